//! Shifts looked up.

use chrono::TimeDelta;
use domain::{
    ids::{ShiftId, StaffId},
    sessions::past::Named,
    shifts::{Report, ReportPage, Shift, ShiftFilter, ShiftLine, Shifts},
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::{kept, report, rows};
use crate::{
    clubs,
    desk::Desk,
    error::Result,
    sql::{self, Conditions},
    staff::known_here,
};

/// So many on a page.
pub(super) const PAGE: usize = 50;
/// So many at once for a file.
pub(super) const SHEET: usize = 500;

fn conditions(desk: &Desk, filter: &ShiftFilter) -> Conditions {
    let mut all = Conditions { sql: "s.club_id = $1".into(), values: vec![desk.club_id().into()] };
    if let Some(before) = filter.before {
        all.and("s.number < #", [before.into()]);
    }
    if let Some(from) = filter.from {
        all.and("s.business_day >= #", [from.into()]);
    }
    if let Some(to) = filter.to {
        all.and("s.business_day <= #", [to.into()]);
    }
    if let Some(staff) = filter.staff {
        all.and("(s.opened_by = # or s.closed_by = #)", [staff.into(), staff.into()]);
    }
    if filter.wrong {
        all.and("s.counted_cash <> s.expected_cash", []);
    }
    all
}

/// A page of so many.
pub(super) async fn page(desk: &Desk, filter: ShiftFilter, most: usize) -> Result<Shifts> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let Conditions { sql, values } = conditions(desk, &filter);
    // One more than is shown says whether there are older ones.
    let mut found = rows::those(&db, &sql, values, most + 1).await?;
    let older = found.get(most.saturating_sub(1)).map(|shift| shift.number).filter(|_| found.len() > most);
    found.truncate(most);
    let oldest = found.last().map_or(desk.now, |shift| shift.opened_at);
    let mut lines = Vec::new();
    for shift in found {
        lines.push(line(&db, desk, shift).await?);
    }
    Ok(Shifts {
        me: desk.person()?.clone(),
        club: venue.card,
        times: clubs::local_times_between(venue.zone, oldest, desk.now + TimeDelta::days(3)),
        staff: staff(&db, desk).await?,
        filter,
        rows: lines,
        older,
    })
}

async fn line(db: &impl ConnectionTrait, desk: &Desk, shift: Shift) -> Result<ShiftLine> {
    let report = kept::read(db, desk.club_id(), shift.id).await?;
    let revenue = |report: &Report| {
        report.figures.as_ref().map(|figures| (figures.taken.money(), figures.sold.money()))
    };
    Ok(ShiftLine {
        revenue: report.as_ref().and_then(revenue),
        sessions: report.map(|report| report.sessions),
        shift,
    })
}

/// Those who have a role in the club, and those who ever opened or closed a shift there.
async fn staff(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Named<StaffId>>> {
    let or =
        "exists (select 1 from shift x where x.club_id = $2 and (x.opened_by = t.id or x.closed_by = t.id))";
    known_here(db, desk, or).await
}

/// The report of one: as it was kept, or as it is now.
pub(super) async fn one(desk: &Desk, id: ShiftId) -> Result<ReportPage> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let shift = rows::read_in(&db, desk, id).await?;
    let kept = kept::read(&db, desk.club_id(), id).await?;
    let is_kept = kept.is_some();
    let report = match kept {
        Some(report) => report,
        None => {
            let wanted = super::wanted(desk, &venue, &shift, None);
            super::shown(desk, without_now(report::of(&db, wanted).await?))
        }
    };
    Ok(ReportPage {
        me: desk.person()?.clone(),
        times: clubs::local_times_between(venue.zone, shift.opened_at, desk.now + TimeDelta::days(3)),
        club: venue.card,
        explained: kept::explained(&db, desk.club_id(), id).await?,
        report,
        kept: is_kept,
        form: Uuid::now_v7(),
    })
}

/// Of a shift that was closed before there were Z-reports nobody knows who played then and what was owed.
fn without_now(mut report: Report) -> Report {
    if report.shift.closed.is_some() {
        report.carried.clear();
        if let Some(figures) = &mut report.figures {
            figures.owed = domain::shifts::Owed::default();
            figures.between.clear();
        }
    }
    report
}

#[derive(FromQueryResult)]
struct IdRow {
    shift_id: ShiftId,
}

/// Every Z-report there is, beside what the ledger says of its shift now: verify holds one against the other.
pub(crate) async fn again(club: &crate::Club, of: domain::ids::ClubId) -> Result<Vec<(Report, Report)>> {
    let db = sql::snapshot(club.snapshots()).await?;
    let desk = club.house_desk(of);
    let mut both = Vec::new();
    for IdRow { shift_id } in
        sql::all::<IdRow>(&db, "select shift_id from z_report where club_id = $1", [of.into()]).await?
    {
        let Some(kept) = kept::read(&db, of, shift_id).await? else { continue };
        let shift = rows::read_in(&db, &desk, shift_id).await?;
        let step = domain::money::Money::ZERO;
        let seal = kept.seal.clone();
        let wanted = report::Wanted { club: of, shift: &shift, now: kept.at, step, seal };
        both.push((report::of(&db, wanted).await?, kept));
    }
    Ok(both)
}
