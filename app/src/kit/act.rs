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
