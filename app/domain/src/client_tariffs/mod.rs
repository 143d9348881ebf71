//! Client tariffs: time that is on a client's account. What was bought onto it, and what was bought at a seat and not played
//! (decision 9), until it is used or its expiry is met.

mod fault;
mod forms;
mod list;
mod places;
mod rules;
#[cfg(test)]
mod tests;

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

pub use self::{
    fault::ClientTariffFault,
    forms::{Buy, ExtendWithPurchased, SoldOnto, StartOnPurchased},
    list::{AccountFilter, AccountLine, Accounts, Restore, Wanted, WriteOff},
    places::{Open, Place},
    rules::{Rate, Rules, good_in},
};
use crate::{
    ids::{ClientId, ClientTariffId, SessionId, ZoneId},
    money::Money,
    refusal::Refusal,
    tariffs::RefundPolicy,
    time::{Moment, ends, whole_seconds},
};

/// One bought tariff on a client's account, with what is left of it. It is good in the club where it was bought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientTariff {
    /// Its id.
    pub id: ClientTariffId,
    /// The tariff's name at the sale.
    pub tariff: String,
    /// What the zone that it was bought for was called then.
    pub zone: String,
    /// Where it can be used, and at which hours, as of when it was looked at.
    pub places: Vec<Place>,
    /// Seconds that were on it at first.
    pub kept: i64,
    /// Seconds that are left of them.
    pub left: i64,
    /// What the seconds that were on it at first had cost in money, bonus not counted.
    pub cost: Money,
    /// What of them had been paid with bonus.
    pub cost_bonus: Money,
    /// When it was paid for.
    pub paid_at: Moment,
    /// Since when it is on the account.
    pub since: Moment,
    /// The visit that it is left over from; `None`: it was bought onto the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<SessionId>,
    /// Who ended that visit, or sold it.
    pub by: String,
    /// When its time was first played, or is to be; `None`: it was not yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_used_at: Option<Moment>,
    /// Then it is over, as far as that is known; what ends after the first use has no end before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Moment>,
    /// The same by the clock on the club's wall, as of when it was looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<NaiveDateTime>,
    /// So many minutes after it is first used it is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_first_use: Option<i32>,
    /// It can be used so many times; `None`: any number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visits: Option<Visits>,
    /// So many seconds are one visit, whether or not all of them are played; `None`: a visit is as long as is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit_seconds: Option<i64>,
    /// When it was taken back or written off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled_at: Option<Moment>,
    /// What an early end does with what is not played of a use of it.
    #[serde(default, skip_serializing_if = "RefundPolicy::is_keep")]
    pub refund_policy: RefundPolicy,
}

/// How many times a client tariff can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visits {
    /// At first.
    pub all: i32,
    /// Still.
    pub left: i32,
}

/// Where a client tariff is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientTariffState {
    /// Nothing of it was played.
    Issued,
    /// Some of it was.
    Activated,
    /// Nothing is left of it, or none of its visits.
    UsedUp,
    /// Its expiry was met first.
    Expired,
    /// It was taken back with its sale, or written off.
    Cancelled,
}

impl ClientTariffState {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Issued, Self::Activated, Self::UsedUp, Self::Expired, Self::Cancelled];

    /// As it stands on the screen.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Issued => "Issued",
            Self::Activated => "Activated",
            Self::UsedUp => "Used up",
            Self::Expired => "Expired",
            Self::Cancelled => "Cancelled",
        }
    }

    /// As it stands in an address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Activated => "activated",
            Self::UsedUp => "used_up",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
        }
    }

    /// Can it be used?
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Issued | Self::Activated)
    }
}

/// What a use of a client tariff comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// So many seconds are played.
    pub seconds: i64,
    /// Then they are over, played or not.
    pub until: Option<Moment>,
    /// So many minutes after they begin they are over: it is the first use.
    pub good_for: Option<i32>,
    /// So many seconds are taken off the account: a visit is taken whole.
    pub off: i64,
}

impl Taken {
    /// When they are over, begun at a moment.
    pub fn ends(&self, begun: Moment) -> Moment {
        ends(begun, self.seconds, self.until)
    }
}

impl ClientTariff {
    /// Where it is on its way: it needs nobody to expire.
    pub fn state(&self, now: Moment) -> ClientTariffState {
        let none_left = self.left <= 0 || self.visits.is_some_and(|visits| visits.left <= 0);
        match () {
            () if self.cancelled_at.is_some() => ClientTariffState::Cancelled,
            () if none_left => ClientTariffState::UsedUp,
            () if self.valid_until.is_some_and(|until| until <= now) => ClientTariffState::Expired,
            () if self.first_used_at.is_some() => ClientTariffState::Activated,
            () => ClientTariffState::Issued,
        }
    }

    /// Is what is not played of its next use gone, once that has begun? It is a visit, or the last one.
    pub const fn is_used_whole(&self) -> bool {
        self.visit_seconds.is_some() || self.is_last_visit()
    }

    /// Is one visit left of it?
    pub const fn is_last_visit(&self) -> bool {
        matches!(self.visits, Some(Visits { left: ..=1, .. }))
    }

    /// What the time that is left had cost, in money and in bonus: in proportion, rounded down to the minor unit.
    pub fn worth(&self) -> (Money, Money) {
        let share = |cost: Money| cost.share(self.left, self.kept, Money::ZERO);
        (share(self.cost), share(self.cost_bonus))
    }

