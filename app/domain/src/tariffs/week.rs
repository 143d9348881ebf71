//! What tariffs come to over a typical week: in each zone, at each hour, by the same [`Offer`] as a sale; where nothing is
//! on offer, and where hours overlap. The editor shows it before anything is saved.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::{
    Almanac, Buyer, Buyers, Channel, NotOffered, Offer, Plays, Tariff,
    offering::{ENDLESS, turn},
};
use crate::{
    ids::{ScheduleId, ZoneId},
    money::Money,
    time::Moment,
};

/// Minutes of a day, by the clock on the wall.
pub const DAY: i32 = 24 * 60;
/// Minutes of a week.
pub const WEEK: i32 = 7 * DAY;

/// A week of one tariff, or of all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// The Monday with which it begins.
    pub monday: NaiveDate,
    /// In the order in which the zones were named.
    pub zones: Vec<ZoneWeek>,
}

/// A week in one zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ZoneWeek {
    /// Where.
    pub zone: ZoneId,
    /// The hours of a day, one after the other; those between which nothing changes on any day are one.
    pub rows: Vec<Row>,
    /// What an owner should know of it.
    pub notes: Vec<Note>,
}

/// Some hours of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// From then on, in minutes of the day.
    pub from: i32,
    /// Until then.
    pub to: i32,
    /// From Monday to Sunday.
    pub days: Vec<Cell>,
}

/// What can be had in some hours of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Nothing: a gap.
    pub offers: Vec<OnOffer>,
    /// It is played then, but not sold then.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
    /// What the hours are called of which several cover this one; the first of them counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covered_by: Vec<String>,
}

/// A tariff that can be had then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnOffer {
    /// What it is called.
    pub name: String,
    /// What one unit of it costs, less the discount that everybody gets.
    pub price: Money,
    /// It lasts until then, by the clock on the wall.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveTime>,
}

/// What an owner should know: always at the same hours, on these days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What it is.
    pub what: Noted,
    /// On which days it begins, 0 for Monday.
    pub days: Vec<i32>,
    /// When it begins, in minutes of the day.
    pub from: i32,
    /// How long it lasts, in minutes; [`WEEK`]: always.
    pub minutes: i32,
}

/// What there is to know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Noted {
    /// Nothing is on offer.
    Gap,
    /// These hours overlap; the first counts.
    Overlap(Vec<String>),
    /// It is played, and not sold then.
    Closed,
}

impl Cell {
    fn noted(&self) -> [Option<Noted>; 3] {
        let overlap = (self.covered_by.len() > 1).then(|| Noted::Overlap(self.covered_by.clone()));
        [self.offers.is_empty().then_some(Noted::Gap), overlap, self.closed.then_some(Noted::Closed)]
    }
}

impl Tariff {
    /// Somebody who may buy it, if anybody may.
    pub fn anybody(&self) -> Buyer {
        let groups = self.sales.iter().filter_map(|policy| match &policy.buyers {
            Buyers::Groups(groups) => Some(groups),
            Buyers::Anyone | Buyers::NewClients => None,
        });
        Buyer { new: true, groups: groups.flatten().copied().collect() }
    }

    /// Where it is sold: at the desk, if it is sold there at all.
    pub fn sold_through(&self) -> Channel {
        let has = |channel: &Channel| self.sales.iter().any(|policy| policy.channels.has(*channel));
        [Channel::Desk, Channel::App, Channel::Kiosk].into_iter().find(has).unwrap_or(Channel::Desk)
    }

    fn schedules(&self) -> impl Iterator<Item = ScheduleId> {
        let uses = self.uses.iter().flat_map(|of| [of.start, of.finish]);
        uses.chain(self.sales.iter().map(|policy| policy.schedule)).flatten()
    }
}

