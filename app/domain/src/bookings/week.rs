//! A week of what is booked, by day and hour.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};

use crate::{
    ids::{DeviceId, SessionId, ZoneId},
    lists::{self, day},
    sessions::{SessionState, past::Named},
    staff::Me,
    time::{LocalTimes, Moment},
};

/// Which week. It travels as the query of an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct WeekFilter {
    /// The week with this day in it; `None`: this one.
    pub day: Option<NaiveDate>,
    /// Only this zone.
    pub zone: Option<ZoneId>,
}

impl WeekFilter {
    /// What is not understood is not there.
    pub fn read(word: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name: &str| word(name).unwrap_or_default();
        Self { day: day(&word("day")), zone: word("zone").parse().ok() }
    }

    /// The query of an address, without its question mark.
    pub fn query(&self) -> String {
        lists::query([
            ("day", self.day.map(|day| day.to_string())),
            ("zone", self.zone.map(|zone| zone.to_string())),
        ])
    }

    /// The Monday of the week, where it is `today` now.
    pub fn monday(&self, today: NaiveDate) -> NaiveDate {
        let day = self.day.unwrap_or(today);
        day - Days::new(u64::from(day.weekday().num_days_from_monday()))
    }
}

impl From<String> for WeekFilter {
    fn from(query: String) -> Self {
        Self::read(|name: &str| lists::value(&query, name))
    }
}

impl From<WeekFilter> for String {
    fn from(filter: WeekFilter) -> Self {
        filter.query()
    }
}

/// What is booked, or was before it began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    /// Which.
    pub session: SessionId,
    /// Whose.
    pub who: String,
    /// Where.
    pub seat: DeviceId,
    /// `PC 12`.
    pub device: String,
    /// When it begins or began.
    pub from: Moment,
    /// Until when the device is kept for it, or was.
    pub to: Moment,
    /// How far it is.
    pub state: SessionState,
}

/// A week of it in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// Who looks.
    pub me: Me,
    /// The club's wall clock, around the week.
    pub times: LocalTimes,
    /// Which week was asked for.
    pub filter: WeekFilter,
    /// Its first day.
    pub monday: NaiveDate,
    /// What can be chosen: zones.
    pub zones: Vec<Named<ZoneId>>,
    /// The first to begin first.
    pub booked: Vec<Booked>,
    /// Is there more than is shown?
    pub more: bool,
    /// The server's clock.
    pub now: Moment,
}

/// An hour of a day: who begins in it, and how many devices are booked in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hour<'week> {
    /// Who begins, the first first.
    pub begin: Vec<&'week Booked>,
    /// How many are booked at any time of it.
    pub count: u32,
}

impl Week {
    /// Its seven days.
    pub fn days(&self) -> [NaiveDate; 7] {
        [0, 1, 2, 3, 4, 5, 6].map(|day| self.monday + Days::new(day))
    }

    /// What is booked in an hour of the wall clock. One that the clock shows twice is one hour here.
    pub fn hour(&self, day: NaiveDate, hour: u32) -> Hour<'_> {
        let Some(begins) = day.and_hms_opt(hour, 0, 0) else { return Hour::default() };
        let ends = begins + TimeDelta::hours(1);
        let mut found = Hour::default();
        for booked in &self.booked {
            let (from, to) = (self.times.local(booked.from), self.times.local(booked.to));
            if (from.date(), from.hour()) == (day, hour) {
                found.begin.push(booked);
                found.count += 1;
            } else if from < ends && to > begins {
                found.count += 1;
            }
        }
        found
    }

    /// The hours of the day in which anything is booked, from the first to the last; of a week without bookings none.
    pub fn hours(&self) -> Vec<u32> {
        let any = |hour: &u32| self.days().iter().any(|day| self.hour(*day, *hour).count > 0);
        let found: Vec<u32> = (0..24).filter(any).collect();
        match (found.first(), found.last()) {
            (Some(first), Some(last)) => (*first..=*last).collect(),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        access::ActionSet,
        ids::{ClubId, OrganisationId, StaffId},
    };

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn booked(from: &str, to: &str) -> Booked {
        Booked {
            session: SessionId::fresh(),
            who: "Timur".into(),
            seat: DeviceId::fresh(),
            device: "PC 1".into(),
            from: at(from),
            to: at(to),
            state: SessionState::Waiting,
        }
    }

    fn week(booked: Vec<Booked>) -> Week {
        Week {
            me: Me {
                id: StaffId(Uuid::nil()),
                name: "Dana".into(),
                roles: Vec::new(),
                may: ActionSet::all(),
                club: ClubId::fresh(),
                club_name: "Nebula".into(),
                clubs: Vec::new(),
                organisation: OrganisationId::fresh(),
            },
            times: LocalTimes { first: 18_000, changes: Vec::new() },
            filter: WeekFilter::default(),
            monday: date("2026-11-23"),
            zones: Vec::new(),
            booked,
            more: false,
            now: at("2026-11-23T10:00:00Z"),
        }
    }

    #[test]
    fn a_week_begins_on_monday() {
        for (day, today, monday) in [
            (None, "2026-11-29", "2026-11-23"),
            (None, "2026-11-23", "2026-11-23"),
            (Some("2027-01-01"), "2026-11-23", "2026-12-28"),
        ] {
            let filter = WeekFilter { day: day.map(date), zone: None };
            assert_eq!(filter.monday(date(today)), date(monday), "{day:?} {today}");
        }
        let filter = WeekFilter { day: Some(date("2027-01-01")), zone: Some(ZoneId::fresh()) };
        assert_eq!(WeekFilter::from(filter.query()), filter);
        assert_eq!(WeekFilter::from("day=soon&zone=x".to_owned()), WeekFilter::default());
    }

    #[test]
    fn hours_are_those_of_the_wall_and_count_what_goes_on() {
        // 19:30 to 21:00 and 20:00 to 20:30 on the wall; the third goes on after midnight.
        let week = week(vec![
            booked("2026-11-23T14:30:00Z", "2026-11-23T16:00:00Z"),
            booked("2026-11-23T15:00:00Z", "2026-11-23T15:30:00Z"),
            booked("2026-11-24T18:00:00Z", "2026-11-24T20:00:00Z"),
        ]);
        for (day, hour, begin, count) in [
            ("2026-11-23", 18, 0, 0),
            ("2026-11-23", 19, 1, 1),
            ("2026-11-23", 20, 1, 2),
            ("2026-11-23", 21, 0, 0),
            ("2026-11-24", 23, 1, 1),
            ("2026-11-25", 0, 0, 1),
            ("2026-11-25", 1, 0, 0),
            ("2026-11-24", 19, 0, 0),
        ] {
            let found = week.hour(date(day), hour);
            assert_eq!((found.begin.len(), found.count), (begin, count), "{day} {hour}");
        }
        assert_eq!(week.hours(), (0..=23).collect::<Vec<_>>());
        assert_eq!(Week { booked: vec![week.booked[0].clone()], ..week.clone() }.hours(), [19, 20]);
        assert_eq!(Week { booked: Vec::new(), ..week }.hours(), [0; 0]);
    }
}
