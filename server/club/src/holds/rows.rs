//! The table of holds. A device is locked before its hold.

use domain::{
    holds::{Hold, Released},
    ids::{ClubId, DeviceId, HoldId},
    time::Moment,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, Value};

use super::Due;
use crate::{
    desk::Desk,
    error::{Error, Result},
    handle::Club,
    sql::{self, Lock},
    tx::Tx,
};

mod hold {
    use domain::{
        ids::{ClubId, DeviceId, HoldId, StaffId},
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "hold")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: HoldId,
        pub club_id: ClubId,
        pub device_id: DeviceId,
        pub reason: String,
        pub starts_at: Moment,
        pub placed_by: StaffId,
        pub ends_at: Option<Moment>,
        pub released_at: Option<Moment>,
        pub released_by: Option<StaffId>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) async fn insert(tx: &Tx<'_>, new: &Hold) -> Result<()> {
    let row = hold::ActiveModel {
        id: Set(new.id),
        club_id: Set(new.club),
        device_id: Set(new.device),
        reason: Set(new.reason.clone()),
        starts_at: Set(new.from),
        placed_by: Set(tx.desk.person()?.id),
        ends_at: Set(new.until),
        released_at: Set(None),
        released_by: Set(None),
    };
    hold::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

/// How it was over: all that changes in the life of a hold.
pub(super) async fn save(tx: &Tx<'_>, now: &Hold) -> Result<()> {
    let released = now.released.as_ref();
    let row = hold::ActiveModel {
        id: Set(now.id),
        released_at: Set(released.map(|released| released.at)),
        released_by: Set(released.and_then(|released| released.by.as_ref()).and(tx.desk.staff_id())),
        ..Default::default()
    };
    hold::Entity::update(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

const HOLDS: &str = "select h.id, h.club_id, h.device_id, h.reason, h.starts_at, p.name as placed_by,
        h.ends_at, h.released_at, r.name as released_by
    from hold h
    join staff p on p.id = h.placed_by
    left join staff r on r.id = h.released_by";

#[derive(FromQueryResult)]
struct HoldRow {
    id: HoldId,
    club_id: ClubId,
    device_id: DeviceId,
    reason: String,
    starts_at: Moment,
    placed_by: String,
    ends_at: Option<Moment>,
    released_at: Option<Moment>,
    released_by: Option<String>,
}

impl From<HoldRow> for Hold {
    fn from(row: HoldRow) -> Self {
        let by = row.released_by;
        Self {
            id: row.id,
            club: row.club_id,
            device: row.device_id,
            reason: row.reason,
            from: row.starts_at,
            placed_by: row.placed_by,
            until: row.ends_at,
            released: row.released_at.map(|at| Released { at, by }),
        }
    }
}

async fn one(db: &impl ConnectionTrait, club: ClubId, id: HoldId) -> Result<Hold> {
    let sql = format!("{HOLDS} where h.club_id = $1 and h.id = $2");
    let row = sql::one::<HoldRow>(db, &sql, [club.into(), id.into()]).await?;
    row.map(Hold::from).ok_or(Error::Missing)
}

/// One hold of the desk's club.
pub(super) async fn read(desk: &Desk, id: HoldId) -> Result<Hold> {
    one(desk.readers(), desk.club_id(), id).await
}

/// One hold of the desk's club, locked.
pub(super) async fn locked(tx: &Tx<'_>, id: HoldId) -> Result<Hold> {
    let club = tx.desk.club_id();
    let sql = format!("select id from hold where id = $1 and club_id = $2{}", Lock::Update.clause(&tx.conn));
    tx.conn.query_one_raw(sql::statement(&tx.conn, &sql, [id.into(), club.into()])).await?;
    one(&tx.conn, club, id).await
}

#[derive(FromQueryResult)]
struct IdRow {
    id: HoldId,
}

/// The open hold of a device, locked. Who waited here for its release finds none.
pub(super) async fn open_on(tx: &Tx<'_>, device: DeviceId) -> Result<Option<Hold>> {
    let clause = Lock::Update.clause(&tx.conn);
    let sql =
        format!("select id from hold where released_at is null and club_id = $1 and device_id = $2{clause}");
    let club = tx.desk.club_id();
    match sql::one::<IdRow>(&tx.conn, &sql, [club.into(), device.into()]).await? {
        Some(row) => one(&tx.conn, club, row.id).await.map(Some),
        None => Ok(None),
    }
}

/// The holds of the desk's club that are not over now, the first to begin first.
pub(super) async fn on_devices(desk: &Desk) -> Result<Vec<Hold>> {
    let holds = open(desk.readers(), desk.club_id(), None).await?;
    Ok(holds.into_iter().filter(|hold| hold.is_on(desk.now)).collect())
}

/// The holds of a club, or of one device in it, that are not released, the first to begin first.
pub(super) async fn open(
    db: &impl ConnectionTrait,
    club: ClubId,
    device: Option<DeviceId>,
) -> Result<Vec<Hold>> {
    let mut values: Vec<Value> = vec![club.into()];
    values.extend(device.map(Value::from));
    let there = if device.is_some() { " and h.device_id = $2" } else { "" };
    let sql =
        format!("{HOLDS} where h.released_at is null and h.club_id = $1{there} order by h.starts_at, h.id");
    Ok(sql::all::<HoldRow>(db, &sql, values).await?.into_iter().map(Hold::from).collect())
}

#[derive(FromQueryResult)]
struct NextDue {
    ends_at: Moment,
}

pub(super) async fn next_due(club: &Club) -> Result<Option<Moment>> {
    let sql = "select ends_at from hold where released_at is null and ends_at is not null
        order by ends_at limit 1";
    Ok(sql::one::<NextDue>(club.readers(), sql, []).await?.map(|next| next.ends_at))
}

#[derive(FromQueryResult)]
struct DueRow {
    id: HoldId,
    club_id: ClubId,
}

/// Those whose end has come, the earliest first; the rest in the next round.
pub(super) async fn due(club: &Club) -> Result<Vec<Due>> {
    let sql = "select id, club_id from hold where released_at is null and ends_at <= $1
        order by ends_at limit 100";
    let rows = sql::all::<DueRow>(club.readers(), sql, [club.now().into()]).await?;
    Ok(rows.into_iter().map(|row| (row.club_id, row.id)).collect())
}

#[derive(FromQueryResult)]
struct FreeSince {
    released_at: Moment,
}

/// When the last hold of a device was over: under the device's lock nothing begins there earlier.
pub(super) async fn free_since(tx: &Tx<'_>, device: DeviceId) -> Result<Moment> {
    let sql = "select released_at from hold where device_id = $1 and club_id = $2 and released_at is not null
        order by released_at desc limit 1";
    let values: [Value; 2] = [device.into(), tx.desk.club_id().into()];
    let last = sql::one::<FreeSince>(&tx.conn, sql, values).await?;
    Ok(last.map_or(Moment::UNIX_EPOCH, |last| last.released_at))
}