/// A week from a moment on, which is the first of its Monday. `discounts`: the schedules of what comes off prices; `offer`:
/// what a tariff is in a zone, bought at a moment and played at once.
pub fn week(
    tariffs: &[Tariff],
    zones: &[ZoneId],
    from: Moment,
    almanac: &impl Almanac,
    discounts: &[ScheduleId],
    offer: impl Fn(&Tariff, ZoneId, Moment) -> Offer,
) -> Week {
    let monday = almanac.local(from).date();
    let schedules = tariffs.iter().flat_map(Tariff::schedules).chain(discounts.iter().copied());
    let turns = turns(schedules.collect(), from, almanac);
    let zones = zones.iter().map(|zone| {
        let cells = turns.iter().map(|at| {
            let cell = cell(tariffs, *zone, *at, almanac, |tariff| offer(tariff, *zone, *at));
            (minute(almanac.local(*at), monday), cell)
        });
        let mut of = of_zone(*zone, &in_order(cells));
        if tariffs.len() > 1 {
            let overlaps = tariffs.iter().flat_map(|tariff| overlaps(tariff, *zone, &turns, almanac, monday));
            of.notes.extend(overlaps);
        }
        of
    });
    Week { monday, zones: zones.collect() }
}

/// All moments of the week at which any of the schedules begins or ends, its first, and those from which on an end is no longer
/// too far away to be sold.
fn turns(schedules: BTreeSet<ScheduleId>, from: Moment, almanac: &impl Almanac) -> BTreeSet<Moment> {
    // Where the clock is changed a week is an hour longer or shorter.
    let end = from + TimeDelta::minutes(WEEK.into()) + TimeDelta::hours(1);
    let mut turns = BTreeSet::from([from]);
    for schedule in schedules {
        let mut at = from;
        while let Some(next) = turn(schedule, at, almanac).filter(|next| *next < end + ENDLESS) {
            turns.extend([next, next - ENDLESS].into_iter().filter(|turn| (from..end).contains(turn)));
            at = next;
        }
    }
    turns
}

/// Where hours of one of several tariffs overlap, with its name.
fn overlaps(
    tariff: &Tariff,
    zone: ZoneId,
    turns: &BTreeSet<Moment>,
    almanac: &impl Almanac,
    monday: NaiveDate,
) -> Vec<Note> {
    let cells = turns.iter().map(|at| {
        let names = covering(tariff, zone, *at, almanac).into_iter();
        let covered_by = names.map(|name| format!("{} ({name})", tariff.name)).collect();
        (minute(almanac.local(*at), monday), Cell { covered_by, ..Cell::default() })
    });
    let notes = notes(&in_order(cells)).into_iter();
    notes.filter(|note| matches!(note.what, Noted::Overlap(_))).collect()
}

/// What the hours are called of which several cover this one.
fn covering(tariff: &Tariff, zone: ZoneId, at: Moment, almanac: &impl Almanac) -> Vec<String> {
    let names = tariff.covering(zone, at, almanac).map(|(of, ..)| {
        of.start.and_then(|start| almanac.schedule(start)).unwrap_or_else(|| "Always".to_owned())
    });
    let names: Vec<String> = names.collect();
    if names.len() > 1 { names } else { Vec::new() }
}

fn cell(
    tariffs: &[Tariff],
    zone: ZoneId,
    at: Moment,
    almanac: &impl Almanac,
    offer: impl Fn(&Tariff) -> Offer,
) -> Cell {
    let [tariff] = tariffs else {
        let offers = tariffs.iter().map(offer).filter(|offer| offer.reason.is_none());
        let offers = offers.filter_map(|offer| on_offer(&offer, almanac)).collect();
        return Cell { offers, ..Cell::default() };
    };
    let offer = offer(tariff);
    let closed = matches!(offer.reason, Some(NotOffered::Sale { .. })) && offer.unit_price.is_some();
    let offers: Vec<OnOffer> = on_offer(&offer, almanac).into_iter().collect();
    Cell { offers, closed, covered_by: covering(tariff, zone, at, almanac) }
}

