//! What is for sale: time under rules.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::{
    ids::{TariffId, ZoneId},
    money::Money,
    refusal::Refusal,
};

/// What happens to unused time at an early end; frozen at purchase (decision 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum RefundPolicy {
    /// It stays on the client's account as a client tariff.
    Keep,
    /// It is credited as bonus.
    Bonus,
    /// It is gone.
    Burn,
}

/// Time for sale in whole units, with a price in each zone where it is sold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tariff {
    /// Its id.
    pub id: TariffId,
    /// As the club calls it.
    pub name: String,
    /// One unit.
    pub unit_minutes: i32,
    /// The most units sold at once.
    pub max_quantity: i32,
    /// What an early end does with the rest.
    pub refund_policy: RefundPolicy,
    /// One unit's price by zone. Not listed: not sold there. Zero: free.
    pub prices: Vec<(ZoneId, Money)>,
}

impl Tariff {
    /// One unit's price in a zone; `None` where it is not sold.
    pub fn unit_price(&self, zone: ZoneId) -> Option<Money> {
        self.prices.iter().find(|(sold_in, _)| *sold_in == zone).map(|(_, price)| *price)
    }

    /// What so many units cost in a zone.
    ///
    /// # Errors
    /// [`Refusal::TariffNotSold`] without a price in the zone, [`Refusal::BadQuantity`] outside 1 to the most.
    pub fn quote(&self, zone: ZoneId, quantity: u32) -> Result<Quote, Refusal> {
        let unit_price = self.unit_price(zone).ok_or(Refusal::TariffNotSold)?;
        let max = u32::try_from(self.max_quantity).unwrap_or(0);
        let bad = Refusal::BadQuantity { max };
        if !(1..=max).contains(&quantity) {
            return Err(bad);
        }
        let total = unit_price.times(quantity).ok_or(bad)?;
        Ok(Quote { unit_price, quantity, total, minutes: i64::from(self.unit_minutes) * i64::from(quantity) })
    }
}

/// A price with its explanation (decision 25): so many units at so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// One unit's price in the zone.
    pub unit_price: Money,
    /// How many units.
    pub quantity: u32,
    /// What has to be paid.
    pub total: Money,
    /// The time that it buys.
    pub minutes: i64,
}

impl Quote {
    /// The time that it buys.
    pub fn length(&self) -> TimeDelta {
        TimeDelta::minutes(self.minutes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_by_cases() {
        let (standard, vip, elsewhere) = (ZoneId::fresh(), ZoneId::fresh(), ZoneId::fresh());
        let money = |minor| Money::of(minor).unwrap();
        let hour = Tariff {
            id: TariffId::fresh(),
            name: "1 hour".into(),
            unit_minutes: 60,
            max_quantity: 12,
            refund_policy: RefundPolicy::Keep,
            prices: vec![(standard, money(900)), (vip, money(0))],
        };
        let two = hour.quote(standard, 2).unwrap();
        assert_eq!((two.total, two.minutes), (money(1800), 120));
        assert_eq!(hour.quote(vip, 1).unwrap().total, Money::ZERO);
        assert_eq!(hour.quote(elsewhere, 1), Err(Refusal::TariffNotSold));
        for quantity in [0, 13, u32::MAX] {
            assert_eq!(hour.quote(standard, quantity), Err(Refusal::BadQuantity { max: 12 }));
        }
    }
}
