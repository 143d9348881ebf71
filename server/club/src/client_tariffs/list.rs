//! The client tariffs of a club, page after page: what lapses next first, or the newest.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta};
use domain::{
    access::Action,
    client_tariffs::{AccountFilter, AccountLine, Accounts, ClientTariff, ClientTariffState, Wanted},
    ids::{ClientId, ClientTariffId, TariffId},
    lists::Cursor,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use uuid::Uuid;

use super::{off, rows};
use crate::{
    clients, clubs,
    desk::Desk,
    error::Result,
    sql::{self, Conditions, places},
};

/// So many on a page.
const PAGE: usize = 100;
/// So many on a client's page.
const OF_CLIENT: usize = 50;

/// What nothing ends stands behind all that ends.
fn never() -> Moment {
    DateTime::from_timestamp_millis(7_258_118_399_999).unwrap_or(Moment::MAX_UTC)
}

#[derive(FromQueryResult)]
struct FoundRow {
    id: ClientTariffId,
}

#[derive(FromQueryResult)]
struct NamedRow {
    id: TariffId,
    name: String,
}

/// A page of what clients have on their accounts in the desk's club.
///
/// # Errors
/// When the role may not see clients.
pub async fn accounts(desk: &Desk, filter: AccountFilter) -> Result<Accounts> {
    desk.may(Action::SeeClients)?;
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    let (rows, older) = page_of(&db, desk, &filter, PAGE).await?;
    let first = rows.iter().map(|line| line.tariff.paid_at).min().unwrap_or(desk.now);
    let names = "select id, name from tariff where club_id = $1 order by position, name, id";
    let tariffs = sql::all::<NamedRow>(&db, names, [desk.club_id().into()]).await?;
    Ok(Accounts {
        rows,
        older,
        tariffs: tariffs.into_iter().map(|row| (row.id, row.name)).collect(),
        currency: venue.card.currency,
        times: clubs::local_times_between(
            venue.zone,
            first.min(desk.now) - TimeDelta::days(1),
            desk.now + TimeDelta::days(1),
        ),
        now: desk.now,
        me: desk.person()?.clone(),
        form: Uuid::now_v7(),
        filter,
    })
}

/// A page of everything that a client ever had in the desk's club, the newest first, and where older ones begin.
pub(crate) async fn of_client(
    db: &impl ConnectionTrait,
    desk: &Desk,
    client: ClientId,
    after: Option<Cursor<ClientTariffId>>,
) -> Result<(Vec<ClientTariff>, Option<Cursor<ClientTariffId>>)> {
    let all = AccountFilter { state: Wanted::All, client: Some(client), newest: true, after, tariff: None };
    let (rows, older) = page_of(db, desk, &all, OF_CLIENT).await?;
    Ok((rows.into_iter().map(|line| line.tariff).collect(), older))
}

/// So many, and where others begin.
async fn page_of(
    db: &impl ConnectionTrait,
    desk: &Desk,
    filter: &AccountFilter,
    most: usize,
) -> Result<(Vec<AccountLine>, Option<Cursor<ClientTariffId>>)> {
    // One more than is shown says whether there are others.
    let (sql, values) = question(desk, filter, most + 1);
    let found = sql::all::<FoundRow>(db, &sql, values).await?;
    let more = found.len() > most;
    let found: Vec<ClientTariffId> = found.into_iter().take(most).map(|row| row.id).collect();
    let rows = lines(db, desk, &found).await?;
    let place = |line: &AccountLine| Cursor { at: at(&line.tariff, filter.newest), id: line.tariff.id };
    let older = rows.last().map(place).filter(|_| more);
    Ok((rows, older))
}

fn at(tariff: &ClientTariff, newest: bool) -> Moment {
    if newest { tariff.since } else { tariff.valid_until.unwrap_or_else(never) }
}

/// Those, in this order.
async fn lines(db: &impl ConnectionTrait, desk: &Desk, found: &[ClientTariffId]) -> Result<Vec<AccountLine>> {
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let ids = || found.iter().map(|id| Value::from(*id));
    let stored = rows::which(db, &format!("t.id in ({})", places(1, found.len())), ids()).await?;
    let mut known: HashMap<ClientTariffId, (ClientId, ClientTariff)> = HashMap::new();
    for (client, tariff) in super::as_of_now(db, desk, &stored).await? {
        known.insert(tariff.id, (client, tariff));
    }
    let clients: Vec<ClientId> = known.values().map(|(client, _)| *client).collect();
    let names: HashMap<ClientId, String> = clients::names(db, desk, &clients).await?.into_iter().collect();
    let written_off: HashSet<ClientTariffId> = off::written_off(db, found).await?;
    let line = |id: &ClientTariffId| {
        let (client, tariff) = known.remove(id)?;
        let who = names.get(&client).cloned().unwrap_or_default();
        Some(AccountLine { written_off: written_off.contains(id), tariff, client, who })
    };
    Ok(found.iter().filter_map(line).collect())
}

/// What is asked: each arm is read in the order of an index. What nothing ends stands behind all that ends, and there no
/// database reads an index from one to the other.
fn question(desk: &Desk, filter: &AccountFilter, most: usize) -> (String, Vec<Value>) {
    let mut all = conditions(desk, filter);
    let arm = |sql: &str, order: &str| {
        format!(
            "select id, valid_until from (select t.id, t.valid_until from client_tariff t
                join order_line l on l.id = t.order_line_id where {sql} order by {order} limit {most}) arm"
        )
    };
    if filter.newest {
        if let Some(after) = filter.after {
            // The first is what the index reads; the second decides between those of one moment.
            all.and("t.issued_at <= #", [after.at.into()]);
            all.and("(t.issued_at < # or t.id < #)", [after.at.into(), after.id.into()]);
        }
        return (arm(&all.sql, "t.issued_at desc, t.id desc"), all.values);
    }
    let base = all.sql.clone();
    all.and("t.valid_until is not null", []);
    if filter.state.is_good() {
        // What has lapsed is not looked through.
        all.and("t.valid_until > #", [desk.now.into()]);
    }
    let endless = filter.after.filter(|after| after.at == never());
    if let Some(after) = filter.after {
        all.and("t.valid_until >= #", [after.at.into()]);
        all.and("(t.valid_until > # or t.id > #)", [after.at.into(), after.id.into()]);
    }
    let ends = arm(&all.sql, "t.valid_until, t.id");
    let mut all = Conditions { sql: base, values: all.values };
    all.and("t.valid_until is null", []);
    if let Some(after) = endless {
        all.and("t.id > #", [after.id.into()]);
    }
    let never = arm(&all.sql, "t.id");
    let both = format!("{ends} union all {never}");
    let sql = format!(
        "select id from ({both}) both_arms order by valid_until is null, valid_until, id limit {most}"
    );
    (sql, all.values)
}

