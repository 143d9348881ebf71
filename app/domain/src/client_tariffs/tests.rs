use chrono::TimeDelta;
use chrono_tz::Europe::Berlin;
use proptest::prelude::*;

use super::*;
use crate::{
    schedules::{Interval, Schedule},
    tariffs::{Expiry, NotOffered, RefundPolicy, Sold, Tariff, Use},
};

/// So many minutes after the beginning of time.
fn at(minutes: i64) -> Moment {
    Moment::UNIX_EPOCH + TimeDelta::minutes(minutes)
}

fn fault<T>(fault: ClientTariffFault) -> Result<T, Refusal> {
    Err(Refusal::ClientTariff(fault))
}

fn money(minor: i64) -> Money {
    Money::of(minor).unwrap()
}

fn tariff(kept: i64, left: i64, cost: i64, cost_bonus: i64) -> ClientTariff {
    ClientTariff {
        id: ClientTariffId::fresh(),
        tariff: "1 hour".into(),
        zone: "Standard".into(),
        places: vec![Place::always(ZoneId::fresh())],
        kept,
        left,
        cost: money(cost),
        cost_bonus: money(cost_bonus),
        paid_at: Moment::UNIX_EPOCH,
        since: Moment::UNIX_EPOCH,
        session: Some(SessionId::fresh()),
        by: "Dana".into(),
        first_used_at: None,
        valid_until: None,
        expires: None,
        after_first_use: None,
        visits: None,
        visit_seconds: None,
        cancelled_at: None,
        refund_policy: RefundPolicy::Keep,
    }
}

#[test]
fn it_is_good_where_it_was_bought_and_where_it_costs_no_more() {
    let [standard, vip, yard, club] = [(); 4].map(|()| ZoneId::fresh());
    let hour = |minor: i64| Rate { price: money(minor), seconds: 3600 };
    let rates = [(standard, hour(900)), (vip, hour(1400)), (yard, hour(500)), (club, hour(900))];
    assert_eq!(good_in(standard, hour(900), &rates), [standard, yard, club]);
    assert_eq!(good_in(vip, hour(1400), &rates), [vip, standard, yard, club]);
    // Also when it is no longer sold there, or costs more now: it was bought for it.
    assert_eq!(good_in(standard, hour(900), &[]), [standard]);
    assert_eq!(good_in(standard, hour(800), &rates), [standard, yard]);
    assert_eq!(good_in(standard, hour(0), &rates), [standard]);
}

#[test]
fn the_same_time_is_compared_whatever_is_sold_at_once() {
    let [standard, vip] = [(); 2].map(|()| ZoneId::fresh());
    let rate = |minor: i64, minutes: i64| Rate { price: money(minor), seconds: minutes * 60 };
    for (bought, now, good) in [
        // An hour for 900; now half an hour costs 500, which is 1000 for the hour.
        (rate(900, 60), rate(500, 30), false),
        (rate(900, 60), rate(450, 30), true),
        // Half an hour for 500; now three hours for 2,900 are less for the same time.
        (rate(500, 30), rate(2900, 180), true),
        (rate(500, 30), rate(3001, 180), false),
        // Seven minutes are compared to the last second.
        (rate(100, 7), rate(857, 60), true),
        (rate(100, 7), rate(858, 60), false),
        (rate(1_000_000_000, 44_640), rate(1_000_000_000, 44_640), true),
    ] {
        let zones = good_in(standard, bought, &[(vip, now)]);
        assert_eq!(zones.contains(&vip), good, "{bought:?} {now:?}");
    }
}

#[test]
fn what_is_owed_by_cases() {
    for (kept, left, cost, owed) in
        [(3600, 3600, 900, 900), (3600, 1800, 900, 450), (3599, 1, 900, 0), (3600, 0, 900, 0), (60, 60, 0, 0)]
    {
        assert_eq!(tariff(kept, left, cost, 0).owed(at(0)), (money(owed), Money::ZERO), "{left} of {kept}");
    }
}

