//! The log looked up: a page of it, and one entry with all that was asked for.

use std::collections::{BTreeSet, HashMap};

use chrono::TimeDelta;
use chrono_tz::Tz;
use domain::{
    access::Action,
    audit::{AboutSession, AuditLog, LogEntry, LogFilter, Verdict, Who},
    devices::DeviceKind,
    ids::{ActId, ClientId, DeviceId, SessionId, StaffId},
    sessions::past::Named,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};
use serde_json::Value as Json;
use uuid::Uuid;

use super::{cards, lines, outcome};
use crate::{
    clients, clubs,
    desk::Desk,
    error::Result,
    sql::{self, Conditions},
    staff::known_here,
};

/// So many on a page.
pub(super) const PAGE: usize = 50;
/// So many at once for a file.
pub(super) const SHEET: usize = 500;

/// A page of so many entries; `whole`: each with all that was asked for.
pub(super) async fn page(desk: &Desk, filter: LogFilter, most: usize, whole: bool) -> Result<AuditLog> {
    let venue = clubs::venue(desk).await?;
    let db = sql::snapshot(desk.snapshots()).await?;
    // One more than is shown says whether there are older ones.
    let mut found = find(&db, desk, venue.zone, &filter, most + 1).await?;
    let more = found.len() > most;
    found.truncate(most);
    let opened = match filter.entry {
        Some(entry) => one(&db, desk, entry).await?,
        None => None,
    };
    let names = Names::read(&db, desk, found.iter().chain(&opened)).await?;
    let sessions = sessions(&db, desk, found.iter().chain(&opened)).await?;
    let forms = found.iter().chain(&opened).filter_map(form_of).collect();
    let unpaid = cards::unpaid(&db, desk, forms).await?;
    let entry = |row: &EntryRow, whole| {
        let entry = entry(row, &names, &sessions, whole);
        LogEntry { outcome: cards::come_of(entry.outcome, form_of(row), &unpaid), ..entry }
    };
    let rows: Vec<LogEntry> = found.iter().map(|row| entry(row, whole)).collect();
    let opened = opened.map(|row| entry(&row, true));
    let shown = rows.last().into_iter().chain(&opened);
    let oldest = shown.map(|entry| entry.at).min().unwrap_or(desk.now).min(desk.now);
    Ok(AuditLog {
        me: desk.person()?.clone(),
        club: venue.card,
        times: clubs::local_times_between(venue.zone, oldest, desk.now + TimeDelta::days(3)),
        staff: staff(&db, desk).await?,
        older: rows.last().map(LogEntry::place).filter(|_| more),
        filter,
        rows,
        opened,
    })
}

/// Under these names an id in what was asked for says what an act was about; each has an index.
const SUBJECTS: [&str; 19] = [
    "id",
    "session",
    "device",
    "to",
    "hold",
    "shift",
    "person",
    "new_secret_of",
    "role",
    "tariff",
    "zone",
    "client",
    "group",
    "transaction",
    "flag",
    "purchased",
    "ticked",
    "schedule",
    "discount",
];

fn conditions(desk: &Desk, zone: Tz, filter: &LogFilter) -> Result<Conditions> {
    let values = vec![desk.club_id().into(), desk.person()?.organisation.into()];
    let mut all = Conditions { sql: String::new(), values };
    if let Some(from) = filter.from {
        all.and("e.at >= #", [clubs::day_begins(zone, from).into()]);
    }
    if let Some(after) = filter.to.and_then(|to| to.succ_opt()) {
        all.and("e.at < #", [clubs::day_begins(zone, after).into()]);
    }
    match filter.who {
        Some(Who::House) => all.and("e.staff_id is null", []),
        Some(Who::Person(id)) => all.and("e.staff_id = #", [id.into()]),
        None => {}
    }
    if let Some(action) = filter.action {
        all.and("e.action = #", [action.word().into()]);
    }
    match filter.result {
        Some(Verdict::Done) => all.and("e.outcome = 'done'", []),
        // Those that were not done have an index of their own.
        Some(other) => all.and("e.outcome <> 'done' and e.outcome = #", [other.slug().into()]),
        None => {}
    }
    if let Some(about) = filter.about {
        let each =
            SUBJECTS.map(|name| format!("select x.id from audit_entry x where x.input->>'{name}' = #"));
        let mentions = SUBJECTS.map(|_| Value::from(about.to_string()));
        all.and(&format!("e.id in ({})", each.join(" union ")), mentions);
    }
    if let Some(before) = filter.before {
        // The first is what the index reads; the second decides between those of one moment.
        all.and("e.at <= #", [before.at.into()]);
        all.and("(e.at < # or e.id < #)", [before.at.into(), before.id.into()]);
    }
    Ok(all)
}

