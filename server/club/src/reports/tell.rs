//! What there is to say of operations that were found: one question for each table.

use std::collections::HashMap;

use domain::{
    devices::DeviceKind,
    ids::{ClientId, SessionId, ShiftId, TransactionId},
    ledger::Why,
    money::Money,
    reports::{Operation, Story, SuspiciousLine},
    sessions::{EndReason, past::Named},
    shifts::Carried,
    time::{Moment, spoken},
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use serde::Deserialize;
use uuid::Uuid;

use super::find::{DIFFERS, Deed, Found, GIVEN, Wanted, lasted, moved};
use crate::{
    desk::Desk,
    error::{Error, Result},
    sql,
};

/// What is said of one.
struct Told {
    operation: Operation,
    story: Option<Story>,
    amount: Money,
    bonus: Money,
    reason: String,
    client: Option<Named<ClientId>>,
    staff: Option<String>,
}

/// In the order in which they were found.
pub(super) async fn lines(
    db: &impl ConnectionTrait,
    desk: &Desk,
    wanted: &Wanted,
    found: &[Found],
) -> Result<Vec<SuspiciousLine>> {
    let of = |deed: Deed| {
        let those = found.iter().filter(move |found| found.deed == deed);
        those.map(|found| found.at.id).collect::<Vec<_>>()
    };
    let mut told = HashMap::new();
    told.extend(transactions(db, desk, wanted, of(Deed::Moved)).await?);
    told.extend(sales(db, desk, of(Deed::Sold)).await?);
    told.extend(visits(db, desk, of(Deed::Ended)).await?);
    told.extend(closings(db, desk, of(Deed::Closed)).await?);
    let line = |found: &Found| {
        let told = told.remove(&(found.deed, found.at.id));
        let Told { operation, story, amount, bonus, reason, client, staff } =
            told.ok_or_else(|| Error::untrue("an operation that was found and is not there"))?;
        let kinds = operation.kinds();
        Ok(SuspiciousLine { cursor: found.at, story, kinds, amount, bonus, reason, client, staff })
    };
    found.iter().map(line).collect()
}

type All = Vec<((Deed, Uuid), Told)>;

/// Those with these ids, in the words of a question about the desk's club.
async fn those<T: FromQueryResult>(
    db: &impl ConnectionTrait,
    desk: &Desk,
    sql: impl Fn(&str) -> String,
    ids: Vec<Uuid>,
) -> Result<Vec<T>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = sql(&sql::places(2, ids.len()));
    let values = std::iter::once(Value::from(desk.club_id())).chain(ids.into_iter().map(Value::from));
    sql::all(db, &sql, values).await
}

#[derive(FromQueryResult)]
struct TransactionRow {
    id: Uuid,
    at: Moment,
    why: Why,
    about: Uuid,
    client_id: Option<ClientId>,
    client: Option<String>,
    staff: Option<String>,
    reason: String,
    differs: bool,
    amount: Money,
    bonus: Money,
}

async fn transactions(
    db: &impl ConnectionTrait,
    desk: &Desk,
    wanted: &Wanted,
    ids: Vec<Uuid>,
) -> Result<All> {
    // Of a difference the note of the count is the reason.
    let sql = |places: &str| {
        format!(
            r#"select t.id, t.at, t.why, t.about, t.client_id, c.name as client, s.name as staff,
                coalesce(h.note, t.reason) as reason, {DIFFERS} as differs, {} as amount, {} as bonus
            from "transaction" t
            left join client c on c.id = t.client_id
            left join staff s on s.id = t.staff_id
            left join shift h on h.id = t.about and t.why = 'shift_difference'
            where t.club_id = $1 and t.id in ({places})"#,
            moved(false),
            moved(true)
        )
    };
    let rows = those::<TransactionRow>(db, desk, sql, ids).await?;
    let told = |row: TransactionRow| {
        let visit = row.client_id.is_none_or(|client| client.0 != row.about);
        // What the house does by itself is done at any time.
        let shut = |(from, until): &(Moment, Moment)| *from <= row.at && row.at < *until;
        let closed = row.staff.is_some() && wanted.closed.iter().any(shut);
        let seat = (row.why == Why::Refund && visit).then_some(SessionId(row.about));
        let story = match row.why {
            Why::OpeningCash | Why::ShiftDifference => Story::Shift(ShiftId(row.about)),
            why => Story::Transaction(TransactionId(row.id), why, seat),
        };
        let operation = Operation::Moved { why: row.why, visit, differs: row.differs, closed };
        let told = Told {
            operation,
            story: Some(story),
            amount: row.amount,
            bonus: row.bonus,
            reason: row.reason,
            client: row.client_id.zip(row.client).map(|(id, name)| Named { id, name }),
            staff: row.staff,
        };
        ((Deed::Moved, row.id), told)
    };
    Ok(rows.into_iter().map(told).collect())
}

/// What is no transaction moves nothing.
fn unmoved(operation: Operation, story: Option<Story>, reason: String) -> Told {
    let (amount, bonus) = (Money::ZERO, Money::ZERO);
    Told { operation, story, amount, bonus, reason, client: None, staff: None }
}

