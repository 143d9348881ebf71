//! What the owner of a price list types into the form of a tariff.

mod acts;
mod typed;
mod wrong;

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

pub use self::{
    acts::{Arrange, Arrangement, EditTariff, NewTariff},
    typed::{
        NEW_HOURS, TypedBuyers, TypedHours, TypedNewHours, TypedPrice, TypedSale, TypedSold, TypedSpan,
        TypedUnit,
    },
    wrong::Wrong,
};
use self::{
    typed::{chosen, when},
    wrong::Found,
};
use super::{Buyers, Expiry, PriceColumn, RefundPolicy, SalePolicy, Sold, Tariff, Use};
use crate::{
    clubs::{plain_name, whole},
    ids::{GroupId, ScheduleId, TariffGroupId, TariffId, ZoneId},
    money::{Currency, Money, Typed},
    refusal::Refusal,
    schedules::Schedule,
};

/// A tariff as it was typed into its form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What it is to be called.
    #[serde(default)]
    pub name: Typed,
    /// What else there is to say of it.
    #[serde(default)]
    pub description: Typed,
    /// Under which heading it is listed; empty: none.
    #[serde(default)]
    pub group: Typed,
    /// Under a new heading.
    #[serde(default)]
    pub new_group: Typed,
    /// How much time one buys.
    #[serde(default)]
    pub sold: TypedSold,
    /// One unit, or one visit, in minutes.
    #[serde(default)]
    pub unit_minutes: Typed,
    /// In these instead of minutes.
    #[serde(default)]
    pub unit_in: Option<TypedUnit>,
    /// The most units sold at once.
    #[serde(default)]
    pub max_quantity: Typed,
    /// How many visits: of a multipass all of them; of units the most, empty: any number.
    #[serde(default)]
    pub visits: Typed,
    /// It ends so long after it was bought.
    #[serde(default)]
    pub after_purchase: TypedSpan,
    /// It ends so long after it was first played.
    #[serde(default)]
    pub after_first_use: TypedSpan,
    /// It ends at the end of this day.
    #[serde(default)]
    pub expires_on: Typed,
    /// What an early end does with the rest.
    pub refund_policy: RefundPolicy,
    /// So many hundredths may be paid with bonus; empty: none of a new tariff, as before of another.
    #[serde(default)]
    pub max_bonus_percent: Typed,
    /// At which hours; none: always.
    #[serde(default)]
    pub hours: Vec<TypedHours>,
    /// What is meant where a schedule is called [`NEW_HOURS`].
    #[serde(default)]
    pub new_hours: TypedNewHours,
    /// The price in each zone at each of the hours.
    #[serde(default)]
    pub prices: Vec<TypedPrice>,
    /// To whom and when it is sold; none: always, to everybody.
    #[serde(default)]
    pub sales: Vec<TypedSale>,
}

/// What can be wrong with a tariff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TariffFault {
    /// It is said to last until its hours end, and has none.
    NoHours,
    /// It has the same hours twice.
    HoursTwice,
    /// It is sold to groups, and none is chosen.
    NoGroups,
    /// Its description is too long.
    Description,
    /// What was chosen is no schedule or group.
    Unknown,
    /// There are hours already that are called as the new ones.
    HoursName,
    /// How long it is good is no whole number, or longer than ten years.
    Span,
    /// How many visits it has is no whole number between 1 and 1000.
    Visits,
    /// The day at whose end it is over is none.
    Day,
    /// It is sold nowhere: not at the desk, not in the app, not at a kiosk.
    NoChannel,
    /// It has no price in any zone.
    NoPrice,
    /// What was typed is no time of the day.
    Time,
    /// Its hours end when they begin.
    SameTimes,
    /// Its hours end before they begin, and are not meant to go on until the next day.
    EndsBefore,
    /// These fields of its form.
    Fields(Vec<Wrong>),
}

