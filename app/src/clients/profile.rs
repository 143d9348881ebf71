//! The fields of a client's profile, and the form that registers one.

use domain::{clients::Client, ids::ClientId, refusal::Refusal};
use leptos::prelude::*;

use super::api::RegisterClient;
use crate::{
    fault::Fault,
    kit::{
        act::{Act, ActForm, fault_of},
        card::FormEnd,
        field::TextField,
        forms::Forms,
    },
};

/// What can be typed about a client; of one who is known what is so now.
#[component]
pub fn ProfileFields(
    /// Before the names of the fields: `register[profile]`.
    name: &'static str,
    /// Whose.
    #[prop(optional)]
    client: Option<Client>,
    /// The phone that is typed already.
    #[prop(into, optional)]
    phone: String,
) -> impl IntoView {
    let of = |text: fn(&Client) -> String| client.as_ref().map(text).unwrap_or_default();
    let phone = client.as_ref().map_or(phone, |client| client.phone.clone());
    let field = |field: &str| format!("{name}[{field}]");
    view! {
        <TextField label="Phone" name=field("phone") kind="tel" value=phone most=40 />
        <TextField
            label="Name"
            name=field("name")
            value=of(|client| client.own_name().to_owned())
            required=false
        />
        <TextField
            label="E-mail"
            name=field("email")
            kind="email"
            most=200
            value=of(|client| client.email.clone().unwrap_or_default())
            required=false
        />
        <TextField
            label="Birth date"
            name=field("born_on")
            kind="date"
            value=of(|client| client.born_on.map(|day| day.to_string()).unwrap_or_default())
            required=false
        />
        <TextField
            label="Card number"
            name=field("card_number")
            most=40
            value=of(|client| client.card_number.clone().unwrap_or_default())
            required=false
            hint="Typed or scanned."
        />
    }
}

/// Whose the number is that somebody tried to register or to give.
pub fn taken(fault: Option<&Fault>) -> Option<(ClientId, String)> {
    match fault?.refusal()? {
        Refusal::PhoneTaken { client, name } | Refusal::CardTaken { client, name } => {
            Some((*client, name.clone()))
        }
        _ => None,
    }
}

/// Where the account is that has the number already.
#[component]
pub fn TakenLink(
    /// Why the form came back.
    fault: Signal<Option<Fault>>,
) -> impl IntoView {
    move || {
        taken(fault.get().as_ref()).map(|(client, name)| {
            view! {
                <p>
                    <a class="button" href=format!("/clients/{client}")>
                        {format!("Open the account of {name}")}
                    </a>
                </p>
            }
        })
    }
}

/// The whole form, on the page of clients.
#[component]
pub fn RegisterForm(
    /// The press.
    action: Act<RegisterClient>,
    /// Ids for forms.
    forms: Forms,
    /// The phone that is typed already.
    phone: String,
    /// Where one goes without registering anybody.
    #[prop(into)]
    cancel: String,
) -> impl IntoView {
    let fault = fault_of(action);
    let pending = action.pending();
    view! {
        <section class="card" aria-labelledby="add-client-title">
            <h2 class="card__title" id="add-client-title">
                "Add Client"
            </h2>
            <p class="card__note">
                "Only the phone is needed. The account can be used at once; it is marked unverified."
            </p>
            <div class="form">
                <ActForm action=action>
                    <input type="hidden" name="register[id]" value=forms.id() />
                    <ProfileFields name="register[profile]" phone=phone />
                    <TakenLink fault />
                    <FormEnd fault pending word="Register">
                        <a class="button" href=cancel>
                            "Cancel"
                        </a>
                    </FormEnd>
                </ActForm>
            </div>
        </section>
    }
}
