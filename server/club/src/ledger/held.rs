//! What clients have: balances and lots, kept beside the postings that say so.

use std::collections::HashMap;

use domain::{
    balances::{Balances, Lot, spendable},
    ids::{ClientId, ClubId, LotId, SessionId, TransactionId},
    money::{Balance, Money},
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

use super::LotMove;
use crate::{
    error::{Error, Result},
    handle::Club,
    sql,
    tx::Tx,
};

/// Under the client's lock, so whoever has no row yet gets one once.
pub(super) async fn change(tx: &Tx<'_>, client: ClientId, balance: Balance, bonus: Balance) -> Result<()> {
    let values = || -> [Value; 3] { [client.into(), balance.into(), bonus.into()] };
    let sql = "update client_balance set balance = balance + $2, bonus = bonus + $3 where client_id = $1";
    if sql::execute(&tx.conn, sql, values()).await? == 0 {
        let sql = "insert into client_balance (client_id, balance, bonus) values ($1, $2, $3)";
        sql::execute(&tx.conn, sql, values()).await?;
    }
    Ok(())
}

pub(super) async fn move_lot(
    tx: &Tx<'_>,
    client: ClientId,
    transaction: TransactionId,
    moved: &LotMove,
) -> Result<()> {
    let lot = match moved {
        LotMove::Put(lot, _) | LotMove::Take(lot, _) => change_lot(tx, client, *lot, moved).await?,
        LotMove::Earn(earned) => {
            let lot = LotId::fresh();
            let sql = "insert into bonus_lot (id, club_id, client_id, transaction_id, given, remaining, earned_at, expires_at)
                values ($1, $2, $3, $4, $5, $5, $6, $7)";
            let values: [Value; 7] = [
                lot.into(),
                tx.desk.club_id().into(),
                client.into(),
                transaction.into(),
                earned.amount.into(),
                tx.desk.now.into(),
                earned.expires_at.into(),
            ];
            sql::execute(&tx.conn, sql, values).await?;
            lot
        }
    };
    let sql =
        "insert into bonus_move (id, club_id, lot_id, transaction_id, amount) values ($1, $2, $3, $4, $5)";
    let values: [Value; 5] = [
        Uuid::now_v7().into(),
        tx.desk.club_id().into(),
        lot.into(),
        transaction.into(),
        moved.change().into(),
    ];
    sql::execute(&tx.conn, sql, values).await.map(drop)
}

async fn change_lot(tx: &Tx<'_>, client: ClientId, lot: LotId, moved: &LotMove) -> Result<LotId> {
    let sql = "update bonus_lot set remaining = remaining + $3 where id = $1 and client_id = $2";
    let values: [Value; 3] = [lot.into(), client.into(), moved.change().into()];
    match sql::execute(&tx.conn, sql, values).await? {
        1 => Ok(lot),
        _ => Err(Error::untrue("a lot that is not the client's")),
    }
}

/// A balance beside one of the lots.
#[derive(FromQueryResult)]
struct HeldRow {
    balance: Money,
    id: Option<LotId>,
    remaining: Option<Money>,
    expires_at: Option<Moment>,
    earned_at: Option<Moment>,
}

impl HeldRow {
    fn lot(&self) -> Option<Lot> {
        let (id, left, earned_at) = (self.id?, self.remaining?, self.earned_at?);
        Some(Lot { id, left, expires_at: self.expires_at, earned_at })
    }
}

/// In one question: who has a lot has a balance.
pub(super) async fn balances(db: &impl ConnectionTrait, client: ClientId, now: Moment) -> Result<Balances> {
    let sql = "select b.balance, l.id, l.remaining, l.expires_at, l.earned_at
        from client_balance b left join bonus_lot l on l.client_id = b.client_id and l.remaining > 0
        where b.client_id = $1";
    let held = sql::all::<HeldRow>(db, sql, [client.into()]).await?;
    let balance = held.first().map(|held| held.balance).unwrap_or_default();
    let lots: Vec<Lot> = held.iter().filter_map(HeldRow::lot).collect();
    Ok(balances_of(client, balance, &lots, now))
}

/// What has expired is not theirs any more, whether or not the clockwork has seen it.
fn balances_of(client: ClientId, balance: Money, lots: &[Lot], now: Moment) -> Balances {
    Balances { client, balance, bonus: spendable(lots, now), expires_next: next_of(lots, now) }
}

#[derive(FromQueryResult)]
struct HeldByRow {
    client_id: ClientId,
    balance: Money,
}

/// What each of these clients has.
pub(crate) async fn balances_of_all(
    db: &impl ConnectionTrait,
    clients: &[ClientId],
    now: Moment,
) -> Result<HashMap<ClientId, Balances>> {
    if clients.is_empty() {
        return Ok(HashMap::new());
    }
    let (these, ids) = (sql::places(1, clients.len()), || clients.iter().map(|client| Value::from(*client)));
    let sql = format!("select client_id, balance from client_balance where client_id in ({these})");
    let held = sql::all::<HeldByRow>(db, &sql, ids()).await?;
    let held: HashMap<ClientId, Money> = held.into_iter().map(|row| (row.client_id, row.balance)).collect();
    let sql = format!("{LOTS} where client_id in ({these}) and remaining > 0 order by earned_at, id");
    let mut lots: HashMap<ClientId, Vec<Lot>> = HashMap::new();
    for row in sql::all::<LotRow>(db, &sql, ids()).await? {
        lots.entry(row.client_id).or_default().push(row.lot());
    }
    let of = |client: &ClientId| {
        let balance = held.get(client).copied().unwrap_or_default();
        let lots = lots.get(client).map(Vec::as_slice).unwrap_or_default();
        (*client, balances_of(*client, balance, lots, now))
    };
    Ok(clients.iter().map(of).collect())
}

fn next_of(lots: &[Lot], now: Moment) -> Option<(Moment, Money)> {
    let ahead = lots.iter().filter_map(|lot| Some((lot.expires_at.filter(|at| *at > now)?, lot.left)));
    let ahead: Vec<(Moment, Money)> = ahead.collect();
    let next = ahead.iter().map(|(at, _)| *at).min()?;
    Some((next, ahead.iter().filter(|(at, _)| *at == next).map(|(_, left)| *left).sum()))
}

#[derive(FromQueryResult)]
struct LotRow {
    id: LotId,
    client_id: ClientId,
    remaining: Money,
    expires_at: Option<Moment>,
    earned_at: Moment,
}

const LOTS: &str = "select id, client_id, remaining, expires_at, earned_at from bonus_lot";

impl LotRow {
    fn lot(&self) -> Lot {
        Lot { id: self.id, left: self.remaining, expires_at: self.expires_at, earned_at: self.earned_at }
    }
}

pub(super) async fn lots(db: &impl ConnectionTrait, client: ClientId) -> Result<Vec<Lot>> {
    let sql = format!("{LOTS} where client_id = $1 and remaining > 0 order by earned_at, id");
    let rows = sql::all::<LotRow>(db, &sql, [client.into()]).await?;
    Ok(rows.iter().map(LotRow::lot).collect())
}

/// The lots that a client earned in the desk's club and in which they have anything left.
pub(super) async fn lots_earned_here(tx: &Tx<'_>, client: ClientId) -> Result<Vec<Lot>> {
    let sql =
        format!("{LOTS} where client_id = $1 and club_id = $2 and remaining > 0 order by earned_at, id");
    let rows = sql::all::<LotRow>(&tx.conn, &sql, [client.into(), tx.desk.club_id().into()]).await?;
    Ok(rows.iter().map(LotRow::lot).collect())
}

#[derive(FromQueryResult)]
struct TakenRow {
    lot_id: LotId,
    taken: Money,
}

/// Of a client's lots. What expires first is taken first. Those who sat down with one payment took out of the same lots: what went back of
/// one of them does not go back of another.
pub(super) async fn taken_for(
    tx: &Tx<'_>,
    session: SessionId,
    client: ClientId,
) -> Result<Vec<(LotId, Money)>> {
    let sql = r#"with own as (
            select distinct l.order_id as id from time_block b join order_line l on l.id = b.order_line_id
            where b.session_id = $1 and b.client_tariff_id is null),
        seat as (
            select distinct b.session_id as id from own w join order_line l on l.order_id = w.id
            join time_block b on b.order_line_id = l.id and b.client_tariff_id is null),
        sale as (
            select distinct l.order_id as id from seat k join time_block b on b.session_id = k.id
            join order_line l on l.id = b.order_line_id where b.client_tariff_id is null)
        select m.lot_id, cast(-sum(m.amount) as bigint) as taken
        from "transaction" t join bonus_move m on m.transaction_id = t.id join bonus_lot l on l.id = m.lot_id
        where t.about in (select id from sale union all select id from seat) and t.why in ('tariff_sale', 'refund')
            and l.client_id = $2
        group by m.lot_id, l.expires_at, l.earned_at having sum(m.amount) < 0
        order by l.expires_at is null, l.expires_at, l.earned_at, m.lot_id"#;
    let rows = sql::all::<TakenRow>(&tx.conn, sql, [session.into(), client.into()]).await?;
    Ok(rows.into_iter().map(|row| (row.lot_id, row.taken)).collect())
}

/// Bonus that has expired: of whom, and in which club it was earned.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub(crate) struct Expiring {
    pub(crate) club_id: ClubId,
    pub(crate) client_id: ClientId,
}

/// Of whom some bonus has expired, the earliest first; the rest in the next round.
pub(crate) async fn expiring(club: &Club) -> Result<Vec<Expiring>> {
    let sql = "select club_id, client_id from bonus_lot
        where remaining > 0 and expires_at is not null and expires_at <= $1 order by expires_at limit 100";
    sql::all(club.readers(), sql, [club.now().into()]).await
}

#[derive(FromQueryResult)]
struct Next {
    expires_at: Moment,
}

/// When the next bonus of anybody expires.
pub(crate) async fn next_expiry(club: &Club) -> Result<Option<Moment>> {
    let sql = "select expires_at from bonus_lot where remaining > 0 and expires_at is not null
        order by expires_at limit 1";
    Ok(sql::one::<Next>(club.readers(), sql, []).await?.map(|next| next.expires_at))
}
