use chrono::{TimeDelta, Timelike};
use chrono_tz::{America::Havana, Asia::Almaty, Australia::Lord_Howe, Europe::Berlin, Pacific::Apia, Tz};
use proptest::prelude::*;

use super::*;
use crate::{money::Typed, refusal::Refusal, time::Moment};

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// From Monday on: `x` for each day that is chosen.
fn schedule(weekdays: &str, intervals: &[(&str, &str)]) -> Schedule {
    let mut chosen = [false; 7];
    for (day, letter) in chosen.iter_mut().zip(weekdays.chars()) {
        *day = letter == 'x';
    }
    let intervals = intervals.iter().map(|(from, to)| Interval { from: time(from), to: time(to) });
    Schedule { weekdays: chosen, intervals: intervals.collect(), name: "Night".into(), ..Schedule::always() }
}

/// The window around a moment, by the clock on the wall.
fn around(schedule: &Schedule, at: &str, zone: Tz) -> Option<(Moment, Moment)> {
    schedule.window(moment(at), &zone).map(|window| (window.from, window.to))
}

fn between(from: &str, to: &str) -> Option<(Moment, Moment)> {
    Some((moment(from), moment(to)))
}

#[test]
fn days_count_by_layers() {
    // 23 November 2026 is a Monday.
    let plain = schedule("xxxxx..", &[("10:00", "14:00")]);
    let layers = Schedule {
        include: vec![day("2026-11-28"), day("2026-12-05")],
        exclude: vec![day("2026-11-24"), day("2026-12-05")],
        from: Some(day("2026-11-23")),
        to: Some(day("2026-12-11")),
        ..plain.clone()
    };
    let only = Schedule { weekdays: [false; 7], ..layers.clone() };
    for (on, plainly, in_layers, included) in [
        ("2026-11-20", true, false, false),
        ("2026-11-23", true, true, false),
        ("2026-11-24", true, false, false),
        ("2026-11-28", false, true, true),
        ("2026-11-29", false, false, false),
        ("2026-12-05", false, false, false),
        ("2026-12-11", true, true, false),
        ("2026-12-14", true, false, false),
    ] {
        let counted = [&plain, &layers, &only].map(|schedule| schedule.counts(day(on)));
        assert_eq!(counted, [plainly, in_layers, included], "{on}");
    }
}

#[test]
fn a_night_belongs_to_the_day_on_which_it_began() {
    // Fridays only, and until Friday 27 November. Almaty is five hours ahead.
    let friday = Schedule { to: Some(day("2026-11-27")), ..schedule("....x..", &[("22:00", "06:00")]) };
    for (at, covered) in [
        ("2026-11-27T00:59:00Z", false),
        ("2026-11-27T16:59:59Z", false),
        ("2026-11-27T17:00:00Z", true),
        ("2026-11-28T00:59:59Z", true),
        ("2026-11-28T01:00:00Z", false),
        ("2026-11-28T17:00:00Z", false),
        ("2026-12-04T17:00:00Z", false),
    ] {
        assert_eq!(friday.covers(moment(at), &Almaty), covered, "{at}");
    }
    let night = between("2026-11-27T17:00:00Z", "2026-11-28T01:00:00Z");
    assert_eq!(around(&friday, "2026-11-27T20:00:00Z", Almaty), night);
    assert_eq!(around(&friday, "2026-11-28T01:00:00Z", Almaty), None);
}

#[test]
fn intervals_that_touch_are_one_window() {
    let all = schedule("xxxxxxx", &[("14:00", "22:00"), ("10:00", "14:00"), ("23:00", "23:30")]);
    let at = |text: &str| around(&all, text, Almaty);
    assert_eq!(at("2026-11-23T08:30:00Z"), between("2026-11-23T05:00:00Z", "2026-11-23T17:00:00Z"));
    assert_eq!(at("2026-11-23T18:00:00Z"), between("2026-11-23T18:00:00Z", "2026-11-23T18:30:00Z"));
    assert_eq!(at("2026-11-23T17:30:00Z"), None);
    // A weekend as one stretch: from Saturday's first moment to Sunday's last.
    let weekend = schedule(".....xx", &[("00:00", "00:00")]);
    let saturday = between("2026-11-27T19:00:00Z", "2026-11-29T19:00:00Z");
    assert_eq!(around(&weekend, "2026-11-29T10:00:00Z", Almaty), saturday);
    // The whole day round, from an hour in it.
    let round = schedule("x......", &[("06:00", "06:00")]);
    let monday = between("2026-11-23T01:00:00Z", "2026-11-24T01:00:00Z");
    assert_eq!(around(&round, "2026-11-24T00:59:59Z", Almaty), monday);
}

