//! Sessions that are booked before they begin: for how long a device is kept, how they are paid, moved and begun, and what
//! comes of them by itself.

mod house;
mod list;
mod over;
pub(super) mod room;

use chrono::{NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use domain::{
    access::Action,
    bookings::{Book, BookingFault, PayBooking, Paying, Reschedule, StartAt, StartBooking, Terms, Wanted},
    devices::Device,
    ids::{ClientId, DeviceId, OrderId, SessionId, ZoneId},
    money::Money,
    news::News,
    refusal::Refusal,
    sessions::{Session, SessionState},
    tariffs::Offer,
    time::Moment,
};

pub(super) use self::{
    house::live_on,
    over::{account_in, leave, player_and_device_in},
};
pub(crate) use self::{
    list::{ahead, taken},
    room::not_booked_in,
};
pub use self::{
    list::{bookings, slots},
    over::{cancel_booking, no_show},
};
use super::{keep, rows, visits};
use crate::{
    clients,
    clubs::{self, Venue},
    desk::Desk,
    devices,
    error::Result,
    holds,
    orders::{self, Sale, Sold},
    shifts,
    tariffs::{self, OfferFor, Prices},
    tx::Tx,
};

/// Keeps a device for somebody from a time on, paid or to be paid.
///
/// # Errors
/// [`Refusal::Booking`]; [`Refusal::ClientPlays`] and [`Refusal::ClientBanned`] unless staff confirm, the latter with the right
/// to; what a sale refuses.
pub async fn book(desk: &Desk, book: Book) -> Result<Session> {
    let act = desk.act(Action::BookSession, book.id, &book)?;
    if book.serve_banned {
        desk.may(Action::ServeBanned)?;
    }
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, book.id).await;
    };
    let shift = match book.pay {
        Paying::Now => Some(shifts::open_in(&tx).await?),
        Paying::Later => None,
    };
    let venue = clubs::venue_in(&tx).await?;
    let from = start_of(venue.zone, &book.from, desk.now)?;
    let sitter = clients::sits_down_in(&tx, book.client, book.serve_banned).await?;
    orders::payer_in(&tx, book.client, &book.parts).await?;
    let device = devices::locked_in(&tx, book.device).await?;
    let prices = Prices::open_in(&tx, &venue, book.client, &[book.tariff]).await?;
    let wanted = wanted(prices.offer(book.tariff, device.zone, from)?, book.quantity)?;
    let to = from + TimeDelta::seconds(wanted.seconds);
    // Said before anything is sold.
    room::clear_in(&tx, venue.zone, device.id, (from, to), None).await?;
    if !sitter.guest && !book.second_seat {
        visits::free_then(&tx, book.client, (from, to), None).await?;
    }
    let time = match shift {
        None => PlanTime::Later(wanted),
        Some(shift) => {
            let sale = Sale {
                id: OrderId::fresh(),
                client: book.client,
                device: &device,
                tariff: book.tariff,
                quantity: book.quantity,
                at: from,
                method: book.method,
                tendered: &book.tendered,
                parts: &book.parts,
            };
            PlanTime::Sold(vec![orders::sell_at_in(&mut tx, &venue, shift, &prices, sale).await?])
        }
    };
    let plan = Plan { id: book.id, client: book.client, who: sitter.name, device: &device, from, time };
    let (session, sold) = planned_in(&tx, &venue, plan).await?;
    let session = insert_in(&mut tx, session, &sold).await?;
    tx.commit().await?;
    Ok(session)
}

/// What is to be kept for whom. The client is locked before, then the device.
pub(crate) struct Plan<'sale> {
    /// The session's.
    pub(crate) id: SessionId,
    pub(crate) client: ClientId,
    /// What they are called.
    pub(crate) who: String,
    pub(crate) device: &'sale Device,
    /// A whole minute that is still to come: see [`start_of`].
    pub(crate) from: Moment,
    pub(crate) time: PlanTime,
}

/// For how long.
pub(crate) enum PlanTime {
    /// Time that is sold already, or used of a client tariff: at least one block.
    Sold(Vec<Sold>),
    /// Time that is to be paid.
    Later(Wanted),
}

