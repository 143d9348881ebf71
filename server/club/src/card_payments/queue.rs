//! The payments as the task sees them that talks to the terminals: which clubs have something to ask, what is asked next,
//! what was heard. One at a time at each terminal: its books tell of a payment only while no other goes on.

use domain::{
    access::ActionSet,
    card_payments::{Heard, PaymentState, Terminal},
    ids::{CardPaymentId, ClubId},
    money::{Currency, Money},
    printers::again_after,
    staff::Me,
    time::Moment,
};

use super::{asked::book_in, rows};
use crate::{
    clubs,
    desk::Desk,
    error::{Error, Result},
    handle::Club,
    sessions,
    tx::Tx,
};

/// What the terminal's books said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Books {
    /// The number of its last receipt.
    pub receipt: i32,
    /// So many payments.
    pub count: i64,
    /// Their sum, as the terminal counts.
    pub total: i64,
}

/// What is asked next.
pub struct Work {
    /// Which payment.
    pub id: CardPaymentId,
    /// At which terminal.
    pub terminal: Terminal,
    /// What the card is charged.
    pub amount: Money,
    /// In what.
    pub currency: Currency,
    /// How far it is.
    pub state: PaymentState,
    /// What the books said right before it was sent.
    pub before: Books,
    /// The number of the terminal's receipt.
    pub receipt: Option<i32>,
    /// It waited for too long: it is not sent any more.
    pub waited: bool,
}

/// What the terminal said with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The number of its receipt.
    pub receipt: Option<i32>,
    /// Its number in the terminal.
    pub trace: Option<i32>,
    /// The card.
    pub card: String,
    /// Why it was not made, or what is to be done.
    pub words: String,
}

/// The clubs whose terminals have something to do, each with the moment at which it is to be done.
///
/// # Errors
/// When the database fails.
pub async fn due(club: &Club) -> Result<Vec<(ClubId, Moment)>> {
    let now = club.now();
    let due = rows::due(club.readers()).await?.into_iter();
    Ok(due.map(|row| (row.club_id, row.next_at.filter(|_| !row.testing).unwrap_or(now))).collect())
}

/// The terminal that somebody wants tested.
///
/// # Errors
/// When the database fails.
pub async fn test(club: &Club, at: ClubId) -> Result<Option<(Terminal, Currency)>> {
    let Some(row) = rows::terminal(club.readers(), at).await?.filter(|row| row.testing) else {
        return Ok(None);
    };
    let currency = clubs::venue(&club.house_desk(at)).await?.card.currency;
    Ok(Some((row.terminal(), currency)))
}

/// It was tested; what it said is empty where all is well.
///
/// # Errors
/// When the database fails.
pub async fn tested(club: &Club, at: ClubId, said: &str) -> Result<()> {
    let desk = club.house_desk(at);
    let tx = desk.open().await?;
    rows::put_test(&tx, said).await?;
    tx.commit().await
}

/// What is to be asked now. While something is out, nothing else is sent.
///
/// # Errors
/// When the database fails.
pub async fn next(club: &Club, at: ClubId) -> Result<Option<Work>> {
    let (Some(terminal), Some(row)) =
        (rows::terminal(club.readers(), at).await?, rows::first(club.readers(), at, club.now()).await?)
    else {
        return Ok(None);
    };
    if row.next_at.is_some_and(|next| next > club.now()) {
        return Ok(None);
    }
    let currency = clubs::venue(&club.house_desk(at)).await?.card.currency;
    Ok(Some(Work {
        id: row.id,
        terminal: terminal.terminal(),
        amount: row.amount()?,
        currency,
        state: row.state,
        before: row.books(),
        receipt: row.receipt,
        waited: row.waited(club.now()),
    }))
}

/// Does somebody want it stopped?
///
/// # Errors
/// When the database fails.
pub async fn is_stopping(club: &Club, at: ClubId, id: CardPaymentId) -> Result<bool> {
    Ok(rows::find(club.readers(), at, id).await?.is_some_and(|payment| payment.stopping))
}

