//! What is for sale: time under rules.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    clubs::{plain_name, whole},
    ids::{ActId, ClubId, TariffId, ZoneId},
    money::{Currency, Money, Typed},
    refusal::Refusal,
    staff::Me,
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
    /// So many hundredths of the price may be paid with bonus, 0 to 100.
    #[serde(default)]
    pub max_bonus_percent: i32,
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

    /// What of a price may be paid with bonus, rounded down to the price step (decision 24).
    pub fn bonus_cap(&self, price: Money, step: Money) -> BonusCap {
        let percent = self.max_bonus_percent;
        BonusCap { percent, most: price.share(i64::from(percent), 100, step) }
    }
}

/// What of a price may be paid with bonus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BonusCap {
    /// So many hundredths, 0 to 100.
    pub percent: i32,
    /// That is so much.
    pub most: Money,
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
    /// One unit's price; empty: not sold there.
    #[serde(default)]
    pub price: Typed,
}

/// A tariff as it was typed into its form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What it is to be called.
    pub name: Typed,
    /// One unit, in minutes.
    pub unit_minutes: Typed,
    /// The most units sold at once.
    pub max_quantity: Typed,
    /// What an early end does with the rest.
    pub refund_policy: RefundPolicy,
    /// So many hundredths may be paid with bonus; empty: none of a new tariff, as before of another.
    #[serde(default)]
    pub max_bonus_percent: Typed,
    /// The price in each zone.
    #[serde(default)]
    pub prices: Vec<TypedPrice>,
}

/// A draft that was read and found good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// 1 to 60 letters.
    pub name: String,
    /// 1 to 44640: a month.
    pub unit_minutes: i32,
    /// 1 to 100.
    pub max_quantity: i32,
    /// What an early end does with the rest.
    pub refund_policy: RefundPolicy,
    /// 0 to 100; `None`: nothing was typed.
    pub max_bonus_percent: Option<i32>,
    /// One unit's price in each zone where it is sold.
    pub prices: Vec<(ZoneId, Money)>,
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

    /// What was typed, for the zones that the club has now.
    ///
    /// # Errors
    /// [`Refusal::BadName`], [`Refusal::BadUnitMinutes`], [`Refusal::BadMost`], [`Refusal::BadPrice`].
    pub fn read(&self, columns: &[PriceColumn], currency: &Currency) -> Result<Terms, Refusal> {
        let name = plain_name(&self.name)?;
        let unit_minutes =
            whole(&self.unit_minutes, 1..=Self::MAX_UNIT_MINUTES).ok_or(Refusal::BadUnitMinutes)?;
        let max_quantity = whole(&self.max_quantity, 1..=Self::MAX_QUANTITY).ok_or(Refusal::BadMost)?;
        let mut prices = Vec::new();
        for column in columns {
            let Some(typed) = self.prices.iter().find(|typed| typed.zone == column.zone) else { continue };
            let price = typed
                .price
                .read(currency)
                .map_err(|_| Refusal::BadPrice { zone: column.name.clone(), typed: typed.price.0.clone() })?;
            prices.extend(price.map(|price| (column.zone, price)));
        }
        let max_bonus_percent = self.bonus_percent()?;
        Ok(Terms {
            name,
            unit_minutes,
            max_quantity,
            refund_policy: self.refund_policy,
            max_bonus_percent,
            prices,
        })
    }

    fn bonus_percent(&self) -> Result<Option<i32>, Refusal> {
        let typed = &self.max_bonus_percent;
        if typed.0.trim().is_empty() {
            return Ok(None);
        }
        whole(typed, 0..=100).map(Some).ok_or_else(|| Refusal::BadBonusShare { typed: typed.0.clone() })
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
            max_bonus_percent: 33,
            prices: vec![(standard, money(900)), (vip, money(0))],
        };
        let two = hour.quote(standard, 2).unwrap();
        assert_eq!((two.total, two.minutes), (money(1800), 120));
        assert_eq!(hour.bonus_cap(two.total, money(10)), BonusCap { percent: 33, most: money(590) });
        assert_eq!(hour.quote(vip, 1).unwrap().total, Money::ZERO);
        assert_eq!(hour.quote(elsewhere, 1), Err(Refusal::TariffNotSold));
        for quantity in [0, 13, u32::MAX] {
            assert_eq!(hour.quote(standard, quantity), Err(Refusal::BadQuantity { max: 12 }));
        }
    }

    #[test]
    fn a_draft_by_cases() {
        let (standard, vip) = (ZoneId::fresh(), ZoneId::fresh());
        let column = |zone, name: &str| PriceColumn { zone, name: name.into() };
        let columns = [column(standard, "Standard"), column(vip, "VIP")];
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let read = |name: &str, minutes: &str, most: &str, prices: &[(ZoneId, &str)]| {
            let typed = |words: &str| Typed(words.into());
            let prices = prices.iter().map(|(zone, price)| TypedPrice { zone: *zone, price: typed(price) });
            let draft = Draft {
                name: typed(name),
                unit_minutes: typed(minutes),
                max_quantity: typed(most),
                refund_policy: RefundPolicy::Burn,
                max_bonus_percent: typed(""),
                prices: prices.collect(),
            };
            draft.read(&columns, &tenge)
        };
        let money = |minor| Money::of(minor).unwrap();
        let good = read(" Night ", "480", "1", &[(standard, " 3 000 "), (vip, "0")]).unwrap();
        assert_eq!((good.name.as_str(), good.unit_minutes, good.max_quantity), ("Night", 480, 1));
        assert_eq!(good.prices, [(standard, money(3000)), (vip, Money::ZERO)]);
        let nowhere = read("Night", "44640", "100", &[(standard, " "), (ZoneId::fresh(), "900")]).unwrap();
        assert_eq!(nowhere.prices, []);
        let long = "x".repeat(61);
        let bad = Refusal::BadPrice { zone: "VIP".into(), typed: "9oo".into() };
        for (name, minutes, most, price, refusal) in [
            ("  ", "60", "1", "", Refusal::BadName),
            (long.as_str(), "60", "1", "", Refusal::BadName),
            ("Night", "0", "1", "", Refusal::BadUnitMinutes),
            ("Night", "44641", "1", "", Refusal::BadUnitMinutes),
            ("Night", "an hour", "1", "", Refusal::BadUnitMinutes),
            ("Night", "60", "0", "", Refusal::BadMost),
            ("Night", "60", "101", "", Refusal::BadMost),
            ("Night", "60", "1", "9oo", bad),
        ] {
            assert_eq!(read(name, minutes, most, &[(vip, price)]), Err(refusal), "{name} {minutes} {most}");
        }
    }
}
