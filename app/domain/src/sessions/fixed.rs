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
    /// It is good so long from when that block of the session began: itself, or the one that it goes on with.
    good_for: Option<(usize, TimeDelta)>,
}

impl Rest {
    /// When it is over, played on from a moment; `begun`: when each block began that did.
    fn over(&self, from: Moment, begun: &[Moment]) -> Moment {
        let good = self.good_for.map(|(root, length)| begun.get(root).copied().unwrap_or(from) + length);
        let until = self.until.into_iter().chain(good);
        until.fold(from + self.left, Moment::min).max(from)
    }
}

impl TimeBlock {
    /// Is it over at a moment of the clock, whether or not it is played?
    pub(super) const fn ends_by_clock(&self) -> bool {
        self.until.is_some() || self.good_for.is_some()
    }
}

impl Session {
    /// Does any of its time end by the clock?
    pub(super) fn has_fixed_time(&self) -> bool {
        self.blocks.iter().any(TimeBlock::ends_by_clock)
    }

    /// What can still be played from `now` on: block after block, each no longer than it is good.
    pub(super) fn fixed_remaining(&self, now: Moment) -> TimeDelta {
        TimeDelta::milliseconds(self.rests(now).iter().sum())
    }

    /// Milliseconds that can still be played of each block that is not over, from `now` on, in their order: the last blocks.
    pub(super) fn rests(&self, now: Moment) -> Vec<i64> {
        let (rests, mut begun) = self.played_until(now);
        let (mut at, over_so_far) = (now, self.blocks.len() - rests.len());
        let mut parts = Vec::with_capacity(rests.len());
        for (place, rest) in rests.iter().enumerate() {
            if begun.len() == over_so_far + place {
                begun.push(at);
            }
            let over = rest.over(at, &begun);
            parts.push((over - at).num_milliseconds());
            at = over;
        }
        parts
    }

    /// When each block began to be played that did until `now`, in their order.
    pub(super) fn blocks_begun(&self, now: Moment) -> Vec<Moment> {
        self.played_until(now).1
    }

    /// The place of the block that was sold, of which the one in this place is the rest.
    pub(super) fn root(&self, place: usize) -> usize {
        let before = self.blocks.get(place).and_then(|block| block.continues);
        let before = before.and_then(|id| self.blocks.iter().position(|block| block.id == id));
        // It stands before its rest.
        before.filter(|before| *before < place).map_or(place, |before| self.root(before))
    }

    /// The same, where a difference goes with what it was paid for: it stands right behind it.
    pub(super) fn begins_with(&self, place: usize) -> usize {
        let root = self.root(place);
        let difference = self.blocks.get(root).is_some_and(|block| block.difference_of().is_some());
        match root.checked_sub(1).filter(|_| difference) {
            Some(before) => self.begins_with(before),
            None => root,
        }
    }

    /// Milliseconds that were played until `now` of the blocks of which `which` is true.
    pub(super) fn played_of(&self, now: Moment, which: impl Fn(&TimeBlock) -> bool) -> i64 {
        let mut played = 0;
        self.walk(now, |place, length| {
            if self.blocks.get(place).is_some_and(&which) {
                played += length.num_milliseconds();
            }
        });
        played
    }

    /// What is left of each block that is not over, and when each began that did.
    fn played_until(&self, now: Moment) -> (VecDeque<Rest>, Vec<Moment>) {
        self.walk(now, |_, _| {})
    }

    /// The same, and `heard` is told how long each was played at a stretch.
    fn walk(&self, now: Moment, mut heard: impl FnMut(usize, TimeDelta)) -> (VecDeque<Rest>, Vec<Moment>) {
        let rest = |(place, block): (usize, &TimeBlock)| Rest {
            left: TimeDelta::seconds(block.seconds),
            until: block.until,
            good_for: block
                .good_for
                .map(|minutes| (self.begins_with(place), TimeDelta::minutes(minutes.into()))),
        };
        let mut rests: VecDeque<Rest> = self.blocks.iter().enumerate().map(rest).collect();
        let (mut begun, mut over_so_far) = (Vec::new(), 0);
        for segment in self.segments.iter().filter(|segment| segment.kind == SegmentKind::Playing) {
            let (mut at, end) = (segment.from, segment.to.unwrap_or(now));
            while at < end
                && let Some(first) = rests.front_mut()
            {
                if begun.len() == over_so_far {
                    begun.push(at);
                }
                let over = first.over(at, &begun);
                heard(over_so_far, over.min(end) - at);
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
