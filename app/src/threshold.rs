//! What stands around the pages of those who are not signed in: the brand, and a plain form. They are rendered by the
//! server and stay as they are: no script is needed for them, and none is loaded.

use leptos::prelude::*;
use leptos_meta::Title;

/// A page with this title, and in it what the server provides as a context.
pub fn threshold<N>(title: &'static str, class: &'static str, page: fn(N) -> AnyView) -> impl IntoView
where
    N: Clone + Default + 'static,
{
    let notice = use_context::<N>().unwrap_or_default();
    view! {
        <Title text=title />
        <main class=class>
            <p class="lone__brand">
                <span class="rail__mark" aria-hidden="true"></span>
                "Clubdeck"
            </p>
            {page(notice)}
        </main>
    }
}

/// The form goes to the server as it is: a password never passes through a script of ours.
#[component]
pub fn ThresholdForm(
    /// What it is for.
    title: &'static str,
    /// Where it goes.
    action: &'static str,
    /// Why it came back.
    refused: Option<String>,
    /// What is asked.
    children: Children,
) -> impl IntoView {
    let refused = refused.map(|words| {
        view! {
            <p class="refused" role="alert">
                {words}
            </p>
        }
    });
    view! {
        <form class="lone__form" method="post" action=action>
            <h1 class="lone__heading">{title}</h1>
            {refused}
            {children()}
        </form>
    }
}

/// Says it where a password would travel readable.
#[component]
pub fn PlainWarning(
    /// Does the page come without TLS?
    plain_http: bool,
) -> impl IntoView {
    plain_http.then(|| {
        view! {
            <p class="lone__warning">
                "This connection is not encrypted (no TLS): others on the network can read the password."
            </p>
        }
    })
}
