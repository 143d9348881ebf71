//! What can be asked of bookings: a page of the list, a week of the calendar.

#[cfg(feature = "ssr")]
use club::{sessions, timeline};
use domain::bookings::{BookingFilter, Bookings, Week, WeekFilter};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{ask::Ask, fault::Reply};

#[cfg(feature = "ssr")]
impl Leads for Bookings {}
#[cfg(feature = "ssr")]
impl Leads for Week {}

/// A page of what is booked, in the order of its times.
#[server(prefix = "/api", endpoint = "bookings", protocol = Ask)]
pub async fn read_bookings(
    /// Which.
    filter: BookingFilter,
) -> Reply<Bookings> {
    let desk = desk().await?;
    answer(&desk, sessions::bookings(&desk, filter).await).await
}

/// A week of it.
#[server(prefix = "/api", endpoint = "bookings/week", protocol = Ask)]
pub async fn read_week(
    /// Which.
    filter: WeekFilter,
) -> Reply<Week> {
    let desk = desk().await?;
    answer(&desk, timeline::week(&desk, filter).await).await
}
