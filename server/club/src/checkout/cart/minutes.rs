//! What is played by the minute, in a cart: it stands last, and nothing of it is paid now.

use domain::{
    checkout::{Amount, CartLine, Item, Offered, WhyNot},
    devices::Device,
    minutes::{MinutesFault, Rate, Room, next},
    money::Money,
    refusal::Refusal,
    tariffs::Offer,
    time::Moment,
};

use super::{Filled, Filling, NO_BONUS, Priced, notes};

impl Filling {
    /// By the minute from a moment on: how long that is, nobody knows.
    pub(super) fn minute(
        &self,
        device: &Device,
        item: u32,
        from: Moment,
        offer: Option<&Offer>,
    ) -> std::result::Result<Priced, Refusal> {
        let offer = offer.ok_or(Refusal::TariffNotSold)?;
        let rate = self.may_play_by_minute(offer)?;
        let line = CartLine {
            device: device.id,
            item,
            name: offer.name.clone(),
            quantity: 0,
            unit_price: rate.hour,
            window: offer.window.clone(),
            from,
            to: from,
            price: Money::ZERO,
            discount: None,
            percent_off: 0,
            bonus_percent: 0,
            by_minute: Some(rate),
        };
        Ok(Priced { line, total: Money::ZERO, cap: NO_BONUS })
    }

    /// At which rate, if the client can pay for a minute of it, now.
    fn may_play_by_minute(&self, offer: &Offer) -> std::result::Result<Rate, Refusal> {
        let refused = |fault| Err(Refusal::Minutes(fault));
        if let Some(reason) = &offer.reason {
            return Err(Refusal::NotOffered(reason.clone()));
        }
        let Some(rate) = offer.rate() else { return refused(MinutesFault::OtherTariff) };
        if self.later {
            return refused(MinutesFault::NotAhead);
        }
        let Some(balance) = self.balance else { return refused(MinutesFault::Guest) };
        next(self.from, rate, 0, balance, Room::default()).map_or_else(refused, |_| Ok(rate))
    }

    /// Of a tariff by the minute: it stands last, once.
    pub(super) fn offered_by_minute(&self, offer: &Offer, filled: &Filled) -> Offered {
        let rate = self.may_play_by_minute(offer);
        let stands = filled.lines.iter().flatten().any(|line| line.by_minute.is_some());
        let why_not = match &rate {
            Err(refusal) => Some(WhyNot::Refused(refusal.clone())),
            Ok(_) if stands => Some(WhyNot::Refused(Refusal::Minutes(MinutesFault::AtTheEnd))),
            Ok(_) => None,
        };
        let amount = Amount { quantity: 1, to: self.from, price: Money::ZERO };
        Offered {
            item: Item::Minute(offer.tariff),
            name: offer.name.clone(),
            seconds: 0,
            notes: notes(offer),
            amounts: if why_not.is_none() { vec![amount] } else { Vec::new() },
            why_not,
            by_minute: offer.rate(),
            kept: None,
        }
    }
}
