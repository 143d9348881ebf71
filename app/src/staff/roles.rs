//! Settings, Roles: which there are, what they allow, and the form that puts one together.

use domain::{
    access::{Action, ActionSet, Role},
    ids::RoleId,
    rights,
    staff::Roster,
};
use leptos::{html::Input, prelude::*};
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::{
    api::{AddRole, ChangeRole, ReadRoster, RemoveRole},
    kit::{After, At},
    rights::{GROUPS, sentence, words},
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

const LIST: &str = "/settings/roles";

/// The presses of the page.
#[derive(Clone, Copy)]
struct Acts {
    add: Act<AddRole>,
    change: Act<ChangeRole>,
    remove: Act<RemoveRole>,
}

impl Acts {
    fn new(after: After, at: Memo<At<RoleId>>) -> Self {
        let (add, change, remove) = (Act::new(), Act::new(), Act::new());
        let acts = Self { add, change, remove };
        after.each(acts.add, "Role added");
        after.each(acts.change, "Saved");
        after.each(acts.remove, "Role deleted");
        forget_when_elsewhere(at, move || {
            forget(&[*acts.add, *acts.change, *acts.remove]);
        });
        acts
    }
}

/// Asks for all roles.
#[component]
pub fn RolesPage() -> impl IntoView {
    let query = use_query_map();
    let at = Memo::new(move |_| At::read(&query.read(), "role"));
    let after = After::new(LIST);
    let acts = Acts::new(after, at);
    view! {
        <Asking
            question=move || ReadRoster {}
            turn=after.done
            loading="roles"
            page=move |roster| view! { <RolesScreen roster acts at /> }
        />
        <Toast words=after.toast />
    }
}

#[component]
fn RolesScreen(roster: Roster, acts: Acts, at: Memo<At<RoleId>>) -> impl IntoView {
    let me = roster.me.clone();
    let forms = Forms::new(roster.form);
    let listed = roster.clone();
    let editor = move || {
        if roster.team.may_make(roster.me.id, ActionSet::default()).is_err() {
            return view! {
                <p class="card__note">
                    "A role counts in every club: who edits staff in all clubs makes and changes roles."
                </p>
            }
            .into_any();
        }
        let made = |role: RoleId| roster.team.role(role).filter(|role| role.built_in.is_none()).cloned();
        match at.get() {
            At::Add => view! { <AddForm roster=roster.clone() acts forms /> }.into_any(),
            At::Change(role) => match made(role) {
                Some(role) => view! { <ChangeForms roster=roster.clone() role acts forms /> }.into_any(),
                None => view! { <AddLink /> }.into_any(),
            },
            At::List => view! { <AddLink /> }.into_any(),
        }
    };
    view! {
        <Title text="Roles · Clubdeck" />
        <SettingsFrame me tab=Tab::Roles>
            {editor}
            <Roles roster=listed />
        </SettingsFrame>
    }
}

#[component]
fn AddLink() -> impl IntoView {
    view! {
        <p class="staff__add">
            <a class="button button--primary" href="/settings/roles?add=1">
                "Add role"
            </a>
        </p>
    }
}

#[component]
fn Roles(roster: Roster) -> impl IntoView {
    let Roster { me, team, .. } = roster;
    let rows = team.roles.iter().map(|role| {
        let edit = match role.built_in {
            None if team.may_make(me.id, role.may).is_err() => ().into_any(),
            Some(_) => view! { <span class="card__note">"Built in"</span> }.into_any(),
            None => {
                let href = format!("{LIST}?role={}", role.id);
                view! {
                    <a class="chip" href=href aria-label=format!("Edit {}", role.name)>
                        "Edit"
                    </a>
                }
                .into_any()
            }
        };
        view! {
            <tr>
                <th scope="row">{role.name.clone()}</th>
                <td class="table__number">{team.holders(role.id)}</td>
                <td class="roles__rights">{sentence(role.may)}</td>
                <td>{edit}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Card id="roles-title" title="Roles">
            <p class="card__note">"Rights of several roles add up."</p>
            <div class="table">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Role"</th>
                            <th scope="col" class="table__number">
                                "People"
                            </th>
                            <th scope="col">"Rights"</th>
                            <th scope="col">"Change"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </Card>
    }
}

/// A box for each right that may be given. Switching one on switches on what it needs.
#[component]
fn RightsFields(roster: Roster, may: ActionSet, name: &'static str) -> impl IntoView {
    let Roster { me, team, .. } = roster;
    let chosen = RwSignal::new(may);
    let groups = GROUPS.iter().filter_map(|(title, actions)| {
        let shown = actions.iter().copied().filter(|action| {
            may.has(*action) || team.may_make(me.id, [*action].into_iter().collect()).is_ok()
        });
        let boxes: Vec<_> =
            shown.map(|action| view! { <RightBox action name chosen checked=may.has(action) /> }).collect();
        let title = *title;
        (!boxes.is_empty()).then(|| {
            view! {
                <fieldset class="staff__group">
                    <legend class="field__label">{title}</legend>
                    <div class="staff__choices">{boxes}</div>
                </fieldset>
            }
        })
    });
    groups.collect_view()
}

#[component]
fn RightBox(action: Action, name: &'static str, chosen: RwSignal<ActionSet>, checked: bool) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    // What was pressed before the page was hydrated is kept: it is read from the box first.
    Effect::new(move |bound: Option<bool>| {
        let on = chosen.get().has(action);
        let Some(input) = field.get() else { return false };
        if input.checked() != on {
            match bound {
                Some(true) => input.set_checked(on),
                _ => chosen.update(|set| *set = rights::switched(*set, action, !on)),
            }
        }
        true
    });
    view! {
        <label class="choice">
            <input
                class="check"
                type="checkbox"
                name=name
                value=action.word()
                checked=checked
                node_ref=field
                on:change=move |event| {
                    let on = event_target_checked(&event);
                    chosen.update(|set| *set = rights::switched(*set, action, on));
                }
            />
            {words(action)}
        </label>
    }
}

#[component]
fn AddForm(roster: Roster, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.add);
    let pending = acts.add.pending();
    view! {
        <Card id="add-title" title="Add role">
            <div class="form">
                <ActForm action=acts.add>
                    <input type="hidden" name="add[id]" value=forms.id() />
                    <TextField label="Name" name="add[name]" />
                    <RightsFields roster may=ActionSet::default() name="add[may][]" />
                    <p class="card__note">"What a right needs comes along with it."</p>
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
fn ChangeForms(roster: Roster, role: Role, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.change);
    let pending = acts.change.pending();
    let holders = roster.team.holders(role.id);
    let (id, title) = (role.id, role.name.clone());
    view! {
        <Card id="change-title" title=title>
            <div class="form">
                <ActForm action=acts.change>
                    <input type="hidden" name="change[id]" value=forms.id() />
                    <input type="hidden" name="change[role]" value=id.to_string() />
                    <TextField label="Name" name="change[name]" value=role.name.clone() />
                    <RightsFields roster may=role.may name="change[may][]" />
                    <p class="card__note">
                        "What a right needs comes along with it. The change counts at once for all who hold the role."
                    </p>
                    <FormEnd fault pending word="Save">
                        <a class="button" href=LIST>
                            "Cancel"
                        </a>
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
        <RemoveForm role=id holders acts forms />
    }
}

#[component]
fn RemoveForm(role: RoleId, holders: u32, acts: Acts, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.remove);
    let sending = acts.remove.pending();
    let pending = Signal::derive(move || sending.get() || holders > 0);
    let note = match holders {
        0 => "Nobody holds this role.".to_owned(),
        1 => "One person holds this role. Give them another one first.".to_owned(),
        _ => format!("{holders} people hold this role. Give them another one first."),
    };
    view! {
        <Card id="remove-title" title="Delete role">
            <p class="card__note">{note}</p>
            <div class="form">
                <ActForm action=acts.remove>
                    <input type="hidden" name="remove[id]" value=forms.id() />
                    <input type="hidden" name="remove[role]" value=role.to_string() />
                    <FormEnd fault pending word="Delete role" class="button button--danger" />
                </ActForm>
            </div>
        </Card>
    }
}
