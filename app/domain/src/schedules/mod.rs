//! Schedules: when something holds, by the clock on the club's wall. A tariff or a discount refers to one; to none means
//! *Always*.
//!
//! **Which days.** A day counts when its weekday is chosen or it is included, it is not excluded, and it lies within the
//! validity. The night after belongs to the day on which its interval began.
//!
//! **Over a change of the clock.** Each interval of a day is one stretch of time without a hole: it begins when the wall
//! clock shows its beginning first, and ends when it shows its end last. What the clock leaps over begins, or ends, with
//! the leap. So a night in which an hour comes twice is covered both times, and one that lies in a skipped hour is none.

mod fault;
mod forms;
mod stretches;
#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::{
    fault::ScheduleFault,
    forms::{Draft, EditSchedule, MOST_DAYS, MOST_INTERVALS, NewSchedule, RetireSchedule, TypedInterval},
    stretches::{HORIZON, Window, day_end},
};
use crate::{ids::ScheduleId, staff::Me};

/// From one time of the day to another; the end itself is outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Interval {
    /// When it begins.
    pub from: NaiveTime,
    /// When it ends; earlier than `from`: on the day after; the same: the whole day round.
    pub to: NaiveTime,
}

impl Interval {
    /// From midnight to midnight.
    pub const WHOLE_DAY: Self = Self { from: NaiveTime::MIN, to: NaiveTime::MIN };

    /// Does it end on the day after it began, or with that day's first moment?
    pub fn crosses_midnight(self) -> bool {
        self.to <= self.from
    }
}

/// When something holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// Its id.
    pub id: ScheduleId,
    /// As the club calls it.
    pub name: String,
    /// From Monday on. None chosen: only the included days count.
    pub weekdays: [bool; 7],
    /// At least one.
    pub intervals: Vec<Interval>,
    /// Days that count whatever their weekday is.
    pub include: Vec<NaiveDate>,
    /// Days that do not count, even if they are included.
    pub exclude: Vec<NaiveDate>,
    /// The first day that may count; `None`: since ever.
    pub from: Option<NaiveDate>,
    /// The last day that may count; `None`: for ever.
    pub to: Option<NaiveDate>,
}

impl Schedule {
    /// The built-in one: every day, the whole day. It is what a reference to no schedule means, and stands in no table.
    pub fn always() -> Self {
        Self {
            id: ScheduleId(Uuid::nil()),
            name: "Always".to_owned(),
            weekdays: [true; 7],
            intervals: vec![Interval::WHOLE_DAY],
            include: Vec::new(),
            exclude: Vec::new(),
            from: None,
            to: None,
        }
    }

    /// Is it one stretch on weekdays, and nothing else?
    pub const fn is_plain(&self) -> bool {
        let days = self.include.is_empty() && self.exclude.is_empty();
        self.intervals.len() == 1 && days && self.from.is_none() && self.to.is_none()
    }

    /// Do its intervals begin on this day?
    pub fn counts(&self, day: NaiveDate) -> bool {
        let today = day.weekday().num_days_from_monday();
        let weekday = self.weekdays.iter().zip(0..).any(|(chosen, weekday)| *chosen && weekday == today);
        let valid = self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to);
        valid && (weekday || self.include.contains(&day)) && !self.exclude.contains(&day)
    }
}

/// A schedule as a row of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The schedule.
    pub schedule: Schedule,
    /// Can nothing refer to it any more?
    pub archived: bool,
    /// What refers to it, by name: changing it changes them.
    pub used_by: Vec<String>,
}

/// Everything the page of schedules shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedules {
    /// All of the club, those that are archived too, by name.
    pub schedules: Vec<Listed>,
    /// Who looks.
    pub me: Me,
    /// For the first form on the page.
    pub form: Uuid,
}
