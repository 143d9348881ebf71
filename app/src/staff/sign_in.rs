//! Signing in. The form goes to the server as it is: a password never passes through a script of ours.

use domain::refusal::Refusal;
use leptos::prelude::*;
use leptos_meta::Title;
use serde::{Deserialize, Serialize};

use crate::words::{no_currency, sentence};

/// What the sign-in page says, provided by the server as a context.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    let provided = use_context::<SignInNotice>().unwrap_or_default();
    // A resource, so that the browser draws the same page as the server did.
    let notice = Resource::new_blocking(
        || (),
        move |()| {
            let provided = provided.clone();
            async move { provided }
        },
    );
    view! {
        <Title text="Sign in · Clubdeck" />
        <main class="lone">
            <p class="lone__brand">
                <span class="rail__mark" aria-hidden="true"></span>
                "Clubdeck"
            </p>
            <Suspense>
                {move || Suspend::new(async move {
                    let notice = notice.await;
                    view! { <SignInForm notice /> }
                })}
            </Suspense>
        </main>
    }
}

#[component]
fn SignInForm(notice: SignInNotice) -> impl IntoView {
    let refused = notice.refusal.map(|refusal| sentence(&refusal, &no_currency()));
    view! {
        <form class="sign-in" method="post" action="/login">
            <h1 class="sign-in__title">"Sign in"</h1>
            {refused
                .map(|words| {
                    view! {
                        <p class="refused" role="alert">
                            {words}
                        </p>
                    }
                })}
            <div class="field">
                <label class="field__label" for="login">
                    "Login"
                </label>
                <input
                    class="field__input"
                    id="login"
                    name="login"
                    type="text"
                    autocomplete="username"
                    autocapitalize="none"
                    spellcheck="false"
                    required=true
                    value=notice.login
                />
            </div>
            <div class="field">
                <label class="field__label" for="password">
                    "Password"
                </label>
                <input
                    class="field__input"
                    id="password"
                    name="password"
                    type="password"
                    autocomplete="current-password"
                    required=true
                />
            </div>
            <button class="button button--primary sign-in__button" type="submit">
                "Sign in"
            </button>
            {notice
                .plain_http
                .then(|| {
                    view! {
                        <p class="sign-in__warning">
                            "This connection is not encrypted (no TLS): others on the network can read the password."
                        </p>
                    }
                })}
        </form>
        {(!notice.demo.is_empty()).then(|| view! { <Demo people=notice.demo /> })}
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
