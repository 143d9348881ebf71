//! What is booked and does not go as planned: bookings that go away, clients who sit elsewhere, a house that was away,
//! nights, and what the reports say of it.

use chrono::TimeDelta;
use club::{checkout, clubs, hall, reports, sessions, shifts};
use domain::{
    access::Action,
    bookings::{Book, BookingFault, NoShow, Reschedule, StartAt, StartBooking, Unclaimed},
    checkout::{Basket, CartQuestion, Checkout, Item, SeatOrder, Seats},
    ids::{ActId, ClientId, SessionId, ShiftId},
    money::{Balance, Typed},
    orders::Method,
    refusal::Refusal,
    reports::{Kind, SuspiciousFilter},
    sessions::{EndReason, Move, Parts, Pause, Session, SessionState, Start},
    shifts::{Besides, Close, EditTax, Figures, Open},
    tariffs::{Draft, TypedSold},
    time::Moment,
};

use crate::{
    balances::{add_bonus, has},
    bookings::{
        balance, booked, cancel, fault, hour, later, later_on, on_arrival, on_arrival_released, start, to,
        with_balance,
    },
    offers::{at, hours, made, price},
    stage::{Stage, minutes, money, night, refused, story, typed},
};

story!(what_gave_way_while_the_house_was_away_keeps_what_was_left_then, |stage| {
    let dark = hours(stage, "Night", "20:00", "06:00").await;
    let draft = Draft {
        sold: TypedSold::Window,
        hours: vec![at(dark, None)],
        prices: vec![price(stage, 0, "3000")],
        refund_policy: domain::tariffs::RefundPolicy::Keep,
        ..night()
    };
    let tariff = made(stage, draft).await;
    let client = stage.client("Айгерім").await;
    let next = booked(stage, hour(stage, 1, 90)).await;
    let session = sessions::start(&stage.desk(), Start { client, tariff, ..stage.guest(2) }).await.unwrap();
    moved(stage, &session, 1).await;
    // Nobody looks before the night is over.
    later_on(stage, minutes(12 * 60)).await;
    let over = stage.session(session.id).await.ended.unwrap();
    assert_eq!((over.at, over.why), (next.started_at, EndReason::NextBooking));
    assert_eq!(over.kept, 8 * 3600 - (over.at - session.started_at - minutes(90)).num_seconds());
});

/// At two seats, each for an hour, with one payment, so many minutes from now.
fn two_seats(stage: &Stage, client: ClientId, ahead: i64, bonus: &str) -> Checkout {
    let seat = |pc| SeatOrder {
        session: SessionId::fresh(),
        device: stage.pc(pc),
        basket: Basket(vec![Item::Tariff { tariff: stage.tariff("1 hour"), quantity: 1 }]),
    };
    let seats = vec![seat(1), seat(2)];
    Checkout {
        id: seats[0].session,
        club: stage.hall.club.id,
        client,
        at: Some(stage.club.now() + minutes(ahead)),
        seats,
        later: false,
        method: Method::Cash,
        tendered: Typed::default(),
        second_seat: true,
        serve_banned: false,
        parts: Parts { bonus: typed(bonus), ..Parts::default() },
    }
}

async fn figures(stage: &Stage) -> Figures {
    stage.till().await.report.unwrap().figures.unwrap()
}

async fn taxed(stage: &Stage) {
    let edit =
        EditTax { id: ActId::fresh(), club: stage.hall.club.id, name: typed("VAT"), percent: typed("12") };
    clubs::change_tax(&stage.owner_desk(), edit).await.unwrap();
}

story!(a_walk_in_buys_what_is_over_before_the_next_booking, |stage| {
    let next = booked(stage, hour(stage, 1, 59)).await;
    // An hour of which a minute is not played is not sold, and nothing of it is kept.
    let sold = stage.count("order_line").await;
    let too_long = sessions::start(&stage.desk(), stage.guest(1)).await;
    let from = stage.hall.times.local(next.started_at);
    assert_eq!(fault(too_long), BookingFault::TooLong { from });
    assert_eq!(stage.count("order_line").await, sold);
    sessions::reschedule(&stage.desk(), to(stage, &next, 1, 60)).await.unwrap();
    let walk_in = stage.seated(1).await;
    assert_eq!((walk_in.ends_at(), walk_in.until), (Some(stage.club.now() + minutes(60)), None));
    // A pause is as short as the gap, on a seat that is booked later.
    let free = stage.seated(2).await;
    booked(stage, hour(stage, 2, 75)).await;
    let paused =
        sessions::pause(&stage.desk(), Pause { id: ActId::fresh(), session: free.id }).await.unwrap();
    assert_eq!(paused.resumes_at, Some(stage.club.now() + minutes(15)));
    // And a move is cut.
    booked(stage, hour(stage, 3, 20)).await;
    let go = Move::keep(ActId::fresh(), walk_in.id, stage.pc(3));
    let moved = sessions::move_to(&stage.desk(), go).await.unwrap();
    assert_eq!(moved.ends_at(), Some(stage.club.now() + minutes(20)));
    // Less than a minute is too little to begin.
    stage.clock.advance(minutes(59) + TimeDelta::seconds(30));
    let refused = sessions::start(&stage.desk(), stage.guest(1)).await;
    assert!(matches!(fault(refused), BookingFault::NoRoom { .. }));
    later_on(stage, TimeDelta::seconds(30)).await;
    assert_eq!(stage.session(next.id).await.state, SessionState::Active);
});

