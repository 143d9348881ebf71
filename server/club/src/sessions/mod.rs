//! Visits: seat, pause, resume, move, extend, end; and what happens to them by itself.

mod bookings;
mod early;
mod fire;
mod join;
mod minutes;
mod moving;
mod past;
mod purchased;
mod rows;
mod seats;
mod turns;
mod visits;

use std::collections::HashMap;

use chrono_tz::Tz;
use domain::{
    access::Action,
    bookings::BookingFault,
    clients::{CardQuestion, Visits},
    ids::{ClientId, ClubId, DeviceId, OrderId, SegmentId, SessionId, ShiftId, TransactionId},
    money::Money,
    news::News,
    refusal::Refusal,
    sessions::past::{Past, SessionFilter, SessionStory},
    sessions::{End, Extend, Rest, Segment, SegmentKind, Session, SessionState, Start, TimeBlock},
    shifts::Running,
    time::Moment,
};
use sea_orm::ConnectionTrait;

use crate::{
    clients::{
        self,
        totals::{self, More},
    },
    clubs,
    desk::Desk,
    devices,
    error::Result,
    handle::Club,
    holds,
    orders::{self, Sale, Sold},
    shifts,
    tx::Tx,
};

pub(crate) use self::past::zones;
use self::{bookings::room, fire::Due, rows::StoredClock};
pub(crate) use self::{
    bookings::{Plan, PlanTime, ahead, book_in, none_booked_in, not_booked_in, start_of, taken},
    fire::catch_up,
    minutes::{ByMinuteAt, is_by_minute, seat_by_minute_in},
    seats::{FreeSeat, free_seat_in, plays_then, plays_then_in, seat_in, sitting_in},
};
pub use self::{
    bookings::{book, bookings, cancel_booking, no_show, pay_booking, reschedule, slots, start_booking},
    fire::{anybody_plays, fire_due, next_due},
    join::join,
    moving::move_to,
    purchased::{extend_with_purchased, start_on_purchased},
    turns::{pause, resume},
};

/// Seats a client on a device: sells the time and starts the clock.
///
/// # Errors
/// [`Refusal::DeviceTaken`], `DeviceOnHold`, `NoShift`, `AmountMissing`; [`TooLong`](domain::bookings::BookingFault::TooLong) for
/// what does not fit before the next booking; whatever else a sale refuses;
/// [`Refusal::ClientPlays`] and [`Refusal::ClientBanned`] unless staff confirm, the latter with the right to.
pub async fn start(desk: &Desk, start: Start) -> Result<Session> {
    let act = desk.act(Action::StartSession, start.id, &start)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, start.id).await;
    };
    let bought = start_in(&mut tx, &start).await?;
    tx.commit().await?;
    Ok(bought.session)
}

/// A session with the time that was sold to it just now.
pub(crate) struct Bought {
    pub(crate) session: Session,
    /// The entry of the ledger; `None` for what costs nothing.
    pub(crate) transaction: Option<TransactionId>,
    /// What was bought.
    pub(crate) block: TimeBlock,
}

impl Bought {
    fn of(session: Session, sold: &Sold) -> Self {
        Self { session, transaction: sold.transaction, block: sold.block.clone() }
    }
}

