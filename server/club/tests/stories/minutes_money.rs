//! Stories about what play by the minute moves: out of a cart, for several seats of one client, in reports, in one line.

use chrono::TimeDelta;
use club::{checkout, discounts, happened, sessions, shifts};
use domain::{
    checkout::{CartQuestion, Checkout, Item, Seats, WhyNot},
    discounts::{Draft as Off, NewDiscount},
    happened::About,
    ids::{ActId, DiscountId, ShiftId},
    ledger::Why,
    minutes::MinutesFault,
    orders::Through,
    refusal::Refusal,
    sessions::{End, EndReason, Pause, Rest, Resume, Start},
    shifts::{Besides, Close, Open},
};

use crate::{
    bookings::{later_on, with_balance},
    checkout::{cart, done, hours, seat},
    minutes::{balance, by_minute, ending, lengths, seated},
    stage::{Stage, minutes, money, refused, story, typed},
};

async fn asked(stage: &Stage, checkout: &Checkout) -> domain::checkout::Cart {
    let first = &checkout.seats[0];
    let question = CartQuestion {
        client: Some(checkout.client),
        seats: Seats(vec![first.device]),
        basket: first.basket.clone(),
        ..CartQuestion::default()
    };
    checkout::cart(&stage.desk(), question).await.unwrap()
}

story!(in_a_cart_it_is_played_when_everything_else_is, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "500").await;
    let only = Checkout { client, ..cart(stage, vec![seat(stage, 1, &[Item::Minute(tariff)])]) };
    let shown = asked(stage, &only).await;
    assert_eq!(
        (shown.refusal, shown.total, shown.lines[0].by_minute.unwrap().hour),
        (None, money(0), money(600))
    );
    let offered = shown.offers.iter().find(|offered| offered.item == Item::Minute(tariff)).unwrap();
    assert_eq!(offered.why_not, Some(WhyNot::Refused(Refusal::Minutes(MinutesFault::AtTheEnd))));
    let answer = done(stage, &only).await;
    assert_eq!((lengths(&answer.sessions[0]), balance(stage, client).await), (vec![10], 400));
    assert_eq!(done(stage, &only).await, answer);
    sessions::end(&stage.desk(), ending(answer.sessions[0].id)).await.unwrap();

    let both = vec![seat(stage, 1, &[hours(stage, 1), Item::Minute(tariff)])];
    let answer = done(stage, &Checkout { client, ..cart(stage, both) }).await;
    let session = &answer.sessions[0];
    assert_eq!((lengths(session), session.by_minute.as_ref().map(|with| with.run)), (vec![60], Some(0)));
    later_on(stage, minutes(60)).await;
    assert_eq!(
        (lengths(&stage.session(session.id).await), balance(stage, client).await),
        (vec![60, 10], 400)
    );

    let first =
        Checkout { client, ..cart(stage, vec![seat(stage, 2, &[Item::Minute(tariff), hours(stage, 1)])]) };
    let refusal = refused(checkout::check_out(&stage.desk(), first).await);
    assert_eq!(refusal, Refusal::Minutes(MinutesFault::AtTheEnd));
    let guest = cart(stage, vec![seat(stage, 2, &[Item::Minute(tariff)])]);
    assert_eq!(asked(stage, &guest).await.refusal, Some(Refusal::Minutes(MinutesFault::Guest)));
    let refusal = refused(checkout::check_out(&stage.desk(), guest).await);
    assert_eq!(refusal, Refusal::Minutes(MinutesFault::Guest));
});

story!(two_seats_of_one_client_share_what_is_there, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "330").await;
    let one = seated(stage, client, tariff).await;
    let second = Start { client, tariff, second_seat: true, ..stage.guest(2) };
    let two = sessions::start(&stage.desk(), second).await.unwrap();
    let other = stage.restarted().await;
    for _ in 0..4 {
        stage.clock.advance(minutes(10));
        let (here, there) = tokio::join!(sessions::fire_due(&stage.club), sessions::fire_due(&other));
        here.unwrap();
        there.unwrap();
    }
    let (one, two) = (stage.session(one.id).await, stage.session(two.id).await);
    assert!(one.ended.is_some() && two.ended.is_some());
    assert_eq!(one.paid() + two.paid(), money(330));
    assert_eq!(balance(stage, client).await, 0);
});

story!(many_who_end_it_while_the_house_buys_agree, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "1000").await;
    let session = seated(stage, client, tariff).await;
    stage.clock.advance(minutes(25));
    let mut acts = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (desk, end) = (stage.desk(), ending(session.id));
        acts.spawn(async move { sessions::end(&desk, end).await.map(drop) });
        let club = stage.club.clone();
        acts.spawn(async move { sessions::fire_due(&club).await });
    }
    for outcome in acts.join_all().await {
        outcome.unwrap();
    }
    let over = stage.session(session.id).await;
    assert_eq!((over.played(stage.club.now()), over.paid()), (minutes(25), money(250)));
    assert_eq!(balance(stage, client).await, 750);
});

