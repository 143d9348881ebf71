//! What people see of the ledger: a client's history, the club's list, one transaction's whole story; and how a mistake in
//! it is put right, by another transaction that names it. How money is paid in and given back stands in `balances`.

mod around;
mod flags;
mod paper;
mod read;
mod rows;
mod wanted;

use domain::{
    access::Action,
    balances::{Balances, void as void_top_up},
    ids::{ClientId, OrderId, SessionId, ShiftId, StaffId, TransactionId},
    ledger::{Account, Legs, Why},
    lists::Cursor,
    money::Money,
    orders::Method,
    printers::ReceiptPaper,
    refusal::Refusal,
    sessions::past::Named,
    transactions::{
        ChangeMethod, ClientTransactions, Flag, FlagNote, PutRight, Receipt, Resolve, Reverse, Standing,
        TransactionFilter, TransactionLine, TransactionStory, Transactions, Void,
        change_method as other_method, reverse as put_back, void_sale,
    },
};

use sea_orm::ConnectionTrait;

pub(crate) use self::around::{Anchor, Around};
use self::rows::Target;
use crate::{
    balances, client_tariffs, clients,
    clubs::{self, Venue},
    desk::Desk,
    error::Result,
    ledger::{self, Entry, LotMove},
    shifts::{self, OpenTill},
    sql,
    tx::Tx,
};

/// Puts a charge, or a part of it, back on the client's balance; what was paid with bonus goes back to the bonus.
///
/// # Errors
/// What [`domain::transactions::reverse`] refuses; [`Refusal::BadAmount`], [`Refusal::BadReason`],
/// [`Refusal::GuestHasNoAccount`], [`Refusal::OwnClient`], [`Refusal::NoShift`];
/// [`Error::Missing`](crate::Error::Missing) when the club has no such transaction.
pub async fn reverse(desk: &Desk, reverse: Reverse) -> Result<Receipt> {
    let act = desk.act(Action::Reverse, reverse.id, &reverse)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return receipt(desk, reverse.id).await;
    };
    let reason = reverse.reason.reason()?;
    let shift = shifts::open_in(&tx).await?;
    let target = rows::target(&tx, reverse.transaction).await?;
    let client = target.client.ok_or(Refusal::WrongTransaction)?;
    clients::account_in(&tx, client).await?;
    let venue = clubs::venue_in(&tx).await?;
    let amount = match reverse.amount.0.trim() {
        "" => None,
        _ => Some(reverse.amount.positive(&venue.card.currency)?),
    };
    let right = put_back(&rows::standing(&tx, &target).await?, amount)?;
    put_right_in(&mut tx, &venue, &target, (reverse.id, Why::Reversal, shift, reason), right).await?;
    balances::done(tx, client, reverse.id).await
}

/// Takes back a payment or top-up that did not happen as typed, in the same shift. Of a top-up that is spent it takes
/// what is there; the answer says how much is missing.
///
/// # Errors
/// [`Refusal::AnotherShift`], [`Refusal::WrongTransaction`], [`Refusal::TillShort`], [`Refusal::NothingLeft`], what
/// [`domain::transactions::void_sale`] and [`domain::balances::void`] refuse; and what [`reverse()`] refuses of who.
pub async fn void(desk: &Desk, void: Void) -> Result<Receipt> {
    let act = desk.act(Action::Void, void.id, &void)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return receipt(desk, void.id).await;
    };
    let reason = void.reason.reason()?;
    let till = shifts::till_in(&tx).await?;
    let target = locked_in(&tx, void.transaction).await?;
    if target.shift != Some(till.shift) {
        return Err(Refusal::AnotherShift.into());
    }
    let venue = clubs::venue_in(&tx).await?;
    let standing = rows::standing(&tx, &target).await?;
    match standing.why {
        Why::TopUp => void_top_up_in(&tx, &venue, &till, &target, &standing, void.id, reason).await?,
        _ => {
            let right = void_sale(&standing)?;
            till.gives(out_of_till(&right.legs))?;
            let how = (void.id, Why::Void, till.shift, reason);
            put_right_in(&mut tx, &venue, &target, how, right).await?;
        }
    }
    finish(tx, target.account(), void.id).await
}

