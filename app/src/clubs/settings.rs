//! Settings of the club: its name, its minutes, its clock.

use domain::{clubs::ClubSettings, refusal::Refusal};
use leptos::{form::ActionForm, prelude::*};
use leptos_meta::Title;

use super::api::{ChangeClub, read_club};
use crate::{
    fault::{Fault, FaultPage},
    kit::{
        act::{fault_of, on_answer},
        amount::as_typed,
        forms::Forms,
        notice::{Refused, Toast},
    },
    settings::{SettingsFrame, Tab},
};

/// Asks the one question of the club's settings.
#[component]
pub fn ClubPage() -> impl IntoView {
    let settings = Resource::new_blocking(|| (), |()| read_club());
    view! {
        <Suspense fallback=|| view! { <p class="lone">"Loading the club…"</p> }>
            {move || Suspend::new(async move {
                match settings.await {
                    Ok(settings) => view! { <ClubScreen settings /> }.into_any(),
                    Err(fault) => view! { <FaultPage fault /> }.into_any(),
                }
            })}
        </Suspense>
    }
}

/// All of it is drawn anew when it was saved, for the club's name stands in the frame too; never when it was
/// refused, so that nothing typed is lost.
#[component]
fn ClubScreen(settings: ClubSettings) -> impl IntoView {
    let forms = Forms::new(settings.form);
    let toast = RwSignal::new(None);
    let change = ServerAction::<ChangeClub>::new();
    let known = RwSignal::new(settings);
    on_answer(change, move |settings| {
        toast.set(Some("Settings saved".to_owned()));
        known.set(settings);
    });
    view! {
        <Title text="Club · Clubdeck" />
        {move || {
            let settings = known.get();
            let me = settings.me.clone();
            view! {
                <SettingsFrame me tab=Tab::Club>
                    <ClubForm settings change forms />
                </SettingsFrame>
            }
        }}
        <Toast words=toast />
    }
}

#[component]
fn ClubForm(settings: ClubSettings, change: ServerAction<ChangeClub>, forms: Forms) -> impl IntoView {
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
        <section class="card" aria-labelledby="club-title">
            <h2 class="card__title" id="club-title">
                "Club"
            </h2>
            <div class="form">
                <ActionForm action=change>
                    <input type="hidden" name="edit[id]" value=id />
                    <TextField label="Name".to_owned() name="name" value=club.name hint="" most=60 required=true />
                    <div class="form__pair">
                        <TextField
                            label="Phone".to_owned()
                            name="phone"
                            value=phone
                            hint="The club's own. May be empty."
                            most=32
                            required=false
                        />
                        <TextField
                            label="Country".to_owned()
                            name="country"
                            value=country
                            hint="Two letters, as in KZ."
                            most=2
                            required=true
                        />
                    </div>
                    <MinutesField
                        label="Warning before the end, in minutes"
                        name="warning_minutes"
                        value=club.warning_minutes
                        least=0
                        most=120
                        hint="A session with less time left is shown as ending soon."
                    />
                    <MinutesField
                        label="Longest pause, in minutes"
                        name="longest_pause_minutes"
                        value=club.longest_pause_minutes
                        least=1
                        most=720
                        hint="Then a paused session resumes by itself. Pauses that run now keep their end."
                    />
                    <TextField
                        label=step_label
                        name="price_step"
                        value=step
                        hint="Computed amounts, such as refunds, are rounded down to it."
                        most=24
                        required=true
                    />
                    <div class="form__pair">
                        <TextField
                            label="Time zone".to_owned()
                            name="time_zone"
                            value=time_zone
                            hint="As in Asia/Almaty."
                            most=60
                            required=true
                        />
                        <div class="field">
                            <label class="field__label" for="club-day_starts_at">
                                "Day starts at"
                            </label>
                            <input
                                class="field__input"
                                id="club-day_starts_at"
                                name="edit[day_starts_at]"
                                type="time"
                                required=true
                                value=day
                            />
                            <p class="field__hint">"A night belongs to the day before."</p>
                        </div>
                    </div>
                    <p class="card__note">
                        "Another time zone or start of the day holds for what comes after: shifts and money that are on record stay on their days."
                    </p>
                    <Refused fault currency />
                    <div class="form__buttons">
                        <button class="button button--primary" type="submit" disabled=move || pending.get()>
                            "Save Settings"
                        </button>
                    </div>
                </ActionForm>
            </div>
        </section>
    }
}

#[component]
fn TextField(
    label: String,
    name: &'static str,
    value: String,
    hint: &'static str,
    most: i32,
    required: bool,
) -> impl IntoView {
    let id = format!("club-{name}");
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <input
                class="field__input"
                id=id
                name=format!("edit[{name}]")
                type="text"
                autocomplete="off"
                maxlength=most.to_string()
                required=required
                aria-describedby=hint_id.clone()
                value=value
            />
            <p class="field__hint" id=hint_id>
                {hint}
            </p>
        </div>
    }
}

#[component]
fn MinutesField(
    label: &'static str,
    name: &'static str,
    value: i32,
    least: i32,
    most: i32,
    hint: &'static str,
) -> impl IntoView {
    let id = format!("club-{name}");
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <input
                class="field__input"
                id=id
                name=format!("edit[{name}]")
                type="number"
                required=true
                min=least.to_string()
                max=most.to_string()
                aria-describedby=hint_id.clone()
                value=value.to_string()
            />
            <p class="field__hint" id=hint_id>
                {hint}
            </p>
        </div>
    }
}

/// What was typed into this field of a form that came back.
fn typed_before(fault: Option<&Fault>, field: &str) -> Option<String> {
    match (fault?.refusal()?, field) {
        (Refusal::BadPhone { typed }, "phone")
        | (Refusal::BadCountry { typed }, "country")
        | (Refusal::BadTimeZone { typed }, "time_zone")
        | (Refusal::BadAmount { typed }, "price_step") => Some(typed.clone()),
        _ => None,
    }
}
