//! Pause and resume: one press each (decision 11).

use domain::{ids::SessionId, sessions::SessionState};
use leptos::prelude::*;

use super::acts::Acts;
use crate::{
    hall::board::{Board, Seat},
    kit::{
        act::{ActForm, fault_of},
        notice::Refused,
    },
};

/// Pause Session, or Resume: whichever the session needs.
#[component]
pub fn Turn(
    /// The hall.
    board: Board,
    /// The hall's presses.
    acts: Acts,
    /// Whose seat.
    seat: Seat,
    /// Whose clock.
    session: SessionId,
) -> impl IntoView {
    let paused = Memo::new(move |_| {
        seat.session.with(|shown| shown.as_ref().is_some_and(|shown| shown.state == SessionState::Paused))
    });
    move || {
        let (id, session) = (board.forms.id(), session.to_string());
        if paused.get() {
            view! {
                <ActForm action=acts.resume>
                    <input type="hidden" name="resume[id]" value=id />
                    <input type="hidden" name="resume[session]" value=session />
                    <TurnButton words="Resume" pending=acts.resume.pending() />
                </ActForm>
            }
            .into_any()
        } else {
            view! {
                <ActForm action=acts.pause>
                    <input type="hidden" name="pause[id]" value=id />
                    <input type="hidden" name="pause[session]" value=session />
                    <TurnButton words="Pause Session" pending=acts.pause.pending() />
                </ActForm>
            }
            .into_any()
        }
    }
}

#[component]
fn TurnButton(words: &'static str, pending: Signal<bool>) -> impl IntoView {
    view! {
        <button
            class="button"
            type="submit"
            data-key="p"
            aria-keyshortcuts="P"
            disabled=move || pending.get()
        >
            {words}
            <kbd aria-hidden="true">"P"</kbd>
        </button>
    }
}

/// Why a clock was not stopped, or not started again.
#[component]
pub fn TurnRefused(
    /// The hall.
    board: Board,
    /// The hall's presses.
    acts: Acts,
) -> impl IntoView {
    let currency = board.hall().club.currency.clone();
    view! {
        <Refused fault=fault_of(acts.pause) currency=currency.clone() />
        <Refused fault=fault_of(acts.resume) currency />
    }
}