/// To where it does not fit before the next booking: a move is cut.
async fn moved(stage: &Stage, session: &Session, pc: i32) -> Session {
    let go = Move::keep(ActId::fresh(), session.id, stage.pc(pc));
    sessions::move_to(&stage.desk(), go).await.unwrap()
}

story!(who_is_cut_plays_on_however_the_booking_goes_away, |stage| {
    let next = booked(stage, hour(stage, 1, 40)).await;
    let session = moved(stage, &stage.seated(3).await, 1).await;
    assert_eq!(session.ends_at(), Some(next.started_at));
    sessions::reschedule(&stage.desk(), to(stage, &next, 1, 50)).await.unwrap();
    assert_eq!(stage.session(session.id).await.ends_at(), Some(session.started_at + minutes(50)));
    sessions::reschedule(&stage.desk(), to(stage, &next, 3, 50)).await.unwrap();
    assert_eq!(stage.session(session.id).await.ends_at(), Some(session.started_at + minutes(60)));
    // It is not paid in time.
    let unpaid = booked(stage, later(stage, 2, 40)).await;
    let other = moved(stage, &stage.seated(4).await, 2).await;
    assert_eq!(other.ends_at(), Some(unpaid.started_at));
    later_on(stage, minutes(31)).await;
    assert_eq!(stage.session(unpaid.id).await.state, SessionState::Cancelled);
    assert_eq!(stage.session(other.id).await.ends_at(), Some(other.started_at + minutes(60)));
});

story!(bonus_of_two_seats_goes_back_seat_by_seat, |stage| {
    let client = stage.client("Айгерім").await;
    for days in ["5", "10"] {
        club::balances::add_bonus(&stage.desk(), add_bonus(stage, client, "270", days)).await.unwrap();
    }
    let cart = two_seats(stage, client, 60, "540");
    let seats = checkout::check_out(&stage.desk(), cart).await.unwrap().sessions;
    assert_eq!(has(stage, client).await.1, 0);
    for (seat, bonus) in seats.iter().zip([270, 540]) {
        sessions::cancel_booking(&stage.desk(), cancel(seat)).await.unwrap();
        assert_eq!(has(stage, client).await.1, bonus);
    }
});

story!(what_the_house_gives_back_leaves_what_was_sold, |stage| {
    taxed(stage).await;
    on_arrival(stage, Unclaimed::Balance).await;
    let client = stage.client("Айгерім").await;
    let session = booked(stage, Book { client, ..hour(stage, 1, 30) }).await;
    let sold = figures(stage).await;
    assert_eq!((sold.time, sold.taxes[0].sold), (Balance::of(900), Balance::of(900)));
    assert_eq!((sold.owed.playing, sold.owed.unused), (3600, money(900)), "it is owed until it is played");
    let close = Close {
        id: ActId::fresh(),
        shift: stage.shift,
        counted: typed("20900"),
        note: typed(""),
        besides: Besides::default(),
    };
    let kept = shifts::close(&stage.desk(), close).await.unwrap();
    assert_eq!(kept.closed.unwrap().difference, Balance::ZERO);
    later_on(stage, minutes(41)).await;
    assert_eq!(stage.session(session.id).await.ended.unwrap().why, EndReason::NoShow);
    assert_eq!(has(stage, client).await.0, 900);
    let open = Open {
        id: ShiftId::fresh(),
        club: stage.hall.club.id,
        opening_cash: typed("20900"),
        pieces: Default::default(),
    };
    shifts::open(&stage.desk(), open).await.unwrap();
    let next = figures(stage).await;
    assert_eq!((next.time, next.sold.money()), (Balance::of(-900), Balance::of(-900)));
    assert_eq!(next.taxes[0].sold, Balance::of(-900));
    assert_eq!((next.taken.money(), next.owed.unused), (Balance::ZERO, money(0)));
});

