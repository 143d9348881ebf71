//! The presses of the page, and what is being changed.

use domain::ids::{DeviceId, ZoneId};
use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};

use super::{
    HERE,
    api::{NewDevices, NewZone, RetireDevice, RetireZone, ReturnDevice, ReturnZone, SaveDevice, SaveZone},
};
use crate::kit::act::{Act, Press, forget, forget_when_elsewhere, on_done};

/// What is being changed. It stands in the address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// This zone.
    pub zone: Option<ZoneId>,
    /// This device.
    pub device: Option<DeviceId>,
}

/// Made with the page, so that a refusal outlives what is drawn anew.
#[derive(Clone, Copy)]
pub struct Acts {
    /// What is being changed.
    pub chosen: Memo<Chosen>,
    /// How much was done: the page asks again when it counts up.
    pub done: RwSignal<u32>,
    /// Adds a zone.
    pub new_zone: Act<NewZone>,
    /// Renames one.
    pub save_zone: Act<SaveZone>,
    /// Archives one.
    pub retire_zone: Act<RetireZone>,
    /// Brings one back.
    pub return_zone: Act<ReturnZone>,
    /// Adds devices.
    pub new_devices: Act<NewDevices>,
    /// Changes one.
    pub save_device: Act<SaveDevice>,
    /// Archives one.
    pub retire_device: Act<RetireDevice>,
    /// Brings one back.
    pub return_device: Act<ReturnDevice>,
}

impl Acts {
    /// All of them, for the page at this address.
    pub fn of_the_page() -> Self {
        let query = use_query_map();
        let chosen = Memo::new(move |_| {
            let query = query.read();
            Chosen {
                zone: query.get("zone").and_then(|zone| zone.parse().ok()),
                device: query.get("device").and_then(|device| device.parse().ok()),
            }
        });
        let acts = Self {
            chosen,
            done: RwSignal::new(0),
            new_zone: Act::new(),
            save_zone: Act::new(),
            retire_zone: Act::new(),
            return_zone: Act::new(),
            new_devices: Act::new(),
            save_device: Act::new(),
            retire_device: Act::new(),
            return_device: Act::new(),
        };
        acts.follow(*acts.new_zone);
        acts.follow(*acts.save_zone);
        acts.follow(*acts.retire_zone);
        acts.follow(*acts.return_zone);
        acts.follow(*acts.new_devices);
        acts.follow(*acts.save_device);
        acts.follow(*acts.retire_device);
        acts.follow(*acts.return_device);
        forget_when_elsewhere(chosen, move || acts.forget());
        acts
    }

    fn follow(self, press: Press) {
        let navigate = use_navigate();
        on_done(press, move || {
            self.forget();
            self.done.update(|done| *done += 1);
            if press.stayed() && self.chosen.get_untracked() != Chosen::default() {
                navigate(HERE, NavigateOptions { scroll: false, ..NavigateOptions::default() });
            }
        });
    }

    fn forget(self) {
        forget(&[
            *self.new_zone,
            *self.save_zone,
            *self.retire_zone,
            *self.return_zone,
            *self.new_devices,
            *self.save_device,
            *self.retire_device,
            *self.return_device,
        ]);
    }
}
