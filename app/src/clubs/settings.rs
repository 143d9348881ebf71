//! Settings of the club: its name, its minutes, its clock.

use domain::{clubs::ClubSettings, refusal::Refusal};
use leptos::prelude::*;
use leptos_meta::Title;

use super::{
    api::{ChangeBookings, ChangeClub, ChangeHours, ChangeTax, ReadClub},
    bookings::BookingsCard,
    hours::HoursCard,
    tax::TaxCard,
};
use crate::{
    ask::page::Asking,
    fault::Fault,
    kit::{
        act::{Act, ActForm, fault_of, on_answer},
        amount::as_typed,
        card::{Card, FormEnd},
        field::{Check, TextField},
        forms::Forms,
        notice::Toast,
    },
    settings::{SettingsFrame, Tab},
};

/// Asks the one question of the club's settings.
#[component]
pub fn ClubPage() -> impl IntoView {
    view! {
        <Asking
            question=move || ReadClub {}
            loading="the club"
            page=move |settings| view! { <ClubScreen settings /> }
        />
    }
}

/// Drawn anew when the club is called otherwise, for its name stands in the frame too; each form when it was saved.
/// Nothing is when it was refused, so that nothing typed is lost.
#[component]
fn ClubScreen(settings: ClubSettings) -> impl IntoView {
    let forms = Forms::new(settings.form);
    let toast = RwSignal::new(None);
    let change = Act::<ChangeClub>::new();
    let change_hours = Act::<ChangeHours>::new();
    let hours = RwSignal::new(settings.hours.clone());
    let change_bookings = Act::<ChangeBookings>::new();
    let habits = RwSignal::new(settings.club.booking);
    let change_tax = Act::<ChangeTax>::new();
    let tax = RwSignal::new(settings.tax.clone());
    let known = RwSignal::new(settings);
    on_answer(change_bookings, move |settings: ClubSettings| {
        toast.set(Some("Bookings saved".to_owned()));
        habits.set(settings.club.booking);
    });
    on_answer(change_tax, move |settings: ClubSettings| {
        toast.set(Some("Tax saved".to_owned()));
        tax.set(settings.tax);
    });
    on_answer(change, move |settings: ClubSettings| {
        toast.set(Some("Settings saved".to_owned()));
        hours.set(settings.hours.clone());
        known.set(settings);
    });
    on_answer(change_hours, move |settings: ClubSettings| {
        toast.set(Some("Opening hours saved".to_owned()));
        hours.set(settings.hours);
    });
    let me = Memo::new(move |_| known.read().me.clone());
    let club = known.read_untracked().club.id;
    view! {
        <Title text="Club · Clubdeck" />
        {move || {
            view! {
                <SettingsFrame me=me.get() tab=Tab::Club>
                    {move || view! { <ClubForm settings=known.get() change forms /> }}
                    <BookingsCard habits club change=change_bookings forms />
                    <TaxCard tax club change=change_tax forms />
                    <HoursCard hours club change=change_hours forms />
                </SettingsFrame>
            }
        }}
        <Toast words=toast />
    }
}

#[component]
fn ClubForm(settings: ClubSettings, change: Act<ChangeClub>, forms: Forms) -> impl IntoView {
    let fault = fault_of(change);
    let before = fault.get_untracked();
    let pending = change.pending();
    let club = settings.club;
    let currency = club.currency.clone();
    let id = forms.id();
    let phone = typed_before(before.as_ref(), "phone").unwrap_or(settings.phone);
    let country = typed_before(before.as_ref(), "country").unwrap_or(settings.country);
    let time_zone = typed_before(before.as_ref(), "time_zone").unwrap_or(settings.time_zone);
    let step = as_typed(club.price_step, &currency);
    let step = typed_before(before.as_ref(), "price_step").unwrap_or(step);
    let day = club.day_starts_at.format("%H:%M").to_string();
    let step_label = format!("Price step, {}", currency.symbol);
    view! {
        <Card id="club-title" title="Club">
            <div class="form">
                <ActForm action=change>
                    <input type="hidden" name="edit[id]" value=id />
                    <input type="hidden" name="edit[club]" value=club.id.to_string() />
                    <TextField label="Name" name="edit[name]" value=club.name />
                    <div class="form__pair">
                        <TextField
                            label="Phone"
                            name="edit[phone]"
                            value=phone
                            hint="The club's own. May be empty."
                            most=32
                            required=false
                        />
                        <TextField
                            label="Country"
                            name="edit[country]"
                            value=country
                            hint="Two letters, as in KZ."
                            most=2
                        />
                    </div>
                    <TextField
                        kind="number"
                        label="Warning before the end, in minutes"
                        name="edit[warning_minutes]"
                        value=club.warning_minutes.to_string()
                        least=0
                        most=120
                        hint="A session with less time left is shown as ending soon."
                    />
                    <TextField
                        kind="number"
                        label="Longest pause, in minutes"
                        name="edit[longest_pause_minutes]"
                        value=club.longest_pause_minutes.to_string()
                        least=1
                        most=720
                        hint="Then a paused session resumes by itself. Pauses that run now keep their end."
                    />
                    <TextField
                        label=step_label
                        name="edit[price_step]"
                        value=step
                        hint="Computed amounts, such as refunds, are rounded down to it."
                        most=24
                    />
                    <div class="form__pair">
                        <TextField
                            label="Time zone"
                            name="edit[time_zone]"
                            value=time_zone
                            hint="As in Asia/Almaty."
                            most=60
                        />
                        <TextField
                            label="Day starts at"
                            name="edit[day_starts_at]"
                            kind="time"
                            value=day
                            hint="A night belongs to the day before."
                        />
                    </div>
                    <Check
                        label="Sessions go on when a shift is closed"
                        name="edit[sessions_carry_over]"
                        value="true"
                        checked=settings.sessions_carry_over
                    />
                    <p class="card__note">
                        "Another time zone or start of the day holds for what comes after: shifts and money that are on record stay on their days."
                    </p>
                    <FormEnd fault pending word="Save Settings" currency />
                </ActForm>
            </div>
        </Card>
    }
}

/// What was typed into this field of a form that came back.
pub(super) fn typed_before(fault: Option<&Fault>, field: &str) -> Option<String> {
    match (fault?.refusal()?, field) {
        (Refusal::BadPhone { typed }, "phone")
        | (Refusal::BadCountry { typed }, "country")
        | (Refusal::BadTimeZone { typed }, "time_zone")
        | (Refusal::BadAmount { typed }, "price_step") => Some(typed.clone()),
        _ => None,
    }
}
