//! What was booked: who plays where until when, and what goes back of the cash.

use domain::{checkout::CheckedOut, money::Money, sessions::Session};
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

/// `PC 5 started, Unknown Guest, until 16:30`
fn session_words(board: Board, session: &Session) -> String {
    let until = session.ends_at().map(|ends| format!(", until {}", clock(board, ends))).unwrap_or_default();
    format!("{} started, {}{until}", board.name(session.device), session.who)
}
