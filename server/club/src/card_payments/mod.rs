//! Payments by card at the club's terminal. Where one is connected, whatever a card pays for is tried, taken back, and
//! done when the terminal has said yes; a task of the server talks to it ([`queue`]). By hand nothing waits: the
//! cashier's press is the confirmation.

mod asked;
pub mod queue;
mod rows;

use chrono::TimeDelta;
use domain::{
    access::Action,
    balances::TopUp,
    card_payments::{
        Came, CardPayment, EditTerminal, Heard, PaymentFor, PaymentState, Pressed, SettlePayment,
        StopPayment, TerminalDriver, TerminalPage, TestTerminal,
    },
    checkout::{CheckedOut, Checkout},
    ids::{CardPaymentId, ClientId, DeviceId, SessionId, TransactionId},
    money::{Currency, Money},
    refusal::Refusal,
    sessions::{Extend, Session, Start},
    time::Moment,
    transactions::Receipt,
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use self::asked::{Asked, CameTo, book_in};
use crate::{
    balances, checkout, clubs,
    desk::{Act, Desk},
    devices,
    error::{Error, Result},
    sessions, shifts,
    sql::{self, Lock},
    transactions,
    tx::Tx,
};

/// Seats a client; by card as soon as the terminal says yes, and the seat is kept until then.
///
/// # Errors
/// What [`sessions::start`] refuses; [`Refusal::AwaitsPayment`].
pub async fn start(desk: &Desk, start: Start) -> Result<Pressed<Session>> {
    let act = desk.act(Action::StartSession, start.id, &start)?;
    if !goes_to_terminal(desk, CardPaymentId(start.id.0)).await? {
        return Ok(Pressed::Done(sessions::start(desk, start).await?));
    }
    let session = start.id;
    match press(desk, act, &Asked::Start(start)).await? {
        Some(payment) => Ok(Pressed::Waits(Box::new(payment))),
        None => Ok(Pressed::Done(sessions::read(desk, session).await?)),
    }
}

/// Seats a client with what is in a cart; by card as soon as the terminal says yes, where it is one seat. Of several the
/// card is charged by hand, because a payment keeps one seat.
///
/// # Errors
/// What [`checkout::check_out`] refuses; [`Refusal::AwaitsPayment`].
pub async fn check_out(desk: &Desk, checkout: Checkout) -> Result<Pressed<CheckedOut>> {
    let act = desk.act(checkout.action(), checkout.id, &checkout)?;
    checkout::allowed(desk, &checkout)?;
    let one = checkout.seats.len() == 1 && checkout.at.is_none();
    if !one || !goes_to_terminal(desk, CardPaymentId(checkout.id.0)).await? {
        return Ok(Pressed::Done(checkout::check_out(desk, checkout).await?));
    }
    let asked = Asked::Checkout(checkout);
    let waits = press(desk, act, &asked).await?;
    match (waits, asked) {
        (Some(payment), _) => Ok(Pressed::Waits(Box::new(payment))),
        (None, Asked::Checkout(checkout)) => Ok(Pressed::Done(checkout::done_before(desk, &checkout).await?)),
        (None, _) => Err(Error::Missing),
    }
}

/// Sells more time; by card as soon as the terminal says yes.
///
/// # Errors
/// What [`sessions::extend`] refuses.
pub async fn extend(desk: &Desk, extend: Extend) -> Result<Pressed<Session>> {
    let act = desk.act(Action::ExtendSession, extend.id, &extend)?;
    if !goes_to_terminal(desk, CardPaymentId(extend.id.0)).await? {
        return Ok(Pressed::Done(sessions::extend(desk, extend).await?));
    }
    sessions::catch_up(desk, extend.session).await?;
    let pressed = press(desk, act, &Asked::Extend(extend.clone())).await;
    if sessions::is_by_minute(&pressed) {
        return Ok(Pressed::Done(sessions::extend(desk, extend).await?));
    }
    match pressed? {
        Some(payment) => Ok(Pressed::Waits(Box::new(payment))),
        None => Ok(Pressed::Done(sessions::read(desk, extend.session).await?)),
    }
}

/// Puts a client's money on their balance; by card as soon as the terminal says yes.
///
/// # Errors
/// What [`balances::top_up`] refuses.
pub async fn top_up(desk: &Desk, top_up: TopUp) -> Result<Pressed<Receipt>> {
    let act = desk.act(Action::TopUp, top_up.id, &top_up)?;
    desk.shown_for(top_up.club)?;
    if !goes_to_terminal(desk, CardPaymentId(top_up.id.0)).await? {
        return Ok(Pressed::Done(balances::top_up(desk, top_up).await?));
    }
    let id = top_up.id;
    match press(desk, act, &Asked::TopUp(top_up)).await? {
        Some(payment) => Ok(Pressed::Waits(Box::new(payment))),
        None => Ok(Pressed::Done(transactions::receipt(desk, id).await?)),
    }
}

/// Does seating by card wait for a terminal?
pub(crate) async fn is_connected(desk: &Desk) -> Result<bool> {
    let terminal = rows::terminal(desk.readers(), desk.club_id()).await?;
    Ok(terminal.is_some_and(|row| row.driver == TerminalDriver::Zvt))
}

/// Does a payment by card that is under way for a seat, or for more time on it, leave it free from a moment on? The time that
/// it pays for begins after `busy`, and a while later than now, when the terminal says yes.
///
/// # Errors
/// [`Refusal::AwaitsPayment`].
pub(crate) async fn leaves_free_in(tx: &Tx<'_>, device: DeviceId, busy: Moment, from: Moment) -> Result<()> {
    let Some((what, came_to)) = rows::waiting_at(tx, device).await? else { return Ok(()) };
    let begins = busy + WHILE;
    let end = came_to.map_or(begins, |came_to| came_to.ends(begins));
    if end > from { Err(Refusal::AwaitsPayment(what).into()) } else { Ok(()) }
}

/// Does no payment by card for more time of a session wait? Whoever was asked to pay is the one who buys.
///
/// # Errors
/// [`Refusal::AwaitsPayment`].
pub(crate) async fn none_for_in(tx: &Tx<'_>, session: SessionId) -> Result<()> {
    match rows::waits_for(tx, session).await? {
        true => Err(Refusal::AwaitsPayment(PaymentFor::Extend).into()),
        false => Ok(()),
    }
}

/// Nobody looks for their card longer.
const WHILE: TimeDelta = TimeDelta::minutes(15);

/// Is one connected? What was pressed while one was is looked for among the payments for ever.
async fn goes_to_terminal(desk: &Desk, id: CardPaymentId) -> Result<bool> {
    match rows::terminal(desk.readers(), desk.club_id()).await? {
        None => Ok(false),
        Some(row) if row.driver == TerminalDriver::Zvt => Ok(true),
        Some(_) => Ok(rows::find(desk.readers(), desk.club_id(), id).await?.is_some()),
    }
}

/// Does it, where the card pays nothing of it; otherwise asks for the payment. `None`: it is done, now or before.
async fn press(desk: &Desk, act: Act, asked: &Asked) -> Result<Option<CardPayment>> {
    let Some(mut tx) = desk.begin(act.clone()).await? else {
        return pressed_before(desk, asked).await;
    };
    // What is refused is refused now, before anybody looks for their card.
    let made = asked.do_in(&mut tx).await?;
    if made.came_to.card() == Money::ZERO {
        tx.commit().await?;
        return Ok(None);
    }
    tx.undo().await?;
    request(desk, act, asked, &made.came_to).await
}

async fn pressed_before(desk: &Desk, asked: &Asked) -> Result<Option<CardPayment>> {
    let payment = rows::find(desk.readers(), desk.club_id(), asked.id()).await?;
    Ok(payment.filter(|payment| payment.state != PaymentState::Approved))
}

async fn request(desk: &Desk, act: Act, asked: &Asked, came_to: &CameTo) -> Result<Option<CardPayment>> {
    let Some(mut tx) = desk.begin(act).await? else {
        return pressed_before(desk, asked).await;
    };
    // It stays the one that it was until the payment is there.
    let terminal = rows::terminal_in(&tx, Lock::Share).await?;
    if terminal.is_none_or(|row| row.driver != TerminalDriver::Zvt) {
        return Err(Refusal::NoTerminal.into());
    }
    let shift = shifts::open_in(&tx).await?;
    let client = asked.client_in(&tx).await?;
    if let Some(device) = asked.device() {
        devices::locked_in(&tx, device).await?;
    }
    rows::insert(&tx, asked, shift, client, came_to).await?;
    tx.charges();
    let payment = rows::tell_in(&mut tx, asked.id()).await?;
    tx.commit().await?;
    Ok(Some(payment))
}

/// Stops a payment, if it is not too late: what was not sent at once, what was sent when the terminal agrees.
///
/// # Errors
/// [`Refusal::PaymentOver`]; [`Error::Missing`] when the club has no such payment.
pub async fn stop(desk: &Desk, stop: StopPayment) -> Result<CardPayment> {
    let act = desk.act(stop.what.action(), stop.id, &stop)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk.readers(), desk.club_id(), stop.payment).await;
    };
    let mut row = rows::locked(&tx, stop.payment).await?;
    if row.what != stop.what {
        return Err(Error::Missing);
    }
    match row.state {
        PaymentState::Requested => {
            "Stopped before it reached the terminal".clone_into(&mut row.words);
            row.state = PaymentState::Declined;
        }
        PaymentState::Sent => row.stopping = true,
        _ => return Err(Refusal::PaymentOver.into()),
    }
    rows::save(&tx, &row).await?;
    tx.charges();
    let payment = rows::tell_in(&mut tx, stop.payment).await?;
    tx.commit().await?;
    Ok(payment)
}

