//! Stories about discounts that somebody gives by hand. An hour costs 900, in steps of 10, of which 30 % may be bonus.

use crate::{
    balances::{add_bonus, has, topped_up},
    stage::{Stage, minutes, money, refused, story, typed},
};
use club::{Error, balances, discounts, reports, sessions, shifts, transactions};
use domain::{
    access::Action,
    discounts::{Draft, NewDiscount, TakenOff},
    ids::{ActId, DiscountId, OrderId},
    orders::Through,
    refusal::Refusal,
    reports::{Kind, SuspiciousFilter},
    sessions::{End, EndReason, Extend, Parts, Rest, Session, Start},
    transactions::{TransactionFilter, TransactionStory},
};

fn given(percent: &str, reason: &str) -> Parts {
    Parts { off: typed(percent), off_reason: typed(reason), ..Parts::default() }
}

fn start(stage: &Stage, pc: i32, percent: &str) -> Start {
    Start { parts: given(percent, "Waited long"), ..stage.guest(pc) }
}

async fn seat(stage: &Stage, start: Start) -> Session {
    sessions::start(&stage.owner_desk(), start).await.unwrap()
}

async fn last(stage: &Stage) -> TransactionStory {
    let desk = stage.owner_desk();
    let ledger = transactions::list(&desk, TransactionFilter::default()).await.unwrap();
    transactions::story(&desk, ledger.rows[0].id).await.unwrap()
}

async fn taken_off(stage: &Stage) -> Option<TakenOff> {
    last(stage).await.lines[0].discount.clone()
}

/// So much off an hour, for everybody.
async fn autumn(stage: &Stage, percent: &str) {
    let (name, tariffs) = (typed("Autumn"), vec![stage.tariff("1 hour")]);
    let draft = Draft { name, percent: typed(percent), tariffs, ..Draft::default() };
    let new = NewDiscount { id: DiscountId::fresh(), club: stage.hall.club.id, draft };
    discounts::make(&stage.owner_desk(), new).await.unwrap();
}

story!(a_discount_by_hand_is_written_down_with_its_reason_once, |stage| {
    // 765, down to the step. The form says what it costs without it.
    let parts = Parts { price: typed("900"), ..given("15", " Waited long ") };
    let press = Start { parts, ..stage.guest(1) };
    let session = seat(stage, press.clone()).await;
    assert_eq!(session.blocks[0].price, money(760));
    assert_eq!(seat(stage, press.clone()).await.blocks, session.blocks);
    let other = Start { parts: given("16", "Waited long"), ..press };
    assert_eq!(refused(sessions::start(&stage.owner_desk(), other).await), Refusal::IdReused);
    let reason = Some("Waited long".to_owned());
    let off = TakenOff { name: "By hand".into(), percent: 15, amount: money(140), reason };
    assert_eq!(taken_off(stage).await, Some(off.clone()));
    let told = sessions::story(&stage.owner_desk(), session.id).await.unwrap();
    assert_eq!(told.bought[0].line.discount, Some(off));
    let extend = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("1 hour"),
        quantity: 2,
        method: domain::orders::Method::Card,
        tendered: typed(""),
        parts: given("50", "Birthday"),
    };
    let session = sessions::extend(&stage.owner_desk(), extend).await.unwrap();
    assert_eq!(session.blocks[1].price, money(900));
    let report = shifts::report(&stage.owner_desk(), stage.shift).await.unwrap().report;
    assert_eq!(report.figures.unwrap().discounts.minor(), 1040);
});

story!(the_larger_of_two_discounts_counts_and_never_both, |stage| {
    autumn(stage, "20").await;
    for (pc, percent, price, name) in [(1, "20", 720, "Autumn"), (2, "21", 710, "By hand")] {
        assert_eq!(seat(stage, start(stage, pc, percent)).await.blocks[0].price, money(price));
        assert_eq!(taken_off(stage).await.unwrap().name, name);
    }
    // An old price is an old price.
    let parts = Parts { price: typed("900"), ..given("50", "Waited long") };
    let stale = sessions::start(&stage.owner_desk(), Start { parts, ..stage.guest(3) }).await;
    assert_eq!(refused(stale), Refusal::PriceChanged);
});

