//! The price list: what is sold, in which zone, for how much.

pub mod api;
pub mod form;
pub mod kind;
pub mod length;
pub mod offered;
pub mod page;
pub mod preview;
pub mod sales;
pub mod terms;
pub mod week;
pub mod words;
pub mod wrong;

use domain::{
    ids::ZoneId,
    money::{Currency, Money},
    schedules::Listed as Scheduled,
    tariffs::{Listed, PriceColumn, PriceList, RefundPolicy, Sold, Tariff},
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_location;

use self::{
    form::Editor,
    page::{At, Page},
    preview::looked_at,
    words::{expiry_words, sold_words},
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
    let search = use_location().search;
    let looked_at = looked_at(&search.get_untracked());
    view! {
        <Asking
            question=move || api::ReadPriceList { looked_at: looked_at.clone() }
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
        let word = column.name.clone();
        view! { <Head word hint="price" number=true /> }
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
                "A price is what the playing time beside the name costs once, in each zone. Of what is paid by the minute it is the price of one hour. What is sold keeps the price that it was sold with."
            </p>
            <Refused fault=fault_of(page.arrange) currency />
            <div class="table table--cards" hidden=nothing>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Tariff"</th>
                            <Head word="Playing time" hint="for the price" />
                            {heads}
                            <Head word="Most at once" hint="in one sale" number=true />
                            <Head word="Bonus" hint="share of the price" number=true />
                            <Head word="Unused time" hint="after an early end" />
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
                <a class="button" href=At::Week.href() data-noscroll="" hidden=nothing>
                    "Show the week of all tariffs"
                </a>
                <a class="button button--primary" href=At::Add(None).href() data-noscroll="">
                    "Add Tariff"
                </a>
            </div>
        </Card>
    }
}

/// The head of a column, with what it says in short.
#[component]
fn Head(#[prop(into)] word: String, hint: &'static str, #[prop(optional)] number: bool) -> impl IntoView {
    view! {
        <th scope="col" class:table__number=number>
            {word}
            <span class="tariff-hint">{hint}</span>
        </th>
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
    schedules: Vec<Scheduled>,
    currency: Currency,
    first: bool,
    last: bool,
) -> impl IntoView {
    let (unit, policy) = (sold_words(tariff.time), policy_word(&tariff));
    let good = expiry_words(&tariff.expiry);
    let most = match tariff.time {
        Sold::Units { max_quantity, .. } => max_quantity,
        Sold::Window | Sold::Visits { .. } | Sold::Minute => 1,
    };
    let prices = zones.iter().map(|column| {
        let price = prices_words(&tariff, column.zone, &currency, &schedules);
        view! {
            <td class="table__number" data-of=column.name.clone()>
                {price}
            </td>
        }
    });
    let prices = prices.collect_view();
    let (id, name) = (tariff.id.to_string(), tariff.name.clone());
    let href = At::Edit(tariff.id, None).href();
    let (copy_href, copy) = (At::Copy(tariff.id).href(), format!("Copy {name}"));
    let (edit, up) = (format!("Edit {name}"), format!("Move {name} up"));
    let (down, archive) = (format!("Move {name} down"), format!("Archive {name}"));
    let pending = page.arrange.pending();
    view! {
        <tr>
            <th scope="row">{tariff.name}</th>
            <td data-of="Playing time">
                {unit}
                {(!good.is_empty()).then(|| view! { <div class="tariff-good">{good}</div> })}
            </td>
            {prices}
            <td class="table__number" data-of="Most at once">
                {most}
            </td>
            <td class="table__number" data-of="Bonus">
                {share_word(tariff.max_bonus_percent)}
            </td>
            <td data-of="Unused time">{policy}</td>
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
fn prices_words(tariff: &Tariff, zone: ZoneId, currency: &Currency, schedules: &[Scheduled]) -> String {
    let here = tariff.uses.iter().filter_map(|of| Some((of, of.price(zone)?)));
    let words = here.map(|(of, price)| {
        let hours = schedules.iter().find(|known| Some(known.schedule.id) == of.start);
        let price = price_words(Some(price), currency);
        hours.map_or(price.clone(), |hours| format!("{price} {}", hours.schedule.name))
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

const fn policy_word(tariff: &Tariff) -> &'static str {
    match tariff.refund_policy {
        _ if matches!(tariff.time, Sold::Minute | Sold::Visits { .. }) => "—",
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
