//! The audit log as a file.

use app::audit::words;
use axum::{
    Extension, Json,
    body::Body,
    extract::{RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use club::Desk;
use domain::{
    audit::{AuditLog, LogEntry, LogFilter, Verdict},
    money::Currency,
    staff::Me,
    time::LocalTimes,
};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::{PAGES_WAITING, local, row};
use crate::router::Parts;

/// `GET /log.csv?…`: the entries that the page shows with the same filter, all its pages.
pub(crate) async fn log(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = LogFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    match club::audit::sheet(&desk, filter).await {
        Ok(first) => file(desk, first),
        Err(club::Error::Forbidden(action)) => {
            let fault = app::fault::Fault::Forbidden(action);
            (StatusCode::FORBIDDEN, Json(fault)).into_response()
        }
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a file of the log could not be made");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn file(desk: Desk, first: AuditLog) -> Response {
    let (browser, pages) = mpsc::channel(PAGES_WAITING);
    tokio::spawn(write(desk, first, browser));
    let about = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"log.csv\""),
    ];
    (about, Body::from_stream(ReceiverStream::new(pages))).into_response()
}

/// Page after page, as fast as the browser takes them. It ends when the browser goes.
async fn write(desk: Desk, first: AuditLog, browser: mpsc::Sender<Result<String, club::Error>>) {
    let mut page = first;
    let mut text = head();
    loop {
        for entry in &page.rows {
            text.push_str(&row(&cells(entry, &page.times, &page.club.currency)));
        }
        if browser.send(Ok(std::mem::take(&mut text))).await.is_err() {
            return;
        }
        let Some(older) = page.older else {
            return;
        };
        page = match club::audit::sheet(&desk, page.filter.behind(Some(older))).await {
            Ok(next) => next,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a file of the log broke off");
                // The browser must not take half of it for the whole. One that is gone needs no word.
                let _ = browser.send(Err(error)).await;
                return;
            }
        };
    }
}

fn head() -> String {
    row(&["Entry", "At", "Who", "Action", "Result", "Why", "Session", "About", "Asked for"]
        .map(str::to_owned))
}

fn cells(entry: &LogEntry, times: &LocalTimes, currency: &Currency) -> [String; 9] {
    let lines = entry.input.iter().map(|line| format!("{}: {}", words::name(line), words::value(line)));
    [
        entry.id.to_string(),
        local(times, entry.at),
        words::by(entry),
        words::what(entry.action).to_owned(),
        Verdict::of(&entry.outcome).word().to_owned(),
        words::why(&entry.outcome, currency).unwrap_or_default(),
        entry.session.as_ref().map(|session| session.id.to_string()).unwrap_or_default(),
        words::about(entry),
        lines.collect::<Vec<_>>().join("\n"),
    ]
}
