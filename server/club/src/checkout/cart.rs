//! What a cart comes to before it is paid: by the same offers and the same clock as the sale.

mod day;
mod minutes;

use chrono::TimeDelta;
use chrono_tz::Tz;
use domain::{
    bookings::{Stretch, Taker},
    checkout::{
        Amount, Basket, Cart, CartLine, CartQuestion, CheckoutFault, Item, Offered, SeatThen, WhyNot,
    },
    client_tariffs::ClientTariffFault,
    devices::Device,
    ids::{ClientId, DeviceId, TariffId, ZoneId},
    money::Money,
    refusal::Refusal,
    tariffs::{Applied, BonusCap, Offer, Offers, OffersQuestion, Plays},
    time::Moment,
};

use self::day::Day;
use super::times;
use crate::{
    card_payments,
    client_tariffs::{self, Stored},
    clubs,
    desk::Desk,
    devices,
    error::Result,
    ledger, sessions, tariffs,
};

/// What is free is looked at again after this.
const GOOD: TimeDelta = TimeDelta::minutes(1);

pub(super) async fn of(desk: &Desk, question: CartQuestion) -> Result<Cart> {
    let venue = clubs::venue(desk).await?;
    let from = times::begins(venue.zone, &question, desk.now);
    let at = from.clone().unwrap_or(desk.now);
    let stretches = taken(desk).await?;
    let then = |device: Device| {
        let seat = SeatThen::of(device.id, &stretches, at);
        (device, seat)
    };
    let all: Vec<(Device, SeatThen)> = devices::list(desk).await?.into_iter().map(then).collect();
    let seat = |device: &DeviceId| all.iter().find(|(known, _)| known.id == *device).cloned();
    let seats: Vec<_> = question.seats.0.iter().filter_map(seat).collect();
    let day = Day::of(desk, &venue, &question, &stretches, (&seats, &all)).await?;
    let open = question.client.is_some() && !seats.is_empty() && from.is_ok();
    let mut shelf = Shelf { desk, client: question.client, asked: Vec::new() };
    let purchased = purchased(desk, question.client).await?;
    let balance = match question.client.filter(|client| *client != venue.guest) {
        Some(client) => Some(ledger::balances(desk.readers(), client, desk.now).await?.balance),
        None => None,
    };
    let zone = venue.zone;
    let filling = Filling { later: question.later, zone, seats, all, purchased, balance, from: at };
    // Without a time nothing has a price.
    let basket = if from.is_ok() { question.basket.clone() } else { Basket::default() };
    let filled = filling.fill(&basket, &mut shelf).await?;
    let offers = match open {
        true => filling.offers(&question.basket, &filled, &mut shelf).await?,
        false => Vec::new(),
    };
    let plays_then = match question.client.filter(|client| *client != venue.guest && question.later) {
        Some(client) => filled.plays_then(desk, client, at).await?,
        None => None,
    };
    let good_until = shelf.asked.iter().map(|offers| offers.good_until).min();
    Ok(Cart {
        offers,
        seats: filling.all.iter().map(|(_, seat)| *seat).collect(),
        total: filled.total,
        cap: BonusCap { percent: filled.percent, most: filled.bonus_most },
        lines: filled.lines.into_iter().flatten().collect(),
        // Before a time is chosen nobody knows who is there then.
        refusal: filled.refusal.filter(|_| from.is_ok()),
        good_until: good_until.unwrap_or(desk.now + GOOD).min(desk.now + GOOD).max(desk.now + LEAST),
        terminal: card_payments::is_connected(desk).await?,
        date: day.date,
        times: day.times,
        no_times: day.no_times,
        days: times::days(venue.zone, desk.now),
        plays_then,
        from,
    })
}

/// Nobody is asked more often.
const LEAST: TimeDelta = TimeDelta::seconds(1);

async fn purchased(desk: &Desk, client: Option<ClientId>) -> Result<Vec<Stored>> {
    match client {
        Some(client) => client_tariffs::stored_of(desk, client).await,
        None => Ok(Vec::new()),
    }
}

/// What is on offer at the moments at which the lines of a cart begin, each asked once.
struct Shelf<'desk> {
    desk: &'desk Desk,
    client: Option<ClientId>,
    asked: Vec<Offers>,
}

