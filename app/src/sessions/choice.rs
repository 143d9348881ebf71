//! What is chosen in a form that sells time.

use chrono::TimeDelta;
use domain::{
    discounts::ByHand,
    ids::{TariffId, ZoneId},
    minutes::Rate,
    tariffs::{Applied, BonusCap, Offer, Offers, Quote, RefundPolicy},
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
    /// What becomes of what is not played.
    pub rest: RefundPolicy,
    /// It is played by the minute: nothing of it is paid now.
    pub by_minute: Option<Rate>,
}

impl Choice {
    /// What the address says; where it says nothing that is sold here, one unit of the first tariff that is. Only who has a
    /// balance plays by the minute. What does not fit is nothing, and never something else: money may be on the desk for it.
    pub fn read(offers: &Offers, zone: ZoneId, at: &At, has_balance: bool, room: Room) -> Option<Self> {
        let sold = |offer: &&Offer| offer.reason.is_none() && (has_balance || offer.rate().is_none());
        let asked = offers.in_zone(zone).filter(sold).find(|offer| Some(offer.tariff) == at.tariff);
        let offer = asked.or_else(|| offers.in_zone(zone).find(sold))?;
        let (units, most) = (at.quantity.unwrap_or(1).clamp(1, offer.most.max(1)), room.most(offer));
        let chosen = Self::of(offer, units).filter(|_| units <= most)?;
        Some(Self { most, ..chosen })
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
            rest: offer.rest(quantity),
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

/// What there is room for at a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// As much as anybody buys.
    Any,
    /// What begins then and is over before the seat is somebody else's.
    Between(Moment, Moment),
}

impl Room {
    /// The most units of an offer that fit; 0: not one. By the minute one plays until somebody else comes.
    pub fn most(self, offer: &Offer) -> u32 {
        match self {
            Self::Between(from, to) if offer.rate().is_none() => {
                let then = Offer { at: from, ..offer.clone() };
                let fits = |units: &u32| then.quote(*units).is_ok_and(|quote| quote.ends(from) <= to);
                (1..=offer.most).take_while(fits).last().unwrap_or(0)
            }
            Self::Any | Self::Between(..) => offer.most.max(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        ids::ZoneId,
        money::Money,
        tariffs::{Plays, RefundPolicy},
    };

    use super::*;

    fn at(minute: i64) -> Moment {
        Moment::UNIX_EPOCH + TimeDelta::minutes(minute)
    }

    fn offer(plays: Plays) -> Offer {
        Offer {
            tariff: TariffId::fresh(),
            zone: ZoneId::fresh(),
            name: "Drawn".into(),
            description: String::new(),
            group: None,
            at: at(0),
            plays,
            unit_price: Money::of(900),
            window: None,
            most: 4,
            max_bonus_percent: 0,
            refund_policy: RefundPolicy::Keep,
            step: Money::of(1).unwrap(),
            discount: None,
            one_visit: false,
            once: false,
            reason: None,
        }
    }

    #[test]
    fn so_many_units_fit_as_are_over_before_the_seat_is_somebody_elses() {
        let hour = Plays::Units { minutes: 60, cut: None };
        let cut = Plays::Units { minutes: 60, cut: Some(at(90)) };
        for (plays, from, to, most) in [
            (hour, 0, 59, 0),
            (hour, 0, 60, 1),
            (hour, 0, 119, 1),
            (hour, 0, 239, 3),
            (hour, 0, 9000, 4),
            (hour, 30, 89, 0),
            (hour, 30, 90, 1),
            // The second hour is over when its hours are, and with it whatever else is sold of it.
            (cut, 0, 89, 1),
            (cut, 0, 90, 4),
            (cut, 31, 90, 4),
            (Plays::Until(Some(at(480))), 0, 479, 0),
            (Plays::Until(Some(at(480))), 100, 480, 4),
            (Plays::Minute, 0, 1, 4),
        ] {
            let room = Room::Between(at(from), at(to));
            assert_eq!(room.most(&offer(plays)), most, "{plays:?} from {from} to {to}");
        }
        assert_eq!(Room::Any.most(&offer(hour)), 4);
    }

    #[test]
    fn what_was_asked_for_and_does_not_fit_is_nothing() {
        let hours = offer(Plays::Units { minutes: 60, cut: None });
        let half = Offer { zone: hours.zone, ..offer(Plays::Units { minutes: 30, cut: None }) };
        let offers = Offers {
            at: at(0),
            good_until: at(0),
            steady: true,
            for_all: true,
            offers: vec![hours.clone(), half.clone()],
        };
        for (room, tariff, units, chosen) in [
            (60, None, 1, Some((hours.tariff, 1))),
            (59, None, 1, None),
            (59, Some(hours.tariff), 1, None),
            (59, Some(half.tariff), 1, Some((half.tariff, 1))),
            (59, Some(half.tariff), 2, None),
            (29, None, 1, None),
            (120, Some(hours.tariff), 2, Some((hours.tariff, 2))),
            (119, Some(hours.tariff), 2, None),
        ] {
            let asked = At { tariff, quantity: Some(units), ..At::default() };
            let read = Choice::read(&offers, hours.zone, &asked, true, Room::Between(at(0), at(room)));
            let read = read.map(|choice| (choice.tariff, choice.quote.quantity));
            assert_eq!(read, chosen, "{room} min, {units} of {tariff:?}");
        }
    }
}
