//! Loyalty: which part of a top-up comes back as bonus, by brackets, and for how long it is good.

pub mod api;

use domain::{
    loyalty::{Bracket, LoyaltyRules},
    money::Currency,
};
use leptos::prelude::*;
use leptos_meta::Title;

use self::api::{ChangeLoyalty, ReadLoyalty};
use crate::{
    ask::page::Asking,
    kit::{
        act::{Act, ActForm, fault_of, on_done},
        amount::as_typed,
        card::{Card, FormEnd},
        field::TextField,
        forms::Forms,
        notice::Toast,
    },
    settings::{SettingsFrame, Tab},
};

/// So many can be added at once.
const NEW: usize = 3;

/// Asks for the rules.
#[component]
pub fn LoyaltyPage() -> impl IntoView {
    let change = Act::<ChangeLoyalty>::new();
    let (done, toast) = (RwSignal::new(0), RwSignal::new(None));
    on_done(change, move || {
        toast.set(Some("Saved".to_owned()));
        done.update(|done| *done += 1);
    });
    view! {
        <Asking
            question=move || ReadLoyalty {}
            turn=done
            loading="the loyalty rules"
            page=move |rules| view! { <LoyaltyScreen rules change /> }
        />
        <Toast words=toast />
    }
}

#[component]
fn LoyaltyScreen(rules: LoyaltyRules, change: Act<ChangeLoyalty>) -> impl IntoView {
    let LoyaltyRules { currency, loyalty, me, form } = rules;
    let (forms, club) = (Forms::new(form), me.club);
    let (fault, pending) = (fault_of(change), change.pending());
    let known = loyalty.brackets.into_iter().map(Some).chain([None; NEW]);
    let rows = known.enumerate().map(|(place, bracket)| {
        let currency = currency.clone();
        view! { <BracketFields place bracket currency /> }
    });
    let rows = rows.collect_view();
    view! {
        <Title text="Loyalty · Clubdeck" />
        <SettingsFrame me tab=Tab::Loyalty>
            <Card id="loyalty-title" title="Bonus on top-ups">
                <p class="card__note">
                    "The last bracket that begins at or below a top-up decides. It holds in all clubs, for top-ups from now on; bonus that was earned stays as it is. An empty line is no bracket."
                </p>
                <div class="form">
                    <ActForm action=change>
                        <input type="hidden" name="edit[id]" value=forms.id() />
                        <input type="hidden" name="edit[club]" value=club.to_string() />
                        {rows}
                        <FormEnd fault pending word="Save" currency />
                    </ActForm>
                </div>
            </Card>
        </SettingsFrame>
    }
}

#[component]
fn BracketFields(place: usize, bracket: Option<Bracket>, currency: Currency) -> impl IntoView {
    let field = |name: &str| format!("edit[brackets][{place}][{name}]");
    let title = match bracket {
        Some(bracket) => format!("From {}", currency.money(bracket.from)),
        None => "New bracket".to_owned(),
    };
    let from = bracket.map(|bracket| as_typed(bracket.from, &currency)).unwrap_or_default();
    let percent = bracket.map(|bracket| bracket.percent.to_string()).unwrap_or_default();
    let days = bracket.and_then(|bracket| bracket.valid_days).map(|days| days.to_string());
    view! {
        <fieldset class="bracket">
            <legend class="field__label">{title}</legend>
            <TextField label="Top-up from" name=field("from") value=from most=24 required=false />
            <TextField
                label="Bonus, percent"
                name=field("percent")
                kind="number"
                least=1
                most=100
                value=percent
                required=false
            />
            <TextField
                label="Valid for days"
                name=field("valid_days")
                kind="number"
                least=1
                most=3650
                value=days.unwrap_or_default()
                required=false
            />
        </fieldset>
    }
}