    /// What is owed for the time that is left, in money and in bonus: nothing for what cannot be used any more.
    pub fn owed(&self, now: Moment) -> (Money, Money) {
        if self.state(now).is_good() { self.worth() } else { (Money::ZERO, Money::ZERO) }
    }

    /// Can it be used at all at a moment?
    ///
    /// # Errors
    /// [`ClientTariffFault::Cancelled`], `UsedUp`, `Expired`.
    pub fn is_good(&self, at: Moment) -> Result<(), Refusal> {
        let fault = match self.state(at) {
            ClientTariffState::Issued | ClientTariffState::Activated => return Ok(()),
            ClientTariffState::UsedUp => ClientTariffFault::UsedUp,
            ClientTariffState::Cancelled => ClientTariffFault::Cancelled,
            ClientTariffState::Expired => ClientTariffFault::Expired { at: self.valid_until.unwrap_or(at) },
        };
        Err(Refusal::ClientTariff(fault))
    }

    /// What of it is used in a zone from a moment on: as much as is left, of a visit, until its hours end, until it expires.
    ///
    /// # Errors
    /// What [`ClientTariff::is_good`] refuses; [`ClientTariffFault::Elsewhere`];
    /// [`NotOffered::Hours`](crate::tariffs::NotOffered::Hours).
    pub fn used_in(&self, zone: ZoneId, at: Moment) -> Result<Taken, Refusal> {
        self.is_good(at)?;
        let place = self.places.iter().find(|place| place.zone == zone);
        let elsewhere = || Refusal::ClientTariff(ClientTariffFault::Elsewhere { zone: self.zone.clone() });
        let hours_end = place.ok_or_else(elsewhere)?.hours_at(at)?;
        let until = hours_end.into_iter().chain(self.valid_if_used(at)).min();
        let most = self.left.min(self.visit_seconds.unwrap_or(i64::MAX));
        let seconds = until.map_or(most, |until| most.min(whole_seconds(until - at)));
        match until {
            Some(until) if until - at < TimeDelta::seconds(1) => {
                Err(Refusal::ClientTariff(ClientTariffFault::Expired { at: until }))
            }
            // What is planned may begin late: what its first use sets is reckoned when it begins.
            _ if let Some(first) = self.after_first_use.filter(|_| self.first_used_at.is_none()) => {
                let until = hours_end.into_iter().chain(self.valid_until).min();
                Ok(Taken { seconds, until, good_for: Some(first), off: self.off(seconds) })
            }
            _ => Ok(Taken { seconds, until, good_for: None, off: self.off(seconds) }),
        }
    }

    /// When the next booking would end what is used of it from a moment on, though nothing of that stays.
    pub fn cut_by(&self, zone: ZoneId, at: Moment, next: Option<Moment>) -> Option<Moment> {
        let next = next.filter(|_| self.is_used_whole())?;
        let used = self.used_in(zone, at).ok()?;
        (next < used.ends(at)).then_some(next)
    }

    /// What so many seconds of use take off it.
    fn off(&self, seconds: i64) -> i64 {
        self.visit_seconds.map_or(seconds, |visit| visit.min(self.left))
    }

    /// Until when it is good once it is used at this moment.
    fn valid_if_used(&self, at: Moment) -> Option<Moment> {
        let after = |minutes: i32| self.first_used_at.unwrap_or(at) + TimeDelta::minutes(minutes.into());
        self.valid_until.into_iter().chain(self.after_first_use.map(after)).min()
    }

    /// Used from a moment on.
    #[must_use]
    pub fn used(mut self, off: i64, at: Moment) -> Self {
        self.valid_until = self.valid_if_used(at);
        self.first_used_at.get_or_insert(at);
        self.left -= off;
        if let Some(visits) = &mut self.visits {
            visits.left -= 1;
        }
        self
    }

    /// What was used and not played comes back; with `visit` so does the visit, because it never began.
    #[must_use]
    pub fn returned(mut self, seconds: i64, visit: bool) -> Self {
        self.left += seconds;
        if let Some(visits) = self.visits.as_mut().filter(|_| visit) {
            visits.left += 1;
        }
        self
    }

    /// Taken back, or written off: nothing is left of it.
    #[must_use]
    pub fn cancelled(mut self, now: Moment) -> Self {
        self.left = 0;
        if let Some(visits) = &mut self.visits {
            visits.left = 0;
        }
        self.cancelled_at = Some(now);
        self
    }

    /// What was written off is there again: so many seconds and visits. Its expiry goes on meanwhile.
    #[must_use]
    pub fn restored(mut self, seconds: i64, visits: i32) -> Self {
        self.left += seconds;
        if let Some(left) = &mut self.visits {
            left.left += visits;
        }
        self.cancelled_at = None;
        self
    }
}

/// What a client has of them in a club: those of which anything is left, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientTariffs {
    /// Whose.
    pub client: ClientId,
    /// The tariffs.
    pub active: Vec<ClientTariff>,
}

/// Where a block of time in a session comes from that was not bought for this session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Used {
    /// The client tariff.
    pub id: ClientTariffId,
    /// When it was paid for.
    pub paid_at: Moment,
    /// The visit that it is left over from; `None`: it was bought onto the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<SessionId>,
    /// It is a visit, or the last one: what is not played of it is gone, once it has begun.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub whole: bool,
    /// What its time had cost in money.
    #[serde(default)]
    pub cost: Money,
}
