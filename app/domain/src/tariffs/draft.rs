//! The price list, and what its owner types into the form of a tariff.

use std::{collections::BTreeSet, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Buyers, RefundPolicy, SalePolicy, Sold, Tariff, Use};
use crate::{
    clubs::{plain_name, whole},
    ids::{ActId, ClubId, GroupId, ScheduleId, TariffGroupId, TariffId, ZoneId},
    money::{Currency, Money, Typed},
    refusal::Refusal,
    schedules::{self, Schedule, TypedInterval},
    staff::Me,
};

/// A zone as a column of the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceColumn {
    /// The zone.
    pub zone: ZoneId,
    /// What it is called.
    pub name: String,
}

/// A tariff as a row of the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The tariff.
    pub tariff: Tariff,
    /// No longer for sale.
    pub retired: bool,
}

/// Everything the page of tariffs shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceList {
    /// What prices are in.
    pub currency: Currency,
    /// The zones in use, in the club's order.
    pub zones: Vec<PriceColumn>,
    /// All tariffs, in the club's order.
    pub tariffs: Vec<Listed>,
    /// The headings there are.
    pub groups: Vec<(TariffGroupId, String)>,
    /// The schedules in use.
    pub schedules: Vec<(ScheduleId, String)>,
    /// The groups of clients in use.
    pub client_groups: Vec<(GroupId, String)>,
    /// Who looks.
    pub me: Me,
    /// For the first form on the page.
    pub form: Uuid,
}

/// A price as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedPrice {
    /// In which zone.
    pub zone: ZoneId,
    /// At which of the hours, by their place in the form.
    #[serde(default)]
    pub of: u32,
    /// One unit's price; empty: not sold there.
    #[serde(default)]
    pub price: Typed,
}

impl TypedPrice {
    fn is_empty(&self) -> bool {
        self.price.0.trim().is_empty()
    }
}

/// Hours with prices of their own, as they were chosen. Without a price they are none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedHours {
    /// The schedule at which one may begin; empty: always.
    #[serde(default)]
    pub start: Typed,
    /// The schedule until whose end one may go on; empty: as long as was bought.
    #[serde(default)]
    pub finish: Typed,
}

/// What stands in place of a schedule's id: the hours that are made with the tariff.
pub const NEW_HOURS: &str = "new";

/// Hours that are made with a tariff, as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedNewHours {
    /// What they are to be called; empty: as the tariff is.
    #[serde(default)]
    pub name: Typed,
    /// When they begin, as `22:00`.
    #[serde(default)]
    pub from: Typed,
    /// When they end; not later than `from`: on the day after.
    #[serde(default)]
    pub to: Typed,
    /// On which days they begin, 0 for Monday.
    #[serde(default)]
    pub weekdays: Vec<u8>,
}

impl TypedNewHours {
    fn read(&self, tariff: &Typed) -> Result<Schedule, Refusal> {
        let name = if self.name.0.trim().is_empty() { tariff } else { &self.name };
        let interval = TypedInterval { from: self.from.clone(), to: self.to.clone() };
        let typed = schedules::Draft {
            name: name.clone(),
            weekdays: self.weekdays.clone(),
            intervals: vec![interval],
            ..schedules::Draft::default()
        };
        typed.read(ScheduleId::fresh())
    }
}

/// To whom and when it is sold, as it was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedSale {
    /// To whom.
    #[serde(default)]
    pub buyers: TypedBuyers,
    /// The schedule at which it is sold; empty: always.
    #[serde(default)]
    pub schedule: Typed,
    /// In which groups, where it is sold to some only.
    #[serde(default)]
    pub groups: Vec<GroupId>,
}

/// To whom it is sold, as it was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypedBuyers {
    /// This line says nothing.
    #[default]
    Nobody,
    /// Everybody.
    Anyone,
    /// Who never bought anything here.
    NewClients,
    /// Who is in one of the groups.
    Groups,
}

/// How much time one buys, as it was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypedSold {
    /// Whole units.
    #[default]
    Units,
    /// Until its hours end.
    Window,
}

