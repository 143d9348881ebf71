use domain::{
    devices::{Device, DeviceKind, Zone},
    ids::{DeviceId, ZoneId},
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
    use domain::ids::{ClubId, ZoneId};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "zone")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ZoneId,
        pub club_id: ClubId,
        pub name: String,
        pub position: i32,
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

pub(super) async fn insert_zone(tx: &Tx<'_>, add: &AddZone) -> Result<()> {
    let club = tx.desk.club_id();
    let zones = sql::number(&tx.conn, "select count(*) from zone where club_id = $1", [club.into()]).await?;
    let row = zone::ActiveModel {
        id: Set(add.id),
        club_id: Set(club),
        name: Set(add.name.clone()),
        position: Set(i32::try_from(zones).unwrap_or(i32::MAX)),
    };
    zone::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

pub(super) async fn insert_device(tx: &Tx<'_>, add: &AddDevice) -> Result<()> {
    let row = device::ActiveModel {
        id: Set(add.id),
        club_id: Set(tx.desk.club_id()),
        zone_id: Set(add.zone),
        kind: Set(add.kind),
        number: Set(add.number),
        archived_at: Set(None),
        created_at: Set(tx.desk.now),
    };
    device::Entity::insert(row).exec_without_returning(&tx.conn).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct ZoneRow {
    id: ZoneId,
    name: String,
}

pub(super) async fn zones(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Zone>> {
    let sql = "select id, name from zone where club_id = $1 order by position, name";
    let rows = sql::all::<ZoneRow>(db, sql, [desk.club_id().into()]).await?;
    Ok(rows.into_iter().map(|row| Zone { id: row.id, name: row.name }).collect())
}

pub(super) async fn zone_name(tx: &Tx<'_>, zone: ZoneId) -> Result<Option<String>> {
    let sql = "select id, name from zone where id = $1 and club_id = $2";
    let row = sql::one::<ZoneRow>(&tx.conn, sql, [zone.into(), tx.desk.club_id().into()]).await?;
    Ok(row.map(|row| row.name))
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
