//! Put on hold: why, and until when.

use chrono::TimeDelta;
use domain::{
    devices::Device,
    holds::{Hold, as_typed, end_of_day},
    refusal::Refusal,
};
use leptos::prelude::*;

use crate::{
    fault::Fault,
    hall::{at::At, board::Board},
    kit::{
        act::{ActForm, fault_of},
        card::FormEnd,
        field::bind,
        reason::ReasonField,
    },
    sessions::acts::Acts,
};

/// The form.
#[component]
pub fn Holding(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The hall's presses.
    acts: Acts,
    /// The free device.
    device: Device,
) -> impl IntoView {
    let fault = fault_of(acts.hold);
    let before = typed_before(fault.get_untracked());
    let typed = RwSignal::new(before.or_else(|| at.get_untracked().until).unwrap_or_default());
    let pending = acts.hold.pending();
    view! {
        <h3 class="panel__title">"Put on hold"</h3>
        <p class="panel__note">
            "The device is out of service: nobody sits there, and it is not counted in the utilisation."
        </p>
        <div class="form">
            <ActForm action=acts.hold>
                <input type="hidden" name="place[id]" value=board.forms.id() />
                <input type="hidden" name="place[device]" value=device.id.to_string() />
                <Until board at typed />
                <ReasonField name="place" />
                <FormEnd fault pending word="Put on hold" currency=board.hall().club.currency.clone()>
                    <a class="button button--quiet" href=move || at.read().done().href() data-noscroll="">
                        "Cancel"
                    </a>
                </FormEnd>
            </ActForm>
        </div>
    }
}

/// The end, as the club's wall clock will show it; the usual ones are links.
#[component]
fn Until(board: Board, at: Memo<At>, typed: RwSignal<String>) -> impl IntoView {
    let field = NodeRef::new();
    bind(field, typed);
    let hall = board.hall();
    let (first, last) = {
        let now = board.clock.now_untracked();
        let first = hall.times.local(now + TimeDelta::minutes(1));
        (as_typed(first), as_typed(hall.times.local(now + Hold::LONGEST)))
    };
    let (times, starts_at) = (hall.times.clone(), hall.club.day_starts_at);
    let today = Memo::new(move |_| as_typed(end_of_day(times.local(board.clock.now()), starts_at)));
    let times = hall.times.clone();
    let hour = Memo::new(move |_| as_typed(times.local(board.clock.now() + TimeDelta::hours(1))));
    view! {
        <div class="field">
            <label class="field__label" for="place-until-">
                "Until"
            </label>
            <input
                class="field__input"
                id="place-until-"
                name="place[until]"
                type="datetime-local"
                min=first
                max=last
                value=typed.get_untracked()
                node_ref=field
                aria-describedby="place-until-hint"
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <p class="field__hint" id="place-until-hint">
                "Empty: until it is released."
            </p>
            <div class="hold__ends" role="group" aria-label="Usual ends">
                <a
                    class="chip"
                    href=move || at.read().end_at(&hour.get()).href()
                    data-noscroll=""
                    on:click=move |_| typed.set(hour.get_untracked())
                >
                    "1 hour"
                </a>
                <a
                    class="chip"
                    href=move || at.read().end_at(&today.get()).href()
                    data-noscroll=""
                    on:click=move |_| typed.set(today.get_untracked())
                >
                    "End of today"
                </a>
                <a
                    class="chip"
                    href=move || at.read().end_at("").href()
                    data-noscroll=""
                    on:click=move |_| typed.set(String::new())
                >
                    "Until released"
                </a>
            </div>
        </div>
    }
}

/// What was typed into a form that came back: it is kept.
fn typed_before(fault: Option<Fault>) -> Option<String> {
    match fault?.refusal()? {
        Refusal::BadHoldEnd { typed } => Some(typed.clone()),
        _ => None,
    }
}
