//! What a sale sold, with the explanation of each price, and with what it was paid.

use domain::{
    ledger::Why,
    money::{Balance, Currency},
    orders::{SoldLine, Through},
    transactions::{TransactionLine, TransactionStory},
};
use leptos::prelude::*;

use crate::{
    kit::card::Card,
    sessions::price::{given_words, off_words, sold_words, sum_words},
};

/// Each line with its price, then each part of the payment.
pub fn sold(story: &TransactionStory) -> Vec<(String, String)> {
    let currency = &story.club.currency;
    let lines = story.lines.iter().flat_map(|line| {
        let price = (sold_words(line), sum_words(line, currency));
        let off = off_words(line, currency).map(|(name, off)| (format!("{name}{}", given_words(line)), off));
        std::iter::once(price).chain(off)
    });
    let taxes = taxes(&story.lines, &story.transaction, currency);
    lines.chain(paid(&story.transaction, currency)).chain(taxes).collect()
}

/// With what a sale was paid, and how much of it.
pub fn paid(line: &TransactionLine, currency: &Currency) -> Vec<(String, String)> {
    if line.why != Why::TariffSale {
        return Vec::new();
    }
    let parts = Through::ALL.into_iter().filter_map(|through| {
        // The till and the card got it, the client's account gave it.
        let amount = line.change(through).minor();
        let paid = domain::money::Money::of(amount.abs()).filter(|_| amount != 0)?;
        Some((format!("Paid, {}", through.word().to_lowercase()), currency.money(paid)))
    });
    parts.collect()
}

/// The tax in what a sale was paid with, and what is without it (decision 29a); what bonus paid has none.
pub fn taxes(lines: &[SoldLine], line: &TransactionLine, currency: &Currency) -> Vec<(String, String)> {
    // All lines of an order were sold under one tax.
    let [SoldLine { tax: Some(tax), .. }, ..] = lines else { return Vec::new() };
    let total = lines.iter().map(|line| line.total).sum();
    let gross = Balance::plus(total) + line.change(Through::Bonus);
    if line.why != Why::TariffSale || gross == Balance::ZERO {
        return Vec::new();
    }
    let contained = tax.contained(gross);
    let net = gross + contained.opposite();
    vec![
        (format!("{} in it", tax.words()), currency.balance(contained)),
        (format!("Without {}", tax.name), currency.balance(net)),
    ]
}

/// The card of the transaction's page.
#[component]
pub fn Sold(
    /// Of which.
    story: TransactionStory,
) -> impl IntoView {
    (!story.lines.is_empty()).then(|| {
        let facts = sold(&story).into_iter().map(|(name, value)| {
            view! {
                <div class="facts__fact">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                </div>
            }
        });
        let facts = facts.collect_view();
        view! {
            <Card id="sold-title" title="Sold">
                <dl class="facts">{facts}</dl>
            </Card>
        }
    })
}
