//! Z-reports as they are kept: written once, when a shift is closed.

use domain::{
    ids::{ClubId, ShiftId},
    money::Balance,
    shifts::{Explain, Explained, Report, Seal},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{
    error::{Error, Result},
    sql,
    tx::Tx,
};

/// Writes it down.
pub(super) async fn insert(tx: &Tx<'_>, report: &Report) -> Result<()> {
    let untrue = || Error::untrue("a Z-report without its seal or its figures");
    let Seal { number, hash } = report.seal.as_ref().ok_or_else(untrue)?;
    let owed = report.figures.as_ref().ok_or_else(untrue)?.owed;
    let sql =
        "insert into z_report (shift_id, club_id, number, seal_number, seal_hash, owed_balance, owed_bonus,
            body, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let values: [Value; 9] = [
        report.shift.id.into(),
        tx.desk.club_id().into(),
        report.shift.number.into(),
        (*number).into(),
        hash.clone().into(),
        owed.balance.into(),
        owed.bonus.into(),
        serde_json::to_string(report)?.into(),
        report.at.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

#[derive(FromQueryResult)]
struct BodyRow {
    body: String,
}

/// The one of a shift, as it was written.
pub(super) async fn read(db: &impl ConnectionTrait, club: ClubId, shift: ShiftId) -> Result<Option<Report>> {
    let sql = "select body from z_report where club_id = $1 and shift_id = $2";
    let row = sql::one::<BodyRow>(db, sql, [club.into(), shift.into()]).await?;
    Ok(row.map(|row| serde_json::from_str(&row.body)).transpose()?)
}

/// Where a report goes on from.
pub(super) struct Before {
    /// What the books owed.
    pub(super) balance: Balance,
    pub(super) bonus: Balance,
    /// What is sealed up to here stood in earlier ones.
    pub(super) seal: i64,
    /// What the house did earlier than this did, too.
    pub(super) since: Moment,
    /// When the shift before was closed.
    pub(super) closed: Option<Moment>,
}

#[derive(FromQueryResult)]
struct BeforeRow {
    balance: Balance,
    bonus: Balance,
    seal: i64,
}

#[derive(FromQueryResult)]
struct ClosedRow {
    closed_at: Moment,
}

/// Where the report of the shift with this number goes on from.
pub(super) async fn before(db: &impl ConnectionTrait, club: ClubId, number: i32) -> Result<Before> {
    let sql = "select owed_balance as balance, owed_bonus as bonus, seal_number as seal from z_report
        where club_id = $1 and number < $2 order by number desc limit 1";
    let mut row = sql::one::<BeforeRow>(db, sql, [club.into(), number.into()]).await?;
    if row.is_none() {
        let sql = "select balance, bonus, seal_number as seal from owed_before where club_id = $1";
        row = sql::one::<BeforeRow>(db, sql, [club.into()]).await?;
    }
    let sql = "select closed_at from shift where club_id = $1 and number < $2 and closed_at is not null
        order by number desc limit 1";
    let closed = sql::one::<ClosedRow>(db, sql, [club.into(), number.into()]).await?;
    // Whatever the house began before a shift was closed is committed within the day.
    let closed = closed.map(|row| row.closed_at);
    let since = closed.map_or(Moment::UNIX_EPOCH, |closed| closed - chrono::TimeDelta::days(1));
    let row = row.unwrap_or(BeforeRow { balance: Balance::ZERO, bonus: Balance::ZERO, seal: 0 });
    Ok(Before { balance: row.balance, bonus: row.bonus, seal: row.seal, since, closed })
}

/// What somebody says of a difference: a second time finds the key taken.
pub(super) async fn explain(tx: &Tx<'_>, explain: &Explain, note: String) -> Result<()> {
    let sql =
        "insert into shift_explanation (shift_id, club_id, note, staff_id, at) values ($1, $2, $3, $4, $5)";
    let values: [Value; 5] = [
        explain.shift.into(),
        tx.desk.club_id().into(),
        note.into(),
        tx.desk.person()?.id.into(),
        tx.desk.now.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

#[derive(FromQueryResult)]
struct ExplainedRow {
    note: String,
    by: String,
    at: Moment,
}

/// What was said of it.
pub(super) async fn explained(
    db: &impl ConnectionTrait,
    club: ClubId,
    shift: ShiftId,
) -> Result<Option<Explained>> {
    let sql = "select e.note, s.name as by, e.at from shift_explanation e join staff s on s.id = e.staff_id
        where e.club_id = $1 and e.shift_id = $2";
    let row = sql::one::<ExplainedRow>(db, sql, [club.into(), shift.into()]).await?;
    Ok(row.map(|ExplainedRow { note, by, at }| Explained { note, by, at }))
}
