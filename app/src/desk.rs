//! The door to the club: who asks, and where an error leaves the club (server only).

use axum::Extension;
use club::{Club, Desk};
use domain::{
    card_payments::Pressed,
    hall::Hall,
    money::Typed,
    refusal::Refusal,
    sessions::{self, Session},
    shifts::{Shift, Till},
    staff::Me,
};
use http::{
    StatusCode,
    header::{ACCEPT, REFERER},
    request::Parts,
};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use uuid::Uuid;

use crate::{
    fault::{Fault, Reply},
    kit::amount::AMOUNT_MOST,
};

/// What the gate says of a request in which a password or a code was guessed too often.
#[derive(Clone, Copy, Debug)]
pub struct TooSoon {
    /// When to try again.
    pub seconds: u32,
}

/// The desk of the person who asks. The gate has looked at the cookie before.
///
/// # Errors
/// [`Fault::SignedOut`] when the gate let a stranger through; [`Refusal::TooManyTries`] when it says [`TooSoon`].
pub async fn desk() -> Reply<Desk> {
    let club = expect_context::<Club>();
    if let Ok(Extension(TooSoon { seconds })) = leptos_axum::extract::<Extension<TooSoon>>().await {
        set_status(StatusCode::TOO_MANY_REQUESTS);
        return Err(Fault::Refused(Refusal::TooManyTries { seconds }));
    }
    match leptos_axum::extract::<Extension<Me>>().await {
        Ok(Extension(me)) => Ok(club.desk(me)),
        Err(_) => {
            set_status(StatusCode::UNAUTHORIZED);
            Err(Fault::SignedOut)
        }
    }
}

/// Was the form on the page at this path?
pub fn came_from(path: &str) -> bool {
    use_context::<Parts>().is_some_and(|parts| {
        let referer = parts.headers.get(REFERER).and_then(|referer| referer.to_str().ok());
        let there = referer.and_then(|referer| referer.parse::<http::Uri>().ok());
        there.is_some_and(|there| there.path() == path)
    })
}

/// Where a form without JavaScript leads once it was done.
pub trait Leads {
    /// `None`: back to the page it came from.
    fn leads_to(&self) -> Option<String> {
        None
    }
}

/// To the device where the client sits now, so that nothing is sold or ended twice by mistake.
impl Leads for Session {
    fn leads_to(&self) -> Option<String> {
        Some(format!("/hall?device={}", self.device))
    }
}

/// Where the payment is seen, as long as it waits.
impl<T: Leads> Leads for Pressed<T> {
    fn leads_to(&self) -> Option<String> {
        match self {
            Self::Done(done) => done.leads_to(),
            Self::Waits(payment) => Some(payment.href()),
        }
    }
}

impl Leads for Hall {}
impl Leads for Shift {}
impl Leads for Till {}

/// Hands the club's answer on. A refused or failed act leaves its audit entry, its line in the log and the
/// status of the response here, once.
///
/// # Errors
/// What the club's error is to a browser.
pub async fn answer<T: Leads + Send>(desk: &Desk, result: club::Result<T>) -> Reply<T> {
    match result {
        Ok(answer) => {
            if let Some(path) = answer.leads_to().filter(|_| plain_form()) {
                leptos_axum::redirect(&path, false);
            }
            Ok(answer)
        }
        Err(error) => {
            desk.record(&error).await;
            Err(leaving(error))
        }
    }
}

fn leaving(error: club::Error) -> Fault {
    let (status, fault) = match error {
        club::Error::Refused(refusal) => {
            tracing::info!(refusal = refusal.for_the_log(), "refused");
            (StatusCode::CONFLICT, refused(refusal))
        }
        club::Error::Forbidden(action) => {
            tracing::info!(action = action.word(), "forbidden");
            (StatusCode::FORBIDDEN, Fault::Forbidden(action))
        }
        club::Error::Missing => (StatusCode::NOT_FOUND, Fault::Missing),
        club::Error::Db(cause) => {
            let reference = Uuid::now_v7().as_u64_pair().1;
            tracing::error!(reference, error = &cause as &dyn std::error::Error, "a request broke");
            (StatusCode::INTERNAL_SERVER_ERROR, Fault::Broken(reference))
        }
    };
    set_status(status);
    fault
}

/// What was typed into the fields of a sale, where it comes back with a refusal.
#[derive(Clone)]
struct TypedIn(sessions::Parts, Typed);

/// Keeps what was typed: without a script the page is a new one, and its address has to say it.
pub fn keep_typed(parts: &sessions::Parts, tendered: &Typed) {
    if plain_form() {
        let kept = |typed: &Typed| Typed(typed.0.chars().take(AMOUNT_MOST).collect());
        let (bonus, balance, card) = (kept(&parts.bonus), kept(&parts.balance), kept(&parts.card));
        provide_context(TypedIn(
            sessions::Parts {
                bonus,
                balance,
                card,
                rest: parts.rest,
                price: Typed::default(),
                until: Typed::default(),
                off: kept(&parts.off),
                off_reason: Typed(parts.off_reason.0.chars().take(200).collect()),
            },
            kept(tendered),
        ));
    }
}

fn refused(refusal: Refusal) -> Fault {
    match use_context::<TypedIn>() {
        None => Fault::Refused(refusal),
        Some(TypedIn(parts, tendered)) => Fault::Unpaid { refusal, parts: Box::new(parts), tendered },
    }
}

/// A form that was posted without JavaScript is answered by a redirection to its page, whatever came of it:
/// another status would keep the browser from following.
fn set_status(status: StatusCode) {
    if !plain_form()
        && let Some(response) = use_context::<ResponseOptions>()
    {
        response.set_status(status);
    }
}

fn plain_form() -> bool {
    use_context::<Parts>().is_some_and(|parts| {
        let html = parts.headers.get(ACCEPT).and_then(|accept| accept.to_str().ok());
        parts.uri.path().starts_with("/api/") && html.is_some_and(|accept| accept.contains("text/html"))
    })
}
