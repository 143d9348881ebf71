//! One question: what happened here?

#[cfg(feature = "ssr")]
use club::happened;
use domain::happened::{About, Happened};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{ask::Ask, fault::Reply};

#[cfg(feature = "ssr")]
impl Leads for Happened {}

/// The whole story of a visit or a transaction.
#[server(prefix = "/api", endpoint = "happened", protocol = Ask)]
pub async fn read_happened(
    /// Of which.
    about: About,
) -> Reply<Happened> {
    let desk = desk().await?;
    answer(&desk, happened::happened(&desk, about).await).await
}
