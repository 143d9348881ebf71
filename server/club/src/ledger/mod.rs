//! The one place where money moves. Entries are added; nothing is edited. What clients have is kept beside the postings
//! and changed with them, under the client's lock; bonus is kept in lots.

mod held;
mod rows;
mod seals;

pub(crate) use self::held::balances_of_all;

use domain::{
    balances::{Balances, Lot},
    ids::{ClientId, ClubId, LotId, SessionId, ShiftId, TransactionId},
    ledger::{Account, Legs, Why},
    loyalty::Earned,
    money::{Balance, Money},
    shifts::Seal,
    time::Moment,
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{
    clients::totals::{self, More},
    clubs::Venue,
    error::{Error, Result},
    handle::Club,
    tx::Tx,
};

/// One entry: why, about what, in which shift, which legs.
pub(crate) struct Entry {
    pub(crate) id: TransactionId,
    pub(crate) why: Why,
    /// The order, session, shift, client or transaction that it is about.
    pub(crate) about: Uuid,
    /// `None`: what the house does by itself.
    pub(crate) shift: Option<ShiftId>,
    /// Whose money it is, if it is a client's; locked by the caller where it is on their account.
    pub(crate) client: Option<ClientId>,
    /// What it puts right.
    pub(crate) corrects: Option<TransactionId>,
    pub(crate) reason: String,
    pub(crate) legs: Legs,
    /// Where bonus goes to and comes from: as much as the legs say.
    pub(crate) lots: Vec<LotMove>,
    /// When what it is of happened, where the house sees it late: it is booked on the business day of that.
    pub(crate) of: Option<Moment>,
    /// It is not dated earlier than that: what it corrects may have been committed since the desk looked at the clock.
    pub(crate) since: Option<Moment>,
}

impl Entry {
    /// One that puts nothing right and moves no bonus.
    pub(crate) fn new(why: Why, about: Uuid, shift: impl Into<Option<ShiftId>>, legs: Legs) -> Self {
        Self {
            id: TransactionId::fresh(),
            why,
            about,
            shift: shift.into(),
            client: None,
            corrects: None,
            reason: String::new(),
            legs,
            lots: Vec::new(),
            of: None,
            since: None,
        }
    }
}

/// Bonus that moves.
#[derive(Clone, Copy, Debug)]
pub(crate) enum LotMove {
    /// A new lot.
    Earn(Earned),
    /// Back into a lot that it was taken out of.
    Put(LotId, Money),
    /// Out of a lot.
    Take(LotId, Money),
}

impl LotMove {
    fn change(&self) -> Balance {
        match self {
            Self::Earn(earned) => Balance::plus(earned.amount),
            Self::Put(_, amount) => Balance::plus(*amount),
            Self::Take(_, amount) => Balance::minus(*amount),
        }
    }
}

/// The accounts of a new club.
pub(crate) async fn open_accounts_in(tx: &Tx<'_>, club: ClubId) -> Result<()> {
    rows::insert_accounts(tx, club).await
}

/// Enters a transaction, and what the client then has.
///
/// # Errors
/// [`Refusal::BalanceBelowZero`](domain::refusal::Refusal::BalanceBelowZero) where the database knows better than the
/// caller.
pub(crate) async fn post_in(tx: &Tx<'_>, venue: &Venue, entry: Entry) -> Result<TransactionId> {
    let day = venue.times.business_day(entry.of.unwrap_or(tx.desk.now), venue.card.day_starts_at);
    rows::insert_transaction(tx, day, &entry).await?;
    rows::insert_postings(tx, &entry).await?;
    let (balance, bonus) = (entry.legs.on(Account::ClientBalance), entry.legs.on(Account::ClientBonus));
    if bonus.opposite() != entry.lots.iter().map(LotMove::change).sum() {
        return Err(Error::untrue("bonus that moves without its lots"));
    }
    if balance != Balance::ZERO || bonus != Balance::ZERO {
        let client = entry.client.ok_or_else(|| Error::untrue("a balance without its client"))?;
        held::change(tx, client, balance.opposite(), bonus.opposite()).await?;
        for lot in &entry.lots {
            held::move_lot(tx, client, entry.id, lot).await?;
        }
    }
    seals::queue(tx, entry.id).await?;
    let spent = entry.legs.on(Account::TariffIncome).opposite();
    if let Some(client) = entry.client.filter(|client| *client != venue.guest && spent != Balance::ZERO) {
        totals::add_in(tx, client, More { spent, ..More::default() }).await?;
    }
    Ok(entry.id)
}

/// Seals everything that is committed: how often it is done says how much of the end of the ledger somebody could still
/// change unseen.
///
/// # Errors
/// When the database fails.
pub async fn seal(club: &Club) -> Result<()> {
    seals::seal(club).await
}

/// The same for the club of a transaction, in it: what it wrote itself is sealed too. Gives the newest seal.
pub(crate) async fn seal_in(tx: &Tx<'_>) -> Result<Seal> {
    seals::seal_in(tx).await
}

/// What a client has, under their lock.
pub(crate) async fn balances_in(tx: &Tx<'_>, client: ClientId) -> Result<Balances> {
    held::balances(&tx.conn, client, tx.desk.now).await
}

/// What a client has.
pub(crate) async fn balances(db: &impl ConnectionTrait, client: ClientId, now: Moment) -> Result<Balances> {
    held::balances(db, client, now).await
}

/// The lots in which a client has anything left, under the client's lock.
pub(crate) async fn lots(db: &impl ConnectionTrait, client: ClientId) -> Result<Vec<Lot>> {
    held::lots(db, client).await
}

/// The same, under the client's lock.
pub(crate) async fn lots_in(tx: &Tx<'_>, client: ClientId) -> Result<Vec<Lot>> {
    held::lots(&tx.conn, client).await
}

/// Those of them that were earned in the desk's club, under the client's lock.
pub(crate) async fn lots_earned_here_in(tx: &Tx<'_>, client: ClientId) -> Result<Vec<Lot>> {
    held::lots_earned_here(tx, client).await
}

/// What a session's orders took out of lots and was not put back, in the order in which it was taken.
pub(crate) async fn taken_for_in(
    tx: &Tx<'_>,
    session: SessionId,
    client: ClientId,
) -> Result<Vec<(LotId, Money)>> {
    held::taken_for(tx, session, client).await
}

/// Whose bonus expires next, and when.
pub(crate) use held::{expiring, next_expiry};
/// The seals of a club, looked at one by one.
pub(crate) use seals::chain;

/// What a shift put into an account, less what it took out, its opening not counted.
pub(crate) async fn moved_in_shift(
    db: &impl ConnectionTrait,
    shift: ShiftId,
    account: Account,
) -> Result<Balance> {
    rows::moved_in_shift(db, shift, account).await
}
