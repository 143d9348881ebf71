//! The first start: an empty house, a code, and a club at the end.

use crate::house::{Answer, House};
use axum::http::{Method, StatusCode, header};

const CODE: &str = "ABCD-EFGH-JKLM";

const PEOPLE: &str = "organisation=Orbit&club=Orbit+One&country=KZ&currency=KZT&time_zone=Asia%2FAlmaty&phone=\
                      &owner=Aliya&login=aliya";

fn form(code: &str, password: &str) -> String {
    format!("code={code}&{PEOPLE}&password={}", password.replace(' ', "+"))
}

async fn post(house: &House, body: &str) -> Answer {
    house.form("/setup", None, body).await
}

#[tokio::test]
async fn an_empty_house_leads_every_page_to_the_set_up() {
    let house = House::empty(CODE).await;
    for path in ["/", "/hall", "/login", "/no/such/page"] {
        let answer = house.page(path, None).await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/setup"), "{path}");
    }
    assert_eq!(house.request(Method::GET, "/api/hall", None, "").await.status, StatusCode::UNAUTHORIZED);
    let page = house.page("/setup", None).await;
    assert_eq!(page.status, StatusCode::OK);
    for words in ["Set-up code", "Kazakhstan", "KZT", "Asia/Almaty", "At least 10 characters."] {
        assert!(page.body.contains(words), "the page says {words}");
    }
    assert!(!page.body.contains(CODE), "the page does not give the code away");
}

#[tokio::test]
async fn a_wrong_code_and_bad_answers_come_back_with_what_was_typed() {
    let house = House::empty(CODE).await;
    let wrong = post(&house, &form("ABCD-EFGH-JKLN", "a secret phrase")).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert!(wrong.body.contains("This is not the set-up code.") && wrong.body.contains("Orbit One"));
    assert!(!wrong.body.contains("a secret phrase"), "a password is never given back");
    let short = post(&house, &form(CODE, "short").replace("Asia%2FAlmaty", "Mars")).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["at least 10", "is not a time zone", "Mars", "Orbit One", "aliya"] {
        assert!(short.body.contains(words), "the page says {words}");
    }
    let nothing = post(&house, "").await;
    assert_eq!(nothing.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_code_founds_the_club_once_and_signs_its_owner_in() {
    let house = House::empty(CODE).await;
    let founded = post(&house, &form("abcdefghjklm", "a secret phrase")).await;
    assert_eq!((founded.status, founded.location.as_str()), (StatusCode::SEE_OTHER, "/hall"));
    let cookie = founded.headers[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
    let hall = house.page("/hall", Some(&cookie)).await;
    assert_eq!(hall.status, StatusCode::OK);
    assert!(hall.body.contains("Orbit One") && hall.body.contains("Aliya"));
    for answer in [house.page("/setup", None).await, post(&house, &form(CODE, "a secret phrase")).await] {
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/login"));
    }
    let sign_in = house.form("/login", None, "login=aliya&password=a+secret+phrase").await;
    // No shift was ever opened there.
    assert_eq!((sign_in.status, sign_in.location.as_str()), (StatusCode::SEE_OTHER, "/hall?ask=shift"));
}

#[tokio::test]
async fn of_two_foundings_at_once_one_is_told() {
    let house = House::empty(CODE).await;
    let body = form(CODE, "a secret phrase");
    let (one, other) = tokio::join!(post(&house, &body), post(&house, &body));
    let founded = [&one, &other].iter().filter(|answer| answer.location == "/hall").count();
    let told = [&one, &other].iter().filter(|answer| answer.status == StatusCode::CONFLICT).count();
    assert_eq!((founded, told), (1, 1), "{} {}", one.status, other.status);
}

#[tokio::test]
async fn guessing_the_code_is_slow() {
    let house = House::empty(CODE).await;
    for _ in 0..10 {
        post(&house, &form("WRONG", "a secret phrase")).await;
    }
    let answer = post(&house, &form(CODE, "a secret phrase")).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.body.contains("Too many tries."));
}

#[tokio::test]
async fn a_house_with_a_club_has_no_set_up() {
    let house = House::open().await;
    let answer = house.page("/setup", None).await;
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/login"));
}
