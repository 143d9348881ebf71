//! What is being booked, as the address of the dialog says it: beside the client, who stands there as in the hall.

use domain::{
    checkout::{Basket, CartQuestion, Item, Seats},
    ids::{ClientId, DeviceId, TariffId},
    money::Typed,
};
use leptos_router::params::ParamsMap;

use crate::hall::at::At;

/// What is shown of what can be played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What is for sale.
    Tariffs,
    /// What the client bought before.
    Purchased,
}

impl Tab {
    const fn slug(self) -> &'static str {
        match self {
            Self::Tariffs => "tariffs",
            Self::Purchased => "purchased",
        }
    }
}

/// The dialog's own part of the address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Select Time, not Play Now.
    pub later: bool,
    /// The day, as `2026-11-23`.
    pub date: String,
    /// The time of the day, as `19:30`.
    pub time: String,
    /// Unknown Guest was chosen, by hand.
    pub guest: bool,
    /// The chosen devices.
    pub seats: Seats,
    /// More devices are being chosen.
    pub more: bool,
    /// What is in the cart.
    pub basket: Basket,
    /// Which tab was opened; `None`: that of what the client has, where it can be used.
    pub tab: Option<Tab>,
    /// It is paid now.
    pub pay: bool,
}

/// Longer words are no day and no time.
const WORD_MOST: usize = 10;

impl Wish {
    /// What is not understood is not there. What a form adds to the cart is in it.
    pub fn read(query: &ParamsMap) -> Self {
        let word = |name: &str| query.get(name).unwrap_or_default();
        let short = |name: &str| word(name).chars().take(WORD_MOST).collect::<String>();
        let basket = Basket::from(word("cart"));
        // A form says the item and how much of it in two fields.
        let quantity = query.get("units").and_then(|units| units.parse().ok());
        let added = match (word("add").parse::<Item>().ok(), quantity) {
            (Some(Item::Tariff { tariff, .. }), Some(quantity)) => Some(Item::Tariff { tariff, quantity }),
            (item, _) => item,
        };
        Self {
            later: word("when") == "later",
            date: short("date"),
            time: short("time"),
            guest: word("guest") == "1",
            seats: Seats::from(word("seats")),
            more: word("more") == "1",
            basket: added.map_or(basket.clone(), |item| basket.with(item)),
            tab: [Tab::Tariffs, Tab::Purchased].into_iter().find(|tab| tab.slug() == word("tab")),
            pay: word("pay") == "1",
        }
    }

    /// As a form has it: names and values.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let yes = |is: bool, word: &str| if is { word.to_owned() } else { String::new() };
        let pairs = [
            ("when", yes(self.later, "later")),
            ("date", self.date.clone()),
            ("time", self.time.clone()),
            ("guest", yes(self.guest, "1")),
            ("seats", self.seats.to_string()),
            ("more", yes(self.more, "1")),
            ("cart", self.basket.to_string()),
            ("tab", self.tab.map_or_else(String::new, |tab| tab.slug().to_owned())),
            ("pay", yes(self.pay, "1")),
        ];
        pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The same for the Unknown Guest, or for somebody else: what was bought before is not theirs, and nothing is paid yet.
    #[must_use]
    pub fn for_guest(&self, guest: bool) -> Self {
        let mut basket = self.basket.clone();
        basket.0.retain(|item| matches!(item, Item::Tariff { .. }));
        Self { guest, basket, tab: None, pay: false, ..self.clone() }
    }

    /// When it begins, as it is asked for: nothing for now, a day alone while no time of it is chosen.
    pub fn at(&self) -> Typed {
        Typed(match (self.later, self.date.as_str(), self.time.as_str()) {
            (false, ..) => String::new(),
            (true, date, "") => date.to_owned(),
            (true, date, time) => format!("{date}T{time}"),
        })
    }

    /// What is asked of the club.
    pub fn question(&self, client: Option<ClientId>) -> CartQuestion {
        CartQuestion {
            client,
            at: self.at(),
            later: self.later,
            seats: self.seats.clone(),
            basket: self.basket.clone(),
        }
    }
}

