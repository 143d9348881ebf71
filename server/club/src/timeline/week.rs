//! A week of what is booked.

use chrono::{Days, TimeDelta};
use domain::{
    bookings::{Booked, Week, WeekFilter},
    devices::DeviceKind,
    ids::{DeviceId, SessionId},
    sessions::SessionState,
    time::Moment,
};
use sea_orm::FromQueryResult;

use crate::{
    clubs,
    desk::Desk,
    error::Result,
    sessions,
    sql::{self, Conditions},
};

/// So many are shown; whoever has more looks at one zone at a time.
const MOST: usize = 1000;

#[derive(FromQueryResult)]
struct BookedRow {
    id: SessionId,
    who: String,
    device_id: DeviceId,
    kind: DeviceKind,
    number: i32,
    planned_from: Moment,
    started_at: Moment,
    until: Moment,
    state: SessionState,
}

/// What goes on when the week begins is in it, if it is no longer than this.
const LONGEST: TimeDelta = TimeDelta::days(2);

pub(super) async fn read(desk: &Desk, filter: WeekFilter) -> Result<Week> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let around = clubs::local_times_between(venue.zone, desk.now, desk.now);
    let monday = filter.monday(around.local(desk.now).date());
    let from = clubs::day_begins(venue.zone, monday);
    let to = clubs::day_begins(venue.zone, monday + Days::new(7));
    let Conditions { sql, values } = conditions(desk, filter, (from, to));
    // One more than is shown says whether there are more.
    let sql = format!(
        "select s.id, c.name as who, s.device_id, d.kind, d.number, s.planned_from, s.started_at, s.state,
            coalesce(s.busy_until, s.ended_at) as until
        from session s join client c on c.id = coalesce(s.member_id, s.client_id) join device d on d.id = s.device_id
        where {sql} order by s.planned_from, s.id limit {}",
        MOST + 1
    );
    let mut rows = sql::all::<BookedRow>(&db, &sql, values).await?;
    let more = rows.len() > MOST;
    rows.truncate(MOST);
    Ok(Week {
        me: desk.person()?.clone(),
        times: clubs::local_times_between(venue.zone, from - LONGEST, to + LONGEST),
        filter,
        monday,
        zones: sessions::zones(&db, desk).await?,
        booked: rows.into_iter().map(booked).filter(|booked| booked.to > from).collect(),
        more,
        now: desk.now,
    })
}

fn conditions(desk: &Desk, filter: WeekFilter, (from, to): (Moment, Moment)) -> Conditions {
    let mut all = Conditions {
        sql: "s.club_id = $1 and s.state <> 'cancelled'".into(),
        values: vec![desk.club_id().into()],
    };
    all.and("s.planned_from > #", [(from - LONGEST).into()]);
    all.and("s.planned_from < #", [to.into()]);
    if let Some(zone) = filter.zone {
        all.and("d.zone_id = #", [zone.into()]);
    }
    all
}

fn booked(row: BookedRow) -> Booked {
    let begun = !row.state.is_before_start();
    Booked {
        session: row.id,
        who: row.who,
        seat: row.device_id,
        device: format!("{} {}", row.kind.word(), row.number),
        from: if begun { row.started_at } else { row.planned_from },
        to: row.until,
        state: row.state,
    }
}
