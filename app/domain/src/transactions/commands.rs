//! What a person can do to a transaction. Each carries the id of the form it came from (decision 26); where it makes
//! another transaction, that is its id.

use serde::{Deserialize, Serialize};

use crate::{
    ids::{ActId, FlagId, TransactionId},
    money::Typed,
    orders::Method,
};

/// Put a charge, or a part of it, back on the client's balance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reverse {
    /// Made with the form.
    pub id: TransactionId,
    /// The charge.
    pub transaction: TransactionId,
    /// How much; empty: all that is left of it.
    #[serde(default)]
    pub amount: Typed,
    /// Why.
    #[serde(default)]
    pub reason: Typed,
}

/// Take back a payment or top-up that did not happen as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Void {
    /// Made with the form.
    pub id: TransactionId,
    /// Which.
    pub transaction: TransactionId,
    /// Why.
    #[serde(default)]
    pub reason: Typed,
}

/// Say by which method money really came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeMethod {
    /// Made with the form.
    pub id: TransactionId,
    /// Which.
    pub transaction: TransactionId,
    /// How it was really paid.
    pub to: Method,
    /// Why.
    #[serde(default)]
    pub reason: Typed,
}

/// Mark a transaction for those who may put it right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flag {
    /// Made with the form.
    pub id: FlagId,
    /// Which.
    pub transaction: TransactionId,
    /// What seems wrong.
    #[serde(default)]
    pub note: Typed,
}

/// Somebody looked at what was flagged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolve {
    /// Made with the form.
    pub id: ActId,
    /// The flag.
    pub flag: FlagId,
}
