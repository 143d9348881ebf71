//! What was booked: who plays where until when, and what goes back of the cash.

use domain::{
    checkout::CheckedOut,
    money::Money,
    sessions::{Session, SessionState},
};
use leptos::prelude::*;

use super::words::clock;
use crate::hall::board::Board;

/// In place of the dialog's steps.
#[component]
pub fn Done(
    /// The hall.
    board: Board,
    /// What was booked.
    booked: CheckedOut,
) -> impl IntoView {
    let currency = board.hall().club.currency.clone();
    let change = (booked.change > Money::ZERO).then(|| {
        view! { <p class="checkout__change">{format!("Change {}", currency.money(booked.change))}</p> }
    });
    let href = match booked.sessions.as_slice() {
        [session] => format!("/hall?device={}", session.device),
        _ => "/hall".to_owned(),
    };
    let lines = booked.sessions.iter().map(|session| view! { <li>{session_words(board, session)}</li> });
    view! {
        <div class="checkout__done" role="status">
            <ul class="checkout__sessions">{lines.collect_view()}</ul>
            {change}
            <p class="past__buttons">
                <a class="button button--primary" id="checkout-done" href=href>
                    "To the hall"
                </a>
                <a class="button" href="/checkout" rel="external">
                    "Book another"
                </a>
            </p>
        </div>
    }
}

/// `PC 5 started, Unknown Guest, until 16:30`; `PC 5 Waiting, Unknown Guest, from 19:30`
fn session_words(board: Board, session: &Session) -> String {
    let (device, who) = (board.name(session.device), &session.who);
    let from = || clock(board, session.started_at);
    match session.state {
        SessionState::Ended | SessionState::Cancelled => format!("{device} is over, {who}"),
        SessionState::Waiting => format!("{device} Waiting, {who}, from {}", from()),
        SessionState::AwaitingPayment => {
            let pay_by = session.planned.as_ref().and_then(|planned| planned.pay_by);
            let until = pay_by.map(|by| format!(", to be paid by {}", clock(board, by))).unwrap_or_default();
            format!("{device} booked, {who}, from {}{until}", from())
        }
        _ => {
            let ends = session.ends_at().map(|ends| format!(", until {}", clock(board, ends)));
            let by_minute = session.in_minutes().map(|_| ", by the minute".to_owned());
            format!("{device} started, {who}{}", by_minute.or(ends).unwrap_or_default())
        }
    }
}
