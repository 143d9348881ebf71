//! Stories about zones and devices.

use crate::stage::{Stage, refused, story};
use club::{Error, devices, sessions};
use domain::{
    access::Action,
    devices::{
        AddDevices, AddZone, ArchiveDevice, ArchiveZone, DeviceKind, EditDevice, RenameZone, RestoreDevice,
        RestoreZone,
    },
    ids::{ActId, DeviceId, ZoneId},
    refusal::Refusal,
    sessions::{End, EndReason, Rest, Session},
};

fn zone(stage: &Stage, name: &str) -> ZoneId {
    stage.hall.zones.iter().find(|zone| zone.name == name).unwrap().id
}

fn pcs(zone: ZoneId, first: i32, last: i32) -> AddDevices {
    AddDevices { id: ActId::fresh(), zone, kind: DeviceKind::Pc, first, last }
}

fn archive_zone(zone: ZoneId) -> ArchiveZone {
    ArchiveZone { id: ActId::fresh(), zone }
}

fn archive(device: DeviceId) -> ArchiveDevice {
    ArchiveDevice { id: ActId::fresh(), device }
}

fn restore(device: DeviceId) -> RestoreDevice {
    RestoreDevice { id: ActId::fresh(), device }
}

fn edit(device: DeviceId, zone: ZoneId, number: i32, mac: &str) -> EditDevice {
    let label = " By the window ".into();
    EditDevice { id: ActId::fresh(), device, zone, number, label, mac: mac.into() }
}

async fn numbers(stage: &Stage) -> Vec<i32> {
    stage.board().await.devices.iter().map(|device| device.number).collect()
}

async fn ended(stage: &Stage, session: Session) {
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::Staff, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.unwrap();
}

story!(devices_are_added_by_the_dozen_or_not_at_all, |stage| {
    let desk = stage.owner_desk();
    let add = pcs(zone(stage, "VIP"), 5, 40);
    devices::add_many(&desk, add.clone()).await.unwrap();
    devices::add_many(&desk, add).await.unwrap();
    assert_eq!(numbers(stage).await, (1..=40).collect::<Vec<_>>());
    let refusal = refused(devices::add_many(&desk, pcs(zone(stage, "VIP"), 38, 60)).await);
    assert_eq!(refusal, Refusal::DeviceThere { name: "PC 38".into() });
    let refusal = refused(devices::add_many(&desk, pcs(zone(stage, "VIP"), 100, 300)).await);
    assert_eq!(refusal, Refusal::BadQuantity { max: 200 });
    assert_eq!(numbers(stage).await.len(), 40);
    let nowhere = devices::add_many(&desk, pcs(ZoneId::fresh(), 50, 51)).await;
    assert!(matches!(nowhere, Err(Error::Missing)), "{nowhere:?}");
});

story!(a_zone_with_devices_stays, |stage| {
    let (desk, vip) = (stage.owner_desk(), zone(stage, "VIP"));
    assert_eq!(refused(devices::archive_zone(&desk, archive_zone(vip)).await), Refusal::ZoneInUse);
    devices::archive(&desk, archive(stage.pc(4))).await.unwrap();
    devices::archive_zone(&desk, archive_zone(vip)).await.unwrap();
    let hall = stage.board().await;
    assert_eq!((hall.zones.len(), hall.devices.len()), (1, 3));
    let nowhere = devices::add_many(&desk, pcs(vip, 9, 9)).await;
    assert!(matches!(nowhere, Err(Error::Missing)), "{nowhere:?}");
    let plan = devices::floor_plan(&desk).await.unwrap();
    assert_eq!(plan.zones.iter().filter(|zone| zone.archived).count(), 1);
    assert_eq!(plan.devices.iter().filter(|device| device.archived).count(), 1);
});

story!(a_device_comes_back_with_its_zone, |stage| {
    let (desk, vip) = (stage.owner_desk(), zone(stage, "VIP"));
    devices::archive(&desk, archive(stage.pc(4))).await.unwrap();
    devices::archive_zone(&desk, archive_zone(vip)).await.unwrap();
    devices::restore(&desk, restore(stage.pc(4))).await.unwrap();
    let hall = stage.board().await;
    assert_eq!((hall.zones, hall.devices), (stage.hall.zones.clone(), stage.hall.devices.clone()));
});

