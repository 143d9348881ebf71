//! Schedules: one question, and what is done to them.

#[cfg(feature = "ssr")]
use club::schedules;
use domain::schedules::{EditSchedule, NewSchedule, RetireSchedule, Schedules};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

/// Without JavaScript an act on a schedule ends at the list.
#[cfg(feature = "ssr")]
impl crate::desk::Leads for Schedules {
    fn leads_to(&self) -> Option<String> {
        Some("/settings/schedules".into())
    }
}

/// Everything the page of schedules shows.
#[server(prefix = "/api", endpoint = "schedules", protocol = Ask)]
pub async fn read_schedules() -> Reply<Schedules> {
    let desk = desk().await?;
    answer(&desk, schedules::list(&desk).await).await
}

/// Makes a schedule.
#[server(prefix = "/api", endpoint = "schedules/make", protocol = Post)]
pub async fn make_schedule(
    /// What was typed.
    make: NewSchedule,
) -> Reply<Schedules> {
    let desk = desk().await?;
    answer(&desk, schedules::make(&desk, make).await).await
}

/// Changes a schedule.
#[server(prefix = "/api", endpoint = "schedules/edit", protocol = Post)]
pub async fn change_schedule(
    /// Which, and what was typed.
    edit: EditSchedule,
) -> Reply<Schedules> {
    let desk = desk().await?;
    answer(&desk, schedules::edit(&desk, edit).await).await
}

/// Archives a schedule, or brings it back.
#[server(prefix = "/api", endpoint = "schedules/retire", protocol = Post)]
pub async fn put_schedule_away(
    /// Which, and which of the two.
    retire: RetireSchedule,
) -> Reply<Schedules> {
    let desk = desk().await?;
    answer(&desk, schedules::retire(&desk, retire).await).await
}
