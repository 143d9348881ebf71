//! What stands in a cart, as it stands in an address and in a form: short words.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::CheckoutFault;
use crate::{
    ids::{ClientTariffId, DeviceId, TariffId},
    minutes::MinutesFault,
    refusal::Refusal,
};

/// One thing in a cart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Item {
    /// So many units of a tariff.
    Tariff {
        /// Which.
        tariff: TariffId,
        /// How many.
        quantity: u32,
    },
    /// All that is left of what was bought before.
    Purchased(ClientTariffId),
    /// By the minute from the balance, for as long as it lasts: of this tariff.
    Minute(TariffId),
}

/// `018f….2`, or `p018f…` of what was bought before, `m018f…` by the minute.
impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tariff { tariff, quantity } => write!(f, "{tariff}.{quantity}"),
            Self::Purchased(id) => write!(f, "p{id}"),
            Self::Minute(tariff) => write!(f, "m{tariff}"),
        }
    }
}

impl FromStr for Item {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        if let Some(id) = word.strip_prefix('p') {
            return id.parse().map(Self::Purchased).map_err(drop);
        }
        if let Some(tariff) = word.strip_prefix('m') {
            return tariff.parse().map(Self::Minute).map_err(drop);
        }
        let (tariff, quantity) = word.split_once('.').ok_or(())?;
        let (tariff, quantity) = (tariff.parse().map_err(drop)?, quantity.parse().map_err(drop)?);
        Ok(Self::Tariff { tariff, quantity })
    }
}

/// What a seat gets, in the order in which it is played.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Basket(pub Vec<Item>);

impl Basket {
    /// More is a mistake.
    pub const MOST: usize = 10;

    /// The same with this at its end, or before what is played by the minute, which stays last; more of the same is one
    /// thing.
    #[must_use]
    pub fn with(&self, item: Item) -> Self {
        let mut items = self.0.clone();
        let last = items.pop_if(|last| matches!(last, Item::Minute(_)) && !matches!(item, Item::Minute(_)));
        let there = items.contains(&item);
        match (items.last_mut(), item) {
            (Some(Item::Tariff { tariff, quantity }), Item::Tariff { tariff: same, quantity: more })
                if *tariff == same =>
            {
                *quantity = quantity.saturating_add(more);
            }
            (_, Item::Purchased(_) | Item::Minute(_)) if there => {}
            _ => items.push(item),
        }
        items.truncate(Self::MOST - usize::from(last.is_some()));
        items.extend(last);
        Self(items)
    }

    /// The same without what stands at this place.
    #[must_use]
    pub fn without(&self, place: u32) -> Self {
        let kept = (0_u32..).zip(&self.0).filter(|(here, _)| *here != place);
        Self(kept.map(|(_, item)| *item).collect())
    }

    /// With what it goes on by the minute when everything else is played.
    pub fn by_minute(&self) -> Option<TariffId> {
        match self.0.last() {
            Some(Item::Minute(tariff)) => Some(*tariff),
            _ => None,
        }
    }

    /// By the minute is played now, after everything else.
    ///
    /// # Errors
    /// [`MinutesFault::NotAhead`], `AtTheEnd`.
    fn check_minutes(&self, later: bool) -> Result<(), Refusal> {
        let minutes = self.0.iter().filter(|item| matches!(item, Item::Minute(_))).count();
        match minutes {
            0 => Ok(()),
            _ if later => Err(Refusal::Minutes(MinutesFault::NotAhead)),
            1 if self.by_minute().is_some() => Ok(()),
            _ => Err(Refusal::Minutes(MinutesFault::AtTheEnd)),
        }
    }

    /// What was bought before is used once, and only by who sits down now.
    ///
    /// # Errors
    /// [`CheckoutFault::PurchasedOnce`], [`CheckoutFault::PurchasedLater`]; [`MinutesFault::NotAhead`], `AtTheEnd`.
    pub(super) fn check_together(baskets: &[&Self], later: bool) -> Result<(), Refusal> {
        baskets.iter().try_for_each(|basket| basket.check_minutes(later))?;
        let items = baskets.iter().flat_map(|basket| &basket.0);
        let mut used: Vec<ClientTariffId> = items
            .filter_map(|item| match item {
                Item::Purchased(id) => Some(*id),
                Item::Tariff { .. } | Item::Minute(_) => None,
            })
            .collect();
        if later && !used.is_empty() {
            return Err(Refusal::Checkout(CheckoutFault::PurchasedLater));
        }
        let all = used.len();
        used.sort_unstable();
        used.dedup();
        if used.len() == all { Ok(()) } else { Err(Refusal::Checkout(CheckoutFault::PurchasedOnce)) }
    }
}

