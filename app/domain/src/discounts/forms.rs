//! A discount as it is typed.

use serde::{Deserialize, Serialize};

use super::Discount;
use crate::{
    clubs::{plain_name, whole},
    ids::{ActId, ClubId, DiscountId, GroupId, TariffGroupId, TariffId},
    money::Typed,
    refusal::Refusal,
};

/// A discount as it was typed into its form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What it is to be called.
    pub name: Typed,
    /// So many hundredths.
    pub percent: Typed,
    /// Off which tariffs.
    #[serde(default)]
    pub tariffs: Vec<TariffId>,
    /// Off what is listed under which headings.
    #[serde(default)]
    pub tariff_groups: Vec<TariffGroupId>,
    /// For whom; none: for everybody.
    #[serde(default)]
    pub groups: Vec<GroupId>,
    /// The id of a schedule; empty: always.
    #[serde(default)]
    pub schedule: Typed,
}

impl Draft {
    /// What was typed, as the discount with this id: each thing once, in the order of ids.
    ///
    /// # Errors
    /// [`Refusal::BadName`], [`Refusal::BadPercent`], [`Refusal::DiscountOnNothing`]; [`Refusal::Impossible`] for a
    /// schedule that no form offers.
    pub fn read(&self, id: DiscountId) -> Result<Discount, Refusal> {
        let name = plain_name(&self.name)?;
        let percent = whole(&self.percent, 1..=100)
            .ok_or_else(|| Refusal::BadPercent { typed: self.percent.0.clone() })?;
        if self.tariffs.is_empty() && self.tariff_groups.is_empty() {
            return Err(Refusal::DiscountOnNothing);
        }
        let schedule = match self.schedule.0.trim() {
            "" => None,
            typed => Some(typed.parse().map_err(|_| Refusal::Impossible)?),
        };
        Ok(Discount {
            id,
            name,
            percent,
            tariffs: once(&self.tariffs),
            tariff_groups: once(&self.tariff_groups),
            groups: once(&self.groups),
            schedule,
        })
    }
}

fn once<T: Copy + Ord>(chosen: &[T]) -> Vec<T> {
    let mut chosen = chosen.to_vec();
    chosen.sort_unstable();
    chosen.dedup();
    chosen
}

/// Makes a discount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewDiscount {
    /// Made with the form.
    pub id: DiscountId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// What was typed.
    pub draft: Draft,
}

/// Changes a discount. What was sold keeps the price that it was sold at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditDiscount {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub discount: DiscountId,
    /// What was typed.
    pub draft: Draft,
}

/// Archives a discount, or brings it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetireDiscount {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub discount: DiscountId,
    /// Away, or back?
    pub archived: bool,
}
