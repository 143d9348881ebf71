//! Stories about the demo club's past, and what it sells.

use crate::stage::{FakeClock, Kind, Stage, count, fresh_database};
use club::{Club, client_tariffs, demo, hall, shifts, staff, verify};
use domain::{
    client_tariffs::{AccountFilter, ClientTariffState},
    hall::Hall,
    sessions::SessionState,
    tariffs::NotOffered,
};

async fn owner(club: &Club) -> club::Desk {
    let owner = staff::recognise(club, "owner", "owner-demo").await.unwrap().staff;
    club.desk(staff::me(club, owner).await.unwrap().unwrap())
}

async fn lives_through_three_weeks(kind: Kind) {
    let (club, _, url) = Stage::empty(kind).await;
    demo::furnish_with_past(&club).await.unwrap();
    assert_eq!(verify::verify(&club).await.unwrap(), []);
    let till = shifts::till(&owner(&club).await).await.unwrap();
    assert_eq!(till.open.unwrap().number, 22, "twenty-one nights, and this evening");
    assert_eq!(till.running.len(), 17, "those of this evening alone");
    let booked = hall::board(&owner(&club).await).await.unwrap().bookings;
    let paid = booked.iter().filter(|session| session.state == SessionState::Waiting).count();
    assert_eq!((booked.len(), paid), (6, 5), "who comes tonight and tomorrow");
    assert!(count(&url, "session where state = 'ended'").await > 600);
    assert!(count(&url, "session where refunded > 0").await > 20);
    assert!(count(&url, r#""transaction" where why = 'shift_difference'"#).await > 3);
    assert!(count(&url, r#""transaction" where why = 'top_up'"#).await > 30, "regulars pay in advance");
    assert!(count(&url, "payment where method = 'bonus'").await > 10);
    sells_what_clubs_sell(&club, &url).await;
    club.close().await.unwrap();
}

/// Each kind of tariff was sold, and something of passes is left.
async fn sells_what_clubs_sell(club: &Club, url: &str) {
    let desk = owner(club).await;
    let hall = hall::board(&desk).await.unwrap();
    assert_eq!(names(&hall), NAMES);
    let [standard, vip, consoles] = [0, 1, 2].map(|place| hall.zones[place].id);
    let night = hall.offers.named("Night").unwrap();
    let reason = |zone| hall.offers.of(night, zone).unwrap().reason.clone();
    assert_eq!(
        (reason(consoles), reason(vip).is_none()),
        (Some(NotOffered::Zone), reason(standard).is_none())
    );
    let dearer = |tariff: &_| {
        let price = |zone| hall.offers.of(*tariff, zone).and_then(|offer| offer.unit_price);
        price(standard).zip(price(vip)).is_none_or(|(standard, vip)| vip > standard)
    };
    assert!(hall.offers.tariffs().iter().all(dearer));
    assert!(count(url, "time_block where plays_until is not null").await > 3, "nights");
    assert!(count(url, "order_line where discount_name = 'Regulars'").await > 1);
    let minute = hall.sessions.iter().find(|session| session.by_minute.is_some()).unwrap();
    assert_eq!(minute.played(desk.now).num_minutes(), 50);
    assert!(minute.bought().num_minutes() >= 50, "the house caught up");

    let held = client_tariffs::accounts(&desk, AccountFilter::default()).await.unwrap().rows;
    let held = held.iter().map(|line| &line.tariff).filter(|held| PASSES.contains(&&*held.tariff));
    let states: Vec<ClientTariffState> = held.map(|held| held.state(desk.now)).collect();
    let of = |state| states.iter().filter(|known| **known == state).count();
    assert!(of(ClientTariffState::Issued) >= 1 && of(ClientTariffState::Activated) >= 3, "{states:?}");
}

const PASSES: [&str; 2] = ["Pass 30 hours", "10 visits × 1 hour"];

const NAMES: [&str; 10] = [
    "1 hour",
    "3 hours",
    "5 hours",
    "30 minutes",
    "Night",
    "Morning 3 hours",
    "Weekend 6 hours",
    "Pass 30 hours",
    "10 visits × 1 hour",
    "By the minute",
];

fn names(hall: &Hall) -> Vec<String> {
    let name = |tariff| hall.offers.offers.iter().find(|offer| offer.tariff == tariff).unwrap().name.clone();
    hall.offers.tariffs().into_iter().map(name).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_club_has_a_past_on_sqlite() {
    lives_through_three_weeks(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_club_has_a_past_on_postgres() {
    lives_through_three_weeks(Kind::Postgres).await;
}

/// Made at that moment: so many sessions, payments, movements of client tariffs, lines with a discount.
async fn made_at(moment: &str) -> [i64; 4] {
    let url = fresh_database(Kind::Sqlite).await;
    migrations::up(&url).await.unwrap();
    let club = Club::open(&url, FakeClock::at(moment.parse().unwrap())).await.unwrap();
    demo::furnish_with_past(&club).await.unwrap();
    assert_eq!(verify::verify(&club).await.unwrap(), [], "made at {moment}");
    let till = shifts::till(&owner(&club).await).await.unwrap();
    assert_eq!(till.running.len(), 17, "made at {moment}");
    assert!(count(&url, "time_block where plays_until is not null").await > 0, "a night, made at {moment}");
    club.close().await.unwrap();
    let of = async |what| count(&url, what).await;
    [
        of("session").await,
        of("payment").await,
        of("client_tariff_move").await,
        of("order_line where discount_name is not null").await,
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn made_at_four_at_night_twice_it_is_the_same() {
    let moment = "2026-11-24T23:00:00Z";
    assert_eq!(made_at(moment).await, made_at(moment).await);
}

/// The night before was sold.
#[tokio::test(flavor = "multi_thread")]
async fn it_is_made_on_a_saturday_at_noon() {
    made_at("2026-11-28T07:00:00Z").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_made_a_minute_before_the_night() {
    made_at("2026-11-25T16:59:00Z").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_made_in_the_night() {
    made_at("2026-11-27T18:30:00Z").await;
}

/// In Almaty the clocks were put back at midnight before 1 March 2024: half past eleven, for the second time.
#[tokio::test(flavor = "multi_thread")]
async fn it_is_made_in_an_hour_that_the_clock_shows_twice() {
    made_at("2024-02-29T18:30:00Z").await;
}
