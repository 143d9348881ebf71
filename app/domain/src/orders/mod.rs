//! A cart and what was paid for it: by any mix of bonus, balance, card and cash.

mod cart;
mod paying;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use self::{
    cart::{Owed, apportion},
    paying::{Mix, Purse, RestFrom, Split, hand_over, pay, split},
};
use crate::{discounts::TakenOff, ledger::Account, money::Money, shifts::Tax, tariffs::BonusCap};

/// How money changes hands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Into the till.
    #[default]
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

/// A line of an order as it was sold: its price, with what explains it (decision 25).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoldLine {
    /// The tariff's name at the sale.
    pub tariff: String,
    /// The zone's name at the sale.
    pub zone: String,
    /// What the hours were called whose price it had; `None`: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<String>,
    /// So many units of the tariff.
    pub quantity: i32,
    /// At so much each.
    pub unit_price: Money,
    /// What came off that; `None`: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<TakenOff>,
    /// What had to be paid.
    pub total: Money,
    /// What of it could be paid with bonus; `None`: nobody wrote that down then.
    pub bonus: Option<BonusCap>,
    /// The tax that is in it (decision 29a).
    #[serde(default)]
    pub tax: Option<Tax>,
}