/// Says what became of a payment that the terminal cannot tell of: somebody has read it on its own slips. `words` are
/// those of a refusal, for what was charged and cannot be done any more.
///
/// # Errors
/// [`Refusal::PaymentOver`], [`Refusal::PaymentAsked`], [`Refusal::BadReason`]; [`Error::Missing`] when the club has no such payment.
pub async fn settle(
    desk: &Desk,
    settle: SettlePayment,
    words: fn(&Refusal, &Currency) -> String,
) -> Result<CardPayment> {
    let act = desk.act(Action::SettleCardPayment, settle.id, &settle)?;
    let reason = settle.reason.reason()?;
    let heard = match settle.came {
        Came::Charged => Heard::Charged,
        Came::NotCharged => Heard::NotCharged,
        Came::GivenBack => Heard::GivenBack,
    };
    let asker = desk.club().desk(queue::who_asked(desk.club(), desk.club_id(), settle.payment).await?);
    queue::catch_up(&asker, settle.payment).await?;
    let currency = clubs::venue(desk).await?.card.currency;
    let Some(mut tx) = desk.begin(act.clone()).await? else {
        return rows::read(desk.readers(), desk.club_id(), settle.payment).await;
    };
    let mut row = settled_in(&tx, &settle, heard).await?;
    row.words = reason;
    if heard == Heard::Charged {
        match booked_for(&mut tx, &asker, &row).await {
            Ok(transaction) => row.transaction_id = transaction,
            Err(Error::Db(cause)) => return Err(Error::Db(cause)),
            // It can't be done any more: the money has to go back.
            Err(why) => {
                tx.undo().await?;
                let Some(begun) = desk.begin(act).await? else { return Err(Refusal::IdReused.into()) };
                tx = begun;
                let words = format!("{} {}", why_not(&why, words, &currency), row.words);
                row = settled_in(&tx, &settle, Heard::ChargedForNothing).await?;
                row.words = words;
            }
        }
    }
    row.settled_by = desk.staff_id();
    rows::save(&tx, &row).await?;
    tx.charges();
    let payment = rows::tell_in(&mut tx, settle.payment).await?;
    tx.commit().await?;
    Ok(payment)
}

