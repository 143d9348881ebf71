//! Paying an order: by one method, or by any mix (decision 24).

use serde::{Deserialize, Serialize};

use super::{Method, Payment, Through};
use crate::{balances::taken, money::Money, refusal::Refusal};

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

/// From where what the parts of a mix leave to pay is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RestFrom {
    /// It is handed over, by the form's method.
    #[default]
    Method,
    /// All of it is on the client's balance.
    Balance,
}

/// What somebody wants to pay an order with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mix {
    /// Of the bonus; it comes first.
    pub bonus: Money,
    /// Of the balance.
    pub balance: Money,
    /// By card, where not all of the rest is.
    pub card: Money,
    /// From where the rest is taken.
    pub rest: RestFrom,
    /// How the rest is handed over.
    pub method: Method,
    /// What was handed over for the rest; `None`: exactly the rest.
    pub entered: Option<Money>,
}

impl Mix {
    /// All by one method.
    pub fn of(method: Method, entered: Option<Money>) -> Self {
        Self { method, entered, ..Self::default() }
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

impl Purse {
    /// What is taken of the bonus where the cashier leaves it on (decision 24).
    pub fn bonus_part(&self, total: Money) -> Money {
        self.bonus.min(self.bonus_most).min(total)
    }
}

/// What each part of a mix comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Split {
    /// Of the bonus.
    pub bonus: Money,
    /// Of the balance.
    pub balance: Money,
    /// By card, beside the rest.
    pub card: Money,
    /// What is left to be handed over.
    pub rest: Money,
}

/// Splits `total` into its parts (decision 24): first bonus, up to what there is and what the lines allow; then the
/// balance and the card, each charged no more than what is left to pay.
///
/// # Errors
/// [`Refusal::BonusMissing`], [`Refusal::BonusCapped`], [`Refusal::BalanceMissing`].
pub fn split(total: Money, mix: &Mix, purse: &Purse) -> Result<Split, Refusal> {
    let bonus = bonus_part(total, mix, purse)?;
    let left = total.less(bonus).unwrap_or_default();
    let (balance, card) = match mix.rest {
        RestFrom::Method => {
            let balance = mix.balance.min(left);
            (balance, mix.card.min(left.less(balance).unwrap_or_default()))
        }
        RestFrom::Balance => {
            let card = mix.card.min(left);
            (left.less(card).unwrap_or_default(), card)
        }
    };
    taken(purse.balance, balance)?;
    let rest = left.less(balance + card).unwrap_or_default();
    Ok(Split { bonus, balance, card, rest })
}

/// Pays `total` by any mix: the parts of [`split`], then the rest by one method. A part that pays nothing is none, but for
/// an order that costs nothing.
///
/// # Errors
/// What [`split`] refuses; [`Refusal::AmountMissing`] when all of it is less than the total;
/// [`Refusal::NothingToHandOver`] for cash where nothing is left to pay.
pub fn pay(total: Money, mix: &Mix, purse: &Purse) -> Result<Vec<Payment>, Refusal> {
    let Split { bonus, balance, card, rest } = split(total, mix, purse)?;
    let parts = [(Through::Bonus, bonus), (Through::Balance, balance), (Through::Card, card)];
    let parts = parts.into_iter().filter(|(_, amount)| *amount > Money::ZERO);
    let mut paid: Vec<Payment> = parts.map(|(through, amount)| Payment::exact(through, amount)).collect();
    if rest == Money::ZERO && total > Money::ZERO {
        nothing_handed_over(mix)?;
        return Ok(paid);
    }
    let covered = bonus + balance + card;
    let last = hand_over(rest, mix.method, mix.entered).map_err(|refusal| match refusal {
        Refusal::AmountMissing { entered, missing, .. } => {
            Refusal::AmountMissing { total, entered: covered + entered, missing }
        }
        other => other,
    })?;
    // The rest by card is charged together with the part that was typed as card.
    match paid.iter_mut().find(|payment| payment.through == last.through) {
        Some(same) => *same = Payment::exact(same.through, same.amount + last.amount),
        None => paid.push(last),
    }
    Ok(paid)
}

/// Nobody keeps cash that pays nothing. What is typed beside a card is not handed over.
fn nothing_handed_over(mix: &Mix) -> Result<(), Refusal> {
    let cash = mix.rest == RestFrom::Balance || mix.method == Method::Cash;
    match mix.entered.filter(|entered| cash && *entered > Money::ZERO) {
        Some(entered) => Err(Refusal::NothingToHandOver { entered }),
        None => Ok(()),
    }
}

fn bonus_part(total: Money, mix: &Mix, purse: &Purse) -> Result<Money, Refusal> {
    if let Some(missing) = mix.bonus.less(purse.bonus).filter(|missing| *missing > Money::ZERO) {
        return Err(Refusal::BonusMissing { there: purse.bonus, missing });
    }
    let most = purse.bonus_most.min(total);
    if mix.bonus > most { Err(Refusal::BonusCapped { most }) } else { Ok(mix.bonus) }
}
