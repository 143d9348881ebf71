//! What is not over yet is asked again.

use std::{future::Future, time::Duration};

use leptos::prelude::*;

use crate::{
    fault::{Fault, Reply},
    kit::leave::go_to_sign_in,
};

/// While what is known still waits for something, it is asked again so long after; also after an answer that did not come.
pub fn ask_while<T, A>(known: RwSignal<T>, waits: fn(&T) -> bool, ask: fn() -> A, after: Duration)
where
    T: Send + Sync + 'static,
    A: Future<Output = Reply<T>> + 'static,
{
    Effect::new(move |_| {
        if !known.with(waits) {
            return;
        }
        let look = move || {
            leptos::task::spawn_local(async move {
                match ask().await {
                    Ok(answer) => drop(known.try_set(answer)),
                    Err(Fault::SignedOut) => go_to_sign_in(),
                    Err(_) => drop(known.try_update(|_| {})),
                }
            });
        };
        // Gone with the effect: each answer has its own.
        let _ = set_timeout(look, after);
    });
}
