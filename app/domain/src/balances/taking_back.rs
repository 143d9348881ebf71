//! Taking back what a client paid in advance, with the bonus that it earned (decisions 22 and 29).

use serde::{Deserialize, Serialize};

use super::taken;
use crate::{
    ids::{LotId, TransactionId},
    ledger::{Account, Legs},
    money::Money,
    orders::Method,
    refusal::Refusal,
};

/// A top-up of which not all was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopUpLeft {
    /// Which.
    pub id: TransactionId,
    /// What went onto the balance.
    pub amount: Money,
    /// What of it was taken back before.
    pub back: Money,
    /// The bonus that it earned.
    pub bonus: Money,
    /// The lot of that bonus, and what is left in it.
    pub lot: Option<(LotId, Money)>,
    /// What of that bonus was spent, and not paid for by an earlier refund.
    pub spent: Money,
}

impl TopUpLeft {
    /// What was not taken back.
    pub fn rest(&self) -> Money {
        self.amount.less(self.back).unwrap_or_default()
    }

    /// So much of it is taken back: the same part of its bonus goes with it. What of that was spent is missing; what
    /// expired or was written off did the client no good, and is not asked for.
    fn share(&self, amount: Money) -> Share {
        let back = self.back + amount;
        let due_by = |back: Money| self.bonus.share(back.minor(), self.amount.minor(), Money::ZERO);
        // Reckoned from the beginning, so that many small parts take back no less than the whole.
        let due = due_by(back).less(due_by(self.back)).unwrap_or_default();
        let left = self.lot.map_or(Money::ZERO, |(_, left)| left);
        let bonus_taken = due.min(left);
        let bonus_missing = due.less(bonus_taken).unwrap_or_default().min(self.spent);
        Share { top_up: self.id, amount, lot: self.lot.map(|(lot, _)| lot), bonus_taken, bonus_missing }
    }
}

/// What is taken back of one top-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// Which.
    pub top_up: TransactionId,
    /// How much of it.
    pub amount: Money,
    /// The lot of its bonus.
    pub lot: Option<LotId>,
    /// What is taken out of that lot.
    pub bonus_taken: Money,
    /// What was spent of the bonus that should be taken.
    pub bonus_missing: Money,
}

/// What a refund does, before and after it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefundPlan {
    /// What leaves the balance.
    pub amount: Money,
    /// What is paid out: less what was spent of the bonus.
    pub payout: Money,
    /// The bonus that goes with it.
    pub bonus_taken: Money,
    /// The bonus that was spent, and is deducted.
    pub deducted: Money,
    /// Which top-ups it belongs to, the latest first; what is on the balance otherwise belongs to none.
    pub shares: Vec<Share>,
}

/// Gives money on the balance back. It belongs to the latest top-ups first, and takes back, in proportion, the bonus
/// that they earned; what of it is already spent is deducted from the payout (decision 29). `top_ups`: those of which
/// something is left, the latest first, at least so many as the amount covers.
///
/// # Errors
/// [`Refusal::BalanceMissing`].
pub fn refund(balance: Money, amount: Money, top_ups: &[TopUpLeft]) -> Result<RefundPlan, Refusal> {
    taken(balance, amount)?;
    let mut rest = amount;
    let mut shares = Vec::new();
    for top_up in top_ups {
        let part = rest.min(top_up.rest());
        rest = rest.less(part).unwrap_or_default();
        if part > Money::ZERO {
            shares.push(top_up.share(part));
        }
    }
    let bonus_taken = shares.iter().map(|share| share.bonus_taken).sum();
    let deducted = shares.iter().map(|share| share.bonus_missing).sum();
    // No bracket gives more bonus than the top-up itself, so it is never more than the refund.
    let payout = amount.less(deducted).unwrap_or_default();
    Ok(RefundPlan { amount, payout, bonus_taken, deducted, shares })
}

impl RefundPlan {
    /// Is it what was shown before the button was pressed? Bonus may have been spent meanwhile.
    ///
    /// # Errors
    /// [`Refusal::PayoutChanged`].
    pub fn pays_as_shown(&self, shown: Option<Money>) -> Result<(), Refusal> {
        match shown.filter(|shown| *shown != self.payout) {
            Some(shown) => Err(Refusal::PayoutChanged { shown, now: self.payout }),
            None => Ok(()),
        }
    }

    /// The balance falls, money goes out; what is deducted pays for the bonus that was given.
    pub fn legs(&self, method: Method) -> Option<Legs> {
        Legs::all([
            (Account::of(method), Account::ClientBalance, self.payout),
            (Account::BonusGiven, Account::ClientBalance, self.deducted),
            (Account::BonusGiven, Account::ClientBonus, self.bonus_taken),
        ])
    }
}

/// What the void of a top-up does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoidPlan {
    /// What is taken back.
    pub share: Share,
    /// What should be, and is spent.
    pub missing: Money,
}

/// Takes back a top-up that did not happen as typed. If the money is already spent, it takes what is there, and says
/// how much is missing; the rest can be voided once it is there (decision 22).
///
/// # Errors
/// [`Refusal::NothingLeft`]; [`Refusal::BalanceMissing`] when nothing is there.
pub fn void(balance: Money, top_up: &TopUpLeft) -> Result<VoidPlan, Refusal> {
    let rest = top_up.rest();
    if rest == Money::ZERO {
        return Err(Refusal::NothingLeft);
    }
    let there = rest.min(balance);
    if there == Money::ZERO {
        return Err(Refusal::BalanceMissing { there, missing: rest });
    }
    Ok(VoidPlan { share: top_up.share(there), missing: rest.less(there).unwrap_or_default() })
}

impl VoidPlan {
    /// Both legs go back, the bonus too.
    pub fn legs(&self, method: Method) -> Option<Legs> {
        Legs::all([
            (Account::of(method), Account::ClientBalance, self.share.amount),
            (Account::BonusGiven, Account::ClientBonus, self.share.bonus_taken),
        ])
    }
}
