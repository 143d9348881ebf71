//! Zones and devices: what the hall consists of. Its owner sets it up here.

pub mod acts;
pub mod add;
pub mod api;
pub mod archive;
pub mod device;
pub mod zone;

use domain::devices::FloorPlan;
use leptos::prelude::*;
use leptos_meta::Title;

use self::{
    acts::Acts,
    add::{AddDevicesForm, AddZoneForm},
    archive::Archive,
    zone::ZoneSection,
};
use crate::{
    ask::page::Asking,
    kit::forms::Forms,
    settings::{SettingsFrame, Tab},
};

/// The page without anything being changed on it.
pub const HERE: &str = "/settings/devices";

/// Asks for the floor plan, and again after each change.
#[component]
pub fn DevicesPage() -> impl IntoView {
    let acts = Acts::of_the_page();
    view! {
        <Asking
            question=move || api::ReadFloorPlan {}
            turn=acts.done
            loading="zones and devices"
            page=move |plan| view! { <Plan plan acts /> }
        />
    }
}

#[component]
fn Plan(plan: FloorPlan, acts: Acts) -> impl IntoView {
    let forms = Forms::new(plan.form);
    let (me, club) = (plan.me.clone(), plan.me.club);
    let in_use: Vec<_> = plan.zones.iter().filter(|zone| !zone.archived).cloned().collect();
    let none = in_use.is_empty().then(|| {
        view! {
            <p class="card__note">
                "No zones yet. A zone is a group of devices with the same prices: add the first one, then its devices."
            </p>
        }
    });
    let add_devices = (!in_use.is_empty()).then(|| {
        let zones = in_use.clone();
        view! { <AddDevicesForm zones acts forms /> }
    });
    let zones = in_use.iter().map(|zone| {
        let here = |device: &&domain::devices::DeviceCard| device.zone == zone.id && !device.archived;
        let devices: Vec<_> = plan.devices.iter().filter(here).cloned().collect();
        let (zone, zones) = (zone.clone(), in_use.clone());
        view! { <ZoneSection zone devices zones acts forms /> }
    });
    let zones = zones.collect_view();
    view! {
        <Title text="Zones and devices · Clubdeck" />
        <SettingsFrame me tab=Tab::Devices>
            {none}
            {zones}
            <div class="devices__add">
                <AddZoneForm club acts forms />
                {add_devices}
            </div>
            <Archive zones=plan.zones devices=plan.devices acts forms />
        </SettingsFrame>
    }
}
