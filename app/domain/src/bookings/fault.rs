use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::money::Money;

/// Who has a stretch of a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Taker {
    /// A client who plays or has booked it, by their name.
    Client(String),
    /// It is out of service, and why.
    Hold(String),
}

/// What is wrong with a booking, or with what it leaves no room for. Times are those of the club's wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BookingFault {
    /// Somebody has the device in that time.
    Taken {
        /// Who.
        by: Taker,
        /// From when.
        from: NaiveDateTime,
        /// Until when; `None`: nobody knows.
        to: Option<NaiveDateTime>,
    },
    /// The database let no two have a device at once (decision 14).
    Overlaps,
    /// Less than a whole minute is left before the next booking (decision 13).
    NoRoom {
        /// When that begins.
        from: NaiveDateTime,
    },
    /// What is bought for who sits down does not fit before the next booking.
    TooLong {
        /// When that begins.
        from: NaiveDateTime,
    },
    /// What is bought more does not fit before the next booking, and nobody said that they know (decision 13).
    CutShort {
        /// When that begins.
        from: NaiveDateTime,
    },
    /// The next booking leaves no time to pause (decision 11).
    NoRoomToPause {
        /// When that begins.
        from: NaiveDateTime,
    },
    /// What was typed is no time of the club's clock.
    BadTime {
        /// What was typed.
        typed: String,
    },
    /// Its time is over already.
    PastStart,
    /// Nobody books so far ahead.
    TooFar {
        /// So many days are possible.
        days: i64,
    },
    /// It has begun.
    Begun,
    /// It was cancelled, or nobody came.
    Over,
    /// It has not begun.
    NotBegun,
    /// It is not paid.
    NotPaid,
    /// It is paid.
    PaidAlready,
    /// It is there and then already.
    SamePlace,
    /// Another zone costs something else.
    AnotherPrice {
        /// What it was sold for.
        paid: Money,
        /// What it costs there; `None`: it is not sold there.
        there: Option<Money>,
    },
    /// What was bought ends by the clock: then it costs something else, ends at another time, or is not sold.
    OtherHours {
        /// What it is called.
        tariff: String,
    },
    /// Somebody may still come.
    TooEarly {
        /// Nobody came when it is that late.
        at: NaiveDateTime,
    },
    /// Devices that are booked are not archived.
    DeviceBooked {
        /// When the first booking begins.
        from: NaiveDateTime,
    },
    /// Minutes of grace are whole, from 1 to 720.
    BadGrace,
    /// Minutes to pay are whole, from 1 to 43200.
    BadPayMinutes,
}