story!(only_some_may_give_a_discount_and_each_says_why, |stage| {
    let tried = sessions::start(&stage.desk(), start(stage, 1, "10")).await;
    assert!(matches!(tried, Err(Error::Forbidden(Action::DiscountByHand))), "{tried:?}");
    for (percent, reason, refusal) in [
        ("10", " ", Refusal::BadReason),
        ("0", "Friend", Refusal::BadPercent { typed: "0".into() }),
        ("101", "Friend", Refusal::BadPercent { typed: "101".into() }),
        ("", "Friend", Refusal::BadPercent { typed: String::new() }),
    ] {
        let press = Start { parts: given(percent, reason), ..stage.guest(1) };
        assert_eq!(refused(sessions::start(&stage.owner_desk(), press).await), refusal);
    }
    // Nothing was sold.
    stage.seated(1).await;
    for (change, constraint) in [
        ("900, null, null, 0, 'Friend'", "order_line_discount_reason"),
        ("810, 'By hand', 10, 90, ''", "order_line_discount_reason"),
    ] {
        let id = stage.written(ActId::fresh().0);
        let sql = format!(
            "insert into order_line (id, club_id, order_id, position, tariff_id, zone_id, tariff_name, zone_name,
                quantity, unit_price, total, discount_name, discount_percent, discount, discount_reason)
            select {id}, club_id, order_id, 9, tariff_id, zone_id, tariff_name, zone_name, 1, 900, {change}
            from order_line"
        );
        let said = stage.by_hand(&sql).await.unwrap_err();
        assert!(said.contains(constraint), "{change}: {said}");
    }
});

story!(bonus_and_refund_are_of_what_is_left_after_a_discount_by_hand, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "5000").await;
    balances::add_bonus(&stage.desk(), add_bonus(stage, client, "500", "10")).await.unwrap();
    // Half of an hour is 450, of which 135 may be bonus, down to the step.
    let press = |bonus: &str| {
        let parts = Parts { bonus: typed(bonus), ..given("50", "Waited long") };
        Start { client, parts, ..stage.guest(1) }
    };
    let over = sessions::start(&stage.owner_desk(), press("140")).await;
    assert!(matches!(over, Err(Error::Refused(_))), "{over:?}");
    let session = seat(stage, press("130")).await;
    let paid = [(Through::Bonus, money(130)), (Through::Cash, money(320))];
    assert_eq!(session.blocks[0].paid, paid);
    assert_eq!(has(stage, client).await, (5000, 370));
    let session = seat(stage, start(stage, 2, "50")).await.id;
    stage.clock.advance(minutes(20));
    let end = End { id: ActId::fresh(), session, why: EndReason::Staff, rest: Rest::Refund };
    sessions::end(&stage.owner_desk(), end).await.unwrap();
    // Two thirds of what was paid.
    assert_eq!(last(stage).await.transaction.change(Through::Cash).minor(), -300);
});

story!(a_discount_by_hand_is_worth_a_look, |stage| {
    seat(stage, start(stage, 1, "15")).await;
    stage.clock.advance(minutes(1));
    seat(stage, start(stage, 2, "100")).await;
    stage.seated(3).await;
    let told = async |query: &str| {
        let filter = SuspiciousFilter::from(query.to_owned());
        reports::suspicious(&stage.owner_desk(), filter).await.unwrap()
    };
    let report = told("").await;
    let kinds: Vec<_> = report.rows.iter().map(|row| (row.kinds.clone(), row.amount.minor())).collect();
    assert_eq!(kinds, [(vec![Kind::Free, Kind::ByHand], 900), (vec![Kind::ByHand], 140)]);
    assert!(report.rows[1].reason.starts_with("Waited long, 1 hour"), "{}", report.rows[1].reason);
    let sums: Vec<_> = report.sums.iter().map(|sum| (sum.kind, sum.count, sum.amount.minor())).collect();
    assert_eq!(sums, [(Kind::Free, 1, 0), (Kind::ByHand, 2, 1040)]);
    let only = told("kind=by_hand").await;
    assert_eq!((only.rows.len(), only.sums.len()), (2, 1));
});
