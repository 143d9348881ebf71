//! The parts of a draft, as they were typed and chosen.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::TariffFault;
use crate::{
    clubs::whole,
    ids::{GroupId, ZoneId},
    money::Typed,
    refusal::Refusal,
    tariffs::Channels,
};

/// A price as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedPrice {
    /// In which zone.
    pub zone: ZoneId,
    /// At which of the hours, by their place in the form.
    #[serde(default)]
    pub of: u32,
    /// One unit's price; empty: not sold there.
    #[serde(default)]
    pub price: Typed,
}

/// Hours with prices of their own, as they were chosen. Without a price they are none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedHours {
    /// The schedule at which one may begin; empty: always.
    #[serde(default)]
    pub start: Typed,
    /// The schedule until whose end one may go on; empty: as long as was bought.
    #[serde(default)]
    pub finish: Typed,
}

/// To whom and when it is sold, as it was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedSale {
    /// To whom.
    #[serde(default)]
    pub buyers: TypedBuyers,
    /// The schedule at which it is sold; empty: always.
    #[serde(default)]
    pub schedule: Typed,
    /// In which groups, where it is sold to some only.
    #[serde(default)]
    pub groups: Vec<GroupId>,
    /// Where: `desk`, `app`, `kiosk`. None at all: everywhere; a blank one, as a form has it, says nothing.
    #[serde(default)]
    pub channels: Vec<Typed>,
}

impl TypedSale {
    pub(super) fn channels(&self) -> Result<Channels, Refusal> {
        if self.channels.is_empty() {
            return Ok(Channels::ALL);
        }
        let mut channels = Channels { desk: false, app: false, kiosk: false };
        for typed in &self.channels {
            match typed.0.trim() {
                "desk" => channels.desk = true,
                "app" => channels.app = true,
                "kiosk" => channels.kiosk = true,
                "" => {}
                _ => return Err(Refusal::BadTariff(TariffFault::Unknown)),
            }
        }
        let none = !(channels.desk || channels.app || channels.kiosk);
        if none { Err(Refusal::BadTariff(TariffFault::NoChannel)) } else { Ok(channels) }
    }
}

/// To whom it is sold, as it was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypedBuyers {
    /// This line says nothing.
    #[default]
    Nobody,
    /// Everybody.
    Anyone,
    /// Who never bought anything here.
    NewClients,
    /// Who is in one of the groups.
    Groups,
}

/// How much time one buys, as it was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypedSold {
    /// Whole units.
    #[default]
    Units,
    /// Until its hours end.
    Window,
    /// So many visits.
    Visits,
    /// By the minute, from the balance.
    Minute,
}

/// A stretch of time as it was typed. Without a number it is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedSpan {
    /// How many.
    #[serde(default)]
    pub number: Typed,
    /// Of what.
    #[serde(default)]
    pub unit: TypedUnit,
}

/// What a stretch of time is counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypedUnit {
    /// Minutes.
    Minutes,
    /// Of sixty minutes.
    Hours,
    /// Of twenty-four hours.
    #[default]
    Days,
    /// Of seven such days.
    Weeks,
}

impl TypedUnit {
    /// All of them, the longest first.
    pub const ALL: [Self; 4] = [Self::Weeks, Self::Days, Self::Hours, Self::Minutes];

    /// So many minutes.
    pub const fn minutes(self) -> i32 {
        match self {
            Self::Minutes => 1,
            Self::Hours => 60,
            Self::Days => 24 * 60,
            Self::Weeks => 7 * 24 * 60,
        }
    }

    /// So many minutes, in the longest of which they are whole.
    pub fn of(minutes: i32) -> (i32, Self) {
        let whole = Self::ALL.into_iter().find(|unit| minutes % unit.minutes() == 0).unwrap_or(Self::Minutes);
        (minutes / whole.minutes(), whole)
    }
}

impl TypedSpan {
    /// The longest that anything is good: ten years, in minutes.
    pub const MAX_MINUTES: i32 = 10 * 366 * 24 * 60;

    pub(super) fn read(&self) -> Result<Option<i32>, Refusal> {
        if self.number.0.trim().is_empty() {
            return Ok(None);
        }
        let most = Self::MAX_MINUTES / self.unit.minutes();
        let number = whole(&self.number, 1..=most).ok_or(Refusal::BadTariff(TariffFault::Span))?;
        Ok(Some(number * self.unit.minutes()))
    }
}

/// What was chosen; empty: nothing.
pub(super) fn chosen<Id: FromStr>(typed: &Typed) -> Result<Option<Id>, Refusal> {
    let words = typed.0.trim();
    let id = (!words.is_empty()).then(|| words.parse());
    id.transpose().map_err(|_| Refusal::BadTariff(TariffFault::Unknown))
}
