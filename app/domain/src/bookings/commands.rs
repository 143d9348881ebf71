use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{BookingFault, BookingHabits, Unclaimed};
use crate::{
    clubs::whole,
    ids::{ActId, ClientId, ClubId, DeviceId, OrderId, SessionId, TariffId, ZoneId},
    lists::Cursor,
    money::Typed,
    orders::Method,
    refusal::Refusal,
    sessions::{Parts, SessionState},
    time::Moment,
};

/// When something is to begin, as a form says it: a moment (`2026-11-29T14:00:00Z`), or a time of the club's wall
/// (`2026-11-29T19:00`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StartAt(pub String);

impl From<Moment> for StartAt {
    fn from(at: Moment) -> Self {
        Self(at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true))
    }
}

/// Is a booking paid at once?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paying {
    /// At once.
    #[default]
    Now,
    /// Within the club's minutes, and before it begins.
    Later,
}

/// Keep a device for somebody from a time on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    /// Made with the form: the session's.
    pub id: SessionId,
    /// Who is to sit there.
    pub client: ClientId,
    /// Where.
    pub device: DeviceId,
    /// When it is to begin.
    pub from: StartAt,
    /// What is bought.
    pub tariff: TariffId,
    /// How many units of it.
    pub quantity: u32,
    /// Is it paid at once?
    #[serde(default)]
    pub pay: Paying,
    /// How the rest is paid.
    #[serde(default)]
    pub method: Method,
    /// What was handed over for the rest; empty means the exact rest.
    #[serde(default)]
    pub tendered: Typed,
    /// Staff know that the client plays elsewhere at that time (decision 12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_seat: bool,
    /// Staff serve the client in spite of a ban (decision 19).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub serve_banned: bool,
    /// What else it is paid with.
    #[serde(flatten)]
    pub parts: Parts,
}

/// Pay for a booking that is not paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayBooking {
    /// Made with the form: the order's.
    pub id: OrderId,
    /// Which.
    pub session: SessionId,
    /// How the rest is paid.
    #[serde(default)]
    pub method: Method,
    /// What was handed over for the rest; empty means the exact rest.
    #[serde(default)]
    pub tendered: Typed,
    /// What else it is paid with.
    #[serde(flatten)]
    pub parts: Parts,
}

/// Cancel a booking: everything that was paid goes back by the way it came (decision 8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CancelBooking {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub session: SessionId,
}

/// Nobody came for a booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoShow {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub session: SessionId,
}

/// Begin a booking now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartBooking {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub session: SessionId,
    /// Staff know that the client plays elsewhere (decision 12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_seat: bool,
}

/// Move a booking to another time or device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reschedule {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub session: SessionId,
    /// Where it is to be.
    pub device: DeviceId,
    /// When it is to begin.
    pub from: StartAt,
    /// Staff know that the client plays elsewhere then (decision 12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_seat: bool,
}

/// Changes how the club handles what is booked, from now on; all of it as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditBookingHabits {
    /// Made with the form.
    pub id: ActId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// What is paid starts by itself.
    #[serde(default)]
    pub starts_by_itself: bool,
    /// So many minutes after its time nobody came.
    pub grace_minutes: Typed,
    /// Then the house releases the seat by itself.
    #[serde(default)]
    pub released_by_itself: bool,
    /// What becomes of the money then.
    pub unclaimed: Unclaimed,
    /// What is not paid is kept for so many minutes.
    pub pay_minutes: Typed,
}

impl EditBookingHabits {
    /// What was typed.
    ///
    /// # Errors
    /// [`BookingFault::BadGrace`], [`BookingFault::BadPayMinutes`].
    pub fn read(&self) -> Result<BookingHabits, Refusal> {
        let bad = |fault| Refusal::Booking(fault);
        Ok(BookingHabits {
            starts_by_itself: self.starts_by_itself,
            grace_minutes: whole(&self.grace_minutes, 1..=720).ok_or(bad(BookingFault::BadGrace))?,
            released_by_itself: self.released_by_itself,
            unclaimed: self.unclaimed,
            pay_minutes: whole(&self.pay_minutes, 1..=43_200).ok_or(bad(BookingFault::BadPayMinutes))?,
        })
    }
}

/// Which bookings are looked up. It travels as the query of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct BookingFilter {
    /// Planned for this day of the club or later.
    pub from: Option<NaiveDate>,
    /// Planned for this day of the club or earlier.
    pub to: Option<NaiveDate>,
    /// Only those in this state.
    pub state: Option<SessionState>,
    /// Only those in this zone.
    pub zone: Option<ZoneId>,
    /// Only theirs.
    pub client: Option<ClientId>,
    /// Only those that stand behind this place of the list.
    pub after: Option<Cursor<SessionId>>,
}
