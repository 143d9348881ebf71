//! What the page says by itself.

use domain::{money::Currency, refusal::Refusal};
use leptos::prelude::*;

use crate::{fault::Fault, words::fault_sentence};

/// Why a form came back, where it stands.
#[component]
pub fn Refused(
    /// Why; nothing to say without.
    fault: Signal<Option<Fault>>,
    /// What amounts in it are called.
    currency: Currency,
) -> impl IntoView {
    move || {
        fault.get().map(|fault| {
            // On a page of its own: what was typed here stays.
            let open = (fault.refusal() == Some(&Refusal::NoShift)).then(|| {
                view! {
                    " "
                    <a href="/shift" target="_blank">
                        "Open Shift"
                    </a>
                }
            });
            view! {
                <p class="refused" role="alert">
                    {fault_sentence(&fault, &currency)}
                    {open}
                </p>
            }
        })
    }
}

/// What was just done, in words, until it has been read.
#[component]
pub fn Toast(
    /// The words; they go by themselves.
    words: RwSignal<Option<String>>,
) -> impl IntoView {
    Effect::new(move |_| {
        if words.read().is_some() {
            // Gone with the effect: new words get their own time.
            let _ = set_timeout(move || words.set(None), std::time::Duration::from_secs(10));
        }
    });
    view! {
        <div class="toast" role="status" aria-live="polite">
            {move || words.get()}
        </div>
    }
}
