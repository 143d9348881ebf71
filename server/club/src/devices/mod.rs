//! Zones and the devices in them.

mod rows;

use domain::{
    access::Action,
    devices::{
        AddDevices, ArchiveDevice, ArchiveZone, Device, DeviceKind, EditDevice, FloorPlan, RenameZone,
        RestoreDevice, RestoreZone, Zone, device_label, device_number, mac_address,
    },
    ids::{DeviceId, ZoneId},
    news::News,
    refusal::Refusal,
};
use serde::Serialize;
use uuid::Uuid;

pub use domain::devices::AddZone;

use crate::{
    desk::Desk,
    error::{Error, Result},
    holds, sessions,
    sql::Lock,
    tx::Tx,
};

/// A device to be added.
#[derive(Clone, Debug, Serialize)]
pub struct AddDevice {
    /// Made with the form.
    pub id: DeviceId,
    /// Where it stands.
    pub zone: ZoneId,
    /// PC or console.
    pub kind: DeviceKind,
    /// Its number.
    pub number: i32,
}

/// Adds a zone.
///
/// # Errors
/// [`Refusal::BadName`], [`Refusal::NameTaken`], [`Refusal::AnotherClub`].
pub async fn add_zone(desk: &Desk, zone: AddZone) -> Result<ZoneId> {
    let act = desk.act(Action::EditDevices, zone.id, &zone)?;
    desk.shown_for(zone.club)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let name = domain::devices::zone_name(&zone.name)?;
        rows::insert_zone(&tx, &zone, name).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    Ok(zone.id)
}

/// Gives a zone another name.
///
/// # Errors
/// [`Refusal::BadName`], [`Refusal::NameTaken`]; [`Error::Missing`] when no such zone is in use.
pub async fn rename_zone(desk: &Desk, rename: RenameZone) -> Result<ZoneId> {
    let act = desk.act(Action::EditDevices, rename.id, &rename)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let name = domain::devices::zone_name(&rename.name)?;
        zone_in_use_in(&tx, rename.zone, Lock::Update).await?;
        rows::rename_zone(&tx, rename.zone, name).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    Ok(rename.zone)
}