/// A draft that was read and found good.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Terms {
    /// 1 to 60 letters.
    pub name: String,
    /// What else there is to say of it.
    pub description: String,
    /// Under which heading it is listed.
    pub group: Option<TariffGroupId>,
    /// Under this heading instead, which may be there or not.
    pub new_group: Option<String>,
    /// Units of 1 to 44640 minutes, a month, and 1 to 100 of them; or until its hours end.
    pub time: Sold,
    /// What ends what was bought, whether or not it is played.
    pub expiry: Expiry,
    /// What an early end does with the rest.
    pub refund_policy: RefundPolicy,
    /// 0 to 100; `None`: nothing was typed.
    pub max_bonus_percent: Option<i32>,
    /// When it may be played, and for how much.
    pub uses: Vec<Use>,
    /// When it may be bought, and by whom.
    pub sales: Vec<SalePolicy>,
    /// Hours that it refers to, and that are made with it.
    pub new_schedule: Option<Schedule>,
    /// Hours that it refers to, and that are changed with it: their days and their times.
    pub changed_schedule: Option<Schedule>,
}

impl Terms {
    /// As the tariff with this id would be.
    pub fn tariff(self, id: TariffId) -> Tariff {
        Tariff {
            id,
            name: self.name,
            description: self.description,
            group: self.group,
            time: self.time,
            expiry: self.expiry,
            refund_policy: self.refund_policy,
            max_bonus_percent: self.max_bonus_percent.unwrap_or_default(),
            uses: self.uses,
            sales: self.sales,
        }
    }

    /// A package of hours that is sold to everybody and played whenever.
    pub fn hours(
        name: String,
        time: Sold,
        refund_policy: RefundPolicy,
        prices: Vec<(ZoneId, Money)>,
    ) -> Self {
        Self {
            name,
            description: String::new(),
            group: None,
            new_group: None,
            time,
            expiry: Expiry::default(),
            refund_policy,
            max_bonus_percent: None,
            uses: vec![Use { start: None, finish: None, prices }],
            sales: vec![SalePolicy::ALWAYS],
            new_schedule: None,
            changed_schedule: None,
        }
    }

    /// Prices in zones that the form did not have stay what they were, where their hours stay.
    pub fn keep_unseen(&mut self, before: &Tariff, seen: &[PriceColumn]) {
        for of in &mut self.uses {
            let Some(known) = before.uses.iter().find(|known| known.start == of.start) else { continue };
            let unseen = |(zone, _): &&(ZoneId, Money)| seen.iter().all(|column| column.zone != *zone);
            of.prices.extend(known.prices.iter().filter(unseen));
        }
    }
}

impl Draft {
    /// Of these columns those that the form had. A zone that was added or came back meanwhile was not in it.
    pub fn shown(&self, columns: Vec<PriceColumn>) -> Vec<PriceColumn> {
        let had = |column: &PriceColumn| self.prices.iter().any(|typed| typed.zone == column.zone);
        columns.into_iter().filter(had).collect()
    }

    /// The longest unit: a month of 31 days, in minutes.
    pub const MAX_UNIT_MINUTES: i32 = 44_640;
    /// The most that can be sold at once, in units.
    pub const MAX_QUANTITY: i32 = 100;

    /// The most visits of a multipass.
    pub const MAX_VISITS: i32 = 1000;

    /// The longest description, in letters.
    pub const MAX_DESCRIPTION: u32 = 500;

    /// What was typed, for the zones that the club has now.
    ///
    /// # Errors
    /// [`TariffFault::Fields`]: whatever is wrong, each at its field.
    pub fn read(&self, columns: &[PriceColumn], currency: &Currency) -> Result<Terms, Refusal> {
        let mut found = Found::default();
        let time = self.time(&mut found);
        let new_group = Some(&self.new_group).filter(|typed| !typed.0.trim().is_empty());
        let made = self.made(&mut found);
        let id = made.as_ref().map(|(id, _)| *id);
        let terms = Terms {
            name: found.read("[name]", plain_name(&self.name)),
            description: found.read("[description]", self.description()),
            group: found.read("[group]", chosen(&self.group)),
            new_group: found.read("[new_group]", new_group.map(plain_name).transpose()),
            time,
            expiry: self.expiry(time, &mut found),
            refund_policy: self.refund_policy,
            max_bonus_percent: found.read("[max_bonus_percent]", self.bonus_percent()),
            uses: self.uses((columns, currency), id, &mut found),
            sales: self.sales(id, &mut found),
            changed_schedule: if made.is_none() { self.changed(&mut found) } else { None },
            new_schedule: made.and_then(|(_, schedule)| schedule),
        };
        found.or(terms)
    }

