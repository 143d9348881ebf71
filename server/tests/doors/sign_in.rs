//! Signing in, with and without a second factor, how long it lasts, and how slowly it is guessed.

use std::{
    net::{IpAddr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use axum::{
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{Method, Request, StatusCode, header},
};
use chrono::TimeDelta;
use club::clock::{Clock, SystemClock};
use domain::{ids::ActId, second_factor::SecondFactor, staff::Account, time::Moment};
use leptos::server_fn::axum::server_fn_paths;
use tower::ServiceExt;

use crate::{
    authenticator::code,
    endpoints::read,
    house::{Answer, House},
};

/// The machine's clock, so many seconds ahead.
#[derive(Clone, Default)]
struct MovedClock(Arc<AtomicI64>);

impl MovedClock {
    fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for MovedClock {
    fn now(&self) -> Moment {
        SystemClock.now() + TimeDelta::seconds(self.0.load(Ordering::SeqCst))
    }
}

const HOUR: i64 = 3600;

async fn house() -> (House, MovedClock) {
    let clock = MovedClock::default();
    (House::at(clock.clone()).await, clock)
}

/// The cookie that the browser has afterwards.
fn new_cookie(answer: &Answer) -> String {
    let cookie = answer.headers[header::SET_COOKIE].to_str().unwrap();
    cookie.split(';').next().unwrap().to_owned()
}

/// Who asks with this cookie is known.
async fn is_known(house: &House, cookie: &str) -> bool {
    house.request(Method::GET, "/api/hall", Some(cookie), "").await.status == StatusCode::OK
}

/// A form that is posted from another machine.
async fn post_from(from: [u8; 4], house: &House, path: &str, cookie: Option<&str>, body: &str) -> StatusCode {
    let mut request = Request::post(path)
        .header(header::HOST, "club.test")
        .header(header::ACCEPT, "text/html")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    let mut request = request.body(Body::from(body.to_owned())).unwrap();
    request.extensions_mut().insert(ConnectInfo(SocketAddr::from((IpAddr::from(from), 4711))));
    house.answer(request).await.status
}

/// Somebody switches their second factor on: the secret of their app, and their recovery codes.
async fn enrol(house: &House, login: &str) -> (String, Vec<String>) {
    let cookie = house.cookie(login).await;
    let begin = format!("begin%5Bid%5D={}&begin%5Bpassword%5D={login}-demo", ActId::fresh());
    let begun = house.request(Method::POST, "/api/account/factor/begin", Some(&cookie), &begin).await;
    assert_eq!(begun.status, StatusCode::OK, "{}", begun.body);
    let account: Account = read(house, &cookie, "/api/account").await;
    let SecondFactor::Begun(enrolment) = account.second_factor else {
        panic!("{:?}", account.second_factor);
    };
    let secret = enrolment.secret.0;
    let first = format!("id={}&first=true&code={}", ActId::fresh(), code(&secret, house.club.now()));
    let page = house.form("/account/codes", Some(&cookie), &first).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.location);
    let codes: Vec<String> =
        page.body.split("<code>").skip(1).map(|rest| rest.chars().take(19).collect()).collect();
    assert_eq!(codes.len(), 10);
    (secret, codes)
}

/// The password was right, and the code is still to come.
async fn half_way(house: &House, login: &str) -> String {
    let answer = house.form("/login", None, &format!("login={login}&password={login}-demo")).await;
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/login/code"));
    new_cookie(&answer)
}

#[tokio::test]
async fn a_planted_cookie_is_worth_nothing_after_the_sign_in() {
    let house = House::open().await;
    let planted = "clubdeck=AAAAAAAAAAAAAAAAAAAAAA";
    let right = "login=admin&password=admin-demo";
    let first = new_cookie(&house.form("/login", Some(planted), right).await);
    assert_ne!(first, planted);
    assert!(!is_known(&house, planted).await && is_known(&house, &first).await);
    let second = new_cookie(&house.form("/login", Some(&first), right).await);
    assert_ne!(second, first);
    assert!(!is_known(&house, &first).await && is_known(&house, &second).await);
}

#[tokio::test]
async fn with_a_second_factor_the_password_alone_opens_nothing() {
    let (house, clock) = house().await;
    let (secret, _) = enrol(&house, "admin").await;
    clock.advance(60);
    let half = half_way(&house, "admin").await;
    for (path, method) in server_fn_paths() {
        let answer = house.request(method, path, Some(&half), "").await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (StatusCode::UNAUTHORIZED, r#""SignedOut""#),
            "{path}"
        );
    }
    for path in ["/", "/hall", "/account", "/account/codes", "/settings/staff", "/sessions.csv", "/live"] {
        assert_eq!(house.page(path, Some(&half)).await.location, "/login", "{path}");
    }
    let page = house.page("/login/code", Some(&half)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Enter the code"));

    let wrong = house.form("/login/code", Some(&half), "code=no+code").await;
    assert_eq!(wrong.status, StatusCode::UNAUTHORIZED);
    assert!(wrong.body.contains("This code is not right") && !wrong.body.contains("no code"));
    let right = format!("code={}", code(&secret, house.club.now()));
    let in_at_last = house.form("/login/code", Some(&half), &right).await;
    assert_eq!((in_at_last.status, in_at_last.location.as_str()), (StatusCode::SEE_OTHER, "/hall"));
    let cookie = new_cookie(&in_at_last);
    assert_ne!(cookie, half);
    assert!(is_known(&house, &cookie).await && !is_known(&house, &half).await);
    assert_eq!(house.page("/login/code", Some(&half)).await.location, "/login");
    // The same code once more, for another sign-in.
    let half = half_way(&house, "admin").await;
    assert_eq!(house.form("/login/code", Some(&half), &right).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_recovery_code_signs_in_once() {
    let (house, _) = house().await;
    let (_, codes) = enrol(&house, "cashier").await;
    let body = format!("code={}", codes[0]);
    let half = half_way(&house, "cashier").await;
    assert_eq!(house.form("/login/code", Some(&half), &body).await.location, "/hall");
    let half = half_way(&house, "cashier").await;
    assert_eq!(house.form("/login/code", Some(&half), &body).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_sign_in_waits_five_minutes_for_its_code() {
    let (house, clock) = house().await;
    let (secret, _) = enrol(&house, "admin").await;
    let half = half_way(&house, "admin").await;
    clock.advance(301);
    let right = format!("code={}", code(&secret, house.club.now()));
    let late = house.form("/login/code", Some(&half), &right).await;
    assert_eq!((late.status, late.location.as_str()), (StatusCode::SEE_OTHER, "/login"));
    assert!(!is_known(&house, &half).await);
}

#[tokio::test]
async fn whoever_signs_in_anew_is_no_longer_who_they_were() {
    let (house, _) = house().await;
    enrol(&house, "admin").await;
    let cashier = house.cookie("cashier").await;
    let answer = house.form("/login", Some(&cashier), "login=admin&password=admin-demo").await;
    let half = new_cookie(&answer);
    assert!(!is_known(&house, &half).await && !is_known(&house, &cashier).await);
}

#[tokio::test]
async fn a_sign_in_ends_after_twelve_idle_hours() {
    let (house, clock) = house().await;
    let cookie = house.cookie("admin").await;
    for _ in 0..3 {
        clock.advance(11 * HOUR);
        assert!(is_known(&house, &cookie).await);
    }
    clock.advance(13 * HOUR);
    assert!(!is_known(&house, &cookie).await);
}

#[tokio::test]
async fn a_sign_in_ends_after_a_week_however_much_it_is_used() {
    let (house, clock) = house().await;
    let cookie = house.cookie("admin").await;
    for _ in 0..16 {
        clock.advance(10 * HOUR);
        assert!(is_known(&house, &cookie).await);
    }
    // A line that is open then ends too.
    let line = Request::get("/live?seen=0").header(header::COOKIE, &cookie).body(Body::empty()).unwrap();
    let line = house.router.clone().oneshot(line).await.unwrap();
    assert_eq!(line.status(), StatusCode::OK);
    clock.advance(9 * HOUR);
    assert!(!is_known(&house, &cookie).await);
    to_bytes(line.into_body(), usize::MAX).await.unwrap();
}

#[tokio::test]
async fn guessing_a_password_locks_out_neither_colleagues_nor_other_addresses() {
    let house = House::open().await;
    let (here, there) = ([10, 0, 0, 1], [10, 0, 0, 2]);
    let tried = |from, login: &'static str, password: &'static str| {
        let body = format!("login={login}&password={password}");
        let house = &house;
        async move { post_from(from, house, "/login", None, &body).await }
    };
    for _ in 0..10 {
        assert_eq!(tried(here, "admin", "guess").await, StatusCode::UNAUTHORIZED);
    }
    assert_eq!(tried(here, "admin", "admin-demo").await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(tried(here, "cashier", "cashier-demo").await, StatusCode::SEE_OTHER);
    assert_eq!(tried(there, "admin", "admin-demo").await, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn guessing_a_code_locks_out_neither_colleagues_nor_other_addresses() {
    let (house, clock) = house().await;
    let (secret, _) = enrol(&house, "admin").await;
    let (_, of_cashier) = enrol(&house, "cashier").await;
    clock.advance(60);
    let (here, there) = ([10, 0, 0, 1], [10, 0, 0, 2]);
    let (admin, cashier) = (half_way(&house, "admin").await, half_way(&house, "cashier").await);
    for _ in 0..10 {
        let given = post_from(here, &house, "/login/code", Some(&admin), "code=guess").await;
        assert_eq!(given, StatusCode::UNAUTHORIZED);
    }
    let right = format!("code={}", code(&secret, house.club.now()));
    // Also with another half of a sign-in: the person is counted, not the cookie.
    let again = half_way(&house, "admin").await;
    let given = post_from(here, &house, "/login/code", Some(&again), &right).await;
    assert_eq!(given, StatusCode::TOO_MANY_REQUESTS);
    let of_colleague = format!("code={}", of_cashier[0]);
    let given = post_from(here, &house, "/login/code", Some(&cashier), &of_colleague).await;
    assert_eq!(given, StatusCode::SEE_OTHER);
    let given = post_from(there, &house, "/login/code", Some(&again), &right).await;
    assert_eq!(given, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_old_password_is_guessed_no_faster_than_at_the_sign_in() {
    let house = House::open().await;
    let (admin, cashier) = (house.cookie("admin").await, house.cookie("cashier").await);
    let change = |old: &str| {
        let id = ActId::fresh();
        format!("change%5Bid%5D={id}&change%5Bold%5D={old}&change%5Bnew%5D=a+long+password")
    };
    for _ in 0..10 {
        let wrong =
            house.request(Method::POST, "/api/account/password", Some(&admin), &change("guess")).await;
        assert_eq!(
            (wrong.status, wrong.body.as_str()),
            (StatusCode::CONFLICT, r#"{"Refused":"BadPassword"}"#)
        );
    }
    let right = change("admin-demo");
    let slow = house.request(Method::POST, "/api/account/password", Some(&admin), &right).await;
    assert_eq!(slow.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(slow.body.contains("TooManyTries"), "{}", slow.body);
    // A plain form is led back, and the codes of the account are counted with it.
    let plain = house.form("/api/account/password", Some(&admin), &right).await;
    assert!(plain.status == StatusCode::FOUND && plain.location.contains("__err="), "{}", plain.location);
    let codes = format!("id={}&first=false&code=123456", ActId::fresh());
    let codes = house.form("/account/codes", Some(&admin), &codes).await;
    assert!(codes.location.starts_with("/account?refused=wait-"), "{}", codes.location);
    // Nothing else of theirs is slowed down, and nobody else.
    assert!(is_known(&house, &admin).await);
    let other = house.request(Method::POST, "/api/account/password", Some(&cashier), &change("guess")).await;
    assert_eq!(other.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn recovery_codes_are_in_one_answer_only() {
    let (house, clock) = house().await;
    let (secret, old) = enrol(&house, "cashier").await;
    let half = half_way(&house, "cashier").await;
    let cookie = new_cookie(&house.form("/login/code", Some(&half), &format!("code={}", old[0])).await);
    clock.advance(60);
    let form = format!("id={}&first=false&code={}", ActId::fresh(), code(&secret, house.club.now()));
    let shown = house.form("/account/codes", Some(&cookie), &form).await;
    assert_eq!(shown.body.matches("<code>").count(), 10);
    assert!(!shown.body.contains(&old[1]));
    let again = house.form("/account/codes", Some(&cookie), &form).await;
    assert_eq!((again.status, again.body.matches("<code>").count()), (StatusCode::OK, 0));
    assert!(again.body.contains("They have been shown already"));
    assert_eq!(house.page("/account/codes", Some(&cookie)).await.location, "/account");
    let wrong = format!("id={}&first=false&code=12", ActId::fresh());
    let wrong = house.form("/account/codes", Some(&cookie), &wrong).await;
    assert_eq!(wrong.location, "/account?refused=code#second-factor");
}

#[tokio::test]
async fn whoever_signs_in_without_an_open_shift_is_asked_once_a_day() {
    let (house, clock) = house().await;
    let first = async |login: &str| {
        house.form("/login", None, &format!("login={login}&password={login}-demo")).await.location
    };
    assert_eq!(first("owner").await, "/hall");
    let owner = house.cookie("owner").await;
    let till = house.request(Method::GET, "/api/shift", Some(&owner), "").await.body;
    let till: domain::shifts::Till = serde_json::from_str(&till).unwrap();
    let (id, shift) = (uuid::Uuid::now_v7(), till.open.unwrap().id);
    let close =
        format!("close[id]={id}&close[shift]={shift}&close[counted]=1&close[besides][carry_over]=true");
    let closed = house.request(Method::POST, "/api/shifts/close", Some(&owner), &close).await;
    assert_eq!(closed.status, StatusCode::OK, "{}", closed.body);
    for login in ["admin", "owner"] {
        assert_eq!(first(login).await, "/hall?ask=shift", "{login}");
        assert_eq!(first(login).await, "/hall", "{login}");
    }
    clock.advance(24 * HOUR);
    assert_eq!(first("admin").await, "/hall?ask=shift");
}
