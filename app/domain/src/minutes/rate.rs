//! What minutes cost.

use serde::{Deserialize, Serialize};

use crate::money::Money;

/// So far ahead somebody is told how long their balance lasts.
pub(super) const FORECAST: i64 = 30 * 24 * 60;

/// The price of an hour, and what is taken off it.
///
/// Minutes that follow one another are reckoned from the first of them on, so that rounding each stretch down loses nothing
/// between them: sixty minutes are an hour, however they were bought. The first of them costs the price step at least, or
/// whoever leaves before the first step is full would play for nothing, again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    /// An hour.
    pub hour: Money,
    /// So many hundredths off it, 0 to 100.
    #[serde(default)]
    pub percent_off: i32,
    /// Computed prices are rounded down to it (decision 20).
    pub step: Money,
}

impl Rate {
    /// What so many minutes from the first on cost: without the discount, and with it. `None`: more than any club could mean.
    pub fn upto(&self, minutes: i64) -> Option<(Money, Money)> {
        let minutes = u32::try_from(minutes).ok()?;
        if minutes == 0 || self.hour == Money::ZERO {
            return Some((Money::ZERO, Money::ZERO));
        }
        let list = self.hour.times(minutes)?.share(1, 60, self.step).max(self.step);
        let total = match self.percent_off {
            0 => list,
            100 => Money::ZERO,
            off => list.share(100 - i64::from(off), 100, self.step).max(self.step),
        };
        Some((list, total))
    }

    /// What so many minutes cost that come after so many others, in the same way.
    pub fn stretch(&self, before: i64, minutes: i64) -> Option<(Money, Money)> {
        let ((list, total), (list_before, total_before)) = (self.upto(before + minutes)?, self.upto(before)?);
        Some((list.less(list_before)?, total.less(total_before)?))
    }

    /// How many minutes after so many others a balance covers, as far ahead as anybody is told.
    pub fn lasts(&self, balance: Money, before: i64) -> i64 {
        self.affords(balance, before, FORECAST)
    }

    /// How many minutes after so many others an amount covers, at most so many.
    pub fn affords(&self, amount: Money, before: i64, most: i64) -> i64 {
        let covers = |minutes| self.stretch(before, minutes).is_some_and(|(_, total)| total <= amount);
        let (mut covered, mut beyond) = (0, most.max(0) + 1);
        while covered + 1 < beyond {
            let middle = i64::midpoint(covered, beyond);
            if covers(middle) {
                covered = middle;
            } else {
                beyond = middle;
            }
        }
        covered
    }
}
