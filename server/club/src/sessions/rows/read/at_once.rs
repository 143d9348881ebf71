//! Who plays, with where they sit and all that it is made of, in one question: whoever asks in a transaction that others
//! commit beside sees one moment, and no session that is half of before and half of after.

use std::collections::HashSet;

use domain::{
    devices::Device,
    ids::{ClubId, TimeBlockId},
    sessions::Session,
    shifts::Running,
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::{
    BLOCK, BlockRow, ORIGINS, PAYMENT, PaymentRow, RUNNING, RunningRow, SEGMENT, SESSION, SESSIONS,
    SegmentRow, SessionRow, assemble,
};
use crate::{error::Result, sql};

/// Those of a club that run, or are paid and have not begun.
const UNPLAYED: &str = "s.club_id = $1 and s.state in ('active', 'paused', 'waiting')";

/// Those of a club that run, by device.
pub(in crate::sessions) async fn at_play(
    db: &impl ConnectionTrait,
    club: ClubId,
) -> Result<Vec<(Session, Running)>> {
    at_once(db, club, RUNNING).await
}

/// The same, with those that are paid and have not begun.
pub(in crate::sessions) async fn unplayed(
    db: &impl ConnectionTrait,
    club: ClubId,
) -> Result<Vec<(Session, Running)>> {
    at_once(db, club, UNPLAYED).await
}

/// By device. Each row has one segment, one block and one payment of a session: all of each with
/// all of the others, which are few.
async fn at_once(db: &impl ConnectionTrait, club: ClubId, which: &str) -> Result<Vec<(Session, Running)>> {
    let sql = format!(
        "select {}, {}, {}, y.id as y_id, {}, {}
        {SESSIONS}
        join device d on d.id = s.device_id
        left join segment g on g.session_id = s.id
        join time_block p on p.session_id = s.id
        {ORIGINS}
        left join payment y on y.order_id = l.order_id and p.client_tariff_id is null
        left join payment_part q on q.payment_id = y.id and q.order_line_id = l.id
        where {which} order by d.kind desc, d.number, s.id, g.position, p.position, y.id",
        named(SESSION, "s_"),
        named(SEGMENT, "g_"),
        named(BLOCK, "p_"),
        named(PAYMENT, "y_"),
        named("s.id as session_id, d.id, d.zone_id, d.kind, d.number", "d_"),
    );
    let rows = db.query_all_raw(sql::statement(db, &sql, [club.into()])).await?;
    let (mut seen, mut paid) = (HashSet::new(), HashSet::<(Uuid, TimeBlockId)>::new());
    let (mut sessions, mut segments, mut blocks) = (Vec::new(), Vec::new(), Vec::new());
    let (mut payments, mut seats) = (Vec::new(), Vec::new());
    for row in &rows {
        let session = SessionRow::from_query_result(row, "s_")?;
        if seen.insert(session.id.0) {
            sessions.push(session);
            seats.push(seat(RunningRow::from_query_result(row, "d_")?));
        }
        // What has not begun has none.
        if let Some(segment) = row.try_get::<Option<Uuid>>("g_", "id")?
            && seen.insert(segment)
        {
            segments.push(SegmentRow::from_query_result(row, "g_")?);
        }
        let block = BlockRow::from_query_result(row, "p_")?;
        if let Some(payment) = row.try_get::<Option<Uuid>>("y_", "id")?
            && paid.insert((payment, block.id))
        {
            payments.push(PaymentRow::from_query_result(row, "y_")?);
        }
        if seen.insert(block.id.0) {
            blocks.push(block);
        }
    }
    Ok(assemble(sessions, segments, blocks, payments).into_iter().zip(seats).collect())
}

fn seat(row: RunningRow) -> Running {
    let device = Device { id: row.id, zone: row.zone_id, kind: row.kind, number: row.number };
    Running { session: row.session_id, device: device.id, device_name: device.name() }
}

/// Columns under names of their own: `s.id` as `s_id`, `c.name as who` as `s_who`.
fn named(columns: &str, prefix: &str) -> String {
    let named = |column: &str| {
        let column = column.trim();
        match column.split_once(" as ") {
            Some((what, name)) => format!("{what} as {prefix}{name}"),
            None => format!("{column} as {prefix}{}", column.rsplit('.').next().unwrap_or(column)),
        }
    };
    columns.split(',').map(named).collect::<Vec<_>>().join(", ")
}
