//! What clients have played in the desk's club: their visits.

use std::collections::HashMap;

use chrono::TimeDelta;
use chrono_tz::Tz;
use domain::{
    clients::{CardQuestion, Visit, Visits},
    devices::DeviceKind,
    ids::{ClientId, ClubId, DeviceId, SessionId, TariffId},
    money::Money,
    refusal::Refusal,
    sessions::{Session, past::Named},
    time::Moment,
};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Value};

use super::{past, rows};
use crate::{
    clubs,
    desk::Desk,
    error::Result,
    sql::{self, Conditions, places},
    tx::Tx,
};

/// So many on a page.
const PAGE: usize = 50;

#[derive(FromQueryResult)]
struct FoundRow {
    id: SessionId,
}

/// A page of a client's visits, newest first.
pub(super) async fn page(
    db: &impl ConnectionTrait,
    desk: &Desk,
    (zone, step): (Tz, Money),
    question: &CardQuestion,
) -> Result<Visits> {
    let Conditions { sql, values } = conditions(desk, zone, question);
    // One more than is shown says whether there are older ones.
    let most = PAGE + 1;
    let stretch = |whose: &str, began: &str| {
        let sql = sql.replace("s.started_at", began);
        format!(
            "select id, began from (select s.id, {began} as began from session s where {whose} and {sql}
                order by {began} desc, s.id desc limit {most}) theirs"
        )
    };
    // Who was a guest before came when they first bought something.
    let sql = format!(
        "select id from ({} union all {}) of_both order by began desc, id desc limit {most}",
        stretch("s.client_id = $1", "s.started_at"),
        stretch("s.member_id = $1 and s.member_since is not null", "s.member_since"),
    );
    let found = sql::all::<FoundRow>(db, &sql, values).await?;
    let more = found.len() > PAGE;
    let ids: Vec<SessionId> = found.into_iter().take(PAGE).map(|row| row.id).collect();
    let sessions = rows::those(db, desk.club_id(), &ids).await?;
    let theirs = |session: Session| {
        let played = session.played_by(question.client, desk.now);
        (session.visit_of(question.client, step), played)
    };
    let mut sessions: Vec<(Session, TimeDelta)> = sessions.into_iter().map(theirs).collect();
    sessions.sort_by_key(|(session, _)| std::cmp::Reverse((session.started_at, session.id)));
    let devices = past::places(db, desk).await?;
    let names: HashMap<DeviceId, _> =
        devices.into_iter().map(|place| (place.id, (place.name, place.zone))).collect();
    let name = |device: DeviceId| names.get(&device).cloned().unwrap_or_default();
    let rows: Vec<Visit> =
        sessions.iter().map(|(session, played)| Visit::of(session, *played, name)).collect();
    Ok(Visits {
        older: rows.last().map(Visit::cursor).filter(|_| more),
        rows,
        tariffs: tariffs(db, desk).await?,
    })
}

#[derive(FromQueryResult)]
struct TariffRow {
    id: TariffId,
    name: String,
}

