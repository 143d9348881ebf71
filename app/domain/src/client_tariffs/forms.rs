//! What a person can do with client tariffs. Each carries the id of the form it came from (decision 26).

use serde::{Deserialize, Serialize};

use super::ClientTariff;
use crate::{
    ids::{ClientId, ClientTariffId, ClubId, DeviceId, OrderId, SessionId, TariffId, TransactionId, ZoneId},
    money::{Money, Typed},
    orders::Method,
    sessions::Parts,
};

/// Sell a tariff onto a client's account: it is played another time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Buy {
    /// Made with the form.
    pub id: OrderId,
    /// The club for which the form was shown.
    pub club: ClubId,
    /// Whose account.
    pub client: ClientId,
    /// The zone for which it is bought.
    pub zone: ZoneId,
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

/// What was sold onto an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoldOnto {
    /// Onto whose.
    pub client: ClientId,
    /// It, as it is now.
    pub sold: ClientTariff,
    /// What goes back of what was handed over.
    pub change: Money,
    /// The entry of the ledger; `None` for what costs nothing.
    pub transaction: Option<TransactionId>,
}

/// Seat a client on time that they bought before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartOnPurchased {
    /// Made with the form.
    pub id: SessionId,
    /// Who sits down.
    pub client: ClientId,
    /// Where.
    pub device: DeviceId,
    /// What is used.
    pub purchased: ClientTariffId,
    /// Staff know that the client plays elsewhere already (decision 12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_seat: bool,
    /// Staff serve the client in spite of a ban (decision 19).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub serve_banned: bool,
}

/// Give a running session time that its client bought before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtendWithPurchased {
    /// Made with the form.
    pub id: OrderId,
    /// Whose time.
    pub session: SessionId,
    /// What is used.
    pub purchased: ClientTariffId,
}
