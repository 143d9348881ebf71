//! The hall's page is rendered once for as long as nothing changes; nobody can tell, but by the time it takes.

use axum::http::{Method, StatusCode, header};
use club::clock::{Clock, SystemClock};
use domain::{hall::Hall, ids::SessionId, time::Moment};

use crate::house::{Answer, House};

/// One moment that lasts.
struct Still(Moment);

impl Clock for Still {
    fn now(&self) -> Moment {
        self.0
    }
}

async fn house() -> House {
    House::at(Still(SystemClock.now())).await
}

fn between<'text>(text: &'text str, before: &str, after: &str) -> &'text str {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0
}

/// The nonce of its scripts, which its policy names.
fn nonce(page: &Answer) -> String {
    let policy = page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    let nonce = between(policy, "'nonce-", "'");
    assert!(page.body.contains(&format!("nonce=\"{nonce}\"")), "the page has the nonce of its policy");
    nonce.to_owned()
}

/// The ids of its forms, and all that follow from the same one.
fn form(page: &Answer) -> String {
    between(&page.body, "name=\"start[id]\" value=\"", "\"").to_owned()
}

async fn board(house: &House, cookie: &str) -> Hall {
    let answer = house.request(Method::GET, "/api/hall", Some(cookie), "").await;
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn a_page_said_again_has_a_nonce_and_forms_of_its_own() {
    let house = house().await;
    let (admin, cashier) = (house.cookie("admin").await, house.cookie("cashier").await);
    let hall = board(&house, &admin).await;
    let taken = |device| hall.sessions.iter().any(|session| session.device == device);
    let free = hall.devices.iter().find(|device| !taken(device.id)).unwrap();
    let address = format!("/hall?device={}", free.id);
    let (first, second) =
        tokio::join!(house.page(&address, Some(&admin)), house.page(&address, Some(&admin)));
    assert_ne!(nonce(&first), nonce(&second));
    assert_ne!(form(&first), form(&second));
    let (one, other) = (form(&first), form(&second));
    let as_the_first = second.body.replace(&nonce(&second), &nonce(&first)).replace(&other[..32], &one[..32]);
    assert!(as_the_first == first.body, "nothing else differs");
    assert!(first.body.contains(">Dana<"));
    let others = house.page(&address, Some(&cashier)).await;
    assert!(others.body.contains(">Timur<") && !others.body.contains(">Dana<"));
}

#[tokio::test]
async fn what_was_answered_is_shown_at_once() {
    let house = house().await;
    let cookie = house.cookie("admin").await;
    let hall = board(&house, &cookie).await;
    let shown = |page: &Answer| page.body.matches("data-state=\"free\"").count();
    let before = house.page("/hall", Some(&cookie)).await;
    assert_eq!(before.status, StatusCode::OK);
    let taken = |device| hall.sessions.iter().any(|session| session.device == device);
    for (done, device) in hall.devices.iter().filter(|device| !taken(device.id)).take(3).enumerate() {
        let words = format!(
            "start[id]={}&start[client]={}&start[device]={}&start[tariff]={}&start[quantity]=1\
             &start[tendered]=1000000&start[method]=cash",
            SessionId::fresh(),
            hall.guest,
            device.id,
            hall.offers.offers[0].tariff
        );
        let words = words.replace('[', "%5B").replace(']', "%5D");
        let answer = house.request(Method::POST, "/api/sessions/start", Some(&cookie), &words).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert_eq!(shown(&house.page("/hall", Some(&cookie)).await), shown(&before) - done - 1);
    }
}
