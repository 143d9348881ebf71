//! The till: one question, and opening and closing it.

#[cfg(feature = "ssr")]
use club::shifts;
use domain::shifts::{Close, Open, Shift, Till};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

/// Everything the page of the shift shows.
#[server(prefix = "/api", endpoint = "shift", protocol = Ask)]
pub async fn read_till() -> Reply<Till> {
    let desk = desk().await?;
    answer(&desk, shifts::till(&desk).await).await
}

/// Opens the till.
#[server(prefix = "/api", endpoint = "shifts/open", protocol = Post)]
pub async fn open_shift(
    /// With what in it.
    open: Open,
) -> Reply<Shift> {
    let desk = desk().await?;
    answer(&desk, shifts::open(&desk, open).await).await
}

/// Counts and closes the till.
#[server(prefix = "/api", endpoint = "shifts/close", protocol = Post)]
pub async fn close_shift(
    /// Which, and what was found in it.
    close: Close,
) -> Reply<Shift> {
    let desk = desk().await?;
    answer(&desk, shifts::close(&desk, close).await).await
}
