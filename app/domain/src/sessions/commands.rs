//! What a person can ask of a session. Each carries the id of the form it came from (decision 26).

use serde::{Deserialize, Serialize};

use super::EndReason;
use crate::{
    ids::{ActId, ClientId, DeviceId, OrderId, SessionId, TariffId},
    money::Typed,
    orders::Method,
};

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
    /// How it is paid.
    pub method: Method,
    /// What was handed over; empty means the exact total.
    #[serde(default)]
    pub tendered: Typed,
    /// Staff know that the client plays elsewhere already (decision 12).
    #[serde(default)]
    pub second_seat: bool,
    /// Staff serve the client in spite of a ban (decision 19).
    #[serde(default)]
    pub serve_banned: bool,
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
    /// How it is paid.
    pub method: Method,
    /// What was handed over; empty means the exact total.
    #[serde(default)]
    pub tendered: Typed,
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
}

/// What happens to the unused time of a guest, who has no account to keep it on (decision 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rest {
    /// It is gone.
    Burn,
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
