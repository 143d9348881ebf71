//! Close Shift: a blind count (decisions 32 and 33).

use domain::{
    access::Action,
    ids::ShiftId,
    money::{Balance, Currency},
    shifts::{Closing, Running, Shift},
    time::LocalTimes,
};
use leptos::prelude::*;

use super::{pieces::PiecesFields, watch::Watch};
use crate::kit::{
    act::{ActForm, fault_of},
    amount::{AmountField, is_no_amount, typed_before},
    card::Card,
    field::Check,
    may::May,
    notice::Refused,
};

/// What keeps the shift from closing; then the count.
#[component]
pub fn CloseSection(
    /// The page.
    watch: Watch,
    /// The open shift.
    shift: ShiftId,
) -> impl IntoView {
    let rights = watch.till.read_untracked().me.may;
    let running = Memo::new(move |_| watch.till.read().running.clone());
    let go_on = watch.till.read_untracked().sessions_carry_over;
    view! {
        <May rights action=Action::CloseShift>
            <Card id="close-title" title="Close Shift">
                <Paying watch />
                <Blocked running go_on />
                <CloseForm watch shift running />
            </Card>
        </May>
    }
}

/// The payments by card that have come to no end. They block always.
#[component]
fn Paying(watch: Watch) -> impl IntoView {
    let paying = Memo::new(move |_| watch.till.read().paying.clone());
    let currency = watch.till.with_untracked(|till| till.club.currency.clone());
    move || {
        let paying = paying.get();
        (!paying.is_empty()).then(|| {
            let links = paying.into_iter().map(|payment| {
                let whose = payment.place.clone().unwrap_or_else(|| payment.who.clone());
                let words = format!("{whose}, {}: {}", currency.money(payment.amount), payment.state.word());
                view! {
                    <li>
                        <a class="chip" href=payment.href()>
                            {words}
                        </a>
                    </li>
                }
            });
            view! {
                <p class="card__note">"Card payments have not come to an end:"</p>
                <ul class="blockers" aria-label="Pending card payments">
                    {links.collect_view()}
                </ul>
            }
        })
    }
}

#[component]
fn Blocked(running: Memo<Vec<Running>>, go_on: bool) -> impl IntoView {
    move || {
        let running = running.get();
        (!running.is_empty()).then(|| {
            let words = match running.len() {
                count if go_on => format!("{count} running go on into the next shift:"),
                1 => "One session is running. End it first:".to_owned(),
                count => format!("{count} sessions are running. End them first:"),
            };
            let links = running.into_iter().map(|running| {
                let href = format!("/hall?device={}", running.device);
                view! {
                    <li>
                        <a class="chip" href=href>
                            {running.device_name}
                        </a>
                    </li>
                }
            });
            view! {
                <p class="card__note">{words}</p>
                <ul class="blockers" aria-label="Running sessions">
                    {links.collect_view()}
                </ul>
            }
        })
    }
}

#[component]
fn CloseForm(watch: Watch, shift: ShiftId, running: Memo<Vec<Running>>) -> impl IntoView {
    let (currency, rights) = watch.till.with_untracked(|till| (till.club.currency.clone(), till.me.may));
    let fault = fault_of(watch.close);
    let typed = RwSignal::new(typed_before(fault.get_untracked(), &currency).unwrap_or_default());
    let wrong = {
        let currency = currency.clone();
        Signal::derive(move || is_no_amount(&typed.read(), &currency))
    };
    let terminal = RwSignal::new(String::new());
    let no_terminal = {
        let currency = currency.clone();
        Signal::derive(move || is_no_amount(&terminal.read(), &currency))
    };
    let pending = watch.close.pending();
    let go_on = watch.till.read_untracked().sessions_carry_over;
    let carries = rights.has(Action::CarryOver) && !go_on;
    let blocked =
        move || !watch.till.read().paying.is_empty() || (!go_on && !carries && !running.read().is_empty());
    let carry = move || {
        let words = match running.read().len() {
            0 => return None,
            1 => "Carry the running session over into the next shift".to_owned(),
            count => format!("Carry the {count} running sessions over into the next shift"),
        };
        carries.then(|| {
            view! { <Check label=words name="close[besides][carry_over]" value="true" checked=false /> }
        })
    };
    view! {
        <div class="form" hidden=blocked>
            <ActForm action=watch.close>
                <input type="hidden" name="close[id]" value=watch.forms.id() />
                <input type="hidden" name="close[shift]" value=shift.to_string() />
                <AmountField
                    label="Counted cash"
                    name="close[counted]".to_owned()
                    typed
                    currency=currency.clone()
                    placeholder=String::new()
                    hint="Count the whole till. What should be in it is shown afterwards.".to_owned()
                    wrong
                />
                <PiecesFields name="close[besides][pieces]" currency=currency.clone() sum=typed />
                <AmountField
                    label="The terminal's own total"
                    name="close[besides][terminal]".to_owned()
                    typed=terminal
                    currency=currency.clone()
                    placeholder=String::new()
                    hint="What the card terminal itself says it took; may stay empty.".to_owned()
                    wrong=no_terminal
                />
                {carry}
                <div class="field">
                    <label class="field__label" for="close-note">
                        "Note"
                    </label>
                    <textarea class="field__input" id="close-note" name="close[note]" rows="2" maxlength="500"></textarea>
                </div>
                <p class="card__note">
                    "Closing is final: the count and its difference are stored and cannot be changed."
                </p>
                <Refused fault currency />
                <div class="form__buttons">
                    <button
                        class="button button--danger"
                        type="submit"
                        disabled=move || pending.get() || blocked()
                    >
                        "Close Shift"
                    </button>
                </div>
            </ActForm>
        </div>
    }
}

/// How the last shift ended.
#[component]
pub fn LastShift(
    /// The shift.
    shift: Shift,
    /// How its end was counted.
    closing: Closing,
    /// The club's.
    currency: Currency,
    /// The club's wall clock.
    times: LocalTimes,
) -> impl IntoView {
    let closed = format!("Closed {} by {}", times.day_hour_minute(closing.at), closing.by);
    let note = (!closing.note.trim().is_empty()).then_some(closing.note);
    view! {
        <Card id="last-title" title=format!("Shift {}", shift.number)>
            <p class="card__note">{closed}</p>
            <dl class="facts">
                <div class="facts__fact">
                    <dt>"Expected"</dt>
                    <dd>{currency.balance(closing.expected)}</dd>
                </div>
                <div class="facts__fact">
                    <dt>"Counted"</dt>
                    <dd>{currency.money(closing.counted)}</dd>
                </div>
                <div class="facts__fact facts__fact--sum">
                    <dt>"Difference"</dt>
                    <dd>{difference(closing.difference, &currency)}</dd>
                </div>
            </dl>
            {note.map(|note| view! { <p class="card__note">{note}</p> })}
            <p class="past__buttons">
                <a class="button" href=format!("/shifts/{}", shift.id)>
                    "Report"
                </a>
            </p>
        </Card>
    }
}

fn difference(difference: Balance, currency: &Currency) -> String {
    let amount = currency.balance(difference);
    match difference.minor() {
        0 => format!("{amount}, the till is right"),
        ..0 => format!("{amount}, missing"),
        1.. => format!("{amount}, too much"),
    }
}
