//! The receipt of a top-up, to print on the paper of a till's printer.

use domain::{orders::Through, transactions::TransactionStory};
use leptos::prelude::*;
use leptos_meta::Title;

use super::{
    api::ReadTransaction,
    story::asked,
    words::{amount, by, change, methods, shift},
};
use crate::{ask::page::Asking, kit::print::PrintButton, sessions::past::when};

/// Asks for the transaction in the address.
#[component]
pub fn ReceiptPage() -> impl IntoView {
    let id = asked();
    view! {
        <Asking
            question=move || ReadTransaction { transaction: id.get() }
            loading="the receipt"
            page=move |story| view! { <Receipt story /> }
        />
    }
}

#[component]
fn Receipt(story: TransactionStory) -> impl IntoView {
    let line = &story.transaction;
    let currency = &story.club.currency;
    let (handed, back) = match story.tendered {
        Some((handed, back)) => (currency.money(handed), currency.money(back)),
        None => (String::new(), String::new()),
    };
    let facts = [
        ("Time", when(&story.times, line.at)),
        ("Client", line.client.as_ref().map(|client| client.name.clone()).unwrap_or_default()),
        ("Amount", amount(line, currency)),
        ("Method", methods(line)),
        ("Received", handed),
        ("Change", back),
        ("Bonus", change(line, Through::Bonus, currency)),
        ("Staff", by(line)),
        ("Shift", shift(line)),
        ("Number", line.id.to_string()),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty() && value != "—");
    let facts = facts.map(|(name, value)| {
        view! {
            <div class="facts__fact">
                <dt>{name}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    let facts = facts.collect_view();
    view! {
        <Title text="Receipt · Clubdeck" />
        <main class="receipt">
            <h1 class="receipt__title">{story.club.name.clone()}</h1>
            <p class="receipt__note">{line.why.word()}</p>
            <dl class="facts">{facts}</dl>
            <p class="receipt__note">"Not a fiscal receipt"</p>
            <p class="past__buttons receipt__buttons">
                <a class="button button--quiet" href=format!("/transactions/{}", line.id)>
                    "To the transaction"
                </a>
                <PrintButton />
            </p>
        </main>
    }
}
