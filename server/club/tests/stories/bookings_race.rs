//! Many people book the same device at once.

use club::{Error, holds, sessions};
use domain::{
    bookings::{Book, BookingFault, Paying, StartAt},
    holds::{PlaceHold, as_typed},
    ids::{HoldId, OrderId, SessionId},
    money::Typed,
    orders::Method,
    refusal::Refusal,
    sessions::{Extend, Parts, Start},
    time::Moment,
};
use tokio::task::JoinSet;

use crate::stage::{Stage, minutes, story};

/// A number that looks like chance, the same in every run.
fn scattered(seed: u64) -> u64 {
    let mixed = seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 33
}

fn whole(stage: &Stage, pc: i32, from: Moment) -> Book {
    Book {
        id: SessionId::fresh(),
        client: stage.hall.guest,
        device: stage.pc(pc),
        from: StartAt::from(from),
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        pay: Paying::Now,
        method: Method::Cash,
        tendered: Typed::default(),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    }
}

story!(of_fifty_who_book_one_device_no_two_have_it_at_once, |stage| {
    let mut acts = JoinSet::new();
    for number in 0..50_u64 {
        let desk = stage.desk();
        let quantity = 1 + u32::try_from(scattered(number) % 3).unwrap();
        let ahead = minutes(i64::try_from(5 + scattered(number + 1000) % 600).unwrap());
        let pay = if number % 3 == 0 { Paying::Later } else { Paying::Now };
        let book = Book { quantity, pay, ..whole(stage, 1, stage.club.now() + ahead) };
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

// Somebody sits at the first device for another minute, nobody at the second: one is played on, one sat down at.
story!(of_fifty_who_book_sit_down_go_on_and_hold_no_two_have_a_device_at_once, |stage| {
    let tariff = stage.tariff("1 hour");
    let sitting = stage.seated(1).await;
    stage.clock.advance(minutes(59));
    let mut acts = JoinSet::new();
    for number in 0..50_u64 {
        let (desk, pc) = (stage.desk(), 1 + i32::try_from(number % 2).unwrap());
        let ahead = stage.club.now() + minutes(i64::try_from(5 + scattered(number + 2000) % 600).unwrap());
        let quantity = 1 + u32::try_from(scattered(number) % 3).unwrap();
        match number / 2 % 3 {
            0 => {
                let book = Book { quantity, ..whole(stage, pc, ahead) };
                acts.spawn(async move { sessions::book(&desk, book).await.map(drop) });
            }
            1 => {
                let until = stage.club.now() + minutes(i64::try_from(5 + number).unwrap());
                let until = Typed(as_typed(stage.hall.times.local(until)));
                let (id, device, reason) = (HoldId::fresh(), stage.pc(pc), Typed("New mouse".into()));
                let hold = PlaceHold { id, device, reason, until };
                acts.spawn(async move { holds::place(&desk, hold).await.map(drop) });
            }
            _ if pc == 1 => {
                let extend = Extend {
                    id: OrderId::fresh(),
                    session: sitting.id,
                    tariff,
                    quantity,
                    method: Method::Cash,
                    tendered: Typed::default(),
                    parts: Parts::default(),
                };
                acts.spawn(async move { sessions::extend(&desk, extend).await.map(drop) });
            }
            _ => {
                let start = Start { quantity, ..stage.guest(pc) };
                acts.spawn(async move { sessions::start(&desk, start).await.map(drop) });
            }
        }
    }
    for outcome in acts.join_all().await {
        assert!(matches!(outcome, Ok(()) | Err(Error::Refused(_))), "{outcome:?}");
    }
    let board = stage.board().await;
    let sessions = || board.sessions.iter().chain(&board.bookings);
    for pc in [stage.pc(1), stage.pc(2)] {
        let played =
            sessions().filter(|session| session.device == pc).filter_map(domain::sessions::Session::busy);
        let held = board.holds.iter().filter(|hold| hold.device == pc);
        let held = held.map(|hold| (hold.from, hold.until.unwrap()));
        let mut taken: Vec<(Moment, Moment)> = played.chain(held).collect();
        taken.sort_unstable();
        assert!(taken.len() > 1, "{taken:?}");
        assert!(taken.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{taken:?}");
    }
});
