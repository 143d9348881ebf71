//! What an early end makes of the time that was bought and not played (decision 9).

use chrono::TimeDelta;

use super::{Rest, Session, TimeBlock};
use crate::{
    ids::{ClientTariffId, OrderId, TimeBlockId},
    money::Money,
    orders::Through,
    tariffs::RefundPolicy,
    time::{Moment, ends},
};

/// Time of one block that stays on the client's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The block.
    pub block: TimeBlockId,
    /// The client tariff that it came from, and goes back to; `None`: it makes a new one.
    pub back_to: Option<ClientTariffId>,
    /// The tariff's name.
    pub tariff: String,
    /// Whole seconds: one that has begun is played.
    pub seconds: i64,
    /// What they had cost in money, to the minor unit.
    pub cost: Money,
    /// What of them had been paid with bonus.
    pub cost_bonus: Money,
    /// When the block began to be played; `None`: it never did.
    pub began: Option<Moment>,
}

/// What becomes of all unused time of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leftover {
    /// What stays, the block that would have been played last first.
    pub kept: Vec<Kept>,
    /// What is credited as bonus.
    pub bonus: Money,
    /// What is given back, with what paid for it.
    pub back: Vec<(Through, Money)>,
    /// Seconds of which nothing comes.
    pub lost: i64,
}

impl Leftover {
    /// Seconds that stay on the client's account.
    pub fn kept_seconds(&self) -> i64 {
        self.kept.iter().map(|kept| kept.seconds).sum()
    }

    /// What is given back together.
    pub fn refunded(&self) -> Money {
        self.back.iter().map(|(_, amount)| *amount).sum()
    }
}

impl TimeBlock {
    /// When it is over, begun at a moment and played without a break.
    pub fn ends(&self, begun: Moment) -> Moment {
        ends(begun, self.seconds, self.until)
    }

    /// What was paid for it in money, and what with bonus.
    pub fn money_and_bonus(&self) -> (Money, Money) {
        let sum = |bonus: bool| {
            let parts = self.paid.iter().filter(|(through, _)| (*through == Through::Bonus) == bonus);
            parts.map(|(_, amount)| *amount).sum()
        };
        (sum(false), sum(true))
    }
}

impl Session {
    /// Each block of which anything is left at `now`, with the milliseconds that can still be played of it: block after block,
    /// each no longer than it is good. The last ones come first.
    pub(crate) fn unused_blocks(&self, now: Moment) -> impl Iterator<Item = (&TimeBlock, i64)> {
        let rests = self.rests(now).into_iter().rev();
        self.blocks.iter().rev().zip(rests).filter(|(_, part)| *part > 0)
    }

    /// Would what is left of a visit, which nobody gives back, not fit before a moment, played on from `now`?
    pub fn loses_a_visit(&self, gap: Moment, now: Moment) -> bool {
        let mut left = self.remaining(now);
        let mut visits = self.unused_blocks(now).filter_map(|(block, part)| {
            let over = now + left;
            left -= TimeDelta::milliseconds(part);
            block.used.is_some_and(|used| used.whole).then_some(over)
        });
        visits.any(|over| gap < over)
    }

    /// What the unused time cost, for a refund in proportion (decision 9): of each block rounded down to the
    /// price step, with what paid for it. Blocks are played in order, so the last ones are unused first.
    pub fn unused(&self, now: Moment, step: Money) -> Vec<(Through, Money)> {
        self.unused_where(now, step, |_| true)
    }

    pub(super) fn unused_where(
        &self,
        now: Moment,
        step: Money,
        which: impl Fn(&TimeBlock) -> bool,
    ) -> Vec<(Through, Money)> {
        let mut unused: Vec<(Through, Money)> = Vec::new();
        for (block, part) in self.unused_blocks(now).filter(|(block, _)| which(block)) {
            for (through, paid) in &block.paid {
                let share = match block.slice {
                    Some(_) => block.cost_of_last(part / 60_000),
                    None => paid.share(part, block.seconds * 1000, step),
                };
                match unused.iter_mut().find(|(known, _)| known == through) {
                    Some((_, amount)) => *amount = *amount + share,
                    None => unused.push((*through, share)),
                }
            }
        }
        unused.retain(|(_, amount)| *amount > Money::ZERO);
        unused
    }

    /// Unused seconds of time that was bought before, by what they were used of.
    pub fn unused_of_kept(&self, now: Moment) -> Vec<(ClientTariffId, i64)> {
        let used = |(block, part): (&TimeBlock, i64)| Some((block.used?.id, part / 1000));
        self.unused_blocks(now).filter_map(used).collect()
    }