#[derive(FromQueryResult)]
struct SaleRow {
    id: Uuid,
    total: Money,
    client_id: ClientId,
    client: String,
    staff: String,
    tariff: Option<String>,
    seconds: Option<i64>,
    seats: i64,
    session_id: Option<SessionId>,
    given: Money,
    given_for: Option<String>,
}

async fn sales(db: &impl ConnectionTrait, desk: &Desk, ids: Vec<Uuid>) -> Result<All> {
    let sql = |places: &str| {
        format!(
            r#"select o.id, o.total, o.client_id, c.name as client, s.name as staff,
                min(l.tariff_name) as tariff, cast(sum(b.seconds) as bigint) as seconds,
                count(distinct b.session_id) as seats,
                (select f.session_id from order_line i join time_block f on f.order_line_id = i.id
                    and f.client_tariff_id is null
                    where i.order_id = o.id order by i.position limit 1) as session_id,
                {GIVEN} as given, (select min(h.discount_reason) from order_line h where h.order_id = o.id) as given_for
            from "order" o join client c on c.id = o.client_id join staff s on s.id = o.staff_id
            left join order_line l on l.order_id = o.id
            left join time_block b on b.order_line_id = l.id and b.client_tariff_id is null and b.cut_to is null
            where o.club_id = $1 and o.id in ({places})
            group by o.id, o.total, o.client_id, c.name, s.name"#
        )
    };
    let rows = those::<SaleRow>(db, desk, sql, ids).await?;
    let told = |row: SaleRow| {
        let time = row.seconds.map(|seconds| spoken(chrono::TimeDelta::seconds(seconds)));
        let seats = Some(format!("{} seats", row.seats)).filter(|_| row.seats > 1);
        let by_hand = row.given_for.is_some();
        let reason = row
            .given_for
            .into_iter()
            .chain(row.tariff)
            .chain(time)
            .chain(seats)
            .collect::<Vec<_>>()
            .join(", ");
        let sold = Operation::Sold { total: row.total, by_hand };
        let told = Told {
            client: Some(Named { id: row.client_id, name: row.client }),
            staff: Some(row.staff),
            amount: row.given,
            ..unmoved(sold, row.session_id.map(Story::Session), reason)
        };
        ((Deed::Sold, row.id), told)
    };
    Ok(rows.into_iter().map(told).collect())
}

#[derive(FromQueryResult)]
struct VisitRow {
    id: Uuid,
    lasted: i64,
    why: EndReason,
    client_id: ClientId,
    client: String,
    staff: Option<String>,
    kind: DeviceKind,
    number: i32,
}

async fn visits(db: &impl ConnectionTrait, desk: &Desk, ids: Vec<Uuid>) -> Result<All> {
    let lasted = lasted(db);
    let sql = |places: &str| {
        format!(
            "select s.id, cast({lasted} as bigint) as lasted, s.end_reason as why, c.id as client_id,
                c.name as client, e.name as staff, d.kind, d.number
            from session s join client c on c.id = coalesce(s.member_id, s.client_id) join device d on d.id = s.device_id
            left join staff e on e.id = s.ended_by
            where s.club_id = $1 and s.id in ({places})"
        )
    };
    let rows = those::<VisitRow>(db, desk, sql, ids).await?;
    let told = |row: VisitRow| {
        let reason = format!("{} {} after {} s: {}", row.kind.word(), row.number, row.lasted, row.why.word());
        let ended = Operation::Ended { lasted: row.lasted, why: row.why };
        let told = Told {
            client: Some(Named { id: row.client_id, name: row.client }),
            staff: row.staff,
            ..unmoved(ended, Some(Story::Session(SessionId(row.id))), reason)
        };
        ((Deed::Ended, row.id), told)
    };
    Ok(rows.into_iter().map(told).collect())
}

#[derive(FromQueryResult)]
struct ClosingRow {
    id: Uuid,
    body: String,
    staff: Option<String>,
}

/// Of a Z-report what counts here.
#[derive(Deserialize)]
struct PlayedOn {
    carried: Vec<Carried>,
}

async fn closings(db: &impl ConnectionTrait, desk: &Desk, ids: Vec<Uuid>) -> Result<All> {
    let sql = |places: &str| {
        format!(
            "select r.shift_id as id, r.body, s.name as staff
            from z_report r join shift h on h.id = r.shift_id left join staff s on s.id = h.closed_by
            where r.club_id = $1 and r.shift_id in ({places})"
        )
    };
    let told = |row: ClosingRow| {
        let PlayedOn { carried } = serde_json::from_str(&row.body)?;
        let seats: Vec<&str> = carried.iter().map(|session| session.device_name.as_str()).collect();
        let closed = Operation::Closed { carried: u32::try_from(seats.len()).unwrap_or(u32::MAX) };
        let story = Some(Story::Shift(ShiftId(row.id)));
        let told = Told { staff: row.staff, ..unmoved(closed, story, seats.join(", ")) };
        Ok(((Deed::Closed, row.id), told))
    };
    those::<ClosingRow>(db, desk, sql, ids).await?.into_iter().map(told).collect()
}
