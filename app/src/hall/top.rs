//! The bar over the hall, and the line that sums it up.

use domain::{access::Action, hall::SeatState};
use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::{
    at::{At, Filter},
    board::Board,
    hours::Open,
};
use crate::kit::{
    field::bind,
    icon::{Glyph, Icon},
    may::May,
};

/// Search, and the shift.
#[component]
pub fn TopBar(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// What is typed into the search.
    typed: RwSignal<String>,
    /// The first card that is shown.
    first: Memo<Option<domain::ids::DeviceId>>,
) -> impl IntoView {
    let field = NodeRef::new();
    bind(field, typed);
    let navigate = use_navigate();
    // Enter opens what was found; without a script the server filters.
    let open_first = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(device) = first.get_untracked() {
            let options = NavigateOptions { scroll: false, ..NavigateOptions::default() };
            navigate(&at.get_untracked().choose(device).href(), options);
        }
    };
    let kept = move || {
        let filter = Filter { q: String::new(), ..at.get().filter };
        let kept = At::filtered(filter).pairs().into_iter();
        kept.map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view()
    };
    view! {
        <div class="top">
            <form class="search" role="search" method="get" action="/hall" on:submit=open_first>
                <Icon glyph=Glyph::Search />
                <input
                    class="search__input"
                    id="filter"
                    type="search"
                    name="q"
                    placeholder="Number or name…"
                    aria-label="Filter the hall"
                    autocomplete="off"
                    aria-keyshortcuts="F"
                    value=typed.get_untracked()
                    node_ref=field
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                {kept}
                <kbd class="search__key" aria-hidden="true">
                    "F"
                </kbd>
            </form>
            <May rights=board.hall().me.may action=Action::StartSession>
                <a
                    class="button button--primary top__book"
                    href=move || board.book(&at.read()).href()
                    data-key="b"
                    aria-keyshortcuts="B"
                >
                    "Book a Session"
                </a>
            </May>
            <Open board />
            <ShiftState board />
        </div>
    }
}

/// Nobody counted the till for a day (decision 35).
pub const OVERDUE: &str = "Open for more than 24 hours: count the till and close the shift.";

#[component]
fn ShiftState(board: Board) -> impl IntoView {
    let hall = board.hall();
    let rights = hall.me.may;
    let overdue = Memo::new(move |_| {
        board.shift.with(|shift| shift.as_ref().is_some_and(|shift| shift.is_overdue(board.clock.now())))
    });
    move || {
        board.shift.with(|shift| match shift {
            Some(shift) => {
                let since = hall.times.hour_minute(shift.opened_at);
                let words = format!("Shift {} since {since}", shift.number);
                view! {
                    <p class="top__shift">{words}</p>
                    {overdue.get().then(|| view! { <p class="top__overdue">{OVERDUE}</p> })}
                }
                .into_any()
            }
            None if rights.has(Action::OpenShift) && rights.has(Action::SeeShift) => view! {
                <p class="top__shift">"No open shift"</p>
                <a class="button button--primary" href="/shift">
                    "Open Shift"
                </a>
            }
            .into_any(),
            None => view! { <p class="top__shift">"No open shift"</p> }.into_any(),
        })
    }
}

/// How many seats are taken, and in which state the others are (decision 3).
#[component]
pub fn SummaryLine(
    /// The hall.
    board: Board,
) -> impl IntoView {
    let summary = Memo::new(move |_| board.summary());
    let count = move |state: SeatState| {
        let sum = summary.get();
        match state {
            SeatState::Free => sum.free,
            SeatState::InSession => sum.playing,
            SeatState::EndingSoon => sum.ending_soon,
            SeatState::Paused => sum.paused,
            SeatState::AwaitingPayment => sum.awaiting,
            SeatState::Waiting => sum.waiting,
            SeatState::OnHold => sum.on_hold,
        }
    };
    view! {
        <section class="summary" aria-label="Summary">
            <p class="summary__words" aria-live="polite">
                <span class="summary__item">
                    <b class="summary__figure">{move || summary.get().occupied()}</b>
                    " of "
                    {move || summary.get().seats}
                    " in use"
                </span>
                <span class="summary__item">
                    <b class="summary__figure">{move || summary.get().utilisation_percent()} "%"</b>
                    " now"
                </span>
                <span class="summary__item">{move || count(SeatState::Free)} " free"</span>
                <span class="summary__item">{move || count(SeatState::Paused)} " paused"</span>
                <span class="summary__item">{move || count(SeatState::EndingSoon)} " ending soon"</span>
                <span class="summary__item" hidden=move || count(SeatState::Waiting) == 0>
                    {move || count(SeatState::Waiting)}
                    " waiting"
                </span>
                <span class="summary__item" hidden=move || count(SeatState::AwaitingPayment) == 0>
                    {move || count(SeatState::AwaitingPayment)}
                    " paying"
                </span>
                <span class="summary__item" hidden=move || count(SeatState::OnHold) == 0>
                    {move || count(SeatState::OnHold)}
                    " on hold"
                </span>
            </p>
            <progress
                class="bar summary__bar"
                aria-label="Utilisation"
                max="100"
                value=move || summary.get().utilisation_percent().to_string()
            ></progress>
        </section>
    }
}
