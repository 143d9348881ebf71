//! Signing in and out. Plain forms, answered by the server: a refused one comes back with the login as typed.

use std::{net::SocketAddr, sync::Arc};

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
use club::staff::{self, Recognised};
use domain::{refusal::Refusal, time::Moment};
use serde::Deserialize;
use tower_sessions::Session;

use super::{EPOCH, HALF_WAY, SINCE, STAFF, code, known, throttle::Throttle};
use crate::{pages, router::Parts};

/// The sign-in page and what it needs.
pub(crate) struct Door {
    pub(super) parts: Parts,
    throttle: Throttle,
    pub(super) codes: Throttle,
}

impl Door {
    pub(crate) fn new(parts: Parts) -> Self {
        Self { parts, throttle: Throttle::new(), codes: Throttle::of_codes() }
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
            Ok(false) => welcome(club.now(), session, recognised).await,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a sign-in broke");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
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
pub(super) async fn welcome(now: Moment, session: &Session, recognised: Recognised) -> Response {
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
            Redirect::to("/hall").into_response()
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
