//! Discounts: one question, and what is done to them.

#[cfg(feature = "ssr")]
use club::discounts;
use domain::discounts::{Discounts, EditDiscount, NewDiscount, RetireDiscount};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

/// Without JavaScript an act on a discount ends at the list.
#[cfg(feature = "ssr")]
impl crate::desk::Leads for Discounts {
    fn leads_to(&self) -> Option<String> {
        Some("/settings/discounts".into())
    }
}

/// Everything the page of discounts shows.
#[server(prefix = "/api", endpoint = "discounts", protocol = Ask)]
pub async fn read_discounts() -> Reply<Discounts> {
    let desk = desk().await?;
    answer(&desk, discounts::list(&desk).await).await
}

/// Makes a discount.
#[server(prefix = "/api", endpoint = "discounts/make", protocol = Post)]
pub async fn make_discount(
    /// What was typed.
    make: NewDiscount,
) -> Reply<Discounts> {
    let desk = desk().await?;
    answer(&desk, discounts::make(&desk, make).await).await
}

/// Changes a discount.
#[server(prefix = "/api", endpoint = "discounts/edit", protocol = Post)]
pub async fn change_discount(
    /// Which, and what was typed.
    edit: EditDiscount,
) -> Reply<Discounts> {
    let desk = desk().await?;
    answer(&desk, discounts::edit(&desk, edit).await).await
}

/// Archives a discount, or brings it back.
#[server(prefix = "/api", endpoint = "discounts/retire", protocol = Post)]
pub async fn put_discount_away(
    /// Which, and which of the two.
    retire: RetireDiscount,
) -> Reply<Discounts> {
    let desk = desk().await?;
    answer(&desk, discounts::retire(&desk, retire).await).await
}
