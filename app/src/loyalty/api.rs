//! What top-ups earn: one question, and the form that changes it.

#[cfg(feature = "ssr")]
use club::loyalty;
use domain::loyalty::{EditLoyalty, LoyaltyRules};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl Leads for LoyaltyRules {}

/// The rules.
#[server(prefix = "/api", endpoint = "loyalty", protocol = Ask)]
pub async fn read_loyalty() -> Reply<LoyaltyRules> {
    let desk = desk().await?;
    answer(&desk, loyalty::rules(&desk).await).await
}

/// Changes them, all at once.
#[server(prefix = "/api", endpoint = "loyalty/edit", protocol = Post)]
pub async fn change_loyalty(
    /// To what.
    edit: EditLoyalty,
) -> Reply<LoyaltyRules> {
    let desk = desk().await?;
    answer(&desk, loyalty::edit(&desk, edit).await).await
}
