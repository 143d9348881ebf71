//! Bonus is kept in lots: what was earned at one time, and expires at one time (decision 29).

use serde::{Deserialize, Serialize};

use crate::{ids::LotId, money::Money, refusal::Refusal, time::Moment};

/// What is left of one lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lot {
    /// Its id.
    pub id: LotId,
    /// What of it was not spent.
    pub left: Money,
    /// `None`: never.
    pub expires_at: Option<Moment>,
    /// Since when the client has it.
    pub earned_at: Moment,
}

impl Lot {
    fn is_over(&self, now: Moment) -> bool {
        self.expires_at.is_some_and(|expires_at| expires_at <= now)
    }
}

/// What can be spent of all lots now.
pub fn spendable(lots: &[Lot], now: Moment) -> Money {
    lots.iter().filter(|lot| !lot.is_over(now)).map(|lot| lot.left).sum()
}

/// So much of which lots is spent: of the one that expires first the most, of two that expire together the older.
///
/// # Errors
/// [`Refusal::BonusMissing`].
pub fn spend(lots: &[Lot], amount: Money, now: Moment) -> Result<Vec<(LotId, Money)>, Refusal> {
    let there = spendable(lots, now);
    if let Some(missing) = amount.less(there).filter(|missing| *missing > Money::ZERO) {
        return Err(Refusal::BonusMissing { there, missing });
    }
    let mut open: Vec<&Lot> = lots.iter().filter(|lot| !lot.is_over(now)).collect();
    open.sort_by_key(|lot| (lot.expires_at.is_none(), lot.expires_at, lot.earned_at, lot.id));
    Ok(filled(open.into_iter().map(|lot| (lot.id, lot.left)), amount))
}

/// What of which lots has expired.
pub fn expired(lots: &[Lot], now: Moment) -> Vec<(LotId, Money)> {
    let over = lots.iter().filter(|lot| lot.is_over(now) && lot.left > Money::ZERO);
    over.map(|lot| (lot.id, lot.left)).collect()
}

/// So much goes back into the lots that it was taken from, in the order in which it was taken: what was taken last
/// goes back first, so that it keeps the longest of the times that it was good for.
///
/// Several sales may have taken from the same lot: each lot is named once, with all of it.
pub fn put_back(taken: &[(LotId, Money)], amount: Money) -> Vec<(LotId, Money)> {
    let mut back: Vec<(LotId, Money)> = Vec::new();
    for (lot, part) in filled(taken.iter().rev().copied(), amount) {
        match back.iter_mut().find(|(known, _)| *known == lot) {
            Some((_, sum)) => *sum = *sum + part,
            None => back.push((lot, part)),
        }
    }
    back
}

/// The amount, made up of what each can give, the first first.
fn filled(each: impl Iterator<Item = (LotId, Money)>, amount: Money) -> Vec<(LotId, Money)> {
    let mut rest = amount;
    let mut parts = Vec::new();
    for (lot, most) in each {
        let part = rest.min(most);
        rest = rest.less(part).unwrap_or_default();
        if part > Money::ZERO {
            parts.push((lot, part));
        }
    }
    parts
}
