//! The part of a tariff's form that says to whom it is sold, when and where. Lines that are left empty say nothing, so that
//! the form works without a script.

use domain::tariffs::{Buyers, Channels, SalePolicy};
use leptos::prelude::*;

use super::{form::Form, terms::schedules};
use crate::kit::{
    field::{Check, SelectField},
    mark::MarkedGroup,
};

/// So many lines of buyers can be entered more than there are.
const MORE: usize = 2;

/// To whom it is sold, when and where.
#[component]
pub fn SalesFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let sales = form.known(|tariff| tariff.sales.clone(), vec![SalePolicy::ALWAYS]);
    let mut all = (0..sales.len().max(1) + MORE).map(|place| {
        let policy = sales.get(place).cloned();
        view! { <OneSale form place policy /> }
    });
    let first = all.next();
    let further = sales.len() > 1;
    let open = form.kept.is_there() || sales != [SalePolicy::ALWAYS] || form.marks.is_any(&["[sales]"]);
    let further =
        further || (1..=sales.len() + MORE).any(|place| form.marks.is_any(&[&format!("[sales][{place}]")]));
    let more = all.collect_view();
    view! {
        <details class="tariff-more" open=open>
            <summary>"Who may buy it, when and where: everybody, if nothing is changed here"</summary>
            {first}
            <details class="tariff-more" open=further>
                <summary>"Sold to others too"</summary>
                {more}
            </details>
        </details>
    }
}

#[component]
fn OneSale(form: Form, place: usize, policy: Option<SalePolicy>) -> impl IntoView {
    let kept = form.kept;
    let channels = policy.as_ref().map_or(Channels::ALL, |policy| policy.channels);
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
    let field = |name: &str| format!("[sales][{place}][{name}]");
    let groups_field = format!("{}[]", field("groups"));
    let is_in = |id| matches!(&buyers, Some(Buyers::Groups(groups)) if groups.contains(&id));
    let groups = form.list.with_value(|list| {
        let groups = list.client_groups.iter().map(|(id, name)| {
            let value = id.to_string();
            let checked = kept.has(&groups_field, &value, is_in(*id));
            view! { <Check label=name.clone() name=kept.name(&groups_field) value checked /> }
        });
        groups.collect_view()
    });
    let numbered = if place == 0 { String::new() } else { format!(", line {}", place + 1) };
    view! {
        <fieldset class="tariff-use">
            <legend class="field__label">{format!("Who may buy it{numbered}")}</legend>
            <div class="form__pair">
                <SelectField
                    label=format!("Sold to{numbered}")
                    name=kept.name(&field("buyers"))
                    options=options
                    value=kept.text(&field("buyers"), chosen)
                    mark=form.marks.of(field("buyers"))
                />
                <SelectField
                    label=format!("Sold at{numbered}")
                    name=kept.name(&field("schedule"))
                    options=schedules(form, Some("Any time"))
                    value=kept.text(&field("schedule"), schedule)
                    mark=form.marks.of(field("schedule"))
                />
            </div>
            <div class="tariff-groups">{groups}</div>
            <ChannelFields form place channels />
        </fieldset>
    }
}

/// Where it is sold. A blank one says that the form asked for it at all.
#[component]
fn ChannelFields(form: Form, place: usize, channels: Channels) -> impl IntoView {
    let kept = form.kept;
    let field = format!("[sales][{place}][channels][]");
    let name = kept.name(&field);
    let places = [
        ("desk", "Sold at the desk", channels.desk),
        ("app", "Sold in the clients' app, once there is one", channels.app),
        ("kiosk", "Sold at a kiosk, once there is one", channels.kiosk),
    ];
    let places = places.map(|(value, label, sold)| {
        let checked = kept.has(&field, value, sold);
        view! { <Check label name=name.clone() value checked /> }
    });
    let places = places.into_iter().collect_view();
    let place = format!("[sales][{place}][channels]");
    let (id, mark) = (form.marks.id(&place), form.marks.of(place));
    view! {
        <MarkedGroup id mark label="Where it is sold">
            <input type="hidden" name=name value="" />
            {places}
        </MarkedGroup>
    }
}
