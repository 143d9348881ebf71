//! What is chosen in a form that sells time.

use chrono::TimeDelta;
use domain::{
    discounts::ByHand,
    ids::{TariffId, ZoneId},
    minutes::Rate,
    tariffs::{Applied, BonusCap, Offer, Offers, Quote},
    time::Moment,
};

use crate::hall::at::At;

/// A tariff, and what so many units of it cost here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The tariff.
    pub tariff: TariffId,
    /// What it is called.
    pub name: String,
    /// What the hours are called whose price it is.
    pub window: Option<String>,
    /// What is taken off the price.
    pub discount: Option<Applied>,
    /// The most units sold at once.
    pub most: u32,
    /// The price and the time.
    pub quote: Quote,
    /// What of the price may be bonus.
    pub cap: BonusCap,
    /// It is played by the minute: nothing of it is paid now.
    pub by_minute: Option<Rate>,
}

impl Choice {
    /// What the address says; where it says nothing that is sold here, one unit of the first tariff that is. Only who has a
    /// balance plays by the minute.
    pub fn read(offers: &Offers, zone: ZoneId, at: &At, has_balance: bool) -> Option<Self> {
        let sold = |offer: &&Offer| offer.reason.is_none() && (has_balance || offer.rate().is_none());
        let asked = offers.in_zone(zone).filter(sold).find(|offer| Some(offer.tariff) == at.tariff);
        let offer = asked.or_else(|| offers.in_zone(zone).find(sold))?;
        Self::of(offer, at.quantity.unwrap_or(1).clamp(1, offer.most.max(1)))
    }

    /// So many units of an offer.
    fn of(offer: &Offer, quantity: u32) -> Option<Self> {
        let by_minute = offer.rate();
        let quote = match by_minute {
            Some(rate) => Quote::of_nothing(rate.hour),
            None => offer.quote(quantity).ok()?,
        };
        Some(Self {
            cap: offer.bonus_cap(quote.total),
            tariff: offer.tariff,
            name: offer.name.clone(),
            window: offer.window.clone(),
            discount: offer.discount.clone(),
            most: offer.most,
            quote,
            by_minute,
        })
    }

    /// What comes off by itself: what it is called, and so many hundredths.
    pub fn by_itself(&self) -> Option<(String, i32)> {
        self.discount.as_ref().map(|applied| (applied.name.clone(), applied.percent))
    }

    /// The same with what is given by hand; `None` where nothing comes off by that.
    pub fn given(&self, offers: &Offers, zone: ZoneId, by_hand: &ByHand) -> Option<Self> {
        let offer = offers.of(self.tariff, zone)?.clone().given(by_hand);
        let given = offer.discount.as_ref().is_some_and(|applied| applied.reason.is_some());
        if given { Self::of(&offer, self.quote.quantity) } else { None }
    }

    /// How long it lasts, begun at a moment: what ends by the clock gets shorter while one waits.
    pub fn length(&self, begun: Moment) -> TimeDelta {
        let bought = self.quote.length();
        self.quote.until.map_or(bought, |until| (until - begun).min(bought).max(TimeDelta::zero()))
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
