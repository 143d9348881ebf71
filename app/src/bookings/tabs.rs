//! The ways to look at what is booked.

use domain::ids::SessionId;
use leptos::prelude::*;

use super::{list, week};

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

/// The story of a booking.
pub fn leads(session: SessionId) -> String {
    format!("/sessions/{session}")
}
