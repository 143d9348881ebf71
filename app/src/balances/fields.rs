//! What the forms about a client's money have in common.

use domain::{
    ids::{ClientId, ClubId},
    money::{Currency, Money, Typed},
    orders::Method,
};
use leptos::prelude::*;

use crate::{
    clients::watch::Watch,
    kit::amount::{AmountField, is_no_amount, typed_before},
};

/// Whose money it is, and where.
#[derive(Clone, Debug)]
pub(super) struct Whose {
    pub(super) client: ClientId,
    pub(super) club: ClubId,
    pub(super) currency: Currency,
}

impl Whose {
    pub(super) fn of(watch: Watch) -> Self {
        watch.page.with_untracked(|page| Self {
            client: page.client.id,
            club: page.club.id,
            currency: page.club.currency.clone(),
        })
    }
}

/// What every one of the forms says without being typed.
#[component]
pub(super) fn Hidden(watch: Watch, whose: Whose, name: &'static str) -> impl IntoView {
    view! {
        <input type="hidden" name=format!("{name}[id]") value=watch.forms.id() />
        <input type="hidden" name=format!("{name}[club]") value=whose.club.to_string() />
        <input type="hidden" name=format!("{name}[client]") value=whose.client.to_string() />
    }
}

/// The way out of a form.
#[component]
pub(super) fn Cancel(client: ClientId) -> impl IntoView {
    view! {
        <a class="button" href=format!("/clients/{client}") data-noscroll="">
            "Cancel"
        </a>
    }
}

/// An amount, with what it will do said while it is typed.
#[component]
pub(super) fn Amount(
    name: &'static str,
    typed: RwSignal<String>,
    currency: Currency,
    #[prop(into)] says: Signal<String>,
) -> impl IntoView {
    let wrong = {
        let currency = currency.clone();
        Signal::derive(move || is_no_amount(&typed.read(), &currency))
    };
    view! {
        <AmountField
            label="Amount"
            name=format!("{name}[amount]")
            typed
            currency
            placeholder=String::new()
            hint=says
            wrong
        />
    }
}

/// How money changes hands.
#[component]
pub(super) fn Methods(
    name: String,
    /// Follows what is chosen.
    method: RwSignal<Method>,
) -> impl IntoView {
    let each = [(Method::Cash, "cash"), (Method::Card, "card")].map(|(which, value)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name.clone()
                    value=value
                    checked=method.get_untracked() == which
                    on:change=move |_| method.set(which)
                />
                {which.word()}
            </label>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">"Payment method"</legend>
            {each}
        </fieldset>
    }
}

/// The signal behind an amount; what was typed into a form that came back is kept.
pub(super) fn typed_in(fault: Signal<Option<crate::fault::Fault>>, currency: &Currency) -> RwSignal<String> {
    RwSignal::new(typed_before(fault.get_untracked(), currency).unwrap_or_default())
}

/// What is typed, where it is an amount of something.
pub(super) fn some_of(typed: &str, currency: &Currency) -> Option<Money> {
    Typed(typed.to_owned()).positive(currency).ok()
}
