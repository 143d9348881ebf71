use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::{
    ids::{LotId, TransactionId},
    ledger::Account,
    money::Balance,
    orders::Method,
};

fn money(minor: i64) -> Money {
    Money::of(minor).unwrap()
}

fn now() -> Moment {
    "2026-11-22T10:00:00Z".parse().unwrap()
}

fn lot(left: i64, expires_in: Option<i64>, age: i64) -> Lot {
    Lot {
        id: LotId::fresh(),
        left: money(left),
        expires_at: expires_in.map(|days| now() + TimeDelta::days(days)),
        earned_at: now() - TimeDelta::days(age),
    }
}

fn top_up(amount: i64, back: i64, bonus: i64, left: i64, spent: i64) -> TopUpLeft {
    TopUpLeft {
        id: TransactionId::fresh(),
        amount: money(amount),
        back: money(back),
        bonus: money(bonus),
        lot: (bonus > 0).then(|| (LotId::fresh(), money(left))),
        spent: money(spent),
    }
}

#[test]
fn what_expires_first_is_spent_first_and_what_has_expired_is_not() {
    let (ever, late, soon, over) =
        (lot(100, None, 9), lot(100, Some(9), 1), lot(100, Some(1), 1), lot(100, Some(0), 5));
    let lots = [ever, late, soon, over];
    assert_eq!(spendable(&lots, now()), money(300));
    assert_eq!(expired(&lots, now()), [(over.id, money(100))]);
    let spent = spend(&lots, money(250), now()).unwrap();
    assert_eq!(spent, [(soon.id, money(100)), (late.id, money(100)), (ever.id, money(50))]);
    // It goes back to where it came from, the last one first.
    assert_eq!(put_back(&spent, money(120)), [(ever.id, money(50)), (late.id, money(70))]);
    // Two sales took from the same lot: it is named once.
    let twice = [(soon.id, money(100)), (late.id, money(40)), (late.id, money(60))];
    assert_eq!(put_back(&twice, money(130)), [(late.id, money(100)), (soon.id, money(30))]);
    let missing = Refusal::BonusMissing { there: money(300), missing: money(1) };
    assert_eq!(spend(&lots, money(301), now()), Err(missing));
}

#[test]
fn a_refund_belongs_to_the_latest_top_ups_and_pays_for_bonus_that_was_spent() {
    // The latest earned 10 percent, of which 30 were spent; the one before earned nothing.
    let tops = [top_up(1000, 0, 100, 70, 30), top_up(5000, 0, 0, 0, 0)];
    for (amount, payout, taken, deducted) in
        [(500, 500, 50, 0), (800, 790, 70, 10), (1000, 970, 70, 30), (3000, 2970, 70, 30)]
    {
        let plan = refund(money(6000), money(amount), &tops).unwrap();
        let told = (plan.payout, plan.bonus_taken, plan.deducted);
        assert_eq!(told, (money(payout), money(taken), money(deducted)), "{amount}");
        let legs = plan.legs(Method::Cash).unwrap();
        assert_eq!(legs.on(Account::ClientBalance), Balance::of(amount));
        assert_eq!(legs.on(Account::Till), Balance::of(-payout));
    }
    let missing = Refusal::BalanceMissing { there: money(100), missing: money(20) };
    assert_eq!(refund(money(100), money(120), &tops), Err(missing));
    // What came onto the balance otherwise belongs to no top-up.
    let plan = refund(money(500), money(500), &[]).unwrap();
    assert_eq!((plan.payout, plan.shares), (money(500), vec![]));
}

#[test]
fn bonus_that_expired_is_not_asked_for() {
    let plan = refund(money(1000), money(1000), &[top_up(1000, 0, 100, 0, 0)]).unwrap();
    assert_eq!((plan.payout, plan.bonus_taken, plan.deducted), (money(1000), money(0), money(0)));
}

#[test]
fn a_void_takes_what_is_there_and_says_what_is_missing() {
    let typed = top_up(10_000, 0, 1000, 1000, 0);
    let all = void(money(12_000), &typed).unwrap();
    assert_eq!(
        (all.share.amount, all.share.bonus_taken, all.missing),
        (money(10_000), money(1000), money(0))
    );
    let some = void(money(500), &typed).unwrap();
    assert_eq!(
        (some.share.amount, some.share.bonus_taken, some.missing),
        (money(500), money(50), money(9500))
    );
    let nothing = Refusal::BalanceMissing { there: money(0), missing: money(10_000) };
    assert_eq!(void(money(0), &typed), Err(nothing));
    assert_eq!(void(money(1), &top_up(10, 10, 0, 0, 0)), Err(Refusal::NothingLeft));
}

proptest! {
    #[test]
    fn lots_give_exactly_what_is_spent_and_never_more_than_they_have(
        lots in prop::collection::vec((0..1000_i64, prop::option::of(-3..5_i64), 0..9_i64), 0..9),
        amount in 0..6000_i64,
    ) {
        let lots: Vec<Lot> = lots.into_iter().map(|(left, days, age)| lot(left, days, age)).collect();
        match spend(&lots, money(amount), now()) {
            Err(_) => prop_assert!(spendable(&lots, now()) < money(amount)),
            Ok(parts) => {
                prop_assert_eq!(parts.iter().map(|(_, part)| *part).sum::<Money>(), money(amount));
                for (id, part) in &parts {
                    prop_assert!(lots.iter().any(|lot| lot.id == *id && lot.left >= *part));
                }
                let back = put_back(&parts, money(amount));
                prop_assert_eq!(back.len(), parts.len());
            }
        }
    }

    #[test]
    fn many_small_refunds_take_back_as_much_as_one(
        amount in 1..100_000_i64, percent in 0..=100_i64, cuts in prop::collection::vec(1..40_000_i64, 1..8),
        spent in 0..100_000_i64,
    ) {
        let bonus = amount * percent / 100;
        let spent = spent.min(bonus);
        let whole = top_up(amount, 0, bonus, bonus - spent, spent);
        let at_once = refund(money(amount), money(amount), &[whole]).unwrap();
        let mut state = whole;
        let (mut payout, mut taken, mut deducted) = (0, 0, 0);
        for cut in cuts.into_iter().chain([amount]) {
            let part = money(cut).min(state.rest());
            let plan = refund(state.rest(), part, &[state]).unwrap();
            prop_assert!(plan.payout <= part);
            payout += plan.payout.minor();
            taken += plan.bonus_taken.minor();
            deducted += plan.deducted.minor();
            state.back = state.back + part;
            state.lot = state.lot.map(|(lot, left)| (lot, left.less(plan.bonus_taken).unwrap()));
            state.spent = state.spent.less(plan.deducted).unwrap();
        }
        prop_assert_eq!((taken, deducted), (at_once.bonus_taken.minor(), at_once.deducted.minor()));
        prop_assert_eq!(payout, at_once.payout.minor());
    }
}
