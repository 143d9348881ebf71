//! The audit log as a file.

use super::{
    local, row,
    sheet::{self, Sheet},
};
use crate::router::Parts;
use app::audit::words;
use axum::{
    Extension,
    extract::{RawQuery, State},
    response::Response,
};
use club::Desk;
use domain::{
    audit::{AuditLog, LogEntry, LogFilter, Verdict},
    money::Currency,
    staff::Me,
    time::LocalTimes,
};

/// `GET /log.csv?…`: the entries that the page shows with the same filter, all its pages.
pub(crate) async fn log(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = LogFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    let first = club::audit::sheet(&desk, filter).await;
    sheet::answer(desk, first)
}

impl Sheet for AuditLog {
    const NAME: &'static str = "log";

    fn head(&self) -> String {
        head()
    }

    fn lines(&self) -> String {
        self.rows.iter().map(|line| row(&cells(line, &self.times, &self.club.currency))).collect()
    }

    async fn next(&self, desk: &Desk) -> Option<club::Result<Self>> {
        let older = self.older?;
        Some(club::audit::sheet(desk, self.filter.behind(Some(older))).await)
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
