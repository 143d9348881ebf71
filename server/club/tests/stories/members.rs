//! Stories about guests who say who they are in the middle of the visit (decision 18).

use crate::{
    balances::{has, topped_up},
    stage::{Stage, minutes, money, refused, story, typed},
};
use club::{clients, sessions};
use domain::{
    clients::{CardQuestion, ClientTab},
    ids::{ActId, ClientId, OrderId},
    money::Typed,
    orders::{Method, Through},
    refusal::Refusal,
    sessions::{End, EndReason, Ended, Extend, Join, Move, MovingFault, Parts, Rest, Session},
};

fn is(session: &Session, client: ClientId) -> Join {
    let client = Some(client);
    Join { id: ActId::fresh(), session: session.id, client, second_seat: false, serve_banned: false }
}

fn hour(stage: &Stage, session: &Session, parts: Parts) -> Extend {
    Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::Cash,
        tendered: Typed::default(),
        parts,
    }
}

async fn joined(stage: &Stage, session: &Session, client: ClientId) -> Session {
    let join = is(session, client);
    let joined = sessions::join(&stage.desk(), join.clone()).await.unwrap();
    assert_eq!(stage.session(session.id).await, joined);
    assert_eq!(sessions::join(&stage.desk(), join).await.unwrap(), joined);
    joined
}

/// With an hour from the balance.
async fn bought(stage: &Stage, session: &Session) -> Session {
    let parts = Parts { balance: typed("900"), ..Parts::default() };
    let longer = sessions::extend(&stage.desk(), hour(stage, session, parts)).await.unwrap();
    assert_eq!(stage.session(session.id).await, longer);
    longer
}

async fn ended(stage: &Stage, session: &Session, rest: Rest) -> Ended {
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest };
    sessions::end(&stage.desk(), end).await.unwrap().ended.unwrap()
}

async fn visits(stage: &Stage, client: ClientId) -> Vec<domain::clients::Visit> {
    let question = CardQuestion::of(client, ClientTab::Sessions);
    clients::card(&stage.desk(), question).await.unwrap().visits.unwrap().rows
}

story!(what_a_guest_buys_after_saying_who_they_are_is_theirs, |stage| {
    let anna = stage.client("Anna").await;
    topped_up(stage, anna, "5000").await;
    let guest = stage.seated(1).await;
    stage.clock.advance(minutes(10));
    let session = joined(stage, &guest, anna).await;
    assert_eq!((session.client, session.payer()), (stage.hall.guest, anna));
    assert_eq!(session.called(), "Anna (guest before)");
    // It is no visit of theirs while they have bought nothing.
    assert_eq!(visits(stage, anna).await.len(), 0);
    stage.clock.advance(minutes(10));
    let before = has(stage, anna).await.0;
    let session = bought(stage, &session).await;
    assert_eq!(has(stage, anna).await.0, before - 900);
    assert_eq!(session.ends_at(), Some(guest.started_at + minutes(120)));
    // A visit of theirs begins with it, with what they paid.
    let visit = &visits(stage, anna).await[0];
    assert_eq!((visit.started_at, visit.paid), (stage.club.now(), money(900)));
    assert_eq!(stage.board().await.sessions, std::slice::from_ref(&session));
    // Ended, the guest's rest is gone and theirs stays.
    stage.clock.advance(minutes(10));
    let over = ended(stage, &session, Rest::Policy).await;
    assert_eq!((over.kept, over.refunded), (3600, money(0)));
    let kept = clients::known(&stage.desk(), anna).await.unwrap().tariffs;
    assert_eq!(kept.iter().map(|kept| (kept.left, kept.cost)).collect::<Vec<_>>(), [(3600, money(900))]);
});

story!(each_gets_back_what_they_paid, |stage| {
    let anna = stage.client("Anna").await;
    topped_up(stage, anna, "5000").await;
    let session = stage.seated(1).await;
    let session = joined(stage, &session, anna).await;
    let session = bought(stage, &session).await;
    stage.clock.advance(minutes(30));
    // Into the dearer zone and back: whose time it is stays.
    let there = Move {
        price: domain::sessions::MovePrice::Convert,
        parts: Parts { price: typed("2800"), ..Parts::default() },
        ..Move::keep(ActId::fresh(), session.id, stage.pc(4))
    };
    let session = sessions::move_to(&stage.desk(), there).await.unwrap();
    assert_eq!(stage.session(session.id).await, session);
    let parts = |members| session.unused_of(stage.club.now(), money(10), members);
    assert_eq!(
        (parts(false), parts(true)),
        (vec![(Through::Cash, money(450))], vec![(Through::Balance, money(900))])
    );
    let before = has(stage, anna).await.0;
    let over = ended(stage, &session, Rest::Refund).await;
    assert_eq!(over.refunded, money(1350));
    assert_eq!(has(stage, anna).await.0, before + 900);
    let moved = club::transactions::of_client(&stage.desk(), anna, None).await.unwrap();
    // The guest's cash is in nobody's history.
    assert_eq!(moved.rows.len(), 3);
});

story!(it_can_be_taken_back_until_something_is_bought, |stage| {
    let (anna, boris) = (stage.client("Anna").await, stage.client("Boris").await);
    let guest = stage.seated(1).await;
    let session = joined(stage, &guest, anna).await;
    // They sit there now, as far as seats are concerned.
    let second = domain::sessions::Start { client: anna, ..stage.guest(2) };
    let refusal = refused(sessions::start(&stage.desk(), second).await);
    assert_eq!(refusal, Refusal::ClientPlays { device: "PC 1".into() });
    let nobody = Join { client: None, ..is(&session, anna) };
    let back = sessions::join(&stage.desk(), nobody).await.unwrap();
    assert_eq!((back.member.clone(), back.called()), (None, "Unknown Guest".to_owned()));
    let session = joined(stage, &back, boris).await;
    let session = sessions::extend(&stage.desk(), hour(stage, &session, Parts::default())).await.unwrap();
    let late = Refusal::Moving(MovingFault::BoughtSince);
    assert_eq!(refused(sessions::join(&stage.desk(), is(&session, anna)).await), late);
    // A client's session is nobody else's.
    let other = domain::sessions::Start { client: anna, ..stage.guest(2) };
    let other = sessions::start(&stage.desk(), other).await.unwrap();
    let none = Refusal::Moving(MovingFault::NoGuest);
    assert_eq!(
        refused(sessions::join(&stage.desk(), is(&other, boris)).await),
        Refusal::ClientPlays { device: "PC 1".into() }
    );
    let carla = stage.client("Carla").await;
    assert_eq!(refused(sessions::join(&stage.desk(), is(&other, carla)).await), none);
    // Time that runs out is nobody's to settle.
    stage.clock.advance(minutes(121));
    sessions::fire_due(&stage.club).await.unwrap();
    assert_eq!(stage.session(session.id).await.ended.unwrap().why, EndReason::TimeRanOut);
});
