//! How long was played, and how long one can stay.

use chrono::TimeDelta;

use super::{SegmentKind, Session};
use crate::time::Moment;

impl Session {
    /// All bought time.
    pub fn bought(&self) -> TimeDelta {
        TimeDelta::seconds(self.blocks.iter().map(|block| block.seconds).sum())
    }

    /// Played until `now`. Never more than was bought.
    pub fn played(&self, now: Moment) -> TimeDelta {
        let played = self
            .segments
            .iter()
            .filter(|segment| segment.kind == SegmentKind::Playing)
            .map(|segment| (segment.to.unwrap_or(now) - segment.from).max(TimeDelta::zero()))
            .sum::<TimeDelta>();
        played.min(self.bought())
    }

    /// What is left at `now`. Never below zero.
    pub fn remaining(&self, now: Moment) -> TimeDelta {
        if self.has_fixed_time() { self.fixed_remaining(now) } else { self.bought() - self.played(now) }
    }

    /// How long the client can stay on it: until it is played, or until the device is somebody else's.
    pub fn stays(&self, now: Moment) -> TimeDelta {
        let left = self.remaining(now);
        self.until.map_or(left, |until| left.min((until - now).max(TimeDelta::zero())))
    }

    /// When time runs out, if nothing happens before; `None` while the clock stands.
    pub fn ends_at(&self) -> Option<Moment> {
        let open = self.open().filter(|open| open.kind == SegmentKind::Playing)?;
        let end = open.from + self.remaining(open.from);
        Some(self.until.map_or(end, |until| until.max(open.from).min(end)))
    }

    /// Until when time is bought, played on from `now`: what is bought more is played from then on.
    pub fn covered_until(&self, now: Moment) -> Moment {
        now + self.remaining(now)
    }
}