#[test]
fn as_much_is_used_as_fits() {
    let good = tariff(36_000, 36_000, 900, 0);
    let zone = good.places[0].zone;
    let until = |minutes| ClientTariff { valid_until: Some(at(minutes)), ..good.clone() };
    let visits = |left| Some(Visits { all: 10, left });
    let pass = ClientTariff { visits: visits(10), visit_seconds: Some(3600), ..good.clone() };
    let hours = |to: i64, ends: Option<i64>| {
        let open = Open { from: at(0), local: at(0).naive_utc(), to: Some(at(to)), ends: ends.map(at) };
        let tomorrow = Open { from: at(1440), local: at(1440).naive_utc(), to: None, ends: None };
        ClientTariff { places: vec![Place { zone, hours: Some(vec![open, tomorrow]) }], ..good.clone() }
    };
    let taken =
        |seconds, until: Option<i64>, off| Ok(Taken { seconds, until: until.map(at), good_for: None, off });
    let first = |seconds, until: Option<i64>| {
        Ok(Taken { seconds, until: until.map(at), good_for: Some(60), off: seconds })
    };
    let fresh = ClientTariff { after_first_use: Some(60), ..good.clone() };
    let closed = Err(Refusal::NotOffered(NotOffered::Hours { next: Some(at(1440).naive_utc()) }));
    for (of, minute, came) in [
        (good.clone(), 0, taken(36_000, None, 36_000)),
        (until(1000), 0, taken(36_000, Some(1000), 36_000)),
        // It ends when it expires.
        (until(100), 70, taken(1800, Some(100), 1800)),
        (until(100), 100, fault(ClientTariffFault::Expired { at: at(100) })),
        // When it ends is known when it begins.
        (fresh.clone(), 10, first(3600, None)),
        (ClientTariff { valid_until: Some(at(40)), ..fresh }, 10, first(1800, Some(40))),
        (
            ClientTariff {
                after_first_use: Some(60),
                first_used_at: Some(at(0)),
                valid_until: Some(at(60)),
                ..good.clone()
            },
            50,
            taken(600, Some(60), 600),
        ),
        // A visit is taken whole, also where its hours end before.
        (pass.clone(), 0, taken(3600, None, 3600)),
        (ClientTariff { valid_until: Some(at(30)), ..pass.clone() }, 0, taken(1800, Some(30), 3600)),
        (ClientTariff { visits: visits(0), ..pass.clone() }, 0, fault(ClientTariffFault::UsedUp)),
        (ClientTariff { left: 0, ..good.clone() }, 0, fault(ClientTariffFault::UsedUp)),
        (good.clone().cancelled(at(0)), 0, fault(ClientTariffFault::Cancelled)),
        (hours(60, Some(90)), 30, taken(3600, Some(90), 3600)),
        (hours(60, None), 30, taken(36_000, None, 36_000)),
        (hours(60, None), 60, closed.clone()),
        (hours(60, None), 1440, taken(36_000, None, 36_000)),
    ] {
        assert_eq!(of.used_in(zone, at(minute)), came, "{of:?} at {minute}");
    }
    let elsewhere = fault(ClientTariffFault::Elsewhere { zone: "Standard".into() });
    assert_eq!(good.used_in(ZoneId::fresh(), at(0)), elsewhere);
}

#[test]
fn what_expires_is_played_until_it_does() {
    let good = ClientTariff { valid_until: Some(at(100)), ..tariff(36_000, 36_000, 1000, 0) };
    let zone = good.places[0].zone;
    for before in [1000, 1500, 1999, 90_500] {
        let from = at(100) - TimeDelta::milliseconds(before);
        let taken = good.used_in(zone, from).unwrap();
        assert_eq!(
            (taken.seconds, taken.off, taken.ends(from)),
            ((before + 999) / 1000, (before + 999) / 1000, at(100))
        );
    }
    let moment = at(100) - TimeDelta::milliseconds(999);
    assert_eq!(good.used_in(zone, moment), fault(ClientTariffFault::Expired { at: at(100) }));
}

#[test]
fn the_first_that_is_met_ends_it() {
    use ClientTariffState::{Activated, Cancelled, Expired, Issued, UsedUp};
    let new = ClientTariff { valid_until: Some(at(100)), ..tariff(600, 600, 10, 0) };
    let once = ClientTariff { visits: Some(Visits { all: 1, left: 1 }), ..new.clone() };
    let begun = new.clone().used(300, at(10));
    for (of, minute, state) in [
        (new.clone(), 99, Issued),
        (new.clone(), 100, Expired),
        (begun.clone(), 99, Activated),
        (begun.clone(), 100, Expired),
        (begun.clone().used(300, at(20)), 100, UsedUp),
        (once.clone().used(300, at(10)).returned(200, false), 20, UsedUp),
        // What never began is no visit.
        (once.used(300, at(10)).returned(300, true), 20, Activated),
        (begun.clone().cancelled(at(20)), 30, Cancelled),
        (begun.clone().cancelled(at(20)).restored(300, 0), 30, Activated),
        (begun.cancelled(at(20)).restored(300, 0), 100, Expired),
    ] {
        assert_eq!(of.state(at(minute)), state, "{of:?} at {minute}");
        assert_eq!(of.owed(at(minute)).0 > Money::ZERO, state.is_good(), "{of:?} at {minute}");
    }
}

