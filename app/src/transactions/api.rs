//! The club's ledger: two questions, and what puts a transaction right.

#[cfg(feature = "ssr")]
use club::transactions;
use domain::{
    ids::TransactionId,
    transactions::{
        ChangeMethod, Flag, FlagNote, Receipt, Resolve, Reverse, TransactionFilter, TransactionStory,
        Transactions, Void,
    },
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl Leads for Transactions {}
#[cfg(feature = "ssr")]
impl Leads for TransactionStory {}
#[cfg(feature = "ssr")]
impl Leads for FlagNote {}

/// A page of the ledger.
#[server(prefix = "/api", endpoint = "transactions", protocol = Ask)]
pub async fn read_transactions(
    /// Which.
    filter: TransactionFilter,
) -> Reply<Transactions> {
    let desk = desk().await?;
    answer(&desk, transactions::list(&desk, filter).await).await
}

/// One transaction with its whole story.
#[server(prefix = "/api", endpoint = "transactions/story", protocol = Ask)]
pub async fn read_transaction(
    /// Which.
    transaction: TransactionId,
) -> Reply<TransactionStory> {
    let desk = desk().await?;
    answer(&desk, transactions::story(&desk, transaction).await).await
}

/// Puts a charge back on the balance.
#[server(prefix = "/api", endpoint = "transactions/reverse", protocol = Post)]
pub async fn reverse_charge(
    /// Which, how much of it, and why.
    reverse: Reverse,
) -> Reply<Receipt> {
    let desk = desk().await?;
    answer(&desk, transactions::reverse(&desk, reverse).await).await
}

/// Takes back what did not happen as typed.
#[server(prefix = "/api", endpoint = "transactions/void", protocol = Post)]
pub async fn void_transaction(
    /// Which, and why.
    void: Void,
) -> Reply<Receipt> {
    let desk = desk().await?;
    answer(&desk, transactions::void(&desk, void).await).await
}

/// Says how it was really paid.
#[server(prefix = "/api", endpoint = "transactions/method", protocol = Post)]
pub async fn move_method(
    /// Which, to what, and why.
    change: ChangeMethod,
) -> Reply<Receipt> {
    let desk = desk().await?;
    answer(&desk, transactions::change_method(&desk, change).await).await
}

/// Marks a transaction for those who may put it right.
#[server(prefix = "/api", endpoint = "transactions/flag", protocol = Post)]
pub async fn flag_transaction(
    /// Which, and what seems wrong.
    flag: Flag,
) -> Reply<FlagNote> {
    let desk = desk().await?;
    answer(&desk, transactions::flag(&desk, flag).await).await
}

/// Says that somebody looked at it.
#[server(prefix = "/api", endpoint = "transactions/resolve", protocol = Post)]
pub async fn resolve_flag(
    /// At which flag.
    resolve: Resolve,
) -> Reply<FlagNote> {
    let desk = desk().await?;
    answer(&desk, transactions::resolve(&desk, resolve).await).await
}
