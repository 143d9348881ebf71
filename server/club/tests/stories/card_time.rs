//! Stories about time that is paid at a terminal: what was said before the card was charged holds, though it is charged a while
//! later.

use club::card_payments;
use domain::{
    card_payments::{PaymentState, Pressed},
    ids::{OrderId, TariffId},
    orders::Method,
    sessions::{Extend, Parts, Start},
    tariffs::{Draft, TypedSpan, TypedUnit},
};

use crate::{
    bookings::{booked, hour, later_on, with_balance},
    card_payments::{by_card, charged, connected, now, sent, waits},
    minutes::{balance, by_minute, lengths, seated},
    offers::{made, price},
    stage::{Stage, minutes, night, story, typed},
};

async fn good_for(stage: &Stage, number: &str, unit: TypedUnit) -> TariffId {
    let span = TypedSpan { number: typed(number), unit };
    let draft = Draft { after_purchase: span, prices: vec![price(stage, 0, "900")], ..night() };
    made(stage, draft).await
}

story!(what_expires_so_long_after_it_was_bought_is_paid_at_a_terminal, |stage| {
    connected(stage).await;
    let tariff = good_for(stage, "30", TypedUnit::Days).await;
    let payment =
        waits(card_payments::start(&stage.desk(), Start { tariff, ..by_card(stage, 1) }).await.unwrap());
    // Nobody waits for thirty days: the device is free again when the hour is over.
    let next = booked(stage, hour(stage, 1, 120)).await;
    sent(&stage.club, stage, payment.id).await;
    later_on(stage, chrono::TimeDelta::seconds(20)).await;
    charged(stage, payment.id).await.unwrap();
    assert_eq!(now(stage, payment.id).await.state, PaymentState::Approved);
    let session = &stage.board().await.sessions[0];
    let until = stage.club.now() + minutes(30 * 24 * 60);
    assert_eq!((lengths(session), session.blocks[0].until), (vec![60], Some(until)));

    let more = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff,
        quantity: 1,
        method: Method::Card,
        tendered: typed(""),
        // They sat down twenty seconds late.
        parts: Parts { until: typed(&next.started_at.to_rfc3339()), ..Parts::default() },
    };
    let payment = waits(card_payments::extend(&stage.desk(), more).await.unwrap());
    sent(&stage.club, stage, payment.id).await;
    later_on(stage, minutes(1)).await;
    charged(stage, payment.id).await.unwrap();
    assert_eq!(lengths(&stage.session(session.id).await), vec![60, 60]);
});

story!(with_a_terminal_one_goes_on_by_the_minute_too, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "1000").await;
    connected(stage).await;
    let one_hour = Start { client, ..stage.guest(1) };
    let Pressed::Done(session) = card_payments::start(&stage.desk(), one_hour).await.unwrap() else {
        panic!("it waits");
    };
    let more = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff,
        quantity: 1,
        method: Method::Card,
        tendered: typed(""),
        parts: Parts::default(),
    };
    let pressed = card_payments::extend(&stage.desk(), more).await.unwrap();
    assert!(matches!(&pressed, Pressed::Done(session) if session.by_minute.is_some()), "{pressed:?}");
    later_on(stage, minutes(61)).await;
    assert_eq!(
        (lengths(&stage.session(session.id).await), balance(stage, client).await),
        (vec![60, 10], 900)
    );
});

story!(more_time_is_asked_of_the_terminal_for_who_plays_by_the_minute_and_was_not_looked_at, |stage| {
    let tariff = by_minute(stage).await;
    let client = with_balance(stage, "1000").await;
    connected(stage).await;
    let session = seated(stage, client, tariff).await;
    let hour = good_for(stage, "30", TypedUnit::Days).await;
    let more = || Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: hour,
        quantity: 1,
        method: Method::Card,
        tendered: typed(""),
        parts: Parts::default(),
    };
    // The slice is over, and nobody has looked.
    stage.clock.advance(minutes(11));
    let payment = waits(card_payments::extend(&stage.desk(), more()).await.unwrap());
    sent(&stage.club, stage, payment.id).await;
    stage.clock.advance(minutes(10));
    charged(stage, payment.id).await.unwrap();
    assert_eq!(now(stage, payment.id).await.state, PaymentState::Approved);
    assert_eq!(lengths(&stage.session(session.id).await), vec![30, 60]);
});
