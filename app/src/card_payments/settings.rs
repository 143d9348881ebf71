//! Settings, Terminal: where the card terminal is, whether it answers, and its latest payments.

use std::time::Duration;

use domain::{
    card_payments::{CardPayment, TerminalDriver, TerminalPage as Page, TerminalShown},
    ids::ClubId,
    money::Currency,
};
use leptos::prelude::*;
use leptos_meta::Title;

use super::{
    CardActs, PaymentNote, PaymentPlace,
    api::{AskTerminal, ChangeTerminal, ReadTerminal, read_terminal},
    listen, state_words,
};
use crate::{
    ask::page::Asking,
    kit::{
        act::{Act, ActForm, fault_of, on_answer},
        again::ask_while,
        card::{Card, FormEnd},
        clock::Clock,
        field::{SelectField, TextField},
        forms::Forms,
        notice::Toast,
    },
    sessions::past::when,
    settings::{SettingsFrame, Tab},
};

/// Asks for the terminal.
#[component]
pub fn TerminalPage() -> impl IntoView {
    view! {
        <Asking
            question=move || ReadTerminal {}
            loading="the terminal"
            page=move |page| view! { <TerminalScreen page /> }
        />
    }
}

#[component]
fn TerminalScreen(page: Page) -> impl IntoView {
    let forms = Forms::new(page.form);
    let (me, club) = (page.me.clone(), page.me.club);
    let (change, test) = (Act::<ChangeTerminal>::new(), Act::<AskTerminal>::new());
    let toast = RwSignal::new(None);
    let terminal = RwSignal::new(page.terminal.clone());
    let known = RwSignal::new(page);
    on_answer(change, move |page: Page| {
        toast.set(Some("Saved".to_owned()));
        terminal.set(page.terminal.clone());
        known.set(page);
    });
    on_answer(test, move |page: Page| known.set(page));
    let (acts, clock) = (CardActs::default(), Clock::new(known.with_untracked(|page| page.now)));
    listen(acts, move |payment| {
        known.update(|page| {
            if let Some(known) = page.payments.iter_mut().find(|known| known.id == payment.id) {
                *known = payment;
            }
        });
    });
    ask_while(known, is_asked, read_terminal, Duration::from_secs(1));
    view! {
        <Title text="Terminal · Clubdeck" />
        <SettingsFrame me tab=Tab::Terminal>
            {move || view! { <TerminalForm terminal=terminal.get() club change forms /> }}
            <State known test forms club />
            <Payments known acts clock forms />
        </SettingsFrame>
        <Toast words=toast />
    }
}

fn is_asked(page: &Page) -> bool {
    let testing = page.terminal.as_ref().is_some_and(|terminal| terminal.testing);
    testing || page.payments.iter().any(CardPayment::is_pending)
}

#[component]
fn TerminalForm(
    terminal: Option<TerminalShown>,
    club: ClubId,
    change: Act<ChangeTerminal>,
    forms: Forms,
) -> impl IntoView {
    let (fault, pending) = (fault_of(change), change.pending());
    let drivers =
        TerminalDriver::ALL.iter().map(|driver| (driver.slug().to_owned(), driver.word().to_owned()));
    let known = terminal.as_ref();
    let driver = known.map_or(TerminalDriver::ByHand, |terminal| terminal.driver).slug();
    let port = known.map(|terminal| terminal.port.to_string()).unwrap_or_default();
    let digits = known.map(|terminal| terminal.digits.to_string()).unwrap_or_default();
    let host = known.map(|terminal| terminal.host.clone()).unwrap_or_default();
    view! {
        <Card id="terminal-title" title="Card terminal">
            <p class="card__note">
                "By hand the cashier types the amount on the terminal, and presses Card when it says yes. A terminal that speaks ZVT gets the amount by itself, and what is paid for starts when it says yes."
            </p>
            <div class="form">
                <ActForm action=change>
                    <input type="hidden" name="edit[id]" value=forms.id() />
                    <input type="hidden" name="edit[club]" value=club.to_string() />
                    <SelectField label="How it is asked" name="edit[driver]" options=drivers.collect() value=driver />
                    <div class="form__pair">
                        <TextField
                            label="Address"
                            name="edit[host]"
                            value=host
                            hint="As in 192.168.1.60. By hand: none."
                            most=100
                            required=false
                        />
                        <TextField
                            label="Port"
                            name="edit[port]"
                            kind="number"
                            value=port
                            hint="Empty: 20007."
                            least=1
                            most=65535
                            required=false
                        />
                    </div>
                    <div class="form__pair">
                        <TextField
                            label="Password of the till"
                            name="edit[password]"
                            kind="password"
                            value=String::new()
                            hint="Up to six digits. Empty: as it was."
                            most=6
                            required=false
                        />
                        <TextField
                            label="Decimals"
                            name="edit[digits]"
                            kind="number"
                            value=digits
                            hint="That the terminal gives an amount: 1,500 must stand on it as 1,500. Empty: as ISO 4217 has it."
                            most=3
                            required=false
                        />
                    </div>
                    <FormEnd fault pending word="Save" />
                </ActForm>
            </div>
        </Card>
    }
}

