//! Who plays, with where they sit and all that it is made of, in one question: whoever asks in a transaction that others
//! commit beside sees one moment, and no session that is half of before and half of after.

use std::collections::HashSet;

use domain::{devices::Device, ids::ClubId, sessions::Session, shifts::Running};
use sea_orm::{ConnectionTrait, FromQueryResult};

use super::{
    BlockRow, ORIGINS, PAID_BY, PARTS_OF, PaymentRow, RUNNING, RunningRow, SegmentRow, SessionRow, WHO,
    assemble,
    columns::{BLOCK, Column, PAYMENT, SEGMENT, SESSION, columns},
    has,
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

/// So that each row has a segment, a block or a payment of a session, and none of them with all of the others.
const PARTS: &str = "(select 1 as part union all select 2 union all select 3) parts";

const SEAT: &[Column] = &[
    ("s.id", "session_id"),
    ("d.id", "id"),
    ("d.zone_id", "zone_id"),
    ("d.kind", "kind"),
    ("d.number", "number"),
];

/// By device.
async fn at_once(db: &impl ConnectionTrait, club: ClubId, which: &str) -> Result<Vec<(Session, Running)>> {
    let sql = format!(
        "select parts.part, {}, {}, {}, y.id as y_id, {}, {}
        from session s {WHO}
        join device d on d.id = s.device_id
        cross join {PARTS}
        left join segment g on g.session_id = s.id and parts.part = 1
        left join time_block p on p.session_id = s.id and parts.part > 1 and p.joins is null
        left join {ORIGINS}
        left join payment y on {PAID_BY} and parts.part = 3
        left join payment_part q on {PARTS_OF}
        where {which} order by d.kind desc, d.number, s.id, parts.part, g.position, p.position, y.id",
        columns(SESSION, "s_"),
        columns(SEGMENT, "g_"),
        columns(BLOCK, "p_"),
        columns(PAYMENT, "y_"),
        columns(SEAT, "d_"),
    );
    let rows = db.query_all_raw(sql::statement(db, &sql, [club.into()])).await?;
    let mut seen = HashSet::new();
    let (mut sessions, mut segments, mut blocks) = (Vec::new(), Vec::new(), Vec::new());
    let (mut payments, mut seats) = (Vec::new(), Vec::new());
    for row in &rows {
        let session = SessionRow::from_query_result(row, "s_")?;
        if seen.insert(session.id) {
            sessions.push(session);
            seats.push(seat(RunningRow::from_query_result(row, "d_")?));
        }
        match row.try_get::<i32>("", "part")? {
            1 if has(row, "g_")? => segments.push(SegmentRow::from_query_result(row, "g_")?),
            2 if has(row, "p_")? => blocks.push(BlockRow::from_query_result(row, "p_")?),
            3 if has(row, "y_")? => payments.push(PaymentRow::from_query_result(row, "y_")?),
            // What has not begun has no segment, and what was bought before no payment.
            _ => {}
        }
    }
    Ok(assemble(sessions, segments, blocks, payments).into_iter().zip(seats).collect())
}

fn seat(row: RunningRow) -> Running {
    let device = Device { id: row.id, zone: row.zone_id, kind: row.kind, number: row.number };
    Running { session: row.session_id, device: device.id, device_name: device.name() }
}
