//! What a booking would cost at the device where somebody holds it: it is moved only to where it costs the same.

use std::sync::Arc;

use domain::{
    bookings::BookingFault,
    ids::{TariffId, ZoneId},
    money::Money,
    sessions::Session,
    tariffs::{Offers, OffersQuestion},
};
use leptos::prelude::*;

use super::moving::Moving;
use crate::{hall::board::Board, tariffs::offered::on_offer};

/// What is known of the price in another zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// The club is being asked.
    Asked,
    /// It is the same.
    Same,
    /// It is another one, or it is not sold there.
    Other(BookingFault),
}

/// A booking held over another zone.
#[derive(Clone, PartialEq)]
struct Held {
    session: Session,
    here: ZoneId,
    there: ZoneId,
}

/// What what is held would cost; `None` where it stays in its zone.
pub fn elsewhere(board: Board, moving: RwSignal<Option<Moving>>) -> Memo<Option<Elsewhere>> {
    let held = Memo::new(move |_| held(board, &moving.get()?));
    // What changes by the hour, or by who buys, the hall does not know of a moment to come.
    let question = Memo::new(move |_| {
        let known = board.offers.with(|offers| offers.steady && offers.for_all);
        let Held { session, .. } = held.get().filter(|_| !known)?;
        let (client, at) = (Some(session.client), Some(session.started_at));
        Some(OffersQuestion { client, at, ..OffersQuestion::default() })
    });
    let offers = on_offer(board, question, None);
    Memo::new(move |_| {
        let held = held.get()?;
        Some(offers.get().map_or(Elsewhere::Asked, |offers| compared(&offers, &held)))
    })
}

fn held(board: Board, moving: &Moving) -> Option<Held> {
    let zone = |device| board.device(device).map(|(device, seat)| (device.zone, seat));
    let ((here, seat), (there, _)) = (zone(moving.home_device())?, zone(moving.device)?);
    let session = seat.booked.get().into_iter().find(|session| session.id == moving.session)?;
    (here != there).then_some(Held { session, here, there })
}

/// As the club compares them: a unit of each tariff of it, in the one zone and in the other.
fn compared(offers: &Arc<Offers>, held: &Held) -> Elsewhere {
    let Held { session, here, there } = held;
    let wanted = session.planned.iter().filter_map(|planned| planned.terms.wanted.as_ref());
    let tariffs = session.blocks.iter().map(|block| block.tariff).chain(wanted.map(|wanted| wanted.tariff));
    let unit = |tariff: TariffId, zone: ZoneId| offers.of(tariff, zone).and_then(|offer| offer.unit_price);
    let mut units = tariffs.map(|tariff| (unit(tariff, *here), unit(tariff, *there)));
    let other = units.find(|(paid, there)| paid.is_none() || paid != there);
    other.map_or(Elsewhere::Same, |(paid, there)| {
        Elsewhere::Other(BookingFault::AnotherPrice { paid: paid.unwrap_or(Money::ZERO), there })
    })
}