/// A night from ten to six, in a zone for 500 and in a dearer one.
fn night(zones: [ZoneId; 2], time: Sold, finish: bool) -> (Tariff, Vec<Schedule>) {
    let schedule = |name: &str, from: &str, to: &str| Schedule {
        id: crate::ids::ScheduleId::fresh(),
        name: name.into(),
        intervals: vec![Interval { from: from.parse().unwrap(), to: to.parse().unwrap() }],
        ..Schedule::always()
    };
    let schedules =
        vec![schedule("Night", "22:00:00", "06:00:00"), schedule("Until eight", "22:00:00", "08:00:00")];
    let finish = finish.then_some(schedules[1].id);
    let prices = vec![(zones[0], money(500)), (zones[1], money(800))];
    let tariff = Tariff {
        id: crate::ids::TariffId::fresh(),
        name: "Night".into(),
        description: String::new(),
        group: None,
        time,
        expiry: Expiry::default(),
        refund_policy: RefundPolicy::Keep,
        max_bonus_percent: 0,
        uses: vec![Use { start: Some(schedules[0].id), finish, prices }],
        sales: Vec::new(),
    };
    (tariff, schedules)
}

#[test]
fn what_was_sold_for_a_night_is_played_at_night() {
    let zones @ [standard, vip] = [(); 2].map(|()| ZoneId::fresh());
    let moment = |text: &str| text.parse::<Moment>().unwrap();
    for (time, finish, ends) in [
        (Sold::Window, false, Some("2026-11-29T05:00:00Z")),
        (Sold::Window, true, Some("2026-11-29T07:00:00Z")),
        (Sold::Units { minutes: 60, max_quantity: 12 }, false, None),
        (Sold::Units { minutes: 60, max_quantity: 12 }, true, Some("2026-11-29T07:00:00Z")),
    ] {
        let (tariff, schedules) = night(zones, time, finish);
        let rules =
            Rules::of(&tariff, false, |id| schedules.iter().find(|schedule| schedule.id == id)).unwrap();
        // What it becomes in the database, and out of it again.
        let rules: Rules = serde_json::from_str(&serde_json::to_string(&rules).unwrap()).unwrap();
        let places = rules.places(standard, money(500), moment("2026-11-28T23:00:00Z"), &Berlin);
        let [place] = places.as_slice() else { panic!("good where it costs no more: {places:?}") };
        assert_eq!(place.zone, standard);
        assert_eq!(place.hours_at(moment("2026-11-28T23:00:00Z")), Ok(ends.map(moment)), "{time:?}");
        // By day it is not; and the next night is known.
        let next = Some("2026-11-29T22:00:00".parse().unwrap());
        let closed = Err(Refusal::NotOffered(NotOffered::Hours { next }));
        assert_eq!(place.hours_at(moment("2026-11-29T12:00:00Z")), closed, "{time:?}");
        let by_day = rules.places(standard, money(500), moment("2026-11-29T12:00:00Z"), &Berlin);
        assert_eq!(by_day[0].hours_at(moment("2026-11-29T12:00:00Z")), closed, "{time:?}");
        assert!(by_day[0].hours_at(moment("2026-11-29T21:00:00Z")).is_ok());
        // What was bought for the dear zone is good in both.
        assert_eq!(rules.places(vip, money(800), moment("2026-11-28T23:00:00Z"), &Berlin).len(), 2);
    }
    let (plain, _) = night(zones, Sold::Units { minutes: 60, max_quantity: 1 }, false);
    let plain = Tariff { uses: vec![Use { start: None, ..plain.uses[0].clone() }], ..plain };
    assert_eq!(Rules::of(&plain, false, |_| None), None);
    // What is sold onto an account has nothing else that says what becomes of the rest.
    let burnt = Tariff { refund_policy: RefundPolicy::Burn, ..plain.clone() };
    assert_eq!((Rules::of(&plain, true, |_| None), Rules::of(&burnt, false, |_| None)), (None, None));
    let frozen = Rules::of(&burnt, true, |_| None).map(|rules| rules.refund_policy);
    assert_eq!(frozen, Some(RefundPolicy::Burn));
}

