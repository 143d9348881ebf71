//! Stories about orders that are paid by a mix of bonus, balance, card and cash.

use crate::{
    balances::{add_bonus, has, ten_percent, top_up, topped_up},
    stage::{Stage, minutes, money, refused, story, typed},
    transactions::{ended, newest, reverse, void},
};
use club::{Error, balances, sessions, transactions};
use domain::{
    balances::TopUp,
    ids::{ClientId, OrderId},
    money::{Balance, Typed},
    orders::{Method, Through},
    refusal::Refusal,
    sessions::{Extend, Parts, Rest, Start},
};

fn parts(bonus: &str, balance: &str, card: &str) -> Parts {
    Parts { bonus: typed(bonus), balance: typed(balance), card: typed(card), ..Parts::default() }
}

/// An hour at a PC for 900, of which at most 270 may be bonus.
pub fn hour(stage: &Stage, pc: i32, client: ClientId, parts: Parts) -> Start {
    Start { client, parts, second_seat: true, ..stage.guest(pc) }
}

/// With 5000 on the balance and 500 of bonus.
async fn rich(stage: &Stage) -> ClientId {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "5000").await;
    balances::add_bonus(&stage.desk(), add_bonus(stage, client, "500", "10")).await.unwrap();
    client
}

story!(an_hour_is_paid_by_any_mix, |stage| {
    let client = rich(stage).await;
    let start = Start { tendered: typed("500"), ..hour(stage, 1, client, parts("270", "200", "130")) };
    let session = sessions::start(&stage.desk(), start.clone()).await.unwrap();
    let paid = [(Through::Bonus, 270), (Through::Balance, 200), (Through::Card, 130), (Through::Cash, 300)];
    let paid = paid.map(|(through, amount)| (through, money(amount)));
    assert_eq!((session.blocks[0].paid.as_slice(), session.blocks[0].change), (paid.as_slice(), money(200)));
    assert_eq!((session.paid(), has(stage, client).await), (money(900), (4800, 230)));
    assert_eq!(sessions::start(&stage.desk(), start).await.unwrap(), session);
    let takings = stage.till().await.takings.unwrap();
    assert_eq!((takings.expected_cash, takings.card), (Balance::of(25_300), Balance::of(130)));
    // What the hall, the list and the story say is said once.
    assert_eq!(stage.session(session.id).await, session);
    let story = sessions::story(&stage.desk(), session.id).await.unwrap();
    assert_eq!((story.bought.len(), story.bought[0].paid.len()), (1, 4));
    let line = transactions::of_client(&stage.desk(), client, None).await.unwrap().rows.remove(0);
    assert_eq!((line.through().len(), line.change(Through::Bonus)), (4, Balance::of(-270)));
});

story!(the_balance_and_the_card_are_charged_what_is_left_to_pay, |stage| {
    let client = rich(stage).await;
    sessions::start(&stage.desk(), hour(stage, 1, client, parts("", "5000", ""))).await.unwrap();
    assert_eq!(has(stage, client).await, (4100, 500));
    let card = Start { method: Method::Card, ..hour(stage, 2, client, parts("100", "300", "")) };
    let session = sessions::start(&stage.desk(), card).await.unwrap();
    assert_eq!(session.blocks[0].paid.last(), Some(&(Through::Card, money(500))));
    let extend = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::Cash,
        tendered: Typed::default(),
        parts: parts("270", "630", ""),
    };
    let extended = sessions::extend(&stage.desk(), extend).await.unwrap();
    assert_eq!((extended.blocks.len(), has(stage, client).await), (2, (3170, 130)));
});

