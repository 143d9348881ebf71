//! What is put away on a page of settings, and brought back.

use leptos::prelude::*;

use crate::kit::act::{ActForm, Press};

/// How things of a page are put away.
#[derive(Clone, Copy)]
pub struct Archive {
    /// The press: the fields of its form are called `retire`.
    pub press: Press,
    /// The id of the form.
    pub form: RwSignal<String>,
    /// Under which name the thing is sent.
    pub field: &'static str,
}

/// Puts a thing away, or brings it back.
#[component]
pub fn Retire(
    /// How.
    archive: Archive,
    /// The thing.
    id: String,
    /// What it is called.
    name: String,
    /// Away, or back?
    archived: bool,
) -> impl IntoView {
    let (word, class) = if archived { ("Archive", "button button--danger") } else { ("Restore", "button") };
    let pending = archive.press.pending();
    view! {
        <ActForm action=archive.press>
            <input type="hidden" name="retire[id]" value=move || archive.form.get() />
            <input type="hidden" name=format!("retire[{}]", archive.field) value=id />
            <input type="hidden" name="retire[archived]" value=archived.to_string() />
            <button class=class type="submit" aria-label=format!("{word} {name}") disabled=move || pending.get()>
                {word}
            </button>
        </ActForm>
    }
}

/// What was put away.
#[component]
pub fn Archived(
    /// How it is brought back.
    archive: Archive,
    /// What stands above it.
    title: &'static str,
    /// Each thing's id, and what it is called.
    things: Vec<(String, String)>,
) -> impl IntoView {
    let nothing = things.is_empty();
    let rows = things.into_iter().map(|(id, name)| {
        view! {
            <li class="tariff-archived">
                <span>{name.clone()}</span>
                <Retire archive id name archived=false />
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <section class="card" aria-labelledby="archived-title" hidden=nothing>
            <h2 class="card__title" id="archived-title">
                {title}
            </h2>
            <ul class="tariff-archive">{rows}</ul>
        </section>
    }
}
