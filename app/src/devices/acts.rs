//! The presses of the page, and what is being changed.

use domain::ids::{DeviceId, ZoneId};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};

use super::{
    HERE,
    api::{NewDevices, NewZone, RetireDevice, RetireZone, ReturnDevice, ReturnZone, SaveDevice, SaveZone},
};
use crate::{
    fault::Fault,
    kit::act::{forget, forget_when_elsewhere, on_answer},
};

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
    pub new_zone: ServerAction<NewZone>,
    /// Renames one.
    pub save_zone: ServerAction<SaveZone>,
    /// Archives one.
    pub retire_zone: ServerAction<RetireZone>,
    /// Brings one back.
    pub return_zone: ServerAction<ReturnZone>,
    /// Adds devices.
    pub new_devices: ServerAction<NewDevices>,
    /// Changes one.
    pub save_device: ServerAction<SaveDevice>,
    /// Archives one.
    pub retire_device: ServerAction<RetireDevice>,
    /// Brings one back.
    pub return_device: ServerAction<ReturnDevice>,
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
            new_zone: ServerAction::new(),
            save_zone: ServerAction::new(),
            retire_zone: ServerAction::new(),
            return_zone: ServerAction::new(),
            new_devices: ServerAction::new(),
            save_device: ServerAction::new(),
            retire_device: ServerAction::new(),
            return_device: ServerAction::new(),
        };
        acts.follow(acts.new_zone);
        acts.follow(acts.save_zone);
        acts.follow(acts.retire_zone);
        acts.follow(acts.return_zone);
        acts.follow(acts.new_devices);
        acts.follow(acts.save_device);
        acts.follow(acts.retire_device);
        acts.follow(acts.return_device);
        forget_when_elsewhere(chosen, move || acts.forget());
        acts
    }

    fn follow<S>(self, action: ServerAction<S>)
    where
        S: ServerFn<Error = Fault> + Clone + Send + Sync + 'static,
        S::Output: Clone + Send + Sync + 'static,
    {
        let navigate = use_navigate();
        on_answer(action, move |_| {
            self.forget();
            self.done.update(|done| *done += 1);
            if self.chosen.get_untracked() != Chosen::default() {
                navigate(HERE, NavigateOptions { scroll: false, ..NavigateOptions::default() });
            }
        });
    }

    fn forget(self) {
        forget(&[
            &self.new_zone,
            &self.save_zone,
            &self.retire_zone,
            &self.return_zone,
            &self.new_devices,
            &self.save_device,
            &self.retire_device,
            &self.return_device,
        ]);
    }
}