/// A zone is no longer used. Its past stays.
///
/// # Errors
/// [`Refusal::ZoneInUse`] while devices stand there; [`Error::Missing`] when no such zone is in use.
pub async fn archive_zone(desk: &Desk, archive: ArchiveZone) -> Result<ZoneId> {
    let act = desk.act(Action::EditDevices, archive.id, &archive)?;
    if let Some(mut tx) = desk.begin(act).await? {
        zone_in_use_in(&tx, archive.zone, Lock::Update).await?;
        if rows::has_devices(&tx, archive.zone).await? {
            return Err(Refusal::ZoneInUse.into());
        }
        rows::archive_zone(&tx, archive.zone).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    Ok(archive.zone)
}

/// A zone is used again.
///
/// # Errors
/// [`Refusal::NameTaken`]; [`Error::Missing`] when the club has no such zone.
pub async fn restore_zone(desk: &Desk, restore: RestoreZone) -> Result<ZoneId> {
    let act = desk.act(Action::EditDevices, restore.id, &restore)?;
    if let Some(mut tx) = desk.begin(act).await? {
        if !rows::restore_zone(&tx, restore.zone).await? {
            return Err(Error::Missing);
        }
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    Ok(restore.zone)
}

/// Adds a device.
///
/// # Errors
/// [`Refusal::BadNumber`], [`Refusal::NumberTaken`]; [`Error::Missing`] when no such zone is in use.
pub async fn add(desk: &Desk, device: AddDevice) -> Result<DeviceId> {
    let act = desk.act(Action::EditDevices, device.id, &device)?;
    if let Some(mut tx) = desk.begin(act).await? {
        device_number(device.number)?;
        zone_in_use_in(&tx, device.zone, Lock::Share).await?;
        rows::insert_device(&tx, &device).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    Ok(device.id)
}

/// Adds a device for each number, or none.
///
/// # Errors
/// [`Refusal::BadNumber`], [`Refusal::BadQuantity`], [`Refusal::DeviceThere`] with the first that is in the club
/// already; [`Error::Missing`] when no such zone is in use.
pub async fn add_many(desk: &Desk, add: AddDevices) -> Result<ZoneId> {
    let act = desk.act(Action::EditDevices, add.id, &add)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let numbers = add.numbers()?;
        zone_in_use_in(&tx, add.zone, Lock::Share).await?;
        if let Some(number) = rows::first_taken(&tx, add.kind, &numbers).await? {
            return Err(Refusal::DeviceThere { name: format!("{} {number}", add.kind.word()) }.into());
        }
        rows::insert_devices(&tx, &add, numbers).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    Ok(add.zone)
}

/// Changes what is said of a device. Whoever sits there keeps the price of the zone they sat down in.
///
/// # Errors
/// [`Refusal::BadNumber`], [`Refusal::BadName`], [`Refusal::BadMac`], [`Refusal::NumberTaken`],
/// [`Refusal::MacTaken`]; [`Refusal::DeviceInUse`] for another zone while somebody sits there;
/// [`Error::Missing`] when no such device or zone is in use.
pub async fn edit(desk: &Desk, edit: EditDevice) -> Result<DeviceId> {
    let act = desk.act(Action::EditDevices, edit.id, &edit)?;
    if let Some(mut tx) = desk.begin(act).await? {
        device_number(edit.number)?;
        let (label, mac) = (device_label(&edit.label)?, mac_address(&edit.mac)?);
        zone_in_use_in(&tx, edit.zone, Lock::Share).await?;
        let device = locked_in(&tx, edit.device).await?;
        if device.zone != edit.zone && rows::is_busy(&tx, edit.device).await? {
            return Err(Refusal::DeviceInUse.into());
        }
        rows::save_device(&tx, &edit, label, mac).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    Ok(edit.device)
}

/// A device is no longer used. Its past stays.
///
/// # Errors
/// [`Refusal::DeviceInUse`] while somebody sits there, [`Refusal::DeviceOnHold`], [`Refusal::Booking`] while it is booked;
/// [`Error::Missing`] when no such device is in use.
pub async fn archive(desk: &Desk, archive: ArchiveDevice) -> Result<DeviceId> {
    let act = desk.act(Action::EditDevices, archive.id, &archive)?;
    if let Some(mut tx) = desk.begin(act).await? {
        locked_in(&tx, archive.device).await?;
        if rows::is_busy(&tx, archive.device).await? {
            return Err(Refusal::DeviceInUse.into());
        }
        holds::free_in(&mut tx, archive.device).await?;
        sessions::none_booked_in(&tx, archive.device).await?;
        rows::archive_device(&tx, archive.device).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    Ok(archive.device)
}

/// A device is used again, and with it the zone where it stands.
///
/// # Errors
/// [`Refusal::NumberTaken`], [`Refusal::MacTaken`], [`Refusal::NameTaken`] when others have taken what was its own;
/// [`Error::Missing`] when the club has no such archived device.
pub async fn restore(desk: &Desk, restore: RestoreDevice) -> Result<DeviceId> {
    let act = desk.act(Action::EditDevices, restore.id, &restore)?;
    if let Some(mut tx) = desk.begin(act).await? {
        let device = rows::archived(&tx, restore.device).await?.ok_or(Error::Missing)?;
        rows::restore_zone(&tx, device.zone).await?;
        rows::restore_device(&tx, restore.device).await?;
        tx.tell(News::Furnished);
        tx.commit().await?;
    }
    Ok(restore.device)
}

/// Everything the page of zones and devices shows.
///
/// # Errors
/// When the role may not change them.
pub async fn floor_plan(desk: &Desk) -> Result<FloorPlan> {
    desk.may(Action::EditDevices)?;
    Ok(FloorPlan {
        me: desk.person()?.clone(),
        zones: rows::zone_cards(desk.readers(), desk).await?,
        devices: rows::device_cards(desk.readers(), desk).await?,
        form: Uuid::now_v7(),
    })
}

/// The club's zones, in its order.
///
/// # Errors
/// When the role may not see the hall.
pub async fn zones(desk: &Desk) -> Result<Vec<Zone>> {
    desk.may(Action::SeeHall)?;
    rows::zones(desk.readers(), desk).await
}

/// The club's devices, by number.
///
/// # Errors
/// When the role may not see the hall.
pub async fn list(desk: &Desk) -> Result<Vec<Device>> {
    desk.may(Action::SeeHall)?;
    rows::devices(desk).await
}

/// One device in use, locked: nobody else seats anybody there meanwhile.
///
/// # Errors
/// [`Error::Missing`] when the club has no such device.
pub(crate) async fn locked_in(tx: &Tx<'_>, device: DeviceId) -> Result<Device> {
    rows::locked(tx, device).await?.ok_or(Error::Missing)
}

/// Does somebody sit there? Asked under the device's lock: nobody comes meanwhile.
pub(crate) async fn is_busy_in(tx: &Tx<'_>, device: DeviceId) -> Result<bool> {
    rows::is_busy(tx, device).await
}

/// Where a client goes, locked together with where they come from, always in the same order: two who change places
/// must not wait for each other.
///
/// # Errors
/// [`Error::Missing`] when the club has no such device.
pub(crate) async fn locked_on_the_way_in(tx: &Tx<'_>, from: DeviceId, to: DeviceId) -> Result<Device> {
    if from < to {
        rows::locked(tx, from).await?;
    }
    let device = locked_in(tx, to).await?;
    if from > to {
        rows::locked(tx, from).await?;
    }
    Ok(device)
}

/// A zone in use, locked: it is not archived while something comes to stand there.
async fn zone_in_use_in(tx: &Tx<'_>, zone: ZoneId, lock: Lock) -> Result<()> {
    if rows::zone_in_use(tx, zone, lock).await? { Ok(()) } else { Err(Error::Missing) }
}

/// In which zone a device stands, archived or not.
///
/// # Errors
/// [`Error::Missing`] when the club has no such device.
pub(crate) async fn zone_in(tx: &Tx<'_>, device: DeviceId) -> Result<ZoneId> {
    rows::zone_of(tx, device).await?.ok_or(Error::Missing)
}

/// What a zone is called.
///
/// # Errors
/// [`Error::Missing`] when the club has no such zone.
pub(crate) async fn zone_name_in(tx: &Tx<'_>, zone: ZoneId) -> Result<String> {
    rows::zone_name(tx, zone).await?.ok_or(Error::Missing)
}

/// Are these all zones of the club?
///
/// # Errors
/// [`Error::Missing`] when one is not.
pub(crate) async fn know_zones_in(tx: &Tx<'_>, zones: impl Iterator<Item = ZoneId>) -> Result<()> {
    let known = rows::zones(&tx.conn, tx.desk).await?;
    let mut unknown = zones.filter(|zone| known.iter().all(|known| known.id != *zone));
    unknown.next().map_or(Ok(()), |_| Err(Error::Missing))
}
