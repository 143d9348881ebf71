use proptest::prelude::*;

use super::*;
use crate::{ids::LotId, ledger::Legs, money::Money, orders::Method, refusal::Refusal};

fn money(minor: i64) -> Money {
    Money::of(minor).unwrap()
}

/// A sale that was paid with so much of each.
fn sale(cash: i64, card: i64, balance: i64, bonus: i64) -> Standing {
    let legs = Legs::all([
        (Account::TariffIncome, Account::Till, money(cash)),
        (Account::TariffIncome, Account::Card, money(card)),
        (Account::TariffIncome, Account::ClientBalance, money(balance)),
        (Account::BonusSpent, Account::ClientBonus, money(bonus)),
    ]);
    Standing {
        id: TransactionId::fresh(),
        why: Why::TariffSale,
        net: legs.map(|legs| legs.iter().collect()).unwrap_or_default(),
        lots: vec![(LotId::fresh(), money(bonus))],
        running: false,
        given_back: false,
        kept: KeptTime::default(),
    }
}

fn after(mut sale: Standing, put_right: &PutRight) -> Standing {
    sale.net.extend(put_right.legs.iter());
    for (lot, back) in &put_right.lots {
        let taken = sale.lots.iter_mut().find(|(taken, _)| taken == lot).unwrap();
        taken.1 = taken.1.less(*back).unwrap();
    }
    sale
}

#[test]
fn a_reversal_gives_money_to_the_balance_and_bonus_to_the_bonus() {
    let paid = sale(300, 200, 200, 300);
    let right = reverse(&paid, None).unwrap();
    assert_eq!(right.legs.on(Account::ClientBalance), Balance::of(-700));
    assert_eq!(right.legs.on(Account::ClientBonus), Balance::of(-300));
    assert_eq!(right.lots, [(paid.lots[0].0, money(300))]);
    assert_eq!(reverse(&after(paid.clone(), &right), None), Err(Refusal::NothingLeft));
    let half = reverse(&paid, Some(money(500))).unwrap();
    assert_eq!(half.legs.on(Account::ClientBonus), Balance::of(-150));
    let more = reverse(&after(paid, &half), Some(money(501)));
    assert_eq!(more, Err(Refusal::MoreThanLeft { left: money(500) }));
}

#[test]
fn a_void_gives_each_leg_back_to_where_it_came_from() {
    let paid = sale(300, 200, 200, 300);
    let right = void_sale(&paid).unwrap();
    for (account, back) in [
        (Account::Till, -300),
        (Account::Card, -200),
        (Account::ClientBalance, -200),
        (Account::ClientBonus, -300),
    ] {
        assert_eq!(right.legs.on(account), Balance::of(back), "{account:?}");
    }
    assert_eq!(void_sale(&after(paid, &right)), Err(Refusal::NothingLeft));
}

#[test]
fn cash_that_was_put_on_the_balance_is_not_voided() {
    let paid = sale(1000, 0, 0, 0);
    let part = reverse(&paid, Some(money(400))).unwrap();
    assert_eq!(void_sale(&after(paid, &part)), Err(Refusal::ReversedBefore));
    let from_balance = sale(0, 0, 1000, 0);
    let part = reverse(&from_balance, Some(money(400))).unwrap();
    assert!(void_sale(&after(from_balance, &part)).is_ok());
}

#[test]
fn what_is_played_or_was_given_back_is_not_put_right() {
    let running = Standing { running: true, ..sale(900, 0, 0, 0) };
    let given_back = Standing { given_back: true, ..sale(900, 0, 0, 0) };
    let refund = Standing { why: Why::Refund, ..sale(900, 0, 0, 0) };
    for (standing, refusal) in [
        (running, Refusal::StillRunning),
        (given_back, Refusal::AlreadyGivenBack),
        (refund, Refusal::WrongTransaction),
    ] {
        assert_eq!(reverse(&standing, None), Err(refusal.clone()));
        assert_eq!(void_sale(&standing), Err(refusal));
    }
}

