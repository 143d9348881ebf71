//! Book a Session: the dialog in which a client is seated, now or later, at one device or several, with one payment. All of
//! it stands in the address, so that it works without a script up to the payment, and nothing is lost when it is closed.

pub mod api;
pub mod at;
mod begin;
mod booking;
mod done;
mod left;
mod lines;
mod offers;
mod pay;
mod seats;
mod steps;
pub mod words;

use domain::{access::Action, checkout::BookedOnes, hall::Hall};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use self::{
    begin::Begin,
    booking::{Booking, First, Nobody, first},
    done::Done,
    left::Left,
    lines::Lines,
    offers::Offers,
    pay::Pay,
    seats::SeatsField,
};
use crate::{
    ask::{looking::looking, page::Asking},
    clients::{pick::Sought, seat::ClientField},
    frame::{Frame, Place},
    hall::{api::ReadHall, at::At, board::Board},
    kit::{
        focus::focus_politely,
        icon::{Glyph, Icon},
        notice::Toast,
    },
    live::listen,
    words::fault_sentence,
};

/// Asks the hall's one question; then what the cart comes to.
#[component]
pub fn CheckoutPage() -> impl IntoView {
    view! {
        <Asking
            question=move || ReadHall {}
            loading="the hall"
            page=move |hall| view! { <CheckoutScreen hall /> }
        />
    }
}

#[component]
fn CheckoutScreen(hall: Hall) -> impl IntoView {
    let (me, seen, club) = (hall.me.clone(), hall.seen, hall.club.id);
    let board = Board::new(hall);
    let lost = listen(seen, club, board.clock, move |heard| board.hear_live(heard));
    let query = use_query_map();
    let at = Memo::new(move |_| At::of_checkout(&query.read()));
    let sought = Memo::new(move |_| Sought::of(&at.read()));
    let asked = {
        let (sought, at, nobody) = (sought.get_untracked(), at.get_untracked(), Nobody::of(board));
        let booked = BookedOnes::from(query.with_untracked(|query| query.get("booked")).unwrap_or_default());
        Resource::new_blocking(|| (), move |()| first(sought.clone(), at.clone(), nobody, booked.clone()))
    };
    #[cfg(feature = "hydrate")]
    close_by_key(at);
    view! {
        <Title text="Book a Session · Clubdeck" />
        <Frame me place=Place::Hall lost=lost>
            <main class="checkout">
                {looking(asked, move |first| view! { <Dialog board at sought first /> })}
                <Toast words=board.toast />
            </main>
        </Frame>
    }
}

/// Escape leads back to the hall; what was chosen stays in the address behind.
#[cfg(feature = "hydrate")]
fn close_by_key(at: Memo<At>) {
    use crate::search::{keys::read, shortcuts::Does};
    use leptos_router::{NavigateOptions, hooks::use_navigate};

    let navigate = use_navigate();
    Effect::new(move |_| {
        let navigate = navigate.clone();
        let keys = window_event_listener(leptos::ev::keydown, move |event| {
            if let (Some((Does::Close, _)), Some(now)) = (read(&event, Place::Hall), at.try_get_untracked()) {
                navigate(&now.leave().href(), NavigateOptions::default());
            }
        });
        on_cleanup(move || keys.remove());
    });
}

#[component]
fn Dialog(board: Board, at: Memo<At>, sought: Memo<Sought>, first: First) -> impl IntoView {
    let booking = Booking::new(board, at, sought, first);
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            booking.missing().into_iter().for_each(focus_politely);
        }
    });
    let done = Memo::new(move |_| booking.done.read().is_some());
    // On a narrow page what is in the cart stays in sight while one chooses more.
    let held = Memo::new(move |_| {
        let wish = at.read().wish();
        !wish.basket.0.is_empty() && !wish.pay
    });
    let currency = board.hall().club.currency.clone();
    view! {
        <section class="checkout__dialog" role="dialog" aria-labelledby="checkout-title">
            <header class="checkout__head">
                <h1 class="checkout__title" id="checkout-title">
                    "Book a Session"
                </h1>
                <When at may_book=board.hall().me.may.has(Action::BookSession) />
                <a class="checkout__close" href=move || at.read().leave().href()>
                    <span class="checkout__hint">"Esc to close, nothing is lost"</span>
                    <Icon glyph=Glyph::Close />
                    <span class="unseen">"Close"</span>
                </a>
            </header>
            {move || match booking.done.get() {
                Some(booked) => view! { <Done board booked /> }.into_any(),
                None => ().into_any(),
            }}
            <div class="checkout__body" hidden=move || done.get()>
                <div class="checkout__left">
                    {move || {
                        booking
                            .fault
                            .get()
                            .map(|fault| {
                                view! {
                                    <p class="refused" role="alert">
                                        {fault_sentence(&fault, &currency)}
                                    </p>
                                }
                            })
                    }}
                    <Left booking />
                    <Begin booking />
                    <div class="checkout__two">
                        <Client booking />
                        <SeatsField booking />
                    </div>
                    <Offers booking />
                </div>
                <aside class="checkout__cart" class:checkout__cart--held=move || held.get() aria-label="Cart">
                    <Lines booking />
                    <Pay booking />
                </aside>
            </div>
        </section>
    }
}

/// Now, or at a time that is chosen.
#[component]
fn When(at: Memo<At>, may_book: bool) -> impl IntoView {
    let link = move |later: bool, word: &'static str| {
        view! {
            <a
                class="ways__way"
                href=move || at.read().begin(later).href()
                aria-current=move || (at.read().wish().later == later).then_some("true")
                data-noscroll=""
            >
                {word}
            </a>
        }
    };
    view! {
        <nav class="ways" aria-label="When">
            {link(false, "Play Now")}
            {match may_book {
                true => link(true, "Select Time").into_any(),
                false => {
                    view! {
                        <span class="ways__way ways__way--off" aria-disabled="true">
                            "Select Time"
                            <small class="ways__why">"needs the right to book"</small>
                        </span>
                    }
                        .into_any()
                }
            }}
        </nav>
    }
}

/// The hall's own field; and Unknown Guest, who is chosen like anybody else.
#[component]
fn Client(booking: Booking) -> impl IntoView {
    let Booking { at, pick, client, register, board, .. } = booking;
    let guest = board.hall().guest;
    let nobody = Memo::new(move |_| client.get().is_none() && pick.sought.read().is_nobody());
    let is_guest = Memo::new(move |_| client.get() == Some(guest) && at.read().wish().guest);
    view! {
        <div class="checkout__client">
            <ClientField pick register />
            {move || {
                nobody
                    .get()
                    .then(|| {
                        view! {
                            <a class="button" href=move || at.read().as_guest().href() data-noscroll="">
                                "Unknown Guest"
                            </a>
                        }
                    })
            }}
            {move || {
                is_guest
                    .get()
                    .then(|| {
                        view! {
                            <p class="pick__guest" role="status">
                                "Client: "
                                <b>"Unknown Guest"</b>
                            </p>
                        }
                    })
            }}
        </div>
    }
}
