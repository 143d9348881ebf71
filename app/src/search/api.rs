//! Looking something up: one question.

#[cfg(feature = "ssr")]
use club::search;
use domain::search::Hits;
use leptos::{prelude::*, server_fn::codec::GetUrl};

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::fault::Reply;

#[cfg(feature = "ssr")]
impl crate::desk::Leads for Hits {}

/// What is like these words, of what whoever asks may see.
#[server(prefix = "/api", endpoint = "search", input = GetUrl)]
pub async fn find_hits(
    /// As they were typed.
    words: String,
) -> Reply<Hits> {
    let desk = desk().await?;
    answer(&desk, search::find(&desk, words).await).await
}