#[test]
fn what_never_ends_is_cut_at_the_horizon() {
    let at = moment("2026-11-23T10:00:00Z");
    for zone in [Almaty, Berlin, Havana] {
        let window = Schedule::always().window(at, &zone);
        assert_eq!(window, Some(Window { from: at - HORIZON, to: at + HORIZON }), "{zone}");
        assert_eq!(Schedule::always().next(at, &zone), None, "{zone}");
        assert_eq!(Schedule::always().turns(at, &zone), Some(at + HORIZON), "{zone}");
    }
}

#[test]
fn the_next_window_is_the_one_that_begins_later() {
    let mornings = schedule("x.x....", &[("10:00", "12:00"), ("12:00", "14:00")]);
    let next = |after: &str| mornings.next(moment(after), &Almaty).map(|window| (window.from, window.to));
    let monday = between("2026-11-23T05:00:00Z", "2026-11-23T09:00:00Z");
    let wednesday = between("2026-11-25T05:00:00Z", "2026-11-25T09:00:00Z");
    assert_eq!(next("2026-11-22T10:00:00Z"), monday);
    assert_eq!(next("2026-11-23T04:59:59Z"), monday);
    // Within a window it is the one after; what goes on at noon is no other.
    assert_eq!(next("2026-11-23T05:00:00Z"), wednesday);
    assert_eq!(next("2026-11-23T06:59:59Z"), wednesday);
    let turns = |after: &str| mornings.turns(moment(after), &Almaty);
    assert_eq!(turns("2026-11-23T06:00:00Z"), Some(moment("2026-11-23T09:00:00Z")));
    assert_eq!(turns("2026-11-23T09:00:00Z"), Some(moment("2026-11-25T05:00:00Z")));
    // In a year at most, and never again.
    let eve = Schedule { weekdays: [false; 7], include: vec![day("2027-11-20")], ..mornings.clone() };
    assert!(eve.next(moment("2026-11-23T00:00:00Z"), &Almaty).is_some());
    assert_eq!(eve.next(moment("2026-11-10T00:00:00Z"), &Almaty), None);
    assert_eq!(eve.turns(moment("2027-11-20T09:00:00Z"), &Almaty), None);
}

#[test]
fn in_spring_what_the_clock_leaps_over_begins_and_ends_with_the_leap() {
    // On 29 March 2026 the clock goes from 02:00 to 03:00, at 01:00 in UTC.
    for (from, to, window) in [
        ("22:00", "06:00", between("2026-03-28T21:00:00Z", "2026-03-29T04:00:00Z")),
        ("22:00", "02:30", between("2026-03-28T21:00:00Z", "2026-03-29T01:00:00Z")),
        ("22:00", "03:00", between("2026-03-28T21:00:00Z", "2026-03-29T01:00:00Z")),
    ] {
        let night = schedule(".....x.", &[(from, to)]);
        assert_eq!(around(&night, "2026-03-29T00:30:00Z", Berlin), window, "{from} {to}");
    }
    let early = schedule("......x", &[("02:30", "05:00")]);
    let leap = between("2026-03-29T01:00:00Z", "2026-03-29T03:00:00Z");
    assert_eq!(around(&early, "2026-03-29T01:00:00Z", Berlin), leap);
    assert_eq!(around(&early, "2026-03-29T00:59:59Z", Berlin), None);
    // All of it is leapt over: that night it does not come.
    let skipped = schedule("xxxxxxx", &[("02:10", "02:50")]);
    assert!(!skipped.covers(moment("2026-03-29T01:00:00Z"), &Berlin));
    let next = skipped.next(moment("2026-03-28T12:00:00Z"), &Berlin).map(|window| window.from);
    assert_eq!(next, Some(moment("2026-03-30T00:10:00Z")));
}

#[test]
fn in_autumn_what_comes_twice_is_covered_twice_and_ends_the_last_time() {
    // On 25 October 2026 the clock goes from 03:00 back to 02:00, at 01:00 in UTC.
    for (from, to, window) in [
        ("22:00", "06:00", between("2026-10-24T20:00:00Z", "2026-10-25T05:00:00Z")),
        ("22:00", "02:30", between("2026-10-24T20:00:00Z", "2026-10-25T01:30:00Z")),
        ("22:00", "02:00", between("2026-10-24T20:00:00Z", "2026-10-25T01:00:00Z")),
        ("22:00", "03:00", between("2026-10-24T20:00:00Z", "2026-10-25T02:00:00Z")),
    ] {
        let night = schedule(".....x.", &[(from, to)]);
        assert_eq!(around(&night, "2026-10-25T00:45:00Z", Berlin), window, "{from} {to}");
    }
    let early = schedule("......x", &[("02:30", "02:40")]);
    let twice = between("2026-10-25T00:30:00Z", "2026-10-25T01:40:00Z");
    assert_eq!(around(&early, "2026-10-25T01:15:00Z", Berlin), twice);
}

