//! A schedule on the line of time, in the club's zone.

use chrono::{Days, MappedLocalTime, NaiveDate, NaiveDateTime, TimeDelta, TimeZone};
use serde::{Deserialize, Serialize};

use super::{Interval, Schedule};
use crate::time::Moment;

/// A stretch of time; its end is outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Its first moment.
    pub from: Moment,
    /// The first moment after it.
    pub to: Moment,
}

impl Window {
    /// Is this moment in it?
    pub fn has(&self, at: Moment) -> bool {
        self.from <= at && at < self.to
    }
}

/// A window reaches no further from the moment that was asked about, either way: one that never ends is cut there.
pub const HORIZON: TimeDelta = TimeDelta::days(8);
/// The next window is looked for over so many days.
const YEAR: u64 = 366;

impl Schedule {
    /// Does it hold at this moment?
    pub fn covers<Z: TimeZone>(&self, at: Moment, zone: &Z) -> bool {
        self.around(at, zone, 0).any(|stretch| stretch.has(at))
    }

    /// The whole stretch around a moment at which it holds, cut at [`HORIZON`]; intervals that touch are one.
    pub fn window<Z: TimeZone>(&self, at: Moment, zone: &Z) -> Option<Window> {
        let mut stretches: Vec<Window> = self.around(at, zone, HORIZON.num_days().unsigned_abs()).collect();
        stretches.sort_unstable_by_key(|stretch| stretch.from);
        let mut joined: Vec<Window> = Vec::new();
        for stretch in stretches {
            match joined.last_mut() {
                Some(last) if stretch.from <= last.to => last.to = last.to.max(stretch.to),
                _ => joined.push(stretch),
            }
        }
        let Window { from, to } = joined.into_iter().find(|stretch| stretch.has(at))?;
        Some(Window { from: from.max(at - HORIZON), to: to.min(at + HORIZON) })
    }

    /// The first window that begins later than this moment, within a year.
    pub fn next<Z: TimeZone>(&self, after: Moment, zone: &Z) -> Option<Window> {
        let before = |from: Moment| from - TimeDelta::milliseconds(1);
        let today = local_day(after, zone);
        let days = (0..YEAR + 2)
            .filter_map(|ahead| today.checked_sub_days(Days::new(1))?.checked_add_days(Days::new(ahead)));
        let begins = days.filter_map(|day| {
            let stretches = self.stretches(day, zone).map(|stretch| stretch.from);
            stretches.filter(|from| after < *from && !self.covers(before(*from), zone)).min()
        });
        begins.take(1).find_map(|from| self.window(from, zone))
    }

    /// When it begins or ceases to hold next; within [`HORIZON`] while it holds, within a year while it does not.
    pub fn turns<Z: TimeZone>(&self, after: Moment, zone: &Z) -> Option<Moment> {
        match self.window(after, zone) {
            Some(window) => Some(window.to),
            None => self.next(after, zone).map(|window| window.from),
        }
    }

    /// The stretches that come as near to a moment as so many days. Where the clock is put back over midnight a
    /// stretch may reach a day further than its dates say.
    fn around<Z: TimeZone>(&self, at: Moment, zone: &Z, days: u64) -> impl Iterator<Item = Window> {
        let today = local_day(at, zone);
        let first = today.checked_sub_days(Days::new(days + 2)).unwrap_or(today);
        let days = first.iter_days().take_while(move |day| *day <= today + Days::new(days + 1));
        days.flat_map(|day| self.stretches(day, zone))
    }

    /// Those that begin on a day.
    fn stretches<Z: TimeZone>(&self, day: NaiveDate, zone: &Z) -> impl Iterator<Item = Window> {
        let intervals = if self.counts(day) { self.intervals.as_slice() } else { &[] };
        intervals.iter().filter_map(move |interval| stretch(*interval, day, zone))
    }
}

/// When a day is over by the clock on the wall: with the first moment of the next one.
pub fn day_end<Z: TimeZone>(day: NaiveDate, zone: &Z) -> Moment {
    shown(day.succ_opt().unwrap_or(day).and_time(chrono::NaiveTime::MIN), zone).0
}

/// `None` where the clock leaps over all of it.
fn stretch<Z: TimeZone>(interval: Interval, day: NaiveDate, zone: &Z) -> Option<Window> {
    let ends = if interval.crosses_midnight() { day.succ_opt()? } else { day };
    let from = shown(day.and_time(interval.from), zone).0;
    let to = shown(ends.and_time(interval.to), zone).1;
    (from < to).then_some(Window { from, to })
}

fn local_day<Z: TimeZone>(at: Moment, zone: &Z) -> NaiveDate {
    at.with_timezone(zone).date_naive()
}

/// When the wall clock shows a time first and last; where it leaps over it, the leap.
fn shown<Z: TimeZone>(local: NaiveDateTime, zone: &Z) -> (Moment, Moment) {
    // Clocks leap by an hour as a rule, and once by a whole day.
    let mut minutes = (0..=24 * 60).map(|minute| (minute, local + TimeDelta::minutes(minute)));
    let found = minutes.find_map(|(minute, local)| match zone.from_local_datetime(&local) {
        MappedLocalTime::None => None,
        MappedLocalTime::Single(at) => Some((at.to_utc(), at.to_utc())),
        MappedLocalTime::Ambiguous(first, _) if minute > 0 => Some((first.to_utc(), first.to_utc())),
        MappedLocalTime::Ambiguous(first, last) => Some((first.to_utc(), last.to_utc())),
    });
    found.unwrap_or((local.and_utc(), local.and_utc()))
}
