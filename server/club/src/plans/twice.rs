//! An act asks nothing twice: what is booked is looked up once, whatever it is sold with.

use std::sync::PoisonError;

use domain::{
    bookings::{Book, Paying, StartAt},
    devices::{AddZone, DeviceKind},
    ids::{DeviceId, SessionId, TariffId, ZoneId},
    tariffs::RefundPolicy,
};

use super::{HEARD, empty, founded, typed};
use crate::{
    Desk, devices, hall, sessions,
    tariffs::{self, AddTariff},
};

/// A booking of the next hour but one, for a guest who pays now.
async fn hour(desk: &Desk) -> Book {
    let zone = ZoneId::fresh();
    devices::add_zone(desk, AddZone { id: zone, club: desk.club_id(), name: "Hall".into() }).await.unwrap();
    let (device, kind) = (DeviceId::fresh(), DeviceKind::Pc);
    devices::add(desk, devices::AddDevice { id: device, zone, kind, number: 1 }).await.unwrap();
    let tariff = AddTariff {
        id: TariffId::fresh(),
        name: "1 hour".into(),
        unit_minutes: 60,
        max_quantity: 1,
        refund_policy: RefundPolicy::Keep,
        max_bonus_percent: 0,
        prices: vec![(zone, domain::money::Money::of(600).unwrap())],
    };
    let sold = tariff.id;
    tariffs::add(desk, tariff).await.unwrap();
    Book {
        id: SessionId::fresh(),
        client: hall::board(desk).await.unwrap().guest,
        device,
        from: StartAt::from(desk.now + chrono::TimeDelta::hours(1)),
        tariff: sold,
        quantity: 1,
        pay: Paying::Now,
        method: Default::default(),
        tendered: typed(""),
        second_seat: false,
        serve_banned: false,
        parts: Default::default(),
    }
}

async fn nothing_is_asked_twice(postgres: bool) {
    let (club, file) = empty(postgres).await;
    let desk = club.desk(founded(&club).await);
    let book = hour(&desk).await;
    *HEARD.lock().unwrap_or_else(PoisonError::into_inner) = Some(Vec::new());
    sessions::book(&desk, book).await.unwrap();
    let all = HEARD.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap();
    assert!(all.len() > 10, "only {} questions were heard", all.len());
    let questions = all.iter().filter(|asked| asked.sql.trim_start().starts_with("select"));
    let mut asked: Vec<String> = questions.map(|asked| format!("{} {:?}", asked.sql, asked.values)).collect();
    asked.sort();
    for pair in asked.windows(2) {
        assert_ne!(pair[0], pair[1]);
    }
    club.close().await.unwrap();
    if let Some(file) = file {
        std::fs::remove_file(file).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_booking_asks_nothing_twice() {
    for postgres in [false, true] {
        nothing_is_asked_twice(postgres).await;
    }
}
