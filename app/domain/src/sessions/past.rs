//! Sessions looked up: which ones, a page of them, and the whole story of one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{EndReason, Session, SessionState};
use crate::{
    access::Action,
    card_payments::PaymentState,
    client_tariffs::Used,
    clubs::ClubCard,
    ids::{DeviceId, SessionId, StaffId, TimeBlockId, TransactionId, ZoneId},
    lists::{self, Cursor, day},
    money::Money,
    orders::{Payment, SoldLine},
    refusal::Refusal,
    staff::Me,
    time::{LocalTimes, Moment},
};

impl SessionState {
    /// Every one of them.
    pub const ALL: [Self; 6] =
        [Self::AwaitingPayment, Self::Waiting, Self::Active, Self::Paused, Self::Ended, Self::Cancelled];

    /// As it stands in a list.
    pub const fn word(self) -> &'static str {
        match self {
            Self::AwaitingPayment => "Not paid",
            Self::Waiting => "Waiting",
            Self::Active => "Running",
            Self::Paused => "Paused",
            Self::Ended => "Ended",
            Self::Cancelled => "Cancelled",
        }
    }

    /// As it stands in an address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::AwaitingPayment => "awaiting-payment",
            Self::Waiting => "waiting",
            Self::Active => "running",
            Self::Paused => "paused",
            Self::Ended => "ended",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Which sessions are looked up. It travels as the query of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct SessionFilter {
    /// Begun on this day of the club or later.
    pub from: Option<NaiveDate>,
    /// Begun on this day of the club or earlier.
    pub to: Option<NaiveDate>,
    /// Only those that were on this device at some time.
    pub device: Option<DeviceId>,
    /// Only those that were in this zone at some time.
    pub zone: Option<ZoneId>,
    /// Only those in this state.
    pub state: Option<SessionState>,
    /// Only those that this person started.
    pub staff: Option<StaffId>,
    /// Only those that stand behind this place of the list.
    pub before: Option<Cursor<SessionId>>,
}

impl SessionFilter {
    /// What is not understood is not there.
    pub fn read(word: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name: &str| word(name).unwrap_or_default();
        Self {
            from: day(&word("from")),
            to: day(&word("to")),
            device: word("device").parse().ok(),
            zone: word("zone").parse().ok(),
            state: SessionState::ALL.into_iter().find(|state| state.slug() == word("state")),
            staff: word("staff").parse().ok(),
            before: word("before").parse().ok(),
        }
    }

    /// The query of an address, without its question mark.
    pub fn query(&self) -> String {
        lists::query([
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            ("device", self.device.map(|device| device.to_string())),
            ("zone", self.zone.map(|zone| zone.to_string())),
            ("state", self.state.map(|state| state.slug().to_owned())),
            ("staff", self.staff.map(|staff| staff.to_string())),
            ("before", self.before.map(|before| before.to_string())),
        ])
    }

    /// The same sessions, from this place of the list on.
    #[must_use]
    pub fn behind(&self, before: Option<Cursor<SessionId>>) -> Self {
        Self { before, ..self.clone() }
    }

    /// Does it leave anything out?
    pub fn is_all(&self) -> bool {
        self.behind(None) == Self::default()
    }
}

impl From<String> for SessionFilter {
    fn from(query: String) -> Self {
        Self::read(|name: &str| lists::value(&query, name))
    }
}

impl From<SessionFilter> for String {
    fn from(filter: SessionFilter) -> Self {
        filter.query()
    }
}

/// Something that can be chosen in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named<T> {
    /// Its id.
    pub id: T,
    /// What it is called.
    pub name: String,
}

/// A device where sessions were, also one that is no longer there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its id.
    pub id: DeviceId,
    /// `PC 12`.
    pub name: String,
    /// What its zone is called.
    pub zone: String,
    /// No longer in use: another device may have its number now.
    pub archived: bool,
}

/// One session in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionLine {
    /// Which.
    pub id: SessionId,
    /// `PC 12`: where the client sits now, or sat last.
    pub device: String,
    /// Where the client sat before, in order; empty for those who never moved.
    pub moved_from: Vec<String>,
    /// What the zone of the last device is called.
    pub zone: String,
    /// The client's name.
    pub who: String,
    /// Where it is on its way.
    pub state: SessionState,
    /// When it began.
    pub started_at: Moment,
    /// Who started it.
    pub started_by: String,
    /// When and why it ended.
    pub ended: Option<(Moment, EndReason)>,
    /// When time runs out; `None` while the clock stands, and once it is over.
    pub ends_at: Option<Moment>,
    /// Seconds played.
    pub played: i64,
    /// What was paid, less what was given back.
    pub paid: Money,
}

