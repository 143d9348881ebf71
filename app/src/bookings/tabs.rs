//! The ways to look at what is booked.

use domain::{
    access::{Action, ActionSet},
    ids::{DeviceId, SessionId},
    sessions::SessionState,
};
use leptos::prelude::*;

use super::{list, week};
use crate::hall::at::At;

/// How it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Line by line.
    List,
    /// A week by day and hour.
    Calendar,
}

/// The ways to look at it.
#[component]
pub fn Tabs(
    /// The one that is shown.
    here: Tab,
) -> impl IntoView {
    let tabs = [(Tab::List, "List", list::LIST), (Tab::Calendar, "Calendar", week::CALENDAR)];
    let tabs = tabs.map(|(tab, word, href)| {
        view! {
            <a class="tabs__tab" href=href aria-current=(tab == here).then_some("page")>
                {word}
            </a>
        }
    });
    view! {
        <nav class="tabs" aria-label="Bookings">
            {tabs.collect_view()}
        </nav>
    }
}

/// Where a booking leads: to its seat until it has begun, then to the story of the visit, for those who may read it.
pub fn leads(session: SessionId, device: DeviceId, state: SessionState, may: ActionSet) -> String {
    let seat = At::default().choose(device);
    if state.is_before_start() {
        seat.see(session).href()
    } else if may.has(Action::SeeSessions) {
        format!("/sessions/{session}")
    } else {
        seat.href()
    }
}
