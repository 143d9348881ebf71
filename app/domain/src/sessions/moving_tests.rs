//! What time comes to in another zone: by cases, and by any moves.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::{tests::*, *};
use crate::{
    client_tariffs::Used,
    ids::{ClientTariffId, DeviceId},
    money::Typed,
    orders::{Method, Through},
    tariffs::{Applied, Offer, Plays},
};

fn offer(zone: ZoneId, price: i64, plays: Plays) -> Offer {
    Offer {
        tariff: TariffId::fresh(),
        zone,
        name: "1 hour".into(),
        description: String::new(),
        group: None,
        at: at(0),
        plays,
        unit_price: Some(money(price)),
        window: None,
        most: 12,
        max_bonus_percent: 30,
        refund_policy: RefundPolicy::Keep,
        step: money(10),
        discount: None,
        one_visit: false,
        once: false,
        reason: None,
    }
}

const HOUR: Plays = Plays::Units { minutes: 60, cut: None };

/// What an hour for so much, of which ten minutes are played, comes to where it costs so much.
fn there(paid: i64, offered: Option<&Offer>, until: Option<Moment>) -> (Session, Elsewhere) {
    let mut session = started(3600, DeviceId::fresh());
    session.blocks = vec![TimeBlock { until, ..block(3600, paid, Method::Cash) }];
    let elsewhere = session.elsewhere(ZoneId::fresh(), at(600_000), money(10), |_, _| offered);
    (session, elsewhere)
}

#[test]
fn what_is_left_elsewhere_by_cases() {
    let zone = ZoneId::fresh();
    for (paid, price, minutes, lasts, missing) in [
        // Ten of sixty minutes are played: 750 are left, or 3000 seconds.
        (900, 1400, 60, 1928, 410),
        (900, 900, 60, 3000, 0),
        (900, 450, 60, 6000, 0),
        // Another unit: half an hour for 700 is the same price.
        (900, 700, 30, 1928, 410),
        // The difference of one unit of money is nothing at a price step of ten.
        (900, 905, 60, 2983, 0),
        (1, 1_000_000_000, 60, 0, 833_333_330),
    ] {
        let offered = offer(zone, price, Plays::Units { minutes, cut: None });
        let (session, elsewhere) = there(paid, Some(&offered), None);
        let turn = &elsewhere.turns[0];
        assert_eq!((turn.rest, turn.lasts, turn.missing), (3000, lasts, money(missing)), "{paid} {price}");
        assert_eq!(turn.block, session.blocks[0].id);
        assert_eq!(elsewhere.differs(), lasts != 3000);
        let converted = if lasts == 0 { Err(MovingFault::TooLittle) } else { Ok(lasts * 1000) };
        assert_eq!(elsewhere.converted(), converted);
        let charged = match missing {
            _ if lasts == 0 => Err(MovingFault::TooLittle),
            0 => Err(MovingFault::NothingToPay),
            missing => Ok(money(missing)),
        };
        assert_eq!(elsewhere.missing(), charged, "{paid} {price}");
    }
}

#[test]
fn the_discount_there_counts() {
    let off = Applied { id: None, name: "Autumn".into(), percent: 50, reason: None };
    let offered = Offer { discount: Some(off), ..offer(ZoneId::fresh(), 1400, HOUR) };
    let (_, elsewhere) = there(900, Some(&offered), None);
    assert_eq!((elsewhere.turns[0].lasts, elsewhere.prices), (3857, money(700)));
}

