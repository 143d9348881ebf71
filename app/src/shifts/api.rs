//! The till: one question, and opening and closing it.

#[cfg(feature = "ssr")]
use club::shifts;
use domain::shifts::{Close, Open, Shift, Till};
use leptos::{prelude::*, server_fn::codec::GetUrl};

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::fault::Reply;

/// Everything the page of the shift shows.
#[server(prefix = "/api", endpoint = "shift", input = GetUrl)]
pub async fn read_till() -> Reply<Till> {
    let desk = desk().await?;
    answer(&desk, shifts::till(&desk).await).await
}

/// Opens the till.
#[server(prefix = "/api", endpoint = "shifts/open")]
pub async fn open_shift(
    /// With what in it.
    open: Open,
) -> Reply<Shift> {
    let desk = desk().await?;
    answer(&desk, shifts::open(&desk, open).await).await
}

/// Counts and closes the till.
#[server(prefix = "/api", endpoint = "shifts/close")]
pub async fn close_shift(
    /// Which, and what was found in it.
    close: Close,
) -> Reply<Shift> {
    let desk = desk().await?;
    answer(&desk, shifts::close(&desk, close).await).await
}
