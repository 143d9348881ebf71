//! Many people book the same device at once.

use club::{Error, sessions};
use domain::{
    bookings::{Book, BookingFault, Paying, StartAt},
    ids::SessionId,
    money::Typed,
    orders::Method,
    refusal::Refusal,
    sessions::Parts,
};
use tokio::task::JoinSet;

use crate::stage::{minutes, story};

/// A number that looks like chance, the same in every run.
fn scattered(seed: u64) -> u64 {
    let mixed = seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 33
}

story!(of_fifty_who_book_one_device_no_two_have_it_at_once, |stage| {
    let mut acts = JoinSet::new();
    for number in 0..50_u64 {
        let desk = stage.desk();
        let quantity = 1 + u32::try_from(scattered(number) % 3).unwrap();
        let ahead = minutes(i64::try_from(5 + scattered(number + 1000) % 600).unwrap());
        let book = Book {
            id: SessionId::fresh(),
            client: stage.hall.guest,
            device: stage.pc(1),
            from: StartAt::from(stage.club.now() + ahead),
            tariff: stage.tariff("1 hour"),
            quantity,
            pay: if number % 3 == 0 { Paying::Later } else { Paying::Now },
            method: Method::Cash,
            tendered: Typed::default(),
            second_seat: false,
            serve_banned: false,
            parts: Parts::default(),
        };
        acts.spawn(async move { sessions::book(&desk, book).await });
    }
    let mut kept = Vec::new();
    for outcome in acts.join_all().await {
        match outcome {
            Ok(session) => kept.push(session.busy().unwrap()),
            Err(Error::Refused(Refusal::Booking(BookingFault::Taken { .. }))) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    assert!(kept.len() > 1, "some of them fit");
    kept.sort_unstable();
    for pair in kept.windows(2) {
        assert!(pair[0].1 <= pair[1].0, "{pair:?}");
    }
    assert_eq!(stage.board().await.bookings.len(), kept.len());
});
