//! When the club is open: by weekday, with exceptions. The rules speak of the clock on the club's wall; where its hands
//! jump is known to those who know the zone.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::{
    ids::{ActId, ClubId},
    money::Typed,
    refusal::Refusal,
    time::Moment,
};

#[cfg(test)]
mod tests;

/// What a day of opening hours is, without its times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// Nobody comes in.
    Closed,
    /// From midnight to midnight.
    RoundTheClock,
    /// From a time to another.
    Open,
}

impl DayKind {
    /// In the order in which forms list them.
    pub const ALL: [Self; 3] = [Self::Closed, Self::RoundTheClock, Self::Open];

    /// As a form sends it.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::RoundTheClock => "round_the_clock",
            Self::Open => "open",
        }
    }
}

/// When the club is open on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DayHours {
    /// Nobody comes in.
    Closed,
    /// From midnight to midnight.
    RoundTheClock,
    /// The night after belongs to the day too.
    Open {
        /// When it opens.
        from: NaiveTime,
        /// When it closes; not later than `from`: on the day after.
        to: NaiveTime,
    },
}

impl DayHours {
    /// Without its times.
    pub const fn kind(self) -> DayKind {
        match self {
            Self::Closed => DayKind::Closed,
            Self::RoundTheClock => DayKind::RoundTheClock,
            Self::Open { .. } => DayKind::Open,
        }
    }

    /// When it opens and closes, where it does.
    pub const fn times(self) -> Option<(NaiveTime, NaiveTime)> {
        match self {
            Self::Open { from, to } => Some((from, to)),
            Self::Closed | Self::RoundTheClock => None,
        }
    }

    /// From when to when somebody may come in; the end itself is closed already.
    fn stretch(self, day: NaiveDate) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let next = day.succ_opt()?;
        match self {
            Self::Closed => None,
            Self::RoundTheClock => Some((day.and_time(NaiveTime::MIN), next.and_time(NaiveTime::MIN))),
            Self::Open { from, to } => {
                let ends = if to <= from { next } else { day };
                Some((day.and_time(from), ends.and_time(to)))
            }
        }
    }
}

/// A day that is not like others of its weekday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exception {
    /// Which, in the club's calendar.
    pub day: NaiveDate,
    /// When the club is open then.
    pub hours: DayHours,
    /// Why, in up to 60 letters; may be empty.
    pub note: String,
}

/// When the club is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningHours {
    /// From Monday on.
    pub week: [DayHours; 7],
    /// In the order of their days; one a day.
    pub exceptions: Vec<Exception>,
}

impl Default for OpeningHours {
    /// A club that says nothing never closes.
    fn default() -> Self {
        Self { week: [DayHours::RoundTheClock; 7], exceptions: Vec::new() }
    }
}

/// How weekdays are called, from Monday on.
pub const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// What changes later than this is as good as never.
pub const HORIZON: TimeDelta = TimeDelta::days(14);

impl OpeningHours {
    /// The hours of a day, as its weekday or its exception has them.
    pub fn on(&self, day: NaiveDate) -> DayHours {
        let exception = self.exceptions.iter().find(|exception| exception.day == day);
        exception.map_or_else(|| self.of_weekday(day), |exception| exception.hours)
    }

    fn of_weekday(&self, day: NaiveDate) -> DayHours {
        let today = day.weekday().num_days_from_monday();
        let mut weekdays = self.week.iter().zip(0_u32..);
        weekdays.find(|(_, weekday)| *weekday == today).map_or(DayHours::RoundTheClock, |(hours, _)| *hours)
    }

    /// Is the club open at this time of its wall clock? A night belongs to the day on which it began, also when the
    /// next day is an exception.
    pub fn is_open(&self, local: NaiveDateTime) -> bool {
        let days = [local.date().pred_opt(), Some(local.date())];
        let mut stretches = days.into_iter().flatten().filter_map(|day| self.on(day).stretch(day));
        stretches.any(|(from, to)| from <= local && local < to)
    }

    /// When it closes next if it is open, or opens next if it is closed; `None` when it does neither within
    /// [`HORIZON`]. One night that goes on as the next day changes nothing.
    pub fn next_change(&self, local: NaiveDateTime) -> Option<NaiveDateTime> {
        let open = self.is_open(local);
        let days = local.date().pred_opt()?.iter_days().take(17);
        let mut edges: Vec<NaiveDateTime> = days
            .filter_map(|day| self.on(day).stretch(day))
            .flat_map(|(from, to)| [from, to])
            .filter(|edge| local < *edge && *edge - local <= HORIZON)
            .collect();
        edges.sort_unstable();
        edges.into_iter().find(|edge| self.is_open(*edge) != open)
    }
}

/// The club opens or closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// When.
    pub at: Moment,
    /// What the clock on the club's wall shows then.
    pub local: NaiveDateTime,
}

impl Turn {
    /// `02:00`, or with the day when it is a day away or more.
    pub fn words(&self, now: Moment) -> String {
        let near = self.at - now < TimeDelta::days(1);
        self.local.format(if near { "%H:%M" } else { "%-d %b, %H:%M" }).to_string()
    }
}

/// Whether the club is open, and when that changes: a screen can tell for many days without asking again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoursNow {
    /// Was it open when this was read?
    pub open: bool,
    /// When it turns after that, in order.
    pub turns: Vec<Turn>,
}

impl HoursNow {
    /// Of a club that never closes.
    pub const fn always() -> Self {
        Self { open: true, turns: Vec::new() }
    }

