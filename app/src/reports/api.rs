//! Reports: what is asked of them.

#[cfg(feature = "ssr")]
use club::reports;
use domain::reports::{Suspicious, SuspiciousFilter};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{ask::Ask, fault::Reply};

#[cfg(feature = "ssr")]
impl Leads for Suspicious {}

/// A page of suspicious operations.
#[server(prefix = "/api", endpoint = "reports/suspicious", protocol = Ask)]
pub async fn read_suspicious(
    /// Which.
    filter: SuspiciousFilter,
) -> Reply<Suspicious> {
    let desk = desk().await?;
    answer(&desk, reports::suspicious(&desk, filter).await).await
}
