//! A text field and the signal behind it.

use leptos::{html::Input, prelude::*};

/// Keeps both the same. What was typed before the page was hydrated is kept: it is read from the field first.
pub fn bind(field: NodeRef<Input>, typed: RwSignal<String>) {
    Effect::new(move |bound: Option<bool>| {
        let words = typed.get();
        let Some(input) = field.get() else { return false };
        if input.value() != words {
            match bound {
                Some(true) => input.set_value(&words),
                _ => typed.set(input.value()),
            }
        }
        true
    });
}
