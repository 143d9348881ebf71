//! Which bookings are looked up, as an address says it.

use super::BookingFilter;
use crate::{
    ids::SessionId,
    lists::{self, Cursor, day},
    sessions::SessionState,
};

impl BookingFilter {
    /// What is not understood is not there.
    pub fn read(word: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name: &str| word(name).unwrap_or_default();
        Self {
            from: day(&word("from")),
            to: day(&word("to")),
            state: SessionState::ALL.into_iter().find(|state| state.slug() == word("state")),
            zone: word("zone").parse().ok(),
            client: word("client").parse().ok(),
            after: word("after").parse().ok(),
        }
    }

    /// The query of an address, without its question mark.
    pub fn query(&self) -> String {
        lists::query([
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            ("state", self.state.map(|state| state.slug().to_owned())),
            ("zone", self.zone.map(|zone| zone.to_string())),
            ("client", self.client.map(|client| client.to_string())),
            ("after", self.after.map(|after| after.to_string())),
        ])
    }

    /// The same bookings, from this place of the list on.
    #[must_use]
    pub fn behind(&self, after: Option<Cursor<SessionId>>) -> Self {
        Self { after, ..self.clone() }
    }
}

impl From<String> for BookingFilter {
    fn from(query: String) -> Self {
        Self::read(|name: &str| lists::value(&query, name))
    }
}

impl From<BookingFilter> for String {
    fn from(filter: BookingFilter) -> Self {
        filter.query()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::{ClientId, ZoneId},
        time::Moment,
    };

    #[test]
    fn a_filter_is_read_from_its_own_query() {
        let at = Moment::from_timestamp_millis(1_800_000_000_123).unwrap();
        let filter = BookingFilter {
            from: day("2026-11-01"),
            to: day("2026-11-22"),
            state: Some(SessionState::Waiting),
            zone: Some(ZoneId::fresh()),
            client: Some(ClientId::fresh()),
            after: Some(Cursor { at, id: SessionId::fresh() }),
        };
        assert_eq!(BookingFilter::from(filter.query()), filter);
        let odd = "from=soon&state=red&zone=x&client=me&after=1_2";
        assert_eq!(BookingFilter::from(odd.to_owned()), BookingFilter::default());
    }
}
