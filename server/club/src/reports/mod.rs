//! Reports: which operations are worth a look, and whose they are. What makes them so is `domain::reports`; here they are
//! found, each by an index, and never of more days than a report has.

mod find;
mod tell;

use chrono::TimeDelta;
use domain::{
    access::Action,
    reports::{Suspicious, SuspiciousFilter},
};

use self::find::Wanted;
use crate::{clubs, desk::Desk, error::Result, sql, transactions};

/// So many on a page.
const PAGE: usize = 50;
/// So many at once for a file.
const SHEET: usize = 500;

/// A page of suspicious operations, newest first, and how often each person did what.
///
/// # Errors
/// When the role may not see them.
pub async fn suspicious(desk: &Desk, filter: SuspiciousFilter) -> Result<Suspicious> {
    desk.may(Action::SeeSuspicious)?;
    page(desk, filter, PAGE).await
}

/// The same without the sums, many at once: for those who read on until the end.
///
/// # Errors
/// When the role may not see them.
pub async fn sheet(desk: &Desk, filter: SuspiciousFilter) -> Result<Suspicious> {
    desk.may(Action::SeeSuspicious)?;
    page(desk, filter, SHEET).await
}

async fn page(desk: &Desk, filter: SuspiciousFilter, most: usize) -> Result<Suspicious> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let today = desk.now.with_timezone(&venue.zone).date_naive();
    let period = filter.period(today);
    let wanted = Wanted::of(&db, desk, venue.zone, &filter, period).await?;
    // One more than is shown says whether there are older ones.
    let mut found = wanted.newest(&db, filter.before, most + 1).await?;
    let more = found.len() > most;
    found.truncate(most);
    let sums = if most == PAGE {
        wanted.sums(&db, desk.may(Action::SeeExpectedCash).is_ok()).await?
    } else {
        vec![]
    };
    let rows = tell::lines(&db, desk, &wanted, &found).await?;
    let oldest = rows.last().map_or(desk.now, |row| row.cursor.at);
    Ok(Suspicious {
        me: desk.person()?.clone(),
        club: venue.card,
        times: clubs::local_times_between(venue.zone, oldest, desk.now + TimeDelta::days(3)),
        staff: transactions::staff(&db, desk).await?,
        older: rows.last().map(|row| row.cursor).filter(|_| more),
        filter,
        period,
        sums,
        rows,
    })
}