/// By whoever pressed, as when the terminal says yes: whoever settles may be allowed less.
async fn booked_for<'act>(
    tx: &mut Tx<'act>,
    asker: &'act Desk,
    row: &rows::PaymentRow,
) -> Result<Option<TransactionId>> {
    let settler = std::mem::replace(&mut tx.desk, asker);
    let booked = book_in(tx, row).await;
    tx.desk = settler;
    booked
}

fn why_not(why: &Error, words: fn(&Refusal, &Currency) -> String, currency: &Currency) -> String {
    match why {
        Error::Refused(refusal) => words(refusal, currency),
        _ => "What was paid for is not there any more.".to_owned(),
    }
}

/// The payment as it will be; only what the terminal was asked about in vain is settled by hand.
async fn settled_in(tx: &Tx<'_>, settle: &SettlePayment, heard: Heard) -> Result<rows::PaymentRow> {
    let mut row = rows::locked(tx, settle.payment).await?;
    if row.asking && row.state.is_pending() {
        return Err(Refusal::PaymentAsked.into());
    }
    let asked_in_vain = matches!(row.state, PaymentState::Unknown | PaymentState::TakingBack);
    row.state = row.state.after(heard).filter(|_| asked_in_vain).ok_or(Refusal::PaymentOver)?;
    Ok(row)
}

