//! Settings, Staff: who works here, as what, and the forms that change it.

use domain::{
    ids::StaffId,
    staff::{Person, Roster, Team},
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::{
    api::{
        ChangePerson, DisablePerson, HirePerson, LinkOwnClient, ReadRoster, RemoveSecondFactor, ResetPassword,
    },
    holds::{HoldsFields, held_words},
    kit::{After, At},
};
use crate::{
    ask::page::Asking,
    kit::{
        act::{Act, ActForm, fault_of, forget, forget_when_elsewhere},
        card::{Card, FormEnd},
        field::TextField,
        forms::Forms,
        notice::Toast,
    },
    settings::{SettingsFrame, Tab},
};

const LIST: &str = "/settings/staff";

/// The presses of the page. They outlive the forms: a refusal stays when the page is drawn anew.
#[derive(Clone, Copy)]
struct Acts {
    hire: Act<HirePerson>,
    change: Act<ChangePerson>,
    link: Act<LinkOwnClient>,
    disable: Act<DisablePerson>,
    reset: Act<ResetPassword>,
    remove: Act<RemoveSecondFactor>,
}

impl Acts {
    fn new(after: After, at: Memo<At<StaffId>>) -> Self {
        let acts = Self {
            hire: Act::new(),
            change: Act::new(),
            link: Act::new(),
            disable: Act::new(),
            reset: Act::new(),
            remove: Act::new(),
        };
        after.each(acts.hire, "Person added");
        after.each(acts.change, "Saved");
        after.each(acts.link, "Saved");
        after.each(acts.disable, "Saved");
        after.each(acts.reset, "Password changed");
        after.each(acts.remove, "Second factor removed");
        forget_when_elsewhere(at, move || {
            forget(&[*acts.hire, *acts.change, *acts.link, *acts.disable, *acts.reset, *acts.remove]);
        });
        acts
    }
}

/// Asks for everybody with a login.
#[component]
pub fn StaffPage() -> impl IntoView {
    let query = use_query_map();
    let at = Memo::new(move |_| At::read(&query.read(), "person"));
    let after = After::new(LIST);
    let acts = Acts::new(after, at);
    view! {
        <Asking
            question=move || ReadRoster {}
            turn=after.done
            loading="staff"
            page=move |roster| view! { <StaffScreen roster acts at /> }
        />
        <Toast words=after.toast />
    }
}

#[component]
fn StaffScreen(roster: Roster, acts: Acts, at: Memo<At<StaffId>>) -> impl IntoView {
    let me = roster.me.clone();
    let forms = Forms::new(roster.form);
    let listed = roster.clone();
    let editor = move || match at.get() {
        At::List => view! { <AddLink /> }.into_any(),
        At::Add => view! { <HireForm roster=roster.clone() acts forms /> }.into_any(),
        At::Change(person) => match editable(&roster, person) {
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

/// May they change anything about this person?
fn may_edit(team: &Team, by: StaffId, person: &Person) -> bool {
    team.may_change(by, person).is_ok() || team.may_change_holds(by, person).is_ok()
}

fn editable(roster: &Roster, person: StaffId) -> Option<Person> {
    let person = roster.team.person(person)?;
    may_edit(&roster.team, roster.me.id, person).then(|| person.clone())
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
        let state = match (person.disabled, person.second_factor) {
            (true, _) => "Disabled",
            (false, true) => "Active, with second factor",
            (false, false) => "Active",
        };
        let href = format!("{LIST}?person={}", person.id);
        let edit = may_edit(&team, me.id, person).then(|| {
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
        <Card id="people-title" title="People">
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
        </Card>
    }
}

#[component]
fn HireForm(roster: Roster, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.hire);
    let pending = acts.hire.pending();
    view! {
        <Card id="hire-title" title="Add person">
            <div class="form">
                <ActForm action=acts.hire>
                    <input type="hidden" name="hire[id]" value=forms.id() />
                    <TextField label="Name" name="hire[name]" />
                    <TextField label="Login" name="hire[login]" />
                    <TextField
                        kind="password"
                        autocomplete="new-password"
                        most=200
                        label="First password"
                        name="hire[password]"
                        hint="At least 10 letters. They can change it under their name."
                    />
                    <HoldsFields roster holds=Vec::new() name="hire[holds][]" />
                    <FormEnd fault pending word="Add">
                        <a class="button" href=LIST>
                            "Cancel"
                        </a>
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn PersonForms(roster: Roster, person: Person, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.change);
    let pending = acts.change.pending();
    let (id, disabled, me) = (person.id, person.disabled, roster.me.id);
    let whole = roster.team.may_change(me, &person).is_ok();
    let removable = whole && person.second_factor && id != me;
    let (name, linked) = (person.name.clone(), person.clone());
    view! {
        <Card id="change-title" title=name.clone()>
            <div class="form">
                <ActForm action=acts.change>
                    <input type="hidden" name="change[id]" value=forms.id() />
                    <input type="hidden" name="change[person]" value=id.to_string() />
                    <WhoFields person=person.clone() whole />
                    <HoldsFields roster holds=person.holds.clone() name="change[holds][]" />
                    <FormEnd fault pending word="Save">
                        <a class="button" href=LIST>
                            "Cancel"
                        </a>
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
        {whole.then(|| view! { <OwnClientForm person=linked acts forms /> })}
        {whole.then(|| view! { <ResetForm person=id acts forms /> })}
        {removable.then(|| view! { <RemoveForm person=id acts forms /> })}
        {(whole && id != me).then(|| view! { <DisableForm person=id name disabled acts forms /> })}
    }
}

/// Name and login of those who are theirs to change; of others they are only said.
#[component]
fn WhoFields(person: Person, whole: bool) -> impl IntoView {
    if whole {
        return view! {
            <TextField label="Name" name="change[name]" value=person.name />
            <TextField label="Login" name="change[login]" value=person.login />
        }
        .into_any();
    }
    let note = "This person works in other clubs too: only who edits staff there as well changes name, login and password.";
    view! {
        <input type="hidden" name="change[name]" value=person.name />
        <input type="hidden" name="change[login]" value=person.login />
        <p class="card__note">{note}</p>
    }
    .into_any()
}

/// Which client they are themselves: an empty number says that they are none.
#[component]
fn OwnClientForm(person: Person, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.link);
    let pending = acts.link.pending();
    let hint = match &person.client {
        Some(client) => format!("It is {} now. Leave it empty and save, and it is none.", client.name),
        None => "The phone number that they are registered with as a client; none now.".to_owned(),
    };
    view! {
        <Card id="own-client-title" title="Own client account">
            <p class="card__note">
                "They play here too? Of their own client account they cannot top up, refund, correct or give bonus."
            </p>
            <div class="form">
                <ActForm action=acts.link>
                    <input type="hidden" name="link[id]" value=forms.id() />
                    <input type="hidden" name="link[person]" value=person.id.to_string() />
                    <TextField kind="tel" label="Phone" name="link[phone]" required=false hint />
                    <FormEnd fault pending word="Save client account" class="button" />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn ResetForm(person: StaffId, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.reset);
    let pending = acts.reset.pending();
    view! {
        <Card id="reset-title" title="Reset password">
            <p class="card__note">"They are signed out everywhere and sign in with the new password."</p>
            <div class="form">
                <ActForm action=acts.reset>
                    <input type="hidden" name="reset[id]" value=forms.id() />
                    <input type="hidden" name="reset[person]" value=person.to_string() />
                    <TextField
                        label="New password"
                        name="reset[password]"
                        kind="password"
                        autocomplete="new-password"
                        most=200
                        hint="At least 10 letters."
                    />
                    <FormEnd fault pending word="Reset password" class="button" />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn RemoveForm(person: StaffId, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.remove);
    let pending = acts.remove.pending();
    view! {
        <Card id="remove-title" title="Remove second factor">
            <p class="card__note">
                "For somebody who lost their phone. They are signed out everywhere and sign in with the password alone."
            </p>
            <div class="form">
                <ActForm action=acts.remove>
                    <input type="hidden" name="remove[id]" value=forms.id() />
                    <input type="hidden" name="remove[person]" value=person.to_string() />
                    <FormEnd fault pending word="Remove second factor" class="button button--danger" />
                </ActForm>
            </div>
        </Card>
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
        <Card id="disable-title" title=format!("{title} {name}")>
            <p class="card__note">{note}</p>
            <div class="form">
                <ActForm action=acts.disable>
                    <input type="hidden" name="disable[id]" value=forms.id() />
                    <input type="hidden" name="disable[person]" value=person.to_string() />
                    <input type="hidden" name="disable[disabled]" value=(!disabled).to_string() />
                    <FormEnd fault pending word=title class />
                </ActForm>
            </div>
        </Card>
    }
}
