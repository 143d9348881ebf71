//! What is counted, and that it is told only where it is wanted.

use crate::house::House;
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use tower::ServiceExt;

#[tokio::test]
async fn requests_screens_and_acts_are_counted() {
    let house = House::counting().await;
    let cookie = house.cookie("admin").await;
    house.request(Method::GET, "/api/hall", Some(&cookie), "").await;
    house.request(Method::GET, "/api/hall", None, "").await;
    let line = Request::get("/live?seen=0").header(header::COOKIE, &cookie).body(Body::empty()).unwrap();
    let line = house.router.clone().oneshot(line).await.unwrap();
    let counts = house.request(Method::GET, "/metrics", None, "").await;
    assert_eq!(counts.status, StatusCode::OK);
    assert_eq!(counts.headers[header::CONTENT_TYPE], "text/plain; version=0.0.4; charset=utf-8");
    for said in [
        "# TYPE clubdeck_http_requests_total counter",
        // The hall and the line.
        r#"clubdeck_http_requests_total{method="GET",status="2xx"} 2"#,
        r#"clubdeck_http_requests_total{method="GET",status="4xx"} 1"#,
        r#"clubdeck_http_requests_total{method="POST",status="3xx"} 1"#,
        r#"clubdeck_http_request_duration_seconds_bucket{method="GET",le="+Inf"} 3"#,
        r#"clubdeck_http_request_duration_seconds_count{method="GET"} 3"#,
        "clubdeck_live_lines 1",
        "process_start_time_seconds ",
    ] {
        assert!(counts.body.lines().any(|line| line.starts_with(said)), "{said} is in\n{}", counts.body);
    }
    let acts = counts.body.lines().find_map(|line| line.strip_prefix("clubdeck_commits_total ")).unwrap();
    assert!(acts.parse::<u64>().unwrap() > 0, "the demo club was furnished by acts");
    drop(line);
}

#[tokio::test]
async fn counts_that_nobody_wanted_are_not_told() {
    let house = House::open().await;
    assert_eq!(house.page("/metrics", None).await.location, "/login");
    let cookie = house.cookie("admin").await;
    assert_eq!(house.page("/metrics", Some(&cookie)).await.status, StatusCode::NOT_FOUND);
}
