//! What clients have with the club, and what may be done to it: money paid in advance, and bonus (decisions 20 to 29).

mod commands;
mod lots;
mod taking_back;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use self::{
    commands::{AddBonus, Correct, RefundBalance, TopUp, Way, WriteOffBonus},
    lots::{Lot, expired, put_back, spend, spendable},
    taking_back::{RefundPlan, Share, TopUpLeft, VoidPlan, refund, void},
};
use crate::{ids::ClientId, money::Money, refusal::Refusal, time::Moment};

/// What a client has, as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balances {
    /// Whose.
    pub client: ClientId,
    /// Real money, good in every club of the organisation.
    pub balance: Money,
    /// Loyalty credit that can be spent now.
    pub bonus: Money,
    /// When the next part of the bonus expires, and how much.
    pub expires_next: Option<(Moment, Money)>,
}

/// What somebody who is found can spend now: money and bonus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funds {
    /// Real money, good in every club of the organisation.
    pub balance: Money,
    /// Loyalty credit that can be spent now.
    pub bonus: Money,
}

/// What is left of `there` when so much is taken.
///
/// # Errors
/// [`Refusal::BalanceMissing`].
pub fn taken(there: Money, amount: Money) -> Result<Money, Refusal> {
    let missing = || Refusal::BalanceMissing { there, missing: amount.less(there).unwrap_or_default() };
    there.less(amount).ok_or_else(missing)
}

/// What is there when so much is added to `there`.
///
/// # Errors
/// [`Refusal::BalanceTooLarge`] when no club could mean it.
pub fn added(there: Money, amount: Money) -> Result<Money, Refusal> {
    Money::of(there.minor() + amount.minor()).ok_or(Refusal::BalanceTooLarge)
}
