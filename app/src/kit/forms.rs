//! Ids of forms: each form is one act, however often it is sent (decision 26).

use domain::ids::ActId;
use leptos::prelude::*;
use uuid::Uuid;

/// Where a page's forms get their ids.
#[derive(Clone, Copy, Debug)]
pub struct Forms {
    first: Uuid,
    given: StoredValue<u128>,
    hydrated: StoredValue<bool>,
}

impl Forms {
    /// The server's id is for the form that arrives with the page, so that it can be sent before the page is
    /// hydrated; those after it have ids that follow from it. What the browser makes while it hydrates is not used:
    /// the forms keep what they arrived with.
    pub fn new(first: Uuid) -> Self {
        #[cfg(feature = "ssr")]
        crate::once::tell_form(first);
        let hydrated = StoredValue::new(false);
        Effect::new(move |_| hydrated.set_value(true));
        Self { first, given: StoredValue::new(0), hydrated }
    }

    /// Has the page come to life? What is drawn from now on, somebody asked for.
    pub fn hydrated(self) -> bool {
        self.hydrated.get_value()
    }

    /// For a form that is about to be shown; it keeps the id until it is answered.
    pub fn id(self) -> String {
        let id = if self.hydrated() { ActId::fresh().0 } else { self.next() };
        id.to_string()
    }

    fn next(self) -> Uuid {
        let before =
            self.given.try_update_value(|given| std::mem::replace(given, *given + 1)).unwrap_or_default();
        Uuid::from_u128(self.first.as_u128() ^ before)
    }
}
