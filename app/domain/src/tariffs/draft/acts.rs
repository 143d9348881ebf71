//! What is done to tariffs.

use serde::{Deserialize, Serialize};

use super::Draft;
use crate::ids::{ActId, ClubId, TariffId};

/// Puts a tariff on the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewTariff {
    /// Made with the form.
    pub id: TariffId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// What was typed.
    pub draft: Draft,
}

/// Changes a tariff. What was sold keeps what it was sold with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditTariff {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub tariff: TariffId,
    /// What was typed.
    pub draft: Draft,
}

/// Changes a tariff's place on the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrange {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub tariff: TariffId,
    /// How.
    pub to: Arrangement,
}

/// What can be done to a tariff's place on the price list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arrangement {
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// No longer for sale.
    Retire,
    /// For sale again.
    Restore,
}
