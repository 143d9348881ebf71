//! What is made of an answer, once it is there.

#[cfg(feature = "ssr")]
use std::{future::poll_fn, mem, task::Poll};

use leptos::prelude::*;

/// A part of a page that has a question of its own: what its answer is made into, and until then a word.
pub fn looking<T, V>(asked: Resource<T>, make: impl Fn(T) -> V + Clone + Send + 'static) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + Send + 'static,
{
    let shown = move || made_of(asked, make.clone());
    view! { <Suspense fallback=|| view! { <p class="panel__note">"Looking…"</p> }>{shown}</Suspense> }
}

/// What an answer is made into, once. The server looks a page through before it draws it, to find what there is to wait for;
/// what is known by then would be made for that look, too: its questions were asked twice, and the browser told the
/// answers that were not drawn.
pub fn made_of<A, V>(answer: A, make: impl FnOnce(A::Output) -> V + Send + 'static) -> Suspend<V>
where
    A: IntoFuture<Output: Send, IntoFuture: Send> + Send + 'static,
{
    Suspend::new(async move {
        let answer = answer.await;
        #[cfg(feature = "ssr")]
        after_a_look().await;
        make(answer)
    })
}

/// Who only looks whether something is ready asks once, who waits for it asks again.
#[cfg(feature = "ssr")]
async fn after_a_look() {
    let mut looked = false;
    poll_fn(move |context| {
        if mem::replace(&mut looked, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
