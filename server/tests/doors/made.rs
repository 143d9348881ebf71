//! What is made of an answer is made once, however early the answer comes: what the server draws is what the browser is told.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use app::ask::looking::looking;
use axum::{
    body::{Body, to_bytes},
    http::Request,
};
use leptos::prelude::*;

#[tokio::test]
async fn a_part_of_a_page_is_made_once() {
    // With it pages learn who runs what they wait for.
    leptos_axum::generate_route_list(|| ());
    for late in [false, true] {
        let made = Arc::new(AtomicUsize::new(0));
        let counted = made.clone();
        let page = leptos_axum::render_app_async(move || {
            let ask = move |()| async move {
                if late {
                    tokio::task::yield_now().await;
                }
                7
            };
            let asked = Resource::new_blocking(|| (), ask);
            let made = counted.clone();
            looking(asked, move |answer| {
                made.fetch_add(1, Ordering::Relaxed);
                view! { <p>{answer}</p> }
            })
        });
        let answer = page(Request::get("/").body(Body::empty()).unwrap()).await;
        let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        let body = String::from_utf8_lossy(&body);
        assert!(body.contains("<p>7"), "{body}");
        assert_eq!(made.load(Ordering::Relaxed), 1, "late: {late}");
    }
}
