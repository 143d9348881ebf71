//! A hall that is not set up yet says what to do next.

use domain::{
    access::{Action, ActionSet},
    hall::Hall,
};
use leptos::prelude::*;

/// What is missing, if anything is: zones, then devices.
#[component]
pub fn NotFurnished(
    /// The hall.
    hall: std::sync::Arc<Hall>,
) -> impl IntoView {
    let (missing, link) = match (hall.zones.is_empty(), hall.devices.is_empty()) {
        (true, _) => ("No zones yet.", "Add the first one"),
        (false, true) => ("No devices yet.", "Add the first ones"),
        (false, false) => return None,
    };
    let rights = hall.me.may;
    Some(view! {
        <p class="hall__none">
            {missing} " "
            <SettingsLink
                rights
                action=Action::EditDevices
                href="/settings/devices"
                link
                others="The owner adds zones and devices in Settings."
            />
        </p>
    })
}

/// In place of time for sale, where none is.
#[component]
pub fn NothingSold(
    /// The rights of who looks.
    rights: ActionSet,
    /// Is anything sold at another hour, or to others?
    later: Memo<bool>,
) -> impl IntoView {
    let words = move || {
        if later.get() { "No tariff is on offer here now. " } else { "No tariff is sold in this zone. " }
    };
    view! {
        {words}
        <SettingsLink
            rights
            action=Action::EditTariffs
            href="/settings/tariffs"
            link="Set up tariffs"
            others="The owner sets prices in Settings."
        />
    }
}

#[component]
fn SettingsLink(
    rights: ActionSet,
    action: Action,
    href: &'static str,
    link: &'static str,
    others: &'static str,
) -> impl IntoView {
    if rights.has(action) {
        view! { <a href=href>{link}</a> }.into_any()
    } else {
        view! { <span>{others}</span> }.into_any()
    }
}