story!(who_plays_elsewhere_is_not_seated_twice_by_the_house, |stage| {
    let client = stage.client("Айгерім").await;
    let book = booked(stage, Book { client, ..hour(stage, 1, 30) }).await;
    sessions::start(&stage.desk(), Start { client, ..stage.guest(2) }).await.unwrap();
    later_on(stage, minutes(30)).await;
    let waits = stage.session(book.id).await;
    assert_eq!((waits.state, waits.due_at().is_some()), (SessionState::Waiting, true));
    let tried = sessions::start_booking(&stage.desk(), start(&book)).await;
    assert!(matches!(refused(tried), Refusal::ClientPlays { .. }));
    let known = StartBooking { second_seat: true, ..start(&book) };
    let begun = sessions::start_booking(&stage.desk(), known).await.unwrap();
    assert_eq!(begun.state, SessionState::Active);
    // A move to where they play is asked about, too.
    let other = booked(stage, Book { client, ..hour(stage, 3, 90) }).await;
    let go = to(stage, &other, 3, 20);
    assert!(matches!(
        refused(sessions::reschedule(&stage.desk(), go.clone()).await),
        Refusal::ClientPlays { .. }
    ));
    let known = Reschedule { second_seat: true, ..go };
    sessions::reschedule(&stage.desk(), known).await.unwrap();
    later_on(stage, minutes(20)).await;
    assert_eq!(stage.session(other.id).await.state, SessionState::Active, "staff know");
});

story!(a_group_that_is_booked_begins_together, |stage| {
    let client = stage.client("Айгерім").await;
    let seats = checkout::check_out(&stage.desk(), two_seats(stage, client, 30, "")).await.unwrap().sessions;
    later_on(stage, minutes(30)).await;
    for seat in seats {
        assert_eq!(stage.session(seat.id).await.state, SessionState::Active);
    }
});

story!(a_house_that_was_away_takes_no_guest_a_part_of_their_time, |stage| {
    let client = stage.client("Айгерім").await;
    let guests = booked(stage, hour(stage, 1, 30)).await;
    let theirs = booked(stage, Book { client, ..hour(stage, 2, 30) }).await;
    booked(stage, hour(stage, 1, 90)).await;
    booked(stage, hour(stage, 2, 90)).await;
    later_on(stage, minutes(80)).await;
    let waits = stage.session(guests.id).await;
    assert_eq!((waits.state, waits.due_at()), (SessionState::Waiting, None), "staff decide");
    let begun = stage.session(theirs.id).await;
    assert_eq!((begun.state, begun.until.is_some()), (SessionState::Active, true), "the rest stays theirs");
    let back = sessions::cancel_booking(&stage.desk(), cancel(&guests)).await.unwrap();
    assert_eq!(back.ended.unwrap().refunded, money(900));
});

story!(a_night_that_is_booked_stays_the_night_that_was_sold, |stage| {
    let dark = hours(stage, "Night", "22:00", "07:00").await;
    let draft = Draft {
        sold: TypedSold::Window,
        hours: vec![at(dark, None)],
        prices: vec![price(stage, 0, "3000")],
        ..night()
    };
    let tariff = made(stage, draft).await;
    let night = booked(stage, Book { tariff, ..hour(stage, 1, 120) }).await;
    let end: Moment = "2026-11-23T02:00:00Z".parse().unwrap();
    assert_eq!(night.busy().unwrap().1, end);
    let other = |fault| matches!(fault, BookingFault::OtherHours { .. });
    assert!(other(fault(sessions::start_booking(&stage.desk(), start(&night)).await)));
    let tomorrow = to(stage, &night, 1, 120 + 24 * 60);
    assert!(other(fault(sessions::reschedule(&stage.desk(), tomorrow).await)));
    // In the same night it costs the same, and ends as it did.
    let moved = sessions::reschedule(&stage.desk(), to(stage, &night, 2, 180)).await.unwrap();
    assert_eq!(moved.busy(), Some((stage.club.now() + minutes(180), end)));
});

story!(who_is_late_has_another_device_at_the_time_that_was_planned, |stage| {
    on_arrival(stage, Unclaimed::Balance).await;
    let late = booked(stage, hour(stage, 1, 30)).await;
    stage.clock.advance(minutes(35));
    let go = |from: Moment| Reschedule {
        id: ActId::fresh(),
        session: late.id,
        device: stage.pc(2),
        from: StartAt::from(from),
        second_seat: false,
    };
    let past = sessions::reschedule(&stage.desk(), go(late.started_at + minutes(1))).await;
    assert_eq!(fault(past), BookingFault::PastStart);
    let moved: Session = sessions::reschedule(&stage.desk(), go(late.started_at)).await.unwrap();
    assert_eq!((moved.device, moved.started_at), (stage.pc(2), late.started_at));
    sessions::start_booking(&stage.desk(), start(&moved)).await.unwrap();
});

