//! Notes to the next shift: their rows.

use domain::{
    ids::NoteId,
    shifts::{Note, TickNote},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{
    desk::Desk,
    error::{Error, Result},
    sql,
    tx::Tx,
};

pub(super) async fn insert(tx: &Tx<'_>, id: NoteId, text: String) -> Result<()> {
    let sql = "insert into hand_over_note (id, club_id, text, staff_id, at) values ($1, $2, $3, $4, $5)";
    let values: [Value; 5] =
        [id.into(), tx.desk.club_id().into(), text.into(), tx.desk.person()?.id.into(), tx.desk.now.into()];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

#[derive(FromQueryResult)]
struct IdRow {
    id: NoteId,
}

/// Of two at once the second finds it done.
pub(super) async fn tick(tx: &Tx<'_>, tick: &TickNote) -> Result<()> {
    let club = tx.desk.club_id();
    let known = "select id from hand_over_note where club_id = $1 and id = $2";
    let known = sql::one::<IdRow>(&tx.conn, known, [club.into(), tick.ticked.into()]).await?;
    let IdRow { id } = known.ok_or(Error::Missing)?;
    let sql = "update hand_over_note set ticked_at = $2, ticked_by = $3 where id = $1 and ticked_at is null";
    let values: [Value; 3] = [id.into(), tx.desk.now.into(), tx.desk.person()?.id.into()];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

#[derive(FromQueryResult)]
struct Row {
    id: NoteId,
    text: String,
    by: String,
    at: Moment,
}

/// No more are shown: the rest comes up as these are ticked off.
const SHOWN: usize = 100;

/// Those that nobody ticked off, the oldest first.
pub(super) async fn open(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Note>> {
    let sql = format!(
        "select n.id, n.text, s.name as by, n.at from hand_over_note n join staff s on s.id = n.staff_id
        where n.club_id = $1 and n.ticked_at is null order by n.at, n.id limit {SHOWN}"
    );
    let rows = sql::all::<Row>(db, &sql, [desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(|Row { id, text, by, at }| Note { id, text, by, at }).collect())
}
