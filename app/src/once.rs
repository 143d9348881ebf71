//! What stands in a page for this one answer: two pages that show the same differ in it (server only).

use std::sync::{Arc, OnceLock};

use http::request::Parts;
use leptos::prelude::*;
use uuid::Uuid;

/// Told while a page is rendered, where its request carries one: whoever says the same page again puts new ones in.
#[derive(Clone, Debug, Default)]
pub struct UsedOnce(Arc<Told>);

#[derive(Debug, Default)]
struct Told {
    nonce: OnceLock<String>,
    form: OnceLock<Uuid>,
}

impl UsedOnce {
    /// What the page's own scripts may run by.
    pub fn nonce(&self) -> Option<&str> {
        self.0.nonce.get().map(String::as_str)
    }

    /// The id of the page's first form, from which those of the others follow (`kit/forms.rs`).
    pub fn form(&self) -> Option<Uuid> {
        self.0.form.get().copied()
    }
}

pub(crate) fn tell_nonce(nonce: &str) {
    tell(|told| {
        told.nonce.get_or_init(|| nonce.to_owned());
    });
}

pub(crate) fn tell_form(form: Uuid) {
    tell(|told| {
        told.form.get_or_init(|| form);
    });
}

fn tell(what: impl FnOnce(&Told)) {
    if let Some(parts) = use_context::<Parts>()
        && let Some(UsedOnce(told)) = parts.extensions.get()
    {
        what(told);
    }
}