/// Says where the terminal is.
///
/// # Errors
/// What [`EditTerminal::read`] refuses; [`Refusal::PaymentsPending`] while the other one is asked;
/// [`Refusal::TerminalTaken`], [`Refusal::AnotherClub`].
pub async fn edit(desk: &Desk, edit: EditTerminal) -> Result<TerminalPage> {
    let act = desk.act(Action::EditTerminal, edit.id, &edit.without_password())?;
    desk.shown_for(edit.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let known = rows::terminal_in(&tx, Lock::Update).await?.map(rows::TerminalRow::terminal);
        let count = pending_in(&tx).await?;
        if count > 0 {
            return Err(Refusal::PaymentsPending { count }.into());
        }
        let currency = clubs::venue_in(&tx).await?.card.currency;
        let terminal = edit.read(known.as_ref(), &currency)?;
        if terminal.driver == TerminalDriver::Zvt && terminal.charge(Money::ZERO, &currency).is_none() {
            return Err(Refusal::BadTerminalNumber.into());
        }
        rows::put_terminal(&tx, &terminal).await?;
        tx.charges();
        tx.commit().await?;
    }
    page(desk).await
}

/// Asks the terminal how it is; the page tells what came of it.
///
/// # Errors
/// [`Refusal::NoTerminal`], [`Refusal::AnotherClub`].
pub async fn test(desk: &Desk, test: TestTerminal) -> Result<TerminalPage> {
    let act = desk.act(Action::EditTerminal, test.id, &test)?;
    desk.shown_for(test.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        if !rows::ask_for_test(&tx).await? {
            return Err(Refusal::NoTerminal.into());
        }
        tx.charges();
        tx.commit().await?;
    }
    page(desk).await
}

/// Everything the page of the terminal shows.
///
/// # Errors
/// When the role may not set it up.
pub async fn page(desk: &Desk) -> Result<TerminalPage> {
    desk.may(Action::EditTerminal)?;
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let payments = rows::latest(&db, desk.club_id()).await?;
    let from = payments.last().map_or(desk.now, |payment| payment.at);
    Ok(TerminalPage {
        me: desk.person()?.clone(),
        currency: venue.card.currency,
        times: clubs::local_times_between(venue.zone, from, desk.now + TimeDelta::days(3)),
        terminal: rows::terminal(&db, desk.club_id()).await?.map(rows::TerminalRow::shown),
        payments,
        now: desk.now,
        form: Uuid::now_v7(),
    })
}

/// How many payments of the desk's club have come to no end; asked under the shift's lock.
pub(crate) async fn pending_in(tx: &Tx<'_>) -> Result<u32> {
    rows::count_pending(tx).await
}

/// Those that keep the shift from closing.
pub(crate) async fn pending(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<CardPayment>> {
    let mut payments = rows::lately(db, desk.club_id(), desk.now).await?;
    payments.retain(CardPayment::is_pending);
    Ok(payments)
}

/// Those that the hall says something of.
pub(crate) async fn of_hall(desk: &Desk) -> Result<Vec<CardPayment>> {
    let mut payments = rows::lately(desk.readers(), desk.club_id(), desk.now).await?;
    payments.retain(|payment| payment.what != PaymentFor::TopUp && payment.says_something(desk.now));
    Ok(payments)
}

/// Those that a client's page says something of.
pub(crate) async fn of_client(
    db: &impl ConnectionTrait,
    desk: &Desk,
    client: ClientId,
) -> Result<Vec<CardPayment>> {
    let mut payments = rows::lately(db, desk.club_id(), desk.now).await?;
    payments.retain(|payment| {
        payment.what == PaymentFor::TopUp && payment.client == client && payment.says_something(desk.now)
    });
    Ok(payments)
}
