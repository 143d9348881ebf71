//! Who is asking: the gate, the sign-in page, the cookie.

mod address;
mod code;
mod door;
mod guess;
mod lasting;
mod recovery;
mod setup;
mod store;
mod switch;
mod throttle;

use std::time::Instant;

use app::fault::Fault;
use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use club::Club;
use domain::{ids::StaffId, staff::Me, time::Moment};
use tower_sessions::{Expiry, Session, SessionManagerLayer, cookie::SameSite, cookie::time::Duration};

pub use self::address::Proxies;
use self::store::Store;
pub(crate) use self::{
    code::{check_code, show_code},
    door::{Door, show_sign_in, sign_in, sign_out},
    guess::{Guesses, slow_down},
    recovery::{give_codes, no_codes},
    setup::{FirstStart, fresh_code, set_up, show_set_up, until_founded},
    switch::switch,
};
use crate::router::Parts;

/// What a sign-in holds: who.
const STAFF: &str = "staff";
/// Of which epoch of theirs.
const EPOCH: &str = "epoch";
/// Since when.
const SINCE: &str = "since";
/// Or who has still to enter a code.
const HALF_WAY: &str = "half_way";
/// And when they were last seen, to the minute.
const SEEN: &str = "seen";

/// The cookie and the sign-ins behind it. `__Host-` wants TLS; without it the plain name is used, and the sign-in
/// page says so. Who does nothing for twelve hours signs in again; what counts is in `lasting`.
pub(crate) fn cookies(parts: &Parts) -> SessionManagerLayer<Store> {
    SessionManagerLayer::new(Store::new(parts.club.clone()))
        .with_name(if parts.secure { "__Host-clubdeck" } else { "clubdeck" })
        .with_secure(parts.secure)
        .with_same_site(SameSite::Lax)
        .with_expiry(Expiry::OnInactivity(Duration::hours(12)))
}

/// Nobody unknown comes further: a function answers 401, a page leads to the sign-in. It stands before anything of
/// the request is decoded.
pub(crate) async fn gate(
    State(club): State<Club>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Response {
    let me = match known(&club, &session).await {
        Ok(Some(me)) => me,
        Ok(None) => return turned_away(request.uri().path(), request.headers()),
        Err(error) => {
            tracing::error!(error = error.as_ref(), "the gate could not look up who asks");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    request.extensions_mut().insert(me);
    if request.method() == Method::GET {
        return next.run(request).await;
    }
    // A browser that goes away in the middle of an act does not cut it off.
    tokio::spawn(next.run(request)).await.unwrap_or_else(|error| {
        tracing::error!(%error, "an act broke");
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    })
}

pub(crate) type Broken = Box<dyn std::error::Error + Send + Sync>;

async fn known(club: &Club, session: &Session) -> Result<Option<Me>, Broken> {
    let Some(id) = session.id() else {
        return Ok(None);
    };
    match store::look(club, &id).await? {
        Some((me, kept)) => {
            touch(club.now(), session, &kept).await?;
            Ok(Some(me))
        }
        None => {
            // A cookie that stands for nothing is taken back.
            session.get::<StaffId>(STAFF).await?;
            Ok(None)
        }
    }
}

/// Who has this sign-in now: nobody once it was ended, in another tab for example; in the club that was chosen last,
/// there or elsewhere. Asks the database each time.
pub(crate) async fn look_again(club: &Club, session: &Session) -> Result<Option<Me>, Broken> {
    let Some(id) = session.id() else {
        return Ok(None);
    };
    Ok(store::look(club, &id).await?.map(|(me, _)| me))
}

/// A sign-in lives on while it is used; written at most once a minute, not with every request.
async fn touch(now: Moment, session: &Session, kept: &store::Kept) -> Result<(), Broken> {
    let seen: Option<Moment> = kept.get(SEEN).and_then(|seen| serde_json::from_value(seen.clone()).ok());
    if seen.is_none_or(|seen| (now - seen).num_seconds() >= 60) {
        session.insert(SEEN, now).await?;
    }
    Ok(())
}

fn turned_away(path: &str, headers: &HeaderMap) -> Response {
    let page = headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"));
    let function = path.starts_with("/api/") || path == "/live";
    if function && !page {
        (StatusCode::UNAUTHORIZED, Json(Fault::SignedOut)).into_response()
    } else {
        Redirect::to("/login").into_response()
    }
}

/// One line a request.
pub(crate) async fn log(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = next.run(request).await;
    let ms = began.elapsed().as_millis();
    tracing::info!(%method, path, status = response.status().as_u16(), ms, "request");
    response
}
