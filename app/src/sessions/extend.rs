//! Extend: more time for a running session, after what is covered already (decision 13).

use domain::{devices::Device, ids::SessionId};
use leptos::prelude::*;

use super::{
    acts::Acts,
    sale::{Sale, SaleFields},
};
use crate::{
    hall::{
        at::At,
        board::{Board, Seat},
    },
    kit::act::{ActForm, fault_of},
    shifts::open::NoShift,
};

/// The form, or what it waits for.
#[component]
pub fn Extending(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The hall's presses.
    acts: Acts,
    /// Where the client sits.
    device: Device,
    /// Their seat.
    seat: Seat,
    /// Whose time.
    session: SessionId,
) -> impl IntoView {
    let open = Memo::new(move |_| board.shift.read().is_some());
    view! {
        <h3 class="panel__title">"Extend"</h3>
        {move || {
            let device = device.clone();
            if open.get() {
                view! { <ExtendForm board at acts device seat session /> }.into_any()
            } else {
                view! { <NoShift board action=acts.open /> }.into_any()
            }
        }}
        <a class="button button--quiet" href=move || at.read().done().href() data-noscroll="">
            "Cancel"
        </a>
    }
}

#[component]
fn ExtendForm(
    board: Board,
    at: Memo<At>,
    acts: Acts,
    device: Device,
    seat: Seat,
    session: SessionId,
) -> impl IntoView {
    let times = board.hall().times.clone();
    let lasts = Callback::new(move |length: chrono::TimeDelta| {
        let ends = seat.session.with(|shown| shown.as_ref().and_then(domain::sessions::Session::ends_at));
        ends.map_or_else(
            || "more, once it is resumed".to_owned(),
            |ends| format!("more, until {}", times.hour_minute(ends + length)),
        )
    });
    view! {
        <div class="form">
            <ActForm action=acts.extend>
                <input type="hidden" name="extend[id]" value=board.forms.id() />
                <input type="hidden" name="extend[session]" value=session.to_string() />
                <SaleFields
                    sale=Sale::Extend
                    board
                    at
                    device
                    lasts
                    fault=fault_of(acts.extend)
                    pending=acts.extend.pending()
                />
            </ActForm>
        </div>
    }
}
