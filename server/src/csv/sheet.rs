//! A list as a file, made page after page as fast as the browser takes them.

use app::fault::Fault;
use axum::{
    Json,
    body::Body,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use club::Desk;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

/// So many pages wait for a slow browser.
const PAGES_WAITING: usize = 2;

/// A page of the list.
pub(super) trait Sheet: Sized + Send + Sync + 'static {
    /// What the file is called, without `.csv`.
    const NAME: &'static str;

    /// The line above all pages.
    fn head(&self) -> String;

    /// The lines of this one.
    fn lines(&self) -> String;

    /// The page behind this one; `None`: it is the last.
    fn next(&self, desk: &Desk) -> impl Future<Output = Option<club::Result<Self>>> + Send;
}

/// The file, from its first page on.
pub(super) fn answer<S: Sheet>(desk: Desk, first: club::Result<S>) -> Response {
    match first {
        Ok(first) => file(desk, first),
        Err(error) => failed(&error, S::NAME),
    }
}

/// What is said in place of a file.
pub(crate) fn failed(error: &club::Error, file: &str) -> Response {
    match error {
        club::Error::Missing => (StatusCode::NOT_FOUND, Json(Fault::Missing)).into_response(),
        club::Error::Forbidden(action) => {
            (StatusCode::FORBIDDEN, Json(Fault::Forbidden(*action))).into_response()
        }
        error => {
            tracing::error!(error = error as &dyn std::error::Error, file, "a file could not be made");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn file<S: Sheet>(desk: Desk, first: S) -> Response {
    let (browser, pages) = mpsc::channel(PAGES_WAITING);
    tokio::spawn(write(desk, first, browser));
    let about = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.csv\"", S::NAME)),
    ];
    (about, Body::from_stream(ReceiverStream::new(pages))).into_response()
}

/// It ends when the browser goes.
async fn write<S: Sheet>(desk: Desk, first: S, browser: mpsc::Sender<club::Result<String>>) {
    let mut text = first.head();
    let mut page = first;
    loop {
        text.push_str(&page.lines());
        if browser.send(Ok(std::mem::take(&mut text))).await.is_err() {
            return;
        }
        page = match page.next(&desk).await {
            None => return,
            Some(Ok(next)) => next,
            Some(Err(error)) => {
                tracing::error!(error = &error as &dyn std::error::Error, file = S::NAME, "a file broke off");
                // The browser must not take half of it for the whole. One that is gone needs no word.
                let _ = browser.send(Err(error)).await;
                return;
            }
        };
    }
}
