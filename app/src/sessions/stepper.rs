//! So many units of what is chosen: one less, one more, and how long that is.

use domain::ids::TariffId;
use leptos::prelude::*;

use super::choice::Choice;

/// Links to the same form with another quantity, so that it works without a script.
#[component]
pub fn Stepper(
    /// What is stepped through, for who does not see it.
    label: &'static str,
    /// What is chosen.
    choice: Memo<Option<Choice>>,
    /// The address at which so many units of a tariff are chosen.
    to: Callback<(TariffId, u32), String>,
    /// How long that is.
    length: Signal<Option<String>>,
    /// Until when, where that is known.
    #[prop(optional)]
    until: Signal<Option<String>>,
) -> impl IntoView {
    let to = move |quantity: fn(&Choice) -> u32| {
        choice.read().as_ref().map(|choice| to.run((choice.tariff, quantity(choice))))
    };
    let at_least = move || choice.read().as_ref().is_some_and(|choice| choice.quote.quantity <= 1);
    let at_most = move || choice.read().as_ref().is_some_and(|choice| choice.quote.quantity >= choice.most);
    let quantity = move || choice.read().as_ref().map(|choice| choice.quote.quantity);
    view! {
        <div class="stepper" role="group" aria-label=label>
            <a
                class="stepper__button"
                href=move || to(Choice::fewer)
                aria-label="One less"
                aria-disabled=move || at_least().then_some("true")
                data-noscroll=""
            >
                "−"
            </a>
            <output class="stepper__value" aria-label="Quantity">
                {quantity}
            </output>
            <a
                class="stepper__button"
                href=move || to(Choice::more)
                aria-label="One more"
                aria-disabled=move || at_most().then_some("true")
                data-noscroll=""
            >
                "+"
            </a>
            <span class="stepper__length">
                <b>{length}</b>
                <span class="stepper__until">{until}</span>
            </span>
        </div>
    }
}