story!(a_booking_that_is_cancelled_was_no_visit, |stage| {
    let client = with_balance(stage, "1000").await;
    let unpaid = booked(stage, later(stage, 2, 90)).await;
    let session = booked(stage, Book { client, ..hour(stage, 1, 90) }).await;
    let report = async || stage.till().await.report.unwrap();
    assert_eq!(report().await.sessions, 1);
    sessions::cancel_booking(&stage.desk(), cancel(&session)).await.unwrap();
    sessions::cancel_booking(&stage.desk(), cancel(&unpaid)).await.unwrap();
    let told = report().await;
    assert_eq!((told.sessions, told.figures.unwrap().tariffs[0].sessions), (0, 0));
    let brief = SuspiciousFilter { kind: Some(Kind::Brief), ..SuspiciousFilter::default() };
    assert_eq!(reports::suspicious(&stage.owner_desk(), brief).await.unwrap().rows, []);
    // Its story knows who booked it and who cancelled it.
    for session in [session, unpaid] {
        let story = sessions::story(&stage.desk(), session.id).await.unwrap();
        let deeds: Vec<Action> = story.deeds.iter().map(|deed| deed.action).collect();
        assert_eq!(deeds, [Action::BookSession, Action::CancelBooking]);
    }
});

story!(where_staff_say_that_nobody_came_the_seat_is_kept_until_they_do, |stage| {
    on_arrival_released(stage, false, Unclaimed::Balance).await;
    let client = with_balance(stage, "1000").await;
    let session = booked(stage, Book { client, ..hour(stage, 1, 30) }).await;
    let late = booked(stage, hour(stage, 2, 30)).await;
    later_on(stage, minutes(55)).await;
    assert_eq!(stage.session(session.id).await.state, SessionState::Waiting, "the house releases nothing");
    // Who comes late plays what fits.
    assert!(sessions::start_booking(&stage.desk(), start(&late)).await.is_ok());
    let gone = NoShow { id: ActId::fresh(), session: session.id };
    let over = sessions::no_show(&stage.desk(), gone).await.unwrap().ended.unwrap();
    assert_eq!((over.why, over.refunded), (EndReason::NoShow, money(900)));
    assert_eq!(balance(stage, client).await, 1900);
});

story!(a_night_is_sold_right_before_a_booking_at_any_moment, |stage| {
    let dark = hours(stage, "Night", "20:00", "06:00").await;
    let draft = Draft {
        sold: TypedSold::Window,
        hours: vec![at(dark, None)],
        prices: vec![price(stage, 0, "3000")],
        ..night()
    };
    let tariff = made(stage, draft).await;
    let cart = async || {
        let question = CartQuestion {
            client: Some(stage.hall.guest),
            seats: Seats(vec![stage.pc(2)]),
            basket: Basket(vec![Item::Tariff { tariff, quantity: 1 }]),
            ..CartQuestion::default()
        };
        checkout::cart(&stage.desk(), question).await.unwrap()
    };
    stage.clock.advance(TimeDelta::milliseconds(400));
    let ends = cart().await.lines[0].to;
    assert_eq!(ends.timestamp_millis() % 60_000, 0, "the night is over when its hours are");
    booked(stage, Book { from: StartAt::from(ends), ..hour(stage, 2, 0) }).await;
    let before = cart().await;
    assert_eq!((before.refusal, before.lines[0].to), (None, ends));
});

story!(what_nobody_came_to_hides_nothing_that_is_to_come, |stage| {
    on_arrival_released(stage, false, Unclaimed::Balance).await;
    let seats = i64::try_from(stage.hall.devices.len()).unwrap();
    for forgotten in 0..500 {
        let device = stage.hall.devices[usize::try_from(forgotten % seats).unwrap()].id;
        booked(stage, Book { device, ..hour(stage, 1, 30 + 60 * (forgotten / seats)) }).await;
    }
    stage.clock.advance(minutes(60 * (500 / seats + 2)));
    let coming = booked(stage, hour(stage, 1, 30)).await;
    let board = hall::board(&stage.desk()).await.unwrap();
    assert_eq!(board.bookings.len(), 500);
    assert!(board.bookings.iter().any(|session| session.id == coming.id));
});