/// Whether it answers.
#[component]
fn State(known: RwSignal<Page>, test: Act<AskTerminal>, forms: Forms, club: ClubId) -> impl IntoView {
    let (fault, pending) = (fault_of(test), test.pending());
    // One test a press, however often the press is sent; the next press is another.
    let id = move || {
        test.pending().track();
        forms.id()
    };
    let connected = move || {
        let page = known.read();
        page.terminal.as_ref().is_some_and(|terminal| terminal.driver == TerminalDriver::Zvt)
    };
    let words = move || {
        let page = known.read();
        page.terminal.as_ref().map(|terminal| match terminal.tested_at {
            _ if terminal.testing => "The terminal is asked…".to_owned(),
            None => "It was not tested yet.".to_owned(),
            Some(at) if terminal.said.is_empty() => {
                format!("It answered, and is ready: {}.", when(&page.times, at))
            }
            Some(at) => format!("{}. Tried {}.", terminal.said, when(&page.times, at)),
        })
    };
    view! {
        <div hidden=move || !connected()>
            <Card id="state-title" title="Does it answer?">
                <p class="card__note" role="status">
                    {words}
                </p>
                <div class="form">
                    <ActForm action=test>
                        <input type="hidden" name="test[id]" value=id />
                        <input type="hidden" name="test[club]" value=club.to_string() />
                        <FormEnd fault pending word="Test the terminal" class="button" />
                    </ActForm>
                </div>
            </Card>
        </div>
    }
}

#[component]
fn Payments(known: RwSignal<Page>, acts: CardActs, clock: Clock, forms: Forms) -> impl IntoView {
    let rows = move || {
        let page = known.read();
        let row = |payment: &CardPayment| {
            let at = when(&page.times, payment.at);
            view! { <Row payment=payment.clone() at currency=page.currency.clone() /> }
        };
        page.payments.iter().map(row).collect_view()
    };
    let rights = known.with_untracked(|page| page.me.may);
    view! {
        <Card id="payments-title" title="Payments">
            <Waiting known place=PaymentPlace { acts, forms, clock, rights } />
            <div class="table">
                <table hidden=move || known.read().payments.is_empty()>
                    <thead>
                        <tr>
                            <th scope="col">"Time"</th>
                            <th scope="col">"What"</th>
                            <th scope="col">"Amount"</th>
                            <th scope="col">"State"</th>
                            <th scope="col">"Staff"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="card__note" hidden=move || !known.read().payments.is_empty()>
                "Nothing was charged yet."
            </p>
        </Card>
    }
}

/// Whatever has come to no end can be ended here, also where nothing else shows it any more.
#[component]
fn Waiting(known: RwSignal<Page>, place: PaymentPlace) -> impl IntoView {
    let currency = known.with_untracked(|page| page.currency.clone());
    let waiting = Memo::new(move |_| {
        let page = known.read();
        let waiting = page.payments.iter().filter(|payment| payment.is_pending()).cloned();
        waiting.map(CardPayment::as_shown).collect::<Vec<_>>()
    });
    move || {
        let note = |payment: CardPayment| {
            view! {
                <p class="card__note">{what(&payment)}</p>
                <PaymentNote payment place currency=currency.clone() />
            }
        };
        waiting.get().into_iter().map(note).collect_view()
    }
}

/// What it is for, and whose.
fn what(payment: &CardPayment) -> String {
    match &payment.place {
        Some(place) => format!("{}, {place}, {}", payment.what.word(), payment.who),
        None => format!("{}, {}", payment.what.word(), payment.who),
    }
}

#[component]
fn Row(payment: CardPayment, at: String, currency: Currency) -> impl IntoView {
    let href = match payment.transaction {
        Some(id) => format!("/transactions/{id}"),
        None => payment.href(),
    };
    let receipt = payment.receipt.map(|receipt| format!("Receipt {receipt}. "));
    view! {
        <tr>
            <td>{at}</td>
            <td>
                <a class="ledger__link" href=href>
                    {what(&payment)}
                </a>
            </td>
            <td>{currency.money(payment.amount)}</td>
            <td>
                {state_words(&payment)}
                " "
                <span class="past__from">{receipt} {payment.card.clone()} " " {payment.words.clone()}</span>
            </td>
            <td>{payment.by.clone()}</td>
        </tr>
    }
}
