//! Stories about moves into a zone with another price: kept, converted, charged; and what becomes of the time then.

use crate::{
    balances::{has, topped_up},
    stage::{Stage, minutes, money, refused, story, typed},
    transactions::{newest, reverse, seated},
};
use club::{Error, clients, sessions, tariffs, transactions};
use domain::{
    access::Action,
    ids::{ActId, OrderId, SessionId, TariffId},
    money::{Balance, Typed},
    orders::{Method, Through},
    refusal::Refusal,
    sessions::{End, EndReason, Extend, Move, MovePrice, MovingFault, Parts, Rest, Session, Start, WhyKept},
    tariffs::RefundPolicy,
};

/// To the one seat of the VIP zone, where an hour costs 1,400.
fn go(stage: &Stage, session: &Session, price: MovePrice) -> Move {
    let parts = Parts { price: typed("1400"), ..Parts::default() };
    Move { price, parts, ..Move::keep(ActId::fresh(), session.id, stage.pc(4)) }
}

async fn moved(stage: &Stage, go: &Move) -> Session {
    let moved = sessions::move_to(&stage.desk(), go.clone()).await.unwrap();
    // The screens say the same as the answer, and the same press again is the same act.
    assert_eq!(stage.session(moved.id).await, moved);
    assert_eq!(sessions::move_to(&stage.desk(), go.clone()).await.unwrap(), moved);
    moved
}

async fn ended(stage: &Stage, session: &Session, rest: Rest) -> domain::sessions::Ended {
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest };
    sessions::end(&stage.desk(), end).await.unwrap().ended.unwrap()
}

fn seconds(session: &Session) -> Vec<i64> {
    session.blocks.iter().map(|block| block.seconds).collect()
}

story!(what_is_left_becomes_as_much_as_it_is_worth, |stage| {
    let session = stage.seated(1).await;
    stage.clock.advance(minutes(10));
    let session = moved(stage, &go(stage, &session, MovePrice::Convert)).await;
    // 750 are left of 900; an hour costs 1,400 there.
    assert_eq!((seconds(&session), session.device), (vec![600, 1928], stage.pc(4)));
    assert_eq!(session.remaining(stage.club.now()).num_seconds(), 1928);
    assert_eq!(session.paid_through(), [(Through::Cash, money(900))]);
    let story = sessions::story(&stage.desk(), session.id).await.unwrap();
    assert_eq!((story.bought.len(), story.bought[0].seconds), (1, 3600));
    assert_eq!(stage.count("payment").await, 1);
    // The clockwork ends it then.
    assert_eq!(stage.board().await.sessions, std::slice::from_ref(&session));
    stage.clock.advance(minutes(33));
    sessions::fire_due(&stage.club).await.unwrap();
    let over = stage.session(session.id).await.ended.unwrap();
    assert_eq!((over.at, over.why), (session.ends_at().unwrap(), EndReason::TimeRanOut));
});

story!(a_cheaper_zone_gives_more_time_and_back_again_no_more_than_there_was, |stage| {
    let session = stage.seated(4).await;
    stage.clock.advance(minutes(30));
    let there = |pc: i32, price: &str| Move {
        price: MovePrice::Convert,
        parts: Parts { price: typed(price), ..Parts::default() },
        ..Move::keep(ActId::fresh(), session.id, stage.pc(pc))
    };
    let session = moved(stage, &there(1, "900")).await;
    assert_eq!(seconds(&session), [1800, 2800]);
    let back = moved(stage, &there(4, "1400")).await;
    assert_eq!(seconds(&back), [1800, 0, 1800]);
    assert_eq!(back.paid(), money(1400));
    // Half of what is left is given back.
    stage.clock.advance(minutes(15));
    assert_eq!(ended(stage, &back, Rest::Refund).await.refunded, money(350));
});

story!(the_difference_is_paid_and_the_time_stays, |stage| {
    let session = stage.seated(1).await;
    stage.clock.advance(minutes(10));
    let charge = Move { tendered: typed("1000"), ..go(stage, &session, MovePrice::Charge) };
    let short = Move { tendered: typed("100"), ..charge.clone() };
    let missing = Refusal::AmountMissing { total: money(410), entered: money(100), missing: money(310) };
    assert_eq!(refused(sessions::move_to(&stage.desk(), short).await), missing);
    assert_eq!(stage.session(session.id).await, session);
    let after = moved(stage, &charge).await;
    assert_eq!(after.ends_at(), session.ends_at());
    assert_eq!((seconds(&after), after.paid()), (vec![600, 1928, 1072], money(1310)));
    assert_eq!(
        (after.blocks[2].change, after.blocks[2].tariff_name.as_str()),
        (money(590), "1 hour (difference)")
    );
    let till = stage.till().await.takings.unwrap();
    assert_eq!(till.expected_cash, Balance::of(20_000 + 900 + 410));
    let story = sessions::story(&stage.desk(), after.id).await.unwrap();
    let lines: Vec<_> =
        story.bought.iter().map(|bought| (bought.line.zone.as_str(), bought.line.total)).collect();
    assert_eq!(lines, [("Standard", money(900)), ("VIP", money(410))]);
    // What is extended comes behind it.
    let extend = Extend {
        id: OrderId::fresh(),
        session: after.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::Card,
        tendered: Typed::default(),
        parts: Parts::default(),
    };
    let longer = sessions::extend(&stage.desk(), extend).await.unwrap();
    assert_eq!(seconds(&longer), [600, 1928, 1072, 3600]);
    assert_eq!(stage.session(after.id).await, longer);
    // All of what is left goes back the way it came.
    let ended = ended(stage, &longer, Rest::Refund).await;
    assert_eq!(ended.refunded, money(750 + 410 + 1400));
});

