//! Stories about play by the minute: six hundred an hour in the Standard zone, nine hundred for VIPs.

use club::{clients, discounts, sessions, transactions};
use domain::{
    bookings::StartAt,
    discounts::{Draft as Off, NewDiscount},
    ids::{ActId, ClientId, DiscountId, OrderId, SessionId, TariffId},
    ledger::Why,
    minutes::{Continue, MinutesFault},
    refusal::Refusal,
    sessions::{End, EndReason, Extend, Move, Parts, Pause, Rest, Resume, Session, SessionState, Start},
    tariffs::{Draft, NotOffered, TypedHours, TypedPrice, TypedSold},
    transactions::TransactionFilter,
};

use crate::{
    balances::{has, topped_up},
    bookings::{booked, hour, later_on, with_balance},
    offers::{at as in_hours, hours, made, price},
    stage::{Stage, minutes, money, night, refused, story, typed},
};

pub async fn by_minute(stage: &Stage) -> TariffId {
    let zone = |name: &str| stage.hall.zones.iter().find(|zone| zone.name == name).unwrap().id;
    let price = |name: &str, words: &str| TypedPrice { zone: zone(name), of: 0, price: typed(words) };
    let draft = Draft {
        name: typed("By the minute"),
        sold: TypedSold::Minute,
        hours: vec![TypedHours::default()],
        prices: vec![price("Standard", "600"), price("VIP", "900")],
        ..night()
    };
    made(stage, draft).await
}

fn start(stage: &Stage, client: ClientId, tariff: TariffId) -> Start {
    Start { client, tariff, ..stage.guest(1) }
}

pub async fn seated(stage: &Stage, client: ClientId, tariff: TariffId) -> Session {
    sessions::start(&stage.desk(), start(stage, client, tariff)).await.unwrap()
}

pub async fn balance(stage: &Stage, client: ClientId) -> i64 {
    has(stage, client).await.0
}

pub fn ending(session: SessionId) -> End {
    End { id: ActId::fresh(), session, why: EndReason::ClientLeft, rest: Rest::Policy }
}

fn move_to(stage: &Stage, session: SessionId, pc: i32) -> Move {
    Move::keep(ActId::fresh(), session, stage.pc(pc))
}

pub fn lengths(session: &Session) -> Vec<i64> {
    session.blocks.iter().map(|block| block.seconds / 60).collect()
}

story!(the_house_buys_ten_minutes_at_a_time_until_the_balance_is_used_up, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "250").await;
    let began = stage.club.now();
    let sit = start(stage, client, tariff);
    let session = sessions::start(&stage.desk(), sit.clone()).await.unwrap();
    assert_eq!((session.state, lengths(&session)), (SessionState::Active, vec![10]));
    assert_eq!((balance(stage, client).await, session.due_at()), (150, Some(began + minutes(10))));
    assert_eq!(session.lasts(began), minutes(25));
    // The same press twice is one session.
    assert_eq!(sessions::start(&stage.desk(), sit).await.unwrap(), session);
    assert_eq!(balance(stage, client).await, 150);

    later_on(stage, minutes(10)).await;
    let session = stage.session(session.id).await;
    assert_eq!((lengths(&session), balance(stage, client).await), (vec![20], 50));
    // One after the other they are one block, and two sales.
    assert_eq!((session.blocks[0].joined, stage.count("time_block").await), (1, 2));
    // Firing again buys nothing.
    sessions::fire_due(&stage.club).await.unwrap();
    assert_eq!(balance(stage, client).await, 50);
    later_on(stage, minutes(10)).await;
    let session = stage.session(session.id).await;
    assert_eq!((lengths(&session), balance(stage, client).await), (vec![25], 0));
    later_on(stage, minutes(10)).await;
    let ended = stage.session(session.id).await.ended.unwrap();
    assert_eq!((ended.at, ended.why, ended.by), (began + minutes(25), EndReason::TimeRanOut, None));
});

story!(who_is_nobody_or_has_too_little_does_not_begin, |stage| {
    let tariff = by_minute(stage).await;
    let guest = Start { tariff, ..stage.guest(1) };
    let refusal = refused(sessions::start(&stage.desk(), guest).await);
    assert_eq!(refusal, Refusal::Minutes(MinutesFault::Guest));
    let client = with_balance(stage, "9").await;
    let refusal = refused(sessions::start(&stage.desk(), start(stage, client, tariff)).await);
    let missing = MinutesFault::Balance { minute: money(10), balance: money(9), missing: money(1) };
    assert_eq!(refusal, Refusal::Minutes(missing));
    assert_eq!((balance(stage, client).await, stage.count("session").await), (9, 0));
    // Nor is it bought ahead.
    let refusal = refused(
        sessions::book(&stage.desk(), domain::bookings::Book { client, tariff, ..hour(stage, 1, 60) }).await,
    );
    assert_eq!(refusal, Refusal::Minutes(MinutesFault::NotAhead));
});

