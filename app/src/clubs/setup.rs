//! Founding a club. The form goes to the server as it is: nobody is signed in yet, and a password never passes through
//! a script of ours.

use domain::{
    currencies,
    refusal::Refusal,
    setup::{Field, SetUp},
};
use leptos::prelude::*;

use super::list::countries;
use crate::{
    kit::field::{SelectField, TextField},
    threshold::{PlainWarning, ThresholdForm, threshold},
    words::{no_currency, sentence},
};

/// What the set-up page says, provided by the server as a context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetUpNotice {
    /// What was typed before.
    pub answers: SetUp,
    /// What was wrong with it, by field.
    pub faults: Vec<(Field, Refusal)>,
    /// Why it was refused as a whole.
    pub refusal: Option<Refusal>,
    /// Somebody else founded the club in the meantime.
    pub founded: bool,
    /// The names of all time zones.
    pub time_zones: Vec<String>,
    /// Passwords would travel readable for everybody on the network.
    pub plain_http: bool,
}

impl SetUpNotice {
    fn fault(&self, field: Field) -> Option<String> {
        self.faults.iter().find(|(wrong, _)| *wrong == field).map(|(_, refusal)| words(refusal))
    }
}

/// No sentence of this page names an amount.
fn words(refusal: &Refusal) -> String {
    sentence(refusal, &no_currency())
}

/// The first page of a new installation.
#[component]
pub fn SetUpPage() -> impl IntoView {
    threshold("Set up · Clubdeck", "lone lone--wide", |notice: SetUpNotice| {
        view! { <SetUpForm notice /> }.into_any()
    })
}

#[component]
fn SetUpForm(notice: SetUpNotice) -> impl IntoView {
    let refused = match &notice.refusal {
        Some(refusal) => Some(words(refusal)),
        None if notice.faults.is_empty() => None,
        None => Some("Nothing was founded yet. See what is wrong below.".to_owned()),
    };
    let sign_in = notice.founded.then(|| {
        view! {
            <p>
                <a href="/login" rel="external">
                    "Sign in"
                </a>
            </p>
        }
    });
    let plain_http = notice.plain_http;
    let code = notice.answers.code.clone();
    let code_fault = notice.fault(Field::Code);
    view! {
        <ThresholdForm title="Found your club" action="/setup" refused>
            {sign_in}
            <Asked
                label="Set-up code"
                name="code"
                value=code
                fault=code_fault
                hint="The program printed it where it was started."
            />
            <TheClub notice=notice.clone() />
            <TheOwner notice />
            <PlainWarning plain_http />
            <div class="form__buttons">
                <button class="button button--primary" type="submit">
                    "Found the club"
                </button>
            </div>
        </ThresholdForm>
    }
}

#[component]
fn TheClub(notice: SetUpNotice) -> impl IntoView {
    let countries = countries();
    let currencies: Vec<(String, String)> = currencies::all()
        .map(|known| (known.code.to_owned(), format!("{} · {} ({})", known.code, known.name, known.symbol)))
        .collect();
    let [organisation, club, country, currency, time_zone, phone] =
        [Field::Organisation, Field::Club, Field::Country, Field::Currency, Field::TimeZone, Field::Phone]
            .map(|field| notice.fault(field));
    let SetUpNotice { answers, time_zones, .. } = notice;
    let zones = time_zones.into_iter().map(|zone| view! { <option value=zone></option> }).collect_view();
    view! {
        <fieldset class="set-up__group">
            <legend class="set-up__legend">"The club"</legend>
            <Asked
                label="Organisation"
                name="organisation"
                autocomplete="organization"
                value=answers.organisation
                fault=organisation
                hint="The business. It may get more clubs later."
            />
            <Asked
                label="Club"
                name="club"
                value=answers.club
                fault=club
                hint="What people call this venue."
            />
            <Chosen
                label="Country"
                name="country"
                nothing="Choose a country"
                options=countries
                value=answers.country
                fault=country
                hint=""
            />
            <Chosen
                label="Currency"
                name="currency"
                nothing="Choose a currency"
                options=currencies
                value=answers.currency
                fault=currency
                hint="It stays: all amounts of the organisation are in it."
            />
            <Asked
                label="Time zone"
                name="time_zone"
                list="time-zones"
                value=answers.time_zone
                fault=time_zone
                hint="As in Asia/Almaty."
            />
            <datalist id="time-zones">{zones}</datalist>
            <Asked
                label="Phone"
                name="phone"
                kind="tel"
                autocomplete="tel"
                value=answers.phone
                fault=phone
                hint="The club's own. May stay empty."
            />
        </fieldset>
    }
}

#[component]
fn TheOwner(notice: SetUpNotice) -> impl IntoView {
    let [owner, login, password] =
        [Field::Owner, Field::Login, Field::Password].map(|field| notice.fault(field));
    let answers = notice.answers;
    view! {
        <fieldset class="set-up__group">
            <legend class="set-up__legend">"You, the owner"</legend>
            <Asked
                label="Your name"
                name="owner"
                autocomplete="name"
                value=answers.owner
                fault=owner
                hint="As it stands in every record."
            />
            <Asked
                label="Login"
                name="login"
                autocomplete="username"
                value=answers.login
                fault=login
                hint="What you will sign in with."
            />
            <Asked
                label="Password"
                name="password"
                kind="password"
                autocomplete="new-password"
                value=""
                fault=password
                hint="At least 10 characters."
            />
        </fieldset>
    }
}

/// A question with a field to type into; below it what was wrong, or what is meant.
#[component]
fn Asked(
    label: &'static str,
    name: &'static str,
    #[prop(default = "text")] kind: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(optional)] list: &'static str,
    #[prop(into)] value: String,
    fault: Option<String>,
    hint: &'static str,
) -> impl IntoView {
    let required = name != "phone";
    let most = if kind == "password" { 200 } else { 60 };
    let wrong = fault.is_some();
    let hint = fault.unwrap_or_else(|| hint.to_owned());
    view! { <TextField label name kind autocomplete list value most hint wrong required /> }
}

/// A question with a list of answers.
#[component]
fn Chosen(
    label: &'static str,
    name: &'static str,
    nothing: &'static str,
    options: Vec<(String, String)>,
    value: String,
    fault: Option<String>,
    hint: &'static str,
) -> impl IntoView {
    let wrong = fault.is_some();
    let hint = fault.unwrap_or_else(|| hint.to_owned());
    view! { <SelectField label name nothing options value hint wrong /> }
}
