//! What is when on which device: sessions, bookings and holds as stretches of time, side by side.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::{
    holds::Hold,
    ids::{DeviceId, HoldId, SessionId},
    sessions::{Session, SessionState},
    time::Moment,
};

/// Of what it is a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Of a visit, planned, running or over.
    Session(SessionId),
    /// Of a hold.
    Hold(HoldId),
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Planned, and not paid yet.
    Unpaid,
    /// Planned and paid.
    Waiting,
    /// It is over.
    Over,
    /// Somebody plays.
    Playing,
    /// Somebody plays, and not for long.
    EndingSoon,
    /// Somebody's clock stands.
    Paused,
    /// The device is out of service.
    OnHold,
}

impl Phase {
    /// Is it still to begin?
    pub const fn is_booked(self) -> bool {
        matches!(self, Self::Unpaid | Self::Waiting)
    }

    /// In words, as they are read out.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unpaid => "awaiting payment",
            Self::Waiting => "waiting",
            Self::Over => "over",
            Self::Playing => "in session",
            Self::EndingSoon => "ending soon",
            Self::Paused => "paused",
            Self::OnHold => "on hold",
        }
    }

    /// In a class.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Unpaid => "awaiting-payment",
            Self::Waiting => "waiting",
            Self::Over => "over",
            Self::Playing => "in-session",
            Self::EndingSoon => "ending-soon",
            Self::Paused => "paused",
            Self::OnHold => "on-hold",
        }
    }
}

/// One device is somebody's, or nobody's, from one moment to another.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Stretch {
    /// Of what.
    pub of: Of,
    /// How far it is.
    pub phase: Phase,
    /// Where.
    pub device: DeviceId,
    /// The client's name, or why the device is on hold.
    pub who: String,
    /// Since when.
    pub from: Moment,
    /// Until when, as far as it is known; `None`: until somebody says so.
    pub to: Option<Moment>,
}

impl Stretch {
    /// Where a session was, is and will be, in order: one for each stay at a device.
    pub fn of_session(session: &Session) -> Vec<Self> {
        if let Some(planned) = session.booking() {
            return vec![Self::of_booking(session, planned.from)];
        }
        let stays = stays(session.segments.iter().map(|part| (part.device, part.from, part.to)));
        let (mut all, last) = (Vec::with_capacity(stays.len()), stays.len().saturating_sub(1));
        for (place, (device, from, to)) in stays.into_iter().enumerate() {
            let here = place == last && session.state.is_running();
            let phase = match session.state {
                SessionState::Active if here => Phase::Playing,
                SessionState::Paused if here => Phase::Paused,
                _ => Phase::Over,
            };
            let to = if here { session.busy().map(|(_, end)| end) } else { to };
            let of = Of::Session(session.id);
            all.push(Self { of, phase, device, who: session.called(), from, to });
        }
        all
    }

    /// Where and when a session is to begin, as long as it was booked.
    fn of_booking(session: &Session, from: Moment) -> Self {
        let paid = session.state == SessionState::Waiting;
        Self {
            of: Of::Session(session.id),
            phase: if paid { Phase::Waiting } else { Phase::Unpaid },
            device: session.device,
            who: session.called(),
            from,
            to: Some(from + session.length()),
        }
    }

    /// How long a device is out of service.
    pub fn of_hold(hold: &Hold) -> Self {
        let (phase, to) = match &hold.released {
            Some(released) => (Phase::Over, Some(released.at)),
            None => (Phase::OnHold, hold.until),
        };
        let (of, who) = (Of::Hold(hold.id), hold.reason.clone());
        Self { of, phase, device: hold.device, who, from: hold.from, to }
    }

    /// Is any of it between these two? What only touches does not count.
    pub fn is_within(&self, from: Moment, to: Moment) -> bool {
        self.from < to && self.to.is_none_or(|end| end > from)
    }
}

/// A stay at a device: since when, and until when unless it lasts.
pub type Stay = (DeviceId, Moment, Option<Moment>);

/// Stretches in their order, those at one device after each other as one: a pause interrupts no stay.
pub fn stays(parts: impl IntoIterator<Item = Stay>) -> Vec<Stay> {
    let mut stays: Vec<Stay> = Vec::new();
    for (device, from, to) in parts {
        match stays.last_mut() {
            Some(last) if last.0 == device => last.2 = to,
            _ => stays.push((device, from, to)),
        }
    }
    stays
}

/// What is in the way of something that would be at a device for this time; of several the first.
pub fn in_the_way<'all>(
    all: impl IntoIterator<Item = &'all Stretch>,
    what: Of,
    device: DeviceId,
    (from, to): (Moment, Moment),
) -> Option<&'all Stretch> {
    let there = all.into_iter().filter(|other| other.device == device && other.of != what);
    there
        .filter(|other| other.phase != Phase::Over && other.is_within(from, to))
        .min_by_key(|other| other.from)
}

/// The hours that a timeline shows. It travels as the minute it begins at, since 1970, and their number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Since when.
    pub from: Moment,
    /// How many hours.
    pub hours: u8,
}

/// The year 2199: nothing in an address is later.
const LAST_MINUTE: i64 = 120_969_000;

impl Span {
    /// As many hours can be chosen.
    pub const ZOOMS: [u8; 4] = [4, 12, 24, 48];
    /// As many are shown to somebody who has not chosen.
    pub const USUAL: u8 = 12;
    /// So far back it goes; what is older stands in the list of sessions.
    pub const BACK: TimeDelta = TimeDelta::days(3);
    /// So far ahead a hall knows what is planned.
    pub const AHEAD: TimeDelta = TimeDelta::hours(48);

    /// What cannot be is replaced by what can.
    pub fn new(minute: i64, hours: u8) -> Self {
        let from = Moment::UNIX_EPOCH + TimeDelta::minutes(minute.clamp(0, LAST_MINUTE));
        let hours = if Self::ZOOMS.contains(&hours) { hours } else { Self::USUAL };
        Self { from, hours }
    }

    /// The same hours as near to what was asked for as can be shown at `now`.
    #[must_use]
    pub fn within(self, now: Moment) -> Self {
        let latest = (now + Self::AHEAD - self.length()).max(now - Self::BACK);
        Self { from: self.from.clamp(now - Self::BACK, latest), ..self }
    }

    /// Until when.
    pub fn to(self) -> Moment {
        self.from + self.length()
    }

    /// How long it is.
    pub fn length(self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.hours))
    }

    /// The minute it begins at, since 1970.
    pub fn minute(self) -> i64 {
        self.from.timestamp().div_euclid(60)
    }
}

#[cfg(test)]
#[path = "timeline_tests.rs"]
mod tests;
