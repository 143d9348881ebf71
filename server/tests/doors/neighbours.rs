//! What belongs to another club answers as what is not there: nobody learns by asking that it exists.

use crate::{
    endpoints::{PAGES, World, in_the_house, read},
    house::House,
    matrix::without,
    rows::rows,
};
use axum::http::{Method, StatusCode};
use club::{Desk, clubs, devices, holds, schedules, sessions, shifts, tariffs, transactions};
use domain::{
    clubs::NewClub,
    devices::DeviceKind,
    discounts,
    holds::PlaceHold,
    ids::{ClubId, DeviceId, DiscountId, HoldId, ScheduleId, SessionId, ShiftId, TariffId, ZoneId},
    money::{Money, Typed},
    orders::Method as Paid,
    schedules::{Draft, NewSchedule, TypedInterval},
    sessions::{Parts, Start},
    shifts::Open,
    staff::{Account, Me},
    tariffs::RefundPolicy,
    transactions::TransactionFilter,
};
use leptos::server_fn::axum::server_fn_paths;

/// In every name that the other club gives.
const FARAWAY: &str = "Faraway";

fn typed(text: &str) -> Typed {
    Typed(text.into())
}

/// One more club of the organisation, and one of everything in it.
async fn neighbour(house: &House, cookie: &str, world: &World) -> World {
    let me: Account = read(house, cookie, "/api/account").await;
    let club = ClubId::fresh();
    let new = NewClub {
        id: club,
        name: typed("Elsewhere"),
        country: typed("KZ"),
        time_zone: typed("Asia/Almaty"),
        phone: typed(""),
        price_step: typed("1"),
        copy_from: typed(""),
    };
    clubs::add(&house.club.desk(me.me.clone()), new).await.unwrap();
    let desk = house.club.desk(Me { club, ..me.me });
    let (zone, tariff, shift) = (ZoneId::fresh(), TariffId::fresh(), ShiftId::fresh());
    devices::add_zone(&desk, devices::AddZone { id: zone, club, name: FARAWAY.into() }).await.unwrap();
    let [free, spare, held, taken] = [1, 2, 3, 4].map(|number| (DeviceId::fresh(), number));
    for (id, number) in [free, spare, held, taken] {
        let device = devices::AddDevice { id, zone, kind: DeviceKind::Pc, number };
        devices::add(&desk, device).await.unwrap();
    }
    let price = tariffs::AddTariff {
        id: tariff,
        name: FARAWAY.into(),
        unit_minutes: 60,
        max_quantity: 12,
        refund_policy: RefundPolicy::Keep,
        max_bonus_percent: 0,
        prices: vec![(zone, Money::of(900).unwrap())],
    };
    tariffs::add(&desk, price).await.unwrap();
    shifts::open(&desk, Open { id: shift, club, opening_cash: typed("100"), pieces: Default::default() })
        .await
        .unwrap();
    let start = Start {
        id: SessionId::fresh(),
        client: world.guest,
        device: taken.0,
        tariff,
        quantity: 1,
        method: Paid::Cash,
        tendered: typed(""),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    };
    let session = sessions::start(&desk, start).await.unwrap().id;
    let hold = HoldId::fresh();
    let place = PlaceHold { id: hold, device: held.0, reason: typed(FARAWAY), until: typed("") };
    holds::place(&desk, place).await.unwrap();
    let schedule = nights(&desk).await;
    let discount = autumn(&desk, tariff).await;
    let ledger = transactions::list(&desk, TransactionFilter::default()).await.unwrap();
    let transaction = ledger.rows[0].id;
    World {
        transaction,
        club,
        zone,
        free: free.0,
        spare: spare.0,
        taken: taken.0,
        tariff,
        session,
        shift,
        hold,
        schedule,
        discount,
        ..*world
    }
}

async fn autumn(desk: &Desk, tariff: TariffId) -> DiscountId {
    let draft = discounts::Draft {
        name: typed(FARAWAY),
        percent: typed("1"),
        tariffs: vec![tariff],
        ..discounts::Draft::default()
    };
    let new = discounts::NewDiscount { id: DiscountId::fresh(), club: desk.club_id(), draft };
    club::discounts::make(desk, new.clone()).await.unwrap();
    new.id
}

async fn nights(desk: &Desk) -> ScheduleId {
    let draft = Draft {
        name: typed(FARAWAY),
        weekdays: vec![4, 5],
        intervals: vec![TypedInterval { from: typed("22:00"), to: typed("06:00") }],
        ..Draft::default()
    };
    let new = NewSchedule { id: ScheduleId::fresh(), club: desk.club_id(), draft };
    schedules::make(desk, new.clone()).await.unwrap();
    new.id
}

