//! What the forms of staff, roles and account have in common.

use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use crate::{fault::Fault, kit::act::on_answer};

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
    pub fn each<S>(self, action: ServerAction<S>, words: &'static str)
    where
        S: ServerFn<Error = Fault> + Clone + Send + Sync + 'static,
        S::Output: Clone + Send + Sync + 'static,
    {
        let navigate = use_navigate();
        on_answer(action, move |_| {
            self.toast.set(Some(words.to_owned()));
            self.done.update(|done| *done += 1);
            navigate(self.list, NavigateOptions { scroll: false, ..NavigateOptions::default() });
        });
    }
}

/// A field for words.
#[component]
pub fn TextField(
    /// What it is called.
    label: &'static str,
    /// Its name in the form.
    name: &'static str,
    /// What stands in it.
    #[prop(into)]
    value: String,
    /// How a browser may fill it in.
    #[prop(default = "off")]
    autocomplete: &'static str,
) -> impl IntoView {
    let id = name.replace(['[', ']'], "-");
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <input
                class="field__input"
                id=id
                name=name
                type="text"
                maxlength="60"
                autocomplete=autocomplete
                spellcheck="false"
                required=true
                value=value
            />
        </div>
    }
}

/// A field for a password.
#[component]
pub fn PasswordField(
    /// What it is called.
    label: &'static str,
    /// Its name in the form.
    name: &'static str,
    /// How a browser may fill it in.
    #[prop(default = "new-password")]
    autocomplete: &'static str,
    /// What the field says about itself.
    #[prop(default = "")]
    hint: &'static str,
) -> impl IntoView {
    let id = name.replace(['[', ']'], "-");
    let hint_id = format!("{id}hint");
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {label}
            </label>
            <input
                class="field__input"
                id=id
                name=name
                type="password"
                autocomplete=autocomplete
                required=true
                aria-describedby=hint_id.clone()
            />
            <p class="field__hint staff__hint" id=hint_id>
                {hint}
            </p>
        </div>
    }
}

/// One of several things that can be chosen together.
#[component]
pub fn Check(
    /// What it is called.
    #[prop(into)]
    label: String,
    /// Its name in the form.
    name: &'static str,
    /// What is sent when it is chosen.
    value: String,
    /// Is it chosen at first?
    checked: bool,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input class="check" type="checkbox" name=name value=value checked=checked />
            {label}
        </label>
    }
}