const ENTRIES: &str = "select e.id, e.at, t.name as who, e.action, e.input, e.outcome, e.detail
    from audit_entry e left join staff t on t.id = e.staff_id";

#[derive(FromQueryResult)]
struct EntryRow {
    id: ActId,
    at: Moment,
    who: Option<String>,
    action: String,
    input: Json,
    outcome: String,
    detail: Option<Json>,
}

/// The club's own and those of the organisation that belong to no club: each of the two by its index.
async fn find(
    db: &impl ConnectionTrait,
    desk: &Desk,
    zone: Tz,
    filter: &LogFilter,
    most: usize,
) -> Result<Vec<EntryRow>> {
    let Conditions { sql: like, values } = conditions(desk, zone, filter)?;
    let some = |whose: &str| {
        format!(
            "select e.id, e.at from audit_entry e where {whose}{like}
            order by e.at desc, e.id desc limit {most}"
        )
    };
    let (own, common) = (some("e.club_id = $1"), some("e.organisation_id = $2 and e.club_id is null"));
    let sql = format!(
        "{ENTRIES} where e.id in (
            select found.id from (
                select own.id, own.at from ({own}) own union all select common.id, common.at from ({common}) common
            ) found order by found.at desc, found.id desc limit {most}
        ) order by e.at desc, e.id desc"
    );
    sql::all::<EntryRow>(db, &sql, values).await
}

async fn one(db: &impl ConnectionTrait, desk: &Desk, id: ActId) -> Result<Option<EntryRow>> {
    let sql = format!(
        "{ENTRIES} where e.id = $1 and (e.club_id = $2 or (e.organisation_id = $3 and e.club_id is null))"
    );
    let values: [Value; 3] = [id.into(), desk.club_id().into(), desk.person()?.organisation.into()];
    sql::one(db, &sql, values).await
}

/// What things are called whose ids stand in the log.
struct Names {
    devices: HashMap<Uuid, String>,
    others: HashMap<Uuid, String>,
}

#[derive(FromQueryResult)]
struct DeviceRow {
    id: Uuid,
    kind: DeviceKind,
    number: i32,
}

#[derive(FromQueryResult)]
struct NameRow {
    id: Uuid,
    name: String,
}

impl Names {
    /// Clients are many: only those are read who stand in these rows.
    async fn read<'a>(
        db: &impl ConnectionTrait,
        desk: &Desk,
        rows: impl Iterator<Item = &'a EntryRow>,
    ) -> Result<Self> {
        let (club, organisation) = (desk.club_id(), desk.person()?.organisation);
        let sql = "select id, kind, number from device where club_id = $1";
        let devices = sql::all::<DeviceRow>(db, sql, [club.into()]).await?;
        let sql = "select id, name from zone where club_id = $1
            union all select id, name from tariff where club_id = $1
            union all select id, name from schedule where club_id = $1
            union all select id, name from discount where club_id = $1
            union all select id, name from role where organisation_id = $2
            union all select id, name from staff where organisation_id = $2
            union all select id, name from club where organisation_id = $2
            union all select id, name from client_group where organisation_id = $2
            union all select id, name from client where organisation_id = $2 and kind = 'guest'";
        let others = sql::all::<NameRow>(db, sql, [club.into(), organisation.into()]).await?;
        let clients = clients::names(db, desk, &clients_in(rows)).await?;
        let clients = clients.into_iter().map(|(id, name)| (id.0, name));
        Ok(Self {
            devices: devices
                .into_iter()
                .map(|row| (row.id, format!("{} {}", row.kind.word(), row.number)))
                .collect(),
            others: others.into_iter().map(|row| (row.id, row.name)).chain(clients).collect(),
        })
    }

    fn of(&self, id: Uuid) -> Option<&String> {
        self.devices.get(&id).or_else(|| self.others.get(&id))
    }
}

