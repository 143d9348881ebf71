//! Paying by cases, and by any mix.

use proptest::prelude::*;

use super::*;
use crate::refusal::Refusal;

fn money(minor: i64) -> Money {
    Money::of(minor).unwrap()
}

#[test]
fn paying_by_cases() {
    for (method, entered, tendered, change) in [
        (Method::Cash, None, 900, 0),
        (Method::Cash, Some(900), 900, 0),
        (Method::Cash, Some(1000), 1000, 100),
        (Method::Card, None, 900, 0),
        (Method::Card, Some(1000), 900, 0),
    ] {
        let paid = hand_over(money(900), method, entered.map(money)).unwrap();
        assert_eq!(paid.amount, money(900));
        assert_eq!((paid.tendered, paid.change), (money(tendered), money(change)), "{method:?} {entered:?}");
    }
}

#[test]
fn less_than_the_total_is_refused_with_what_is_missing() {
    for method in [Method::Cash, Method::Card] {
        assert_eq!(
            hand_over(money(2160), method, Some(money(1350))),
            Err(Refusal::AmountMissing { total: money(2160), entered: money(1350), missing: money(810) })
        );
    }
}

fn purse(balance: i64, bonus: i64, most: i64) -> Purse {
    Purse { balance: money(balance), bonus: money(bonus), bonus_most: money(most) }
}

fn mix(bonus: i64, balance: i64, card: i64, method: Method, entered: Option<i64>) -> Mix {
    let entered = entered.map(money);
    Mix { bonus: money(bonus), balance: money(balance), card: money(card), method, entered, ..Mix::default() }
}

fn parts(paid: &[Payment]) -> Vec<(Through, i64)> {
    paid.iter().map(|payment| (payment.through, payment.amount.minor())).collect()
}

#[test]
fn any_mix_by_cases() {
    use Through::{Balance, Bonus, Card, Cash};
    let rich = purse(5000, 500, 270);
    for (wanted, paid) in [
        (mix(0, 0, 0, Method::Cash, None), vec![(Cash, 900)]),
        (mix(270, 630, 0, Method::Cash, None), vec![(Bonus, 270), (Balance, 630)]),
        (mix(270, 5000, 0, Method::Cash, Some(0)), vec![(Bonus, 270), (Balance, 630)]),
        (
            mix(100, 200, 300, Method::Cash, Some(500)),
            vec![(Bonus, 100), (Balance, 200), (Card, 300), (Cash, 300)],
        ),
        (mix(0, 100, 300, Method::Card, Some(1)), vec![(Balance, 100), (Card, 800)]),
    ] {
        // A card is charged the rest, whatever was typed; the last case types too little for it.
        let wanted = if wanted.method == Method::Card { Mix { entered: None, ..wanted } } else { wanted };
        assert_eq!(parts(&pay(money(900), &wanted, &rich).unwrap()), paid, "{wanted:?}");
    }
    let change = pay(money(900), &mix(0, 400, 0, Method::Cash, Some(1000)), &rich).unwrap();
    assert_eq!((change[1].tendered, change[1].change), (money(1000), money(500)));
    let free = pay(Money::ZERO, &Mix::of(Method::Cash, None), &Purse::default()).unwrap();
    assert_eq!(parts(&free), [(Cash, 0)]);
}

#[test]
fn what_is_not_there_or_not_allowed_is_refused() {
    let rich = purse(300, 500, 270);
    for (wanted, refusal) in [
        (mix(271, 0, 0, Method::Cash, None), Refusal::BonusCapped { most: money(270) }),
        (mix(501, 0, 0, Method::Cash, None), Refusal::BonusMissing { there: money(500), missing: money(1) }),
        (
            mix(0, 301, 0, Method::Cash, None),
            Refusal::BalanceMissing { there: money(300), missing: money(1) },
        ),
        (
            mix(100, 300, 0, Method::Cash, Some(400)),
            Refusal::AmountMissing { total: money(900), entered: money(800), missing: money(100) },
        ),
    ] {
        assert_eq!(pay(money(900), &wanted, &rich), Err(refusal), "{wanted:?}");
    }
}

