//! The pricing oracle: what a tariff comes to, found out slowly, minute by minute, against what the rules say. Time zones, and
//! both changes of the clock, are among the cases; `PROPTEST_CASES` says how many. Units and nights are drawn.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use chrono_tz::{America::New_York, Asia::Almaty, Australia::Lord_Howe, Europe::Berlin, Tz};
use proptest::prelude::*;

use super::*;
use crate::{
    refusal::Refusal,
    schedules::{HORIZON, Interval, Schedule, Window},
    time::Moment,
};

/// A zone, and a moment at which its clock is changed; or none.
pub(super) const ZONES: [(Tz, &str); 7] = [
    (Berlin, "2027-03-28T01:00:00Z"),
    (Berlin, "2027-10-31T01:00:00Z"),
    (New_York, "2027-03-14T07:00:00Z"),
    (New_York, "2027-11-07T06:00:00Z"),
    (Lord_Howe, "2027-04-03T15:00:00Z"),
    (Lord_Howe, "2027-10-02T15:30:00Z"),
    (Almaty, "2027-06-01T00:00:00Z"),
];

/// How far the oracle looks for the next time.
const DAYS: i64 = 9;

/// Hours that go on for so long do not end: nothing lasts until they do.
const WEEK: TimeDelta = TimeDelta::days(7);

pub(super) struct World {
    pub(super) schedules: Vec<Schedule>,
    pub(super) zone: Tz,
}

impl World {
    fn get(&self, id: ScheduleId) -> &Schedule {
        self.schedules.iter().find(|schedule| schedule.id == id).unwrap()
    }

    fn covers(&self, schedule: Option<ScheduleId>, at: Moment) -> bool {
        schedule.is_none_or(|id| self.get(id).covers(at, &self.zone))
    }

    /// The first minute from `at` on at which it does not hold; no further than windows reach.
    fn ends(&self, schedule: ScheduleId, at: Moment) -> Moment {
        let minutes = (0..HORIZON.num_minutes()).map(|minute| at + TimeDelta::minutes(minute));
        minutes.into_iter().find(|at| !self.covers(Some(schedule), *at)).unwrap_or(at + HORIZON)
    }

    /// The first minute after `at` at which it begins to hold.
    fn begins(&self, schedule: ScheduleId, at: Moment) -> Option<Moment> {
        let mut before = self.covers(Some(schedule), at);
        (1..=DAYS * 1440).map(|minute| at + TimeDelta::minutes(minute)).find(|at| {
            let now = self.covers(Some(schedule), *at);
            std::mem::replace(&mut before, now) != now && now
        })
    }

    /// When what begins at `at` ends at the latest; the outer none: it cannot begin.
    fn end(&self, of: &Use, at: Moment, window: bool) -> Option<Option<Moment>> {
        if !self.covers(of.start, at) {
            return None;
        }
        let hours = of.start.map(|start| self.ends(start, at));
        let end = match (hours, of.finish) {
            (None, None) if window => return None,
            (None, None) => None,
            (None, Some(finish)) if self.covers(Some(finish), at) => Some(self.ends(finish, at)),
            (None, Some(_)) => return None,
            (Some(hours), None) => window.then_some(hours),
            (Some(hours), Some(finish)) if self.covers(Some(finish), hours) => Some(self.ends(finish, hours)),
            (Some(hours), Some(_)) => Some(hours),
        };
        (!window || end.is_some_and(|end| end - at <= WEEK)).then_some(end)
    }
}

impl Almanac for World {
    fn window(&self, schedule: ScheduleId, at: Moment) -> Option<Window> {
        self.get(schedule).window(at, &self.zone)
    }

    fn next(&self, schedule: ScheduleId, after: Moment) -> Option<Window> {
        self.get(schedule).next(after, &self.zone)
    }

    fn local(&self, at: Moment) -> NaiveDateTime {
        at.with_timezone(&self.zone).naive_local()
    }

    fn day_end(&self, day: chrono::NaiveDate) -> Moment {
        crate::schedules::day_end(day, &self.zone)
    }

    fn schedule(&self, schedule: ScheduleId) -> Option<String> {
        Some(self.get(schedule).name.clone())
    }

    fn tariff_group(&self, _: TariffGroupId) -> Option<String> {
        None
    }

    fn client_group(&self, _: GroupId) -> Option<String> {
        None
    }
}

fn time() -> impl Strategy<Value = NaiveTime> {
    (0..96_u32).prop_map(|quarter| NaiveTime::from_hms_opt(quarter / 4, quarter % 4 * 15, 0).unwrap())
}

pub(super) fn schedule() -> impl Strategy<Value = Schedule> {
    let interval = (time(), time()).prop_map(|(from, to)| Interval { from, to });
    (prop::array::uniform7(prop::bool::weighted(0.7)), prop::collection::vec(interval, 1..3)).prop_map(
        |(weekdays, intervals)| Schedule {
            id: ScheduleId::fresh(),
            name: "Hours".into(),
            weekdays,
            intervals,
            ..Schedule::always()
        },
    )
}

/// A tariff by the places of its schedules among four, of which the last is none: start, finish, and a price in each of
/// two zones.
pub(super) type Drawn = (Vec<(usize, usize, [Option<i64>; 2])>, Vec<usize>, Option<(i32, i32)>);

pub(super) fn drawn() -> impl Strategy<Value = Drawn> {
    let price = || prop::option::weighted(0.7, 0..5000_i64);
    let of = (0..4_usize, prop::sample::select(vec![0, 1, 2, 3, 3, 3]), [price(), price()]);
    let units = prop::option::weighted(0.7, (1..300_i32, 1..20_i32));
    (prop::collection::vec(of, 1..4), prop::collection::vec(0..4_usize, 0..3), units)
}

