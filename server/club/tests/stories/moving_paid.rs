//! Stories about the difference that a move costs: what was said is what is paid, and what becomes of it.

use crate::{
    offers::{made, price},
    stage::{Stage, minutes, money, refused, story, typed},
    transactions::seated,
};
use club::{clients, discounts, sessions};
use domain::{
    clients::{AddGroup, Colour, TagClient},
    discounts::{Draft as Off, NewDiscount},
    ids::{ActId, ClientId, DiscountId, GroupId, SessionId, TariffId},
    refusal::Refusal,
    reports::{Kind, SuspiciousFilter},
    sessions::{
        End, EndReason, Join, Move, MovePrice, MovingFault, Parts, Rest, Session, Start, WhyKept, past::Named,
    },
    tariffs::{Draft, RefundPolicy, TypedSold, TypedSpan, TypedUnit},
    timeline::Span,
};

/// Into the VIP zone, where a unit costs so much; the form said that so much is to be paid.
pub fn charge(stage: &Stage, session: SessionId, unit: &str, said: &str) -> Move {
    Move {
        price: MovePrice::Charge,
        difference: typed(said),
        parts: Parts { price: typed(unit), ..Parts::default() },
        ..Move::keep(ActId::fresh(), session, stage.pc(4))
    }
}

pub async fn moved(stage: &Stage, go: Move) -> Session {
    let moved = sessions::move_to(&stage.desk(), go).await.unwrap();
    assert_eq!(stage.session(moved.id).await, moved);
    moved
}

story!(what_was_charged_while_the_time_went_on_is_what_is_booked, |stage| {
    let session = stage.seated(1).await;
    stage.clock.advance(minutes(20));
    // 410 were due when the form said so, ten minutes ago; 330 are now, and 450 were when it may have said so first.
    for said in ["320", "470", "a lot"] {
        let go = charge(stage, session.id, "1400", said);
        assert_eq!(refused(sessions::move_to(&stage.desk(), go).await), Refusal::PriceChanged, "{said}");
    }
    assert_eq!(stage.session(session.id).await, session);
    let after = moved(stage, charge(stage, session.id, "1400", "410")).await;
    assert_eq!((after.paid(), after.ends_at()), (money(1310), session.ends_at()));
    let cash = stage.till().await.takings.unwrap().expected_cash;
    assert_eq!(cash, domain::money::Balance::of(20_000 + 900 + 410));
});

story!(in_the_same_zone_the_price_is_kept, |stage| {
    let session = stage.seated(1).await;
    for price in [MovePrice::Convert, MovePrice::Charge] {
        let go = Move { price, ..Move::keep(ActId::fresh(), session.id, stage.pc(2)) };
        let only = Refusal::Moving(MovingFault::KeepOnly(WhyKept::SameZone));
        assert_eq!(refused(sessions::move_to(&stage.desk(), go).await), only);
    }
    moved(stage, Move::keep(ActId::fresh(), session.id, stage.pc(2))).await;
});

/// Of a group to which everything is sold for half.
async fn student(stage: &Stage) -> ClientId {
    let client = stage.client("Anna").await;
    let add = AddGroup { id: GroupId::fresh(), name: typed("Students"), colour: Colour::Blue };
    let group = clients::add_group(&stage.owner_desk(), add).await.unwrap();
    let tag = TagClient { id: ActId::fresh(), client, groups: vec![group] };
    clients::tag(&stage.owner_desk(), tag).await.unwrap();
    let draft = Off {
        name: typed("Students"),
        percent: typed("50"),
        tariffs: vec![stage.tariff("1 hour")],
        groups: vec![group],
        ..Off::default()
    };
    let off = NewDiscount { id: DiscountId::fresh(), club: stage.hall.club.id, draft };
    discounts::make(&stage.owner_desk(), off).await.unwrap();
    client
}

story!(what_a_guest_bought_before_has_the_price_of_a_guest_elsewhere, |stage| {
    let anna = student(stage).await;
    let session = stage.seated(1).await;
    let join = Join {
        id: ActId::fresh(),
        session: session.id,
        client: Some(anna),
        second_seat: false,
        serve_banned: false,
    };
    sessions::join(&stage.desk(), join).await.unwrap();
    // At half of 1400 the hour would cost less there than was paid for it.
    let after = moved(stage, charge(stage, session.id, "1400", "")).await;
    assert_eq!(after.paid(), money(1400));
});