    /// The new hours, where anything refers to them: their id, and they themselves if they are right.
    fn made(&self, found: &mut Found) -> Option<(ScheduleId, Option<Schedule>)> {
        let priced = |of: u32| of == 0 || self.prices.iter().any(|typed| typed.of == of && typed.is_typed());
        let hours = self.hours.iter().zip(0..).filter(|(_, of)| priced(*of));
        let sales = self.sales.iter().filter(|sale| sale.buyers != TypedBuyers::Nobody);
        let mut named = hours
            .flat_map(|(hours, _)| [&hours.start, &hours.finish])
            .chain(sales.map(|sale| &sale.schedule));
        let new = named.any(|typed| typed.0.trim() == NEW_HOURS);
        let id = ScheduleId::fresh();
        new.then(|| (id, self.new_hours.read(id, &self.name, self.sold == TypedSold::Window, found)))
    }

    /// Hours that are changed with it, where they are chosen.
    fn changed(&self, found: &mut Found) -> Option<Schedule> {
        let id = self.new_hours.changed()?;
        let chosen = self.hours.first().is_some_and(|hours| hours.start.0.trim().parse() == Ok(id));
        let night = self.sold == TypedSold::Window;
        chosen.then(|| self.new_hours.read(id, &self.name, night, found)).flatten()
    }

    fn minutes(&self, found: &mut Found) -> i32 {
        let unit = self.unit_in.unwrap_or(TypedUnit::Minutes).minutes();
        let number = whole(&self.unit_minutes, 1..=Self::MAX_UNIT_MINUTES / unit);
        found.read("[unit_minutes]", number.map(|number| number * unit).ok_or(Refusal::BadUnitMinutes))
    }

    fn time(&self, found: &mut Found) -> Sold {
        match self.sold {
            TypedSold::Window => Sold::Window,
            TypedSold::Minute => Sold::Minute,
            TypedSold::Visits => {
                Sold::Visits { visits: found.read("[visits]", self.visits()), minutes: self.minutes(found) }
            }
            TypedSold::Units => {
                let minutes = self.minutes(found);
                let most = whole(&self.max_quantity, 1..=Self::MAX_QUANTITY).ok_or(Refusal::BadMost);
                Sold::Units { minutes, max_quantity: found.read("[max_quantity]", most) }
            }
        }
    }

    fn visits(&self) -> Result<i32, Refusal> {
        whole(&self.visits, 1..=Self::MAX_VISITS).ok_or(Refusal::BadTariff(TariffFault::Visits))
    }

    /// What is played by the minute is never bought ahead, and ends by nothing else.
    fn expiry(&self, time: Sold, found: &mut Found) -> Expiry {
        if time == Sold::Minute {
            return Expiry::default();
        }
        let limited = matches!(time, Sold::Units { .. }) && !self.visits.0.trim().is_empty();
        let words = self.expires_on.0.trim();
        let day =
            |words: &str| words.parse().ok().filter(|day: &NaiveDate| (2000..2200).contains(&day.year()));
        let on = match words.is_empty() {
            true => Ok(None),
            false => day(words).map(Some).ok_or(Refusal::BadTariff(TariffFault::Day)),
        };
        Expiry {
            after_purchase: found.read("[after_purchase][number]", self.after_purchase.read()),
            after_first_use: found.read("[after_first_use][number]", self.after_first_use.read()),
            visits: found.read("[visits]", limited.then(|| self.visits()).transpose()),
            on: found.read("[expires_on]", on),
        }
    }

    fn description(&self) -> Result<String, Refusal> {
        let words = self.description.0.trim();
        let fits = words.chars().count() <= Self::MAX_DESCRIPTION.try_into().unwrap_or(0)
            && words.chars().all(|letter| letter == '\n' || !letter.is_control());
        if fits { Ok(words.to_owned()) } else { Err(Refusal::BadTariff(TariffFault::Description)) }
    }

