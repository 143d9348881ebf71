//! The page of one session: what it is, and its whole story in order.

use chrono::TimeDelta;
use domain::{
    access::Action,
    ids::SessionId,
    sessions::{SegmentKind, Session, past::SessionStory},
    time::{Moment, spoken},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use uuid::Uuid;

use super::{
    api,
    past::{state, when},
    told::{begun_words, club_keeps, name, timeline},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    happened::of_session,
    kit::{may::May, title::PageTitle},
};

/// Asks for the session in the address. What is no id is nobody's session.
#[component]
pub fn SessionPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| {
        let id = params.read().get("id").unwrap_or_default();
        id.parse().unwrap_or(SessionId(Uuid::nil()))
    });
    view! {
        <Asking
            question=move || api::ReadStory { session: id.get() }
            loading="the session"
            page=move |story| view! { <StoryScreen story /> }
        />
    }
}

#[component]
fn StoryScreen(story: SessionStory) -> impl IntoView {
    let entries = timeline(&story, &story.times).into_iter().map(|told| {
        view! {
            <li class="story__entry">
                <b class="story__at">{when(&story.times, told.at)}</b>
                <span>{told.words}</span>
            </li>
        }
    });
    let entries = entries.collect_view();
    let facts = facts(&story).into_iter().map(|(name, value)| {
        view! {
            <div class="facts__fact">
                <dt>{name}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    let facts = facts.collect_view();
    let SessionStory { me, session, .. } = &story;
    let (me, rights) = (me.clone(), me.may);
    let device = name(&story, session.device);
    let hall = session.ended.is_none().then(|| format!("/hall?device={}", session.device));
    let log = format!("/settings/log?about={}", session.id);
    let client = format!("/clients/{}", session.payer());
    let happened = of_session(session.id);
    let registered = story.registered || session.member.is_some();
    let mut paid_in: Vec<SessionId> = story.bought.iter().filter_map(|block| block.used?.session).collect();
    paid_in.dedup();
    let paid_in = paid_in.into_iter().map(|session| {
        view! {
            <a class="button button--quiet" href=format!("/sessions/{session}")>
                "To the session that paid for it"
            </a>
        }
    });
    let paid_in = paid_in.collect_view();
    view! {
        <PageTitle name=format!("Session on {device}") />
        <Frame me place=Place::Sessions lost=false>
            <main class="story">
                <p>
                    <a class="button button--quiet" href="/sessions">
                        "All sessions"
                    </a>
                    {registered
                        .then(|| {
                            view! {
                                <May rights action=Action::SeeClients>
                                    <a class="button button--quiet" href=client.clone()>
                                        "To the client"
                                    </a>
                                </May>
                            }
                        })}
                    {paid_in}
                    <a class="button button--quiet" href=happened>
                        "What happened here"
                    </a>
                    <May rights action=Action::SeeAuditLog>
                        <a class="button button--quiet" href=log.clone()>
                            "In the audit log"
                        </a>
                    </May>
                </p>
                <h1 class="story__title">{format!("Session on {device}")}</h1>
                <section class="card" aria-labelledby="facts-title">
                    <h2 class="card__title" id="facts-title">
                        "Facts"
                    </h2>
                    <dl class="facts">{facts}</dl>
                    {hall
                        .map(|href| {
                            view! {
                                <May rights action=Action::SeeHall>
                                    <a class="button" href=href.clone()>
                                        "Show in the hall"
                                    </a>
                                </May>
                            }
                        })}
                </section>
                <section class="card" aria-labelledby="story-title">
                    <h2 class="card__title" id="story-title">
                        "Story"
                    </h2>
                    <ol class="story__entries" aria-labelledby="story-title">
                        {entries}
                    </ol>
                </section>
            </main>
        </Frame>
    }
}

/// What it is, in names and values.
pub fn facts(story: &SessionStory) -> Vec<(&'static str, String)> {
    let SessionStory { session, times, now, club, .. } = story;
    let why = session.ended.as_ref().map(|ended| ended.why.word());
    let (begun, by) = begun_words(session);
    let mut facts = vec![
        ("Device", name(story, session.device)),
        ("Client", session.called()),
        ("State", state(session.state, why)),
        (begun, format!("{}{by}", when(times, session.started_at))),
    ];
    if let Some(ended) = &session.ended {
        facts.push(("Ended", when(times, ended.at)));
    }
    if let Some(ends) = session.ends_at() {
        facts.push(("Ends at", times.hour_minute(ends)));
    }
    facts.extend([
        ("Bought", spoken(session.bought())),
        ("Played", spoken(session.played(*now))),
        ("Paused", spoken(paused(session, *now))),
        ("Remaining", spoken(session.remaining(*now))),
        ("Paid", club.currency.money(session.paid())),
    ]);
    if let Some(ended) = &session.ended {
        facts.push(("Refunded", club.currency.money(ended.refunded)));
        if let Some(kept) = club_keeps(session) {
            facts.push(("The club keeps", club.currency.money(kept)));
        }
        if ended.kept > 0 {
            facts.push(("Kept on the account", spoken(TimeDelta::seconds(ended.kept))));
        }
        if ended.credited.minor() > 0 {
            facts.push(("Credited as bonus", club.currency.money(ended.credited)));
        }
    }
    facts
}

fn paused(session: &Session, now: Moment) -> TimeDelta {
    let pauses = session.segments.iter().filter(|segment| segment.kind == SegmentKind::Paused);
    pauses.map(|pause| (pause.to.unwrap_or(now) - pause.from).max(TimeDelta::zero())).sum()
}