/// Who could be a client in what was asked for; whoever is registered has the id of the form.
fn clients_in<'a>(rows: impl Iterator<Item = &'a EntryRow>) -> Vec<ClientId> {
    let ids = rows.flat_map(|row| {
        let registered = (row.action == Action::EditClients.word()).then_some("id");
        let names = ["client"].into_iter().chain(registered);
        names.filter_map(|name| named(&row.input, name).map(ClientId)).collect::<Vec<_>>()
    });
    ids.collect::<BTreeSet<_>>().into_iter().collect()
}

/// The id under this name, where there is one.
fn named(input: &Json, name: &str) -> Option<Uuid> {
    input.get(name)?.as_str()?.parse().ok()
}

/// The form of what a card may have to pay for.
fn form_of(row: &EntryRow) -> Option<Uuid> {
    let paid = [Action::StartSession, Action::ExtendSession, Action::TopUp];
    let by_card = row.outcome == "done" && paid.iter().any(|action| action.word() == row.action);
    if by_card { named(&row.input, "id") } else { None }
}

fn session_of(row: &EntryRow) -> Option<Uuid> {
    let started = (row.action == Action::StartSession.word()).then_some("id");
    named(&row.input, started.unwrap_or("session"))
}

#[derive(FromQueryResult)]
struct SessionRow {
    id: SessionId,
    device_id: DeviceId,
}

/// Where the sessions of these entries are or were last: of those that the club has.
async fn sessions<'a>(
    db: &impl ConnectionTrait,
    desk: &Desk,
    rows: impl Iterator<Item = &'a EntryRow>,
) -> Result<HashMap<Uuid, DeviceId>> {
    let mut ids: Vec<Uuid> = rows.filter_map(session_of).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let places: Vec<String> = (2..ids.len() + 2).map(|place| format!("${place}")).collect();
    let sql =
        format!("select id, device_id from session where club_id = $1 and id in ({})", places.join(", "));
    let mut values = vec![Value::from(desk.club_id())];
    values.extend(ids.into_iter().map(Value::from));
    let rows = sql::all::<SessionRow>(db, &sql, values).await?;
    Ok(rows.into_iter().map(|row| (row.id.0, row.device_id)).collect())
}

fn entry(row: &EntryRow, names: &Names, sessions: &HashMap<Uuid, DeviceId>, whole: bool) -> LogEntry {
    let session = session_of(row).and_then(|id| {
        let device = names.devices.get(&sessions.get(&id)?.0)?;
        Some(AboutSession { id: SessionId(id), device: device.clone() })
    });
    let device = ["device", "to", "id"].into_iter().find_map(|name| {
        let id = named(&row.input, name)?;
        Some(Named { id: DeviceId(id), name: names.devices.get(&id)?.clone() })
    });
    let thing = [
        "person",
        "new_secret_of",
        "role",
        "tariff",
        "schedule",
        "discount",
        "zone",
        "group",
        "client",
        "id",
    ];
    let thing = thing.into_iter().find_map(|name| names.others.get(&named(&row.input, name)?).cloned());
    LogEntry {
        id: row.id,
        at: row.at,
        by: row.who.clone(),
        action: serde_json::from_value(Json::String(row.action.clone())).ok(),
        outcome: outcome(&row.outcome, row.detail.clone()),
        session,
        device,
        thing,
        input: if whole { lines::of(&row.input, |id| names.of(id).cloned()) } else { Vec::new() },
    }
}

/// Those who have a role in the club, and those who ever did or tried something there.
async fn staff(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Named<StaffId>>> {
    let or = "exists (select 1 from audit_entry e where e.club_id = $2 and e.staff_id = t.id)";
    known_here(db, desk, or).await
}
