//! The receipt of a top-up or a sale, to print from the browser or on the club's receipt printer.

use domain::{
    ledger::Why,
    money::{Currency, Money},
    orders::Through,
    time::LocalTimes,
    transactions::{TransactionLine, TransactionStory},
};
use leptos::prelude::*;
use leptos_meta::Title;

use super::{
    api::ReadTransaction,
    sold::sold,
    story::asked,
    words::{amount, by, change, methods, shift},
};
use crate::{
    ask::page::Asking,
    kit::{
        act::{Act, ActForm, fault_of, on_done},
        card::FormEnd,
        forms::Forms,
        notice::Toast,
        print::PrintButton,
    },
    printers::api::PrintReceipt,
    sessions::past::when,
};

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

/// What stands on a receipt below what was sold, on the screen and on paper. What says nothing is left out.
pub fn facts(
    line: &TransactionLine,
    currency: &Currency,
    times: &LocalTimes,
    tendered: Option<(Money, Money)>,
) -> Vec<(&'static str, String)> {
    let (handed, back) = match tendered {
        Some((handed, back)) => (currency.money(handed), currency.money(back)),
        None => (String::new(), String::new()),
    };
    let sale = line.why == Why::TariffSale;
    let facts = [
        ("Time", when(times, line.at)),
        ("Client", line.client.as_ref().map(|client| client.name.clone()).unwrap_or_default()),
        ("Amount", if sale { String::new() } else { amount(line, currency) }),
        ("Method", if sale { String::new() } else { methods(line) }),
        ("Received", handed),
        ("Change", back),
        ("Bonus", if sale { String::new() } else { change(line, Through::Bonus, currency) }),
        ("Staff", by(line)),
        ("Shift", shift(line)),
        ("Number", line.id.to_string()),
    ];
    facts.into_iter().filter(|(_, value)| !value.is_empty() && value != "—").collect()
}

#[component]
fn Receipt(story: TransactionStory) -> impl IntoView {
    let line = &story.transaction;
    let facts = facts(line, &story.club.currency, &story.times, story.tendered).into_iter();
    let facts = facts.map(|(name, value)| (name.to_owned(), value));
    // What was bought stands above how it was paid and by whom it was sold.
    let facts = sold(&story).into_iter().chain(facts).map(|(name, value)| {
        view! {
            <div class="facts__fact">
                <dt>{name}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    let facts = facts.collect_view();
    let on_paper = story.printer.then(|| view! { <OnPaper story=story.clone() /> });
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
            {on_paper}
        </main>
    }
}

/// Prints it on the club's receipt printer.
#[component]
fn OnPaper(story: TransactionStory) -> impl IntoView {
    let forms = Forms::new(story.form);
    let act = Act::<PrintReceipt>::new();
    let (fault, pending) = (fault_of(act), act.pending());
    let toast = RwSignal::new(None);
    let done = RwSignal::new(0);
    on_done(act, move || {
        toast.set(Some("The receipt is on its way to the printer".to_owned()));
        done.update(|done| *done += 1);
    });
    // One slip a press, however often the press is sent; the next press is another.
    let id = move || {
        done.track();
        forms.id()
    };
    view! {
        <div class="receipt__buttons">
            <ActForm action=act>
                <input type="hidden" name="reprint[id]" value=id />
                <input
                    type="hidden"
                    name="reprint[transaction]"
                    value=story.transaction.id.to_string()
                />
                <FormEnd fault pending word="Print on the receipt printer" class="button" />
            </ActForm>
        </div>
        <Toast words=toast />
    }
}
