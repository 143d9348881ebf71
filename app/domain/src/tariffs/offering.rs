//! What a tariff comes to: the one function behind every form, every list and every sale.

use chrono::{NaiveDateTime, TimeDelta};

use super::{Almanac, Buyers, Channel, NotOffered, Offer, Plays, SalePolicy, Sold, Tariff, Use};
use crate::{
    ids::{GroupId, ScheduleId, ZoneId},
    money::Money,
    schedules::Window,
    time::Moment,
};

/// Less time than this is not sold.
const LEAST: TimeDelta = TimeDelta::minutes(1);

/// A night that lasts longer does not end.
pub(super) const ENDLESS: TimeDelta = TimeDelta::days(7);

/// How far ahead an answer holds where nothing changes before.
const AHEAD: TimeDelta = TimeDelta::days(1);

/// Who would buy. The Unknown Guest is the default: not new, in no group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Buyer {
    /// A registered client who has never bought anything in this club.
    pub new: bool,
    /// The groups they are in.
    pub groups: Vec<GroupId>,
}

/// For what an offer is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'question> {
    /// Where.
    pub zone: ZoneId,
    /// To be played from then on.
    pub at: Moment,
    /// Bought now.
    pub now: Moment,
    /// Where it is sold.
    pub channel: Channel,
    /// By whom.
    pub buyer: &'question Buyer,
    /// Computed prices are rounded down to it.
    pub step: Money,
}

impl Tariff {
    /// What it is for one zone, one moment and one buyer. A discount is put onto it by whoever knows those.
    pub fn offer(&self, wanted: &Wanted<'_>, almanac: &impl Almanac) -> Offer {
        let played = self.played(wanted, almanac);
        let sold = self.sold(wanted, almanac);
        let (unit_price, window, end) = match &played {
            Ok(played) => (Some(played.price), played.window.clone(), played.end),
            Err(_) => (None, None, None),
        };
        // Whatever expires while it is played ends then.
        let expires = self.expiry.ends(wanted.now, Some(wanted.at), |day| almanac.day_end(day));
        let expires = expires.filter(|_| played.is_ok());
        let end = end.into_iter().chain(expires).min();
        let over = expires.is_some_and(|expires| expires - wanted.at < LEAST);
        let over = over.then_some(NotOffered::Sale { next: None });
        // Of several visits one is played, and the others are not lost.
        let apart = matches!(self.time, Sold::Visits { .. }).then_some(NotOffered::OntoAccount);
        let once = sold.is_ok() && self.is_for_new(wanted, almanac);
        let plays = match self.time {
            Sold::Units { minutes, .. } => Plays::Units { minutes, cut: end },
            Sold::Window => Plays::Until(end),
            Sold::Visits { visits, minutes } => Plays::Visits { visits, minutes, cut: end },
            Sold::Minute => Plays::Minute,
        };
        Offer {
            tariff: self.id,
            zone: wanted.zone,
            name: self.name.clone(),
            description: self.description.clone(),
            group: self.group.and_then(|group| almanac.tariff_group(group)),
            at: wanted.at,
            most: if once { 1 } else { self.most(end.map(|end| end - wanted.at)) },
            plays,
            unit_price,
            window,
            max_bonus_percent: self.max_bonus_percent,
            refund_policy: self.refund_policy,
            step: wanted.step,
            discount: None,
            one_visit: self.expiry.visits == Some(1),
            once,
            reason: played.err().or(sold.err()).or(over).or(apart),
        }
    }

