//! Going to another club of the organisation without signing in again. A plain form, answered by the server.

use app::clubs::switch::first_page;
use axum::{
    Extension, Form,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use club::staff;
use domain::{ids::ClubId, staff::Me};
use serde::Deserialize;
use tower_sessions::Session;

use super::{Broken, store};
use crate::router::Parts;

/// Where to.
#[derive(Deserialize)]
pub(crate) struct To {
    #[serde(default)]
    club: String,
}

/// `POST /switch`: the sign-in keeps the club. One that is not there and one where somebody has no role are the same.
pub(crate) async fn switch(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    session: Session,
    Form(to): Form<To>,
) -> Response {
    let known = to.club.parse::<ClubId>().ok().filter(|to| me.clubs.iter().any(|club| club.id == *to));
    let Some(club) = known else {
        return (StatusCode::NOT_FOUND, "There is no such club here.\n").into_response();
    };
    match gone(&parts, &me, &session, club).await {
        Ok(page) => Redirect::to(page).into_response(),
        Err(error) => {
            tracing::error!(error = error.as_ref(), "somebody could not go to another club");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Gives the page to begin with there.
async fn gone(parts: &Parts, me: &Me, session: &Session, club: ClubId) -> Result<&'static str, Broken> {
    let Some(id) = session.id() else { return Ok("/login") };
    store::choose(&parts.club, &id, club).await?;
    let there = staff::me_in(&parts.club, me.id, club).await?;
    Ok(there.map_or("/login", |there| first_page(there.may)))
}
