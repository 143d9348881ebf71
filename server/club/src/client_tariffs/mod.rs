//! Client tariffs: what was bought onto an account, and time that was bought at a seat and not played (decision 9), in the club
//! where it was bought. All of it moves under the lock of its client; each move is written down, and none is edited.

mod buying;
mod cancelling;
mod list;
mod off;
mod prices;
mod rows;

use std::collections::HashMap;

use chrono_tz::Tz;
use domain::{
    client_tariffs::{ClientTariff, ClientTariffs, Rules, Used},
    ids::{ClientId, ClientTariffId, ClubId, OrderId, ShiftId, TimeBlockId, TransactionId, ZoneId},
    money::Money,
    news::News,
    sessions::{Kept, TimeBlock},
    time::Moment,
    transactions::KeptTime,
};
use sea_orm::ConnectionTrait;

use self::rows::{By, New};
pub use self::{
    buying::buy,
    cancelling::{restore, write_off},
    list::accounts,
};
pub(crate) use self::{list::of_client, rows::Stored};
use crate::{clubs, desk::Desk, error::Result, orders::Sold, tx::Tx};

/// What a club owes its clients in time that they paid for and did not play (decision 28): seconds, and what they had cost
/// in money. What has expired is not owed.
pub(crate) async fn owed(db: &impl ConnectionTrait, club: ClubId, now: Moment) -> Result<(i64, Money)> {
    rows::owed(db, club, now).await
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

/// What each of these clients has in the desk's club, the oldest first; also what expired a short while ago.
pub(crate) async fn of_clients(
    db: &impl ConnectionTrait,
    desk: &Desk,
    clients: &[ClientId],
) -> Result<HashMap<ClientId, Vec<ClientTariff>>> {
    let mut of: HashMap<ClientId, Vec<ClientTariff>> = HashMap::new();
    let found = rows::of_clients(db, desk.club_id(), clients, desk.now).await?;
    for (client, tariff) in as_of_now(db, desk, &found).await? {
        of.entry(client).or_default().push(tariff);
    }
    Ok(of)
}

/// Each as it can be used now, with its client.
pub(crate) async fn as_of_now(
    db: &impl ConnectionTrait,
    desk: &Desk,
    found: &[Stored],
) -> Result<Vec<(ClientId, ClientTariff)>> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let zone = clubs::zone(db, desk.club_id()).await?;
    Ok(found.iter().map(|stored| (stored.client(), stored.as_of(desk.now, zone))).collect())
}

/// Those that a client has, to be looked at for any moment.
pub(crate) async fn stored_of(desk: &Desk, client: ClientId) -> Result<Vec<Stored>> {
    rows::of_clients(desk.readers(), desk.club_id(), &[client], desk.now).await
}

/// The unused time of a block of a session that was ended stays: as a new client tariff, or on the one that it was used of.
pub(crate) async fn keep_in(tx: &Tx<'_>, client: ClientId, kept: &Kept) -> Result<()> {
    match kept.back_to {
        Some(id) => give_back_in(tx, client, id, kept).await,
        None => issue_in(tx, client, kept).await,
    }
}

/// A visit that never began goes back whole.
async fn give_back_in(tx: &Tx<'_>, client: ClientId, id: ClientTariffId, kept: &Kept) -> Result<()> {
    let (taken, used_before) = rows::taken_as(tx, id, kept.block).await?;
    let stored = rows::one(tx, client, id).await?;
    let zone = clubs::zone(&tx.conn, tx.desk.club_id()).await?;
    let before = stored.as_of(tx.desk.now, zone);
    let unbegun = kept.began.is_none();
    let mut after = before.clone().returned(if unbegun { taken } else { kept.seconds }, unbegun);
    // It may have begun at another time than was planned.
    if !used_before {
        (after.first_used_at, after.valid_until) = (kept.began, stored.ends(kept.began, zone));
    }
    moved_in(tx, Kind::Returned, &before, &after, &About::Block(kept.block)).await
}

/// It has the expiry of its sale.
async fn issue_in(tx: &Tx<'_>, client: ClientId, kept: &Kept) -> Result<()> {
    let of = rows::block(tx, kept.block).await?;
    let rules = of.rules()?;
    let (visits, visit_seconds) = rules.as_ref().map_or((None, None), |rules| rules.visits(of.quantity));
    let visits = visits.map(|visits| visits - i32::from(kept.began.is_some()));
    let new = New {
        id: ClientTariffId::fresh(),
        client,
        line: of.line_id,
        seconds: kept.seconds,
        cost: kept.cost,
        cost_bonus: kept.cost_bonus,
        visits,
        visit_seconds,
        first_used_at: kept.began,
        valid_until: match rules {
            Some(rules) => {
                let zone = clubs::zone(&tx.conn, tx.desk.club_id()).await?;
                rules.ends(of.paid_at, kept.began, &zone)
            }
            None => None,
        },
    };
    put_in(tx, &new, &About::Block(kept.block)).await
}

/// The rules that a block was sold with.
pub(crate) async fn rules_of_in(tx: &Tx<'_>, block: TimeBlockId) -> Result<Option<Rules>> {
    rows::block(tx, block).await?.rules()
}