/// The same in a transaction under way, where the time is sold already.
///
/// # Errors
/// [`BookingFault::Taken`]; [`Refusal::AwaitsPayment`].
pub(crate) async fn book_in(tx: &mut Tx<'_>, venue: &Venue, plan: Plan<'_>) -> Result<Session> {
    let (session, sold) = planned_in(tx, venue, plan).await?;
    let stretch = (session.started_at, session.started_at + session.length());
    room::clear_in(tx, venue.zone, session.device, stretch, None).await?;
    insert_in(tx, session, &sold).await
}

/// The session, with the time that is sold for it.
async fn planned_in(tx: &Tx<'_>, venue: &Venue, plan: Plan<'_>) -> Result<(Session, Vec<Sold>)> {
    let desk = tx.desk;
    let person = desk.person()?.name.clone();
    let (sold, wanted) = match plan.time {
        PlanTime::Sold(sold) => (sold, None),
        PlanTime::Later(wanted) => (Vec::new(), Some(wanted)),
    };
    let state = if wanted.is_some() { SessionState::AwaitingPayment } else { SessionState::Waiting };
    let mut planned = venue.card.booking.plan(plan.from, wanted, desk.now, person.clone());
    let mut session = Session {
        id: plan.id,
        club: desk.club_id(),
        client: plan.client,
        who: plan.who,
        device: plan.device.id,
        state,
        started_at: plan.from,
        started_by: person,
        resumes_at: None,
        segments: Vec::new(),
        blocks: sold.iter().map(|sold| sold.block.clone()).collect(),
        ended: None,
        planned: None,
        until: None,
        by_minute: None,
        continues: false,
        balance: Money::ZERO,
        member: None,
    };
    let seconds = planned.terms.wanted.as_ref().map(|wanted| TimeDelta::seconds(wanted.seconds));
    let stretch = (plan.from, plan.from + seconds.unwrap_or_else(|| session.length()));
    // Where they have another device then, staff said that they know.
    planned.terms.second_seat =
        plan.client != venue.guest && visits::seat_then(tx, plan.client, stretch, None).await?.is_some();
    session.planned = Some(Box::new(planned));
    Ok((session, sold))
}

/// Where its device is clear.
async fn insert_in(tx: &mut Tx<'_>, session: Session, sold: &[Sold]) -> Result<Session> {
    rows::insert(tx, &session).await?;
    for sold in sold {
        rows::insert_block(tx, &session, sold).await?;
    }
    tx.tell(News::Session(session.clone()));
    Ok(session)
}

fn wanted(offer: Offer, quantity: u32) -> Result<Wanted> {
    let seconds = offer.quote(quantity)?.seconds;
    Ok(Wanted { tariff: offer.tariff, name: offer.name, quantity, seconds })
}

/// When something is to begin: as a form says it.
///
/// # Errors
/// [`BookingFault::BadTime`] for what no clock on the wall shows; [`BookingFault::PastStart`], [`BookingFault::TooFar`].
pub(crate) fn start_of(zone: Tz, typed: &StartAt, now: Moment) -> Result<Moment> {
    Ok(Terms::start(moment_of(zone, typed, now)?, now)?)
}

fn moment_of(zone: Tz, typed: &StartAt, now: Moment) -> Result<Moment> {
    let words = typed.0.trim();
    let at = match words.parse::<Moment>() {
        Ok(at) => Some(at),
        Err(_) => local(words).and_then(|local| holds::moment(zone, local, now)),
    };
    let bad = || Refusal::Booking(BookingFault::BadTime { typed: words.chars().take(40).collect() });
    Ok(at.ok_or_else(bad)?)
}

fn local(words: &str) -> Option<NaiveDateTime> {
    let forms = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"];
    forms.iter().find_map(|form| NaiveDateTime::parse_from_str(words, form).ok())
}

