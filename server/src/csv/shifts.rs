//! Shifts, and the report of one, as files.

use super::{
    decimal, local, row,
    sheet::{self, Sheet},
    signed,
};
use crate::router::Parts;
use app::shifts::lines::{Cell, sections};
use axum::{
    Extension,
    extract::{Query, RawQuery, State},
    response::Response,
};
use club::Desk;
use domain::{
    ids::ShiftId,
    money::Currency,
    shifts::{ReportPage, ShiftFilter, ShiftLine, Shifts},
    staff::Me,
    time::LocalTimes,
};
use serde::Deserialize;

/// `GET /shifts.csv?…`: the shifts that the list shows with the same filter, all its pages.
pub(crate) async fn shifts(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = ShiftFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    let first = club::shifts::sheet(&desk, filter).await;
    sheet::answer(desk, first)
}

/// Which report; `None`: the newest shift's.
#[derive(Deserialize)]
pub(crate) struct Asked {
    shift: Option<String>,
}

impl Asked {
    pub(crate) async fn report(self, desk: &Desk) -> club::Result<ReportPage> {
        match self.shift {
            Some(id) => club::shifts::report(desk, id.parse().unwrap_or(ShiftId(uuid::Uuid::nil()))).await,
            None => club::shifts::newest_report(desk).await,
        }
    }
}

/// `GET /report.csv?shift=…`: the report of one, line by line, as its page shows it.
pub(crate) async fn report(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    Query(asked): Query<Asked>,
) -> Response {
    let desk = parts.club.desk(me);
    let page = asked.report(&desk).await;
    sheet::answer(desk, page)
}

impl Sheet for Shifts {
    const NAME: &'static str = "shifts";

    fn head(&self) -> String {
        let named = |word: &str| format!("{word} ({})", self.club.currency.code);
        let mut cells: Vec<String> =
            ["Shift", "Business day", "Opened", "Opened by", "Closed", "Closed by"].map(str::to_owned).into();
        let amounts = ["Opening cash", "Cash basis", "Accrual", "Expected", "Counted", "Difference"];
        cells.extend(amounts.map(named));
        cells.extend(["Sessions", "Note"].map(str::to_owned));
        row(&cells)
    }

    fn lines(&self) -> String {
        self.rows.iter().map(|line| row(&cells(line, &self.times, &self.club.currency))).collect()
    }

    async fn next(&self, desk: &Desk) -> Option<club::Result<Self>> {
        let older = self.older?;
        Some(club::shifts::sheet(desk, self.filter.behind(Some(older))).await)
    }
}

fn cells(line: &ShiftLine, times: &LocalTimes, currency: &Currency) -> [String; 14] {
    let (shift, digits) = (&line.shift, currency.digits);
    let closing = shift.closed.as_ref();
    let taken = line.revenue.map(|(taken, _)| signed(taken, digits));
    let sold = line.revenue.map(|(_, sold)| signed(sold, digits));
    [
        shift.number.to_string(),
        shift.business_day.to_string(),
        local(times, shift.opened_at),
        shift.opened_by.clone(),
        closing.map(|closing| local(times, closing.at)).unwrap_or_default(),
        closing.map(|closing| closing.by.clone()).unwrap_or_default(),
        decimal(shift.opening_cash, digits),
        taken.unwrap_or_default(),
        sold.unwrap_or_default(),
        closing.map(|closing| signed(closing.expected, digits)).unwrap_or_default(),
        closing.map(|closing| decimal(closing.counted, digits)).unwrap_or_default(),
        closing.map(|closing| signed(closing.difference, digits)).unwrap_or_default(),
        line.sessions.map(|count| count.to_string()).unwrap_or_default(),
        closing.map(|closing| closing.note.clone()).unwrap_or_default(),
    ]
}

impl Sheet for ReportPage {
    const NAME: &'static str = "report";

    fn head(&self) -> String {
        row(&["Section", "Line", "Column", "Value"].map(str::to_owned))
    }

    fn lines(&self) -> String {
        let mut text = String::new();
        for section in sections(&self.report, &self.times) {
            for (name, cells) in &section.lines {
                for (place, cell) in cells.iter().enumerate().filter(|(_, cell)| **cell != Cell::Blank) {
                    let column = section.head.get(place).copied().unwrap_or_default();
                    let value = value(cell, &self.club.currency);
                    text.push_str(&row(&[section.title.to_owned(), name.clone(), column.to_owned(), value]));
                }
            }
        }
        text
    }

    async fn next(&self, _: &Desk) -> Option<club::Result<Self>> {
        None
    }
}

fn value(cell: &Cell, currency: &Currency) -> String {
    match cell {
        Cell::Amount(amount) => signed(*amount, currency.digits),
        other => other.shown(currency),
    }
}
