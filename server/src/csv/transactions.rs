//! The ledger as a file.

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
    money::Currency,
    orders::Through,
    staff::Me,
    time::LocalTimes,
    transactions::{TransactionFilter, TransactionLine, Transactions},
};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::{PAGES_WAITING, local, row, signed};
use crate::router::Parts;

/// `GET /transactions.csv?…`: the transactions that the list shows with the same filter, all its pages.
pub(crate) async fn transactions(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = TransactionFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    match club::transactions::sheet(&desk, filter).await {
        Ok(first) => file(desk, first),
        Err(club::Error::Forbidden(action)) => {
            (StatusCode::FORBIDDEN, Json(Fault::Forbidden(action))).into_response()
        }
        Err(error) => {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "a file of transactions could not be made"
            );
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn file(desk: Desk, first: Transactions) -> Response {
    let (browser, pages) = mpsc::channel(PAGES_WAITING);
    tokio::spawn(write(desk, first, browser));
    let about = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"transactions.csv\""),
    ];
    (about, Body::from_stream(ReceiverStream::new(pages))).into_response()
}

/// Page after page, as fast as the browser takes them. It ends when the browser goes.
async fn write(desk: Desk, first: Transactions, browser: mpsc::Sender<Result<String, club::Error>>) {
    let mut page = first;
    let mut text = head(&page.club.currency);
    loop {
        for line in &page.rows {
            text.push_str(&row(&cells(line, &page.times, &page.club.currency)));
        }
        if browser.send(Ok(std::mem::take(&mut text))).await.is_err() {
            return;
        }
        let Some(older) = page.older else {
            return;
        };
        page = match club::transactions::sheet(&desk, page.filter.behind(Some(older))).await {
            Ok(next) => next,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a file of transactions broke off");
                // The browser must not take half of it for the whole. One that is gone needs no word.
                let _ = browser.send(Err(error)).await;
                return;
            }
        };
    }
}

fn head(currency: &Currency) -> String {
    let named = |word: &str| format!("{word} ({})", currency.code);
    let texts = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let mut cells = texts(&["Transaction", "At", "Business day", "Why", "Client"]);
    cells.extend(Through::ALL.map(|through| named(through.word())));
    cells.extend(texts(&["Staff", "Shift", "Reason", "Corrects", "Corrected", "Flagged"]));
    row(&cells)
}

fn cells(line: &TransactionLine, times: &LocalTimes, currency: &Currency) -> Vec<String> {
    let yes = |so: bool| if so { "yes".to_owned() } else { String::new() };
    let mut cells = vec![
        line.id.to_string(),
        local(times, line.at),
        line.business_day.to_string(),
        line.why.word().to_owned(),
        line.client.as_ref().map(|client| client.name.clone()).unwrap_or_default(),
    ];
    cells.extend(Through::ALL.map(|through| signed(line.change(through), currency.digits)));
    cells.extend([
        line.staff.clone().unwrap_or_default(),
        line.shift.as_ref().map(|shift| shift.name.clone()).unwrap_or_default(),
        line.reason.clone(),
        line.corrects.map(|id| id.to_string()).unwrap_or_default(),
        yes(line.corrected),
        yes(line.flagged),
    ]);
    cells
}
