//! What a person can do to a client's balances. Each carries the id of the form it came from (decision 26), which is
//! the transaction's, and the club for which the form was shown.

use serde::{Deserialize, Serialize};

use crate::{
    ids::{ClientId, ClubId, TransactionId},
    money::Typed,
    orders::Method,
};

/// Put a client's money on their balance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopUp {
    /// Made with the form.
    pub id: TransactionId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// Whose balance.
    pub client: ClientId,
    /// What goes onto it.
    pub amount: Typed,
    /// How it is paid.
    pub method: Method,
    /// What was handed over; empty means the exact amount.
    #[serde(default)]
    pub tendered: Typed,
}

/// Give money on a balance back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefundBalance {
    /// Made with the form.
    pub id: TransactionId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// Whose balance.
    pub client: ClientId,
    /// What leaves it.
    pub amount: Typed,
    /// How it is paid out.
    pub method: Method,
    /// What the form said would be paid out; empty where it said nothing.
    #[serde(default)]
    pub payout: Typed,
    /// Why.
    #[serde(default)]
    pub reason: Typed,
}

/// Which way a correction goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// The balance grows.
    Add,
    /// The balance shrinks.
    Take,
}

/// Put a wrong balance right, without any cash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correct {
    /// Made with the form.
    pub id: TransactionId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// Whose balance.
    pub client: ClientId,
    /// Which way.
    pub way: Way,
    /// By how much.
    pub amount: Typed,
    /// Why.
    #[serde(default)]
    pub reason: Typed,
}

/// Give bonus by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddBonus {
    /// Made with the form.
    pub id: TransactionId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// Whose.
    pub client: ClientId,
    /// How much.
    pub amount: Typed,
    /// For how many days it is good; empty: for ever.
    #[serde(default)]
    pub valid_days: Typed,
    /// Why.
    #[serde(default)]
    pub reason: Typed,
}

/// Take bonus away by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteOffBonus {
    /// Made with the form.
    pub id: TransactionId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// Whose.
    pub client: ClientId,
    /// How much.
    pub amount: Typed,
    /// Why.
    #[serde(default)]
    pub reason: Typed,
}
