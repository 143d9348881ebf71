//! Looking something up: one question.

#[cfg(feature = "ssr")]
use club::search;
use domain::search::Hits;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::{ask::Ask, fault::Reply};

#[cfg(feature = "ssr")]
impl crate::desk::Leads for Hits {}

/// What is like these words, of what whoever asks may see.
#[server(prefix = "/api", endpoint = "search", protocol = Ask)]
pub async fn find_hits(
    /// As they were typed.
    words: String,
) -> Reply<Hits> {
    let desk = desk().await?;
    answer(&desk, search::find(&desk, words).await).await
}
