//! The rules that time was sold with, as they were: a tariff and its schedules may be others by now.

use chrono::{NaiveDate, NaiveDateTime, TimeZone};
use serde::{Deserialize, Serialize};

use super::{Open, Place};
use crate::{
    ids::{GroupId, ScheduleId, TariffGroupId, ZoneId},
    money::Money,
    schedules::{Schedule, Window, day_end},
    tariffs::{Almanac, Expiry, RefundPolicy, Sold, Tariff, Use},
    time::Moment,
};

/// What decides when, where and until when bought time can be played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// How it was sold.
    pub time: Sold,
    /// What ends it, whether or not it is played.
    #[serde(default, skip_serializing_if = "Expiry::is_none")]
    pub expiry: Expiry,
    /// When it may be played, and for how much.
    pub uses: Vec<Use>,
    /// The schedules that those name, as they were.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schedules: Vec<Schedule>,
    /// What an early end does with what was sold onto an account, once it has begun.
    #[serde(default, skip_serializing_if = "RefundPolicy::is_keep")]
    pub refund_policy: RefundPolicy,
}

/// A page of schedules as they were, in the club's zone.
struct Pinned<'rules, Z> {
    schedules: &'rules [Schedule],
    zone: &'rules Z,
}

impl<Z: TimeZone> Pinned<'_, Z> {
    fn find(&self, id: ScheduleId) -> Option<&Schedule> {
        self.schedules.iter().find(|schedule| schedule.id == id)
    }
}

impl<Z: TimeZone> Almanac for Pinned<'_, Z> {
    fn window(&self, schedule: ScheduleId, at: Moment) -> Option<Window> {
        self.find(schedule)?.window(at, self.zone)
    }

    fn next(&self, schedule: ScheduleId, after: Moment) -> Option<Window> {
        self.find(schedule)?.next(after, self.zone)
    }

    fn local(&self, at: Moment) -> NaiveDateTime {
        at.with_timezone(self.zone).naive_local()
    }

    fn day_end(&self, day: NaiveDate) -> Moment {
        day_end(day, self.zone)
    }

    fn schedule(&self, schedule: ScheduleId) -> Option<String> {
        self.find(schedule).map(|schedule| schedule.name.clone())
    }

    fn tariff_group(&self, _: TariffGroupId) -> Option<String> {
        None
    }

    fn client_group(&self, _: GroupId) -> Option<String> {
        None
    }
}

