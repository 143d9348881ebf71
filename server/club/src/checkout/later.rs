//! The same for a time to come: the seats are kept, and wait until then.

use chrono::TimeDelta;
use domain::{
    bookings::{StartAt, Wanted},
    checkout::{CheckedOut, Checkout, CheckoutFault, Item},
    devices::Device,
    ids::{DeviceId, TariffId},
    refusal::Refusal,
    time::Moment,
};

use super::{Done, Place, bought_in, change, confirmed_several, in_order, in_order_of_ids, lines, place_of};
use crate::{
    clients,
    clubs::{self, Venue},
    devices,
    error::Result,
    orders,
    sessions::{self, Plan, PlanTime},
    shifts,
    tariffs::Prices,
    tx::Tx,
};

/// Keeps the seats from then on, paid now, or to be paid within the club's minutes.
///
/// # Errors
/// [`Refusal::Booking`], what a sale refuses; [`CheckoutFault::LaterOne`] for a cart of several that is not paid.
pub(super) async fn book_in(tx: &mut Tx<'_>, checkout: &Checkout, at: Moment) -> Result<Done> {
    let shift = if checkout.later { None } else { Some(shifts::open_in(tx).await?) };
    let venue = clubs::venue_in(tx).await?;
    let from = sessions::start_of(venue.zone, &StartAt::from(at), tx.desk.now)?;
    let sitter = clients::sits_down_in(tx, checkout.client, checkout.serve_banned).await?;
    confirmed_several(checkout, sitter.guest)?;
    orders::payer_in(tx, checkout.client, &checkout.parts).await?;
    let seats = locked_in(tx, checkout).await?;
    let mut times = match shift {
        Some(shift) => {
            let place = |device: &Device| Place { zone: device.zone, from, used: &[] };
            let places: Vec<_> = seats.iter().map(place).collect();
            let lines = lines(&checkout.seats, &places);
            let mut bought = bought_in(tx, &venue, shift, checkout, lines).await?.into_iter();
            let mut times = Vec::with_capacity(seats.len());
            for order in &checkout.seats {
                times.push(PlanTime::Sold(in_order(order, Vec::new(), &mut bought)?));
            }
            times
        }
        None => wanted_in(tx, &venue, checkout, &seats, from).await?,
    };
    if !sitter.guest && !checkout.second_seat {
        let length = times.iter().map(seconds).max().unwrap_or_default();
        let then = (from, from + TimeDelta::seconds(length));
        sessions::plays_then_in(tx, checkout.client, then).await?;
    }
    let transaction = times.iter().find_map(|time| match time {
        PlanTime::Sold(sold) => sold.iter().find_map(|sold| sold.transaction),
        PlanTime::Later(_) => None,
    });
    let mut booked = Vec::with_capacity(seats.len());
    for ((order, device), time) in checkout.seats.iter().zip(&seats).zip(times.drain(..)) {
        let who = sitter.name.clone();
        let plan = Plan { id: order.session, client: checkout.client, who, device, from, time };
        booked.push(sessions::book_in(tx, &venue, plan).await?);
    }
    Ok(Done { answer: CheckedOut { change: change(&booked), sessions: booked }, transaction })
}

fn seconds(time: &PlanTime) -> i64 {
    match time {
        PlanTime::Sold(sold) => sold.iter().map(|sold| sold.block.seconds).sum(),
        PlanTime::Later(wanted) => wanted.seconds,
    }
}

/// The devices, locked in the order of their ids; answered in the order of the seats.
async fn locked_in(tx: &Tx<'_>, checkout: &Checkout) -> Result<Vec<Device>> {
    let mut locked = Vec::with_capacity(checkout.seats.len());
    for device in in_order_of_ids(&checkout.seats) {
        locked.push(devices::locked_in(tx, device).await?);
    }
    locked.sort_by_key(|device: &Device| place_of(&checkout.seats, DeviceId(device.id.0)));
    Ok(locked)
}

/// What is to be paid for at each seat: one thing, for a booking remembers one.
async fn wanted_in(
    tx: &Tx<'_>,
    venue: &Venue,
    checkout: &Checkout,
    seats: &[Device],
    at: Moment,
) -> Result<Vec<PlanTime>> {
    let fault = |fault| Err(Refusal::Checkout(fault).into());
    let mut items = Vec::with_capacity(seats.len());
    for order in &checkout.seats {
        let [Item::Tariff { tariff, quantity }] = order.basket.0.as_slice() else {
            return fault(CheckoutFault::LaterOne);
        };
        items.push((*tariff, *quantity));
    }
    let tariffs: Vec<TariffId> = items.iter().map(|(tariff, _)| *tariff).collect();
    let prices = Prices::open_in(tx, venue, checkout.client, &tariffs).await?;
    let mut times = Vec::with_capacity(seats.len());
    for ((tariff, quantity), device) in items.into_iter().zip(seats) {
        let offer = prices.offer(tariff, device.zone, at)?;
        // At the second seat they are not new any more when they pay.
        if offer.once && seats.len() > 1 {
            return fault(CheckoutFault::NewOnce);
        }
        let seconds = offer.quote(quantity)?.seconds;
        let wanted = Wanted { tariff: offer.tariff, name: offer.name, quantity, seconds };
        times.push(PlanTime::Later(wanted));
    }
    Ok(times)
}
