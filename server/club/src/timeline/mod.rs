//! What was when on which device. It owns no tables; what lasts and what is planned comes with the hall.

mod week;

use std::collections::HashMap;

use domain::{
    access::Action,
    bookings::{Week, WeekFilter},
    ids::{DeviceId, HoldId, SessionId},
    time::Moment,
    timeline::{Of, Phase, Span, Stretch, stays},
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{desk::Desk, error::Result, sql};

/// Visits and holds that are over, as far as they lie in these hours; by device, the first to begin first.
///
/// # Errors
/// When the role may not see the hall.
pub async fn over(desk: &Desk, span: Span) -> Result<Vec<Stretch>> {
    desk.may(Action::SeeHall)?;
    let span = span.within(desk.now);
    let db = sql::snapshot(desk.snapshots()).await?;
    let mut all = visits(&db, desk, span).await?;
    all.extend(holds(&db, desk, span).await?);
    all.sort_by_key(|stretch| (stretch.device, stretch.from));
    Ok(all)
}

/// A week of what is booked.
///
/// # Errors
/// When the role may not see the hall.
pub async fn week(desk: &Desk, filter: WeekFilter) -> Result<Week> {
    desk.may(Action::SeeHall)?;
    week::read(desk, filter).await
}

fn between(desk: &Desk, span: Span) -> [Value; 3] {
    [desk.club_id().into(), span.from.into(), span.to().into()]
}

#[derive(FromQueryResult)]
struct PartRow {
    session_id: SessionId,
    device_id: DeviceId,
    starts_at: Moment,
    ends_at: Moment,
    who: String,
}

/// What ended lately, whatever began it, is the end of an index.
async fn visits(db: &impl ConnectionTrait, desk: &Desk, span: Span) -> Result<Vec<Stretch>> {
    let sql = "select g.session_id, g.device_id, g.starts_at, g.ends_at, c.name as who
        from session s
        join segment g on g.session_id = s.id
        join client c on c.id = coalesce(s.member_id, s.client_id)
        where s.club_id = $1 and s.ended_at > $2 and s.state = 'ended' and g.ends_at > $2 and g.starts_at < $3
        order by g.session_id, g.position";
    let mut visits: HashMap<SessionId, Vec<PartRow>> = HashMap::new();
    for row in sql::all::<PartRow>(db, sql, between(desk, span)).await? {
        visits.entry(row.session_id).or_default().push(row);
    }
    Ok(visits.into_iter().flat_map(|(id, parts)| of_visit(id, &parts)).collect())
}

fn of_visit(id: SessionId, parts: &[PartRow]) -> Vec<Stretch> {
    let who = parts.first().map(|part| part.who.clone()).unwrap_or_default();
    let stays = stays(parts.iter().map(|part| (part.device_id, part.starts_at, Some(part.ends_at))));
    let stretch = |(device, from, to)| Stretch {
        of: Of::Session(id),
        phase: Phase::Over,
        device,
        who: who.clone(),
        from,
        to,
    };
    stays.into_iter().map(stretch).collect()
}

#[derive(FromQueryResult)]
struct HoldRow {
    id: HoldId,
    device_id: DeviceId,
    reason: String,
    starts_at: Moment,
    released_at: Moment,
}

async fn holds(db: &impl ConnectionTrait, desk: &Desk, span: Span) -> Result<Vec<Stretch>> {
    let sql = "select h.id, h.device_id, h.reason, h.starts_at, h.released_at
        from device d
        join hold h on h.device_id = d.id
        where d.club_id = $1 and h.released_at > $2 and h.starts_at < $3";
    let rows = sql::all::<HoldRow>(db, sql, between(desk, span)).await?;
    let stretch = |row: HoldRow| Stretch {
        of: Of::Hold(row.id),
        phase: Phase::Over,
        device: row.device_id,
        who: row.reason,
        from: row.starts_at,
        to: Some(row.released_at),
    };
    Ok(rows.into_iter().map(stretch).collect())
}
