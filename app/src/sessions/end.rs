//! End Session: for good, so it says in numbers what will happen before the button (decisions 8 and 9).

use domain::{
    access::Action,
    hall::Hall,
    ids::SessionId,
    money::Money,
    sessions::Session,
    time::{Moment, countdown},
};
use leptos::prelude::*;

use super::acts::Acts;
use crate::{
    hall::{
        at::At,
        board::{Board, Seat},
    },
    kit::{
        act::{ActForm, fault_of},
        card::FormEnd,
        field::SelectField,
    },
};

/// The confirmation.
#[component]
pub fn Ending(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The hall's presses.
    acts: Acts,
    /// Where the client sits.
    seat: Seat,
    /// Whose session.
    session: SessionId,
) -> impl IntoView {
    let currency = board.hall().club.currency.clone();
    let left = move || {
        let now = board.clock.now();
        seat.session.with(|shown| shown.as_ref().map(|shown| consequence(shown, now)))
    };
    let reasons = [("client_left", "Client left"), ("staff", "Staff")];
    let reasons = reasons.map(|(sent, word)| (sent.to_owned(), word.to_owned())).to_vec();
    let pending = acts.end.pending();
    view! {
        <h3 class="panel__title">"End Session"</h3>
        <p class="panel__note">{left}</p>
        <div class="form">
            <ActForm action=acts.end>
                <input type="hidden" name="end[id]" value=board.forms.id() />
                <input type="hidden" name="end[session]" value=session.to_string() />
                <Rest board seat />
                <SelectField label="Reason" name="end[why]" options=reasons />
                <FormEnd
                    fault=fault_of(acts.end)
                    pending
                    word="End Session"
                    class="button button--danger"
                    currency
                >
                    <a class="button button--quiet" href=move || at.read().done().href() data-noscroll="">
                        "Cancel"
                    </a>
                </FormEnd>
            </ActForm>
        </div>
    }
}

/// What becomes of the unused time. A guest has no account to keep it on.
#[component]
fn Rest(board: Board, seat: Seat) -> impl IntoView {
    let hall = board.hall();
    let may = hall.me.may(Action::Refund);
    let back = Memo::new(move |_| {
        let now = board.clock.now();
        seat.session.with(|shown| shown.as_ref().and_then(|shown| unused(shown, &hall, now)))
    });
    let any = Memo::new(move |_| may && back.read().is_some());
    move || {
        if any.get() {
            view! { <Refund back /> }.into_any()
        } else {
            view! { <input type="hidden" name="end[rest]" value="burn" /> }.into_any()
        }
    }
}

#[component]
fn Refund(back: Memo<Option<String>>) -> impl IntoView {
    view! {
        <fieldset class="choices">
            <legend class="field__label">"Unused time"</legend>
            <label class="choice">
                <input type="radio" name="end[rest]" value="burn" checked=true />
                "No refund"
            </label>
            <label class="choice">
                <input type="radio" name="end[rest]" value="refund" />
                <span>"Give back " {move || back.get()}</span>
            </label>
        </fieldset>
    }
}

fn consequence(session: &Session, now: Moment) -> String {
    format!(
        "{} is left. {} has no account to keep it on: it is lost, unless it is given back.",
        countdown(session.remaining(now)),
        session.who
    )
}

/// What the unused time cost: `₸ 412 (cash) and ₸ 300 (card)`. `None` when it cost nothing.
fn unused(session: &Session, hall: &Hall, now: Moment) -> Option<String> {
    let amounts = session.unused(now, hall.club.price_step).into_iter().map(|(through, amount)| {
        let word = through.word().to_lowercase();
        (amount > Money::ZERO).then(|| format!("{} ({word})", hall.club.currency.money(amount)))
    });
    let amounts: Vec<String> = amounts.flatten().collect();
    (!amounts.is_empty()).then(|| amounts.join(" and "))
}
