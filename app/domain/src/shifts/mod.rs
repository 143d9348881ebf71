//! From opening the till to counting it.

mod cash;
mod hand_over;
mod past;
mod pieces;
mod report;
mod tax;

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::{
    cash::{Article, CashMove, MoveCash, sum},
    hand_over::{HandOver, Held, LeaveNote, Lines, NOTE_MOST, Note, Seated, TickNote},
    past::{Explain, Explained, ReportPage, ShiftFilter, ShiftLine, Shifts},
    pieces::{Pieces, Pile, counted, counted_anew, in_use},
    report::{ByMethod, Carried, Done, Figures, Owed, Report, Row, Seal, StaffSum, TariffSum, TaxSum},
    tax::{EditTax, Tax},
};
use crate::{
    card_payments::CardPayment,
    clubs::ClubCard,
    ids::{ActId, ClubId, DeviceId, SessionId, ShiftId},
    money::{Balance, Money, Typed},
    refusal::Refusal,
    staff::Me,
    time::{LocalTimes, Moment},
};

/// One shift of a club.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// Its id.
    pub id: ShiftId,
    /// Counts up in the club.
    pub number: i32,
    /// The business day it was opened on.
    pub business_day: NaiveDate,
    /// When the till was opened.
    pub opened_at: Moment,
    /// By whom.
    pub opened_by: String,
    /// What was counted into the till.
    pub opening_cash: Money,
    /// The count at the end, once there was one.
    pub closed: Option<Closing>,
}

/// How a shift ended. Stored once, never edited (decision 33).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// What was found in the till.
    pub counted: Money,
    /// What should have been there.
    pub expected: Balance,
    /// Counted less expected.
    pub difference: Balance,
    /// What the person who counted says about it.
    pub note: String,
}

/// What the open shift took so far: for those who may see what should be in the till.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Takings {
    /// Opening cash and what came in and went out since.
    pub expected_cash: Balance,
    /// Paid by card, less what was given back.
    pub card: Balance,
}

/// A running session that keeps a shift from closing (decision 32).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// Which.
    pub session: SessionId,
    /// Where.
    pub device: DeviceId,
    /// `PC 12`.
    pub device_name: String,
}

/// Everything the page of the shift shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Till {
    /// The venue.
    pub club: ClubCard,
    /// Its wall clock, around now.
    pub times: LocalTimes,
    /// The open shift.
    pub open: Option<Shift>,
    /// What it took so far; `None` without the right to see expected cash, or without an open shift.
    pub takings: Option<Takings>,
    /// Its X-report, blind for those who may not see expected cash; `None` without an open shift.
    pub report: Option<Report>,
    /// What keeps it from closing.
    pub running: Vec<Running>,
    /// The payments by card that have not come to an end: they keep it from closing, too.
    pub paying: Vec<CardPayment>,
    /// By the club's setting sessions go on.
    pub sessions_carry_over: bool,
    /// The last closed one, with its count.
    pub last: Option<Shift>,
    /// What is still to be done, the oldest first.
    pub notes: Vec<Note>,
    /// Who looks.
    pub me: Me,
    /// The server's clock.
    pub now: Moment,
    /// The last line of news that this answer has in it.
    pub seen: i64,
    /// For the first form on the page.
    pub form: Uuid,
}

/// Opens the till.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// Made with the form.
    pub id: ShiftId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// What was counted into the till.
    pub opening_cash: Typed,
    /// The count, piece by piece; may be empty.
    #[serde(default)]
    pub pieces: Pieces,
}

/// Counts and closes the till.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Close {
    /// Made with the form.
    pub id: ActId,
    /// Which shift.
    pub shift: ShiftId,
    /// What was found in the till.
    pub counted: Typed,
    /// A word about it; may be empty.
    #[serde(default)]
    pub note: Typed,
    /// What else was typed.
    #[serde(default)]
    pub besides: Besides,
}

impl Close {
    /// The word about it, without what stands around it.
    ///
    /// # Errors
    /// [`Refusal::BadNote`], of more than [`NOTE_MOST`] letters.
    pub fn note(&self) -> Result<String, Refusal> {
        // PostgreSQL keeps no NUL in a text.
        let note = self.note.0.trim().replace('\0', "\u{fffd}");
        let count = u32::try_from(note.chars().count()).unwrap_or(u32::MAX);
        if count <= NOTE_MOST { Ok(note) } else { Err(Refusal::BadNote { most: NOTE_MOST }) }
    }
}

/// What may be typed when a till is counted, and may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Besides {
    /// The count, piece by piece.
    pub pieces: Pieces,
    /// What the card terminal itself says it took.
    pub terminal: Typed,
    /// Sessions that run go on in the next shift.
    pub carry_over: bool,
}

/// What keeps a shift from closing (decision 32).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Blocking {
    /// So many payments by card have not come to an end. They always block.
    pub paying: u32,
    /// So many sessions run, and are not carried over.
    pub running: u32,
}

impl Shift {
    /// Closes it with a count. Nothing is closed while something blocks it (decision 32), and never twice.
    ///
    /// # Errors
    /// [`Refusal::ShiftClosed`], [`Refusal::PaymentsPending`], [`Refusal::SessionsRunning`].
    pub fn close(self, closing: Closing, blocking: Blocking) -> Result<Self, Refusal> {
        match (&self.closed, blocking) {
            (Some(_), _) => Err(Refusal::ShiftClosed),
            (None, Blocking { paying: 0, running: 0 }) => Ok(Self { closed: Some(closing), ..self }),
            (None, Blocking { paying: 0, running: count }) => Err(Refusal::SessionsRunning { count }),
            (None, Blocking { paying: count, .. }) => Err(Refusal::PaymentsPending { count }),
        }
    }

    /// Open for longer than a day, it should be counted (decision 35).
    pub fn is_overdue(&self, now: Moment) -> bool {
        self.closed.is_none() && now - self.opened_at > TimeDelta::hours(24)
    }
}
