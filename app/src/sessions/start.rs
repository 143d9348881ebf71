//! Guest Session: a client sits down at a free device (decisions 4 and 12).

use domain::{access::Action, devices::Device};
use leptos::prelude::*;

use super::{
    acts::Acts,
    sale::{Sale, SaleFields},
};
use crate::{
    hall::{at::At, board::Board},
    kit::{
        act::{ActForm, fault_of},
        field::SelectField,
        may::May,
    },
    shifts::open::NoShift,
};

/// What a free device offers.
#[component]
pub fn FreeSeat(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The hall's presses.
    acts: Acts,
    /// The free device.
    device: Device,
) -> impl IntoView {
    let rights = board.hall().me.may;
    let open = Memo::new(move |_| board.shift.read().is_some());
    view! {
        <May rights action=Action::StartSession>
            {move || {
                let device = device.clone();
                if open.get() {
                    view! { <GuestSession board at acts device /> }.into_any()
                } else {
                    view! { <NoShift board action=acts.open /> }.into_any()
                }
            }}
        </May>
    }
}

#[component]
fn GuestSession(board: Board, at: Memo<At>, acts: Acts, device: Device) -> impl IntoView {
    let hall = board.hall();
    let times = hall.times.clone();
    let lasts = Callback::new(move |length: chrono::TimeDelta| {
        format!("until {} if started now", times.hour_minute(board.clock.now() + length))
    });
    let name = device.name();
    let clients = vec![(hall.guest.to_string(), "Unknown Guest".to_owned())];
    view! {
        <h3 class="panel__title">"Guest Session"</h3>
        <div class="form">
            <ActForm action=acts.start>
                <input type="hidden" name="start[id]" value=board.forms.id() />
                <input type="hidden" name="start[device]" value=device.id.to_string() />
                <div class="form__pair">
                    <SelectField label="Client" name="start[client]" options=clients />
                    <div class="field">
                        <label class="field__label" for="start-device">
                            "Device"
                        </label>
                        <input class="field__input" id="start-device" type="text" readonly=true value=name />
                    </div>
                </div>
                <SaleFields
                    sale=Sale::Start
                    board
                    at
                    device
                    lasts
                    fault=fault_of(acts.start)
                    pending=acts.start.pending()
                />
            </ActForm>
        </div>
    }
}
