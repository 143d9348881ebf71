//! What a person can ask of a session. Each carries the id of the form it came from (decision 26).

use serde::{Deserialize, Serialize};

use super::{EndReason, MovePrice};
use crate::{
    discounts::ByHand,
    ids::{ActId, ClientId, DeviceId, OrderId, SessionId, TariffId},
    money::{Money, Typed},
    orders::{Method, RestFrom},
    refusal::Refusal,
    time::Moment,
};

/// What is paid otherwise than by the method of a form: of a registered client's bonus and balance, and a part by card.
/// Empty: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// Of the bonus.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub bonus: Typed,
    /// Of the balance.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub balance: Typed,
    /// By card, where the rest is paid in cash.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub card: Typed,
    /// From where what these leave to pay is taken.
    #[serde(default, skip_serializing_if = "by_method")]
    pub rest: RestFrom,
    /// What the form said that it costs, in minor units: an hour may strike between that and the press. Empty: nothing.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub price: Typed,
    /// When the device is somebody else's: the form said that what is bought is over by then, and staff know. As RFC 3339
    /// writes it. Empty: nothing.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub until: Typed,
    /// So many hundredths off, given by hand: that comes off the price that the form said. Empty: nothing.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub off: Typed,
    /// Why.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub off_reason: Typed,
}

impl Parts {
    /// Does it cost what the form said?
    ///
    /// # Errors
    /// [`Refusal::PriceChanged`].
    pub fn holds(&self, total: Money) -> Result<(), Refusal> {
        let said = self.price.0.trim();
        if said.is_empty() || said.parse() == Ok(total.minor()) { Ok(()) } else { Err(Refusal::PriceChanged) }
    }

    /// Did the form say that it is over by then, or earlier?
    pub fn knows(&self, until: Moment) -> bool {
        self.until.0.trim().parse().is_ok_and(|said: Moment| said <= until)
    }

    /// What is given by hand, if anything.
    ///
    /// # Errors
    /// What [`ByHand::read`] refuses.
    pub fn by_hand(&self) -> Result<Option<ByHand>, Refusal> {
        ByHand::read(&self.off, &self.off_reason)
    }

    /// Is anything taken from the client's account?
    pub fn from_account(&self) -> bool {
        self.rest == RestFrom::Balance || !is_blank(&self.bonus) || !is_blank(&self.balance)
    }
}

fn by_method(rest: &RestFrom) -> bool {
    *rest == RestFrom::Method
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn by_cash(method: &Method) -> bool {
    *method == Method::Cash
}

fn is_blank(typed: &Typed) -> bool {
    typed.0.trim().is_empty()
}

/// Seat a client: sell time and start the clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// Made with the form.
    pub id: SessionId,
    /// Who sits down.
    pub client: ClientId,
    /// Where.
    pub device: DeviceId,
    /// What is bought.
    pub tariff: TariffId,
    /// How many units of it.
    pub quantity: u32,
    /// How the rest is paid; nothing of it where all is on the balance.
    #[serde(default)]
    pub method: Method,
    /// What was handed over for the rest; empty means the exact rest.
    #[serde(default)]
    pub tendered: Typed,
    /// Staff know that the client plays elsewhere already (decision 12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_seat: bool,
    /// Staff serve the client in spite of a ban (decision 19).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub serve_banned: bool,
    /// What else it is paid with.
    #[serde(flatten)]
    pub parts: Parts,
}

/// Sell more time to a running session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extend {
    /// Made with the form: the order's.
    pub id: OrderId,
    /// Whose time.
    pub session: SessionId,
    /// What is bought.
    pub tariff: TariffId,
    /// How many units of it.
    pub quantity: u32,
    /// How the rest is paid; nothing of it where all is on the balance.
    #[serde(default)]
    pub method: Method,
    /// What was handed over for the rest; empty means the exact rest.
    #[serde(default)]
    pub tendered: Typed,
    /// What else it is paid with.
    #[serde(flatten)]
    pub parts: Parts,
}

/// Stop the clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub session: SessionId,
}

/// Let the clock run again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resume {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub session: SessionId,
}

/// Go on at another device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub session: SessionId,
    /// Where to.
    pub to: DeviceId,
    /// What becomes of the price, where it is another one there.
    #[serde(default, rename = "mode", skip_serializing_if = "MovePrice::is_kept")]
    pub price: MovePrice,
    /// How the rest of a difference is paid.
    #[serde(default, skip_serializing_if = "by_cash")]
    pub method: Method,
    /// What was handed over for it; empty means the exact rest.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub tendered: Typed,
    /// The difference that the form said, in minor units: it falls while it is paid. Empty: what is due at the press.
    #[serde(default, skip_serializing_if = "is_blank")]
    pub difference: Typed,
    /// What else a difference is paid with.
    #[serde(flatten)]
    pub parts: Parts,
}

impl Move {
    /// At the price that the time has.
    pub fn keep(id: ActId, session: SessionId, to: DeviceId) -> Self {
        let (price, method) = (MovePrice::Keep, Method::Cash);
        let (tendered, difference) = (Typed::default(), Typed::default());
        Self { id, session, to, price, method, tendered, difference, parts: Parts::default() }
    }
}

/// What happens to the unused time (decision 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rest {
    /// What the refund policy of each tariff says, frozen at the sale; of a guest, who has no account to keep it on, it
    /// is gone.
    #[serde(alias = "burn")]
    Policy,
    /// Its price is given back, by the method that paid for it.
    Refund,
}

/// End a session before its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub session: SessionId,
    /// Why.
    pub why: EndReason,
    /// What happens to the unused time.
    pub rest: Rest,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yes_is_to_a_moment_and_to_whatever_is_later() {
        let until: Moment = "2027-01-01T12:00:00.250Z".parse().unwrap();
        for (said, knows) in [
            (until.to_rfc3339(), true),
            (" 2027-01-01T11:59:00Z ".to_owned(), true),
            ("2027-01-01T12:00:00.251Z".to_owned(), false),
            ("2027-01-01T17:00:00+05:00".to_owned(), true),
            ("true".to_owned(), false),
            (String::new(), false),
        ] {
            let parts = Parts { until: Typed(said.clone()), ..Parts::default() };
            assert_eq!(parts.knows(until), knows, "{said:?}");
        }
    }
}
