//! A venue and how it wants things done.

use chrono::{NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::{
    ids::ClubId,
    money::{Currency, Money},
};

/// One venue, with its settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClubCard {
    /// Its id.
    pub id: ClubId,
    /// As people call it.
    pub name: String,
    /// Of the organisation; every amount on the screen is in it.
    pub currency: Currency,
    /// Computed amounts are rounded down to it (decision 20).
    pub price_step: Money,
    /// A session is *ending soon* under this (decision 1).
    pub warning_minutes: i32,
    /// A pause resumes by itself after this (decision 11).
    pub longest_pause_minutes: i32,
    /// When a business day begins (decision 35a).
    pub day_starts_at: NaiveTime,
}

impl ClubCard {
    /// Under this a session is ending soon.
    pub fn warning(&self) -> TimeDelta {
        TimeDelta::minutes(self.warning_minutes.into())
    }

    /// A pause is no longer than this.
    pub fn longest_pause(&self) -> TimeDelta {
        TimeDelta::minutes(self.longest_pause_minutes.into())
    }
}
