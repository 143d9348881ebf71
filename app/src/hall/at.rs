//! Where one is in the hall. All of it stands in the address: a view can be linked, and works without a
//! script.

use std::fmt::Write;

use domain::{
    hall::SeatState,
    ids::{DeviceId, TariffId, ZoneId},
};
use leptos_router::params::ParamsMap;

/// What is being done to the chosen device, or to the session on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Sell more time.
    Extend,
    /// Choose another device.
    Move,
    /// Say how to end it.
    End,
    /// Take the device out of service.
    Hold,
}

impl Doing {
    const ALL: [Self; 4] = [Self::Extend, Self::Move, Self::End, Self::Hold];

    const fn slug(self) -> &'static str {
        match self {
            Self::Extend => "extend",
            Self::Move => "move",
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
    /// Until when a hold is to last, as its field takes it: nothing for until it is released.
    pub until: Option<String>,
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
            },
            device: word("device").parse().ok(),
            doing: Doing::ALL.into_iter().find(|doing| doing.slug() == word("do")),
            tariff: word("tariff").parse().ok(),
            quantity: word("quantity").parse().ok(),
            until: query.get("until"),
        }
    }

    /// The hall with these cards, and none chosen.
    pub fn filtered(filter: Filter) -> Self {
        Self { filter, ..Self::default() }
    }

    /// The same cards, and this one chosen.
    #[must_use]
    pub fn choose(&self, device: DeviceId) -> Self {
        Self { device: Some(device), ..Self::filtered(self.filter.clone()) }
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

    /// Something is to be done to the chosen device's session.
    #[must_use]
    pub fn to_do(&self, doing: Doing) -> Self {
        Self { doing: Some(doing), ..self.done() }
    }

    /// The same form with this chosen in it.
    #[must_use]
    pub fn sell(&self, tariff: TariffId, quantity: u32) -> Self {
        Self { tariff: Some(tariff), quantity: Some(quantity), ..self.clone() }
    }

    /// The same form with this end in it.
    #[must_use]
    pub fn end_at(&self, until: &str) -> Self {
        Self { until: Some(until.to_owned()), ..self.clone() }
    }

    /// As an address.
    pub fn href(&self) -> String {
        let mut query = String::new();
        let mut add = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                let mark = if query.is_empty() { '?' } else { '&' };
                query.push(mark);
                query.push_str(name);
                query.push('=');
                query.push_str(&escaped(&value));
            }
        };
        add("zone", self.filter.zone.map(|zone| zone.to_string()));
        add("state", self.filter.state.map(|state| state.slug().to_owned()));
        add("q", (!self.filter.q.is_empty()).then(|| self.filter.q.clone()));
        add("device", self.device.map(|device| device.to_string()));
        add("do", self.doing.map(|doing| doing.slug().to_owned()));
        add("tariff", self.tariff.map(|tariff| tariff.to_string()));
        add("quantity", self.quantity.map(|quantity| quantity.to_string()));
        add("until", self.until.clone());
        format!("/hall{query}")
    }
}

/// The same on the server and in the browser, which their own functions are not.
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || byte == b'-' {
            escaped.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
        escaped
    })
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
    fn nonsense_in_an_address_is_not_there() {
        let at = read(&[("zone", "x".into()), ("state", "red".into()), ("do", "sing".into())]);
        assert_eq!(at, At::default());
        assert_eq!(at.href(), "/hall");
    }

    #[test]
    fn what_is_searched_is_escaped() {
        assert_eq!(escaped("a b&c=ü"), "a%20b%26c%3D%C3%BC");
    }
}