story!(thirty_purchases_are_one_line_and_stand_between_shifts, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "5000").await;
    let session = seated(stage, client, tariff).await;
    later_on(stage, minutes(295)).await;
    sessions::end(&stage.desk(), ending(session.id)).await.unwrap();
    assert_eq!(balance(stage, client).await, 5000 - 2950);

    let told = sessions::story(&stage.owner_desk(), session.id).await.unwrap();
    let bought = &told.bought[0];
    assert_eq!((told.bought.len(), bought.slices, bought.seconds), (1, 30, 295 * 60));
    assert_eq!((bought.line.total, bought.paid[0].amount), (money(2950), money(2950)));
    // The ledger has all of them, and what went back.
    let story = happened::happened(&stage.owner_desk(), About::Session(session.id)).await.unwrap();
    assert_eq!(bought.moved.len(), 31);
    assert!(bought.moved.iter().all(|id| story.transactions.iter().any(|line| line.id == *id)));

    let figures = stage.till().await.report.unwrap().figures.unwrap();
    let between = |why: Why| {
        let done = figures.between.iter().find(|done| done.why == why).unwrap();
        (done.count, done.moved.balance.minor())
    };
    assert_eq!(between(Why::TariffSale), (29, -2900));
    assert_eq!(between(Why::Reversal), (1, 50));
    let of_tariff = figures.tariffs.iter().find(|sum| sum.name == "By the minute").unwrap();
    assert_eq!((of_tariff.sessions, of_tariff.units, of_tariff.total.minor()), (1, 1, 2950));
    assert_eq!(of_tariff.total, figures.time);
    // However long it went on, it is read as one block.
    let over = stage.session(session.id).await;
    assert_eq!((over.blocks.len(), over.blocks[0].joined, over.paid()), (1, 29, money(2950)));
});

/// What the open shift sold by tariff, what all time was sold for, and what discounts took off it.
async fn lines(stage: &Stage) -> (i64, i64, i64) {
    let figures = stage.till().await.report.unwrap().figures.unwrap();
    let by_tariff: i64 = figures.tariffs.iter().map(|sum| sum.total.minor()).sum();
    (by_tariff, figures.time.minor(), figures.discounts.minor())
}

async fn next_shift(stage: &Stage) {
    let (shift, club) = (stage.till().await.open.unwrap().id, stage.hall.club.id);
    let close = Close {
        id: ActId::fresh(),
        shift,
        counted: typed("1000"),
        note: typed("counted"),
        besides: Besides { carry_over: true, ..Besides::default() },
    };
    shifts::close(&stage.owner_desk(), close).await.unwrap();
    let open = Open { id: ShiftId::fresh(), club, opening_cash: typed("1000"), pieces: Default::default() };
    shifts::open(&stage.desk(), open).await.unwrap();
}

story!(the_lines_of_a_report_add_up_to_the_time_that_was_sold, |stage| {
    let tariff = by_minute(stage).await;
    let off = Off { name: typed("Autumn"), percent: typed("50"), tariffs: vec![tariff], ..Off::default() };
    let new = NewDiscount { id: DiscountId::fresh(), club: stage.hall.club.id, draft: off };
    discounts::make(&stage.owner_desk(), new).await.unwrap();
    let client = with_balance(stage, "5000").await;
    let session = seated(stage, client, tariff).await;
    stage.seated(2).await;
    // Each hundred is fifty; an hour for a guest is nine hundred.
    for (later, sold, off) in [(0, 950, 50), (9, 950, 50), (1, 1000, 100), (24, 1100, 200)] {
        later_on(stage, minutes(later)).await;
        assert_eq!(lines(stage).await, (sold, sold, off), "{later}");
    }
    next_shift(stage).await;
    assert_eq!(lines(stage).await, (0, 0, 0));
    // Six minutes that the last shift sold are given back in this one.
    sessions::end(&stage.desk(), ending(session.id)).await.unwrap();
    assert_eq!(lines(stage).await, (-30, -30, -30));
    let session = seated(stage, client, tariff).await;
    later_on(stage, minutes(12) + TimeDelta::seconds(1)).await;
    sessions::end(&stage.desk(), ending(session.id)).await.unwrap();
    assert_eq!(balance(stage, client).await, 5000 - 170 - 60);
    assert_eq!(lines(stage).await, (-30 + 60, -30 + 60, -30 + 70));
});

