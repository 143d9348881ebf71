use domain::{
    devices::DeviceKind,
    ids::{ClientId, DeviceId, SessionId, StaffId},
    search::{HITS_MOST, Sought},
    sessions::SessionState,
    time::Moment,
};
use sea_orm::{ConnectionTrait, FromQueryResult, Value};

use crate::{desk::Desk, error::Result, sql};

/// So many of the club's latest sessions are looked through for Unknown Guest's, whose are too many to be read.
const LATEST: u32 = 2000;
/// So many of a device's latest stretches are looked through.
const STRETCHES: u32 = 200;
/// So many sessions with ids that begin alike are looked at.
const ALIKE: u32 = 50;

/// A device beside the zone it stands in, also one that is no longer in use.
#[derive(FromQueryResult)]
pub(super) struct DeviceRow {
    pub(super) id: DeviceId,
    kind: DeviceKind,
    number: i32,
    pub(super) label: Option<String>,
    mac: Option<String>,
    pub(super) zone: String,
    pub(super) archived_at: Option<Moment>,
}

impl DeviceRow {
    pub(super) fn called(&self) -> String {
        format!("{} {}", self.kind.word(), self.number)
    }

    pub(super) fn likeness(&self, sought: &Sought) -> Option<u32> {
        let (label, mac) = (self.label.as_deref(), self.mac.as_deref());
        sought.device(self.kind, self.number, label.unwrap_or_default(), mac.unwrap_or_default())
    }
}

pub(super) async fn floor(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<DeviceRow>> {
    let sql = "select d.id, d.kind, d.number, d.name as label, d.mac, z.name as zone, d.archived_at
        from device d join zone z on z.id = d.zone_id
        where d.club_id = $1 order by d.kind desc, d.number, d.id";
    sql::all(db, sql, [desk.club_id().into()]).await
}

#[derive(FromQueryResult)]
pub(super) struct RunningRow {
    pub(super) id: SessionId,
    pub(super) device_id: DeviceId,
    pub(super) state: SessionState,
    pub(super) started_at: Moment,
    pub(super) who: String,
}

pub(super) async fn running(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<RunningRow>> {
    let sql = "select s.id, s.device_id, s.state, s.started_at, c.name as who
        from session s join client c on c.id = coalesce(s.member_id, s.client_id)
        where s.club_id = $1 and s.state in ('active', 'paused') order by s.started_at, s.id";
    sql::all(db, sql, [desk.club_id().into()]).await
}

#[derive(FromQueryResult)]
pub(super) struct ClientRow {
    pub(super) id: ClientId,
    pub(super) name: String,
}

pub(super) async fn guest(db: &impl ConnectionTrait, desk: &Desk) -> Result<Option<ClientRow>> {
    let sql = "select id, name from client where organisation_id = $1 and kind = 'guest'";
    sql::one(db, sql, [desk.person()?.organisation.into()]).await
}

/// Whose sessions are looked for.
pub(super) struct Players {
    /// Unknown Guest, where that is like the words.
    pub(super) guest: Option<ClientId>,
    /// Registered clients, few.
    pub(super) registered: Vec<ClientId>,
}

#[derive(FromQueryResult)]
pub(super) struct PastRow {
    pub(super) id: SessionId,
    pub(super) device_id: DeviceId,
    pub(super) started_at: Moment,
    pub(super) who: String,
}

/// The latest past sessions of these players, on these devices, or with an id between these. Each of them
/// reads a bounded stretch of an index, whatever the planner thinks: what bounds it stands inside.
pub(super) async fn past(
    db: &impl ConnectionTrait,
    desk: &Desk,
    players: &Players,
    devices: &[DeviceId],
    ids: Option<(SessionId, SessionId)>,
) -> Result<Vec<PastRow>> {
    let mut values: Vec<Value> = vec![desk.club_id().into()];
    let mut arms: Vec<String> = Vec::new();
    if let Some(guest) = players.guest {
        let place = place(&mut values, guest.into());
        arms.push(format!(
            "select near.id as id, near.device_id as device_id, coalesce(near.member_id, near.client_id) as client_id,
                near.started_at as started_at
            from (select s.id, s.device_id, s.client_id, s.member_id, s.started_at, s.state from session s
                where s.club_id = $1 and s.state in ('active', 'paused', 'ended') order by s.started_at desc, s.id desc limit {LATEST}) near
            where near.state = 'ended' and near.client_id = {place}"
        ));
    }
    for client in &players.registered {
        let place = place(&mut values, (*client).into());
        arms.push(format!(
            "select near.id as id, near.device_id as device_id, coalesce(near.member_id, near.client_id) as client_id,
                near.started_at as started_at
            from (select s.id, s.club_id, s.device_id, s.client_id, s.member_id, s.started_at, s.state from session s
                where s.client_id = {place} order by s.started_at desc limit {STRETCHES}) near
            where near.club_id = $1 and near.state = 'ended'"
        ));
        // Those few in which they were a guest before.
        arms.push(format!(
            "select s.id as id, s.device_id as device_id, s.member_id as client_id, s.started_at as started_at
            from (select j.id, j.club_id, j.device_id, j.member_id, j.started_at, j.state from session j
                where j.member_id = {place} order by j.started_at desc limit {STRETCHES}) s
            where s.club_id = $1 and s.state = 'ended'"
        ));
    }
    for device in devices {
        let place = place(&mut values, (*device).into());
        arms.push(format!(
            "select s.id as id, s.device_id as device_id, coalesce(s.member_id, s.client_id) as client_id, s.started_at as started_at
            from (select g.session_id from segment g where g.device_id = {place} and g.ends_at is not null
                order by g.ends_at desc limit {STRETCHES}) near
            cross join session s
            where s.id = near.session_id and s.club_id = $1 and s.state = 'ended'"
        ));
    }
    if let Some((first, last)) = ids {
        let (first, last) = (place(&mut values, first.into()), place(&mut values, last.into()));
        arms.push(format!(
            "select near.id as id, near.device_id as device_id, coalesce(near.member_id, near.client_id) as client_id,
                near.started_at as started_at
            from (select s.id, s.club_id, s.device_id, s.client_id, s.member_id, s.started_at, s.state from session s
                where s.id >= {first} and s.id <= {last} order by s.id limit {ALIKE}) near
            where near.club_id = $1 and near.state = 'ended'"
        ));
    }
    if arms.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select f.id, f.device_id, f.started_at, c.name as who
        from ({} order by started_at desc, id desc limit {HITS_MOST}) f
        join client c on c.id = f.client_id
        order by f.started_at desc, f.id desc",
        arms.join(" union ")
    );
    sql::all(db, &sql, values).await
}

/// Puts a value behind the others, and says where it stands.
fn place(values: &mut Vec<Value>, value: Value) -> String {
    values.push(value);
    format!("${}", values.len())
}

#[derive(FromQueryResult)]
pub(super) struct StaffRow {
    pub(super) id: StaffId,
    pub(super) name: String,
    pub(super) login: String,
    pub(super) disabled_at: Option<Moment>,
}

pub(super) async fn staff(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<StaffRow>> {
    let sql = "select id, name, login, disabled_at from staff where organisation_id = $1 order by name, id";
    sql::all(db, sql, [desk.person()?.organisation.into()]).await
}
