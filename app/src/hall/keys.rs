//! The keyboard of the hall, as the browser has it.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::{
    at::At,
    seat::card_id,
    walk::{Step, step},
};
use crate::{
    frame::Place,
    kit::focus::focus,
    search::{keys::read, shortcuts::Does},
};

/// Listens as long as the page is there. `go` is a navigation without a reload.
pub fn listen(at: Memo<At>, go: impl Fn(At) + Clone + 'static) {
    Effect::new(move |_| {
        let go = go.clone();
        let keys = window_event_listener(ev::keydown, move |event| press(&event, at, &go));
        on_cleanup(move || keys.remove());
    });
}

fn press(event: &KeyboardEvent, at: Memo<At>, go: &impl Fn(At)) {
    let Some((does, key)) = read(event, Place::Hall) else { return };
    let Some(now) = at.try_get_untracked() else { return };
    match does {
        Does::Close => {
            if let Some(device) = now.device {
                go(now.close());
                focus(card_id(device));
            }
        }
        Does::Filter => {
            event.prevent_default();
            focus("filter".to_owned());
        }
        Does::Client if now.device.is_some() => {
            event.prevent_default();
            focus("who".to_owned());
        }
        // A key that is held down too long presses once.
        Does::Press if now.device.is_some() && !event.repeat() => click(".panel", key),
        Does::Book if !event.repeat() => click(".top", key),
        Does::Walk if Step::of(key).is_some_and(walk) => event.prevent_default(),
        _ => {}
    }
}

/// Presses the control for this key, in the panel or in the bar over the hall.
fn click(place: &str, key: &str) {
    let control = document().query_selector(&format!("{place} [data-key='{key}']")).ok().flatten();
    if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
        control.click();
    }
}

/// From the card that has the keyboard to another one.
fn walk(direction: Step) -> bool {
    let Some(here) = document().active_element().filter(|element| element.class_list().contains("seat"))
    else {
        return false;
    };
    let cards = cards();
    let places: Vec<(i32, i32)> = cards.iter().map(place).collect();
    let from = cards.iter().position(|card| *card == here);
    let Some(to) = from.and_then(|from| step(&places, from, direction)).and_then(|to| cards.get(to)) else {
        return false;
    };
    if let Some(card) = to.dyn_ref::<HtmlElement>() {
        // A card that cannot take the focus leaves it where it is.
        let _ = card.focus();
    }
    true
}

/// The cards that are shown, in reading order.
fn cards() -> Vec<Element> {
    let Ok(found) = document().query_selector_all(".zone:not([hidden]) .seat:not([hidden])") else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<Element>().ok()).collect()
}

fn place(card: &Element) -> (i32, i32) {
    let rect = card.get_bounding_client_rect();
    (rect.left() as i32, rect.top() as i32)
}
