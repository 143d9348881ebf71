//! Overview: who a client is, what they come to, what kept them out; and the form that the address names.

use domain::{
    access::Action,
    clients::{ClientPage, Group},
    ids::ClientId,
};
use leptos::prelude::*;

use super::{
    page::Doing,
    profile::{ProfileFields, TakenLink},
    tariffs::ActiveTariffs,
    verify::Verify,
    watch::Watch,
    words::{ban_words, day, frequency, lifted_words, or_dash, played},
};
use crate::{
    balances::MoneyForm,
    kit::{
        act::{ActForm, fault_of},
        card::{Card, FormEnd},
        field::{Check, TextField},
        reason::ReasonField,
    },
    minutes::setting::WhenOver,
};

/// The whole of it.
#[component]
pub fn Overview(
    /// The page.
    watch: Watch,
    /// What is being done.
    doing: Memo<Doing>,
) -> impl IntoView {
    let rights = watch.page.with_untracked(|page| page.me.may);
    let form = move || {
        let (edits, bans) = (rights.has(Action::EditClients), rights.has(Action::BanClients));
        match doing.get() {
            Doing::Edit if edits => view! { <EditForm watch /> }.into_any(),
            Doing::Groups if edits => view! { <GroupsForm watch /> }.into_any(),
            Doing::Archive if edits => view! { <ArchiveForm watch /> }.into_any(),
            Doing::Ban if bans => view! { <BanForms watch /> }.into_any(),
            Doing::Money(act) if rights.has(act.action()) => view! { <MoneyForm watch act /> }.into_any(),
            _ => ().into_any(),
        }
    };
    view! {
        {form}
        <ActiveTariffs watch />
        <Verify watch />
        <Facts watch />
        <WhenOver watch />
        <Bans watch />
    }
}

fn facts(page: &ClientPage) -> Vec<(&'static str, String)> {
    let ClientPage { client, times, totals, club, now, .. } = page;
    let by = client.registered_by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
    let born = client.born_on.map(|born| born.format("%-d %b %Y").to_string());
    let often = frequency(totals, *now).map(|often| format!(", {often}")).unwrap_or_default();
    let verified = client.verified_at.map(|at| day(times, at));
    let last = totals.last.map(|last| day(times, last));
    vec![
        ("E-mail", or_dash(client.email.as_deref())),
        ("Birth date", or_dash(born.as_deref())),
        ("Registered", format!("{}{by}", day(times, client.registered_at))),
        ("Phone verified", or_dash(verified.as_deref())),
        ("Visits", format!("{}{often}", totals.visits)),
        ("Last visit", or_dash(last.as_deref())),
        ("Play time", played(totals.played)),
        ("Total spent", club.currency.money(totals.spent)),
    ]
}

#[component]
fn Facts(watch: Watch) -> impl IntoView {
    let shown = move || {
        let page = watch.page.read();
        let facts = facts(&page).into_iter().map(|(name, value)| {
            view! {
                <div class="facts__fact">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                </div>
            }
        });
        facts.collect_view()
    };
    let club = watch.page.with_untracked(|page| page.club.name.clone());
    view! {
        <Card id="facts-title" title="Overview">
            <dl class="facts">{shown}</dl>
            <p class="card__note">{format!("Visits, play time and what was spent are those of {club}.")}</p>
        </Card>
    }
}

#[component]
fn Bans(watch: Watch) -> impl IntoView {
    move || {
        let page = watch.page.read();
        (!page.bans.is_empty()).then(|| {
            let bans = page.bans.iter().map(|ban| {
                view! {
                    <li>
                        {ban_words(ban, &page.times)}
                        " "
                        <b>{lifted_words(ban, &page.times, page.now)}</b>
                    </li>
                }
            });
            let bans = bans.collect_view();
            view! {
                <Card id="bans-title" title="Bans">
                    <ul class="client__bans">{bans}</ul>
                </Card>
            }
        })
    }
}

fn id_of(watch: Watch) -> ClientId {
    watch.page.with_untracked(|page| page.client.id)
}

#[component]
fn Cancel(client: ClientId) -> impl IntoView {
    view! {
        <a class="button" href=format!("/clients/{client}") data-noscroll="">
            "Cancel"
        </a>
    }
}

