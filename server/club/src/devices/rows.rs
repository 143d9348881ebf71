use domain::{
    devices::{AddDevices, Device, DeviceCard, DeviceKind, EditDevice, Zone, ZoneCard},
    ids::{DeviceId, ZoneId},
    time::Moment,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult};

use super::{AddDevice, AddZone};
use crate::{
    desk::Desk,
    error::Result,
    sql::{self, Lock},
    tx::Tx,
};

mod zone {
    use domain::{
        ids::{ClubId, ZoneId},
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "zone")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ZoneId,
        pub club_id: ClubId,
        pub name: String,
        pub position: i32,
        pub archived_at: Option<Moment>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod device {
    use domain::{
        devices::DeviceKind,
        ids::{ClubId, DeviceId, ZoneId},
        time::Moment,
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "device")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DeviceId,
        pub club_id: ClubId,
        pub zone_id: ZoneId,
        pub kind: DeviceKind,
        pub number: i32,
        pub archived_at: Option<Moment>,
        pub created_at: Moment,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) async fn insert_zone(tx: &Tx<'_>, add: &AddZone, name: String) -> Result<()> {
    let club = tx.desk.club_id();
    let zones = sql::number(&tx.conn, "select count(*) from zone where club_id = $1", [club.into()]).await?;
    let row = zone::ActiveModel {
        id: Set(add.id),
        club_id: Set(club),
        name: Set(name),
        position: Set(i32::try_from(zones).unwrap_or(i32::MAX)),
        archived_at: Set(None),
    };
    zone::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn insert_device(tx: &Tx<'_>, add: &AddDevice) -> Result<()> {
    let row = new_device(tx, add.id, add.zone, add.kind, add.number);
    device::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn insert_devices(
    tx: &Tx<'_>,
    add: &AddDevices,
    numbers: std::ops::RangeInclusive<i32>,
) -> Result<()> {
    let rows = numbers.map(|number| new_device(tx, DeviceId::fresh(), add.zone, add.kind, number));
    device::Entity::insert_many(rows).exec_without_returning(&tx.conn).await?;
    Ok(())
}

fn new_device(tx: &Tx<'_>, id: DeviceId, zone: ZoneId, kind: DeviceKind, number: i32) -> device::ActiveModel {
    device::ActiveModel {
        id: Set(id),
        club_id: Set(tx.desk.club_id()),
        zone_id: Set(zone),
        kind: Set(kind),
        number: Set(number),
        archived_at: Set(None),
        created_at: Set(tx.desk.now),
    }
}

#[derive(FromQueryResult)]
struct NumberRow {
    number: i32,
}

/// The lowest of these numbers that a device in use has.
pub(super) async fn first_taken(
    tx: &Tx<'_>,
    kind: DeviceKind,
    numbers: &std::ops::RangeInclusive<i32>,
) -> Result<Option<i32>> {
    let sql = "select number from device where archived_at is null and club_id = $1 and kind = $2
            and number between $3 and $4
        order by number limit 1";
    let club = tx.desk.club_id();
    let values: [sea_orm::Value; 4] =
        [club.into(), kind.slug().into(), (*numbers.start()).into(), (*numbers.end()).into()];
    let row = sql::one::<NumberRow>(&tx.conn, sql, values).await?;
    Ok(row.map(|row| row.number))
}

pub(super) async fn rename_zone(tx: &Tx<'_>, zone: ZoneId, name: String) -> Result<()> {
    let sql = "update zone set name = $3 where id = $1 and club_id = $2";
    sql::execute(&tx.conn, sql, [zone.into(), tx.desk.club_id().into(), name.into()]).await?;
    Ok(())
}

pub(super) async fn archive_zone(tx: &Tx<'_>, zone: ZoneId) -> Result<()> {
    let sql = "update zone set archived_at = $3 where id = $1 and club_id = $2";
    sql::execute(&tx.conn, sql, [zone.into(), tx.desk.club_id().into(), tx.desk.now.into()]).await?;
    Ok(())
}

/// `false` when the club has no such zone.
pub(super) async fn restore_zone(tx: &Tx<'_>, zone: ZoneId) -> Result<bool> {
    let sql = "update zone set archived_at = null where id = $1 and club_id = $2";
    let restored = sql::execute(&tx.conn, sql, [zone.into(), tx.desk.club_id().into()]).await?;
    Ok(restored > 0)
}

pub(super) async fn save_device(
    tx: &Tx<'_>,
    edit: &EditDevice,
    label: Option<String>,
    mac: Option<String>,
) -> Result<()> {
    let sql =
        "update device set zone_id = $3, number = $4, name = $5, mac = $6 where id = $1 and club_id = $2";
    let values: [sea_orm::Value; 6] = [
        edit.device.into(),
        tx.desk.club_id().into(),
        edit.zone.into(),
        edit.number.into(),
        label.into(),
        mac.into(),
    ];
    sql::execute(&tx.conn, sql, values).await?;
    Ok(())
}

pub(super) async fn archive_device(tx: &Tx<'_>, device: DeviceId) -> Result<()> {
    let sql = "update device set archived_at = $3 where id = $1 and club_id = $2";
    sql::execute(&tx.conn, sql, [device.into(), tx.desk.club_id().into(), tx.desk.now.into()]).await?;
    Ok(())
}

pub(super) async fn restore_device(tx: &Tx<'_>, device: DeviceId) -> Result<()> {
    let sql = "update device set archived_at = null where id = $1 and club_id = $2";
    sql::execute(&tx.conn, sql, [device.into(), tx.desk.club_id().into()]).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct ZoneOfRow {
    zone_id: ZoneId,
}

/// In which zone a device stands.
pub(super) async fn zone_of(tx: &Tx<'_>, device: DeviceId) -> Result<Option<ZoneId>> {
    let sql = "select zone_id from device where id = $1 and club_id = $2";
    let row = sql::one::<ZoneOfRow>(&tx.conn, sql, [device.into(), tx.desk.club_id().into()]).await?;
    Ok(row.map(|row| row.zone_id))
}

/// Does somebody sit there, or pay for it? Asked under the device's lock: nobody comes meanwhile.
pub(super) async fn is_busy(tx: &Tx<'_>, device: DeviceId) -> Result<bool> {
    let sql = "select (select count(*) from session where club_id = $1 and device_id = $2
            and state in ('active', 'paused'))
        + (select count(*) from card_payment p left join session s on s.id = p.session_id
            where p.club_id = $1 and p.ended_at is null and $2 in (p.device_id, s.device_id))";
    let taken = sql::number(&tx.conn, sql, [tx.desk.club_id().into(), device.into()]).await?;
    Ok(taken > 0)
}

/// Do devices stand there, without archived ones? Asked under the zone's lock: none comes meanwhile.
pub(super) async fn has_devices(tx: &Tx<'_>, zone: ZoneId) -> Result<bool> {
    let sql = "select count(*) from device where club_id = $1 and zone_id = $2 and archived_at is null";
    let devices = sql::number(&tx.conn, sql, [tx.desk.club_id().into(), zone.into()]).await?;
    Ok(devices > 0)
}

#[derive(FromQueryResult)]
struct ZoneRow {
    id: ZoneId,
    name: String,
}

pub(super) async fn zones(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Zone>> {
    let sql = "select id, name from zone where archived_at is null and club_id = $1 order by position, name";
    let rows = sql::all::<ZoneRow>(db, sql, [desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(|row| Zone { id: row.id, name: row.name }).collect())
}

pub(super) async fn zone_name(tx: &Tx<'_>, zone: ZoneId) -> Result<Option<String>> {
    let sql = "select id, name from zone where id = $1 and club_id = $2";
    let row = sql::one::<ZoneRow>(&tx.conn, sql, [zone.into(), tx.desk.club_id().into()]).await?;
    Ok(row.map(|row| row.name))
}

/// Is it a zone in use? Locked, so that it stays what it is.
pub(super) async fn zone_in_use(tx: &Tx<'_>, zone: ZoneId, lock: Lock) -> Result<bool> {
    let clause = lock.clause(&tx.conn);
    let sql =
        format!("select id, name from zone where archived_at is null and id = $1 and club_id = $2{clause}");
    let row = sql::one::<ZoneRow>(&tx.conn, &sql, [zone.into(), tx.desk.club_id().into()]).await?;
    Ok(row.is_some())
}

#[derive(FromQueryResult)]
struct DeviceRow {
    id: DeviceId,
    zone_id: ZoneId,
    kind: DeviceKind,
    number: i32,
}

impl From<DeviceRow> for Device {
    fn from(row: DeviceRow) -> Self {
        Self { id: row.id, zone: row.zone_id, kind: row.kind, number: row.number }
    }
}

const IN_USE: &str =
    "select id, zone_id, kind, number from device where archived_at is null and club_id = $1";

pub(super) async fn devices(desk: &Desk) -> Result<Vec<Device>> {
    let sql = format!("{IN_USE} order by kind desc, number");
    let rows = sql::all::<DeviceRow>(desk.readers(), &sql, [desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(Device::from).collect())
}

pub(super) async fn locked(tx: &Tx<'_>, device: DeviceId) -> Result<Option<Device>> {
    let sql = format!("{IN_USE} and id = $2{}", Lock::Update.clause(&tx.conn));
    let row = sql::one::<DeviceRow>(&tx.conn, &sql, [tx.desk.club_id().into(), device.into()]).await?;
    Ok(row.map(Device::from))
}

/// One archived device, locked.
pub(super) async fn archived(tx: &Tx<'_>, device: DeviceId) -> Result<Option<Device>> {
    let clause = Lock::Update.clause(&tx.conn);
    let sql = format!(
        "select id, zone_id, kind, number from device
        where archived_at is not null and club_id = $1 and id = $2{clause}"
    );
    let row = sql::one::<DeviceRow>(&tx.conn, &sql, [tx.desk.club_id().into(), device.into()]).await?;
    Ok(row.map(Device::from))
}

#[derive(FromQueryResult)]
struct ZoneCardRow {
    id: ZoneId,
    name: String,
    archived_at: Option<Moment>,
    devices: i64,
}

/// All zones, archived ones too.
pub(super) async fn zone_cards(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<ZoneCard>> {
    let sql = "select z.id, z.name, z.archived_at,
            (select count(*) from device d where d.zone_id = z.id and d.archived_at is null) as devices
        from zone z where z.club_id = $1 order by z.position, z.name, z.id";
    let rows = sql::all::<ZoneCardRow>(db, sql, [desk.club_id().into()]).await?;
    let cards = rows.into_iter().map(|row| ZoneCard {
        id: row.id,
        name: row.name,
        archived: row.archived_at.is_some(),
        devices: u32::try_from(row.devices).unwrap_or_default(),
    });
    Ok(cards.collect())
}

#[derive(FromQueryResult)]
struct DeviceCardRow {
    id: DeviceId,
    zone_id: ZoneId,
    kind: DeviceKind,
    number: i32,
    name: Option<String>,
    mac: Option<String>,
    archived_at: Option<Moment>,
    running: i64,
    held: i64,
}

/// All devices, archived ones too.
pub(super) async fn device_cards(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<DeviceCard>> {
    let sql = "select d.id, d.zone_id, d.kind, d.number, d.name, d.mac, d.archived_at,
            (select count(*) from session s
                where s.device_id = d.id and s.state in ('active', 'paused')) as running,
            (select count(*) from hold h where h.device_id = d.id and h.released_at is null
                and (h.ends_at is null or h.ends_at > $2)) as held
        from device d where d.club_id = $1 order by d.kind desc, d.number, d.id";
    let rows = sql::all::<DeviceCardRow>(db, sql, [desk.club_id().into(), desk.now.into()]).await?;
    let cards = rows.into_iter().map(|row| DeviceCard {
        id: row.id,
        zone: row.zone_id,
        kind: row.kind,
        number: row.number,
        label: row.name.unwrap_or_default(),
        mac: row.mac.unwrap_or_default(),
        archived: row.archived_at.is_some(),
        busy: row.running > 0,
        on_hold: row.held > 0,
    });
    Ok(cards.collect())
}
