//! Moments, durations and the club's own calendar. The machine's clock is read elsewhere.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// A point in time, in UTC, to the millisecond.
pub type Moment = DateTime<Utc>;

/// The offsets of the club's time zone over the stretch that a page shows. The server makes it from the
/// zone's name; the browser holds no zone database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalTimes {
    /// Seconds east of Greenwich before the first change.
    pub first: i32,
    /// When the offset changes, and to what, in order.
    pub changes: Vec<(Moment, i32)>,
}

impl LocalTimes {
    /// What the clock on the club's wall says.
    pub fn local(&self, moment: Moment) -> NaiveDateTime {
        let offset = self
            .changes
            .iter()
            .rev()
            .find(|(from, _)| *from <= moment)
            .map_or(self.first, |(_, offset)| *offset);
        moment.naive_utc() + TimeDelta::seconds(i64::from(offset))
    }

    /// The day a moment is booked on: a night belongs to the day it began (decision 35a). A day that has begun goes
    /// on, also when the clock is put back to before its beginning.
    pub fn business_day(&self, moment: Moment, starts_at: NaiveTime) -> NaiveDate {
        let local = self.local(moment);
        let begins = local.date().and_time(starts_at);
        let mut offset = self.first;
        for (from, next) in &self.changes {
            // What the clock on the wall had come to when it was changed.
            let reached = from.naive_utc() + TimeDelta::seconds(i64::from(offset));
            if *from <= moment && reached > begins {
                return local.date();
            }
            offset = *next;
        }
        business_day(local, starts_at)
    }

    /// `14:05`.
    pub fn hour_minute(&self, moment: Moment) -> String {
        self.local(moment).format("%H:%M").to_string()
    }

    /// `22 Nov, 14:05`.
    pub fn day_hour_minute(&self, moment: Moment) -> String {
        self.local(moment).format("%-d %b, %H:%M").to_string()
    }
}

/// The day that a time on the wall is booked on, where the clock is not changed: see [`LocalTimes::business_day`].
pub fn business_day(local: NaiveDateTime, starts_at: NaiveTime) -> NaiveDate {
    if local.time() < starts_at { local.date().pred_opt().unwrap_or(local.date()) } else { local.date() }
}

/// The seconds of a stretch: one that has begun counts whole, or what is sold until an hour would be over before it.
pub fn whole_seconds(length: TimeDelta) -> i64 {
    length.num_seconds() + i64::from(length.subsec_nanos() > 0)
}

/// When so many seconds are over, begun at a moment: what ends by the clock is not longer for a second that counts whole.
pub fn ends(begun: Moment, seconds: i64, until: Option<Moment>) -> Moment {
    let played = begun + TimeDelta::seconds(seconds);
    until.map_or(played, |until| until.min(played))
}

/// `0:59:12`: what is left, a begun second counted whole, so that it shows zero only when it is over.
pub fn countdown(left: TimeDelta) -> String {
    let seconds = (left.num_milliseconds().max(0) + 999) / 1000;
    format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// `1 h 05 min`, `40 min`, `30 s`: a length as people say it.
pub fn spoken(length: Duration) -> String {
    let seconds = length.num_seconds().max(0);
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, seconds) => format!("{seconds} s"),
        (0, minutes, _) => format!("{minutes} min"),
        (hours, 0, _) => format!("{hours} h"),
        (hours, minutes, _) => format!("{hours} h {minutes:02} min"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_night_is_one_business_day() {
        let six = NaiveTime::from_hms_opt(6, 0, 0).unwrap();
        for (local, day) in [
            ("2026-11-22T23:59:59", "2026-11-22"),
            ("2026-11-23T00:00:00", "2026-11-22"),
            ("2026-11-23T05:59:59.999", "2026-11-22"),
            ("2026-11-23T06:00:00", "2026-11-23"),
        ] {
            assert_eq!(business_day(at(local), six).to_string(), day, "{local}");
        }
    }

    #[test]
    fn a_day_that_has_begun_goes_on_when_the_clock_is_put_back() {
        let change: Moment = "2027-10-31T01:00:00Z".parse().unwrap();
        let autumn = LocalTimes { first: 7200, changes: vec![(change, 3600)] };
        let half_past_two = NaiveTime::from_hms_opt(2, 30, 0).unwrap();
        for (at, local, day) in [
            ("2027-10-31T00:29:59Z", "02:29", "2027-10-30"),
            ("2027-10-31T00:30:00Z", "02:30", "2027-10-31"),
            ("2027-10-31T01:00:00Z", "02:00", "2027-10-31"),
            ("2027-10-31T01:30:00Z", "02:30", "2027-10-31"),
            ("2027-11-01T01:29:59Z", "02:29", "2027-10-31"),
            ("2027-11-01T01:30:00Z", "02:30", "2027-11-01"),
        ] {
            let at: Moment = at.parse().unwrap();
            let found = (autumn.hour_minute(at), autumn.business_day(at, half_past_two).to_string());
            assert_eq!(found, (local.to_owned(), day.to_owned()), "{at}");
        }
    }

    #[test]
    fn a_day_whose_beginning_is_skipped_begins_with_the_skip() {
        let change: Moment = "2027-03-28T01:00:00Z".parse().unwrap();
        let spring = LocalTimes { first: 3600, changes: vec![(change, 7200)] };
        let half_past_two = NaiveTime::from_hms_opt(2, 30, 0).unwrap();
        let day = |at: Moment| spring.business_day(at, half_past_two).to_string();
        assert_eq!(day(change - TimeDelta::milliseconds(1)), "2027-03-27");
        assert_eq!(day(change), "2027-03-28");
    }

    #[test]
    fn local_time_follows_the_zone_over_its_changes() {
        let change: Moment = "2026-10-25T01:00:00Z".parse().unwrap();
        let berlin = LocalTimes { first: 7200, changes: vec![(change, 3600)] };
        assert_eq!(berlin.hour_minute(change - TimeDelta::minutes(1)), "02:59");
        assert_eq!(berlin.hour_minute(change), "02:00");
    }

    #[test]
    fn lengths_read_as_people_say_them() {
        assert_eq!(spoken(TimeDelta::minutes(65)), "1 h 05 min");
        assert_eq!(spoken(TimeDelta::hours(3)), "3 h");
        assert_eq!(spoken(TimeDelta::seconds(59)), "59 s");
        assert_eq!(countdown(TimeDelta::milliseconds(3_551_001)), "0:59:12");
        assert_eq!(countdown(TimeDelta::milliseconds(1)), "0:00:01");
        assert_eq!(countdown(TimeDelta::milliseconds(-7)), "0:00:00");
    }
}
