//! The receipt printer: one question, and what is asked of it.

#[cfg(feature = "ssr")]
use club::printers;
use domain::printers::{EditPrinter, PrintJob, PrinterPage, RemoveLogo, Reprint, TestPage};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl Leads for PrinterPage {}
#[cfg(feature = "ssr")]
impl Leads for PrintJob {}

/// How the printer is set up, and what waits for it.
#[server(prefix = "/api", endpoint = "printers", protocol = Ask)]
pub async fn read_printer() -> Reply<PrinterPage> {
    let desk = desk().await?;
    answer(&desk, printers::page(&desk).await).await
}

/// Sets it up.
#[server(prefix = "/api", endpoint = "printers/edit", protocol = Post)]
pub async fn change_printer(
    /// How.
    edit: EditPrinter,
) -> Reply<PrinterPage> {
    let desk = desk().await?;
    answer(&desk, printers::edit(&desk, edit).await).await
}

/// Takes the logo away.
#[server(prefix = "/api", endpoint = "printers/logo/remove", protocol = Post)]
pub async fn take_logo_away(
    /// Of which club.
    remove: RemoveLogo,
) -> Reply<PrinterPage> {
    let desk = desk().await?;
    answer(&desk, printers::remove_logo(&desk, remove).await).await
}

/// Prints a page that shows what it can.
#[server(prefix = "/api", endpoint = "printers/test", protocol = Post)]
pub async fn print_test_page(
    /// For which club.
    test: TestPage,
) -> Reply<PrinterPage> {
    let desk = desk().await?;
    answer(&desk, printers::test_page(&desk, test).await).await
}

/// Prints a receipt once more.
#[server(prefix = "/api", endpoint = "printers/receipt", protocol = Post)]
pub async fn print_receipt(
    /// Of which transaction.
    reprint: Reprint,
) -> Reply<PrintJob> {
    let desk = desk().await?;
    answer(&desk, printers::reprint(&desk, reprint).await).await
}
