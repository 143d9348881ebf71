//! The audit log looked up: who did or tried what, when, and what came of it.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    access::Action,
    clubs::ClubCard,
    ids::{ActId, DeviceId, SessionId, StaffId},
    lists::{self, Cursor, day},
    sessions::past::{Named, Outcome},
    staff::Me,
    time::{LocalTimes, Moment},
};

/// What came of an act, without its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// It was done.
    Done,
    /// A rule said no.
    Refused,
    /// The person's roles did not allow it.
    Forbidden,
    /// The program failed.
    Failed,
}

impl Verdict {
    /// Every one of them.
    pub const ALL: [Self; 4] = [Self::Done, Self::Refused, Self::Forbidden, Self::Failed];

    /// Of an act.
    pub const fn of(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Done | Outcome::ByCard(_) => Self::Done,
            Outcome::Refused(_) => Self::Refused,
            Outcome::Forbidden => Self::Forbidden,
            Outcome::Failed => Self::Failed,
        }
    }

    /// As it stands in a list.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "Done",
            Self::Refused => "Refused",
            Self::Forbidden => "Forbidden",
            Self::Failed => "Failed",
        }
    }

    /// As it stands in an address and in the log.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Forbidden => "forbidden",
            Self::Failed => "failed",
        }
    }
}

/// Who acted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// The club itself: what happens without anybody.
    House,
    /// A person with a login.
    Person(StaffId),
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::House => f.write_str("house"),
            Self::Person(id) => id.fmt(f),
        }
    }
}

impl FromStr for Who {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "house" { Ok(Self::House) } else { text.parse().map(Self::Person) }
    }
}

/// Which acts are looked up. It travels as the query of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct LogFilter {
    /// Done on this day of the club or later.
    pub from: Option<NaiveDate>,
    /// Done on this day of the club or earlier.
    pub to: Option<NaiveDate>,
    /// Only what they did.
    pub who: Option<Who>,
    /// Only this.
    pub action: Option<Action>,
    /// Only what came to this.
    pub result: Option<Verdict>,
    /// Only what was about the thing with this id.
    pub about: Option<Uuid>,
    /// Only what stands behind this place of the log.
    pub before: Option<Cursor<ActId>>,
    /// The entry that is open.
    pub entry: Option<ActId>,
}

impl LogFilter {
    /// What is not understood is not there.
    pub fn read(word: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name: &str| word(name).unwrap_or_default();
        let action = word("action");
        let result = word("result");
        Self {
            from: day(&word("from")),
            to: day(&word("to")),
            who: word("who").parse().ok(),
            action: Action::ALL.iter().copied().find(|known| known.word() == action),
            result: Verdict::ALL.into_iter().find(|known| known.slug() == result),
            about: word("about").trim().parse().ok(),
            before: word("before").parse().ok(),
            entry: word("entry").parse().ok(),
        }
    }

    /// The query of an address, without its question mark.
    pub fn query(&self) -> String {
        lists::query([
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            ("who", self.who.map(|who| who.to_string())),
            ("action", self.action.map(|action| action.word().to_owned())),
            ("result", self.result.map(|result| result.slug().to_owned())),
            ("about", self.about.map(|about| about.to_string())),
            ("before", self.before.map(|before| before.to_string())),
            ("entry", self.entry.map(|entry| entry.to_string())),
        ])
    }

    /// The same acts, from this place of the log on, and none open.
    #[must_use]
    pub fn behind(&self, before: Option<Cursor<ActId>>) -> Self {
        Self { before, entry: None, ..self.clone() }
    }

    /// The same page with this entry open, or none.
    #[must_use]
    pub fn opening(&self, entry: Option<ActId>) -> Self {
        Self { entry, ..self.clone() }
    }

    /// Does it leave anything out?
    pub fn is_all(&self) -> bool {
        self.behind(None) == Self::default()
    }
}

impl From<String> for LogFilter {
    fn from(query: String) -> Self {
        Self::read(|name: &str| lists::value(&query, name))
    }
}

impl From<LogFilter> for String {
    fn from(filter: LogFilter) -> Self {
        filter.query()
    }
}