/// All of the club's, those that are sold first.
async fn tariffs(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Named<TariffId>>> {
    let sql = "select id, name from tariff where club_id = $1
        order by retired_at is not null, position, name, id";
    let rows = sql::all::<TariffRow>(db, sql, [desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(|row| Named { id: row.id, name: row.name }).collect())
}

fn conditions(desk: &Desk, zone: Tz, question: &CardQuestion) -> Conditions {
    let mut all = Conditions {
        // Said so that no database takes an index of all the club's sessions to find those of one client.
        sql: "not (s.club_id <> $2) and s.state in ('active', 'paused', 'ended')".to_owned(),
        values: vec![question.client.into(), desk.club_id().into()],
    };
    if let Some(from) = question.from {
        all.and("s.started_at >= #", [clubs::day_begins(zone, from).into()]);
    }
    if let Some(after) = question.to.and_then(|to| to.succ_opt()) {
        all.and("s.started_at < #", [clubs::day_begins(zone, after).into()]);
    }
    if let Some(tariff) = question.tariff {
        let bought = "exists (select 1 from time_block b join order_line l on l.id = b.order_line_id
            where b.session_id = s.id and l.tariff_id = #)";
        all.and(bought, [tariff.into()]);
    }
    if let Some(before) = question.before {
        // The first is what the index reads; the second decides between those that began together.
        all.and("s.started_at <= #", [before.at.into()]);
        all.and("(s.started_at < # or s.id < #)", [before.at.into(), before.id.into()]);
    }
    all
}

/// The seconds of a stretch, in words that each database has of its own.
pub(super) fn seconds(db: &impl ConnectionTrait) -> &'static str {
    match db.get_database_backend() {
        DbBackend::Sqlite => "round((julianday(g.ends_at) - julianday(g.starts_at)) * 86400)",
        _ => "round(extract(epoch from g.ends_at - g.starts_at))",
    }
}

#[derive(FromQueryResult)]
struct SeatRow {
    client_id: ClientId,
    club_id: ClubId,
    kind: DeviceKind,
    number: i32,
}

impl SeatRow {
    /// What is in another club is nobody's business here.
    fn called(&self, club: ClubId) -> String {
        if self.club_id == club {
            format!("{} {}", self.kind.word(), self.number)
        } else {
            "a device of another club".to_owned()
        }
    }
}

async fn running(
    db: &impl ConnectionTrait,
    club: ClubId,
    clients: &[ClientId],
) -> Result<HashMap<ClientId, Vec<String>>> {
    if clients.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!(
        "select coalesce(s.member_id, s.client_id) as client_id, s.club_id, d.kind, d.number
        from (select id from session where state in ('active', 'paused') and client_id in ({0})
            union all select id from session where state in ('active', 'paused') and member_id in ({0})) n
        join session s on s.id = n.id join device d on d.id = s.device_id order by s.started_at, s.id",
        places(1, clients.len())
    );
    let rows = sql::all::<SeatRow>(db, &sql, clients.iter().map(|client| Value::from(*client))).await?;
    let mut seats: HashMap<ClientId, Vec<String>> = HashMap::new();
    for row in rows {
        seats.entry(row.client_id).or_default().push(row.called(club));
    }
    Ok(seats)
}

/// Where each of these clients plays now, in any club.
pub(super) async fn seats(
    db: &impl ConnectionTrait,
    desk: &Desk,
    clients: &[ClientId],
) -> Result<HashMap<ClientId, Vec<String>>> {
    running(db, desk.club_id(), clients).await
}

/// Where a client plays now, if anywhere.
pub(super) async fn seat(tx: &Tx<'_>, client: ClientId) -> Result<Option<String>> {
    let mut seats = running(&tx.conn, tx.desk.club_id(), &[client]).await?;
    Ok(seats.remove(&client).and_then(|seats| seats.into_iter().next()))
}

/// Where a client plays now without anybody having said that they know of another device of theirs, in any club.
pub(super) async fn unasked_seat(tx: &Tx<'_>, client: ClientId) -> Result<Option<String>> {
    let sql =
        "select s.client_id, s.club_id, d.kind, d.number
        from (select id from session where client_id = $1 and state in ('active', 'paused')
            union all select id from session where member_id = $1 and state in ('active', 'paused')) n
        join session s on s.id = n.id join device d on d.id = s.device_id
        where coalesce(s.booking_terms, '') not like '%\"second_seat\":true%' order by s.started_at, s.id limit 1";
    let row = sql::one::<SeatRow>(&tx.conn, sql, [client.into()]).await?;
    Ok(row.map(|row| row.called(tx.desk.club_id())))
}

/// Does a client have no device between two moments, in any club, but for one session (decision 12)?
///
/// # Errors
/// [`Refusal::ClientPlays`].
pub(super) async fn free_then(
    tx: &Tx<'_>,
    client: ClientId,
    then: (Moment, Moment),
    except: Option<SessionId>,
) -> Result<()> {
    match seat_then(tx, client, then, except).await? {
        Some(device) => Err(Refusal::ClientPlays { device }.into()),
        None => Ok(()),
    }
}

/// The device that a client has between two moments, if any, but for that of one session; in a transaction.
pub(super) async fn seat_then(
    tx: &Tx<'_>,
    client: ClientId,
    then: (Moment, Moment),
    except: Option<SessionId>,
) -> Result<Option<String>> {
    seat_between(&tx.conn, tx.desk, client, then, except).await
}

/// The same for whoever only asks.
pub(super) async fn seat_between(
    db: &impl ConnectionTrait,
    desk: &Desk,
    client: ClientId,
    (from, to): (Moment, Moment),
    except: Option<SessionId>,
) -> Result<Option<String>> {
    let sql = "select s.client_id, s.club_id, d.kind, d.number
        from (select id from session where client_id = $1 and busy_until > $2
            union all select id from session where member_id = $1 and busy_until > $2) n
        join session s on s.id = n.id join device d on d.id = s.device_id
        where s.busy_from < $3 and s.id <> $4
        order by s.busy_from, s.id limit 1";
    let except = except.unwrap_or_else(SessionId::fresh);
    let values = [client.into(), from.into(), to.into(), except.into()];
    let row = sql::one::<SeatRow>(db, sql, values).await?;
    Ok(row.map(|row| row.called(desk.club_id())))
}