async fn put_in(tx: &Tx<'_>, new: &New, about: &About) -> Result<()> {
    rows::insert(tx, new).await?;
    let by = By { seconds: new.seconds, visits: new.visits.unwrap_or_default() };
    rows::insert_move(tx, new.id, Kind::Issued, by, about).await
}

/// What was just sold onto an account.
pub(crate) async fn bought_in(
    tx: &Tx<'_>,
    client: ClientId,
    sold: &Sold,
    (rules, quantity): (Option<&Rules>, i32),
    zone: Tz,
) -> Result<ClientTariffId> {
    let (visits, visit_seconds) = rules.map_or((None, None), |rules| rules.visits(quantity));
    let (cost, cost_bonus) = sold.block.money_and_bonus();
    let new = New {
        id: ClientTariffId::fresh(),
        client,
        line: sold.line,
        seconds: sold.block.seconds,
        cost,
        cost_bonus,
        visits,
        visit_seconds,
        first_used_at: None,
        valid_until: rules.and_then(|rules| rules.ends(tx.desk.now, None, &zone)),
    };
    put_in(tx, &new, &About::Sale).await?;
    Ok(new.id)
}

/// What a block takes off the client tariff that it is used of.
pub(crate) struct Spending {
    before: ClientTariff,
    after: ClientTariff,
}

/// What there is of a client tariff for a device of this zone, from a moment on, as a block of time. It is taken off by
/// [`spent_in`].
///
/// # Errors
/// What [`ClientTariff::used_in`] refuses; [`Error::Missing`](crate::Error::Missing) when the client has no such tariff in
/// the desk's club.
pub(crate) async fn spend_in(
    tx: &Tx<'_>,
    client: ClientId,
    id: ClientTariffId,
    (zone, at): (ZoneId, Moment),
) -> Result<Sold> {
    let stored = rows::one(tx, client, id).await?;
    let before = stored.as_of(at, clubs::zone(&tx.conn, tx.desk.club_id()).await?);
    let taken = before.used_in(zone, at)?;
    let (line, order, tariff) = stored.sale();
    let whole = before.is_used_whole();
    let cost = before.cost.share(taken.seconds, before.kept, Money::ZERO);
    let block = TimeBlock {
        id: TimeBlockId::fresh(),
        order,
        tariff,
        seconds: taken.seconds,
        price: Money::ZERO,
        paid: Vec::new(),
        change: Money::ZERO,
        refund_policy: before.refund_policy,
        bought_at: tx.desk.now,
        until: taken.until,
        used: Some(Used { id, paid_at: before.paid_at, session: before.session, whole, cost }),
        slice: None,
        joined: 0,
        zone: Some(zone),
        continues: None,
        good_for: taken.good_for,
        once: false,
        tariff_name: before.tariff.clone(),
    };
    let after = before.clone().used(taken.off, at);
    Ok(Sold {
        block,
        line,
        transaction: None,
        rules: None,
        spends: Some(Box::new(Spending { before, after })),
    })
}

/// Takes off what a block uses, once the block is there.
///
/// # Errors
/// [`ClientTariffFault::UsedUp`](domain::client_tariffs::ClientTariffFault::UsedUp) where the database knows better.
pub(crate) async fn spent_in(tx: &Tx<'_>, sold: &Sold, shift: ShiftId) -> Result<()> {
    let Some(spending) = &sold.spends else { return Ok(()) };
    moved_in(tx, Kind::Used, &spending.before, &spending.after, &About::Use(sold.block.id, shift)).await
}

async fn moved_in(
    tx: &Tx<'_>,
    kind: Kind,
    before: &ClientTariff,
    after: &ClientTariff,
    about: &About,
) -> Result<()> {
    let by = By::between(before, after);
    rows::save(tx, after, by).await?;
    rows::insert_move(tx, after.id, kind, by, about).await
}

/// What stays of what an order sold, and was not taken back.
pub(crate) async fn kept_of_in(tx: &Tx<'_>, order: OrderId) -> Result<KeptTime> {
    rows::kept_of(tx, order).await
}

/// Takes the time back that stayed of what an order sold: the transaction put the sale right.
pub(crate) async fn take_back_in(tx: &Tx<'_>, order: OrderId, by: TransactionId) -> Result<()> {
    let found = rows::left_of(tx, order).await?;
    for (_, before) in as_of_now(&tx.conn, tx.desk, &found).await? {
        let after = before.clone().cancelled(tx.desk.now);
        moved_in(tx, Kind::TakenBack, &before, &after, &About::Transaction(by)).await?;
    }
    Ok(())
}

/// Tells the club's screens what a client has now: it is good in this club only.
pub(crate) async fn tell_in(tx: &mut Tx<'_>, client: ClientId) -> Result<()> {
    let mut found = of_clients(&tx.conn, tx.desk, &[client]).await?;
    let active = found.remove(&client).unwrap_or_default();
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
    WrittenOff,
    Restored,
}

impl Kind {
    const fn slug(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Used => "used",
            Self::Returned => "returned",
            Self::TakenBack => "taken_back",
            Self::WrittenOff => "written_off",
            Self::Restored => "restored",
        }
    }
}

/// What it happened with.
#[derive(Clone, Debug)]
enum About {
    Sale,
    Block(TimeBlockId),
    Use(TimeBlockId, ShiftId),
    Transaction(TransactionId),
    Reason(String),
}
