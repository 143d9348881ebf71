//! A device in the table of its zone.

use domain::{
    devices::{DeviceCard, ZoneCard},
    refusal::Refusal,
};
use leptos::prelude::*;

use super::{HERE, acts::Acts};
use crate::{
    fault::Fault,
    kit::{
        act::{ActForm, fault_of},
        card::FormEnd,
        field::{SelectField, TextField},
        forms::Forms,
    },
};

/// What is known of it, and under it what is being changed.
#[component]
pub fn DeviceRow(
    /// The device.
    device: DeviceCard,
    /// Where it can be moved.
    zones: Vec<ZoneCard>,
    /// The page's presses.
    acts: Acts,
    /// Gives forms their ids.
    forms: Forms,
) -> impl IntoView {
    let id = device.id;
    let name = device.name();
    let chosen = Memo::new(move |_| acts.chosen.read().device == Some(id));
    let state = match (device.busy, device.on_hold) {
        (true, _) => "In use",
        (false, true) => "On hold",
        (false, false) => "Free",
    };
    let edited = device.clone();
    view! {
        <tr>
            <th scope="row">{name.clone()}</th>
            <td>{device.label}</td>
            <td class="devices__mac">{device.mac}</td>
            <td>{state}</td>
            <td class="table__number">
                <a
                    class="button button--quiet"
                    href=format!("{HERE}?device={id}")
                    aria-label=format!("Edit {name}")
                    data-noscroll=""
                >
                    "Edit"
                </a>
            </td>
        </tr>
        {move || {
            let (device, zones) = (edited.clone(), zones.clone());
            chosen
                .get()
                .then(|| {
                    view! {
                        <tr>
                            <td colspan="5">
                                <EditForm device zones acts forms />
                            </td>
                        </tr>
                    }
                })
        }}
    }
}

#[component]
fn EditForm(device: DeviceCard, zones: Vec<ZoneCard>, acts: Acts, forms: Forms) -> impl IntoView {
    let (saving, archiving) = (acts.save_device.pending(), acts.retire_device.pending());
    let fault = fault_of(acts.save_device);
    let mac = mac_before(fault.get_untracked()).unwrap_or_else(|| device.mac.clone());
    let zones = zones.into_iter().map(|zone| (zone.id.to_string(), zone.name)).collect::<Vec<_>>();
    let here = device.zone.to_string();
    view! {
        <div class="devices__edit">
            <div class="form">
                <ActForm action=acts.save_device>
                    <input type="hidden" name="edit[id]" value=forms.id() />
                    <input type="hidden" name="edit[device]" value=device.id.to_string() />
                    <div class="form__pair">
                        <SelectField label="Stands in" name="edit[zone]" options=zones value=here />
                        <TextField
                            label="Number"
                            name="edit[number]"
                            kind="number"
                            least=1
                            most=9999
                            value=device.number.to_string()
                        />
                    </div>
                    <div class="form__pair">
                        <TextField
                            label="Name of the device"
                            name="edit[label]"
                            required=false
                            value=device.label
                        />
                        <TextField label="MAC address" name="edit[mac]" most=40 required=false value=mac />
                    </div>
                    <FormEnd fault pending=saving word="Save">
                        <a class="button button--quiet" href=HERE data-noscroll="">
                            "Cancel"
                        </a>
                    </FormEnd>
                </ActForm>
            </div>
            <div class="form">
                <ActForm action=acts.retire_device>
                    <input type="hidden" name="archive[id]" value=forms.id() />
                    <input type="hidden" name="archive[device]" value=device.id.to_string() />
                    <FormEnd
                        fault=fault_of(acts.retire_device)
                        pending=archiving
                        word="Archive device"
                        class="button button--danger"
                    />
                </ActForm>
            </div>
        </div>
    }
}

/// What was typed into a form that came back: it is kept.
fn mac_before(fault: Option<Fault>) -> Option<String> {
    match fault?.refusal()? {
        Refusal::BadMac { typed } => Some(typed.clone()),
        _ => None,
    }
}
