//! The list of clients: which ones, and a page of them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Client, Group, Totals};
use crate::{
    clubs::ClubCard,
    ids::{ClientId, GroupId},
    lists::{self, Cursor, day},
    staff::Me,
    time::{LocalTimes, Moment},
};

/// How clients stand with the club: one of these can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Kept out now.
    Banned,
    /// Not proved that the number is theirs.
    Unverified,
    /// Put away.
    Archived,
}

impl Standing {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Banned, Self::Unverified, Self::Archived];

    /// As it stands in a list.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Banned => "Banned",
            Self::Unverified => "Unverified",
            Self::Archived => "Archived",
        }
    }

    /// As it stands in an address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Banned => "banned",
            Self::Unverified => "unverified",
            Self::Archived => "archived",
        }
    }
}

/// Which clients are looked up. It travels as the query of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct ClientFilter {
    /// Only those who are like what was typed.
    pub q: String,
    /// Registered on this day of the club or later.
    pub from: Option<NaiveDate>,
    /// Registered on this day of the club or earlier.
    pub to: Option<NaiveDate>,
    /// Only those in this group.
    pub group: Option<GroupId>,
    /// Only those who stand so; `None`: all but the archived.
    pub standing: Option<Standing>,
    /// Only those that stand behind this place of the list.
    pub before: Option<Cursor<ClientId>>,
}

impl ClientFilter {
    /// What is not understood is not there.
    pub fn read(word: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name: &str| word(name).unwrap_or_default();
        Self {
            q: crate::search::cut(&word("q")),
            from: day(&word("from")),
            to: day(&word("to")),
            group: word("group").parse().ok(),
            standing: Standing::ALL.into_iter().find(|standing| standing.slug() == word("standing")),
            before: word("before").parse().ok(),
        }
    }

    /// The query of an address, without its question mark.
    pub fn query(&self) -> String {
        lists::query([
            ("q", (!self.q.is_empty()).then(|| lists::escaped(&self.q))),
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            ("group", self.group.map(|group| group.to_string())),
            ("standing", self.standing.map(|standing| standing.slug().to_owned())),
            ("before", self.before.map(|before| before.to_string())),
        ])
    }

    /// The same clients, from this place of the list on.
    #[must_use]
    pub fn behind(&self, before: Option<Cursor<ClientId>>) -> Self {
        Self { before, ..self.clone() }
    }

    /// Does it leave anybody out?
    pub fn is_all(&self) -> bool {
        self.behind(None) == Self::default()
    }
}

impl From<String> for ClientFilter {
    fn from(query: String) -> Self {
        Self::read(|name: &str| lists::value(&query, name).map(|value| lists::unescaped(&value)))
    }
}

impl From<ClientFilter> for String {
    fn from(filter: ClientFilter) -> Self {
        filter.query()
    }
}

/// One client in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientLine {
    /// Who.
    pub client: Client,
    /// What they have played and paid in this club.
    pub totals: Totals,
}

impl ClientLine {
    /// Where the line stands in the list.
    pub const fn cursor(&self) -> Cursor<ClientId> {
        Cursor { at: self.client.registered_at, id: self.client.id }
    }
}

/// A page of the list, those who were registered last first, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientList {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// Its wall clock, from the oldest line on.
    pub times: LocalTimes,
    /// Which clients were asked for.
    pub filter: ClientFilter,
    /// What can be chosen, also those that are archived.
    pub groups: Vec<Group>,
    /// The clients.
    pub rows: Vec<ClientLine>,
    /// Where older ones begin; `None` on the last page.
    pub older: Option<Cursor<ClientId>>,
    /// What was typed as a phone number, where it is one that nobody has: to register it.
    pub phone: Option<String>,
    /// For the first form on the page.
    pub form: Uuid,
    /// The server's clock.
    pub now: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_read_from_its_own_query() {
        let at = Moment::from_timestamp_millis(1_800_000_000_123).unwrap();
        let filter = ClientFilter {
            q: "Аня & co=50%+1".into(),
            from: day("2026-11-01"),
            to: day("2026-11-22"),
            group: Some(GroupId::fresh()),
            standing: Some(Standing::Banned),
            before: Some(Cursor { at, id: ClientId::fresh() }),
        };
        assert_eq!(ClientFilter::from(filter.query()), filter);
        assert_eq!(ClientFilter::default().query(), "");
        assert!(ClientFilter::default().is_all() && !filter.is_all());
    }

    #[test]
    fn nonsense_in_a_query_is_not_there() {
        for query in ["", "q=", "q=%20", "standing=red&group=x", "before=1_2&from=yesterday", "q=%"] {
            let read = ClientFilter::from(query.to_owned());
            assert_eq!(ClientFilter { q: String::new(), ..read }, ClientFilter::default(), "{query}");
        }
        assert_eq!(ClientFilter::from("q=%D0%90%2".to_owned()).q, "А%2");
        assert_eq!(ClientFilter::from("q=a+b".to_owned()).q, "a b");
    }
}
