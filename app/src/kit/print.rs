//! Onto paper.

use leptos::prelude::*;

/// Opens the browser's own dialog for printing.
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
