//! An act asks nothing twice: what is booked is looked up once, whatever it is sold with; so are prices by the minute, however
//! late the house looks.

use std::sync::PoisonError;

use chrono::TimeDelta;
use domain::{
    balances::TopUp,
    bookings::{Book, Paying, StartAt},
    devices::{AddZone, DeviceKind},
    ids::{ActId, DeviceId, SessionId, TariffId, TransactionId, ZoneId},
    money::Money,
    orders::Method,
    sessions::{End, EndReason, Parts, Rest, Start},
    tariffs::{Draft, NewTariff, RefundPolicy, TypedHours, TypedPrice, TypedSold},
};

use super::{HEARD, client, empty, founded, typed};
use crate::{
    Club, Desk, balances, devices, hall, sessions,
    tariffs::{self, AddTariff},
};

/// A zone with one PC.
async fn furnished(desk: &Desk) -> (ZoneId, DeviceId) {
    let zone = ZoneId::fresh();
    devices::add_zone(desk, AddZone { id: zone, club: desk.club_id(), name: "Hall".into() }).await.unwrap();
    let (device, kind) = (DeviceId::fresh(), DeviceKind::Pc);
    devices::add(desk, devices::AddDevice { id: device, zone, kind, number: 1 }).await.unwrap();
    (zone, device)
}

/// A booking of the next hour but one, for a guest who pays now.
async fn hour(desk: &Desk) -> Book {
    let (zone, device) = furnished(desk).await;
    let tariff = AddTariff {
        id: TariffId::fresh(),
        name: "1 hour".into(),
        unit_minutes: 60,
        max_quantity: 1,
        refund_policy: RefundPolicy::Keep,
        max_bonus_percent: 0,
        prices: vec![(zone, Money::of(600).unwrap())],
    };
    let sold = tariff.id;
    tariffs::add(desk, tariff).await.unwrap();
    Book {
        id: SessionId::fresh(),
        client: hall::board(desk).await.unwrap().guest,
        device,
        from: StartAt::from(desk.now + TimeDelta::hours(1)),
        tariff: sold,
        quantity: 1,
        pay: Paying::Now,
        method: Method::Cash,
        tendered: typed(""),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    }
}

/// Somebody with a thousand sits down by the minute, at six hundred an hour.
async fn by_minute(desk: &Desk) -> Start {
    let (zone, device) = furnished(desk).await;
    let (club, client) = (desk.club_id(), client(desk).await);
    let id = TransactionId::fresh();
    let top_up = TopUp { id, club, client, amount: typed("1000"), method: Method::Cash, tendered: typed("") };
    balances::top_up(desk, top_up).await.unwrap();
    let draft = Draft {
        name: typed("By the minute"),
        unit_minutes: typed("60"),
        max_quantity: typed("1"),
        refund_policy: RefundPolicy::Burn,
        sold: TypedSold::Minute,
        hours: vec![TypedHours::default()],
        prices: vec![TypedPrice { zone, of: 0, price: typed("600") }],
        ..Draft::default()
    };
    let new = NewTariff { id: TariffId::fresh(), club, draft };
    let tariff = new.id;
    tariffs::make(desk, new).await.unwrap();
    Start {
        id: SessionId::fresh(),
        client,
        device,
        tariff,
        quantity: 1,
        method: Method::Cash,
        tendered: typed(""),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    }
}

fn listen() {
    *HEARD.lock().unwrap_or_else(PoisonError::into_inner) = Some(Vec::new());
}

/// All that was asked since then, with what it was asked with.
fn heard() -> Vec<String> {
    let all = HEARD.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap();
    assert!(all.len() > 10, "only {} questions were heard", all.len());
    let questions = all.iter().filter(|asked| asked.sql.trim_start().starts_with("select"));
    let words = |sql: &str| sql.split_whitespace().collect::<Vec<_>>().join(" ");
    questions.map(|asked| format!("{} {:?}", words(&asked.sql), asked.values)).collect()
}

async fn nothing_is_asked_twice(postgres: bool) {
    let (club, file) = empty(postgres).await;
    let desk = club.desk(founded(&club).await);
    let book = hour(&desk).await;
    listen();
    sessions::book(&desk, book).await.unwrap();
    let mut asked = heard();
    asked.sort();
    for pair in asked.windows(2) {
        assert_ne!(pair[0], pair[1]);
    }
    gone(club, file).await;
}

async fn prices_are_asked_once(postgres: bool) {
    let (club, file) = empty(postgres).await;
    let me = founded(&club).await;
    let start = by_minute(&club.desk(me.clone())).await;
    let session = sessions::start(&club.desk(me.clone()), start).await.unwrap();
    // Nobody looks for most of an hour.
    let desk = club.desk_at(me, club.now() + TimeDelta::minutes(55));
    listen();
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest: Rest::Policy };
    let ended = sessions::end(&desk, end).await.unwrap();
    let asked = heard();
    assert_eq!((ended.bought(), ended.blocks.len()), (TimeDelta::minutes(55), 1));
    for table in [" from tariff t left join", " from zone where", " s.busy_until > $2"] {
        let asked = asked.iter().filter(|asked| asked.contains(table)).count();
        assert_eq!(asked, 1, "{table}");
    }
    gone(club, file).await;
}

async fn gone(club: Club, file: Option<std::path::PathBuf>) {
    club.close().await.unwrap();
    if let Some(file) = file {
        std::fs::remove_file(file).unwrap();
    }
}

/// One after the other: there is one who listens.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_looked_up_twice() {
    for postgres in [false, true] {
        nothing_is_asked_twice(postgres).await;
        prices_are_asked_once(postgres).await;
    }
}
