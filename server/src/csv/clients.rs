//! The clients as a file.

use app::fault::Fault;
use axum::{
    Extension, Json,
    body::Body,
    extract::{RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use club::Desk;
use domain::{
    clients::{ClientFilter, ClientLine, ClientList, Standing},
    money::Currency,
    staff::Me,
    time::{LocalTimes, Moment, countdown},
};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::{PAGES_WAITING, decimal, local, row};
use crate::router::Parts;

/// `GET /clients.csv?…`: the clients that the list shows with the same filter, all its pages.
pub(crate) async fn clients(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = ClientFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    match club::clients::sheet(&desk, filter).await {
        Ok(first) => file(desk, first),
        Err(club::Error::Forbidden(action)) => {
            (StatusCode::FORBIDDEN, Json(Fault::Forbidden(action))).into_response()
        }
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a file of clients could not be made");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn file(desk: Desk, first: ClientList) -> Response {
    let (browser, pages) = mpsc::channel(PAGES_WAITING);
    tokio::spawn(write(desk, first, browser));
    let about = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"clients.csv\""),
    ];
    (about, Body::from_stream(ReceiverStream::new(pages))).into_response()
}

/// Page after page, as fast as the browser takes them. It ends when the browser goes.
async fn write(desk: Desk, first: ClientList, browser: mpsc::Sender<Result<String, club::Error>>) {
    let mut page = first;
    let mut text = head(&page.club.currency);
    loop {
        for line in &page.rows {
            text.push_str(&row(&cells(line, &page.times, &page.club.currency, page.now)));
        }
        if browser.send(Ok(std::mem::take(&mut text))).await.is_err() {
            return;
        }
        let Some(older) = page.older else {
            return;
        };
        page = match club::clients::sheet(&desk, page.filter.behind(Some(older))).await {
            Ok(next) => next,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a file of clients broke off");
                // The browser must not take half of it for the whole. One that is gone needs no word.
                let _ = browser.send(Err(error)).await;
                return;
            }
        };
    }
}

fn head(currency: &Currency) -> String {
    let spent = format!("Total spent ({})", currency.code);
    row(&[
        "Client ID",
        "Name",
        "Phone",
        "E-mail",
        "Birth date",
        "Card number",
        "Groups",
        "State",
        "Registered",
        "Visits",
        "Play time",
        spent.as_str(),
        "Last visit",
        "Note",
    ]
    .map(str::to_owned))
}

fn cells(line: &ClientLine, times: &LocalTimes, currency: &Currency, now: Moment) -> [String; 14] {
    let ClientLine { client, totals } = line;
    let groups: Vec<&str> = client.groups.iter().map(|group| group.name.as_str()).collect();
    [
        client.number.to_string(),
        client.own_name().to_owned(),
        client.phone.clone(),
        client.email.clone().unwrap_or_default(),
        client.born_on.map(|day| day.to_string()).unwrap_or_default(),
        client.card_number.clone().unwrap_or_default(),
        groups.join(", "),
        state(line, now),
        local(times, client.registered_at),
        totals.visits.to_string(),
        countdown(chrono::TimeDelta::seconds(totals.played)),
        decimal(totals.spent, currency.digits),
        totals.last.map(|last| local(times, last)).unwrap_or_default(),
        client.note.clone(),
    ]
}

/// All that is so: `Banned, Unverified`.
fn state(line: &ClientLine, now: Moment) -> String {
    let client = &line.client;
    let so = Standing::ALL.into_iter().filter(|standing| match standing {
        Standing::Banned => client.banned(now).is_some(),
        Standing::Unverified => client.verified_at.is_none(),
        Standing::Archived => client.archived_at.is_some(),
    });
    so.map(Standing::word).collect::<Vec<_>>().join(", ")
}
