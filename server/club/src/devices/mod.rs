//! Zones and the devices in them.

mod rows;

use domain::{
    access::Action,
    devices::{Device, DeviceKind, Zone},
    ids::{DeviceId, ZoneId},
};
use serde::Serialize;

use crate::{
    desk::Desk,
    error::{Error, Result},
    tx::Tx,
};

/// A zone to be added, after those that are there.
#[derive(Clone, Debug, Serialize)]
pub struct AddZone {
    /// Made with the form.
    pub id: ZoneId,
    /// As the club calls it.
    pub name: String,
}

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
/// [`Refusal::NameTaken`](domain::refusal::Refusal::NameTaken).
pub async fn add_zone(desk: &Desk, zone: AddZone) -> Result<ZoneId> {
    let act = desk.act(Action::EditDevices, zone.id, &zone)?;
    if let Some(tx) = desk.begin(act).await? {
        rows::insert_zone(&tx, &zone).await?;
        tx.commit().await?;
    }
    Ok(zone.id)
}

/// Adds a device.
///
/// # Errors
/// [`Refusal::NumberTaken`](domain::refusal::Refusal::NumberTaken); [`Error::Missing`] when the club has no such zone.
pub async fn add(desk: &Desk, device: AddDevice) -> Result<DeviceId> {
    let act = desk.act(Action::EditDevices, device.id, &device)?;
    if let Some(tx) = desk.begin(act).await? {
        zone_name_in(&tx, device.zone).await?;
        rows::insert_device(&tx, &device).await?;
        tx.commit().await?;
    }
    Ok(device.id)
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
