//! Why a field came back, beside it.

use leptos::prelude::*;

/// What is said at a field that was refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// Why; nothing where it is good.
    pub words: String,
    /// Is it the first of its form? The keyboard goes there.
    pub first: bool,
}

/// A field's mark, where its form has any.
pub type Marked = Option<Signal<Mark>>;

/// Is it no good?
pub fn is_wrong(mark: Marked) -> bool {
    mark.is_some_and(|mark| !mark.read().words.is_empty())
}

/// Is it the first that is no good?
pub fn is_first(mark: Marked) -> bool {
    mark.is_some_and(|mark| mark.read().first)
}

/// What describes a field: what it says about itself, and why it came back.
pub fn described(mark: Marked, id: &str, hint: Option<&str>) -> Option<String> {
    let why = is_wrong(mark).then(|| why_id(id));
    let ids: Vec<&str> = why.as_deref().into_iter().chain(hint).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn why_id(field: &str) -> String {
    format!("{field}why")
}

/// The words beside the field with this id.
#[component]
pub fn Why(
    /// The field's.
    mark: Marked,
    /// Of the field.
    id: String,
) -> impl IntoView {
    mark.map(|mark| {
        view! {
            <p class="field__why" id=why_id(&id) hidden=move || mark.read().words.is_empty()>
                {move || mark.read().words.clone()}
            </p>
        }
    })
}

/// Choices that are wrong or right together. The keyboard can be put on all of them.
#[component]
pub fn MarkedGroup(
    /// Its id.
    id: String,
    /// Why it came back.
    mark: Marked,
    /// What it is, for those who do not see that above it.
    label: &'static str,
    /// The choices.
    children: Children,
) -> impl IntoView {
    let (known, why) = (id.clone(), id.clone());
    view! {
        <div>
            <div
                class="field__group"
                id=id
                role="group"
                tabindex="-1"
                aria-label=label
                autofocus=move || is_first(mark)
                aria-describedby=move || described(mark, &known, None)
            >
                {children()}
            </div>
            <Why mark id=why />
        </div>
    }
}
