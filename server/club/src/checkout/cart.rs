//! What a cart comes to before it is paid: by the same prices and the same clock as the sale.

use chrono::TimeDelta;
use domain::{
    checkout::{
        Amount, Basket, Cart, CartLine, CartQuestion, CheckoutFault, Item, Offered, SeatThen, Stretch, WhyNot,
    },
    client_tariffs::ClientTariff,
    devices::Device,
    ids::DeviceId,
    money::Money,
    refusal::Refusal,
    tariffs::{BonusCap, Tariff},
    time::Moment,
};

use super::times;
use crate::{
    card_payments, client_tariffs, clubs, desk::Desk, devices, error::Result, holds, sessions, tariffs,
};

/// What is on sale, and until when, is looked at again after this.
const GOOD: TimeDelta = TimeDelta::minutes(1);

/// All that a cart is reckoned with.
struct Filling {
    later: bool,
    seats: Vec<(Device, SeatThen)>,
    all: Vec<(Device, SeatThen)>,
    tariffs: Vec<Tariff>,
    purchased: Vec<ClientTariff>,
    step: Money,
    from: Moment,
}

pub(super) async fn of(desk: &Desk, question: CartQuestion) -> Result<Cart> {
    let venue = clubs::venue(desk).await?;
    let from = times::begins(venue.zone, &question, desk.now);
    let at = from.clone().unwrap_or(desk.now);
    let stretches = taken(desk).await?;
    let devices = devices::list(desk).await?;
    let then = |device: Device| {
        let seat = SeatThen::of(device.id, &stretches, at);
        (device, seat)
    };
    let all: Vec<(Device, SeatThen)> = devices.into_iter().map(then).collect();
    let seat = |device: &DeviceId| all.iter().find(|(known, _)| known.id == *device).cloned();
    let seats: Vec<_> = question.seats.0.iter().filter_map(seat).collect();
    let purchased = match question.client {
        Some(client) => {
            let mut of = client_tariffs::of_clients(desk.readers(), desk, &[client]).await?;
            of.remove(&client).unwrap_or_default()
        }
        None => Vec::new(),
    };
    let date = times::day(venue.zone, &question, desk.now);
    let times = match question.later {
        true => times::possible(venue.zone, date, desk.now, &|at| {
            let free = |(device, _): &(Device, SeatThen)| SeatThen::of(device.id, &stretches, at).free;
            if seats.is_empty() { all.iter().any(free) } else { seats.iter().all(free) }
        }),
        false => Vec::new(),
    };
    let open = question.client.is_some() && !seats.is_empty() && from.is_ok();
    let filling = Filling {
        later: question.later,
        seats,
        all,
        tariffs: tariffs::on_offer(desk).await?,
        purchased,
        step: venue.card.price_step,
        from: at,
    };
    let filled = filling.fill(&question.basket);
    Ok(Cart {
        offers: if open { filling.offers(&question.basket, &filled) } else { Vec::new() },
        seats: filling.all.iter().map(|(_, seat)| *seat).collect(),
        total: filled.lines.iter().map(|line| line.price).sum(),
        cap: BonusCap { percent: filled.percent, most: filled.bonus_most },
        lines: filled.lines,
        refusal: filled.refusal,
        good_until: desk.now + GOOD,
        terminal: card_payments::is_connected(desk).await?,
        date: date.format("%Y-%m-%d").to_string(),
        times,
        from,
    })
}

/// All stretches in which a device of the club is somebody's, or out of service.
async fn taken(desk: &Desk) -> Result<Vec<Stretch>> {
    let sessions = sessions::on_devices(desk).await?.into_iter().map(|session| Stretch {
        device: session.device,
        from: session.started_at,
        to: session.ends_at(),
    });
    let holds = holds::on_devices(desk).await?.into_iter();
    let holds = holds.map(|hold| Stretch { device: hold.device, from: hold.from, to: hold.until });
    let paying = card_payments::of_hall(desk).await?.into_iter().filter_map(|payment| {
        let device = payment.device.filter(|device| payment.keeps(*device))?;
        Some(Stretch { device, from: payment.at, to: None })
    });
    Ok(sessions.chain(holds).chain(paying).collect())
}

/// A cart as it is filled.
#[derive(Default)]
struct Filled {
    lines: Vec<CartLine>,
    /// When what is in it ends, seat by seat.
    ends: Vec<Moment>,
    bonus_most: Money,
    percent: i32,
    refusal: Option<Refusal>,
}

impl Filling {
    fn fill(&self, basket: &Basket) -> Filled {
        let mut filled = Filled::default();
        for (device, seat) in &self.seats {
            if !seat.free {
                filled.refuse(Refusal::DeviceTaken);
            }
            let mut at = self.from;
            for (place, item) in (0_u32..).zip(&basket.0) {
                match self.line(device, place, *item, at) {
                    Ok((line, cap)) => {
                        at = line.to;
                        filled.bonus_most = filled.bonus_most + cap.most;
                        filled.percent = filled.percent.max(cap.percent);
                        filled.lines.push(line);
                    }
                    Err(refusal) => filled.refuse(refusal),
                }
            }
            filled.ends.push(at);
        }
        filled
    }

