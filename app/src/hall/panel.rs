//! The chosen device: what it is, and what can be done with it. Everything in it stands in the address.

use domain::{
    access::Action,
    card_payments::{CardPayment, PaymentState},
    devices::Device,
    hall::SeatState,
    ids::{DeviceId, HoldId, SessionId},
};
use leptos::prelude::*;

use super::{
    at::{At, Doing},
    board::{Board, Seat},
};
use crate::{
    bookings::panel::{Booked, BookedNext, chosen},
    card_payments::{PaymentNote, PaymentPlace},
    fault::Fault,
    holds::{HoldLink, place::Holding, release::OnHold},
    kit::{
        act::fault_of,
        focus::focus_politely,
        icon::{Glyph, Icon},
        may::May,
        notice::Refused,
    },
    sessions::{
        acts::Acts, end::Ending, extend::Extending, join::Joining, move_to::Moving, running::Running,
        start::FreeSeat,
    },
};

/// What the panel shows. It is drawn anew only when this changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    Free,
    Booked(Option<SessionId>),
    Paying,
    Holding,
    OnHold(HoldId),
    Running(SessionId),
    Doing(Doing, SessionId),
}

/// Beside the cards on a desktop, over them on a tablet and a phone.
#[component]
pub fn Panel(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The hall's presses.
    acts: Acts,
) -> impl IntoView {
    let chosen = Memo::new(move |_| at.read().device.filter(|device| board.device(*device).is_some()));
    let name = move || chosen.get().map_or_else(|| "Chosen device".to_owned(), |device| board.name(device));
    view! {
        <aside class="panel" class:panel--open=move || chosen.get().is_some() aria-label=name>
            {move || match chosen.get() {
                Some(device) => view! { <Chosen board at acts device /> }.into_any(),
                None => view! { <Nothing at /> }.into_any(),
            }}
        </aside>
    }
}

#[component]
fn Nothing(at: Memo<At>) -> impl IntoView {
    let states = SeatState::ALL.into_iter().map(|state| {
        view! {
            <li class=format!("legend__state legend__state--{}", state.slug())>
                <Icon glyph=Glyph::of(state) />
                {state.word()}
            </li>
        }
    });
    view! {
        <div class="panel__empty">
            <p hidden=move || at.read().client.is_none()>
                "A client waits to be seated: choose a free device for them."
            </p>
            <p>
                "Choose a device: a free one to seat a guest or to put it on hold, another one to see what is there."
            </p>
            <ul class="legend" aria-label="States">
                {states.collect_view()}
            </ul>
            <p class="panel__keys">
                <kbd>"/"</kbd>
                " searches, "
                <kbd>"F"</kbd>
                " filters, arrow keys walk, "
                <kbd>"Enter"</kbd>
                " opens, "
                <kbd>"Esc"</kbd>
                " closes, "
                <kbd>"?"</kbd>
                " shows all keys."
            </p>
        </div>
    }
}

#[component]
fn Chosen(board: Board, at: Memo<At>, acts: Acts, device: DeviceId) -> impl IntoView {
    board.device(device).map(|(device, seat)| {
        let zone =
            board.hall().zones.iter().find(|zone| zone.id == device.zone).map(|zone| zone.name.clone());
        view! {
            <div class="panel__head">
                <h2 class="panel__name" id="panel-name" tabindex="-1">
                    {device.name()}
                </h2>
                <span class=move || format!("pill pill--{}", seat.state.get().slug())>
                    <Icon glyph=Signal::derive(move || Glyph::of(seat.state.get())) />
                    {move || seat.state.get().word()}
                </span>
                <a
                    class="panel__close"
                    href=move || at.read().close().href()
                    aria-label="Close"
                    data-noscroll=""
                >
                    <Icon glyph=Glyph::Close />
                </a>
            </div>
            <p class="panel__zone">{zone}</p>
            <Body board at acts device seat />
        }
    })
}

