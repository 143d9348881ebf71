//! When a device is free.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::Stretch;
use crate::{
    ids::{DeviceId, ZoneId},
    time::{LocalTimes, Moment},
};

/// Where and when somebody wants to play so long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotsQuestion {
    /// Only in this zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<ZoneId>,
    /// Only on this device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<DeviceId>,
    /// To begin on this day of the club; `None`: within the next 24 hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<NaiveDate>,
    /// For so long.
    pub minutes: i64,
}

/// A free stretch of a device in which so long a visit fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Where.
    pub device: DeviceId,
    /// The first moment at which it can begin.
    pub from: Moment,
    /// The last one.
    pub last: Moment,
    /// When the device is somebody else's; `None`: nobody has booked it.
    pub to: Option<Moment>,
}

/// Where and when a visit of that length fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slots {
    /// The stretch that was looked through: a visit begins in it.
    pub from: Moment,
    /// Its end.
    pub to: Moment,
    /// In the order of the devices, then of time.
    pub free: Vec<Slot>,
    /// The club's wall clock.
    pub times: LocalTimes,
    /// The server's clock.
    pub now: Moment,
}

/// When a device that is free at `from` is somebody's again; `Err`: it is somebody's at `from`.
///
/// # Errors
/// Whose it is.
pub fn gap(taken: &[Stretch], from: Moment) -> Result<Option<&Stretch>, &Stretch> {
    match taken.iter().find(|stretch| stretch.from <= from && stretch.to.is_none_or(|to| to > from)) {
        Some(stretch) => Err(stretch),
        None => Ok(taken.iter().filter(|stretch| stretch.from > from).min_by_key(|stretch| stretch.from)),
    }
}

/// Every free stretch in which a visit of that length can begin from `from` on and before `to`.
pub fn stretches(
    device: DeviceId,
    taken: &[Stretch],
    (from, to): (Moment, Moment),
    length: TimeDelta,
) -> Vec<Slot> {
    let mut taken: Vec<&Stretch> = taken.iter().collect();
    taken.sort_by_key(|stretch| stretch.from);
    let mut slots = Vec::new();
    let mut free = Some(from);
    for stretch in taken {
        let Some(since) = free else { break };
        slots.extend(slot(device, since, Some(stretch.from), to, length));
        free = stretch.to.map(|end| end.max(since));
    }
    slots.extend(free.and_then(|since| slot(device, since, None, to, length)));
    slots
}

fn slot(
    device: DeviceId,
    from: Moment,
    to: Option<Moment>,
    before: Moment,
    length: TimeDelta,
) -> Option<Slot> {
    // It begins on a whole minute, as clocks on walls show them.
    let from = whole_minute_from(from);
    let end = before - TimeDelta::minutes(1);
    let last = to.map_or(end, |to| end.min(whole_minute(to - length)));
    (last >= from).then_some(Slot { device, from, last, to })
}

/// The minute that a moment is in.
pub(crate) fn whole_minute(at: Moment) -> Moment {
    at - TimeDelta::milliseconds(at.timestamp_millis().rem_euclid(60_000))
}

/// The first whole minute from a moment on: that moment, if it is one.
pub fn whole_minute_from(at: Moment) -> Moment {
    let minute = whole_minute(at);
    if minute == at { at } else { minute + TimeDelta::minutes(1) }
}
