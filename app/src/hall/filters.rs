//! Which cards are shown: by zone, by state, by what is typed.

use domain::{
    devices::{Device, Zone},
    hall::SeatState,
};
use leptos::prelude::*;

use super::{
    at::{At, Filter},
    board::{Board, Seat},
};

/// Does a seat pass the filter? Tracks the seat only where the filter looks at it.
pub fn passes(filter: &Filter, device: &Device, seat: Seat) -> bool {
    filter.zone.is_none_or(|zone| zone == device.zone)
        && filter.state.is_none_or(|state| state == seat.state.get())
        && (filter.q.is_empty() || found(&filter.q, device, seat))
}

fn found(q: &str, device: &Device, seat: Seat) -> bool {
    let q = q.to_lowercase();
    device.name().to_lowercase().contains(&q)
        || seat.session.with(|s| s.as_ref().is_some_and(|s| s.called().to_lowercase().contains(&q)))
}

/// Zones and states as links.
#[component]
pub fn Filters(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
) -> impl IntoView {
    let zones = board.hall().zones.clone();
    let zone_chips = zones.into_iter().map(|zone| view! { <ZoneChip board at zone /> }).collect_view();
    let state_chips = SeatState::ALL.into_iter().map(|state| view! { <StateChip at state /> }).collect_view();
    let everywhere = Filtering { at, change: |filter| Filter { zone: None, ..filter } };
    let anything = Filtering { at, change: |filter| Filter { state: None, ..filter } };
    view! {
        <nav class="chips" aria-label="Filter">
            <span class="chips__group">
                <a
                    class="chip"
                    href=move || everywhere.href()
                    aria-current=move || at.read().filter.zone.is_none().then_some("true")
                    data-noscroll=""
                >
                    "All zones"
                </a>
                {zone_chips}
            </span>
            <span class="chips__group">
                <a
                    class="chip"
                    href=move || anything.href()
                    aria-current=move || at.read().filter.state.is_none().then_some("true")
                    data-noscroll=""
                >
                    "All states"
                </a>
                {state_chips}
            </span>
        </nav>
    }
}

/// A change of the filter, as an address. The chosen device stays chosen.
#[derive(Clone, Copy)]
struct Filtering<F> {
    at: Memo<At>,
    change: F,
}

impl<F: Fn(Filter) -> Filter> Filtering<F> {
    fn href(&self) -> String {
        let now = self.at.get();
        At { filter: (self.change)(now.filter.clone()), ..now }.href()
    }
}

#[component]
fn ZoneChip(board: Board, at: Memo<At>, zone: Zone) -> impl IntoView {
    let id = zone.id;
    let count = board.hall().devices.iter().filter(|device| device.zone == id).count();
    let here = Filtering { at, change: move |filter| Filter { zone: Some(id), ..filter } };
    view! {
        <a
            class="chip"
            href=move || here.href()
            aria-current=move || (at.read().filter.zone == Some(id)).then_some("true")
            data-noscroll=""
        >
            {zone.name}
            " "
            <span class="chip__count">{count}</span>
        </a>
    }
}

#[component]
fn StateChip(at: Memo<At>, state: SeatState) -> impl IntoView {
    let only = Filtering { at, change: move |filter| Filter { state: Some(state), ..filter } };
    view! {
        <a
            class=format!("chip chip--{}", state.slug())
            href=move || only.href()
            aria-current=move || (at.read().filter.state == Some(state)).then_some("true")
            data-noscroll=""
        >
            {state.word()}
        </a>
    }
}
