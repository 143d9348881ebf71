//! Messages over a real socket: gateways that answer, refuse, stay silent, hang up, lead elsewhere and never stop.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod house;
mod service;

use std::{collections::HashSet, time::Duration};

use chrono::TimeDelta;
use domain::messages::{HttpMethod, State};
use tokio::time::{Instant, sleep};

use crate::{
    house::House,
    service::{Play, Service},
};

fn says(status: &str, body: &str) -> Play {
    Play::Say(format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    ))
}

#[tokio::test]
async fn a_gateway_hears_a_message_as_it_was_written_down() {
    let service = Service::open([says("200 OK", r#"{"code": 0}"#)]).await;
    let house = House::open().await;
    house.sends_to(&service, |edit| edit.answer.0 = "/code=0".into()).await;
    let id = house.send().await;
    let message = house.until(id, State::HandedOver).await;
    assert_eq!((message.attempts, message.error), (1, None));
    let asked = service.asked(1).await.remove(0);
    assert!(asked.starts_with("POST /send?key=key-of-orbit HTTP/1.1\r\n"), "{asked}");
    for part in ["authorization: Bearer hush-hush\r\n", "content-type: application/json\r\n"] {
        assert!(asked.to_lowercase().contains(&part.to_lowercase()), "{asked}");
    }
    let text = "This is a test message of Clubdeck.";
    let body = format!(r#"{{"to": "+77015550123", "text": "{text}", "id": "{id}"}}"#);
    assert!(asked.ends_with(&body), "{asked}");
    house.close().await;
}

#[tokio::test]
async fn everything_can_stand_in_the_address() {
    let service = Service::open([]).await;
    let house = House::open().await;
    let address = format!("{}/?to={{digits}}&text={{text}}", service.url);
    house
        .sends_to(&service, |edit| {
            edit.method = HttpMethod::Get;
            edit.address.0 = address;
        })
        .await;
    let id = house.send().await;
    house.until(id, State::HandedOver).await;
    let asked = service.asked(1).await.remove(0);
    assert!(asked.starts_with("GET /?to=77015550123&text=This%20is%20a%20test"), "{asked}");
    assert!(asked.ends_with("\r\n\r\n"), "{asked}");
    house.close().await;
}

#[tokio::test]
async fn what_broke_is_tried_again_under_the_same_id() {
    let plays = [says("500 Broken", "oops"), Play::HangUp, Play::BreakOff, says("200 OK", "")];
    let service = Service::open(plays).await;
    let house = House::open().await;
    house.sends_to(&service, |_| {}).await;
    let id = house.send().await;
    for (attempts, wait, why) in [(1, 2, "HTTP 500: oops"), (2, 5, "broke off"), (3, 15, "broke off")] {
        let message = house.until_tried(id, attempts).await;
        assert!(message.error.as_deref().unwrap().contains(why), "{:?}", message.error);
        house.advance(wait);
    }
    assert_eq!(house.until(id, State::HandedOver).await.attempts, 4);
    let asked = service.asked(4).await;
    assert!(asked.iter().all(|asked| asked.contains(&id.to_string())), "{asked:?}");
    house.close().await;
}

#[tokio::test]
async fn a_gateway_that_is_too_busy_says_when_to_come_again() {
    let busy = "HTTP/1.1 429 Slower\r\nRetry-After: 20\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let service = Service::open([Play::Say(busy.into()), says("204 None", "")]).await;
    let house = House::open().await;
    house.sends_to(&service, |_| {}).await;
    let id = house.send().await;
    let message = house.until_tried(id, 1).await;
    assert_eq!(message.next_try_at, Some(house.now() + TimeDelta::seconds(20)));
    house.advance(19);
    sleep(Duration::from_millis(200)).await;
    assert_eq!(service.asked(1).await.len(), 1);
    house.advance(1);
    house.until(id, State::HandedOver).await;
    house.close().await;
}

#[tokio::test]
async fn a_no_is_a_no_and_its_beginning_is_shown() {
    let long = format!("no credit, key-of-orbit {}", "x".repeat(5000));
    let plays = [says("402 Pay", &long), says("200 OK", r#"{"code": 7}"#), says("200 OK", "queue full")];
    let service = Service::open(plays).await;
    let house = House::open().await;
    house.sends_to(&service, |edit| edit.answer.0 = "/code=0".into()).await;
    for (why, without) in
        [("HTTP 402: no credit, *** xxx", ""), (r#"{"code": 7}"#, "/code=0"), ("queue full", "/code=0")]
    {
        let id = house.send().await;
        let message = house.until(id, State::Failed).await;
        let error = message.error.unwrap();
        assert!(error.contains(why) && error.ends_with(without) && error.len() < 300, "{error}");
        assert_eq!(message.attempts, 1);
    }
    house.close().await;
}

#[tokio::test]
async fn who_stays_silent_keeps_nobody_waiting() {
    let service = Service::open([Play::Silence]).await;
    let house = House::open().await;
    house.sends_to(&service, |_| {}).await;
    let began = Instant::now();
    let silent = house.send().await;
    service.asked(1).await;
    let other = house.send().await;
    house.until(other, State::HandedOver).await;
    assert!(began.elapsed() < house::WHOLE, "{:?}", began.elapsed());
    let message = house.until_tried(silent, 1).await;
    assert_eq!(message.error.as_deref(), Some("the gateway did not answer in time"));
    house.close().await;
}

#[tokio::test]
async fn nobody_at_the_address_is_tried_again() {
    let service = Service::open([]).await;
    let house = House::open().await;
    let closed = service::free_address().await;
    house.sends_to(&service, |edit| edit.address.0 = format!("http://{closed}/")).await;
    let id = house.send().await;
    let message = house.until_tried(id, 1).await;
    let why = message.error.unwrap();
    assert!(why.starts_with("the gateway could not be reached: ") && !why.contains(&closed), "{why}");
    assert_eq!(message.state, State::Queued);
    house.close().await;
}

#[tokio::test]
async fn nobody_is_led_to_another_house() {
    let elsewhere = Service::open([]).await;
    let away = format!(
        "HTTP/1.1 307 Go\r\nLocation: {}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        elsewhere.url
    );
    let service = Service::open([Play::Say(away)]).await;
    let house = House::open().await;
    house.sends_to(&service, |_| {}).await;
    let id = house.send().await;
    assert_eq!(house.until(id, State::Failed).await.error.as_deref(), Some("HTTP 307 leads elsewhere"));
    assert!(elsewhere.heard().is_empty());
    house.close().await;
}

#[tokio::test]
async fn an_answer_without_end_is_read_to_its_bound() {
    let service = Service::open([Play::Flood, Play::Flood]).await;
    let house = House::open().await;
    house.sends_to(&service, |_| {}).await;
    let began = Instant::now();
    let id = house.send().await;
    house.until(id, State::HandedOver).await;
    assert!(began.elapsed() < house::WHOLE, "{:?}", began.elapsed());
    house.sends_to(&service, |edit| edit.answer.0 = "never".into()).await;
    let id = house.send().await;
    let error = house.until(id, State::Failed).await.error.unwrap();
    assert!(error.starts_with("HTTP 200: xxx") && error.len() < 300, "{error}");
    house.close().await;
}

#[tokio::test]
async fn two_programs_send_each_message_once() {
    let service = Service::open([]).await;
    let house = House::open().await;
    house.sends_to(&service, |_| {}).await;
    let second = house.again().await;
    let mut ids = HashSet::new();
    for _ in 0..12 {
        ids.insert(house.send().await);
        second.club.wake_sender();
    }
    for id in &ids {
        house.until(*id, State::HandedOver).await;
    }
    let asked = service.asked(12).await;
    assert_eq!(asked.len(), 12);
    for id in ids {
        let id = id.to_string();
        assert_eq!(asked.iter().filter(|asked| asked.contains(&id)).count(), 1);
    }
    second.close().await;
    house.close().await;
}

#[tokio::test]
async fn what_is_on_its_way_when_the_program_stops_is_heard_to_its_end() {
    let service = Service::open([Play::Late(Duration::from_millis(300))]).await;
    let house = House::open().await;
    house.sends_to(&service, |_| {}).await;
    let id = house.send().await;
    service.asked(1).await;
    house.stop().await;
    assert_eq!(house.message(id).await.state, State::HandedOver);
}
