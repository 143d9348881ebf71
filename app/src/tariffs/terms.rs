//! The part of a tariff's form that says when it is played, for how much, and to whom it is sold. Lines that are left empty
//! say nothing, so that the form works without a script.

use domain::{
    refusal::Refusal,
    tariffs::{Buyers, PriceColumn, PriceList, SalePolicy, Tariff, Use},
};
use leptos::prelude::*;

use crate::{
    fault::Fault,
    kit::{
        amount::as_typed,
        field::{Check, SelectField},
    },
};

/// So many hours, or lines of buyers, can be entered more than there are.
const MORE: usize = 2;

/// When it is played, and for how much.
#[component]
pub fn HoursFields(
    /// Before the names of the fields.
    prefix: &'static str,
    /// What there is.
    tariff: Option<Tariff>,
    /// The page.
    list: PriceList,
    /// Why the form came back.
    before: Option<Fault>,
) -> impl IntoView {
    let uses = tariff.map(|tariff| tariff.uses).unwrap_or_default();
    let known = uses.len().max(1);
    let mut all = (0..known + MORE).map(|place| {
        let of = uses.get(place).cloned();
        view! { <OneUse prefix place of list=list.clone() before=before.clone() /> }
    });
    let first = all.next();
    let open = uses.len() > 1 || typed_in_more(before.as_ref());
    let more = all.collect_view();
    view! {
        {first}
        <details class="tariff-more" open=open>
            <summary>"Other hours with prices of their own"</summary>
            {more}
        </details>
    }
}

#[component]
fn OneUse(
    prefix: &'static str,
    place: usize,
    of: Option<Use>,
    list: PriceList,
    before: Option<Fault>,
) -> impl IntoView {
    let (start, finish) = of.as_ref().map(|of| (of.start, of.finish)).unwrap_or_default();
    let value = |id: Option<domain::ids::ScheduleId>| id.map(|id| id.to_string()).unwrap_or_default();
    let first = list.zones.len() * place;
    let position = u32::try_from(place).unwrap_or_default();
    let prices = list.zones.iter().zip(first..).map(|(column, number)| {
        let price = of.as_ref().and_then(|of| of.price(column.zone));
        let known = price.map(|price| as_typed(price, &list.currency)).unwrap_or_default();
        let value = typed_price(before.as_ref(), &column.at(position)).unwrap_or(known);
        let digits = list.currency.digits;
        view! { <PriceField prefix number position column=column.clone() value digits /> }
    });
    let prices = prices.collect_view();
    let (legend, note) = match place {
        0 => (
            "When it is played, and for how much".to_owned(),
            "Price of one unit by zone. Empty: not sold there; 0: free.",
        ),
        place => (
            format!("Hours {}", place + 1),
            "Without a price they are not used. Of hours that overlap the upper ones count.",
        ),
    };
    let numbered = if place == 0 { String::new() } else { format!(", hours {}", place + 1) };
    view! {
        <fieldset class="tariff-use">
            <legend class="field__label">{legend}</legend>
            <div class="form__pair">
                <SelectField
                    label=format!("Begins at{numbered}")
                    name=format!("{prefix}[hours][{place}][start]")
                    options=schedules(&list, "Always")
                    value=value(start)
                />
                <SelectField
                    label=format!("Goes on until the end of{numbered}")
                    name=format!("{prefix}[hours][{place}][finish]")
                    options=schedules(&list, "Nothing else")
                    value=value(finish)
                />
            </div>
            <p class="card__note">{note}</p>
            <div class="tariff-prices">{prices}</div>
        </fieldset>
    }
}

fn schedules(list: &PriceList, none: &str) -> Vec<(String, String)> {
    let known = list.schedules.iter().map(|(id, name)| (id.to_string(), name.clone()));
    std::iter::once((String::new(), none.to_owned())).chain(known).collect()
}

