//! The club's settings: one question, and changing them.

#[cfg(feature = "ssr")]
use club::clubs;
use domain::clubs::{ClubSettings, EditClub};
use leptos::{prelude::*, server_fn::codec::GetUrl};

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::fault::Reply;

#[cfg(feature = "ssr")]
impl crate::desk::Leads for ClubSettings {}

/// Everything the page of the club's settings shows.
#[server(prefix = "/api", endpoint = "club", input = GetUrl)]
pub async fn read_club() -> Reply<ClubSettings> {
    let desk = desk().await?;
    answer(&desk, clubs::settings(&desk).await).await
}

/// Changes the club's settings.
#[server(prefix = "/api", endpoint = "club/edit")]
pub async fn change_club(
    /// All of them, as they were typed.
    edit: EditClub,
) -> Reply<ClubSettings> {
    let desk = desk().await?;
    answer(&desk, clubs::edit(&desk, edit).await).await
}