story!(what_is_not_played_goes_back_and_a_minute_that_has_begun_does_not, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "1000").await;
    let session = seated(stage, client, tariff).await;
    later_on(stage, minutes(13) + chrono::TimeDelta::seconds(1)).await;
    assert_eq!(balance(stage, client).await, 800);
    let end = ending(session.id);
    let ended = sessions::end(&stage.desk(), end.clone()).await.unwrap();
    assert_eq!((lengths(&ended), ended.paid()), (vec![14], money(140)));
    assert_eq!(balance(stage, client).await, 860);
    assert_eq!(stage.session(session.id).await, ended);
    sessions::end(&stage.desk(), end).await.unwrap();
    assert_eq!(balance(stage, client).await, 860);
    assert_eq!(ended.ended.as_ref().unwrap().refunded, money(0));
    // Staff did not put anything right, and nobody is asked to look at it.
    let all = transactions::list(&stage.owner_desk(), TransactionFilter::default()).await.unwrap();
    let back = all.rows.iter().find(|row| row.why == Why::Reversal).unwrap();
    assert_eq!((back.shift.is_none(), back.reason.as_str()), (true, "minutes not played"));
});

story!(a_pause_buys_nothing, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "1000").await;
    let session = seated(stage, client, tariff).await;
    later_on(stage, minutes(4)).await;
    let pause = Pause { id: ActId::fresh(), session: session.id };
    sessions::pause(&stage.desk(), pause).await.unwrap();
    later_on(stage, minutes(20)).await;
    assert_eq!(balance(stage, client).await, 900);
    let resume = Resume { id: ActId::fresh(), session: session.id };
    let resumed = sessions::resume(&stage.desk(), resume).await.unwrap();
    assert_eq!(resumed.ends_at(), Some(stage.club.now() + minutes(6)));
    later_on(stage, minutes(6)).await;
    assert_eq!((lengths(&stage.session(session.id).await), balance(stage, client).await), (vec![20], 800));
});

story!(a_server_that_was_down_buys_what_was_played_in_order, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "1000").await;
    let began = stage.club.now();
    let session = seated(stage, client, tariff).await;
    // Nobody looked: a press sees to it first.
    stage.clock.advance(minutes(35));
    let pause = Pause { id: ActId::fresh(), session: session.id };
    let paused = sessions::pause(&stage.desk(), pause).await.unwrap();
    assert_eq!((lengths(&paused), balance(stage, client).await), (vec![40], 600));
    assert_eq!((paused.blocks[0].bought_at, stage.count("time_block").await), (began, 4));
    sessions::resume(&stage.desk(), Resume { id: ActId::fresh(), session: session.id }).await.unwrap();
    // It ends when the balance would have been used up, however late somebody looks.
    let restarted = stage.restarted().await;
    stage.clock.advance(minutes(600));
    sessions::fire_due(&restarted).await.unwrap();
    let over = stage.session(session.id).await;
    assert_eq!(over.ended.as_ref().map(|ended| ended.at), Some(began + minutes(100)));
    assert_eq!((balance(stage, client).await, over.paid()), (0, money(1000)));
});

story!(two_programs_that_look_at_once_buy_once, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "1000").await;
    let session = seated(stage, client, tariff).await;
    let other = stage.restarted().await;
    for _ in 0..5 {
        stage.clock.advance(minutes(10));
        let (one, two) = tokio::join!(sessions::fire_due(&stage.club), sessions::fire_due(&other));
        one.unwrap();
        two.unwrap();
    }
    assert_eq!((lengths(&stage.session(session.id).await), balance(stage, client).await), (vec![60], 400));
    assert_eq!(stage.count("time_block").await, 6);
});

