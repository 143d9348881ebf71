//! Stories about guests who say who they are in the middle of the visit (decision 18).

use crate::{
    balances::{has, topped_up},
    card_payments, checkout,
    stage::{Stage, minutes, money, refused, story, typed},
};
use club::{clients, sessions};
use domain::{
    access::Action,
    card_payments::PaymentFor,
    clients::{CardQuestion, ClientTab},
    ids::{ActId, ClientId, OrderId},
    money::Typed,
    orders::{Method, Through},
    refusal::Refusal,
    sessions::{End, EndReason, Ended, Extend, Join, Move, MovingFault, Parts, Pause, Rest, Resume, Session},
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

story!(who_is_a_guest_after_all_does_not_go_on_by_the_minute, |stage| {
    let tariff = crate::minutes::by_minute(stage).await;
    let (anna, boris) = (stage.client("Anna").await, stage.client("Boris").await);
    topped_up(stage, anna, "5000").await;
    let session = stage.seated(1).await;
    let by_minute = |session: &Session| Extend { tariff, ..hour(stage, session, Parts::default()) };
    for next in [None, Some(boris), None] {
        let session = joined(stage, &stage.session(session.id).await, anna).await;
        let goes_on = sessions::extend(&stage.desk(), by_minute(&session)).await.unwrap();
        assert!(goes_on.by_minute.is_some());
        let join = Join { client: next, ..is(&session, anna) };
        assert_eq!(sessions::join(&stage.desk(), join).await.unwrap().by_minute, None);
    }
    stage.clock.advance(minutes(61));
    sessions::fire_due(&stage.club).await.unwrap();
    assert_eq!(stage.session(session.id).await.ended.unwrap().why, EndReason::TimeRanOut);
    assert_eq!(has(stage, anna).await.0, 5000);
});

story!(what_a_guest_who_was_found_plays_of_is_not_written_off, |stage| {
    let anna = stage.client("Anna").await;
    let sold = crate::passes::bought(stage, anna, crate::passes::multipass(stage).await).await;
    let session = stage.seated(1).await;
    let session = joined(stage, &session, anna).await;
    let more = domain::client_tariffs::ExtendWithPurchased {
        id: OrderId::fresh(),
        session: session.id,
        purchased: sold.id,
    };
    sessions::extend_with_purchased(&stage.desk(), more).await.unwrap();
    let off = domain::client_tariffs::WriteOff {
        id: ActId::fresh(),
        client: anna,
        purchased: sold.id,
        reason: typed("Sold twice"),
    };
    let off = club::client_tariffs::write_off(&stage.desk(), off).await;
    assert_eq!(refused(off), Refusal::ClientTariff(domain::client_tariffs::ClientTariffFault::InUse));
    ended(stage, &session, Rest::Policy).await;
});

story!(of_those_who_sat_down_together_each_has_their_bonus_back, |stage| {
    let (anna, boris) = (stage.client("Anna").await, stage.client("Boris").await);
    let seats = [1, 2].map(|pc| checkout::seat(stage, pc, &[checkout::hours(stage, 1)]));
    let sat = checkout::done(stage, &checkout::cart(stage, seats.to_vec())).await.sessions;
    for (session, client) in sat.iter().zip([anna, boris]) {
        topped_up(stage, client, "5000").await;
        let bonus = crate::balances::add_bonus(stage, client, "500", "10");
        club::balances::add_bonus(&stage.desk(), bonus).await.unwrap();
        let session = joined(stage, session, client).await;
        let parts = Parts { bonus: typed("200"), ..Parts::default() };
        sessions::extend(&stage.desk(), hour(stage, &session, parts)).await.unwrap();
        assert_eq!(has(stage, client).await.1, 300);
    }
    for (session, client) in sat.iter().zip([anna, boris]).rev() {
        ended(stage, &stage.session(session.id).await, Rest::Refund).await;
        assert_eq!(has(stage, client).await.1, 500);
    }
});

story!(nobody_is_found_while_a_card_pays_for_more_time, |stage| {
    card_payments::connected(stage).await;
    let anna = stage.client("Anna").await;
    let guest = stage.seated(1).await;
    let extend = card_payments::more_time(stage, &guest);
    let pressed = club::card_payments::extend(&stage.desk(), extend).await.unwrap();
    let payment = card_payments::waits(pressed);
    let refusal = refused(sessions::join(&stage.desk(), is(&guest, anna)).await);
    assert_eq!(refusal, Refusal::AwaitsPayment(PaymentFor::Extend));
    assert!(card_payments::sent(&stage.club, stage, payment.id).await);
    card_payments::charged(stage, payment.id).await.unwrap();
    joined(stage, &guest, anna).await;
    // What was paid at the terminal is not told as if somebody had said who the guest is.
    let told = sessions::story(&stage.desk(), guest.id).await.unwrap().deeds;
    let more = told.iter().filter(|deed| deed.action == Action::ExtendSession);
    assert_eq!(more.map(|deed| deed.joins).collect::<Vec<_>>(), [false, true], "{told:?}");
});

story!(what_the_guest_has_back_is_not_taken_off_what_the_member_paid, |stage| {
    let anna = stage.client("Anna").await;
    let guest = stage.seated(1).await;
    let guest = sessions::extend(&stage.desk(), hour(stage, &guest, Parts::default())).await.unwrap();
    let session = joined(stage, &guest, anna).await;
    // Anna pays 500 for each of the guest's two hours.
    let there = Move {
        price: domain::sessions::MovePrice::Charge,
        parts: Parts { price: typed("2800"), ..Parts::default() },
        ..Move::keep(ActId::fresh(), session.id, stage.pc(4))
    };
    let session = sessions::move_to(&stage.desk(), there).await.unwrap();
    assert_eq!(session.paid(), money(2800));
    stage.clock.advance(minutes(60));
    assert_eq!(ended(stage, &session, Rest::Refund).await.refunded, money(1400));
    assert_eq!(visits(stage, anna).await[0].paid, money(500));
});

story!(a_visit_counts_what_was_played_of_what_the_member_bought, |stage| {
    let anna = stage.client("Anna").await;
    topped_up(stage, anna, "5000").await;
    let guest = stage.seated(1).await;
    let session = joined(stage, &guest, anna).await;
    stage.clock.advance(minutes(20));
    bought(stage, &session).await;
    // Forty minutes of the guest's, and a pause; then hers.
    stage.clock.advance(minutes(30));
    club::sessions::pause(&stage.desk(), Pause { id: ActId::fresh(), session: session.id }).await.unwrap();
    stage.clock.advance(minutes(5));
    club::sessions::resume(&stage.desk(), Resume { id: ActId::fresh(), session: session.id }).await.unwrap();
    let played = async || {
        let page = clients::card(&stage.desk(), CardQuestion::of(anna, ClientTab::Sessions)).await.unwrap();
        (page.visits.unwrap().rows[0].played, page.totals.played)
    };
    assert_eq!(played().await, (0, 0));
    stage.clock.advance(minutes(40));
    // The guest's hour was over ten minutes after the pause.
    assert_eq!(played().await, (30 * 60, 0));
    let session = stage.session(session.id).await;
    let there = Move::keep(ActId::fresh(), session.id, stage.pc(2));
    sessions::move_to(&stage.desk(), there).await.unwrap();
    assert_eq!(played().await, (30 * 60, 30 * 60));
    stage.clock.advance(minutes(20));
    ended(stage, &session, Rest::Policy).await;
    assert_eq!(played().await, (50 * 60, 50 * 60));
    assert_eq!(club::verify::verify(&stage.club).await.unwrap(), []);
});