impl Rules {
    /// Those of a tariff; `None` for what is plain: units that are played at any hour and that nothing else ends. What is sold
    /// onto an account has no block that says what an early end does with it: the rules do.
    pub fn of<'known>(
        tariff: &Tariff,
        onto_account: bool,
        known: impl Fn(ScheduleId) -> Option<&'known Schedule>,
    ) -> Option<Self> {
        let named = || tariff.uses.iter().flat_map(|of| [of.start, of.finish]).flatten();
        let plain = matches!(tariff.time, Sold::Units { .. } | Sold::Minute);
        let refund_policy = if onto_account { tariff.refund_policy } else { RefundPolicy::Keep };
        if plain && tariff.expiry.is_none() && named().next().is_none() && refund_policy.is_keep() {
            return None;
        }
        let mut schedules: Vec<Schedule> = Vec::new();
        for id in named() {
            if schedules.iter().all(|schedule| schedule.id != id) {
                schedules.extend(known(id).cloned());
            }
        }
        let (time, expiry, uses) = (tariff.time, tariff.expiry, tariff.uses.clone());
        Some(Self { time, expiry, uses, schedules, refund_policy })
    }

    /// Those of the difference that a move cost: what ends its sale ends it, too, but the visits of a purchase are counted once,
    /// by what was bought. The difference has none of its own; of the only visit nothing stays, and so nothing of it either
    /// (`TimeBlock::once`).
    #[must_use]
    pub fn of_a_difference(mut self) -> Self {
        self.expiry.visits = None;
        self
    }

    /// How many times so many units of it can be used, and how many seconds one visit is.
    pub fn visits(&self, quantity: i32) -> (Option<i32>, Option<i64>) {
        match self.time {
            Sold::Visits { visits, minutes } => (Some(visits), Some(i64::from(minutes) * 60)),
            _ => (self.expiry.visits.map(|visits| visits.saturating_mul(quantity)), None),
        }
    }

    /// When it ends by the clock, as far as that is known.
    pub fn ends<Z: TimeZone>(&self, bought: Moment, first_used: Option<Moment>, zone: &Z) -> Option<Moment> {
        self.expiry.ends(bought, first_used, |day| day_end(day, zone))
    }

    /// Where it can be used from a moment on that was bought for a zone where a unit stood at this price before anything came
    /// off: where and when it stands no higher. Of what a move turned it is the zone and the price that it was turned for.
    pub fn places<Z: TimeZone>(&self, bought_for: ZoneId, unit: Money, at: Moment, zone: &Z) -> Vec<Place> {
        let pinned = Pinned { schedules: &self.schedules, zone };
        let mut zones = vec![bought_for];
        for (zone, price) in self.uses.iter().flat_map(|of| &of.prices) {
            if !zones.contains(zone) && *price <= unit {
                zones.push(*zone);
            }
        }
        let place = |zone| Place { zone, hours: self.hours(zone, unit, at, &pinned) };
        zones.into_iter().map(place).collect()
    }

    /// The stretch around a moment in which one may begin in a zone, and the next one; `None`: at any hour.
    fn hours(&self, zone: ZoneId, unit: Money, at: Moment, almanac: &impl Almanac) -> Option<Vec<Open>> {
        let here: Vec<&Use> = self.uses.iter().filter(|of| of.price(zone).is_some()).collect();
        if let [only] = here.as_slice()
            && only.start.is_none()
            && only.finish.is_none()
            && only.price(zone).is_some_and(|price| price <= unit)
        {
            return None;
        }
        let mut hours: Vec<Open> = self.open(&here, (zone, unit), at, almanac).into_iter().collect();
        let after = hours.first().and_then(|open| open.to).unwrap_or(at);
        hours.extend(self.next(&here, (zone, unit), after, almanac));
        Some(hours)
    }

    /// The stretch around a moment, if one may begin then: the first use that covers it decides what it costs.
    fn open(
        &self,
        here: &[&Use],
        (zone, unit): (ZoneId, Money),
        at: Moment,
        almanac: &impl Almanac,
    ) -> Option<Open> {
        let until_hours_end = self.time == Sold::Window;
        let mut covers = here.iter().enumerate();
        let (place, of, ends) =
            covers.find_map(|(place, of)| Some((place, of, of.end(at, until_hours_end, almanac)?)))?;
        of.price(zone).filter(|price| *price <= unit)?;
        let window = of.start.and_then(|start| almanac.window(start, at));
        // What stands before it takes over when its hours begin.
        let sooner =
            here.iter().take(place).filter_map(|of| almanac.next(of.start?, at)).map(|next| next.from);
        let to = sooner.chain(window.map(|window| window.to)).min();
        let from = window.map_or(at, |window| window.from);
        Some(Open { from, local: almanac.local(from), to, ends })
    }

    /// The next stretch that begins later than a moment, or with it.
    fn next(
        &self,
        here: &[&Use],
        sold: (ZoneId, Money),
        after: Moment,
        almanac: &impl Almanac,
    ) -> Option<Open> {
        let before = after - chrono::TimeDelta::milliseconds(1);
        let starts = here.iter().filter_map(|of| almanac.next(of.start?, before).map(|window| window.from));
        // What is played at any other hour goes on when the hours of what stands before it end.
        let ends = here.iter().filter_map(|of| almanac.window(of.start?, after).map(|window| window.to));
        let mut begins: Vec<Moment> = starts.chain(ends).filter(|at| *at >= after).collect();
        begins.sort_unstable();
        begins.into_iter().find_map(|at| {
            let open = self.open(here, sold, at, almanac)?;
            Some(Open { from: at, local: almanac.local(at), ..open })
        })
    }
}

/// What time costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// So much.
    pub price: Money,
    /// For so many seconds.
    pub seconds: i64,
}

impl Rate {
    /// Does the same time cost no more? Multiplied crosswise, since nothing is divided that comes out even only sometimes.
    fn is_no_more_than(self, other: Self) -> bool {
        let costs = |price: Money, seconds: i64| i128::from(price.minor()) * i128::from(seconds);
        costs(self.price, other.seconds) <= costs(other.price, self.seconds)
    }
}

/// Where plain time can be used that was bought for a zone at a rate: there, and in each zone where its tariff costs no more
/// for the same time now. `rates`: of the tariff by zone, as they are now; its unit may have become longer or shorter since.
pub fn good_in(bought_for: ZoneId, bought_at: Rate, rates: &[(ZoneId, Rate)]) -> Vec<ZoneId> {
    let others = rates.iter().filter(|(zone, rate)| *zone != bought_for && rate.is_no_more_than(bought_at));
    std::iter::once(bought_for).chain(others.map(|(zone, _)| *zone)).collect()
}
