//! Which hours the timeline shows: it stands in the hall's address, and moves on with the clock while nobody chose.

use chrono::{TimeDelta, Timelike};
use domain::{
    time::{LocalTimes, Moment},
    timeline::Span,
};

/// What the address says of the timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// How many hours; 0: it is put away.
    pub zoom: Option<u8>,
    /// The minute it begins at, since 1970; `None`: around now.
    pub since: Option<i64>,
}

impl Hours {
    /// Put away.
    pub const AWAY: Self = Self { zoom: Some(0), since: None };

    /// What is not understood is not there.
    pub fn read(hours: &str, since: &str) -> Self {
        let zoom = hours.parse().ok().filter(|hours| *hours == 0 || Span::ZOOMS.contains(hours));
        Self { zoom, since: since.parse().ok() }
    }

    /// Did somebody put it away?
    pub fn is_away(self) -> bool {
        self.zoom == Some(0)
    }

    /// Did somebody ask for it? A phone shows it then only.
    pub fn is_asked(self) -> bool {
        self.zoom.is_some_and(|hours| hours > 0)
    }

    /// So many hours, from where it begins.
    #[must_use]
    pub fn zoomed(self, hours: u8) -> Self {
        Self { zoom: Some(hours), ..self }
    }

    /// The hours themselves.
    pub fn span(self, times: &LocalTimes, now: Moment) -> Span {
        let (hours, hour) = (self.zoom.unwrap_or(Span::USUAL), whole_hour(times, now));
        let around = Span::new(0, hours);
        let since = match self.since {
            Some(minute) => Span::new(minute, hours),
            // A sixth of it has passed.
            None => Span { from: whole_hour(times, now - around.length() / 6), ..around },
        };
        since.within(hour)
    }
}

impl Hours {
    /// The hours half a screen before or after these; `None` where there are none.
    pub fn aside(self, span: Span, times: &LocalTimes, now: Moment, later: bool) -> Option<Self> {
        let half = span.length() / 2;
        let from = if later { span.from + half } else { span.from - half };
        let there = Span { from, ..span }.within(whole_hour(times, now));
        (there != span).then(|| Self { since: Some(there.minute()), zoom: Some(span.hours) })
    }
}

/// The hour that the clock on the wall shows, when it began.
pub fn whole_hour(times: &LocalTimes, moment: Moment) -> Moment {
    let local = times.local(moment);
    let past = i64::from(local.minute()) * 60 + i64::from(local.second());
    moment - TimeDelta::seconds(past) - TimeDelta::nanoseconds(i64::from(local.nanosecond()))
}

/// The minute that the clock shows, when it began.
pub fn whole_minute(moment: Moment) -> Moment {
    moment - TimeDelta::milliseconds(moment.timestamp_millis().rem_euclid(60_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn the_timeline_shows_the_hours_around_now_until_somebody_chooses() {
        let times = LocalTimes { first: 18_000, changes: Vec::new() };
        let now = at("2026-11-22T15:30:20Z");
        for (hours, since, from, length) in [
            ("", "", "2026-11-22T13:00:00Z", 12),
            ("4", "", "2026-11-22T14:00:00Z", 4),
            ("48", "", "2026-11-22T07:00:00Z", 48),
            ("5", "x", "2026-11-22T13:00:00Z", 12),
            ("4", "29922240", "2026-11-22T08:00:00Z", 4),
            // No further ahead than anything is known.
            ("4", "99999999", "2026-11-24T11:00:00Z", 4),
        ] {
            let span = Hours::read(hours, since).span(&times, now);
            assert_eq!((span.from, span.hours), (at(from), length), "{hours} {since}");
        }
        assert!(Hours::read("0", "").is_away() && Hours::AWAY.is_away() && !Hours::AWAY.is_asked());
        assert!(Hours::read("12", "").is_asked() && !Hours::default().is_asked());
    }

    #[test]
    fn an_hour_is_that_of_the_wall() {
        let nepal = LocalTimes { first: 20_700, changes: Vec::new() };
        assert_eq!(whole_hour(&nepal, at("2026-11-22T15:30:20.5Z")), at("2026-11-22T15:15:00Z"));
        assert_eq!(whole_minute(at("2026-11-22T15:30:20.5Z")), at("2026-11-22T15:30:00Z"));
    }

    #[test]
    fn earlier_and_later_end_where_nothing_is_known() {
        let times = LocalTimes { first: 0, changes: Vec::new() };
        let now = at("2026-11-22T15:30:00Z");
        let walk = |later: bool| {
            let (mut hours, mut steps) = (Hours::read("24", ""), 0);
            while let Some(next) = hours.aside(hours.span(&times, now), &times, now, later) {
                (hours, steps) = (next, steps + 1);
            }
            (hours.span(&times, now).from, steps)
        };
        assert_eq!(walk(true), (at("2026-11-23T15:00:00Z"), 3));
        assert_eq!(walk(false), (at("2026-11-19T15:00:00Z"), 6));
    }
}