/// Enters what puts a sale right; the time that stayed of it is taken back where it goes with it.
async fn put_right_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    target: &Target,
    (id, why, shift, reason): (TransactionId, Why, ShiftId, String),
    right: PutRight,
) -> Result<()> {
    let PutRight { legs, lots, takes_time } = right;
    let lots = lots.into_iter().map(|(lot, back)| LotMove::Put(lot, back)).collect();
    ledger::post_in(tx, venue, Entry { lots, ..target.corrected(id, why, shift, reason, legs) }).await?;
    if let Some(client) = target.account().filter(|_| takes_time) {
        client_tariffs::take_back_in(tx, OrderId(target.about), id).await?;
        client_tariffs::tell_in(tx, client).await?;
    }
    Ok(())
}

async fn void_top_up_in(
    tx: &Tx<'_>,
    venue: &Venue,
    till: &OpenTill,
    target: &Target,
    standing: &Standing,
    id: TransactionId,
    reason: String,
) -> Result<()> {
    let client = target.client.ok_or(Refusal::WrongTransaction)?;
    let balance = ledger::balances_in(tx, client).await?.balance;
    let plan = void_top_up(balance, &balances::left_of_in(tx, target.id).await?)?;
    // Its method may have been changed meanwhile.
    let method = if standing.on(Account::Card) > Money::ZERO { Method::Card } else { Method::Cash };
    let legs = plan.legs(method).ok_or(Refusal::NothingLeft)?;
    till.gives(out_of_till(&legs))?;
    let lots = balances::out_of_lot(&plan.share).into_iter().collect();
    let entry = Entry { lots, ..target.corrected(id, Why::Void, till.shift, reason, legs) };
    ledger::post_in(tx, venue, entry).await?;
    balances::take_back_in(tx, id, &plan.share, plan.missing).await
}

/// Moves between till and card what was typed as the other.
///
/// # Errors
/// [`Refusal::WrongTransaction`], [`Refusal::NothingLeft`], [`Refusal::TillShort`]; what [`reverse()`] refuses of who.
pub async fn change_method(desk: &Desk, change: ChangeMethod) -> Result<Receipt> {
    let act = desk.act(Action::ChangeMethod, change.id, &change)?;
    let Some(tx) = desk.begin(act).await? else {
        return receipt(desk, change.id).await;
    };
    let reason = change.reason.reason()?;
    let till = shifts::till_in(&tx).await?;
    let target = locked_in(&tx, change.transaction).await?;
    let venue = clubs::venue_in(&tx).await?;
    let legs = other_method(&rows::standing(&tx, &target).await?, change.to)?;
    till.gives(out_of_till(&legs))?;
    let entry = target.corrected(change.id, Why::MethodChange, till.shift, reason, legs);
    ledger::post_in(&tx, &venue, entry).await?;
    finish(tx, target.account(), change.id).await
}

fn out_of_till(legs: &Legs) -> Money {
    legs.on(Account::Till).opposite().money().unwrap_or_default()
}

/// The transaction that is put right, and its client locked: what it comes to does not change meanwhile. The Unknown
/// Guest has no account, but pays.
async fn locked_in(tx: &Tx<'_>, id: TransactionId) -> Result<Target> {
    let target = rows::target(tx, id).await?;
    clients::settle_in(tx, target.client.ok_or(Refusal::WrongTransaction)?).await?;
    Ok(target)
}

/// Makes it true, and answers with what was done.
async fn finish(tx: Tx<'_>, client: Option<ClientId>, id: TransactionId) -> Result<Receipt> {
    match client {
        Some(client) => balances::done(tx, client, id).await,
        None => {
            let desk = tx.desk;
            tx.commit().await?;
            receipt(desk, id).await
        }
    }
}

impl Target {
    /// The client whose balances it may have moved: the Unknown Guest has none.
    fn account(&self) -> Option<ClientId> {
        self.client.filter(|_| !self.is_guests)
    }

    /// The entry that puts it right.
    fn corrected(&self, id: TransactionId, why: Why, shift: ShiftId, reason: String, legs: Legs) -> Entry {
        Entry {
            id,
            client: self.client,
            corrects: Some(self.id),
            reason,
            ..Entry::new(why, self.id.0, shift, legs)
        }
    }
}