#[test]
fn the_rest_is_on_the_balance_or_refused() {
    use Through::{Balance, Bonus, Card};
    let all = |bonus, card| Mix { rest: RestFrom::Balance, ..mix(bonus, 0, card, Method::Cash, None) };
    for (wanted, there, came) in [
        (all(0, 0), 900, Ok(vec![(Balance, 900)])),
        (all(270, 0), 630, Ok(vec![(Bonus, 270), (Balance, 630)])),
        (all(270, 130), 500, Ok(vec![(Bonus, 270), (Balance, 500), (Card, 130)])),
        (all(0, 5000), 0, Ok(vec![(Card, 900)])),
        (all(270, 0), 629, Err(Refusal::BalanceMissing { there: money(629), missing: money(1) })),
    ] {
        let paid = pay(money(900), &wanted, &purse(there, 500, 270));
        assert_eq!(paid.map(|paid| parts(&paid)), came, "{wanted:?} of {there}");
    }
}

#[test]
fn cash_that_pays_nothing_is_not_kept() {
    let rich = purse(5000, 500, 270);
    let covered = |entered| mix(270, 630, 0, Method::Cash, entered);
    let refused = Err(Refusal::NothingToHandOver { entered: money(5) });
    assert_eq!(pay(money(900), &covered(Some(5)), &rich), refused);
    let from_balance = Mix { rest: RestFrom::Balance, ..Mix::of(Method::Card, Some(money(5))) };
    assert_eq!(pay(money(900), &from_balance, &rich), refused);
    for entered in [None, Some(0)] {
        assert!(pay(money(900), &covered(entered), &rich).is_ok());
    }
    let card = Mix { method: Method::Card, ..covered(Some(5)) };
    assert!(pay(money(900), &card, &rich).is_ok());
}

#[test]
fn bonus_that_is_left_on_takes_the_least_of_all_limits() {
    for (total, bonus, most, part) in
        [(900, 500, 270, 270), (900, 100, 270, 100), (900, 0, 270, 0), (200, 500, 270, 200), (900, 500, 0, 0)]
    {
        let purse = purse(0, bonus, most);
        assert_eq!(purse.bonus_part(money(total)), money(part), "{total} {bonus} {most}");
        let left_on = Mix { bonus: money(part), ..Mix::default() };
        assert_eq!(split(money(total), &left_on, &purse).map(|split| split.bonus), Ok(money(part)));
    }
}

proptest! {
    #[test]
    fn whatever_is_paid_is_the_total_and_no_more_than_there_is(
        total in 0..5000_i64, (bonus, balance, card) in (0..3000_i64, 0..3000_i64, 0..3000_i64),
        (cash, all) in any::<(bool, bool)>(), entered in prop::option::of(0..6000_i64),
        (there, points, percent) in (0..4000_i64, 0..4000_i64, 0..=100_i64),
    ) {
        let most = total * percent / 100;
        let method = if cash { Method::Cash } else { Method::Card };
        let rest = if all { RestFrom::Balance } else { RestFrom::Method };
        let mix = Mix { rest, ..mix(bonus, balance, card, method, entered) };
        let purse = purse(there, points, most);
        let Ok(paid) = pay(money(total), &mix, &purse) else {
            return Ok(());
        };
        let said = split(money(total), &mix, &purse).unwrap();
        prop_assert_eq!(said.bonus + said.balance + said.card + said.rest, money(total));
        prop_assert!(!all || said.rest == Money::ZERO);
        let on = |through: Through| paid.iter().filter(|payment| payment.through == through).map(|payment| payment.amount.minor()).sum::<i64>();
        prop_assert_eq!(paid.iter().map(|payment| payment.amount.minor()).sum::<i64>(), total);
        prop_assert!(on(Through::Bonus) <= most.min(points) && on(Through::Balance) <= there);
        prop_assert_eq!(on(Through::Bonus), bonus);
        prop_assert_eq!(on(Through::Balance), said.balance.minor());
        for payment in &paid {
            prop_assert_eq!(payment.tendered.less(payment.amount), Some(payment.change));
            prop_assert!(payment.through == Through::Cash || payment.change == Money::ZERO);
            prop_assert!(payment.amount > Money::ZERO || total == 0);
        }
        let mut each: Vec<Through> = paid.iter().map(|payment| payment.through).collect();
        each.dedup();
        prop_assert_eq!(each.len(), paid.len());
    }
}