/// The same in a transaction under way.
///
/// # Errors
/// What [`start`] refuses.
pub(crate) async fn start_in(tx: &mut Tx<'_>, start: &Start) -> Result<Bought> {
    let desk = tx.desk;
    if start.serve_banned {
        desk.may(Action::ServeBanned)?;
    }
    let shift = shifts::open_in(tx).await?;
    let who = sits_down_in(tx, start.client, start.second_seat, start.serve_banned).await?;
    orders::payer_in(tx, start.client, &start.parts).await?;
    let device = devices::locked_in(tx, start.device).await?;
    let free = holds::free_in(tx, start.device).await?;
    let venue = clubs::venue_in(tx).await?;
    let from = rows::free_since(tx, start.device).await?.max(free).max(desk.now);
    let sale = Sale {
        id: OrderId::fresh(),
        client: start.client,
        device: &device,
        tariff: start.tariff,
        quantity: start.quantity,
        at: from,
        method: start.method,
        tendered: &start.tendered,
        parts: &start.parts,
    };
    let gap = room::gap_in(tx, venue.zone, start.device, from, None).await?;
    let sold = orders::sell_in(tx, &venue, shift, sale).await;
    if is_by_minute(&sold) {
        let place = minutes::Place { who, device: &device, from, gap };
        return minutes::start_in(tx, &venue, shift, start, place).await;
    }
    let sold = sold?;
    let place = (start.id, start.client, start.device);
    let mut session = begun(desk, place, who, vec![sold.block.clone()], from)?.fitted(gap);
    room::all_fits(&session, venue.zone)?;
    rows::insert(tx, &session).await?;
    rows::insert_block(tx, &session, &sold).await?;
    if start.client != venue.guest {
        session = came_in(tx, session).await?;
    }
    tx.tell(News::Session(session.clone()));
    Ok(Bought::of(session, &sold))
}

/// What the client is called. One who plays elsewhere already is seated again only when staff say so (decision 12).
async fn sits_down_in(
    tx: &Tx<'_>,
    client: ClientId,
    second_seat: bool,
    serve_banned: bool,
) -> Result<String> {
    let sitter = clients::sits_down_in(tx, client, serve_banned).await?;
    if !sitter.guest
        && !second_seat
        && let Some(device) = visits::seat(tx, client).await?
    {
        return Err(Refusal::ClientPlays { device }.into());
    }
    Ok(sitter.name)
}

/// It is one more visit of who plays. What they wish for when it is over stands with them.
async fn came_in(tx: &Tx<'_>, session: Session) -> Result<Session> {
    one_more_in(tx, &session).await?;
    rows::wished(tx, session).await
}

async fn one_more_in(tx: &Tx<'_>, session: &Session) -> Result<()> {
    let came = More { came: Some(session.started_at), ..More::default() };
    totals::add_in(tx, session.client, came).await
}

fn begun(
    desk: &Desk,
    (id, client, device): (SessionId, ClientId, DeviceId),
    who: String,
    blocks: Vec<TimeBlock>,
    from: Moment,
) -> Result<Session> {
    let first = Segment { id: SegmentId::fresh(), device, kind: SegmentKind::Playing, from, to: None };
    Ok(Session {
        id,
        club: desk.club_id(),
        client,
        who,
        device,
        state: SessionState::Active,
        started_at: from,
        started_by: desk.person()?.name.clone(),
        resumes_at: None,
        segments: vec![first],
        blocks,
        ended: None,
        planned: None,
        until: None,
        by_minute: None,
        continues: false,
        balance: Money::ZERO,
        member: None,
    })
}

/// Sells more time to a running session.
///
/// # Errors
/// What [`Session::extend`] refuses, and whatever a sale refuses;
/// [`CutShort`](domain::bookings::BookingFault::CutShort) where it is cut before the next booking, and the form did not say so.
pub async fn extend(desk: &Desk, extend: Extend) -> Result<Session> {
    let act = desk.act(Action::ExtendSession, extend.id, &extend)?;
    catch_up(desk, extend.session).await?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, extend.session).await;
    };
    let bought = extend_in(&mut tx, &extend).await;
    let session = match is_by_minute(&bought) {
        true => minutes::extend_in(&mut tx, &extend).await?,
        false => bought?.session,
    };
    tx.commit().await?;
    Ok(session)
}