/// Five hours, good for a day after the sale: for 4000, and for 6000 in the VIP zone.
async fn five_hours(stage: &Stage) -> TariffId {
    let vip = crate::passes::zone(stage, "VIP");
    let there = domain::tariffs::TypedPrice { zone: vip, ..price(stage, 0, "6000") };
    let draft = Draft {
        name: typed("Five hours"),
        unit_minutes: typed("300"),
        after_purchase: TypedSpan { number: typed("1"), unit: TypedUnit::Days },
        refund_policy: RefundPolicy::Keep,
        prices: vec![price(stage, 0, "4000"), there],
        ..crate::stage::night()
    };
    made(stage, draft).await
}

story!(what_is_kept_of_a_difference_expires_as_its_sale_does, |stage| {
    let anna = stage.client("Anna").await;
    let tariff = five_hours(stage).await;
    let start = Start { tariff, client: anna, ..stage.guest(1) };
    let session = sessions::start(&stage.desk(), start).await.unwrap();
    moved(stage, charge(stage, session.id, "6000", "")).await;
    stage.clock.advance(minutes(60));
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.unwrap();
    let kept = clients::known(&stage.desk(), anna).await.unwrap().tariffs;
    let until: Vec<_> = kept.iter().map(|kept| kept.valid_until).collect();
    assert_eq!(until, vec![Some(session.started_at + minutes(24 * 60)); until.len()]);
    assert!(until.len() > 1, "{until:?}");
});

story!(who_was_found_is_named_where_the_past_is_told, |stage| {
    let anna = stage.client("Anna").await;
    let guest = stage.seated(1).await;
    let join = Join {
        id: ActId::fresh(),
        session: guest.id,
        client: Some(anna),
        second_seat: false,
        serve_banned: false,
    };
    sessions::join(&stage.desk(), join).await.unwrap();
    let end = End { id: ActId::fresh(), session: guest.id, why: EndReason::ClientLeft, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.unwrap();
    for words in ["PC 1", "Anna"] {
        let found = club::search::find(&stage.owner_desk(), words.into()).await.unwrap();
        let sessions: Vec<_> = found.sessions.iter().map(|hit| (hit.id, hit.who.as_str())).collect();
        assert_eq!(sessions, [(guest.id, "Anna")], "{words}");
    }
    stage.clock.advance(minutes(1));
    let span = Span { from: stage.hall.now - minutes(60), hours: 4 };
    let told = club::timeline::over(&stage.desk(), span).await.unwrap();
    assert_eq!(told.iter().map(|stretch| stretch.who.as_str()).collect::<Vec<_>>(), ["Anna"]);
    let all = club::reports::suspicious(&stage.owner_desk(), SuspiciousFilter::default()).await.unwrap();
    let brief = all.rows.iter().find(|line| line.kinds.contains(&Kind::Brief));
    assert_eq!(brief.unwrap().client, Some(Named { id: anna, name: "Anna".into() }));
    // Whoever has a visit of their own is named as ever.
    seated(stage, 2, anna).await;
});

story!(what_is_kept_of_a_charged_night_is_played_where_that_part_costs_no_more, |stage| {
    let vip = crate::passes::zone(stage, "VIP");
    let dark = crate::offers::hours(stage, "Night", "20:00", "06:00").await;
    let there = domain::tariffs::TypedPrice { zone: vip, ..price(stage, 0, "5000") };
    let draft = Draft {
        sold: TypedSold::Window,
        hours: vec![crate::offers::at(dark, None)],
        prices: vec![price(stage, 0, "3000"), there],
        refund_policy: RefundPolicy::Keep,
        ..crate::stage::night()
    };
    let tariff = made(stage, draft).await;
    let anna = stage.client("Anna").await;
    let start = Start { tariff, client: anna, ..stage.guest(1) };
    let session = sessions::start(&stage.desk(), start).await.unwrap();
    stage.clock.advance(minutes(30));
    moved(stage, charge(stage, session.id, "5000", "")).await;
    stage.clock.advance(minutes(60));
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.unwrap();
    stage.clock.advance(minutes(60));
    let kept = clients::known(&stage.desk(), anna).await.unwrap().tariffs;
    assert_eq!(kept.len(), 2, "{kept:?}");
    // The rest of the night and of the difference: each in both zones, by night.
    for kept in &kept {
        for zone in [vip, crate::passes::zone(stage, "Standard")] {
            assert!(kept.used_in(zone, stage.club.now()).is_ok(), "{kept:?}");
        }
    }
    crate::passes::used(stage, anna, 4, kept[0].id).await;
});
