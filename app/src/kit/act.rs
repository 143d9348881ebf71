//! What a person does: a form is sent, and what it came to.

use std::{marker::PhantomData, ops::Deref, sync::Arc};

use leptos::{
    prelude::*,
    server_fn::{ServerFn, error::ServerFnUrlError},
};
use leptos_router::hooks::use_location;
use serde::de::DeserializeOwned;

use crate::{
    ask::read,
    fault::{Fault, Reply},
    kit::leave::go_to_sign_in,
};

/// A press that this server function answers.
pub struct Act<S> {
    press: Press,
    answered_by: PhantomData<fn() -> S>,
}

impl<S: ServerFn> Act<S> {
    /// Not pressed yet; but where a form was sent without a script and refused, the address of the page says why.
    pub fn new() -> Self {
        Self { press: Press::new(S::PATH), answered_by: PhantomData }
    }
}

impl<S: ServerFn> Default for Act<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> Clone for Act<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Act<S> {}

impl<S> Deref for Act<S> {
    type Target = Press;

    fn deref(&self) -> &Press {
        &self.press
    }
}

impl<S> From<Act<S>> for Press {
    fn from(act: Act<S>) -> Self {
        act.press
    }
}

/// Reads the words of an answer, and does something with them.
pub type Heard = Box<dyn Fn(&str) -> Reply<()>>;

/// Where a form is sent, whether it is under way, and what it came to.
#[derive(Clone, Copy)]
pub struct Press {
    path: &'static str,
    pending: RwSignal<bool>,
    came_to: RwSignal<Option<Reply<Arc<str>>>>,
    here: Signal<String>,
    pressed_at: StoredValue<String>,
}

impl Press {
    fn new(path: &'static str) -> Self {
        let before = use_context::<ServerActionError>().filter(|error| error.path() == path);
        let before = before.map(|error| Err(ServerFnUrlError::<Fault>::decode_err(error.err())));
        let location = use_location();
        let here = Signal::derive(move || location.pathname.get() + &location.search.get());
        let (pending, came_to) = (RwSignal::new(false), RwSignal::new(before));
        Self { path, pending, came_to, here, pressed_at: StoredValue::default() }
    }

    /// Is it under way?
    pub fn pending(self) -> Signal<bool> {
        self.pending.into()
    }

    /// Was it pressed, and nobody knows what it came to? It may have been done.
    pub fn unanswered(self) -> Signal<bool> {
        let lost =
            |answer: &Option<Reply<Arc<str>>>| matches!(answer, Some(Err(Fault::Lost | Fault::Broken(_))));
        Signal::derive(move || self.pending.get() || self.came_to.with(lost))
    }

    /// Is one still where it was pressed? From whoever has gone on to something else meanwhile, that is not taken.
    pub fn stayed(self) -> bool {
        self.pressed_at.read_value() == *self.here.read_untracked()
    }

    /// Forgets what the last one came to.
    pub fn forget(self) {
        self.came_to.set(None);
    }

    /// The form is sent by the page, not by the browser. What is under way already is not sent again.
    #[cfg(feature = "hydrate")]
    fn send(self, event: &leptos::ev::SubmitEvent) {
        use leptos::form::form_data_from_event;

        if event.default_prevented() || is_looked_up(event) {
            return;
        }
        event.prevent_default();
        let Ok(fields) = form_data_from_event(event) else { return };
        let Ok(fields) = web_sys::UrlSearchParams::new_with_str_sequence_sequence(&fields) else { return };
        let words = fields.to_string().as_string().unwrap_or_default();
        if self.pending.get_untracked() {
            return;
        }
        self.pressed_at.set_value(self.here.get_untracked());
        self.pending.set(true);
        leptos::task::spawn_local(async move {
            let answer = crate::ask::wire::send(self.path, http::Method::POST, words).await;
            // The page may be gone by now.
            self.came_to.try_set(Some(answer.map(Arc::from)));
            self.pending.try_set(false);
        });
    }

    /// Hears each answer, in the browser. A person who is signed out goes to the sign-in page.
    pub fn hear(self, then: Heard) {
        Effect::new(move |_| match self.came_to.get() {
            Some(Ok(words)) => {
                if let Err(fault) = untrack(|| then(&words)) {
                    self.came_to.set(Some(Err(fault)));
                }
            }
            Some(Err(Fault::SignedOut)) => go_to_sign_in(),
            Some(Err(_)) | None => {}
        });
    }
}

/// Was a button pressed whose fields become an address?
#[cfg(feature = "hydrate")]
fn is_looked_up(event: &leptos::ev::SubmitEvent) -> bool {
    event.submitter().is_some_and(|button| button.get_attribute("formmethod").as_deref() == Some("get"))
}

/// A form that is sent to the club. It works without a script; with one the page stays.
#[component]
pub fn ActForm(
    /// What it does.
    #[prop(into)]
    action: Press,
    /// For buttons that stand elsewhere.
    #[prop(optional)]
    id: Option<&'static str>,
    /// Its fields.
    children: Children,
) -> impl IntoView {
    let submit = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        action.send(&event);
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, action);
    };
    view! {
        <form id=id action=action.path method="post" on:submit=submit>
            {children()}
        </form>
    }
}

/// Why the last press was not done; nothing while the next one is under way.
pub fn fault_of(press: impl Into<Press>) -> Signal<Option<Fault>> {
    let Press { pending, came_to, .. } = press.into();
    Signal::derive(move || {
        let fault =
            came_to.with(|came_to| came_to.as_ref().and_then(|answer| answer.as_ref().err().cloned()));
        if pending.get() { None } else { fault }
    })
}

/// Does `then` with each answer, in the browser.
pub fn on_answer<S>(act: Act<S>, then: impl Fn(S::Output) + 'static)
where
    S: ServerFn,
    S::Output: DeserializeOwned,
{
    act.hear(Box::new(move |words| read(words).map(&then)));
}

/// Does `then` each time it was done, whatever the answer says.
pub fn on_done(press: impl Into<Press>, then: impl Fn() + 'static) {
    press.into().hear(Box::new(move |_| {
        then();
        Ok(())
    }));
}

/// Forgets what each of these came to.
pub fn forget(presses: &[Press]) {
    for press in presses {
        press.forget();
    }
}

/// Forgets when one goes elsewhere: what was refused at one place is not said at the next.
pub fn forget_when_elsewhere<T>(at: Memo<T>, forget: impl Fn() + 'static)
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    Effect::new(move |before: Option<T>| {
        let now = at.get();
        if before.is_some_and(|before| before != now) {
            forget();
        }
        now
    });
}