#[test]
fn midnights_that_are_not_there_and_those_that_come_twice() {
    // In Havana the clock leaps over midnight in spring, and shows it twice in autumn.
    let day_round = schedule("......x", &[("00:00", "00:00")]);
    let spring = between("2025-03-09T05:00:00Z", "2025-03-10T04:00:00Z");
    assert_eq!(around(&day_round, "2025-03-09T10:00:00Z", Havana), spring);
    let autumn = between("2025-11-02T04:00:00Z", "2025-11-03T05:00:00Z");
    assert_eq!(around(&day_round, "2025-11-02T10:00:00Z", Havana), autumn);
    // Samoa had no 30 December 2011: what began on it never was.
    let friday = schedule("....x..", &[("10:00", "14:00")]);
    assert_eq!(around(&friday, "2011-12-30T10:00:00Z", Apia), None);
    let next = friday.next(moment("2011-12-28T00:00:00Z"), &Apia).map(|window| window.from);
    assert_eq!(next, Some(moment("2012-01-05T20:00:00Z")));
}

fn draft(name: &str, weekdays: &[u8], intervals: &[(&str, &str)], include: &[&str]) -> Draft {
    let typed = |words: &str| Typed(words.into());
    let interval = |(from, to): &(&str, &str)| TypedInterval { from: typed(from), to: typed(to) };
    Draft {
        name: typed(name),
        weekdays: weekdays.to_vec(),
        intervals: intervals.iter().map(interval).collect(),
        include: include.iter().map(|day| typed(day)).collect(),
        ..Draft::default()
    }
}

#[test]
fn a_draft_is_read_and_put_in_order() {
    let id = ScheduleId::fresh();
    let typed = |words: &str| Typed(words.into());
    let good = Draft {
        exclude: vec![typed("2027-01-02"), typed(" ")],
        to: typed("2027-06-30"),
        ..draft(
            " Nights ",
            &[4, 5, 9],
            &[("22:00", "06:00"), ("", " "), ("10:00", "10:00"), ("22:00", "06:00")],
            &["2027-01-07", "", "2026-12-31", "2027-01-07"],
        )
    };
    let night = Interval { from: time("22:00"), to: time("06:00") };
    let round = Interval { from: time("10:00"), to: time("10:00") };
    assert_eq!(
        good.read(id),
        Ok(Schedule {
            id,
            name: "Nights".into(),
            weekdays: [false, false, false, false, true, true, false],
            intervals: vec![round, night],
            include: vec![day("2026-12-31"), day("2027-01-07")],
            exclude: vec![day("2027-01-02")],
            from: None,
            to: Some(day("2027-06-30")),
        })
    );
}

#[test]
fn a_draft_that_could_never_hold_is_refused_with_what_was_typed() {
    let typed = |words: &str| Typed(words.into());
    let fault = Refusal::BadSchedule;
    let one = [("10:00", "12:00")];
    let days: Vec<String> = (0..=MOST_DAYS)
        .map(|ahead| (day("2026-01-01") + TimeDelta::days(ahead.into())).to_string())
        .collect();
    let days: Vec<&str> = days.iter().map(String::as_str).collect();
    for (draft, refusal) in [
        (draft(" ", &[0], &one, &[]), Refusal::BadName),
        (draft("N", &[0], &[("", "")], &[]), fault(ScheduleFault::NoInterval)),
        (
            draft("N", &[0], &[("22:00", "")], &[]),
            fault(ScheduleFault::Times { from: "22:00".into(), to: String::new() }),
        ),
        (
            draft("N", &[0], &[("24:00", "x")], &[]),
            fault(ScheduleFault::Times { from: "24:00".into(), to: "x".into() }),
        ),
        (draft("N", &[7], &one, &[""]), fault(ScheduleFault::NoDay)),
        (draft("N", &[0], &one, &["31.12."]), fault(ScheduleFault::Day { typed: "31.12.".into() })),
        (draft("N", &[0], &one, &["1026-12-31"]), fault(ScheduleFault::Day { typed: "1026-12-31".into() })),
        (
            Draft { exclude: vec![typed("2026-12-31")], ..draft("N", &[0], &one, &["2026-12-31"]) },
            fault(ScheduleFault::DayTwice { day: "2026-12-31".into() }),
        ),
        (
            Draft { from: typed("2026-12-31"), to: typed("2026-12-30"), ..draft("N", &[0], &one, &[]) },
            fault(ScheduleFault::Backwards),
        ),
        (draft("N", &[], &one, &days), fault(ScheduleFault::TooMany)),
    ] {
        assert_eq!(draft.read(ScheduleId::fresh()), Err(refusal), "{draft:?}");
    }
}

