//! Move to Another PC: the same time and the same price at another device (decision 10).

use domain::{
    devices::{Device, Zone},
    hall::SeatState,
    ids::SessionId,
    time::countdown,
};
use leptos::prelude::*;

use super::acts::Acts;
use crate::{
    hall::{
        at::At,
        board::{Board, Seat},
    },
    kit::{
        act::{ActForm, fault_of},
        notice::Refused,
    },
};

/// The free devices, and one button.
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
    let hall = board.hall();
    let left = move || {
        let now = board.clock.now();
        let left = seat.session.with(|shown| shown.as_ref().map(|shown| countdown(shown.remaining(now))));
        format!("Time and price are kept: {} left.", left.unwrap_or_default())
    };
    let none = Memo::new(move |_| board.seats().iter().all(|seat| seat.state.get() != SeatState::Free));
    let pending = acts.movement.pending();
    let zones = hall.zones.iter().cloned();
    let zones = zones.map(|zone| view! { <FreeDevices board zone /> }).collect_view();
    view! {
        <h3 class="panel__title">"Move to Another PC"</h3>
        <p class="panel__note">{left}</p>
        <p class="panel__note" hidden=move || !none.get()>
            "No device is free."
        </p>
        <div class="form">
            <ActForm action=acts.movement>
                <input type="hidden" name="movement[id]" value=board.forms.id() />
                <input type="hidden" name="movement[session]" value=session.to_string() />
                {zones}
                <Refused fault=fault_of(acts.movement) currency=hall.club.currency.clone() />
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
            </ActForm>
        </div>
    }
}

#[component]
fn FreeDevices(board: Board, zone: Zone) -> impl IntoView {
    let devices: Vec<(Device, Seat)> = {
        let hall = board.hall();
        let here = hall.devices.iter().filter(|device| device.zone == zone.id);
        here.filter_map(|device| board.device(device.id)).collect()
    };
    let seats: Vec<Seat> = devices.iter().map(|(_, seat)| *seat).collect();
    let any = Memo::new(move |_| seats.iter().any(|seat| seat.state.get() == SeatState::Free));
    let devices =
        devices.into_iter().map(|(device, seat)| view! { <DeviceChoice device seat /> }).collect_view();
    view! {
        <fieldset class="places" hidden=move || !any.get()>
            <legend class="places__zone">{zone.name}</legend>
            <div class="places__devices">{devices}</div>
        </fieldset>
    }
}

#[component]
fn DeviceChoice(device: Device, seat: Seat) -> impl IntoView {
    let taken = move || seat.state.get() != SeatState::Free;
    view! {
        <label class="place" hidden=taken>
            <input
                class="place__radio"
                type="radio"
                name="movement[to]"
                value=device.id.to_string()
                required=true
                disabled=taken
            />
            <span class="place__name">{device.name()}</span>
        </label>
    }
}
