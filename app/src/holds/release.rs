//! A device on hold in the panel: why, since when and until when; and the way back into service.

use domain::{access::Action, ids::HoldId};
use leptos::prelude::*;

use super::{clock, end};
use crate::{
    hall::board::{Board, Seat},
    kit::{
        act::{ActForm, fault_of},
        may::May,
        notice::Refused,
    },
    sessions::acts::Acts,
};

/// The whole of it.
#[component]
pub fn OnHold(
    /// The hall.
    board: Board,
    /// The hall's presses.
    acts: Acts,
    /// The empty seat.
    seat: Seat,
    /// What keeps it empty.
    hold: HoldId,
) -> impl IntoView {
    let hall = board.hall();
    let (rights, currency) = (hall.me.may, hall.club.currency.clone());
    let pending = acts.release.pending();
    view! {
        <h3 class="panel__title">"Out of service"</h3>
        <Facts board seat />
        <May rights action=Action::HoldDevice>
            <div class="form">
                <ActForm action=acts.release>
                    <input type="hidden" name="release[id]" value=board.forms.id() />
                    <input type="hidden" name="release[hold]" value=hold.to_string() />
                    <Refused fault=fault_of(acts.release) currency />
                    <div class="form__buttons">
                        <button
                            class="button button--primary"
                            type="submit"
                            data-key="h"
                            aria-keyshortcuts="H"
                            disabled=move || pending.get()
                        >
                            "Release"
                            <kbd aria-hidden="true">"H"</kbd>
                        </button>
                    </div>
                </ActForm>
            </div>
        </May>
    }
}

#[component]
fn Facts(board: Board, seat: Seat) -> impl IntoView {
    let hall = board.hall();
    let facts = Memo::new(move |_| {
        let now = board.clock.now();
        seat.held().map(|hold| {
            let since = format!("{} by {}", clock(hold.from, &hall.times, now), hold.placed_by);
            (end(&hold, &hall.times, now), since, hold.reason)
        })
    });
    move || {
        facts.get().map(|(end, since, reason)| {
            view! {
                <dl class="facts">
                    <Fact name="Reason" value=reason />
                    <Fact name="Since" value=since />
                    <Fact name="Until" value=end />
                </dl>
            }
        })
    }
}

#[component]
fn Fact(name: &'static str, value: String) -> impl IntoView {
    view! {
        <div class="facts__fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
        </div>
    }
}
