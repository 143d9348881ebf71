//! The form of one discount: a new one, or one that is there.

use domain::{
    discounts::{Discount, Discounts},
    sessions::past::Named,
};
use leptos::prelude::*;

use super::Page;
use crate::{
    fault::Fault,
    kit::{
        act::{ActForm, fault_of},
        card::{Card, FormEnd},
        field::{Check, SelectField, TextField},
    },
    settings::editing::Opened,
};

/// The form that is open. It is drawn anew only when another one is opened, so that nothing typed is lost.
#[component]
pub fn Editor(
    /// The page.
    page: Page,
) -> impl IntoView {
    move || {
        let list = page.editing.list.get_untracked();
        match page.editing.at.get() {
            Opened::List => None,
            Opened::New => Some(view! { <AddForm page list /> }.into_any()),
            Opened::One(id) => {
                let known =
                    list.discounts.iter().map(|listed| &listed.discount).find(|known| known.id.0 == id);
                let known = known.cloned();
                known.map(|discount| view! { <EditForm page list discount /> }.into_any())
            }
        }
    }
}

#[component]
fn AddForm(page: Page, list: Discounts) -> impl IntoView {
    let (fault, pending) = (fault_of(page.make), page.make.pending());
    let club = list.me.club.to_string();
    view! {
        <Card id="discount-title" title="Add Discount">
            <div class="form">
                <ActForm action=page.make>
                    <input type="hidden" name="make[id]" value=move || page.editing.form.get() />
                    <input type="hidden" name="make[club]" value=club />
                    <Fields page prefix="make[draft]" discount=None list fault pending />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn EditForm(page: Page, list: Discounts, discount: Discount) -> impl IntoView {
    let (fault, pending) = (fault_of(page.edit), page.edit.pending());
    view! {
        <Card id="discount-title" title=format!("Edit {}", discount.name)>
            <div class="form">
                <ActForm action=page.edit>
                    <input type="hidden" name="edit[id]" value=move || page.editing.form.get() />
                    <input type="hidden" name="edit[discount]" value=discount.id.to_string() />
                    <Fields page prefix="edit[draft]" discount=Some(discount) list fault pending />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn Fields(
    page: Page,
    prefix: &'static str,
    discount: Option<Discount>,
    list: Discounts,
    fault: Signal<Option<Fault>>,
    #[prop(into)] pending: Signal<bool>,
) -> impl IntoView {
    let field = |name: &str| format!("{prefix}[{name}]");
    let percent = discount.as_ref().map(|discount| discount.percent.to_string()).unwrap_or_default();
    let name = discount.as_ref().map(|discount| discount.name.clone()).unwrap_or_default();
    let schedule = discount.as_ref().and_then(|discount| discount.schedule);
    let (tariffs, headings, groups) = discount
        .map(|discount| (discount.tariffs, discount.tariff_groups, discount.groups))
        .unwrap_or_default();
    let always = (String::new(), "Always".to_owned());
    let schedules = list.schedules.into_iter().map(|schedule| (schedule.id.to_string(), schedule.name));
    let schedules = std::iter::once(always).chain(schedules).collect();
    let close = page.editing.href(Opened::List);
    view! {
        <TextField label="Name" name=field("name") value=name hint="It stands on receipts." />
        <TextField label="Percent off" name=field("percent") kind="number" least=1 most=100 value=percent />
        {choices("Off these tariffs", &field("tariffs"), list.tariffs, &tariffs)}
        {choices("Off all tariffs of these groups", &field("tariff_groups"), list.tariff_groups, &headings)}
        {choices("For clients in one of these groups. None: for everybody", &field("groups"), list.groups, &groups)}
        <SelectField
            label="When it is played"
            name=field("schedule")
            options=schedules
            value=schedule.map(|schedule| schedule.to_string()).unwrap_or_default()
        />
        <FormEnd fault pending word="Save Discount">
            <a class="button" href=close data-noscroll="">
                "Cancel"
            </a>
        </FormEnd>
    }
}

/// Things that can be chosen together; nothing where there are none.
fn choices<Id: PartialEq + ToString>(
    legend: &'static str,
    name: &str,
    things: Vec<Named<Id>>,
    chosen: &[Id],
) -> Option<AnyView> {
    if things.is_empty() {
        return None;
    }
    let checks = things.into_iter().map(|thing| {
        let checked = chosen.contains(&thing.id);
        view! { <Check label=thing.name name=format!("{name}[]") value=thing.id.to_string() checked /> }
    });
    let checks = checks.collect_view();
    let choices = view! {
        <fieldset class="schedule-dates">
            <legend class="field__label">{legend}</legend>
            {checks}
        </fieldset>
    };
    Some(choices.into_any())
}
