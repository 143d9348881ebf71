//! Going from club to club: the form in the rail, and what other tabs hear of it.

use crate::{
    endpoints::{encoded, read},
    house::{Answer, House},
};
use axum::{
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
};
use domain::{
    hall::Hall,
    ids::{ActId, ClubId},
    staff::Roster,
};
use tower::ServiceExt;

/// Opens one more club of the demo's organisation.
async fn opened(house: &House, owner: &str, name: &str) -> ClubId {
    let club = ClubId::fresh();
    let form = [
        ("add[id]", club.to_string()),
        ("add[name]", name.to_owned()),
        ("add[country]", "KZ".to_owned()),
        ("add[time_zone]", "Asia/Almaty".to_owned()),
        ("add[price_step]", "1".to_owned()),
    ];
    let answer = house.request(Method::POST, "/api/clubs/add", Some(owner), &encoded(&form)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    club
}

async fn switch(house: &House, cookie: &str, club: &str) -> Answer {
    house.form("/switch", Some(cookie), &encoded(&[("club", club.to_owned())])).await
}

#[tokio::test]
async fn who_goes_to_another_club_works_there_until_they_go_back() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let first: Hall = read(&house, &cookie, "/api/hall").await;
    let club = opened(&house, &cookie, "Nebula, Astana").await;
    let here: Hall = read(&house, &cookie, "/api/hall").await;
    assert_eq!(here.club.id, first.club.id, "opening a club does not lead there");
    let answer = switch(&house, &cookie, &club.to_string()).await;
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/hall"));
    let there: Hall = read(&house, &cookie, "/api/hall").await;
    assert_eq!((there.club.id, there.devices.len()), (club, 0));
    let page = house.page("/hall", Some(&cookie)).await.body;
    assert!(page.contains("Nebula, Astana") && page.contains("Nebula, Almaty"), "the rail offers both");
    assert!(page.contains("No zones yet."));
    switch(&house, &cookie, &first.club.id.to_string()).await;
    let back: Hall = read(&house, &cookie, "/api/hall").await;
    assert_eq!((back.club.id, back.devices.len()), (first.club.id, 44));
}

#[tokio::test]
async fn a_club_without_a_role_there_is_as_unknown_as_one_that_there_is_not() {
    let house = House::open().await;
    let (owner, cashier) = (house.cookie("owner").await, house.cookie("cashier").await);
    let here: Hall = read(&house, &cashier, "/api/hall").await;
    let club = opened(&house, &owner, "Nebula, Astana").await;
    let Roster { team, .. } = read(&house, &owner, "/api/staff").await;
    let timur = team.people.iter().find(|person| person.login == "cashier").unwrap();
    let change = [
        ("change[id]", ActId::fresh().to_string()),
        ("change[person]", timur.id.to_string()),
        ("change[name]", timur.name.clone()),
        ("change[login]", timur.login.clone()),
        ("change[holds][]", format!("{}@{}", timur.holds[0].role, here.club.id)),
    ];
    let answer = house.request(Method::POST, "/api/staff/change", Some(&owner), &encoded(&change)).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let unknown = switch(&house, &cashier, &ClubId::fresh().to_string()).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    for guess in [club.to_string(), "the other one".to_owned(), String::new()] {
        let answer = switch(&house, &cashier, &guess).await;
        assert_eq!((answer.status, &answer.body), (unknown.status, &unknown.body), "{guess}");
    }
    let still: Hall = read(&house, &cashier, "/api/hall").await;
    assert_eq!(still.club.id, here.club.id);
    let page = house.page("/hall", Some(&cashier)).await.body;
    assert!(!page.contains("Nebula, Astana"));
}

#[tokio::test]
async fn a_page_of_the_club_that_was_left_is_told_so() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let club = opened(&house, &cookie, "Nebula, Astana").await;
    let line = house.request(Method::GET, &format!("/live?seen=0&club={club}"), Some(&cookie), "").await;
    assert_eq!(line.headers[header::CONTENT_TYPE], "text/event-stream");
    assert!(line.body.contains("event: elsewhere\ndata: -\n"), "{}", line.body);

    let open = Request::get("/live?seen=0").header(header::COOKIE, &cookie).body(Body::empty()).unwrap();
    let open = house.router.clone().oneshot(open).await.unwrap();
    assert_eq!(open.status(), StatusCode::OK);
    switch(&house, &cookie, &club.to_string()).await;
    // A line has no end as long as somebody stays where they are.
    let said = to_bytes(open.into_body(), usize::MAX).await.unwrap();
    assert!(String::from_utf8_lossy(&said).contains("event: elsewhere"));
}

#[tokio::test]
async fn a_form_of_the_club_that_was_left_does_nothing_in_the_other() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let first: Hall = read(&house, &cookie, "/api/hall").await;
    let club = opened(&house, &cookie, "Nebula, Astana").await;
    switch(&house, &cookie, &club.to_string()).await;
    let form = [
        ("open[id]", ActId::fresh().to_string()),
        ("open[club]", first.club.id.to_string()),
        ("open[opening_cash]", "100".to_owned()),
    ];
    let answer = house.request(Method::POST, "/api/shifts/open", Some(&cookie), &encoded(&form)).await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::CONFLICT, r#"{"Refused":"AnotherClub"}"#));
    let there: Hall = read(&house, &cookie, "/api/hall").await;
    assert_eq!(there.shift, None);
}
