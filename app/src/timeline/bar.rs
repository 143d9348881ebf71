//! One bar: who has a device, from when to when. It leads to what it shows; a booking is moved by it.

use domain::{
    access::Action,
    time::{LocalTimes, Moment},
    timeline::{Of, Phase, Stretch},
};
use leptos::prelude::*;

use super::{
    View,
    scale::{lane_of, percent, reach},
};
use crate::{
    hall::{at::At, board::Board},
    holds::clock,
    kit::icon::{Glyph, Icon},
};

/// A bar in its row; while it is being moved, where it would stand.
#[component]
pub fn Bar(
    /// What the timeline is made of.
    view: View,
    /// What it shows.
    stretch: Stretch,
) -> impl IntoView {
    let View { span, lanes, drag, .. } = view;
    let (of, device, from) = (stretch.of, stretch.device, stretch.from);
    let width = {
        let to = stretch.to;
        move || reach(span.get(), from, to).1
    };
    let place = move || drag.place(of).unwrap_or((device, from));
    let x = move || reach(span.get(), place().1, None).0;
    let y = move || {
        let lanes = lanes.read();
        let row = lane_of(&lanes, place().0).and_then(|row| i64::try_from(row).ok()).unwrap_or_default();
        percent(row, i64::try_from(lanes.len()).unwrap_or(i64::MAX))
    };
    let height = move || percent(1, i64::try_from(lanes.read().len()).unwrap_or(i64::MAX));
    view! {
        <foreignObject x=x y=y width=width height=height>
            <Link view stretch />
        </foreignObject>
    }
}

/// The id of a bar on the page.
pub fn bar_id(of: Of) -> String {
    match of {
        Of::Session(id) => format!("bar-{id}"),
        Of::Hold(id) => format!("bar-{id}"),
    }
}

#[component]
fn Link(view: View, stretch: Stretch) -> impl IntoView {
    let View { board, at, drag, .. } = view;
    let of = stretch.of;
    let times = board.hall().times.clone();
    let label = label(&board.name(stretch.device), &stretch, &times, board.clock.now_untracked());
    let class = format!("bar-of bar-of--{}", stretch.phase.slug());
    let (glyph, who) = (glyph(stretch.phase), stretch.who.clone());
    let words = view! {
        <Icon glyph=glyph />
        <span class="bar-of__who">{who}</span>
    };
    let title = label.clone();
    let Some(href) = leads(board, at, &stretch) else {
        return view! {
            <div class=class title=title role="img" aria-label=label>
                {words}
            </div>
        }
        .into_any();
    };
    let moves = drag.moves(&stretch);
    let held = stretch.clone();
    let press = move |event: leptos::ev::PointerEvent| drag.press(&event, &held);
    let held = stretch.clone();
    let key = move |event: leptos::ev::KeyboardEvent| drag.key(&event, &held, view);
    view! {
        <a
            id=bar_id(of)
            class=class
            class:bar-of--moves=moves
            class:bar-of--held=move || drag.holds(of)
            class:bar-of--meets=move || drag.meets(of)
            href=href
            aria-label=label
            aria-describedby=moves.then_some("timeline-keys")
            title=title
            draggable="false"
            data-noscroll=""
            on:pointerdown=press
            on:pointermove=move |event| drag.carry(&event, view)
            on:pointerup=move |_| drag.release()
            on:pointercancel=move |_| drag.put_back()
            on:keydown=key
            on:blur=move |_| drag.leave(of)
            on:click=move |event| drag.click(&event)
        >
            {words}
        </a>
    }
    .into_any()
}

const fn glyph(phase: Phase) -> Glyph {
    match phase {
        Phase::Unpaid => Glyph::Paying,
        Phase::Waiting => Glyph::Sessions,
        Phase::Over => Glyph::Done,
        Phase::Playing => Glyph::Playing,
        Phase::EndingSoon => Glyph::Hourglass,
        Phase::Paused => Glyph::Paused,
        Phase::OnHold => Glyph::Hold,
    }
}

/// `PC 5, Айгерім, waiting, 19:00 to 21:00`.
fn label(name: &str, stretch: &Stretch, times: &LocalTimes, now: Moment) -> String {
    let (who, word) = (&stretch.who, stretch.phase.word());
    let from = clock(stretch.from, times, now);
    let until = match stretch.to {
        Some(to) => format!("{from} to {}", clock(to, times, now)),
        None => format!("from {from} on"),
    };
    format!("{name}, {who}, {word}, {until}")
}

/// Where it leads: to the seat, and once it is over to the story of the visit, for those who may read it.
fn leads(board: Board, at: Memo<At>, stretch: &Stretch) -> Option<Signal<String>> {
    let device = stretch.device;
    match (stretch.phase, stretch.of) {
        (Phase::Over, Of::Session(id)) => {
            let may = board.hall().me.may.has(Action::SeeSessions);
            may.then(|| Signal::stored(format!("/sessions/{id}")))
        }
        (Phase::Over, Of::Hold(_)) => None,
        (phase, Of::Session(booking)) if phase.is_booked() => {
            Some(Signal::derive(move || at.read().choose(device).see(booking).href()))
        }
        _ => Some(Signal::derive(move || at.read().choose(device).href())),
    }
}
