//! The hall's one question.

#[cfg(feature = "ssr")]
use club::hall;
use domain::hall::Hall;
use leptos::{prelude::*, server_fn::codec::GetUrl};

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::fault::Reply;

/// The whole board in one answer.
#[server(prefix = "/api", endpoint = "hall", input = GetUrl)]
pub async fn read_hall() -> Reply<Hall> {
    let desk = desk().await?;
    answer(&desk, hall::board(&desk).await).await
}
