//! Book a Session: seats for one client, now or later, what each of them gets, and one payment. It owns no tables.

mod cart;
mod later;
mod times;
mod used;

use chrono::TimeDelta;
use chrono_tz::Tz;
use domain::{
    access::Action,
    checkout::{BookedOnes, CartQuestion, CheckedOut, Checkout, CheckoutFault, Item, SeatOrder},
    ids::{DeviceId, OrderId, SessionId, ShiftId, TransactionId, ZoneId},
    money::Money,
    refusal::Refusal,
    sessions::Session,
    time::Moment,
};

use crate::{
    client_tariffs,
    clubs::{self, Venue},
    desk::Desk,
    error::{Error, Result},
    orders::{self, Begins, Line, Sold},
    sessions::{self, ByMinuteAt, FreeSeat},
    shifts,
    tx::Tx,
};

/// Seats a client at one device or several, with one payment.
///
/// # Errors
/// What [`Checkout::check`] and [`sessions::start`] refuse; [`Refusal::Checkout`] for a registered client at several seats
/// that staff did not confirm.
pub async fn check_out(desk: &Desk, checkout: Checkout) -> Result<CheckedOut> {
    let act = desk.act(checkout.action(), checkout.id, &checkout)?;
    allowed(desk, &checkout)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return done_before(desk, &checkout).await;
    };
    let done = check_out_in(&mut tx, &checkout).await?;
    tx.commit().await?;
    Ok(done.answer)
}

/// What else is asked of a checkout, before anything is begun.
///
/// # Errors
/// [`Error::Forbidden`]; [`Refusal::AnotherClub`].
pub(crate) fn allowed(desk: &Desk, checkout: &Checkout) -> Result<()> {
    desk.shown_for(checkout.club)?;
    if checkout.serve_banned { desk.may(Action::ServeBanned) } else { Ok(()) }
}

/// The answer to a form that came before.
pub(crate) async fn done_before(desk: &Desk, checkout: &Checkout) -> Result<CheckedOut> {
    as_they_are(desk, checkout.seats.iter().map(|seat| seat.session)).await
}

async fn as_they_are(desk: &Desk, ids: impl Iterator<Item = SessionId>) -> Result<CheckedOut> {
    let mut sessions = Vec::new();
    for id in ids {
        sessions.push(sessions::read(desk, id).await?);
    }
    Ok(CheckedOut { change: change(&sessions), sessions })
}

/// What was booked, as it is now: for whoever paid without a script.
///
/// # Errors
/// When the role may not see the hall; [`Error::Missing`] when the club has no such session.
pub async fn booked(desk: &Desk, booked: &BookedOnes) -> Result<CheckedOut> {
    desk.may(Action::SeeHall)?;
    as_they_are(desk, booked.0.iter().copied()).await
}

fn change(sessions: &[Session]) -> Money {
    sessions.iter().flat_map(|session| &session.blocks).map(|block| block.change).sum()
}

/// What was checked out, with what moved its money.
pub(crate) struct Done {
    pub(crate) answer: CheckedOut,
    /// `None` for what costs nothing, or is not paid yet.
    pub(crate) transaction: Option<TransactionId>,
}

/// The same in a transaction under way.
///
/// # Errors
/// What [`check_out`] refuses.
pub(crate) async fn check_out_in(tx: &mut Tx<'_>, checkout: &Checkout) -> Result<Done> {
    checkout.check()?;
    match checkout.at {
        Some(at) => later::book_in(tx, checkout, at).await,
        None => seat_in(tx, checkout).await,
    }
}

async fn seat_in(tx: &mut Tx<'_>, checkout: &Checkout) -> Result<Done> {
    let shift = shifts::open_in(tx).await?;
    let venue = clubs::venue_in(tx).await?;
    let confirmed = (checkout.second_seat, checkout.serve_banned);
    let sitting = sessions::sitting_in(tx, checkout.client, venue.guest, confirmed).await?;
    confirmed_several(checkout, sitting.guest)?;
    orders::payer_in(tx, checkout.client, &checkout.parts).await?;
    let seats = free_seats_in(tx, venue.zone, &checkout.seats).await?;
    let prices = used::prices_in(tx, &venue, checkout).await?;
    let mut used = Vec::with_capacity(seats.len());
    for (order, seat) in checkout.seats.iter().zip(&seats) {
        let place = (seat.device.zone, seat.from);
        used.push(used::used_in(tx, checkout.client, order, place, prices.as_ref()).await?);
    }
    let places = seats.iter().zip(&used);
    let places = places.map(|(seat, used)| Place { zone: seat.device.zone, from: seat.from, used });
    let lines = lines(&checkout.seats, &places.collect::<Vec<_>>());
    let bought = bought_in(tx, &venue, shift, checkout, lines).await?;
    let transaction = bought.iter().find_map(|sold| sold.transaction);
    let mut bought = bought.into_iter();
    let mut sessions = Vec::with_capacity(seats.len());
    for ((order, seat), used) in checkout.seats.iter().zip(&seats).zip(used) {
        let sold = in_order(order, used, &mut bought)?;
        sessions.push(match order.basket.by_minute() {
            None => sessions::seat_in(tx, order.session, &sitting, seat, &sold).await?,
            Some(tariff) => {
                let with = ByMinuteAt { shift, id: order.session, tariff };
                sessions::seat_by_minute_in(tx, &venue, with, &sitting, seat, &sold).await?
            }
        });
        for sold in &sold {
            client_tariffs::spent_in(tx, sold, shift).await?;
        }
    }
    if sessions.iter().flat_map(|session| &session.blocks).any(|block| block.used.is_some()) {
        client_tariffs::tell_in(tx, checkout.client).await?;
    }
    Ok(Done { answer: CheckedOut { change: change(&sessions), sessions }, transaction })
}

