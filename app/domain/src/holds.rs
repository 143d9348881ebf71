//! A device out of service, with a reason and an end.
//!
//! A hold is released by hand, or by itself at its end, whether somebody was there to see it or not (decision 6).
//! While it lasts nobody sits there (decision 14), and the seat is not counted in the utilisation.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

use crate::{
    ids::{ActId, ClubId, DeviceId, HoldId},
    money::Typed,
    refusal::Refusal,
    time::{Moment, business_day},
};

/// How a hold was over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Released {
    /// When.
    pub at: Moment,
    /// By whom; `None` when it was over by itself.
    pub by: Option<String>,
}

/// One stretch in which a device is out of service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// Its id.
    pub id: HoldId,
    /// Where the device stands.
    pub club: ClubId,
    /// Which device.
    pub device: DeviceId,
    /// Why.
    pub reason: String,
    /// Since when.
    pub from: Moment,
    /// Who placed it.
    pub placed_by: String,
    /// When it is over by itself; `None`: it waits to be released.
    pub until: Option<Moment>,
    /// How it was over, once it was.
    pub released: Option<Released>,
}

impl Hold {
    /// Nobody knows what will be in more than a year.
    pub const LONGEST: TimeDelta = TimeDelta::days(366);

    /// What has happened by itself until `now`: a hold is over at its planned end, also when nobody was there.
    #[must_use]
    pub fn lived_until(mut self, now: Moment) -> Self {
        if let Some(end) = self.due_at().filter(|end| *end <= now) {
            self.released = Some(Released { at: end, by: None });
        }
        self
    }

    /// Is the device out of service at `now`?
    pub fn is_on(&self, now: Moment) -> bool {
        self.released.is_none() && self.until.is_none_or(|end| end > now)
    }

    /// When it will be over by itself; `None` when it waits to be released, or is over.
    pub fn due_at(&self) -> Option<Moment> {
        if self.released.is_some() { None } else { self.until }
    }

    /// Releases it by hand.
    ///
    /// # Errors
    /// [`Refusal::HoldOver`].
    pub fn release(self, now: Moment, by: &str) -> Result<Self, Refusal> {
        let mut hold = self.lived_until(now);
        if hold.released.is_some() {
            return Err(Refusal::HoldOver);
        }
        // A clock that went backwards releases it where it began: time is never negative.
        hold.released = Some(Released { at: now.max(hold.from), by: Some(by.to_owned()) });
        Ok(hold)
    }
}

/// Take a device out of service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceHold {
    /// Made with the form.
    pub id: HoldId,
    /// Which device.
    pub device: DeviceId,
    /// Why.
    #[serde(default)]
    pub reason: Typed,
    /// Until when, on the club's wall clock, as `2026-11-23T10:30`; empty: until it is released.
    #[serde(default)]
    pub until: Typed,
}

const LONGEST_TYPED: usize = 40;

impl PlaceHold {
    /// Why, without what stands around it.
    ///
    /// # Errors
    /// [`Refusal::BadReason`].
    pub fn why(&self) -> Result<String, Refusal> {
        self.reason.reason()
    }

    /// When it will be over by itself, if at all. `at` tells when the club's wall clock shows what was typed; `None`
    /// when it never does.
    ///
    /// # Errors
    /// [`Refusal::BadHoldEnd`] with what was typed, unless it is later than `from`, and within a year.
    pub fn ends_at(
        &self,
        from: Moment,
        at: impl FnOnce(NaiveDateTime) -> Option<Moment>,
    ) -> Result<Option<Moment>, Refusal> {
        let typed = self.until.0.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let end = local(typed).and_then(at).filter(|end| *end > from && *end - from <= Hold::LONGEST);
        match end {
            Some(end) => Ok(Some(end)),
            None => Err(Refusal::BadHoldEnd { typed: typed.chars().take(LONGEST_TYPED).collect() }),
        }
    }
}

fn local(typed: &str) -> Option<NaiveDateTime> {
    let forms = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"];
    forms.iter().find_map(|form| NaiveDateTime::parse_from_str(typed, form).ok())
}

/// Put a device into service again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseHold {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub hold: HoldId,
}

/// A time of the wall clock as a field takes it: `2026-11-23T10:30`. A begun minute is counted whole.
pub fn as_typed(local: NaiveDateTime) -> String {
    let begun = local.second() > 0 || local.nanosecond() > 0;
    let whole = if begun { local + TimeDelta::minutes(1) } else { local };
    whole.format("%Y-%m-%dT%H:%M").to_string()
}

