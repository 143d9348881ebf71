//! What is done to clients' money, one server function for each act.

#[cfg(feature = "ssr")]
use club::{balances, card_payments};
use domain::{
    balances::{AddBonus, Correct, RefundBalance, TopUp, WriteOffBonus},
    card_payments::Pressed,
    transactions::Receipt,
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{ask::Post, fault::Reply};

/// To what was put right; else to the client, whose balance it was.
#[cfg(feature = "ssr")]
impl Leads for Receipt {
    fn leads_to(&self) -> Option<String> {
        let corrected = self.transaction.corrects.map(|id| format!("/transactions/{id}"));
        let client = self.transaction.client.as_ref().map(|client| format!("/clients/{}", client.id));
        corrected.or(client)
    }
}

/// Puts a client's money on their balance; by card as soon as the terminal says yes.
#[server(prefix = "/api", endpoint = "balances/top-up", protocol = Post)]
pub async fn top_up_balance(
    /// Whose, how much, paid how.
    top_up: TopUp,
) -> Reply<Pressed<Receipt>> {
    let desk = desk().await?;
    answer(&desk, card_payments::top_up(&desk, top_up).await).await
}

/// Gives money on a balance back.
#[server(prefix = "/api", endpoint = "balances/refund", protocol = Post)]
pub async fn pay_back(
    /// Whose, how much, paid out how, and why.
    refund: RefundBalance,
) -> Reply<Receipt> {
    let desk = desk().await?;
    answer(&desk, balances::refund(&desk, refund).await).await
}

/// Puts a wrong balance right.
#[server(prefix = "/api", endpoint = "balances/correct", protocol = Post)]
pub async fn correct_balance(
    /// Whose, which way, by how much, and why.
    correct: Correct,
) -> Reply<Receipt> {
    let desk = desk().await?;
    answer(&desk, balances::correct(&desk, correct).await).await
}

/// Gives bonus by hand.
#[server(prefix = "/api", endpoint = "bonus/add", protocol = Post)]
pub async fn give_bonus(
    /// To whom, how much, for how long, and why.
    add: AddBonus,
) -> Reply<Receipt> {
    let desk = desk().await?;
    answer(&desk, balances::add_bonus(&desk, add).await).await
}

/// Takes bonus away by hand.
#[server(prefix = "/api", endpoint = "bonus/write-off", protocol = Post)]
pub async fn take_bonus(
    /// From whom, how much, and why.
    write_off: WriteOffBonus,
) -> Reply<Receipt> {
    let desk = desk().await?;
    answer(&desk, balances::write_off_bonus(&desk, write_off).await).await
}