    /// Was the unused part of what this order sold given back when the session was ended, as money or as bonus? The order
    /// of another block of it may have been played to its end, or its time kept.
    pub fn gave_back(&self, order: OrderId) -> bool {
        let Some(ended) = &self.ended else { return false };
        // Minutes go back by themselves.
        let plain = |block: &TimeBlock| block.used.is_none() && block.slice.is_none();
        let own = |block: &TimeBlock| block.order == order && plain(block) && block.price > Money::ZERO;
        let given = |block: &TimeBlock| {
            ended.refunded > Money::ZERO
                || (ended.credited > Money::ZERO && block.refund_policy == RefundPolicy::Bonus)
        };
        self.unused_blocks(ended.at).any(|(block, _)| own(block) && given(block))
    }

    /// Did a block begin, or the one that it goes with? `begun`: when each began that did.
    fn has_begun(&self, block: &TimeBlock, begun: &[Moment]) -> bool {
        let place = self.blocks.iter().position(|known| known.id == block.id);
        place.is_some_and(|place| self.begins_with(place) < begun.len())
    }

    /// Seconds that were left of an ended session and of which nothing came by the rules of their sale. What a guest loses, who
    /// has no account, is not said.
    pub fn lost(&self) -> i64 {
        let Some(ended) = &self.ended else { return 0 };
        let rest = if ended.refunded > Money::ZERO { Rest::Refund } else { Rest::Policy };
        let left = self.leftover(ended.at, Money::ZERO, rest, self.member.is_some());
        if left.kept_seconds() == ended.kept { left.lost } else { 0 }
    }

    /// What becomes of the unused time if the session is ended at `now`. What was used of a client tariff goes back to it,
    /// whatever else is done; but of a visit that has begun nothing is left. `guest`: whoever sat down has no account.
    pub fn leftover(&self, now: Moment, step: Money, rest: Rest, guest: bool) -> Leftover {
        let mut all = Leftover::default();
        if rest == Rest::Refund {
            all.back = self.unused(now, step);
        }
        let begun = self.blocks_begun(now);
        let began = |block: &TimeBlock| {
            let place = self.blocks.iter().position(|known| known.id == block.id)?;
            // The rest of what was moved began when that did.
            begun.get(self.begins_with(place)).copied()
        };
        for (block, part) in self.unused_blocks(now) {
            let paid = block.price > Money::ZERO;
            let guest = guest && !self.is_members(block);
            match block.refund_policy {
                _ if block.used.is_some_and(|used| used.whole) && began(block).is_some() => {
                    all.lost += part / 1000;
                }
                // What never began goes back, and so does what staff wish to give back.
                _ if block.used.is_some() && (rest == Rest::Refund || began(block).is_none()) => {
                    all.keep(block, part, began(block));
                }
                RefundPolicy::Keep if block.used.is_some() => all.keep(block, part, began(block)),
                RefundPolicy::Bonus if let Some(used) = block.used => {
                    all.bonus = all.bonus + used.cost.share(part, block.seconds * 1000, step);
                }
                _ if block.used.is_some() => all.lost += part / 1000,
                // Whole minutes went back before; one that has begun is played.
                _ if block.slice.is_some() => {}
                _ if rest == Rest::Refund && paid => {}
                RefundPolicy::Keep if block.once && self.has_begun(block, &begun) => all.lost += part / 1000,
                RefundPolicy::Keep if !guest => all.keep(block, part, began(block)),
                RefundPolicy::Bonus if !guest && paid => {
                    let share = block.money_and_bonus().0.share(part, block.seconds * 1000, step);
                    all.bonus = all.bonus + share;
                }
                _ => all.lost += part / 1000,
            }
        }
        all
    }
}

impl Leftover {
    fn keep(&mut self, block: &TimeBlock, milliseconds: i64, began: Option<Moment>) {
        let seconds = match block.used {
            // What was taken and never begun goes back whole, also what could not have been played any more.
            Some(_) if began.is_none() => block.seconds,
            _ => milliseconds / 1000,
        };
        if seconds == 0 {
            return;
        }
        let (money, bonus) = block.money_and_bonus();
        let share = |paid: Money| paid.share(seconds, block.seconds, Money::ZERO);
        self.kept.push(Kept {
            block: block.id,
            back_to: block.used.map(|used| used.id),
            tariff: block.tariff_name.clone(),
            seconds,
            cost: share(money),
            cost_bonus: share(bonus),
            began,
        });
    }
}