#[test]
fn what_keeps_its_price_says_why() {
    let zone = ZoneId::fresh();
    let used =
        Used { id: ClientTariffId::fresh(), paid_at: at(0), session: None, whole: false, cost: Money::ZERO };
    let hours = offer(zone, 1400, HOUR);
    let gift = offer(zone, 0, HOUR);
    let closed = Offer { unit_price: None, ..hours.clone() };
    let plain = || block(3600, 900, Method::Cash);
    for (block, offered, why) in [
        (TimeBlock { used: Some(used), ..block(3600, 0, Method::Cash) }, Some(&hours), WhyKept::Purchased),
        (block(3600, 0, Method::Cash), Some(&hours), WhyKept::Free),
        (plain(), None, WhyKept::NotSold),
        (plain(), Some(&closed), WhyKept::NotSold),
        (plain(), Some(&gift), WhyKept::FreeThere),
    ] {
        let mut session = started(3600, DeviceId::fresh());
        session.blocks = vec![block];
        let elsewhere = session.elsewhere(zone, at(0), money(10), |_, _| offered);
        let only = MovingFault::KeepOnly(why);
        assert_eq!((elsewhere.converted(), elsewhere.missing()), (Err(only), Err(only)));
        let refused = Refusal::Moving(only);
        assert_eq!(session.convert(&elsewhere, zone, at(0)), Err(refused));
    }
}

#[test]
fn a_night_is_not_converted_but_its_difference_can_be_paid() {
    let (standard, vip) = (ZoneId::fresh(), ZoneId::fresh());
    let end = at(3_600_000);
    let here = offer(standard, 3000, Plays::Until(Some(end)));
    let dearer = offer(vip, 4500, Plays::Until(Some(end)));
    let mut session = started(3600, DeviceId::fresh());
    let night = block(3600, 3000, Method::Cash);
    session.blocks = vec![TimeBlock { until: Some(end), zone: Some(standard), ..night }];
    let find = |_: &TimeBlock, zone: ZoneId| Some(if zone == vip { &dearer } else { &here });
    let elsewhere = session.elsewhere(vip, at(600_000), money(10), find);
    assert_eq!(elsewhere.converted(), Err(MovingFault::KeepOnly(WhyKept::EndsByClock)));
    // Fifty of sixty minutes of 1500 more.
    assert_eq!(elsewhere.missing(), Ok(money(1250)));
    let more = TimeBlock { until: Some(end), ..block(1000, 1250, Method::Card) };
    let paid = vec![Difference { of: session.blocks[0].id, block: more }];
    let moved = session.clone().charge(&elsewhere, vip, paid, at(600_000));
    let seconds: Vec<i64> = moved.blocks.iter().map(|block| block.seconds).collect();
    assert_eq!(seconds, [600, 2000, 1000]);
    assert_eq!((moved.ends_at(), moved.paid()), (Some(end), money(4250)));
    assert_eq!(moved.remaining(at(600_000)), session.remaining(at(600_000)));
    // On into a third zone, and back: it is dearer by as much as its price is.
    let gold = offer(ZoneId::fresh(), 9000, Plays::Until(Some(end)));
    let third = |_: &TimeBlock, zone: ZoneId| {
        Some(if zone == gold.zone {
            &gold
        } else if zone == vip {
            &dearer
        } else {
            &here
        })
    };
    let mut moved = moved;
    moved.blocks[2].zone = Some(vip);
    let elsewhere = moved.elsewhere(gold.zone, at(600_000), money(10), third);
    assert_eq!(elsewhere.missing(), Ok(money(3750)));
}

#[test]
fn what_was_bought_before_and_after_keeps_its_place() {
    let vip = ZoneId::fresh();
    let dearer = offer(vip, 1800, HOUR);
    let mut session = started(3600, DeviceId::fresh());
    let used =
        Used { id: ClientTariffId::fresh(), paid_at: at(0), session: None, whole: false, cost: Money::ZERO };
    session.blocks.push(TimeBlock { used: Some(used), ..block(600, 0, Method::Cash) });
    session.blocks.push(block(3600, 900, Method::Card));
    let ids: Vec<_> = session.blocks.iter().map(|block| block.id).collect();
    let now = at(1_800_500);
    let elsewhere = session.elsewhere(vip, now, money(10), |_, _| Some(&dearer));
    assert_eq!(elsewhere.kept, [WhyKept::Purchased]);
    let moved = session.clone().convert(&elsewhere, vip, now).unwrap();
    let after: Vec<_> = moved.blocks.iter().map(|block| (block.id, block.seconds)).collect();
    let rests: Vec<_> =
        moved.blocks.iter().filter(|block| block.continues.is_some()).map(|block| block.id).collect();
    // A second that has begun is played. Half an hour becomes a quarter, an hour half of one; what is not played of the last
    // begins with its rest.
    assert_eq!(after, [(ids[0], 1801), (rests[0], 899), (ids[1], 600), (ids[2], 0), (rests[1], 1800)]);
    assert_eq!(Ok(moved.remaining(now).num_milliseconds()), elsewhere.converted());
    assert_eq!(moved.paid_through(), [(Through::Cash, money(900)), (Through::Card, money(900))]);
    // Ended there, each gives back what its rest had cost.
    assert_eq!(moved.unused(now, Money::ZERO), [(Through::Card, money(900)), (Through::Cash, money(449))]);
    assert_eq!(moved.sales().count(), 3);
}

