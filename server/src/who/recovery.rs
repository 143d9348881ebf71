//! Recovery codes: a plain form, answered by the page that shows them. They are in this one answer and nowhere else,
//! with JavaScript or without.

use app::{desk::TooSoon, shell, staff::refused_at};
use axum::{
    Extension, Form,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use club::staff;
use domain::{
    ids::ActId,
    refusal::Refusal,
    second_factor::CodeGiven,
    staff::{Me, Secret},
};
use serde::Deserialize;

use crate::{pages, router::Parts};

/// What is typed on the page of one's own account.
#[derive(Deserialize)]
pub(crate) struct Posted {
    id: ActId,
    code: Secret,
    /// The first code of the app: it switches the second factor on.
    first: bool,
}

/// `GET /account/codes`: they are shown once.
pub(crate) async fn no_codes() -> Redirect {
    Redirect::to("/account")
}

/// `POST /account/codes`
pub(crate) async fn give_codes(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    too_soon: Option<Extension<TooSoon>>,
    Form(posted): Form<Posted>,
) -> Response {
    if let Some(Extension(TooSoon { seconds })) = too_soon {
        return Redirect::to(&refused_at(&Refusal::TooManyTries { seconds })).into_response();
    }
    let desk = parts.club.desk(me);
    let given = CodeGiven { id: posted.id, code: posted.code };
    let codes = if posted.first {
        staff::switch_on_second_factor(&desk, given).await
    } else {
        staff::renew_recovery_codes(&desk, given).await
    };
    match codes {
        Ok(codes) => pages::answered(&parts, "/account/codes", StatusCode::OK, Some(codes), shell).await,
        Err(error) => {
            desk.record(&error).await;
            refused(&error)
        }
    }
}

fn refused(error: &club::Error) -> Response {
    match error {
        club::Error::Refused(refusal) => {
            tracing::info!(?refusal, "refused");
            Redirect::to(&refused_at(refusal)).into_response()
        }
        club::Error::Forbidden(_) => StatusCode::FORBIDDEN.into_response(),
        club::Error::Missing => StatusCode::NOT_FOUND.into_response(),
        club::Error::Db(cause) => {
            tracing::error!(error = cause as &dyn std::error::Error, "recovery codes could not be given");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
