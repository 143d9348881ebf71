//! The second half of a sign-in: the code of somebody whose password was right. Until it has come nobody is signed in.

use std::{net::SocketAddr, sync::Arc};

use app::{
    doorstep,
    staff::{CodeNotice, SignInCodePage},
};
use axum::{
    Extension, Form,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use chrono::TimeDelta;
use club::staff::{self, Recognised};
use domain::{ids::StaffId, refusal::Refusal, staff::Secret, time::Moment};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use super::{Broken, HALF_WAY, door::Door};
use crate::pages;

/// So long the code may take.
const WAITS: TimeDelta = TimeDelta::minutes(5);

/// Somebody whose password was right and whose code is still to come.
#[derive(Serialize, Deserialize)]
pub(super) struct HalfWay {
    pub(super) staff: StaffId,
    pub(super) epoch: i32,
    pub(super) until: Moment,
}

/// What is typed on the page.
#[derive(Deserialize)]
pub(crate) struct Typed {
    code: Secret,
}

/// Asks for the code, under a new id. Whoever was signed in here before is so no longer.
pub(super) async fn ask(now: Moment, session: &Session, recognised: Recognised) -> Response {
    let half = HalfWay { staff: recognised.staff, epoch: recognised.epoch, until: now + WAITS };
    let kept = async {
        session.cycle_id().await?;
        session.clear().await;
        session.insert(HALF_WAY, half).await
    };
    match kept.await {
        Ok(()) => Redirect::to("/login/code").into_response(),
        Err(error) => {
            tracing::error!(%error, "half a sign-in could not be kept");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

async fn half_way(now: Moment, session: &Session) -> Result<Option<HalfWay>, Broken> {
    let half = session.get::<HalfWay>(HALF_WAY).await?;
    Ok(half.filter(|half| half.until > now))
}

/// `GET /login/code`
pub(crate) async fn show_code(State(door): State<Arc<Door>>, session: Session) -> Response {
    match half_way(door.parts.club.now(), &session).await {
        Ok(Some(_)) => page(&door, StatusCode::OK, None).await,
        // Who is signed in is led on from there.
        Ok(None) => Redirect::to("/login").into_response(),
        Err(error) => broken(&*error),
    }
}

/// `POST /login/code`
pub(crate) async fn check_code(
    State(door): State<Arc<Door>>,
    address: Option<Extension<ConnectInfo<SocketAddr>>>,
    session: Session,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Response {
    let club = &door.parts.club;
    let half = match half_way(club.now(), &session).await {
        Ok(Some(half)) => half,
        Ok(None) => return Redirect::to("/login").into_response(),
        Err(error) => return broken(&*error),
    };
    let connection = address.map(|Extension(ConnectInfo(from))| from.ip());
    let address = door.parts.proxies.asker(connection, &headers);
    if let Err(seconds) = door.codes.admit_known(&half.staff.to_string(), address) {
        tracing::warn!(%address, staff = %half.staff, "codes throttled");
        return page(&door, StatusCode::TOO_MANY_REQUESTS, Some(Refusal::TooManyTries { seconds })).await;
    }
    let recognised = Recognised { staff: half.staff, epoch: half.epoch };
    match staff::prove(club, recognised, &typed.code).await {
        // Switched off meanwhile, by whoever it belongs to: the password is enough.
        Ok(()) | Err(club::Error::Refused(Refusal::NoSecondFactor)) => {
            door.welcome(&session, recognised).await
        }
        Err(club::Error::Refused(Refusal::BadSignIn)) => Redirect::to("/login").into_response(),
        Err(club::Error::Refused(refusal)) => {
            tracing::info!(%address, staff = %half.staff, "a code was refused");
            page(&door, StatusCode::UNAUTHORIZED, Some(refusal)).await
        }
        Err(error) => broken(&error),
    }
}

async fn page(door: &Door, status: StatusCode, refusal: Option<Refusal>) -> Response {
    pages::answered(&door.parts, "/login/code", status, CodeNotice { refusal }, |options| {
        doorstep(options, SignInCodePage())
    })
    .await
}

fn broken(error: &(dyn std::error::Error + 'static)) -> Response {
    tracing::error!(error, "a sign-in broke");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
