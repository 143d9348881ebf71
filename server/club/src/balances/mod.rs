//! What clients have with the club: money paid in advance and bonus. Each act here is one transaction of the ledger, in
//! the open shift, under the lock of the client; what puts a transaction right is in `transactions`.

mod bonus;
mod rows;

use domain::{
    access::Action,
    balances::{
        AddBonus, Balances, Correct, RefundBalance, RefundPlan, Share, TopUp, Way, WriteOffBonus, added,
        refund as plan, taken,
    },
    ids::{ClientId, ShiftId, TransactionId},
    ledger::{Account, Legs, Why},
    money::Money,
    news::News,
    orders::{Method, Payment, hand_over},
    refusal::Refusal,
    time::Moment,
    transactions::Receipt,
};

pub(crate) use self::rows::{BESIDES, TakenBack, left_of_in, taken_back};
use crate::{
    clients,
    clubs::{self, Venue},
    desk::Desk,
    error::Result,
    handle::Club,
    ledger::{self, Entry, LotMove},
    loyalty, printers, shifts, transactions,
    tx::Tx,
};

/// Puts a client's money on their balance, with the bonus that it earns.
///
/// # Errors
/// [`Refusal::BadAmount`], [`Refusal::AmountMissing`], [`Refusal::BalanceTooLarge`], [`Refusal::NoShift`],
/// [`Refusal::GuestHasNoAccount`], [`Refusal::OwnClient`], [`Refusal::AnotherClub`].
pub async fn top_up(desk: &Desk, top_up: TopUp) -> Result<Receipt> {
    let act = desk.act(Action::TopUp, top_up.id, &top_up)?;
    desk.shown_for(top_up.club)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return transactions::receipt(desk, top_up.id).await;
    };
    top_up_in(&mut tx, &top_up).await?;
    done(tx, top_up.client, top_up.id).await
}

/// The same in a transaction under way; what was paid. What the client has then is still to be told.
///
/// # Errors
/// What [`top_up`] refuses.
pub(crate) async fn top_up_in(tx: &mut Tx<'_>, top_up: &TopUp) -> Result<Payment> {
    let desk = tx.desk;
    let shift = shifts::open_in(tx).await?;
    clients::account_in(tx, top_up.client).await?;
    let venue = clubs::venue_in(tx).await?;
    let paid = paid(&venue, top_up)?;
    let before = ledger::balances_in(tx, top_up.client).await?;
    added(before.balance, paid.amount)?;
    let earned = loyalty::rules_in(tx).await?.earned(paid.amount, venue.card.price_step, desk.now);
    let bonus = earned.map(|earned| earned.amount).unwrap_or_default();
    added(before.bonus, bonus)?;
    let legs = Legs::all([
        (Account::ClientBalance, Account::of(top_up.method), paid.amount),
        (Account::ClientBonus, Account::BonusGiven, bonus),
    ]);
    let entry = Entry {
        lots: earned.map(LotMove::Earn).into_iter().collect(),
        ..entry(top_up.id, Why::TopUp, top_up.client, shift, legs)?
    };
    ledger::post_in(tx, &venue, entry).await?;
    rows::insert_top_up(tx, top_up, &paid, bonus).await?;
    printers::receipt_in(tx, top_up.id).await?;
    Ok(paid)
}

fn paid(venue: &Venue, top_up: &TopUp) -> Result<Payment> {
    let currency = &venue.card.currency;
    let amount = top_up.amount.positive(currency)?;
    Ok(hand_over(amount, top_up.method, top_up.tendered.read(currency)?)?)
}

/// Gives money on a balance back, less what was spent of the bonus that it earned.
///
/// # Errors
/// [`Refusal::BadAmount`], [`Refusal::BadReason`], [`Refusal::BalanceMissing`], [`Refusal::PayoutChanged`],
/// [`Refusal::TillShort`], and what [`top_up`] refuses of who and where.
pub async fn refund(desk: &Desk, refund: RefundBalance) -> Result<Receipt> {
    let act = desk.act(Action::Refund, refund.id, &refund)?;
    desk.shown_for(refund.club)?;
    let Some(tx) = desk.begin(act).await? else {
        return transactions::receipt(desk, refund.id).await;
    };
    let reason = refund.reason.reason()?;
    let till = shifts::till_in(&tx).await?;
    clients::account_in(&tx, refund.client).await?;
    let venue = clubs::venue_in(&tx).await?;
    let amount = refund.amount.positive(&venue.card.currency)?;
    let balance = ledger::balances_in(&tx, refund.client).await?.balance;
    taken(balance, amount)?;
    let plan = plan(balance, amount, &rows::left(&tx.conn, refund.client, amount).await?)?;
    plan.pays_as_shown(refund.payout.read(&venue.card.currency)?)?;
    if refund.method == Method::Cash {
        till.gives(plan.payout)?;
    }
    let legs = plan.legs(refund.method);
    let lots = plan.shares.iter().filter_map(out_of_lot).collect();
    let entry = Entry { reason, lots, ..entry(refund.id, Why::Refund, refund.client, till.shift, legs)? };
    ledger::post_in(&tx, &venue, entry).await?;
    for share in &plan.shares {
        take_back_in(&tx, refund.id, share, Money::ZERO).await?;
    }
    done(tx, refund.client, refund.id).await
}

/// What a refund would do, before it is done.
///
/// # Errors
/// When the role may not; [`Refusal::BalanceMissing`];
/// [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
pub async fn refund_preview(desk: &Desk, client: ClientId, amount: Money) -> Result<RefundPlan> {
    desk.may(Action::Refund)?;
    clients::must_exist(desk, client).await?;
    let balance = ledger::balances(desk.readers(), client, desk.now).await?.balance;
    taken(balance, amount)?;
    Ok(plan(balance, amount, &rows::left(desk.readers(), client, amount).await?)?)
}

