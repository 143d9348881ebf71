//! Suspicious operations as a file.

use super::{
    decimal, local, row,
    sheet::{self, Sheet},
};
use crate::router::Parts;
use app::reports::{ways, what};
use axum::{
    Extension,
    extract::{RawQuery, State},
    response::Response,
};
use club::Desk;
use domain::{
    money::Currency,
    reports::{Suspicious, SuspiciousFilter, SuspiciousLine},
    staff::Me,
    time::LocalTimes,
};

/// `GET /suspicious.csv?…`: the operations that the report shows with the same filter, all its pages.
pub(crate) async fn suspicious(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = SuspiciousFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    let first = club::reports::sheet(&desk, filter).await;
    sheet::answer(desk, first)
}

impl Sheet for Suspicious {
    const NAME: &'static str = "suspicious";

    fn head(&self) -> String {
        let named = |word: &str| format!("{word} ({})", self.club.currency.code);
        let amounts = [named("Amount"), named("Bonus")];
        let before = ["At", "What"].map(str::to_owned);
        let after = ["Staff", "Client", "Reason", "Story"].map(str::to_owned);
        row(&before.into_iter().chain(amounts).chain(after).collect::<Vec<_>>())
    }

    fn lines(&self) -> String {
        self.rows.iter().map(|line| row(&cells(line, &self.times, &self.club.currency))).collect()
    }

    async fn next(&self, desk: &Desk) -> Option<club::Result<Self>> {
        let older = self.older?;
        Some(club::reports::sheet(desk, self.filter.behind(Some(older))).await)
    }
}

fn cells(line: &SuspiciousLine, times: &LocalTimes, currency: &Currency) -> [String; 8] {
    [
        local(times, line.cursor.at),
        what(line),
        decimal(line.amount, currency.digits),
        decimal(line.bonus, currency.digits),
        line.staff.clone().unwrap_or_default(),
        line.client.as_ref().map(|client| client.name.clone()).unwrap_or_default(),
        line.reason.clone(),
        line.story.map(|story| ways(story).0).unwrap_or_default(),
    ]
}
