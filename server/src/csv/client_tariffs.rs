//! What clients have on their accounts, as a file.

use super::{
    decimal, local, row,
    sheet::{self, Sheet},
};
use crate::router::Parts;
use axum::{
    Extension,
    extract::{RawQuery, State},
    response::Response,
};
use chrono::TimeDelta;
use club::Desk;
use domain::{
    client_tariffs::{AccountFilter, AccountLine, Accounts},
    staff::Me,
    time::countdown,
};

/// `GET /client-tariffs.csv?…`: what the list shows with the same filter, all its pages.
pub(crate) async fn client_tariffs(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = AccountFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    let first = club::client_tariffs::accounts(&desk, filter).await;
    sheet::answer(desk, first)
}

impl Sheet for Accounts {
    const NAME: &'static str = "client-tariffs";

    fn head(&self) -> String {
        let worth = format!("It cost ({})", self.currency.code);
        let cells = [
            "Client tariff",
            "Bought",
            "Client",
            "Tariff",
            "Zone",
            "Time left",
            "Visits left",
            "Good until",
            "State",
            worth.as_str(),
        ];
        row(&cells.map(str::to_owned))
    }

    fn lines(&self) -> String {
        self.rows.iter().map(|line| row(&cells(line, self))).collect()
    }

    async fn next(&self, desk: &Desk) -> Option<club::Result<Self>> {
        let older = self.older?;
        Some(club::client_tariffs::accounts(desk, self.filter.behind(Some(older))).await)
    }
}

fn cells(line: &AccountLine, page: &Accounts) -> [String; 10] {
    let tariff = &line.tariff;
    let (money, bonus) = tariff.worth();
    [
        tariff.id.to_string(),
        local(&page.times, tariff.paid_at),
        line.who.clone(),
        tariff.tariff.clone(),
        tariff.zone.clone(),
        countdown(TimeDelta::seconds(tariff.left)),
        tariff.visits.map(|visits| visits.left.to_string()).unwrap_or_default(),
        tariff.expires.map(|until| until.format("%Y-%m-%dT%H:%M:%S").to_string()).unwrap_or_default(),
        tariff.state(page.now).word().to_owned(),
        decimal(money + bonus, page.currency.digits),
    ]
}