/// What is looked for.
fn conditions(desk: &Desk, filter: &AccountFilter) -> Conditions {
    let mut all = Conditions { sql: "t.club_id = $1".to_owned(), values: vec![desk.club_id().into()] };
    let left = "t.cancelled_at is null and t.seconds_left > 0 and coalesce(t.visits_left, 1) > 0";
    let good = format!("{left} and (t.valid_until is null or t.valid_until > #)");
    match filter.state {
        Wanted::All => {}
        Wanted::Good => all.and(&good, [desk.now.into()]),
        Wanted::Only(state) => match state {
            ClientTariffState::Issued => {
                all.and(&format!("{good} and t.first_used_at is null"), [desk.now.into()]);
            }
            ClientTariffState::Activated => {
                all.and(&format!("{good} and t.first_used_at is not null"), [desk.now.into()]);
            }
            ClientTariffState::Expired => {
                all.and(&format!("{left} and t.valid_until <= #"), [desk.now.into()]);
            }
            ClientTariffState::UsedUp => all.and(
                "t.cancelled_at is null and (t.seconds_left <= 0 or coalesce(t.visits_left, 1) <= 0)",
                [],
            ),
            ClientTariffState::Cancelled => all.and("t.cancelled_at is not null", []),
        },
    }
    if let Some(client) = filter.client {
        all.and("t.client_id = #", [client.into()]);
    }
    if let Some(tariff) = filter.tariff {
        all.and("l.tariff_id = #", [tariff.into()]);
    }
    all
}
