//! What is written off, as the tables have it.

use std::collections::HashSet;

use domain::ids::{ClientId, ClientTariffId};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{
    error::Result,
    sql::{self, places},
    tx::Tx,
};

/// Is a visit of its client going on, or booked, that plays of it?
pub(super) async fn is_in_use(tx: &Tx<'_>, client: ClientId, id: ClientTariffId) -> Result<bool> {
    let sql = "select count(*) from session s join time_block b on b.session_id = s.id
        where coalesce(s.member_id, s.client_id) = $1 and b.client_tariff_id = $2
            and s.state in ('awaiting_payment', 'waiting', 'active', 'paused')";
    Ok(sql::number(&tx.conn, sql, [Value::from(client), id.into()]).await? > 0)
}

/// Moves that wrote off last what is written off still. Ids of two programs say nothing of what came later.
const LAST_WRITTEN_OFF: &str = "select m.client_tariff_id as id, -m.seconds as seconds, -m.visits as visits
    from client_tariff_move m join client_tariff t on t.id = m.client_tariff_id and t.cancelled_at is not null
    where m.kind = 'written_off' and not exists (select 1 from client_tariff_move x
        where x.client_tariff_id = m.client_tariff_id and (x.kind = 'taken_back'
            or x.kind = 'written_off' and (x.at > m.at or x.at = m.at and x.id > m.id)))";

/// What was written off.
#[derive(FromQueryResult)]
pub(super) struct WrittenOff {
    id: ClientTariffId,
    pub(super) seconds: i64,
    pub(super) visits: i32,
}

pub(super) async fn last_written_off(tx: &Tx<'_>, id: ClientTariffId) -> Result<Option<WrittenOff>> {
    sql::one(&tx.conn, &format!("{LAST_WRITTEN_OFF} and m.client_tariff_id = $1"), [id.into()]).await
}

/// Which of these are written off.
pub(super) async fn written_off(
    db: &impl ConnectionTrait,
    of: &[ClientTariffId],
) -> Result<HashSet<ClientTariffId>> {
    let sql = format!("{LAST_WRITTEN_OFF} and m.client_tariff_id in ({})", places(1, of.len()));
    let rows = sql::all::<WrittenOff>(db, &sql, of.iter().map(|id| Value::from(*id))).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