story!(a_report_knows_who_plays_as_their_page_does, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "5000").await;
    let both = vec![seat(stage, 1, &[hours(stage, 1), Item::Minute(tariff)])];
    let answer = done(stage, &Checkout { client, ..cart(stage, both) }).await;
    let session = answer.sessions[0].id;
    for _ in 0..4 {
        later_on(stage, minutes(25)).await;
        sessions::pause(&stage.desk(), Pause { id: ActId::fresh(), session }).await.unwrap();
        later_on(stage, minutes(5)).await;
        sessions::resume(&stage.desk(), Resume { id: ActId::fresh(), session }).await.unwrap();
    }
    let (now, shown) = (stage.club.now(), stage.session(session).await);
    assert_eq!((shown.segments.len(), lengths(&shown)), (9, vec![60, 50]));
    let owed = stage.till().await.report.unwrap().figures.unwrap().owed;
    let unused: i64 = shown.unused(now, money(1)).iter().map(|(_, amount)| amount.minor()).sum();
    assert_eq!((owed.playing, owed.unused.minor()), (shown.remaining(now).num_seconds(), unused));
});

story!(screens_hear_once_of_all_that_the_house_buys_at_once, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "5000").await;
    seated(stage, client, tariff).await;
    for (later, price) in [(10, 100), (50, 500)] {
        let (heard, had) = (stage.count("news").await, balance(stage, client).await);
        later_on(stage, minutes(later)).await;
        assert_eq!(balance(stage, client).await, had - price);
        // The session, and what its client has.
        assert_eq!(stage.count("news").await, heard + 2);
    }
});

story!(staff_who_may_give_back_the_rest_and_no_minute_twice, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "2000").await;
    let both = vec![seat(stage, 1, &[hours(stage, 1), Item::Minute(tariff)])];
    let answer = done(stage, &Checkout { client, ..cart(stage, both) }).await;
    later_on(stage, minutes(63)).await;
    let session = answer.sessions[0].id;
    let end = End { id: ActId::fresh(), session, why: EndReason::Staff, rest: Rest::Refund };
    let ended = sessions::end(&stage.desk(), end).await.unwrap();
    assert_eq!((ended.ended.as_ref().unwrap().refunded, ended.paid()), (money(0), money(930)));
    assert_eq!(balance(stage, client).await, 2000 - 30);
    assert_eq!(ended.paid_in_parts(), [(Through::Cash, money(900)), (Through::Balance, money(30))]);
});

story!(what_went_back_is_never_edited, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "500").await;
    let session = seated(stage, client, tariff).await;
    later_on(stage, minutes(3)).await;
    sessions::end(&stage.desk(), ending(session.id)).await.unwrap();
    assert_eq!(stage.count("minutes_back").await, 1);
    for sql in ["update minutes_back set amount = amount", "delete from minutes_back"] {
        let said = stage.by_hand(sql).await.unwrap_err();
        let known = said.contains("minutes_back_append_only") || said.contains("are never changed");
        assert!(known, "{sql}: {said}");
    }
    let orders = stage.by_hand(r#"update "order" set total = total"#).await.unwrap_err();
    assert!(orders.contains("order_append_only") || orders.contains("are never changed"), "{orders}");
});

/// What discounts took off, as the report of the open shift says it a little later.
async fn taken_off(stage: &Stage) -> i64 {
    later_on(stage, TimeDelta::seconds(30)).await;
    stage.till().await.report.unwrap().figures.unwrap().taken_off().minor()
}

story!(what_is_off_minutes_that_come_to_nothing_stands_in_one_report, |stage| {
    let tariff = by_minute(stage).await;
    let off = Off { name: typed("Staff"), percent: typed("100"), tariffs: vec![tariff], ..Off::default() };
    let new = NewDiscount { id: DiscountId::fresh(), club: stage.hall.club.id, draft: off };
    discounts::make(&stage.owner_desk(), new).await.unwrap();
    let client = with_balance(stage, "500").await;
    let session = seated(stage, client, tariff).await;
    // A hundred for each ten minutes: first people, then the house.
    assert_eq!(taken_off(stage).await, 100);
    later_on(stage, minutes(30)).await;
    assert_eq!(taken_off(stage).await, 400);
    next_shift(stage).await;
    assert_eq!(taken_off(stage).await, 0);
    // Of 31 and a half minutes 32 were played: eight go back.
    sessions::end(&stage.desk(), ending(session.id)).await.unwrap();
    assert_eq!(taken_off(stage).await, -80);
    // Whoever leaves after a minute played for ten.
    let session = seated(stage, client, tariff).await;
    later_on(stage, TimeDelta::seconds(30)).await;
    sessions::end(&stage.desk(), ending(session.id)).await.unwrap();
    assert_eq!(taken_off(stage).await, -80 + 10);
    assert_eq!(balance(stage, client).await, 500);
    next_shift(stage).await;
    assert_eq!(taken_off(stage).await, 0);
});
