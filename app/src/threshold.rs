//! What stands around the pages of those who are not signed in: the brand, and a plain form.

use leptos::prelude::*;
use leptos_meta::Title;
use serde::{Serialize, de::DeserializeOwned};

/// A page with this title, and in it what the server provides as a context.
pub fn threshold<N>(title: &'static str, class: &'static str, page: fn(N) -> AnyView) -> impl IntoView
where
    N: Clone + Default + Serialize + DeserializeOwned + Send + Sync + 'static,
{
    let provided = use_context::<N>().unwrap_or_default();
    // A resource, so that the browser draws the same page as the server did.
    let notice = Resource::new_blocking(
        || (),
        move |()| {
            let provided = provided.clone();
            async move { provided }
        },
    );
    view! {
        <Title text=title />
        <main class=class>
            <p class="lone__brand">
                <span class="rail__mark" aria-hidden="true"></span>
                "Clubdeck"
            </p>
            <Suspense>
                {move || Suspend::new(async move {
                    let notice = notice.await;
                    page(notice)
                })}
            </Suspense>
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
