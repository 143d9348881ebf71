//! What is wrong with a checkout.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// Why seats are not booked as asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckoutFault {
    /// No device is chosen.
    NoSeat,
    /// More seats than anybody means.
    TooManySeats {
        /// The most.
        most: u32,
    },
    /// The same seat twice.
    SeatTwice,
    /// Nothing is in the cart of a seat.
    EmptyCart,
    /// What was bought before is used at one seat, once.
    PurchasedOnce,
    /// What was bought before is used when somebody sits down, not for later.
    PurchasedLater,
    /// What is paid later is one tariff at each seat.
    LaterOne,
    /// A discount by hand is given when it is paid.
    GivenWhenPaid,
    /// A registered client at several seats is confirmed (decision 12).
    SeveralSeats,
    /// No time is chosen.
    NoTime,
    /// It lasts longer than its seat is free.
    TooLong {
        /// Which seat: `PC 5`.
        place: String,
        /// It is somebody else's from then on, by the clock on the club's wall.
        from: NaiveDateTime,
    },
    /// What a client gets because they are new is sold once.
    NewOnce,
    /// What was typed is no time, or one that is over or too far away.
    BadTime {
        /// What was typed.
        typed: String,
    },
}
