//! The club's rules said no. Codes with data, never sentences: the screen has the words
//! (`app/src/words.rs`), tests match on the code.

use serde::{Deserialize, Serialize};

use crate::money::Money;

/// Why something was not done. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// The device has a running session (decision 12).
    DeviceTaken,
    /// The session has ended; there is no way back (decision 7).
    SessionOver,
    /// The session's clock stands already.
    AlreadyPaused,
    /// The session's clock is running already.
    NotPaused,
    /// The session sits at this device already.
    SameDevice,
    /// The session has too many stretches: nobody pauses that often.
    TooManySegments,
    /// This tariff has no price in this zone, or is no longer sold.
    TariffNotSold,
    /// The quantity is not between 1 and the most that this tariff is sold in.
    BadQuantity {
        /// The most.
        max: u32,
    },
    /// What was typed is no amount.
    BadAmount {
        /// What was typed.
        typed: String,
    },
    /// Less than the total was entered.
    AmountMissing {
        /// What has to be paid.
        total: Money,
        /// What was entered.
        entered: Money,
        /// The rest.
        missing: Money,
    },
    /// Money is taken only in an open shift (decision 30).
    NoShift,
    /// The club has an open shift already.
    ShiftOpen,
    /// The shift was closed already; the count cannot be changed (decision 33).
    ShiftClosed,
    /// Closing a shift waits for running sessions (decision 32).
    SessionsRunning {
        /// How many.
        count: u32,
    },
    /// The id of this form was used for something else (decision 26).
    IdReused,
    /// Login and password do not fit together.
    BadSignIn,
    /// Too many tries to sign in.
    TooManyTries {
        /// When to try again.
        seconds: u32,
    },
    /// The login name belongs to somebody else.
    LoginTaken,
    /// A device with this number is in the club already.
    NumberTaken,
    /// A name that must differ is there already.
    NameTaken,
    /// Found only in an empty database.
    NotEmpty,
    /// The database refused something that no screen offers.
    Impossible,
}