/// What one unit comes to, also where it is not sold at that very hour; of what is played by the minute, an hour.
fn on_offer(offer: &Offer, almanac: &impl Almanac) -> Option<OnOffer> {
    let sold = Offer { reason: None, most: offer.most.max(1), ..offer.clone() };
    let price = match offer.plays {
        // That of an hour: nothing is bought ahead.
        Plays::Minute => offer.charged()?,
        _ => sold.quote(1).ok()?.total,
    };
    let until = match offer.plays {
        Plays::Until(end) => end.map(|end| almanac.local(end).time()),
        _ => None,
    };
    Some(OnOffer { name: offer.name.clone(), price, until })
}

fn minute(local: NaiveDateTime, monday: NaiveDate) -> i32 {
    let minutes = (local - monday.and_time(NaiveTime::MIN)).num_minutes();
    i32::try_from(minutes.clamp(0, WEEK.into())).unwrap_or(WEEK)
}

/// A stretch of the week: from which minute on, and what can be had in it.
type Stretch = (i32, Cell);

/// From the first minute on, each longer than nothing, none like the one before. What the clock shows twice is as it is the
/// second time.
fn in_order(cells: impl Iterator<Item = Stretch>) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for (from, cell) in cells.filter(|(from, _)| *from < WEEK) {
        while stretches.last().is_some_and(|(last, _)| from <= *last) {
            stretches.pop();
        }
        let from = if stretches.is_empty() { 0 } else { from };
        if stretches.last().is_none_or(|(_, last)| *last != cell) {
            stretches.push((from, cell));
        }
    }
    stretches
}

fn of_zone(zone: ZoneId, stretches: &[Stretch]) -> ZoneWeek {
    let turns: BTreeSet<i32> = stretches.iter().map(|(from, _)| from % DAY).chain([0, DAY]).collect();
    let turns: Vec<i32> = turns.into_iter().collect();
    let mut rows: Vec<Row> = Vec::new();
    for hours in turns.windows(2) {
        let days: Vec<Cell> = (0..7).map(|day| at(stretches, day * DAY + hours[0])).collect();
        match rows.last_mut() {
            Some(last) if last.days == days => last.to = hours[1],
            _ => rows.push(Row { from: hours[0], to: hours[1], days }),
        }
    }
    ZoneWeek { zone, rows, notes: notes(stretches) }
}

fn at(stretches: &[Stretch], minute: i32) -> Cell {
    let here = stretches.iter().rev().find(|(from, _)| *from <= minute);
    here.map(|(_, cell)| cell.clone()).unwrap_or_default()
}

/// What lasts over Sunday's midnight is one; the same on several days is one note.
fn notes(stretches: &[Stretch]) -> Vec<Note> {
    let mut notes = Vec::new();
    for kind in 0..3 {
        let mut alike: BTreeMap<(Noted, i32, i32), Vec<i32>> = BTreeMap::new();
        for (what, from, minutes) in runs(stretches, kind) {
            alike.entry((what, from % DAY, minutes)).or_default().push(from / DAY);
        }
        let noted = alike.into_iter().map(|((what, from, minutes), mut days)| {
            days.sort_unstable();
            Note { what, days, from, minutes }
        });
        notes.extend(noted);
    }
    notes
}

/// What is noted of this kind, from which minute of the week on and for how many.
fn runs(stretches: &[Stretch], kind: usize) -> Vec<(Noted, i32, i32)> {
    let ends = stretches.iter().skip(1).map(|(from, _)| *from).chain([WEEK]);
    let mut runs: Vec<(Option<Noted>, i32, i32)> = Vec::new();
    for ((from, cell), end) in stretches.iter().zip(ends) {
        let what = cell.noted().into_iter().nth(kind).flatten();
        match runs.last_mut() {
            Some((last, _, minutes)) if *last == what => *minutes += end - from,
            _ => runs.push((what, *from, end - from)),
        }
    }
    if let [first, .., last] = runs.as_mut_slice()
        && first.0 == last.0
    {
        last.2 += first.2;
        runs.remove(0);
    }
    runs.into_iter().filter_map(|(what, from, minutes)| Some((what?, from, minutes))).collect()
}

#[cfg(test)]
mod tests;