story!(a_client_pays_the_difference_by_any_mix_and_keeps_each_part, |stage| {
    let anna = stage.client("Anna").await;
    topped_up(stage, anna, "5000").await;
    let session = seated(stage, 1, anna).await;
    let sale = newest(stage, anna).await;
    stage.clock.advance(minutes(10));
    let parts = Parts { balance: typed("400"), price: typed("1400"), ..Parts::default() };
    let charge = Move { parts, method: Method::Card, ..go(stage, &session, MovePrice::Charge) };
    let (before, bonus) = has(stage, anna).await;
    let session = moved(stage, &charge).await;
    assert_eq!(has(stage, anna).await, (before - 400, bonus));
    assert_eq!(session.blocks[2].paid, [(Through::Balance, money(400)), (Through::Card, money(10))]);
    stage.clock.advance(minutes(20));
    let over = ended(stage, &session, Rest::Policy).await;
    assert_eq!(over.kept, 1800);
    let kept = clients::known(&stage.desk(), anna).await.unwrap().tariffs;
    let each: Vec<_> = kept.iter().map(|kept| (kept.left, kept.cost, kept.zone.as_str())).collect();
    // The rest of the hour and of the difference, each with what it had cost; both are of the VIP zone.
    assert_eq!(each.len(), 2);
    assert!(each.contains(&(1072, money(410), "VIP")), "{each:?}");
    assert!(each.contains(&(728, money(283), "VIP")), "{each:?}");
    let zone = |pc: i32| stage.hall.devices.iter().find(|device| device.id == stage.pc(pc)).unwrap().zone;
    assert!(
        kept.iter()
            .all(|kept| [4, 1].iter().all(|pc| kept.places.iter().any(|place| place.zone == zone(*pc))))
    );
    // The first sale goes back whole, and takes its time along.
    transactions::reverse(&stage.desk(), reverse(sale, "")).await.unwrap();
    let kept = clients::known(&stage.desk(), anna).await.unwrap().tariffs;
    assert_eq!(kept.iter().map(|kept| kept.left).collect::<Vec<_>>(), [1072]);
});

story!(it_costs_what_the_form_said_or_nothing_is_done, |stage| {
    let session = stage.seated(1).await;
    let said = |price: &str| Parts { price: typed(price), ..Parts::default() };
    for mode in [MovePrice::Convert, MovePrice::Charge] {
        let other = Move { parts: said("1300"), ..go(stage, &session, mode) };
        assert_eq!(refused(sessions::move_to(&stage.desk(), other).await), Refusal::PriceChanged);
    }
    assert_eq!(stage.session(session.id).await, session);
    // Who may not sell may move, and does not charge.
    assert!(matches!(
        sessions::move_to(
            &without(stage, Action::ExtendSession).await,
            go(stage, &session, MovePrice::Charge)
        )
        .await,
        Err(Error::Forbidden(Action::ExtendSession))
    ));
});

async fn without(stage: &Stage, action: Action) -> club::Desk {
    let mut me = stage.cashier.clone();
    me.may = Action::ALL.iter().copied().filter(|may| me.may.has(*may) && *may != action).collect();
    stage.club.desk(me)
}

story!(where_there_is_no_other_price_it_is_kept_and_said_why, |stage| {
    let trial = Start { tariff: stage.tariff("Trial"), ..stage.guest(1) };
    let free = sessions::start(&stage.desk(), trial).await.unwrap();
    for mode in [MovePrice::Convert, MovePrice::Charge] {
        let refusal = refused(sessions::move_to(&stage.desk(), go(stage, &free, mode)).await);
        assert_eq!(refusal, Refusal::Moving(MovingFault::KeepOnly(WhyKept::Free)));
    }
    let standard = stage.hall.zones[0].id;
    let only = tariffs::AddTariff {
        id: TariffId::fresh(),
        name: "Only here".into(),
        unit_minutes: 60,
        max_quantity: 1,
        refund_policy: RefundPolicy::Burn,
        max_bonus_percent: 0,
        prices: vec![(standard, money(500))],
    };
    let tariff = tariffs::add(&stage.owner_desk(), only).await.unwrap();
    let here = Start { id: SessionId::fresh(), tariff, ..stage.guest(2) };
    let here = sessions::start(&stage.desk(), here).await.unwrap();
    let refusal = refused(sessions::move_to(&stage.desk(), go(stage, &here, MovePrice::Convert)).await);
    assert_eq!(refusal, Refusal::Moving(MovingFault::KeepOnly(WhyKept::NotSold)));
    // At the price that it has it goes anywhere.
    let kept = moved(stage, &go(stage, &here, MovePrice::Keep)).await;
    assert_eq!(kept.ends_at(), here.ends_at());
    // Down from VIP nothing is to be paid.
    let dear = sessions::move_to(&stage.desk(), Move::keep(ActId::fresh(), here.id, stage.pc(2))).await;
    dear.unwrap();
    let vip = stage.seated(4).await;
    let down = Move { to: stage.pc(3), ..go(stage, &vip, MovePrice::Charge) };
    let down = Move { parts: Parts { price: typed("900"), ..Parts::default() }, ..down };
    let refusal = refused(sessions::move_to(&stage.desk(), down).await);
    assert_eq!(refusal, Refusal::Moving(MovingFault::NothingToPay));
});
