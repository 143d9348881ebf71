//! What was typed into a form that is drawn anew: one that was refused without a script, or that is looked at before it is
//! sent. The address says it, under the names of the fields.

use leptos::prelude::*;
use leptos_router::{hooks::use_query_map, params::ParamsMap};

/// The fields of one form.
#[derive(Clone, Copy)]
pub struct Kept {
    prefix: &'static str,
    typed: StoredValue<Option<ParamsMap>>,
    /// The form became one of another kind: what it did not have stands in it as at first.
    other: bool,
}

impl Kept {
    /// Of the form whose fields all begin with this.
    pub fn of(prefix: &'static str) -> Self {
        let query = use_query_map().get_untracked();
        let here = query.latest_values().any(|(name, _)| name.starts_with(prefix));
        let other = here && query.get("as").is_some() && query.get("__err").is_none();
        Self { prefix, typed: StoredValue::new(here.then_some(query)), other }
    }

    /// Fields that only a kind of form has: in one that became of another kind they stand as at first.
    #[must_use]
    pub fn of_its_kind(self) -> Self {
        if self.other { Self { typed: StoredValue::new(None), other: false, ..self } } else { self }
    }

    /// What a field is called.
    pub fn name(self, field: &str) -> String {
        format!("{}{field}", self.prefix)
    }

    /// Is anything of it known?
    pub fn is_there(self) -> bool {
        self.typed.with_value(Option::is_some)
    }

    /// What was typed into a field; where nothing is known of the form, what stands in it at first.
    pub fn text(self, field: &str, first: impl Into<String>) -> String {
        let name = self.name(field);
        self.typed.with_value(|typed| match typed {
            Some(typed) => match typed.get(&name).filter(|words| !(self.other && words.is_empty())) {
                Some(words) => words,
                None if self.other => first.into(),
                None => String::new(),
            },
            None => first.into(),
        })
    }

    /// Was this one chosen of those that can be chosen together?
    pub fn has(self, field: &str, value: &str, first: bool) -> bool {
        let name = self.name(field);
        self.typed.with_value(|typed| match typed {
            Some(typed) => typed.get_all(&name).is_some_and(|all| all.iter().any(|one| one == value)),
            None => first,
        })
    }
}