    fn line(
        &self,
        device: &Device,
        item_place: u32,
        item: Item,
        from: Moment,
    ) -> std::result::Result<(CartLine, BonusCap), Refusal> {
        let line = |name: &str, quantity, unit_price, to, price| CartLine {
            device: device.id,
            item: item_place,
            name: name.to_owned(),
            quantity,
            unit_price,
            window: None,
            from,
            to,
            price,
            discount: None,
        };
        match item {
            Item::Tariff { tariff, quantity } => {
                let tariff = self.tariffs.iter().find(|known| known.id == tariff);
                let tariff = tariff.ok_or(Refusal::TariffNotSold)?;
                let quote = tariff.quote(device.zone, quantity)?;
                let cap = tariff.bonus_cap(quote.total, self.step);
                let to = from + quote.length();
                Ok((line(&tariff.name, quantity, quote.unit_price, to, quote.total), cap))
            }
            Item::Purchased(id) => {
                let kept = self.purchased.iter().find(|known| known.id == id);
                let kept = kept.ok_or(Refusal::ClientTariffUsed)?;
                let to = from + TimeDelta::seconds(kept.used_in(device.zone)?);
                let cap = BonusCap { percent: 0, most: Money::ZERO };
                Ok((line(&kept.tariff, 0, Money::ZERO, to, Money::ZERO), cap))
            }
        }
    }

    fn offers(&self, basket: &Basket, filled: &Filled) -> Vec<Offered> {
        let tariffs = self.tariffs.iter().map(|tariff| self.tariff(tariff, basket, filled));
        let purchased = self.purchased.iter().map(|kept| self.kept(kept, filled));
        tariffs.chain(purchased).collect()
    }

    fn tariff(&self, tariff: &Tariff, basket: &Basket, filled: &Filled) -> Offered {
        // More of the last thing is the same thing.
        let there = match basket.0.last() {
            Some(Item::Tariff { tariff: last, quantity }) if *last == tariff.id => *quantity,
            _ => 0,
        };
        let most = u32::try_from(tariff.max_quantity).unwrap_or(0).saturating_sub(there);
        let mut amounts = Vec::new();
        let mut why_not = None;
        for quantity in 1..=most {
            match self.amount(tariff, quantity, filled) {
                Ok(amount) => amounts.push(amount),
                Err(why) => {
                    why_not = Some(why);
                    break;
                }
            }
        }
        if most == 0 {
            let max = u32::try_from(tariff.max_quantity).unwrap_or(0);
            why_not = Some(WhyNot::Refused(Refusal::BadQuantity { max }));
        }
        Offered {
            item: Item::Tariff { tariff: tariff.id, quantity: 1 },
            name: tariff.name.clone(),
            seconds: i64::from(tariff.unit_minutes) * 60,
            notes: Vec::new(),
            why_not: why_not.filter(|_| amounts.is_empty()),
            amounts,
        }
    }

    fn amount(&self, tariff: &Tariff, quantity: u32, filled: &Filled) -> std::result::Result<Amount, WhyNot> {
        let mut amount = Amount { quantity, to: self.from, price: Money::ZERO };
        for ((device, seat), end) in self.seats.iter().zip(&filled.ends) {
            let quote = tariff.quote(device.zone, quantity).map_err(WhyNot::Refused)?;
            let to = *end + quote.length();
            self.fits(device.id, seat, to)?;
            amount.to = to;
            amount.price = amount.price + quote.total;
        }
        Ok(amount)
    }

    /// Is the seat free until then? Where not, others may be.
    fn fits(&self, device: DeviceId, seat: &SeatThen, to: Moment) -> std::result::Result<(), WhyNot> {
        match seat.until {
            Some(until) if seat.free && to > until => {
                let fits = self.all.iter().filter(|(_, seat)| seat.fits(to)).map(|(device, _)| device.id);
                Err(WhyNot::TooLong { device, until, fits: fits.take(3).collect() })
            }
            _ => Ok(()),
        }
    }

    fn kept(&self, kept: &ClientTariff, filled: &Filled) -> Offered {
        let offered = self.seats.first().zip(filled.ends.first()).map(|((device, seat), end)| {
            if self.later {
                return Err(WhyNot::Refused(Refusal::Checkout(CheckoutFault::PurchasedLater)));
            }
            if self.seats.len() > 1 {
                return Err(WhyNot::Refused(Refusal::Checkout(CheckoutFault::PurchasedOnce)));
            }
            let to = *end + TimeDelta::seconds(kept.used_in(device.zone).map_err(WhyNot::Refused)?);
            self.fits(device.id, seat, to)?;
            Ok(Amount { quantity: 1, to, price: Money::ZERO })
        });
        let (amounts, why_not) = match offered {
            Some(Ok(amount)) => (vec![amount], None),
            Some(Err(why)) => (Vec::new(), Some(why)),
            None => (Vec::new(), None),
        };
        Offered {
            item: Item::Purchased(kept.id),
            name: kept.tariff.clone(),
            seconds: kept.left,
            notes: Vec::new(),
            amounts,
            why_not,
        }
    }
}

impl Filled {
    /// The first reason is said.
    fn refuse(&mut self, refusal: Refusal) {
        self.refusal.get_or_insert(refusal);
    }
}
