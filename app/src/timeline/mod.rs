//! The timeline under the hall: what was, is and will be on each device, side by side.

pub mod api;
pub mod bar;
pub mod drag;
pub mod hours;
pub mod lanes;
pub mod moving;
pub mod over;
mod price;
pub mod scale;

use domain::{devices::Device, timeline::Span};
use leptos::prelude::*;

use self::{
    api::read_over,
    drag::Drag,
    hours::{Hours, whole_minute},
    lanes::Lanes,
    scale::Lane,
};
use crate::{
    ask::looking::made_of,
    hall::{
        at::{At, Filter},
        board::Board,
    },
    kit::icon::{Glyph, Icon},
};

/// A device of the hall, and whether it is shown.
pub type Shown = (Device, Memo<bool>);

/// What the timeline is made of.
#[derive(Clone, Copy)]
pub struct View {
    /// The hall.
    pub board: Board,
    /// Where one is.
    pub at: Memo<At>,
    /// The minute that it is.
    pub minute: Memo<domain::time::Moment>,
    /// Which hours are shown.
    pub span: Memo<Span>,
    /// The rows.
    pub lanes: Memo<Vec<Lane>>,
    /// What is being moved.
    pub drag: Drag,
}

/// The timeline with its head; put away, the way back to it only.
#[component]
pub fn Timeline(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The hall's devices, in its order.
    devices: Vec<Shown>,
) -> impl IntoView {
    let times = board.hall().times.clone();
    let minute = Memo::new(move |_| whole_minute(board.clock.now()));
    let hours = Memo::new(move |_| at.read().filter.hours);
    let span = Memo::new(move |_| hours.get().span(&times, minute.get()));
    let lanes = rows(board, devices);
    let view = View { board, at, minute, span, lanes, drag: Drag::new(board) };
    let class = move || if hours.get().is_asked() { "timeline timeline--asked" } else { "timeline" };
    let away = Memo::new(move |_| hours.get().is_away());
    let form = view.drag.form();
    view! {
        <section class=class aria-labelledby="timeline-title" hidden=move || lanes.read().is_empty()>
            {move || match away.get() {
                true => view! { <Away at /> }.into_any(),
                false => view! { <Open view /> }.into_any(),
            }}
            {form}
        </section>
    }
}

/// The rows of those devices that are shown, under their zones.
fn rows(board: Board, devices: Vec<Shown>) -> Memo<Vec<Lane>> {
    let zones = board.hall().zones.clone();
    Memo::new(move |_| {
        let of_zone = |zone: &domain::devices::Zone| {
            let here = devices.iter().filter(|(device, shown)| device.zone == zone.id && shown.get());
            let devices: Vec<_> = here.map(|(device, _)| Lane::Device(device.id, device.name())).collect();
            let name = (!devices.is_empty()).then(|| Lane::Zone(zone.name.clone()));
            name.into_iter().chain(devices).collect::<Vec<_>>()
        };
        zones.iter().flat_map(of_zone).collect()
    })
}

/// The hall with other hours, or without.
fn elsewhere(at: Memo<At>, hours: Hours) -> String {
    let now = at.get();
    At { filter: Filter { hours, ..now.filter.clone() }, ..now }.href()
}

#[component]
fn Away(at: Memo<At>) -> impl IntoView {
    view! {
        <div class="timeline__head">
            <h2 class="timeline__title" id="timeline-title">
                "Timeline"
            </h2>
            <a class="chip" href=move || elsewhere(at, Hours::default()) data-noscroll="">
                "Show"
            </a>
        </div>
    }
}

#[component]
fn Open(view: View) -> impl IntoView {
    let over = Resource::new_blocking(
        move || (view.span.get(), view.board.over.missed()),
        |(span, _)| read_over(span.minute(), span.hours),
    );
    let shown = move || {
        made_of(over, move |over| {
            let lost = over.is_err().then_some("What is over could not be asked for.");
            view! {
                <Lanes view over=over.unwrap_or_default() />
                {lost.map(|words| view! { <p class="timeline__note" role="status">{words}</p> })}
            }
        })
    };
    view! {
        <Head view />
        <Transition fallback=|| view! { <p class="timeline__note">"Loading…"</p> }>{shown}</Transition>
    }
}

#[component]
fn Head(view: View) -> impl IntoView {
    let View { board, at, minute, span, drag, .. } = view;
    let zooms = Span::ZOOMS.map(|hours| {
        view! {
            <a
                class="chip"
                href=move || elsewhere(at, at.read().filter.hours.zoomed(hours))
                aria-current=move || (span.get().hours == hours).then_some("true")
                data-noscroll=""
            >
                {hours}
                " h"
            </a>
        }
    });
    let turn = move |later: bool, word: &'static str| {
        let times = board.hall().times.clone();
        let there = Memo::new(move |_| at.read().filter.hours.aside(span.get(), &times, minute.get(), later));
        move || {
            there.get().map(|hours| {
                view! {
                    <a class="chip" href=move || elsewhere(at, hours) data-noscroll="">
                        {word}
                    </a>
                }
            })
        }
    };
    let chosen = move || at.read().filter.hours;
    let around = move || Hours { since: None, ..chosen() };
    view! {
        <div class="timeline__head">
            <h2 class="timeline__title" id="timeline-title">
                "Timeline"
            </h2>
            // A phone shows it when it is asked for.
            <a
                class="chip timeline__ask"
                href=move || elsewhere(at, Hours::default().zoomed(Span::ZOOMS[0]))
                data-noscroll=""
            >
                "Show"
            </a>
            <nav class="chips__group timeline__tool" aria-label="Hours of the timeline">
                {zooms.collect_view()}
            </nav>
            <nav class="chips__group timeline__tool" aria-label="Move the timeline">
                {turn(false, "Earlier")}
                <a
                    class="chip"
                    href=move || elsewhere(at, around())
                    aria-current=move || chosen().since.is_none().then_some("true")
                    data-noscroll=""
                >
                    "Now"
                </a>
                {turn(true, "Later")}
            </nav>
            <p class="unseen" id="timeline-keys">
                "Arrow keys move it by five minutes or to another device, with Shift by an hour. Enter puts it down, Escape puts it back."
            </p>
            <p class="timeline__said" role="status">
                {move || drag.said()}
            </p>
            <a
                class="timeline__close timeline__tool"
                href=move || elsewhere(at, Hours::AWAY)
                aria-label="Put the timeline away"
                data-noscroll=""
            >
                <Icon glyph=Glyph::Close />
            </a>
        </div>
    }
}
