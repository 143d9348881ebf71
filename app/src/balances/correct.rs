//! Balance correction: more or less on the balance, without any cash.

use domain::{
    balances::{Way, added, taken},
    money::{Currency, Money},
};
use leptos::prelude::*;

use super::fields::{Amount, Cancel, Hidden, Whose, some_of, typed_in};
use crate::{
    clients::watch::Watch,
    kit::{
        act::{ActForm, fault_of},
        card::{Card, FormEnd},
        reason::ReasonField,
    },
    words::sentence,
};

/// The form.
#[component]
pub(super) fn CorrectForm(watch: Watch) -> impl IntoView {
    let whose = Whose::of(watch);
    let (action, currency) = (watch.money.correct, whose.currency.clone());
    let (fault, pending) = (fault_of(action), action.pending());
    let typed = typed_in(fault, &currency);
    let way = RwSignal::new(Way::Add);
    let says = {
        let currency = currency.clone();
        Signal::derive(move || {
            let there = watch.page.read().money.balances.balance;
            becomes(there, way.get(), some_of(&typed.read(), &currency), &currency)
        })
    };
    let client = whose.client;
    view! {
        <Card id="money-title" title="Balance correction">
            <p class="card__note">
                "No cash moves. It stays in the client's transactions for ever, with your name and the reason."
            </p>
            <div class="form">
                <ActForm action>
                    <Hidden watch whose name="correct" />
                    <Ways way />
                    <Amount name="correct" typed currency=currency.clone() says />
                    <ReasonField name="correct" />
                    <FormEnd fault pending word="Correct" class="button button--danger" currency>
                        <Cancel client />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn Ways(way: RwSignal<Way>) -> impl IntoView {
    let each = [(Way::Add, "add", "+ Add to the balance"), (Way::Take, "take", "− Take from the balance")];
    let each = each.map(|(which, value, words)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="correct[way]"
                    value=value
                    checked=which == Way::Add
                    on:change=move |_| way.set(which)
                />
                {words}
            </label>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="unseen">"Which way"</legend>
            {each}
        </fieldset>
    }
}

/// What the balance will be.
fn becomes(there: Money, way: Way, amount: Option<Money>, currency: &Currency) -> String {
    let Some(amount) = amount else {
        return format!("There is {} on the balance.", currency.money(there));
    };
    let after = match way {
        Way::Add => added(there, amount),
        Way::Take => taken(there, amount),
    };
    match after {
        Ok(after) => format!("The balance becomes {}.", currency.money(after)),
        Err(refusal) => sentence(&refusal, currency),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_balance_that_comes_of_it_is_said_before() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let money = |minor| Money::of(minor).unwrap();
        for (way, amount, words) in [
            (Way::Add, None, "There is ₸ 500 on the balance."),
            (Way::Add, Some(200), "The balance becomes ₸ 700."),
            (Way::Take, Some(200), "The balance becomes ₸ 300."),
            (Way::Take, Some(700), "₸ 200 is missing: there is ₸ 500 on the balance."),
        ] {
            assert_eq!(becomes(money(500), way, amount.map(money), &tenge), words);
        }
    }
}
