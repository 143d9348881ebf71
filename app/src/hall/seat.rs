//! One card of the hall.

use chrono::TimeDelta;
use domain::{
    devices::Device,
    hall::{SeatState, awaited},
    holds::Hold,
    ids::{DeviceId, ZoneId},
    sessions::Session,
    time::countdown,
};
use leptos::prelude::*;

use super::{
    at::{At, Filter},
    board::{Board, Seat},
};
use crate::{
    holds::until,
    kit::icon::{Glyph, Icon},
    minutes::words::short_words,
};

/// The id of a device's card on the page.
pub fn card_id(device: DeviceId) -> String {
    format!("seat-{device}")
}

/// A card: number, state, who, how long, which tariff; or why nobody may sit there, and until when. It moves only
/// when its own seat changes.
#[component]
pub fn SeatCard(
    /// The hall.
    board: Board,
    /// The device.
    device: Device,
    /// Its seat.
    seat: Seat,
    /// Where one is.
    at: Memo<At>,
    /// Which cards are shown: the address, and what is being typed into the search.
    filter: Memo<Filter>,
    /// Is this one of them?
    shown: Memo<bool>,
) -> impl IntoView {
    let (id, state, session) = (device.id, seat.state, seat.session);
    let chosen = Memo::new(move |_| at.read().device == Some(id));
    let href =
        Memo::new(move |_| At { client: at.read().client, ..At::filtered(filter.get()) }.choose(id).href());
    let name = device.name();
    let times = board.hall().times.clone();
    let held = Memo::new(move |_| seat.held());
    let held_until =
        Memo::new(move |_| held.with(|h| h.as_ref().map(|h| until(h, &times, board.clock.now()))));
    let free_until = Memo::new(move |_| free_until(board, seat));
    let label = {
        let name = name.clone();
        Memo::new(move |_| {
            let held = held.with(|h| h.as_ref().zip(held_until.get()).map(|(h, until)| reason(h, &until)));
            let waits = waiting(board, seat).map(|(who, from)| format!(", {who}, {from}"));
            let free = free_until.get().map(|until| format!(" until {until}"));
            session.with(|s| label(&name, state.get(), s.as_ref(), held.or(waits).or(free)))
        })
    };
    let from = {
        let zone = device.zone;
        Memo::new(move |_| price_from(board, zone))
    };
    let time = move || session.with(|s| s.as_ref().map(|s| countdown(s.lasts(board.clock.now()))));
    let lasts =
        Memo::new(move |_| session.with(|s| s.as_ref().and_then(|s| short_words(s, board.clock.now()))));
    let who = move || session.with(|s| s.as_ref().map(domain::sessions::Session::called));
    let paying =
        Memo::new(move |_| seat.payment.with(|payment| payment.clone().filter(|payment| payment.keeps(id))));
    let payer = move || paying.with(|payment| payment.as_ref().map(|payment| payment.who.clone()));
    let currency = board.hall().club.currency.clone();
    let due = move || paying.with(|payment| payment.as_ref().map(|payment| currency.money(payment.amount)));
    let waits = Memo::new(move |_| waiting(board, seat));
    let booker = move || waits.with(|waits| waits.as_ref().map(|(who, _)| who.clone()));
    let begins = move || waits.with(|waits| waits.as_ref().map(|(_, from)| from.clone()));
    let why = move || held.with(|h| h.as_ref().map(|h| h.reason.clone()));
    view! {
        <a
            id=card_id(id)
            class=move || class(state.get(), chosen.get())
            href=move || href.get()
            hidden=move || !shown.get()
            aria-label=move || label.get()
            aria-current=move || chosen.get().then_some("true")
            data-device=name
            data-state=move || state.get().slug()
            data-noscroll=""
        >
            <span class="seat__top">
                <span class="seat__number">{device.number}</span>
                <span class="seat__state">
                    <Icon glyph=Signal::derive(move || Glyph::of(state.get())) />
                    {move || state.get().word()}
                </span>
            </span>
            <span class="seat__who">{move || who().or_else(payer).or_else(booker).or_else(why)}</span>
            <span class="seat__time">
                {move || {
                    let said = time().or_else(&due).or_else(begins);
                    said.or_else(|| held_until.get()).unwrap_or_else(|| from.get())
                }}
            </span>
            <span class="seat__tariff">
                {move || {
                    let played = lasts.get().or_else(|| session.with(|s| s.as_ref().and_then(tariff)));
                    played.or_else(|| free_until.get().map(|until| format!("until {until}")))
                }}
            </span>
        </a>
    }
}

fn class(state: SeatState, chosen: bool) -> String {
    let chosen = if chosen { " seat--chosen" } else { "" };
    format!("seat seat--{}{chosen}", state.slug())
}

/// What is read out; without the countdown, which would be old at once.
fn label(name: &str, state: SeatState, session: Option<&Session>, held: Option<String>) -> String {
    let mut label = format!("{name}, {}", state.word());
    label.extend(held);
    if let Some(session) = session {
        label.push_str(", ");
        label.push_str(&session.called());
        if let Some(tariff) = tariff(session) {
            label.push_str(", ");
            label.push_str(&tariff);
        }
    }
    label
}

/// Who has booked a seat that nobody sits at, and from when: where that is soon.
fn waiting(board: Board, seat: Seat) -> Option<(String, String)> {
    if seat.state.get() != SeatState::Waiting {
        return None;
    }
    let (hall, now) = (board.hall(), board.clock.now());
    seat.booked.with(|booked| {
        let session = awaited(booked, &hall.club, now)?;
        Some((session.called(), format!("from {}", hall.times.hour_minute(session.started_at))))
    })
}

/// After midnight it is still the same night.
const TONIGHT: TimeDelta = TimeDelta::hours(12);

/// Until when a free seat is free, where it is booked for today: `19:00`.
fn free_until(board: Board, seat: Seat) -> Option<String> {
    if seat.state.get() != SeatState::Free {
        return None;
    }
    let next = seat.booked.with(|booked| booked.iter().filter_map(|s| Some(s.booking()?.from)).min())?;
    let (hall, now) = (board.hall(), board.clock.now());
    let today = hall.times.local(next).date() == hall.times.local(now).date();
    (today || next - now < TONIGHT).then(|| hall.times.hour_minute(next))
}

/// Why nobody sits there, and until when.
fn reason(hold: &Hold, until: &str) -> String {
    format!(", {}, {until}", hold.reason)
}

/// What was bought last.
fn tariff(session: &Session) -> Option<String> {
    let running = !session.state.is_over();
    session.blocks.last().filter(|_| running).map(|block| block.tariff_name.clone())
}

/// The lowest price that time is sold at here.
fn price_from(board: Board, zone: ZoneId) -> String {
    let hall = board.hall();
    let cheapest = board.offers.with(|offers| {
        // An hour by the minute is no price that one pays.
        let sold = offers.in_zone(zone).filter(|offer| offer.reason.is_none() && offer.rate().is_none());
        sold.filter_map(|offer| offer.unit_price).min()
    });
    cheapest.map_or_else(String::new, |price| format!("from {}", hall.club.currency.money(price)))
}
