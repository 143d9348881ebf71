//! One visit of one client: its clock, and what may happen to it.
//!
//! A session's clock is what its segments and time blocks say, never a counter that ticks (decision 6): bought
//! time is the sum of the blocks, played time the sum of the playing segments, what is left their difference.

mod clock;
mod commands;
mod early;
#[cfg(test)]
mod early_tests;
mod fixed;
mod member;
mod moving;
#[cfg(test)]
mod moving_tests;
pub mod past;
#[cfg(test)]
mod tests;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

pub use self::{
    commands::{End, Extend, Move, Parts, Pause, Rest, Resume, Start},
    early::{Kept, Leftover},
    member::{Join, Member},
    moving::{DIFFERENCE, Difference, Elsewhere, MovePrice, MovingFault, Turn, WhyKept},
};
use crate::{
    bookings::{BookingFault, Planned},
    client_tariffs::Used,
    ids::{ClientId, ClubId, DeviceId, OrderId, SegmentId, SessionId, TariffId, TimeBlockId, ZoneId},
    minutes::{ByMinute, MinutesFault, Slice},
    money::Money,
    orders::Through,
    refusal::Refusal,
    tariffs::RefundPolicy,
    time::Moment,
};

/// Where a session is on its way (decision 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// It is booked, and kept for some time until it is paid.
    AwaitingPayment,
    /// It is booked and paid, and waits for its time.
    Waiting,
    /// The clock runs.
    Active,
    /// The clock stands, the seat stays the client's.
    Paused,
    /// For good.
    Ended,
    /// For good, before it began.
    Cancelled,
}

/// What a segment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum SegmentKind {
    /// The clock ran.
    Playing,
    /// The clock stood.
    Paused,
}

/// Why a session ended (decision 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum EndReason {
    /// All bought time was played.
    TimeRanOut,
    /// The client left before.
    ClientLeft,
    /// Staff decided so.
    Staff,
    /// The device was somebody else's from then on.
    NextBooking,
    /// The booking was cancelled.
    Cancelled,
    /// Nobody paid for the booking in time.
    NotPaid,
    /// Nobody came.
    NoShow,
}

impl EndReason {
    /// As it stands on the screen.
    pub const fn word(self) -> &'static str {
        match self {
            Self::TimeRanOut => "time ran out",
            Self::ClientLeft => "client left",
            Self::Staff => "staff",
            Self::NextBooking => "the next booking began",
            Self::Cancelled => "booking cancelled",
            Self::NotPaid => "not paid in time",
            Self::NoShow => "nobody came",
        }
    }
}

/// A stretch of a session on one device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// Its id.
    pub id: SegmentId,
    /// Where.
    pub device: DeviceId,
    /// Playing or paused.
    pub kind: SegmentKind,
    /// Since when.
    pub from: Moment,
    /// Until when; `None` while it lasts.
    pub to: Option<Moment>,
}

/// A stretch of bought time, with the tariff and the price it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeBlock {
    /// Its id.
    pub id: TimeBlockId,
    /// What it was bought with.
    pub order: OrderId,
    /// The tariff.
    pub tariff: TariffId,
    /// The tariff's name at the sale.
    pub tariff_name: String,
    /// How much time.
    pub seconds: i64,
    /// What was paid for it.
    pub price: Money,
    /// With what it was paid, and how much of it.
    #[serde(default)]
    pub paid: Vec<(Through, Money)>,
    /// What went back of the cash that was handed over.
    pub change: Money,
    /// What an early end does with the rest; frozen at the sale.
    pub refund_policy: RefundPolicy,
    /// When it was bought; of what was bought before when it was used.
    pub bought_at: Moment,
    /// Then it is over at the latest, played or not; frozen at the sale. `None`: it is played whenever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
    /// So many minutes after it begins it is over, played or not; frozen at the sale. What is planned begins late, or early.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub good_for: Option<i32>,
    /// It is the only visit of its sale: nothing of it stays once it has begun, where the rest would.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub once: bool,
    /// It was bought before: then it costs nothing here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<Used>,
    /// It was bought by the minute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slice: Option<Slice>,
    /// So many later purchases of minutes are in it: what the house buys in one run is one block, however long it goes on.
    #[serde(default)]
    pub joined: u32,
    /// The zone whose price it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<ZoneId>,
    /// It is what was left of that block of the same sale, at another price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continues: Option<TimeBlockId>,
}

