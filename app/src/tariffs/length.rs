//! The part of a tariff's form that says how long it is, and until when it is good.

use domain::tariffs::{Draft, Expiry, Sold, TypedUnit};
use leptos::prelude::*;

use super::{form::Form, kind::Kind};
use crate::kit::field::{SelectField, TextField};

/// How much time one buys. A night is as long as its hours, and by the minute there is nothing to say.
#[component]
pub fn LengthFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let (length, about, minutes) = match form.kind {
        Kind::Night | Kind::Minute => return ().into_any(),
        Kind::Hours => ("Playing time", "What one of it buys: the price below is for so much.", 60),
        Kind::PassHours => ("All hours together", "Played in as many visits as it takes.", 1800),
        Kind::PassVisits => ("One visit lasts at most", "Longer is another visit.", 300),
    };
    let minutes = form.known(
        |tariff| match tariff.time {
            Sold::Units { minutes, .. } | Sold::Visits { minutes, .. } => minutes,
            Sold::Window | Sold::Minute => minutes,
        },
        minutes,
    );
    let kept = form.kept.of_its_kind();
    let (number, unit) = shortly(minutes);
    let number = kept.text("[unit_minutes]", number.to_string());
    let unit = kept.text("[unit_in]", word(unit).0);
    let visits = (form.kind == Kind::PassVisits).then(|| view! { <VisitsField form /> });
    let most = (form.kind != Kind::PassVisits).then(|| view! { <MostField form /> });
    view! {
        <fieldset class="tariff-use">
            <legend class="field__label">"What is sold"</legend>
            {visits}
            <div class="form__pair">
                <TextField
                    label=length
                    name=kept.name("[unit_minutes]")
                    kind="number"
                    least=1
                    most=Draft::MAX_UNIT_MINUTES.unsigned_abs()
                    value=number
                    hint=about
                    mark=form.marks.of("[unit_minutes]")
                />
                <SelectField
                    label="counted in"
                    name=kept.name("[unit_in]")
                    options=units([TypedUnit::Minutes, TypedUnit::Hours, TypedUnit::Days].as_slice())
                    value=unit
                />
            </div>
            {most}
        </fieldset>
    }
    .into_any()
}

/// As people say it: 30 hours are no day and a quarter, and 24 hours no day.
fn shortly(minutes: i32) -> (i32, TypedUnit) {
    match TypedUnit::of(minutes) {
        (number, TypedUnit::Weeks) => (number * 7, TypedUnit::Days),
        (1, TypedUnit::Days) => (24, TypedUnit::Hours),
        other => other,
    }
}

#[component]
fn VisitsField(form: Form) -> impl IntoView {
    let visits = form.known(
        |tariff| match tariff.time {
            Sold::Visits { visits, .. } => visits,
            _ => 10,
        },
        10,
    );
    view! {
        <TextField
            label="Number of visits"
            name=form.kept.name("[visits]")
            kind="number"
            least=1
            most=Draft::MAX_VISITS.unsigned_abs()
            value=form.kept.of_its_kind().text("[visits]", visits.to_string())
            mark=form.marks.of("[visits]")
        />
    }
}

#[component]
fn MostField(form: Form) -> impl IntoView {
    let new = if form.kind == Kind::Hours { 12 } else { 1 };
    let most = form.known(
        |tariff| match tariff.time {
            Sold::Units { max_quantity, .. } => max_quantity,
            _ => new,
        },
        new,
    );
    let (label, hint) = match form.kind {
        Kind::Hours => {
            ("Most at once", "So often at most it is bought in one go: 3 times 1 hour are 3 hours.")
        }
        _ => ("Most passes at once", "So many at most are bought in one go."),
    };
    view! {
        <TextField
            label=label
            name=form.kept.name("[max_quantity]")
            kind="number"
            least=1
            most=Draft::MAX_QUANTITY.unsigned_abs()
            value=form.kept.of_its_kind().text("[max_quantity]", most.to_string())
            hint=hint
            mark=form.marks.of("[max_quantity]")
        />
    }
}

