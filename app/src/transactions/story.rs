//! The page of one transaction: what moved, what it puts right and what put it right, and what can be done about it.

use domain::{
    access::Action,
    ids::TransactionId,
    ledger::Why,
    transactions::{FlagNote, TransactionLine, TransactionStory},
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::{use_params_map, use_query_map};
use uuid::Uuid;

use super::{
    acts::{Remedies, Remedy, RemedyForm, RemedyLinks},
    api::ReadTransaction,
    sold::Sold,
    words::{amount, by, shift},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    happened::of_transaction,
    kit::{
        act::{ActForm, fault_of, forget_when_elsewhere},
        card::{Card, FormEnd},
        field::TextField,
        forms::Forms,
        notice::{Refused, Toast},
    },
    sessions::past::when,
};

/// The transaction in the address. What is no id is none.
pub(super) fn asked() -> Memo<TransactionId> {
    let params = use_params_map();
    Memo::new(move |_| {
        let id = params.read().get("id").unwrap_or_default();
        id.parse().unwrap_or(TransactionId(Uuid::nil()))
    })
}

/// Asks for the transaction in the address.
#[component]
pub fn TransactionPage() -> impl IntoView {
    let (id, query) = (asked(), use_query_map());
    let acts = Remedies::new(id);
    let remedy = Memo::new(move |_| query.read().get("do").as_deref().and_then(Remedy::read));
    forget_when_elsewhere(remedy, move || acts.forget());
    view! {
        <Asking
            question=move || ReadTransaction { transaction: id.get() }
            turn=acts.done
            loading="the transaction"
            page=move |story| view! { <StoryScreen story acts remedy /> }
        />
        <Toast words=acts.toast />
    }
}

#[component]
fn StoryScreen(story: TransactionStory, acts: Remedies, remedy: Memo<Option<Remedy>>) -> impl IntoView {
    let forms = Forms::new(story.form);
    let (me, line) = (story.me.clone(), story.transaction.clone());
    let receipt = matches!(line.why, Why::TopUp | Why::TariffSale).then(|| {
        view! {
            <a class="button" href=format!("/transactions/{}/receipt", line.id)>
                "Receipt"
            </a>
        }
    });
    let (facts, remedies, postings, sale) = (story.clone(), story.clone(), story.clone(), story.clone());
    let (before, since, named) = (corrected(&story), story.corrected_by.clone(), story.clone());
    view! {
        <Title text=format!("{} · Clubdeck", line.why.word()) />
        <Frame me place=Place::Transactions lost=false>
            <main class="story">
                <p>
                    <a class="button button--quiet" href="/transactions">
                        "All transactions"
                    </a>
                    <a class="button button--quiet" href=of_transaction(line.id)>
                        "What happened here"
                    </a>
                </p>
                <h1 class="story__title">{line.why.word()}</h1>
                <RemedyForm acts forms story=story.clone() remedy />
                <Card id="facts-title" title="Facts">
                    <Facts story=facts />
                    <div class="past__buttons">
                        {receipt} <RemedyLinks story=remedies />
                    </div>
                </Card>
                <Sold story=sale />
                <Postings story=postings />
                <Others title="Corrects" id="corrects-title" lines=before story=named.clone() />
                <Others
                    title="Corrected by"
                    id="corrected-title"
                    lines=since
                    story=named
                />
                <Flags acts forms story />
            </main>
        </Frame>
    }
}

fn corrected(story: &TransactionStory) -> Vec<TransactionLine> {
    story.corrects.iter().cloned().collect()
}

#[component]
fn Facts(story: TransactionStory) -> impl IntoView {
    let line = &story.transaction;
    let currency = &story.club.currency;
    let (handed, change) = match story.tendered {
        Some((handed, change)) => (currency.money(handed), currency.money(change)),
        None => (String::new(), String::new()),
    };
    // Of a sale all that was paid, from wherever.
    let worth = match story.lines.as_slice() {
        [] => amount(line, currency),
        lines => currency.money(lines.iter().map(|sold| sold.total).sum()),
    };
    let facts = [
        ("Time", when(&story.times, line.at)),
        ("Business day", line.business_day.format("%-d %b %Y").to_string()),
        ("Amount", worth),
        ("Received", handed),
        ("Change", change),
        ("Reason", line.reason.clone()),
        ("Staff", by(line)),
        ("Shift", shift(line)),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| {
        view! {
            <div class="facts__fact">
                <dt>{name}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    let facts = facts.collect_view();
    let client = line.client.as_ref().map(|client| {
        let href = format!("/clients/{}?tab=transactions", client.id);
        let name = client.name.clone();
        if story.registered && story.me.may(Action::SeeClients) {
            view! { <a href=href>{name}</a> }.into_any()
        } else {
            name.into_any()
        }
    });
    let client = client.map(|client| {
        view! {
            <div class="facts__fact">
                <dt>"Client"</dt>
                <dd>{client}</dd>
            </div>
        }
    });
    let session = story.session.filter(|_| story.me.may(Action::SeeSessions)).map(|session| {
        view! {
            <div class="facts__fact">
                <dt>"Session"</dt>
                <dd>
                    <a href=format!("/sessions/{session}")>"Its whole story"</a>
                </dd>
            </div>
        }
    });
    view! { <dl class="facts">{facts} {client} {session}</dl> }
}

/// What moved where, as the books have it: it sums up to nothing.
#[component]
fn Postings(story: TransactionStory) -> impl IntoView {
    let currency = story.club.currency;
    let rows = story.transaction.legs.into_iter().map(|leg| {
        view! {
            <tr>
                <th scope="row">{leg.account.word()}</th>
                <td class="table__number">{currency.balance(leg.amount)}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Card id="postings-title" title="Postings">
            <p class="card__note">
                "As the books have it: what is owed to clients and what was sold is below zero. It sums up to nothing."
            </p>
            <div class="table">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">"Account"</th>
                            <th scope="col" class="table__number">"Amount"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </Card>
    }
}

#[component]
fn Others(
    title: &'static str,
    id: &'static str,
    lines: Vec<TransactionLine>,
    story: TransactionStory,
) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|line| {
            let words = format!(
                "{}, {}, {}, by {}",
                line.why.word(),
                when(&story.times, line.at),
                amount(&line, &story.club.currency),
                by(&line)
            );
            view! {
                <li>
                    <a class="ledger__link" href=format!("/transactions/{}", line.id)>
                        {words}
                    </a>
                    <span class="past__from">{line.reason}</span>
                </li>
            }
        });
        let lines = lines.collect_view();
        view! {
            <Card id title>
                <ul class="ledger__flags">{lines}</ul>
            </Card>
        }
    })
}

/// What somebody flagged it for; whoever sees it may flag it.
#[component]
fn Flags(acts: Remedies, forms: Forms, story: TransactionStory) -> impl IntoView {
    let (id, currency) = (story.transaction.id, story.club.currency.clone());
    let (fault, pending) = (fault_of(acts.flag), acts.flag.pending());
    let resolved = fault_of(acts.resolve);
    let open = story.flags.iter().any(|flag| flag.resolved.is_none());
    let flags = story
        .flags
        .iter()
        .map(|flag| view! { <FlagLine acts forms flag=flag.clone() story=story.clone() /> });
    let flags = flags.collect_view();
    let form = (!open).then(|| {
        view! {
            <div class="form">
                <ActForm action=acts.flag>
                    <input type="hidden" name="flag[id]" value=forms.id() />
                    <input type="hidden" name="flag[transaction]" value=id.to_string() />
                    <TextField label="What seems wrong" name="flag[note]" most=200 />
                    <FormEnd fault pending word="Flag for the Administrator" class="button" />
                </ActForm>
            </div>
        }
    });
    view! {
        <Card id="flags-title" title="Flags">
            <ul class="ledger__flags">{flags}</ul>
            <Refused fault=resolved currency />
            {form}
        </Card>
    }
}

#[component]
fn FlagLine(acts: Remedies, forms: Forms, flag: FlagNote, story: TransactionStory) -> impl IntoView {
    let words = format!("{} — {}, {}", flag.note, flag.by, when(&story.times, flag.at));
    let resolved =
        flag.resolved.as_ref().map(|(by, at)| format!("Resolved by {by}, {}", when(&story.times, *at)));
    let pending = acts.resolve.pending();
    let resolve = (resolved.is_none() && story.me.may(Action::Correct)).then(|| {
        view! {
            <ActForm action=acts.resolve>
                <input type="hidden" name="resolve[id]" value=forms.id() />
                <input type="hidden" name="resolve[flag]" value=flag.id.to_string() />
                <button class="button" type="submit" disabled=move || pending.get()>
                    "Resolve"
                </button>
            </ActForm>
        }
    });
    view! {
        <li>
            <span class:ledger__flag=resolved.is_none()>{words}</span>
            <span class="past__from">{resolved}</span>
            {resolve}
        </li>
    }
}
