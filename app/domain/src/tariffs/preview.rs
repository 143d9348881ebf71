//! What is asked while a tariff is edited, and what the form shows before anything is saved.

use serde::{Deserialize, Serialize};

use super::{Draft, Week};
use crate::{ids::TariffId, refusal::Refusal};

/// Asks what a tariff comes to over a week.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeekQuestion {
    /// Which is edited; `None`: a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tariff: Option<TariffId>,
    /// As it stands in the form; `None`: as it was saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Draft>,
    /// Of all that are for sale, and of no form.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all: bool,
}

/// What a draft comes to. What cannot be read yet is no fault of the question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preview {
    /// So much.
    Weeks {
        /// The tariff itself.
        own: Week,
        /// All that are for sale, with this one as it would be.
        all: Week,
    },
    /// All that are for sale come to this.
    All(Week),
    /// Something in the form would be refused.
    Refused(Refusal),
}
