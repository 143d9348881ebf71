//! What is booked, as a file.

use super::{
    local, row,
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
    bookings::{BookingFilter, BookingLine, Bookings},
    staff::Me,
    time::{LocalTimes, Moment},
};

/// `GET /bookings.csv?…`: what the list shows with the same filter, all its pages.
pub(crate) async fn bookings(
    State(parts): State<Parts>,
    Extension(me): Extension<Me>,
    RawQuery(query): RawQuery,
) -> Response {
    let filter = BookingFilter::from(query.unwrap_or_default()).behind(None);
    let desk = parts.club.desk(me);
    let first = club::sessions::bookings(&desk, filter).await;
    sheet::answer(desk, first)
}

impl Sheet for Bookings {
    const NAME: &'static str = "bookings";

    fn head(&self) -> String {
        let cells = [
            "Session",
            "Begins",
            "Ends",
            "Client",
            "Device",
            "Zone",
            "State",
            "Why",
            "To be paid by",
            "Booked",
            "Booked by",
        ];
        row(&cells.map(str::to_owned))
    }

    fn lines(&self) -> String {
        self.rows.iter().filter_map(|line| Some(row(&cells(line, &self.times)?))).collect()
    }

    async fn next(&self, desk: &Desk) -> Option<club::Result<Self>> {
        let older = self.older?;
        Some(club::sessions::bookings(desk, self.filter.behind(Some(older))).await)
    }
}

fn cells(line: &BookingLine, times: &LocalTimes) -> Option<[String; 11]> {
    let session = &line.session;
    let planned = session.planned.as_ref()?;
    let stamp = |moment: Option<Moment>| moment.map(|moment| local(times, moment)).unwrap_or_default();
    Some([
        session.id.to_string(),
        local(times, planned.from),
        local(times, planned.from + session.length()),
        session.who.clone(),
        line.device_name.clone(),
        line.zone_name.clone(),
        session.state.word().to_owned(),
        session.ended.as_ref().map(|ended| ended.why.word().to_owned()).unwrap_or_default(),
        stamp(planned.pay_by),
        local(times, planned.booked_at),
        planned.booked_by.clone(),
    ])
}
