//! A transaction as it stands, with all that put it right since.

use domain::{
    ids::{ClientId, LotId, OrderId, SessionId, ShiftId, TransactionId},
    ledger::{Account, Why},
    money::{Balance, Money},
    sessions::Session,
    transactions::{KeptTime, Standing},
};
use sea_orm::{FromQueryResult, Value};
use uuid::Uuid;

use crate::{
    client_tariffs,
    error::{Error, Result},
    sessions, sql,
    tx::Tx,
};

/// What somebody wants to put right: all of it is history and never changes.
#[derive(FromQueryResult)]
pub(super) struct Target {
    pub(super) id: TransactionId,
    pub(super) why: Why,
    pub(super) client: Option<ClientId>,
    pub(super) is_guests: bool,
    pub(super) shift: Option<ShiftId>,
    pub(super) about: Uuid,
}

/// One transaction of the desk's club.
pub(super) async fn target(tx: &Tx<'_>, id: TransactionId) -> Result<Target> {
    let sql = r#"select t.id, t.why, t.client_id as client, coalesce(c.kind = 'guest', false) as is_guests,
            t.shift_id as shift, t.about
        from "transaction" t left join client c on c.id = t.client_id
        where t.id = $1 and t.club_id = $2"#;
    let found = sql::one(&tx.conn, sql, [id.into(), tx.desk.club_id().into()]).await?;
    found.ok_or(Error::Missing)
}

/// What a transaction comes to with all that corrects it, under the lock of its client.
pub(super) async fn standing(tx: &Tx<'_>, target: &Target) -> Result<Standing> {
    let sessions = sessions(tx, target).await?;
    let order = OrderId(target.about);
    Ok(Standing {
        id: target.id,
        why: target.why,
        net: net(tx, target.id).await?,
        lots: lots(tx, target.id).await?,
        running: sessions.iter().any(|session| session.ended.is_none()),
        given_back: sessions.iter().any(|session| session.gave_back(order)),
        kept: match target.why {
            Why::TariffSale => client_tariffs::kept_of_in(tx, order).await?,
            _ => KeptTime::default(),
        },
    })
}

#[derive(FromQueryResult)]
struct NetRow {
    kind: Account,
    amount: Balance,
}

async fn net(tx: &Tx<'_>, id: TransactionId) -> Result<Vec<(Account, Balance)>> {
    let sql = r#"select a.kind, cast(sum(n.amount) as bigint) as amount from (
            select p.account_id, p.amount from posting p where p.transaction_id = $1
            union all
            select p.account_id, p.amount from "transaction" x join posting p on p.transaction_id = x.id
            where x.corrects = $1
        ) n join account a on a.id = n.account_id group by a.kind"#;
    let rows = sql::all::<NetRow>(&tx.conn, sql, [id.into()]).await?;
    Ok(rows.into_iter().map(|row| (row.kind, row.amount)).collect())
}

#[derive(FromQueryResult)]
struct LotRow {
    lot_id: LotId,
    taken: Money,
}

/// In the order in which they were taken: what expires first is spent first.
async fn lots(tx: &Tx<'_>, id: TransactionId) -> Result<Vec<(LotId, Money)>> {
    let sql = r#"select n.lot_id, cast(-sum(n.amount) as bigint) as taken from (
            select m.lot_id, m.amount from bonus_move m where m.transaction_id = $1
            union all
            select m.lot_id, m.amount from "transaction" x join bonus_move m on m.transaction_id = x.id
            where x.corrects = $1
        ) n join bonus_lot l on l.id = n.lot_id
        group by n.lot_id, l.expires_at, l.earned_at having sum(n.amount) < 0
        order by l.expires_at is null, l.expires_at, l.earned_at, n.lot_id"#;
    let rows = sql::all::<LotRow>(&tx.conn, sql, [id.into()]).await?;
    Ok(rows.into_iter().map(|row| (row.lot_id, row.taken)).collect())
}

#[derive(FromQueryResult)]
struct SessionRow {
    session_id: SessionId,
}

/// The visits that a sale paid for, also those that play what stayed of it.
async fn sessions(tx: &Tx<'_>, target: &Target) -> Result<Vec<Session>> {
    if target.why != Why::TariffSale {
        return Ok(Vec::new());
    }
    let sql = "select distinct b.session_id
        from order_line l join time_block b on b.order_line_id = l.id
        where l.order_id = $1 and l.club_id = $2";
    let values: [Value; 2] = [target.about.into(), tx.desk.club_id().into()];
    let found = sql::all::<SessionRow>(&tx.conn, sql, values).await?;
    let ids: Vec<SessionId> = found.into_iter().map(|row| row.session_id).collect();
    sessions::those(&tx.conn, tx.desk.club_id(), &ids).await
}
