//! A device in the table of its zone.

use domain::{
    devices::{DeviceCard, ZoneCard},
    refusal::Refusal,
};
use leptos::{form::ActionForm, prelude::*};

use super::{HERE, acts::Acts};
use crate::{
    fault::Fault,
    kit::{act::fault_of, forms::Forms, notice::Refused},
    words::no_currency,
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
    let state = if device.busy { "In use" } else { "Free" };
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
    let zones = zones
        .into_iter()
        .map(|zone| {
            let here = zone.id == device.zone;
            view! {
                <option value=zone.id.to_string() selected=here>
                    {zone.name}
                </option>
            }
        })
        .collect_view();
    view! {
        <div class="devices__edit">
            <div class="form">
                <ActionForm action=acts.save_device>
                    <input type="hidden" name="edit[id]" value=forms.id() />
                    <input type="hidden" name="edit[device]" value=device.id.to_string() />
                    <div class="form__pair">
                        <div class="field">
                            <label class="field__label" for="edit-device-zone">
                                "Stands in"
                            </label>
                            <select class="field__input" id="edit-device-zone" name="edit[zone]">
                                {zones}
                            </select>
                        </div>
                        <div class="field">
                            <label class="field__label" for="edit-device-number">
                                "Number"
                            </label>
                            <input
                                class="field__input"
                                id="edit-device-number"
                                name="edit[number]"
                                type="number"
                                min="1"
                                max="9999"
                                required=true
                                value=device.number.to_string()
                            />
                        </div>
                    </div>
                    <div class="form__pair">
                        <div class="field">
                            <label class="field__label" for="edit-device-label">
                                "Name of the device"
                            </label>
                            <input
                                class="field__input"
                                id="edit-device-label"
                                name="edit[label]"
                                type="text"
                                autocomplete="off"
                                maxlength="60"
                                value=device.label
                            />
                        </div>
                        <div class="field">
                            <label class="field__label" for="edit-device-mac">
                                "MAC address"
                            </label>
                            <input
                                class="field__input"
                                id="edit-device-mac"
                                name="edit[mac]"
                                type="text"
                                autocomplete="off"
                                autocapitalize="none"
                                spellcheck="false"
                                maxlength="40"
                                value=mac
                            />
                        </div>
                    </div>
                    <Refused fault currency=no_currency() />
                    <div class="form__buttons">
                        <a class="button button--quiet" href=HERE data-noscroll="">
                            "Cancel"
                        </a>
                        <button class="button button--primary" type="submit" disabled=move || saving.get()>
                            "Save"
                        </button>
                    </div>
                </ActionForm>
            </div>
            <div class="form">
                <ActionForm action=acts.retire_device>
                    <input type="hidden" name="archive[id]" value=forms.id() />
                    <input type="hidden" name="archive[device]" value=device.id.to_string() />
                    <Refused fault=fault_of(acts.retire_device) currency=no_currency() />
                    <div class="form__buttons">
                        <button class="button button--danger" type="submit" disabled=move || archiving.get()>
                            "Archive device"
                        </button>
                    </div>
                </ActionForm>
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