    /// What it is for one zone and one buyer who plays another time: at which hours, decides when it is used. Its price is that
    /// of the hours around `wanted.at`, outside of all of them that of the first.
    pub fn offer_onto_account(&self, wanted: &Wanted<'_>, almanac: &impl Almanac) -> Offer {
        let offer = self.offer(wanted, almanac);
        let first = self.uses.iter().find_map(|of| Some((of, of.price(wanted.zone)?)));
        let (unit_price, window) = match (offer.unit_price, first) {
            (None, Some((of, price))) => (Some(price), of.start.and_then(|start| almanac.schedule(start))),
            _ => (offer.unit_price, offer.window.clone()),
        };
        let expires = self.expiry.ends(wanted.now, None, |day| almanac.day_end(day));
        let over = expires.is_some_and(|expires| expires <= wanted.now);
        let reason = match self.time {
            Sold::Window | Sold::Minute => Some(NotOffered::AtSeat),
            _ if first.is_none() => Some(NotOffered::Zone),
            _ if over => Some(NotOffered::Sale { next: None }),
            _ => self.sold(wanted, almanac).err(),
        };
        let plays = match self.time {
            Sold::Units { minutes, .. } => Plays::Units { minutes, cut: None },
            Sold::Visits { visits, minutes } => Plays::Visits { visits, minutes, cut: None },
            Sold::Window | Sold::Minute => offer.plays,
        };
        Offer {
            plays,
            unit_price,
            window,
            most: if offer.once { 1 } else { self.most(None) },
            reason,
            ..offer
        }
    }

    /// So many can be bought at once: a unit that would begin after the end is worth nothing.
    fn most(&self, left: Option<TimeDelta>) -> u32 {
        match self.time {
            Sold::Window | Sold::Visits { .. } => 1,
            // Nothing of it is bought before it is played.
            Sold::Minute => 0,
            Sold::Units { minutes, max_quantity } => {
                let most = u32::try_from(max_quantity).unwrap_or(0);
                let unit = i64::from(minutes.max(1)) * 60_000;
                let begun = |left: TimeDelta| (left.num_milliseconds().max(0) + unit - 1) / unit;
                left.map_or(most, |left| most.min(u32::try_from(begun(left)).unwrap_or(most)))
            }
        }
    }

    /// By the first use that covers the moment and has a price in the zone.
    fn played(&self, wanted: &Wanted<'_>, almanac: &impl Almanac) -> Result<Played, NotOffered> {
        let here = || self.uses.iter().filter_map(|of| Some((of, of.price(wanted.zone)?)));
        if here().next().is_none() {
            return Err(NotOffered::Zone);
        }
        let found = match self.time {
            Sold::Minute => self.minute_hours(wanted, almanac, false).map(|hours| Played {
                price: hours.hour,
                window: hours.window,
                end: hours.until,
            }),
            _ => self.covering(wanted.zone, wanted.at, almanac).next().map(|(of, price, end)| {
                let window = of.start.and_then(|start| almanac.schedule(start));
                Played { price, window, end }
            }),
        };
        let next = || here().filter_map(|(of, _)| next(of.start?, wanted.at, almanac)).min();
        found.ok_or_else(|| NotOffered::Hours { next: next() })
    }

    /// The uses that cover a moment and have a price in the zone, each with it and with when what begins then ends at the
    /// latest. The first of them counts.
    pub(super) fn covering(
        &self,
        zone: ZoneId,
        at: Moment,
        almanac: &impl Almanac,
    ) -> impl Iterator<Item = (&Use, Money, Option<Moment>)> {
        let ends = matches!(self.time, Sold::Window);
        self.uses.iter().filter_map(move |of| Some((of, of.price(zone)?, of.end(at, ends, almanac)?)))
    }

    /// Is it sold to this buyer now only because they are new?
    fn is_for_new(&self, wanted: &Wanted<'_>, almanac: &impl Almanac) -> bool {
        let mut open = self
            .sales
            .iter()
            .filter(|policy| policy.channels.has(wanted.channel) && policy.buyers.has(wanted.buyer))
            .filter(|policy| policy.is_open(wanted.now, almanac));
        open.all(|policy| matches!(policy.buyers, Buyers::NewClients))
    }