story!(what_is_not_there_or_not_allowed_is_refused_and_nothing_is_sold, |stage| {
    let client = rich(stage).await;
    let poor = stage.client("Botagoz").await;
    let there = |there, missing| (money(there), money(missing));
    for (who, parts, tendered, refusal) in [
        (client, parts("271", "", ""), "", Refusal::BonusCapped { most: money(270) }),
        (poor, parts("1", "", ""), "", {
            let (there, missing) = there(0, 1);
            Refusal::BonusMissing { there, missing }
        }),
        (poor, parts("", "1", ""), "", {
            let (there, missing) = there(0, 1);
            Refusal::BalanceMissing { there, missing }
        }),
        (client, parts("", "100", ""), "700", {
            Refusal::AmountMissing { total: money(900), entered: money(800), missing: money(100) }
        }),
        (client, parts("-5", "", ""), "", Refusal::BadAmount { typed: "-5".into() }),
        (client, parts("", "all", ""), "", Refusal::BadAmount { typed: "all".into() }),
        (stage.hall.guest, parts("", "1", ""), "", Refusal::GuestHasNoAccount),
    ] {
        let start = Start { tendered: typed(tendered), ..hour(stage, 1, who, parts) };
        assert_eq!(refused(sessions::start(&stage.desk(), start).await), refusal);
    }
    assert_eq!((stage.count(r#""order""#).await, has(stage, client).await), (0, (5000, 500)));
});

story!(of_fifty_hours_for_the_last_money_one_is_sold, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "900").await;
    let racers = (0..50).map(|racer: i32| {
        let desk = if racer % 2 == 0 { stage.desk() } else { stage.cashier_desk() };
        let start = hour(stage, 1 + racer % 3, client, parts("", "900", ""));
        tokio::spawn(async move { sessions::start(&desk, start).await })
    });
    let mut sold = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(_) => sold += 1,
            Err(Error::Refused(Refusal::BalanceMissing { .. } | Refusal::DeviceTaken)) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!((sold, has(stage, client).await), (1, (0, 0)));
});

story!(a_mix_goes_back_to_where_it_came_from, |stage| {
    let client = rich(stage).await;
    let expires = balances::of(&stage.desk(), client).await.unwrap().expires_next.unwrap().0;
    // Half an hour is given back when the session ends.
    let session =
        sessions::start(&stage.desk(), hour(stage, 1, client, parts("270", "330", ""))).await.unwrap();
    stage.clock.advance(minutes(30));
    ended(stage, &session, Rest::Refund).await;
    // Rounded down to the price step, each part by itself.
    assert_eq!(has(stage, client).await, (4830, 360));
    let now = balances::of(&stage.desk(), client).await.unwrap();
    assert_eq!(now.expires_next, Some((expires, money(360))));
    // A void gives every leg back, a reversal gives money to the balance.
    for (pc, voids) in [(2, true), (3, false)] {
        let before = has(stage, client).await;
        let start = hour(stage, pc, client, parts("200", "300", ""));
        let session = sessions::start(&stage.desk(), start).await.unwrap();
        let charge = newest(stage, client).await;
        ended(stage, &session, Rest::Policy).await;
        let cash = stage.till().await.takings.unwrap().expected_cash.minor();
        if voids {
            transactions::void(&stage.desk(), void(charge)).await.unwrap();
            assert_eq!(has(stage, client).await, before);
            assert_eq!(stage.till().await.takings.unwrap().expected_cash, Balance::of(cash - 400));
        } else {
            transactions::reverse(&stage.desk(), reverse(charge, "")).await.unwrap();
            assert_eq!(has(stage, client).await, (before.0 + 400, before.1));
            assert_eq!(stage.till().await.takings.unwrap().expected_cash, Balance::of(cash));
        }
    }
    let now = balances::of(&stage.desk(), client).await.unwrap();
    assert_eq!(now.expires_next, Some((expires, money(360))));
});

story!(bonus_that_was_played_is_deducted_from_the_refund_of_its_top_up, |stage| {
    ten_percent(stage).await;
    let client = stage.client("Arman").await;
    let card = TopUp { method: Method::Card, ..top_up(stage, client, "2000") };
    balances::top_up(&stage.desk(), card).await.unwrap();
    sessions::start(&stage.desk(), hour(stage, 1, client, parts("150", "", ""))).await.unwrap();
    assert_eq!(has(stage, client).await, (2000, 50));
    let preview = balances::refund_preview(&stage.desk(), client, money(2000)).await.unwrap();
    assert_eq!((preview.payout, preview.bonus_taken, preview.deducted), (money(1850), money(50), money(150)));
    let refund = crate::balances::refund(stage, client, "2000");
    let receipt = balances::refund(&stage.desk(), refund).await.unwrap();
    assert_eq!(
        (receipt.bonus_missing, receipt.transaction.change(Through::Cash)),
        (money(150), Balance::of(-1850))
    );
    assert_eq!(has(stage, client).await, (0, 0));
});

story!(a_share_of_bonus_is_kept_when_a_form_does_not_say_it, |stage| {
    let client = rich(stage).await;
    // The form of a tariff that shows no share leaves it as it is.
    let tariff = stage.tariff("1 hour");
    let list = club::tariffs::price_list(&stage.owner_desk()).await.unwrap();
    assert!(
        list.tariffs.iter().any(|listed| listed.tariff.id == tariff && listed.tariff.max_bonus_percent == 30)
    );
    let draft = domain::tariffs::Draft {
        name: typed("1 hour"),
        unit_minutes: typed("60"),
        max_quantity: typed("12"),
        ..crate::stage::night()
    };
    for (share, most) in [("", 30), ("50", 50), ("0", 0)] {
        let draft = domain::tariffs::Draft { max_bonus_percent: typed(share), ..draft.clone() };
        let edit = domain::tariffs::EditTariff { id: domain::ids::ActId::fresh(), tariff, draft };
        let list = club::tariffs::edit(&stage.owner_desk(), edit).await.unwrap();
        let now = list.tariffs.iter().find(|listed| listed.tariff.id == tariff).unwrap();
        assert_eq!(now.tariff.max_bonus_percent, most, "{share:?}");
    }
    let start = hour(stage, 1, client, parts("10", "", ""));
    let none = sessions::start(&stage.desk(), start).await;
    assert_eq!(refused(none), Refusal::BonusCapped { most: money(0) });
    let draft = domain::tariffs::Draft { max_bonus_percent: typed("101"), ..draft };
    let edit = domain::tariffs::EditTariff { id: domain::ids::ActId::fresh(), tariff, draft };
    let bad = club::tariffs::edit(&stage.owner_desk(), edit).await;
    let why = Refusal::BadBonusShare { typed: "101".into() };
    let wrong = domain::tariffs::Wrong { field: "[max_bonus_percent]".into(), why };
    assert_eq!(refused(bad), Refusal::BadTariff(domain::tariffs::TariffFault::Fields(vec![wrong])));
});
