//! Sessions that are planned: what was booked, and what becomes of it by itself (decisions 7, 8, 13, 14).

mod commands;
mod fault;
mod filter;
mod free;
mod life;
#[cfg(test)]
mod tests;
mod week;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

pub use self::{
    commands::{
        Book, BookingFilter, CancelBooking, EditBookingHabits, NoShow, PayBooking, Paying, Reschedule,
        StartAt, StartBooking,
    },
    fault::{BookingFault, Taker},
    free::{Slot, Slots, SlotsQuestion, gap, stretches, whole_minute_from},
    life::{Due, Freed, fits},
    week::{Booked, Hour, Week, WeekFilter},
};
use crate::{
    ids::{SessionId, TariffId, ZoneId},
    money::Currency,
    printers::words,
    sessions::{Session, past::Named},
    staff::Me,
    time::{LocalTimes, Moment},
};

/// Nobody books further ahead.
pub const FURTHEST: TimeDelta = TimeDelta::days(92);

/// Under this nothing is begun, and nothing is sold more (decision 13).
pub const LEAST: TimeDelta = TimeDelta::minutes(1);

words! {
    /// What becomes of what was paid for a booking that nobody came for.
    Unclaimed {
        /// It goes onto the client's balance, bonus to the bonus; a guest has none.
        Balance = "balance", "It goes onto the client's balance";
        /// The club keeps it.
        Burn = "burn", "The club keeps it";
    }
}

/// What was planned of a session. It stays known after the start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// When it is to begin.
    pub from: Moment,
    /// Unless it is paid by then, it is cancelled by itself; `None`: it is paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay_by: Option<Moment>,
    /// When something happens to what is paid by itself, before it has begun; `None`: nothing does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Moment>,
    /// When it was booked.
    pub booked_at: Moment,
    /// Who booked it.
    pub booked_by: String,
    /// What was said when it was booked.
    pub terms: Terms,
}

/// What was said when something was booked. The club's settings may be others by now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// What is to be paid for, until it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<Wanted>,
    /// It starts by itself at its time; otherwise somebody presses *Start*.
    pub itself: bool,
    /// So many minutes after its time nobody came.
    pub grace_minutes: i32,
    /// Then staff say so; otherwise the house does.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_hand: bool,
    /// What becomes of the money then.
    pub unclaimed: Unclaimed,
    /// Staff knew that the client has another device in that time (decision 12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_seat: bool,
    /// How often it was moved: what is heard late does not undo what was heard before.
    #[serde(default)]
    pub moves: u32,
}

/// What an unpaid booking is for. Its price is said again when it is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The tariff.
    pub tariff: TariffId,
    /// What that was called.
    pub name: String,
    /// How many units of it.
    pub quantity: u32,
    /// The time that it buys.
    pub seconds: i64,
}

/// How a club handles what is booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingHabits {
    /// What is paid starts by itself at its time; otherwise on arrival, with *Start*.
    pub starts_by_itself: bool,
    /// So many minutes after its time nobody came.
    pub grace_minutes: i32,
    /// Then the house releases the seat by itself; otherwise staff say that nobody came.
    pub released_by_itself: bool,
    /// What becomes of the money then.
    pub unclaimed: Unclaimed,
    /// What is not paid is kept for so many minutes.
    pub pay_minutes: i32,
}

impl BookingHabits {
    /// Those of a club that says nothing else.
    pub const fn usual() -> Self {
        Self {
            starts_by_itself: true,
            grace_minutes: 15,
            released_by_itself: true,
            unclaimed: Unclaimed::Balance,
            pay_minutes: 30,
        }
    }

    /// What is planned under them.
    pub fn plan(&self, from: Moment, wanted: Option<Wanted>, now: Moment, by: String) -> Planned {
        let pay_by = wanted.is_some().then(|| from.min(now + TimeDelta::minutes(self.pay_minutes.into())));
        let terms = Terms {
            wanted,
            itself: self.starts_by_itself,
            grace_minutes: self.grace_minutes,
            by_hand: !self.released_by_itself,
            unclaimed: self.unclaimed,
            second_seat: false,
            moves: 0,
        };
        let next = if pay_by.is_none() { terms.first_turn(from) } else { None };
        Planned { from, pay_by, next, booked_at: now, booked_by: by, terms }
    }
}

impl Terms {
    /// So long after its time nobody came.
    pub fn grace(&self) -> TimeDelta {
        TimeDelta::minutes(self.grace_minutes.into())
    }

    /// When something happens by itself to what is paid and begins then.
    fn first_turn(&self, from: Moment) -> Option<Moment> {
        match (self.itself, self.by_hand) {
            (true, _) => Some(from),
            (false, false) => Some(from + self.grace()),
            (false, true) => None,
        }
    }
}

/// A stretch of a device that somebody has, or of a hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// Who has it.
    pub by: Taker,
    /// From when.
    pub from: Moment,
    /// Until when; `None`: nobody knows.
    pub to: Option<Moment>,
}

impl Stretch {
    /// Have both any moment together? An end is the first moment that is free again.
    pub fn meets(&self, from: Moment, to: Option<Moment>) -> bool {
        self.to.is_none_or(|end| end > from) && to.is_none_or(|to| self.from < to)
    }
}

/// A page of what is booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bookings {
    /// In the order of their times.
    pub rows: Vec<BookingLine>,
    /// The next page begins behind this one; `None`: there is none.
    pub older: Option<crate::lists::Cursor<SessionId>>,
    /// The club's wall clock around them.
    pub times: LocalTimes,
    /// The server's clock.
    pub now: Moment,
    /// Who looks.
    pub me: Me,
    /// What was asked for.
    pub filter: BookingFilter,
    /// What can be chosen: zones.
    pub zones: Vec<Named<ZoneId>>,
    /// What amounts are called.
    pub currency: Currency,
}

/// A booking as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingLine {
    /// All of it.
    pub session: Session,
    /// What its device is called.
    pub device_name: String,
    /// The zone that stands in.
    pub zone_name: String,
}
