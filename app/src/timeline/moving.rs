//! A booking that is being moved, in time or to another device: where it would stand, and what is in its way.

use chrono::TimeDelta;
use domain::{
    ids::{DeviceId, SessionId},
    time::{LocalTimes, Moment},
    timeline::{Of, Span, Stretch, in_the_way},
};

use super::scale::{Lane, beside, device_at};
use crate::holds::clock;

/// It moves by so many minutes.
pub const STEP: i64 = 5;
/// And by so many where somebody is in a hurry.
pub const HURRY: i64 = 60;

/// A booking in somebody's hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moving {
    /// Which.
    pub session: SessionId,
    /// Whose.
    pub who: String,
    /// Where it would be.
    pub device: DeviceId,
    /// Since when.
    pub from: Moment,
    /// For how long.
    pub length: TimeDelta,
    /// Where it was taken from.
    home: (DeviceId, Moment),
}

/// What a key does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// So many minutes later; earlier, if below zero.
    Later(i64),
    /// To the device in the next row.
    Down,
    /// To the device in the row before.
    Up,
    /// It is put down.
    Put,
    /// It is put back.
    Back,
}

impl Key {
    /// As the browser calls it; `hurry` while Shift is held.
    pub fn of(key: &str, hurry: bool) -> Option<Self> {
        let step = if hurry { HURRY } else { STEP };
        Some(match key {
            "ArrowLeft" => Self::Later(-step),
            "ArrowRight" => Self::Later(step),
            "ArrowUp" => Self::Up,
            "ArrowDown" => Self::Down,
            "Enter" => Self::Put,
            "Escape" => Self::Back,
            _ => return None,
        })
    }
}

impl Moving {
    /// Takes it up where it is; nothing but a booking is moved.
    pub fn of(stretch: &Stretch) -> Option<Self> {
        let Of::Session(session) = stretch.of else { return None };
        let to = stretch.to.filter(|_| stretch.phase.is_booked())?;
        Some(Self {
            session,
            who: stretch.who.clone(),
            device: stretch.device,
            from: stretch.from,
            length: to - stretch.from,
            home: (stretch.device, stretch.from),
        })
    }

    /// Is it where it was?
    pub fn is_home(&self) -> bool {
        (self.device, self.from) == self.home
    }

    /// The device that it was taken from.
    pub const fn home_device(&self) -> DeviceId {
        self.home.0
    }

    /// Until when.
    pub fn to(&self) -> Moment {
        self.from + self.length
    }

    /// The same at another time and device: on a step of five minutes, and not before now.
    #[must_use]
    pub fn put(&self, device: DeviceId, from: Moment, now: Moment) -> Self {
        let from = if from == self.home.1 { from } else { stepped(from).max(stepped(now)) };
        // A step may end a little before now.
        let from = if from < now && from != self.home.1 { from + TimeDelta::minutes(STEP) } else { from };
        Self { device, from, ..self.clone() }
    }

    /// What a key makes of it.
    #[must_use]
    pub fn walked(&self, key: Key, lanes: &[Lane], now: Moment) -> Self {
        match key {
            Key::Later(minutes) => self.put(self.device, self.from + TimeDelta::minutes(minutes), now),
            Key::Down => self.put(beside(lanes, self.device, true), self.from, now),
            Key::Up => self.put(beside(lanes, self.device, false), self.from, now),
            Key::Put | Key::Back => self.clone(),
        }
    }

    /// Where a pointer has dragged it to, which took it up at `start`.
    #[must_use]
    pub fn dragged(&self, field: Field, (start, point): (Point, Point), lanes: &[Lane], now: Moment) -> Self {
        let seconds = field.seconds(point.x - start.x);
        let device = device_at(lanes, field.row(point.y, lanes.len())).unwrap_or(self.device);
        self.put(device, self.home.1 + TimeDelta::seconds(seconds), now)
    }

    /// What is in its way.
    pub fn meets<'all>(&self, all: impl IntoIterator<Item = &'all Stretch>) -> Option<&'all Stretch> {
        in_the_way(all, Of::Session(self.session), self.device, (self.from, self.to()))
    }

    /// `PC 7, Timur, 19:10 to 21:10.`, and what is in its way.
    pub fn words(&self, name: &str, meets: Option<&Stretch>, times: &LocalTimes, now: Moment) -> String {
        let said = |moment| clock(moment, times, now);
        let place = format!("{name}, {}, {} to {}.", self.who, said(self.from), said(self.to()));
        match meets {
            Some(other) => format!("{place} Taken: {}.", taken(other, times, now)),
            None => place,
        }
    }
}

/// `Айгерім, 18:00 to 20:00`: who or what has the device.
fn taken(other: &Stretch, times: &LocalTimes, now: Moment) -> String {
    let said = |moment| clock(moment, times, now);
    match other.to {
        Some(to) => format!("{}, {} to {}", other.who, said(other.from), said(to)),
        None => format!("{}, from {} on", other.who, said(other.from)),
    }
}

/// The nearest step of five minutes.
fn stepped(moment: Moment) -> Moment {
    let step = STEP * 60_000;
    let late = (moment.timestamp_millis() + step / 2).rem_euclid(step) - step / 2;
    moment - TimeDelta::milliseconds(late)
}

/// A place on the screen, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// Where the rows are on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// What their width stands for.
    pub span: Span,
    /// Where the first begins.
    pub top: i32,
    /// How wide each is.
    pub width: i32,
    /// How high all are.
    pub height: i32,
}

