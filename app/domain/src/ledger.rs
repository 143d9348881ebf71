//! Money goes from somewhere to somewhere, for a reason (decision 21).

use serde::{Deserialize, Serialize};

use crate::money::{Balance, Money};
use crate::orders::Method;

/// Where the ledger keeps money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Account {
    /// The cash drawer, carried from shift to shift.
    Till,
    /// What the card terminal owes the club.
    Card,
    /// What was sold: time.
    TariffIncome,
    /// Where opening cash comes from before the first shift.
    Safe,
    /// What counts found too much or too little.
    Difference,
}

impl Account {
    /// The account that a method of payment fills.
    pub const fn of(method: Method) -> Self {
        match method {
            Method::Cash => Self::Till,
            Method::Card => Self::Card,
        }
    }
}

/// Why money moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// What was counted into the till differs from what it held.
    OpeningCash,
    /// Time was sold.
    TariffSale,
    /// Money was given back.
    Refund,
    /// The count at the end of a shift differs from what should be there.
    ShiftDifference,
}

/// The legs of one transaction. They sum to zero, by construction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Legs(Vec<(Account, Balance)>);

impl Legs {
    /// Money moves from one account to another. `None` when nothing moves: the ledger has no empty entries.
    pub fn transfer(from: Account, to: Account, amount: Money) -> Option<Self> {
        (amount > Money::ZERO)
            .then(|| Self(vec![(from, Balance::minus(amount)), (to, Balance::plus(amount))]))
    }

    /// `account` changes by `change`; `other` takes the opposite leg. `None` when nothing changes.
    pub fn change(account: Account, other: Account, change: Balance) -> Option<Self> {
        match change.money() {
            Some(more) => Self::transfer(other, account, more),
            None => Self::transfer(account, other, Money::of(-change.minor())?),
        }
    }

    /// The account and the amount of each leg.
    pub fn iter(&self) -> impl Iterator<Item = (Account, Balance)> {
        self.0.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn legs_sum_to_zero_and_change_the_account_by_the_change(change in -1_000_000_000..1_000_000_000_i64) {
            let change = Balance::of(change);
            match Legs::change(Account::Till, Account::Difference, change) {
                None => prop_assert_eq!(change, Balance::ZERO),
                Some(legs) => {
                    prop_assert_eq!(legs.iter().map(|(_, amount)| amount).sum::<Balance>(), Balance::ZERO);
                    let till = legs.iter().filter(|(account, _)| *account == Account::Till).map(|(_, amount)| amount);
                    prop_assert_eq!(till.sum::<Balance>(), change);
                }
            }
        }
    }
}
