//! The price list: what is sold, in which zone, for how much.

pub mod api;
pub mod form;
pub mod offered;
pub mod page;
pub mod terms;
pub mod words;

use domain::{
    ids::{ScheduleId, ZoneId},
    money::{Currency, Money},
    tariffs::{Listed, PriceColumn, PriceList, RefundPolicy, Sold, Tariff},
};
use leptos::prelude::*;
use leptos_meta::Title;

use self::{
    form::Editor,
    page::{At, Page},
    words::sold_words,
};
use crate::{
    ask::page::Asking,
    kit::{
        act::{ActForm, fault_of},
        card::Card,
        notice::{Refused, Toast},
    },
    settings::{SettingsFrame, Tab},
};

/// Asks the price list's one question.
#[component]
pub fn TariffsPage() -> impl IntoView {
    view! {
        <Asking
            question=move || api::ReadPriceList {}
            loading="the tariffs"
            page=move |list| view! { <TariffsScreen list /> }
        />
    }
}

#[component]
fn TariffsScreen(list: PriceList) -> impl IntoView {
    let me = list.me.clone();
    let page = Page::new(list);
    view! {
        <Title text="Tariffs · Clubdeck" />
        <SettingsFrame me tab=Tab::Tariffs>
            <Editor page />
            {move || {
                let list = page.list.get();
                view! {
                    <OnSale page list=list.clone() />
                    <Archived page list />
                }
            }}
            <Toast words=page.toast />
        </SettingsFrame>
    }
}

#[component]
fn OnSale(page: Page, list: PriceList) -> impl IntoView {
    let PriceList { currency, zones, tariffs, schedules, .. } = list;
    let on_sale: Vec<Tariff> = on_sale(tariffs);
    let nothing = on_sale.is_empty();
    let something = !nothing;
    let last = on_sale.len().saturating_sub(1);
    let heads = zones.iter().map(|column| {
        let name = column.name.clone();
        view! {
            <th scope="col" class="table__number">
                {name}
            </th>
        }
    });
    let heads = heads.collect_view();
    let rows = on_sale.into_iter().enumerate().map(|(place, tariff)| {
        let (zones, currency, schedules) = (zones.clone(), currency.clone(), schedules.clone());
        let (first, last) = (place == 0, place == last);
        view! { <Row page tariff zones schedules currency first last /> }
    });
    let rows = rows.collect_view();
    view! {
        <Card id="tariffs-title" title="Tariffs">
            <p class="card__note">
                "Prices are for one unit, by zone. What is sold keeps the price that it was sold with."
            </p>
            <Refused fault=fault_of(page.arrange) currency />
            <div class="table" hidden=nothing>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Tariff"</th>
                            <th scope="col">"One unit"</th>
                            <th scope="col" class="table__number">
                                "Most"
                            </th>
                            <th scope="col" class="table__number">
                                "Bonus"
                            </th>
                            <th scope="col">"Unused time"</th>
                            {heads}
                            <th scope="col">"Change"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="card__note" hidden=something>
                "Nothing is for sale yet. Add the first tariff."
            </p>
            <div class="form__buttons">
                <a class="button button--primary" href=At::Add.href() data-noscroll="">
                    "Add Tariff"
                </a>
            </div>
        </Card>
    }
}

fn on_sale(tariffs: Vec<Listed>) -> Vec<Tariff> {
    tariffs.into_iter().filter(|listed| !listed.retired).map(|listed| listed.tariff).collect()
}

