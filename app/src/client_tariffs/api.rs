//! What is done to clients' accounts, one server function for each act.

#[cfg(feature = "ssr")]
use club::client_tariffs;
use domain::client_tariffs::{AccountFilter, Accounts, Buy, ClientTariffs, Restore, SoldOnto, WriteOff};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk, keep_typed};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

/// To the account that it was sold onto.
#[cfg(feature = "ssr")]
impl Leads for SoldOnto {
    fn leads_to(&self) -> Option<String> {
        Some(format!("/clients/{}?tab=tariffs", self.client))
    }
}

/// Sells a tariff onto a client's account.
#[server(prefix = "/api", endpoint = "client-tariffs/sell", protocol = Post)]
pub async fn sell_client_tariff(
    /// Whose, what, how paid.
    buy: Buy,
) -> Reply<SoldOnto> {
    let desk = desk().await?;
    let () = keep_typed(&buy.parts, &buy.tendered);
    answer(&desk, client_tariffs::buy(&desk, buy).await).await
}

#[cfg(feature = "ssr")]
impl Leads for Accounts {}

/// To all that they have, and had.
#[cfg(feature = "ssr")]
impl Leads for ClientTariffs {
    fn leads_to(&self) -> Option<String> {
        Some(format!("/client-tariffs?state=all&client={}", self.client))
    }
}

/// A page of what clients have on their accounts.
#[server(prefix = "/api", endpoint = "client-tariffs/list", protocol = Ask)]
pub async fn read_accounts(
    /// Which.
    filter: AccountFilter,
) -> Reply<Accounts> {
    let desk = desk().await?;
    answer(&desk, client_tariffs::accounts(&desk, filter).await).await
}

/// Writes off what is left of one.
#[server(prefix = "/api", endpoint = "client-tariffs/write-off", protocol = Post)]
pub async fn write_off_tariff(
    /// Which, and why.
    off: WriteOff,
) -> Reply<ClientTariffs> {
    let desk = desk().await?;
    answer(&desk, client_tariffs::write_off(&desk, off).await).await
}

/// Puts back what was written off.
#[server(prefix = "/api", endpoint = "client-tariffs/restore", protocol = Post)]
pub async fn restore_tariff(
    /// Which, and why.
    restore: Restore,
) -> Reply<ClientTariffs> {
    let desk = desk().await?;
    answer(&desk, client_tariffs::restore(&desk, restore).await).await
}