#[test]
fn of_hours_that_cost_more_nothing_is_open() {
    let zone = ZoneId::fresh();
    let (tariff, schedules) =
        night([zone, ZoneId::fresh()], Sold::Units { minutes: 60, max_quantity: 12 }, false);
    let moment = |text: &str| text.parse::<Moment>().unwrap();
    let day = Use { start: None, finish: None, prices: vec![(zone, money(300))] };
    let tariff = Tariff { uses: vec![tariff.uses[0].clone(), day], ..tariff };
    let rules = Rules::of(&tariff, false, |id| schedules.iter().find(|schedule| schedule.id == id)).unwrap();
    let place = |paid, text: &str| rules.places(zone, money(paid), moment(text), &Berlin).remove(0);
    // For 300 it is played by day, from six to ten.
    let noon = place(300, "2026-11-29T11:00:00Z");
    assert_eq!(noon.hours_at(moment("2026-11-29T11:00:00Z")), Ok(None));
    assert!(noon.hours_at(moment("2026-11-29T21:00:00Z")).is_err());
    assert_eq!(noon.hours_at(moment("2026-11-30T05:00:00Z")), Ok(None));
    let midnight = place(300, "2026-11-29T00:00:00Z");
    let next = Some("2026-11-29T06:00:00".parse().unwrap());
    let closed = Err(Refusal::NotOffered(NotOffered::Hours { next }));
    assert_eq!(midnight.hours_at(moment("2026-11-29T00:00:00Z")), closed);
    assert_eq!(place(500, "2026-11-29T00:00:00Z").hours_at(moment("2026-11-29T00:00:00Z")), Ok(None));
}

#[test]
fn it_is_good_where_a_unit_stands_no_higher_than_it_stood() {
    let zones @ [standard, vip] = [(); 2].map(|()| ZoneId::fresh());
    let (tariff, schedules) = night(zones, Sold::Window, false);
    let rules = Rules::of(&tariff, false, |id| schedules.iter().find(|schedule| schedule.id == id)).unwrap();
    let at = "2026-11-28T23:00:00Z".parse::<Moment>().unwrap();
    let good = |bought_for, unit| {
        let places = rules.places(bought_for, money(unit), at, &Berlin);
        let good = places.iter().filter(|place| place.hours_at(at).is_ok());
        good.map(|place| place.zone).collect::<Vec<_>>()
    };
    // A night is 500 in the one zone, 800 in the other.
    for (bought_for, unit, zones) in [
        (standard, 500, vec![standard]),
        (standard, 799, vec![standard]),
        (vip, 800, vec![vip, standard]),
        // It costs more there by now.
        (vip, 799, vec![standard]),
        (vip, 499, vec![]),
    ] {
        assert_eq!(good(bought_for, unit), zones, "{unit}");
    }
}

/// What happens to a client tariff, and when.
#[derive(Clone, Copy, Debug)]
enum Deed {
    /// It is used; so much of that is played: in hundredths.
    Use(i64),
    /// It is used for later, and that is called off.
    CallOff,
    WriteOff,
    Restore,
    Wait,
}

fn deeds() -> impl Strategy<Value = Vec<(i64, Deed)>> {
    let deed = prop_oneof![
        4 => (0..=100_i64).prop_map(Deed::Use),
        1 => Just(Deed::CallOff),
        1 => Just(Deed::WriteOff),
        1 => Just(Deed::Restore),
        1 => Just(Deed::Wait),
    ];
    prop::collection::vec((0..400_i64, deed), 1..40)
}

/// The slow way: each second and each visit lies in a drawer, and is taken out one by one.
#[derive(Debug)]
struct Drawer {
    seconds: Vec<()>,
    visits: Option<Vec<()>>,
    first: Option<i64>,
    off: Option<(Vec<()>, Option<Vec<()>>)>,
}

impl Drawer {
    /// Minute by minute: is it over by then?
    fn is_over(&self, minute: i64, valid: Option<i64>, after: Option<i64>) -> bool {
        let after = self.first.zip(after).map(|(first, after)| first + after);
        (0..=minute).any(|now| valid == Some(now) || after == Some(now))
    }

    fn is_empty(&self) -> bool {
        self.seconds.is_empty() || self.visits.as_ref().is_some_and(Vec::is_empty)
    }
}

