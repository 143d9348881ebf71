//! Ids of forms: each form is one act, however often it is sent (decision 26).

use domain::ids::ActId;
use leptos::prelude::*;
use uuid::Uuid;

/// Where a page's forms get their ids.
#[derive(Clone, Copy, Debug)]
pub struct Forms {
    first: Uuid,
    hydrated: StoredValue<bool>,
}

impl Forms {
    /// The server's id is for the form that arrives with the page, so that it can be sent before the page is
    /// hydrated. No page arrives with two forms that can both be sent.
    pub fn new(first: Uuid) -> Self {
        let hydrated = StoredValue::new(false);
        Effect::new(move |_| hydrated.set_value(true));
        Self { first, hydrated }
    }

    /// Has the page come to life? What is drawn from now on, somebody asked for.
    pub fn hydrated(self) -> bool {
        self.hydrated.get_value()
    }

    /// For a form that is about to be shown; it keeps the id until it is answered.
    pub fn id(self) -> String {
        let id = if self.hydrated() { ActId::fresh().0 } else { self.first };
        id.to_string()
    }
}
