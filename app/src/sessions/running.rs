//! A running session in the panel: how long, what can be done, what was bought, what happened.

use std::sync::Arc;

use domain::{
    access::Action,
    hall::Hall,
    ids::SessionId,
    money::Money,
    sessions::{Session, SessionState},
    time::{Moment, countdown, spoken},
};
use leptos::prelude::*;

use super::{
    acts::Acts,
    join::can_join,
    log::log,
    price::paid_words,
    turn::{Turn, TurnRefused},
};
use crate::{
    hall::{
        at::{At, Doing},
        board::{Board, Seat},
    },
    kit::may::May,
    minutes::words::{lasts_words, rate_words, then_words},
};

/// The whole of it.
#[component]
pub fn Running(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The hall's presses.
    acts: Acts,
    /// Where the client sits.
    seat: Seat,
    /// Whose session.
    session: SessionId,
) -> impl IntoView {
    let rights = board.hall().me.may;
    let joins = can_join(board, seat);
    view! {
        <TimeLeft board seat />
        <div class="acts">
            <May rights action=Action::ExtendSession>
                {move || {
                    (!seat.extends(session))
                        .then(|| {
                            view! {
                                <DoLink
                                    at
                                    doing=Doing::Extend
                                    words="Extend"
                                    class="button button--primary"
                                    key="e"
                                />
                            }
                        })
                }}
            </May>
            <May rights action=Action::PauseSession>
                <Turn board acts seat session />
            </May>
            <May rights action=Action::MoveSession>
                <DoLink at doing=Doing::Move words="Move to Another PC" class="button" key="m" />
            </May>
        </div>
        {move || {
            joins
                .get()
                .then(|| {
                    view! {
                        <DoLink
                            at
                            doing=Doing::Join
                            words="Register or choose client"
                            class="button button--quiet"
                            key=""
                        />
                    }
                })
        }}
        <TurnRefused board acts />
        <Details board seat />
        <Log board seat />
        <May rights action=Action::BookSession>
            <a class="button button--quiet" href=move || at.read().book_for_later().href()>
                "Book a Session for later"
            </a>
        </May>
        <div class="acts acts--last">
            <May rights action=Action::SeeSessions>
                <a class="button button--quiet" href=format!("/sessions/{session}")>
                    "All about this session"
                </a>
            </May>
            <May rights action=Action::EndSession>
                <DoLink at doing=Doing::End words="End Session" class="button button--danger" key="" />
            </May>
        </div>
    }
}

#[component]
fn DoLink(
    at: Memo<At>,
    doing: Doing,
    words: &'static str,
    class: &'static str,
    key: &'static str,
) -> impl IntoView {
    let shortcut = (!key.is_empty()).then(|| key.to_uppercase());
    view! {
        <a
            class=class
            href=move || at.read().to_do(doing).href()
            data-noscroll=""
            data-key=key
            aria-keyshortcuts=shortcut.clone()
        >
            {words}
            {shortcut.clone().map(|key| view! { <kbd aria-hidden="true">{key}</kbd> })}
        </a>
    }
}

#[component]
fn TimeLeft(board: Board, seat: Seat) -> impl IntoView {
    let hall = board.hall();
    let left = move || {
        let now = board.clock.now();
        seat.session.with(|shown| shown.as_ref().map(|shown| countdown(shown.lasts(now))))
    };
    let words = Memo::new(move |_| {
        let now = board.clock.now();
        seat.session.with(|shown| shown.as_ref().map(|shown| until(shown, &hall, now)))
    });
    let bought = Memo::new(move |_| {
        let now = board.clock.now();
        seat.session.with(|shown| {
            shown.as_ref().map_or(0, |shown| (shown.bought() + shown.covered_more(now)).num_seconds())
        })
    });
    let rest = move || {
        let now = board.clock.now();
        seat.session.with(|shown| shown.as_ref().map_or(0, |shown| shown.lasts(now).num_seconds()))
    };
    view! {
        <div class="left">
            <p class="left__time" role="timer" aria-live="off" aria-label="Time left">
                {left}
            </p>
            <p class="left__until">{move || words.get()}</p>
            <progress
                class=move || format!("bar bar--{}", seat.state.get().slug())
                aria-label="Part of the time that is left"
                max=move || bought.get().max(1).to_string()
                value=move || rest().to_string()
            ></progress>
        </div>
    }
}