story!(another_zone_is_another_price_from_the_next_minutes_on, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "1000").await;
    let session = seated(stage, client, tariff).await;
    later_on(stage, minutes(3) + chrono::TimeDelta::seconds(30)).await;
    let moved = sessions::move_to(&stage.desk(), move_to(stage, session.id, 4)).await.unwrap();
    assert_eq!((lengths(&moved), balance(stage, client).await), (vec![4], 960));
    later_on(stage, minutes(1)).await;
    let session = stage.session(session.id).await;
    assert_eq!((lengths(&session), balance(stage, client).await), (vec![4, 10], 810));
    // On the whole minute there is nothing to play on from.
    later_on(stage, minutes(3) - chrono::TimeDelta::seconds(30)).await;
    let back = sessions::move_to(&stage.desk(), move_to(stage, session.id, 2)).await.unwrap();
    assert_eq!((lengths(&back), balance(stage, client).await), (vec![4, 3, 10], 820));
});

story!(it_ends_before_the_next_booking_begins, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "1000").await;
    let began = stage.club.now();
    let session = seated(stage, client, tariff).await;
    let book = hour(stage, 1, 25);
    let from: StartAt = book.from.clone();
    booked(stage, book).await;
    drop(from);
    later_on(stage, minutes(20)).await;
    let session = stage.session(session.id).await;
    assert!(lengths(&session)[0] > 20);
    let gap = stage.board().await.bookings[0].started_at;
    later_on(stage, minutes(6)).await;
    let ended = stage.session(session.id).await.ended.unwrap();
    assert_eq!(ended.why, EndReason::NextBooking);
    assert!(ended.at <= gap && gap - ended.at < minutes(1), "{} {gap}", ended.at);
    assert_eq!(balance(stage, client).await, 1000 - (ended.at - began).num_minutes() * 10);
});

story!(other_time_is_played_first_and_then_it_goes_on, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "2000").await;
    let session = seated(stage, client, tariff).await;
    let extend = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: domain::orders::Method::Cash,
        tendered: typed(""),
        parts: Parts::default(),
    };
    sessions::extend(&stage.desk(), extend.clone()).await.unwrap();
    later_on(stage, minutes(69)).await;
    assert_eq!(balance(stage, client).await, 1900);
    later_on(stage, minutes(1)).await;
    assert_eq!(
        (lengths(&stage.session(session.id).await), balance(stage, client).await),
        (vec![10, 60, 10], 1800)
    );

    // The other way round: who bought an hour goes on by the minute when it is over.
    let second = with_balance(stage, "500").await;
    let sit = Start { client: second, ..stage.guest(2) };
    let session = sessions::start(&stage.desk(), sit).await.unwrap();
    let extend = Extend { id: OrderId::fresh(), session: session.id, tariff, ..extend };
    let goes_on = sessions::extend(&stage.desk(), extend.clone()).await.unwrap();
    assert_eq!((lengths(&goes_on), goes_on.by_minute.as_ref().unwrap().more), (vec![60], 50));
    assert_eq!(goes_on.lasts(stage.club.now()), minutes(110));
    let refusal = refused(sessions::extend(&stage.desk(), Extend { id: OrderId::fresh(), ..extend }).await);
    assert_eq!(refusal, Refusal::Minutes(MinutesFault::Already));
    later_on(stage, minutes(60)).await;
    assert_eq!(
        (lengths(&stage.session(session.id).await), balance(stage, second).await),
        (vec![60, 10], 400)
    );
});

story!(who_wishes_so_goes_on_by_the_minute_when_bought_time_is_over, |stage| {
    by_minute(stage).await;
    let client = with_balance(stage, "500").await;
    let sit = Start { client, ..stage.guest(1) };
    let session = sessions::start(&stage.desk(), sit).await.unwrap();
    assert!(!session.continues);
    let on = Continue { id: ActId::fresh(), client, on: true };
    assert!(clients::continue_by_minute(&stage.desk(), on.clone()).await.unwrap().continues_by_minute);
    clients::continue_by_minute(&stage.desk(), on).await.unwrap();
    assert!(stage.board().await.sessions[0].continues);
    later_on(stage, minutes(60)).await;
    let session = stage.session(session.id).await;
    assert_eq!((lengths(&session), balance(stage, client).await), (vec![60, 10], 400));
    assert_eq!(session.by_minute.as_ref().unwrap().name, "By the minute");
    // Who ends it by hand is not kept playing.
    sessions::end(&stage.desk(), ending(session.id)).await.unwrap();
    later_on(stage, minutes(60)).await;
    assert_eq!(balance(stage, client).await, 500);

    // Without money it ends as it would.
    let poor = with_balance(stage, "5").await;
    clients::continue_by_minute(&stage.desk(), Continue { id: ActId::fresh(), client: poor, on: true })
        .await
        .unwrap();
    let sit = Start { client: poor, ..stage.guest(2) };
    let session = sessions::start(&stage.desk(), sit).await.unwrap();
    assert!(session.continues, "the answer says so, too");
    let planned = session.ends_at();
    later_on(stage, minutes(60)).await;
    let ended = stage.session(session.id).await.ended.unwrap();
    assert_eq!((Some(ended.at), ended.why), (planned, EndReason::TimeRanOut));
});

