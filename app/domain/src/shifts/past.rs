//! Shifts looked up: a list of them, and the report of one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Report, Shift};
use crate::{
    clubs::ClubCard,
    ids::{ActId, ShiftId, StaffId},
    lists::{self, day},
    money::{Balance, Typed},
    refusal::Refusal,
    sessions::past::Named,
    staff::Me,
    time::{LocalTimes, Moment},
};

/// Which shifts of a club are looked up. It travels as the query of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct ShiftFilter {
    /// Of this business day or later.
    pub from: Option<NaiveDate>,
    /// Of this business day or earlier.
    pub to: Option<NaiveDate>,
    /// Only those that this person opened or closed.
    pub staff: Option<StaffId>,
    /// Only those whose till was not right.
    pub wrong: bool,
    /// Only those before this number.
    pub before: Option<i32>,
}

impl ShiftFilter {
    /// What is not understood is not there.
    pub fn read(word: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name: &str| word(name).unwrap_or_default();
        Self {
            from: day(&word("from")),
            to: day(&word("to")),
            staff: word("staff").parse().ok(),
            wrong: word("wrong") == "yes",
            before: word("before").parse().ok().filter(|number| *number > 0),
        }
    }

    /// The query of an address, without its question mark.
    pub fn query(&self) -> String {
        lists::query([
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            ("staff", self.staff.map(|staff| staff.to_string())),
            ("wrong", self.wrong.then(|| "yes".to_owned())),
            ("before", self.before.map(|number| number.to_string())),
        ])
    }

    /// The same shifts, from this place of the list on.
    #[must_use]
    pub fn behind(&self, before: Option<i32>) -> Self {
        Self { before, ..self.clone() }
    }
}

impl From<String> for ShiftFilter {
    fn from(query: String) -> Self {
        Self::read(|name: &str| lists::value(&query, name))
    }
}

impl From<ShiftFilter> for String {
    fn from(filter: ShiftFilter) -> Self {
        filter.query()
    }
}

/// One shift in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShiftLine {
    /// The shift, with its count if it has one.
    pub shift: Shift,
    /// Revenue on cash basis, and what was sold: of what has a Z-report.
    pub revenue: Option<(Balance, Balance)>,
    /// How many visits began: of what has a Z-report.
    pub sessions: Option<i64>,
}

/// A page of shifts, newest first, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shifts {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// For the moments on the page.
    pub times: LocalTimes,
    /// Whoever opened or closed one here, to choose from.
    pub staff: Vec<Named<StaffId>>,
    /// Which were asked for.
    pub filter: ShiftFilter,
    /// The shifts.
    pub rows: Vec<ShiftLine>,
    /// Where older ones begin, if there are any.
    pub older: Option<i32>,
}

/// The report of one shift, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportPage {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// For the moments on the page.
    pub times: LocalTimes,
    /// The report.
    pub report: Report,
    /// Was it kept when the shift was closed? Of a shift of before there were Z-reports it is reckoned now.
    pub kept: bool,
    /// What was said of a difference afterwards.
    pub explained: Option<Explained>,
    /// For the first form on the page.
    pub form: Uuid,
}

/// What somebody said of a difference, once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    /// What.
    pub note: String,
    /// Who.
    pub by: String,
    /// When.
    pub at: Moment,
}

/// Says what is known of a difference, after the count: once, and the count stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explain {
    /// Made with the form.
    pub id: ActId,
    /// Of which shift.
    pub shift: ShiftId,
    /// What is known.
    pub note: Typed,
}

impl Report {
    /// May something be said of it?
    ///
    /// # Errors
    /// [`Refusal::NothingToExplain`]: it is open, or everything is right.
    pub fn explain(&self) -> Result<(), Refusal> {
        if self.differs() { Ok(()) } else { Err(Refusal::NothingToExplain) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_read_as_it_is_written() {
        let staff = StaffId(Uuid::from_u128(7));
        for filter in [
            ShiftFilter::default(),
            ShiftFilter { from: NaiveDate::from_ymd_opt(2026, 11, 1), wrong: true, ..ShiftFilter::default() },
            ShiftFilter { staff: Some(staff), before: Some(12), ..ShiftFilter::default() },
        ] {
            assert_eq!(ShiftFilter::from(filter.query()), filter);
        }
        let odd = ShiftFilter::from("from=yesterday&before=-4&staff=me&wrong=no".to_owned());
        assert_eq!(odd, ShiftFilter::default());
    }
}
