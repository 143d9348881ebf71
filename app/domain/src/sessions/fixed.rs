//! Time that is over at a moment, played or not: a night that was bought until seven ends at seven, also of who paused
//! (decision 11).

use std::collections::VecDeque;

use chrono::TimeDelta;

use super::{SegmentKind, Session, TimeBlock};
use crate::time::Moment;

/// What is left of a block.
struct Rest {
    left: TimeDelta,
    until: Option<Moment>,
}

impl Rest {
    /// When it is over, played on from a moment.
    fn over(&self, from: Moment) -> Moment {
        let over = from + self.left;
        self.until.map_or(over, |until| until.min(over)).max(from)
    }
}

impl Session {
    /// Does any of its time end by the clock?
    pub(super) fn has_fixed_time(&self) -> bool {
        self.blocks.iter().any(|block| block.until.is_some())
    }

    /// What can still be played from `now` on: block after block, each no longer than it is good.
    pub(super) fn fixed_remaining(&self, now: Moment) -> TimeDelta {
        TimeDelta::milliseconds(self.rests(now).iter().sum())
    }

    /// Milliseconds that can still be played of each block that is not over, from `now` on, in their order: the last blocks.
    pub(super) fn rests(&self, now: Moment) -> Vec<i64> {
        let mut at = now;
        let part = |rest: &Rest| {
            let over = rest.over(at);
            (over - std::mem::replace(&mut at, over)).num_milliseconds()
        };
        self.played_until(now).0.iter().map(part).collect()
    }

    /// When each block began to be played that did until `now`, in their order.
    pub(super) fn blocks_begun(&self, now: Moment) -> Vec<Moment> {
        self.played_until(now).1
    }

    /// What is left of each block that is not over, and when each began that did.
    fn played_until(&self, now: Moment) -> (VecDeque<Rest>, Vec<Moment>) {
        let rest = |block: &TimeBlock| Rest { left: TimeDelta::seconds(block.seconds), until: block.until };
        let mut rests: VecDeque<Rest> = self.blocks.iter().map(rest).collect();
        let (mut begun, mut over_so_far) = (Vec::new(), 0);
        for segment in self.segments.iter().filter(|segment| segment.kind == SegmentKind::Playing) {
            let (mut at, end) = (segment.from, segment.to.unwrap_or(now));
            while at < end
                && let Some(first) = rests.front_mut()
            {
                if begun.len() == over_so_far {
                    begun.push(at);
                }
                let over = first.over(at);
                if over > end {
                    first.left -= end - at;
                    break;
                }
                at = over;
                over_so_far += 1;
                rests.pop_front();
            }
        }
        (rests, begun)
    }
}