impl At {
    /// The dialog's address, read.
    pub fn of_checkout(query: &ParamsMap) -> Self {
        let At { client, who, .. } = Self::read(query);
        Self { client, who, checkout: Some(Box::new(Wish::read(query))), ..Self::default() }
    }

    /// What is being booked.
    pub fn wish(&self) -> Wish {
        self.checkout.as_deref().cloned().unwrap_or_default()
    }

    /// The dialog, with this in it.
    #[must_use]
    pub fn wishing(&self, wish: Wish) -> Self {
        let Self { client, who, .. } = self.clone();
        Self { client, who, checkout: Some(Box::new(wish)), ..Self::default() }
    }

    /// From the hall into the dialog: with the chosen device and what was chosen for it, where there is any, and whoever was
    /// brought along. Where nothing is missing it is paid.
    pub fn book(&self, by_minute: impl Fn(TariffId) -> bool) -> Self {
        let seats = Seats(self.device.into_iter().collect());
        let sold = self.tariff.map(|tariff| match by_minute(tariff) {
            true => Item::Minute(tariff),
            false => Item::Tariff { tariff, quantity: self.quantity.unwrap_or(1) },
        });
        let item = self.purchased.map(Item::Purchased).or(sold).filter(|_| self.device.is_some());
        let pay = item.is_some() && self.client.is_some();
        let basket = Basket(item.into_iter().collect());
        self.wishing(Wish { seats, basket, pay, ..Wish::default() })
    }

    /// From an occupied card: for a time to come, when somebody else sits there.
    pub fn book_for_later(&self) -> Self {
        let seat = Self { client: None, who: None, tariff: None, purchased: None, ..self.clone() };
        seat.book(|_| false).begin(true)
    }

    /// Play Now, or Select Time.
    #[must_use]
    pub fn begin(&self, later: bool) -> Self {
        self.wishing(Wish { later, pay: false, ..self.wish() })
    }

    /// Begins then.
    #[must_use]
    pub fn begin_at(&self, date: &str, time: &str) -> Self {
        let (date, time) = (date.to_owned(), time.to_owned());
        self.wishing(Wish { later: true, date, time, pay: false, ..self.wish() })
    }

    /// With this device, or without it if it is chosen already. Another one takes the place of the one that was chosen,
    /// unless more are being chosen.
    #[must_use]
    pub fn take(&self, device: DeviceId) -> Self {
        let wish = self.wish();
        let chosen = wish.seats.0.contains(&device);
        let seats = if wish.more || chosen { wish.seats.turned(device) } else { Seats(vec![device]) };
        self.wishing(Wish { seats, pay: false, ..wish })
    }

    /// With this device, whether it is chosen already or not.
    #[must_use]
    pub fn sit(&self, device: DeviceId) -> Self {
        if self.wish().seats.0.contains(&device) { self.clone() } else { self.take(device) }
    }

    /// More devices are chosen, or that is all of them.
    #[must_use]
    pub fn more(&self, more: bool) -> Self {
        self.wishing(Wish { more, pay: false, ..self.wish() })
    }

    /// Another tab.
    #[must_use]
    pub fn tab(&self, tab: Tab) -> Self {
        self.wishing(Wish { tab: Some(tab), ..self.wish() })
    }

    /// Without what stands at this place of the cart.
    #[must_use]
    pub fn remove(&self, place: u32) -> Self {
        let wish = self.wish();
        self.wishing(Wish { basket: wish.basket.without(place), pay: false, ..wish })
    }

    /// On to the payment, or back.
    #[must_use]
    pub fn pay(&self, pay: bool) -> Self {
        self.wishing(Wish { pay, ..self.wish() })
    }

