//! A discount that is given by hand in a form that sells time: a percentage, and why.

use domain::{
    discounts::ByHand,
    money::{Currency, Typed},
    sessions::Parts,
};
use leptos::{html::Input, prelude::*};

use crate::{kit::field::bind, words::sentence};

/// What is typed.
#[derive(Clone, Copy)]
pub struct Given {
    percent: RwSignal<String>,
    reason: RwSignal<String>,
}

impl Given {
    /// What was typed before is kept.
    pub fn new(kept: Option<&Parts>) -> Self {
        let (percent, reason) =
            kept.map(|parts| (parts.off.0.clone(), parts.off_reason.0.clone())).unwrap_or_default();
        Self { percent: RwSignal::new(percent), reason: RwSignal::new(reason) }
    }

    /// So much, as far as it can be read; why is nothing that a price depends on.
    pub fn by_hand(self) -> Option<ByHand> {
        let percent = ByHand::percent(&Typed(self.percent.get())).ok()?;
        Some(ByHand { percent, reason: String::new() })
    }
}

/// What comes off by itself: what it is called, and so many hundredths.
pub type ByItself = (String, i32);

/// What it comes to: against what comes off by itself.
fn says(typed: &str, by_itself: Option<&ByItself>, taken: bool, currency: &Currency) -> (String, bool) {
    if typed.trim().is_empty() {
        return ("In whole percent. It replaces a discount that is smaller.".to_owned(), false);
    }
    if let Err(refusal) = ByHand::percent(&Typed(typed.to_owned())) {
        return (sentence(&refusal, currency), true);
    }
    let words = match (by_itself, taken) {
        (Some((name, percent)), true) => format!("It replaces “{name}”, {percent} %."),
        (Some((name, percent)), false) => format!("“{name}”, {percent} %, is not smaller: that stays."),
        (None, true) => "It comes off the whole price.".to_owned(),
        (None, false) => "Nothing can come off this price.".to_owned(),
    };
    (words, false)
}

/// Its fields, closed until somebody wants them.
#[component]
pub fn ByHandFields(
    /// Before the names of the fields.
    word: &'static str,
    /// What is typed.
    given: Given,
    /// What comes off by itself.
    #[prop(into)]
    by_itself: Signal<Option<ByItself>>,
    /// Does it take anything off?
    taken: Memo<bool>,
    /// What prices are in.
    currency: Currency,
) -> impl IntoView {
    let said = Memo::new(move |_| {
        by_itself.with(|off| says(&given.percent.read(), off.as_ref(), taken.get(), &currency))
    });
    let open = !given.percent.read_untracked().is_empty() || !given.reason.read_untracked().is_empty();
    let (percent, reason) = (NodeRef::<Input>::new(), NodeRef::<Input>::new());
    bind(percent, given.percent);
    bind(reason, given.reason);
    let (percent_id, reason_id, hint) =
        (format!("{word}-off"), format!("{word}-off-reason"), format!("{word}-off-hint"));
    view! {
        <details class="sale__given" open=open>
            <summary>"Discount by hand"</summary>
            <div class="field">
                <label class="field__label" for=percent_id.clone()>
                    "Percent off"
                </label>
                <input
                    class="field__input"
                    id=percent_id
                    node_ref=percent
                    name=format!("{word}[off]")
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    maxlength="3"
                    value=given.percent.get_untracked()
                    aria-invalid=move || said.read().1.then_some("true")
                    aria-describedby=hint.clone()
                    on:input=move |event| given.percent.set(event_target_value(&event))
                />
                <p class="field__hint" id=hint aria-live="polite">
                    {move || said.read().0.clone()}
                </p>
            </div>
            <div class="field">
                <label class="field__label" for=reason_id.clone()>
                    "Reason"
                </label>
                <input
                    class="field__input"
                    id=reason_id
                    node_ref=reason
                    name=format!("{word}[off_reason]")
                    type="text"
                    autocomplete="off"
                    maxlength="200"
                    value=given.reason.get_untracked()
                    on:input=move |event| given.reason.set(event_target_value(&event))
                />
            </div>
        </details>
    }
}
