//! The page of one session: what it is, and its whole story in order.

use chrono::TimeDelta;
use domain::{
    access::Action,
    ids::{DeviceId, SessionId},
    money::Currency,
    orders::Payment,
    sessions::{
        Ended, Segment, SegmentKind, Session,
        past::{Bought, Deed, Outcome, SessionStory},
    },
    time::{LocalTimes, Moment, spoken},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use uuid::Uuid;

use super::{
    acts::stays,
    api,
    past::{state, when},
    price::{sold_words, sum_words},
};
use crate::{
    ask::page::Asking,
    frame::{Frame, Place},
    kit::{may::May, title::PageTitle},
    words::sentence,
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
    let entries = timeline(&story).into_iter().map(|(at, words)| {
        view! {
            <li class="story__entry">
                <b class="story__at">{when(&story.times, at)}</b>
                <span>{words}</span>
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
    let client = format!("/clients/{}", session.client);
    let registered = story.registered;
    let mut paid_in: Vec<SessionId> =
        story.bought.iter().filter_map(|block| block.used).map(|used| used.session).collect();
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

/// `PC 12, Standard`.
fn name(story: &SessionStory, device: DeviceId) -> String {
    let place = story.places.iter().find(|place| place.id == device);
    place.map(|place| format!("{}, {}", place.name, place.zone)).unwrap_or_default()
}

fn facts(story: &SessionStory) -> Vec<(&'static str, String)> {
    let SessionStory { session, times, now, club, .. } = story;
    let why = session.ended.as_ref().map(|ended| ended.why.word());
    let mut facts = vec![
        ("Device", name(story, session.device)),
        ("Client", session.who.clone()),
        ("State", state(session.state, why)),
        ("Started", format!("{} by {}", when(times, session.started_at), session.started_by)),
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

/// Everything in order of time. Of one moment: what somebody did, what was bought, what it came to.
fn timeline(story: &SessionStory) -> Vec<(Moment, String)> {
    let SessionStory { session, bought, deeds, club, times, .. } = story;
    let mut entries: Vec<(Moment, String)> = Vec::new();
    entries.extend(deeds.iter().map(|deed| (deed.at, did(deed, session, &club.currency))));
    entries.extend(bought.iter().map(|block| (block.at, bought_words(block, times, &club.currency))));
    entries.extend(
        session
            .segments
            .iter()
            .map(|segment| (segment.from, stretch(segment, &name(story, segment.device), times))),
    );
    entries.extend(session.ended.iter().map(|ended| (ended.at, over(ended, &club.currency))));
    // A stable order: what belongs to one moment stays as it was put there.
    entries.sort_by_key(|(at, _)| *at);
    entries
}

fn did(deed: &Deed, session: &Session, currency: &Currency) -> String {
    let by = &deed.by;
    let turned = session.segments.iter().find(|segment| segment.from == deed.at).map(|segment| segment.kind);
    let (done, to_do) = match (deed.action, turned) {
        (Action::StartSession, _) => ("started the session", "start the session"),
        (Action::PauseSession, Some(SegmentKind::Paused)) => ("paused the session", "pause the session"),
        (Action::PauseSession, Some(SegmentKind::Playing)) => ("resumed the session", "resume the session"),
        (Action::PauseSession, None) => ("paused or resumed the session", "pause or resume the session"),
        (Action::MoveSession, _) => ("moved the session", "move the session"),
        (Action::ExtendSession, _) => ("extended the session", "extend the session"),
        (Action::EndSession, _) => ("ended the session", "end the session"),
        _ => ("changed the session", "change the session"),
    };
    match &deed.outcome {
        Outcome::Done => format!("{by} {done}."),
        Outcome::Refused(Some(refusal)) => {
            format!("{by} tried to {to_do}. Refused: {}", sentence(refusal, currency))
        }
        Outcome::Refused(None) => format!("{by} tried to {to_do}. Refused: something was not there."),
        Outcome::Forbidden => format!("{by} tried to {to_do}. Their roles did not allow it."),
        Outcome::Failed => format!("{by} tried to {to_do}. It failed."),
    }
}

/// `cash; ₸ 1,000 handed over, ₸ 100 change`, and how much where it is only a part.
fn paid_words(payment: &Payment, all: bool, currency: &Currency) -> String {
    let mut words = payment.through.word().to_lowercase();
    if !all {
        words = format!("{} {words}", currency.money(payment.amount));
    }
    if payment.tendered != payment.amount {
        let (tendered, change) = (currency.money(payment.tendered), currency.money(payment.change));
        words.push_str(&format!("; {tendered} handed over, {change} change"));
    }
    words
}

fn bought_words(block: &Bought, times: &LocalTimes, currency: &Currency) -> String {
    if let Some(used) = block.used {
        return format!(
            "{} of kept time used: {}, paid on {}; given by {}.",
            spoken(TimeDelta::seconds(block.seconds)),
            sold_words(&block.line),
            when(times, used.paid_at),
            block.by,
        );
    }
    let one = block.paid.len() == 1;
    let paid: Vec<String> = block.paid.iter().map(|payment| paid_words(payment, one, currency)).collect();
    format!(
        "{} bought: {}, {}, {}; sold by {}.",
        spoken(TimeDelta::seconds(block.seconds)),
        sold_words(&block.line),
        sum_words(&block.line, currency),
        paid.join(", "),
        block.by,
    )
}

fn stretch(segment: &Segment, place: &str, times: &LocalTimes) -> String {
    let kind = match segment.kind {
        SegmentKind::Playing => "Playing",
        SegmentKind::Paused => "Paused",
    };
    match segment.to {
        Some(to) => {
            format!("{kind} on {place}, until {} ({}).", times.hour_minute(to), spoken(to - segment.from))
        }
        None => format!("{kind} on {place}, until now."),
    }
}

fn over(ended: &Ended, currency: &Currency) -> String {
    let by = ended.by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
    let back = if ended.refunded.minor() > 0 {
        format!("; {} given back", currency.money(ended.refunded))
    } else {
        String::new()
    };
    format!("Ended{by}: {}{back}{}.", ended.why.word(), stays(ended, currency))
}
