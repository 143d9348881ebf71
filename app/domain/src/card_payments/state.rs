//! How far a payment is, and what may become of it.

use serde::{Deserialize, Serialize};

use crate::printers::words;

words! {
    /// How far a payment by card is.
    PaymentState {
        /// Somebody wants it. Nothing was sent.
        Requested = "requested", "Waiting for the terminal";
        /// It was sent, or is about to be.
        Sent = "sent", "Waiting for the terminal";
        /// It was sent, and nobody knows. The terminal is asked until it is known.
        Unknown = "unknown", "Not known yet: the terminal is asked again";
        /// The card was charged, and what was paid for is done.
        Approved = "approved", "Paid";
        /// The card was not charged.
        Declined = "declined", "Not paid";
        /// The card was charged, and what was paid for could not be done: the money goes back to the card.
        TakingBack = "taking_back", "The money goes back to the card";
        /// It went back.
        TakenBack = "taken_back", "The money went back to the card";
    }
}

/// What is heard of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It leaves for the terminal now.
    Sent,
    /// The terminal did not say.
    Unanswered,
    /// The card was charged, and what is paid for can be done.
    Charged,
    /// The card was charged, and what is paid for cannot be done any more.
    ChargedForNothing,
    /// The card was not charged.
    NotCharged,
    /// The money went back to the card.
    GivenBack,
    /// The terminal does not give it back: somebody has to, and says so.
    NotGivenBack,
}

impl PaymentState {
    /// Has it come to no end? Such a payment keeps its shift from closing.
    pub const fn is_pending(self) -> bool {
        matches!(self, Self::Requested | Self::Sent | Self::Unknown | Self::TakingBack)
    }

    /// Has something left for the terminal of which the end is not known? Then nothing else is sent there, or its books
    /// would not tell any more.
    pub const fn is_out(self) -> bool {
        matches!(self, Self::Sent | Self::Unknown | Self::TakingBack)
    }

    /// What it becomes, once this is heard of it; `None` where that cannot be. What has ended stays as it ended, nothing
    /// is sent twice, and nothing is charged that was not sent.
    pub const fn after(self, heard: Heard) -> Option<Self> {
        match (self, heard) {
            (Self::Requested, Heard::Sent) => Some(Self::Sent),
            (Self::Requested | Self::Sent | Self::Unknown, Heard::NotCharged) => Some(Self::Declined),
            (Self::Sent | Self::Unknown, Heard::Unanswered) => Some(Self::Unknown),
            (Self::Sent | Self::Unknown, Heard::Charged) => Some(Self::Approved),
            (Self::Sent | Self::Unknown, Heard::ChargedForNothing) => Some(Self::TakingBack),
            (Self::TakingBack, Heard::Unanswered | Heard::NotGivenBack) => Some(Self::TakingBack),
            (Self::TakingBack, Heard::GivenBack) => Some(Self::TakenBack),
            _ => None,
        }
    }
}
