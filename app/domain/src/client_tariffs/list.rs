//! The client tariffs of a club as a list, and what is done to one of them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{ClientTariff, ClientTariffState};
use crate::{
    ids::{ActId, ClientId, ClientTariffId, TariffId},
    lists::{self, Cursor},
    money::{Currency, Typed},
    staff::Me,
    time::{LocalTimes, Moment},
};

/// Which client tariffs are looked up. It travels as the query of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct AccountFilter {
    /// In which states.
    pub state: Wanted,
    /// Only theirs.
    pub client: Option<ClientId>,
    /// Only what was bought of this tariff.
    pub tariff: Option<TariffId>,
    /// The newest first, instead of what lapses next.
    pub newest: bool,
    /// Only those that stand behind this place of the list.
    pub after: Option<Cursor<ClientTariffId>>,
}

/// In which states.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// Those that can be used.
    #[default]
    Good,
    /// All of them.
    All,
    /// Those in this one.
    Only(ClientTariffState),
}

impl Wanted {
    /// As it stands in an address; nothing for what is shown at first.
    pub const fn slug(self) -> Option<&'static str> {
        match self {
            Self::Good => None,
            Self::All => Some("all"),
            Self::Only(state) => Some(state.slug()),
        }
    }

    /// Only what can be used?
    pub const fn is_good(self) -> bool {
        match self {
            Self::Good => true,
            Self::All => false,
            Self::Only(state) => state.is_good(),
        }
    }

    fn read(word: &str) -> Self {
        let only = || ClientTariffState::ALL.into_iter().find(|state| state.slug() == word);
        if word == "all" { Self::All } else { only().map_or(Self::Good, Self::Only) }
    }
}

impl AccountFilter {
    /// What is not understood is not there.
    pub fn read(word: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name: &str| word(name).unwrap_or_default();
        Self {
            state: Wanted::read(&word("state")),
            client: word("client").parse().ok(),
            tariff: word("tariff").parse().ok(),
            newest: word("order") == "newest",
            after: word("after").parse().ok(),
        }
    }

    /// The query of an address, without its question mark.
    pub fn query(&self) -> String {
        lists::query([
            ("state", self.state.slug().map(str::to_owned)),
            ("client", self.client.map(|client| client.to_string())),
            ("tariff", self.tariff.map(|tariff| tariff.to_string())),
            ("order", self.newest.then(|| "newest".to_owned())),
            ("after", self.after.map(|after| after.to_string())),
        ])
    }

    /// The same list from another place on.
    #[must_use]
    pub fn behind(&self, after: Option<Cursor<ClientTariffId>>) -> Self {
        Self { after, ..self.clone() }
    }
}

impl From<String> for AccountFilter {
    fn from(query: String) -> Self {
        Self::read(|name: &str| lists::value(&query, name))
    }
}

impl From<AccountFilter> for String {
    fn from(filter: AccountFilter) -> Self {
        filter.query()
    }
}

/// A client tariff as a line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountLine {
    /// What it is.
    pub tariff: ClientTariff,
    /// Whose.
    pub client: ClientId,
    /// What they are called.
    pub who: String,
    /// It was written off, and can be restored.
    pub written_off: bool,
}

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accounts {
    /// In the order that was asked for.
    pub rows: Vec<AccountLine>,
    /// The place behind which others stand.
    pub older: Option<Cursor<ClientTariffId>>,
    /// The tariffs of the club, those that are archived too, to choose one.
    pub tariffs: Vec<(TariffId, String)>,
    /// What was asked for.
    pub filter: AccountFilter,
    /// What amounts are called.
    pub currency: Currency,
    /// The club's clock.
    pub times: LocalTimes,
    /// When this was true.
    pub now: Moment,
    /// Who looks.
    pub me: Me,
    /// For the first form on the page.
    pub form: Uuid,
}

/// Write off what is left of a client tariff: it cannot be used any more. No money moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteOff {
    /// Made with the form.
    pub id: ActId,
    /// Whose.
    pub client: ClientId,
    /// Which.
    pub purchased: ClientTariffId,
    /// Why.
    pub reason: Typed,
}

/// Put what was written off back onto the account. Its expiry went on meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restore {
    /// Made with the form.
    pub id: ActId,
    /// Whose.
    pub client: ClientId,
    /// Which.
    pub purchased: ClientTariffId,
    /// Why.
    pub reason: Typed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_read_from_its_own_query() {
        let full = AccountFilter {
            state: Wanted::Only(ClientTariffState::Expired),
            client: Some(ClientId::fresh()),
            tariff: Some(TariffId::fresh()),
            newest: true,
            after: Some(Cursor { at: Moment::UNIX_EPOCH, id: ClientTariffId::fresh() }),
        };
        let all = AccountFilter { state: Wanted::All, ..AccountFilter::default() };
        for filter in [full, all, AccountFilter::default()] {
            assert_eq!(AccountFilter::from(filter.query()), filter);
        }
        let nothing = AccountFilter::from("state=lost&client=7&after=x&order=old".to_owned());
        assert_eq!(nothing, AccountFilter::default());
    }
}
