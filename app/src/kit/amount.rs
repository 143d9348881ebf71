//! Fields for money.

use domain::{
    money::{Currency, Money, Typed},
    refusal::Refusal,
};
use leptos::prelude::*;

use super::field::bind;
use crate::fault::Fault;

/// Nobody types more letters into an amount.
pub const AMOUNT_MOST: usize = 24;

/// An amount that somebody types.
#[component]
pub fn AmountField(
    /// What it is called.
    label: &'static str,
    /// Its name in the form.
    name: String,
    /// What is typed; it arrives with what should stand there first.
    typed: RwSignal<String>,
    /// Decides which keys a phone shows.
    currency: Currency,
    /// Stands in the field while it is empty.
    #[prop(into)]
    placeholder: Signal<String>,
    /// What the field says about itself, as it is typed.
    #[prop(into)]
    hint: Signal<String>,
    /// Is what is typed no good?
    #[prop(into)]
    wrong: Signal<bool>,
) -> impl IntoView {
    let field = NodeRef::new();
    bind(field, typed);
    let id = name.replace(['[', ']'], "-");
    let hint_id = format!("{id}hint");
    let keys = if currency.digits == 0 { "numeric" } else { "decimal" };
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <input
                class="field__input field__input--amount"
                id=id
                name=name
                type="text"
                inputmode=keys
                autocomplete="off"
                maxlength=AMOUNT_MOST.to_string()
                value=typed.get_untracked()
                node_ref=field
                placeholder=move || placeholder.get()
                aria-describedby=hint_id.clone()
                aria-invalid=move || if wrong.get() { "true" } else { "false" }
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <p class="field__hint" id=hint_id aria-live="polite">
                {move || hint.get()}
            </p>
        </div>
    }
}

/// An amount as one would type it: without the currency's symbol.
pub fn as_typed(amount: Money, currency: &Currency) -> String {
    currency.money(amount).trim_start_matches(&currency.symbol).trim().to_owned()
}

/// What was typed into a form that came back: it is kept.
pub fn typed_before(fault: Option<Fault>, currency: &Currency) -> Option<String> {
    match fault?.refusal()? {
        Refusal::BadAmount { typed } => Some(typed.clone()),
        Refusal::AmountMissing { entered, .. } => Some(as_typed(*entered, currency)),
        _ => None,
    }
}

/// Is this no amount? An empty field is none yet.
pub fn is_no_amount(typed: &str, currency: &Currency) -> bool {
    Typed(typed.to_owned()).read(currency).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_comes_back_and_can_be_read_again() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let money = |minor| Money::of(minor).unwrap();
        let missing =
            Refusal::AmountMissing { total: money(2160), entered: money(1350), missing: money(810) };
        assert_eq!(typed_before(Some(Fault::Refused(missing)), &tenge).as_deref(), Some("1,350"));
        let bad = Refusal::BadAmount { typed: "9oo".into() };
        assert_eq!(typed_before(Some(Fault::Refused(bad)), &tenge).as_deref(), Some("9oo"));
        assert_eq!(typed_before(Some(Fault::Lost), &tenge), None);
        assert!(!is_no_amount("1,350", &tenge) && is_no_amount("9oo", &tenge));
    }
}