/// Pays for a booking, at the price of now.
///
/// # Errors
/// [`BookingFault::PaidAlready`], `Begun`, `Over`; what a sale refuses.
pub async fn pay_booking(desk: &Desk, pay: PayBooking) -> Result<Session> {
    let act = desk.act(Action::BookSession, pay.id, &pay)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, pay.session).await;
    };
    let shift = shifts::open_in(&tx).await?;
    orders::payer_in(&tx, rows::sitter(&tx, pay.session).await?.client, &pay.parts).await?;
    let session = rows::locked(&tx, pay.session).await?;
    let device = devices::locked_in(&tx, session.device).await?;
    let venue = clubs::venue_in(&tx).await?;
    let wanted = session.to_pay(desk.now)?;
    let sale = Sale {
        id: pay.id,
        client: session.client,
        device: &device,
        tariff: wanted.tariff,
        quantity: wanted.quantity,
        at: session.started_at,
        method: pay.method,
        tendered: &pay.tendered,
        parts: &pay.parts,
    };
    let sold = orders::sell_in(&mut tx, &venue, shift, sale).await?;
    let paid = session.clone().paid_with(sold.block.clone(), desk.now)?;
    if let Some(stretch) = paid.busy() {
        // A tariff may have become longer since.
        room::clear_in(&tx, venue.zone, device.id, stretch, Some(paid.id)).await?;
    }
    rows::insert_block(&tx, &paid, &sold).await?;
    keep(tx, &session, paid).await
}

/// Begins a booking now. Late, it keeps its full length where the device is free for it, otherwise what fits.
///
/// # Errors
/// [`BookingFault::NotPaid`], `Begun`, `Over`, `Taken`, `NoRoom`, `OtherHours`; [`Refusal::DeviceTaken`],
/// [`Refusal::DeviceOnHold`]; [`Refusal::ClientPlays`] unless staff confirm.
pub async fn start_booking(desk: &Desk, start: StartBooking) -> Result<Session> {
    let act = desk.act(Action::BookSession, start.id, &start)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return rows::read(desk, start.session).await;
    };
    let guest = account_in(&tx, rows::sitter(&tx, start.session).await?.client).await?;
    let session = rows::locked(&tx, start.session).await?;
    if !guest
        && !start.second_seat
        && let Some(device) = elsewhere_in(&tx, &session).await?
    {
        return Err(Refusal::ClientPlays { device }.into());
    }
    if session.booking().is_some_and(|planned| desk.now < planned.from) {
        let venue = clubs::venue_in(&tx).await?;
        let zone = devices::zone_in(&tx, session.device).await?;
        same_hours_in(&tx, &venue, &session, (zone, desk.now)).await?;
    }
    let begun = house::begin_in(&mut tx, &session, desk.now).await?;
    keep(tx, &session, begun).await
}

/// Moves a booking to another time or device. In its zone it keeps its price; into another it goes where that costs the
/// same.
///
/// # Errors
/// [`BookingFault::SamePlace`], `AnotherPrice`, `OtherHours`, `Taken`, `Begun`, `Over`, and what is wrong with the time;
/// [`Refusal::ClientPlays`] unless staff confirm.
pub async fn reschedule(desk: &Desk, go: Reschedule) -> Result<Session> {
    let act = desk.act(Action::BookSession, go.id, &go)?;
    let Some(tx) = desk.begin(act).await? else {
        return rows::read(desk, go.session).await;
    };
    let guest = account_in(&tx, rows::sitter(&tx, go.session).await?.client).await?;
    let session = rows::locked(&tx, go.session).await?;
    let player = over::player_in(&tx, &session).await?;
    let there = devices::locked_on_the_way_in(&tx, session.device, go.device).await?;
    let venue = clubs::venue_in(&tx).await?;
    let from = start_again(&session, moment_of(venue.zone, &go.from, desk.now)?, desk.now)?;
    let mut moved = session.clone().moved(there.id, from, desk.now)?;
    let here = devices::zone_in(&tx, session.device).await?;
    if here != there.zone {
        same_price_in(&tx, &venue, &moved, (here, there.zone)).await?;
    }
    if from != session.started_at {
        same_hours_in(&tx, &venue, &session, (there.zone, from)).await?;
    }
    let then = (from, from + moved.length());
    room::clear_in(&tx, venue.zone, there.id, then, Some(session.id)).await?;
    if !guest {
        second_seat_in(&tx, &session, &mut moved, then, go.second_seat).await?;
    }
    leave(tx, &session, moved, player).await
}

/// Who is late may still have another device at the time that was planned.
fn start_again(session: &Session, at: Moment, now: Moment) -> Result<Moment, Refusal> {
    let as_planned =
        session.booking().is_some_and(|planned| planned.from == at && at + session.length() > now);
    if as_planned { Ok(at) } else { Terms::start(at, now) }
}

