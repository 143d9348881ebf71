//! Extend: more time for a running session, after what is covered already (decision 13).

use chrono::TimeDelta;
use domain::{access::Action, devices::Device, ids::SessionId};
use leptos::prelude::*;

use super::{
    acts::Acts,
    purchased::{Purchased, PurchasedList, UseFields},
    sale::{Sale, SaleFields},
};
use crate::{
    clients::pick::{Sought, ask},
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

/// What a registered client bought before is asked for before the form is drawn.
#[component]
fn ExtendForm(
    board: Board,
    at: Memo<At>,
    acts: Acts,
    device: Device,
    seat: Seat,
    session: SessionId,
) -> impl IntoView {
    let hall = board.hall();
    let client = seat.session.with_untracked(|shown| shown.as_ref().map(|shown| shown.client));
    let known = client.filter(|client| *client != hall.guest && hall.me.may(Action::SeeClients));
    let Some(client) = known else {
        let purchased = Purchased::new(board, at, device.zone, Signal::stored(Vec::new()));
        return view! { <Forms board acts device seat session purchased at /> }.into_any();
    };
    let asked = Resource::new_blocking(move || Sought::known(client), ask);
    view! {
        <Suspense fallback=|| view! { <p class="panel__note">"Looking…"</p> }>
            {move || {
                let device = device.clone();
                Suspend::new(async move {
                    // Without an answer time is bought as ever.
                    let first = asked.await.tariffs();
                    let purchased = Purchased::heard(board, at, device.zone, client, first);
                    view! { <Forms board acts device seat session purchased at /> }
                })
            }}
        </Suspense>
    }
    .into_any()
}

#[component]
fn Forms(
    board: Board,
    at: Memo<At>,
    acts: Acts,
    device: Device,
    seat: Seat,
    session: SessionId,
    purchased: Purchased,
) -> impl IntoView {
    let times = board.hall().times.clone();
    let lasts = Callback::new(move |length: TimeDelta| {
        let ends = seat.session.with(|shown| shown.as_ref().and_then(domain::sessions::Session::ends_at));
        ends.map_or_else(
            || "more, once it is resumed".to_owned(),
            |ends| format!("more, until {}", times.hour_minute(ends + length)),
        )
    });
    view! {
        <div class="form">
            <PurchasedList purchased fault=fault_of(acts.extend_with) />
            {move || {
                let device = device.clone();
                if purchased.any.get() {
                    view! { <UseForm board acts session purchased lasts /> }.into_any()
                } else {
                    view! { <SaleForm board at acts device session lasts /> }.into_any()
                }
            }}
        </div>
    }
}

#[component]
fn UseForm(
    board: Board,
    acts: Acts,
    session: SessionId,
    purchased: Purchased,
    lasts: Callback<TimeDelta, String>,
) -> impl IntoView {
    view! {
        <ActForm action=acts.extend_with>
            <input type="hidden" name="extend[id]" value=board.forms.id() />
            <input type="hidden" name="extend[session]" value=session.to_string() />
            <UseFields
                purchased
                word="extend"
                press="Use and extend"
                lasts
                pending=acts.extend_with.pending()
            />
        </ActForm>
    }
}

#[component]
fn SaleForm(
    board: Board,
    at: Memo<At>,
    acts: Acts,
    device: Device,
    session: SessionId,
    lasts: Callback<TimeDelta, String>,
) -> impl IntoView {
    view! {
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
    }
}