/// When the business day is over, on the wall clock (decision 35a).
pub fn end_of_day(local: NaiveDateTime, starts_at: NaiveTime) -> NaiveDateTime {
    business_day(local, starts_at).and_time(starts_at) + TimeDelta::days(1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn place(reason: &str, until: &str) -> PlaceHold {
        let (reason, until) = (Typed(reason.into()), Typed(until.into()));
        PlaceHold { id: HoldId::fresh(), device: DeviceId::fresh(), reason, until }
    }

    fn hold(until: Option<Moment>) -> Hold {
        Hold {
            id: HoldId::fresh(),
            club: ClubId::fresh(),
            device: DeviceId::fresh(),
            reason: "New mouse".into(),
            from: at("2026-11-22T15:30:00Z"),
            placed_by: "Dana".into(),
            until,
            released: None,
        }
    }

    #[test]
    fn a_hold_says_why_in_so_many_letters() {
        let long = "ü".repeat(200);
        for (typed, reason) in [(" New mouse ", "New mouse"), ("x", "x"), (long.as_str(), long.as_str())] {
            assert_eq!(place(typed, "").why(), Ok(reason.to_owned()), "{typed:?}");
        }
        for typed in ["", "   ", "a\nb", "ü".repeat(201).as_str()] {
            assert_eq!(place(typed, "").why(), Err(Refusal::BadReason), "{typed:?}");
        }
    }

    #[test]
    fn an_end_is_later_than_now_and_within_a_year() {
        let now = at("2026-11-22T15:30:00Z");
        for (typed, end) in [
            ("", None),
            ("  ", None),
            ("2026-11-22T15:31", Some("2026-11-22T15:31:00Z")),
            (" 2026-11-22T15:30:01 ", Some("2026-11-22T15:30:01Z")),
            ("2026-11-23 10:30", Some("2026-11-23T10:30:00Z")),
            ("2027-11-23T15:30", Some("2027-11-23T15:30:00Z")),
        ] {
            let read = place("x", typed).ends_at(now, |local| Some(local.and_utc()));
            assert_eq!(read, Ok(end.map(at)), "{typed:?}");
        }
        for typed in [
            "2026-11-22T15:30",
            "2026-11-22T15:29",
            "2027-11-23T15:31",
            "2026-02-30T10:00",
            "tomorrow",
            "10:30",
        ] {
            let read = place("x", typed).ends_at(now, |local| Some(local.and_utc()));
            assert_eq!(read, Err(Refusal::BadHoldEnd { typed: typed.into() }), "{typed:?}");
        }
        // An hour that the change of the clock skips.
        let skipped = place("x", "2026-11-23T10:30").ends_at(now, |_| None);
        assert_eq!(skipped, Err(Refusal::BadHoldEnd { typed: "2026-11-23T10:30".into() }));
    }

    #[test]
    fn a_hold_is_over_at_its_planned_end_also_unseen() {
        let end = at("2026-11-22T16:00:00Z");
        let planned = hold(Some(end));
        let before = at("2026-11-22T15:59:59.999Z");
        assert!(planned.is_on(before) && !planned.is_on(end));
        assert_eq!(planned.clone().lived_until(before), planned);
        let over = planned.clone().lived_until(at("2026-12-24T00:00:00Z"));
        assert_eq!(over.released, Some(Released { at: end, by: None }));
        assert_eq!((over.due_at(), over.is_on(before)), (None, false));
        assert_eq!(planned.release(end, "Dana"), Err(Refusal::HoldOver));
    }

    #[test]
    fn a_hold_is_released_by_hand_once() {
        let now = at("2026-11-22T15:45:00Z");
        for until in [None, Some(at("2026-11-22T16:00:00Z"))] {
            let released = hold(until).release(now, "Timur").unwrap();
            assert_eq!(released.released, Some(Released { at: now, by: Some("Timur".into()) }));
            assert_eq!(released.clone().lived_until(at("2027-01-01T00:00:00Z")), released);
            assert_eq!(released.release(now, "Dana"), Err(Refusal::HoldOver));
        }
    }

    #[test]
    fn ends_are_offered_as_a_field_takes_them() {
        let local = |text: &str| text.parse::<NaiveDateTime>().unwrap();
        assert_eq!(as_typed(local("2026-11-22T16:30:00")), "2026-11-22T16:30");
        assert_eq!(as_typed(local("2026-11-22T23:59:01")), "2026-11-23T00:00");
        let six = NaiveTime::from_hms_opt(6, 0, 0).unwrap();
        for (now, end) in [
            ("2026-11-22T20:15:00", "2026-11-23T06:00:00"),
            ("2026-11-23T05:59:59", "2026-11-23T06:00:00"),
            ("2026-11-23T06:00:00", "2026-11-24T06:00:00"),
        ] {
            assert_eq!(end_of_day(local(now), six), local(end), "{now}");
        }
    }

    proptest! {
        #[test]
        fn however_it_ends_a_hold_ends_once_and_never_before_it_began(
            until in proptest::option::of(1_i64..100_000),
            moments in proptest::collection::vec((-1_000_i64..200_000, any::<bool>()), 1..12),
        ) {
            let from = at("2026-11-22T15:30:00Z");
            let after = |seconds: i64| from + TimeDelta::seconds(seconds);
            let mut now = hold(until.map(after));
            let mut first: Option<Released> = None;
            for (seconds, by_hand) in moments {
                now = now.lived_until(after(seconds));
                if by_hand && let Ok(released) = now.clone().release(after(seconds), "Dana") {
                    now = released;
                }
                if let Some(first) = &first {
                    prop_assert_eq!(now.released.as_ref(), Some(first));
                }
                first = now.released.clone();
                if let Some(released) = &first {
                    prop_assert!(released.at >= from);
                    prop_assert!(now.until.is_none_or(|end| released.at <= end));
                    prop_assert!(!now.is_on(after(seconds)));
                }
            }
        }
    }
}