#[component]
fn Body(board: Board, at: Memo<At>, acts: Acts, device: Device, seat: Seat) -> impl IntoView {
    let rights = board.hall().me.may;
    let booked = Memo::new(move |_| chosen(board, &at.read(), seat));
    let face = Memo::new(move |_| {
        let running = seat.session.with(|session| session.as_ref().map(|session| session.id));
        let held = seat.held().map(|hold| hold.id);
        match (running, at.read().doing) {
            (None, doing) => match held {
                _ if at.read().booking.is_some() && booked.get().is_some() => Face::Booked(booked.get()),
                Some(hold) => Face::OnHold(hold),
                None if seat.state.get() == SeatState::AwaitingPayment => Face::Paying,
                None if doing == Some(Doing::Hold) && rights.has(right(Doing::Hold)) => Face::Holding,
                None if seat.state.get() == SeatState::Waiting => Face::Booked(booked.get()),
                None => Face::Free,
            },
            // Somebody else is still there: it can be moved, paid or cancelled all the same.
            (Some(_), None) if at.read().booking.is_some_and(|asked| booked.get() == Some(asked)) => {
                Face::Booked(booked.get())
            }
            (Some(id), Some(Doing::Hold)) => Face::Running(id),
            // One at a time: the other one would be charged, too.
            (Some(id), Some(Doing::Extend)) if seat.extends(id) => Face::Running(id),
            (Some(id), Some(doing)) if rights.has(right(doing)) => Face::Doing(doing, id),
            (Some(id), _) => Face::Running(id),
        }
    });
    let chosen_by_hand = board.forms.hydrated();
    // What was pressed is gone: the keyboard goes on from the name of the device.
    Effect::new(move |before: Option<Face>| {
        let now = face.get();
        if before.map_or(chosen_by_hand, |before| before != now) {
            focus_politely("panel-name".to_owned());
        }
        now
    });
    let faster = somebody_was_faster(acts, face);
    let currency = board.hall().club.currency.clone();
    let place = PaymentPlace { acts: acts.card, forms: board.forms, clock: board.clock, rights };
    let of_payment = currency.clone();
    // What was typed under it stays while nothing of it changes that is shown.
    let payment = Memo::new(move |_| seat.payment.get().map(CardPayment::as_shown));
    let goes_back = Memo::new(move |_| {
        seat.payment.with(|payment| payment.as_ref().map(|payment| payment.state))
            == Some(PaymentState::TakingBack)
    });
    let payment = move || {
        payment.get().map(|payment| view! { <PaymentNote payment place currency=of_payment.clone() /> })
    };
    let body = move || {
        let device = device.clone();
        match face.get() {
            Face::Booked(booking) => {
                booking.map(|booking| view! { <Booked board at acts seat booking /> }).into_any()
            }
            Face::Free => view! {
                <BookedNext board at seat />
                <FreeSeat board at acts device />
                <BookLink board at />
                <HoldLink at rights />
            }
            .into_any(),
            Face::Paying => view! {
                <p class="panel__note">
                    {move || {
                        if goes_back.get() {
                            "The session cannot start any more. The seat is kept until the money is back on the card."
                        } else {
                            "The seat is kept. The session starts when the terminal says that the card was charged."
                        }
                    }}
                </p>
            }
            .into_any(),
            Face::Holding => view! { <Holding board at acts device /> }.into_any(),
            Face::OnHold(hold) => view! { <OnHold board acts seat hold /> }.into_any(),
            Face::Running(session) | Face::Doing(Doing::Hold, session) => {
                view! { <Running board at acts seat session /> }.into_any()
            }
            Face::Doing(Doing::Extend, session) => {
                view! { <Extending board at acts device seat session /> }.into_any()
            }
            Face::Doing(Doing::Join, session) => view! { <Joining board at acts seat session /> }.into_any(),
            Face::Doing(Doing::Move, session) => view! { <Moving board at acts seat session /> }.into_any(),
            Face::Doing(Doing::End, session) => view! { <Ending board at acts seat session /> }.into_any(),
        }
    };
    view! {
        <Refused fault=faster currency />
        {payment}
        {body}
    }
}

/// Into the dialog, with this device and what is chosen: later, several, or with more in the cart.
#[component]
fn BookLink(board: Board, at: Memo<At>) -> impl IntoView {
    let rights = board.hall().me.may;
    view! {
        <May rights action=Action::StartSession>
            <a class="button button--quiet" href=move || board.book(&at.read()).href()>
                "Book a Session"
            </a>
        </May>
    }
}

/// Why a press was refused whose form is gone, because somebody else changed the seat meanwhile.
fn somebody_was_faster(acts: Acts, face: Memo<Face>) -> Signal<Option<Fault>> {
    let (start, hold, release) = (fault_of(acts.start), fault_of(acts.hold), fault_of(acts.release));
    let start_on = fault_of(acts.start_on);
    let of_session = [
        fault_of(acts.extend),
        fault_of(acts.extend_with),
        fault_of(acts.pause),
        fault_of(acts.resume),
        fault_of(acts.movement),
        fault_of(acts.join),
        fault_of(acts.end),
    ];
    Signal::derive(move || match face.get() {
        Face::Running(_) | Face::OnHold(_) => start.get().or_else(|| start_on.get()).or_else(|| hold.get()),
        Face::Free | Face::Booked(_) => of_session.iter().find_map(Get::get).or_else(|| release.get()),
        Face::Paying | Face::Holding | Face::Doing(..) => None,
    })
}

/// What one needs to do it.
const fn right(doing: Doing) -> Action {
    match doing {
        Doing::Extend => Action::ExtendSession,
        Doing::Move => Action::MoveSession,
        Doing::Join => Action::ExtendSession,
        Doing::End => Action::EndSession,
        Doing::Hold => Action::HoldDevice,
    }
}
