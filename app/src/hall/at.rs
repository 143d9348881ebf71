//! Where one is in the hall. All of it stands in the address: a view can be linked, and works without a
//! script.

use domain::{
    hall::SeatState,
    ids::{ClientId, ClientTariffId, DeviceId, SessionId, TariffId, ZoneId},
    lists::escaped,
    search::cut,
    sessions::MovePrice,
};
use leptos_router::params::ParamsMap;

use crate::checkout::at::Wish;
use crate::timeline::hours::Hours;

/// What is being done to the chosen device, or to the session on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Sell more time.
    Extend,
    /// Choose another device.
    Move,
    /// Say who the guest is.
    Join,
    /// Say how to end it.
    End,
    /// Take the device out of service.
    Hold,
}

impl Doing {
    const ALL: [Self; 5] = [Self::Extend, Self::Move, Self::Join, Self::End, Self::Hold];

    const fn slug(self) -> &'static str {
        match self {
            Self::Extend => "extend",
            Self::Move => "move",
            Self::Join => "join",
            Self::End => "end",
            Self::Hold => "hold",
        }
    }
}

/// Which cards are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this zone.
    pub zone: Option<ZoneId>,
    /// Only this state.
    pub state: Option<SeatState>,
    /// Only what has this in its name or client.
    pub q: String,
    /// Which hours the timeline under them shows.
    pub hours: Hours,
}

/// The address of the hall, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct At {
    /// Which cards are shown.
    pub filter: Filter,
    /// Which one is chosen.
    pub device: Option<DeviceId>,
    /// What is being done to it.
    pub doing: Option<Doing>,
    /// Which tariff is chosen in the form.
    pub tariff: Option<TariffId>,
    /// How many units of it.
    pub quantity: Option<u32>,
    /// Which time is chosen that was bought before.
    pub purchased: Option<ClientTariffId>,
    /// Something is to be bought, though the client has time from before.
    pub buys: bool,
    /// Who is chosen to sit down; nobody: Unknown Guest.
    pub client: Option<ClientId>,
    /// What was typed to find them.
    pub who: Option<String>,
    /// Which booking of the device is shown.
    pub booking: Option<SessionId>,
    /// Until when a hold is to last, as its field takes it: nothing for until it is released.
    pub until: Option<String>,
    /// At which price somebody is to be moved into a zone; nowhere: the price is kept.
    pub priced: Option<(ZoneId, MovePrice)>,
    /// What is being booked in the dialog, which stands at an address of its own.
    pub checkout: Option<Box<Wish>>,
}

impl At {
    /// What is not understood is not there.
    pub fn read(query: &ParamsMap) -> Self {
        let word = |name: &str| query.get(name).unwrap_or_default();
        Self {
            filter: Filter {
                zone: word("zone").parse().ok(),
                state: SeatState::ALL.into_iter().find(|state| state.slug() == word("state")),
                q: word("q").trim().to_owned(),
                hours: Hours::read(&word("hours"), &word("since")),
            },
            device: word("device").parse().ok(),
            doing: Doing::ALL.into_iter().find(|doing| doing.slug() == word("do")),
            tariff: word("tariff").parse().ok(),
            quantity: word("quantity").parse().ok(),
            purchased: word("purchased").parse().ok(),
            buys: word("buy") == "1",
            client: word("client").parse().ok(),
            who: Some(cut(&word("who"))).filter(|who| !who.is_empty()),
            booking: word("booking").parse().ok(),
            until: query.get("until"),
            priced: word("into").parse().ok().zip(priced(&word("price"))),
            checkout: None,
        }
    }

    /// The hall with these cards, and none chosen.
    pub fn filtered(filter: Filter) -> Self {
        Self { filter, ..Self::default() }
    }

    /// The same cards, and this one chosen; also the same client, for whoever brings one along.
    #[must_use]
    pub fn choose(&self, device: DeviceId) -> Self {
        Self { device: Some(device), client: self.client, ..Self::filtered(self.filter.clone()) }
    }

    /// The same cards, and none chosen.
    #[must_use]
    pub fn close(&self) -> Self {
        Self::filtered(self.filter.clone())
    }

    /// The chosen device, as it is.
    #[must_use]
    pub fn done(&self) -> Self {
        Self { device: self.device, ..self.close() }
    }

    /// The chosen device, with one of its bookings.
    #[must_use]
    pub fn see(&self, booking: SessionId) -> Self {
        Self { booking: Some(booking), ..self.done() }
    }

    /// Something is to be done to the chosen device's session.
    #[must_use]
    pub fn to_do(&self, doing: Doing) -> Self {
        Self { doing: Some(doing), ..self.done() }
    }

    /// The same form with this chosen in it.
    #[must_use]
    pub fn sell(&self, tariff: TariffId, quantity: u32) -> Self {
        Self { tariff: Some(tariff), quantity: Some(quantity), purchased: None, ..self.clone() }
    }

