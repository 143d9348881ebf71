//! Settings, Clubs: which clubs the organisation has, and the form that opens one more.

use domain::{
    clubs::{ClubLine, ClubList},
    countries::COUNTRIES,
};
use leptos::prelude::*;
use leptos_meta::Title;

use super::{
    api::{AddClub, ReadClubs},
    settings::typed_before,
};
use crate::{
    ask::page::Asking,
    kit::{
        act::{Act, ActForm, fault_of, on_answer},
        card::{Card, FormEnd},
        field::{SelectField, TextField},
        forms::Forms,
        notice::Toast,
    },
    settings::{SettingsFrame, Tab},
};

/// Asks for the clubs of the organisation.
#[component]
pub fn ClubsPage() -> impl IntoView {
    view! {
        <Asking
            question=move || ReadClubs {}
            loading="the clubs"
            page=move |list| view! { <ClubsScreen list /> }
        />
    }
}

/// All of it is drawn anew when a club was opened, for the frame lists the clubs too; never when it was refused, so
/// that nothing typed is lost.
#[component]
fn ClubsScreen(list: ClubList) -> impl IntoView {
    let forms = Forms::new(list.form);
    let toast = RwSignal::new(None);
    let add = Act::<AddClub>::new();
    let known = RwSignal::new(list);
    on_answer(add, move |list: ClubList| {
        toast.set(Some("Club opened. Switch to it to set it up.".to_owned()));
        known.set(list);
    });
    view! {
        <Title text="Clubs · Clubdeck" />
        {move || {
            let list = known.get();
            let me = list.me.clone();
            let lines = list.clubs.clone();
            let form = if list.may_add {
                view! { <AddClubForm list add forms /> }.into_any()
            } else {
                view! {
                    <p class="card__note">"Who may open clubs in all clubs of the organisation opens one more here."</p>
                }
                    .into_any()
            };
            view! {
                <SettingsFrame me tab=Tab::Clubs>
                    <Clubs lines />
                    {form}
                </SettingsFrame>
            }
        }}
        <Toast words=toast />
    }
}

#[component]
fn Clubs(lines: Vec<ClubLine>) -> impl IntoView {
    let rows = lines.into_iter().map(|line| {
        let country = country_name(&line.country);
        view! {
            <tr>
                <th scope="row">{line.name}</th>
                <td>{country}</td>
                <td>{line.time_zone}</td>
                <td class="table__number">{line.devices}</td>
                <td class="table__number">{line.staff}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Card id="clubs-title" title="Clubs">
            <p class="card__note">
                "Staff, roles and clients are the organisation's. Devices, tariffs, shifts and money are each club's own."
            </p>
            // Nothing in it can be focused, and on a phone it is wider than the screen.
            <div class="table" tabindex="0" role="region" aria-labelledby="clubs-title">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Club"</th>
                            <th scope="col">"Country"</th>
                            <th scope="col">"Time zone"</th>
                            <th scope="col" class="table__number">
                                "Devices"
                            </th>
                            <th scope="col" class="table__number">
                                "Staff"
                            </th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </Card>
    }
}

/// All countries, each with its code.
pub(super) fn countries() -> Vec<(String, String)> {
    COUNTRIES.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned())).collect()
}

fn country_name(code: &str) -> String {
    let known = COUNTRIES.iter().find(|(known, _)| *known == code);
    known.map_or_else(|| code.to_owned(), |(_, name)| (*name).to_owned())
}

#[component]
fn AddClubForm(list: ClubList, add: Act<AddClub>, forms: Forms) -> impl IntoView {
    let fault = fault_of(add);
    let before = fault.get_untracked();
    let pending = add.pending();
    let ClubList { me, clubs, currency, .. } = list;
    let typed = |field| typed_before(before.as_ref(), field);
    let (country, zone) = clubs
        .iter()
        .find(|line| line.id == me.club)
        .map(|line| (line.country.clone(), line.time_zone.clone()))
        .unwrap_or_default();
    let (phone, zone) = (typed("phone").unwrap_or_default(), typed("time_zone").unwrap_or(zone));
    let step = typed("price_step").unwrap_or_else(|| "1".to_owned());
    let step_label = format!("Price step, {}", currency.symbol);
    let countries = countries();
    let mut others = vec![(String::new(), "No club: the usual ones".to_owned())];
    others.extend(clubs.into_iter().map(|line| (line.id.to_string(), line.name)));
    view! {
        <Card id="add-club-title" title="Open one more club">
            <div class="form">
                <ActForm action=add>
                    <input type="hidden" name="add[id]" value=forms.id() />
                    <TextField label="Name" name="add[name]" />
                    <div class="form__pair">
                        <SelectField label="Country" name="add[country]" options=countries value=country />
                        <TextField
                            label="Time zone"
                            name="add[time_zone]"
                            value=zone
                            hint="As in Asia/Almaty."
                            most=60
                        />
                    </div>
                    <div class="form__pair">
                        <TextField
                            label="Phone"
                            name="add[phone]"
                            value=phone
                            hint="The club's own. May be empty."
                            most=32
                            required=false
                        />
                        <TextField
                            label=step_label
                            name="add[price_step]"
                            value=step
                            hint="Computed amounts, such as refunds, are rounded down to it."
                            most=24
                        />
                    </div>
                    <SelectField label="Copy settings from" name="add[copy_from]" options=others />
                    <p class="card__note">
                        "Copied are the warning before the end, the longest pause, the price step and the start of the day. Zones, devices and tariffs are set up in the new club."
                    </p>
                    <FormEnd fault pending word="Open club" currency />
                </ActForm>
            </div>
        </Card>
    }
}
