//! The server's clock on the screen. The browser's own is never believed: only the difference between the
//! two, taken once (decision 6).

use domain::time::Moment;
use leptos::prelude::*;

/// One ticking signal for the whole page, so that all countdowns change together.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    now: RwSignal<Moment>,
    /// The server's clock less the browser's, in milliseconds, once it is known.
    #[cfg(feature = "hydrate")]
    ahead: StoredValue<Option<i64>>,
}

impl Clock {
    /// Shows the server's `now`, and ticks as soon as the page is hydrated.
    pub fn new(now: Moment) -> Self {
        let clock = Self {
            now: RwSignal::new(whole_second(now)),
            #[cfg(feature = "hydrate")]
            ahead: StoredValue::new(None),
        };
        #[cfg(feature = "hydrate")]
        Effect::new(move |_| {
            clock.set(now);
            // More often than once a second, because a timer may come late: it then shows the second it is.
            let _ = set_interval(move || clock.tick(), std::time::Duration::from_millis(200));
        });
        clock
    }

    /// The second that the server's clock shows.
    pub fn now(self) -> Moment {
        self.now.get()
    }

    /// The same, for those who need it only once.
    pub fn now_untracked(self) -> Moment {
        self.now.get_untracked()
    }
}

#[cfg(feature = "hydrate")]
impl Clock {
    /// More than a slow network explains.
    const TOLERANCE_MILLIS: i64 = 1500;

    /// The server's clock shows `now`. A message is never early: what it says is ahead of us is true. What it says is behind may be its delay.
    pub fn correct(self, now: Moment) {
        let off = self.off(now).unwrap_or(0);
        if !(-Self::TOLERANCE_MILLIS..=0).contains(&off) {
            self.set(now);
        }
    }

    /// The server's clock showed `then` a while ago: it cannot be earlier now.
    pub fn not_before(self, then: Moment) {
        if self.off(then).unwrap_or(0) > Self::TOLERANCE_MILLIS {
            self.set(then);
        }
    }

    fn off(self, now: Moment) -> Option<i64> {
        let ahead = self.ahead.try_get_value().flatten()?;
        Some(now.timestamp_millis() - browser_millis() - ahead)
    }

    fn set(self, now: Moment) {
        self.ahead.try_update_value(|ahead| *ahead = Some(now.timestamp_millis() - browser_millis()));
        self.tick();
    }

    fn tick(self) {
        let Some(ahead) = self.ahead.try_get_value().flatten() else { return };
        let Some(now) = Moment::from_timestamp_millis(browser_millis() + ahead).map(whole_second) else {
            return;
        };
        if self.now.try_get_untracked().is_some_and(|shown| shown != now) {
            self.now.set(now);
        }
    }
}

#[cfg(not(feature = "hydrate"))]
impl Clock {
    /// The server's clock shows `now`; a page that is not hydrated stands still.
    pub fn correct(self, _now: Moment) {}

    /// The server's clock showed `then`; a page that is not hydrated stands still.
    pub fn not_before(self, _then: Moment) {}
}

/// What the browser believes, since 1970.
#[cfg(feature = "hydrate")]
pub fn browser_millis() -> i64 {
    js_sys::Date::now() as i64
}

/// Countdowns are counted from whole seconds: each then goes down by exactly one. A begun second is counted as
/// over, so that no countdown promises more than is left.
fn whole_second(moment: Moment) -> Moment {
    let millis = moment.timestamp_millis() + 999;
    Moment::from_timestamp_millis(millis - millis.rem_euclid(1000)).unwrap_or(moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_shows_whole_seconds() {
        for moment in ["2026-11-22T09:02:02.001Z", "2026-11-22T09:02:02.999Z", "2026-11-22T09:02:03Z"] {
            assert_eq!(whole_second(moment.parse().unwrap()).to_rfc3339(), "2026-11-22T09:02:03+00:00");
        }
    }
}
