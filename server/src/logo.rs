//! The logo of receipts: a picture in a plain form, with a script or without, and the picture for those who set the
//! printer up.

use app::printers::logo::logo_at;
use axum::{
    Extension,
    extract::{Multipart, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use club::{Error, printers};
use domain::{printers::SetLogo, staff::Me};

use crate::{csv, router::Parts};

/// `GET /settings/printer/logo`: its form stands on the page of the printer.
pub(crate) async fn page() -> Redirect {
    Redirect::to(&logo_at(None))
}

/// `GET /settings/printer/logo.png`
pub(crate) async fn show(State(parts): State<Parts>, Extension(me): Extension<Me>) -> Response {
    match printers::logo_file(&parts.club.desk(me)).await {
        Ok(png) => ([(header::CONTENT_TYPE, "image/png")], png).into_response(),
        Err(error) => csv::failed(&error, "logo"),
    }
}

/// `POST /settings/printer/logo`
pub(crate) async fn upload(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    form: Multipart,
) -> Response {
    let Some(set) = read(form).await else { return StatusCode::BAD_REQUEST.into_response() };
    let desk = parts.club.desk(me);
    match printers::set_logo(&desk, set).await {
        Ok(()) => Redirect::to(&logo_at(None)).into_response(),
        Err(error) => {
            desk.record(&error).await;
            refused(&error)
        }
    }
}

/// The fields of the form; `None` where one is missing, or the line broke.
async fn read(mut form: Multipart) -> Option<SetLogo> {
    let (mut id, mut club, mut png) = (None, None, None);
    while let Some(field) = form.next_field().await.ok()? {
        match field.name() {
            Some("logo[id]") => id = field.text().await.ok()?.parse().ok(),
            Some("logo[club]") => club = field.text().await.ok()?.parse().ok(),
            Some("logo[picture]") => png = Some(field.bytes().await.ok()?.to_vec()),
            _ => {}
        }
    }
    Some(SetLogo { id: id?, club: club?, png: png? })
}

fn refused(error: &Error) -> Response {
    match error {
        Error::Refused(refusal) => {
            tracing::info!(refusal = refusal.for_the_log(), "refused");
            Redirect::to(&logo_at(Some(refusal))).into_response()
        }
        error => csv::failed(error, "logo"),
    }
}
