//! One's own account: who one is here, a new password, and signing out everywhere.

use domain::staff::Account;
use leptos::{form::ActionForm, prelude::*};
use leptos_meta::Title;

use super::{
    api::{ChangePassword, LeaveEverywhere, read_account},
    kit::PasswordField,
};
use crate::{
    fault::FaultPage,
    frame::{Frame, Place},
    kit::{
        act::{fault_of, on_answer},
        forms::Forms,
        leave::go_to_sign_in,
        notice::Refused,
    },
    words::no_currency,
};

/// Asks for one's own account.
#[component]
pub fn AccountPage() -> impl IntoView {
    let change = ServerAction::<ChangePassword>::new();
    let leave = ServerAction::<LeaveEverywhere>::new();
    on_answer(change, |_| go_to_sign_in());
    on_answer(leave, |_| go_to_sign_in());
    let account = Resource::new_blocking(|| (), |()| read_account());
    view! {
        <Suspense fallback=|| view! { <p class="lone">"Loading your account…"</p> }>
            {move || Suspend::new(async move {
                match account.await {
                    Ok(account) => view! { <AccountScreen account change leave /> }.into_any(),
                    Err(fault) => view! { <FaultPage fault /> }.into_any(),
                }
            })}
        </Suspense>
    }
}

#[component]
fn AccountScreen(
    account: Account,
    change: ServerAction<ChangePassword>,
    leave: ServerAction<LeaveEverywhere>,
) -> impl IntoView {
    let Account { me, login, sign_ins, form } = account;
    let forms = Forms::new(form);
    let (name, roles) = (me.name.clone(), me.roles.join(", "));
    view! {
        <Title text="Account · Clubdeck" />
        <Frame me place=Place::Account lost=false>
            <main class="account">
                <h1 class="account__title">"Account"</h1>
                <section class="card" aria-labelledby="you-title">
                    <h2 class="card__title" id="you-title">
                        {name}
                    </h2>
                    <dl class="facts">
                        <div class="facts__fact">
                            <dt>"Login"</dt>
                            <dd>{login}</dd>
                        </div>
                        <div class="facts__fact">
                            <dt>"Roles"</dt>
                            <dd>{roles}</dd>
                        </div>
                    </dl>
                </section>
                <PasswordForm change forms />
                <LeaveForm leave forms sign_ins />
            </main>
        </Frame>
    }
}

#[component]
fn PasswordForm(change: ServerAction<ChangePassword>, forms: Forms) -> impl IntoView {
    let fault = fault_of(change);
    let pending = change.pending();
    view! {
        <section class="card" aria-labelledby="password-title">
            <h2 class="card__title" id="password-title">
                "Change password"
            </h2>
            <p class="card__note">
                "You are signed out everywhere, here too, and sign in with the new password."
            </p>
            <div class="form">
                <ActionForm action=change>
                    <input type="hidden" name="change[id]" value=forms.id() />
                    <PasswordField label="Old password" name="change[old]" autocomplete="current-password" />
                    <PasswordField label="New password" name="change[new]" hint="At least 10 letters." />
                    <Refused fault currency=no_currency() />
                    <div class="form__buttons">
                        <button class="button button--primary" type="submit" disabled=move || pending.get()>
                            "Change password"
                        </button>
                    </div>
                </ActionForm>
            </div>
        </section>
    }
}

#[component]
fn LeaveForm(leave: ServerAction<LeaveEverywhere>, forms: Forms, sign_ins: u32) -> impl IntoView {
    let fault = fault_of(leave);
    let pending = leave.pending();
    let note = match sign_ins {
        0 | 1 => "You are signed in here only.".to_owned(),
        count => format!("You are signed in in {count} browsers, this one counted."),
    };
    view! {
        <section class="card" aria-labelledby="leave-title">
            <h2 class="card__title" id="leave-title">
                "Sign out everywhere"
            </h2>
            <p class="card__note">{note}</p>
            <div class="form">
                <ActionForm action=leave>
                    <input type="hidden" name="leave[id]" value=forms.id() />
                    <Refused fault currency=no_currency() />
                    <div class="form__buttons">
                        <button class="button" type="submit" disabled=move || pending.get()>
                            "Sign out everywhere"
                        </button>
                    </div>
                </ActionForm>
            </div>
        </section>
    }
}
