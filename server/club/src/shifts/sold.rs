//! What was sold in a shift, by tariff, and what discounts took off it. What the house sold by the minute since the report
//! before is in it, less what it gave back: so the lines add up to the time that was sold. Minutes that come to nothing move
//! nothing, so that no transaction and no seal says in which report they stand: their moment does.

use chrono::TimeDelta;
use domain::{
    ids::{ClubId, ShiftId},
    minutes::Slice,
    money::Balance,
    shifts::TariffSum,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use super::report::House;
use crate::{
    error::{Error, Result},
    sql,
};

/// What the house gave back, with the line and the block that it was sold by. By the cross joins SQLite begins with what the
/// house did, and reads no table from its beginning.
const BACK: &str = r#"house h cross join "transaction" c cross join order_line l cross join time_block b cross join minutes_back r
    where c.id = h.corrects and l.order_id = c.about and b.order_line_id = l.id
        and r.time_block_id = b.id and r.transaction_id = h.id"#;

fn house() -> String {
    format!(
        "with house as materialized (select t.id, t.why, t.about, t.corrects from {} where {})",
        House::FROM,
        House::WHICH
    )
}

#[derive(FromQueryResult)]
struct TariffRow {
    name: String,
    sessions: i64,
    units: i64,
    total: Balance,
}

/// By tariff, as it was called at the sale. A visit belongs to the tariff that it began with, but for one that began with
/// kept time: nothing was sold for it. A booking that was cancelled by then is none. What the house sells has no units: it
/// is cut as the balance allows.
pub(super) async fn tariffs(
    db: &impl ConnectionTrait,
    house_did: &House,
    shift: ShiftId,
    at: Moment,
) -> Result<Vec<TariffSum>> {
    let sql = format!(
        r#"{}
        select g.name, cast(sum(g.sessions) as bigint) as sessions, cast(sum(g.units) as bigint) as units,
            cast(sum(g.total) as bigint) as total
        from (
            select l.tariff_name as name, count(v.id) as sessions, sum(l.quantity) as units, sum(l.total) as total
            from "order" o join order_line l on l.order_id = o.id
            left join time_block b on b.order_line_id = l.id and b.position = 0 and b.client_tariff_id is null
            left join session v on v.id = b.session_id and not (v.state = 'cancelled' and v.ended_at <= $7)
            where o.shift_id = $6 group by l.tariff_name
            union all
            select l.tariff_name as name, 0 as sessions, 0 as units, sum(l.total) as total
            from house h cross join order_line l
            where l.order_id = h.about and h.why = 'tariff_sale' group by l.tariff_name
            union all
            select l.tariff_name as name, 0 as sessions, 0 as units, -sum(r.amount) as total
            from {BACK} group by l.tariff_name
        ) g group by g.name order by g.name"#,
        house()
    );
    let values = house_did.values().into_iter().chain([shift.into(), at.into()]);
    let rows = sql::all::<TariffRow>(db, &sql, values).await?;
    let sum = |row: TariffRow| {
        let TariffRow { name, sessions, units, total } = row;
        TariffSum { name, sessions, units, total }
    };
    Ok(rows.into_iter().map(sum).collect())
}

#[derive(FromQueryResult)]
struct BackRow {
    slice: String,
    minutes: i64,
    discount: i64,
    seconds: i64,
}

impl BackRow {
    /// What had been taken off all of them.
    async fn all(
        db: &impl ConnectionTrait,
        sql: &str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<i64> {
        let back: Option<i64> = sql::all::<Self>(db, sql, values).await?.iter().map(Self::discount).sum();
        back.ok_or_else(|| Error::untrue("minutes that cost less than they did"))
    }

    /// What had been taken off the minutes that went back.
    fn discount(&self) -> Option<i64> {
        let Slice { rate, before } = serde_json::from_str(&self.slice).ok()?;
        let (list, total) = rate.stretch(before, self.seconds / 60 - self.minutes)?;
        Some(self.discount - list.less(total)?.minor())
    }
}

/// What discounts took off.
pub(super) async fn discounts(
    db: &impl ConnectionTrait,
    house_did: &House,
    shift: ShiftId,
) -> Result<Balance> {
    let sql = format!(
        r#"{}
        select cast(sum(g.discount) as bigint) from (
            select l.discount from "order" o join order_line l on l.order_id = o.id where o.shift_id = $6
            union all
            select l.discount from house h cross join order_line l where l.order_id = h.about and h.why = 'tariff_sale'
        ) g"#,
        house()
    );
    let values = || house_did.values().into_iter().chain([shift.into()]);
    let taken = sql::number(db, &sql, values()).await?;
    let sql = format!(
        "{} select b.slice, r.minutes, l.discount, b.seconds from {BACK} and b.slice is not null and l.discount > 0",
        house()
    );
    Ok(Balance::of(taken - BackRow::all(db, &sql, house_did.values()).await?))
}

/// What is under way is committed within so long: what the house began less than that before a report stands in the next one.
const UNDER_WAY: TimeDelta = TimeDelta::seconds(10);

/// What discounts took off minutes that came to nothing, which the house sold between two reports, less what went back then of any
/// such minutes.
pub(super) async fn discounts_to_nothing(
    db: &impl ConnectionTrait,
    club: ClubId,
    since: Option<Moment>,
    at: Moment,
) -> Result<Balance> {
    let values = || {
        let since = since.map_or(Moment::UNIX_EPOCH, |since| since - UNDER_WAY);
        [Value::from(club), since.into(), (at - UNDER_WAY).into()]
    };
    let sql = r#"select coalesce(cast(sum(l.discount) as bigint), 0) from "order" o join order_line l on l.order_id = o.id
        where o.club_id = $1 and o.paid_at > $2 and o.paid_at <= $3 and o.total = 0 and o.shift_id is null"#;
    let taken = sql::number(db, sql, values()).await?;
    let sql = "select b.slice, r.minutes, l.discount, b.seconds from minutes_back r
        join time_block b on b.id = r.time_block_id join order_line l on l.id = b.order_line_id
        where r.club_id = $1 and r.at > $2 and r.at <= $3 and r.transaction_id is null and l.discount > 0";
    Ok(Balance::of(taken - BackRow::all(db, sql, values()).await?))
}
