//! A week by cases, and against each quarter of an hour of it by itself.

use chrono::{Datelike, Days, TimeZone, Timelike};
use proptest::prelude::*;

use super::*;
use crate::{
    schedules::{Interval, Schedule},
    tariffs::{
        Channel, SalePolicy, Sold, Use, Wanted,
        oracle::{World, ZONES, drawn, schedule, tariff},
    },
};

fn hours(name: &str, weekdays: &str, from: &str, to: &str) -> Schedule {
    let mut chosen = [false; 7];
    for (day, letter) in chosen.iter_mut().zip(weekdays.chars()) {
        *day = letter == 'x';
    }
    let time = |text| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
    let intervals = vec![Interval { from: time(from), to: time(to) }];
    Schedule { id: ScheduleId::fresh(), name: name.into(), weekdays: chosen, intervals, ..Schedule::always() }
}

fn monday(world: &World, day: NaiveDate) -> Moment {
    world.zone.from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest().unwrap().to_utc()
}

fn of(schedule: Option<&Schedule>, prices: &[(ZoneId, i64)]) -> Use {
    let prices = prices.iter().map(|(zone, price)| (*zone, Money::of(*price).unwrap())).collect();
    Use { start: schedule.map(|schedule| schedule.id), finish: None, prices }
}

fn sold(name: &str, time: Sold, uses: Vec<Use>) -> Tariff {
    Tariff { name: name.into(), time, ..crate::tariffs::tests::hour(uses) }
}

fn asked(tariffs: &[Tariff], zones: &[ZoneId], world: &World) -> Week {
    let from = monday(world, "2027-01-11".parse().unwrap());
    week(tariffs, zones, from, world, &[], |tariff, zone, at| {
        let buyer = tariff.anybody();
        tariff.offer(
            &Wanted { zone, at, now: at, channel: Channel::Desk, buyer: &buyer, step: Money::of(1).unwrap() },
            world,
        )
    })
}

const HOUR: Sold = Sold::Units { minutes: 60, max_quantity: 12 };

/// `00:00–08:00 3000 3000 … | …`, with `-` for nothing, `!` for hours that overlap and `?` for what is not sold then.
fn said(zone: &ZoneWeek) -> Vec<String> {
    let rows = zone.rows.iter().map(|row| {
        let cells = row.days.iter().map(|cell| {
            let prices: Vec<String> =
                cell.offers.iter().map(|offer| offer.price.minor().to_string()).collect();
            let mark = format!(
                "{}{}",
                if cell.covered_by.is_empty() { "" } else { "!" },
                if cell.closed { "?" } else { "" }
            );
            if prices.is_empty() { "-".into() } else { prices.join("+") + &mark }
        });
        let cells: Vec<String> = cells.collect();
        format!("{}-{} {}", row.from / 60, row.to / 60, cells.join(" "))
    });
    rows.collect()
}

fn note(what: Noted, days: &[i32], from: i32, hours: i32) -> Note {
    Note { what, days: days.to_vec(), from: from * 60, minutes: hours * 60 }
}

const ALL: [i32; 7] = [0, 1, 2, 3, 4, 5, 6];

#[test]
fn a_night_is_a_gap_by_day_and_says_until_when_it_lasts() {
    let zones = [ZoneId::fresh(), ZoneId::fresh()];
    let night = hours("Night", "xxxxxxx", "22:00", "08:00");
    let tariff = sold("Night", Sold::Window, vec![of(Some(&night), &[(zones[0], 3000)])]);
    let world = World { schedules: vec![night], zone: chrono_tz::Asia::Almaty };
    let week = asked(&[tariff], &zones, &world);
    assert_eq!(
        (week.monday.to_string().as_str(), week.monday.weekday()),
        ("2027-01-11", chrono::Weekday::Mon)
    );
    let [here, there] = week.zones.as_slice() else { panic!("{week:?}") };
    assert_eq!(
        said(here),
        [
            "0-8 3000 3000 3000 3000 3000 3000 3000",
            "8-22 - - - - - - -",
            "22-24 3000 3000 3000 3000 3000 3000 3000"
        ]
    );
    assert_eq!(here.rows[2].days[6].offers[0].until.unwrap().hour(), 8);
    assert_eq!(here.notes, [note(Noted::Gap, &ALL, 8, 14)]);
    assert_eq!(said(there), ["0-24 - - - - - - -"]);
    assert_eq!(there.notes, [note(Noted::Gap, &[0], 0, 168)]);
}