impl fmt::Display for Basket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<String> = self.0.iter().map(Item::to_string).collect();
        f.write_str(&words.join(","))
    }
}

/// What is not understood is not in it.
impl From<String> for Basket {
    fn from(words: String) -> Self {
        Self(words.split(',').filter_map(|word| word.parse().ok()).take(Self::MOST).collect())
    }
}

impl From<Basket> for String {
    fn from(basket: Basket) -> Self {
        basket.to_string()
    }
}

/// Chosen devices, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Seats(pub Vec<DeviceId>);

impl Seats {
    /// The same with this one, or without it if it is there.
    #[must_use]
    pub fn turned(&self, device: DeviceId) -> Self {
        let mut seats = self.clone();
        if seats.0.contains(&device) {
            seats.0.retain(|chosen| *chosen != device);
        } else {
            seats.0.push(device);
        }
        seats
    }
}

impl fmt::Display for Seats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<String> = self.0.iter().map(DeviceId::to_string).collect();
        f.write_str(&words.join(","))
    }
}

impl From<String> for Seats {
    fn from(words: String) -> Self {
        let mut seats = Self::default();
        for device in words.split(',').filter_map(|word| word.parse().ok()) {
            if !seats.0.contains(&device) {
                seats.0.push(device);
            }
        }
        seats
    }
}

impl From<Seats> for String {
    fn from(seats: Seats) -> Self {
        seats.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_basket_is_what_its_words_say() {
        let (hour, night, kept) = (TariffId::fresh(), TariffId::fresh(), ClientTariffId::fresh());
        let of = |tariff, quantity| Item::Tariff { tariff, quantity };
        let basket = Basket::default().with(of(hour, 1)).with(of(hour, 2)).with(of(night, 1));
        assert_eq!(basket.0, [of(hour, 3), of(night, 1)], "more of the same is one thing");
        let basket = basket.with(Item::Purchased(kept)).with(Item::Purchased(kept));
        assert_eq!(basket.to_string(), format!("{hour}.3,{night}.1,p{kept}"));
        assert_eq!(Basket::from(basket.to_string()), basket);
        assert_eq!(basket.without(1).0, [of(hour, 3), Item::Purchased(kept)]);
        assert_eq!(basket.without(7), basket);
        let minute = basket.with(Item::Minute(hour)).with(Item::Minute(hour));
        assert_eq!(minute.to_string(), format!("{basket},m{hour}"));
        assert_eq!((Basket::from(minute.to_string()), minute.by_minute()), (minute.clone(), Some(hour)));
        for (basket, later, fault) in [
            (&minute, false, None),
            (&minute, true, Some(MinutesFault::NotAhead)),
            (&Basket([&minute.0[..], &[of(night, 1)]].concat()), false, Some(MinutesFault::AtTheEnd)),
            (&minute.with(of(night, 1)), false, None),
            (&minute.with(Item::Minute(night)), false, Some(MinutesFault::AtTheEnd)),
        ] {
            let expected = fault.map_or(Ok(()), |fault| Err(Refusal::Minutes(fault)));
            assert_eq!(basket.check_minutes(later), expected, "{basket}");
        }
        assert_eq!(minute.with(of(night, 1)).to_string(), format!("{basket},{night}.1,m{hour}"));
        let more = Basket(vec![of(hour, 1), Item::Minute(night)]).with(of(hour, 2));
        assert_eq!(more.0, [of(hour, 3), Item::Minute(night)]);
        for nonsense in ["", ",", "x", "p", "018f.1", ".1", "1.", "p018f,,x.y"] {
            assert_eq!(Basket::from(nonsense.to_owned()), Basket::default(), "{nonsense}");
        }
        let json = serde_json::to_string(&basket).unwrap();
        assert_eq!(serde_json::from_str::<Basket>(&json).unwrap(), basket);
    }

    #[test]
    fn a_seat_is_chosen_once() {
        let (one, other) = (DeviceId::fresh(), DeviceId::fresh());
        let seats = Seats::default().turned(one).turned(other);
        assert_eq!(Seats::from(format!("{one},{other},x,{one}")), seats);
        assert_eq!(seats.turned(one).0, [other]);
        assert_eq!(Seats::from(String::new()), Seats::default());
    }
}
