//! What the doors answer: pages, forms without JavaScript, headers, the line.

use crate::{endpoints::World, house::House};
use axum::{
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
};
use domain::{
    hall::Hall,
    ids::{ActId, SessionId},
    sessions::Session,
};
use tower::ServiceExt;

async fn hall(house: &House, cookie: &str) -> Hall {
    let answer = house.request(Method::GET, "/api/hall", Some(cookie), "").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

/// A free PC, and a form that seats a guest there for an hour.
fn seat(hall: &Hall, tendered: &str) -> (SessionId, String) {
    let free =
        hall.devices.iter().find(|device| hall.sessions.iter().all(|session| session.device != device.id));
    let (id, device, tariff) = (SessionId::fresh(), free.unwrap().id, hall.offers.offers[0].tariff);
    let form = format!(
        "start[id]={id}&start[client]={}&start[device]={device}&start[tariff]={tariff}&start[quantity]=1\
         &start[tendered]={tendered}&start[method]=cash",
        hall.guest
    );
    (id, form.replace('[', "%5B").replace(']', "%5D"))
}

#[tokio::test]
async fn the_hall_arrives_filled() {
    let house = House::open().await;
    let answer = house.page("/hall", Some(&house.cookie("admin").await)).await;
    assert_eq!(answer.status, StatusCode::OK);
    for words in ["Nebula", "Standard", "VIP", "Consoles", "In session", "Paused", "Unknown Guest", "16"] {
        assert!(answer.body.contains(words), "the page says {words}");
    }
    assert_eq!(answer.body.matches("data-device=").count(), 44);
    let policy = answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(
        policy.contains("script-src 'self' 'nonce-") && policy.contains("frame-ancestors 'none'"),
        "{policy}"
    );
    assert!(!answer.body.contains(" style="), "a style attribute would be refused by the policy");
    assert_eq!(answer.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
}

#[tokio::test]
async fn a_form_without_javascript_is_answered_by_its_page() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    let (id, form) = seat(&hall(&house, &cookie).await, "1000");
    for _ in 0..2 {
        let answer = house.form("/api/sessions/start", Some(&cookie), &form).await;
        assert_eq!(answer.status, StatusCode::FOUND);
        assert!(answer.location.starts_with("/hall?device="), "{}", answer.location);
    }
    let sessions = hall(&house, &cookie).await.sessions;
    assert_eq!(sessions.iter().filter(|session| session.id == id).count(), 1);
    let (_, short) = seat(&hall(&house, &cookie).await, "1");
    let refused = house.form("/api/sessions/start", Some(&cookie), &short).await;
    assert_eq!(refused.status, StatusCode::FOUND);
    assert!(refused.location.contains("__err="), "{}", refused.location);
    assert_eq!(hall(&house, &cookie).await.sessions.len(), sessions.len());
}

#[tokio::test]
async fn what_was_typed_into_a_sale_comes_back_to_a_form_without_javascript() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    let hall = hall(&house, &cookie).await;
    let (_, form) = seat(&hall, "123");
    let form = format!("{form}&start%5Bcard%5D=45&start%5Bbonus%5D=");
    let refused = house.form("/api/sessions/start", Some(&cookie), &form).await;
    assert_eq!(refused.status, StatusCode::FOUND);
    // At the device that stands in the address, the field has what was handed over, without the card's part.
    let device = form.split("start%5Bdevice%5D=").nth(1).and_then(|rest| rest.split('&').next()).unwrap();
    let there = refused.location.replace("from=here", &format!("device={device}"));
    let page = house.page(&there, Some(&cookie)).await;
    assert!(page.body.contains("₸ 732 is missing") && page.body.contains(r#"value="123""#), "{}", page.body);
    // Not all that somebody sends.
    let form = form.replace("=45", &format!("=45{}", "+".repeat(5000)));
    let refused = house.form("/api/sessions/start", Some(&cookie), &form).await;
    assert!(refused.location.contains("__err=") && refused.location.len() < 1000, "{}", refused.location);
    // A page with a script has all of it still.
    let refused = house.request(Method::POST, "/api/sessions/start", Some(&cookie), &form).await;
    assert!(refused.body.contains("AmountMissing") && !refused.body.contains("Unpaid"), "{}", refused.body);
}

#[tokio::test]
async fn a_refused_form_without_javascript_comes_back_with_its_reason() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    let (id, club, client) = (ActId::fresh(), world.club, world.client);
    let form = format!(
        "correct[id]={id}&correct[club]={club}&correct[client]={client}&correct[way]=add&correct[amount]=many\
         &correct[reason]=Typed+twice+%26+%3Cb%3E"
    );
    let refused = house
        .form("/api/balances/correct", Some(&cookie), &form.replace('[', "%5B").replace(']', "%5D"))
        .await;
    assert_eq!(refused.status, StatusCode::FOUND);
    let (_, query) = refused.location.split_once('?').unwrap();
    assert!(query.contains("__err=") && query.ends_with("&reason=Typed%20twice%20%26%20%3Cb%3E"), "{query}");
    // It stands in the field again, and is no markup there.
    let page = house.page(&format!("/clients/{client}?do=correction&{query}"), Some(&cookie)).await;
    assert!(page.body.contains("value=\"Typed twice &amp; &lt;b&gt;\""), "the field is not filled");
    // Of a form that was not refused nothing is kept.
    let plain = house.page(&format!("/clients/{client}?do=correction&reason=Mine"), Some(&cookie)).await;
    assert!(!plain.body.contains("value=\"Mine\""));
}

#[tokio::test]
async fn refusals_have_statuses_that_say_whose_fault_it_is() {
    let house = House::open().await;
    let (admin, cashier) = (house.cookie("admin").await, house.cookie("cashier").await);
    let hall = hall(&house, &admin).await;
    let (_, short) = seat(&hall, "1");
    let refused = house.request(Method::POST, "/api/sessions/start", Some(&admin), &short).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("AmountMissing"), "{}", refused.body);
    let end = |session| {
        format!("end[id]={}&end[session]={session}&end[why]=staff&end[rest]=refund", ActId::fresh())
    };
    let running = hall.sessions[0].id;
    let forbidden = house.request(Method::POST, "/api/sessions/end", Some(&cashier), &end(running)).await;
    assert_eq!(
        (forbidden.status, forbidden.body.as_str()),
        (StatusCode::FORBIDDEN, r#"{"Forbidden":"refund"}"#)
    );
    let unknown =
        house.request(Method::POST, "/api/sessions/end", Some(&admin), &end(SessionId::fresh())).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let garbage = house.request(Method::POST, "/api/sessions/end", Some(&admin), "end[id]=x").await;
    assert!(garbage.body.contains("Lost"), "{} {}", garbage.status, garbage.body);
    let ended = house.request(Method::POST, "/api/sessions/end", Some(&admin), &end(running)).await;
    let ended: Session = serde_json::from_str(&ended.body).unwrap();
    assert!(ended.ended.is_some());
}

#[tokio::test]
async fn a_wrong_password_says_nothing_about_the_login_and_keeps_it() {
    let house = House::open().await;
    let known = house.form("/login", None, "login=admin&password=wrong").await;
    let unknown = house.form("/login", None, "login=nobody&password=wrong").await;
    assert_eq!((known.status, unknown.status), (StatusCode::UNAUTHORIZED, StatusCode::UNAUTHORIZED));
    assert!(known.body.contains(r#"value="admin""#) && unknown.body.contains(r#"value="nobody""#));
    assert!(!known.body.contains(r#"value="wrong""#));
    for _ in 0..10 {
        house.form("/login", None, "login=admin&password=wrong").await;
    }
    let throttled = house.form("/login", None, "login=admin&password=admin-demo").await;
    assert_eq!(throttled.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn signing_out_ends_the_sign_in_for_good() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    assert_eq!(house.form("/logout", Some(&cookie), "").await.location, "/login");
    let after = house.request(Method::GET, "/api/hall", Some(&cookie), "").await;
    assert_eq!(after.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_form_of_another_site_is_refused() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    let (_, form) = seat(&hall(&house, &cookie).await, "");
    let request = Request::post("/api/sessions/start")
        .header(header::HOST, "club.test")
        .header(header::ORIGIN, "https://evil.test")
        .header("sec-fetch-site", "cross-site")
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form))
        .unwrap();
    assert_eq!(house.answer(request).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn files_with_a_hash_in_their_name_are_asked_for_once() {
    let house = House::open().await;
    let file = house.request(Method::GET, "/pkg/clubdeck.1.js", None, "").await;
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(file.headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
    let missing = house.request(Method::GET, "/pkg/clubdeck.9.js", None, "").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert_eq!(house.request(Method::GET, "/healthz", None, "").await.body, "ok\n");
    assert_eq!(house.request(Method::GET, "/readyz", None, "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_line_says_goodbye_when_the_program_stops() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    house.stop.cancel();
    let line = house.request(Method::GET, "/live?seen=0", Some(&cookie), "").await;
    assert_eq!(line.headers[header::CONTENT_TYPE], "text/event-stream");
    assert!(line.body.contains("event: bye\ndata: -\n"), "{}", line.body);
}

#[tokio::test]
async fn the_line_ends_with_the_sign_in() {
    let house = House::open().await;
    let cookie = house.cookie("admin").await;
    let line = Request::get("/live?seen=0").header(header::COOKIE, &cookie).body(Body::empty()).unwrap();
    let line = house.router.clone().oneshot(line).await.unwrap();
    assert_eq!(line.status(), StatusCode::OK);
    house.form("/logout", Some(&cookie), "").await;
    // It has no end as long as somebody is signed in.
    to_bytes(line.into_body(), usize::MAX).await.unwrap();
}

#[tokio::test]
async fn a_page_that_is_not_there_says_so() {
    let house = House::open().await;
    let answer = house.page("/no/such/page", Some(&house.cookie("admin").await)).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.body.contains("Not found"));
}
