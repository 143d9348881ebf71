//! When something can begin on the day that is looked at, and where the client has a seat by then.

use domain::{
    bookings::Stretch,
    checkout::{CartQuestion, NoTimes, SeatThen},
    devices::Device,
    ids::{ClientId, DeviceId, ZoneId},
    time::Moment,
};

use super::{Filled, times};
use crate::{clubs::Venue, desk::Desk, error::Result, sessions, tariffs::Shortest};

/// A device, and how it is then.
type Placed = (Device, SeatThen);

/// A day, as a cart says it.
pub(super) struct Day {
    pub(super) date: String,
    pub(super) times: Vec<String>,
    pub(super) no_times: Option<NoTimes>,
}

impl Day {
    /// The day that was asked for: when the chosen seats are free, or any of all where none is chosen.
    pub(super) async fn of(
        desk: &Desk,
        venue: &Venue,
        question: &CartQuestion,
        taken: &[(DeviceId, Stretch)],
        (chosen, all): (&[Placed], &[Placed]),
    ) -> Result<Self> {
        let day = times::day(venue.zone, question, desk.now);
        let date = day.format("%Y-%m-%d").to_string();
        if !question.later {
            return Ok(Self { date, times: Vec::new(), no_times: None });
        }
        let shortest = Shortest::open(desk, venue, question.client).await?;
        let times = times::possible(venue.zone, day, desk.now, &|at| {
            let fits = |(device, _): &Placed| {
                fits_any(&SeatThen::of(device.id, taken, at), device.zone, at, &shortest)
            };
            if chosen.is_empty() { all.iter().any(fits) } else { chosen.iter().all(fits) }
        });
        let no_times = times.is_empty().then(|| times::why_none(venue.zone, day, desk.now));
        Ok(Self { date, times, no_times })
    }
}

/// Is a seat free for as long as the shortest thing lasts that is sold for then?
fn fits_any(seat: &SeatThen, zone: ZoneId, at: Moment, shortest: &Shortest) -> bool {
    match seat.until {
        None => seat.free,
        Some(_) => seat.free && shortest.ends(zone, at).is_some_and(|end| seat.fits(end)),
    }
}

impl Filled {
    /// Where a client has a seat while the cart is played.
    pub(super) async fn plays_then(
        &self,
        desk: &Desk,
        client: ClientId,
        from: Moment,
    ) -> Result<Option<String>> {
        match self.ends.iter().max().filter(|end| **end > from) {
            Some(end) => sessions::plays_then(desk, client, (from, *end)).await,
            None => Ok(None),
        }
    }
}
