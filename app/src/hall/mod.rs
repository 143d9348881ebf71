//! The hall: every seat, who sits there and until when, and what can be done about it. The screen in front
//! of which an admin stands all day. It asks once, and from then on hears.

pub mod api;
pub mod ask;
pub mod at;
pub mod board;
mod book;
pub mod empty;
pub mod filters;
pub mod hours;
#[cfg(feature = "hydrate")]
pub mod keys;
pub mod known;
pub mod panel;
pub mod seat;
mod shared;
pub(crate) mod shown;
pub mod top;
pub mod walk;

use domain::{
    devices::{Device, Zone},
    hall::Hall,
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use self::{
    ask::AskForShift,
    at::{At, Filter},
    board::{Board, Seat},
    empty::NotFurnished,
    filters::{Filters, passes},
    panel::Panel,
    seat::SeatCard,
    top::{SummaryLine, TopBar},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{leave::reload, notice::Toast},
    live::listen,
    printers::sign::PrinterSign,
    sessions::acts::Acts,
    timeline::Timeline,
};

/// Asks the hall's one question.
#[component]
pub fn HallPage() -> impl IntoView {
    view! {
        <Asking
            question=move || api::ReadHall {}
            loading="the hall"
            page=move |hall| view! { <HallScreen hall /> }
        />
    }
}

/// A device of the hall, its seat, and whether its card is shown.
#[derive(Clone)]
struct Card {
    device: Device,
    seat: Seat,
    shown: Memo<bool>,
}

#[component]
fn HallScreen(hall: Hall) -> impl IntoView {
    let (me, seen, club) = (hall.me.clone(), hall.seen, hall.club.id);
    let board = Board::new(hall);
    let lost = listen(seen, club, board.clock, move |heard| board.hear_live(heard));
    let query = use_query_map();
    let at = Memo::new(move |_| At::read(&query.read()));
    let typed = RwSignal::new(at.get_untracked().filter.q);
    let filter = Memo::new(move |_| Filter { q: typed.get().trim().to_owned(), ..at.get().filter });
    let cards = cards(board, filter);
    let first = {
        let shown: Vec<_> = cards.iter().map(|card| (card.device.id, card.shown)).collect();
        Memo::new(move |_| shown.iter().find(|(_, shown)| shown.get()).map(|(id, _)| *id))
    };
    let devices = cards.iter().map(|card| (card.device.clone(), card.shown)).collect();
    let acts = Acts::new(board, at);
    crate::tariffs::offered::keep(board);
    renew(board, at, acts);
    #[cfg(feature = "hydrate")]
    keys::listen(at, navigation());
    let furnished = !board.hall().devices.is_empty();
    let zones = board.hall().zones.clone();
    let zones = zones
        .into_iter()
        .map(|zone| {
            let cards = cards.iter().filter(|card| card.device.zone == zone.id).cloned().collect::<Vec<_>>();
            view! { <ZoneCards board at filter zone cards /> }
        })
        .collect_view();
    view! {
        <Title text="Hall · Clubdeck" />
        <Frame me place=Place::Hall lost=lost>
            <div class="hall">
                <TopBar board at typed first />
                <main class="hall__board">
                    <h1 class="unseen">"Hall"</h1>
                    <AskForShift board at />
                    <PrinterSign board />
                    <Outdated board at />
                    <SummaryLine board />
                    <Filters board at />
                    {zones}
                    <NotFurnished hall=board.hall() />
                    <p class="hall__none" hidden=move || !furnished || first.get().is_some()>
                        "No seat is like this. "
                        <a href="/hall" on:click=move |_| typed.set(String::new())>
                            "Show all seats"
                        </a>
                    </p>
                </main>
                <Panel board at acts />
                <Timeline board at devices />
                <Toast words=board.toast />
            </div>
        </Frame>
    }
}

#[component]
fn Outdated(board: Board, at: Memo<At>) -> impl IntoView {
    view! {
        <div class="hall__outdated" role="status">
            {move || {
                board
                    .outdated
                    .get()
                    .then(|| {
                        view! {
                            "The hall was changed in the settings. "
                            <a rel="external" href=move || at.get().href()>
                                "Load it anew"
                            </a>
                        }
                    })
            }}
        </div>
    }
}

/// A hall that was furnished anew is loaded anew, but not while somebody is at a seat: what is typed and what is
/// pressed is not taken from them.
fn renew(board: Board, at: Memo<At>, acts: Acts) {
    Effect::new(move |_| {
        if board.outdated.get() && at.read().device.is_none() && !acts.pending() {
            reload();
        }
    });
}

/// Going somewhere in the hall without a reload.
#[cfg(feature = "hydrate")]
fn navigation() -> impl Fn(At) + Clone + 'static {
    let navigate = leptos_router::hooks::use_navigate();
    move |at: At| {
        let options =
            leptos_router::NavigateOptions { scroll: false, ..leptos_router::NavigateOptions::default() };
        navigate(&at.href(), options);
    }
}

fn cards(board: Board, filter: Memo<Filter>) -> Vec<Card> {
    let hall = board.hall();
    let cards = hall.devices.iter().filter_map(|device| {
        let (device, seat) = (device.clone(), board.seat(device.id)?);
        let shown = {
            let device = device.clone();
            Memo::new(move |_| passes(&filter.read(), &device, seat))
        };
        Some(Card { device, seat, shown })
    });
    cards.collect()
}

#[component]
fn ZoneCards(
    board: Board,
    at: Memo<At>,
    filter: Memo<Filter>,
    zone: Zone,
    cards: Vec<Card>,
) -> impl IntoView {
    let shown: Vec<_> = cards.iter().map(|card| card.shown).collect();
    let any = Memo::new(move |_| shown.iter().any(Get::get));
    let title = format!("zone-{}", zone.id);
    let cards = cards
        .into_iter()
        .map(|Card { device, seat, shown }| view! { <SeatCard board device seat at filter shown /> })
        .collect_view();
    view! {
        <section class="zone" aria-labelledby=title.clone() hidden=move || !any.get()>
            <h2 class="zone__name" id=title.clone()>
                {zone.name}
            </h2>
            <div class="zone__seats">{cards}</div>
        </section>
    }
}
