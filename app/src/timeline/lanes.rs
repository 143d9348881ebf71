//! The rows of the timeline, with the line of now. Everything stands where SVG puts it: pages carry no inline styles.

use domain::{
    hall::SeatState,
    timeline::{Phase, Stretch},
};
use leptos::prelude::*;

use super::{
    View,
    bar::Bar,
    scale::{Lane, across, percent, shown, ticks},
};
use crate::hall::board::Board;

/// Hours above, devices at the side, and what is on them.
#[component]
pub fn Lanes(
    /// What the timeline is made of.
    view: View,
    /// What was asked for: what is over.
    over: Vec<Stretch>,
) -> impl IntoView {
    let View { board, lanes, span, drag, .. } = view;
    let all = Memo::new(move |_| {
        let mut all = board.over.with(&over);
        all.extend(lasting(board));
        all
    });
    drag.know(all);
    let bars = Memo::new(move |_| shown(all.get(), span.get(), &lanes.read()));
    let names = move || lanes.get().into_iter().map(name).collect_view();
    view! {
        <div class="timeline__view" tabindex="0" role="group" aria-label="Rows of the timeline">
            <div class="timeline__grid">
                <Hours view />
                <ol class="timeline__names">{names}</ol>
                <div class="timeline__field" node_ref=drag.field>
                    <svg class="timeline__rows">
                        <Ground view />
                        <For
                            each=move || bars.get()
                            key=|(lane, stretch)| (*lane, stretch.clone())
                            children=move |(_, stretch)| view! { <Bar view stretch /> }
                        />
                        <Now view />
                    </svg>
                </div>
            </div>
        </div>
    }
}

/// What runs, stands and is planned, as the hall has heard.
fn lasting(board: Board) -> Vec<Stretch> {
    let seats = board.seats();
    let each = seats.iter().flat_map(|seat| {
        let mut here = seat.session.with(|s| s.as_ref().map(Stretch::of_session).unwrap_or_default());
        if seat.state.get() == SeatState::EndingSoon {
            let plays = here.iter_mut().filter(|stretch| stretch.phase == Phase::Playing);
            plays.for_each(|stretch| stretch.phase = Phase::EndingSoon);
        }
        here.extend(
            seat.booked.with(|booked| booked.iter().flat_map(Stretch::of_session).collect::<Vec<_>>()),
        );
        here.extend(seat.hold.with(|hold| hold.as_ref().map(Stretch::of_hold)));
        here
    });
    each.collect()
}

fn name(lane: Lane) -> impl IntoView {
    match lane {
        Lane::Zone(name) => view! { <li class="timeline__zone">{name}</li> }.into_any(),
        Lane::Device(_, name) => view! { <li class="timeline__name">{name}</li> }.into_any(),
    }
}

#[component]
fn Hours(view: View) -> impl IntoView {
    let View { board, span, .. } = view;
    let hours = move || {
        let span = span.get();
        let ticks = ticks(span, &board.hall().times).into_iter();
        let hour = |(at, words)| view! { <text x=across(span, at) y="15" dx="3">{words}</text> };
        ticks.map(hour).collect_view()
    };
    view! {
        <div class="timeline__hours">
            <svg class="timeline__scale" aria-hidden="true">
                {hours}
            </svg>
        </div>
    }
}

/// A strip for each device, and a line for each hour.
#[component]
fn Ground(view: View) -> impl IntoView {
    let View { board, span, lanes, .. } = view;
    let strips = move || {
        let lanes = lanes.get();
        let whole = i64::try_from(lanes.len()).unwrap_or(i64::MAX);
        let strip = |(row, lane): (i64, &Lane)| {
            let device = matches!(lane, Lane::Device(..));
            device.then(|| {
                view! {
                    <rect
                        class="timeline__strip"
                        x="0"
                        y=percent(row, whole)
                        width="100%"
                        height=percent(1, whole)
                    ></rect>
                }
            })
        };
        (0..).zip(&lanes).map(strip).collect_view()
    };
    let lines = move || {
        let span = span.get();
        let ticks = ticks(span, &board.hall().times).into_iter();
        let line = |(at, _)| {
            let x = across(span, at);
            view! { <line class="timeline__hour" x1=x.clone() x2=x y1="0" y2="100%"></line> }
        };
        ticks.map(line).collect_view()
    };
    view! { <g aria-hidden="true">{strips} {lines}</g> }
}

/// It moves once a minute.
#[component]
fn Now(view: View) -> impl IntoView {
    let View { span, minute, .. } = view;
    let x = move || across(span.get(), minute.get());
    let seen = move || {
        let (span, now) = (span.get(), minute.get());
        if span.from <= now && now < span.to() { "visible" } else { "hidden" }
    };
    view! {
        <line class="timeline__now" x1=x x2=x y1="0" y2="100%" visibility=seen aria-hidden="true"></line>
    }
}