#[test]
fn the_method_changes_once_and_back() {
    let paid = sale(900, 0, 0, 0);
    assert_eq!(change_method(&paid, Method::Cash), Err(Refusal::NothingLeft));
    let legs = change_method(&paid, Method::Card).unwrap();
    assert_eq!((legs.on(Account::Till), legs.on(Account::Card)), (Balance::of(-900), Balance::of(900)));
    let changed = after(paid, &PutRight { legs, lots: vec![], takes_time: false });
    assert_eq!(change_method(&changed, Method::Card), Err(Refusal::NothingLeft));
    assert!(change_method(&changed, Method::Cash).is_ok());
    let voided = void_sale(&changed).unwrap();
    assert_eq!(
        (voided.legs.on(Account::Till), voided.legs.on(Account::Card)),
        (Balance::of(0), Balance::of(-900))
    );
}

proptest! {
    #[test]
    fn whatever_is_put_right_in_any_parts_comes_to_the_whole_and_no_more(
        cash in 0..5000_i64, card in 0..5000_i64, balance in 0..5000_i64, bonus in 0..5000_i64,
        cuts in prop::collection::vec(1..5000_i64, 0..6),
    ) {
        let mut left = sale(cash, card, balance, bonus);
        let whole = cash + card + balance + bonus;
        let mut back = 0;
        for cut in cuts {
            let Ok(right) = reverse(&left, Some(money(cut))) else {
                continue;
            };
            back += cut;
            left = after(left, &right);
        }
        match void_sale(&left) {
            Ok(right) => left = after(left, &right),
            Err(Refusal::ReversedBefore) => left = after(left.clone(), &reverse(&left, None).unwrap()),
            Err(_) => prop_assert_eq!(back, whole),
        }
        let on = |account: Account| left.net.iter().filter(|leg| leg.0 == account).map(|leg| leg.1.minor()).sum::<i64>();
        prop_assert_eq!((on(Account::TariffIncome), on(Account::BonusSpent), on(Account::ClientBonus)), (0, 0, 0));
        prop_assert!(on(Account::Till) >= 0 && on(Account::Card) >= 0);
        prop_assert_eq!(on(Account::Till) + on(Account::Card) + on(Account::ClientBalance), 0);
        prop_assert!(left.lots.iter().all(|(_, taken)| *taken == Money::ZERO));
    }
}

#[test]
fn what_is_looked_up_travels_as_an_address() {
    let filter = TransactionFilter {
        from: "2026-11-01".parse().ok(),
        why: Some(Why::TopUp),
        through: Some(Through::Card),
        client: Some(ClientId::fresh()),
        flagged: true,
        ..TransactionFilter::default()
    };
    let query = filter.query();
    assert!(query.contains("why=top_up&method=card") && query.contains("flagged=yes"), "{query}");
    assert_eq!(TransactionFilter::from(query), filter);
    assert_eq!(TransactionFilter::from("why=none&staff=5&from=x".to_owned()), TransactionFilter::default());
}

#[test]
fn time_that_stayed_goes_back_with_the_whole_and_not_with_a_part() {
    let kept = |seconds, left, cost| KeptTime { seconds, left, cost: money(cost) };
    let charge = |kept| Standing { kept, ..sale(900, 0, 0, 0) };
    for (kept, amount, came) in [
        (kept(1800, 1800, 450), None, Ok((900, true))),
        (kept(1800, 1800, 450), Some(900), Ok((900, true))),
        (kept(1800, 1800, 450), Some(450), Ok((450, false))),
        (kept(1800, 1800, 450), Some(451), Err(Refusal::MoreThanLeft { left: money(450) })),
        (kept(1800, 1799, 450), None, Err(Refusal::AlreadyGivenBack)),
        (kept(0, 0, 0), Some(899), Ok((899, false))),
        (kept(0, 0, 0), None, Ok((900, false))),
    ] {
        let right = reverse(&charge(kept), amount.map(money));
        let right = right.map(|right| (-right.legs.on(Account::ClientBalance).minor(), right.takes_time));
        assert_eq!(right, came, "{kept:?} {amount:?}");
    }
    assert!(void_sale(&charge(kept(60, 60, 15))).unwrap().takes_time);
    assert!(!void_sale(&charge(kept(0, 0, 0))).unwrap().takes_time);
    assert_eq!(void_sale(&charge(kept(60, 0, 15))), Err(Refusal::AlreadyGivenBack));
    // The played part first, then the rest with its time.
    let half = reverse(&charge(kept(1800, 1800, 450)), Some(money(450))).unwrap();
    assert!(reverse(&after(charge(kept(1800, 1800, 450)), &half), None).unwrap().takes_time);
}
