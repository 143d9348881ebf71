//! Sessions, whole: whose and where in one question, the time in them and what paid for it in another.

use domain::{
    ids::{SessionId, TimeBlockId},
    sessions::Session,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use super::{
    BlockRow, ORIGINS, PAID_BY, PARTS_OF, PaymentRow, SegmentRow, SessionRow, WHO, assemble,
    columns::{BLOCK, PAYMENT, SEGMENT, SESSION, columns},
    has,
};
use crate::{error::Result, sql};

/// Those that a condition holds for, of these; the first to begin first.
pub(super) async fn which(
    db: &impl ConnectionTrait,
    of: &str,
    condition: &str,
    values: Vec<Value>,
) -> Result<Vec<Session>> {
    let (sessions, segments) = visits(db, of, condition, values.clone()).await?;
    let (blocks, payments) = bought(db, of, condition, values).await?;
    Ok(assemble(sessions, segments, blocks, payments))
}

/// Sessions, and where they sat.
async fn visits(
    db: &impl ConnectionTrait,
    of: &str,
    condition: &str,
    values: Vec<Value>,
) -> Result<(Vec<SessionRow>, Vec<SegmentRow>)> {
    let sql = format!(
        "select {}, {} from {of} {WHO} left join segment g on g.session_id = s.id
        where {condition} order by s.started_at, s.id, g.position",
        columns(SESSION, "s_"),
        columns(SEGMENT, "g_"),
    );
    let (mut sessions, mut segments) = (Vec::<SessionRow>::new(), Vec::new());
    for row in db.query_all_raw(sql::statement(db, &sql, values)).await? {
        let id = row.try_get::<SessionId>("s_", "id")?;
        if sessions.last().is_none_or(|known| known.id != id) {
            sessions.push(SessionRow::from_query_result(&row, "s_")?);
        }
        if has(&row, "g_")? {
            segments.push(SegmentRow::from_query_result(&row, "g_")?);
        }
    }
    Ok((sessions, segments))
}

/// The time in sessions, and what paid for it.
async fn bought(
    db: &impl ConnectionTrait,
    of: &str,
    condition: &str,
    values: Vec<Value>,
) -> Result<(Vec<BlockRow>, Vec<PaymentRow>)> {
    let sql = format!(
        "select {}, y.id as y_id, {} from {of} join time_block p on p.session_id = s.id join {ORIGINS}
        left join payment y on {PAID_BY} left join payment_part q on {PARTS_OF}
        where {condition} and p.joins is null order by p.session_id, p.position, y.id",
        columns(BLOCK, "p_"),
        columns(PAYMENT, "y_"),
    );
    let (mut blocks, mut payments) = (Vec::<BlockRow>::new(), Vec::new());
    for row in db.query_all_raw(sql::statement(db, &sql, values)).await? {
        let id = row.try_get::<TimeBlockId>("p_", "id")?;
        if blocks.last().is_none_or(|known| known.id != id) {
            blocks.push(BlockRow::from_query_result(&row, "p_")?);
        }
        if has(&row, "y_")? {
            payments.push(PaymentRow::from_query_result(&row, "y_")?);
        }
    }
    Ok((blocks, payments))
}
