//! What the log has of a refusal.

#[cfg(test)]
mod tests;

use super::Refusal;
use crate::bookings::BookingFault;

impl Refusal {
    /// As the log may have it: without what clients are known by.
    pub fn for_the_log(&self) -> String {
        let whole = format!("{self:?}");
        match self {
            Self::PhoneTaken { .. }
            | Self::CardTaken { .. }
            | Self::BadPhone { .. }
            | Self::NoSuchClient { .. }
            | Self::BadEmail { .. }
            | Self::BadBirthDate { .. }
            | Self::BadCard { .. }
            | Self::ClientBanned { .. }
            | Self::Booking(BookingFault::Taken { .. }) => {
                whole.split_once(' ').map_or(whole.clone(), |(name, _)| name.to_owned())
            }
            _ => whole,
        }
    }
}
