//! What is for sale: time under rules. [`Tariff`] is the rules, [`Offer`] what they come to at one place and moment.

mod almanac;
mod draft;
mod expiry;
mod list;
mod minute;
mod offer;
mod offering;
#[cfg(test)]
mod oracle;
mod preview;
#[cfg(test)]
mod tests;
mod week;

use serde::{Deserialize, Serialize};

pub use self::{
    almanac::Almanac,
    draft::{
        Arrange, Arrangement, Draft, EditTariff, NEW_HOURS, NewTariff, TariffFault, Terms, TypedBuyers,
        TypedHours, TypedNewHours, TypedPrice, TypedSale, TypedSold, TypedSpan, TypedUnit, Wrong,
    },
    expiry::Expiry,
    list::{Listed, PriceColumn, PriceList},
    minute::MinuteHours,
    offer::{Applied, BonusCap, NotOffered, Offer, Offers, OffersQuestion, Plays, Quote},
    offering::{Buyer, Wanted, good_until},
    preview::{Preview, WeekQuestion},
    week::{Cell, DAY, Note, Noted, OnOffer, Row, WEEK, Week, ZoneWeek, week},
};
use crate::{
    ids::{GroupId, ScheduleId, TariffGroupId, TariffId, ZoneId},
    money::Money,
};

/// What happens to unused time at an early end; frozen at purchase (decision 9).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum RefundPolicy {
    /// It stays on the client's account as a client tariff.
    #[default]
    Keep,
    /// It is credited as bonus.
    Bonus,
    /// It is gone.
    Burn,
}

impl RefundPolicy {
    /// Does it stay?
    pub fn is_keep(&self) -> bool {
        *self == Self::Keep
    }
}

/// Time for sale, with a price in each zone where it is sold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tariff {
    /// Its id.
    pub id: TariffId,
    /// As the club calls it.
    pub name: String,
    /// What else there is to say of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Under which heading it is listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<TariffGroupId>,
    /// How much time one buys.
    pub time: Sold,
    /// What ends what was bought, whether or not it is played.
    #[serde(default, skip_serializing_if = "Expiry::is_none")]
    pub expiry: Expiry,
    /// What an early end does with the rest.
    pub refund_policy: RefundPolicy,
    /// So many hundredths of the price may be paid with bonus, 0 to 100.
    #[serde(default)]
    pub max_bonus_percent: i32,
    /// When it may be played, and for how much; the first that fits is taken. None: it cannot be played.
    pub uses: Vec<Use>,
    /// When it may be bought, and by whom; one that fits is enough. None: it cannot be bought.
    pub sales: Vec<SalePolicy>,
}

/// How much time one buys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sold {
    /// Whole units.
    Units {
        /// One of them.
        minutes: i32,
        /// The most that are sold at once.
        max_quantity: i32,
    },
    /// All the time until its hours end: a night.
    Window,
    /// So many visits: a multipass. One unit is all of them.
    Visits {
        /// How many.
        visits: i32,
        /// So long each.
        minutes: i32,
    },
    /// Played first and taken from the balance minute by minute; its price is that of an hour.
    Minute,
}

/// When a tariff may be played, and for how much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Use {
    /// When one may begin; `None`: always.
    pub start: Option<ScheduleId>,
    /// Until when one may go on after these hours; `None`: as long as was bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finish: Option<ScheduleId>,
    /// The price by zone. Not listed: not sold there. Zero: free.
    pub prices: Vec<(ZoneId, Money)>,
}

impl Use {
    /// The price in a zone; `None` where it is not sold.
    pub fn price(&self, zone: ZoneId) -> Option<Money> {
        self.prices.iter().find(|(sold_in, _)| *sold_in == zone).map(|(_, price)| *price)
    }
}

/// When a tariff may be bought, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SalePolicy {
    /// When; `None`: always.
    pub schedule: Option<ScheduleId>,
    /// By whom.
    pub buyers: Buyers,
    /// Where.
    #[serde(default)]
    pub channels: Channels,
}

/// Where something is sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// At the desk.
    Desk,
    /// In the client's app.
    App,
    /// At a kiosk.
    Kiosk,
}

/// The places where something is sold: all of them, where nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channels {
    /// At the desk.
    pub desk: bool,
    /// In the client's app.
    pub app: bool,
    /// At a kiosk.
    pub kiosk: bool,
}

impl Channels {
    /// Everywhere.
    pub const ALL: Self = Self { desk: true, app: true, kiosk: true };

    /// Is it sold there?
    pub const fn has(self, channel: Channel) -> bool {
        match channel {
            Channel::Desk => self.desk,
            Channel::App => self.app,
            Channel::Kiosk => self.kiosk,
        }
    }
}

impl Default for Channels {
    fn default() -> Self {
        Self::ALL
    }
}

impl SalePolicy {
    /// Always, everywhere and to everybody.
    pub const ALWAYS: Self = Self { schedule: None, buyers: Buyers::Anyone, channels: Channels::ALL };
}

/// Who may buy a tariff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Buyers {
    /// Everybody, the Unknown Guest too.
    Anyone,
    /// A registered client who has never bought anything in this club.
    NewClients,
    /// A registered client in one of these groups.
    Groups(Vec<GroupId>),
}

impl Tariff {
    /// The price in a zone by the first use that has one there, whenever that is; `None` where it is not sold.
    pub fn unit_price(&self, zone: ZoneId) -> Option<Money> {
        self.uses.iter().find_map(|of| of.price(zone))
    }

    /// Is the moment all the same to it: can it always be played, and always be bought?
    pub fn is_steady(&self) -> bool {
        self.uses.iter().all(|of| of.start.is_none() && of.finish.is_none())
            && self.sales.iter().all(|policy| policy.schedule.is_none())
    }

    /// Is it sold to everybody alike?
    pub fn is_for_all(&self) -> bool {
        self.sales.iter().all(|policy| policy.buyers == Buyers::Anyone)
    }
}
