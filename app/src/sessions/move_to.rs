//! Move to Another PC: the same time at another device; in a zone with another price at whichever price staff choose
//! (decision 10).

use std::sync::Arc;

use domain::{
    devices::{Device, Zone},
    hall::SeatState,
    ids::{ClientId, SessionId},
    sessions::MovePrice,
    tariffs::OffersQuestion,
    time::countdown,
};
use leptos::prelude::*;

use super::{
    acts::Acts,
    move_price::{Charging, PriceChoice, Priced},
};
use crate::{
    bookings::heard::unfit,
    hall::{
        at::At,
        board::{Board, Seat},
    },
    kit::{
        act::{ActForm, fault_of},
        kept::Kept,
        notice::Refused,
    },
    tariffs::offered::{Offered, OnOffer},
};

/// The free devices by zone, with what the time that is left comes to there.
#[component]
pub fn Moving(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The hall's presses.
    acts: Acts,
    /// Where the client sits.
    seat: Seat,
    /// Who moves.
    session: SessionId,
) -> impl IntoView {
    let left = move || {
        let now = board.clock.now();
        seat.session.with(|shown| match shown {
            Some(shown) if shown.in_minutes().is_some() => {
                "By the minute it costs what it costs there, as soon as the minute that has begun is over."
                    .to_owned()
            }
            Some(shown) => format!("Time and price are kept: {} left.", countdown(shown.remaining(now))),
            None => String::new(),
        })
    };
    let form = move |to_guest: OnOffer| {
        let form = move |offers: OnOffer| {
            let priced = Priced { board, at, seat, offers, to_guest };
            view! { <MoveForm board at acts priced session /> }.into_any()
        };
        view! { <Offered board question=question(board, payer(board, seat)) form=Arc::new(form) /> }
            .into_any()
    };
    view! {
        <h3 class="panel__title">"Move to Another PC"</h3>
        <p class="panel__note" hidden=move || at.read().priced.is_some()>
            {left}
        </p>
        <div class="form">
            <Offered board question=question(board, Memo::new(|_| None)) form=Arc::new(form) />
        </div>
    }
}

/// Who buys now, where they are not a guest.
fn payer(board: Board, seat: Seat) -> Memo<Option<ClientId>> {
    let guest = board.hall().guest;
    Memo::new(move |_| {
        let payer = seat.session.with(|shown| shown.as_ref().map(domain::sessions::Session::payer));
        payer.filter(|client| *client != guest)
    })
}

/// What it costs everywhere now, for a client or for a guest. Where it does not matter who buys, and for a guest, the hall
/// knows it, and asks again when an hour strikes.
fn question(board: Board, client: Memo<Option<ClientId>>) -> Memo<Option<OffersQuestion>> {
    Memo::new(move |_| {
        let for_all = board.offers.with(|offers| offers.for_all);
        let client = client.get().filter(|_| !for_all)?;
        Some(OffersQuestion { client: Some(client), ..OffersQuestion::default() })
    })
}

#[component]
fn MoveForm(board: Board, at: Memo<At>, acts: Acts, priced: Priced, session: SessionId) -> impl IntoView {
    let hall = board.hall();
    let none = Memo::new(move |_| board.seats().iter().all(|seat| seat.state.get() != SeatState::Free));
    let pending = acts.movement.pending();
    let zones = hall.zones.iter().cloned();
    let zones = zones.map(|zone| view! { <FreeDevices board at priced zone /> }).collect_view();
    let charged = Memo::new(move |_| matches!(at.read().priced, Some((_, MovePrice::Charge))));
    let currency = hall.club.currency.clone();
    let button = move || {
        view! {
            <Refused fault=fault_of(acts.movement) currency=currency.clone() />
            <div class="form__buttons">
                <a class="button button--quiet" href=move || at.read().done().href() data-noscroll="">
                    "Cancel"
                </a>
                <button
                    class="button button--primary"
                    type="submit"
                    disabled=move || pending.get() || none.get()
                >
                    "Move"
                </button>
            </div>
        }
    };
    view! {
        <p class="panel__note" hidden=move || !none.get()>
            "No device is free."
        </p>
        <ActForm action=acts.movement>
            <input type="hidden" name="movement[id]" value=board.forms.id() />
            <input type="hidden" name="movement[session]" value=session.to_string() />
            {zones}
            {move || {
                if charged.get() {
                    view! { <Charging priced acts /> }.into_any()
                } else {
                    button().into_any()
                }
            }}
        </ActForm>
    }
}

#[component]
fn FreeDevices(board: Board, at: Memo<At>, priced: Priced, zone: Zone) -> impl IntoView {
    let devices: Vec<(Device, Seat)> = {
        let hall = board.hall();
        let here = hall.devices.iter().filter(|device| device.zone == zone.id);
        here.filter_map(|device| board.device(device.id)).collect()
    };
    let seats: Vec<Seat> = devices.iter().map(|(_, seat)| *seat).collect();
    let id = zone.id;
    // Who chose a price for one zone goes there.
    let elsewhere = Memo::new(move |_| at.read().priced.is_some_and(|(zone, _)| zone != id));
    let any = Memo::new(move |_| seats.iter().any(|seat| seat.state.get() == SeatState::Free));
    let minutes = Memo::new(move |_| priced.goes_on_in(id));
    let off = Memo::new(move |_| elsewhere.get() || !minutes.get());
    let devices = devices
        .into_iter()
        .map(|(device, seat)| view! { <DeviceChoice device priced seat off /> })
        .collect_view();
    let not_sold = move || {
        let words = "By the minute nothing is sold there that they could go on with.";
        (!minutes.get()).then(|| view! { <p class="panel__note">{words}</p> })
    };
    view! {
        <fieldset class="places" hidden=move || !any.get() || elsewhere.get()>
            <legend class="places__zone">{zone.name}</legend>
            {move || minutes.get().then(|| view! { <PriceChoice priced zone=id /> })}
            {not_sold}
            <div class="places__devices">{devices}</div>
        </fieldset>
    }
}

#[component]
fn DeviceChoice(device: Device, priced: Priced, seat: Seat, off: Memo<bool>) -> impl IntoView {
    let taken = move || seat.state.get() != SeatState::Free;
    let board = priced.board;
    // What is left there is cut by who comes next.
    let unfit = Memo::new(move |_| {
        let now = board.clock.now();
        let left = priced.seat.session.with(|shown| shown.as_ref().map(|shown| shown.remaining(now)))?;
        unfit(board, seat.device, now + left)
    });
    // A move that was refused without a script comes back with the device that was chosen.
    let chosen = Kept::of("movement").has("[to]", &device.id.to_string(), false);
    view! {
        <label class="place" hidden=taken>
            <input
                class="place__radio"
                type="radio"
                name="movement[to]"
                value=device.id.to_string()
                required=true
                checked=chosen
                disabled=move || taken() || off.get()
            />
            <span class="place__name">{device.name()}</span>
            {move || unfit.get().map(|unfit| view! { <span class="place__unfit">{unfit}</span> })}
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hall::board::tests::on_a_board;

    #[test]
    fn what_it_costs_elsewhere_is_asked_as_of_now() {
        on_a_board(|board, _| {
            let client = ClientId::fresh();
            let asked = || question(board, Memo::new(move |_| Some(client))).get_untracked();
            assert_eq!(asked(), None, "the hall knows it");
            board.offers.update(|offers| Arc::make_mut(offers).for_all = false);
            // Not as of when the form was opened: an hour may have struck since.
            let now = OffersQuestion { client: Some(client), at: None, ..OffersQuestion::default() };
            assert_eq!(asked(), Some(now));
        });
    }
}