/// Where the clock changes by an hour, by half an hour, at midnight, and never.
const ZONES: [(Tz, &str); 7] = [
    (Berlin, "2026-03-29T01:00:00Z"),
    (Berlin, "2026-10-25T01:00:00Z"),
    (Lord_Howe, "2026-04-04T15:00:00Z"),
    (Lord_Howe, "2026-10-03T15:30:00Z"),
    (Havana, "2025-03-09T05:00:00Z"),
    (Havana, "2025-11-02T05:00:00Z"),
    (Almaty, "2026-11-23T00:00:00Z"),
];

/// The slow way: every minute of the wall clock from the first time that it shows a beginning until the last time that
/// it shows the end. It knows nothing of stretches, and asks the clock only what it shows.
fn holds(schedule: &Schedule, at: Moment, zone: Tz) -> bool {
    let wall = |at: Moment| at.with_timezone(&zone).naive_local();
    let minutes = |from: i64, to: i64| (from..to).map(move |minute| at + TimeDelta::minutes(minute));
    let two_days = 2 * 24 * 60 + 120;
    schedule.intervals.iter().any(|interval| {
        let days = wall(at).date().pred_opt().and_then(|day| day.pred_opt()).unwrap().iter_days().take(4);
        days.filter(|day| schedule.counts(*day)).any(|day| {
            let begins = day.and_time(interval.from);
            let ends = if interval.to <= interval.from { day.succ_opt().unwrap() } else { day };
            let ends = ends.and_time(interval.to);
            // It has begun when the clock has shown its beginning or more, and is over when it shows no less than its
            // end from here on.
            let begun = minutes(-two_days, 1).any(|before| wall(before) >= begins);
            let over = minutes(0, two_days).all(|after| wall(after) >= ends);
            begun && !over
        })
    })
}

fn arb_schedule() -> impl Strategy<Value = Schedule> {
    let time =
        || (0_u32..96).prop_map(|quarter| NaiveTime::from_hms_opt(quarter / 4, quarter % 4 * 15, 0).unwrap());
    let interval = (time(), time()).prop_map(|(from, to)| Interval { from, to });
    (any::<[bool; 7]>(), prop::collection::vec(interval, 1..4), any::<Option<i8>>(), any::<Option<i8>>())
        .prop_map(|(weekdays, intervals, include, exclude)| {
            let near =
                |days: Option<i8>| days.map(|days| day("2026-03-29") + TimeDelta::days(i64::from(days) % 3));
            Schedule {
                weekdays,
                intervals,
                include: near(include).into_iter().collect(),
                exclude: near(exclude).into_iter().collect(),
                ..Schedule::always()
            }
        })
}

/// Each case looks at some thousands of minutes.
fn few() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases / 8, ..usual }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn it_holds_as_the_wall_clock_says(schedule in arb_schedule(), place in 0..ZONES.len(), minute in -2000_i64..2000) {
        let (zone, change) = ZONES[place];
        let at = moment(change) + TimeDelta::minutes(minute);
        prop_assert_eq!(schedule.covers(at, &zone), holds(&schedule, at, zone));
    }

    #[test]
    fn windows_are_the_minutes_that_it_covers(schedule in arb_schedule(), place in 0..ZONES.len(), minute in -2000_i64..2000) {
        let (zone, change) = ZONES[place];
        let at = moment(change) + TimeDelta::minutes(minute);
        prop_assert_eq!(at.second(), 0);
        let covered = |minute: i64| schedule.covers(at + TimeDelta::minutes(minute), &zone);
        let horizon = HORIZON.num_minutes();
        let ahead = (0..=horizon).find(|minute| covered(*minute) != covered(0));
        let turn = ahead.map(|minute| at + TimeDelta::minutes(minute));
        match schedule.window(at, &zone) {
            Some(window) => {
                prop_assert!(covered(0));
                let begun = (0..horizon).take_while(|minute| covered(-minute)).last().unwrap_or(0);
                prop_assert_eq!(window.to, turn.unwrap_or(at + HORIZON));
                prop_assert!(window.from == at - TimeDelta::minutes(begun) || window.from == at - HORIZON);
            }
            None => {
                prop_assert!(!covered(0));
                if let Some(turn) = turn {
                    prop_assert_eq!(schedule.next(at, &zone).map(|window| window.from), Some(turn));
                }
            }
        }
        if let Some(next) = schedule.next(at, &zone) {
            prop_assert!(at < next.from && schedule.covers(next.from, &zone));
            prop_assert!(!schedule.covers(next.from - TimeDelta::milliseconds(1), &zone));
            prop_assert!(next.to == next.from + HORIZON || !schedule.covers(next.to, &zone));
        }
    }

    #[test]
    fn always_is_always(place in 0..ZONES.len(), minute in -3000_i64..3000) {
        let (zone, change) = ZONES[place];
        prop_assert!(Schedule::always().covers(moment(change) + TimeDelta::minutes(minute), &zone));
    }
}
