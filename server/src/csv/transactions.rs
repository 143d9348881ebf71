//! The ledger as a file.

use super::{
    local, row,
    sheet::{self, Sheet},
    signed,
};
use crate::router::Parts;
use axum::{
    Extension,
    extract::{RawQuery, State},
    response::Response,
};
use club::Desk;
use domain::{
    money::Currency,
    orders::Through,
    staff::Me,
    time::LocalTimes,
    transactions::{TransactionFilter, TransactionLine, Transactions},
};

/// `GET /transactions.csv?…`: the transactions that the list shows with the same filter, all its pages.
pub(crate) async fn transactions(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = TransactionFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    let first = club::transactions::sheet(&desk, filter).await;
    sheet::answer(desk, first)
}

impl Sheet for Transactions {
    const NAME: &'static str = "transactions";

    fn head(&self) -> String {
        head(&self.club.currency)
    }

    fn lines(&self) -> String {
        self.rows.iter().map(|line| row(&cells(line, &self.times, &self.club.currency))).collect()
    }

    async fn next(&self, desk: &Desk) -> Option<club::Result<Self>> {
        let older = self.older?;
        Some(club::transactions::sheet(desk, self.filter.behind(Some(older))).await)
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
