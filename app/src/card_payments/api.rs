//! The card terminal: how it is set up, and what is asked of a payment at it.

#[cfg(feature = "ssr")]
use club::card_payments;
use domain::card_payments::{
    CardPayment, EditTerminal, SettlePayment, StopPayment, TerminalPage, TestTerminal,
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl Leads for TerminalPage {}
#[cfg(feature = "ssr")]
impl Leads for CardPayment {
    fn leads_to(&self) -> Option<String> {
        Some(self.href())
    }
}

/// How the terminal is set up, and its latest payments.
#[server(prefix = "/api", endpoint = "terminal", protocol = Ask)]
pub async fn read_terminal() -> Reply<TerminalPage> {
    let desk = desk().await?;
    answer(&desk, card_payments::page(&desk).await).await
}

/// Sets it up.
#[server(prefix = "/api", endpoint = "terminal/edit", protocol = Post)]
pub async fn change_terminal(
    /// How.
    edit: EditTerminal,
) -> Reply<TerminalPage> {
    let desk = desk().await?;
    answer(&desk, card_payments::edit(&desk, edit).await).await
}

/// Asks it how it is.
#[server(prefix = "/api", endpoint = "terminal/test", protocol = Post)]
pub async fn ask_terminal(
    /// For which club.
    test: TestTerminal,
) -> Reply<TerminalPage> {
    let desk = desk().await?;
    answer(&desk, card_payments::test(&desk, test).await).await
}

/// Stops a payment.
#[server(prefix = "/api", endpoint = "card-payments/stop", protocol = Post)]
pub async fn stop_card(
    /// Which.
    stop: StopPayment,
) -> Reply<CardPayment> {
    let desk = desk().await?;
    answer(&desk, card_payments::stop(&desk, stop).await).await
}

/// Says what became of a payment.
#[server(prefix = "/api", endpoint = "card-payments/settle", protocol = Post)]
pub async fn settle_card(
    /// Which, and what was read on the terminal's slips.
    settle: SettlePayment,
) -> Reply<CardPayment> {
    let desk = desk().await?;
    answer(&desk, card_payments::settle(&desk, settle, crate::words::sentence).await).await
}
