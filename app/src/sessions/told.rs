//! The story of a session in words: everything in order of time.

use chrono::TimeDelta;
use domain::{
    access::Action,
    ids::{DeviceId, TransactionId},
    money::{Currency, Money},
    orders::Payment,
    sessions::{
        DIFFERENCE, EndReason, Ended, Segment, SegmentKind, Session,
        past::{Bought, Deed, Outcome, SessionStory},
    },
    time::{LocalTimes, Moment, spoken},
};

use super::{
    acts::stays,
    past::when,
    price::{given_words, off_words, sold_words, sum_words},
};
use crate::words::sentence;

/// One thing that happened.
pub struct Told {
    /// When.
    pub at: Moment,
    /// How long it went, if it is a stretch.
    pub length: Option<TimeDelta>,
    /// What.
    pub words: String,
    /// The transaction that it was paid with.
    pub transaction: Option<TransactionId>,
    /// The transactions that it sums up.
    pub sums: Vec<TransactionId>,
}

impl Told {
    /// Something of a moment.
    pub const fn of(at: Moment, words: String) -> Self {
        Self { at, length: None, words, transaction: None, sums: Vec::new() }
    }
}

/// `PC 12, Standard`.
pub fn name(story: &SessionStory, device: DeviceId) -> String {
    let place = story.places.iter().find(|place| place.id == device);
    place.map(|place| format!("{}, {}", place.name, place.zone)).unwrap_or_default()
}

/// Everything in order of time, on this wall clock. Of one moment: what somebody did, what was bought, what it came to.
pub fn timeline(story: &SessionStory, times: &LocalTimes) -> Vec<Told> {
    let SessionStory { session, bought, deeds, club, .. } = story;
    let currency = &club.currency;
    let mut entries: Vec<Told> = Vec::new();
    entries.extend(deeds.iter().map(|deed| Told::of(deed.at, did(deed, session, currency))));
    entries.extend(bought.iter().map(|block| Told {
        transaction: block.transaction,
        sums: block.moved.clone(),
        ..Told::of(block.at, bought_words(block, times, currency))
    }));
    entries.extend(session.blocks.iter().filter(|block| block.continues.is_some()).map(|block| {
        let length = spoken(TimeDelta::seconds(block.seconds));
        Told::of(block.bought_at, format!("At the new price {length} are left of {}.", block.tariff_name))
    }));
    entries.extend(session.member.iter().filter_map(|member| {
        let words = format!("From then on it is a visit of {}, who was a guest before.", member.name);
        Some(Told::of(member.since?, words))
    }));
    entries.extend(session.segments.iter().map(|segment| Told {
        length: Some(segment.to.unwrap_or(story.now) - segment.from),
        ..Told::of(segment.from, stretch(segment, &name(story, segment.device), times))
    }));
    entries.extend(session.ended.iter().map(|ended| Told::of(ended.at, over(session, ended, currency))));
    // A stable order: what belongs to one moment stays as it was put there.
    entries.sort_by_key(|told| told.at);
    entries
}

fn did(deed: &Deed, session: &Session, currency: &Currency) -> String {
    let by = &deed.by;
    let turned = session.segments.iter().find(|segment| segment.from == deed.at).map(|segment| segment.kind);
    let first = session.planned.as_ref().is_some_and(|planned| planned.booked_at == deed.at);
    let (done, to_do) = match (deed.action, turned) {
        (Action::BookSession, Some(_)) => ("started the booking", "start the booking"),
        (Action::BookSession, None) if first => ("booked the session", "book the session"),
        (Action::BookSession, None) => ("paid, moved or started the booking", "book, pay, move or start it"),
        (Action::CancelBooking, _) => ("cancelled the booking", "cancel the booking"),
        (Action::StartSession, _) => ("started the session", "start the session"),
        (Action::PauseSession, Some(SegmentKind::Paused)) => ("paused the session", "pause the session"),
        (Action::PauseSession, Some(SegmentKind::Playing)) => ("resumed the session", "resume the session"),
        (Action::PauseSession, None) => ("paused or resumed the session", "pause or resume the session"),
        (Action::MoveSession, _) => ("moved the session", "move the session"),
        (Action::ExtendSession, _) if deed.joins => ("said who the guest is", "say who the guest is"),
        (Action::ExtendSession, _) => ("extended the session", "extend the session"),
        (Action::EndSession, _) => ("ended the session", "end the session"),
        _ => ("changed the session", "change the session"),
    };
    match &deed.outcome {
        Outcome::Done => format!("{by} {done}."),
        other => format!("{by} tried to {to_do}. {}", not_done(other, currency)),
    }
}

