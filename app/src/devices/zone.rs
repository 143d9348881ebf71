//! A zone with its devices.

use domain::devices::{DeviceCard, ZoneCard};
use leptos::prelude::*;

use super::{HERE, acts::Acts, device::DeviceRow};
use crate::kit::{
    act::{ActForm, fault_of},
    card::FormEnd,
    field::TextField,
    forms::Forms,
};

/// Its name, its devices, and what can be changed about them.
#[component]
pub fn ZoneSection(
    /// The zone.
    zone: ZoneCard,
    /// Those that stand there.
    devices: Vec<DeviceCard>,
    /// Where they can be moved.
    zones: Vec<ZoneCard>,
    /// The page's presses.
    acts: Acts,
    /// Gives forms their ids.
    forms: Forms,
) -> impl IntoView {
    let id = zone.id;
    let title = format!("zone-{id}");
    let chosen = Memo::new(move |_| acts.chosen.read().zone == Some(id));
    let edited = zone.clone();
    let rows = devices
        .into_iter()
        .map(|device| view! { <DeviceRow device zones=zones.clone() acts forms /> })
        .collect_view();
    let table = match zone.devices {
        0 => view! { <p class="card__note">"No devices yet. Add the first ones below."</p> }.into_any(),
        _ => view! {
            <div class="table">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Number"</th>
                            <th scope="col">"Name"</th>
                            <th scope="col">"MAC address"</th>
                            <th scope="col">"State"</th>
                            <th scope="col">
                                <span class="unseen">"Change"</span>
                            </th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any(),
    };
    view! {
        <section class="card" aria-labelledby=title.clone()>
            <div class="devices__head">
                <h2 class="card__title" id=title.clone()>
                    {zone.name.clone()}
                </h2>
                <a
                    class="button button--quiet"
                    href=format!("{HERE}?zone={id}")
                    aria-label=format!("Edit {}", zone.name)
                    data-noscroll=""
                >
                    "Edit"
                </a>
            </div>
            {move || {
                let zone = edited.clone();
                chosen.get().then(|| view! { <EditZone zone acts forms /> })
            }}
            {table}
        </section>
    }
}

#[component]
fn EditZone(zone: ZoneCard, acts: Acts, forms: Forms) -> impl IntoView {
    let (saving, archiving) = (acts.save_zone.pending(), acts.retire_zone.pending());
    view! {
        <div class="devices__edit">
            <div class="form">
                <ActForm action=acts.save_zone>
                    <input type="hidden" name="rename[id]" value=forms.id() />
                    <input type="hidden" name="rename[zone]" value=zone.id.to_string() />
                    <TextField label="Name of the zone" name="rename[name]" value=zone.name />
                    <FormEnd fault=fault_of(acts.save_zone) pending=saving word="Save">
                        <a class="button button--quiet" href=HERE data-noscroll="">
                            "Cancel"
                        </a>
                    </FormEnd>
                </ActForm>
            </div>
            <div class="form">
                <ActForm action=acts.retire_zone>
                    <input type="hidden" name="archive[id]" value=forms.id() />
                    <input type="hidden" name="archive[zone]" value=zone.id.to_string() />
                    <FormEnd
                        fault=fault_of(acts.retire_zone)
                        pending=archiving
                        word="Archive zone"
                        class="button button--danger"
                    />
                </ActForm>
            </div>
        </div>
    }
}
