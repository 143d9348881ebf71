//! What is wrong with play by the minute.

use serde::{Deserialize, Serialize};

use crate::money::Money;

/// Why nobody plays by the minute like that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MinutesFault {
    /// Whoever has no account has no balance.
    Guest,
    /// The balance does not cover one minute.
    Balance {
        /// What one costs.
        minute: Money,
        /// What is there.
        balance: Money,
        /// What is missing.
        missing: Money,
    },
    /// There is not a whole minute.
    NoRoom,
    /// It cannot be bought ahead, nor in a number: it is played now, for as long as the balance lasts.
    NotAhead,
    /// In a cart it stands last: it is played when everything else is.
    AtTheEnd,
    /// The tariff is another kind of time.
    OtherTariff,
    /// The session goes on with it already.
    Already,
    /// The next minutes are being bought just now.
    JustNow,
}