    /// Back to the hall, at the seat that was chosen.
    #[must_use]
    pub fn leave(&self) -> Self {
        match self.wish().seats.0.as_slice() {
            [device] => Self::default().choose(*device),
            _ => Self::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::ids::ClientTariffId;

    use super::*;

    fn read(address: &str) -> At {
        let mut query = ParamsMap::new();
        let pairs = address.split_once('?').map_or("", |(_, pairs)| pairs).split('&');
        for (name, value) in pairs.filter_map(|pair| pair.split_once('=')) {
            query.insert_decoded(
                name.to_owned(),
                value.replace("%2C", ",").replace("%3A", ":").replace("%2E", "."),
            );
        }
        At::of_checkout(&query)
    }

    #[test]
    fn an_address_says_what_was_read_from_it() {
        let (one, other, hour) = (DeviceId::fresh(), DeviceId::fresh(), TariffId::fresh());
        let at = At::default().book(|_| false).begin_at("2026-11-23", "19:30").as_guest();
        let at = at.take(one).more(true).take(other).more(false);
        let basket = Basket(vec![Item::Tariff { tariff: hour, quantity: 2 }]);
        let at = at.wishing(Wish { basket, ..at.wish() }).pay(true);
        assert_eq!(read(&at.href()), at, "{}", at.href());
        assert!(at.href().starts_with("/checkout?when=later&date=2026-11-23&time=19"), "{}", at.href());
        assert_eq!(at.wish().at(), Typed("2026-11-23T19:30".into()));
        assert_eq!(at.begin(false).wish().at(), Typed::default());
        // Whatever is changed is paid anew.
        for changed in
            [at.begin(false), at.take(one), at.remove(0), at.as_guest(), at.pick(ClientId::fresh())]
        {
            assert!(!changed.wish().pay, "{}", changed.href());
        }
        assert_eq!(at.take(one).wish().seats, Seats(vec![other]));
        assert_eq!(at.sit(one).wish().seats, Seats(vec![one, other]));
        assert_eq!(at.take(one).sit(one).wish().seats, Seats(vec![one]));
        assert_eq!((at.leave().href(), at.take(one).leave().device), ("/hall".to_owned(), Some(other)));
    }

    #[test]
    fn a_form_adds_to_the_cart() {
        let (hour, kept) = (TariffId::fresh(), ClientTariffId::fresh());
        let basket = |address: &str| read(address).wish().basket.to_string();
        let added = format!("/checkout?add={hour}.1&units=3");
        assert_eq!(basket(&added), format!("{hour}.3"));
        assert_eq!(basket(&format!("/checkout?cart={hour}.3&add=p{kept}")), format!("{hour}.3,p{kept}"));
        assert_eq!(basket("/checkout?add=x&units=3"), "");
        // What was bought before is not somebody else's.
        let at = read(&format!("/checkout?cart={hour}.3,p{kept}")).pick(ClientId::fresh());
        assert_eq!(at.wish().basket.to_string(), format!("{hour}.3"));
    }

    #[test]
    fn from_the_hall_the_chosen_device_and_the_client_come_along() {
        let (device, client) = (DeviceId::fresh(), ClientId::fresh());
        let hall = At::default().pick(client).choose(device);
        assert_eq!(hall.book(|_| false).href(), format!("/checkout?client={client}&seats={device}"));
        let hour = TariffId::fresh();
        let (two, seat) = (hall.sell(hour, 2), format!("seats={device}"));
        let cart = format!("/checkout?client={client}&{seat}&cart={hour}.2&pay=1");
        assert_eq!(two.book(|_| false), read(&cart));
        assert_eq!(two.book(|_| true).wish().basket.0, [Item::Minute(hour)]);
        assert_eq!(two.book_for_later().href(), format!("/checkout?when=later&seats={device}"));
        // Who plays is asked for first.
        let guest = At::default().choose(device).sell(hour, 2).book(|_| false);
        assert_eq!((guest.wish().pay, guest.wish().basket), (false, two.book(|_| false).wish().basket));
        let kept = ClientTariffId::fresh();
        assert_eq!(hall.spend(kept).book(|_| false).wish().basket.0, [Item::Purchased(kept)]);
        assert_eq!(At::default().book(|_| false).href(), "/checkout");
        assert_eq!(At::default().book(|_| false).seek("8701").href(), "/checkout?who=8701");
        assert_eq!(At::default().book(|_| false).as_guest().href(), "/checkout?guest=1");
    }
}