    /// Is it open, and when does that change next, as far as is known?
    pub fn at(&self, now: Moment) -> (bool, Option<&Turn>) {
        let over = self.turns.iter().take_while(|turn| turn.at <= now);
        let open = over.fold(self.open, |open, _| !open);
        (open, self.turns.iter().find(|turn| now < turn.at))
    }

    /// `Open until 02:00`, `Closed until 10:00`; nothing for a club that never closes.
    pub fn words(&self, now: Moment) -> Option<String> {
        match self.at(now) {
            (true, Some(turn)) => Some(format!("Open until {}", turn.words(now))),
            (false, Some(turn)) => Some(format!("Closed until {}", turn.words(now))),
            (false, None) => Some("Closed".to_owned()),
            (true, None) if self.turns.is_empty() => None,
            (true, None) => Some("Open".to_owned()),
        }
    }

    /// When the club closes before something ends that goes on from now.
    pub fn closes_before(&self, now: Moment, ends: Moment) -> Option<&Turn> {
        let mut open = self.open;
        let mut closings = self.turns.iter().filter(move |_| {
            open = !open;
            !open
        });
        closings.find(|turn| now < turn.at && turn.at < ends)
    }
}

/// One day as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedDay {
    /// What it is.
    pub kind: DayKind,
    /// When it opens, as `22:00`; read only of a day that does.
    #[serde(default)]
    pub from: Typed,
    /// When it closes; not later than `from`: on the day after.
    #[serde(default)]
    pub to: Typed,
}

impl TypedDay {
    fn read(&self, day: &str) -> Result<DayHours, Refusal> {
        let time = |typed: &Typed| NaiveTime::parse_from_str(typed.0.trim(), "%H:%M").ok();
        match (self.kind, time(&self.from), time(&self.to)) {
            (DayKind::Closed, ..) => Ok(DayHours::Closed),
            (DayKind::RoundTheClock, ..) => Ok(DayHours::RoundTheClock),
            (DayKind::Open, Some(from), Some(to)) if from != to => Ok(DayHours::Open { from, to }),
            (DayKind::Open, ..) => Err(Refusal::BadHours { day: day.to_owned() }),
        }
    }
}

/// An exception as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedException {
    /// Which day, as `2026-12-31`; empty together with the rest: none.
    #[serde(default)]
    pub day: Typed,
    /// What it is.
    pub kind: DayKind,
    /// When it opens.
    #[serde(default)]
    pub from: Typed,
    /// When it closes.
    #[serde(default)]
    pub to: Typed,
    /// Why; may be empty.
    #[serde(default)]
    pub note: Typed,
}

/// The most letters of an exception's note.
pub const NOTE_MOST: u32 = 60;

impl TypedException {
    fn is_empty(&self) -> bool {
        let typed = [&self.day, &self.from, &self.to, &self.note];
        self.kind == DayKind::Closed && typed.into_iter().all(|typed| typed.0.trim().is_empty())
    }

    fn read(&self) -> Result<Exception, Refusal> {
        let day: NaiveDate = self.day.0.trim().parse().map_err(|_| self.bad_date())?;
        if !(2000..2200).contains(&day.year()) {
            return Err(self.bad_date());
        }
        let hours = TypedDay { kind: self.kind, from: self.from.clone(), to: self.to.clone() };
        let hours = hours.read(&day.to_string())?;
        let note = self.note.0.trim();
        if note.chars().count() > NOTE_MOST as usize || note.chars().any(char::is_control) {
            return Err(Refusal::BadName);
        }
        Ok(Exception { day, hours, note: note.to_owned() })
    }

    fn bad_date(&self) -> Refusal {
        Refusal::BadDate { typed: self.day.0.clone() }
    }
}

/// Changes when the club is open; all of it as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditHours {
    /// Made with the form.
    pub id: ActId,
    /// Whose hours the form showed.
    pub club: ClubId,
    /// From Monday on.
    #[serde(default)]
    pub week: Vec<TypedDay>,
    /// Exceptions that are to go.
    #[serde(default)]
    pub remove: Vec<NaiveDate>,
    /// Exceptions that are to come.
    #[serde(default)]
    pub add: Vec<TypedException>,
}

impl EditHours {
    /// What was typed, put together with what is known.
    ///
    /// # Errors
    /// [`Refusal::BadHours`], [`Refusal::BadDate`], [`Refusal::DayTwice`]; [`Refusal::BadName`] for a note that is too
    /// long.
    pub fn read(&self, known: &OpeningHours) -> Result<OpeningHours, Refusal> {
        let mut week = [DayHours::RoundTheClock; 7];
        let mut typed = self.week.iter();
        for (hours, name) in week.iter_mut().zip(WEEKDAYS) {
            let day = typed.next().ok_or_else(|| Refusal::BadHours { day: name.to_owned() })?;
            *hours = day.read(name)?;
        }
        let kept = known.exceptions.iter().filter(|exception| !self.remove.contains(&exception.day));
        let mut exceptions: Vec<Exception> = kept.cloned().collect();
        for typed in self.add.iter().filter(|typed| !typed.is_empty()) {
            let exception = typed.read()?;
            if exceptions.iter().any(|known| known.day == exception.day) {
                return Err(Refusal::DayTwice { day: exception.day.to_string() });
            }
            exceptions.push(exception);
        }
        exceptions.sort_by_key(|exception| exception.day);
        Ok(OpeningHours { week, exceptions })
    }
}
