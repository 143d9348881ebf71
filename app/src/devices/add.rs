//! Add Zone, Add Devices.

use domain::{
    devices::{DeviceKind, ZoneCard},
    ids::ClubId,
};
use leptos::prelude::*;

use super::acts::Acts;
use crate::kit::{
    act::{ActForm, fault_of},
    card::{Card, FormEnd},
    field::{SelectField, TextField},
    forms::Forms,
};

/// One more zone, after those that are there.
#[component]
pub fn AddZoneForm(
    /// Where it is added.
    club: ClubId,
    /// The page's presses.
    acts: Acts,
    /// Gives the form its id.
    forms: Forms,
) -> impl IntoView {
    let pending = acts.new_zone.pending();
    view! {
        <Card id="add-zone-title" title="Add zone">
            <div class="form">
                <ActForm action=acts.new_zone>
                    <input type="hidden" name="add[id]" value=forms.id() />
                    <input type="hidden" name="add[club]" value=club.to_string() />
                    <TextField label="Name" name="add[name]" />
                    <FormEnd fault=fault_of(acts.new_zone) pending word="Add zone" />
                </ActForm>
            </div>
        </Card>
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
    let zones = zones.into_iter().map(|zone| (zone.id.to_string(), zone.name)).collect::<Vec<_>>();
    let kinds = DeviceKind::ALL.into_iter();
    let kinds = kinds.map(|kind| (kind.slug().to_owned(), kind.word().to_owned())).collect::<Vec<_>>();
    view! {
        <Card id="add-devices-title" title="Add devices">
            <div class="form">
                <ActForm action=acts.new_devices>
                    <input type="hidden" name="add[id]" value=forms.id() />
                    <div class="form__pair">
                        <SelectField label="Zone" name="add[zone]" options=zones />
                        <SelectField label="Kind" name="add[kind]" options=kinds />
                    </div>
                    <div class="form__pair">
                        <TextField label="First number" name="add[first]" kind="number" least=1 most=9999 />
                        <TextField label="Last number" name="add[last]" kind="number" least=1 most=9999 />
                    </div>
                    <FormEnd fault=fault_of(acts.new_devices) pending word="Add devices" />
                </ActForm>
            </div>
        </Card>
    }
}
