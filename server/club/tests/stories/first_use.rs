//! Stories about time that counts from its first use, and about what is one visit.

use crate::{
    bookings::{booked, hour, on_arrival, start},
    offers::{made, price},
    passes::{active, bought, ended, owed, used},
    stage::{Stage, minutes, money, night, story, typed},
};
use club::{sessions, verify};
use domain::{
    bookings::{Book, Unclaimed},
    client_tariffs::ExtendWithPurchased,
    ids::{ActId, OrderId, TariffId},
    orders::Method,
    sessions::{Extend, Parts, Pause, Resume, Session, Start},
    tariffs::{Draft, RefundPolicy, TypedSpan, TypedUnit},
};

/// So many hours for a visit, and what is not played of them would stay.
async fn once(stage: &Stage) -> TariffId {
    let draft = Draft {
        name: typed("One go"),
        unit_minutes: typed("120"),
        visits: typed("1"),
        refund_policy: RefundPolicy::Keep,
        prices: vec![price(stage, 0, "1200")],
        ..night()
    };
    made(stage, draft).await
}

async fn extended(stage: &Stage, session: &Session, tariff: TariffId) -> Session {
    let extend = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff,
        quantity: 1,
        method: Method::Cash,
        tendered: typed(""),
        parts: Parts::default(),
    };
    sessions::extend(&stage.desk(), extend).await.unwrap()
}

story!(one_visit_that_never_began_comes_back, |stage| {
    let (client, tariff) = (stage.client("Arman").await, once(stage).await);
    let session = sessions::start(&stage.desk(), Start { client, ..stage.guest(1) }).await.unwrap();
    extended(stage, &session, tariff).await;
    stage.clock.advance(minutes(60));
    let end = ended(stage, &session).await;
    assert_eq!((end.kept, active(stage, client).await.len()), (7200, 1));
    let back = active(stage, client).await.remove(0);
    assert_eq!((back.left, back.visits.unwrap().left), (7200, 1));
    assert_eq!(owed(stage).await, (7200, money(1200)));
    // Used, it is the last visit; begun at a seat, it is the only one.
    let session = used(stage, client, 1, back.id).await;
    stage.clock.advance(minutes(30));
    assert_eq!(ended(stage, &session).await.kept, 0);
    let session = sessions::start(&stage.desk(), Start { client, tariff, ..stage.guest(1) }).await.unwrap();
    assert!(session.blocks[0].once);
    stage.clock.advance(minutes(30));
    let end = ended(stage, &session).await;
    assert_eq!((end.kept, end.refunded), (0, money(0)));
    assert_eq!(owed(stage).await, (0, money(0)));
    assert_eq!(verify::verify(&stage.club).await.unwrap(), []);
});

async fn three_hours(stage: &Stage) -> TariffId {
    let draft = Draft {
        name: typed("Three hours"),
        unit_minutes: typed("180"),
        after_first_use: TypedSpan { number: typed("3"), unit: TypedUnit::Hours },
        refund_policy: RefundPolicy::Keep,
        prices: vec![price(stage, 0, "1800")],
        ..night()
    };
    made(stage, draft).await
}

story!(who_comes_late_has_all_of_what_counts_from_the_first_use, |stage| {
    on_arrival(stage, Unclaimed::Burn).await;
    let (client, tariff) = (stage.client("Arman").await, three_hours(stage).await);
    let session = booked(stage, Book { client, tariff, ..hour(stage, 1, 60) }).await;
    stage.clock.advance(minutes(70));
    let begun = sessions::start_booking(&stage.desk(), start(&session)).await.unwrap();
    let now = stage.club.now();
    assert_eq!((begun.started_at, begun.ends_at()), (now, Some(now + minutes(180))));
    // What stays is good for three hours from then on.
    stage.clock.advance(minutes(60));
    assert_eq!(ended(stage, &begun).await.kept, 7200);
    let kept = active(stage, client).await.remove(0);
    assert_eq!((kept.first_used_at, kept.valid_until), (Some(now), Some(now + minutes(180))));
    assert_eq!(verify::verify(&stage.club).await.unwrap(), []);
});

story!(what_is_used_of_an_account_is_first_used_when_it_begins, |stage| {
    let (client, tariff) = (stage.client("Arman").await, three_hours(stage).await);
    let sold = bought(stage, client, tariff).await;
    let session = sessions::start(&stage.desk(), Start { client, ..stage.guest(1) }).await.unwrap();
    let extend = ExtendWithPurchased { id: OrderId::fresh(), session: session.id, purchased: sold.id };
    sessions::extend_with_purchased(&stage.desk(), extend).await.unwrap();
    // A pause before it takes nothing of it.
    sessions::pause(&stage.desk(), Pause { id: ActId::fresh(), session: session.id }).await.unwrap();
    stage.clock.advance(minutes(20));
    let resume = Resume { id: ActId::fresh(), session: session.id };
    let session = sessions::resume(&stage.desk(), resume).await.unwrap();
    assert_eq!(session.ends_at(), Some(session.started_at + minutes(20 + 60 + 180)));
    assert_eq!(stage.session(session.id).await, session);
    stage.clock.advance(minutes(120));
    assert_eq!(ended(stage, &session).await.kept, 7200);
    let kept = active(stage, client).await.remove(0);
    let begun = session.started_at + minutes(80);
    assert_eq!((kept.first_used_at, kept.valid_until), (Some(begun), Some(begun + minutes(180))));
    assert_eq!(verify::verify(&stage.club).await.unwrap(), []);
});
