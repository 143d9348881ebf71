//! A booking in the panel of the hall: who, when, what is paid; and what can be done with it.

use domain::{
    access::Action,
    bookings::{Freed, Planned},
    hall::{Hall, awaited},
    ids::SessionId,
    money::{Currency, Money},
    refusal::Refusal,
    sessions::{Session, SessionState},
    time::{Moment, countdown, spoken},
};
use leptos::prelude::*;

use super::forms::{CallOff, MoveForm, PayForm};
use crate::{
    clients::seat::Confirm,
    fault::Fault,
    hall::{
        at::At,
        board::{Board, Seat},
    },
    holds::clock,
    kit::{
        act::{ActForm, fault_of},
        may::May,
        notice::Refused,
    },
    sessions::acts::Acts,
};

/// Which booking of a seat is shown: the one in the address, otherwise the one that begins soon.
pub fn chosen(board: Board, at: &At, seat: Seat) -> Option<SessionId> {
    let now = board.clock.now();
    seat.booked.with(|booked| {
        let asked = booked.iter().find(|session| Some(session.id) == at.booking);
        asked.or_else(|| awaited(booked, &board.hall().club, now)).map(|session| session.id)
    })
}

/// What is booked at a free seat, each a link: `Free until 19:00 (booked)`.
#[component]
pub fn BookedNext(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The seat.
    seat: Seat,
) -> impl IntoView {
    let lines = move || {
        let (hall, now) = (board.hall(), board.clock.now());
        let line = |session: &Session| {
            let planned = session.booking()?;
            let until = clock(planned.from, &hall.times, now);
            let href = at.read().see(session.id).href();
            Some((session.id, until, session.who.clone(), href))
        };
        seat.booked.with(|booked| booked.iter().filter_map(line).collect::<Vec<_>>())
    };
    let until = Memo::new(move |_| lines().into_iter().next().map(|(_, until, ..)| until));
    view! {
        <div class="booked" hidden=move || until.read().is_none()>
            <p class="panel__note">"Free until " {move || until.get()} " (booked)."</p>
            <ul class="booked__list" aria-label="Booked here">
                <For each=lines key=|line| line.clone() let:line>
                    <li>
                        <a href=line.3 data-noscroll="">
                            {line.1}
                            ", "
                            {line.2}
                        </a>
                    </li>
                </For>
            </ul>
        </div>
    }
}

/// The whole of it.
#[component]
pub fn Booked(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The hall's presses.
    acts: Acts,
    /// Where it is booked.
    seat: Seat,
    /// Which.
    booking: SessionId,
) -> impl IntoView {
    let hall = board.hall();
    let (rights, currency) = (hall.me.may, hall.club.currency.clone());
    let session = Memo::new(move |_| {
        seat.booked.with(|booked| booked.iter().find(|session| session.id == booking).cloned())
    });
    let facts = move || session.get().map(|session| view! { <Facts board session /> });
    let free = Memo::new(move |_| seat.session.read().is_none());
    let forms = move || {
        let currency = currency.clone();
        session.get().map(|session| {
            let over = session.clone();
            view! {
                <May rights action=Action::BookSession>
                    <First board at acts seat session=session.clone() />
                    <MoveForm board acts session=session.clone() />
                </May>
                <May rights action=Action::CancelBooking>
                    <CallOff board acts session=over.clone() />
                </May>
                <Refused fault=fault_of(acts.booked.begin) currency />
            }
        })
    };
    view! {
        <h3 class="panel__title">"Booking"</h3>
        {facts}
        <p class="panel__note panel__note--warning" role="status" hidden=move || free.get()>
            "The seat is not free: move the booking, or wait until it is."
        </p>
        {forms}
    }
}

/// What has to be done first: it is paid, or it begins.
#[component]
fn First(board: Board, at: Memo<At>, acts: Acts, seat: Seat, session: Session) -> impl IntoView {
    match session.state {
        SessionState::Waiting => view! {
            <div hidden=move || seat.session.read().is_some()>
                <Begin board acts seat session />
            </div>
        }
        .into_any(),
        _ => view! { <PayForm board at acts seat session /> }.into_any(),
    }
}

#[component]
fn Facts(board: Board, session: Session) -> impl IntoView {
    let hall = board.hall();
    let facts = move || facts(&session, &hall, board.clock.now());
    move || {
        let facts = facts().into_iter().map(|(name, value)| {
            view! {
                <div class="facts__fact">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                </div>
            }
        });
        view! { <dl class="facts">{facts.collect_view()}</dl> }
    }
}

