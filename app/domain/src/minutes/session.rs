//! A session that goes on by the minute.

use chrono::TimeDelta;

use super::{ByMinute, MinutesFault, Rate, Room, Slice, Sooner};
use crate::{
    ids::{OrderId, TimeBlockId},
    money::Money,
    orders::Through,
    refusal::Refusal,
    sessions::{EndReason, Session, SessionState, TimeBlock},
    time::Moment,
};

impl Slice {
    /// What the last so many of its minutes had cost, of so many that cost so much.
    pub fn cost_of_last(&self, last: i64, of: i64, price: Money) -> Money {
        let cost = self.rate.stretch(self.before, (of - last).max(0)).map(|(_, total)| total);
        cost.and_then(|cost| price.less(cost)).unwrap_or_default()
    }
}

/// Whole minutes of a stretch that was bought ahead, which are not played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Of which.
    pub block: TimeBlockId,
    /// What it was bought with.
    pub order: OrderId,
    /// So many.
    pub minutes: i64,
    /// What they had cost.
    pub amount: Money,
}

impl TimeBlock {
    /// What the last so many of its minutes had cost; of other time nothing.
    pub(crate) fn cost_of_last(&self, minutes: i64) -> Money {
        let cost = |slice: Slice| slice.cost_of_last(minutes, self.seconds / 60, self.price);
        self.slice.map_or(Money::ZERO, cost)
    }

    /// Do these minutes go on with its own, at the same rate and in the same place? Then they are one block: the price of
    /// any of its minutes is that of the run.
    fn goes_on_as(&self, next: &Self) -> bool {
        let Some((own, other)) = self.slice.zip(next.slice) else { return false };
        let alike =
            (self.tariff, &self.tariff_name, self.zone) == (next.tariff, &next.tariff_name, next.zone);
        alike && own.rate == other.rate && own.before + self.seconds / 60 == other.before
    }

    /// With minutes that were bought right after its own.
    pub fn join(&mut self, purchases: u32, seconds: i64, price: Money) {
        self.joined += purchases;
        self.seconds += seconds;
        self.price = self.price + price;
        self.paid = vec![(Through::Balance, self.price)];
    }
}

impl Session {
    /// Does the house buy more when its time is over?
    pub const fn goes_on(&self) -> bool {
        self.by_minute.is_some() || self.continues
    }

    /// Has its time run out, and is it for the house to say whether it goes on?
    pub fn awaits_minutes(&self, now: Moment) -> bool {
        self.state == SessionState::Active
            && self.goes_on()
            && self.due_at().is_some_and(|due| due <= now && self.remaining(due) <= TimeDelta::zero())
    }

    /// How long the client can stay: what is bought, and what the balance covers then, until the device is booked or the
    /// hours of the tariff are over.
    pub fn lasts(&self, now: Moment) -> TimeDelta {
        self.stays(now) + self.covered_more(now)
    }

    /// What the balance covers besides what is bought.
    pub fn covered_more(&self, now: Moment) -> TimeDelta {
        let with = self.by_minute.as_ref().filter(|_| self.ended.is_none());
        let from = self.ends_at().unwrap_or_else(|| self.covered_until(now));
        TimeDelta::minutes(with.map_or(0, |with| with.goes_on_for(from)))
    }

    /// What ends it before the balance is used up, of who plays by the minute.
    pub fn ends_sooner(&self, now: Moment) -> Option<Sooner> {
        let from = self.ends_at().unwrap_or_else(|| self.covered_until(now));
        self.by_minute.as_ref()?.ends_sooner(from)
    }

    /// How long the client could stay who wishes to go on by the minute when what they bought is over: at such a rate, until
    /// the device is booked. Of others it is what is left.
    pub fn lasts_at(&self, rate: Rate, gap: Option<Moment>, now: Moment) -> TimeDelta {
        let wishes = self.continues && self.by_minute.is_none();
        let Some(ends) = self.ends_at().filter(|_| wishes) else { return self.lasts(now) };
        let more = Room { gap, hours: None }.minutes(ends, rate.lasts(self.balance, 0));
        self.lasts(now) + TimeDelta::minutes(more)
    }

