//! What is chosen in a form that sells time.

use domain::{
    hall::Hall,
    ids::{TariffId, ZoneId},
    tariffs::{BonusCap, Quote, Tariff},
};

use crate::hall::at::At;

/// A tariff, and what so many units of it cost here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The tariff.
    pub tariff: TariffId,
    /// What it is called.
    pub name: String,
    /// The most units sold at once.
    pub most: u32,
    /// The price and the time.
    pub quote: Quote,
    /// What of the price may be bonus.
    pub cap: BonusCap,
}

impl Choice {
    /// What the address says; where it says nothing that is sold here, one unit of the first tariff that is.
    pub fn read(hall: &Hall, zone: ZoneId, at: &At) -> Option<Self> {
        let sold = |tariff: &&Tariff| tariff.unit_price(zone).is_some();
        let asked = hall.tariffs.iter().filter(sold).find(|tariff| Some(tariff.id) == at.tariff);
        let tariff = asked.or_else(|| hall.tariffs.iter().find(sold))?;
        let most = u32::try_from(tariff.max_quantity).unwrap_or(0);
        let quantity = at.quantity.unwrap_or(1).clamp(1, most.max(1));
        let quote = tariff.quote(zone, quantity).ok()?;
        let cap = tariff.bonus_cap(quote.total, hall.club.price_step);
        Some(Self { cap, tariff: tariff.id, name: tariff.name.clone(), most, quote })
    }

    /// One unit less, where there is one.
    pub fn fewer(&self) -> u32 {
        self.quote.quantity.saturating_sub(1).max(1)
    }

    /// One unit more, where it is sold.
    pub fn more(&self) -> u32 {
        (self.quote.quantity + 1).min(self.most)
    }
}
