//! A page on paper.

use leptos::prelude::*;

/// Asks the browser to print the page. Without a script its own menu does.
#[component]
pub fn PrintButton() -> impl IntoView {
    view! {
        <button class="button" type="button" on:click=move |_| print()>
            "Print"
        </button>
    }
}

fn print() {
    // Where a browser prints nothing, nothing is lost: its own menu does.
    #[cfg(feature = "hydrate")]
    let _ = window().print();
}