#[component]
fn Row(
    page: Page,
    tariff: Tariff,
    zones: Vec<PriceColumn>,
    schedules: Vec<(ScheduleId, String)>,
    currency: Currency,
    first: bool,
    last: bool,
) -> impl IntoView {
    let unit = sold_words(tariff.time);
    let most = match tariff.time {
        Sold::Units { max_quantity, .. } => max_quantity,
        Sold::Window | Sold::Visits { .. } | Sold::Minute => 1,
    };
    let prices = zones.iter().map(|column| {
        let price = prices_words(&tariff, column.zone, &currency, &schedules);
        view! { <td class="table__number">{price}</td> }
    });
    let prices = prices.collect_view();
    let (id, name) = (tariff.id.to_string(), tariff.name.clone());
    let href = At::Edit(tariff.id).href();
    let (copy_href, copy) = (At::Copy(tariff.id).href(), format!("Copy {name}"));
    let (edit, up) = (format!("Edit {name}"), format!("Move {name} up"));
    let (down, archive) = (format!("Move {name} down"), format!("Archive {name}"));
    let pending = page.arrange.pending();
    view! {
        <tr>
            <th scope="row">{tariff.name}</th>
            <td>{unit}</td>
            <td class="table__number">{most}</td>
            <td class="table__number">{share_word(tariff.max_bonus_percent)}</td>
            <td>{policy_word(tariff.refund_policy)}</td>
            {prices}
            <td>
                <div class="tariff-acts">
                    <a class="button" href=href aria-label=edit data-noscroll="">
                        "Edit"
                    </a>
                    <a class="button" href=copy_href aria-label=copy data-noscroll="">
                        "Copy"
                    </a>
                    <ActForm action=page.arrange>
                        <input type="hidden" name="arrange[id]" value=move || page.form.get() />
                        <input type="hidden" name="arrange[tariff]" value=id />
                        <button
                            class="button"
                            type="submit"
                            name="arrange[to]"
                            value="up"
                            aria-label=up
                            disabled=move || first || pending.get()
                        >
                            "↑"
                        </button>
                        <button
                            class="button"
                            type="submit"
                            name="arrange[to]"
                            value="down"
                            aria-label=down
                            disabled=move || last || pending.get()
                        >
                            "↓"
                        </button>
                        <button
                            class="button button--danger"
                            type="submit"
                            name="arrange[to]"
                            value="retire"
                            aria-label=archive
                            disabled=move || pending.get()
                        >
                            "Archive"
                        </button>
                    </ActForm>
                </div>
            </td>
        </tr>
    }
}

/// At all its hours: `₸ 700 Day, ₸ 900 Evening`.
fn prices_words(
    tariff: &Tariff,
    zone: ZoneId,
    currency: &Currency,
    schedules: &[(ScheduleId, String)],
) -> String {
    let here = tariff.uses.iter().filter_map(|of| Some((of, of.price(zone)?)));
    let words = here.map(|(of, price)| {
        let hours = schedules.iter().find(|(id, _)| Some(*id) == of.start);
        let price = price_words(Some(price), currency);
        hours.map_or(price.clone(), |(_, hours)| format!("{price} {hours}"))
    });
    let words = words.collect::<Vec<_>>().join(", ");
    if words.is_empty() { price_words(None, currency) } else { words }
}

fn price_words(price: Option<Money>, currency: &Currency) -> String {
    match price {
        None => "—".to_owned(),
        Some(Money::ZERO) => "Free".to_owned(),
        Some(price) => currency.money(price),
    }
}

/// What of the price may be bonus.
fn share_word(percent: i32) -> String {
    match percent {
        0 => "—".to_owned(),
        percent => format!("{percent} %"),
    }
}

const fn policy_word(policy: RefundPolicy) -> &'static str {
    match policy {
        RefundPolicy::Keep => "Keep",
        RefundPolicy::Bonus => "Bonus",
        RefundPolicy::Burn => "Burn",
    }
}

#[component]
fn Archived(page: Page, list: PriceList) -> impl IntoView {
    let archived: Vec<Listed> = list.tariffs.into_iter().filter(|listed| listed.retired).collect();
    let nothing = archived.is_empty();
    let pending = page.arrange.pending();
    let rows = archived.into_iter().map(|listed| {
        let (id, name) = (listed.tariff.id.to_string(), listed.tariff.name);
        let restore = format!("Restore {name}");
        view! {
            <li class="tariff-archived">
                <span>{name}</span>
                <ActForm action=page.arrange>
                    <input type="hidden" name="arrange[id]" value=move || page.form.get() />
                    <input type="hidden" name="arrange[tariff]" value=id />
                    <button
                        class="button"
                        type="submit"
                        name="arrange[to]"
                        value="restore"
                        aria-label=restore
                        disabled=move || pending.get()
                    >
                        "Restore"
                    </button>
                </ActForm>
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <section class="card" aria-labelledby="archived-title" hidden=nothing>
            <h2 class="card__title" id="archived-title">
                "Archived tariffs"
            </h2>
            <p class="card__note">"They are not sold. Time that was bought with them stays as it is."</p>
            <ul class="tariff-archive">{rows}</ul>
        </section>
    }
}
