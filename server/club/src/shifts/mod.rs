//! From opening the till to counting it.

mod cash;
mod hand_over;
mod kept;
mod notes;
mod past;
mod report;
mod rows;
mod sold;

use chrono::NaiveDate;
use domain::{
    access::Action,
    happened::ShiftNote,
    ids::ShiftId,
    ledger::{Account, Legs, Why},
    money::{Balance, Money},
    news::News,
    refusal::Refusal,
    shifts::{
        Blocking, CashMove, Close, Closing, Explain, HandOver, LeaveNote, MoveCash, Note, Open, Report,
        ReportPage, Shift, ShiftFilter, Shifts, Takings, TickNote, Till, counted, counted_anew,
    },
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{
    card_payments,
    clubs::{self, Venue},
    desk::Desk,
    error::{Error, Result},
    ledger::{self, Entry},
    live, sessions,
    sql::{self, Lock},
    tx::Tx,
};

/// Opens the till with what was counted into it. What it differs from the last count is recorded (decision 31).
///
/// # Errors
/// [`Refusal::ShiftOpen`], [`Refusal::BadAmount`], [`Refusal::CountsDiffer`], [`Refusal::AnotherClub`].
pub async fn open(desk: &Desk, open: Open) -> Result<Shift> {
    let act = desk.act(Action::OpenShift, open.id, &open)?;
    desk.shown_for(open.club)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, open.id).await;
    };
    let venue = clubs::venue_in(&tx).await?;
    let last = rows::last_closed(&tx.conn, desk).await?;
    let suggested = last.as_ref().and_then(|last| last.closed.as_ref()).map(|closing| closing.counted);
    let opening_cash = counted_anew(&open.opening_cash, &open.pieces, suggested, &venue.card.currency)?;
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

/// Counts and closes the till, and writes its Z-report: the expected figure is shown only now (decision 33).
///
/// # Errors
/// [`Refusal::ShiftClosed`], [`Refusal::SessionsRunning`], [`Refusal::PaymentsPending`], [`Refusal::BadAmount`],
/// [`Refusal::CountsDiffer`].
pub async fn close(desk: &Desk, close: Close) -> Result<Shift> {
    let act = desk.act(Action::CloseShift, close.id, &close)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, close.shift).await;
    };
    let shift = rows::locked(&tx, close.shift, Lock::Update).await?.ok_or(Error::Missing)?;
    let venue = clubs::venue_in(&tx).await?;
    let currency = &venue.card.currency;
    let (counted, piles) = counted(&close.counted, &close.besides.pieces, currency)?;
    let terminal = close.besides.terminal.read(currency)?;
    let blocking = blocking_in(&tx, close.besides.carry_over).await?;
    let expected = expected_cash(&tx.conn, &shift).await?;
    let closing = Closing {
        at: desk.now,
        by: desk.person()?.name.clone(),
        counted,
        expected,
        difference: Balance::difference(counted, expected),
        note: close.note()?,
    };
    let shift = shift.close(closing, blocking)?;
    rows::save_closing(&tx, &shift).await?;
    book_difference_in(&tx, &venue, &shift).await?;
    let seal = Some(ledger::seal_in(&tx).await?);
    let report = report::of(&tx.conn, wanted(desk, &venue, &shift, seal)).await?;
    kept::insert(&tx, &Report { piles, terminal, ..report }).await?;
    tx.tell(News::Shift(shift.clone()));
    tx.commit().await?;
    Ok(shift)
}

/// The business day on which a shift is still to be opened; `None` while one is open.
///
/// # Errors
/// When the role may not open one.
pub async fn unopened(desk: &Desk) -> Result<Option<NaiveDate>> {
    desk.may(Action::OpenShift)?;
    if rows::open(desk).await?.is_some() {
        return Ok(None);
    }
    let venue = clubs::venue(desk).await?;
    Ok(Some(venue.times.business_day(desk.now, venue.card.day_starts_at)))
}

/// What keeps the shift from closing, under its lock. Sessions go on in the next one where the club's setting says so, or
/// where somebody with the right to it does.
async fn blocking_in(tx: &Tx<'_>, carry_over: bool) -> Result<Blocking> {
    if carry_over {
        tx.desk.may(Action::CarryOver)?;
    }
    let carried = carry_over || rows::carries_over(&tx.conn, tx.desk.club_id()).await?;
    Ok(Blocking {
        paying: card_payments::pending_in(tx).await?,
        running: if carried { 0 } else { sessions::running_in(tx).await? },
    })
}