/// A registered client at several seats is confirmed, as one who plays elsewhere is (decision 12).
fn confirmed_several(checkout: &Checkout, guest: bool) -> Result<()> {
    match guest || checkout.second_seat || checkout.seats.len() < 2 {
        true => Ok(()),
        false => Err(Refusal::Checkout(CheckoutFault::SeveralSeats).into()),
    }
}

/// The devices, locked in the order of their ids; answered in the order of the seats.
async fn free_seats_in(tx: &mut Tx<'_>, zone: Tz, orders: &[SeatOrder]) -> Result<Vec<FreeSeat>> {
    let mut free = Vec::with_capacity(orders.len());
    for device in in_order_of_ids(orders) {
        free.push(sessions::free_seat_in(tx, zone, device).await?);
    }
    free.sort_by_key(|seat| place_of(orders, seat.device.id));
    Ok(free)
}

fn in_order_of_ids(orders: &[SeatOrder]) -> Vec<DeviceId> {
    let mut ids: Vec<DeviceId> = orders.iter().map(|seat| seat.device).collect();
    ids.sort_unstable();
    ids
}

fn place_of(orders: &[SeatOrder], device: DeviceId) -> Option<usize> {
    orders.iter().position(|order| order.device == device)
}

/// Where the lines of a seat are played, from when on, and what was bought before is played among them.
struct Place<'seat> {
    zone: ZoneId,
    from: Moment,
    used: &'seat [(Sold, TimeDelta)],
}

/// What is bought now, seat by seat, each from the end of what is played before it.
fn lines(orders: &[SeatOrder], places: &[Place<'_>]) -> Vec<Line> {
    let mut lines = Vec::new();
    for (order, place) in orders.iter().zip(places) {
        let mut used = place.used.iter().map(|(_, lasts)| *lasts);
        let (mut first, mut pause) = (true, TimeDelta::zero());
        for item in &order.basket.0 {
            match item {
                Item::Purchased(_) => pause += used.next().unwrap_or_default(),
                Item::Tariff { tariff, quantity } => {
                    let begins = if first { Begins::At(place.from + pause) } else { Begins::After(pause) };
                    lines.push(Line { zone: place.zone, tariff: *tariff, quantity: *quantity, begins });
                    (first, pause) = (false, TimeDelta::zero());
                }
                Item::Minute(_) => {}
            }
        }
    }
    lines
}

/// Sells them with one payment, for what the form said.
async fn bought_in(
    tx: &mut Tx<'_>,
    venue: &Venue,
    shift: ShiftId,
    checkout: &Checkout,
    lines: Vec<Line>,
) -> Result<Vec<Sold>> {
    let Checkout { client, method, tendered, parts, .. } = checkout;
    let (id, client, method) = (OrderId::fresh(), *client, *method);
    let cart = orders::Cart { id, client, lines, method, tendered, parts };
    if cart.lines.is_empty() {
        parts.holds(Money::ZERO)?;
        return Ok(Vec::new());
    }
    orders::sell_all_in(tx, venue, shift, &cart).await
}

/// What a seat gets, in the order in which it is played.
fn in_order(
    order: &SeatOrder,
    used: Vec<(Sold, TimeDelta)>,
    bought: &mut impl Iterator<Item = Sold>,
) -> Result<Vec<Sold>> {
    let mut used = used.into_iter().map(|(sold, _)| sold);
    let sold = order.basket.0.iter().filter_map(|item| match item {
        Item::Tariff { .. } => Some(bought.next()),
        Item::Purchased(_) => Some(used.next()),
        // Nothing of it is sold before it is played.
        Item::Minute(_) => None,
    });
    sold.collect::<Option<Vec<Sold>>>().ok_or_else(|| Error::untrue("a line that was not sold"))
}

/// What a cart comes to, and what can be added to it.
///
/// # Errors
/// When the role may not see the hall.
pub async fn cart(desk: &Desk, question: CartQuestion) -> Result<domain::checkout::Cart> {
    desk.may(Action::SeeHall)?;
    cart::of(desk, question).await
}
