//! Guest Session: a client sits down at a free device (decisions 4 and 12); Unknown Guest, unless one is looked for.

use std::sync::Arc;

use chrono::TimeDelta;
use domain::{access::Action, balances::Balances, devices::Device, tariffs::OffersQuestion};
use leptos::prelude::*;

use super::{
    acts::Acts,
    purchased::{Purchased, PurchasedList, UseFields},
    sale::{Sale, SaleFields},
};
use crate::{
    ask::looking::looking,
    bookings::heard::unfit,
    clients::{
        pick::{Asked, Pick, Sought, Who, ask},
        seat::{ClientField, Confirmations},
    },
    hall::{at::At, board::Board},
    kit::{
        act::{ActForm, fault_of},
        may::May,
    },
    shifts::open::{InShift, NoShift},
    tariffs::offered::{Offered, OnOffer},
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
            <InShift open otherwise=move || view! { <NoShift board action=acts.open /> }>
                <GuestSession board at acts device=device.clone() />
            </InShift>
        </May>
    }
}

/// Who sits down is asked for before the form is drawn, where the address names somebody.
#[component]
fn GuestSession(board: Board, at: Memo<At>, acts: Acts, device: Device) -> impl IntoView {
    let sought = Memo::new(move |_| Sought::of(&at.read()));
    let first = sought.get_untracked();
    if first.is_nobody() {
        let pick = Pick::new(board, at, sought, Asked::Nobody);
        return view! { <SeatForm board at acts device pick /> }.into_any();
    }
    let asked = Resource::new_blocking(move || first.clone(), ask);
    looking(asked, move |asked| {
        let pick = Pick::new(board, at, sought, asked);
        view! { <SeatForm board at acts device=device.clone() pick /> }
    })
    .into_any()
}

#[component]
fn SeatForm(board: Board, at: Memo<At>, acts: Acts, device: Device, pick: Pick) -> impl IntoView {
    let times = board.hall().times.clone();
    let place = device.id;
    let until = Callback::new(move |length: TimeDelta| {
        format!("until {} if started now", times.hour_minute(board.clock.now() + length))
    });
    // What was bought before is not lost with the seat.
    let lasts = Callback::new(move |length: TimeDelta| {
        let unfit = unfit(board, place, board.clock.now() + length);
        until.run(length) + &unfit.map_or_else(String::new, |unfit| format!("; {unfit}"))
    });
    let title = move || if pick.who.get() == Who::Guest { "Guest Session" } else { "Start Session" };
    let has = Memo::new(move |_| pick.has());
    let decided = Memo::new(move |_| pick.decided());
    let purchased = Purchased::new(
        board,
        at,
        (place, device.zone),
        Signal::derive(move || pick.tariffs()),
        Signal::derive(move || board.clock.now()),
    );
    let zone = device.zone;
    // What everybody can buy the hall knows.
    let question = Memo::new(move |_| {
        let client = Some(pick.client()).filter(|client| *client != board.hall().guest);
        let depends = board.offers.with(|offers| !offers.for_all);
        client.filter(|_| depends).map(|client| OffersQuestion {
            zone: Some(zone),
            client: Some(client),
            ..OffersQuestion::default()
        })
    });
    let form = move |offers: OnOffer| {
        let device = device.clone();
        view! {
            {move || {
                let device = device.clone();
                if purchased.any.get() {
                    view! { <UseForm board acts device pick purchased lasts /> }.into_any()
                } else {
                    view! { <SaleForm board at acts device pick offers has lasts=until /> }.into_any()
                }
            }}
        }
        .into_any()
    };
    view! {
        <h3 class="panel__title">{title}</h3>
        <ClientField pick register=acts.register />
        <div class="form" hidden=move || !decided.get()>
            <PurchasedList purchased fault=fault_of(acts.start_on) />
            <Offered board question form=Arc::new(form) />
        </div>
    }
}

/// On time that the client bought before.
#[component]
fn UseForm(
    board: Board,
    acts: Acts,
    device: Device,
    pick: Pick,
    purchased: Purchased,
    lasts: Callback<TimeDelta, String>,
) -> impl IntoView {
    view! {
        <ActForm action=acts.start_on>
            <WhoAndWhere board device pick />
            <UseFields
                purchased
                word="start"
                press="Use and start"
                lasts
                pending=acts.start_on.pending()
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
    pick: Pick,
    offers: OnOffer,
    has: Memo<Option<Balances>>,
    lasts: Callback<TimeDelta, String>,
) -> impl IntoView {
    view! {
        <ActForm action=acts.start>
            <WhoAndWhere board device=device.clone() pick />
            <SaleFields
                sale=Sale::Start
                board
                at
                device
                lasts
                offers
                has
                fault=fault_of(acts.start)
                pending=acts.start.pending()
            />
        </ActForm>
    }
}

/// What both forms say of who sits down, and where.
#[component]
fn WhoAndWhere(board: Board, device: Device, pick: Pick) -> impl IntoView {
    let name = device.name();
    view! {
        <input type="hidden" name="start[id]" value=board.forms.id() />
        <input type="hidden" name="start[device]" value=device.id.to_string() />
        <input type="hidden" name="start[client]" value=move || pick.client().to_string() />
        <div class="field">
            <label class="field__label" for="start-device">
                "Device"
            </label>
            <input class="field__input" id="start-device" type="text" readonly=true value=name />
        </div>
        <Confirmations pick word="start" />
    }
}