#[test]
fn hours_that_overlap_are_said_with_which_counts() {
    let zone = ZoneId::fresh();
    let day = hours("Day", "xxxxx..", "08:00", "18:00");
    let evening = hours("Evening", "xxxxxxx", "17:00", "00:00");
    let uses = vec![of(Some(&day), &[(zone, 700)]), of(Some(&evening), &[(zone, 900)])];
    let tariff = sold("1 hour", HOUR, uses);
    let world = World { schedules: vec![day, evening], zone: chrono_tz::Asia::Almaty };
    // Of several each has its own, whatever the others have then.
    let other = sold("Other", HOUR, [vec![of(None, &[(zone, 500)])], tariff.uses.clone()].concat());
    let several = asked(&[tariff.clone(), other], &[zone], &world);
    let of_tariff = |name: &str, hours: &[&str]| {
        Noted::Overlap(hours.iter().map(|of| format!("{name} ({of})")).collect())
    };
    let notes = &several.zones[0].notes;
    assert!(notes.contains(&note(of_tariff("1 hour", &["Day", "Evening"]), &ALL[..5], 17, 1)), "{notes:?}");
    let three = of_tariff("Other", &["Always", "Day", "Evening"]);
    assert!(notes.contains(&note(three, &ALL[..5], 17, 1)), "{notes:?}");
    let week = asked(&[tariff], &[zone], &world);
    assert_eq!(
        said(&week.zones[0]),
        [
            "0-8 - - - - - - -",
            "8-17 700 700 700 700 700 - -",
            "17-18 700! 700! 700! 700! 700! 900 900",
            "18-24 900 900 900 900 900 900 900"
        ]
    );
    let both = Noted::Overlap(vec!["Day".into(), "Evening".into()]);
    assert_eq!(
        week.zones[0].notes,
        [
            note(Noted::Gap, &[0, 1, 2, 3, 4], 0, 8),
            note(Noted::Gap, &[5, 6], 0, 17),
            note(both, &[0, 1, 2, 3, 4], 17, 1)
        ]
    );
}

#[test]
fn what_is_played_but_not_sold_then_is_marked_and_does_not_count_among_all() {
    let zone = ZoneId::fresh();
    let morning = hours("Morning", "xxxxxxx", "06:00", "10:00");
    let policy = SalePolicy { schedule: Some(morning.id), ..SalePolicy::ALWAYS };
    let pass = Tariff { sales: vec![policy], ..sold("Pass", HOUR, vec![of(None, &[(zone, 500)])]) };
    let night = hours("Night", "....xx.", "22:00", "06:00");
    let late = sold("Night", Sold::Window, vec![of(Some(&night), &[(zone, 3000)])]);
    let world = World { schedules: vec![morning, night], zone: chrono_tz::Asia::Almaty };
    let one = asked(std::slice::from_ref(&pass), &[zone], &world);
    assert_eq!(
        said(&one.zones[0]),
        [
            "0-6 500? 500? 500? 500? 500? 500? 500?",
            "6-10 500 500 500 500 500 500 500",
            "10-24 500? 500? 500? 500? 500? 500? 500?"
        ]
    );
    assert_eq!(one.zones[0].notes, [note(Noted::Closed, &ALL, 10, 20)]);
    let all = asked(&[pass, late], &[zone], &world);
    assert_eq!(
        said(&all.zones[0]),
        [
            "0-6 - - - - - 3000 3000",
            "6-10 500 500 500 500 500 500 500",
            "10-22 - - - - - - -",
            "22-24 - - - - 3000 3000 -"
        ]
    );
    assert_eq!(
        all.zones[0].notes,
        [note(Noted::Gap, &[4, 5], 10, 12), note(Noted::Gap, &[0, 1, 2, 3, 6], 10, 20)]
    );
}

