//! What can come back instead of an answer.

use domain::{access::Action, money::Typed, refusal::Refusal, sessions::Parts};
use leptos::prelude::*;
use leptos_meta::Title;
use serde::{Deserialize, Serialize};

use crate::{
    ask::Words,
    kit::leave::go_to_sign_in,
    words::{fault_sentence, no_currency},
};

/// The answer of a server function.
pub type Reply<T> = Result<T, Fault>;

/// What a browser may know about why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    /// The club's rules said no; nothing was changed.
    Refused(Refusal),
    /// The same of a sale by a form without a script: what was typed into its fields comes back.
    Unpaid {
        /// The rule that said no.
        refusal: Refusal,
        /// What was to be paid otherwise.
        parts: Box<Parts>,
        /// What was handed over.
        tendered: Typed,
    },
    /// The person's roles do not allow it.
    Forbidden(Action),
    /// Nobody is signed in, or no longer.
    SignedOut,
    /// There is no such thing in this club.
    Missing,
    /// The program failed; the log has the whole story under this number.
    Broken(u64),
    /// The question or its answer did not get through: it is unknown whether it was done.
    Lost,
}

impl Fault {
    /// The rule that said no, when one did.
    pub const fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) | Self::Unpaid { refusal, .. } => Some(refusal),
            _ => None,
        }
    }
}

impl FromServerFnError for Fault {
    type Encoder = Words;

    /// Of what `desk` has not given a status: a question that nobody can read is the fault of whoever asked.
    #[cfg(feature = "ssr")]
    fn status_code(&self) -> http::StatusCode {
        match self {
            Self::Refused(_) | Self::Unpaid { .. } => http::StatusCode::CONFLICT,
            Self::Forbidden(_) => http::StatusCode::FORBIDDEN,
            Self::SignedOut => http::StatusCode::UNAUTHORIZED,
            Self::Missing => http::StatusCode::NOT_FOUND,
            Self::Broken(_) => http::StatusCode::INTERNAL_SERVER_ERROR,
            Self::Lost => http::StatusCode::BAD_REQUEST,
        }
    }

    /// Transport and decoding only: the club's own errors become faults in `desk`. The text stays in the
    /// log, for it would travel in the address of the page when there is no JavaScript.
    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        #[cfg(feature = "ssr")]
        tracing::warn!(%error, "a request could not be read or answered");
        #[cfg(not(feature = "ssr"))]
        drop(error);
        Self::Lost
    }
}

/// A page that could not be shown, and what to do now.
#[component]
pub fn FaultPage(
    /// Why.
    fault: Fault,
) -> impl IntoView {
    let signed_out = fault == Fault::SignedOut;
    Effect::new(move |_| {
        if signed_out {
            go_to_sign_in();
        }
    });
    let (title, link, href) = match &fault {
        Fault::SignedOut => ("Signed out", "Sign in", "/login"),
        Fault::Forbidden(_) => ("Not allowed", "Sign in as somebody else", "/login"),
        Fault::Missing => ("Not found", "To the hall", "/hall"),
        _ => ("This did not work", "Try again", ""),
    };
    view! {
        <Title text=format!("{title} · Clubdeck") />
        <main class="lone">
            <h1 class="lone__title">{title}</h1>
            <p role="alert">{fault_sentence(&fault, &no_currency())}</p>
            {if matches!(fault, Fault::Forbidden(_)) {
                view! {
                    <form method="post" action="/logout">
                        <button class="button button--primary" type="submit">
                            {link}
                        </button>
                    </form>
                }
                    .into_any()
            } else {
                view! {
                    <a class="button button--primary" href=href rel="external">
                        {link}
                    </a>
                }
                    .into_any()
            }}
        </main>
    }
}

/// There is no such page.
#[component]
pub fn NotFound() -> impl IntoView {
    #[cfg(feature = "ssr")]
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(http::StatusCode::NOT_FOUND);
    }
    view! {
        <Title text="Not found · Clubdeck" />
        <main class="lone">
            <h1 class="lone__title">"Not found"</h1>
            <p>"There is no page at this address."</p>
            <a class="button button--primary" href="/hall">
                "To the hall"
            </a>
        </main>
    }
}
