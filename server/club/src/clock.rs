//! The only place that asks the machine what time it is.

use std::{
    sync::{LazyLock, Mutex, PoisonError},
    time::{Duration, Instant},
};

use chrono::{SubsecRound, TimeDelta, Utc};
use domain::time::Moment;

/// Says what time it is. Tests have one of their own.
pub trait Clock: Send + Sync + 'static {
    /// Now, to the millisecond.
    fn now(&self) -> Moment;

    /// What the clock on the wall shows, as it is set: for what others reckon by theirs.
    fn wall(&self) -> Moment {
        self.now()
    }

    /// Nobody plays: what the machine's clock was set to while somebody did is taken over.
    fn follow(&self) {}
}

/// The machine's clock, as a [`Steady`] one.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

/// A machine has one clock.
static MACHINE: Steady = Steady::new();
static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        // Both databases keep milliseconds and no more is ever needed.
        MACHINE.now(read_machine).trunc_subsecs(3)
    }

    fn wall(&self) -> Moment {
        read_machine().wall.trunc_subsecs(3)
    }

    fn follow(&self) {
        MACHINE.follow();
    }
}

#[expect(clippy::disallowed_methods, reason = "this is where the time comes in")]
fn read_machine() -> Reading {
    Reading { wall: Utc::now(), passed: BEGAN.elapsed() }
}

/// What a machine knows of time.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// What its clock says. People and programs set it.
    pub wall: Moment,
    /// What has passed since some moment of its own. Nobody sets it.
    pub passed: Duration,
}

/// A clock that begins with what the machine's clock says, and then counts what passes: whoever sets the machine's
/// clock by an hour does not take an hour of every guest, and gives none away.
///
/// Small corrections are followed, so slowly that no second is left out. A clock that was set is followed when nobody
/// plays, or when the program is started again.
#[derive(Debug, Default)]
pub struct Steady(Mutex<Option<Reckoned>>);

#[derive(Clone, Copy, Debug)]
struct Reckoned {
    /// What it said last.
    now: Moment,
    /// What had passed then.
    passed: Duration,
    /// By how much the machine's clock was set meanwhile; zero: it was not.
    set: TimeDelta,
}

/// A larger difference is no correction: the machine's clock was set.
const CORRECTION_MAX: TimeDelta = TimeDelta::seconds(10);
/// Of a correction, so much of what has passed is taken over: a hundredth.
const CORRECTION_PART: i32 = 100;

impl Steady {
    /// Not yet begun.
    pub const fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// Now. What the machine says is read inside, so that readings are taken in order.
    pub fn now(&self, read: impl FnOnce() -> Reading) -> Moment {
        let mut reckoned = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let read = read();
        let next = match *reckoned {
            None => Reckoned { now: read.wall, passed: read.passed, set: TimeDelta::zero() },
            Some(before) => before.until(read),
        };
        *reckoned = Some(next);
        next.now
    }

    /// Takes over what the machine's clock was set to.
    pub fn follow(&self) {
        let mut reckoned = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = reckoned.take_if(|before| before.set != TimeDelta::zero()) {
            tracing::warn!(seconds = before.set.num_seconds(), "the set clock of the machine is taken over");
        }
    }
}

impl Reckoned {
    fn until(self, read: Reading) -> Self {
        let passed = TimeDelta::from_std(read.passed.saturating_sub(self.passed)).unwrap_or_default();
        let now = self.now + passed;
        let off = read.wall - now;
        if off.abs() <= CORRECTION_MAX {
            let most = passed / CORRECTION_PART;
            let correction = off.clamp(-most, most);
            return Self { now: now + correction, passed: read.passed, set: TimeDelta::zero() };
        }
        // Said once each time it is set.
        if (off - self.set).abs() > CORRECTION_MAX {
            tracing::warn!(
                seconds = off.num_seconds(),
                "the machine's clock was set; the club's goes on as before until nobody plays"
            );
            return Self { now, passed: read.passed, set: off };
        }
        Self { now, passed: read.passed, set: self.set }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: &str = "2026-11-22T12:00:00Z";

    /// A machine whose clocks are moved by hand.
    struct Machine {
        wall: Moment,
        passed: Duration,
        steady: Steady,
    }

    impl Machine {
        fn at_noon() -> Self {
            let machine = Self { wall: noon(), passed: Duration::from_secs(7), steady: Steady::new() };
            assert_eq!(machine.now(), noon());
            machine
        }

        fn pass(&mut self, seconds: u32) {
            self.passed += Duration::from_secs(seconds.into());
            self.wall += TimeDelta::seconds(seconds.into());
        }

        fn set(&mut self, by: TimeDelta) {
            self.wall += by;
        }

        fn now(&self) -> Moment {
            self.steady.now(|| Reading { wall: self.wall, passed: self.passed })
        }
    }

    fn noon() -> Moment {
        NOON.parse().unwrap()
    }

    fn after(seconds: i64) -> Moment {
        noon() + TimeDelta::seconds(seconds)
    }

    #[test]
    fn it_goes_as_the_machine_goes() {
        let mut machine = Machine::at_noon();
        for minute in 1..=180 {
            machine.pass(60);
            assert_eq!(machine.now(), after(minute * 60));
        }
    }

    #[test]
    fn an_hour_that_did_not_pass_is_not_counted() {
        for hour in [1, -1] {
            let mut machine = Machine::at_noon();
            machine.pass(60);
            machine.set(TimeDelta::hours(hour));
            assert_eq!(machine.now(), after(60));
            machine.pass(600);
            assert_eq!(machine.now(), after(660));
            machine.set(TimeDelta::hours(-hour));
            assert_eq!(machine.now(), after(660));
        }
    }

    #[test]
    fn what_was_set_is_taken_over_when_nobody_plays() {
        let mut machine = Machine::at_noon();
        machine.set(TimeDelta::hours(1));
        assert_eq!(machine.now(), noon());
        machine.steady.follow();
        assert_eq!(machine.now(), after(3600));
        machine.pass(60);
        machine.steady.follow();
        assert_eq!(machine.now(), after(3660));
    }

    #[test]
    fn a_correction_is_followed_without_leaving_a_second_out() {
        for second in [5, -5] {
            let mut machine = Machine::at_noon();
            machine.set(TimeDelta::seconds(second));
            let mut before = machine.now();
            for _ in 0..1000 {
                machine.pass(1);
                let now = machine.now();
                let took = (now - before).num_milliseconds();
                assert!((990..=1010).contains(&took), "a second took {took} ms");
                before = now;
            }
            assert_eq!(machine.now(), machine.wall);
        }
    }

    #[test]
    fn it_never_goes_backwards() {
        let mut machine = Machine::at_noon();
        let mut before = machine.now();
        for by in [-3, 7200, -9, -86_400, 1, 0, -7200] {
            machine.set(TimeDelta::seconds(by));
            machine.passed += Duration::from_millis(1);
            let now = machine.now();
            assert!(now > before, "{now} after {before}");
            before = now;
        }
    }
}