impl Shelf<'_> {
    async fn at(&mut self, at: Moment) -> Result<&Offers> {
        let place = match self.asked.iter().position(|offers| offers.at == at) {
            Some(place) => place,
            None => {
                let question =
                    OffersQuestion { at: Some(at), client: self.client, ..OffersQuestion::default() };
                self.asked.push(tariffs::offers(self.desk, &question).await?);
                self.asked.len() - 1
            }
        };
        self.asked.get(place).ok_or(crate::error::Error::Missing)
    }

    async fn offer(&mut self, tariff: TariffId, zone: ZoneId, at: Moment) -> Result<Option<Offer>> {
        Ok(self.at(at).await?.of(tariff, zone).cloned())
    }
}

/// All stretches in which a device of the club is somebody's, or out of service.
async fn taken(desk: &Desk) -> Result<Vec<(DeviceId, Stretch)>> {
    let mut taken = sessions::taken(desk, None).await?;
    // Kept for whoever pays by card for it.
    taken.extend(card_payments::of_hall(desk).await?.into_iter().filter_map(|payment| {
        let device = payment.device.filter(|device| payment.keeps(*device))?;
        Some((device, Stretch { by: Taker::Client(String::new()), from: payment.at, to: None }))
    }));
    Ok(taken)
}

/// All that a cart is reckoned with.
struct Filling {
    later: bool,
    zone: Tz,
    seats: Vec<(Device, SeatThen)>,
    all: Vec<(Device, SeatThen)>,
    purchased: Vec<Stored>,
    /// What the client has; `None`: the Unknown Guest, or nobody yet.
    balance: Option<Money>,
    from: Moment,
}

/// A cart as it is filled.
#[derive(Default)]
struct Filled {
    /// Seat by seat.
    lines: Vec<Vec<CartLine>>,
    /// When what is in it ends, seat by seat.
    ends: Vec<Moment>,
    total: Money,
    bonus_most: Money,
    percent: i32,
    /// What is sold only because the client is new.
    new_lines: u32,
    refusal: Option<Refusal>,
}

impl Filling {
    async fn fill(&self, basket: &Basket, shelf: &mut Shelf<'_>) -> Result<Filled> {
        let mut filled = Filled::default();
        for (device, seat) in &self.seats {
            if !seat.free {
                filled.refuse(Refusal::DeviceTaken);
            }
            let (mut at, mut lines) = (self.from, Vec::new());
            for (place, item) in (0_u32..).zip(&basket.0) {
                let line = match item {
                    Item::Tariff { tariff, quantity } => {
                        let offer = shelf.offer(*tariff, device.zone, at).await?;
                        if offer.as_ref().is_some_and(|offer| offer.once) {
                            filled.new_lines += 1;
                        }
                        sold(device, place, (*quantity, at), offer.as_ref())
                    }
                    Item::Purchased(id) => self.used(device, place, *id, at),
                    Item::Minute(tariff) => {
                        let offer = shelf.offer(*tariff, device.zone, at).await?;
                        self.minute(device, place, at, offer.as_ref())
                    }
                };
                match line {
                    Ok(priced) => {
                        at = priced.line.to;
                        filled.total = filled.total + priced.total;
                        filled.bonus_most = filled.bonus_most + priced.cap.most;
                        filled.percent = filled.percent.max(priced.cap.percent);
                        lines.push(priced.line);
                    }
                    Err(refusal) => filled.refuse(refusal),
                }
            }
            if let Some(until) = seat.until.filter(|until| seat.free && at > *until) {
                let from = until.with_timezone(&self.zone).naive_local();
                filled.refuse(Refusal::Checkout(CheckoutFault::TooLong { place: device.name(), from }));
            }
            filled.ends.push(at);
            filled.lines.push(lines);
        }
        if filled.new_lines > 1 {
            filled.refuse(Refusal::Checkout(CheckoutFault::NewOnce));
        }
        Ok(filled)
    }

    fn used(
        &self,
        device: &Device,
        item: u32,
        id: domain::ids::ClientTariffId,
        from: Moment,
    ) -> std::result::Result<Priced, Refusal> {
        let used_up = Refusal::ClientTariff(ClientTariffFault::UsedUp);
        let kept = self.purchased.iter().find(|known| known.id() == id).ok_or(used_up)?;
        let kept = kept.as_of(from, self.zone);
        let to = kept.used_in(device.zone, from)?.ends(from);
        let line = CartLine {
            device: device.id,
            item,
            name: kept.tariff,
            quantity: 0,
            unit_price: Money::ZERO,
            window: None,
            from,
            to,
            price: Money::ZERO,
            discount: None,
            percent_off: 0,
            bonus_percent: 0,
            by_minute: None,
        };
        Ok(Priced { line, total: Money::ZERO, cap: NO_BONUS })
    }

