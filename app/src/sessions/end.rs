//! End Session: for good, so it says in numbers what will happen before the button (decisions 8 and 9).

use chrono::TimeDelta;
use domain::{
    access::Action,
    hall::Hall,
    ids::SessionId,
    money::Money,
    sessions::{Rest as AsSaid, Session},
    time::{Moment, countdown, spoken},
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
    let hall = board.hall();
    let left = move || {
        let now = board.clock.now();
        seat.session.with(|shown| shown.as_ref().map(|shown| consequence(shown, &hall, now)))
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

/// What is done with the unused time: by the refund policy, or the money goes back.
#[component]
fn Rest(board: Board, seat: Seat) -> impl IntoView {
    let hall = board.hall();
    let may = hall.me.may(Action::Refund);
    let guest = hall.guest;
    let guest = Memo::new(move |_| {
        seat.session.with(|shown| shown.as_ref().is_none_or(|shown| shown.payer() == guest))
    });
    let back = Memo::new(move |_| {
        let now = board.clock.now();
        seat.session.with(|shown| shown.as_ref().and_then(|shown| unused(shown, &hall, now)))
    });
    let any = Memo::new(move |_| may && back.read().is_some());
    move || {
        if any.get() {
            view! { <Refund back guest=guest.get() /> }.into_any()
        } else {
            view! { <input type="hidden" name="end[rest]" value="policy" /> }.into_any()
        }
    }
}

#[component]
fn Refund(back: Memo<Option<String>>, guest: bool) -> impl IntoView {
    view! {
        <fieldset class="choices">
            <legend class="field__label">"Unused time"</legend>
            <label class="choice">
                <input type="radio" name="end[rest]" value="policy" checked=true />
                {if guest { "No refund" } else { "As said above, by the refund policy" }}
            </label>
            <label class="choice">
                <input type="radio" name="end[rest]" value="refund" />
                <span>"Give back " {move || back.get()}</span>
            </label>
        </fieldset>
    }
}

/// What will happen, in numbers, by the same code that does it.
fn consequence(session: &Session, hall: &Hall, now: Moment) -> String {
    let remaining = session.remaining(now);
    let cuts = session.unplayed_minutes(now);
    let session = &session.clone().without(&cuts);
    if remaining <= TimeDelta::zero() {
        return "Nothing is left.".to_owned();
    }
    let left = countdown(remaining);
    if session.payer() == hall.guest {
        let who = &session.who;
        return format!(
            "{left} is left. {who} has no account to keep it on: it is lost, unless it is given back."
        );
    }
    let guest = session.client == hall.guest;
    let all = session.leftover(now, hall.club.price_step, AsSaid::Policy, guest);
    let mut words = format!("{left} is left.");
    for kept in &all.kept {
        let length = countdown(TimeDelta::seconds(kept.seconds));
        words.push_str(&format!(" {length} of {} is kept on the account, for another day.", kept.tariff));
    }
    let minutes: i64 = cuts.iter().map(|cut| cut.minutes).sum();
    let back: Money = cuts.iter().map(|cut| cut.amount).sum();
    if minutes > 0 {
        let length = spoken(TimeDelta::minutes(minutes));
        let back = hall.club.currency.money(back);
        words.push_str(&format!(" {back} for {length} not played goes back to the balance."));
    }
    if all.bonus > Money::ZERO {
        words.push_str(&format!(" {} is credited as bonus.", hall.club.currency.money(all.bonus)));
    }
    if all.lost > 0 {
        words.push_str(&format!(" {} is lost.", countdown(TimeDelta::seconds(all.lost))));
    }
    words
}

/// What the unused time cost: `₸ 412 (cash) and ₸ 300 (card)`; and what of it stays all the same. `None` when it cost
/// nothing.
fn unused(session: &Session, hall: &Hall, now: Moment) -> Option<String> {
    let guest = session.client == hall.guest;
    let session = session.clone().without(&session.unplayed_minutes(now));
    let all = session.leftover(now, hall.club.price_step, AsSaid::Refund, guest);
    let amounts = all.back.iter().map(|(through, amount)| {
        let word = through.word().to_lowercase();
        format!("{} ({word})", hall.club.currency.money(*amount))
    });
    let amounts: Vec<String> = amounts.collect();
    let kept = all.kept_seconds();
    let kept = (kept > 0).then(|| format!("; {} is kept", countdown(TimeDelta::seconds(kept))));
    (!amounts.is_empty()).then(|| format!("{}{}", amounts.join(" and "), kept.unwrap_or_default()))
}
