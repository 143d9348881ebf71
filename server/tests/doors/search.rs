//! What is answered to those who look something up.

use crate::house::House;
use axum::http::{Method, StatusCode};
use domain::search::Hits;

async fn found(house: &House, cookie: &str, words: &str) -> Hits {
    let path = format!("/api/search?words={words}");
    let answer = house.request(Method::GET, &path, Some(cookie), "").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn each_finds_what_they_may_see() {
    let house = House::open().await;
    let (owner, cashier) = (house.cookie("owner").await, house.cookie("cashier").await);
    let hits = found(&house, &owner, "pc%201").await;
    assert_eq!(hits.devices[0].name, "PC 1");
    assert!(hits.devices.len() == 10 && !hits.sessions.is_empty() && hits.staff.is_empty());
    assert_eq!(found(&house, &owner, "DAN").await.staff.len(), 1);
    let hits = found(&house, &cashier, "pc%201").await;
    assert!(hits.devices.len() == 10 && hits.sessions.is_empty());
    assert!(found(&house, &cashier, "dana").await.staff.is_empty());
    assert!(found(&house, &cashier, "%25").await.devices.is_empty());
}

#[tokio::test]
async fn the_page_needs_no_script() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    let answer = house.page("/search?q=pc%2012", Some(&cookie)).await;
    assert_eq!(answer.status, StatusCode::OK);
    for words in ["PC 12", "/hall?device=", "id=\"shortcuts\"", "Show the shortcuts", "pc 12"] {
        assert!(answer.body.contains(words), "the page says {words}");
    }
    assert!(!answer.body.contains(" style="), "a style attribute would be refused by the policy");
    let answer = house.page("/search?q=%3Cscript%3Ealert(1)%3C/script%3E", Some(&cookie)).await;
    assert!(!answer.body.contains("<script>alert(1)"), "what was typed is words");
    assert!(answer.body.contains("Nothing is like"));
}