/// It leaves now; `false` where it was stopped meanwhile, and then it may not.
///
/// # Errors
/// When the database fails; then it may not, either.
pub async fn sent(club: &Club, at: ClubId, id: CardPaymentId, books: Books) -> Result<bool> {
    let desk = club.house_desk(at);
    let tx = desk.open().await?;
    let mut row = rows::locked(&tx, id).await?;
    let Some(state) = row.state.after(Heard::Sent) else { return Ok(false) };
    row.state = state;
    row.sent_at = Some(desk.now);
    row.put_books(books);
    saved(tx, &row).await?;
    Ok(true)
}

/// The terminal is asked what became of it, or for the money back: until that is heard nobody settles it. `false` where
/// somebody has.
///
/// # Errors
/// When the database fails.
pub async fn asking(club: &Club, at: ClubId, id: CardPaymentId) -> Result<bool> {
    let desk = club.house_desk(at);
    let tx = desk.open().await?;
    let mut row = rows::locked(&tx, id).await?;
    if !row.state.is_out() {
        return Ok(false);
    }
    row.asking = true;
    rows::save(&tx, &row).await?;
    tx.commit().await?;
    Ok(true)
}

/// What was heard of it, but that the card was charged ([`charged`]).
///
/// # Errors
/// When the database fails.
pub async fn heard(club: &Club, at: ClubId, id: CardPaymentId, heard: Heard, said: Said) -> Result<()> {
    let desk = club.house_desk(at);
    let tx = desk.open().await?;
    let mut row = rows::locked(&tx, id).await?;
    // It was settled by somebody meanwhile.
    let Some(state) = row.state.after(heard) else { return Ok(()) };
    row.state = state;
    row.asking = false;
    row.handed_over = heard == Heard::NotGivenBack;
    row.put_said(said);
    if heard == Heard::Unanswered {
        row.tries = row.tries.saturating_add(1);
        row.next_at = Some(desk.now + again_after(row.tries));
    } else {
        (row.tries, row.next_at) = (0, None);
    }
    saved(tx, &row).await
}

/// The card was charged: what it pays for is done in the same transaction, by whoever pressed.
///
/// # Errors
/// What it refuses: then nothing of it is done, and the money has to go back to the card.
pub async fn charged(club: &Club, at: ClubId, id: CardPaymentId, said: Said) -> Result<()> {
    let me = who_asked(club, at, id).await?;
    let desk = club.desk(me);
    catch_up(&desk, id).await?;
    let mut tx = desk.open().await?;
    let mut row = rows::locked(&tx, id).await?;
    let Some(state) = row.state.after(Heard::Charged) else {
        tracing::error!(payment = %id, state = row.state.slug(), "a card was charged for a payment that had ended");
        return Ok(());
    };
    row.transaction_id = book_in(&mut tx, &row).await?;
    row.state = state;
    row.asking = false;
    row.put_said(said);
    saved(tx, &row).await
}

/// What it pays for stands where it would stand if somebody had looked.
pub(super) async fn catch_up(desk: &Desk, id: CardPaymentId) -> Result<()> {
    match rows::session_of(desk.readers(), desk.club_id(), id).await? {
        Some(session) => sessions::catch_up(desk, session).await,
        None => Ok(()),
    }
}

/// They were allowed to when they pressed; whether they are now is no matter of the client, who has paid.
pub(super) async fn who_asked(club: &Club, at: ClubId, id: CardPaymentId) -> Result<Me> {
    let asked = rows::asked_by(club.readers(), at, id).await?.ok_or(Error::Missing)?;
    Ok(Me {
        id: asked.id,
        name: asked.name,
        roles: Vec::new(),
        may: ActionSet::all(),
        club: at,
        club_name: asked.club_name,
        clubs: Vec::new(),
        organisation: asked.organisation_id,
    })
}

async fn saved(mut tx: Tx<'_>, row: &rows::PaymentRow) -> Result<()> {
    rows::save(&tx, row).await?;
    rows::tell_in(&mut tx, row.id).await?;
    tx.commit().await
}
