//! Operations that are worth a look: what makes one so is a pure rule, and a report gives candidates, no verdict.

mod suspicious;
#[cfg(test)]
mod tests;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::suspicious::{BRIEF, Kind, Operation};
use crate::{
    clubs::ClubCard,
    ids::{ClientId, SessionId, ShiftId, StaffId, TransactionId},
    ledger::Why,
    lists::{self, Cursor, day},
    money::Money,
    sessions::past::Named,
    staff::Me,
    time::LocalTimes,
};

/// Which operations are looked up. It travels as the query of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct SuspiciousFilter {
    /// Of so many days, today being the last; not where days are named.
    pub days: Option<u16>,
    /// Done on this day of the club or later.
    pub from: Option<NaiveDate>,
    /// Done on this day of the club or earlier.
    pub to: Option<NaiveDate>,
    /// Only of this kind.
    pub kind: Option<Kind>,
    /// Only by this person.
    pub staff: Option<StaffId>,
    /// Only those that stand behind this place of the list.
    pub before: Option<Cursor<Uuid>>,
}

impl SuspiciousFilter {
    /// Days that can be chosen at once, each with its word.
    pub const DAYS: [(u16, &'static str); 3] = [(1, "Today"), (7, "7 days"), (30, "30 days")];
    /// Nothing chosen: a week.
    pub const DAYS_USUAL: u16 = 7;
    /// The most days that are looked through while somebody waits.
    pub const DAYS_MOST: u16 = 92;

    /// What is not understood is not there.
    pub fn read(word: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name: &str| word(name).unwrap_or_default();
        let kind = word("kind");
        Self {
            days: word("days").parse().ok().filter(|days| (1..=Self::DAYS_MOST).contains(days)),
            from: day(&word("from")),
            to: day(&word("to")),
            kind: Kind::ALL.iter().copied().find(|known| known.slug() == kind),
            staff: word("staff").parse().ok(),
            before: word("before").parse().ok(),
        }
    }

    /// The query of an address, without its question mark.
    pub fn query(&self) -> String {
        lists::query([
            ("days", self.days.map(|days| days.to_string())),
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            ("kind", self.kind.map(|kind| kind.slug().to_owned())),
            ("staff", self.staff.map(|staff| staff.to_string())),
            ("before", self.before.map(|before| before.to_string())),
        ])
    }

    /// The same operations, from this place of the list on.
    #[must_use]
    pub fn behind(&self, before: Option<Cursor<Uuid>>) -> Self {
        Self { before, ..self.clone() }
    }

    /// The first day and the last: never more than [`Self::DAYS_MOST`]. Of a longer stretch the latest are shown.
    pub fn period(&self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let back = |to: NaiveDate, days: u16| {
            to.checked_sub_days(Days::new(days.saturating_sub(1).into())).unwrap_or(to)
        };
        if self.from.is_none() && self.to.is_none() {
            return (back(today, self.days.unwrap_or(Self::DAYS_USUAL)), today);
        }
        let to = self.to.unwrap_or(today);
        let most = back(to, Self::DAYS_MOST);
        (self.from.map_or(most, |from| from.clamp(most, to.max(most))), to)
    }
}

impl From<String> for SuspiciousFilter {
    fn from(query: String) -> Self {
        Self::read(|name: &str| lists::value(&query, name))
    }
}

impl From<SuspiciousFilter> for String {
    fn from(filter: SuspiciousFilter) -> Self {
        filter.query()
    }
}

/// Where the story of an operation is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Story {
    /// Money moved, for this reason; of a visit, where it is about one.
    Transaction(TransactionId, Why, Option<SessionId>),
    /// A visit, on this device.
    Session(SessionId),
    /// A shift that was closed.
    Shift(ShiftId),
}

/// One operation in the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuspiciousLine {
    /// Its place in the list.
    pub cursor: Cursor<Uuid>,
    /// What it is about; `None`: a sale whose visit is not known.
    pub story: Option<Story>,
    /// What makes it worth a look; never empty.
    pub kinds: Vec<Kind>,
    /// The money that it moved; of a sale: what was given by hand.
    pub amount: Money,
    /// The bonus that it moved.
    pub bonus: Money,
    /// What was typed as the reason, or what there is to say.
    pub reason: String,
    /// Whose money or visit.
    pub client: Option<Named<ClientId>>,
    /// Who did it; `None`: the house.
    pub staff: Option<String>,
}

/// What one person did of one kind, in all of the period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuspiciousSum {
    /// Who; `None`: the house.
    pub staff: Option<Named<StaffId>>,
    /// What.
    pub kind: Kind,
    /// How often.
    pub count: i64,
    /// The money that moved.
    pub amount: Money,
    /// The bonus that moved.
    pub bonus: Money,
}

/// A page of suspicious operations, newest first, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspicious {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// For the moments on the page.
    pub times: LocalTimes,
    /// Whoever did something here, to choose from.
    pub staff: Vec<Named<StaffId>>,
    /// Which were asked for.
    pub filter: SuspiciousFilter,
    /// The first day and the last that were looked through.
    pub period: (NaiveDate, NaiveDate),
    /// By person, as their names are ordered, and by kind. An operation of two kinds counts in both. For a file there are none.
    pub sums: Vec<SuspiciousSum>,
    /// The operations.
    pub rows: Vec<SuspiciousLine>,
    /// Where older ones begin, if there are any.
    pub older: Option<Cursor<Uuid>>,
}
