//! Payments by card at a terminal that is connected: what is said of one wherever it is waited for.

pub mod api;
pub mod settings;

use domain::{
    access::{Action, ActionSet},
    card_payments::{Came, CardPayment, PaymentState, Pressed},
    money::Currency,
};
use leptos::{prelude::*, server_fn::ServerFn};
use serde::de::DeserializeOwned;

use self::api::{SettleCard, StopCard};
use crate::{
    ask::read,
    kit::{
        act::{Act, ActForm, fault_of, forget, on_answer},
        card::FormEnd,
        clock::Clock,
        field::{SelectField, TextField},
        forms::Forms,
        icon::{Glyph, Icon},
    },
};

/// What is done to a payment.
#[derive(Clone, Copy, Default)]
pub struct CardActs {
    /// Stops it.
    pub stop: Act<StopCard>,
    /// Says what became of it.
    pub settle: Act<SettleCard>,
}

impl CardActs {
    /// What was refused at one place is not said at the next.
    pub fn forget(self) {
        forget(&[*self.stop, *self.settle]);
    }
}

/// Their answers are the payment as it is now.
pub fn listen(acts: CardActs, then: impl Fn(CardPayment) + Copy + 'static) {
    on_answer(acts.stop, then);
    on_answer(acts.settle, then);
}

/// Does `then` with what was done, or `waits` with the payment that has to be made before, in the browser.
pub fn on_pressed<S, T>(act: Act<S>, then: impl Fn(T) + 'static, waits: impl Fn(CardPayment) + 'static)
where
    S: ServerFn<Output = Pressed<T>>,
    T: DeserializeOwned,
{
    // One is no other: each names fields that the other lacks.
    act.hear(Box::new(move |words| match read(words) {
        Ok(payment) => {
            waits(payment);
            Ok(())
        }
        Err(_) => read(words).map(&then),
    }));
}

/// Where a payment is shown: what can be pressed there, by whom.
#[derive(Clone, Copy)]
pub struct PaymentPlace {
    /// The presses.
    pub acts: CardActs,
    /// Ids for forms.
    pub forms: Forms,
    /// The server's clock.
    pub clock: Clock,
    /// Who looks.
    pub rights: ActionSet,
}

/// What there is to say of a payment: it waits, it failed and what to do, nobody knows.
#[component]
pub fn PaymentNote(
    /// The payment.
    payment: CardPayment,
    /// Where it is shown.
    place: PaymentPlace,
    /// What amounts are called.
    currency: Currency,
) -> impl IntoView {
    let says = {
        let payment = payment.clone();
        Memo::new(move |_| payment.says_something(place.clock.now()))
    };
    move || {
        let (payment, currency) = (payment.clone(), currency.clone());
        says.get().then(|| view! { <Note payment place currency /> })
    }
}

#[component]
fn Note(payment: CardPayment, place: PaymentPlace, currency: Currency) -> impl IntoView {
    let waits = matches!(payment.state, PaymentState::Requested | PaymentState::Sent);
    let in_vain = matches!(payment.state, PaymentState::Unknown | PaymentState::TakingBack);
    let head = format!("{} by card: {}.", currency.money(payment.amount), state_words(&payment));
    let words = match payment.state {
        PaymentState::Approved => Some(format!("Give back {}.", currency.money(payment.change))),
        _ => (!payment.words.is_empty()).then(|| format!("{}.", payment.words.trim_end_matches('.'))),
    };
    let stops = (waits && !payment.stopping && place.rights.has(payment.what.action()))
        .then(|| view! { <Stop payment=payment.clone() place /> });
    let settles = (in_vain && place.rights.has(Action::SettleCardPayment))
        .then(|| view! { <Settle payment=payment.clone() place /> });
    let (class, glyph, role) = match payment.state {
        PaymentState::Declined | PaymentState::TakenBack => {
            ("payment payment--failed", Glyph::Refused, "alert")
        }
        _ => ("payment payment--waits", Glyph::Paying, "status"),
    };
    view! {
        <section class=class aria-label="Card payment">
            <p class="payment__head" role=role>
                <Icon glyph />
                <span>
                    <b>{head}</b>
                    " "
                    {words}
                </span>
            </p>
            {stops}
            {settles}
        </section>
    }
}

/// How far it is, in words.
pub fn state_words(payment: &CardPayment) -> &'static str {
    let stops = payment.stopping && payment.state == PaymentState::Sent;
    if stops { "Stopping" } else { payment.state.word() }
}

#[component]
fn Stop(payment: CardPayment, place: PaymentPlace) -> impl IntoView {
    let (stop, forms) = (place.acts.stop, place.forms);
    let (fault, pending) = (fault_of(stop), stop.pending());
    view! {
        <ActForm action=stop>
            <input type="hidden" name="stop[id]" value=forms.id() />
            <input type="hidden" name="stop[payment]" value=payment.id.to_string() />
            <input type="hidden" name="stop[what]" value=payment.what.slug() />
            <FormEnd fault pending word="Cancel payment" class="button" />
        </ActForm>
    }
}

/// The terminal does not tell: somebody reads it on its slips.
#[component]
fn Settle(payment: CardPayment, place: PaymentPlace) -> impl IntoView {
    let (settle, forms) = (place.acts.settle, place.forms);
    let (fault, pending) = (fault_of(settle), settle.pending());
    let offered: &[Came] = match payment.state {
        PaymentState::TakingBack => &[Came::GivenBack],
        _ => &[Came::NotCharged, Came::Charged],
    };
    let options = offered.iter().map(|came| (came.slug().to_owned(), came.word().to_owned())).collect();
    let first = offered.first().map_or("", |came| came.slug());
    view! {
        <details class="payment__settle">
            <summary>"The terminal does not tell"</summary>
            <ActForm action=settle>
                <input type="hidden" name="settle[id]" value=forms.id() />
                <input type="hidden" name="settle[payment]" value=payment.id.to_string() />
                <SelectField label="On the terminal's own slips stands" name="settle[came]" options value=first />
                <TextField
                    label="Reason"
                    name="settle[reason]"
                    value=String::new()
                    hint="What was looked at, as in: the slip of 21:40."
                    most=200
                />
                <FormEnd fault pending word="Settle" class="button" />
            </ActForm>
        </details>
    }
}