pub(super) fn tariff((uses, sales, units): Drawn, schedules: &[Schedule], zones: [ZoneId; 2]) -> Tariff {
    let id = |place: usize| schedules.get(place).map(|schedule| schedule.id);
    let uses = uses.into_iter().map(|(start, finish, prices)| Use {
        start: id(start),
        finish: id(finish),
        prices: zones
            .into_iter()
            .zip(prices)
            .filter_map(|(zone, price)| Some((zone, Money::of(price?)?)))
            .collect(),
    });
    let sales = sales.into_iter().map(|place| SalePolicy { schedule: id(place), ..SalePolicy::ALWAYS });
    Tariff {
        id: TariffId::fresh(),
        name: "Drawn".into(),
        description: String::new(),
        group: None,
        time: units.map_or(Sold::Window, |(minutes, max_quantity)| Sold::Units { minutes, max_quantity }),
        expiry: Expiry::default(),
        refund_policy: RefundPolicy::Burn,
        max_bonus_percent: 30,
        uses: uses.collect(),
        sales: sales.collect(),
    }
}

/// `PROPTEST_CASES`, or so many.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(10_000)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn a_price_is_what_a_count_of_minutes_says(
        schedules in prop::collection::vec(schedule(), 3),
        drawn in drawn(),
        place in 0..ZONES.len(),
        minutes in (-3000_i64..3000, -600_i64..1),
        quantity in 1..6_u32,
        (percent, step) in (prop::option::of(1..=100_i32), prop::sample::select(vec![1_i64, 10, 50])),
    ) {
        let (zone, change) = ZONES[place];
        let at = change.parse::<Moment>().unwrap() + TimeDelta::minutes(minutes.0);
        let now = at + TimeDelta::minutes(minutes.1);
        let zones = [ZoneId::fresh(), ZoneId::fresh()];
        let world = World { schedules, zone };
        let tariff = tariff(drawn, &world.schedules, zones);
        let buyer = Buyer::default();
        let wanted = Wanted { zone: zones[0], at, now, channel: Channel::Desk, buyer: &buyer, step: Money::of(step).unwrap() };
        let mut offer = tariff.offer(&wanted, &world);
        offer.discount = percent.map(|percent| Applied { id: None, name: "Off".into(), percent, reason: None });
        let quote = offer.quote(quantity);

        let here = || tariff.uses.iter().filter(|of| of.price(zones[0]).is_some());
        let window = tariff.time == Sold::Window;
        let minute = TimeDelta::minutes(1);
        let played = here().find_map(|of| {
            let end = world.end(of, at, window)?;
            end.is_none_or(|end| end >= at + minute).then(|| (of.price(zones[0]).unwrap(), end))
        });
        let sold = tariff.sales.iter().any(|policy| world.covers(policy.schedule, now));

        let Some((price, end)) = played else {
            prop_assert_eq!(offer.unit_price, None);
            match offer.reason {
                Some(NotOffered::Zone) => prop_assert!(here().next().is_none()),
                Some(NotOffered::Hours { next }) => {
                    prop_assert!(here().next().is_some());
                    let begins = here().filter_map(|of| world.begins(of.start?, at)).min();
                    match begins {
                        Some(begins) => prop_assert_eq!(next, Some(world.local(begins))),
                        None => prop_assert!(next.is_none_or(|next| next > world.local(at) + TimeDelta::days(DAYS - 1))),
                    }
                }
                ref other => prop_assert!(false, "{:?}", other),
            }
            return Ok(());
        };
        prop_assert_eq!(offer.unit_price, Some(price));
        if !sold {
            prop_assert!(matches!(offer.reason, Some(NotOffered::Sale { .. })), "{:?}", offer.reason);
            prop_assert!(quote.is_err());
            return Ok(());
        }
        prop_assert_eq!(&offer.reason, &None);

        // Minute by minute: so long as there is bought time, and its end has not come.
        let bought = match tariff.time {
            Sold::Window | Sold::Visits { .. } | Sold::Minute => i64::MAX,
            Sold::Units { minutes, .. } => i64::from(minutes) * i64::from(quantity),
        };
        let lasts = (0..bought).take_while(|count| end.is_none_or(|end| at + minute * i32::try_from(*count).unwrap() < end));
        let lasts = i64::try_from(lasts.count()).unwrap();
        // Of the last unit something has to be played.
        let most = match tariff.time {
            Sold::Window | Sold::Visits { .. } | Sold::Minute => 1,
            Sold::Units { minutes, max_quantity } => (1..=max_quantity)
                .take_while(|unit| end.is_none_or(|end| at + minute * (minutes * (unit - 1)) < end))
                .count(),
        };
        let most = u32::try_from(most).unwrap();
        if quantity > most {
            prop_assert_eq!(quote, Err(Refusal::BadQuantity { max: most }));
            return Ok(());
        }
        let list = price.minor() * i64::from(quantity);
        let total = match percent {
            None => list,
            Some(percent) => (0..=list).rev().find(|paid| paid % step == 0 && paid * 100 <= list * (100 - i64::from(percent))).unwrap(),
        };
        let quote = quote.unwrap();
        prop_assert_eq!(quote.seconds, lasts * 60);
        prop_assert_eq!((quote.list.minor(), quote.total.minor()), (list, total));
        prop_assert_eq!(quote.discount.minor(), list - total);
        prop_assert_eq!(quote.until.is_some(), end.is_some_and(|end| window || at + minute * i32::try_from(bought).unwrap() > end));
    }
}
