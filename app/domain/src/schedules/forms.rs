//! A schedule as it is typed.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{Interval, Schedule, ScheduleFault};
use crate::{
    clubs::plain_name,
    ids::{ActId, ClubId, ScheduleId},
    money::Typed,
    refusal::Refusal,
};

/// The most intervals of a schedule.
pub const MOST_INTERVALS: u32 = 12;
/// The most days that are included, and the most that are excluded.
pub const MOST_DAYS: u32 = 100;

/// An interval as it was typed; empty: none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedInterval {
    /// When it begins, as `22:00`.
    #[serde(default)]
    pub from: Typed,
    /// When it ends; not later than `from`: on the day after.
    #[serde(default)]
    pub to: Typed,
}

impl TypedInterval {
    fn read(&self) -> Result<Option<Interval>, Refusal> {
        let (from, to) = (self.from.0.trim(), self.to.0.trim());
        if from.is_empty() && to.is_empty() {
            return Ok(None);
        }
        let time = |typed: &str| NaiveTime::parse_from_str(typed, "%H:%M").ok();
        match (time(from), time(to)) {
            (Some(from), Some(to)) => Ok(Some(Interval { from, to })),
            _ => Err(fault(ScheduleFault::Times { from: from.to_owned(), to: to.to_owned() })),
        }
    }
}

fn fault(fault: ScheduleFault) -> Refusal {
    Refusal::BadSchedule(fault)
}

/// A schedule as it was typed into its form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What it is to be called.
    pub name: Typed,
    /// Those that are chosen, 0 for Monday.
    #[serde(default)]
    pub weekdays: Vec<u8>,
    /// In any order.
    #[serde(default)]
    pub intervals: Vec<TypedInterval>,
    /// Days that count, as `2026-12-31`; an empty one is none.
    #[serde(default)]
    pub include: Vec<Typed>,
    /// Days that do not.
    #[serde(default)]
    pub exclude: Vec<Typed>,
    /// The first day that may count; empty: since ever.
    #[serde(default)]
    pub from: Typed,
    /// The last one; empty: for ever.
    #[serde(default)]
    pub to: Typed,
}

impl Draft {
    /// What was typed, as the schedule with this id.
    ///
    /// # Errors
    /// [`Refusal::BadName`]; [`Refusal::BadSchedule`] with whatever else is wrong.
    pub fn read(&self, id: ScheduleId) -> Result<Schedule, Refusal> {
        let name = plain_name(&self.name)?;
        let mut weekdays = [false; 7];
        for (chosen, weekday) in weekdays.iter_mut().zip(0_u8..) {
            *chosen = self.weekdays.contains(&weekday);
        }
        let schedule = Schedule {
            id,
            name,
            weekdays,
            intervals: self.read_intervals()?,
            include: days(&self.include)?,
            exclude: days(&self.exclude)?,
            from: day(&self.from)?,
            to: day(&self.to)?,
        };
        checked(schedule).map_err(fault)
    }

    fn read_intervals(&self) -> Result<Vec<Interval>, Refusal> {
        let mut intervals = Vec::new();
        for typed in &self.intervals {
            intervals.extend(typed.read()?);
        }
        intervals.sort_unstable();
        intervals.dedup();
        Ok(intervals)
    }
}

/// What could hold, at least once.
fn checked(schedule: Schedule) -> Result<Schedule, ScheduleFault> {
    let Schedule { intervals, include, exclude, from, to, .. } = &schedule;
    let more = |count: usize, most: u32| u32::try_from(count).is_ok_and(|count| count > most);
    if intervals.is_empty() {
        return Err(ScheduleFault::NoInterval);
    }
    if !schedule.weekdays.contains(&true) && include.is_empty() {
        return Err(ScheduleFault::NoDay);
    }
    if let Some(day) = include.iter().find(|day| exclude.contains(day)) {
        return Err(ScheduleFault::DayTwice { day: day.to_string() });
    }
    if from.zip(*to).is_some_and(|(from, to)| to < from) {
        return Err(ScheduleFault::Backwards);
    }
    if more(intervals.len(), MOST_INTERVALS)
        || [include, exclude].iter().any(|days| more(days.len(), MOST_DAYS))
    {
        return Err(ScheduleFault::TooMany);
    }
    Ok(schedule)
}

/// In order, each once.
fn days(typed: &[Typed]) -> Result<Vec<NaiveDate>, Refusal> {
    let mut days = BTreeSet::new();
    for typed in typed {
        days.extend(day(typed)?);
    }
    Ok(days.into_iter().collect())
}

fn day(typed: &Typed) -> Result<Option<NaiveDate>, Refusal> {
    let words = typed.0.trim();
    if words.is_empty() {
        return Ok(None);
    }
    let day = words.parse().ok().filter(|day: &NaiveDate| (2000..2200).contains(&day.year()));
    day.map(Some).ok_or_else(|| fault(ScheduleFault::Day { typed: words.to_owned() }))
}

/// Makes a schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewSchedule {
    /// Made with the form.
    pub id: ScheduleId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// What was typed.
    pub draft: Draft,
}

/// Changes a schedule, and with it whatever refers to it. What was sold keeps what it was sold with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditSchedule {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub schedule: ScheduleId,
    /// What was typed.
    pub draft: Draft,
}

/// Archives a schedule that nothing refers to, or brings it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetireSchedule {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub schedule: ScheduleId,
    /// Away, or back?
    pub archived: bool,
}
