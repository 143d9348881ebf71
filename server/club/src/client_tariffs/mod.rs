//! Time that clients bought and did not play (decision 9): it stays on their account, in the club where it was bought, until
//! it is used. All of it moves under the lock of its client; each move is written down, and none is edited.

mod rows;

use std::collections::HashMap;

use domain::{
    client_tariffs::{ClientTariff, ClientTariffs, Used},
    ids::{ClientId, ClientTariffId, ClubId, OrderId, ShiftId, TimeBlockId, TransactionId, ZoneId},
    money::Money,
    news::News,
    sessions::{Kept, TimeBlock},
    tariffs::RefundPolicy,
    transactions::KeptTime,
};
use sea_orm::ConnectionTrait;

use crate::{desk::Desk, error::Result, orders::Sold, tx::Tx};

/// What a club owes its clients in time that they paid for and did not play (decision 28): seconds, and what they had cost
/// in money.
pub(crate) async fn owed(db: &impl ConnectionTrait, club: ClubId) -> Result<(i64, Money)> {
    rows::owed(db, club).await
}

/// What so many seconds of each of these had cost in money.
pub(crate) async fn cost_of(db: &impl ConnectionTrait, used: &[(ClientTariffId, i64)]) -> Result<Money> {
    let costs = rows::costs(db, used.iter().map(|(id, _)| *id)).await?;
    let cost = |(id, seconds): &(ClientTariffId, i64)| {
        let (cost, kept) = costs.get(id)?;
        Some(cost.share(*seconds, *kept, Money::ZERO))
    };
    Ok(used.iter().filter_map(cost).sum())
}

/// What each of these clients has in the desk's club, the oldest first.
pub(crate) async fn of_clients(
    db: &impl ConnectionTrait,
    desk: &Desk,
    clients: &[ClientId],
) -> Result<HashMap<ClientId, Vec<ClientTariff>>> {
    let mut of: HashMap<ClientId, Vec<ClientTariff>> = HashMap::new();
    for (client, tariff) in rows::of_clients(db, desk.club_id(), clients).await? {
        of.entry(client).or_default().push(tariff);
    }
    Ok(of)
}

/// The unused time of a block of a session that was ended stays: as a new client tariff, or on the one that it was used of.
pub(crate) async fn keep_in(tx: &Tx<'_>, client: ClientId, kept: &Kept) -> Result<()> {
    let (id, kind) = match kept.back_to {
        Some(id) => (id, Kind::Returned),
        None => (ClientTariffId::fresh(), Kind::Issued),
    };
    match kind {
        Kind::Returned => rows::change(tx, id, kept.seconds).await?,
        _ => rows::insert(tx, id, client, kept).await?,
    }
    rows::insert_move(tx, id, kind, kept.seconds, About::Block(kept.block)).await
}

/// All that is left of a client tariff, as a block of time on a device of this zone. It is taken off by [`spent_in`].
///
/// # Errors
/// What [`ClientTariff::used_in`] refuses; [`Error::Missing`](crate::Error::Missing) when the client has no such tariff in
/// the desk's club.
pub(crate) async fn spend_in(
    tx: &Tx<'_>,
    client: ClientId,
    id: ClientTariffId,
    zone: ZoneId,
) -> Result<Sold> {
    let (tariff, sale) = rows::one(tx, client, id).await?;
    let block = TimeBlock {
        id: TimeBlockId::fresh(),
        order: sale.order,
        tariff: sale.tariff,
        seconds: tariff.used_in(zone)?,
        price: Money::ZERO,
        paid: Vec::new(),
        change: Money::ZERO,
        // It was kept once, and is kept again.
        refund_policy: RefundPolicy::Keep,
        bought_at: tx.desk.now,
        until: None,
        used: Some(Used { id, paid_at: tariff.paid_at, session: tariff.session }),
        zone: Some(zone),
        continues: None,
        tariff_name: tariff.tariff,
    };
    Ok(Sold { block, line: sale.line, transaction: None })
}

/// Takes off what a block uses, once the block is there.
///
/// # Errors
/// [`Refusal::ClientTariffUsed`](domain::refusal::Refusal::ClientTariffUsed) where the database knows better.
pub(crate) async fn spent_in(tx: &Tx<'_>, block: &TimeBlock, shift: ShiftId) -> Result<()> {
    let Some(used) = block.used else { return Ok(()) };
    rows::change(tx, used.id, -block.seconds).await?;
    rows::insert_move(tx, used.id, Kind::Used, -block.seconds, About::Use(block.id, shift)).await
}

/// What stays of what an order sold, and was not taken back.
pub(crate) async fn kept_of_in(tx: &Tx<'_>, order: OrderId) -> Result<KeptTime> {
    rows::kept_of(tx, order).await
}

/// Takes the time back that stayed of what an order sold: the transaction put the sale right.
pub(crate) async fn take_back_in(tx: &Tx<'_>, order: OrderId, by: TransactionId) -> Result<()> {
    for (id, left) in rows::left_of(tx, order).await? {
        rows::change(tx, id, -left).await?;
        rows::insert_move(tx, id, Kind::TakenBack, -left, About::Transaction(by)).await?;
    }
    Ok(())
}

/// Tells the club's screens what a client has now: it is good in this club only.
pub(crate) async fn tell_in(tx: &mut Tx<'_>, client: ClientId) -> Result<()> {
    let found = rows::of_clients(&tx.conn, tx.desk.club_id(), &[client]).await?;
    let active = found.into_iter().map(|(_, tariff)| tariff).collect();
    tx.tell(News::ClientTariffs(ClientTariffs { client, active }));
    Ok(())
}

/// What happened to a client tariff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Issued,
    Used,
    Returned,
    TakenBack,
}

impl Kind {
    const fn slug(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Used => "used",
            Self::Returned => "returned",
            Self::TakenBack => "taken_back",
        }
    }
}

/// What it happened with.
#[derive(Clone, Copy, Debug)]
enum About {
    Block(TimeBlockId),
    Use(TimeBlockId, ShiftId),
    Transaction(TransactionId),
}