/// One value of what was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InputLine {
    /// What it is called, from the outside inwards: `week`, `1`, `kind`.
    pub name: Vec<String>,
    /// The value, as it was sent; empty: nothing.
    pub value: String,
    /// What the thing with this id is called, where it is an id and the thing is known.
    pub known: Option<String>,
}

/// A session that an act was about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutSession {
    /// Which.
    pub id: SessionId,
    /// Where it is, or was last: `PC 12`.
    pub device: String,
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Its id: that of the form that asked for it, when it was done.
    pub id: ActId,
    /// When.
    pub at: Moment,
    /// Who; `None`: the house.
    pub by: Option<String>,
    /// What; `None` for a right that this version does not know.
    pub action: Option<Action>,
    /// What came of it.
    pub outcome: Outcome,
    /// The session that it was about, if the club has it.
    pub session: Option<AboutSession>,
    /// The device that it was about.
    pub device: Option<Named<DeviceId>>,
    /// What else it was about is called: a person, a role, a zone, a tariff.
    pub thing: Option<String>,
    /// What was asked for. In a list of many it is left out.
    pub input: Vec<InputLine>,
}

impl LogEntry {
    /// Where it stands in the log.
    pub const fn place(&self) -> Cursor<ActId> {
        Cursor { at: self.at, id: self.id }
    }
}

/// A page of the log, newest first, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditLog {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// Its wall clock, from the oldest entry of the page on.
    pub times: LocalTimes,
    /// Which acts were asked for.
    pub filter: LogFilter,
    /// What can be chosen: people.
    pub staff: Vec<Named<StaffId>>,
    /// The entries.
    pub rows: Vec<LogEntry>,
    /// Where older ones begin; `None` on the last page.
    pub older: Option<Cursor<ActId>>,
    /// The open entry, with all that was asked for; `None` also when the club has no such entry.
    pub opened: Option<LogEntry>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_read_from_its_own_query() {
        let at = Moment::from_timestamp_millis(1_800_000_000_123).unwrap();
        let filter = LogFilter {
            from: day("2026-11-01"),
            to: day("2026-11-22"),
            who: Some(Who::Person(StaffId::fresh())),
            action: Some(Action::EditClub),
            result: Some(Verdict::Refused),
            about: Some(Uuid::now_v7()),
            before: Some(Cursor { at, id: ActId::fresh() }),
            entry: Some(ActId::fresh()),
        };
        assert!(filter.query().starts_with("from=2026-11-01&to=2026-11-22&who="));
        assert_eq!(LogFilter::from(filter.query()), filter);
        let house = LogFilter { who: Some(Who::House), ..LogFilter::default() };
        assert_eq!((house.query().as_str(), LogFilter::from(house.query())), ("who=house", house.clone()));
        assert_eq!(LogFilter::default().query(), "");
        for action in Action::ALL.iter().copied() {
            let filter = LogFilter { action: Some(action), ..LogFilter::default() };
            assert_eq!(LogFilter::from(filter.query()), filter);
        }
        for result in Verdict::ALL {
            let filter = LogFilter { result: Some(result), ..LogFilter::default() };
            assert_eq!(LogFilter::from(filter.query()), filter);
        }
    }

    #[test]
    fn nonsense_in_a_query_is_not_there() {
        for query in [
            "",
            "from=yesterday&to=&who=me&action=rob&result=red&about=x&entry=y",
            "from=262142-12-31&to=0001-01-01",
            "before=1_2",
            "before=-1_019aa000-0000-7000-8000-000000000000",
            "before=99999999999999_019aa000-0000-7000-8000-000000000000",
        ] {
            assert_eq!(LogFilter::from(query.to_owned()), LogFilter::default(), "{query}");
        }
    }

    #[test]
    fn turning_a_page_closes_what_is_open_and_an_open_entry_leaves_nothing_out() {
        let open = LogFilter::default().opening(Some(ActId::fresh()));
        assert!(open.is_all());
        let place = Cursor { at: Moment::UNIX_EPOCH, id: ActId::fresh() };
        let next = open.behind(Some(place));
        assert_eq!((next.entry, next.before), (None, Some(place)));
        assert!(!LogFilter { result: Some(Verdict::Done), ..open }.is_all());
    }
}
