//! What is booked: for how long a device is kept, how it is paid, moved and begun, and what comes of it by itself.

use chrono::TimeDelta;
use club::{clubs, devices, holds, sessions};
use domain::{
    bookings::{
        Book, BookingFault, BookingFilter, CancelBooking, EditBookingHabits, NoShow, PayBooking, Paying,
        Reschedule, SlotsQuestion, StartAt, StartBooking, Taker, Unclaimed,
    },
    devices::ArchiveDevice,
    holds::PlaceHold,
    ids::{ActId, ClientId, HoldId, OrderId, SessionId},
    money::Typed,
    orders::Method,
    refusal::Refusal,
    sessions::{EndReason, Extend, Parts, Pause, Session, SessionState},
    time::Moment,
};

use crate::{
    balances::{has, topped_up},
    stage::{Stage, minutes, money, refused, story, typed},
};

/// One hour for a guest for 900 in cash, so many minutes from now.
pub fn hour(stage: &Stage, pc: i32, ahead: i64) -> Book {
    Book {
        id: SessionId::fresh(),
        client: stage.hall.guest,
        device: stage.pc(pc),
        from: StartAt::from(stage.club.now() + minutes(ahead)),
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

pub fn later(stage: &Stage, pc: i32, ahead: i64) -> Book {
    Book { pay: Paying::Later, ..hour(stage, pc, ahead) }
}

pub async fn booked(stage: &Stage, book: Book) -> Session {
    sessions::book(&stage.desk(), book).await.unwrap()
}

pub fn fault<T: std::fmt::Debug>(result: club::Result<T>) -> BookingFault {
    match refused(result) {
        Refusal::Booking(fault) => fault,
        other => panic!("a fault of a booking was expected, not {other:?}"),
    }
}

pub fn to(stage: &Stage, session: &Session, pc: i32, ahead: i64) -> Reschedule {
    Reschedule {
        id: ActId::fresh(),
        session: session.id,
        device: stage.pc(pc),
        from: StartAt::from(stage.club.now() + minutes(ahead)),
        second_seat: false,
    }
}

pub fn cancel(session: &Session) -> CancelBooking {
    CancelBooking { id: ActId::fresh(), session: session.id }
}

pub fn start(session: &Session) -> StartBooking {
    StartBooking { id: ActId::fresh(), session: session.id, second_seat: false }
}

/// So much later, the clockwork has fired.
pub async fn later_on(stage: &Stage, by: TimeDelta) {
    stage.clock.advance(by);
    sessions::fire_due(&stage.club).await.unwrap();
}

pub async fn on_arrival(stage: &Stage, unclaimed: Unclaimed) {
    on_arrival_released(stage, true, unclaimed).await;
}

pub async fn on_arrival_released(stage: &Stage, released_by_itself: bool, unclaimed: Unclaimed) {
    let edit = EditBookingHabits {
        id: ActId::fresh(),
        club: stage.hall.club.id,
        starts_by_itself: false,
        grace_minutes: typed("10"),
        released_by_itself,
        unclaimed,
        pay_minutes: typed("30"),
    };
    clubs::change_bookings(&stage.owner_desk(), edit).await.unwrap();
}

async fn cash(stage: &Stage) -> i64 {
    stage.till().await.takings.unwrap().expected_cash.minor()
}

/// Somebody with so much on their balance.
pub async fn with_balance(stage: &Stage, amount: &str) -> ClientId {
    let client = stage.client("Айгерім").await;
    topped_up(stage, client, amount).await;
    client
}

pub async fn balance(stage: &Stage, client: ClientId) -> i64 {
    has(stage, client).await.0
}

story!(what_is_booked_and_paid_waits_and_begins_at_its_time, |stage| {
    let before = cash(stage).await;
    let book = hour(stage, 1, 90);
    let session = booked(stage, book.clone()).await;
    assert_eq!((session.state, session.blocks.len()), (SessionState::Waiting, 1));
    assert_eq!(session.busy(), Some((stage.club.now() + minutes(90), stage.club.now() + minutes(150))));
    assert_eq!(cash(stage).await, before + 900);
    // The same press twice is one booking.
    assert_eq!(sessions::book(&stage.desk(), book).await.unwrap(), session);
    assert_eq!(cash(stage).await, before + 900);
    assert_eq!(stage.board().await.bookings, std::slice::from_ref(&session));
    assert_eq!(stage.board().await.sessions, []);
    assert_eq!(sessions::next_due(&stage.club).await.unwrap(), Some(session.started_at));
    later_on(stage, minutes(90) + TimeDelta::milliseconds(20)).await;
    let begun = stage.session(session.id).await;
    assert_eq!(
        (begun.state, begun.started_at),
        (SessionState::Active, session.started_at),
        "as of its own moment"
    );
    assert_eq!(begun.planned.unwrap().from, session.started_at);
    assert_eq!(stage.board().await.bookings, []);
    later_on(stage, minutes(60)).await;
    assert_eq!(stage.session(session.id).await.ended.unwrap().why, EndReason::TimeRanOut);
});

story!(nobody_has_a_device_while_somebody_else_has_it, |stage| {
    let session = booked(stage, hour(stage, 1, 90)).await;
    // It is free until then, and after it.
    booked(stage, hour(stage, 1, 30)).await;
    booked(stage, hour(stage, 1, 150)).await;
    for ahead in [31, 89, 90, 91, 149] {
        let taken = sessions::book(&stage.desk(), hour(stage, 1, ahead)).await;
        assert!(matches!(fault(taken), BookingFault::Taken { by: Taker::Client(_), .. }), "{ahead}");
    }
    let taken = fault(sessions::book(&stage.desk(), hour(stage, 1, 100)).await);
    let wall = |at: Moment| at.with_timezone(&chrono_tz::Asia::Almaty).naive_local();
    let (from, until) = (session.started_at, session.started_at + minutes(60));
    let who = Taker::Client("Unknown Guest".into());
    assert_eq!(taken, BookingFault::Taken { by: who, from: wall(from), to: Some(wall(until)) });
    // Past the program, too.
    let sql = format!(
        "update session set busy_until = (select max(busy_until) from session) where id = {}",
        stage.written(session.id.0)
    );
    assert!(stage.by_hand(&sql).await.is_err());
});

story!(a_start_is_to_come_and_a_time_of_the_clock, |stage| {
    let with = |from: &str| Book { from: StartAt(from.into()), ..hour(stage, 1, 0) };
    for (from, is) in [
        ("2026-11-22T15:30:00Z", BookingFault::PastStart),
        ("2026-11-22T20:29", BookingFault::PastStart),
        ("2027-06-01T20:00", BookingFault::TooFar { days: 92 }),
        ("soon", BookingFault::BadTime { typed: "soon".into() }),
        ("", BookingFault::BadTime { typed: String::new() }),
    ] {
        assert_eq!(fault(sessions::book(&stage.desk(), with(from)).await), is, "{from}");
    }
    // As the wall shows it: 21:00 in Almaty.
    let session = booked(stage, with("2026-11-22T21:00")).await;
    assert_eq!(session.started_at, "2026-11-22T16:00:00Z".parse::<Moment>().unwrap());
});

story!(what_is_not_paid_is_kept_for_a_while, |stage| {
    let before = cash(stage).await;
    let session = booked(stage, later(stage, 1, 90)).await;
    assert_eq!((session.state, session.blocks.len()), (SessionState::AwaitingPayment, 0));
    assert_eq!(session.due_at(), Some(stage.club.now() + minutes(30)));
    assert!(matches!(
        fault(sessions::book(&stage.desk(), hour(stage, 1, 90)).await),
        BookingFault::Taken { .. }
    ));
    assert_eq!(fault(sessions::start_booking(&stage.desk(), start(&session)).await), BookingFault::NotPaid);
    let pay = PayBooking {
        id: OrderId::fresh(),
        session: session.id,
        method: Method::Card,
        tendered: typed(""),
        parts: Parts::default(),
    };
    let dear = PayBooking { parts: Parts { price: typed("1000"), ..Parts::default() }, ..pay.clone() };
    assert_eq!(refused(sessions::pay_booking(&stage.desk(), dear).await), Refusal::PriceChanged);
    let paid = sessions::pay_booking(&stage.desk(), pay.clone()).await.unwrap();
    assert_eq!((paid.state, paid.paid()), (SessionState::Waiting, money(900)));
    assert_eq!(sessions::pay_booking(&stage.desk(), pay.clone()).await.unwrap(), paid, "pressed twice");
    let again = PayBooking { id: OrderId::fresh(), ..pay };
    assert_eq!(fault(sessions::pay_booking(&stage.desk(), again).await), BookingFault::PaidAlready);
    // Another one is not paid in time.
    let other = booked(stage, later(stage, 2, 90)).await;
    later_on(stage, minutes(31)).await;
    let over = stage.session(other.id).await;
    let ended = over.ended.unwrap();
    assert_eq!((over.state, ended.why, ended.by), (SessionState::Cancelled, EndReason::NotPaid, None));
    assert_eq!(ended.at, other.due_at().unwrap());
    assert_eq!(cash(stage).await, before);
    booked(stage, hour(stage, 2, 60)).await;
});

story!(a_cancelled_booking_gives_everything_back, |stage| {
    let before = cash(stage).await;
    let session = booked(stage, hour(stage, 1, 90)).await;
    let press = cancel(&session);
    let over = sessions::cancel_booking(&stage.desk(), press.clone()).await.unwrap();
    assert_eq!((over.state, over.ended.clone().unwrap().refunded), (SessionState::Cancelled, money(900)));
    assert_eq!(sessions::cancel_booking(&stage.desk(), press).await.unwrap(), over, "pressed twice");
    assert_eq!(fault(sessions::cancel_booking(&stage.desk(), cancel(&session)).await), BookingFault::Over);
    assert_eq!(cash(stage).await, before);
    // From the balance it goes back to the balance; and the device is free.
    let client = with_balance(stage, "1000").await;
    let parts = Parts { balance: typed("900"), ..Parts::default() };
    let session = booked(stage, Book { client, parts, ..hour(stage, 1, 90) }).await;
    assert_eq!(balance(stage, client).await, 100);
    sessions::cancel_booking(&stage.desk(), cancel(&session)).await.unwrap();
    assert_eq!(balance(stage, client).await, 1000);
    // Who has begun is not cancelled.
    let session = booked(stage, hour(stage, 1, 1)).await;
    later_on(stage, minutes(1)).await;
    assert_eq!(fault(sessions::cancel_booking(&stage.desk(), cancel(&session)).await), BookingFault::Begun);
});

story!(nobody_came, |stage| {
    on_arrival(stage, Unclaimed::Balance).await;
    let client = with_balance(stage, "1000").await;
    let theirs = booked(stage, Book { client, ..hour(stage, 1, 30) }).await;
    let guests = booked(stage, hour(stage, 2, 30)).await;
    let by_hand = booked(stage, hour(stage, 3, 30)).await;
    let before = cash(stage).await;
    later_on(stage, minutes(30)).await;
    assert_eq!(stage.session(theirs.id).await.state, SessionState::Waiting, "on arrival it waits");
    let gone = |session: &Session| NoShow { id: ActId::fresh(), session: session.id };
    assert!(matches!(
        fault(sessions::no_show(&stage.desk(), gone(&by_hand)).await),
        BookingFault::TooEarly { .. }
    ));
    stage.clock.advance(minutes(10));
    let over = sessions::no_show(&stage.desk(), gone(&by_hand)).await.unwrap();
    assert_eq!(over.ended.unwrap().why, EndReason::NoShow);
    sessions::fire_due(&stage.club).await.unwrap();
    let over = stage.session(theirs.id).await.ended.unwrap();
    assert_eq!((over.why, over.refunded, over.by), (EndReason::NoShow, money(900), None));
    let over = stage.session(guests.id).await.ended.unwrap();
    assert_eq!((over.why, over.refunded), (EndReason::NoShow, money(0)), "a guest has no balance");
    assert_eq!(cash(stage).await, before, "the till gives nothing");
});

story!(who_arrives_late_has_what_fits, |stage| {
    on_arrival(stage, Unclaimed::Balance).await;
    let client = stage.client("Айгерім").await;
    let late = booked(stage, Book { client, ..hour(stage, 1, 30) }).await;
    let next = booked(stage, hour(stage, 1, 90)).await;
    stage.clock.advance(minutes(35));
    let press = start(&late);
    let begun = sessions::start_booking(&stage.desk(), press.clone()).await.unwrap();
    assert_eq!((begun.started_at, begun.ends_at()), (stage.club.now(), Some(next.started_at)));
    assert_eq!(sessions::start_booking(&stage.desk(), press).await.unwrap(), begun, "pressed twice");
    // There is no time to pause, none to sell.
    let pause = Pause { id: ActId::fresh(), session: late.id };
    assert!(matches!(fault(sessions::pause(&stage.desk(), pause).await), BookingFault::NoRoomToPause { .. }));
    let extend = Extend {
        id: OrderId::fresh(),
        session: late.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::Cash,
        tendered: typed(""),
        parts: Parts::default(),
    };
    assert!(matches!(fault(sessions::extend(&stage.desk(), extend).await), BookingFault::NoRoom { .. }));
    // What was not played stays on the account, as after any early end.
    later_on(stage, minutes(55)).await;
    let over = stage.session(late.id).await.ended.unwrap();
    assert_eq!((over.at, over.why, over.kept), (next.started_at, EndReason::NextBooking, 300));
    assert_eq!(stage.count("client_tariff").await, 1);
    sessions::start_booking(&stage.desk(), start(&next)).await.unwrap();
});

story!(a_booking_that_goes_away_lets_who_plays_play_on, |stage| {
    let session = stage.seated(1).await;
    let next = booked(stage, hour(stage, 1, 60)).await;
    let extend = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::Cash,
        tendered: typed(""),
        parts: Parts::default(),
    };
    assert!(matches!(
        fault(sessions::extend(&stage.desk(), extend.clone()).await),
        BookingFault::NoRoom { .. }
    ));
    sessions::reschedule(&stage.desk(), to(stage, &next, 1, 90)).await.unwrap();
    let more = |until: Moment| Extend {
        id: OrderId::fresh(),
        parts: Parts { until: typed(&until.to_rfc3339()), ..Parts::default() },
        ..extend.clone()
    };
    let (sold, until) = (stage.count("order_line").await, session.started_at + minutes(90));
    // Nobody is sold an hour of which half is not played, unless the form said so; one that said less says nothing of it.
    for press in [extend.clone(), more(until + TimeDelta::seconds(1))] {
        let press = Extend { id: OrderId::fresh(), ..press };
        assert!(matches!(
            fault(sessions::extend(&stage.desk(), press).await),
            BookingFault::CutShort { from } if from == stage.hall.times.local(until)
        ));
    }
    assert_eq!(stage.count("order_line").await, sold);
    let extended = sessions::extend(&stage.desk(), more(until)).await.unwrap();
    assert_eq!(extended.ends_at(), Some(until), "cut to fit");
    assert_eq!(stage.count("order_line").await, sold + 1);
    sessions::cancel_booking(&stage.desk(), cancel(&next)).await.unwrap();
    assert_eq!(stage.session(session.id).await.ends_at(), Some(session.started_at + minutes(120)));
});

story!(a_booking_is_moved_to_where_it_costs_the_same, |stage| {
    let session = booked(stage, hour(stage, 1, 60)).await;
    let go = to(stage, &session, 2, 90);
    let moved = sessions::reschedule(&stage.desk(), go.clone()).await.unwrap();
    assert_eq!((moved.device, moved.started_at), (stage.pc(2), stage.club.now() + minutes(90)));
    assert_eq!(sessions::reschedule(&stage.desk(), go).await.unwrap(), moved, "pressed twice");
    // In itself it does not stand in its own way.
    sessions::reschedule(&stage.desk(), to(stage, &session, 2, 100)).await.unwrap();
    let dear = sessions::reschedule(&stage.desk(), to(stage, &session, 4, 100)).await;
    assert_eq!(fault(dear), BookingFault::AnotherPrice { paid: money(900), there: Some(money(1400)) });
    booked(stage, hour(stage, 3, 60)).await;
    let taken = sessions::reschedule(&stage.desk(), to(stage, &session, 3, 100)).await;
    assert!(matches!(fault(taken), BookingFault::Taken { .. }));
    assert_eq!(stage.session(session.id).await.started_at, stage.club.now() + minutes(100));
});

story!(what_is_booked_is_neither_held_nor_archived, |stage| {
    let session = booked(stage, hour(stage, 1, 60)).await;
    let hold = |until: Option<i64>| PlaceHold {
        id: HoldId::fresh(),
        device: stage.pc(1),
        reason: typed("New mouse"),
        until: typed(&until.map_or_else(String::new, |ahead| {
            let at = (stage.club.now() + minutes(ahead)).with_timezone(&chrono_tz::Asia::Almaty);
            at.format("%Y-%m-%dT%H:%M").to_string()
        })),
    };
    for until in [None, Some(61)] {
        let refused = fault(holds::place(&stage.desk(), hold(until)).await);
        assert!(matches!(refused, BookingFault::Taken { .. }), "{until:?}");
    }
    holds::place(&stage.desk(), hold(Some(60))).await.unwrap();
    let early = sessions::reschedule(&stage.desk(), to(stage, &session, 1, 59)).await;
    assert!(matches!(fault(early), BookingFault::Taken { by: Taker::Hold(_), .. }));
    let archive = ArchiveDevice { id: ActId::fresh(), device: stage.pc(1) };
    later_on(stage, minutes(59)).await;
    assert!(devices::archive(&stage.owner_desk(), archive.clone()).await.is_err());
    later_on(stage, minutes(1)).await;
    holds::fire_due(&stage.club).await.unwrap();
    sessions::fire_due(&stage.club).await.unwrap();
    assert_eq!(stage.session(session.id).await.state, SessionState::Active);
    booked(stage, hour(stage, 2, 60)).await;
    let archive = ArchiveDevice { id: ActId::fresh(), device: stage.pc(2) };
    assert!(matches!(
        fault(devices::archive(&stage.owner_desk(), archive).await),
        BookingFault::DeviceBooked { .. }
    ));
});

story!(a_house_that_was_away_takes_nobodys_time, |stage| {
    let session = booked(stage, hour(stage, 1, 60)).await;
    let missed = booked(stage, hour(stage, 2, 60)).await;
    stage.clock.advance(minutes(75));
    let again = stage.restarted().await;
    sessions::fire_due(&again).await.unwrap();
    let begun = stage.session(session.id).await;
    assert_eq!((begun.started_at, begun.ends_at()), (again.now(), Some(again.now() + minutes(60))));
    assert_eq!(stage.session(missed.id).await.state, SessionState::Active);
    again.close().await.unwrap();
    // Away for all of it: staff decide, and nothing is due for ever.
    let other = booked(stage, hour(stage, 3, 60)).await;
    later_on(stage, minutes(180)).await;
    let waits = stage.session(other.id).await;
    assert_eq!((waits.state, waits.due_at()), (SessionState::Waiting, None));
    let over = sessions::cancel_booking(&stage.desk(), cancel(&other)).await.unwrap();
    assert_eq!(over.ended.unwrap().refunded, money(900));
});

story!(free_stretches_and_lists_tell_what_is_booked, |stage| {
    booked(stage, hour(stage, 1, 90)).await;
    let question = SlotsQuestion { zone: None, device: Some(stage.pc(1)), day: None, minutes: 60 };
    let slots = sessions::slots(&stage.desk(), question.clone()).await.unwrap();
    let now = stage.club.now();
    let free: Vec<_> = slots.free.iter().map(|slot| (slot.from, slot.last, slot.to)).collect();
    assert_eq!(
        free,
        [
            (now, now + minutes(30), Some(now + minutes(90))),
            (now + minutes(150), now + minutes(24 * 60 - 1), None)
        ]
    );
    for (ahead, fits) in [(30, true), (31, false), (149, false), (150, true)] {
        let book = Book { id: SessionId::fresh(), ..hour(stage, 1, ahead) };
        if ahead != 30 && ahead != 150 {
            assert_eq!(sessions::book(&stage.desk(), book).await.is_ok(), fits, "{ahead}");
        }
    }
    let everywhere = SlotsQuestion { device: None, ..question };
    let slots = sessions::slots(&stage.desk(), everywhere).await.unwrap();
    assert_eq!(slots.free.len(), 5, "three devices are free all the time");
    let list = sessions::bookings(&stage.desk(), BookingFilter::default()).await.unwrap();
    assert_eq!(list.rows.iter().map(|row| row.device_name.as_str()).collect::<Vec<_>>(), ["PC 1"]);
    let none = BookingFilter { state: Some(SessionState::Cancelled), ..BookingFilter::default() };
    assert_eq!(sessions::bookings(&stage.desk(), none).await.unwrap().rows.len(), 0);
});

story!(who_plays_elsewhere_at_that_time_is_asked_about, |stage| {
    let client = stage.client("Айгерім").await;
    booked(stage, Book { client, ..hour(stage, 1, 60) }).await;
    let twice = Book { client, ..hour(stage, 2, 90) };
    assert!(matches!(
        refused(sessions::book(&stage.desk(), twice.clone()).await),
        Refusal::ClientPlays { .. }
    ));
    booked(stage, Book { id: SessionId::fresh(), second_seat: true, ..twice }).await;
    booked(stage, Book { client, ..hour(stage, 3, 150) }).await;
});
