//! Settings, Staff: who works here, as what, and the forms that change it.

use domain::{
    access::Role,
    ids::{ClubId, StaffId},
    staff::{Held, Person, Roster, Team},
};
use leptos::{form::ActionForm, prelude::*};
use leptos_meta::Title;
use leptos_router::{hooks::use_query_map, params::ParamsMap};

use super::{
    api::{ChangePerson, DisablePerson, HirePerson, ResetPassword, read_roster},
    kit::{After, Check, PasswordField, TextField},
};
use crate::{
    fault::FaultPage,
    kit::{
        act::fault_of,
        forms::Forms,
        notice::{Refused, Toast},
    },
    settings::{SettingsFrame, Tab},
    words::no_currency,
};

const LIST: &str = "/settings/staff";

/// Which form is open; it stands in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    List,
    Add,
    Change(StaffId),
}

impl At {
    fn read(query: &ParamsMap) -> Self {
        let person = query.get("person").and_then(|id| id.parse().ok());
        match person {
            Some(person) => Self::Change(person),
            None if query.get("add").is_some() => Self::Add,
            None => Self::List,
        }
    }
}

/// The presses of the page. They outlive the forms: a refusal stays when the page is drawn anew.
#[derive(Clone, Copy)]
struct Acts {
    hire: ServerAction<HirePerson>,
    change: ServerAction<ChangePerson>,
    disable: ServerAction<DisablePerson>,
    reset: ServerAction<ResetPassword>,
}

impl Acts {
    fn new(after: After, at: Memo<At>) -> Self {
        let acts = Self {
            hire: ServerAction::new(),
            change: ServerAction::new(),
            disable: ServerAction::new(),
            reset: ServerAction::new(),
        };
        after.each(acts.hire, "Person added");
        after.each(acts.change, "Saved");
        after.each(acts.disable, "Saved");
        after.each(acts.reset, "Password changed");
        // What was refused for one person is not said of the next.
        Effect::new(move |before: Option<At>| {
            let now = at.get();
            if before.is_some_and(|before| before != now) {
                acts.hire.clear();
                acts.change.clear();
                acts.disable.clear();
                acts.reset.clear();
            }
            now
        });
        acts
    }
}

/// Asks for everybody with a login.
#[component]
pub fn StaffPage() -> impl IntoView {
    let query = use_query_map();
    let at = Memo::new(move |_| At::read(&query.read()));
    let after = After::new(LIST);
    let acts = Acts::new(after, at);
    let roster = Resource::new_blocking(move || after.done.get(), |_| read_roster());
    view! {
        <Transition fallback=|| view! { <p class="lone">"Loading staff…"</p> }>
            {move || Suspend::new(async move {
                match roster.await {
                    Ok(roster) => view! { <StaffScreen roster acts at /> }.into_any(),
                    Err(fault) => view! { <FaultPage fault /> }.into_any(),
                }
            })}
        </Transition>
        <Toast words=after.toast />
    }
}

#[component]
fn StaffScreen(roster: Roster, acts: Acts, at: Memo<At>) -> impl IntoView {
    let me = roster.me.clone();
    let forms = Forms::new(roster.form);
    let listed = roster.clone();
    let editor = move || match at.get() {
        At::List => view! { <AddLink /> }.into_any(),
        At::Add => view! { <HireForm roster=roster.clone() acts forms /> }.into_any(),
        At::Change(person) => match roster.team.person(person).cloned() {
            Some(person) => view! { <PersonForms roster=roster.clone() person acts forms /> }.into_any(),
            None => view! { <AddLink /> }.into_any(),
        },
    };
    view! {
        <Title text="Staff · Clubdeck" />
        <SettingsFrame me tab=Tab::Staff>
            {editor}
            <People roster=listed />
        </SettingsFrame>
    }
}

#[component]
fn AddLink() -> impl IntoView {
    view! {
        <p class="staff__add">
            <a class="button button--primary" href="/settings/staff?add=1">
                "Add person"
            </a>
        </p>
    }
}

