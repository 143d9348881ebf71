//! Book a Session: seats for one client, now or later, what each of them gets, and one payment for all of it.

mod basket;
mod fault;
mod given;
mod seats;

use serde::{Deserialize, Serialize};

pub use self::{
    basket::{Basket, Item, Seats},
    fault::CheckoutFault,
    seats::SeatThen,
};
use crate::{
    access::Action,
    client_tariffs::ClientTariff,
    ids::{ClientId, ClubId, DeviceId, SessionId},
    minutes::Rate,
    money::{Money, Typed},
    orders::Method,
    refusal::Refusal,
    sessions::{Parts, Session},
    tariffs::BonusCap,
    time::Moment,
};

/// A seat of a checkout, and what is put in the cart for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatOrder {
    /// Made with the form.
    pub session: SessionId,
    /// Which.
    pub device: DeviceId,
    /// What is played there, in this order.
    pub basket: Basket,
}

/// Seats a client at one device or several, now or later, with one payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkout {
    /// Made with the form: that of the session at the first seat.
    pub id: SessionId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// Who plays: Unknown Guest too.
    pub client: ClientId,
    /// When it begins; `None`: now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// Where.
    #[serde(default)]
    pub seats: Vec<SeatOrder>,
    /// It is paid later: the seats are kept for a while.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub later: bool,
    /// How the rest is paid; nothing of it where all is on the balance.
    #[serde(default)]
    pub method: Method,
    /// What was handed over for the rest; empty means the exact rest.
    #[serde(default)]
    pub tendered: Typed,
    /// Staff know that the client plays elsewhere already, or at several of these (decision 12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_seat: bool,
    /// Staff serve the client in spite of a ban (decision 19).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub serve_banned: bool,
    /// What else it is paid with.
    #[serde(flatten)]
    pub parts: Parts,
}

impl Checkout {
    /// More at once is a mistake.
    pub const SEATS_MOST: u32 = 40;

    /// What it needs to be allowed.
    pub const fn action(&self) -> Action {
        if self.at.is_some() { Action::BookSession } else { Action::StartSession }
    }

    /// Is it whole? The same seat is not taken twice, something is in the cart of each, and what was bought before is
    /// used once, and now.
    ///
    /// # Errors
    /// [`Refusal::Checkout`]; what [`Parts::by_hand`] refuses, where it is paid later.
    pub fn check(&self) -> Result<(), Refusal> {
        let fault = |fault| Err(Refusal::Checkout(fault));
        let Some(first) = self.seats.first() else { return fault(CheckoutFault::NoSeat) };
        if first.session != self.id {
            return Err(Refusal::Impossible);
        }
        if u32::try_from(self.seats.len()).is_ok_and(|seats| seats > Self::SEATS_MOST) {
            return fault(CheckoutFault::TooManySeats { most: Self::SEATS_MOST });
        }
        let twice = |(place, seat): (usize, &SeatOrder)| {
            self.seats[..place]
                .iter()
                .any(|before| before.device == seat.device || before.session == seat.session)
        };
        if self.seats.iter().enumerate().any(twice) {
            return fault(CheckoutFault::SeatTwice);
        }
        if self.later && self.at.is_none() {
            return fault(CheckoutFault::NoTime);
        }
        if self.later && self.parts.by_hand()?.is_some() {
            return fault(CheckoutFault::GivenWhenPaid);
        }
        if self.seats.iter().any(|seat| seat.basket.0.is_empty()) {
            return fault(CheckoutFault::EmptyCart);
        }
        let baskets: Vec<&Basket> = self.seats.iter().map(|seat| &seat.basket).collect();
        Basket::check_together(&baskets, self.at.is_some() || self.later)
    }
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckedOut {
    /// The sessions, in the order of the seats.
    pub sessions: Vec<Session>,
    /// What goes back of the cash that was handed over.
    pub change: Money,
}

/// The sessions of a checkout, as an address says them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct BookedOnes(pub Vec<SessionId>);

impl From<String> for BookedOnes {
    /// What is not understood is not among them.
    fn from(words: String) -> Self {
        let ids = words.split(',').filter_map(|word| word.parse().ok());
        Self(ids.take(Checkout::SEATS_MOST as usize).collect())
    }
}

impl From<BookedOnes> for String {
    fn from(booked: BookedOnes) -> Self {
        booked.0.iter().map(SessionId::to_string).collect::<Vec<_>>().join(",")
    }
}

/// Why nothing can begin on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoTimes {
    /// It is over.
    Over,
    /// Nobody books so far ahead.
    TooFar,
    /// The seats are somebody else's, or free for less than any tariff lasts.
    Taken,
}

