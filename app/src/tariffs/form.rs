//! The form of one tariff: a new one, or one that is there.

use domain::{
    ids::TariffId,
    refusal::Refusal,
    tariffs::{Draft, PriceList, RefundPolicy, Sold, Tariff},
};
use leptos::prelude::*;

use super::{
    page::{At, Page},
    terms::{HoursFields, SalesFields},
};
use crate::{
    fault::Fault,
    kit::{
        act::{ActForm, fault_of},
        card::{Card, FormEnd},
        field::{SelectField, TextField},
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
            At::Add => Some(view! { <AddForm page list copied=None /> }.into_any()),
            At::Copy(id) => {
                let copied = known(&list, id).map(|tariff| Tariff { name: copy_of(&tariff.name), ..tariff });
                Some(view! { <AddForm page list copied /> }.into_any())
            }
            At::Edit(id) => known(&list, id).map(|tariff| view! { <EditForm page list tariff /> }.into_any()),
        }
    }
}

fn known(list: &PriceList, id: TariffId) -> Option<Tariff> {
    list.tariffs.iter().find(|listed| listed.tariff.id == id).map(|listed| listed.tariff.clone())
}

/// A name that fits, and is not the other's.
fn copy_of(name: &str) -> String {
    name.chars().take(54).chain(", copy".chars()).collect()
}

#[component]
fn AddForm(page: Page, list: PriceList, copied: Option<Tariff>) -> impl IntoView {
    let fault = fault_of(page.make);
    let pending = page.make.pending();
    let club = list.me.club.to_string();
    view! {
        <Card id="tariff-title" title="Add Tariff">
            <div class="form">
                <ActForm action=page.make>
                    <input type="hidden" name="make[id]" value=move || page.form.get() />
                    <input type="hidden" name="make[club]" value=club />
                    <DraftFields prefix="make[draft]" tariff=copied list fault pending />
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
    let hours =
        view! { <HoursFields prefix tariff=tariff.clone() list=list.clone() before=before.clone() /> };
    let sales = view! { <SalesFields prefix tariff=tariff.clone() list=list.clone() /> };
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
    let headings = std::iter::once((String::new(), "None".to_owned()))
        .chain(list.groups.iter().map(|(id, name)| (id.to_string(), name.clone())))
        .collect::<Vec<_>>();
    let heading =
        tariff.as_ref().and_then(|tariff| tariff.group).map(|id| id.to_string()).unwrap_or_default();
    let window = tariff.as_ref().is_some_and(|tariff| tariff.time == Sold::Window);
    let (minutes, most) = match tariff.as_ref().map(|tariff| tariff.time) {
        Some(Sold::Units { minutes, max_quantity }) => (minutes, max_quantity),
        Some(Sold::Visits { minutes, .. }) => (minutes, 1),
        Some(Sold::Window | Sold::Minute) | None => (60, 12),
    };
    let (name, description, share) = match tariff {
        Some(tariff) => (tariff.name, tariff.description, tariff.max_bonus_percent.to_string()),
        None => (String::new(), String::new(), "0".to_owned()),
    };
    let share = typed_share(before.as_ref()).unwrap_or(share);
    view! {
        <TextField label="Name" name=format!("{prefix}[name]") value=name />
        <TextField
            label="Description"
            name=format!("{prefix}[description]")
            value=description
            most=Draft::MAX_DESCRIPTION
            required=false
        />
        <div class="form__pair">
            <SelectField
                label="Group"
                name=format!("{prefix}[group]")
                options=headings
                value=heading
            />
            <TextField
                label="Or a new group"
                name=format!("{prefix}[new_group]")
                required=false
                hint="Tariffs of a group are listed together."
            />
        </div>
        <fieldset class="choices">
            <legend class="field__label">"What is sold"</legend>
            <label class="choice">
                <input type="radio" name=format!("{prefix}[sold]") value="units" checked=!window />
                <span>"Units of time, as many as are paid for"</span>
            </label>
            <label class="choice">
                <input type="radio" name=format!("{prefix}[sold]") value="window" checked=window />
                <span>"All the time until its hours end, as in a night; it needs hours below, and has no units"</span>
            </label>
        </fieldset>
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
        {hours}
        {sales}
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

/// What was typed as the share of bonus into a form that came back.
fn typed_share(fault: Option<&Fault>) -> Option<String> {
    match fault?.refusal()? {
        Refusal::BadBonusShare { typed } => Some(typed.clone()),
        _ => None,
    }
}