/// The same in a transaction under way.
///
/// # Errors
/// What [`extend`] refuses.
pub(crate) async fn extend_in(tx: &mut Tx<'_>, extend: &Extend) -> Result<Bought> {
    let shift = shifts::open_in(tx).await?;
    let sitter = rows::sitter(tx, extend.session).await?;
    orders::payer_in(tx, sitter.client, &extend.parts).await?;
    let session = rows::locked(tx, extend.session).await?;
    join::still(&session, &sitter)?;
    let device = devices::locked_in(tx, session.device).await?;
    let venue = clubs::venue_in(tx).await?;
    let gap = room::next_in(tx, session.device, tx.desk.now).await?;
    room::more(&session, venue.zone, gap)?;
    let sale = Sale {
        id: extend.id,
        client: session.payer(),
        device: &device,
        tariff: extend.tariff,
        quantity: extend.quantity,
        at: session.covered_until(tx.desk.now),
        method: extend.method,
        tendered: &extend.tendered,
        parts: &extend.parts,
    };
    let sold = orders::sell_in(tx, &venue, shift, sale).await?;
    let extended = longer(&session, &sold, tx.desk.now)?.fitted_from(gap, tx.desk.now);
    room::known_cut(&extended, &extend.parts, venue.zone)?;
    let extended = minutes::told_in(tx, extended).await?;
    rows::insert_block(tx, &extended, &sold).await?;
    join::came_with_it_in(tx, &session, &extended).await?;
    keep_in(tx, &session, &extended).await?;
    Ok(Bought::of(extended, &sold))
}

/// With what was sold for it, to whoever pays.
fn longer(session: &Session, sold: &Sold, now: Moment) -> Result<Session> {
    Ok(session.clone().extend(sold.block.clone(), now)?.bought_more(sold.block.id, now))
}

/// Ends a session before its time. Ending twice does nothing. With the unused time goes what the refund policy of its
/// tariff says; a guest's is gone. Instead staff with the right to may give its price back (decision 9).
///
/// # Errors
/// [`Refusal::NoShift`] when money moves and there is none; [`Refusal::TillShort`]; [`Refusal::OwnClient`] when it would be
/// given back to who ends it (decision 37).
pub async fn end(desk: &Desk, end: End) -> Result<Session> {
    let act = desk.act(Action::EndSession, end.id, &end)?;
    if end.rest == Rest::Refund {
        desk.may(Action::Refund)?;
    }
    catch_up(desk, end.session).await?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, end.session).await;
    };
    let ready = early::ready_in(&tx, &end).await?;
    let before = rows::locked(&tx, end.session).await?;
    ready.still(&before)?;
    if before.state.is_before_start() {
        return Err(Refusal::Booking(BookingFault::NotBegun).into());
    }
    let session = minutes::give_back_in(&mut tx, &before, desk.now).await?;
    let mut ended = session.clone().end(desk.now, end.why, &desk.person()?.name);
    if session.ended.is_none() {
        ended = ended.settled(&early::settle_in(&mut tx, &ready, &session).await?);
    }
    keep(tx, &before, ended).await
}

/// Stores what changed, tells it, and makes it true.
async fn keep(mut tx: Tx<'_>, before: &Session, after: Session) -> Result<Session> {
    keep_in(&mut tx, before, &after).await?;
    tx.commit().await?;
    Ok(after)
}

async fn keep_in(tx: &mut Tx<'_>, before: &Session, after: &Session) -> Result<()> {
    if before != after {
        rows::save(tx, before, after).await?;
        tx.tell(News::Session(after.clone()));
    }
    Ok(())
}

/// A session, for the answer to a press that was asked about before.
pub(crate) async fn read(desk: &Desk, session: SessionId) -> Result<Session> {
    rows::read(desk, session).await
}

/// Whose a session is.
pub(crate) async fn sitter_in(tx: &Tx<'_>, session: SessionId) -> Result<ClientId> {
    Ok(rows::sitter(tx, session).await?.client)
}

/// One session with its whole story.
///
/// # Errors
/// When the role may not see it, or the club has no such session.
pub async fn session(desk: &Desk, session: SessionId) -> Result<Session> {
    desk.may(Action::SeeHall)?;
    rows::read(desk, session).await
}

/// A page of the club's sessions, newest first.
///
/// # Errors
/// When the role may not see it.
pub async fn past(desk: &Desk, filter: SessionFilter) -> Result<Past> {
    desk.may(Action::SeeSessions)?;
    past::page(desk, filter, past::PAGE).await
}

