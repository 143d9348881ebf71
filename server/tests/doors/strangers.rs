//! No server function answers a stranger: the gate stands before anything is decoded, so that no new function can
//! be forgotten.

use crate::house::House;
use axum::http::{Method, StatusCode};
use leptos::server_fn::axum::server_fn_paths;

#[tokio::test]
async fn every_server_function_turns_strangers_away() {
    let house = House::open().await;
    let paths: Vec<_> = server_fn_paths().collect();
    assert!(paths.len() >= 10, "server functions are registered: {paths:?}");
    for (path, method) in paths {
        let response = house.request(method, path, None, "").await;
        assert_eq!(response.status, StatusCode::UNAUTHORIZED, "{path}");
        assert_eq!(response.body, r#""SignedOut""#, "{path}");
    }
}

#[tokio::test]
async fn pages_lead_strangers_to_the_sign_in() {
    let house = House::open().await;
    for path in ["/", "/hall", "/shift", "/no/such/page"] {
        let response = house.page(path, None).await;
        assert_eq!(
            (response.status, response.location.as_str()),
            (StatusCode::SEE_OTHER, "/login"),
            "{path}"
        );
    }
    assert_eq!(house.request(Method::GET, "/live?seen=0", None, "").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn an_invented_cookie_is_a_stranger() {
    let house = House::open().await;
    let cookie = Some("clubdeck=AAAAAAAAAAAAAAAAAAAAAA");
    assert_eq!(house.request(Method::GET, "/api/hall", cookie, "").await.status, StatusCode::UNAUTHORIZED);
}