/// Why something was not done.
pub fn not_done(outcome: &Outcome, currency: &Currency) -> String {
    match outcome {
        Outcome::Done => String::new(),
        Outcome::ByCard(state) => format!("By card: {}.", state.word()),
        Outcome::Refused(Some(refusal)) => format!("Refused: {}", sentence(refusal, currency)),
        Outcome::Refused(None) => "Refused: something was not there.".to_owned(),
        Outcome::Forbidden => "Their roles did not allow it.".to_owned(),
        Outcome::Failed => "It failed.".to_owned(),
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
    if block.slices > 0 {
        return minutes_words(block, currency);
    }
    let one = block.paid.len() == 1;
    let paid: Vec<String> = block.paid.iter().map(|payment| paid_words(payment, one, currency)).collect();
    let off = off_words(&block.line, currency)
        .map(|(name, off)| format!(", {name}{}: {off}", given_words(&block.line)));
    let length = spoken(TimeDelta::seconds(block.seconds));
    let done = match block.line.tariff.ends_with(DIFFERENCE) {
        true => format!("The difference for {length} paid"),
        false => format!("{length} bought"),
    };
    format!(
        "{done}: {}, {}{}, {}; sold by {}.",
        sold_words(&block.line),
        sum_words(&block.line, currency),
        off.unwrap_or_default(),
        paid.join(", "),
        block.by,
    )
}

/// Bought one after the other, from the balance; the ledger has each of them.
fn minutes_words(block: &Bought, currency: &Currency) -> String {
    let (length, sum) = (spoken(TimeDelta::seconds(block.seconds)), currency.money(block.line.total));
    let times = if block.slices == 1 { String::new() } else { format!(" in {} purchases", block.slices) };
    let off = off_words(&block.line, currency).map(|(name, _)| format!(", {name}")).unwrap_or_default();
    format!("{length} by the minute: {}, {sum} from the balance{times}{off}.", sold_words(&block.line))
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

fn over(session: &Session, ended: &Ended, currency: &Currency) -> String {
    let by = ended.by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
    let back = if ended.refunded.minor() > 0 {
        format!("; {} given back", currency.money(ended.refunded))
    } else {
        String::new()
    };
    let kept = club_keeps(session).map(|kept| format!("; the club keeps {}", currency.money(kept)));
    format!(
        "Ended{by}: {}{back}{}{}.",
        ended.why.word(),
        stays(session, ended, currency),
        kept.unwrap_or_default()
    )
}

/// What was paid for a booking that nobody came for, and did not go back.
pub fn club_keeps(session: &Session) -> Option<Money> {
    let ended = session.ended.as_ref().filter(|ended| ended.why == EndReason::NoShow)?;
    session.paid().less(ended.refunded).filter(|kept| *kept > Money::ZERO)
}

/// Who began it, or planned it: `Started: 07:00 by Dana`; `Began: 07:00, booked by Dana`; `Was to begin: …`.
pub fn begun_words(session: &Session) -> (&'static str, String) {
    let by = &session.started_by;
    let by_plan = session.planned.as_ref().is_some_and(|planned| planned.booked_by == *by);
    match (session.segments.is_empty(), by_plan) {
        (true, true) if session.ended.is_some() => ("Was to begin", format!(", booked by {by}")),
        (true, true) => ("Begins", format!(", booked by {by}")),
        (false, true) => ("Began", format!(", booked by {by}")),
        (_, false) => ("Started", format!(" by {by}")),
    }
}
