//! The first start: while there is no club every page leads to the set-up, which founds one for whoever knows the
//! code that the program printed. A plain form, like the sign-in's: nobody is signed in yet.

use std::{
    num::NonZeroU32,
    sync::{Arc, Mutex, PoisonError},
};

use app::{
    clubs::{SetUpPage, setup::SetUpNotice},
    doorstep,
};
use axum::{
    Form,
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use club::{clubs::setup, staff::Recognised};
use domain::{
    refusal::Refusal,
    setup::{Field, SetUp},
    staff::{Me, Secret},
};
use governor::{
    DefaultDirectRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use tower_sessions::{Session, session::Id};

use super::door::welcome;
use crate::{pages, router::Parts};

/// Letters that nobody mistakes for another: no I and O, no 0 and 1. There are 32 of them.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// All people together; nobody founds a club in a hurry.
const TRIES_A_MINUTE: NonZeroU32 = NonZeroU32::new(10).unwrap();

/// A code that nobody has seen yet, as `ABCD-EFGH-JKLM`: sixty random bits.
pub(crate) fn fresh_code() -> String {
    // The id of a sign-in is 128 bits of the same secret randomness.
    let random = Id::default().0.to_be_bytes();
    let letters: Vec<char> =
        random.iter().take(12).map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The set-up page and what it needs.
pub(crate) struct FirstStart {
    parts: Parts,
    /// Gone as soon as there is a club.
    code: Mutex<Option<String>>,
    tries: DefaultDirectRateLimiter,
}

impl FirstStart {
    pub(crate) fn new(parts: Parts) -> Self {
        let code = Mutex::new(parts.set_up_code.clone());
        Self { parts, code, tries: RateLimiter::direct(Quota::per_minute(TRIES_A_MINUTE)) }
    }

    /// Is there no club yet?
    fn waits(&self) -> bool {
        self.code.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// There is one: the code is worth nothing any more.
    fn close(&self) {
        *self.code.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn fits(&self, typed: &str) -> bool {
        let code = self.code.lock().unwrap_or_else(PoisonError::into_inner);
        code.as_deref().is_some_and(|code| same(code, typed))
    }

    /// `Err` with the seconds to wait when there were too many tries.
    fn admit(&self) -> Result<(), u32> {
        self.tries.check().map_err(|until| {
            let wait = until.wait_time_from(DefaultClock::default().now());
            u32::try_from(wait.as_secs() + 1).unwrap_or(u32::MAX)
        })
    }

    /// Founds the club. Nothing is done by halves when the browser goes away: it runs in a task of its own.
    async fn found(self: Arc<Self>, answers: SetUp, password: Secret) -> club::Result<Me> {
        let founded = setup::set_up(&self.parts.club, answers, password).await;
        if matches!(founded, Ok(_) | Err(club::Error::Refused(Refusal::NotEmpty))) {
            self.close();
        }
        founded
    }

    /// The set-up page, saying what was wrong.
    async fn page(&self, status: StatusCode, notice: SetUpNotice) -> Response {
        let notice = SetUpNotice {
            time_zones: setup::time_zone_names().map(ToOwned::to_owned).collect(),
            plain_http: !self.parts.secure,
            ..notice
        };
        pages::answered(&self.parts, "/setup", status, notice, |options| doorstep(options, SetUpPage())).await
    }
}

/// Small letters and other groups are the same code. Of hashes, every byte: the time it takes tells nothing.
fn same(code: &str, typed: &str) -> bool {
    let hashed = |text: &str| {
        let letters: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        Sha256::digest(letters.to_ascii_uppercase().as_bytes())
    };
    let (code, typed) = (hashed(code), hashed(typed));
    code.iter().zip(typed.iter()).fold(0_u8, |differs, (a, b)| differs | (a ^ b)) == 0
}

/// While there is no club every page is the set-up. Functions and the line are left to the gate: they know nobody.
pub(crate) async fn until_founded(
    State(first_start): State<Arc<FirstStart>>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    if path == "/setup" || path == "/live" || path.starts_with("/api/") || !first_start.waits() {
        return next.run(request).await;
    }
    Redirect::to("/setup").into_response()
}

/// `GET /setup`
pub(crate) async fn show_set_up(State(first_start): State<Arc<FirstStart>>) -> Response {
    if !first_start.waits() {
        return Redirect::to("/login").into_response();
    }
    first_start.page(StatusCode::OK, SetUpNotice::default()).await
}

/// What is typed on the set-up page. No `Debug`: a password is never printed.
#[derive(Deserialize)]
pub(crate) struct Posted {
    #[serde(flatten)]
    answers: SetUp,
    #[serde(default)]
    password: String,
}

/// `POST /setup`
pub(crate) async fn set_up(
    State(first_start): State<Arc<FirstStart>>,
    session: Session,
    Form(Posted { answers, password }): Form<Posted>,
) -> Response {
    if !first_start.waits() {
        return Redirect::to("/login").into_response();
    }
    if let Err(seconds) = first_start.admit() {
        tracing::warn!("the set-up is throttled");
        let faults = vec![(Field::Code, Refusal::TooManyCodes { seconds })];
        let notice = SetUpNotice { answers, faults, ..SetUpNotice::default() };
        return first_start.page(StatusCode::TOO_MANY_REQUESTS, notice).await;
    }
    let password = Secret(password);
    let mut faults = setup::faults(&answers, &password);
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if !first_start.fits(&answers.code) {
        tracing::info!("a wrong set-up code");
        faults.insert(0, (Field::Code, Refusal::BadSetUpCode));
        status = StatusCode::FORBIDDEN;
    }
    if !faults.is_empty() {
        let notice = SetUpNotice { answers, faults, ..SetUpNotice::default() };
        return first_start.page(status, notice).await;
    }
    match tokio::spawn(first_start.clone().found(answers.clone(), password)).await {
        Ok(Ok(owner)) => {
            tracing::info!("the club is founded");
            let now = first_start.parts.club.now();
            welcome(now, &session, Recognised { staff: owner.id, epoch: 0 }, "/hall").await
        }
        Ok(Err(club::Error::Refused(refusal))) => {
            let founded = refusal == Refusal::NotEmpty;
            let notice = SetUpNotice { answers, refusal: Some(refusal), founded, ..SetUpNotice::default() };
            first_start.page(StatusCode::CONFLICT, notice).await
        }
        Ok(Err(error)) => {
            tracing::error!(error = &error as &dyn std::error::Error, "the club could not be founded");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        Err(error) => {
            tracing::error!(%error, "the founding broke");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_three_groups_and_another_one_each_time() {
        let code = fresh_code();
        let groups: Vec<_> = code.split('-').collect();
        assert!(groups.len() == 3 && groups.iter().all(|group| group.len() == 4), "{code}");
        assert!(code.bytes().all(|letter| letter == b'-' || LETTERS.contains(&letter)), "{code}");
        assert_ne!(code, fresh_code());
    }

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        assert!(same("ABCD-EFGH-JKLM", " abcd efghjklm "));
        assert!(!same("ABCD-EFGH-JKLM", "ABCD-EFGH-JKLN"));
        assert!(!same("ABCD-EFGH-JKLM", ""));
    }
}
