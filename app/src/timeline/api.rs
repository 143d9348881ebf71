//! The timeline's own question: what lasts and what is planned it knows from the hall.

#[cfg(feature = "ssr")]
use club::timeline;
#[cfg(feature = "ssr")]
use domain::timeline::Span;
use domain::{
    bookings::{Week, WeekFilter},
    timeline::Stretch,
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::{ask::Ask, fault::Reply};

/// To nowhere: these are questions.
#[cfg(feature = "ssr")]
impl crate::desk::Leads for Vec<Stretch> {}
#[cfg(feature = "ssr")]
impl crate::desk::Leads for Week {}

/// Visits and holds that are over, in these hours.
#[server(prefix = "/api", endpoint = "timeline", protocol = Ask)]
pub async fn read_over(
    /// The minute they begin at, since 1970.
    since: i64,
    /// How many hours.
    hours: u8,
) -> Reply<Vec<Stretch>> {
    let desk = desk().await?;
    answer(&desk, timeline::over(&desk, Span::new(since, hours)).await).await
}

/// A week of what is booked.
#[server(prefix = "/api", endpoint = "timeline/week", protocol = Ask)]
pub async fn read_week(
    /// Which.
    filter: WeekFilter,
) -> Reply<Week> {
    let desk = desk().await?;
    answer(&desk, timeline::week(&desk, filter).await).await
}