#[test]
fn one_that_is_always_sold_is_one_row() {
    let zone = ZoneId::fresh();
    let world = World { schedules: vec![], zone: chrono_tz::Asia::Almaty };
    let week = asked(&[sold("1 hour", HOUR, vec![of(None, &[(zone, 900)])])], &[zone], &world);
    assert_eq!(said(&week.zones[0]), ["0-24 900 900 900 900 900 900 900"]);
    assert_eq!(week.zones[0].notes, []);
    // By the minute an hour has a price, though nothing is bought ahead.
    let minute =
        asked(&[sold("By the minute", Sold::Minute, vec![of(None, &[(zone, 600)])])], &[zone], &world);
    assert_eq!(said(&minute.zones[0]), ["0-24 600 600 600 600 600 600 600"]);
}

/// Each case looks at some hundreds of quarters.
fn few() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases / 8, ..usual }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn a_week_is_what_each_quarter_of_an_hour_says(
        schedules in prop::collection::vec(schedule(), 3),
        drawn in drawn(),
        place in 0..ZONES.len(),
        before in 0..7_u64,
    ) {
        let (zone, change) = ZONES[place];
        let world = World { schedules, zone };
        let zones = [ZoneId::fresh(), ZoneId::fresh()];
        let tariff = tariff(drawn, &world.schedules, zones);
        let offer = |zone, at| {
            let buyer = tariff.anybody();
            tariff.offer(&Wanted { zone, at, now: at, channel: Channel::Desk, buyer: &buyer, step: Money::of(1).unwrap() }, &world)
        };
        // Any seven days around the change of the clock will do.
        let first = world.local(change.parse().unwrap()).date() - Days::new(before);
        let from = monday(&world, first);
        let one = std::slice::from_ref(&tariff);
        let week = week(one, &zones, from, &world, &[], |_, zone, at| offer(zone, at));
        let mut last = None;
        for quarter in 0..7 * 96 {
            let at = from + TimeDelta::minutes(quarter * 15);
            let local = world.local(at);
            let minute = minute(local, first);
            // Past the end of the week, or an hour that comes twice: its first time is not shown.
            let twice = world.zone.from_local_datetime(&local).single().is_none();
            if minute >= WEEK || twice || last.replace(local).is_some_and(|last| local <= last) {
                continue;
            }
            for of_zone in &week.zones {
                let row = of_zone.rows.iter().find(|row| row.from <= minute % DAY && minute % DAY < row.to).unwrap();
                let cell = &row.days[usize::try_from(minute / DAY).unwrap()];
                let expected = cell_of(&offer(of_zone.zone, at), &tariff, of_zone.zone, at, &world);
                prop_assert_eq!(cell, &expected, "{}", local);
                let noted = of_zone.notes.iter().filter(|note| note.days.iter().any(|day| {
                    let begins = day * DAY + note.from;
                    (minute - begins).rem_euclid(WEEK) < note.minutes
                }));
                let noted: BTreeSet<&Noted> = noted.map(|note| &note.what).collect();
                let own = cell.noted();
                prop_assert_eq!(noted, own.iter().flatten().collect::<BTreeSet<_>>(), "{}", local);
            }
        }
    }
}

/// The same by the offer of that moment alone.
fn cell_of(offer: &Offer, tariff: &Tariff, zone: ZoneId, at: Moment, world: &World) -> Cell {
    let names = tariff.uses.iter().filter(|of| {
        let only = Tariff { uses: vec![(*of).clone()], ..tariff.clone() };
        let buyer = tariff.anybody();
        let wanted =
            Wanted { zone, at, now: at, channel: Channel::Desk, buyer: &buyer, step: Money::of(1).unwrap() };
        only.offer(&wanted, world).unit_price.is_some()
    });
    let names =
        names.map(|of| of.start.map_or_else(|| "Always".to_owned(), |id| world.schedule(id).unwrap()));
    let names: Vec<String> = names.collect();
    let offers = offer.unit_price.map(|price| OnOffer {
        name: offer.name.clone(),
        price,
        until: match offer.plays {
            Plays::Until(end) => end.map(|end| world.local(end).time()),
            _ => None,
        },
    });
    Cell {
        closed: offers.is_some() && matches!(offer.reason, Some(NotOffered::Sale { .. })),
        offers: offers.into_iter().collect(),
        covered_by: if names.len() > 1 { names } else { Vec::new() },
    }
}