/// Marks a transaction for those who may put it right.
///
/// # Errors
/// [`Refusal::BadReason`], [`Refusal::FlaggedAlready`];
/// [`Error::Missing`](crate::Error::Missing) when the club has no such transaction.
pub async fn flag(desk: &Desk, flag: Flag) -> Result<FlagNote> {
    let act = desk.act(Action::SeeTransactions, flag.id, &flag)?;
    if let Some(tx) = desk.begin(act).await? {
        let note = flag.note.reason()?;
        rows::target(&tx, flag.transaction).await?;
        flags::insert(&tx, &flag, note).await?;
        tx.commit().await?;
    }
    flags::read(desk, flag.id).await
}

/// Somebody who may put transactions right looked at what was flagged.
///
/// # Errors
/// [`Refusal::FlagResolved`]; [`Error::Missing`](crate::Error::Missing) when the club has no such flag.
pub async fn resolve(desk: &Desk, resolve: Resolve) -> Result<FlagNote> {
    let act = desk.act(Action::Correct, resolve.id, &resolve)?;
    if let Some(tx) = desk.begin(act).await? {
        flags::resolve(&tx, resolve.flag).await?;
        tx.commit().await?;
    }
    flags::read(desk, resolve.flag).await
}

/// A page of one client's transactions in all clubs, newest first.
///
/// # Errors
/// When the role may not see them; [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
pub async fn of_client(
    desk: &Desk,
    client: ClientId,
    before: Option<Cursor<TransactionId>>,
) -> Result<ClientTransactions> {
    desk.may(Action::SeeTransactions)?;
    clients::must_exist(desk, client).await?;
    read::of_client(desk, client, before).await
}

/// A page of the club's transactions, newest first, and what all that were asked for sum up to.
///
/// # Errors
/// When the role may not see them.
pub async fn list(desk: &Desk, filter: TransactionFilter) -> Result<Transactions> {
    desk.may(Action::SeeTransactions)?;
    read::page(desk, filter, read::PAGE).await
}

/// The same, many at once: for those who read on until the end.
///
/// # Errors
/// When the role may not see them.
pub async fn sheet(desk: &Desk, filter: TransactionFilter) -> Result<Transactions> {
    desk.may(Action::SeeTransactions)?;
    read::page(desk, filter, read::SHEET).await
}

/// One transaction with what it puts right and what put it right.
///
/// # Errors
/// When the role may not see it; [`Error::Missing`](crate::Error::Missing) when the club has no such transaction.
pub async fn story(desk: &Desk, id: TransactionId) -> Result<TransactionStory> {
    desk.may(Action::SeeTransactions)?;
    read::story(desk, id).await
}

/// Those who have a role in the club, and those who ever moved money there.
pub(crate) async fn staff(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Named<StaffId>>> {
    read::staff(db, desk).await
}

/// Has the club such a transaction?
pub(crate) async fn must_exist_in(tx: &Tx<'_>, id: TransactionId) -> Result<()> {
    rows::target(tx, id).await.map(drop)
}

/// What stands on its receipt.
pub(crate) async fn paper(desk: &Desk, id: TransactionId) -> Result<ReceiptPaper> {
    paper::of(desk, id).await
}

/// What a money act answers with.
pub(crate) async fn receipt(desk: &Desk, id: TransactionId) -> Result<Receipt> {
    read::receipt(desk, id).await
}

/// The same for what is being done, on its own connection: another one would be taken and given back for it. The client
/// has what was told.
pub(crate) async fn receipt_in(tx: &Tx<'_>, id: TransactionId, balances: Balances) -> Result<Receipt> {
    read::receipt_with(&tx.conn, tx.desk, id, Some(balances)).await
}

/// One transaction of the desk's club, and the visit that it, or what it puts right, paid for.
pub(crate) async fn with_visit(
    desk: &Desk,
    id: TransactionId,
) -> Result<(TransactionLine, Option<SessionId>)> {
    let db = sql::snapshot(desk.snapshots()).await?;
    let line = read::line(&db, desk, id).await?;
    let session = read::session(&db, desk, line.corrects.unwrap_or(id)).await?;
    Ok((line, session))
}

/// What moved around something, for a dispute: for those who may see transactions.
pub(crate) async fn around(desk: &Desk, anchor: Anchor) -> Result<Around> {
    around::around(desk, anchor).await
}
