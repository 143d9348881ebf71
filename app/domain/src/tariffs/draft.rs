//! The price list, and what its owner types into the form of a tariff.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Buyers, RefundPolicy, SalePolicy, Sold, Tariff, Use};
use crate::{
    clubs::{plain_name, whole},
    ids::{ActId, ClubId, TariffGroupId, TariffId, ZoneId},
    money::{Currency, Money, Typed},
    refusal::Refusal,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Terms {
    /// 1 to 60 letters.
    pub name: String,
    /// What else there is to say of it.
    pub description: String,
    /// Under which heading it is listed.
    pub group: Option<TariffGroupId>,
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
}

impl Terms {
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
            time,
            refund_policy,
            max_bonus_percent: None,
            uses: vec![Use { start: None, finish: None, prices }],
            sales: vec![SalePolicy { schedule: None, buyers: Buyers::Anyone }],
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
        let time = Sold::Units { minutes: unit_minutes, max_quantity };
        let max_bonus_percent = self.bonus_percent()?;
        Ok(Terms { max_bonus_percent, ..Terms::hours(name, time, self.refund_policy, prices) })
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
        assert_eq!((good.name.as_str(), good.time), ("Night", Sold::Units { minutes: 480, max_quantity: 1 }));
        assert_eq!(good.uses[0].prices, [(standard, money(3000)), (vip, Money::ZERO)]);
        let nowhere = read("Night", "44640", "100", &[(standard, " "), (ZoneId::fresh(), "900")]).unwrap();
        assert_eq!(nowhere.uses[0].prices, []);
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