story!(hours_that_stand_before_others_take_over_when_they_begin, |stage| {
    // It is half past eight in the evening.
    let evening = hours(stage, "Evening", "20:45", "22:00").await;
    let draft = Draft {
        name: typed("By the minute"),
        sold: TypedSold::Minute,
        hours: vec![in_hours(evening, None), TypedHours::default()],
        prices: vec![price(stage, 0, "1200"), price(stage, 1, "600")],
        ..night()
    };
    let tariff = made(stage, draft).await;
    let client = with_balance(stage, "1000").await;
    let session = seated(stage, client, tariff).await;
    later_on(stage, minutes(15)).await;
    let session = stage.session(session.id).await;
    assert_eq!(lengths(&session), vec![15, 10]);
    assert_eq!(balance(stage, client).await, 1000 - 100 - 50 - 200);
    sessions::end(&stage.desk(), ending(session.id)).await.unwrap();

    // So does what is taken off: half of it from a quarter to nine.
    let late = hours(stage, "Late", "21:00", "23:00").await;
    let off = Off {
        name: typed("Late"),
        percent: typed("50"),
        schedule: typed(&late.to_string()),
        tariffs: vec![tariff],
        ..Off::default()
    };
    let new = NewDiscount { id: DiscountId::fresh(), club: stage.hall.club.id, draft: off };
    discounts::make(&stage.owner_desk(), new).await.unwrap();
    later_on(stage, minutes(7)).await;
    let before = balance(stage, client).await;
    let session = seated(stage, client, tariff).await;
    later_on(stage, minutes(8)).await;
    let session = stage.session(session.id).await;
    assert_eq!(lengths(&session), vec![8, 10]);
    assert_eq!(balance(stage, client).await, before - 160 - 100);
});

story!(each_minute_costs_what_its_hour_does, |stage| {
    // It is half past eight in the evening.
    let (day, evening) =
        (hours(stage, "Day", "08:00", "20:45").await, hours(stage, "Evening", "20:45", "22:00").await);
    let draft = Draft {
        name: typed("By the minute"),
        sold: TypedSold::Minute,
        hours: vec![in_hours(day, None), in_hours(evening, None)],
        prices: vec![price(stage, 0, "600"), price(stage, 1, "1200")],
        ..night()
    };
    let tariff = made(stage, draft).await;
    let off = Off { name: typed("Autumn"), percent: typed("10"), tariffs: vec![tariff], ..Off::default() };
    let new = NewDiscount { id: DiscountId::fresh(), club: stage.hall.club.id, draft: off };
    discounts::make(&stage.owner_desk(), new).await.unwrap();
    let client = with_balance(stage, "5000").await;
    let session = seated(stage, client, tariff).await;
    assert_eq!(balance(stage, client).await, 4910);
    later_on(stage, minutes(10)).await;
    // To the quarter, rounded down to the price step, and then at the price of the evening.
    assert_eq!((lengths(&stage.session(session.id).await), balance(stage, client).await), (vec![15], 4870));
    later_on(stage, minutes(5)).await;
    assert_eq!(balance(stage, client).await, 4690);
    // Nobody plays when nobody may.
    later_on(stage, minutes(80)).await;
    let over = stage.session(session.id).await;
    assert_eq!((over.ended.as_ref().map(|ended| ended.why)), Some(EndReason::TimeRanOut));
    assert_eq!(over.played(stage.club.now()), minutes(90));
    assert_eq!(balance(stage, client).await, 5000 - 130 - 75 * 18);
    let refusal = refused(sessions::start(&stage.desk(), start(stage, client, tariff)).await);
    assert!(matches!(refusal, Refusal::NotOffered(NotOffered::Hours { .. })), "{refusal:?}");
});

story!(a_top_up_lets_it_go_on, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "100").await;
    let session = seated(stage, client, tariff).await;
    assert_eq!(balance(stage, client).await, 0);
    later_on(stage, minutes(9)).await;
    topped_up(stage, client, "30").await;
    assert_eq!(stage.board().await.sessions[0].lasts(stage.club.now()), minutes(4));
    later_on(stage, minutes(1)).await;
    assert_eq!((lengths(&stage.session(session.id).await), balance(stage, client).await), (vec![13], 0));
});
