//! What a press came to.

use leptos::{prelude::*, server_fn::ServerFn};

use crate::{fault::Fault, kit::leave::go_to_sign_in};

/// Why the last press was not done; nothing while the next one is under way.
pub fn fault_of<S>(action: ServerAction<S>) -> Signal<Option<Fault>>
where
    S: ServerFn<Error = Fault> + Clone + Send + Sync + 'static,
    S::Output: Clone + Send + Sync + 'static,
{
    let (value, pending) = (action.value(), action.pending());
    Signal::derive(move || {
        let fault = value.get().and_then(Result::err);
        if pending.get() { None } else { fault }
    })
}

/// Does `then` with each answer, in the browser. A person who is signed out goes to the sign-in page.
pub fn on_answer<S>(action: ServerAction<S>, then: impl Fn(S::Output) + 'static)
where
    S: ServerFn<Error = Fault> + Clone + Send + Sync + 'static,
    S::Output: Clone + Send + Sync + 'static,
{
    let value = action.value();
    Effect::new(move |_| match value.get() {
        Some(Ok(answer)) => untrack(|| then(answer)),
        Some(Err(Fault::SignedOut)) => go_to_sign_in(),
        Some(Err(_)) | None => {}
    });
}

/// A press whose answer can be forgotten.
pub trait Press {
    /// Forgets what the last one came to.
    fn forget(&self);

    /// Is it under way?
    fn is_pending(&self) -> bool;
}

impl<S> Press for ServerAction<S>
where
    S: ServerFn<Error = Fault> + Clone + Send + Sync + 'static,
    S::Output: Clone + Send + Sync + 'static,
{
    fn forget(&self) {
        self.clear();
    }

    fn is_pending(&self) -> bool {
        self.pending().get()
    }
}

/// Forgets what each of these came to.
pub fn forget(presses: &[&dyn Press]) {
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
