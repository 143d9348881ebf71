//! The keyboard as the browser has it, read by the table of shortcuts.

use leptos::{ev, prelude::*};
use web_sys::KeyboardEvent;

use super::shortcuts::{Does, Stroke, meant};
use crate::{
    frame::Place,
    kit::{dialog::any_open, focus::typing},
};

/// What a press is for on this page. Behind a dialog nothing is, but the search that may lie over it.
pub fn read(event: &KeyboardEvent, place: Place) -> Option<(Does, &'static str)> {
    if event.default_prevented() {
        return None;
    }
    let (key, code) = (event.key(), event.code());
    let stroke = Stroke {
        key: &key,
        code: &code,
        command: event.ctrl_key() || event.meta_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
        typing: typing(),
    };
    meant(&stroke, place).filter(|(does, _)| *does == Does::Search || !any_open())
}

/// Listens as long as the frame is there, for what keys do on every page.
pub fn listen(place: Place, does: impl Fn(Does) + Clone + 'static) {
    Effect::new(move |_| {
        let does = does.clone();
        let keys = window_event_listener(ev::keydown, move |event| {
            let Some((what @ (Does::Search | Does::Shortcuts), _)) = read(&event, place) else { return };
            // The browser has an own idea of some of them.
            event.prevent_default();
            does(what);
        });
        on_cleanup(move || keys.remove());
    });
}
