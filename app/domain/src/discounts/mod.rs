//! Discounts: a percentage off the price of some tariffs, for everybody or for some, always or by a schedule. They apply
//! by themselves at the sale: of those that fit the largest one, and never two together.

mod by_hand;
mod forms;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::{
    by_hand::{BY_HAND, ByHand},
    forms::{Draft, EditDiscount, NewDiscount, RetireDiscount},
};
use crate::{
    ids::{DiscountId, GroupId, ScheduleId, TariffGroupId, TariffId},
    money::Money,
    sessions::past::Named,
    staff::Me,
    tariffs::Applied,
};

/// A percentage off the price of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discount {
    /// Its id.
    pub id: DiscountId,
    /// As the club calls it: it stands on receipts.
    pub name: String,
    /// So many hundredths off the price, 1 to 100.
    pub percent: i32,
    /// Off these tariffs,
    pub tariffs: Vec<TariffId>,
    /// and off all that are listed under these headings.
    pub tariff_groups: Vec<TariffGroupId>,
    /// For clients in at least one of these groups; none: for everybody, the Unknown Guest too.
    pub groups: Vec<GroupId>,
    /// When; by when the time is played, as its price is. `None`: always.
    pub schedule: Option<ScheduleId>,
}

impl Discount {
    /// Is it off this tariff, for somebody who is in these groups?
    pub fn fits(&self, tariff: TariffId, under: Option<TariffGroupId>, groups: &[GroupId]) -> bool {
        let off =
            self.tariffs.contains(&tariff) || under.is_some_and(|under| self.tariff_groups.contains(&under));
        off && (self.groups.is_empty() || self.groups.iter().any(|group| groups.contains(group)))
    }
}

/// For what a discount is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'sale> {
    /// Off which tariff.
    pub tariff: TariffId,
    /// Under which heading it is listed.
    pub under: Option<TariffGroupId>,
    /// The groups that the client is in.
    pub groups: &'sale [GroupId],
}

/// The discount that applies: the largest of those that fit and hold, the first of two that are as large.
pub fn best(
    discounts: &[Discount],
    sought: &Sought<'_>,
    holds: impl Fn(ScheduleId) -> bool,
) -> Option<Applied> {
    let Sought { tariff, under, groups } = *sought;
    let fitting = discounts.iter().filter(|discount| discount.fits(tariff, under, groups));
    let holding = fitting.filter(|discount| discount.schedule.is_none_or(&holds));
    // Of several that are the largest `max_by_key` finds the last.
    let largest = holding.rev().max_by_key(|discount| discount.percent)?;
    Some(Applied { id: Some(largest.id), name: largest.name.clone(), percent: largest.percent, reason: None })
}

/// What a discount took off a price, as it was at the sale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenOff {
    /// What it was called.
    pub name: String,
    /// So many hundredths, 1 to 100.
    pub percent: i32,
    /// That was so much.
    pub amount: Money,
    /// Why, where somebody gave it by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A discount as a row of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The discount.
    pub discount: Discount,
    /// Does it apply no more?
    pub archived: bool,
}

/// Everything the page of discounts shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discounts {
    /// All of the club, those that are archived too, by name.
    pub discounts: Vec<Listed>,
    /// What there is to take something off: tariffs,
    pub tariffs: Vec<Named<TariffId>>,
    /// and headings.
    pub tariff_groups: Vec<Named<TariffGroupId>>,
    /// The groups that clients can be in.
    pub groups: Vec<Named<GroupId>>,
    /// The schedules that can be named.
    pub schedules: Vec<Named<ScheduleId>>,
    /// Who looks.
    pub me: Me,
    /// For the first form on the page.
    pub form: Uuid,
}
