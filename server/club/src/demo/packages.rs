//! What the demo club sells besides plain hours: nights, packages, passes, time by the minute, and what comes off for whom.

use chrono::TimeDelta;
use domain::{
    discounts::{self as off, NewDiscount},
    hall::Hall,
    ids::{DiscountId, ScheduleId, TariffId},
    money::Typed,
    schedules::{self as hours, NewSchedule, TypedInterval},
    staff::Me,
    tariffs::{Draft, NewTariff, PriceList, TypedHours, TypedPrice, TypedSold, TypedSpan, TypedUnit},
};

use super::typed;
use crate::{
    desk::Desk,
    discounts,
    error::{Error, Result},
    hall,
    handle::Club,
    schedules, tariffs,
};

/// Until the hours end: its place on the price list, after the plain hours.
pub(super) const NIGHT: usize = 4;
/// A package for those who come early, its place likewise.
pub(super) const MORNING: usize = 5;
pub(super) const PASS: &str = "Pass 30 hours";
pub(super) const VISITS: &str = "10 visits × 1 hour";
pub(super) const BY_MINUTE: &str = "By the minute";

/// The headings of the price list, and the group of clients that something comes off for.
const PACKAGES: &str = "Packages";
const NIGHTS: &str = "Nights";
const PASSES: &str = "Passes";
const REGULARS: &str = "Regulars";

/// It was all for sale before the demo's past begins, since so many days.
const BEFORE: i64 = 22;

/// The price of one unit in Standard, in VIP and on the consoles; empty: not sold there.
type Prices = [&'static str; 3];

/// Puts it on the price list. Prices stand in the order of the zones.
pub(super) async fn offer(club: &Club, owner: &Me) -> Result<()> {
    let desk = club.desk_at(owner.clone(), club.now() - TimeDelta::days(BEFORE));
    let shop = Shop { desk: &desk, hall: &hall::board(&desk).await? };
    let nights = shop.hours(NIGHTS, &[0, 1, 2, 3, 6], ("22:00", "08:00")).await?;
    let weekend_nights = shop.hours("Weekend nights", &[4, 5], ("22:00", "08:00")).await?;
    let mornings = shop.hours("Mornings", &[0, 1, 2, 3, 4, 5, 6], ("08:00", "12:00")).await?;
    let weekends = shop.hours("Weekends", &[5, 6], ("00:00", "00:00")).await?;
    let by_day = shop.hours("Weekdays until five", &[0, 1, 2, 3, 4], ("08:00", "17:00")).await?;
    // A night is one price from Sunday to Thursday, and another on Fridays and Saturdays.
    let night = Draft {
        sold: TypedSold::Window,
        description: typed("From ten in the evening to eight in the morning, without a limit"),
        ..named("Night", NIGHTS)
    };
    let at_night = [(nights, ["3500", "5500", ""]), (weekend_nights, ["4200", "6500", ""])];
    shop.sell(night, &at_night).await?;
    let morning = units("Morning 3 hours", PACKAGES, 3);
    shop.sell(morning, &[(mornings, ["1800", "2700", "2300"])]).await?;
    let weekend = units("Weekend 6 hours", PACKAGES, 6);
    shop.sell(weekend, &[(weekends, ["4200", "6400", "5400"])]).await?;
    let pass = Draft {
        after_first_use: days("30"),
        description: typed("Good for 30 days after it is first played"),
        ..units(PASS, PASSES, 30)
    };
    shop.sell(pass, &[(Typed::default(), ["18000", "28000", "24000"])]).await?;
    let visits = Draft {
        sold: TypedSold::Visits,
        visits: typed("10"),
        after_purchase: days("90"),
        ..units(VISITS, PASSES, 1)
    };
    shop.sell(visits, &[(Typed::default(), ["7500", "12000", "10000"])]).await?;
    let minute = Draft { sold: TypedSold::Minute, ..named(BY_MINUTE, "") };
    let list = shop.sell(minute, &[(Typed::default(), ["960", "1500", "1260"])]).await?;
    shop.take_off(&list, by_day).await
}

/// A tariff under a heading, of which a third may be paid with bonus.
fn named(name: &str, heading: &str) -> Draft {
    Draft { name: typed(name), new_group: typed(heading), max_bonus_percent: typed("30"), ..Draft::default() }
}

/// One unit of so many hours.
fn units(name: &str, heading: &str, hours: u32) -> Draft {
    Draft {
        unit_minutes: Typed(hours.to_string()),
        unit_in: Some(TypedUnit::Hours),
        max_quantity: typed("1"),
        ..named(name, heading)
    }
}

fn days(number: &str) -> TypedSpan {
    TypedSpan { number: typed(number), unit: TypedUnit::Days }
}

/// Whose price list it is.
struct Shop<'a> {
    desk: &'a Desk,
    hall: &'a Hall,
}

impl Shop<'_> {
    /// Hours from one time to another; the answer is how tariffs refer to them.
    async fn hours(&self, name: &str, weekdays: &[u8], (from, to): (&str, &str)) -> Result<Typed> {
        let id = ScheduleId::fresh();
        let draft = hours::Draft {
            name: typed(name),
            weekdays: weekdays.to_vec(),
            intervals: vec![TypedInterval { from: typed(from), to: typed(to) }],
            ..hours::Draft::default()
        };
        schedules::make(self.desk, NewSchedule { id, club: self.desk.club_id(), draft }).await?;
        Ok(Typed(id.to_string()))
    }

    /// At these hours for these prices.
    async fn sell(&self, tariff: Draft, at: &[(Typed, Prices)]) -> Result<PriceList> {
        let prices = at.iter().zip(0..).flat_map(|((_, prices), of)| {
            let zones = self.hall.zones.iter().zip(prices);
            zones.map(move |(zone, price)| TypedPrice { zone: zone.id, of, price: typed(price) })
        });
        let hours = at.iter().map(|(start, _)| TypedHours { start: start.clone(), finish: Typed::default() });
        let draft = Draft { prices: prices.collect(), hours: hours.collect(), ..tariff };
        let new = NewTariff { id: TariffId::fresh(), club: self.desk.club_id(), draft };
        tariffs::make(self.desk, new).await
    }

    /// Regulars pay less for packages at these hours.
    async fn take_off(&self, list: &PriceList, schedule: Typed) -> Result<()> {
        let heading = list.groups.iter().find(|(_, name)| name == PACKAGES);
        let group = list.client_groups.iter().find(|(_, name)| name == REGULARS);
        let ((heading, _), (group, _)) = heading.zip(group).ok_or(Error::Missing)?;
        let draft = off::Draft {
            name: typed(REGULARS),
            percent: typed("15"),
            tariffs: Vec::new(),
            tariff_groups: vec![*heading],
            groups: vec![*group],
            schedule,
        };
        let new = NewDiscount { id: DiscountId::fresh(), club: self.desk.club_id(), draft };
        discounts::make(self.desk, new).await.map(drop)
    }
}