/// Where the client of a booking plays meanwhile, unless staff said that they know (decision 12). They are locked.
async fn elsewhere_in(tx: &Tx<'_>, session: &Session) -> Result<Option<String>> {
    match session.booking().is_some_and(|planned| planned.terms.second_seat) {
        true => Ok(None),
        false => visits::unasked_seat(tx, session.client).await,
    }
}

/// Where they have another device at the new time, and had none at the old one, staff say that they know.
async fn second_seat_in(
    tx: &Tx<'_>,
    session: &Session,
    moved: &mut Session,
    then: (Moment, Moment),
    known: bool,
) -> Result<()> {
    let seat = visits::seat_then(tx, session.client, then, Some(session.id)).await?;
    let before = (session.started_at, session.started_at + session.length());
    if let Some(device) = &seat
        && !known
        && visits::seat_then(tx, session.client, before, Some(session.id)).await?.is_none()
    {
        return Err(Refusal::ClientPlays { device: device.clone() }.into());
    }
    if let Some(planned) = &mut moved.planned {
        planned.terms.second_seat = seat.is_some();
    }
    Ok(())
}

/// Would what ends by the clock cost the same, begun at another moment, and end as it does? What was bought before has its
/// price.
async fn same_hours_in(
    tx: &Tx<'_>,
    venue: &Venue,
    session: &Session,
    (zone, from): (ZoneId, Moment),
) -> Result<()> {
    let (mut at, mut planned) = (from, session.started_at);
    for block in &session.blocks {
        let length = TimeDelta::seconds(block.seconds);
        // What the clock does not cut is played at another time as well, as long as it does not cut it there.
        let cut = block.until.filter(|until| *until <= planned + length);
        let same = match (block.until, cut) {
            (None, _) => true,
            (Some(until), None) => at + length <= until,
            (Some(_), Some(_)) if block.used.is_some() => true,
            (Some(until), Some(_)) => {
                let wanted = OfferFor { tariff: block.tariff, zone, at, client: session.client };
                let offer = tariffs::offer_in(tx, venue, wanted).await?;
                let same = |quantity| {
                    let then = offer.quote(quantity);
                    then.is_ok_and(|then| (then.total, then.until) == (block.price, Some(until)))
                };
                (1..=offer.most).any(same)
            }
        };
        if !same {
            let tariff = block.tariff_name.clone();
            return Err(Refusal::Booking(BookingFault::OtherHours { tariff }).into());
        }
        planned = block.until.map_or(planned + length, |until| until.min(planned + length));
        at = cut.map_or(at + length, |until| at.max(until));
    }
    Ok(())
}

/// Does all of it cost in another zone what it costs where it is?
async fn same_price_in(
    tx: &Tx<'_>,
    venue: &Venue,
    session: &Session,
    (here, there): (ZoneId, ZoneId),
) -> Result<()> {
    let bought = session.blocks.iter().map(|block| block.tariff);
    let wanted = session.planned.iter().filter_map(|planned| planned.terms.wanted.as_ref());
    let (at, client) = (session.started_at, session.client);
    for tariff in bought.chain(wanted.map(|wanted| wanted.tariff)) {
        let price = async |zone| -> Result<_> {
            Ok(tariffs::offer_in(tx, venue, OfferFor { tariff, zone, at, client }).await?.unit_price)
        };
        let (paid, there) = (price(here).await?, price(there).await?);
        if paid.is_none() || paid != there {
            let fault = BookingFault::AnotherPrice { paid: paid.unwrap_or_default(), there };
            return Err(Refusal::Booking(fault).into());
        }
    }
    Ok(())
}

/// Is a device free of bookings that have not begun? Asked under its lock, before it is archived.
///
/// # Errors
/// [`BookingFault::DeviceBooked`].
pub(crate) async fn none_booked_in(tx: &Tx<'_>, device: DeviceId) -> Result<()> {
    let taken = room::sessions(&tx.conn, tx.desk, Some(device), Moment::UNIX_EPOCH).await?;
    match taken.iter().filter(|taken| taken.booked).map(|taken| taken.stretch.from).min() {
        Some(from) => {
            let zone = clubs::venue_in(tx).await?.zone;
            Err(Refusal::Booking(BookingFault::DeviceBooked { from: room::wall(zone, from) }).into())
        }
        None => Ok(()),
    }
}
