//! Schedules in words.

use chrono::NaiveDate;
use domain::schedules::{Interval, Schedule, ScheduleFault};

/// Says what was wrong, and what to do.
pub fn fault_words(fault: &ScheduleFault) -> String {
    match fault {
        ScheduleFault::NoInterval => "Enter from when to when: a schedule has at least one interval.".into(),
        ScheduleFault::Times { from, to } => {
            format!("“{from}”–“{to}” is no interval. Enter both times as in 22:00 and 06:00.")
        }
        ScheduleFault::NoDay => "Choose a weekday, or enter a day that is included.".into(),
        ScheduleFault::Day { typed } => format!("“{typed}” is not a date. Enter it as in 2026-12-31."),
        ScheduleFault::DayTwice { day } => format!("{day} is both included and excluded. Keep one."),
        ScheduleFault::Backwards => "The last day is before the first. Change one of them.".into(),
        ScheduleFault::TooMany => "A schedule has at most 12 intervals and 100 days of each kind.".into(),
        ScheduleFault::InUse { by } => format!("This schedule is used by {by}. Give them another one first."),
        ScheduleFault::Archived => "This schedule was archived. Choose another one.".into(),
    }
}

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
/// So many dates are said one by one.
const SAID: usize = 3;

/// `Mon–Fri, 10:00–14:00; also 31 Dec 2026`.
pub fn when(schedule: &Schedule) -> String {
    let days = weekdays(schedule.weekdays);
    let intervals: Vec<String> = schedule.intervals.iter().copied().map(interval).collect();
    let also = if days.is_some() { "also " } else { "only " };
    let hours = days.into_iter().chain(intervals).collect::<Vec<_>>().join(", ");
    let parts = [
        Some(hours),
        dates(also, &schedule.include),
        dates("not ", &schedule.exclude),
        schedule.from.map(|from| format!("from {}", date(from))),
        schedule.to.map(|to| format!("until {}", date(to))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn weekdays(chosen: [bool; 7]) -> Option<String> {
    let names: Vec<Option<&str>> =
        chosen.iter().zip(DAYS).map(|(chosen, day)| chosen.then_some(day)).collect();
    if names.iter().all(Option::is_some) {
        return Some("Every day".to_owned());
    }
    let runs = names.split(Option::is_none).map(|run| run.iter().copied().flatten().collect::<Vec<_>>());
    let said = runs.filter(|run| !run.is_empty()).map(|run| match run.as_slice() {
        [first, _, .., last] => format!("{first}–{last}"),
        few => few.join(", "),
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join(", "))
}

fn interval(interval: Interval) -> String {
    let Interval { from, to } = interval;
    match (from.format("%H:%M"), to.format("%H:%M")) {
        _ if interval == Interval::WHOLE_DAY => "round the clock".to_owned(),
        (from, _) if interval.from == to => format!("from {from} the day round"),
        (from, to) => format!("{from}–{to}"),
    }
}

fn dates(word: &str, days: &[NaiveDate]) -> Option<String> {
    let mut said: Vec<String> = days.iter().take(SAID).map(|day| date(*day)).collect();
    if days.len() > SAID {
        said.push(format!("{} more", days.len() - SAID));
    }
    (!said.is_empty()).then(|| format!("{word}{}", said.join(", ")))
}

fn date(day: NaiveDate) -> String {
    day.format("%-d %b %Y").to_string()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;

    fn time(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    #[test]
    fn a_schedule_is_said_in_words() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let of = |weekdays: &str, intervals: &[(&str, &str)]| {
            let mut chosen = [false; 7];
            for (day, letter) in chosen.iter_mut().zip(weekdays.chars()) {
                *day = letter == 'x';
            }
            let intervals = intervals.iter().map(|(from, to)| Interval { from: time(from), to: time(to) });
            Schedule { weekdays: chosen, intervals: intervals.collect(), ..Schedule::always() }
        };
        let days = |from: &str, count: usize| day(from).iter_days().take(count).collect();
        for (schedule, said) in [
            (Schedule::always(), "Every day, round the clock"),
            (of("xxxxx..", &[("10:00", "14:00"), ("22:00", "06:00")]), "Mon–Fri, 10:00–14:00, 22:00–06:00"),
            (of("x....xx", &[("06:00", "06:00")]), "Mon, Sat, Sun, from 06:00 the day round"),
            (
                Schedule { include: days("2026-12-31", 1), ..of(".......", &[("20:00", "04:00")]) },
                "20:00–04:00; only 31 Dec 2026",
            ),
            (
                Schedule {
                    include: days("2026-12-30", 2),
                    exclude: days("2027-01-01", 5),
                    from: Some(day("2026-12-01")),
                    to: Some(day("2027-02-28")),
                    ..of("x.xxx..", &[("20:00", "04:00")])
                },
                "Mon, Wed–Fri, 20:00–04:00; also 30 Dec 2026, 31 Dec 2026; \
                 not 1 Jan 2027, 2 Jan 2027, 3 Jan 2027, 2 more; from 1 Dec 2026; until 28 Feb 2027",
            ),
        ] {
            assert_eq!(when(&schedule), said);
        }
    }
}
