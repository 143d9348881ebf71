//! Marks on transactions that somebody should look at.

use domain::{
    ids::{FlagId, TransactionId},
    refusal::Refusal,
    time::Moment,
    transactions::{Flag, FlagNote},
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{
    desk::Desk,
    error::{Error, Result},
    sql,
    tx::Tx,
};

pub(super) async fn insert(tx: &Tx<'_>, flag: &Flag, note: String) -> Result<()> {
    let sql = "insert into transaction_flag (id, club_id, transaction_id, note, flagged_by, flagged_at)
        values ($1, $2, $3, $4, $5, $6)";
    let values: [Value; 6] = [
        flag.id.into(),
        tx.desk.club_id().into(),
        flag.transaction.into(),
        note.into(),
        tx.desk.person()?.id.into(),
        tx.desk.now.into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

/// The update is its own lock: of two at once one finds it resolved.
pub(super) async fn resolve(tx: &Tx<'_>, flag: FlagId) -> Result<()> {
    let sql = "update transaction_flag set resolved_by = $3, resolved_at = $4
        where id = $1 and club_id = $2 and resolved_at is null";
    let values: [Value; 4] =
        [flag.into(), tx.desk.club_id().into(), tx.desk.person()?.id.into(), tx.desk.now.into()];
    if sql::execute(&tx.conn, sql, values).await? == 1 {
        return Ok(());
    }
    let sql = "select count(*) from transaction_flag where id = $1 and club_id = $2";
    match sql::number(&tx.conn, sql, [flag.into(), tx.desk.club_id().into()]).await? {
        0 => Err(Error::Missing),
        _ => Err(Refusal::FlagResolved.into()),
    }
}

const FLAGS: &str =
    "select f.id, f.note, s.name as flagged_by, f.flagged_at, r.name as resolved_by, f.resolved_at
    from transaction_flag f join staff s on s.id = f.flagged_by left join staff r on r.id = f.resolved_by";

#[derive(FromQueryResult)]
struct FlagRow {
    id: FlagId,
    note: String,
    flagged_by: String,
    flagged_at: Moment,
    resolved_by: Option<String>,
    resolved_at: Option<Moment>,
}

impl From<FlagRow> for FlagNote {
    fn from(row: FlagRow) -> Self {
        Self {
            id: row.id,
            note: row.note,
            by: row.flagged_by,
            at: row.flagged_at,
            resolved: row.resolved_by.zip(row.resolved_at),
        }
    }
}

pub(super) async fn read(desk: &Desk, flag: FlagId) -> Result<FlagNote> {
    let sql = format!("{FLAGS} where f.id = $1 and f.club_id = $2");
    let row = sql::one::<FlagRow>(desk.readers(), &sql, [flag.into(), desk.club_id().into()]).await?;
    row.map(FlagNote::from).ok_or(Error::Missing)
}

/// The first first.
pub(super) async fn of(db: &impl ConnectionTrait, transaction: TransactionId) -> Result<Vec<FlagNote>> {
    let sql = format!("{FLAGS} where f.transaction_id = $1 order by f.flagged_at, f.id");
    let rows = sql::all::<FlagRow>(db, &sql, [transaction.into()]).await?;
    Ok(rows.into_iter().map(FlagNote::from).collect())
}
