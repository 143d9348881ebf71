//! The form that says how messages are sent. What was secret is not shown again: it is kept unless it is typed anew.

use domain::{
    ids::ClubId,
    messages::{BodyFormat, CODE_WORDS, Driver, HttpMethod, SenderShown},
};
use leptos::prelude::*;

use super::api::ChangeSender;
use crate::kit::{
    act::{Act, ActForm, fault_of},
    card::FormEnd,
    field::{AreaField, SelectField, TextField},
    forms::Forms,
};

/// The whole of it.
#[component]
pub fn SenderForm(
    /// How it is now.
    sender: SenderShown,
    /// Where the form is shown.
    club: ClubId,
    /// The press.
    change: Act<ChangeSender>,
    /// Ids for forms.
    forms: Forms,
) -> impl IntoView {
    let (fault, pending) = (fault_of(change), change.pending());
    let pairs = |slug: &str, word: &str| (slug.to_owned(), word.to_owned());
    let drivers = Driver::ALL.iter().map(|driver| pairs(driver.slug(), driver.word())).collect();
    view! {
        <div class="form">
            <ActForm action=change>
                <input type="hidden" name="edit[id]" value=forms.id() />
                <input type="hidden" name="edit[club]" value=club.to_string() />
                <SelectField
                    label="Way"
                    name="edit[driver]"
                    options=drivers
                    value=sender.driver.slug()
                    hint="The same in all clubs."
                />
                <TextField
                    label="Words of a code"
                    name="edit[code_words]"
                    value=sender.code_words.clone()
                    most=300
                    required=false
                    hint=format!("{{code}} and {{club}} are filled in. Empty: {CODE_WORDS}")
                />
                <GatewayFields sender />
                <FormEnd fault pending word="Save" />
            </ActForm>
        </div>
    }
}

#[component]
fn GatewayFields(sender: SenderShown) -> impl IntoView {
    let pairs = |slug: &str, word: &str| (slug.to_owned(), word.to_owned());
    let methods = HttpMethod::ALL.iter().map(|method| pairs(method.slug(), method.word())).collect();
    let formats = BodyFormat::ALL.iter().map(|format| pairs(format.slug(), format.word())).collect();
    let secret = if sender.has_secret { "One is saved. Empty: it stays." } else { "None is saved." };
    view! {
        <fieldset class="gateway">
            <legend class="gateway__title">"HTTP gateway"</legend>
            <p class="card__note">
                "{to} is the phone as +77015550123, {digits} the same without its plus, {text} the message, {id} the same for each try of a message, {secret} the field Secret. They are filled in, in the address and in the body, and escaped as their place wants."
            </p>
            <TextField
                label="Address"
                name="edit[address]"
                kind="url"
                value=sender.address
                most=500
                required=false
                hint="As in https://sms.example.com/send?key={secret}"
            />
            <div class="gateway__pair">
                <SelectField label="Method" name="edit[method]" options=methods value=sender.method.slug() />
                <SelectField label="Body as" name="edit[format]" options=formats value=sender.format.slug() />
            </div>
            <AreaField
                label="Headers"
                name="edit[headers]"
                value=sender.headers
                rows=3
                most=4000
                hint="A line each, as in Authorization: Bearer {secret}. Values are not shown again: *** is the one that was saved."
            />
            <AreaField
                label="Body"
                name="edit[body]"
                value=sender.body
                rows=4
                most=2000
                hint="Not sent with GET."
            />
            <TextField
                label="Secret"
                name="edit[secret]"
                kind="password"
                autocomplete="new-password"
                most=2000
                required=false
                hint=secret
            />
            <div class="gateway__pair">
                <TextField
                    label="Taken, if the status is"
                    name="edit[statuses]"
                    value=sender.statuses
                    most=7
                    required=false
                    hint="200-299, or one of them."
                />
                <TextField
                    label="And the answer has"
                    name="edit[answer]"
                    value=sender.answer
                    most=200
                    required=false
                    hint="A text, or a field of JSON as in /code=0. Empty: anything."
                />
            </div>
        </fieldset>
    }
}
