//! Extend: more time for a running session, after what is covered already (decision 13).

use std::sync::Arc;

use chrono::TimeDelta;
use domain::{
    access::Action,
    balances::Balances,
    devices::Device,
    ids::{SessionId, ZoneId},
    sessions::Session,
    tariffs::OffersQuestion,
};
use leptos::prelude::*;

use super::{
    acts::Acts,
    purchased::{Purchased, PurchasedList, UseFields},
    sale::{Sale, SaleFields},
};
use crate::{
    ask::looking::looking,
    balances::BalanceFacts,
    bookings::heard::unfit,
    clients::api::read_known,
    hall::{
        at::At,
        board::{Board, Seat},
    },
    kit::act::{ActForm, fault_of},
    shifts::open::{InShift, NoShift},
    tariffs::offered::{Offered, OnOffer},
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
        <InShift open otherwise=move || view! { <NoShift board action=acts.open /> }>
            <Payer board at acts device=device.clone() seat session />
        </InShift>
        <a class="button button--quiet" href=move || at.read().done().href() data-noscroll="">
            "Cancel"
        </a>
    }
}

/// What a registered client has is asked for before the form is drawn, by whoever may see it.
#[component]
fn Payer(
    board: Board,
    at: Memo<At>,
    acts: Acts,
    device: Device,
    seat: Seat,
    session: SessionId,
) -> impl IntoView {
    let hall = board.hall();
    let client = seat.session.with_untracked(|shown| shown.as_ref().map(domain::sessions::Session::payer));
    let registered = client.filter(|client| *client != hall.guest && hall.me.may(Action::SeeClients));
    // It is played from the end of what is bought.
    let then = Signal::derive(move || {
        let now = board.clock.now();
        seat.session.with(|shown| shown.as_ref().map_or(now, |shown| shown.covered_until(now)))
    });
    let Some(client) = registered else {
        let (has, none) = (Memo::new(|_| None), Signal::stored(Vec::new()));
        let purchased = Purchased::new(board, at, (device.id, device.zone), none, then);
        return view! { <ExtendForm board at acts device seat session has purchased /> }.into_any();
    };
    board.known.asking();
    let currency = hall.club.currency.clone();
    let asked = Resource::new_blocking(|| (), move |()| read_known(client));
    looking(asked, move |found| {
        let (device, currency) = (device.clone(), currency.clone());
        // Without an answer time can still be sold, for cash or by card.
        let (answer, tariffs) =
            found.map_or((None, Vec::new()), |found| (Some(found.balances), found.tariffs));
        let place = (device.id, device.zone);
        let purchased = Purchased::heard(board, at, place, (client, tariffs), then);
        let has = Memo::new(move |_| board.known.of(client).or(answer));
        let facts = answer.map(|answer| {
            let has = Signal::derive(move || has.get().unwrap_or(answer));
            view! { <BalanceFacts has currency /> }
        });
        view! {
            {facts}
            <ExtendForm board at acts device seat session has purchased />
        }
    })
    .into_any()
}

#[component]
fn ExtendForm(
    board: Board,
    at: Memo<At>,
    acts: Acts,
    device: Device,
    seat: Seat,
    session: SessionId,
    has: Memo<Option<Balances>>,
    purchased: Purchased,
) -> impl IntoView {
    let times = board.hall().times.clone();
    let ends = move |length: TimeDelta| {
        let ends = seat.session.with(|shown| shown.as_ref().and_then(Session::ends_at));
        ends.map(|ends| ends + length)
    };
    let until = Callback::new(move |length: TimeDelta| match ends(length) {
        Some(ends) => format!("more, until {}", times.hour_minute(ends)),
        None => "more, once it is resumed".to_owned(),
    });
    // What was bought before is not lost with the seat.
    let lasts = Callback::new(move |length: TimeDelta| {
        let unfit = ends(length).and_then(|ends| unfit(board, seat.device, ends));
        until.run(length) + &unfit.map_or_else(String::new, |unfit| format!("; {unfit}"))
    });
    let question = question(board, seat, device.zone);
    let form = move |offers: OnOffer| {
        let device = device.clone();
        view! {
            {move || {
                let device = device.clone();
                if purchased.any.get() {
                    view! { <UseForm board acts session purchased lasts /> }.into_any()
                } else {
                    view! { <SaleForm board at acts device session offers has lasts=until /> }.into_any()
                }
            }}
        }
        .into_any()
    };
    view! {
        <div class="form">
            <PurchasedList purchased fault=fault_of(acts.extend_with) />
            <Offered board question form=Arc::new(form) />
        </div>
    }
}

/// What is bought more is played from the end of what is bought already, by who plays. Where neither matters the hall
/// knows what there is.
fn question(board: Board, seat: Seat, zone: ZoneId) -> Memo<Option<OffersQuestion>> {
    Memo::new(move |_| {
        let (steady, for_all) = board.offers.with(|offers| (offers.steady, offers.for_all));
        let guest = board.hall().guest;
        let (client, ends) = seat.session.with(|shown| {
            let shown = shown.as_ref();
            // A clock that stands goes on now, for all that is known.
            let ends = |shown: &Session| {
                shown.ends_at().unwrap_or_else(|| shown.covered_until(board.clock.now_untracked()))
            };
            (shown.map(Session::payer), shown.map(ends))
        });
        let at = ends.filter(|_| !steady);
        let client = client.filter(|client| *client != guest && !for_all);
        (at.is_some() || client.is_some()).then_some(OffersQuestion {
            zone: Some(zone),
            at,
            client,
            ..OffersQuestion::default()
        })
    })
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
    offers: OnOffer,
    has: Memo<Option<Balances>>,
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
                offers
                has
                fault=fault_of(acts.extend)
                pending=acts.extend.pending()
            />
        </ActForm>
    }
}