impl SessionLine {
    /// `name` says what a device and its zone are called.
    pub fn of(session: &Session, name: impl Fn(DeviceId) -> (String, String), now: Moment) -> Self {
        let (device, zone) = name(session.device);
        let back = session.ended.as_ref().map(|ended| ended.refunded).unwrap_or_default();
        Self {
            id: session.id,
            device,
            moved_from: session.stops().into_iter().map(|device| name(device).0).collect(),
            zone,
            who: session.called(),
            state: session.state,
            started_at: session.started_at,
            started_by: session.started_by.clone(),
            ended: session.ended.as_ref().map(|ended| (ended.at, ended.why)),
            ends_at: session.ends_at(),
            played: session.played(now).num_seconds(),
            paid: session.paid().less(back).unwrap_or_default(),
        }
    }

    /// Where the line stands in the list.
    pub const fn cursor(&self) -> Cursor<SessionId> {
        Cursor { at: self.started_at, id: self.id }
    }
}

/// A page of the list, newest first, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// Its wall clock, from the oldest line on.
    pub times: LocalTimes,
    /// Which sessions were asked for.
    pub filter: SessionFilter,
    /// What can be chosen: zones.
    pub zones: Vec<Named<ZoneId>>,
    /// What can be chosen: devices.
    pub devices: Vec<Place>,
    /// What can be chosen: who started it.
    pub staff: Vec<Named<StaffId>>,
    /// The sessions.
    pub rows: Vec<SessionLine>,
    /// Where older ones begin; `None` on the last page.
    pub older: Option<Cursor<SessionId>>,
    /// The server's clock.
    pub now: Moment,
}

/// Time that was bought, with how it was paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bought {
    /// The block of time.
    pub id: TimeBlockId,
    /// When.
    pub at: Moment,
    /// Seconds.
    pub seconds: i64,
    /// What it cost, and why.
    pub line: SoldLine,
    /// With what it was paid.
    pub paid: Vec<Payment>,
    /// It was bought before and is used here.
    pub used: Option<Used>,
    /// Who sold it, or gave it out of what was bought before; empty: the house.
    pub by: String,
    /// So many purchases by the minute in one; 0: it is something else.
    #[serde(default)]
    pub slices: u32,
    /// What those moved, and what gave some of it back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moved: Vec<TransactionId>,
    /// What it moved; `None`: nothing had to be paid.
    #[serde(default)]
    pub transaction: Option<TransactionId>,
}

/// What came of an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// It was done.
    Done,
    /// A rule said no; `None` when what it was about is not there.
    Refused(Option<Refusal>),
    /// The person's roles did not allow it.
    Forbidden,
    /// The program failed.
    Failed,
    /// It was asked for, and its payment by card was not approved, or not yet.
    ByCard(PaymentState),
}

/// What somebody did with a session, or tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// When.
    pub at: Moment,
    /// Who.
    pub by: String,
    /// What.
    pub action: Action,
    /// What came of it.
    pub outcome: Outcome,
    /// Was it said who a guest is?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub joins: bool,
}

/// The whole story of one session, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionStory {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// Its wall clock, from the start of the session on.
    pub times: LocalTimes,
    /// The session.
    pub session: Session,
    /// Is its client registered? Unknown Guest has no page.
    pub registered: bool,
    /// The devices that it was on.
    pub places: Vec<Place>,
    /// What was bought, in order.
    pub bought: Vec<Bought>,
    /// What people did and tried, in order.
    pub deeds: Vec<Deed>,
    /// The server's clock.
    pub now: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_read_from_its_own_query() {
        let at = Moment::from_timestamp_millis(1_800_000_000_123).unwrap();
        let filter = SessionFilter {
            from: day("2026-11-01"),
            to: day("2026-11-22"),
            device: Some(DeviceId::fresh()),
            zone: Some(ZoneId::fresh()),
            state: Some(SessionState::Paused),
            staff: Some(StaffId::fresh()),
            before: Some(Cursor { at, id: SessionId::fresh() }),
        };
        assert!(filter.query().starts_with("from=2026-11-01&to=2026-11-22&device="));
        assert_eq!(SessionFilter::from(filter.query()), filter);
        assert_eq!(SessionFilter::default().query(), "");
    }

    #[test]
    fn nonsense_in_a_query_is_not_there() {
        for query in [
            "",
            "from=yesterday&to=&device=x&state=red",
            "from=262142-12-31&to=0001-01-01",
            "before=1_2",
            "before=-1_019aa000-0000-7000-8000-000000000000",
            "before=99999999999999_019aa000-0000-7000-8000-000000000000",
        ] {
            assert_eq!(SessionFilter::from(query.to_owned()), SessionFilter::default(), "{query}");
        }
    }
}
