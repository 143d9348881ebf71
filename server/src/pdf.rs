//! Reports as PDF: the lines of the page, on sheets of A4.

mod letters;
mod paper;
mod sheets;

use app::shifts::{lines::sections, report};
use axum::{
    Extension,
    extract::{Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{money::Currency, shifts::ReportPage, staff::Me};

use self::{
    letters::Faces,
    sheets::{Document, Part},
};
use crate::{csv, router::Parts};

/// `GET /report.pdf?shift=…`: the report of one, as its page shows it.
pub(crate) async fn report(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    Query(asked): Query<csv::Asked>,
) -> Response {
    let desk = parts.club.desk(me);
    match asked.report(&desk).await {
        Ok(page) => file(page).await,
        Err(error) => csv::failed(&error, "report.pdf"),
    }
}

/// Fonts are cut to what is written: that takes a while, and others go on.
async fn file(page: ReportPage) -> Response {
    let name = report::title(&page.report).to_lowercase().replace(' ', "-");
    match tokio::task::spawn_blocking(move || printed(&page)).await {
        Ok(Some(bytes)) => {
            let about = [
                (header::CONTENT_TYPE, "application/pdf".to_owned()),
                (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.pdf\"")),
            ];
            (about, bytes).into_response()
        }
        Ok(None) | Err(_) => {
            tracing::error!(file = name, "a report could not be put on paper");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn printed(page: &ReportPage) -> Option<Vec<u8>> {
    let faces = Faces::new()?;
    let symbol = faces.sign(&page.club.currency);
    let currency = Currency { symbol, ..page.club.currency.clone() };
    paper::printed(&faces, &document(page, &currency))
}

fn document(page: &ReportPage, currency: &Currency) -> Document {
    let mut parts: Vec<Part> = sections(&page.report, &page.times)
        .into_iter()
        .map(|section| Part {
            title: section.title.to_owned(),
            head: section.head.iter().map(|word| (*word).to_owned()).collect(),
            lines: section
                .lines
                .into_iter()
                .map(|(name, cells)| (name, cells.iter().map(|cell| cell.shown(currency)).collect()))
                .collect(),
        })
        .collect();
    parts.extend(page.explained.as_ref().map(|said| Part {
        title: "The difference".to_owned(),
        head: Vec::new(),
        lines: vec![
            ("What happened".to_owned(), vec![said.note.clone()]),
            ("Said".to_owned(), vec![format!("{} by {}", page.times.day_hour_minute(said.at), said.by)]),
        ],
    }));
    let late = page.report.shift.closed.is_some() && !page.kept;
    Document {
        title: report::title(&page.report),
        above: page.club.name.clone(),
        note: late.then(|| report::LATE.to_owned()),
        foot: "Not a fiscal receipt".to_owned(),
        parts,
    }
}