proptest! {
    #[test]
    fn whatever_is_done_to_it_it_is_what_lies_in_the_drawer(
        deeds in deeds(), minutes in 1..600_i64, visits in prop::option::of(1..6_i32), whole in any::<bool>(),
        valid in prop::option::of(1..3000_i64), after in prop::option::of(1..2000_i64), cost in 0..100_000_i64,
    ) {
        let kept = minutes * 60;
        let whole = whole && visits.is_some();
        let kept = if whole { kept * i64::from(visits.unwrap()) } else { kept };
        let mut real = ClientTariff {
            visits: visits.map(|all| Visits { all, left: all }),
            visit_seconds: whole.then_some(minutes * 60),
            valid_until: valid.map(at),
            after_first_use: after.map(|after| i32::try_from(after).unwrap()),
            ..tariff(kept, kept, cost, 0)
        };
        let zone = real.places[0].zone;
        let pile = |count: i64| vec![(); usize::try_from(count).unwrap()];
        let mut drawer = Drawer { seconds: pile(kept), visits: visits.map(|all| pile(all.into())), first: None, off: None };
        let mut minute = 0;
        for (wait, deed) in deeds {
            minute += wait;
            let now = at(minute);
            let over = drawer.is_over(minute, valid, after);
            let good = drawer.off.is_none() && !over && !drawer.is_empty();
            prop_assert_eq!(real.state(now).is_good(), good);
            match deed {
                Deed::Wait => {}
                Deed::Use(_) | Deed::CallOff => {
                    let used = real.used_in(zone, now);
                    prop_assert_eq!(used.is_ok(), good, "{:?}", used);
                    let Ok(used) = used else { continue };
                    let first = drawer.first.or(Some(minute));
                    let ends = [valid, first.zip(after).map(|(first, after)| first + after)];
                    let fits = ends.into_iter().flatten().min().map_or(i64::MAX, |end| (end - minute) * 60);
                    let there = i64::try_from(drawer.seconds.len()).unwrap();
                    let visit = if whole { minutes * 60 } else { there };
                    prop_assert_eq!(used.seconds, visit.min(fits));
                    prop_assert!(used.seconds > 0);
                    let before = real.clone();
                    real = real.used(used.off, now);
                    let off = if whole { visit } else { used.seconds };
                    match deed {
                        Deed::Use(part) => {
                            let played = used.seconds * part / 100;
                            let rest = if whole { 0 } else { used.seconds - played };
                            if rest > 0 { real = real.returned(rest, false); }
                            drawer.first = first;
                            drawer.seconds.truncate(drawer.seconds.len() - usize::try_from(off - rest).unwrap());
                            if let Some(visits) = &mut drawer.visits { visits.pop(); }
                        }
                        _ => {
                            real = real.returned(used.off, true);
                            (real.first_used_at, real.valid_until) = (before.first_used_at, before.valid_until);
                            prop_assert_eq!(&real, &before);
                        }
                    }
                }
                Deed::WriteOff => {
                    if drawer.off.is_none() && !drawer.is_empty() {
                        drawer.off = Some((std::mem::take(&mut drawer.seconds), drawer.visits.as_mut().map(std::mem::take)));
                        real = real.cancelled(now);
                    }
                }
                Deed::Restore => {
                    if let Some((seconds, visits)) = drawer.off.take() {
                        let count = visits.as_ref().map_or(0, Vec::len);
                        real = real.restored(i64::try_from(seconds.len()).unwrap(), i32::try_from(count).unwrap());
                        (drawer.seconds, drawer.visits) = (seconds, visits);
                    }
                }
            }
            prop_assert!(real.left >= 0 && real.visits.is_none_or(|visits| visits.left >= 0));
            prop_assert_eq!(real.left, i64::try_from(drawer.seconds.len()).unwrap());
            let left = drawer.visits.as_ref().map(|visits| i32::try_from(visits.len()).unwrap());
            prop_assert_eq!(real.visits.map(|visits| visits.left), left);
            let over = drawer.is_over(minute, valid, after);
            let owed = if over || drawer.off.is_some() || drawer.is_empty() { 0 } else {
                i64::try_from(i128::from(cost) * i128::from(real.left) / i128::from(kept)).unwrap()
            };
            prop_assert_eq!(real.owed(now), (money(owed), Money::ZERO));
        }
    }

    #[test]
    fn nobody_is_owed_more_than_they_paid(
        kept in 1..1_000_000_i64, cut in 0..=1_000_000_i64, cost in 0..10_000_000_i64, bonus in 0..10_000_000_i64,
    ) {
        let one = tariff(kept, cut % (kept + 1), cost, bonus);
        let (money, points) = one.worth();
        prop_assert!(money <= one.cost && points <= one.cost_bonus);
        prop_assert_eq!(one.left == one.kept, (money, points) == (one.cost, one.cost_bonus) && one.left == one.kept);
    }
}
