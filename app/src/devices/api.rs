//! Zones and devices: one question, and changing them.

#[cfg(feature = "ssr")]
use club::devices;
use domain::{
    devices::{
        AddDevices, AddZone, ArchiveDevice, ArchiveZone, EditDevice, FloorPlan, RenameZone, RestoreDevice,
        RestoreZone,
    },
    ids::{DeviceId, ZoneId},
};
use leptos::prelude::*;

use crate::{
    ask::{Ask, Post},
    fault::Reply,
};
#[cfg(feature = "ssr")]
use crate::{
    desk::{Leads, answer, desk},
    devices::HERE,
};

#[cfg(feature = "ssr")]
impl Leads for FloorPlan {}

/// What was being changed is changed: its form is closed.
#[cfg(feature = "ssr")]
impl Leads for ZoneId {
    fn leads_to(&self) -> Option<String> {
        Some(HERE.to_owned())
    }
}

#[cfg(feature = "ssr")]
impl Leads for DeviceId {
    fn leads_to(&self) -> Option<String> {
        Some(HERE.to_owned())
    }
}

/// Everything the page of zones and devices shows.
#[server(prefix = "/api", endpoint = "devices", protocol = Ask)]
pub async fn read_floor_plan() -> Reply<FloorPlan> {
    let desk = desk().await?;
    answer(&desk, devices::floor_plan(&desk).await).await
}

/// Adds a zone.
#[server(prefix = "/api", endpoint = "zones/add", protocol = Post)]
pub async fn new_zone(
    /// Its name.
    add: AddZone,
) -> Reply<ZoneId> {
    let desk = desk().await?;
    answer(&desk, devices::add_zone(&desk, add).await).await
}

/// Gives a zone another name.
#[server(prefix = "/api", endpoint = "zones/rename", protocol = Post)]
pub async fn save_zone(
    /// Which, and the name.
    rename: RenameZone,
) -> Reply<ZoneId> {
    let desk = desk().await?;
    answer(&desk, devices::rename_zone(&desk, rename).await).await
}

/// Takes a zone out of use.
#[server(prefix = "/api", endpoint = "zones/archive", protocol = Post)]
pub async fn retire_zone(
    /// Which.
    archive: ArchiveZone,
) -> Reply<ZoneId> {
    let desk = desk().await?;
    answer(&desk, devices::archive_zone(&desk, archive).await).await
}

/// Takes a zone into use again.
#[server(prefix = "/api", endpoint = "zones/restore", protocol = Post)]
pub async fn return_zone(
    /// Which.
    restore: RestoreZone,
) -> Reply<ZoneId> {
    let desk = desk().await?;
    answer(&desk, devices::restore_zone(&desk, restore).await).await
}

/// Adds devices.
#[server(prefix = "/api", endpoint = "devices/add", protocol = Post)]
pub async fn new_devices(
    /// Which, and where.
    add: AddDevices,
) -> Reply<ZoneId> {
    let desk = desk().await?;
    answer(&desk, devices::add_many(&desk, add).await).await
}

/// Changes what is said of a device.
#[server(prefix = "/api", endpoint = "devices/edit", protocol = Post)]
pub async fn save_device(
    /// Which, and what.
    edit: EditDevice,
) -> Reply<DeviceId> {
    let desk = desk().await?;
    answer(&desk, devices::edit(&desk, edit).await).await
}

/// Takes a device out of use.
#[server(prefix = "/api", endpoint = "devices/archive", protocol = Post)]
pub async fn retire_device(
    /// Which.
    archive: ArchiveDevice,
) -> Reply<DeviceId> {
    let desk = desk().await?;
    answer(&desk, devices::archive(&desk, archive).await).await
}

/// Takes a device into use again.
#[server(prefix = "/api", endpoint = "devices/restore", protocol = Post)]
pub async fn return_device(
    /// Which.
    restore: RestoreDevice,
) -> Reply<DeviceId> {
    let desk = desk().await?;
    answer(&desk, devices::restore(&desk, restore).await).await
}
