//! What a tariff is for one zone, one moment and one buyer: all that a form needs, and all that a sale is decided by.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::RefundPolicy;
use crate::{
    discounts::{BY_HAND, ByHand},
    ids::{ClientId, DeviceId, DiscountId, TariffId, ZoneId},
    minutes::{MinutesFault, Rate},
    money::Money,
    refusal::Refusal,
    time::{Moment, ends, whole_seconds},
};

/// What is on offer: each tariff for sale in each zone that was asked about, in the club's order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offers {
    /// From when it would be played.
    pub at: Moment,
    /// Until when nothing of it changes by itself.
    pub good_until: Moment,
    /// Is it the same whenever one asks, because nothing depends on the hour?
    pub steady: bool,
    /// Is it the same for every client?
    pub for_all: bool,
    /// One for each tariff and zone.
    pub offers: Vec<Offer>,
}

impl Offers {
    /// Those in a zone.
    pub fn in_zone(&self, zone: ZoneId) -> impl Iterator<Item = &Offer> {
        self.offers.iter().filter(move |offer| offer.zone == zone)
    }

    /// What who goes on by the minute pays in a zone: as the first that is on offer there costs.
    pub fn minute_in(&self, zone: ZoneId) -> Option<Rate> {
        self.in_zone(zone).filter(|offer| offer.reason.is_none()).find_map(Offer::rate)
    }

    /// A tariff in a zone.
    pub fn of(&self, tariff: TariffId, zone: ZoneId) -> Option<&Offer> {
        self.in_zone(zone).find(|offer| offer.tariff == tariff)
    }

    /// The tariffs, each once, in the club's order.
    pub fn tariffs(&self) -> Vec<TariffId> {
        let mut tariffs: Vec<TariffId> = self.offers.iter().map(|offer| offer.tariff).collect();
        tariffs.dedup();
        tariffs
    }

    /// The tariff that is called so.
    pub fn named(&self, name: &str) -> Option<TariffId> {
        self.offers.iter().find(|offer| offer.name == name).map(|offer| offer.tariff)
    }
}

/// Asks what is on offer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OffersQuestion {
    /// In one zone; with no device either: in all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<ZoneId>,
    /// Where this device stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<DeviceId>,
    /// To be played from then on; now, where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// For whom; Unknown Guest, where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientId>,
    /// Onto their account, to be played another time.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub onto_account: bool,
}

/// A tariff for one zone, one moment and one buyer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The tariff.
    pub tariff: TariffId,
    /// Where.
    pub zone: ZoneId,
    /// What it is called.
    pub name: String,
    /// What else there is to say of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Under which heading it is listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// From when it would be played.
    pub at: Moment,
    /// How much time it is.
    pub plays: Plays,
    /// One unit's price before any discount; `None` where it has no price here, or none at that hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<Money>,
    /// What the hours are called whose price it is; `None`: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<String>,
    /// The most that can be bought at once.
    pub most: u32,
    /// So many hundredths of the price may be paid with bonus.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub max_bonus_percent: i32,
    /// What an early end does with the rest.
    pub refund_policy: RefundPolicy,
    /// Computed prices are rounded down to it (decision 20).
    pub step: Money,
    /// What is taken off the price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<Applied>,
    /// Is one unit of it one visit?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_visit: bool,
    /// This buyer gets it only because they are new: once, one of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub once: bool,
    /// Why it cannot be bought; `None`: it can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<NotOffered>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_zero(number: &i32) -> bool {
    *number == 0
}

/// How much time an offer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Plays {
    /// Whole units.
    Units {
        /// One of them, in minutes.
        minutes: i32,
        /// Then it ends at the latest, however much was bought.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cut: Option<Moment>,
    },
    /// All the time until then; `None` outside of its hours.
    Until(Option<Moment>),
    /// So many visits, each so long.
    Visits {
        /// How many.
        visits: i32,
        /// Each of them, in minutes.
        minutes: i32,
        /// Then the first one ends at the latest.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cut: Option<Moment>,
    },
    /// By the minute, from the balance.
    Minute,
}

/// A discount that applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applied {
    /// Which; `None`: by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<DiscountId>,
    /// What it is called.
    pub name: String,
    /// So many hundredths off the price, 1 to 100.
    pub percent: i32,
    /// Why, where somebody gives it by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Why a tariff cannot be bought here and now by this client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotOffered {
    /// It has no price in this zone.
    Zone,
    /// It cannot be played at that hour.
    Hours {
        /// From when it can again, by the clock on the club's wall; `None`: not within a year.
        next: Option<NaiveDateTime>,
    },
    /// It cannot be bought at this hour.
    Sale {
        /// From when it can again, by the clock on the club's wall; `None`: not within a year, or never.
        next: Option<NaiveDateTime>,
    },
    /// It is sold elsewhere only: in the app, at a kiosk.
    Channel,
    /// It is sold onto a client's account only, and used from there.
    OntoAccount,
    /// It is sold only where it is played.
    AtSeat,
    /// Only who has never bought anything in this club may buy it.
    NewClients,
    /// Only who is in one of these groups may buy it.
    Groups {
        /// What they are called.
        groups: Vec<String>,
    },
}