/// What is asked about a cart before it is paid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartQuestion {
    /// Who plays; `None`: nobody is chosen yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientId>,
    /// When, on the club's wall clock, as `2026-11-23T19:30`; a day alone, while no time of it is chosen.
    #[serde(default)]
    pub at: Typed,
    /// At that time, and not now.
    #[serde(default)]
    pub later: bool,
    /// Which seats are chosen.
    #[serde(default)]
    pub seats: Seats,
    /// What each of them gets.
    #[serde(default)]
    pub basket: Basket,
}

/// A line of the cart: one item at one seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CartLine {
    /// At which device.
    pub device: DeviceId,
    /// Its place in the basket.
    pub item: u32,
    /// What the tariff is called.
    pub name: String,
    /// So many units of it; none of what was bought before.
    pub quantity: u32,
    /// At so much each.
    pub unit_price: Money,
    /// What the hours are called whose price it is; `None`: always.
    pub window: Option<String>,
    /// When its time begins.
    pub from: Moment,
    /// When it ends.
    pub to: Moment,
    /// What it costs before the discount.
    pub price: Money,
    /// What is taken off its price, with the discount's name.
    pub discount: Option<(String, Money)>,
    /// That is so many hundredths of it.
    #[serde(default)]
    pub percent_off: i32,
    /// So many hundredths of what it costs may be bonus.
    #[serde(default)]
    pub bonus_percent: i32,
    /// It is played by the minute from then on, and nothing of it is paid now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_minute: Option<Rate>,
}

/// One way to play on: so many units of a tariff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// So many units.
    pub quantity: u32,
    /// When that ends.
    pub to: Moment,
    /// What it costs at all the chosen seats together.
    pub price: Money,
}

/// A tariff as it can be added to the cart, or why it cannot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// What is added, without its quantity.
    pub item: Item,
    /// What it is called.
    pub name: String,
    /// One unit of it, in seconds; all that is left of what was bought before.
    pub seconds: i64,
    /// What else there is to say of it: its group, its hours, its description.
    pub notes: Vec<String>,
    /// In what amounts it can be added; none where there is a reason not to.
    pub amounts: Vec<Amount>,
    /// Why it cannot be.
    pub why_not: Option<WhyNot>,
    /// What was bought before, as it can be used then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<Box<ClientTariff>>,
    /// What it costs by the minute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_minute: Option<Rate>,
}

/// Why a tariff cannot be added to a cart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhyNot {
    /// A rule says no.
    Refused(Refusal),
    /// Somebody else has a seat before it is over.
    TooLong {
        /// Which seat.
        device: DeviceId,
        /// From when on.
        until: Moment,
        /// Where it fits.
        fits: Vec<DeviceId>,
    },
}

