//! The form of one tariff: a new one, or one that is there.

use domain::{
    refusal::Refusal,
    tariffs::{Draft, PriceColumn, PriceList, RefundPolicy, Sold, Tariff},
};
use leptos::prelude::*;

use super::page::{At, Page};
use crate::{
    fault::Fault,
    kit::{
        act::{ActForm, fault_of},
        amount::as_typed,
        card::{Card, FormEnd},
        field::TextField,
    },
};

/// The form that is open. It is drawn anew only when another one is opened, so that nothing typed is lost.
#[component]
pub fn Editor(
    /// The page.
    page: Page,
) -> impl IntoView {
    move || {
        let list = page.list.get_untracked();
        match page.at.get() {
            At::List => None,
            At::Add => Some(view! { <AddForm page list /> }.into_any()),
            At::Edit(id) => {
                let listed = list.tariffs.iter().find(|listed| listed.tariff.id == id).cloned();
                listed.map(|listed| view! { <EditForm page list tariff=listed.tariff /> }.into_any())
            }
        }
    }
}

#[component]
fn AddForm(page: Page, list: PriceList) -> impl IntoView {
    let fault = fault_of(page.make);
    let pending = page.make.pending();
    let club = list.me.club.to_string();
    view! {
        <Card id="tariff-title" title="Add Tariff">
            <div class="form">
                <ActForm action=page.make>
                    <input type="hidden" name="make[id]" value=move || page.form.get() />
                    <input type="hidden" name="make[club]" value=club />
                    <DraftFields prefix="make[draft]" tariff=None list fault pending />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn EditForm(page: Page, list: PriceList, tariff: Tariff) -> impl IntoView {
    let fault = fault_of(page.edit);
    let pending = page.edit.pending();
    let title = format!("Edit {}", tariff.name);
    let id = tariff.id.to_string();
    view! {
        <Card id="tariff-title" title=title>
            <p class="card__note">"What was sold before keeps its time, its price and what an early end does."</p>
            <div class="form">
                <ActForm action=page.edit>
                    <input type="hidden" name="edit[id]" value=move || page.form.get() />
                    <input type="hidden" name="edit[tariff]" value=id />
                    <DraftFields prefix="edit[draft]" tariff=Some(tariff) list fault pending />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn DraftFields(
    prefix: &'static str,
    tariff: Option<Tariff>,
    list: PriceList,
    fault: Signal<Option<Fault>>,
    #[prop(into)] pending: Signal<bool>,
) -> impl IntoView {
    let currency = list.currency.clone();
    let before = fault.get_untracked();
    let prices = list.zones.iter().enumerate().map(|(place, column)| {
        let known = tariff.as_ref().and_then(|tariff| tariff.unit_price(column.zone));
        let known = known.map(|price| as_typed(price, &currency)).unwrap_or_default();
        let value = typed_price(before.as_ref(), &column.name).unwrap_or(known);
        view! { <PriceField prefix place column=column.clone() value digits=currency.digits /> }
    });
    let prices = prices.collect_view();
    let chosen = tariff.as_ref().map_or(RefundPolicy::Keep, |tariff| tariff.refund_policy);
    let policies = POLICIES.map(|(policy, value, words)| {
        let checked = policy == chosen;
        view! {
            <label class="choice">
                <input type="radio" name=format!("{prefix}[refund_policy]") value=value checked=checked />
                <span>{words}</span>
            </label>
        }
    });
    let policies = policies.into_iter().collect_view();
    let (name, minutes, most, share) = match tariff {
        Some(tariff) => {
            let (minutes, most) = match tariff.time {
                Sold::Units { minutes, max_quantity } => (minutes, max_quantity),
                Sold::Window => (60, 1),
            };
            (tariff.name, minutes, most, tariff.max_bonus_percent.to_string())
        }
        None => (String::new(), 60, 12, "0".to_owned()),
    };
    let share = typed_share(before.as_ref()).unwrap_or(share);
    view! {
        <TextField label="Name" name=format!("{prefix}[name]") value=name />
        <div class="form__pair">
            <TextField
                label="One unit, in minutes"
                name=format!("{prefix}[unit_minutes]")
                kind="number"
                least=1
                most=Draft::MAX_UNIT_MINUTES.unsigned_abs()
                value=minutes.to_string()
            />
            <TextField
                label="Most units at once"
                name=format!("{prefix}[max_quantity]")
                kind="number"
                least=1
                most=Draft::MAX_QUANTITY.unsigned_abs()
                value=most.to_string()
            />
        </div>
        <TextField
            label="Of the price by bonus, percent at most"
            name=format!("{prefix}[max_bonus_percent]")
            kind="number"
            most=100
            value=share
            hint="0: this tariff takes no bonus."
        />
        <fieldset class="choices">
            <legend class="field__label">"When a session ends early, the unused time is"</legend>
            {policies}
        </fieldset>
        <fieldset class="tariff-prices">
            <legend class="field__label">
                "Price of one unit by zone. Empty: not sold there; 0: free."
            </legend>
            {prices}
        </fieldset>
        <FormEnd fault pending word="Save Tariff" currency>
            <a class="button" href=At::List.href() data-noscroll="">
                "Cancel"
            </a>
        </FormEnd>
    }
}

/// Each policy with its word in the form and its meaning (decision 9).
const POLICIES: [(RefundPolicy, &str, &str); 3] = [
    (RefundPolicy::Keep, "keep", "Keep: kept on the client's account, to be played another day"),
    (RefundPolicy::Bonus, "bonus", "Bonus: credited as bonus, in proportion to the money paid for it"),
    (RefundPolicy::Burn, "burn", "Burn: lost"),
];

#[component]
fn PriceField(
    prefix: &'static str,
    place: usize,
    column: PriceColumn,
    value: String,
    digits: u8,
) -> impl IntoView {
    let id = format!("tariff-price-{place}");
    let keys = if digits == 0 { "numeric" } else { "decimal" };
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {format!("Price in {}", column.name)}
            </label>
            <input type="hidden" name=format!("{prefix}[prices][{place}][zone]") value=column.zone.to_string() />
            <input
                class="field__input field__input--amount"
                id=id
                name=format!("{prefix}[prices][{place}][price]")
                type="text"
                inputmode=keys
                autocomplete="off"
                maxlength="24"
                placeholder="Not sold"
                value=value
            />
        </div>
    }
}

/// What was typed as the share of bonus into a form that came back.
fn typed_share(fault: Option<&Fault>) -> Option<String> {
    match fault?.refusal()? {
        Refusal::BadBonusShare { typed } => Some(typed.clone()),
        _ => None,
    }
}

/// What was typed for this zone into a form that came back.
fn typed_price(fault: Option<&Fault>, name: &str) -> Option<String> {
    match fault?.refusal()? {
        Refusal::BadPrice { zone, typed } if zone == name => Some(typed.clone()),
        _ => None,
    }
}
