//! A till counted piece by piece.

use domain::{
    money::{Currency, Typed},
    shifts::{Pieces, counted, in_use},
};
use leptos::prelude::*;

use crate::kit::amount::as_typed;

/// A field for each note and coin, folded away until somebody counts so.
#[component]
pub fn PiecesFields(
    /// Where they stand in the form.
    name: &'static str,
    /// The club's.
    currency: Currency,
    /// What is typed as one sum: it follows the pieces.
    sum: RwSignal<String>,
) -> impl IntoView {
    let counts = StoredValue::new(Pieces::new());
    let put = {
        let currency = currency.clone();
        Callback::new(move |(worth, count): (String, String)| {
            counts.update_value(|counts| {
                counts.insert(worth, Typed(count));
            });
            // What cannot be counted yet is said when it is sent.
            let together = counts.with_value(|counts| counted(&Typed::default(), counts, &currency));
            let none = counts.with_value(|counts| counts.values().all(|count| count.0.trim().is_empty()));
            match together {
                Ok((together, _)) => sum.set(as_typed(together, &currency)),
                // Nothing is counted any more: what was reckoned goes, and nothing stands for it.
                Err(_) if none => sum.set(String::new()),
                Err(_) => {}
            }
        })
    };
    let fields = in_use(&currency).into_iter().map(|worth| {
        let minor = worth.minor().to_string();
        let (id, field) = (format!("piece-{minor}"), format!("{name}[{minor}]"));
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
                    on:input=move |event| put.run((minor.clone(), event_target_value(&event)))
                />
            </div>
        }
        .into_any()
    });
    let fields = fields.collect_view();
    view! {
        <details class="pieces">
            <summary class="pieces__summary">"Count by notes and coins"</summary>
            <p class="card__note">"How many there are of each. Their sum is the count; the field above may stay as it is."</p>
            <div class="pieces__all">{fields}</div>
        </details>
    }
}
