//! Play by the minute: the house buys a few minutes ahead from the client's balance, again and again, until they leave or
//! have no more (decision 14a). What is bought and not played goes back; a minute that has begun is played.

mod fault;
mod folded;
mod rate;
mod session;
#[cfg(test)]
mod tests;
mod together;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

pub use self::{
    fault::MinutesFault,
    folded::folded,
    rate::Rate,
    session::Cut,
    together::{Going, parts},
};
use crate::{
    ids::{ActId, ClientId, TariffId},
    money::Money,
    time::Moment,
};

/// So many minutes are bought at once at most.
pub const SLICE: i64 = 10;

/// With what a session goes on when its time is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByMinute {
    /// The tariff.
    pub tariff: TariffId,
    /// What it is called.
    pub name: String,
    /// What it costs where the client sits, as it was when minutes were bought last.
    pub rate: Rate,
    /// So many minutes were bought at this rate one after the other, less what went back.
    #[serde(default)]
    pub run: i64,
    /// So many more the balance covers.
    #[serde(default)]
    pub more: i64,
    /// Until when there is room for them, as far as is known.
    #[serde(default)]
    pub room: Room,
}

impl ByMinute {
    /// The same, of a client with so much on their balance.
    #[must_use]
    pub fn with_balance(mut self, balance: Money) -> Self {
        self.more = self.rate.lasts(balance, self.run);
        self
    }

    /// So many more the balance covers and there is room for, from a moment on.
    pub fn goes_on_for(&self, from: Moment) -> i64 {
        self.room.minutes(from, self.more)
    }

    /// What ends it before the balance is used up, from a moment on.
    pub fn ends_sooner(&self, from: Moment) -> Option<Sooner> {
        let booked = Room { hours: None, ..self.room }.minutes(from, self.more);
        let goes_on = self.goes_on_for(from);
        (goes_on < self.more).then_some(if booked == goes_on { Sooner::Booked } else { Sooner::Hours })
    }
}

/// What ends play by the minute though the balance would cover more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sooner {
    /// The device is somebody else's.
    Booked,
    /// The hours that have the price are over.
    Hours,
}

/// Minutes that were bought at once: what they cost is known of each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slice {
    /// At which rate.
    pub rate: Rate,
    /// So many had been bought at it just before.
    pub before: i64,
}

/// Minutes that are about to be bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// So many.
    pub minutes: i64,
    /// What they are frozen with.
    pub slice: Slice,
    /// Without the discount.
    pub list: Money,
    /// What has to be paid.
    pub total: Money,
}

/// Until when minutes can be bought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// The device is somebody else's from then on: the last minute is over before.
    #[serde(default)]
    pub gap: Option<Moment>,
    /// The hours that have this price are over then: the last minute begins before.
    #[serde(default)]
    pub hours: Option<Moment>,
}

impl Room {
    /// For so many minutes there is room, at most so many.
    fn minutes(&self, from: Moment, most: i64) -> i64 {
        let gap = self.gap.map_or(most, |gap| (gap - from).num_minutes());
        let begun = |hours: Moment| (hours - from + TimeDelta::milliseconds(59_999)).num_minutes();
        gap.min(self.hours.map_or(most, begun)).clamp(0, most.max(0))
    }

    /// Is it because of the next booking that there is none?
    pub fn is_booked(&self, from: Moment) -> bool {
        Self { hours: None, ..*self }.minutes(from, SLICE) == 0
    }
}

/// How many minutes are bought at a moment: as many as the balance covers and as there is room for, at most [`SLICE`].
/// `before`: so many were bought at this rate just before.
///
/// # Errors
/// [`MinutesFault::NoRoom`] for less than a minute, [`MinutesFault::Balance`] with what is missing for one.
pub fn next(at: Moment, rate: Rate, before: i64, balance: Money, room: Room) -> Result<Next, MinutesFault> {
    let room = room.minutes(at, SLICE);
    if room == 0 {
        return Err(MinutesFault::NoRoom);
    }
    let minutes = rate.affords(balance, before, room);
    if minutes == 0 {
        let minute = rate.stretch(before, 1).map(|(_, total)| total).unwrap_or_default();
        let missing = minute.less(balance).unwrap_or_default();
        return Err(MinutesFault::Balance { minute, balance, missing });
    }
    let (list, total) = rate.stretch(before, minutes).ok_or(MinutesFault::NoRoom)?;
    Ok(Next { minutes, slice: Slice { rate, before }, list, total })
}

/// What a client's sessions do when their time is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Continue {
    /// Made with the form.
    pub id: ActId,
    /// Whose.
    pub client: ClientId,
    /// They go on by the minute, from the balance.
    #[serde(default)]
    pub on: bool,
}
