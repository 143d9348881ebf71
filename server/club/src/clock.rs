//! The only place that asks the machine what time it is.

use chrono::{SubsecRound, Utc};
use domain::time::Moment;

/// Says what time it is. Tests have one of their own.
pub trait Clock: Send + Sync + 'static {
    /// Now, to the millisecond.
    fn now(&self) -> Moment;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where the time comes in")]
    fn now(&self) -> Moment {
        // Both databases keep milliseconds and no more is ever needed.
        Utc::now().trunc_subsecs(3)
    }
}
