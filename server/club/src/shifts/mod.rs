//! From opening the till to counting it.

mod rows;

use domain::{
    access::Action,
    ids::ShiftId,
    ledger::{Account, Legs, Why},
    money::{Balance, Money},
    news::News,
    refusal::Refusal,
    shifts::{Close, Closing, Open, Shift, Takings, Till},
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{
    clubs::{self, Venue},
    desk::Desk,
    error::{Error, Result},
    ledger::{self, Entry},
    live, sessions,
    sql::Lock,
    tx::Tx,
};

/// Opens the till with what was counted into it. What it differs from the last count is recorded (decision 31).
///
/// # Errors
/// [`Refusal::ShiftOpen`], [`Refusal::BadAmount`], [`Refusal::AnotherClub`].
pub async fn open(desk: &Desk, open: Open) -> Result<Shift> {
    let act = desk.act(Action::OpenShift, open.id, &open)?;
    desk.shown_for(open.club)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, open.id).await;
    };
    let venue = clubs::venue_in(&tx).await?;
    let opening_cash = open.opening_cash.required(&venue.card.currency)?;
    let last = rows::last_closed(&tx.conn, desk).await?;
    let shift = Shift {
        id: open.id,
        number: last.as_ref().map_or(0, |last| last.number) + 1,
        business_day: venue.times.business_day(desk.now, venue.card.day_starts_at),
        opened_at: desk.now,
        opened_by: desk.person()?.name.clone(),
        opening_cash,
        closed: None,
    };
    rows::insert(&tx, &shift).await?;
    book_opening_cash_in(&tx, &venue, &shift, last.and_then(|last| last.closed)).await?;
    tx.tell(News::Shift(shift.clone()));
    tx.commit().await?;
    Ok(shift)
}

/// Before the first shift the cash comes from the safe; later it is what the last count left, more or less.
async fn book_opening_cash_in(
    tx: &Tx<'_>,
    venue: &Venue,
    shift: &Shift,
    last: Option<Closing>,
) -> Result<()> {
    let (other, change) = match last {
        None => (Account::Safe, Balance::plus(shift.opening_cash)),
        Some(last) => {
            let left = Balance::plus(last.counted);
            (Account::Difference, Balance::difference(shift.opening_cash, left))
        }
    };
    book_in(tx, venue, shift.id, Why::OpeningCash, Legs::change(Account::Till, other, change)).await
}

/// Counts and closes the till: the expected figure is shown only now (decision 33).
///
/// # Errors
/// [`Refusal::ShiftClosed`], [`Refusal::SessionsRunning`], [`Refusal::BadAmount`].
pub async fn close(desk: &Desk, close: Close) -> Result<Shift> {
    let act = desk.act(Action::CloseShift, close.id, &close)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, close.shift).await;
    };
    let shift = rows::locked(&tx, close.shift, Lock::Update).await?.ok_or(Error::Missing)?;
    let venue = clubs::venue_in(&tx).await?;
    let counted = close.counted.required(&venue.card.currency)?;
    let running = sessions::running_in(&tx).await?;
    let expected = expected_cash(&tx.conn, &shift).await?;
    let closing = Closing {
        at: desk.now,
        by: desk.person()?.name.clone(),
        counted,
        expected,
        difference: Balance::difference(counted, expected),
        // PostgreSQL keeps no NUL in a text.
        note: close.note.0.trim().replace('\0', "\u{fffd}"),
    };
    let shift = shift.close(closing, running)?;
    rows::save_closing(&tx, &shift).await?;
    book_difference_in(&tx, &venue, &shift).await?;
    tx.tell(News::Shift(shift.clone()));
    tx.commit().await?;
    Ok(shift)
}

async fn book_difference_in(tx: &Tx<'_>, venue: &Venue, shift: &Shift) -> Result<()> {
    let difference = shift.closed.as_ref().map_or(Balance::ZERO, |closed| closed.difference);
    let legs = Legs::change(Account::Till, Account::Difference, difference);
    book_in(tx, venue, shift.id, Why::ShiftDifference, legs).await
}

async fn book_in(tx: &Tx<'_>, venue: &Venue, shift: ShiftId, why: Why, legs: Option<Legs>) -> Result<()> {
    if let Some(legs) = legs {
        ledger::post_in(tx, venue, Entry::new(why, shift.0, shift, legs)).await?;
    }
    Ok(())
}

/// Everything the page of the shift shows.
///
/// # Errors
/// When the role may not see it.
pub async fn till(desk: &Desk) -> Result<Till> {
    desk.may(Action::SeeShift)?;
    let seen = live::seen(desk).await?;
    let venue = clubs::venue(desk).await?;
    let open = rows::open(desk).await?;
    let takings = match (&open, desk.may(Action::SeeExpectedCash)) {
        (Some(shift), Ok(())) => Some(takings(desk, shift).await?),
        _ => None,
    };
    Ok(Till {
        club: venue.card,
        times: venue.times,
        takings,
        running: sessions::running(desk).await?,
        last: rows::last_closed(desk.readers(), desk).await?,
        open,
        me: desk.person()?.clone(),
        now: desk.now,
        seen,
        form: Uuid::now_v7(),
    })
}

async fn takings(desk: &Desk, shift: &Shift) -> Result<Takings> {
    Ok(Takings {
        expected_cash: expected_cash(desk.readers(), shift).await?,
        card: ledger::moved_in_shift(desk.readers(), shift.id, Account::Card).await?,
    })
}

/// What should be in the till: its opening, and what came in and went out since.
async fn expected_cash(db: &impl ConnectionTrait, shift: &Shift) -> Result<Balance> {
    let moved = ledger::moved_in_shift(db, shift.id, Account::Till).await?;
    Ok(Balance::plus(shift.opening_cash) + moved)
}

/// The open shift, for the hall.
pub(crate) async fn current(desk: &Desk) -> Result<Option<Shift>> {
    rows::open(desk).await
}

/// The count of the last close: what should be there at the next opening.
pub(crate) async fn last_count(desk: &Desk) -> Result<Option<Money>> {
    let last = rows::last_closed(desk.readers(), desk).await?;
    Ok(last.and_then(|last| last.closed).map(|closed| closed.counted))
}

/// The open shift, locked: it is not closed while money moves.
///
/// # Errors
/// [`Refusal::NoShift`].
pub(crate) async fn open_in(tx: &Tx<'_>) -> Result<ShiftId> {
    Ok(rows::lock_open(tx, Lock::Share).await?.ok_or(Refusal::NoShift)?)
}

/// The open shift and what its till holds, locked for one: nobody else takes the same cash out of it.
///
/// # Errors
/// [`Refusal::NoShift`].
pub(crate) async fn till_in(tx: &Tx<'_>) -> Result<OpenTill> {
    let shift = rows::open_locked(tx, Lock::Update).await?.ok_or(Refusal::NoShift)?;
    let holds = expected_cash(&tx.conn, &shift).await?;
    Ok(OpenTill { shift: shift.id, holds })
}

/// An open till that somebody wants to take cash out of.
pub(crate) struct OpenTill {
    pub(crate) shift: ShiftId,
    holds: Balance,
}

impl OpenTill {
    /// Does it hold so much?
    ///
    /// # Errors
    /// [`Refusal::TillShort`].
    pub(crate) fn gives(&self, cash: Money) -> Result<()> {
        if self.holds >= Balance::plus(cash) { Ok(()) } else { Err(Refusal::TillShort.into()) }
    }
}