    /// The same form with this chosen in it, which was bought before.
    #[must_use]
    pub fn spend(&self, purchased: ClientTariffId) -> Self {
        Self { tariff: None, quantity: None, purchased: Some(purchased), buys: false, ..self.clone() }
    }

    /// The same form, and something is bought.
    #[must_use]
    pub fn buy(&self) -> Self {
        Self { purchased: None, buys: true, ..self.clone() }
    }

    /// The same form, and somebody is looked for to sit down.
    #[must_use]
    pub fn seek(&self, who: &str) -> Self {
        let who = Some(cut(who)).filter(|who| !who.is_empty());
        Self {
            client: None,
            who,
            purchased: None,
            buys: false,
            checkout: self.for_somebody(),
            ..self.clone()
        }
    }

    /// The same form, and this client sits down.
    #[must_use]
    pub fn pick(&self, client: ClientId) -> Self {
        let checkout = self.for_somebody();
        Self { client: Some(client), who: None, purchased: None, buys: false, checkout, ..self.clone() }
    }

    fn for_somebody(&self) -> Option<Box<Wish>> {
        self.checkout.clone().map(|wish| Box::new(wish.for_guest(false)))
    }

    /// The same form, and Unknown Guest sits down.
    #[must_use]
    pub fn as_guest(&self) -> Self {
        let checkout = self.checkout.clone().map(|wish| Box::new(wish.for_guest(true)));
        Self { client: None, who: None, purchased: None, buys: false, checkout, ..self.clone() }
    }

    /// The same form, and whoever is moved goes into a zone at a price.
    #[must_use]
    pub fn move_at(&self, priced: Option<(ZoneId, MovePrice)>) -> Self {
        Self { priced, ..self.clone() }
    }

    /// The same form with this end in it.
    #[must_use]
    pub fn end_at(&self, until: &str) -> Self {
        Self { until: Some(until.to_owned()), ..self.clone() }
    }