#[component]
fn EditForm(watch: Watch) -> impl IntoView {
    let client = watch.page.with_untracked(|page| page.client.clone());
    let (id, fault, pending) = (client.id, fault_of(watch.edit), watch.edit.pending());
    view! {
        <Card id="edit-title" title="Edit">
            <p class="card__note">"Another phone number is unverified again."</p>
            <div class="form">
                <ActForm action=watch.edit>
                    <input type="hidden" name="edit[id]" value=watch.forms.id() />
                    <input type="hidden" name="edit[client]" value=id.to_string() />
                    <ProfileFields name="edit[profile]" client />
                    <TakenLink fault />
                    <FormEnd fault pending word="Save">
                        <Cancel client=id />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

/// Those that are given, and those that the client has.
fn groups(page: &ClientPage) -> Vec<(Group, bool)> {
    let is_in = |group: &Group| page.client.groups.iter().any(|own| own.id == group.id);
    let groups = page.groups.iter().map(|group| (group.clone(), is_in(group)));
    groups.filter(|(group, is_in)| *is_in || !group.archived).collect()
}

#[component]
fn GroupsForm(watch: Watch) -> impl IntoView {
    let groups = watch.page.with_untracked(groups);
    let (id, fault, pending) = (id_of(watch), fault_of(watch.tag), watch.tag.pending());
    let none = groups.is_empty();
    let checks = groups.into_iter().map(|(group, is_in)| {
        view! { <Check label=group.name name="tag[groups][]" value=group.id.to_string() checked=is_in /> }
    });
    let checks = checks.collect_view();
    view! {
        <Card id="tag-title" title="Groups">
            {none
                .then(|| {
                    view! {
                        <p class="card__note">
                            "There is no group yet. " <a href="/clients?groups=1">"Add one"</a>
                        </p>
                    }
                })}
            <div class="form">
                <ActForm action=watch.tag>
                    <input type="hidden" name="tag[id]" value=watch.forms.id() />
                    <input type="hidden" name="tag[client]" value=id.to_string() />
                    <fieldset class="choices">
                        <legend class="unseen">"Groups"</legend>
                        {checks}
                    </fieldset>
                    <FormEnd fault pending word="Save">
                        <Cancel client=id />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

/// To keep somebody out; or to serve them again, who are kept out now.
#[component]
fn BanForms(watch: Watch) -> impl IntoView {
    let banned = Memo::new(move |_| {
        let page = watch.page.read();
        page.client.banned(page.now).is_some()
    });
    move || {
        if banned.get() {
            view! { <LiftForm watch /> }.into_any()
        } else {
            view! { <BanForm watch /> }.into_any()
        }
    }
}

#[component]
fn BanForm(watch: Watch) -> impl IntoView {
    let (id, fault, pending) = (id_of(watch), fault_of(watch.ban), watch.ban.pending());
    view! {
        <Card id="ban-title" title="Ban">
            <p class="card__note">
                "They are not seated in any club. Staff with the right to may serve them anyway; the audit log says so."
            </p>
            <div class="form">
                <ActForm action=watch.ban>
                    <input type="hidden" name="ban[id]" value=watch.forms.id() />
                    <input type="hidden" name="ban[client]" value=id.to_string() />
                    <ReasonField name="ban" />
                    <TextField
                        label="Last day"
                        name="ban[until]"
                        kind="date"
                        required=false
                        hint="Empty: until it is lifted."
                    />
                    <FormEnd fault pending word="Ban" class="button button--danger">
                        <Cancel client=id />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn LiftForm(watch: Watch) -> impl IntoView {
    let (id, fault, pending) = (id_of(watch), fault_of(watch.lift), watch.lift.pending());
    view! {
        <Card id="ban-title" title="Lift the ban">
            <p class="card__note">"They are served again at once, in all clubs."</p>
            <div class="form">
                <ActForm action=watch.lift>
                    <input type="hidden" name="lift[id]" value=watch.forms.id() />
                    <input type="hidden" name="lift[client]" value=id.to_string() />
                    <FormEnd fault pending word="Lift the ban">
                        <Cancel client=id />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn ArchiveForm(watch: Watch) -> impl IntoView {
    let (id, fault, pending) = (id_of(watch), fault_of(watch.archive), watch.archive.pending());
    let away = watch.page.with_untracked(|page| page.client.archived_at.is_some());
    let (title, note, class) = if away {
        ("Restore", "They are in the list again and can be seated.", "button button--primary")
    } else {
        let note =
            "They leave the list and are not seated any more. Their past stays, and so does their number.";
        ("Archive", note, "button button--danger")
    };
    view! {
        <Card id="archive-title" title>
            <p class="card__note">{note}</p>
            <div class="form">
                <ActForm action=watch.archive>
                    <input type="hidden" name="archive[id]" value=watch.forms.id() />
                    <input type="hidden" name="archive[client]" value=id.to_string() />
                    <input type="hidden" name="archive[archived]" value=(!away).to_string() />
                    <FormEnd fault pending word=title class>
                        <Cancel client=id />
                    </FormEnd>
                </ActForm>
            </div>
        </Card>
    }
}
