//! The parts of a draft, as they were typed and chosen.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{TariffFault, wrong::Found};
use crate::{
    clubs::{plain_name, whole},
    ids::{GroupId, ScheduleId, ZoneId},
    money::Typed,
    refusal::Refusal,
    schedules::{self, Schedule, ScheduleFault, TypedInterval},
    tariffs::Channels,
};
use chrono::NaiveTime;

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

impl TypedPrice {
    pub(super) fn is_typed(&self) -> bool {
        !self.price.0.trim().is_empty()
    }
}

/// What stands in place of a schedule's id: the hours that are made with the tariff.
pub const NEW_HOURS: &str = "new";

/// Hours that are made with a tariff, as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedNewHours {
    /// What they are to be called; empty: as the tariff is.
    #[serde(default)]
    pub name: Typed,
    /// When they begin, as `22:00`.
    #[serde(default)]
    pub from: Typed,
    /// When they end; before `from`: on the day after.
    #[serde(default)]
    pub to: Typed,
    /// They are meant to end on the day after.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub overnight: bool,
    /// On which days they begin, 0 for Monday.
    #[serde(default)]
    pub weekdays: Vec<u8>,
    /// Whose they are: this schedule is changed, where it is chosen; empty: nobody's yet.
    #[serde(default)]
    pub of: Typed,
    /// What they were when the form was drawn, as [`as_shown`](Self::as_shown) says it.
    #[serde(default)]
    pub was: Typed,
}

impl TypedNewHours {
    /// As `22:00-08:00 0123456`: who changes nothing does not undo what somebody else changed meanwhile.
    pub fn as_shown(&self) -> String {
        let days: String = self.weekdays.iter().map(u8::to_string).collect();
        format!("{}-{} {days}", self.from.0.trim(), self.to.0.trim())
    }

    /// The schedule that is to be changed.
    pub(super) fn changed(&self) -> Option<ScheduleId> {
        self.of.0.trim().parse().ok().filter(|_| self.as_shown() != self.was.0)
    }

    /// As the schedule with this id; `night`: it may go on until the next day without being told so.
    pub(super) fn read(
        &self,
        id: ScheduleId,
        tariff: &Typed,
        night: bool,
        found: &mut Found,
    ) -> Option<Schedule> {
        let before = found.count();
        let own = !self.name.0.trim().is_empty();
        // That of the tariff has a field of its own.
        let name = if own {
            found.read("[new_hours][name]", plain_name(&self.name))
        } else {
            plain_name(tariff).unwrap_or_default()
        };
        self.times(night, found);
        let chosen = self.weekdays.iter().any(|day| *day < 7);
        let days = if chosen { Ok(()) } else { Err(Refusal::BadSchedule(ScheduleFault::NoDay)) };
        found.read("[new_hours][weekdays]", days);
        if name.is_empty() || found.count() > before {
            return None;
        }
        let typed = schedules::Draft {
            name: Typed(name),
            weekdays: self.weekdays.clone(),
            intervals: vec![TypedInterval { from: self.from.clone(), to: self.to.clone() }],
            ..schedules::Draft::default()
        };
        found.read("[new_hours][to]", typed.read(id).map(Some))
    }

    /// They do not end when they begin, and not before unless that is meant.
    fn times(&self, night: bool, found: &mut Found) {
        let time = |typed: &Typed| NaiveTime::parse_from_str(typed.0.trim(), "%H:%M").ok();
        let (from, to) = (time(&self.from), time(&self.to));
        if from.is_none() {
            found.fault("[new_hours][from]", TariffFault::Time);
        }
        match (from, to) {
            (_, None) => found.fault("[new_hours][to]", TariffFault::Time),
            (Some(from), Some(to)) if to == from => found.fault("[new_hours][to]", TariffFault::SameTimes),
            (Some(from), Some(to)) if to < from && !(night || self.overnight) => {
                found.fault("[new_hours][to]", TariffFault::EndsBefore);
            }
            _ => {}
        }
    }
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

/// Which schedule was chosen; empty: none.
pub(super) fn when(typed: &Typed, made: Option<ScheduleId>) -> Result<Option<ScheduleId>, Refusal> {
    match made {
        Some(made) if typed.0.trim() == NEW_HOURS => Ok(Some(made)),
        _ => chosen(typed),
    }
}

/// What was chosen; empty: nothing.
pub(super) fn chosen<Id: FromStr>(typed: &Typed) -> Result<Option<Id>, Refusal> {
    let words = typed.0.trim();
    let id = (!words.is_empty()).then(|| words.parse());
    id.transpose().map_err(|_| Refusal::BadTariff(TariffFault::Unknown))
}
