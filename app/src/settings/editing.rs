//! A page of settings with a list and one form: which form is open stands in the address, and each press is answered
//! with the list as it is now.

use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::kit::{
    act::{Act, Press, forget, forget_when_elsewhere, on_answer},
    forms::Forms,
};

/// Which form is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// None.
    List,
    /// That of a new thing.
    New,
    /// That of the thing with this id.
    One(Uuid),
}

impl Opened {
    /// As an address of a page.
    pub fn href(self, page: &str) -> String {
        match self {
            Self::List => page.to_owned(),
            Self::New => format!("{page}?do=add"),
            Self::One(id) => format!("{page}?edit={id}"),
        }
    }
}

/// The page as it is held in the browser.
pub struct Editing<L: 'static> {
    /// What is known: the page's one answer, and that of each press after it.
    pub list: RwSignal<L>,
    /// Which form is open.
    pub at: Memo<Opened>,
    /// The id of whatever is sent next: a new one after each answer.
    pub form: RwSignal<String>,
    /// What was just done, in words.
    pub toast: RwSignal<Option<String>>,
    page: &'static str,
    forms: Forms,
}

impl<L> Clone for Editing<L> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<L> Copy for Editing<L> {}

impl<L: Clone + DeserializeOwned + Send + Sync + 'static> Editing<L> {
    /// Of the page at this address, from its one answer with the id of its first form.
    pub fn new(page: &'static str, list: L, form: Uuid) -> Self {
        let query = use_query_map();
        let at = Memo::new(move |_| {
            let word = |name: &str| query.read().get(name).unwrap_or_default();
            match word("edit").parse() {
                Ok(id) => Opened::One(id),
                Err(_) if word("do") == "add" => Opened::New,
                Err(_) => Opened::List,
            }
        });
        Self {
            list: RwSignal::new(list),
            at,
            form: RwSignal::new(form.to_string()),
            toast: RwSignal::new(None),
            page,
            forms: Forms::new(form),
        }
    }

    /// Where a form of this page is.
    pub fn href(self, opened: Opened) -> String {
        opened.href(self.page)
    }

    /// Takes what this press is answered with, and closes its form, unless another one was opened meanwhile.
    pub fn hears<S: ServerFn<Output = L>>(self, act: Act<S>, words: &'static str) {
        let navigate = use_navigate();
        let press = *act;
        on_answer(act, move |list| {
            self.toast.set(Some(words.to_owned()));
            self.form.set(self.forms.id());
            self.list.set(list);
            if press.stayed() && self.at.get_untracked() != Opened::List {
                let options = NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() };
                navigate(self.page, options);
            }
        });
    }

    /// What was refused of one thing is not said at the next, and its form is not sent again.
    pub fn forgets(self, presses: Vec<Press>) {
        forget_when_elsewhere(self.at, move || {
            forget(&presses);
            self.form.set(self.forms.id());
        });
    }
}