#[component]
fn PriceField(
    prefix: &'static str,
    number: usize,
    position: u32,
    column: PriceColumn,
    value: String,
    digits: u8,
) -> impl IntoView {
    let id = format!("tariff-price-{number}");
    let keys = if digits == 0 { "numeric" } else { "decimal" };
    let label = match position {
        0 => format!("Price in {}", column.name),
        _ => column.at(position),
    };
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <input type="hidden" name=format!("{prefix}[prices][{number}][zone]") value=column.zone.to_string() />
            <input type="hidden" name=format!("{prefix}[prices][{number}][of]") value=position.to_string() />
            <input
                class="field__input field__input--amount"
                id=id
                name=format!("{prefix}[prices][{number}][price]")
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

/// To whom it is sold, and when.
#[component]
pub fn SalesFields(
    /// Before the names of the fields.
    prefix: &'static str,
    /// What there is.
    tariff: Option<Tariff>,
    /// The page.
    list: PriceList,
) -> impl IntoView {
    let anyone = || vec![SalePolicy::ALWAYS];
    let sales = tariff.map_or_else(anyone, |tariff| tariff.sales);
    let known = sales.len().max(1);
    let mut all = (0..known + MORE).map(|place| {
        let policy = sales.get(place).cloned();
        view! { <OneSale prefix place policy list=list.clone() /> }
    });
    let first = all.next();
    let open = sales.len() > 1;
    let more = all.collect_view();
    view! {
        {first}
        <details class="tariff-more" open=open>
            <summary>"Sold to others too"</summary>
            {more}
        </details>
    }
}

#[component]
fn OneSale(prefix: &'static str, place: usize, policy: Option<SalePolicy>, list: PriceList) -> impl IntoView {
    let (schedule, buyers) = policy.map_or((None, None), |policy| (policy.schedule, Some(policy.buyers)));
    let schedule = schedule.map(|id| id.to_string()).unwrap_or_default();
    let chosen = match &buyers {
        None => "nobody",
        Some(Buyers::Anyone) => "anyone",
        Some(Buyers::NewClients) => "new_clients",
        Some(Buyers::Groups(_)) => "groups",
    };
    let nobody = if place == 0 { "Nobody: it is not for sale" } else { "—" };
    let options = [
        ("nobody", nobody),
        ("anyone", "Everybody"),
        ("new_clients", "New clients: who never bought anything here"),
        ("groups", "Clients in the groups chosen below"),
    ];
    let options = options.map(|(value, word)| (value.to_owned(), word.to_owned())).to_vec();
    let is_in = |id| matches!(&buyers, Some(Buyers::Groups(groups)) if groups.contains(&id));
    let groups = list.client_groups.iter().map(|(id, name)| {
        let checked = is_in(*id);
        let named = format!("{prefix}[sales][{place}][groups][]");
        view! { <Check label=name.clone() name=named value=id.to_string() checked /> }
    });
    let groups = groups.collect_view();
    let numbered = if place == 0 { String::new() } else { format!(", line {}", place + 1) };
    view! {
        <fieldset class="tariff-use">
            <legend class="field__label">{format!("Who may buy it{numbered}")}</legend>
            <div class="form__pair">
                <SelectField
                    label=format!("Sold to{numbered}")
                    name=format!("{prefix}[sales][{place}][buyers]")
                    options=options
                    value=chosen
                />
                <SelectField
                    label=format!("Sold at{numbered}")
                    name=format!("{prefix}[sales][{place}][schedule]")
                    options=schedules(&list, "Always")
                    value=schedule
                />
            </div>
            <div class="tariff-groups">{groups}</div>
        </fieldset>
    }
}

/// What was typed as this price into a form that came back.
fn typed_price(fault: Option<&Fault>, name: &str) -> Option<String> {
    match fault?.refusal()? {
        Refusal::BadPrice { zone, typed } if zone == name => Some(typed.clone()),
        _ => None,
    }
}

/// Was it in one of the hours that are folded away?
fn typed_in_more(fault: Option<&Fault>) -> bool {
    matches!(fault.and_then(Fault::refusal), Some(Refusal::BadPrice { zone, .. }) if zone.contains(", hours "))
}