fn wanted<'a>(
    desk: &Desk,
    venue: &Venue,
    shift: &'a Shift,
    seal: Option<domain::shifts::Seal>,
) -> report::Wanted<'a> {
    let step = venue.card.price_step;
    report::Wanted { club: desk.club_id(), shift, now: desk.now, step, seal }
}

/// Says what is known of a difference: once, after the count, which stays as it is.
///
/// # Errors
/// [`Refusal::NothingToExplain`], [`Refusal::ExplainedAlready`], [`Refusal::BadReason`].
pub async fn explain(desk: &Desk, explain: Explain) -> Result<ReportPage> {
    let act = desk.act(Action::CloseShift, explain.id, &explain)?;
    if let Some(tx) = desk.begin(act).await? {
        let note = explain.note.reason()?;
        rows::locked(&tx, explain.shift, Lock::Update).await?.ok_or(Error::Missing)?;
        let report = kept::read(&tx.conn, desk.club_id(), explain.shift).await?;
        report.ok_or(Refusal::NothingToExplain)?.explain()?;
        if kept::explained(&tx.conn, desk.club_id(), explain.shift).await?.is_some() {
            return Err(Refusal::ExplainedAlready.into());
        }
        kept::explain(&tx, &explain, note).await?;
        tx.commit().await?;
    }
    past::one(desk, explain.shift).await
}

/// Puts cash into the till that nobody paid for anything, or takes it out: never more than is in it (decision 36).
///
/// # Errors
/// [`Refusal::NoShift`], [`Refusal::TillShort`], [`Refusal::BadAmount`], [`Refusal::BadReason`],
/// [`Refusal::AnotherClub`].
pub async fn move_cash(desk: &Desk, moved: MoveCash) -> Result<CashMove> {
    let act = desk.act(moved.article.action(), moved.id, &moved)?;
    desk.shown_for(moved.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let reason = moved.comment.reason()?;
        let shift = rows::open_locked(&tx, Lock::Update).await?.ok_or(Refusal::NoShift)?;
        let venue = clubs::venue_in(&tx).await?;
        let amount = moved.amount.positive(&venue.card.currency)?;
        if !moved.article.comes_in() {
            let holds = expected_cash(&tx.conn, &shift).await?;
            OpenTill { shift: shift.id, holds }.gives(amount)?;
        }
        let other = moved.article.account();
        let (from, to) =
            if moved.article.comes_in() { (other, Account::Till) } else { (Account::Till, other) };
        let legs =
            Legs::transfer(from, to, amount).ok_or_else(|| Error::untrue("cash that does not move"))?;
        let entry =
            Entry { id: moved.id, reason, ..Entry::new(moved.article.why(), shift.id.0, shift.id, legs) };
        ledger::post_in(&tx, &venue, entry).await?;
        cash::insert(&tx, shift.id, moved.id, moved.article, amount).await?;
        // What other screens show of the shift is not what it was.
        tx.tell(News::Shift(shift));
        tx.commit().await?;
    }
    cash::one(desk, moved.id).await
}

/// Leaves a note to whoever has the next shift.
///
/// # Errors
/// [`Refusal::BadNote`], [`Refusal::AnotherClub`].
pub async fn leave_note(desk: &Desk, note: LeaveNote) -> Result<Vec<Note>> {
    let act = desk.act(Action::HandOver, note.id, &note)?;
    desk.shown_for(note.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        notes::insert(&tx, note.id, note.text()?).await?;
        tx.tell(News::Notes);
        tx.commit().await?;
    }
    notes::open(desk.readers(), desk).await
}

/// Ticks one off. It stays in the books, with who did it; of two who do the first did.
///
/// # Errors
/// [`Error::Missing`] when the club has no such note.
pub async fn tick_note(desk: &Desk, tick: TickNote) -> Result<Vec<Note>> {
    let act = desk.act(Action::HandOver, tick.id, &tick)?;
    if let Some(mut tx) = desk.begin(act).await? {
        notes::tick(&tx, &tick).await?;
        tx.tell(News::Notes);
        tx.commit().await?;
    }
    notes::open(desk.readers(), desk).await
}