/// What of a price may be paid with bonus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BonusCap {
    /// So many hundredths, 0 to 100.
    pub percent: i32,
    /// That is so much.
    pub most: Money,
}

/// A price with its explanation (decision 25): so many units at so much, less what is taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// One unit's price in the zone.
    pub unit_price: Money,
    /// How many units.
    pub quantity: u32,
    /// Before the discount.
    pub list: Money,
    /// What the discount takes off.
    pub discount: Money,
    /// What has to be paid.
    pub total: Money,
    /// The time that it buys.
    pub seconds: i64,
    /// Then it ends at the latest; `None`: it is played whenever.
    pub until: Option<Moment>,
}

impl Quote {
    /// Of what is not bought before it is played.
    pub const fn of_nothing(unit_price: Money) -> Self {
        let zero = Money::ZERO;
        Self { unit_price, quantity: 1, list: zero, discount: zero, total: zero, seconds: 0, until: None }
    }

    /// The time that it buys.
    pub fn length(&self) -> TimeDelta {
        TimeDelta::seconds(self.seconds)
    }

    /// When it is over, begun at a moment.
    pub fn ends(&self, begun: Moment) -> Moment {
        ends(begun, self.seconds, self.until)
    }
}

impl Offer {
    /// Are so many units one visit? What of that is not played is gone, once it has begun.
    pub const fn is_one_visit(&self, quantity: u32) -> bool {
        self.one_visit && quantity == 1
    }

    /// What becomes of what is not played of so many units, once they have begun.
    pub const fn rest(&self, quantity: u32) -> RefundPolicy {
        match self.refund_policy {
            RefundPolicy::Keep if self.is_one_visit(quantity) => RefundPolicy::Burn,
            policy => policy,
        }
    }

    /// What so many units cost, and how long they last.
    ///
    /// # Errors
    /// [`Refusal::NotOffered`]; [`MinutesFault::NotAhead`] for what is played by the minute; [`Refusal::BadQuantity`] outside of what can be bought at once.
    pub fn quote(&self, quantity: u32) -> Result<Quote, Refusal> {
        if let Some(reason) = &self.reason {
            return Err(Refusal::NotOffered(reason.clone()));
        }
        if self.plays == Plays::Minute {
            return Err(Refusal::Minutes(MinutesFault::NotAhead));
        }
        let unit_price = self.unit_price.ok_or(Refusal::NotOffered(NotOffered::Zone))?;
        let bad = Refusal::BadQuantity { max: self.most };
        if !(1..=self.most).contains(&quantity) {
            return Err(bad);
        }
        let list = unit_price.times(quantity).ok_or(bad)?;
        let total = self.discounted(list);
        let discount = list.less(total).unwrap_or_default();
        let (seconds, until) = self.time(quantity);
        Ok(Quote { unit_price, quantity, list, discount, total, seconds, until })
    }

    /// With what is given by hand, where that is larger than what comes off by itself. Of what is free nothing comes off.
    #[must_use]
    pub fn given(mut self, by_hand: &ByHand) -> Self {
        let by_itself = self.discount.as_ref().map_or(0, |applied| applied.percent);
        if by_hand.percent > by_itself && self.unit_price.is_some_and(|price| price > Money::ZERO) {
            let (name, reason) = (BY_HAND.to_owned(), Some(by_hand.reason.clone()));
            self.discount = Some(Applied { id: None, name, percent: by_hand.percent, reason });
        }
        self
    }

    /// What a minute of it costs, where it is played by the minute.
    pub fn rate(&self) -> Option<Rate> {
        let hour = self.unit_price.filter(|_| self.plays == Plays::Minute)?;
        let percent_off = self.discount.as_ref().map_or(0, |applied| applied.percent);
        Some(Rate { hour, percent_off, step: self.step })
    }

    /// What one unit costs, whoever may buy it now; `None` where it has no price, or is not played at that hour.
    pub fn charged(&self) -> Option<Money> {
        self.unit_price.map(|price| self.discounted(price))
    }

    /// What of a price may be paid with bonus, rounded down to the price step (decision 24).
    pub fn bonus_cap(&self, price: Money) -> BonusCap {
        let percent = self.max_bonus_percent;
        BonusCap { percent, most: price.share(i64::from(percent), 100, self.step) }
    }

    /// Less the discount, rounded down to the price step (decision 20).
    fn discounted(&self, list: Money) -> Money {
        match &self.discount {
            None => list,
            Some(applied) => list.share(100 - i64::from(applied.percent), 100, self.step),
        }
    }

    /// So many seconds, and when they end if that is fixed.
    fn time(&self, quantity: u32) -> (i64, Option<Moment>) {
        let left = |end: Moment| (end - self.at).max(TimeDelta::zero());
        let until = |end: Moment| whole_seconds(left(end));
        match self.plays {
            Plays::Until(end) => (end.map_or(0, until), end),
            Plays::Visits { visits, minutes, .. } => (i64::from(minutes) * 60 * i64::from(visits), None),
            // Nothing of it is bought before it is played.
            Plays::Minute => (0, None),
            Plays::Units { minutes, cut } => {
                let bought = i64::from(minutes) * 60 * i64::from(quantity);
                let cut = cut.filter(|end| left(*end) < TimeDelta::seconds(bought));
                (cut.map_or(bought, until), cut)
            }
        }
    }
}