    async fn offers(&self, basket: &Basket, filled: &Filled, shelf: &mut Shelf<'_>) -> Result<Vec<Offered>> {
        // At each seat what could be played on with there.
        let mut at_seats: Vec<Vec<More>> = Vec::with_capacity(self.seats.len());
        for (place, (device, _)) in self.seats.iter().enumerate() {
            let end = filled.ends.get(place).copied().unwrap_or(self.from);
            let mut here: Vec<More> = shelf.at(end).await?.in_zone(device.zone).map(More::of).collect();
            // More of the last thing is the same thing, at the price of when it begins.
            if let Some((tariff, there, from)) = filled.last(basket, place) {
                let longer = shelf.offer(tariff, device.zone, from).await?;
                let same = here.iter_mut().find(|more| more.offer.tariff == tariff);
                if let Some((more, offer)) = same.zip(longer) {
                    *more = More { offer, there };
                }
            }
            at_seats.push(here);
        }
        let first = at_seats.first().cloned().unwrap_or_default();
        let tariffs = first.iter().map(|more| self.tariff(&more.offer, filled, &at_seats));
        let purchased = self.purchased.iter().map(|kept| self.kept(kept, filled));
        Ok(tariffs.chain(purchased).collect())
    }

    fn tariff(&self, offer: &Offer, filled: &Filled, at_seats: &[Vec<More>]) -> Offered {
        if offer.plays == Plays::Minute {
            return self.offered_by_minute(offer, filled);
        }
        let here = |more: &Vec<More>| more.iter().find(|more| more.offer.tariff == offer.tariff).cloned();
        let of_seats: Vec<Option<More>> = at_seats.iter().map(here).collect();
        let most = of_seats.iter().flatten().map(|more| more.offer.most).min().unwrap_or(0);
        let there = of_seats.iter().flatten().map(|more| more.there).max().unwrap_or(0);
        let mut amounts = Vec::new();
        let mut why_not = filled.not_again(offer, there).map(WhyNot::Refused);
        let quantities = 1..=most.max(1).saturating_sub(there);
        for quantity in quantities.filter(|_| why_not.is_none()) {
            match self.amount(&of_seats, quantity) {
                Ok(amount) => amounts.push(amount),
                Err(why) => {
                    why_not = Some(why);
                    break;
                }
            }
        }
        if amounts.is_empty() && why_not.is_none() {
            why_not = Some(WhyNot::Refused(Refusal::BadQuantity { max: most }));
        }
        Offered {
            item: Item::Tariff { tariff: offer.tariff, quantity: 1 },
            name: offer.name.clone(),
            seconds: match offer.plays {
                Plays::Units { minutes, .. } => i64::from(minutes) * 60,
                Plays::Visits { visits, minutes, .. } => i64::from(minutes) * 60 * i64::from(visits),
                Plays::Until(_) | Plays::Minute => 0,
            },
            notes: notes(offer),
            why_not: why_not.filter(|_| amounts.is_empty()),
            amounts,
            kept: None,
            by_minute: None,
        }
    }

    fn amount(&self, of_seats: &[Option<More>], quantity: u32) -> std::result::Result<Amount, WhyNot> {
        let mut amount = Amount { quantity, to: self.from, price: Money::ZERO };
        for ((device, seat), more) in self.seats.iter().zip(of_seats) {
            let More { offer, there } = more.as_ref().ok_or(WhyNot::Refused(Refusal::TariffNotSold))?;
            let quote = offer.quote(there + quantity).map_err(WhyNot::Refused)?;
            let before = match there {
                0 => Money::ZERO,
                there => offer.quote(*there).map_err(WhyNot::Refused)?.total,
            };
            let to = quote.ends(offer.at);
            self.fits(device.id, seat, to)?;
            amount.to = to;
            amount.price = amount.price + quote.total.less(before).unwrap_or_default();
        }
        Ok(amount)
    }

