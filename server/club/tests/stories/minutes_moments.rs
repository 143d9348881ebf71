//! Stories about when play by the minute is booked, and where it goes on.

use std::collections::HashSet;

use chrono::TimeDelta;
use club::{sessions, transactions};
use domain::{
    ids::ActId,
    ledger::Why,
    minutes::MinutesFault,
    refusal::Refusal,
    sessions::Move,
    tariffs::{Draft, NotOffered, TypedHours, TypedSold},
    transactions::TransactionFilter,
};

use crate::{
    bookings::{hour, later_on, with_balance},
    minutes::{balance, by_minute, ending, lengths, seated},
    offers::{made, price},
    stage::{Stage, minutes, money, night, refused, story, typed},
};

async fn dated(stage: &Stage, why: Why) -> Vec<domain::time::Moment> {
    let all = transactions::list(&stage.owner_desk(), TransactionFilter::default()).await.unwrap();
    all.rows.iter().filter(|row| row.why == why).map(|row| row.at).collect()
}

story!(what_goes_back_is_not_earlier_than_what_was_sold, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "1000").await;
    let session = seated(stage, client, tariff).await;
    stage.clock.advance(minutes(10));
    // Time goes on between the press and the house, which buys the next minutes first.
    let desk = stage.desk();
    let pressed = stage.club.now();
    stage.clock.advance(TimeDelta::seconds(5));
    let ended = sessions::end(&desk, ending(session.id)).await.unwrap();
    assert_eq!((lengths(&ended)[0], ended.ended.unwrap().at), (10, pressed));
    assert_eq!((balance(stage, client).await, dated(stage, Why::Reversal).await), (900, vec![pressed]));

    // The clockwork comes between the press and its lock.
    let session = seated(stage, client, tariff).await;
    stage.clock.advance(minutes(10) - TimeDelta::seconds(1));
    let desk = stage.desk();
    later_on(stage, TimeDelta::seconds(5)).await;
    let sold = stage.club.now();
    assert_eq!(balance(stage, client).await, 700);
    sessions::end(&desk, ending(session.id)).await.unwrap();
    assert_eq!((balance(stage, client).await, dated(stage, Why::Reversal).await[0]), (800, sold));
});

story!(what_the_house_sees_late_is_booked_on_its_own_day, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "9000").await;
    seated(stage, client, tariff).await;
    let day = stage.board().await.shift.unwrap().business_day;
    // The server is down over the night and until the next day has begun.
    stage.clock.advance(minutes(11 * 60));
    sessions::fire_due(&stage.club).await.unwrap();
    let all = transactions::list(&stage.owner_desk(), TransactionFilter::default()).await.unwrap();
    let sold = all.rows.iter().filter(|row| row.why == Why::TariffSale && row.shift.is_none());
    let days: HashSet<_> = sold.map(|row| row.business_day).collect();
    assert_eq!(days, HashSet::from([day, day.succ_opt().unwrap()]));
});

story!(nobody_moves_to_where_they_cannot_go_on, |stage| {
    let go = |session, pc| Move::keep(ActId::fresh(), session, stage.pc(pc));
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "100").await;
    let session = seated(stage, client, tariff).await;
    let late = minutes(9) + TimeDelta::seconds(30);
    later_on(stage, late).await;
    let refusal = refused(sessions::move_to(&stage.desk(), go(session.id, 4)).await);
    let missing = MinutesFault::Balance { minute: money(10), balance: money(0), missing: money(10) };
    assert_eq!(refusal, Refusal::Minutes(missing));
    assert_eq!(stage.session(session.id).await, session);
    // Where it costs the same they may sit for what is left.
    sessions::move_to(&stage.desk(), go(session.id, 2)).await.unwrap();
    sessions::end(&stage.desk(), ending(session.id)).await.unwrap();

    // The price there is known at once.
    let client = with_balance(stage, "1000").await;
    let session = seated(stage, client, tariff).await;
    later_on(stage, minutes(3) + TimeDelta::seconds(30)).await;
    let moved = sessions::move_to(&stage.desk(), go(session.id, 4)).await.unwrap();
    let with = moved.by_minute.as_ref().unwrap();
    assert_eq!((with.rate.hour, with.run, balance(stage, client).await), (money(900), 0, 960));
    assert_eq!(stage.session(session.id).await, moved);
    sessions::end(&stage.desk(), ending(session.id)).await.unwrap();

    // It is not sold there at all.
    let draft = Draft {
        name: typed("Standard by the minute"),
        sold: TypedSold::Minute,
        hours: vec![TypedHours::default()],
        prices: vec![price(stage, 0, "600")],
        ..night()
    };
    let standard = made(stage, draft).await;
    let session = seated(stage, client, standard).await;
    later_on(stage, minutes(3)).await;
    let refusal = refused(sessions::move_to(&stage.desk(), go(session.id, 4)).await);
    assert_eq!(refusal, Refusal::NotOffered(NotOffered::Zone));
    assert_eq!(stage.session(session.id).await.device, stage.pc(1));
});

story!(how_long_it_lasts_knows_the_hours_and_the_next_booking, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "5000").await;
    let session = seated(stage, client, tariff).await;
    assert_eq!(session.lasts(stage.club.now()), minutes(500));
    sessions::book(&stage.desk(), hour(stage, 1, 40)).await.unwrap();
    later_on(stage, minutes(10)).await;
    let lasts = stage.session(session.id).await.lasts(stage.club.now());
    assert!(minutes(28) < lasts && lasts <= minutes(30), "{lasts}");
});