#[test]
fn what_expires_another_day_is_converted_as_other_time_is() {
    let there = ZoneId::fresh();
    let until = Some(at(30 * 86_400_000));
    for (price, good_for, lasts) in [(450, None, 7200), (1800, None, 1800), (450, Some(24 * 60), 7200)] {
        let offer = offer(there, price, HOUR);
        let mut session = started(3600, DeviceId::fresh());
        let expires = until.filter(|_| good_for.is_none());
        session.blocks = vec![TimeBlock { until: expires, good_for, ..block(3600, 900, Method::Cash) }];
        // Behind it stands an hour of the same.
        let behind = TimeBlock { until: expires, ..block(3600, 900, Method::Cash) };
        session.blocks.push(behind);
        let elsewhere = session.elsewhere(there, at(0), money(10), |_, _| Some(&offer));
        assert_eq!(elsewhere.converted(), Ok(2 * lasts * 1000), "{price} {good_for:?}");
        let moved = session.convert(&elsewhere, there, at(0)).unwrap();
        assert_eq!(moved.remaining(at(0)), TimeDelta::seconds(2 * lasts));
    }
}

#[test]
fn time_behind_that_ends_by_the_clock_is_not_squeezed() {
    let vip = ZoneId::fresh();
    for (price, before, converted) in [
        // Dearer: the hour becomes half of one, and the night behind begins earlier and is no longer than it is.
        (1800, false, Ok(1800 + 1800)),
        // Cheaper: the hour would become two, and nothing of the night were left.
        (450, false, Err(MovingFault::KeepOnly(WhyKept::ClockBehind))),
        // What is played before stays as it is.
        (450, true, Ok(1800 + 7200)),
    ] {
        let dearer = offer(vip, price, HOUR);
        let mut session = started(3600, DeviceId::fresh());
        session.blocks = vec![block(3600, 900, Method::Cash)];
        let until = Some(at(if before { 1_800_000 } else { 5_400_000 }));
        let night = TimeBlock { until, ..block(1800, 900, Method::Cash) };
        session.blocks.insert(usize::from(!before), night);
        let find = |of: &TimeBlock, _: ZoneId| of.until.is_none().then_some(&dearer);
        let elsewhere = session.elsewhere(vip, at(0), money(10), find);
        assert_eq!(elsewhere.converted(), converted.map(|seconds: i64| seconds * 1000), "{price} {before}");
        if let Ok(left) = elsewhere.converted() {
            let moved = session.clone().convert(&elsewhere, vip, at(0)).unwrap();
            assert_eq!(moved.remaining(at(0)).num_milliseconds(), left, "{price} {before}");
        }
    }
}

