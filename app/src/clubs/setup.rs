//! Founding a club. The form goes to the server as it is: nobody is signed in yet, and a password never passes through
//! a script of ours.

use domain::{
    countries::COUNTRIES,
    currencies,
    refusal::Refusal,
    setup::{Field, SetUp},
};
use leptos::prelude::*;
use leptos_meta::Title;
use serde::{Deserialize, Serialize};

use crate::words::{no_currency, sentence};

/// What the set-up page says, provided by the server as a context.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    let provided = use_context::<SetUpNotice>().unwrap_or_default();
    // A resource, so that the browser draws the same page as the server did.
    let notice = Resource::new_blocking(
        || (),
        move |()| {
            let provided = provided.clone();
            async move { provided }
        },
    );
    view! {
        <Title text="Set up · Clubdeck" />
        <main class="lone lone--wide">
            <p class="lone__brand">
                <span class="rail__mark" aria-hidden="true"></span>
                "Clubdeck"
            </p>
            <Suspense>
                {move || Suspend::new(async move {
                    let notice = notice.await;
                    view! { <SetUpForm notice /> }
                })}
            </Suspense>
        </main>
    }
}

#[component]
fn SetUpForm(notice: SetUpNotice) -> impl IntoView {
    let refused = match &notice.refusal {
        Some(refusal) => Some(words(refusal)),
        None if notice.faults.is_empty() => None,
        None => Some("Nothing was founded yet. See what is wrong below.".to_owned()),
    };
    let warning = notice.plain_http.then(|| {
        view! {
            <p class="sign-in__warning">
                "This connection is not encrypted (no TLS): others on the network can read the password."
            </p>
        }
    });
    let sign_in = notice.founded.then(|| {
        view! {
            <p>
                <a href="/login" rel="external">
                    "Sign in"
                </a>
            </p>
        }
    });
    let code = notice.answers.code.clone();
    let code_fault = notice.fault(Field::Code);
    view! {
        <form class="set-up" method="post" action="/setup">
            <h1 class="set-up__title">"Found your club"</h1>
            {refused
                .map(|words| {
                    view! {
                        <p class="refused" role="alert">
                            {words}
                        </p>
                    }
                })}
            {sign_in}
            <Asked
                label="Set-up code"
                name="code"
                kind="text"
                autocomplete="off"
                list=None
                value=code
                fault=code_fault
                hint="The program printed it where it was started."
            />
            <TheClub notice=notice.clone() />
            <TheOwner notice />
            {warning}
            <div class="form__buttons">
                <button class="button button--primary" type="submit">
                    "Found the club"
                </button>
            </div>
        </form>
    }
}

#[component]
fn TheClub(notice: SetUpNotice) -> impl IntoView {
    let countries: Vec<(String, String)> =
        COUNTRIES.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned())).collect();
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
                kind="text"
                autocomplete="organization"
                list=None
                value=answers.organisation
                fault=organisation
                hint="The business. It may get more clubs later."
            />
            <Asked
                label="Club"
                name="club"
                kind="text"
                autocomplete="off"
                list=None
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
                kind="text"
                autocomplete="off"
                list=Some("time-zones")
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
                list=None
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
                kind="text"
                autocomplete="name"
                list=None
                value=answers.owner
                fault=owner
                hint="As it stands in every record."
            />
            <Asked
                label="Login"
                name="login"
                kind="text"
                autocomplete="username"
                list=None
                value=answers.login
                fault=login
                hint="What you will sign in with."
            />
            <Asked
                label="Password"
                name="password"
                kind="password"
                autocomplete="new-password"
                list=None
                value=String::new()
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
    kind: &'static str,
    autocomplete: &'static str,
    list: Option<&'static str>,
    value: String,
    fault: Option<String>,
    hint: &'static str,
) -> impl IntoView {
    let hint_id = format!("{name}-hint");
    let required = name != "phone";
    let wrong = fault.is_some().then_some("true");
    let words = fault.unwrap_or_else(|| hint.to_owned());
    view! {
        <div class="field">
            <label class="field__label" for=name>
                {label}
            </label>
            <input
                class="field__input"
                id=name
                name=name
                type=kind
                autocomplete=autocomplete
                autocapitalize="none"
                spellcheck="false"
                list=list
                required=required
                value=value
                aria-invalid=wrong
                aria-describedby=hint_id.clone()
            />
            <p class="field__hint" id=hint_id>
                {words}
            </p>
        </div>
    }
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
    let hint_id = format!("{name}-hint");
    let wrong = fault.is_some().then_some("true");
    let words = fault.unwrap_or_else(|| hint.to_owned());
    let options = options.into_iter().map(|(code, said)| {
        let selected = code == value;
        view! {
            <option value=code selected=selected>
                {said}
            </option>
        }
    });
    let options = options.collect_view();
    view! {
        <div class="field">
            <label class="field__label" for=name>
                {label}
            </label>
            <select
                class="field__input"
                id=name
                name=name
                required=true
                aria-invalid=wrong
                aria-describedby=hint_id.clone()
            >
                <option value="">{nothing}</option>
                {options}
            </select>
            <p class="field__hint" id=hint_id>
                {words}
            </p>
        </div>
    }
}
