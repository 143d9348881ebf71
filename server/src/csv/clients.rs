//! The clients as a file.

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
use club::Desk;
use domain::{
    clients::{ClientFilter, ClientLine, ClientList, Standing},
    money::Currency,
    staff::Me,
    time::{LocalTimes, Moment, countdown},
};

/// `GET /clients.csv?…`: the clients that the list shows with the same filter, all its pages.
pub(crate) async fn clients(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = ClientFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    let first = club::clients::sheet(&desk, filter).await;
    sheet::answer(desk, first)
}

impl Sheet for ClientList {
    const NAME: &'static str = "clients";

    fn head(&self) -> String {
        head(&self.club.currency)
    }

    fn lines(&self) -> String {
        self.rows.iter().map(|line| row(&cells(line, &self.times, &self.club.currency, self.now))).collect()
    }

    async fn next(&self, desk: &Desk) -> Option<club::Result<Self>> {
        let older = self.older?;
        Some(club::clients::sheet(desk, self.filter.behind(Some(older))).await)
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