    /// The same, once it is heard when its device is booked next.
    #[must_use]
    pub fn with_gap(mut self, gap: Option<Moment>) -> Self {
        if let Some(with) = &mut self.by_minute {
            with.room.gap = gap;
        }
        self
    }

    /// With what it is played by the minute now: nothing else that was bought comes first.
    pub fn in_minutes(&self) -> Option<&ByMinute> {
        let last = self.blocks.last().is_some_and(|block| block.slice.is_some());
        self.by_minute.as_deref().filter(|_| last)
    }

    /// What paid for its blocks, in order; for all minutes as one sum.
    pub fn paid_in_parts(&self) -> Vec<(Through, Money)> {
        let other = self.blocks.iter().filter(|block| block.slice.is_none());
        let mut paid: Vec<(Through, Money)> = other.flat_map(|block| block.paid.clone()).collect();
        let minutes = self.blocks.iter().filter(|block| block.slice.is_some());
        let minutes: Vec<Money> = minutes.map(|block| block.price).collect();
        if !minutes.is_empty() {
            paid.push((Through::Balance, minutes.into_iter().sum()));
        }
        paid
    }

    /// The same, once it is heard what the client has now.
    #[must_use]
    pub fn with_balance(mut self, balance: Money) -> Self {
        self.by_minute = self.by_minute.map(|minute| Box::new(minute.with_balance(balance)));
        self.balance = if self.goes_on() { balance } else { Money::ZERO };
        self
    }

    /// Goes on with so many minutes, which were bought for it as its time ran out.
    #[must_use]
    pub fn gone_on(mut self, block: TimeBlock, with: ByMinute) -> Self {
        match self.blocks.last_mut().filter(|last| last.goes_on_as(&block)) {
            Some(last) => last.join(1, block.seconds, block.price),
            None => self.blocks.push(block),
        }
        self.by_minute = Some(Box::new(with));
        self
    }

    /// Its time has run out, and nobody bought more: it ends at that moment.
    #[must_use]
    pub fn run_out(self, why: EndReason) -> Self {
        match self.due_at() {
            Some(due) => self.over(due, why, None),
            None => self,
        }
    }

    /// What goes back when what was bought ahead is not played from now on. A minute that has begun is played.
    pub fn unplayed_minutes(&self, now: Moment) -> Vec<Cut> {
        let cut = |(block, part): (&TimeBlock, i64)| {
            block.slice?;
            let minutes = part / 60_000;
            let amount = block.cost_of_last(minutes);
            (minutes > 0).then_some(Cut { block: block.id, order: block.order, minutes, amount })
        };
        self.unused_blocks(now).filter_map(cut).collect()
    }

    /// As it is without them.
    #[must_use]
    pub fn without(mut self, cuts: &[Cut]) -> Self {
        for cut in cuts {
            for block in self.blocks.iter_mut().filter(|block| block.id == cut.block) {
                block.without_last(cut.minutes, cut.amount);
            }
            if let Some(minute) = &mut self.by_minute {
                minute.run = (minute.run - cut.minutes).max(0);
            }
        }
        self
    }

    /// Goes on with this tariff when its time is over.
    ///
    /// # Errors
    /// [`MinutesFault::Already`]; what [`Session::extend`] refuses.
    pub fn goes_on_with(self, with: ByMinute, now: Moment) -> Result<Self, Refusal> {
        let mut session = self.running(now)?;
        if session.by_minute.as_ref().is_some_and(|known| known.tariff == with.tariff) {
            return Err(Refusal::Minutes(MinutesFault::Already));
        }
        session.by_minute = Some(Box::new(with));
        Ok(session)
    }
}

impl TimeBlock {
    /// Without its last minutes, for which so much went back.
    pub fn without_last(&mut self, minutes: i64, amount: Money) {
        self.seconds -= minutes * 60;
        self.price = self.price.less(amount).unwrap_or_default();
        for (_, paid) in self.paid.iter_mut().filter(|(through, _)| *through == Through::Balance) {
            *paid = paid.less(amount).unwrap_or_default();
        }
    }
}