    /// Hours without a price are left out, but for the only ones.
    fn uses(
        &self,
        list: (&[PriceColumn], &Currency),
        made: Option<ScheduleId>,
        found: &mut Found,
    ) -> Vec<Use> {
        let always = [TypedHours::default()];
        let hours = if self.hours.is_empty() { always.as_slice() } else { &self.hours };
        let before = found.count();
        let mut uses: Vec<(usize, Use)> = Vec::new();
        for (place, (hours, of)) in hours.iter().zip(0..).enumerate() {
            let prices = self.prices_of(of, list, found);
            if prices.is_empty() && of > 0 {
                continue;
            }
            let start = found.read(format!("[hours][{place}][start]"), when(&hours.start, made));
            let finish = found.read(format!("[hours][{place}][finish]"), when(&hours.finish, made));
            uses.push((place, Use { start, finish, prices }));
        }
        if found.count() > before {
            return Vec::new();
        }
        // Zones that the form does not have keep their prices at the only hours.
        if uses.len() > 1 {
            uses.retain(|(_, of)| !of.prices.is_empty());
        }
        if !list.0.is_empty() && uses.iter().all(|(_, of)| of.prices.is_empty()) {
            found.fault("[prices][0][price]", TariffFault::NoPrice);
        }
        for (number, (place, of)) in uses.iter().enumerate() {
            let field = format!("[hours][{place}][start]");
            if self.sold == TypedSold::Window && of.start.is_none() {
                found.fault(field, TariffFault::NoHours);
            } else if uses[..number].iter().any(|(_, before)| before.start == of.start) {
                found.fault(field, TariffFault::HoursTwice);
            }
        }
        uses.into_iter().map(|(_, of)| of).collect()
    }

    fn prices_of(
        &self,
        of: u32,
        (columns, currency): (&[PriceColumn], &Currency),
        found: &mut Found,
    ) -> Vec<(ZoneId, Money)> {
        let mut prices = Vec::new();
        for column in columns {
            let here = |typed: &&TypedPrice| typed.zone == column.zone && typed.of == of;
            let Some((place, typed)) = self.prices.iter().enumerate().find(|(_, typed)| here(typed)) else {
                continue;
            };
            let bad = |_| Refusal::BadPrice { zone: column.at(of), typed: typed.price.0.clone() };
            let price =
                found.read(format!("[prices][{place}][price]"), typed.price.read(currency).map_err(bad));
            prices.extend(price.map(|price| (column.zone, price)));
        }
        prices
    }

    fn sales(&self, made: Option<ScheduleId>, found: &mut Found) -> Vec<SalePolicy> {
        if self.sales.is_empty() {
            return vec![SalePolicy::ALWAYS];
        }
        let mut sales = Vec::new();
        for (place, typed) in self.sales.iter().enumerate() {
            let field = |name: &str| format!("[sales][{place}][{name}]");
            let buyers = match typed.buyers {
                TypedBuyers::Nobody => continue,
                TypedBuyers::Anyone => Buyers::Anyone,
                TypedBuyers::NewClients => Buyers::NewClients,
                TypedBuyers::Groups => Buyers::Groups(typed.groups.clone()),
            };
            if buyers == Buyers::Groups(Vec::new()) {
                found.fault(field("buyers"), TariffFault::NoGroups);
            }
            let schedule = found.read(field("schedule"), when(&typed.schedule, made));
            let channels = found.read(field("channels"), typed.channels());
            sales.push(SalePolicy { schedule, buyers, channels });
        }
        sales
    }

    fn bonus_percent(&self) -> Result<Option<i32>, Refusal> {
        let typed = &self.max_bonus_percent;
        if typed.0.trim().is_empty() {
            return Ok(None);
        }
        whole(typed, 0..=100).map(Some).ok_or_else(|| Refusal::BadBonusShare { typed: typed.0.clone() })
    }
}

impl Terms {
    /// All schedules that it refers to.
    pub fn schedules(&self) -> Vec<ScheduleId> {
        let uses = self.uses.iter().flat_map(|of| [of.start, of.finish]);
        uses.chain(self.sales.iter().map(|policy| policy.schedule)).flatten().collect()
    }

    /// All groups of clients that it refers to, each once.
    pub fn client_groups(&self) -> BTreeSet<GroupId> {
        let groups = self.sales.iter().filter_map(|policy| match &policy.buyers {
            Buyers::Groups(groups) => Some(groups),
            Buyers::Anyone | Buyers::NewClients => None,
        });
        groups.flatten().copied().collect()
    }
}

#[cfg(test)]
mod tests;
