//! The hall's one question.

#[cfg(feature = "ssr")]
use club::hall;
use domain::hall::Hall;
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::{ask::Ask, fault::Reply};

/// The whole board in one answer.
#[server(prefix = "/api", endpoint = "hall", protocol = Ask)]
pub async fn read_hall() -> Reply<Hall> {
    let desk = desk().await?;
    answer(&desk, hall::board(&desk).await).await
}
