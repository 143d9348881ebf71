//! The part of a client's page about what was done with their money, in all clubs, newest first.

use domain::{clients::ClientPage, orders::Through, transactions::TransactionLine};
use leptos::prelude::*;

use super::words::{amount, by, change, marks, methods, shift};
use crate::{
    balances::{MoneyAct, MoneyLink},
    clients::watch::Watch,
    happened::of_transaction,
    kit::{card::Card, filter::Pages},
    sessions::past::when,
};

/// The whole of it.
#[component]
pub fn TransactionsTab(
    /// The page.
    watch: Watch,
) -> impl IntoView {
    view! {
        <Card id="money-list-title" title="Transactions">
            <div class="past__buttons">
                <MoneyLink watch act=MoneyAct::Correct />
            </div>
            {move || watch.page.with(list)}
        </Card>
    }
}

fn list(page: &ClientPage) -> AnyView {
    let Some(transactions) = &page.transactions else {
        return view! { <p class="past__none">"Loading the transactions…"</p> }.into_any();
    };
    if transactions.rows.is_empty() {
        return view! { <p class="past__none">"Nothing yet. Top up the balance, or seat the client."</p> }
            .into_any();
    }
    let question = &page.question;
    let newest = question.behind.is_some().then(|| question.after(None).href());
    let older = transactions.older.map(|older| question.after(Some(older)).href());
    let rows = transactions.rows.iter().map(|line| row(line, page)).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class="unseen">"Transactions"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Time"</th>
                        <th scope="col">"Why"</th>
                        <th scope="col" class="table__number">"Amount"</th>
                        <th scope="col" class="table__number">"Bonus"</th>
                        <th scope="col">"Method"</th>
                        <th scope="col">"Staff"</th>
                        <th scope="col">"Shift"</th>
                        <th scope="col">"Reason"</th>
                        <th scope="col">"Marks"</th>
                        <th scope="col">"Story"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <Pages newest older />
    }
    .into_any()
}

fn row(line: &TransactionLine, page: &ClientPage) -> impl IntoView + use<> {
    let at = when(&page.times, line.at);
    let currency = &page.club.currency;
    // What was done in another club has its page there.
    let here = line.club == page.club.name;
    let happened = here.then(|| {
        view! {
            <a class="past__link" href=of_transaction(line.id)>
                "What happened here"
            </a>
        }
    });
    let (shift, at) = if here {
        let href = format!("/transactions/{}", line.id);
        let link = view! {
            <a class="past__link" href=href>
                {at}
            </a>
        };
        (shift(line), link.into_any())
    } else {
        (format!("{}, {}", shift(line), line.club), at.into_any())
    };
    view! {
        <tr>
            <th scope="row">{at}</th>
            <td>{line.why.word()}</td>
            <td class="table__number">{amount(line, currency)}</td>
            <td class="table__number">{change(line, Through::Bonus, currency)}</td>
            <td>{methods(line)}</td>
            <td>{by(line)}</td>
            <td>{shift}</td>
            <td>{line.reason.clone()}</td>
            <td>{marks(line)}</td>
            <td>{happened}</td>
        </tr>
    }
}