/// How a session ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// When.
    pub at: Moment,
    /// Why.
    pub why: EndReason,
    /// Who ended it; `None` when it ended by itself.
    pub by: Option<String>,
    /// What was given back.
    pub refunded: Money,
    /// Seconds that stay on the client's account.
    #[serde(default)]
    pub kept: i64,
    /// What was credited as bonus.
    #[serde(default)]
    pub credited: Money,
}

/// One visit of one client on a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// Where the device stands.
    pub club: ClubId,
    /// Whose.
    pub client: ClientId,
    /// The client's name, or `Unknown Guest`.
    pub who: String,
    /// Where the client sits now, or sat last.
    pub device: DeviceId,
    /// Where it is on its way.
    pub state: SessionState,
    /// When it began, or is to begin.
    pub started_at: Moment,
    /// Who started it, or booked what starts by itself.
    pub started_by: String,
    /// A pause resumes by itself then (decision 11); `None` when not paused.
    pub resumes_at: Option<Moment>,
    /// In order; the last one lasts until the session ends.
    pub segments: Vec<Segment>,
    /// In the order in which they are played.
    pub blocks: Vec<TimeBlock>,
    /// How it ended, once it did.
    pub ended: Option<Ended>,
    /// What was planned, if it was booked before it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<Box<Planned>>,
    /// The device is somebody else's from then on: it ends no later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
    /// It goes on with this when its time is over, as long as the balance lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_minute: Option<Box<ByMinute>>,
    /// Its client wishes to go on by the minute when bought time is over.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub continues: bool,
    /// What is on the balance of who goes on by the minute, or wishes to; of others nothing is known.
    #[serde(default)]
    pub balance: Money,
    /// Who the guest turned out to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<Box<Member>>,
}

/// Nobody pauses more often than this; it keeps a session small enough to send whole.
const SEGMENTS_MAX: usize = 500;

impl Session {
    /// What was paid for it.
    pub fn paid(&self) -> Money {
        self.blocks.iter().map(|block| block.price).sum()
    }

    /// The next moment at which something happens by itself: time runs out, a pause ends; what is not paid is cancelled,
    /// what is booked begins.
    pub fn due_at(&self) -> Option<Moment> {
        match self.state {
            SessionState::Active => self.ends_at(),
            SessionState::Paused => self.resumes_at,
            SessionState::AwaitingPayment => self.planned.as_ref()?.pay_by,
            SessionState::Waiting => self.planned.as_ref()?.next,
            SessionState::Ended | SessionState::Cancelled => None,
        }
    }

    /// Everything that has happened by itself until `now`, each thing at its own moment: also when nobody
    /// was there to see it (decision 6). What is booked and paid begins where the device is known to be free, and who plays by
    /// the minute goes on where the balance is known: not here.
    #[must_use]
    pub fn lived_until(mut self, now: Moment) -> Self {
        while let Some(due) = self.due_at().filter(|due| *due <= now) {
            self = match self.state {
                SessionState::Waiting => break,
                // The house buys more, or ends it: it knows the balance.
                _ if self.awaits_minutes(now) => break,
                SessionState::Paused => self.turn(SessionState::Active, due),
                SessionState::AwaitingPayment => self.over(due, EndReason::NotPaid, None),
                _ if self.remaining(due) > TimeDelta::zero() => self.over(due, EndReason::NextBooking, None),
                _ => self.over(due, EndReason::TimeRanOut, None),
            };
        }
        self
    }

    /// Stops the clock; the seat stays the client's. It runs again by itself after `longest` (decision 11).
    ///
    /// # Errors
    /// [`Refusal::AlreadyPaused`]; what has not begun, is over, or has too many stretches.
    pub fn pause(self, now: Moment, longest: TimeDelta) -> Result<Self, Refusal> {
        let session = self.running(now)?;
        match session.state {
            SessionState::Paused => Err(Refusal::AlreadyPaused),
            _ => {
                let mut paused = session.turn(SessionState::Paused, now);
                paused.resumes_at = paused.open().map(|open| open.from + longest);
                Ok(paused)
            }
        }
    }

