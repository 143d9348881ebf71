//! "What happened here": the page for a dispute, about a visit or a transaction, on one sheet of paper.

pub mod api;
mod told;

use domain::{
    access::Action,
    happened::{About, Happened, Held},
    ids::{SessionId, TransactionId},
    orders::Through,
    time::spoken,
    transactions::TransactionLine,
};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;
use uuid::Uuid;

use self::{api::ReadHappened, told::told};
use crate::{
    ask::page::Asking,
    audit::words::when,
    frame::{Frame, Place},
    kit::print::PrintButton,
    sessions::{story::facts, told::Told},
    transactions::words::signed,
};

/// The way to the page about a visit.
pub fn of_session(id: SessionId) -> String {
    format!("/sessions/{id}/happened")
}

/// The way to the page about a transaction.
pub fn of_transaction(id: TransactionId) -> String {
    format!("/transactions/{id}/happened")
}

/// About the session in the address.
#[component]
pub fn SessionHappenedPage() -> impl IntoView {
    view! { <Page about=|id| About::Session(SessionId(id)) /> }
}

/// About the transaction in the address.
#[component]
pub fn TransactionHappenedPage() -> impl IntoView {
    view! { <Page about=|id| About::Transaction(TransactionId(id)) /> }
}

#[component]
fn Page(about: fn(Uuid) -> About) -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| {
        let id = params.read().get("id").unwrap_or_default();
        id.parse().unwrap_or(Uuid::nil())
    });
    view! {
        <Asking
            question=move || ReadHappened { about: about(id.get()) }
            loading="the story"
            page=move |story| view! { <Sheet story /> }
        />
    }
}

#[component]
fn Sheet(story: Happened) -> impl IntoView {
    let me = story.me.clone();
    let place = match story.about {
        About::Session(_) => Place::Sessions,
        About::Transaction(_) => Place::Transactions,
    };
    let who = story.client.as_ref().map_or_else(|| "No client".to_owned(), |client| client.name.clone());
    let printed = format!("As of {}", when(&story.times, story.now));
    let rows = told(&story).iter().map(|told| row(told, &story)).collect_view();
    let earlier = story.earlier.then(|| {
        view! { <p class="past__none">"More moved before. The client's tab Transactions has all of it."</p> }
    });
    view! {
        <Title text="What happened here · Clubdeck" />
        <Frame me place lost=false>
            <main class="past happened">
                <Ways story=story.clone() />
                <header>
                    <h1 class="story__title">"What happened here"</h1>
                    <p>{format!("{} · {who} · {printed}", story.club.name)}</p>
                </header>
                <Facts story />
                {earlier}
                <div class="table">
                    <table>
                        <caption class="unseen">"In order of time"</caption>
                        <thead>
                            <tr>
                                <th scope="col">"Time"</th>
                                <th scope="col">"Length"</th>
                                <th scope="col">"What"</th>
                                <th scope="col" class="table__number">"Balance"</th>
                                <th scope="col" class="table__number">"Bonus"</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </main>
        </Frame>
    }
}

/// Where else one can go; none of it is printed.
#[component]
fn Ways(story: Happened) -> impl IntoView {
    let sees = |action| story.me.may(action);
    let session = story.visit.as_ref().map(|visit| format!("/sessions/{}", visit.session.id));
    let transaction = match story.about {
        About::Transaction(id) => Some(format!("/transactions/{id}")),
        About::Session(_) => None,
    };
    let client = story.client.as_ref().filter(|_| story.registered && sees(Action::SeeClients));
    let client = client.map(|client| format!("/clients/{}", client.id));
    let ways = [(session, "To the session"), (transaction, "To the transaction"), (client, "To the client")];
    let ways = ways.into_iter().filter_map(|(href, words)| Some((href?, words))).map(|(href, words)| {
        view! {
            <a class="button button--quiet" href=href>
                {words}
            </a>
        }
    });
    view! { <p class="past__buttons happened__ways">{ways.collect_view()} <PrintButton /></p> }
}

#[component]
fn Facts(story: Happened) -> impl IntoView {
    let held = |held: Held| {
        let currency = &story.club.currency;
        format!("{}, bonus {}", currency.balance(held.balance), currency.balance(held.bonus))
    };
    let mut all = story.visit.as_ref().map(facts).unwrap_or_default();
    if let Some(course) = &story.course {
        let after = course.after.last().map_or(course.before, |(_, held)| *held);
        all.extend([
            ("Balance before", held(course.before)),
            ("Balance after", held(after)),
            ("Balance now", held(course.now)),
        ]);
    }
    let all = all.into_iter().map(|(name, value)| {
        view! {
            <div class="facts__fact">
                <dt>{name}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    view! { <dl class="facts happened__facts">{all.collect_view()}</dl> }
}

fn row(told: &Told, story: &Happened) -> impl IntoView + use<> {
    let currency = &story.club.currency;
    let of_it = |line: &&TransactionLine| told.transaction == Some(line.id) || told.sums.contains(&line.id);
    let lines: Vec<&TransactionLine> = story.transactions.iter().filter(of_it).collect();
    let asked = lines.iter().any(|line| story.about == About::Transaction(line.id));
    let held = lines.last().and_then(|line| story.course.as_ref()?.after(line.id));
    let cell = |through: Through| {
        let changed = lines.iter().map(|line| line.change(through)).reduce(std::ops::Add::add);
        let changed = changed.map(|changed| signed(changed, currency)).filter(|_| story.registered);
        let held = held.map(|held| match through {
            Through::Bonus => held.bonus,
            _ => held.balance,
        });
        let held = held.map(|held| format!("has {}", currency.balance(held)));
        view! {
            <td class="table__number">{changed} <span class="past__from">{held}</span></td>
        }
    };
    view! {
        <tr class:happened__asked=asked>
            <th scope="row">{when(&story.times, told.at)}</th>
            <td>{told.length.map(spoken)}</td>
            <td class="happened__what">{told.words.clone()}</td>
            {cell(Through::Balance)}
            {cell(Through::Bonus)}
        </tr>
    }
}
