//! The groups of the organisation: made, renamed, coloured and put away.

use domain::{
    clients::{Colour, Group},
    ids::GroupId,
};
use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::api::{ChangeGroup, MakeGroup, PutGroupAway};
use crate::kit::{
    act::{Act, ActForm, Press, fault_of, forget, forget_when_elsewhere, on_answer},
    card::{Card, FormEnd},
    field::{SelectField, TextField},
    forms::Forms,
};

/// The presses of the part about groups. They outlive the forms: a refusal stays when the page is drawn anew.
#[derive(Clone, Copy)]
pub struct GroupActs {
    make: Act<MakeGroup>,
    change: Act<ChangeGroup>,
    retire: Act<PutGroupAway>,
    /// Counts what was done here: the page asks again when it grows.
    pub done: RwSignal<u32>,
    /// What was just done, in words.
    pub toast: RwSignal<Option<String>>,
}

impl GroupActs {
    /// The presses of a page at this address.
    pub fn new<T: Clone + PartialEq + Send + Sync + 'static>(at: Memo<T>) -> Self {
        let acts = Self {
            make: Act::new(),
            change: Act::new(),
            retire: Act::new(),
            done: RwSignal::new(0),
            toast: RwSignal::new(None),
        };
        let navigate = use_navigate();
        let said = move |press: Press, words: &'static str| {
            acts.toast.set(Some(words.to_owned()));
            acts.done.update(|done| *done += 1);
            if press.stayed() {
                let stay = NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() };
                navigate(GROUPS, stay);
            }
        };
        let (made, changed, retired) = (said.clone(), said.clone(), said);
        on_answer(acts.make, move |_| made(*acts.make, "Group added"));
        on_answer(acts.change, move |_| changed(*acts.change, "Saved"));
        on_answer(acts.retire, move |_| retired(*acts.retire, "Saved"));
        forget_when_elsewhere(at, move || forget(&[*acts.make, *acts.change, *acts.retire]));
        acts
    }
}

fn colours() -> Vec<(String, String)> {
    Colour::ALL.into_iter().map(|colour| (colour.slug().to_owned(), colour.word().to_owned())).collect()
}

/// Where the groups are.
pub const GROUPS: &str = "/clients?groups=1";

/// All groups, and the form of one of them, or of a new one.
#[component]
pub fn Groups(
    /// The presses.
    acts: GroupActs,
    /// Ids for forms.
    forms: Forms,
    /// Those there are.
    groups: Vec<Group>,
    /// The one that is being changed.
    chosen: Option<GroupId>,
) -> impl IntoView {
    let editor = match groups.iter().find(|group| Some(group.id) == chosen) {
        Some(group) => view! { <GroupForms acts forms group=group.clone() /> }.into_any(),
        None => view! { <NewGroup acts forms /> }.into_any(),
    };
    let each = groups.into_iter().map(|group| {
        view! {
            <li>
                <a
                    class=format!("tag tag--{}", group.colour.slug())
                    href=format!("{GROUPS}&edit={}", group.id)
                    aria-current=(chosen == Some(group.id)).then_some("true")
                >
                    {group.name}
                    {group.archived.then_some(" (archived)")}
                </a>
            </li>
        }
    });
    let each = each.collect_view();
    view! {
        <Card id="groups-title" title="Groups">
            <p class="card__note">"Tags that clients carry, in all clubs: regulars, a team, a school."</p>
            <ul class="tags" aria-label="All groups">
                {each}
            </ul>
            {editor}
        </Card>
    }
}

#[component]
fn NewGroup(acts: GroupActs, forms: Forms) -> impl IntoView {
    let fault = fault_of(acts.make);
    let pending = acts.make.pending();
    view! {
        <div class="form">
            <ActForm action=acts.make>
                <input type="hidden" name="add[id]" value=forms.id() />
                <TextField label="New group" name="add[name]" />
                <SelectField label="Colour" name="add[colour]" options=colours() />
                <FormEnd fault pending word="Add group">
                    <a class="button" href="/clients">
                        "Close"
                    </a>
                </FormEnd>
            </ActForm>
        </div>
    }
}

#[component]
fn GroupForms(acts: GroupActs, forms: Forms, group: Group) -> impl IntoView {
    let away = group.archived;
    let word = if away { "Use again" } else { "Archive" };
    let (fault, retired) = (fault_of(acts.change), fault_of(acts.retire));
    let (change, retire) = (acts.change.pending(), acts.retire.pending());
    view! {
        <div class="form">
            <ActForm action=acts.change>
                <input type="hidden" name="edit[id]" value=forms.id() />
                <input type="hidden" name="edit[group]" value=group.id.to_string() />
                <TextField label="Name" name="edit[name]" value=group.name.clone() />
                <SelectField label="Colour" name="edit[colour]" options=colours() value=group.colour.slug() />
                <FormEnd fault pending=change word="Save">
                    <a class="button" href=GROUPS>
                        "Cancel"
                    </a>
                </FormEnd>
            </ActForm>
        </div>
        <p class="card__note">
            "An archived group is given to nobody any more; those who are in it stay in it."
        </p>
        <div class="form">
            <ActForm action=acts.retire>
                <input type="hidden" name="retire[id]" value=forms.id() />
                <input type="hidden" name="retire[group]" value=group.id.to_string() />
                <input type="hidden" name="retire[archived]" value=(!away).to_string() />
                <FormEnd fault=retired pending=retire word class="button" />
            </ActForm>
        </div>
    }
}