/// What there is to say of a booking.
fn facts(session: &Session, hall: &Hall, now: Moment) -> Vec<(&'static str, String)> {
    let Some(planned) = session.booking() else { return Vec::new() };
    let when = |at: Moment| clock(at, &hall.times, now);
    let until = planned.from + session.length();
    let money = match planned.pay_by {
        Some(by) => format!("not paid, kept until {}", when(by)),
        None => format!("paid {}", hall.club.currency.money(session.paid())),
    };
    let facts = [
        ("Client", session.who.clone()),
        ("Time", format!("{} to {} ({})", when(planned.from), when(until), spoken(session.length()))),
        ("Tariff", tariff(session)),
        ("State", money),
        ("Begins", begins(session, planned, now)),
        ("Kept", kept(session, hall, now)),
        ("Booked", format!("{} by {}", when(planned.booked_at), planned.booked_by)),
    ];
    facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// Until when the seat is kept for somebody who does not come, or from when staff may say that nobody came, and what becomes
/// of their money then. What begins by itself is not released; what is not paid says itself until when it is kept.
fn kept(session: &Session, hall: &Hall, now: Moment) -> String {
    let on_arrival = session.planned.as_ref().is_some_and(|planned| !planned.terms.itself);
    let waits = on_arrival && session.state == SessionState::Waiting;
    // The house looks again at its own time: after a standstill later than that.
    let until = session.no_show_from().filter(|_| waits).map(|from| {
        let next = session.planned.as_ref().and_then(|planned| planned.next);
        next.map_or(from, |next| next.max(from))
    });
    until.map_or_else(String::new, |until| {
        let (money, until) = (unclaimed_words(session, hall), clock(until, &hall.times, now));
        let by_hand = session.planned.as_ref().is_some_and(|planned| planned.terms.by_hand);
        let words = match by_hand {
            true => format!("until staff say that nobody came, from {until} on. {money}"),
            false => format!("until {until}, if nobody comes. {money}"),
        };
        words.trim_end().to_owned()
    })
}

/// What becomes of what was paid when nobody comes: `Goes back: ₸ 900 (balance).`, `The club keeps ₸ 900.`
pub(super) fn unclaimed_words(session: &Session, hall: &Hall) -> String {
    let currency = &hall.club.currency;
    let freed = session.unclaimed(session.client == hall.guest);
    let back = Some(given_back(&freed, currency)).filter(|words| !words.is_empty());
    let burnt =
        (freed.burnt > Money::ZERO).then(|| format!("The club keeps {}.", currency.money(freed.burnt)));
    let words = back.map(|words| format!("Goes back: {words}.")).into_iter().chain(burnt);
    words.collect::<Vec<_>>().join(" ")
}

fn tariff(session: &Session) -> String {
    let wanted = session.planned.as_ref().and_then(|planned| planned.terms.wanted.as_ref());
    let bought = session.blocks.first().map(|block| block.tariff_name.clone());
    bought.or_else(|| wanted.map(|wanted| wanted.name.clone())).unwrap_or_default()
}

/// `by itself, in 0:59:12`; `on arrival`; how late it is. What stands after its time is over is for staff.
fn begins(session: &Session, planned: &Planned, now: Moment) -> String {
    if session.state == SessionState::Waiting && now >= planned.from + session.length() {
        let word = if planned.terms.itself { "nobody could play" } else { "nobody came" };
        return format!("its time is over, and {word}: start, move or cancel it");
    }
    let how = if planned.terms.itself { "by itself" } else { "on arrival" };
    if planned.from > now {
        format!("{how}, in {}", countdown(planned.from - now))
    } else {
        format!("{how}; {} late", spoken(now - planned.from))
    }
}

/// Start: with what fits, said before.
#[component]
fn Begin(board: Board, acts: Acts, seat: Seat, session: Session) -> impl IntoView {
    let hall = board.hall();
    let pending = acts.booked.begin.pending();
    let id = session.id;
    let fits = move || {
        let now = board.clock.now();
        let gap = seat.booked.with(|booked| {
            let others = booked.iter().filter(|other| other.id != id).filter_map(Session::booking);
            others.map(|planned| planned.from).filter(|from| *from > now).min()
        });
        fits(&session, gap, &hall, now)
    };
    view! {
        <div class="form">
            <ActForm action=acts.booked.begin>
                <input type="hidden" name="begin[id]" value=board.forms.id() />
                <input type="hidden" name="begin[session]" value=id.to_string() />
                <p class="field__hint">{fits}</p>
                <SecondSeat fault=fault_of(acts.booked.begin) name="begin[second_seat]" />
                <div class="form__buttons">
                    <button class="button button--primary" type="submit" disabled=move || pending.get()>
                        "Start"
                    </button>
                </div>
            </ActForm>
        </div>
    }
}

/// Staff were told that the client plays elsewhere: they say that they know.
#[component]
pub(super) fn SecondSeat(fault: Signal<Option<Fault>>, name: &'static str) -> impl IntoView {
    move || {
        let Some(Fault::Refused(Refusal::ClientPlays { device })) = fault.get() else {
            return ().into_any();
        };
        let words = format!("Seat them here too: they play at {device}");
        view! { <Confirm name=name.to_owned() words /> }.into_any()
    }
}

/// What a start now comes to, by the same code that does it.
fn fits(session: &Session, gap: Option<Moment>, hall: &Hall, now: Moment) -> String {
    match session.clone().begun(now, None, gap).map(|begun| (begun.ends_at(), begun.until)) {
        Ok((Some(end), None)) => format!("Started now, it lasts until {}.", clock(end, &hall.times, now)),
        Ok((Some(end), Some(_))) => format!(
            "Started now, {} of {} fit before the next booking at {}.",
            spoken(end - now),
            spoken(session.length()),
            clock(end, &hall.times, now)
        ),
        _ => String::new(),
    }
}

/// `₸ 767 (cash) and ₸ 133 (bonus)`, and time that goes back onto the account.
pub(super) fn given_back(freed: &Freed, currency: &Currency) -> String {
    let amounts = freed
        .back
        .iter()
        .map(|(through, amount)| format!("{} ({})", currency.money(*amount), through.word().to_lowercase()));
    let mut parts: Vec<String> = amounts.collect();
    if freed.seconds > 0 {
        parts.push(format!("{} of bought time", spoken(chrono::TimeDelta::seconds(freed.seconds))));
    }
    parts.join(" and ")
}