/// The world with one thing in it that is the neighbour's, in the order of [`without`].
fn with(world: World, theirs: World) -> [World; 12] {
    [
        World { club: theirs.club, ..world },
        World { zone: theirs.zone, ..world },
        World { free: theirs.free, ..world },
        World { spare: theirs.spare, ..world },
        World { taken: theirs.taken, ..world },
        World { tariff: theirs.tariff, ..world },
        World { session: theirs.session, ..world },
        World { shift: theirs.shift, ..world },
        World { hold: theirs.hold, ..world },
        World { schedule: theirs.schedule, ..world },
        World { discount: theirs.discount, ..world },
        World { transaction: theirs.transaction, ..world },
    ]
}

#[tokio::test]
async fn another_clubs_things_answer_as_things_that_are_not_there() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    let theirs = neighbour(&house, &cookie, &world).await;
    let mut compared = 0;
    for row in rows() {
        let Some((_, method)) = server_fn_paths().find(|(path, _)| *path == row.path) else { continue };
        let unknown = without(world, uuid::Uuid::now_v7());
        for ((there, unknown), foreign) in unknown.into_iter().zip(with(world, theirs)) {
            if !row.names(&world, &there) {
                continue;
            }
            let mut answers = Vec::new();
            for other in [unknown, foreign] {
                let (path, body) = row.request(&method, &other);
                answers.push(house.request(method.clone(), &path, Some(&cookie), &body).await);
            }
            let [unknown, foreign] = [&answers[0], &answers[1]];
            let said = format!("{} {} and {} {}", unknown.status, unknown.body, foreign.status, foreign.body);
            assert_eq!(unknown.status, foreign.status, "{}: {said}", row.path);
            // A price in a zone that is not there is left out: the answer is the list.
            if unknown.status != StatusCode::OK {
                assert_eq!(unknown.body, foreign.body, "{}", row.path);
            }
            assert!(!foreign.body.contains(FARAWAY), "{}: {said}", row.path);
            compared += 1;
        }
    }
    assert!(compared >= 25, "only {compared} were compared");
}

#[tokio::test]
async fn no_page_shows_or_finds_what_is_another_clubs() {
    let house = House::open().await;
    let cookie = house.cookie("owner").await;
    let world = World::of(&house, &cookie).await;
    let theirs = neighbour(&house, &cookie, &world).await;
    let asked = format!(
        "device={}&zone={}&session={}&tariff={}&edit={}&do=edit",
        theirs.taken, theirs.zone, theirs.session, theirs.tariff, theirs.schedule
    );
    for (address, _) in PAGES {
        // Clients are the organisation's: theirs is ours.
        let path = in_the_house(address, &theirs);
        let answer = house.page(&format!("{path}?{asked}"), Some(&cookie)).await;
        let of_one = ["/sessions/{id}", "/transactions/{id}", "/shifts/{id}"];
        let missing = of_one.iter().any(|one| address.starts_with(one));
        assert_eq!(answer.status == StatusCode::NOT_FOUND, missing, "{path}: {}", answer.status);
        assert!(!answer.body.contains(FARAWAY), "{path} shows it");
    }
    let found = |words: String| {
        let path = format!("/api/search?words={words}");
        let (house, cookie) = (&house, &cookie);
        async move { house.request(Method::GET, &path, Some(cookie), "").await.body }
    };
    for words in [theirs.session.to_string(), FARAWAY.to_owned()] {
        let hits: serde_json::Value = serde_json::from_str(&found(words).await).unwrap();
        for kind in ["devices", "sessions", "staff"] {
            assert_eq!(hits[kind], serde_json::json!([]), "{kind}");
        }
    }
    for filter in [format!("device={}", theirs.taken), format!("zone={}", theirs.zone)] {
        let file = house.request(Method::GET, &format!("/sessions.csv?{filter}"), Some(&cookie), "").await;
        assert_eq!(file.body.split_terminator("\r\n").count(), 1, "only its head: {}", file.body);
    }
    let log = house.request(Method::GET, "/log.csv", Some(&cookie), "").await;
    assert!(log.status == StatusCode::OK && !log.body.contains(FARAWAY), "the log is that of one club");
    let all = house.request(Method::GET, "/sessions.csv", Some(&cookie), "").await;
    assert!(!all.body.contains(&theirs.session.to_string()) && all.body.contains(&world.session.to_string()));
}
