use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::time::Moment;

/// Why a client tariff is not sold or used like that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientTariffFault {
    /// Nothing is left of it, or none of its visits.
    UsedUp,
    /// It was bought for another zone, where it costs less.
    Elsewhere {
        /// What that zone is called.
        zone: String,
    },
    /// It was not used in time.
    Expired {
        /// When that was over.
        at: Moment,
    },
    /// It was taken back with its sale, or written off.
    Cancelled,
    /// A visit that goes on or is booked plays of it.
    InUse,
    /// The next booking would end it, and nothing of it stays.
    Cut {
        /// When that begins, on the club's clock.
        from: NaiveDateTime,
    },
    /// It is not written off, or was taken back.
    NotWrittenOff,
}