const fn word(unit: TypedUnit) -> (&'static str, &'static str) {
    match unit {
        TypedUnit::Minutes => ("minutes", "minutes"),
        TypedUnit::Hours => ("hours", "hours"),
        TypedUnit::Days => ("days", "days"),
        TypedUnit::Weeks => ("weeks", "weeks"),
    }
}

fn units(units: &[TypedUnit]) -> Vec<(String, String)> {
    units.iter().map(|unit| word(*unit)).map(|(value, word)| (value.to_owned(), word.to_owned())).collect()
}

/// Until when what was bought is good.
#[component]
pub fn ExpiryFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    if form.kind == Kind::Minute {
        return ().into_any();
    }
    let kept = form.kept.of_its_kind();
    let month = Expiry { after_purchase: Some(30 * 24 * 60), ..Expiry::default() };
    let new = if matches!(form.kind, Kind::PassHours | Kind::PassVisits) { month } else { Expiry::default() };
    let expiry = form.known(|tariff| tariff.expiry, new);
    let on = kept.text("[expires_on]", expiry.on.map(|day| day.to_string()).unwrap_or_default());
    let typed = ["[after_purchase][number]", "[after_first_use][number]", "[expires_on]"];
    let typed = kept.is_there() && typed.iter().any(|field| !kept.text(field, "").is_empty());
    let open = typed
        || !expiry.is_none()
        || form.marks.is_any(&["[after_purchase]", "[after_first_use]", "[expires_on]", "[visits]"]);
    let visits = matches!(form.kind, Kind::Hours | Kind::PassHours).then(|| {
        let visits = expiry.visits.map(|visits| visits.to_string()).unwrap_or_default();
        view! {
            <TextField
                label="After so many visits"
                name=kept.name("[visits]")
                kind="number"
                least=1
                most=Draft::MAX_VISITS.unsigned_abs()
                value=kept.text("[visits]", visits)
                required=false
                hint="Empty: in as many visits as they like."
                mark=form.marks.of("[visits]")
            />
        }
    });
    view! {
        <details class="tariff-more" open=open>
            <summary>"Until when it is good"</summary>
            <div class="tariff-use">
                <p class="card__note">
                    "What was bought and not played ends by the first of these that is met. Leave all of them empty, and it is good until it is played."
                </p>
                <SpanFields form field="after_purchase" label="So long after it was bought" minutes=expiry.after_purchase />
                <SpanFields
                    form
                    field="after_first_use"
                    label="So long after it was first played"
                    minutes=expiry.after_first_use
                />
                {visits}
                <TextField
                    label="At the end of this day"
                    name=kept.name("[expires_on]")
                    kind="date"
                    value=on
                    required=false
                    hint="For all who bought it, whenever that was."
                    mark=form.marks.of("[expires_on]")
                />
            </div>
        </details>
    }
    .into_any()
}

#[component]
fn SpanFields(form: Form, field: &'static str, label: &'static str, minutes: Option<i32>) -> impl IntoView {
    let kept = form.kept.of_its_kind();
    let (number, unit) = minutes.map_or((None, TypedUnit::Days), |minutes| {
        let (number, unit) = shortly(minutes);
        (Some(number), unit)
    });
    let number = number.map(|number| number.to_string()).unwrap_or_default();
    let (number_name, unit_name) = (format!("[{field}][number]"), format!("[{field}][unit]"));
    view! {
        <div class="form__pair">
            <TextField
                label=label
                name=kept.name(&number_name)
                kind="number"
                least=1
                most=5_270_400
                value=kept.text(&number_name, number)
                required=false
                mark=form.marks.of(number_name)
            />
            <SelectField
                label="counted in"
                name=kept.name(&unit_name)
                options=units(&TypedUnit::ALL)
                value=kept.text(&unit_name, word(unit).0)
            />
        </div>
    }
}
