//! Signing in and out. Plain forms, answered by the server: a refused one comes back with the login as typed.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
};

use app::{
    doorstep,
    staff::{SignInNotice, SignInPage},
};
use axum::{
    Extension, Form,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use chrono::NaiveDate;
use club::{
    shifts,
    staff::{self, Recognised},
};
use domain::{
    access::Action,
    ids::{ClubId, StaffId},
    refusal::Refusal,
    time::Moment,
};
use serde::Deserialize;
use tower_sessions::Session;

use super::{EPOCH, HALF_WAY, SINCE, STAFF, code, known, throttle::Throttle};
use crate::{pages, router::Parts};

/// The sign-in page and what it needs.
pub(crate) struct Door {
    pub(super) parts: Parts,
    throttle: Throttle,
    pub(super) codes: Throttle,
    /// On which day somebody was last asked to open a shift there.
    asked: Mutex<HashMap<(StaffId, ClubId), NaiveDate>>,
}

impl Door {
    pub(crate) fn new(parts: Parts) -> Self {
        Self { parts, throttle: Throttle::new(), codes: Throttle::of_codes(), asked: Mutex::default() }
    }

    /// The sign-in page, saying why it is shown again.
    async fn page(&self, status: StatusCode, login: String, refusal: Option<Refusal>) -> Response {
        let notice = SignInNotice { login, refusal, ..pages::notice(&self.parts) };
        pages::answered(&self.parts, "/login", status, notice, |options| doorstep(options, SignInPage()))
            .await
    }

    /// The password was right. Who has a second factor is not signed in before its code has come.
    async fn admit(&self, session: &Session, recognised: Recognised) -> Response {
        let club = &self.parts.club;
        match staff::asks_for_code(club, recognised.staff).await {
            Ok(true) => code::ask(club.now(), session, recognised).await,
            Ok(false) => self.welcome(session, recognised).await,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a sign-in broke");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }

    /// Signs in, and leads to the first page.
    pub(super) async fn welcome(&self, session: &Session, recognised: Recognised) -> Response {
        let page = self.first_page(recognised).await;
        welcome(self.parts.club.now(), session, recognised, page).await
    }

    /// The hall; once a day for each person and club with the question whether to open a shift, while none is open.
    async fn first_page(&self, recognised: Recognised) -> &'static str {
        match self.asks_for_shift(recognised).await {
            Ok(true) => "/hall?ask=shift",
            Ok(false) | Err(club::Error::Forbidden(_)) => "/hall",
            Err(error) => {
                // Whoever is signed in is let in all the same.
                tracing::error!(error = &error as &dyn std::error::Error, "nobody was asked for a shift");
                "/hall"
            }
        }
    }

    async fn asks_for_shift(&self, recognised: Recognised) -> club::Result<bool> {
        let club = &self.parts.club;
        let Some(me) = staff::signed_in(club, recognised, None).await? else { return Ok(false) };
        // The page that they come to asks nobody else.
        if !me.may.has(Action::OpenShift) || !me.may.has(Action::SeeShift) {
            return Ok(false);
        }
        let whom = (me.id, me.club);
        let Some(day) = shifts::unopened(&club.desk(me)).await? else { return Ok(false) };
        let before = self.asked.lock().unwrap_or_else(PoisonError::into_inner).insert(whom, day);
        Ok(before != Some(day))
    }
}

/// What is typed on the sign-in page. No `Debug`: a password is never printed.
#[derive(Deserialize)]
pub(crate) struct SignIn {
    login: String,
    password: String,
}

impl SignIn {
    /// Nobody's login is that long, or has such letters; the throttle need not remember it.
    fn could_be_a_login(&self) -> bool {
        self.login.len() <= 100 && !self.login.contains(char::is_control)
    }
}

/// `GET /login`
pub(crate) async fn show_sign_in(State(door): State<Arc<Door>>, session: Session) -> Response {
    match known(&door.parts.club, &session).await {
        Ok(Some(_)) => Redirect::to("/hall").into_response(),
        _ => door.page(StatusCode::OK, String::new(), None).await,
    }
}

/// `POST /login`
pub(crate) async fn sign_in(
    State(door): State<Arc<Door>>,
    address: Option<Extension<ConnectInfo<SocketAddr>>>,
    session: Session,
    headers: HeaderMap,
    Form(typed): Form<SignIn>,
) -> Response {
    let connection = address.map(|Extension(ConnectInfo(from))| from.ip());
    let address = door.parts.proxies.asker(connection, &headers);
    if !typed.could_be_a_login() {
        return door.page(StatusCode::UNAUTHORIZED, String::new(), Some(Refusal::BadSignIn)).await;
    }
    if let Err(seconds) = door.throttle.admit(&typed.login, address) {
        tracing::warn!(%address, "sign-in throttled");
        let refusal = Refusal::TooManyTries { seconds };
        return door.page(StatusCode::TOO_MANY_REQUESTS, typed.login, Some(refusal)).await;
    }
    match staff::recognise(&door.parts.club, &typed.login, &typed.password).await {
        Ok(recognised) => door.admit(&session, recognised).await,
        Err(club::Error::Refused(refusal)) => {
            tracing::info!(%address, "sign-in refused");
            door.page(StatusCode::UNAUTHORIZED, typed.login, Some(refusal)).await
        }
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a sign-in broke");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// A new id for the cookie: one that somebody planted before is worth nothing.
pub(super) async fn welcome(
    now: Moment,
    session: &Session,
    recognised: Recognised,
    page: &'static str,
) -> Response {
    let kept = async {
        session.cycle_id().await?;
        session.remove_value(HALF_WAY).await?;
        session.insert(SINCE, now).await?;
        session.insert(STAFF, recognised.staff).await?;
        session.insert(EPOCH, recognised.epoch).await
    };
    match kept.await {
        Ok(()) => {
            tracing::info!(staff = %recognised.staff, "signed in");
            Redirect::to(page).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "a sign-in could not be kept");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// `POST /logout`
pub(crate) async fn sign_out(session: Session) -> Response {
    if let Err(error) = session.flush().await {
        tracing::error!(%error, "a sign-in could not be forgotten");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    Redirect::to("/login").into_response()
}