#[test]
fn a_difference_is_what_was_said_while_it_was_paid() {
    let dearer = offer(ZoneId::fresh(), 1400, HOUR);
    let mut session = started(3600, DeviceId::fresh());
    session.blocks = vec![block(3600, 900, Method::Cash)];
    let after =
        |seconds: i64| session.elsewhere(dearer.zone, at(seconds * 1000), money(1), |_, _| Some(&dearer));
    let (due, then) = (after(640).missing().unwrap(), after(600).missing().unwrap());
    assert_eq!((due, then), (money(411), money(416)));
    for (said, taken) in [
        ("", Ok(411)),
        ("411", Ok(411)),
        (" 414 ", Ok(414)),
        ("416", Ok(416)),
        ("410", Err(Refusal::PriceChanged)),
        ("417", Err(Refusal::PriceChanged)),
        ("-1", Err(Refusal::PriceChanged)),
        ("a lot", Err(Refusal::PriceChanged)),
    ] {
        let with = after(640).with_difference(&Typed(said.into()), &after(600));
        assert_eq!(with.map(|all| all.missing()), taken.map(|sum| Ok(money(sum))), "{said}");
    }
}

proptest! {
    #[test]
    fn any_moves_keep_the_money_and_never_make_more_of_it(
        blocks in prop::collection::vec((1_i64..7200, 0_i64..5000, 0_i64..2000), 1..4),
        moves in prop::collection::vec((1_i64..2_000_000, 1_i64..4000, 1_i32..180, any::<bool>()), 1..6),
        step in prop::sample::select(vec![0_i64, 1, 10, 50]),
    ) {
        let step = money(step);
        let mut session = started(1, DeviceId::fresh());
        session.blocks = blocks.iter().map(|(seconds, cash, bonus)| {
            let paid = vec![(Through::Bonus, money(*bonus)), (Through::Cash, money(*cash))];
            TimeBlock { paid, price: money(cash + bonus), ..block(*seconds, 0, Method::Cash) }
        }).collect();
        let mut now = 0;
        for (later, price, minutes, charge) in moves {
            now += later;
            let moment = at(now);
            let Ok(moved) = session.clone().move_to(DeviceId::fresh(), moment) else { break };
            let zone = ZoneId::fresh();
            let offered = offer(zone, price, Plays::Units { minutes, cut: None });
            let there = moved.elsewhere(zone, moment, step, |_, _| Some(&offered));
            for turn in &there.turns {
                let of = moved.blocks.iter().find(|block| block.id == turn.block).unwrap();
                let unit = i128::from(minutes) * 60;
                let (cost, whole) = (i128::from(of.price.minor()), i128::from(of.seconds));
                // To the last second: what it lasts is worth no more than what is left had cost, one second more would be.
                let worth = |seconds: i64| i128::from(seconds) * i128::from(price) * whole;
                let had = cost * i128::from(turn.rest) * unit;
                prop_assert!(worth(turn.lasts) <= had && had < worth(turn.lasts + 1));
                // And what is missing is no more than the difference, and less than a step below it.
                let (exact, parts) = (worth(turn.rest) - had, unit * whole);
                let missing = i128::from(turn.missing.minor()) * parts;
                let one = i128::from(step.minor().max(1)) * parts;
                prop_assert!(missing <= exact.max(0) && exact < missing + one);
            }
            let before = moved.clone();
            session = match (charge, there.missing(), there.converted()) {
                (true, Ok(_), _) => {
                    let dear = there.turns.iter().filter(|turn| turn.missing > Money::ZERO);
                    let paid = dear.map(|turn| Difference {
                        of: turn.block,
                        block: block(turn.rest - turn.lasts, turn.missing.minor(), Method::Card),
                    });
                    let charged = moved.charge(&there, zone, paid.collect(), moment);
                    prop_assert_eq!(charged.remaining(moment), before.remaining(moment));
                    prop_assert_eq!(charged.paid(), before.paid() + there.missing().unwrap());
                    charged
                }
                (false, _, Ok(left)) => {
                    let converted = moved.convert(&there, zone, moment).unwrap();
                    prop_assert_eq!(converted.remaining(moment), TimeDelta::milliseconds(left));
                    prop_assert_eq!(converted.paid_through(), before.paid_through());
                    converted
                }
                _ => moved,
            };
            for block in &session.blocks {
                prop_assert_eq!(block.paid.iter().map(|(_, amount)| *amount).sum::<Money>(), block.price);
            }
            prop_assert!(session.played(moment) == before.played(moment));
        }
    }
}
