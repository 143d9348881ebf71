//! What keeps a client out: a reason, and maybe an end at which it lifts itself (decision 19).

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::{
    ids::{ActId, BanId, ClientId},
    lists::day,
    money::Typed,
    refusal::Refusal,
    time::Moment,
};

/// How a ban was over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lifted {
    /// When.
    pub at: Moment,
    /// By whom; `None` when it was over by itself.
    pub by: Option<String>,
}

/// A stretch in which a client is not served.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ban {
    /// Its id.
    pub id: BanId,
    /// Why.
    pub reason: String,
    /// Since when.
    pub from: Moment,
    /// When it is over by itself; `None`: it waits to be lifted.
    pub until: Option<Moment>,
    /// Who banned them.
    pub by: String,
    /// How it was over, once it was.
    pub lifted: Option<Lifted>,
}

impl Ban {
    /// Nobody means a longer one: it has no end then.
    pub const LONGEST: TimeDelta = TimeDelta::days(3660);

    /// What has happened by itself until `now`: a ban is over at its end, also when nobody looked.
    #[must_use]
    pub fn lived_until(mut self, now: Moment) -> Self {
        if self.lifted.is_none() {
            self.lifted = self.until.filter(|end| *end <= now).map(|at| Lifted { at, by: None });
        }
        self
    }

    /// Does it keep them out at `now`?
    pub fn is_on(&self, now: Moment) -> bool {
        self.lifted.is_none() && self.until.is_none_or(|end| end > now)
    }

    /// Lifts it by hand.
    ///
    /// # Errors
    /// [`Refusal::NotBanned`] when it is over already.
    pub fn lift(self, now: Moment, by: &str) -> Result<Self, Refusal> {
        let mut ban = self.lived_until(now);
        if ban.lifted.is_some() {
            return Err(Refusal::NotBanned);
        }
        // A clock that went backwards lifts it where it began: time is never negative.
        ban.lifted = Some(Lifted { at: now.max(ban.from), by: Some(by.to_owned()) });
        Ok(ban)
    }
}

/// Keep a client out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BanClient {
    /// Made with the form.
    pub id: BanId,
    /// Whom.
    pub client: ClientId,
    /// Why.
    #[serde(default)]
    pub reason: Typed,
    /// The last day, as `2026-12-31`; empty: until it is lifted.
    #[serde(default)]
    pub until: Typed,
}

const LONGEST_REASON: usize = 200;
const LONGEST_TYPED: usize = 40;

impl BanClient {
    /// Why, without what stands around it.
    ///
    /// # Errors
    /// [`Refusal::BadReason`].
    pub fn why(&self) -> Result<String, Refusal> {
        let reason = self.reason.0.trim();
        let letters = reason.chars().count();
        if letters == 0 || letters > LONGEST_REASON {
            return Err(Refusal::BadReason);
        }
        Ok(reason.to_owned())
    }

    /// When it is over by itself, if at all: with the end of its last day. `begins` tells when a day of the club does.
    ///
    /// # Errors
    /// [`Refusal::BadBanEnd`] with what was typed, unless its last day is today or later, and within ten years.
    pub fn ends_at(
        &self,
        from: Moment,
        begins: impl FnOnce(NaiveDate) -> Moment,
    ) -> Result<Option<Moment>, Refusal> {
        let typed = self.until.0.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let after = day(typed).and_then(|last| last.succ_opt());
        match after.map(begins).filter(|end| *end > from && *end - from <= Ban::LONGEST) {
            Some(end) => Ok(Some(end)),
            None => Err(Refusal::BadBanEnd { typed: typed.chars().take(LONGEST_TYPED).collect() }),
        }
    }
}

/// Serve a client again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiftBan {
    /// Made with the form.
    pub id: ActId,
    /// Whom.
    pub client: ClientId,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn ban(until: Option<Moment>) -> Ban {
        Ban {
            id: BanId::fresh(),
            reason: "Fights".into(),
            from: at("2026-11-22T15:30:00Z"),
            until,
            by: "Dana".into(),
            lifted: None,
        }
    }

    fn form(reason: &str, until: &str) -> BanClient {
        let (reason, until) = (Typed(reason.into()), Typed(until.into()));
        BanClient { id: BanId::fresh(), client: ClientId::fresh(), reason, until }
    }

    #[test]
    fn a_ban_says_why() {
        assert_eq!(form(" Fights ", "").why().as_deref(), Ok("Fights"));
        for typed in ["", "  ", "ü".repeat(201).as_str()] {
            assert_eq!(form(typed, "").why(), Err(Refusal::BadReason), "{typed:?}");
        }
    }

    #[test]
    fn the_last_day_of_a_ban_is_banned_whole() {
        let now = at("2026-11-22T15:30:00Z");
        let begins = |day: NaiveDate| day.and_time(chrono::NaiveTime::MIN).and_utc();
        for (typed, end) in [
            ("", None),
            (" 2026-11-22 ", Some("2026-11-23T00:00:00Z")),
            ("2026-12-31", Some("2027-01-01T00:00:00Z")),
        ] {
            assert_eq!(form("x", typed).ends_at(now, begins), Ok(end.map(at)), "{typed:?}");
        }
        for typed in ["2026-11-21", "2036-12-01", "2026-02-30", "tomorrow", "0001-01-01"] {
            let refused = Refusal::BadBanEnd { typed: typed.into() };
            assert_eq!(form("x", typed).ends_at(now, begins), Err(refused), "{typed:?}");
        }
    }

    #[test]
    fn a_ban_is_lifted_once() {
        let now = at("2026-11-22T16:00:00Z");
        let lifted = ban(None).lift(now, "Timur").unwrap();
        assert_eq!(lifted.lifted, Some(Lifted { at: now, by: Some("Timur".into()) }));
        assert_eq!(lifted.lift(now, "Dana"), Err(Refusal::NotBanned));
        let over = ban(Some(now));
        assert!(!over.is_on(now) && over.is_on(now - TimeDelta::milliseconds(1)));
        assert_eq!(over.lift(now, "Dana"), Err(Refusal::NotBanned));
    }

    proptest! {
        #[test]
        fn however_it_ends_a_ban_ends_once_and_never_before_it_began(
            until in proptest::option::of(1_i64..100_000),
            moments in proptest::collection::vec((-1_000_i64..200_000, any::<bool>()), 1..12),
        ) {
            let after = |seconds: i64| at("2026-11-22T15:30:00Z") + TimeDelta::seconds(seconds);
            let mut now = ban(until.map(after));
            let mut first: Option<Lifted> = None;
            for (seconds, by_hand) in moments {
                now = now.lived_until(after(seconds));
                if by_hand && let Ok(lifted) = now.clone().lift(after(seconds), "Dana") {
                    now = lifted;
                }
                if first.is_some() {
                    prop_assert_eq!(&now.lifted, &first);
                }
                first = now.lifted.clone();
                if let Some(lifted) = &first {
                    prop_assert!(lifted.at >= now.from);
                    prop_assert!(now.until.is_none_or(|end| lifted.at <= end));
                    prop_assert!(!now.is_on(after(seconds)));
                }
            }
        }
    }
}
