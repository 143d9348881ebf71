//! Discounts: what comes off the price of time by itself, for whom and when.

pub mod api;
pub mod form;

use domain::{
    discounts::{Discount, Discounts, Listed},
    sessions::past::Named,
};
use leptos::prelude::*;
use leptos_meta::Title;

use self::{
    api::{ChangeDiscount, MakeDiscount, PutDiscountAway, ReadDiscounts},
    form::Editor,
};
use crate::{
    ask::page::Asking,
    kit::{
        act::{Act, fault_of},
        card::Card,
        notice::{Refused, Toast},
    },
    settings::{
        SettingsFrame, Tab,
        archive::{Archive, Archived, Retire},
        editing::{Editing, Opened},
    },
    words::no_currency,
};

/// Asks the page's one question.
#[component]
pub fn DiscountsPage() -> impl IntoView {
    view! {
        <Asking
            question=move || ReadDiscounts {}
            loading="the discounts"
            page=move |discounts| view! { <DiscountsScreen discounts /> }
        />
    }
}

/// The page, and what is pressed on it.
#[derive(Clone, Copy)]
pub struct Page {
    editing: Editing<Discounts>,
    make: Act<MakeDiscount>,
    edit: Act<ChangeDiscount>,
    retire: Act<PutDiscountAway>,
}

impl Page {
    fn new(discounts: Discounts) -> Self {
        let form = discounts.form;
        let editing = Editing::new(Tab::Discounts.href(), discounts, form);
        let page = Self { editing, make: Act::new(), edit: Act::new(), retire: Act::new() };
        editing.hears(page.make, "Discount added");
        editing.hears(page.edit, "Discount saved");
        editing.hears(page.retire, "Discounts changed");
        editing.forgets(vec![*page.make, *page.edit, *page.retire]);
        page
    }

    fn archive(self) -> Archive {
        Archive { press: *self.retire, form: self.editing.form, field: "discount" }
    }
}

#[component]
fn DiscountsScreen(discounts: Discounts) -> impl IntoView {
    let me = discounts.me.clone();
    let page = Page::new(discounts);
    view! {
        <Title text="Discounts · Clubdeck" />
        <SettingsFrame me tab=Tab::Discounts>
            <Editor page />
            {move || {
                let list = page.editing.list.get();
                let away = list.discounts.iter().filter(|listed| listed.archived);
                let things = away.map(|listed| (listed.discount.id.to_string(), listed.discount.name.clone()));
                let things = things.collect();
                view! {
                    <InUse page list />
                    <Archived archive=page.archive() title="Archived discounts" things />
                }
            }}
            <Toast words=page.editing.toast />
        </SettingsFrame>
    }
}

#[component]
fn InUse(page: Page, list: Discounts) -> impl IntoView {
    let used: Vec<&Listed> = list.discounts.iter().filter(|listed| !listed.archived).collect();
    let nothing = used.is_empty();
    let rows = used.into_iter().map(|listed| {
        let words = Words::of(&listed.discount, &list);
        view! { <Row page discount=listed.discount.clone() words /> }
    });
    let rows = rows.collect_view();
    view! {
        <Card id="discounts-title" title="Discounts">
            <p class="card__note">
                "They come off the price of time by themselves. Of those that fit the largest applies; two are never added together. What was sold keeps its price."
            </p>
            <Refused fault=fault_of(page.retire) currency=no_currency() />
            <div class="table" hidden=nothing>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Discount"</th>
                            <th scope="col" class="table__number">
                                "Percent"
                            </th>
                            <th scope="col">"Off"</th>
                            <th scope="col">"For"</th>
                            <th scope="col">"When"</th>
                            <th scope="col">"Change"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="card__note" hidden=!nothing>
                "There is none yet. Everything is sold at its price."
            </p>
            <div class="form__buttons">
                <a class="button button--primary" href=page.editing.href(Opened::New) data-noscroll="">
                    "Add Discount"
                </a>
            </div>
        </Card>
    }
}

/// What a discount refers to, by name.
struct Words {
    off: String,
    whom: String,
    when: String,
}

impl Words {
    fn of(discount: &Discount, list: &Discounts) -> Self {
        let off = names(&discount.tariffs, &list.tariffs)
            .chain(names(&discount.tariff_groups, &list.tariff_groups));
        let off: Vec<String> = off.collect();
        let whom: Vec<String> = names(&discount.groups, &list.groups).collect();
        let when = discount.schedule.map(|schedule| names(&[schedule], &list.schedules).collect::<String>());
        Self {
            off: off.join(", "),
            whom: if whom.is_empty() { "Everybody".to_owned() } else { whom.join(", ") },
            when: when.unwrap_or_else(|| "Always".to_owned()),
        }
    }
}

fn names<'list, Id: PartialEq>(
    chosen: &'list [Id],
    known: &'list [Named<Id>],
) -> impl Iterator<Item = String> + use<'list, Id> {
    known.iter().filter(|thing| chosen.contains(&thing.id)).map(|thing| thing.name.clone())
}

#[component]
fn Row(page: Page, discount: Discount, words: Words) -> impl IntoView {
    let edit = format!("Edit {}", discount.name);
    let href = page.editing.href(Opened::One(discount.id.0));
    view! {
        <tr>
            <th scope="row">{discount.name.clone()}</th>
            <td class="table__number">{format!("{} %", discount.percent)}</td>
            <td class="schedule-when">{words.off}</td>
            <td class="schedule-when">{words.whom}</td>
            <td>{words.when}</td>
            <td>
                <div class="tariff-acts">
                    <a class="button" href=href aria-label=edit data-noscroll="">
                        "Edit"
                    </a>
                    <Retire
                        archive=page.archive()
                        id=discount.id.to_string()
                        name=discount.name
                        archived=true
                    />
                </div>
            </td>
        </tr>
    }
}
