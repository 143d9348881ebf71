//! What the forms of staff, roles and account have in common.

use std::str::FromStr;

use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate, params::ParamsMap};

use crate::kit::act::{Press, on_done};

/// Which form is open; it stands in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At<T> {
    /// None.
    List,
    /// For a new one.
    Add,
    /// For this one.
    Change(T),
}

impl<T: FromStr> At<T> {
    /// `name` is what the one that is changed is called there.
    pub fn read(query: &ParamsMap, name: &str) -> Self {
        let id = query.get(name).and_then(|id| id.parse().ok());
        match id {
            Some(id) => Self::Change(id),
            None if query.get("add").is_some() => Self::Add,
            None => Self::List,
        }
    }
}

/// What is done when a form was: the page asks again, says what was done, and closes the form.
#[derive(Clone, Copy)]
pub struct After {
    /// Counts what was done here: the page asks again when it grows.
    pub done: RwSignal<u32>,
    /// What was just done, in words.
    pub toast: RwSignal<Option<String>>,
    /// Where the list is.
    pub list: &'static str,
}

impl After {
    /// For a list at this address.
    pub fn new(list: &'static str) -> Self {
        Self { done: RwSignal::new(0), toast: RwSignal::new(None), list }
    }

    /// After each answer of this press.
    pub fn each(self, press: impl Into<Press>, words: &'static str) {
        let navigate = use_navigate();
        let press = press.into();
        on_done(press, move || {
            self.toast.set(Some(words.to_owned()));
            self.done.update(|done| *done += 1);
            if press.stayed() {
                navigate(self.list, NavigateOptions { scroll: false, ..NavigateOptions::default() });
            }
        });
    }
}
