//! A till counted piece by piece.

use domain::{money::Currency, shifts::in_use};
use leptos::prelude::*;

use crate::kit::amount::as_typed;

/// A field for each note and coin, folded away until somebody counts so.
#[component]
pub fn PiecesFields(
    /// Where they stand in the form.
    name: &'static str,
    /// The club's.
    currency: Currency,
) -> impl IntoView {
    let fields = in_use(&currency).into_iter().map(|worth| {
        let (id, field) = (format!("piece-{}", worth.minor()), format!("{name}[{}]", worth.minor()));
        view! {
            <div class="pieces__one">
                <label class="pieces__worth" for=id.clone()>
                    {as_typed(worth, &currency)}
                </label>
                <input
                    class="field__input"
                    id=id
                    name=field
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    maxlength="6"
                />
            </div>
        }
        .into_any()
    });
    let fields = fields.collect_view();
    view! {
        <details class="pieces">
            <summary class="pieces__summary">"Count by notes and coins"</summary>
            <p class="card__note">"How many there are of each. Their sum is the count; the field above may stay empty."</p>
            <div class="pieces__all">{fields}</div>
        </details>
    }
}
