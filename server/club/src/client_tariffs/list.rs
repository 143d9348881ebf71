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
    let (condition, order) = conditions(desk, &filter);
    let Conditions { sql, mut values } = condition;
    let order = match order {
        None => "t.issued_at desc, t.id desc".to_owned(),
        Some(never) => {
            values.push(never);
            format!("coalesce(t.valid_until, ${}), t.id", values.len())
        }
    };
    // One more than is shown says whether there are others.
    let sql = format!(
        "select t.id from client_tariff t join order_line l on l.id = t.order_line_id where {sql} order by {order} limit {}",
        PAGE + 1
    );
    let mut found: Vec<ClientTariffId> =
        sql::all::<FoundRow>(&db, &sql, values).await?.into_iter().map(|row| row.id).collect();
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let rows = lines(&db, desk, &found).await?;
    let place = |line: &AccountLine| Cursor { at: at(&line.tariff, filter.newest), id: line.tariff.id };
    let older = rows.last().map(place).filter(|_| more);
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

/// What is looked for; and what stands in place of an end where there is none, unless the newest come first.
fn conditions(desk: &Desk, filter: &AccountFilter) -> (Conditions, Option<Value>) {
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
    if let Some(after) = filter.after {
        let place = [after.at.into(), after.at.into(), after.id.into()];
        if filter.newest {
            all.and("(t.issued_at < # or (t.issued_at = # and t.id < #))", place);
        } else {
            let [first, second, id] = place;
            let ends = "coalesce(t.valid_until, #)";
            all.and(
                &format!("({ends} > # or ({ends} = # and t.id > #))"),
                [never().into(), first, never().into(), second, id],
            );
        }
    }
    (all, (!filter.newest).then(|| never().into()))
}
