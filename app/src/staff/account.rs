//! One's own account: who one is here, a new password, and signing out everywhere.

use domain::{access::Action, ids::ClientId, refusal::Refusal, sessions::past::Named, staff::Account};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;

use super::{
    api::{ChangePassword, LeaveEverywhere, ReadAccount},
    kit::After,
    second_factor::{Acts, SecondFactorSections, refused_in},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{
        act::{Act, ActForm, fault_of, on_done},
        card::{Card, FormEnd},
        field::TextField,
        forms::Forms,
        leave::go_to_sign_in,
        notice::Toast,
    },
};

/// Asks for one's own account.
#[component]
pub fn AccountPage() -> impl IntoView {
    let change = Act::<ChangePassword>::new();
    let leave = Act::<LeaveEverywhere>::new();
    on_done(change, go_to_sign_in);
    on_done(leave, go_to_sign_in);
    let after = After::new("/account");
    let acts = Acts::new(after);
    let query = use_query_map();
    let refused = Memo::new(move |_| refused_in(&query.read()));
    view! {
        <Asking
            question=move || ReadAccount {}
            turn=after.done
            loading="your account"
            page=move |account| view! { <AccountScreen account change leave acts refused /> }
        />
        <Toast words=after.toast />
    }
}

#[component]
fn AccountScreen(
    account: Account,
    change: Act<ChangePassword>,
    leave: Act<LeaveEverywhere>,
    acts: Acts,
    refused: Memo<Option<Refusal>>,
) -> impl IntoView {
    let Account { me, login, sign_ins, second_factor, client, form } = account;
    let client = client.map(|client| own_client(client, me.may(Action::SeeClients)));
    let forms = Forms::new(form);
    let (name, roles) = (me.name.clone(), me.roles.join(", "));
    view! {
        <Title text="Account · Clubdeck" />
        <Frame me place=Place::Account lost=false>
            <main class="account">
                <h1 class="account__title">"Account"</h1>
                <Card id="you-title" title=name>
                    <dl class="facts">
                        <div class="facts__fact">
                            <dt>"Login"</dt>
                            <dd>{login}</dd>
                        </div>
                        <div class="facts__fact">
                            <dt>"Roles"</dt>
                            <dd>{roles}</dd>
                        </div>
                        {client}
                    </dl>
                </Card>
                <PasswordForm change forms />
                <SecondFactorSections state=second_factor refused acts forms />
                <LeaveForm leave forms sign_ins />
            </main>
        </Frame>
    }
}

/// The client that one is oneself.
fn own_client(client: Named<ClientId>, sees: bool) -> impl IntoView {
    let Named { id, name } = client;
    let name = match sees {
        true => view! { <a href=format!("/clients/{id}")>{name}</a> }.into_any(),
        false => name.into_any(),
    };
    view! {
        <div class="facts__fact">
            <dt>"Own client account"</dt>
            <dd>{name}</dd>
        </div>
    }
}

#[component]
fn PasswordForm(change: Act<ChangePassword>, forms: Forms) -> impl IntoView {
    let fault = fault_of(change);
    let pending = change.pending();
    view! {
        <Card id="password-title" title="Change password">
            <p class="card__note">
                "You are signed out everywhere, here too, and sign in with the new password."
            </p>
            <div class="form">
                <ActForm action=change>
                    <input type="hidden" name="change[id]" value=forms.id() />
                    <TextField
                        label="Old password"
                        name="change[old]"
                        kind="password"
                        autocomplete="current-password"
                        most=200
                    />
                    <TextField
                        label="New password"
                        name="change[new]"
                        kind="password"
                        autocomplete="new-password"
                        most=200
                        hint="At least 10 letters."
                    />
                    <FormEnd fault pending word="Change password" />
                </ActForm>
            </div>
        </Card>
    }
}

#[component]
fn LeaveForm(leave: Act<LeaveEverywhere>, forms: Forms, sign_ins: u32) -> impl IntoView {
    let fault = fault_of(leave);
    let pending = leave.pending();
    let note = match sign_ins {
        0 | 1 => "You are signed in here only.".to_owned(),
        count => format!("You are signed in in {count} browsers, this one counted."),
    };
    view! {
        <Card id="leave-title" title="Sign out everywhere">
            <p class="card__note">{note}</p>
            <div class="form">
                <ActForm action=leave>
                    <input type="hidden" name="leave[id]" value=forms.id() />
                    <FormEnd fault pending word="Sign out everywhere" class="button" />
                </ActForm>
            </div>
        </Card>
    }
}