impl Field {
    fn seconds(self, pixels: i32) -> i64 {
        i64::from(pixels) * self.span.length().num_seconds() / i64::from(self.width.max(1))
    }

    fn row(self, y: i32, rows: usize) -> i64 {
        let rows = i64::try_from(rows).unwrap_or(i64::MAX);
        (i64::from(y - self.top) * rows).div_euclid(i64::from(self.height.max(1)))
    }
}

#[cfg(test)]
mod tests {
    use domain::timeline::Phase;

    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn booked(device: DeviceId, from: &str) -> Stretch {
        Stretch {
            of: Of::Session(SessionId::fresh()),
            phase: Phase::Waiting,
            device,
            who: "Timur".into(),
            from: at(from),
            to: Some(at(from) + TimeDelta::hours(2)),
        }
    }

    #[test]
    fn only_what_is_booked_is_moved() {
        let stretch = booked(DeviceId::fresh(), "2026-11-22T14:00:00Z");
        assert!(Moving::of(&stretch).is_some_and(|moving| moving.is_home()));
        for phase in [Phase::Playing, Phase::Paused, Phase::Over, Phase::OnHold, Phase::EndingSoon] {
            assert_eq!(Moving::of(&Stretch { phase, ..stretch.clone() }), None, "{phase:?}");
        }
    }

    #[test]
    fn it_moves_by_steps_and_never_into_the_past() {
        let (here, now) = (DeviceId::fresh(), at("2026-11-22T13:57:30Z"));
        let moving = Moving::of(&booked(here, "2026-11-22T14:02:00Z")).unwrap();
        for (from, comes) in [
            ("2026-11-22T14:02:00Z", "2026-11-22T14:02:00Z"),
            ("2026-11-22T14:07:00Z", "2026-11-22T14:05:00Z"),
            ("2026-11-22T14:08:00Z", "2026-11-22T14:10:00Z"),
            ("2026-11-22T14:07:30Z", "2026-11-22T14:10:00Z"),
            ("2026-11-22T13:57:00Z", "2026-11-22T14:00:00Z"),
            ("2026-11-21T00:00:00Z", "2026-11-22T14:00:00Z"),
        ] {
            let moved = moving.put(here, at(from), now);
            assert_eq!((moved.from, moved.to() - moved.from), (at(comes), TimeDelta::hours(2)), "{from}");
        }
        let late = moving.put(here, at("2026-11-22T10:00:00Z"), at("2026-11-22T14:01:00Z"));
        assert_eq!(late.from, at("2026-11-22T14:05:00Z"));
    }

    #[test]
    fn keys_and_pointers_move_it_over_rows_and_hours() {
        let [one, two] = [DeviceId::fresh(), DeviceId::fresh()];
        let lanes = [
            Lane::Zone("Standard".into()),
            Lane::Device(one, "PC 1".into()),
            Lane::Device(two, "PC 2".into()),
        ];
        let now = at("2026-11-22T10:00:00Z");
        let moving = Moving::of(&booked(one, "2026-11-22T14:00:00Z")).unwrap();
        let later = |key, hurry| moving.walked(Key::of(key, hurry).unwrap(), &lanes, now);
        assert_eq!(later("ArrowRight", false).from, at("2026-11-22T14:05:00Z"));
        assert_eq!(later("ArrowLeft", true).from, at("2026-11-22T13:00:00Z"));
        assert_eq!((later("ArrowDown", false).device, later("ArrowUp", false).device), (two, one));
        assert_eq!((later("Enter", false), Key::of("a", false)), (moving.clone(), None));
        // 1200 pixels for 12 hours, three rows of 20.
        let field = Field { span: Span { from: now, hours: 12 }, top: 100, width: 1200, height: 60 };
        let start = Point { x: 500, y: 130 };
        for (x, y, device, from) in [
            (500, 130, one, "2026-11-22T14:00:00Z"),
            (650, 141, two, "2026-11-22T15:30:00Z"),
            (452, 105, one, "2026-11-22T13:30:00Z"),
            (500, 999, two, "2026-11-22T14:00:00Z"),
            (-900, 130, one, "2026-11-22T10:00:00Z"),
        ] {
            let moved = moving.dragged(field, (start, Point { x, y }), &lanes, now);
            assert_eq!((moved.device, moved.from), (device, at(from)), "{x} {y}");
        }
    }

    #[test]
    fn what_is_in_its_way_is_named() {
        let (here, now) = (DeviceId::fresh(), at("2026-11-22T10:00:00Z"));
        let times = domain::time::LocalTimes { first: 18_000, changes: Vec::new() };
        let moving = Moving::of(&booked(here, "2026-11-22T14:00:00Z")).unwrap();
        let other = booked(here, "2026-11-22T15:00:00Z");
        let open = Stretch { who: "New mouse".into(), to: None, ..other.clone() };
        let words = |other| moving.words("PC 7", moving.meets(other), &times, now);
        assert_eq!(words(None), "PC 7, Timur, 19:00 to 21:00.");
        assert_eq!(words(Some(&other)), "PC 7, Timur, 19:00 to 21:00. Taken: Timur, 20:00 to 22:00.");
        assert_eq!(words(Some(&open)), "PC 7, Timur, 19:00 to 21:00. Taken: New mouse, from 20:00 on.");
    }
}
