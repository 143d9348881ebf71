//! Money goes from somewhere to somewhere, for a reason (decision 21).

use serde::{Deserialize, Serialize};

use crate::money::{Balance, Money};
use crate::orders::Method;

/// Where the ledger keeps money. Each club has one of each kind: its books balance by themselves. What is owed to
/// clients and what was earned is below zero in them, what the club has is above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Account {
    /// The cash drawer, carried from shift to shift.
    Till,
    /// What the card terminal owes the club.
    Card,
    /// What was sold for money: time.
    TariffIncome,
    /// Where opening cash comes from before the first shift.
    Safe,
    /// What counts found too much or too little.
    Difference,
    /// What clients paid in advance. A posting says whose it is. Over all clubs it sums up to the client's balance; in
    /// one club it is what was paid there and spent elsewhere, or the other way round.
    ClientBalance,
    /// The bonus that clients may spend, in the same way.
    ClientBonus,
    /// What bonus was given for nothing or for unused time, less what was taken back.
    BonusGiven,
    /// What was sold for bonus.
    BonusSpent,
    /// Bonus that nobody spent in time.
    BonusExpired,
    /// What corrections of balances gave and took.
    Correction,
    /// What was paid out of the till for the club's own needs.
    Expense,
    /// What came into the till and was not sold.
    OtherIncome,
}

impl Account {
    /// The account that a method of payment fills.
    pub const fn of(method: Method) -> Self {
        match method {
            Method::Cash => Self::Till,
            Method::Card => Self::Card,
        }
    }

    /// Does a posting on it say whose it is?
    pub const fn is_clients(self) -> bool {
        matches!(self, Self::ClientBalance | Self::ClientBonus)
    }

    /// Is it below zero in the books what people count as more: what is owed to clients, and what was sold?
    pub const fn is_owed_or_sold(self) -> bool {
        matches!(
            self,
            Self::ClientBalance
                | Self::ClientBonus
                | Self::TariffIncome
                | Self::BonusSpent
                | Self::BonusExpired
                | Self::OtherIncome
        )
    }

    /// As it stands in the story of a transaction.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Till => "Till",
            Self::Card => "Card",
            Self::TariffIncome => "Tariffs sold",
            Self::Safe => "Safe",
            Self::Difference => "Difference",
            Self::ClientBalance => "Balance",
            Self::ClientBonus => "Bonus balance",
            Self::BonusGiven => "Bonus given",
            Self::BonusSpent => "Sold for bonus",
            Self::BonusExpired => "Bonus expired",
            Self::Correction => "Corrections",
            Self::Expense => "Expenses",
            Self::OtherIncome => "Other income",
        }
    }

    /// As it stands in the database and in what is sealed.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Till => "till",
            Self::Card => "card",
            Self::TariffIncome => "tariff_income",
            Self::Safe => "safe",
            Self::Difference => "difference",
            Self::ClientBalance => "client_balance",
            Self::ClientBonus => "client_bonus",
            Self::BonusGiven => "bonus_given",
            Self::BonusSpent => "bonus_spent",
            Self::BonusExpired => "bonus_expired",
            Self::Correction => "correction",
            Self::Expense => "expense",
            Self::OtherIncome => "other_income",
        }
    }
}

