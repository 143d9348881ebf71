//! The club's settings: one question, and changing them.

#[cfg(feature = "ssr")]
use club::clubs;
use domain::{
    bookings::EditBookingHabits,
    clubs::{ClubList, ClubSettings, EditClub, NewClub},
    hours::EditHours,
    shifts::EditTax,
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl crate::desk::Leads for ClubSettings {}

#[cfg(feature = "ssr")]
impl crate::desk::Leads for ClubList {}

/// Everything the page of clubs shows.
#[server(prefix = "/api", endpoint = "clubs", protocol = Ask)]
pub async fn read_clubs() -> Reply<ClubList> {
    let desk = desk().await?;
    answer(&desk, clubs::list(&desk).await).await
}

/// Opens one more club of the organisation.
#[server(prefix = "/api", endpoint = "clubs/add", protocol = Post)]
pub async fn add_club(
    /// Which, as it was typed.
    add: NewClub,
) -> Reply<ClubList> {
    let desk = desk().await?;
    answer(&desk, clubs::add(&desk, add).await).await
}

/// Everything the page of the club's settings shows.
#[server(prefix = "/api", endpoint = "club", protocol = Ask)]
pub async fn read_club() -> Reply<ClubSettings> {
    let desk = desk().await?;
    answer(&desk, clubs::settings(&desk).await).await
}

/// Changes the club's settings.
#[server(prefix = "/api", endpoint = "club/edit", protocol = Post)]
pub async fn change_club(
    /// All of them, as they were typed.
    edit: EditClub,
) -> Reply<ClubSettings> {
    let desk = desk().await?;
    answer(&desk, clubs::edit(&desk, edit).await).await
}

/// Changes when the club is open.
#[server(prefix = "/api", endpoint = "club/hours", protocol = Post)]
pub async fn change_hours(
    /// All of them, as they were typed.
    hours: EditHours,
) -> Reply<ClubSettings> {
    let desk = desk().await?;
    answer(&desk, clubs::change_hours(&desk, hours).await).await
}

/// Says which tax the club's prices include.
#[server(prefix = "/api", endpoint = "club/tax", protocol = Post)]
pub async fn change_tax(
    /// Its name and rate, as they were typed.
    tax: EditTax,
) -> Reply<ClubSettings> {
    let desk = desk().await?;
    answer(&desk, clubs::change_tax(&desk, tax).await).await
}

/// Says how what is booked is handled from now on.
#[server(prefix = "/api", endpoint = "club/bookings", protocol = Post)]
pub async fn change_bookings(
    /// As it was typed.
    habits: EditBookingHabits,
) -> Reply<ClubSettings> {
    let desk = desk().await?;
    answer(&desk, clubs::change_bookings(&desk, habits).await).await
}