    /// As a form has it: names and values.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let filter = &self.filter;
        let pairs = [
            ("zone", filter.zone.map(|zone| zone.to_string())),
            ("state", filter.state.map(|state| state.slug().to_owned())),
            ("q", (!filter.q.is_empty()).then(|| filter.q.clone())),
            ("hours", filter.hours.zoom.map(|hours| hours.to_string())),
            ("since", filter.hours.since.map(|minute| minute.to_string())),
            ("device", self.device.map(|device| device.to_string())),
            ("do", self.doing.map(|doing| doing.slug().to_owned())),
            ("tariff", self.tariff.map(|tariff| tariff.to_string())),
            ("quantity", self.quantity.map(|quantity| quantity.to_string())),
            ("purchased", self.purchased.map(|purchased| purchased.to_string())),
            ("buy", self.buys.then(|| "1".to_owned())),
            ("client", self.client.map(|client| client.to_string())),
            ("who", self.who.clone()),
            ("booking", self.booking.map(|booking| booking.to_string())),
            ("until", self.until.clone()),
            ("into", self.priced.map(|(zone, _)| zone.to_string())),
            ("price", self.priced.map(|(_, price)| price.slug().to_owned())),
        ];
        let mut pairs: Vec<_> = pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        if let Some(wish) = &self.checkout {
            pairs.extend(wish.pairs());
        }
        pairs
    }

    /// The page: the hall, or the dialog.
    pub const fn path(&self) -> &'static str {
        if self.checkout.is_some() { "/checkout" } else { "/hall" }
    }

    /// As an address.
    pub fn href(&self) -> String {
        let pairs = self.pairs().into_iter().map(|(name, value)| format!("{name}={}", escaped(&value)));
        let query = pairs.collect::<Vec<_>>().join("&");
        let path = self.path();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

/// To keep it is nothing to be said.
fn priced(word: &str) -> Option<MovePrice> {
    [MovePrice::Convert, MovePrice::Charge].into_iter().find(|price| price.slug() == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, String)]) -> At {
        let mut query = ParamsMap::new();
        for (name, value) in pairs {
            query.insert_decoded((*name).to_owned(), value.clone());
        }
        At::read(&query)
    }

    #[test]
    fn an_address_says_what_was_read_from_it() {
        let (zone, device, tariff) = (ZoneId::fresh(), DeviceId::fresh(), TariffId::fresh());
        let at = read(&[
            ("zone", zone.to_string()),
            ("state", "ending-soon".into()),
            ("device", device.to_string()),
            ("do", "extend".into()),
            ("tariff", tariff.to_string()),
            ("quantity", "2".into()),
        ]);
        assert_eq!(
            at.href(),
            format!(
                "/hall?zone={zone}&state=ending-soon&device={device}&do=extend&tariff={tariff}&quantity=2"
            )
        );
        assert_eq!(at.done().href(), format!("/hall?zone={zone}&state=ending-soon&device={device}"));
        assert_eq!(at.close().href(), format!("/hall?zone={zone}&state=ending-soon"));
    }

    #[test]
    fn whoever_wants_to_buy_is_not_asked_for_what_was_bought_before() {
        let (device, tariff, kept) = (DeviceId::fresh(), TariffId::fresh(), ClientTariffId::fresh());
        let buys = At::default().choose(device).pick(ClientId::fresh()).buy();
        assert!(buys.href().contains("&buy=1&"), "{}", buys.href());
        assert!(buys.sell(tariff, 1).buys);
        for other in [buys.spend(kept), buys.pick(ClientId::fresh()), buys.as_guest(), buys.choose(device)] {
            assert!(!other.buys, "{}", other.href());
        }
    }

    #[test]
    fn the_hours_of_the_timeline_go_along() {
        let device = DeviceId::fresh();
        let at = read(&[("hours", "24".into()), ("since", "29746080".into())]);
        assert_eq!(at.choose(device).href(), format!("/hall?hours=24&since=29746080&device={device}"));
        assert_eq!(at.choose(device).close().href(), "/hall?hours=24&since=29746080");
        assert_eq!(read(&[("hours", "0".into())]).href(), "/hall?hours=0");
        assert_eq!(read(&[("hours", "7".into()), ("since", "soon".into())]).href(), "/hall");
    }

    #[test]
    fn the_end_of_a_hold_stands_in_the_address() {
        let device = DeviceId::fresh();
        let at = read(&[("device", device.to_string()), ("do", "hold".into())]);
        assert_eq!((at.doing, at.until.clone()), (Some(Doing::Hold), None));
        let href = format!("/hall?device={device}&do=hold&until=2026-11-23T10%3A30");
        assert_eq!(at.end_at("2026-11-23T10:30").href(), href);
        assert_eq!(at.end_at("").href(), format!("/hall?device={device}&do=hold&until="));
        assert_eq!(at.end_at("x").done().until, None);
    }

    #[test]
    fn the_price_of_a_move_stands_in_the_address() {
        let (device, zone) = (DeviceId::fresh(), ZoneId::fresh());
        let at = At::default().choose(device).to_do(Doing::Move).move_at(Some((zone, MovePrice::Charge)));
        let href = format!("/hall?device={device}&do=move&into={zone}&price=charge");
        assert_eq!(at.href(), href);
        assert_eq!(at.to_do(Doing::End).priced, None);
        let there = |price: &str| read(&[("into", zone.to_string()), ("price", price.into())]).priced;
        assert_eq!(there("convert"), Some((zone, MovePrice::Convert)));
        assert_eq!((there("keep"), there("half")), (None, None));
    }

    #[test]
    fn who_sits_down_stands_in_the_address_beside_what_is_sold() {
        let (device, tariff, client) = (DeviceId::fresh(), TariffId::fresh(), ClientId::fresh());
        let at = read(&[("device", device.to_string()), ("who", " 8 701 ".into())]).sell(tariff, 2);
        let form = format!("/hall?device={device}&tariff={tariff}&quantity=2");
        assert_eq!(at.href(), format!("{form}&who=8%20701"));
        assert_eq!(at.seek("Аня").href(), format!("{form}&who=%D0%90%D0%BD%D1%8F"));
        assert_eq!(at.pick(client).href(), format!("{form}&client={client}"));
        assert_eq!((at.as_guest().href(), at.seek(" ").href()), (form.clone(), form));
        let other = DeviceId::fresh();
        assert_eq!(at.pick(client).choose(other).href(), format!("/hall?device={other}&client={client}"));
        assert_eq!(at.pick(client).close().href(), "/hall");
    }

    #[test]
    fn time_that_was_bought_before_is_chosen_instead_of_a_tariff() {
        let (device, tariff, client) = (DeviceId::fresh(), TariffId::fresh(), ClientId::fresh());
        let kept = ClientTariffId::fresh();
        let at = At::default().pick(client).choose(device).sell(tariff, 2).spend(kept);
        assert_eq!(at.href(), format!("/hall?device={device}&purchased={kept}&client={client}"));
        assert_eq!(read(&[("purchased", kept.to_string())]).purchased, Some(kept));
        // It is that client's: with somebody else nothing of it is chosen.
        for other in
            [at.buy(), at.sell(tariff, 1), at.pick(client), at.as_guest(), at.seek("x"), at.choose(device)]
        {
            assert_eq!(other.purchased, None, "{}", other.href());
        }
    }

    #[test]
    fn nonsense_in_an_address_is_not_there() {
        let at = read(&[("zone", "x".into()), ("state", "red".into()), ("do", "sing".into())]);
        assert_eq!(at, At::default());
        assert_eq!(at.href(), "/hall");
    }
}
