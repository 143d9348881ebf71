//! What can be wrong with a schedule, or with what refers to it.

use serde::{Deserialize, Serialize};

/// Why a schedule cannot be like this, or not be put away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScheduleFault {
    /// It has no interval: it would never hold.
    NoInterval,
    /// What was typed are no two times of the day.
    Times {
        /// When it begins, as it was typed.
        from: String,
        /// When it ends, as it was typed.
        to: String,
    },
    /// Neither a weekday is chosen nor a day included: it would never hold.
    NoDay,
    /// What was typed is no date.
    Day {
        /// What was typed.
        typed: String,
    },
    /// A day is named twice among those that are included and excluded.
    DayTwice {
        /// Which, as `2026-12-31`.
        day: String,
    },
    /// It is valid to a day before that from which it is.
    Backwards,
    /// More intervals or days than a schedule has.
    TooMany,
    /// Something refers to it.
    InUse {
        /// What, by name.
        by: String,
    },
    /// Nothing new refers to one that was archived.
    Archived,
}