/// Puts a wrong balance right, without any cash.
///
/// # Errors
/// [`Refusal::BadAmount`], [`Refusal::BadReason`], [`Refusal::BalanceMissing`], [`Refusal::BalanceTooLarge`], and what
/// [`top_up`] refuses of who and where.
pub async fn correct(desk: &Desk, correct: Correct) -> Result<Receipt> {
    let act = desk.act(Action::Correct, correct.id, &correct)?;
    desk.shown_for(correct.club)?;
    let Some(tx) = desk.begin(act).await? else {
        return transactions::receipt(desk, correct.id).await;
    };
    let reason = correct.reason.reason()?;
    let shift = shifts::open_in(&tx).await?;
    clients::account_in(&tx, correct.client).await?;
    let venue = clubs::venue_in(&tx).await?;
    let amount = correct.amount.positive(&venue.card.currency)?;
    let balance = ledger::balances_in(&tx, correct.client).await?.balance;
    let (from, to) = match correct.way {
        Way::Add => (Account::ClientBalance, Account::Correction),
        Way::Take => (Account::Correction, Account::ClientBalance),
    };
    match correct.way {
        Way::Add => added(balance, amount)?,
        Way::Take => taken(balance, amount)?,
    };
    let legs = Legs::transfer(from, to, amount);
    let entry = Entry { reason, ..entry(correct.id, Why::Correction, correct.client, shift, legs)? };
    ledger::post_in(&tx, &venue, entry).await?;
    done(tx, correct.client, correct.id).await
}

/// Gives bonus by hand.
///
/// # Errors
/// [`Refusal::BadAmount`], [`Refusal::BadReason`], [`Refusal::BadValidity`], [`Refusal::BalanceTooLarge`], and what
/// [`top_up`] refuses of who and where.
pub async fn add_bonus(desk: &Desk, add: AddBonus) -> Result<Receipt> {
    let act = desk.act(Action::GiveBonus, add.id, &add)?;
    desk.shown_for(add.club)?;
    match desk.begin(act).await? {
        Some(tx) => bonus::add_in(tx, add).await,
        None => transactions::receipt(desk, add.id).await,
    }
}

/// Takes bonus away by hand; what expires first goes first.
///
/// # Errors
/// [`Refusal::BadAmount`], [`Refusal::BadReason`], [`Refusal::BonusMissing`], and what [`top_up`] refuses of who and
/// where.
pub async fn write_off_bonus(desk: &Desk, write_off: WriteOffBonus) -> Result<Receipt> {
    let act = desk.act(Action::GiveBonus, write_off.id, &write_off)?;
    desk.shown_for(write_off.club)?;
    match desk.begin(act).await? {
        Some(tx) => bonus::write_off_in(tx, write_off).await,
        None => transactions::receipt(desk, write_off.id).await,
    }
}

/// What a client has now.
///
/// # Errors
/// When the role may not see it; [`Error::Missing`](crate::Error::Missing) when the organisation has no such client.
pub async fn of(desk: &Desk, client: ClientId) -> Result<Balances> {
    desk.may(Action::SeeClients)?;
    clients::must_exist(desk, client).await?;
    ledger::balances(desk.readers(), client, desk.now).await
}

/// The next moment at which somebody's bonus expires.
///
/// # Errors
/// When the database fails.
pub async fn next_due(club: &Club) -> Result<Option<Moment>> {
    ledger::next_expiry(club).await
}

/// Takes away all bonus that has expired. Firing twice, or late, does nothing wrong: each looks again under the client's
/// lock.
///
/// # Errors
/// When the database fails.
pub async fn fire_due(club: &Club) -> Result<()> {
    let mut outcome = Ok(());
    for due in ledger::expiring(club).await? {
        // One that fails does not keep the others from expiring.
        outcome = outcome.and(bonus::expire(&club.house_desk(due.club_id), due.client_id).await);
    }
    outcome
}

fn entry(id: TransactionId, why: Why, client: ClientId, shift: ShiftId, legs: Option<Legs>) -> Result<Entry> {
    let legs = legs.ok_or(Refusal::NothingLeft)?;
    Ok(Entry { id, client: Some(client), ..Entry::new(why, client.0, shift, legs) })
}

/// The bonus that goes with a share of a top-up.
pub(crate) fn out_of_lot(share: &Share) -> Option<LotMove> {
    let lot = share.lot.filter(|_| share.bonus_taken > Money::ZERO)?;
    Some(LotMove::Take(lot, share.bonus_taken))
}

/// Notes what a transaction took back of a top-up, and what a void should have taken besides.
pub(crate) async fn take_back_in(
    tx: &Tx<'_>,
    by: TransactionId,
    share: &Share,
    missing: Money,
) -> Result<()> {
    rows::insert_return(tx, by, share, missing).await?;
    rows::take_back(tx, share).await
}

/// Tells what the client has now, makes it true, and answers with what was done.
pub(crate) async fn done(mut tx: Tx<'_>, client: ClientId, id: TransactionId) -> Result<Receipt> {
    let balances = tell_in(&mut tx, client).await?;
    let receipt = transactions::receipt_in(&tx, id, balances).await?;
    tx.commit().await?;
    Ok(receipt)
}

/// The screens of all clubs: what a client has is good in each of them (decision 20).
pub(crate) async fn tell_in(tx: &mut Tx<'_>, client: ClientId) -> Result<Balances> {
    let balances = ledger::balances_in(tx, client).await?;
    for club in clubs::all_in(tx).await? {
        tx.tell_at(club, News::Balances(balances));
    }
    Ok(balances)
}
