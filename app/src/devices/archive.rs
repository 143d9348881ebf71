//! What is no longer used, and the way back.

use domain::devices::{DeviceCard, ZoneCard};
use leptos::prelude::*;

use super::acts::Acts;
use crate::{
    kit::{
        act::{ActForm, fault_of},
        forms::Forms,
        notice::Refused,
    },
    words::no_currency,
};

/// Archived zones and devices; nothing where there are none.
#[component]
pub fn Archive(
    /// All zones.
    zones: Vec<ZoneCard>,
    /// All devices.
    devices: Vec<DeviceCard>,
    /// The page's presses.
    acts: Acts,
    /// Gives forms their ids.
    forms: Forms,
) -> impl IntoView {
    let (zone_fault, device_fault) = (fault_of(acts.return_zone), fault_of(acts.return_device));
    let refused = zone_fault.get_untracked().is_some() || device_fault.get_untracked().is_some();
    let old_devices = devices.into_iter().filter(|device| device.archived).map(|device| {
        let zone = zones.iter().find(|zone| zone.id == device.zone).map(|zone| zone.name.clone());
        let zone = zone.unwrap_or_default();
        view! { <OldDevice device zone acts forms /> }
    });
    let old_devices: Vec<_> = old_devices.collect();
    let old_zones = zones.iter().filter(|zone| zone.archived).cloned();
    let old_zones: Vec<_> = old_zones.map(|zone| view! { <OldZone zone acts forms /> }).collect();
    let many = old_zones.len() + old_devices.len();
    (many > 0).then(|| {
        view! {
            <details class="card" open=refused>
                <summary class="devices__summary">{format!("Archived ({many})")}</summary>
                <Refused fault=zone_fault currency=no_currency() />
                <Refused fault=device_fault currency=no_currency() />
                <ul class="devices__archive" aria-label="Archived">
                    {old_zones}
                    {old_devices}
                </ul>
            </details>
        }
    })
}

#[component]
fn OldZone(zone: ZoneCard, acts: Acts, forms: Forms) -> impl IntoView {
    let pending = acts.return_zone.pending();
    view! {
        <li class="devices__head">
            <span>{format!("Zone {}", zone.name)}</span>
            <ActForm action=acts.return_zone>
                <input type="hidden" name="restore[id]" value=forms.id() />
                <input type="hidden" name="restore[zone]" value=zone.id.to_string() />
                <button
                    class="button button--quiet"
                    type="submit"
                    aria-label=format!("Restore {}", zone.name)
                    disabled=move || pending.get()
                >
                    "Restore"
                </button>
            </ActForm>
        </li>
    }
}

#[component]
fn OldDevice(device: DeviceCard, zone: String, acts: Acts, forms: Forms) -> impl IntoView {
    let pending = acts.return_device.pending();
    let name = device.name();
    view! {
        <li class="devices__head">
            <span>{format!("{name}, {zone}")}</span>
            <ActForm action=acts.return_device>
                <input type="hidden" name="restore[id]" value=forms.id() />
                <input type="hidden" name="restore[device]" value=device.id.to_string() />
                <button
                    class="button button--quiet"
                    type="submit"
                    aria-label=format!("Restore {name}")
                    disabled=move || pending.get()
                >
                    "Restore"
                </button>
            </ActForm>
        </li>
    }
}