macro_rules! whys {
    ($($(#[$doc:meta])+ $name:ident = $slug:literal, $word:literal);+ $(;)?) => {
        /// Why money moved.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
        #[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
        #[serde(rename_all = "snake_case")]
        pub enum Why { $($(#[$doc])+ $name),+ }

        impl Why {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// As it stands in an address and in the database.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),+ }
            }

            /// As it stands in a list.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

whys! {
    /// What was counted into the till differs from what it held.
    OpeningCash = "opening_cash", "Opening cash";
    /// Time was sold.
    TariffSale = "tariff_sale", "Tariff";
    /// Money was given back.
    Refund = "refund", "Refund";
    /// The count at the end of a shift differs from what should be there.
    ShiftDifference = "shift_difference", "Shift difference";
    /// A client paid in advance.
    TopUp = "top_up", "Top-up";
    /// A balance was wrong.
    Correction = "correction", "Correction";
    /// Bonus was given by hand.
    BonusGiven = "bonus_given", "Bonus given";
    /// Bonus was taken away by hand.
    BonusWrittenOff = "bonus_written_off", "Bonus written off";
    /// Bonus was not spent in time.
    BonusExpired = "bonus_expired", "Bonus expired";
    /// Time that was paid for and not played became bonus.
    TimeToBonus = "time_to_bonus", "Unused time to bonus";
    /// A charge went back to the balance.
    Reversal = "reversal", "Reversal";
    /// It did not happen as typed.
    Void = "void", "Void";
    /// Cash was card, or card was cash.
    MethodChange = "method_change", "Change of method";
    /// Cash was put into the till that nobody paid for anything.
    CashIn = "cash_in", "Cash in";
    /// Cash was taken out of the till for the club's own needs.
    CashOut = "cash_out", "Cash out";
    /// Cash went out of the till into the safe.
    Collection = "collection", "Collection";
}

/// The legs of one transaction. They sum to zero, by construction: each part of them is a transfer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Legs(Vec<(Account, Balance)>);

impl Legs {
    /// Money moves from one account to another. `None` when nothing moves: the ledger has no empty entries.
    pub fn transfer(from: Account, to: Account, amount: Money) -> Option<Self> {
        Self::all([(from, to, amount)])
    }

    /// `account` changes by `change`; `other` takes the opposite leg. `None` when nothing changes.
    pub fn change(account: Account, other: Account, change: Balance) -> Option<Self> {
        match change.money() {
            Some(more) => Self::transfer(other, account, more),
            None => Self::transfer(account, other, Money::of(-change.minor())?),
        }
    }

    /// Money moves at once between several accounts, from the first of each three to the second. What moves in an
    /// account is one leg. `None` when nothing moves.
    pub fn all(transfers: impl IntoIterator<Item = (Account, Account, Money)>) -> Option<Self> {
        let mut legs: Vec<(Account, Balance)> = Vec::new();
        let mut put = |account: Account, amount: Balance| match legs.iter_mut().find(|leg| leg.0 == account) {
            Some(leg) => leg.1 = leg.1 + amount,
            None => legs.push((account, amount)),
        };
        for (from, to, amount) in transfers {
            put(from, Balance::minus(amount));
            put(to, Balance::plus(amount));
        }
        legs.retain(|(_, amount)| *amount != Balance::ZERO);
        (!legs.is_empty()).then_some(Self(legs))
    }

    /// The account and the amount of each leg.
    pub fn iter(&self) -> impl Iterator<Item = (Account, Balance)> {
        self.0.iter().copied()
    }

    /// What moves in an account.
    pub fn on(&self, account: Account) -> Balance {
        self.iter().filter(|(moved, _)| *moved == account).map(|(_, amount)| amount).sum()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SOME: [Account; 4] = [Account::Till, Account::Card, Account::ClientBalance, Account::BonusGiven];

    proptest! {
        #[test]
        fn legs_sum_to_zero_and_change_the_account_by_the_change(change in -1_000_000_000..1_000_000_000_i64) {
            let change = Balance::of(change);
            match Legs::change(Account::Till, Account::Difference, change) {
                None => prop_assert_eq!(change, Balance::ZERO),
                Some(legs) => {
                    prop_assert_eq!(legs.iter().map(|(_, amount)| amount).sum::<Balance>(), Balance::ZERO);
                    prop_assert_eq!(legs.on(Account::Till), change);
                }
            }
        }

        #[test]
        fn any_transfers_at_once_sum_to_zero_with_one_leg_an_account(
            moves in prop::collection::vec((0..4_usize, 0..4_usize, 0..1_000_000_i64), 0..12),
        ) {
            let moves = moves.into_iter().map(|(from, to, amount)| (SOME[from], SOME[to], Money::of(amount).unwrap()));
            let Some(legs) = Legs::all(moves) else {
                return Ok(());
            };
            prop_assert_eq!(legs.iter().map(|(_, amount)| amount).sum::<Balance>(), Balance::ZERO);
            let accounts: std::collections::BTreeSet<Account> = legs.iter().map(|(account, _)| account).collect();
            prop_assert_eq!(accounts.len(), legs.iter().count());
            prop_assert!(legs.iter().count() >= 2 && legs.iter().all(|(_, amount)| amount != Balance::ZERO));
        }
    }

    #[test]
    fn words_of_the_database_are_those_that_are_sealed() {
        for why in Why::ALL {
            assert_eq!(serde_json::to_value(why).unwrap(), why.slug());
        }
        for account in SOME {
            assert_eq!(serde_json::to_value(account).unwrap(), account.slug());
        }
    }
}
