//! What is booked, and what is free.

use std::collections::HashMap;

use chrono::TimeDelta;
use domain::{
    access::Action,
    bookings::{BookingFilter, BookingLine, Bookings, Slots, SlotsQuestion, Stretch, stretches},
    hall::BOOKED_AHEAD,
    ids::{DeviceId, SessionId},
    lists::Cursor,
    sessions::Session,
};
use sea_orm::FromQueryResult;

use super::{
    super::{past, rows},
    room,
};
use crate::{
    clubs,
    desk::Desk,
    devices,
    error::Result,
    holds,
    sql::{self, Conditions},
};

/// So many on a page.
const PAGE: usize = 100;
/// The board has no more than so many.
const AHEAD: u32 = 500;
/// The longest visit that is asked for.
const LONGEST_MINUTES: i64 = 7 * 24 * 60;

/// What is booked in the desk's club and begins soon, or should have begun.
pub(crate) async fn ahead(desk: &Desk) -> Result<Vec<Session>> {
    let db = sql::snapshot(desk.snapshots()).await?;
    rows::booked(&db, desk.club_id(), (desk.now, desk.now + BOOKED_AHEAD), AHEAD).await
}

/// The stretches in which the devices of the desk's club, or one of them, are somebody's or out of service, from now on.
pub(crate) async fn taken(desk: &Desk, device: Option<DeviceId>) -> Result<Vec<(DeviceId, Stretch)>> {
    let db = sql::snapshot(desk.snapshots()).await?;
    let sessions = room::sessions(&db, desk, device, desk.now).await?.into_iter();
    let mut all: Vec<_> = sessions.map(|taken| (taken.device, taken.stretch)).collect();
    all.extend(holds::stretches(&db, desk, device).await?);
    Ok(all)
}

/// When and where a visit of some length fits: on a day of the club, or within the next 24 hours.
///
/// # Errors
/// When the role may not see the hall.
pub async fn slots(desk: &Desk, question: SlotsQuestion) -> Result<Slots> {
    desk.may(Action::SeeHall)?;
    let venue = clubs::venue(desk).await?;
    let (from, to) = match question.day {
        None => (desk.now, desk.now + TimeDelta::days(1)),
        Some(day) => {
            let next = day.succ_opt().unwrap_or(day);
            (clubs::day_begins(venue.zone, day).max(desk.now), clubs::day_begins(venue.zone, next))
        }
    };
    let mut by_device: HashMap<DeviceId, Vec<Stretch>> = HashMap::new();
    for (device, stretch) in taken(desk, question.device).await? {
        by_device.entry(device).or_default().push(stretch);
    }
    let length = TimeDelta::minutes(question.minutes.clamp(1, LONGEST_MINUTES));
    let devices = devices::list(desk).await?.into_iter().filter(|device| {
        question.zone.is_none_or(|zone| zone == device.zone)
            && question.device.is_none_or(|wanted| wanted == device.id)
    });
    let free = devices.flat_map(|device| {
        let here = by_device.remove(&device.id).unwrap_or_default();
        stretches(device.id, &here, (from, to), length)
    });
    Ok(Slots {
        from,
        to,
        free: free.collect(),
        times: clubs::local_times_between(venue.zone, desk.now, to + length + TimeDelta::days(1)),
        now: desk.now,
    })
}

#[derive(FromQueryResult)]
struct FoundRow {
    id: SessionId,
}

/// A page of what was booked, the first to begin first.
///
/// # Errors
/// When the role may not see the hall.
pub async fn bookings(desk: &Desk, filter: BookingFilter) -> Result<Bookings> {
    desk.may(Action::SeeHall)?;
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let Conditions { sql, values } = conditions(desk, venue.zone, &filter);
    // One more than is shown says whether there are later ones.
    let sql =
        format!("select s.id from session s where {sql} order by s.planned_from, s.id limit {}", PAGE + 1);
    let mut found: Vec<SessionId> =
        sql::all::<FoundRow>(&db, &sql, values).await?.into_iter().map(|row| row.id).collect();
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let planned = |session: &Session| session.planned.as_ref().map_or(session.started_at, |plan| plan.from);
    let mut sessions = rows::those(&db, desk.club_id(), &found).await?;
    sessions.sort_by_key(|session| (planned(session), session.id));
    let (first, last) = (sessions.first().map(planned), sessions.last().map(planned));
    let places = past::places(&db, desk).await?;
    let names: HashMap<DeviceId, _> =
        places.into_iter().map(|place| (place.id, (place.name, place.zone))).collect();
    let after = sessions.last().map(|last| Cursor { at: planned(last), id: last.id }).filter(|_| more);
    let line = |session: Session| {
        let (device_name, zone_name) = names.get(&session.device).cloned().unwrap_or_default();
        BookingLine { session, device_name, zone_name }
    };
    Ok(Bookings {
        rows: sessions.into_iter().map(line).collect(),
        older: after,
        times: clubs::local_times_between(
            venue.zone,
            first.unwrap_or(desk.now).min(desk.now) - TimeDelta::days(3),
            last.unwrap_or(desk.now).max(desk.now) + TimeDelta::days(10),
        ),
        now: desk.now,
        me: desk.person()?.clone(),
        zones: past::zones(&db, desk).await?,
        currency: venue.card.currency,
        filter,
    })
}

fn conditions(desk: &Desk, zone: chrono_tz::Tz, filter: &BookingFilter) -> Conditions {
    let mut all = Conditions {
        sql: "s.club_id = $1 and s.planned_from is not null".to_owned(),
        values: vec![desk.club_id().into()],
    };
    if let Some(from) = filter.from {
        all.and("s.planned_from >= #", [clubs::day_begins(zone, from).into()]);
    }
    if let Some(after) = filter.to.and_then(|to| to.succ_opt()) {
        all.and("s.planned_from < #", [clubs::day_begins(zone, after).into()]);
    }
    if let Some(state) = filter.state {
        all.and("s.state = #", [state.into()]);
    }
    if let Some(zone) = filter.zone {
        all.and("s.device_id in (select d.id from device d where d.zone_id = #)", [zone.into()]);
    }
    if let Some(client) = filter.client {
        all.and("s.client_id = #", [client.into()]);
    }
    if let Some(after) = filter.after {
        // The first is what the index reads; the second decides between those that begin together.
        all.and("s.planned_from >= #", [after.at.into()]);
        all.and("(s.planned_from > # or s.id > #)", [after.at.into(), after.id.into()]);
    }
    all
}
