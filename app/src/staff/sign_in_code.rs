//! The second half of signing in: the code. A plain form, as the first.

use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::{
    kit::field::TextField,
    threshold::{ThresholdForm, threshold},
    words::{no_currency, sentence},
};

/// What the page says, provided by the server as a context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeNotice {
    /// Why the code was not enough.
    pub refusal: Option<Refusal>,
}

/// Which code does your app show?
#[component]
pub fn SignInCodePage() -> impl IntoView {
    threshold("Enter the code · Clubdeck", "lone", |notice: CodeNotice| {
        view! { <CodeForm notice /> }.into_any()
    })
}

#[component]
fn CodeForm(notice: CodeNotice) -> impl IntoView {
    let refused = notice.refusal.map(|refusal| sentence(&refusal, &no_currency()));
    view! {
        <ThresholdForm title="Enter the code" action="/login/code" refused>
            <TextField
                label="Code"
                name="code"
                autocomplete="one-time-code"
                most=40
                hint="The one that your app shows now, or a recovery code."
            />
            <button class="button button--primary sign-in__button" type="submit">
                "Sign in"
            </button>
            <a class="lone__back" href="/login" rel="external">
                "Sign in as somebody else"
            </a>
        </ThresholdForm>
    }
}