    /// Is the seat free until then? Where not, others may be.
    fn fits(&self, device: DeviceId, seat: &SeatThen, to: Moment) -> std::result::Result<(), WhyNot> {
        match seat.until {
            Some(until) if seat.free && to > until => {
                // Those of the same cart are taken already.
                let ours = |other: &Device| self.seats.iter().any(|(mine, _)| mine.id == other.id);
                let fits = self.all.iter().filter(|(other, seat)| seat.fits(to) && !ours(other));
                let fits = fits.map(|(device, _)| device.id);
                Err(WhyNot::TooLong { device, until, fits: fits.take(3).collect() })
            }
            _ => Ok(()),
        }
    }

    fn kept(&self, kept: &Stored, filled: &Filled) -> Offered {
        let kept = kept.as_of(filled.ends.first().copied().unwrap_or(self.from), self.zone);
        let mut seconds = kept.left;
        let offered = self.seats.first().zip(filled.ends.first()).map(|((device, seat), end)| {
            if self.later {
                return Err(WhyNot::Refused(Refusal::Checkout(CheckoutFault::PurchasedLater)));
            }
            if self.seats.len() > 1 {
                return Err(WhyNot::Refused(Refusal::Checkout(CheckoutFault::PurchasedOnce)));
            }
            let used = kept.used_in(device.zone, *end).map_err(WhyNot::Refused)?;
            seconds = used.seconds;
            let to = used.ends(*end);
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
            seconds,
            notes: Vec::new(),
            amounts,
            why_not,
            kept: Some(Box::new(kept)),
            by_minute: None,
        }
    }
}

const NO_BONUS: BonusCap = BonusCap { percent: 0, most: Money::ZERO };

/// What else there is to say of an offer.
fn notes(offer: &Offer) -> Vec<String> {
    let off = offer.discount.as_ref().map(off_words);
    let notes = [offer.group.clone(), offer.window.clone(), off, Some(offer.description.clone())];
    notes.into_iter().flatten().filter(|words| !words.is_empty()).collect()
}

/// `Evening, 15 %`
fn off_words(applied: &Applied) -> String {
    format!("{}, {} %", applied.name, applied.percent)
}

/// What a seat can get more of.
#[derive(Clone)]
struct More {
    /// From when it is played: what stands last in the cart already from its own begin.
    offer: Offer,
    /// So many units stand there.
    there: u32,
}

impl More {
    fn of(offer: &Offer) -> Self {
        Self { offer: offer.clone(), there: 0 }
    }
}

/// A line with what is paid for it.
struct Priced {
    line: CartLine,
    total: Money,
    cap: BonusCap,
}

fn sold(
    device: &Device,
    item: u32,
    (quantity, from): (u32, Moment),
    offer: Option<&Offer>,
) -> std::result::Result<Priced, Refusal> {
    let offer = offer.ok_or(Refusal::TariffNotSold)?;
    let quote = offer.quote(quantity)?;
    let discount = offer.discount.as_ref().filter(|_| quote.discount > Money::ZERO);
    let line = CartLine {
        device: device.id,
        item,
        name: offer.name.clone(),
        quantity,
        unit_price: quote.unit_price,
        window: offer.window.clone(),
        from,
        to: quote.ends(from),
        price: quote.list,
        discount: discount.map(|applied| (applied.name.clone(), quote.discount)),
        percent_off: discount.map_or(0, |applied| applied.percent),
        bonus_percent: offer.max_bonus_percent,
        by_minute: None,
    };
    Ok(Priced { line, total: quote.total, cap: offer.bonus_cap(quote.total) })
}

impl Filled {
    /// What stands last at a seat, if it is a tariff: how much of it, and from when it is played.
    fn last(&self, basket: &Basket, seat: usize) -> Option<(TariffId, u32, Moment)> {
        let Some(Item::Tariff { tariff, quantity }) = basket.0.last() else { return None };
        let line = self.lines.get(seat)?.last()?;
        let is_last = usize::try_from(line.item).is_ok_and(|item| item + 1 == basket.0.len());
        is_last.then_some((*tariff, *quantity, line.from))
    }

    /// What a client gets because they are new they get once, at one seat.
    fn not_again(&self, offer: &Offer, there: u32) -> Option<Refusal> {
        let again = offer.once && (self.new_lines > 0 || there > 0 || self.ends.len() > 1);
        again.then_some(Refusal::Checkout(CheckoutFault::NewOnce))
    }

    /// The first reason is said.
    fn refuse(&mut self, refusal: Refusal) {
        self.refusal.get_or_insert(refusal);
    }
}