/// What a cart comes to, and what can be added to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cart {
    /// When it begins, or why it cannot begin then.
    pub from: Result<Moment, Refusal>,
    /// The day of the chosen time, or today: as `2026-11-23`.
    pub date: String,
    /// When it may begin on that day, as `19:30`: the chosen devices are free then, or any where none is chosen.
    pub times: Vec<String>,
    /// Why there are none.
    pub no_times: Option<NoTimes>,
    /// The first and the last day on which something may begin, as `2026-11-23`.
    pub days: (String, String),
    /// Where the client has a seat in the time of the cart, where that is a time to come (decision 12).
    pub plays_then: Option<String>,
    /// All devices in use, as they are then.
    pub seats: Vec<SeatThen>,
    /// The lines, seat by seat.
    pub lines: Vec<CartLine>,
    /// Why the cart cannot be had as it is.
    pub refusal: Option<Refusal>,
    /// What it costs.
    pub total: Money,
    /// What of that may be bonus.
    pub cap: BonusCap,
    /// What can be played on with, the tariffs and what the client bought before.
    pub offers: Vec<Offered>,
    /// What it says holds until then.
    pub good_until: Moment,
    /// Card payments go to a terminal: of several seats, or of a booking, by hand only.
    pub terminal: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{ClientTariffId, TariffId};

    fn hour() -> Basket {
        Basket(vec![Item::Tariff { tariff: TariffId::fresh(), quantity: 1 }])
    }

    fn kept() -> Basket {
        Basket(vec![Item::Purchased(ClientTariffId::fresh())])
    }

    fn seat(basket: Basket) -> SeatOrder {
        SeatOrder { session: SessionId::fresh(), device: DeviceId::fresh(), basket }
    }

    fn checkout(seats: Vec<SeatOrder>) -> Checkout {
        Checkout {
            id: seats.first().map_or_else(SessionId::fresh, |seat| seat.session),
            club: ClubId::fresh(),
            client: ClientId::fresh(),
            at: None,
            seats,
            later: false,
            method: Method::Cash,
            tendered: Typed::default(),
            second_seat: false,
            serve_banned: false,
            parts: Parts::default(),
        }
    }

    #[test]
    fn a_checkout_is_whole_or_refused() {
        use CheckoutFault::{EmptyCart, NoSeat, PurchasedLater, PurchasedOnce, SeatTwice, TooManySeats};
        let same = seat(hour());
        let other = SeatOrder { session: SessionId::fresh(), ..same.clone() };
        let used = kept();
        let twice = Basket([used.0.clone(), used.0.clone()].concat());
        for (seats, fault) in [
            (vec![], Some(NoSeat)),
            (vec![seat(Basket::default())], Some(EmptyCart)),
            (vec![seat(hour()), seat(Basket::default())], Some(EmptyCart)),
            (vec![same.clone(), other], Some(SeatTwice)),
            (vec![seat(hour()), seat(hour())], None),
            (vec![seat(kept())], None),
            (vec![seat(kept()), seat(kept())], None),
            (vec![seat(used.clone()), seat(used)], Some(PurchasedOnce)),
            (vec![seat(twice)], Some(PurchasedOnce)),
            ((0..40).map(|_| seat(hour())).collect(), None),
            ((0..41).map(|_| seat(hour())).collect(), Some(TooManySeats { most: 40 })),
        ] {
            let words = format!("{seats:?}");
            let expected = fault.map_or(Ok(()), |fault| Err(Refusal::Checkout(fault)));
            assert_eq!(checkout(seats).check(), expected, "{words}");
        }
        let other = Checkout { id: SessionId::fresh(), ..checkout(vec![seat(hour())]) };
        assert_eq!(other.check(), Err(Refusal::Impossible));
        let later = Checkout { at: Some(Moment::UNIX_EPOCH), ..checkout(vec![seat(kept())]) };
        assert_eq!(later.check(), Err(Refusal::Checkout(PurchasedLater)));
        // Nothing would remember it until then.
        let parts = Parts { off: Typed("5".into()), off_reason: Typed("Friend".into()), ..Parts::default() };
        let unpaid =
            Checkout { at: Some(Moment::UNIX_EPOCH), later: true, parts, ..checkout(vec![seat(hour())]) };
        assert_eq!(unpaid.check(), Err(Refusal::Checkout(CheckoutFault::GivenWhenPaid)));
        assert_eq!(Checkout { later: false, ..unpaid }.check(), Ok(()));
    }
}
