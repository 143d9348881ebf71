//! What is done to clients' accounts, one server function for each act.

#[cfg(feature = "ssr")]
use club::client_tariffs;
use domain::client_tariffs::{Buy, SoldOnto};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk, keep_typed};
use crate::{ask::Post, fault::Reply};

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
