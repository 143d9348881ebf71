//! The tax that the club's prices include, in its settings.

use domain::{ids::ClubId, shifts::Tax};
use leptos::prelude::*;

use super::api::ChangeTax;
use crate::kit::{
    act::{Act, ActForm, fault_of},
    card::{Card, FormEnd},
    field::TextField,
    forms::Forms,
};

/// Its name and rate; drawn anew when it was saved.
#[component]
pub(super) fn TaxCard(
    /// As it is.
    tax: RwSignal<Option<Tax>>,
    /// Whose.
    club: ClubId,
    /// Changes it.
    change: Act<ChangeTax>,
    /// Gives the form its id.
    forms: Forms,
) -> impl IntoView {
    let (fault, pending) = (fault_of(change), change.pending());
    let form = move || {
        let (name, percent) = tax.get().map_or_else(Default::default, |tax| {
            let percent = tax.percent();
            (tax.name, percent.trim_end_matches('%').to_owned())
        });
        view! {
            <ActForm action=change>
                <input type="hidden" name="tax[id]" value=forms.id() />
                <input type="hidden" name="tax[club]" value=club.to_string() />
                <div class="form__pair">
                    <TextField
                        label="What it is called"
                        name="tax[name]"
                        value=name
                        hint="As in НДС or VAT. Empty: no tax."
                        most=20
                        required=false
                    />
                    <TextField
                        label="Rate, in percent"
                        name="tax[percent]"
                        value=percent
                        hint="As in 12 or 12.5."
                        most=8
                        required=false
                    />
                </div>
                <FormEnd fault pending word="Save Tax" />
            </ActForm>
        }
    };
    view! {
        <Card id="tax-title" title="Tax">
            <p class="card__note">
                "Prices include it. Reports of shifts say how much of the revenue it is; those that are kept stay as they are."
            </p>
            <div class="form">{form}</div>
        </Card>
    }
}
