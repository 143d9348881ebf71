//! Add Zone, Add Devices.

use domain::devices::{DeviceKind, ZoneCard};
use leptos::{form::ActionForm, prelude::*};

use super::acts::Acts;
use crate::{
    kit::{act::fault_of, forms::Forms, notice::Refused},
    words::no_currency,
};

/// One more zone, after those that are there.
#[component]
pub fn AddZoneForm(
    /// The page's presses.
    acts: Acts,
    /// Gives the form its id.
    forms: Forms,
) -> impl IntoView {
    let pending = acts.new_zone.pending();
    view! {
        <section class="card" aria-labelledby="add-zone-title">
            <h2 class="card__title" id="add-zone-title">
                "Add zone"
            </h2>
            <div class="form">
                <ActionForm action=acts.new_zone>
                    <input type="hidden" name="add[id]" value=forms.id() />
                    <div class="field">
                        <label class="field__label" for="add-zone-name">
                            "Name"
                        </label>
                        <input
                            class="field__input"
                            id="add-zone-name"
                            name="add[name]"
                            type="text"
                            autocomplete="off"
                            maxlength="60"
                            required=true
                        />
                    </div>
                    <Refused fault=fault_of(acts.new_zone) currency=no_currency() />
                    <div class="form__buttons">
                        <button class="button button--primary" type="submit" disabled=move || pending.get()>
                            "Add zone"
                        </button>
                    </div>
                </ActionForm>
            </div>
        </section>
    }
}

/// A device for each number from the first to the last.
#[component]
pub fn AddDevicesForm(
    /// Those in use.
    zones: Vec<ZoneCard>,
    /// The page's presses.
    acts: Acts,
    /// Gives the form its id.
    forms: Forms,
) -> impl IntoView {
    let pending = acts.new_devices.pending();
    let zones = zones
        .into_iter()
        .map(|zone| view! { <option value=zone.id.to_string()>{zone.name}</option> })
        .collect_view();
    let kinds = DeviceKind::ALL
        .into_iter()
        .map(|kind| view! { <option value=kind.slug()>{kind.word()}</option> })
        .collect_view();
    view! {
        <section class="card" aria-labelledby="add-devices-title">
            <h2 class="card__title" id="add-devices-title">
                "Add devices"
            </h2>
            <div class="form">
                <ActionForm action=acts.new_devices>
                    <input type="hidden" name="add[id]" value=forms.id() />
                    <div class="form__pair">
                        <div class="field">
                            <label class="field__label" for="add-devices-zone">
                                "Zone"
                            </label>
                            <select class="field__input" id="add-devices-zone" name="add[zone]">
                                {zones}
                            </select>
                        </div>
                        <div class="field">
                            <label class="field__label" for="add-devices-kind">
                                "Kind"
                            </label>
                            <select class="field__input" id="add-devices-kind" name="add[kind]">
                                {kinds}
                            </select>
                        </div>
                    </div>
                    <div class="form__pair">
                        <NumberField id="add-devices-first" name="add[first]" label="First number" />
                        <NumberField id="add-devices-last" name="add[last]" label="Last number" />
                    </div>
                    <Refused fault=fault_of(acts.new_devices) currency=no_currency() />
                    <div class="form__buttons">
                        <button class="button button--primary" type="submit" disabled=move || pending.get()>
                            "Add devices"
                        </button>
                    </div>
                </ActionForm>
            </div>
        </section>
    }
}

#[component]
fn NumberField(id: &'static str, name: &'static str, label: &'static str) -> impl IntoView {
    view! {
        <div class="field">
            <label class="field__label" for=id>
                {label}
            </label>
            <input class="field__input" id=id name=name type="number" min="1" max="9999" required=true />
        </div>
    }
}
