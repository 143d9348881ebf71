//! Parts of a page: a card, and the end of a form.

use domain::money::Currency;
use leptos::prelude::*;

use crate::{fault::Fault, kit::notice::Refused, words::no_currency};

/// A part of a page, under its title.
#[component]
pub fn Card(
    /// The id of its title.
    id: &'static str,
    /// What it is about.
    #[prop(into)]
    title: String,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="card" aria-labelledby=id>
            <h2 class="card__title" id=id>
                {title}
            </h2>
            {children()}
        </section>
    }
}

/// The end of a form: why it came back, and the button that sends it.
#[component]
pub fn FormEnd(
    /// Why the form came back.
    fault: Signal<Option<Fault>>,
    /// Is it under way? It is not sent again then.
    #[prop(into)]
    pending: Signal<bool>,
    /// What the button does.
    word: &'static str,
    /// How the button looks.
    #[prop(default = "button button--primary")]
    class: &'static str,
    /// What amounts are called, where a refusal names one.
    #[prop(default = no_currency())]
    currency: Currency,
    /// What stands before the button, such as the way out.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <Refused fault currency />
        <div class="form__buttons">
            {children.map(|children| children())}
            <button class=class type="submit" disabled=move || pending.get()>
                {word}
            </button>
        </div>
    }
}
