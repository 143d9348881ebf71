//! When something that is booked can begin: on the club's wall clock, over its changes.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use domain::{
    checkout::{CartQuestion, CheckoutFault, NoTimes},
    refusal::Refusal,
    time::Moment,
};

/// So far ahead somebody books.
const AHEAD: TimeDelta = TimeDelta::days(90);
/// Times are offered in steps of so many minutes.
const STEP: u32 = 15;

/// When it begins: now, unless a time was asked for.
pub(super) fn begins(zone: Tz, question: &CartQuestion, now: Moment) -> Result<Moment, Refusal> {
    if !question.later {
        return Ok(now);
    }
    let words = question.at.0.trim();
    if words.is_empty() || date(words).is_some() {
        return Err(Refusal::Checkout(CheckoutFault::NoTime));
    }
    let local = NaiveDateTime::parse_from_str(words, "%Y-%m-%dT%H:%M").ok();
    let read = local.and_then(|local| moment(zone, local, now)).filter(|at| *at - now <= AHEAD);
    let bad = || CheckoutFault::BadTime { typed: words.chars().take(20).collect() };
    read.ok_or_else(|| Refusal::Checkout(bad()))
}

/// The day that was asked for, or today.
pub(super) fn day(zone: Tz, question: &CartQuestion, now: Moment) -> NaiveDate {
    let words = question.at.0.trim();
    let asked = words.split_once('T').map_or(words, |(day, _)| day);
    date(asked).unwrap_or_else(|| now.with_timezone(&zone).date_naive())
}

fn date(words: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(words, "%Y-%m-%d").ok()
}

/// When the wall clock shows this; of two times, when summer time ends, the first that is still to come. `None` for an
/// hour that it skips, and for what is over.
fn moment(zone: Tz, local: NaiveDateTime, now: Moment) -> Option<Moment> {
    let both = zone.from_local_datetime(&local);
    let moments = [both.earliest(), both.latest()].into_iter().flatten().map(|at| at.to_utc());
    moments.into_iter().find(|at| *at > now)
}

/// The times of a day at which something may begin, as `19:30`: those that are still to come, and free.
pub(super) fn possible(zone: Tz, date: NaiveDate, now: Moment, free: &dyn Fn(Moment) -> bool) -> Vec<String> {
    let steps = (0..24 * 60).step_by(STEP as usize);
    let times = steps.filter_map(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0));
    let fits = |time: &NaiveTime| {
        let at = moment(zone, date.and_time(*time), now).filter(|at| *at - now <= AHEAD);
        at.is_some_and(free)
    };
    times.filter(fits).map(|time| time.format("%H:%M").to_string()).collect()
}

/// Why there is none at all.
pub(super) fn why_none(zone: Tz, date: NaiveDate, now: Moment) -> NoTimes {
    match possible(zone, date, now, &|_| true).is_empty() {
        false => NoTimes::Taken,
        true if date <= now.with_timezone(&zone).date_naive() => NoTimes::Over,
        true => NoTimes::TooFar,
    }
}

/// The first and the last day on which something may begin.
pub(super) fn days(zone: Tz, now: Moment) -> (String, String) {
    let day = |at: Moment| at.with_timezone(&zone).format("%Y-%m-%d").to_string();
    (day(now), day(now + AHEAD))
}

#[cfg(test)]
mod tests {
    use domain::money::Typed;

    use super::*;

    const BERLIN: Tz = chrono_tz::Europe::Berlin;

    fn at(words: &str) -> Moment {
        words.parse().unwrap()
    }

    fn asked(words: &str) -> CartQuestion {
        CartQuestion { at: Typed(words.into()), later: true, ..CartQuestion::default() }
    }

    #[test]
    fn a_time_by_cases() {
        let now = at("2026-10-24T12:00:00Z");
        let bad = |typed: &str| Err(Refusal::Checkout(CheckoutFault::BadTime { typed: typed.into() }));
        let none = || Err(Refusal::Checkout(CheckoutFault::NoTime));
        for (typed, expected) in [
            ("2026-10-24T14:15", Ok(at("2026-10-24T12:15:00Z"))),
            // Twice half past two: the first.
            ("2026-10-25T02:30", Ok(at("2026-10-25T00:30:00Z"))),
            // It is that time, or was.
            ("2026-10-24T14:00", bad("2026-10-24T14:00")),
            ("2026-10-23T20:00", bad("2026-10-23T20:00")),
            ("2027-03-24T14:00", bad("2027-03-24T14:00")),
            ("tonight", bad("tonight")),
            ("2026-10-25", none()),
            ("", none()),
        ] {
            assert_eq!(begins(BERLIN, &asked(typed), now), expected, "{typed}");
        }
        assert_eq!(begins(BERLIN, &CartQuestion::default(), now), Ok(now));
        let skipped = begins(BERLIN, &asked("2027-03-28T02:30"), at("2027-03-27T12:00:00Z"));
        assert_eq!(skipped, bad("2027-03-28T02:30"));
        assert_eq!(day(BERLIN, &asked(""), at("2026-10-24T22:30:00Z")).to_string(), "2026-10-25");
        assert_eq!(day(BERLIN, &asked("2026-12-01T10:00"), now).to_string(), "2026-12-01");
    }

    #[test]
    fn only_possible_times_are_offered() {
        let now = at("2026-10-24T20:50:00Z");
        let today = day(BERLIN, &asked(""), now);
        assert_eq!(possible(BERLIN, today, now, &|_| true), ["23:00", "23:15", "23:30", "23:45"]);
        let taken = |from: Moment| from != at("2026-10-24T21:15:00Z");
        assert_eq!(possible(BERLIN, today, now, &taken), ["23:00", "23:30", "23:45"]);
        let skips = at("2027-03-27T22:00:00Z");
        let times = possible(BERLIN, "2027-03-28".parse().unwrap(), skips, &|_| true);
        assert!(times.contains(&"01:45".to_owned()) && !times.contains(&"02:00".to_owned()), "{times:?}");
        assert_eq!(possible(BERLIN, "2027-08-01".parse().unwrap(), now, &|_| true), Vec::<String>::new());
    }

    #[test]
    fn a_day_without_a_time_says_why() {
        let now = at("2026-10-24T20:50:00Z");
        assert_eq!(days(BERLIN, now), ("2026-10-24".to_owned(), "2027-01-22".to_owned()));
        let late = at("2026-10-24T21:50:00Z");
        for (date, now, expected) in [
            ("2026-10-24", now, NoTimes::Taken),
            ("2026-10-23", now, NoTimes::Over),
            ("2026-10-24", late, NoTimes::Over),
            ("2027-01-22", now, NoTimes::Taken),
            ("2027-01-23", now, NoTimes::TooFar),
        ] {
            assert_eq!(why_none(BERLIN, date.parse().unwrap(), now), expected, "{date}");
        }
    }
}