/// A tariff as it was typed into its form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What it is to be called.
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
    /// One unit, in minutes.
    #[serde(default)]
    pub unit_minutes: Typed,
    /// The most units sold at once.
    #[serde(default)]
    pub max_quantity: Typed,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
            refund_policy,
            max_bonus_percent: None,
            uses: vec![Use { start: None, finish: None, prices }],
            sales: vec![SalePolicy { schedule: None, buyers: Buyers::Anyone }],
            new_schedule: None,
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

/// Puts a tariff on the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewTariff {
    /// Made with the form.
    pub id: TariffId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// What was typed.
    pub draft: Draft,
}

/// Changes a tariff. What was sold keeps what it was sold with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditTariff {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub tariff: TariffId,
    /// What was typed.
    pub draft: Draft,
}

/// Changes a tariff's place on the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrange {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub tariff: TariffId,
    /// How.
    pub to: Arrangement,
}

/// What can be done to a tariff's place on the price list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arrangement {
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// No longer for sale.
    Retire,
    /// For sale again.
    Restore,
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

    /// The longest description, in letters.
    pub const MAX_DESCRIPTION: u32 = 500;

    /// What was typed, for the zones that the club has now.
    ///
    /// # Errors
    /// [`Refusal::BadName`], [`Refusal::BadUnitMinutes`], [`Refusal::BadMost`], [`Refusal::BadPrice`],
    /// [`Refusal::BadBonusShare`], [`Refusal::BadTariff`].
    pub fn read(&self, columns: &[PriceColumn], currency: &Currency) -> Result<Terms, Refusal> {
        let name = plain_name(&self.name)?;
        let time = self.time()?;
        let made = self.made()?;
        let uses = self.uses(columns, currency, made.as_ref())?;
        if time == Sold::Window && uses.iter().any(|of| of.start.is_none()) {
            return Err(Refusal::BadTariff(TariffFault::NoHours));
        }
        let new_group = Some(&self.new_group).filter(|typed| !typed.0.trim().is_empty());
        Ok(Terms {
            name,
            description: self.description()?,
            group: chosen(&self.group)?,
            new_group: new_group.map(plain_name).transpose()?,
            time,
            refund_policy: self.refund_policy,
            max_bonus_percent: self.bonus_percent()?,
            uses,
            sales: self.sales(made.as_ref())?,
            new_schedule: made,
        })
    }

    /// The new hours, where anything refers to them.
    fn made(&self) -> Result<Option<Schedule>, Refusal> {
        let priced = |of: u32| of == 0 || self.prices.iter().any(|typed| typed.of == of && !typed.is_empty());
        let hours = self.hours.iter().zip(0..).filter(|(_, of)| priced(*of));
        let mut named = hours.flat_map(|(hours, _)| [&hours.start, &hours.finish]).chain(
            self.sales.iter().filter(|sale| sale.buyers != TypedBuyers::Nobody).map(|sale| &sale.schedule),
        );
        let new = named.any(|typed| typed.0.trim() == NEW_HOURS);
        new.then(|| self.new_hours.read(&self.name)).transpose()
    }

    fn time(&self) -> Result<Sold, Refusal> {
        if self.sold == TypedSold::Window {
            return Ok(Sold::Window);
        }
        let minutes = whole(&self.unit_minutes, 1..=Self::MAX_UNIT_MINUTES).ok_or(Refusal::BadUnitMinutes)?;
        let max_quantity = whole(&self.max_quantity, 1..=Self::MAX_QUANTITY).ok_or(Refusal::BadMost)?;
        Ok(Sold::Units { minutes, max_quantity })
    }

    fn description(&self) -> Result<String, Refusal> {
        let words = self.description.0.trim();
        let fits = words.chars().count() <= Self::MAX_DESCRIPTION.try_into().unwrap_or(0)
            && words.chars().all(|letter| letter == '\n' || !letter.is_control());
        if fits { Ok(words.to_owned()) } else { Err(Refusal::BadTariff(TariffFault::Description)) }
    }

    /// Hours without a price are left out, but for the only ones: they are sold nowhere.
    fn uses(
        &self,
        columns: &[PriceColumn],
        currency: &Currency,
        made: Option<&Schedule>,
    ) -> Result<Vec<Use>, Refusal> {
        let always = [TypedHours::default()];
        let hours = if self.hours.is_empty() { always.as_slice() } else { &self.hours };
        let mut uses: Vec<Use> = Vec::new();
        for (hours, of) in hours.iter().zip(0..) {
            let prices = self.prices_of(of, columns, currency)?;
            if prices.is_empty() && of > 0 {
                continue;
            }
            uses.push(Use { start: when(&hours.start, made)?, finish: when(&hours.finish, made)?, prices });
        }
        if uses.len() > 1 {
            uses.retain(|of| !of.prices.is_empty());
        }
        let mut starts: Vec<_> = uses.iter().map(|of| of.start).collect();
        starts.sort();
        let twice = starts.windows(2).any(|pair| pair[0] == pair[1]);
        if twice { Err(Refusal::BadTariff(TariffFault::HoursTwice)) } else { Ok(uses) }
    }

    fn prices_of(
        &self,
        of: u32,
        columns: &[PriceColumn],
        currency: &Currency,
    ) -> Result<Vec<(ZoneId, Money)>, Refusal> {
        let mut prices = Vec::new();
        for column in columns {
            let here = |typed: &&TypedPrice| typed.zone == column.zone && typed.of == of;
            let Some(typed) = self.prices.iter().find(here) else { continue };
            let bad = |_| Refusal::BadPrice { zone: column.at(of), typed: typed.price.0.clone() };
            prices.extend(typed.price.read(currency).map_err(bad)?.map(|price| (column.zone, price)));
        }
        Ok(prices)
    }

    fn sales(&self, made: Option<&Schedule>) -> Result<Vec<SalePolicy>, Refusal> {
        if self.sales.is_empty() {
            return Ok(vec![SalePolicy { schedule: None, buyers: Buyers::Anyone }]);
        }
        let mut sales = Vec::new();
        for typed in &self.sales {
            let buyers = match typed.buyers {
                TypedBuyers::Nobody => continue,
                TypedBuyers::Anyone => Buyers::Anyone,
                TypedBuyers::NewClients => Buyers::NewClients,
                TypedBuyers::Groups if typed.groups.is_empty() => {
                    return Err(Refusal::BadTariff(TariffFault::NoGroups));
                }
                TypedBuyers::Groups => Buyers::Groups(typed.groups.clone()),
            };
            sales.push(SalePolicy { schedule: when(&typed.schedule, made)?, buyers });
        }
        Ok(sales)
    }

    fn bonus_percent(&self) -> Result<Option<i32>, Refusal> {
        let typed = &self.max_bonus_percent;
        if typed.0.trim().is_empty() {
            return Ok(None);
        }
        whole(typed, 0..=100).map(Some).ok_or_else(|| Refusal::BadBonusShare { typed: typed.0.clone() })
    }
}

/// Which schedule was chosen; empty: none.
fn when(typed: &Typed, made: Option<&Schedule>) -> Result<Option<ScheduleId>, Refusal> {
    match made {
        Some(made) if typed.0.trim() == NEW_HOURS => Ok(Some(made.id)),
        _ => chosen(typed),
    }
}

/// What was chosen; empty: nothing.
fn chosen<Id: FromStr>(typed: &Typed) -> Result<Option<Id>, Refusal> {
    let words = typed.0.trim();
    let id = (!words.is_empty()).then(|| words.parse());
    id.transpose().map_err(|_| Refusal::BadTariff(TariffFault::Unknown))
}

impl PriceColumn {
    /// As a price in it is called, at hours of that place in the form.
    pub fn at(&self, of: u32) -> String {
        if of == 0 { self.name.clone() } else { format!("{}, hours {}", self.name, of + 1) }
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
