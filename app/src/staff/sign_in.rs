//! Signing in. The form goes to the server as it is: a password never passes through a script of ours.

use domain::{refusal::Refusal, staff::LOGIN_MOST};
use leptos::prelude::*;

use crate::{
    kit::field::TextField,
    threshold::{PlainWarning, ThresholdForm, threshold},
    words::{no_currency, sentence},
};

/// What the sign-in page says, provided by the server as a context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignInNotice {
    /// The login that was typed before.
    pub login: String,
    /// Why it was not enough.
    pub refusal: Option<Refusal>,
    /// Passwords would travel readable for everybody on the network.
    pub plain_http: bool,
    /// Whom a demo club lets in.
    pub demo: Vec<DemoSignIn>,
}

/// A person of a demo club.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DemoSignIn {
    /// Their login.
    pub login: String,
    /// Their password.
    pub password: String,
    /// What they are.
    pub role: String,
}

/// Who are you?
#[component]
pub fn SignInPage() -> impl IntoView {
    threshold("Sign in · Clubdeck", "lone", |notice: SignInNotice| {
        view! { <SignInForm notice /> }.into_any()
    })
}

#[component]
fn SignInForm(notice: SignInNotice) -> impl IntoView {
    let SignInNotice { login, refusal, plain_http, demo } = notice;
    let refused = refusal.map(|refusal| sentence(&refusal, &no_currency()));
    view! {
        <ThresholdForm title="Sign in" action="/login" refused>
            <TextField label="Login" name="login" autocomplete="username" value=login most=LOGIN_MOST />
            <TextField
                label="Password"
                name="password"
                kind="password"
                autocomplete="current-password"
                most=200
            />
            <button class="button button--primary sign-in__button" type="submit">
                "Sign in"
            </button>
            <PlainWarning plain_http />
        </ThresholdForm>
        {(!demo.is_empty()).then(|| view! { <Demo people=demo /> })}
    }
}

#[component]
fn Demo(people: Vec<DemoSignIn>) -> impl IntoView {
    let rows = people.into_iter().map(|person| {
        view! {
            <tr>
                <th scope="row">{person.role}</th>
                <td>
                    <code>{person.login}</code>
                </td>
                <td>
                    <code>{person.password}</code>
                </td>
            </tr>
        }
    });
    view! {
        <section class="demo" aria-labelledby="demo-title">
            <h2 class="demo__title" id="demo-title">
                "Demo club"
            </h2>
            <table class="demo__people">
                <thead>
                    <tr>
                        <th scope="col">"Role"</th>
                        <th scope="col">"Login"</th>
                        <th scope="col">"Password"</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    }
}