    /// Lets the clock run again.
    ///
    /// # Errors
    /// [`Refusal::NotPaused`], [`Refusal::SessionOver`], [`Refusal::TooManySegments`].
    pub fn resume(self, now: Moment) -> Result<Self, Refusal> {
        let session = self.running(now)?;
        match session.state {
            SessionState::Paused => Ok(session.turn(SessionState::Active, now)),
            _ => Err(Refusal::NotPaused),
        }
    }

    /// Goes on at another device with the same remaining time, to the millisecond; paused stays paused
    /// (decision 10).
    ///
    /// # Errors
    /// [`Refusal::SameDevice`], [`Refusal::SessionOver`], [`Refusal::TooManySegments`].
    pub fn move_to(self, device: DeviceId, now: Moment) -> Result<Self, Refusal> {
        let mut session = self.running(now)?;
        if session.device == device {
            return Err(Refusal::SameDevice);
        }
        session.device = device;
        let (state, resumes_at) = (session.state, session.resumes_at);
        let mut moved = session.turn(state, now);
        moved.resumes_at = resumes_at;
        Ok(moved)
    }

    /// Appends bought time after what is already covered (decision 13).
    ///
    /// # Errors
    /// [`Refusal::SessionOver`], [`Refusal::TooManySegments`].
    pub fn extend(self, block: TimeBlock, now: Moment) -> Result<Self, Refusal> {
        let mut session = self.running(now)?;
        session.blocks.push(block);
        Ok(session)
    }

    /// Ends it for good. Ending twice does nothing (decision 8); nor does ending what has not begun.
    #[must_use]
    pub fn end(self, now: Moment, why: EndReason, by: &str) -> Self {
        let session = self.lived_until(now);
        match session.ended {
            Some(_) => session,
            None if session.state.is_before_start() => session,
            None => session.over(now, why, Some(by.to_owned())),
        }
    }

    /// Notes on an ended session what became of its unused time.
    #[must_use]
    pub fn settled(mut self, left: &Leftover) -> Self {
        if let Some(ended) = &mut self.ended {
            ended.refunded = left.refunded();
            ended.kept = left.kept_seconds();
            ended.credited = left.bonus;
        }
        self
    }

    /// The devices where the client sat before this one, in order.
    pub fn stops(&self) -> Vec<DeviceId> {
        let mut stops: Vec<DeviceId> = self.segments.iter().map(|segment| segment.device).collect();
        stops.dedup();
        stops.pop();
        stops
    }

    /// The stretch that lasts.
    pub fn open(&self) -> Option<&Segment> {
        self.segments.last().filter(|segment| segment.to.is_none())
    }

    pub(crate) fn running(self, now: Moment) -> Result<Self, Refusal> {
        let session = self.lived_until(now);
        match session.ended {
            Some(_) => Err(Refusal::SessionOver),
            None if session.state.is_before_start() => Err(Refusal::Booking(BookingFault::NotBegun)),
            None if session.awaits_minutes(now) => Err(Refusal::Minutes(MinutesFault::JustNow)),
            None if session.segments.len() >= SEGMENTS_MAX => Err(Refusal::TooManySegments),
            None => Ok(session),
        }
    }

    /// Closes the open segment and opens one for `state` at the session's device.
    fn turn(mut self, state: SessionState, now: Moment) -> Self {
        let now = self.close_segment(now);
        let kind = match state {
            SessionState::Paused => SegmentKind::Paused,
            _ => SegmentKind::Playing,
        };
        self.segments.push(Segment {
            id: SegmentId::fresh(),
            device: self.device,
            kind,
            from: now,
            to: None,
        });
        self.state = state;
        self.resumes_at = None;
        self
    }

    pub(crate) fn over(mut self, now: Moment, why: EndReason, by: Option<String>) -> Self {
        let at = self.close_segment(now);
        let before = self.state.is_before_start();
        self.state = if before { SessionState::Cancelled } else { SessionState::Ended };
        self.resumes_at = None;
        if let Some(planned) = &mut self.planned {
            planned.next = None;
        }
        self.ended = Some(Ended { at, why, by, refunded: Money::ZERO, kept: 0, credited: Money::ZERO });
        self
    }

    /// A clock that went backwards closes a segment where it began: time is never negative.
    fn close_segment(&mut self, now: Moment) -> Moment {
        match self.segments.last_mut().filter(|segment| segment.to.is_none()) {
            Some(open) => {
                let now = now.max(open.from);
                open.to = Some(now);
                now
            }
            None => now,
        }
    }
}
