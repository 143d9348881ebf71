//! A cart and what was paid for it: by any mix of bonus, balance, card and cash.

use serde::{Deserialize, Serialize};

use crate::{balances::taken, ledger::Account, money::Money, refusal::Refusal};

/// How money changes hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Into the till.
    Cash,
    /// By the stand-alone terminal; the cashier confirms what it says.
    Card,
}

impl Method {
    /// As it stands on the button.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cash => "Cash",
            Self::Card => "Card",
        }
    }
}

/// With what an order is paid, and money kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Through {
    /// The till.
    Cash,
    /// The terminal.
    Card,
    /// The client's balance.
    Balance,
    /// The client's bonus.
    Bonus,
}

impl Through {
    /// Every one of them.
    pub const ALL: [Self; 4] = [Self::Cash, Self::Card, Self::Balance, Self::Bonus];

    /// The account.
    pub const fn account(self) -> Account {
        match self {
            Self::Cash => Account::Till,
            Self::Card => Account::Card,
            Self::Balance => Account::ClientBalance,
            Self::Bonus => Account::ClientBonus,
        }
    }

    /// As it stands in a list.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cash => "Cash",
            Self::Card => "Card",
            Self::Balance => "Balance",
            Self::Bonus => "Bonus",
        }
    }

    /// As it stands in an address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Card => "card",
            Self::Balance => "balance",
            Self::Bonus => "bonus",
        }
    }
}

impl From<Method> for Through {
    fn from(method: Method) -> Self {
        match method {
            Method::Cash => Self::Cash,
            Method::Card => Self::Card,
        }
    }
}

/// Money that paid an order, or a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// With what.
    pub through: Through,
    /// What the club got.
    pub amount: Money,
    /// What was handed over; the amount when nothing was typed.
    pub tendered: Money,
    /// What goes back to the client.
    pub change: Money,
}

impl Payment {
    const fn exact(through: Through, amount: Money) -> Self {
        Self { through, amount, tendered: amount, change: Money::ZERO }
    }
}

/// Pays `total` by one method. An empty amount means the exact total. Cash above it gives change, a card is
/// charged exactly the total, whatever was typed (decision 24).
///
/// # Errors
/// [`Refusal::AmountMissing`] when less than the total was entered.
pub fn hand_over(total: Money, method: Method, entered: Option<Money>) -> Result<Payment, Refusal> {
    let entered = entered.unwrap_or(total);
    let Some(over) = entered.less(total) else {
        let missing = total.less(entered).unwrap_or(Money::ZERO);
        return Err(Refusal::AmountMissing { total, entered, missing });
    };
    Ok(match method {
        Method::Cash => Payment { through: Through::Cash, amount: total, tendered: entered, change: over },
        Method::Card => Payment::exact(Through::Card, total),
    })
}

/// What somebody wants to pay an order with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mix {
    /// Of the bonus; it comes first.
    pub bonus: Money,
    /// Of the balance.
    pub balance: Money,
    /// By card, where not all of the rest is.
    pub card: Money,
    /// How the rest is paid.
    pub method: Method,
    /// What was handed over for the rest; `None`: exactly the rest.
    pub entered: Option<Money>,
}

impl Mix {
    /// All by one method.
    pub const fn of(method: Method, entered: Option<Money>) -> Self {
        Self { bonus: Money::ZERO, balance: Money::ZERO, card: Money::ZERO, method, entered }
    }
}

/// What a client can pay with, and how much of it may be bonus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Purse {
    /// On the balance.
    pub balance: Money,
    /// Of the bonus, what has not expired.
    pub bonus: Money,
    /// What the lines allow together.
    pub bonus_most: Money,
}

/// Pays `total` by any mix (decision 24): first bonus, up to what there is and what the lines allow; then the balance and
/// the card, each charged no more than what is left to pay; then the rest by one method. A part that pays nothing is none,
/// but for an order that costs nothing.
///
/// # Errors
/// [`Refusal::BonusMissing`], [`Refusal::BonusCapped`], [`Refusal::BalanceMissing`]; [`Refusal::AmountMissing`] when all
/// of it is less than the total.
pub fn pay(total: Money, mix: &Mix, purse: &Purse) -> Result<Vec<Payment>, Refusal> {
    let bonus = bonus_part(total, mix, purse)?;
    let mut rest = total.less(bonus).unwrap_or_default();
    let mut part = |most: Money| {
        let part = most.min(rest);
        rest = rest.less(part).unwrap_or_default();
        part
    };
    let (balance, card) = (part(mix.balance), part(mix.card));
    taken(purse.balance, balance)?;
    let covered = bonus + balance + card;
    let last = (rest > Money::ZERO || total == Money::ZERO).then(|| hand_over(rest, mix.method, mix.entered));
    let last = last.transpose().map_err(|refusal| match refusal {
        Refusal::AmountMissing { entered, missing, .. } => {
            Refusal::AmountMissing { total, entered: covered + entered, missing }
        }
        other => other,
    })?;
    let parts = [(Through::Bonus, bonus), (Through::Balance, balance), (Through::Card, card)];
    let paid = parts.into_iter().filter(|(_, amount)| *amount > Money::ZERO);
    let mut paid: Vec<Payment> = paid.map(|(through, amount)| Payment::exact(through, amount)).collect();
    // The rest by card is charged together with the part that was typed as card.
    match last.map(|last| (last, paid.iter_mut().find(|payment| payment.through == last.through))) {
        Some((last, Some(same))) => *same = Payment::exact(same.through, same.amount + last.amount),
        Some((last, None)) => paid.push(last),
        None => {}
    }
    Ok(paid)
}

fn bonus_part(total: Money, mix: &Mix, purse: &Purse) -> Result<Money, Refusal> {
    if let Some(missing) = mix.bonus.less(purse.bonus).filter(|missing| *missing > Money::ZERO) {
        return Err(Refusal::BonusMissing { there: purse.bonus, missing });
    }
    let most = purse.bonus_most.min(total);
    if mix.bonus > most { Err(Refusal::BonusCapped { most }) } else { Ok(mix.bonus) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
            assert_eq!(
                (paid.tendered, paid.change),
                (money(tendered), money(change)),
                "{method:?} {entered:?}"
            );
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
        Mix { bonus: money(bonus), balance: money(balance), card: money(card), method, entered }
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
            (
                mix(501, 0, 0, Method::Cash, None),
                Refusal::BonusMissing { there: money(500), missing: money(1) },
            ),
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

    proptest! {
        #[test]
        fn whatever_is_paid_is_the_total_and_no_more_than_there_is(
            total in 0..5000_i64, (bonus, balance, card) in (0..3000_i64, 0..3000_i64, 0..3000_i64),
            cash in any::<bool>(), entered in prop::option::of(0..6000_i64),
            (there, points, percent) in (0..4000_i64, 0..4000_i64, 0..=100_i64),
        ) {
            let most = total * percent / 100;
            let method = if cash { Method::Cash } else { Method::Card };
            let Ok(paid) = pay(money(total), &mix(bonus, balance, card, method, entered), &purse(there, points, most)) else {
                return Ok(());
            };
            let on = |through: Through| paid.iter().filter(|payment| payment.through == through).map(|payment| payment.amount.minor()).sum::<i64>();
            prop_assert_eq!(paid.iter().map(|payment| payment.amount.minor()).sum::<i64>(), total);
            prop_assert!(on(Through::Bonus) <= most.min(points) && on(Through::Balance) <= there);
            prop_assert_eq!(on(Through::Bonus), bonus);
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
}
