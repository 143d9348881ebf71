//! What ends a bought tariff besides its being played: the first that is met.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::time::Moment;

/// What ends what was bought, whether or not it is played. Nothing: it is good until it is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expiry {
    /// So many minutes after it was bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_purchase: Option<i32>,
    /// So many minutes after it was first played.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_first_use: Option<i32>,
    /// After so many visits, which are counted once for a purchase, whatever a difference is paid for later; of units only, a
    /// multipass says itself how many there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visits: Option<i32>,
    /// At the end of this day by the clock on the club's wall, for all buyers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

impl Expiry {
    /// Does nothing end it?
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// When it ends by the clock; `None`: it does not, or that is not known before it is first played. `end_of` says when a
    /// day is over on the club's wall.
    pub fn ends(
        &self,
        bought: Moment,
        first_used: Option<Moment>,
        end_of: impl Fn(NaiveDate) -> Moment,
    ) -> Option<Moment> {
        let after = |from: Moment, minutes: Option<i32>| {
            minutes.map(|minutes| from + TimeDelta::minutes(minutes.into()))
        };
        let used = first_used.and_then(|used| after(used, self.after_first_use));
        [after(bought, self.after_purchase), used, self.on.map(end_of)].into_iter().flatten().min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_is_met_ends_it() {
        let at = |words: &str| words.parse::<Moment>().unwrap();
        let (bought, used) = (at("2026-11-01T10:00:00Z"), at("2026-11-05T18:00:00Z"));
        let end_of = |day: NaiveDate| (day + TimeDelta::days(1)).and_hms_opt(0, 0, 0).unwrap().and_utc();
        let day = |words: &str| Some(words.parse::<NaiveDate>().unwrap());
        let none = Expiry::default();
        for (expiry, unused, first_used) in [
            (none, None, None),
            (Expiry { visits: Some(3), ..none }, None, None),
            (
                Expiry { after_purchase: Some(60), ..none },
                Some("2026-11-01T11:00:00Z"),
                Some("2026-11-01T11:00:00Z"),
            ),
            // Nobody knows before it is first played.
            (Expiry { after_first_use: Some(1440), ..none }, None, Some("2026-11-06T18:00:00Z")),
            (
                Expiry { on: day("2026-11-06"), ..none },
                Some("2026-11-07T00:00:00Z"),
                Some("2026-11-07T00:00:00Z"),
            ),
            (
                Expiry {
                    after_purchase: Some(43_200),
                    after_first_use: Some(1440),
                    on: day("2026-11-06"),
                    ..none
                },
                Some("2026-11-07T00:00:00Z"),
                Some("2026-11-06T18:00:00Z"),
            ),
        ] {
            assert_eq!(expiry.ends(bought, None, end_of), unused.map(at), "{expiry:?}");
            assert_eq!(expiry.ends(bought, Some(used), end_of), first_used.map(at), "{expiry:?}");
        }
    }
}
