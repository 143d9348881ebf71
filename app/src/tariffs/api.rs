//! The price list: one question, and what is done to its tariffs.

#[cfg(feature = "ssr")]
use club::tariffs;
use domain::tariffs::{
    Arrange, EditTariff, NewTariff, Offers, OffersQuestion, Preview, PriceList, WeekQuestion,
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

/// Without JavaScript an act on a tariff ends at the list.
#[cfg(feature = "ssr")]
impl crate::desk::Leads for PriceList {
    fn leads_to(&self) -> Option<String> {
        Some("/settings/tariffs".into())
    }
}

#[cfg(feature = "ssr")]
impl crate::desk::Leads for Offers {}

#[cfg(feature = "ssr")]
impl crate::desk::Leads for Preview {}

/// What is on offer: in a zone, from a moment on, to a client.
#[server(prefix = "/api", endpoint = "tariffs/offers", protocol = Ask)]
pub async fn read_offers(
    /// Where, when, to whom; nothing: everywhere, now, to anybody.
    #[server(default)]
    question: OffersQuestion,
) -> Reply<Offers> {
    let desk = desk().await?;
    answer(&desk, tariffs::offers(&desk, &question).await).await
}

/// Everything the page of tariffs shows.
#[server(prefix = "/api", endpoint = "tariffs", protocol = Ask)]
pub async fn read_price_list(
    /// The form that is open on it, as the words of a [`WeekQuestion`]; empty: none.
    #[server(default)]
    looked_at: String,
) -> Reply<PriceList> {
    let desk = desk().await?;
    let question = serde_qs::from_str::<WeekQuestion>(&looked_at).ok();
    answer(&desk, tariffs::opened(&desk, question).await).await
}

/// What a tariff comes to over a week, as it stands in its form.
#[server(prefix = "/api", endpoint = "tariffs/week", protocol = Ask)]
pub async fn read_week(
    /// Which, and what was typed.
    question: WeekQuestion,
) -> Reply<Preview> {
    let desk = desk().await?;
    answer(&desk, tariffs::preview(&desk, &question).await).await
}

/// Adds a tariff.
#[server(prefix = "/api", endpoint = "tariffs/make", protocol = Post)]
pub async fn make_tariff(
    /// What was typed.
    make: NewTariff,
) -> Reply<PriceList> {
    let desk = desk().await?;
    answer(&desk, tariffs::make(&desk, make).await).await
}

/// Changes a tariff and its prices.
#[server(prefix = "/api", endpoint = "tariffs/edit", protocol = Post)]
pub async fn change_tariff(
    /// Which, and what was typed.
    edit: EditTariff,
) -> Reply<PriceList> {
    let desk = desk().await?;
    answer(&desk, tariffs::edit(&desk, edit).await).await
}

/// Changes a tariff's place on the list.
#[server(prefix = "/api", endpoint = "tariffs/arrange", protocol = Post)]
pub async fn arrange_tariff(
    /// Which, and how.
    arrange: Arrange,
) -> Reply<PriceList> {
    let desk = desk().await?;
    answer(&desk, tariffs::arrange(&desk, arrange).await).await
}