    /// Is it sold now, to this buyer?
    fn sold(&self, wanted: &Wanted<'_>, almanac: &impl Almanac) -> Result<(), NotOffered> {
        let here = || self.sales.iter().filter(|policy| policy.channels.has(wanted.channel));
        if here().next().is_none() && !self.sales.is_empty() {
            return Err(NotOffered::Channel);
        }
        let to_them = || here().filter(|policy| policy.buyers.has(wanted.buyer));
        if to_them().any(|policy| policy.is_open(wanted.now, almanac)) {
            return Ok(());
        }
        if to_them().next().is_some() {
            let next = to_them().filter_map(|policy| next(policy.schedule?, wanted.now, almanac)).min();
            return Err(NotOffered::Sale { next });
        }
        // Of what is sold to others now the first says to whom.
        let open = here().find(|policy| policy.is_open(wanted.now, almanac));
        Err(match open.or(here().next()).map(|policy| &policy.buyers) {
            None | Some(Buyers::Anyone) => NotOffered::Sale { next: None },
            Some(Buyers::NewClients) => NotOffered::NewClients,
            Some(Buyers::Groups(groups)) => {
                let groups = groups.iter().filter_map(|group| almanac.client_group(*group)).collect();
                NotOffered::Groups { groups }
            }
        })
    }
}

/// How a tariff is played from a moment on.
struct Played {
    price: Money,
    window: Option<String>,
    end: Option<Moment>,
}

impl Use {
    /// When what begins at a moment ends at the latest; `None` when it cannot begin then. `ends`: it lasts until its hours
    /// end, so that they must.
    pub(crate) fn end(&self, at: Moment, ends: bool, almanac: &impl Almanac) -> Option<Option<Moment>> {
        let start = match self.start {
            None => None,
            Some(schedule) => Some(almanac.window(schedule, at)?),
        };
        let end = match (start, self.finish) {
            (None, None) if ends => return None,
            (Some(Window { to, .. }), None) => ends.then_some(to),
            (None, None) => None,
            (None, Some(finish)) => Some(almanac.window(finish, at)?.to),
            // The finish hours are those around the end of the start hours; where there are none, nobody goes on.
            (Some(Window { to, .. }), Some(finish)) => {
                Some(almanac.window(finish, to).map_or(to, |finish| finish.to.max(to)))
            }
        };
        // What goes round the clock has no end that could be sold.
        let most = if ends { ENDLESS } else { TimeDelta::MAX };
        end.is_none_or(|end| (LEAST..=most).contains(&(end - at))).then_some(end)
    }
}

impl Buyers {
    fn has(&self, buyer: &Buyer) -> bool {
        match self {
            Self::Anyone => true,
            Self::NewClients => buyer.new,
            Self::Groups(groups) => groups.iter().any(|group| buyer.groups.contains(group)),
        }
    }
}

impl SalePolicy {
    fn is_open(&self, now: Moment, almanac: &impl Almanac) -> bool {
        self.schedule.is_none_or(|schedule| almanac.window(schedule, now).is_some())
    }
}

/// When a schedule begins next, by the clock on the club's wall.
fn next(schedule: ScheduleId, after: Moment, almanac: &impl Almanac) -> Option<NaiveDateTime> {
    almanac.next(schedule, after).map(|window| almanac.local(window.from))
}

/// Until when nothing changes of what these tariffs are, bought at `now` and played from `at` on. What is played later
/// than now stays what it is; when it is sold does not.
pub fn good_until(tariffs: &[Tariff], at: Moment, now: Moment, almanac: &impl Almanac) -> Moment {
    let uses = tariffs.iter().flat_map(|tariff| &tariff.uses).flat_map(|of| [of.start, of.finish]);
    let uses = uses.flatten().filter(|_| at <= now).filter_map(|schedule| turn(schedule, at, almanac));
    let sales = tariffs.iter().flat_map(|tariff| &tariff.sales).filter_map(|policy| policy.schedule);
    let sales = sales.filter_map(|schedule| turn(schedule, now, almanac));
    // What ends by the hour is sold until a minute before.
    let turns = uses.chain(sales).flat_map(|turn| [turn - LEAST, turn]);
    turns.filter(|turn| *turn > now).min().unwrap_or(now + AHEAD).min(now + AHEAD)
}

/// When a schedule next begins or ends.
pub(super) fn turn(schedule: ScheduleId, at: Moment, almanac: &impl Almanac) -> Option<Moment> {
    let around = almanac.window(schedule, at).map(|window| window.to);
    around.or_else(|| almanac.next(schedule, at).map(|window| window.from))
}