#[component]
fn People(roster: Roster) -> impl IntoView {
    let Roster { me, team, .. } = roster;
    let rows = team.people.iter().map(|person| {
        let state = if person.disabled { "Disabled" } else { "Active" };
        let href = format!("{LIST}?person={}", person.id);
        let edit = team.may_change(me.id, person).is_ok().then(|| {
            view! {
                <a class="chip" href=href aria-label=format!("Edit {}", person.name)>
                    "Edit"
                </a>
            }
        });
        view! {
            <tr>
                <th scope="row">{person.name.clone()}</th>
                <td>{person.login.clone()}</td>
                <td>{held_words(&team, person)}</td>
                <td>{state}</td>
                <td>{edit}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <section class="card" aria-labelledby="people-title">
            <h2 class="card__title" id="people-title">
                "People"
            </h2>
            <div class="table">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Name"</th>
                            <th scope="col">"Login"</th>
                            <th scope="col">"Roles"</th>
                            <th scope="col">"State"</th>
                            <th scope="col">"Change"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn held_words(team: &Team, person: &Person) -> String {
    let words = person.holds.iter().filter_map(|held| {
        let role = team.role(held.role)?;
        Some(held_word(team, role, held.club))
    });
    let words: Vec<_> = words.collect();
    if words.is_empty() { "None: cannot come in".to_owned() } else { words.join(", ") }
}

fn held_word(team: &Team, role: &Role, club: Option<ClubId>) -> String {
    let venue = club.and_then(|club| team.venues.iter().find(|venue| venue.id == club));
    match venue {
        Some(venue) => format!("{} in {}", role.name, venue.name),
        None => role.name.clone(),
    }
}

/// A box for each role that may be given, and for each venue where there are several.
#[component]
fn HoldsFields(roster: Roster, holds: Vec<Held>, name: &'static str) -> impl IntoView {
    let Roster { me, team, .. } = roster;
    let several = team.venues.len() > 1;
    let everywhere = team.roles.iter().map(|role| (role, None));
    let in_venues = |role| team.venues.iter().map(move |venue| (role, Some(venue.id)));
    let venues = team.roles.iter().flat_map(in_venues);
    let boxes = everywhere.chain(venues).filter_map(|(role, club)| {
        let held = Held { role: role.id, club };
        let checked = holds.contains(&held);
        let offered = club.is_none() || several;
        let shown = checked || (offered && team.may_give(me.id, &[held]).is_ok());
        let label = held_word(&team, role, club);
        shown.then(|| view! { <Check label name value=held.to_string() checked /> })
    });
    let boxes = boxes.collect_view();
    view! {
        <fieldset class="staff__group">
            <legend class="field__label">{if several { "Roles, in all clubs or in one" } else { "Roles" }}</legend>
            <div class="staff__choices">{boxes}</div>
        </fieldset>
    }
}

#[component]
fn HireForm(roster: Roster, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.hire);
    let pending = acts.hire.pending();
    view! {
        <section class="card" aria-labelledby="hire-title">
            <h2 class="card__title" id="hire-title">
                "Add person"
            </h2>
            <div class="form">
                <ActionForm action=acts.hire>
                    <input type="hidden" name="hire[id]" value=forms.id() />
                    <TextField label="Name" name="hire[name]" value="" />
                    <TextField label="Login" name="hire[login]" value="" />
                    <PasswordField
                        label="First password"
                        name="hire[password]"
                        hint="At least 10 letters. They can change it under their name."
                    />
                    <HoldsFields roster holds=Vec::new() name="hire[holds][]" />
                    <Refused fault currency=no_currency() />
                    <div class="form__buttons">
                        <a class="button" href=LIST>
                            "Cancel"
                        </a>
                        <button class="button button--primary" type="submit" disabled=move || pending.get()>
                            "Add"
                        </button>
                    </div>
                </ActionForm>
            </div>
        </section>
    }
}

#[component]
fn PersonForms(roster: Roster, person: Person, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.change);
    let pending = acts.change.pending();
    let (id, disabled, me) = (person.id, person.disabled, roster.me.id);
    let name = person.name.clone();
    view! {
        <section class="card" aria-labelledby="change-title">
            <h2 class="card__title" id="change-title">
                {name.clone()}
            </h2>
            <div class="form">
                <ActionForm action=acts.change>
                    <input type="hidden" name="change[id]" value=forms.id() />
                    <input type="hidden" name="change[person]" value=id.to_string() />
                    <TextField label="Name" name="change[name]" value=person.name.clone() />
                    <TextField label="Login" name="change[login]" value=person.login.clone() />
                    <HoldsFields roster holds=person.holds.clone() name="change[holds][]" />
                    <Refused fault currency=no_currency() />
                    <div class="form__buttons">
                        <a class="button" href=LIST>
                            "Cancel"
                        </a>
                        <button class="button button--primary" type="submit" disabled=move || pending.get()>
                            "Save"
                        </button>
                    </div>
                </ActionForm>
            </div>
        </section>
        <ResetForm person=id acts forms />
        {(id != me).then(|| view! { <DisableForm person=id name disabled acts forms /> })}
    }
}

#[component]
fn ResetForm(person: StaffId, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.reset);
    let pending = acts.reset.pending();
    view! {
        <section class="card" aria-labelledby="reset-title">
            <h2 class="card__title" id="reset-title">
                "Reset password"
            </h2>
            <p class="card__note">"They are signed out everywhere and sign in with the new password."</p>
            <div class="form">
                <ActionForm action=acts.reset>
                    <input type="hidden" name="reset[id]" value=forms.id() />
                    <input type="hidden" name="reset[person]" value=person.to_string() />
                    <PasswordField label="New password" name="reset[password]" hint="At least 10 letters." />
                    <Refused fault currency=no_currency() />
                    <div class="form__buttons">
                        <button class="button" type="submit" disabled=move || pending.get()>
                            "Reset password"
                        </button>
                    </div>
                </ActionForm>
            </div>
        </section>
    }
}

#[component]
fn DisableForm(person: StaffId, name: String, disabled: bool, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.disable);
    let pending = acts.disable.pending();
    let (title, note, class) = if disabled {
        ("Enable", "They may sign in again, with their old password and roles.", "button")
    } else {
        let note = "They are signed out everywhere at once. What they did stays on record.";
        ("Disable", note, "button button--danger")
    };
    view! {
        <section class="card" aria-labelledby="disable-title">
            <h2 class="card__title" id="disable-title">
                {format!("{title} {name}")}
            </h2>
            <p class="card__note">{note}</p>
            <div class="form">
                <ActionForm action=acts.disable>
                    <input type="hidden" name="disable[id]" value=forms.id() />
                    <input type="hidden" name="disable[person]" value=person.to_string() />
                    <input type="hidden" name="disable[disabled]" value=(!disabled).to_string() />
                    <Refused fault currency=no_currency() />
                    <div class="form__buttons">
                        <button class=class type="submit" disabled=move || pending.get()>
                            {title}
                        </button>
                    </div>
                </ActionForm>
            </div>
        </section>
    }
}
