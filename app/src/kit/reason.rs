//! Why something is done.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::field::TextField;

/// A reason. A form that was sent without a script and refused comes back with what was typed: the address says it.
#[component]
pub fn ReasonField(
    /// Of which form: its field is `name[reason]`.
    name: &'static str,
) -> impl IntoView {
    let query = use_query_map();
    let before = query.with_untracked(|query| query.get("reason").filter(|_| query.get("__err").is_some()));
    view! {
        <TextField label="Reason" name=format!("{name}[reason]") most=200 value=before.unwrap_or_default() />
    }
}
