//! Add Bonus, and bonus written off: by hand, with a reason.

use leptos::prelude::*;

use super::fields::{Amount, Cancel, Hidden, Whose, some_of, typed_in};
use crate::{
    clients::watch::Watch,
    kit::{
        act::{ActForm, fault_of},
        card::{Card, FormEnd},
        field::TextField,
        reason::ReasonField,
    },
};

/// The form that gives bonus.
#[component]
pub(super) fn AddBonusForm(watch: Watch) -> impl IntoView {
    let whose = Whose::of(watch);
    let (action, currency) = (watch.money.add_bonus, whose.currency.clone());
    let (fault, pending) = (fault_of(action), action.pending());
    let typed = typed_in(fault, &currency);
    let says = {
        let currency = currency.clone();
        Signal::derive(move || {
            let there = watch.page.read().money.balances.bonus;
            match some_of(&typed.read(), &currency) {
                Some(amount) => format!("The bonus balance becomes {}.", currency.money(there + amount)),
                None => format!("There is {} of bonus.", currency.money(there)),
            }
        })
    };
    let client = whose.client;
    view! {
        <Card id="money-title" title="Add Bonus">
            <div class="form">
                <ActForm action>
                    <Hidden watch whose name="add" />
                    <Amount name="add" typed currency=currency.clone() says />
                    <TextField
                        label="Valid for days"
                        name="add[valid_days]"
                        kind="number"
                        least=1
                        most=3650
                        required=false
                        hint="Empty: it never expires."
                    />
                    <ReasonField name="add" />
                    <FormEnd fault pending word="Add Bonus" currency>
                        <Cancel client />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

/// The form that takes bonus away.
#[component]
pub(super) fn WriteOffForm(watch: Watch) -> impl IntoView {
    let whose = Whose::of(watch);
    let (action, currency) = (watch.money.write_off, whose.currency.clone());
    let (fault, pending) = (fault_of(action), action.pending());
    let typed = typed_in(fault, &currency);
    let says = {
        let currency = currency.clone();
        Signal::derive(move || {
            let there = watch.page.read().money.balances.bonus;
            match some_of(&typed.read(), &currency).and_then(|amount| there.less(amount)) {
                Some(left) => format!("The bonus balance becomes {}.", currency.money(left)),
                None => format!("There is {} of bonus.", currency.money(there)),
            }
        })
    };
    let client = whose.client;
    view! {
        <Card id="money-title" title="Write off bonus">
            <p class="card__note">"What expires first goes first."</p>
            <div class="form">
                <ActForm action>
                    <Hidden watch whose name="write_off" />
                    <Amount name="write_off" typed currency=currency.clone() says />
                    <ReasonField name="write_off" />
                    <FormEnd fault pending word="Write off" class="button button--danger" currency>
                        <Cancel client />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}