story!(what_others_have_taken_meanwhile_does_not_come_back, |stage| {
    let (desk, vip) = (stage.owner_desk(), zone(stage, "VIP"));
    devices::archive(&desk, archive(stage.pc(4))).await.unwrap();
    devices::archive_zone(&desk, archive_zone(vip)).await.unwrap();
    devices::add_many(&desk, pcs(zone(stage, "Standard"), 4, 4)).await.unwrap();
    assert_eq!(refused(devices::restore(&desk, restore(stage.pc(4))).await), Refusal::NumberTaken);
    let again = AddZone { id: ZoneId::fresh(), club: stage.hall.club.id, name: "VIP".into() };
    devices::add_zone(&desk, again).await.unwrap();
    let back = RestoreZone { id: ActId::fresh(), zone: vip };
    assert_eq!(refused(devices::restore_zone(&desk, back).await), Refusal::NameTaken);
});

story!(where_somebody_sits_nothing_is_moved_or_archived, |stage| {
    let (desk, vip, standard) = (stage.owner_desk(), zone(stage, "VIP"), zone(stage, "Standard"));
    let session = stage.seated(1).await;
    assert_eq!(refused(devices::archive(&desk, archive(stage.pc(1))).await), Refusal::DeviceInUse);
    assert_eq!(refused(devices::edit(&desk, edit(stage.pc(1), vip, 1, "")).await), Refusal::DeviceInUse);
    devices::edit(&desk, edit(stage.pc(1), standard, 11, "")).await.unwrap();
    let busy = devices::floor_plan(&desk).await.unwrap().devices.into_iter().filter(|device| device.busy);
    assert_eq!(busy.map(|device| device.name()).collect::<Vec<_>>(), ["PC 11"]);
    ended(stage, session).await;
    devices::archive(&desk, archive(stage.pc(1))).await.unwrap();
    assert_eq!(numbers(stage).await, [2, 3, 4]);
});

story!(an_address_is_kept_in_one_form_and_belongs_to_one_device, |stage| {
    let (desk, standard) = (stage.owner_desk(), zone(stage, "Standard"));
    devices::edit(&desk, edit(stage.pc(1), standard, 1, "2C-F0-5D-1A-9B-07")).await.unwrap();
    let plan = devices::floor_plan(&desk).await.unwrap();
    let device = plan.devices.iter().find(|device| device.id == stage.pc(1)).unwrap();
    assert_eq!((device.label.as_str(), device.mac.as_str()), ("By the window", "2c:f0:5d:1a:9b:07"));
    let twice = devices::edit(&desk, edit(stage.pc(2), standard, 2, "2cf05d1a9b07")).await;
    assert_eq!(refused(twice), Refusal::MacTaken);
    let typed = String::from("2c:f0");
    let bad = devices::edit(&desk, edit(stage.pc(2), standard, 2, &typed)).await;
    assert_eq!(refused(bad), Refusal::BadMac { typed });
    let taken = devices::edit(&desk, edit(stage.pc(2), standard, 3, "")).await;
    assert_eq!(refused(taken), Refusal::NumberTaken);
});

story!(a_zone_has_a_name_of_its_own, |stage| {
    let (desk, vip) = (stage.owner_desk(), zone(stage, "VIP"));
    let rename = |name: &str| RenameZone { id: ActId::fresh(), zone: vip, name: name.into() };
    assert_eq!(refused(devices::rename_zone(&desk, rename("Standard")).await), Refusal::NameTaken);
    assert_eq!(refused(devices::rename_zone(&desk, rename("  ")).await), Refusal::BadName);
    devices::rename_zone(&desk, rename(" Bootcamp ")).await.unwrap();
    assert_eq!(stage.board().await.zones[1].name, "Bootcamp");
});

story!(only_those_with_the_right_change_the_hall, |stage| {
    let added = devices::add_many(&stage.desk(), pcs(zone(stage, "VIP"), 5, 6)).await;
    assert!(matches!(added, Err(Error::Forbidden(Action::EditDevices))), "{added:?}");
    let plan = devices::floor_plan(&stage.cashier_desk()).await;
    assert!(matches!(plan, Err(Error::Forbidden(Action::EditDevices))), "{plan:?}");
});
