use std::collections::HashMap;

use chrono::TimeDelta;
use chrono_tz::Tz;
use domain::{
    client_tariffs::{ClientTariff, Place, Rate, Rules, Visits, good_in},
    ids::{ClientId, ClientTariffId, ClubId, OrderId, OrderLineId, SessionId, TariffId, TimeBlockId, ZoneId},
    money::Money,
    tariffs::RefundPolicy,
    time::Moment,
    transactions::KeptTime,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

use super::{
    About, Kind,
    prices::{Prices, prices},
};
use crate::{
    error::{Error, Result},
    sql::{self, places},
    tx::Tx,
};

const TARIFFS: &str = r#"select t.id, t.client_id, l.id as line_id, l.order_id, l.tariff_id, l.tariff_name,
        coalesce(b.zone_id, l.zone_id) as zone_id, coalesce(z.name, l.zone_name) as zone_name,
        coalesce(b.price, l.total) as price, coalesce(b.unit_price, l.unit_price) as unit_price, l.rules, coalesce(b.seconds, t.seconds_kept) as bought,
        t.seconds_kept, t.seconds_left, t.cost, t.cost_bonus, t.visits, t.visits_left, t.visit_seconds, t.first_used_at,
        t.valid_until, t.cancelled_at, o.paid_at, t.issued_at, b.session_id, coalesce(e.name, 'the next booking') as issued_by
    from client_tariff t
    join order_line l on l.id = t.order_line_id
    join "order" o on o.id = l.order_id
    join client_tariff_move m on m.client_tariff_id = t.id and m.kind = 'issued'
    left join time_block b on b.id = m.time_block_id
    left join zone z on z.id = b.zone_id
    left join staff e on e.id = m.staff_id"#;
const ORDER: &str = "order by t.issued_at, t.id";

#[derive(FromQueryResult)]
struct TariffRow {
    id: ClientTariffId,
    client_id: ClientId,
    line_id: OrderLineId,
    order_id: OrderId,
    tariff_id: TariffId,
    tariff_name: String,
    zone_id: ZoneId,
    zone_name: String,
    price: Money,
    /// What a unit was before anything came off, where the time was sold or turned for.
    unit_price: Money,
    /// As JSON.
    rules: Option<String>,
    /// So many seconds for the price.
    bought: i64,
    seconds_kept: i64,
    seconds_left: i64,
    cost: Money,
    cost_bonus: Money,
    visits: Option<i32>,
    visits_left: Option<i32>,
    visit_seconds: Option<i64>,
    first_used_at: Option<Moment>,
    valid_until: Option<Moment>,
    cancelled_at: Option<Moment>,
    paid_at: Moment,
    issued_at: Moment,
    session_id: Option<SessionId>,
    issued_by: String,
}

/// All that is known of one, whenever it is looked at.
pub(crate) struct Stored {
    row: TariffRow,
    rules: Option<Rules>,
    /// Where it is good that has no rules of its own.
    good_in: Vec<ZoneId>,
}

impl Stored {
    fn of(row: TariffRow, prices: &HashMap<TariffId, Prices>) -> Result<Self> {
        let rules = row.rules.as_deref().map(serde_json::from_str::<Rules>).transpose()?;
        let prices = prices.get(&row.tariff_id).map(Vec::as_slice).unwrap_or_default();
        // Hours that end by the clock are as long in every zone.
        let rate = |seconds: Option<i64>| seconds.unwrap_or(row.bought);
        let rates: Vec<_> = prices
            .iter()
            .map(|(zone, price, seconds)| (*zone, Rate { price: *price, seconds: rate(*seconds) }))
            .collect();
        let good_in = good_in(row.zone_id, Rate { price: row.price, seconds: row.bought }, &rates);
        Ok(Self { row, rules, good_in })
    }

    pub(crate) const fn id(&self) -> ClientTariffId {
        self.row.id
    }

    pub(crate) const fn client(&self) -> ClientId {
        self.row.client_id
    }

    /// The line that sold it, the order that it stands in, and the tariff.
    pub(super) const fn sale(&self) -> (OrderLineId, OrderId, TariffId) {
        (self.row.line_id, self.row.order_id, self.row.tariff_id)
    }

    /// As it can be used from a moment on.
    pub(crate) fn as_of(&self, at: Moment, zone: Tz) -> ClientTariff {
        let row = &self.row;
        let places = match &self.rules {
            Some(rules) => rules.places(row.zone_id, row.unit_price, at, &zone),
            None => self.good_in.iter().copied().map(Place::always).collect(),
        };
        ClientTariff {
            id: row.id,
            tariff: row.tariff_name.clone(),
            zone: row.zone_name.clone(),
            places,
            kept: row.seconds_kept,
            left: row.seconds_left,
            cost: row.cost,
            cost_bonus: row.cost_bonus,
            paid_at: row.paid_at,
            since: row.issued_at,
            session: row.session_id,
            by: row.issued_by.clone(),
            first_used_at: row.first_used_at,
            valid_until: row.valid_until,
            expires: row.valid_until.map(|until| until.with_timezone(&zone).naive_local()),
            after_first_use: self.rules.as_ref().and_then(|rules| rules.expiry.after_first_use),
            visits: row.visits.zip(row.visits_left).map(|(all, left)| Visits { all, left }),
            visit_seconds: row.visit_seconds,
            cancelled_at: row.cancelled_at,
            refund_policy: match (&self.rules, row.session_id) {
                (Some(rules), None) => rules.refund_policy,
                // It was kept once, and is kept again.
                _ => RefundPolicy::Keep,
            },
        }
    }

    /// When it ends if it was first used then, or never.
    pub(super) fn ends(&self, first_used: Option<Moment>, zone: Tz) -> Option<Moment> {
        self.rules.as_ref()?.ends(self.row.paid_at, first_used, &zone)
    }
}

/// What has rules of its own says itself where it is good.
fn plain(of: &[TariffRow]) -> Vec<TariffId> {
    of.iter().filter(|row| row.rules.is_none()).map(|row| row.tariff_id).collect()
}

/// Those of which `condition` is true of `t` (the client tariff), `l` (its line of the order), `o` (the order), in the order
/// in which they were issued.
pub(crate) async fn which(
    db: &impl ConnectionTrait,
    condition: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<Stored>> {
    let found = sql::all::<TariffRow>(db, &format!("{TARIFFS} where {condition} {ORDER}"), values).await?;
    let prices = prices(db, plain(&found)).await?;
    found.into_iter().map(|row| Stored::of(row, &prices)).collect()
}

#[derive(FromQueryResult)]
struct OwedRow {
    seconds: i64,
    money: Money,
}

/// Of all that can still be used in a club: seconds, and what each had cost in proportion, rounded down to the minor
/// unit.
pub(super) async fn owed(db: &impl ConnectionTrait, club: ClubId, now: Moment) -> Result<(i64, Money)> {
    // Whole and rest apart: the product of both could be more than the database can hold.
    let sql = "select cast(coalesce(sum(seconds_left), 0) as bigint) as seconds,
            cast(coalesce(sum(cost / seconds_kept * seconds_left + cost % seconds_kept * seconds_left / seconds_kept), 0)
                as bigint) as money
        from client_tariff where club_id = $1 and seconds_left > 0 and coalesce(visits_left, 1) > 0
            and (valid_until is null or valid_until > $2)";
    let row = sql::one::<OwedRow>(db, sql, [club.into(), now.into()]).await?;
    Ok(row.map_or((0, Money::ZERO), |OwedRow { seconds, money }| (seconds, money)))
}

#[derive(FromQueryResult)]
struct CostRow {
    id: ClientTariffId,
    cost: Money,
    seconds_kept: i64,
}

/// What each of them had cost in money, and for how many seconds.
pub(super) async fn costs(
    db: &impl ConnectionTrait,
    of: impl Iterator<Item = ClientTariffId>,
) -> Result<HashMap<ClientTariffId, (Money, i64)>> {
    let ids: Vec<Value> = of.map(Value::from).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let sql =
        format!("select id, cost, seconds_kept from client_tariff where id in ({})", places(1, ids.len()));
    let rows = sql::all::<CostRow>(db, &sql, ids).await?;
    Ok(rows.into_iter().map(|row| (row.id, (row.cost, row.seconds_kept))).collect())
}

/// What has expired is still shown for so long.
const SHOWN: TimeDelta = TimeDelta::days(7);

/// Of which these clients have anything left, in a club; also what expired a short while ago.
pub(super) async fn of_clients(
    db: &impl ConnectionTrait,
    club: ClubId,
    clients: &[ClientId],
    now: Moment,
) -> Result<Vec<Stored>> {
    if clients.is_empty() {
        return Ok(Vec::new());
    }
    // Said so that no database takes the index of all the club's to find those of a few clients.
    let condition = format!(
        "t.client_id in ({}) and t.seconds_left > 0 and coalesce(t.visits_left, 1) > 0
            and (t.valid_until is null or t.valid_until > $2) and not (t.club_id <> $1)",
        places(3, clients.len())
    );
    let mut values: Vec<Value> = vec![club.into(), (now - SHOWN).into()];
    values.extend(clients.iter().map(|client| Value::from(*client)));
    which(db, &condition, values).await
}

/// One of a client in the desk's club, under the client's lock.
pub(super) async fn one(tx: &Tx<'_>, client: ClientId, id: ClientTariffId) -> Result<Stored> {
    let values: [Value; 3] = [id.into(), client.into(), tx.desk.club_id().into()];
    let found = which(&tx.conn, "t.id = $1 and t.client_id = $2 and t.club_id = $3", values).await?;
    found.into_iter().next().ok_or(Error::Missing)
}

/// What is left over of a block was sold so.
#[derive(FromQueryResult)]
pub(super) struct BlockRow {
    pub(super) line_id: OrderLineId,
    pub(super) quantity: i32,
    rules: Option<String>,
    pub(super) paid_at: Moment,
}

impl BlockRow {
    pub(super) fn rules(&self) -> Result<Option<Rules>> {
        Ok(self.rules.as_deref().map(serde_json::from_str).transpose()?)
    }
}

pub(super) async fn block(tx: &Tx<'_>, id: TimeBlockId) -> Result<BlockRow> {
    let sql = r#"select l.id as line_id, l.quantity, l.rules, o.paid_at from time_block b
        join order_line l on l.id = b.order_line_id join "order" o on o.id = l.order_id where b.id = $1"#;
    let row = sql::one::<BlockRow>(&tx.conn, sql, [id.into()]).await?;
    row.ok_or_else(|| Error::untrue("time that stays of a block that is not there"))
}

/// A client tariff as it begins.
pub(super) struct New {
    pub(super) id: ClientTariffId,
    pub(super) client: ClientId,
    pub(super) line: OrderLineId,
    pub(super) seconds: i64,
    pub(super) cost: Money,
    pub(super) cost_bonus: Money,
    pub(super) visits: Option<i32>,
    pub(super) visit_seconds: Option<i64>,
    pub(super) first_used_at: Option<Moment>,
    pub(super) valid_until: Option<Moment>,
}

pub(super) async fn insert(tx: &Tx<'_>, new: &New) -> Result<()> {
    let sql =
        "insert into client_tariff (id, club_id, client_id, order_line_id, seconds_kept, seconds_left, cost,
            cost_bonus, issued_at, visits, visits_left, visit_seconds, first_used_at, valid_until)
        values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $9, $10, $11, $12)";
    let values: [Value; 12] = [
        new.id.into(),
        tx.desk.club_id().into(),
        new.client.into(),
        new.line.into(),
        new.seconds.into(),
        new.cost.into(),
        new.cost_bonus.into(),
        tx.desk.now.into(),
        new.visits.into(),
        new.visit_seconds.into(),
        new.first_used_at.into(),
        new.valid_until.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

/// So many seconds and visits more, or less; and what else it is now.
pub(super) async fn save(tx: &Tx<'_>, after: &ClientTariff, by: By) -> Result<()> {
    let sql = "update client_tariff set seconds_left = seconds_left + $2, visits_left = visits_left + $3,
            first_used_at = $4, valid_until = $5, cancelled_at = $6 where id = $1";
    let values: [Value; 6] = [
        after.id.into(),
        by.seconds.into(),
        by.visits.into(),
        after.first_used_at.into(),
        after.valid_until.into(),
        after.cancelled_at.into(),
    ];
    match sql::execute(&tx.conn, sql, values).await? {
        1 => Ok(()),
        _ => Err(Error::untrue("a client tariff that is not there")),
    }
}

/// What a movement adds, or takes off.
#[derive(Clone, Copy)]
pub(super) struct By {
    pub(super) seconds: i64,
    pub(super) visits: i32,
}

impl By {
    pub(super) fn between(before: &ClientTariff, after: &ClientTariff) -> Self {
        let visits = |of: &ClientTariff| of.visits.map_or(0, |visits| visits.left);
        Self { seconds: after.left - before.left, visits: visits(after) - visits(before) }
    }
}

pub(super) async fn insert_move(
    tx: &Tx<'_>,
    id: ClientTariffId,
    kind: Kind,
    by: By,
    about: &About,
) -> Result<()> {
    let (mut block, mut shift, mut transaction, mut reason) = (None, None, None, None);
    match about {
        About::Sale => {}
        About::Block(of) => block = Some(*of),
        About::Use(of, during) => (block, shift) = (Some(*of), Some(*during)),
        About::Transaction(of) => transaction = Some(*of),
        About::Reason(why) => reason = Some(why.clone()),
    }
    let sql =
        "insert into client_tariff_move (id, club_id, client_tariff_id, kind, seconds, visits, time_block_id,
            shift_id, transaction_id, staff_id, at, reason)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let values: [Value; 12] = [
        Uuid::now_v7().into(),
        tx.desk.club_id().into(),
        id.into(),
        kind.slug().into(),
        by.seconds.into(),
        by.visits.into(),
        block.into(),
        shift.into(),
        transaction.into(),
        tx.desk.staff_id().into(),
        tx.desk.now.into(),
        reason.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

#[derive(FromQueryResult)]
struct TakenRow {
    seconds: i64,
    others: i64,
}

/// What a use took off, and whether anything else was ever played of it: what came back whole was not, and what was issued
/// of a block that never began neither; the parts that a move leaves count as begun.
pub(super) async fn taken_as(tx: &Tx<'_>, id: ClientTariffId, block: TimeBlockId) -> Result<(i64, bool)> {
    let sql = "select -m.seconds as seconds, (select count(*) from client_tariff_move x where x.client_tariff_id = $1
            and x.id <> m.id and (x.kind = 'used' and not exists (select 1 from client_tariff_move y
                    where y.time_block_id = x.time_block_id and y.kind = 'returned' and y.seconds = -x.seconds)
                or x.kind = 'issued' and exists (select 1 from time_block b
                    where b.id = x.time_block_id
                        and (b.seconds > x.seconds or b.follows is not null)))) as others
        from client_tariff_move m where m.time_block_id = $2 and m.kind = 'used' and m.client_tariff_id = $1";
    let row = sql::one::<TakenRow>(&tx.conn, sql, [id.into(), block.into()]).await?;
    let row = row.ok_or_else(|| Error::untrue("time that goes back and was never used"))?;
    Ok((row.seconds, row.others > 0))
}

/// Those that an order sold and nothing took back.
const OF_ORDER: &str = "from order_line l join client_tariff t on t.order_line_id = l.id
    where l.order_id = $1 and not exists (
        select 1 from client_tariff_move m where m.client_tariff_id = t.id and m.kind = 'taken_back')";

#[derive(FromQueryResult)]
struct KeptRow {
    seconds: i64,
    remaining: i64,
    cost: Money,
}

pub(super) async fn kept_of(tx: &Tx<'_>, order: OrderId) -> Result<KeptTime> {
    let sum = |of: &str| format!("cast(coalesce(sum({of}), 0) as bigint)");
    let sql = format!(
        "select {} as seconds, {} as remaining, {} as cost {OF_ORDER}",
        sum("t.seconds_kept"),
        sum("t.seconds_left"),
        sum("t.cost + t.cost_bonus")
    );
    let row = sql::one::<KeptRow>(&tx.conn, &sql, [order.into()]).await?;
    let kept = row.map(|row| KeptTime { seconds: row.seconds, left: row.remaining, cost: row.cost });
    Ok(kept.unwrap_or_default())
}

/// Of which anything is left.
pub(super) async fn left_of(tx: &Tx<'_>, order: OrderId) -> Result<Vec<Stored>> {
    which(&tx.conn, "l.order_id = $1 and t.seconds_left > 0", [order.into()]).await
}

/// What an order put onto an account, which it was sold onto.
pub(super) async fn sold_by(db: &impl ConnectionTrait, club: ClubId, order: OrderId) -> Result<Stored> {
    let condition = "l.order_id = $1 and t.club_id = $2 and m.time_block_id is null";
    let found = which(db, condition, [order.into(), club.into()]).await?;
    found.into_iter().next().ok_or(Error::Missing)
}