/// The same, many at once: for those who read on until the end.
///
/// # Errors
/// When the role may not see it.
pub async fn sheet(desk: &Desk, filter: SessionFilter) -> Result<Past> {
    desk.may(Action::SeeSessions)?;
    past::page(desk, filter, past::SHEET).await
}

/// One session with what was paid, and what people did with it and tried.
///
/// # Errors
/// When the role may not see it, or the club has no such session.
pub async fn story(desk: &Desk, session: SessionId) -> Result<SessionStory> {
    desk.may(Action::SeeSessions)?;
    past::story(desk, session).await
}

/// The shifts in which the time of a session was sold.
pub(crate) async fn sold_in(desk: &Desk, session: SessionId) -> Result<Vec<ShiftId>> {
    past::sold_in(desk, session).await
}

/// The sessions that run in a club, for the hall.
pub(crate) async fn on_devices(desk: &Desk) -> Result<Vec<Session>> {
    rows::on_devices(desk).await
}

/// A page of a client's visits to the desk's club, newest first.
pub(crate) async fn visits(
    db: &impl ConnectionTrait,
    desk: &Desk,
    clock_and_step: (Tz, Money),
    question: &CardQuestion,
) -> Result<Visits> {
    visits::page(db, desk, clock_and_step, question).await
}

/// Where each of these clients plays now, in any club of the organisation.
pub(crate) async fn seats_of(
    db: &impl ConnectionTrait,
    desk: &Desk,
    clients: &[ClientId],
) -> Result<HashMap<ClientId, Vec<String>>> {
    visits::seats(db, desk, clients).await
}

/// Tells the screens what a client's sessions are like that run, in any club. The client is locked.
pub(crate) async fn tell_of_in(tx: &mut Tx<'_>, client: ClientId) -> Result<()> {
    for session in rows::locked_of(tx, client).await? {
        tx.tell_at(session.club, News::Session(session));
    }
    Ok(())
}

/// Where a client plays now, if anywhere.
pub(crate) async fn plays_in(tx: &Tx<'_>, client: ClientId) -> Result<Option<String>> {
    visits::seat(tx, client).await
}

/// What keeps a shift from closing.
pub(crate) async fn running(desk: &Desk) -> Result<Vec<Running>> {
    rows::running(desk).await
}

/// The sessions that run in a club, each with where it sits.
pub(crate) async fn at_play(db: &impl ConnectionTrait, of: ClubId) -> Result<Vec<(Session, Running)>> {
    rows::at_play(db, of).await
}

/// The same, with those that are paid and have not begun.
pub(crate) async fn unplayed(db: &impl ConnectionTrait, of: ClubId) -> Result<Vec<(Session, Running)>> {
    rows::unplayed(db, of).await
}

/// Those of a club with these ids.
pub(crate) async fn those(
    db: &impl ConnectionTrait,
    club: ClubId,
    ids: &[SessionId],
) -> Result<Vec<Session>> {
    rows::those(db, club, ids).await
}

/// The seconds of a stretch `g`, in words that each database has of its own.
pub(crate) fn seconds_of_stretch(db: &impl ConnectionTrait) -> &'static str {
    visits::seconds(db)
}

/// When the last stretch on a device ended: under its lock nothing begins there earlier.
pub(crate) async fn free_since_in(tx: &Tx<'_>, device: DeviceId) -> Result<Moment> {
    rows::free_since(tx, device).await
}

/// How many sessions run.
pub(crate) async fn running_in(tx: &Tx<'_>) -> Result<u32> {
    rows::count_running(tx).await
}

/// Sessions of a club that were a guest's before, each with what is stored of it as played by its member: they must agree.
pub(crate) async fn of_members(club: &Club, of: ClubId) -> Result<Vec<(Session, i64)>> {
    rows::of_members(club, of).await
}

/// The sessions of a club that are not over, each with the moments that are stored for it: they must agree.
pub(crate) async fn stored_clocks(club: &Club, of: ClubId) -> Result<Vec<(StoredClock, Session)>> {
    rows::stored_clocks(club, of).await
}