/// Everything that whoever has the next shift should know.
///
/// # Errors
/// When the role may not see the shift.
pub async fn hand_over(desk: &Desk) -> Result<HandOver> {
    desk.may(Action::SeeShift)?;
    hand_over::sheet(desk).await
}

/// A page of the club's shifts, newest first.
///
/// # Errors
/// When the role may not see them.
pub async fn list(desk: &Desk, filter: ShiftFilter) -> Result<Shifts> {
    desk.may(Action::SeeShift)?;
    past::page(desk, filter, past::PAGE).await
}

/// The same, many at once: for those who read on until the end.
///
/// # Errors
/// When the role may not see them.
pub async fn sheet(desk: &Desk, filter: ShiftFilter) -> Result<Shifts> {
    desk.may(Action::SeeShift)?;
    past::page(desk, filter, past::SHEET).await
}

/// The report of one shift: of a closed one as it was kept, of the open one as it is now.
///
/// # Errors
/// When the role may not see it; [`Error::Missing`] when the club has no such shift.
pub async fn report(desk: &Desk, shift: ShiftId) -> Result<ReportPage> {
    desk.may(Action::SeeShift)?;
    past::one(desk, shift).await
}

/// The report of the newest shift.
///
/// # Errors
/// When the role may not see it; [`Error::Missing`] when the club never opened one.
pub async fn newest_report(desk: &Desk) -> Result<ReportPage> {
    desk.may(Action::SeeShift)?;
    past::one(desk, rows::newest(desk).await?).await
}

/// A report as this person may see it.
fn shown(desk: &Desk, report: Report) -> Report {
    if desk.may(Action::SeeExpectedCash).is_ok() { report } else { report.blind() }
}

pub(crate) use past::again as reports_again;

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
    let report = match &open {
        Some(shift) => {
            let db = sql::snapshot(desk.snapshots()).await?;
            Some(report::of(&db, wanted(desk, &venue, shift, None)).await?)
        }
        None => None,
    };
    let report = report.map(|report| shown(desk, report));
    let figures = report.as_ref().and_then(|report| Some((report.figures.as_ref()?.expected, report.card)));
    Ok(Till {
        club: venue.card,
        times: venue.times,
        takings: figures.map(|(expected_cash, card)| Takings { expected_cash, card }),
        report,
        running: sessions::running(desk).await?,
        paying: card_payments::pending(desk.readers(), desk).await?,
        sessions_carry_over: rows::carries_over(desk.readers(), desk.club_id()).await?,
        last: rows::last_closed(desk.readers(), desk).await?,
        notes: notes::open(desk.readers(), desk).await?,
        open,
        me: desk.person()?.clone(),
        now: desk.now,
        seen,
        form: Uuid::now_v7(),
    })
}

/// What should be in the till: its opening, and what came in and went out since.
async fn expected_cash(db: &impl ConnectionTrait, shift: &Shift) -> Result<Balance> {
    let moved = ledger::moved_in_shift(db, shift.id, Account::Till).await?;
    Ok(Balance::plus(shift.opening_cash) + moved)
}

/// Those of the desk's club with these ids, without what tells what should be in the till before it is counted, for
/// those who may not see it (decision 33).
pub(crate) async fn notes(desk: &Desk, ids: &[ShiftId]) -> Result<Vec<ShiftNote>> {
    let counts = desk.may(Action::SeeExpectedCash).is_ok();
    let note = |shift: Shift| ShiftNote {
        id: shift.id,
        number: shift.number,
        opened: (shift.opened_at, shift.opened_by),
        opening_cash: counts.then_some(shift.opening_cash),
        count: shift.closed.as_ref().filter(|_| counts).map(|closed| (closed.counted, closed.difference)),
        closed: shift.closed.map(|closed| (closed.at, closed.by)),
    };
    Ok(rows::named(desk.readers(), desk, ids).await?.into_iter().map(note).collect())
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

/// The same, where it is no fault that there is none.
pub(crate) async fn open_if_any_in(tx: &Tx<'_>) -> Result<Option<ShiftId>> {
    Ok(rows::open_locked(tx, Lock::Share).await?.map(|shift| shift.id))
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
