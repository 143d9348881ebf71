//! The list of clients: a page of it.

use std::collections::HashSet;

use chrono::TimeDelta;
use chrono_tz::Tz;
use domain::{
    clients::{ClientFilter, ClientLine, ClientList, Standing},
    ids::ClientId,
};
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::{read, search, totals};
use crate::{
    clubs,
    desk::Desk,
    error::Result,
    sql::{self, Conditions},
};

/// So many on a page.
pub(super) const PAGE: usize = 50;
/// So many at once for a file.
pub(super) const SHEET: usize = 500;

/// All clients, in the order of their index.
const REGISTERED: &str = "c.organisation_id = $1 and c.kind = 'registered'";
/// The same, for those who are found by their ids, as in `read::those`.
const FEW: &str = "c.organisation_id = $1 and c.number is not null";

/// The ids of a page, whether there are more behind it, and a phone that could be registered.
struct Picked {
    ids: Vec<ClientId>,
    more: bool,
    phone: Option<String>,
}

pub(super) async fn page(desk: &Desk, filter: ClientFilter, most: usize) -> Result<ClientList> {
    let venue = clubs::venue(desk).await?;
    let organisation = desk.person()?.organisation;
    let db = sql::snapshot(desk.snapshots()).await?;
    let picked = if filter.q.is_empty() {
        registered(&db, desk, venue.zone, &filter, most).await?
    } else {
        like(&db, desk, venue.zone, &filter).await?
    };
    let clients = read::those(&db, organisation, &picked.ids).await?;
    let mut totals = totals::of(&db, desk.club_id(), &picked.ids).await?;
    let rows: Vec<ClientLine> = clients
        .into_iter()
        .map(|client| ClientLine { totals: totals.remove(&client.id).unwrap_or_default(), client })
        .collect();
    let oldest = rows.iter().map(|line| line.client.registered_at).min().unwrap_or(desk.now);
    Ok(ClientList {
        me: desk.person()?.clone(),
        club: venue.card,
        times: clubs::local_times_between(venue.zone, oldest.min(desk.now), desk.now + TimeDelta::days(3)),
        groups: read::groups(&db, organisation).await?,
        older: rows.last().map(ClientLine::cursor).filter(|_| picked.more),
        phone: picked.phone,
        filter,
        rows,
        form: Uuid::now_v7(),
        now: desk.now,
    })
}

#[derive(FromQueryResult)]
struct IdRow {
    id: ClientId,
}

async fn ids(db: &impl ConnectionTrait, all: Conditions, end: &str) -> Result<Vec<ClientId>> {
    let sql = format!("select c.id from client c where {} {end}", all.sql);
    let rows = sql::all::<IdRow>(db, &sql, all.values).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

async fn registered(
    db: &impl ConnectionTrait,
    desk: &Desk,
    zone: Tz,
    filter: &ClientFilter,
    most: usize,
) -> Result<Picked> {
    // One more than is shown says whether there are older ones.
    let end = format!("order by c.created_at desc, c.id desc limit {}", most + 1);
    let members = members(db, filter).await?;
    let few = matches!(members, Members::Listed) || filter.standing == Some(Standing::Banned);
    let all = conditions(desk, zone, filter, if few { FEW } else { REGISTERED }, &members)?;
    let mut ids = ids(db, all, &end).await?;
    let more = ids.len() > most;
    ids.truncate(most);
    Ok(Picked { ids, more, phone: None })
}

/// Of those who are like what was typed those who are also like the rest of the filter, the likeliest first.
async fn like(db: &impl ConnectionTrait, desk: &Desk, zone: Tz, filter: &ClientFilter) -> Result<Picked> {
    let likely = search::likely(db, desk, &filter.q).await?;
    let phone = likely.phone.filter(|_| likely.exact.is_none());
    if likely.ids.is_empty() {
        return Ok(Picked { ids: Vec::new(), more: false, phone });
    }
    let mut all = conditions(desk, zone, &filter.behind(None), FEW, &Members::Asked)?;
    let places = vec!["#"; likely.ids.len()].join(", ");
    all.and(&format!("c.id in ({places})"), likely.ids.iter().map(|id| (*id).into()));
    let kept: HashSet<ClientId> = ids(db, all, "").await?.into_iter().collect();
    Ok(Picked { ids: likely.ids.into_iter().filter(|id| kept.contains(id)).collect(), more: false, phone })
}

/// How those are found who are in a group.
enum Members {
    /// Nobody asks for a group.
    All,
    /// They are few: each is looked up.
    Listed,
    /// Each client is asked, in the order of the list.
    Asked,
}

/// A group of more is not looked up one by one.
const GROUP_MOST: i64 = 2000;

async fn members(db: &impl ConnectionTrait, filter: &ClientFilter) -> Result<Members> {
    let Some(group) = filter.group else { return Ok(Members::All) };
    // In the order of the index: of a large group no more of the table is read than these.
    let sql = format!(
        "select count(*) from (select m.client_id from client_in_group m where m.group_id = $1
        order by m.client_id limit {}) as members",
        GROUP_MOST + 1
    );
    let few = sql::number(db, &sql, [group.into()]).await? <= GROUP_MOST;
    Ok(if few { Members::Listed } else { Members::Asked })
}

/// `whose` is of which clients, with the organisation as the first value.
fn conditions(
    desk: &Desk,
    zone: Tz,
    filter: &ClientFilter,
    whose: &str,
    members: &Members,
) -> Result<Conditions> {
    let mut all = Conditions { sql: whose.to_owned(), values: vec![desk.person()?.organisation.into()] };
    if let Some(from) = filter.from {
        all.and("c.created_at >= #", [clubs::day_begins(zone, from).into()]);
    }
    if let Some(after) = filter.to.and_then(|to| to.succ_opt()) {
        all.and("c.created_at < #", [clubs::day_begins(zone, after).into()]);
    }
    if let Some(group) = filter.group {
        let there = match members {
            Members::Listed => "c.id in (select m.client_id from client_in_group m where m.group_id = #)",
            // A count is asked of each; of what only exists a database may make a list first.
            _ => "(select count(*) from client_in_group m where m.client_id = c.id and m.group_id = #) = 1",
        };
        all.and(there, [group.into()]);
    }
    match filter.standing {
        // Who is looked for is found, also who was put away.
        None if filter.q.is_empty() => all.and("c.archived_at is null", []),
        None => {}
        Some(Standing::Banned) => {
            let out = "c.id in (select b.client_id from client_ban b
                where b.lifted_at is null and (b.ends_at is null or b.ends_at > #))";
            all.and(out, [desk.now.into()]);
        }
        Some(Standing::Unverified) => all.and("c.verified_at is null and c.archived_at is null", []),
        Some(Standing::Archived) => all.and("c.archived_at is not null", []),
    }
    if let Some(before) = filter.before {
        // The first is what the index reads; the second decides between those of one moment.
        all.and("c.created_at <= #", [before.at.into()]);
        all.and("(c.created_at < # or c.id < #)", [before.at.into(), before.id.into()]);
    }
    Ok(all)
}