/// `left of 3 h, ends 17:21`; of who plays by the minute how long the balance lasts.
fn until(session: &Session, hall: &Hall, now: Moment) -> String {
    let ends = session.ends_at().map(|ends| hall.times.hour_minute(ends + session.covered_more(now)));
    if let Some((with, ends)) = session.in_minutes().zip(ends) {
        return lasts_words(session, now, &rate_words(&with.rate, &hall.club.currency), &ends);
    }
    let words = bought_until(session, hall);
    then_words(session).map_or_else(|| words.clone(), |then| format!("{words}, {then}"))
}

fn bought_until(session: &Session, hall: &Hall) -> String {
    let bought = spoken(session.bought());
    let clock = |moment| hall.times.hour_minute(moment);
    match (session.state, session.ends_at(), session.resumes_at) {
        (SessionState::Paused, _, Some(resumes)) => {
            let since = paused_since(session).map(clock).unwrap_or_default();
            format!("left of {bought}, paused since {since}, resumes by itself {}", clock(resumes))
        }
        (_, Some(ends), _) => format!("left of {bought}, ends {}", clock(ends)),
        _ => format!("left of {bought}"),
    }
}

/// A move in the middle of a pause goes on with it.
fn paused_since(session: &Session) -> Option<Moment> {
    use domain::sessions::SegmentKind::Paused;

    let stretch = session.segments.iter().rev().take_while(|segment| segment.kind == Paused);
    stretch.last().map(|segment| segment.from)
}

#[component]
fn Details(board: Board, seat: Seat) -> impl IntoView {
    move || {
        let hall = board.hall();
        seat.session.get().map(|session| {
            let currency = &hall.club.currency;
            let paid = paid_words(&session.paid_in_parts(), currency);
            let kept = session.blocks.iter().filter_map(|block| block.used);
            let kept =
                kept.map(|used| format!("kept time, paid on {}", hall.times.day_hour_minute(used.paid_at)));
            let paid: Vec<String> =
                Some(paid).filter(|paid| !paid.is_empty()).into_iter().chain(kept).collect();
            let mut tariffs: Vec<String> = session.sales().map(|block| block.tariff_name.clone()).collect();
            // What is bought by the minute is bought again and again.
            tariffs.dedup();
            let change: Money = session.blocks.iter().map(|block| block.change).sum();
            let change = (change > Money::ZERO).then(|| currency.money(change));
            view! {
                <dl class="facts">
                    <Player session=session.clone() hall=hall.clone() />
                    <Fact name="Tariff" value=tariffs.join(", ") />
                    <Fact name="Paid" value=paid.join(", ") />
                    {change.map(|change| view! { <Fact name="Change" value=change /> })}
                </dl>
            }
        })
    }
}

/// Who plays; of a registered client the way to their page.
#[component]
fn Player(session: Session, hall: Arc<Hall>) -> impl IntoView {
    let known = session.payer() != hall.guest && hall.me.may(Action::SeeClients);
    let who = if known {
        let href = format!("/clients/{}", session.payer());
        view! { <a href=href>{session.called()}</a> }.into_any()
    } else {
        session.called().into_any()
    };
    view! {
        <div class="facts__fact">
            <dt>"Client"</dt>
            <dd>{who}</dd>
        </div>
    }
}

#[component]
fn Fact(name: &'static str, value: String) -> impl IntoView {
    view! {
        <div class="facts__fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
        </div>
    }
}

#[component]
fn Log(board: Board, seat: Seat) -> impl IntoView {
    move || {
        let hall = board.hall();
        seat.session.with(|session| {
            session.as_ref().map(|session| {
                let entries = log(session, |device| board.name(device));
                let entries = entries.into_iter().map(|(at, words)| {
                    let at = hall.times.hour_minute(at);
                    view! {
                        <li>
                            <b>{at}</b>
                            " "
                            {words}
                        </li>
                    }
                });
                view! { <ol class="log" aria-label="Log">{entries.collect_view()}</ol> }
            })
        })
    }
}
