//! Who comes later this evening, and tomorrow.

use chrono::TimeDelta;
use domain::{
    bookings::{Book, Paying, StartAt},
    hall::Hall,
    ids::{ClientId, SessionId},
    money::Typed,
    orders::Method,
    sessions::Parts,
    staff::Me,
    time::Moment,
};

use super::seat;
use crate::{error::Result, handle::Club, sessions};

/// The device's place in the hall, in how many hours, who (their place among the clients; a guest otherwise), which tariff, how
/// many of it, and whether it is paid.
const BOOKED: [(usize, i64, Option<usize>, usize, u32, Paying); 6] = [
    (1, 1, Some(5), 0, 2, Paying::Now),
    (6, 2, None, 1, 1, Paying::Now),
    (32, 3, Some(11), 0, 3, Paying::Later),
    (42, 4, Some(2), 1, 1, Paying::Now),
    (29, 22, Some(33), 2, 1, Paying::Now),
    (1, 26, Some(29), 1, 1, Paying::Now),
];

/// Books for them, as of now.
pub(super) async fn ahead(club: &Club, admin: &Me, hall: &Hall, clients: &[ClientId]) -> Result<()> {
    let desk = club.desk(admin.clone());
    for (place, hours, client, tariff, quantity, pay) in BOOKED {
        let seat = seat(hall, place, tariff, quantity, Method::Card)?;
        let client = client.and_then(|place| clients.get(place).copied()).unwrap_or(hall.guest);
        let book = Book {
            id: SessionId::fresh(),
            client,
            device: seat.device,
            from: StartAt::from(quarter(desk.now + TimeDelta::hours(hours))),
            tariff: seat.tariff,
            quantity,
            pay,
            method: seat.method,
            tendered: Typed::default(),
            second_seat: false,
            serve_banned: false,
            parts: Parts::default(),
        };
        sessions::book(&desk, book).await?;
    }
    Ok(())
}

/// The next quarter of an hour: people say so.
fn quarter(at: Moment) -> Moment {
    let seconds = (at.timestamp() + 899).div_euclid(900) * 900;
    Moment::from_timestamp(seconds, 0).unwrap_or(at)
}
