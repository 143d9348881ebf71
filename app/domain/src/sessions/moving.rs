//! Going on in a zone with another price (decision 10): what the time that is left comes to there.

use serde::{Deserialize, Serialize};

use super::{Session, TimeBlock};
use crate::{
    ids::{TimeBlockId, ZoneId},
    money::{Money, Typed},
    orders::Through,
    refusal::Refusal,
    tariffs::{Offer, Plays},
    time::Moment,
};

/// What a move does with the price.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MovePrice {
    /// The time that is left stays as long as it is.
    #[default]
    Keep,
    /// What it is worth becomes time at the new price.
    Convert,
    /// It stays as long as it is, and the difference is paid.
    Charge,
}

impl MovePrice {
    /// Does the form say nothing of it?
    pub fn is_kept(&self) -> bool {
        *self == Self::Keep
    }

    /// As it stands in an address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Convert => "convert",
            Self::Charge => "charge",
        }
    }
}

/// Why the price of some time is kept, wherever its client goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyKept {
    /// It was bought before: it is on the client's account.
    Purchased,
    /// It cost nothing.
    Free,
    /// Its tariff is not sold there now.
    NotSold,
    /// Its tariff costs nothing there.
    FreeThere,
    /// Each stretch of it has the price of where it begins.
    ByMinute,
    /// It ends by the clock: more or less of it there cannot be.
    EndsByClock,
    /// Nothing is left of it.
    NothingLeft,
    /// It is the same zone: its price is the one that was paid.
    SameZone,
    /// Time behind it ends by the clock: more of this would leave less of that.
    ClockBehind,
}

/// Why a move is not done as asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MovingFault {
    /// The price can only be kept.
    KeepOnly(WhyKept),
    /// It costs no more there.
    NothingToPay,
    /// What is left is worth less than a second there.
    TooLittle,
    /// Only a guest is asked who they are.
    NoGuest,
    /// They bought something since: it stays theirs.
    BoughtSince,
    /// Somebody said meanwhile who plays there.
    SomebodyElse,
}

/// What time costs: so many minor units for so many seconds. Of what lasts until its hours end a product of prices, which
/// no amount of money could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rate {
    price: i128,
    seconds: i128,
}

impl Rate {
    const fn of(price: Money, seconds: i64) -> Self {
        Self { price: price.minor() as i128, seconds: seconds as i128 }
    }

    /// What a block's tariff costs in a zone now. `offer` says what it is in a zone.
    fn there<'offer>(
        block: &TimeBlock,
        zone: ZoneId,
        offer: impl Fn(&TimeBlock, ZoneId) -> Option<&'offer Offer>,
    ) -> Result<Self, WhyKept> {
        if block.used.is_some() {
            return Err(WhyKept::Purchased);
        }
        if block.slice.is_some() {
            return Err(WhyKept::ByMinute);
        }
        if block.price == Money::ZERO {
            return Err(WhyKept::Free);
        }
        let there = offer(block, zone).ok_or(WhyKept::NotSold)?;
        let price = there.charged().ok_or(WhyKept::NotSold)?;
        if price == Money::ZERO {
            return Err(WhyKept::FreeThere);
        }
        match there.plays {
            Plays::Units { minutes, .. } => Ok(Self::of(price, i64::from(minutes) * 60)),
            // A night has no length of its own: it is dearer there by as much as its price is.
            Plays::Until(_) => {
                let here = block.zone.and_then(|here| offer(block, here)).and_then(Offer::charged);
                let here = here.filter(|here| *here > Money::ZERO).ok_or(WhyKept::NotSold)?;
                let (paid, here) = (Self::of(block.price, block.seconds), i128::from(here.minor()));
                Ok(Self { price: paid.price * i128::from(price.minor()), seconds: paid.seconds * here })
            }
            Plays::Visits { .. } => Err(WhyKept::Purchased),
            Plays::Minute => Err(WhyKept::ByMinute),
        }
    }

    /// So many whole seconds for what `rest` of them had cost at another rate; `None` beyond all clubs.
    fn lasts(self, paid: Self, rest: i64) -> Option<i64> {
        let worth = paid.price.checked_mul(rest.into())?.checked_mul(self.seconds)?;
        let each = paid.seconds.checked_mul(self.price).filter(|each| *each > 0)?;
        i64::try_from(worth / each).ok()
    }

    /// What `rest` seconds cost more than at another rate, rounded down to the price step.
    fn missing(self, paid: Self, rest: i64, step: Money) -> Option<Money> {
        let dear = self.price.checked_mul(paid.seconds)?;
        let more = dear.checked_sub(paid.price.checked_mul(self.seconds)?)?.max(0);
        let exact = more.checked_mul(rest.into())? / self.seconds.checked_mul(paid.seconds)?;
        let step = i128::from(step.minor().max(1));
        Money::of(i64::try_from(exact / step * step).ok()?)
    }
}

/// What the rest of a block comes to at another price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Which.
    pub block: TimeBlockId,
    /// Whole seconds that are left of it: one that has begun is played.
    pub rest: i64,
    /// So many seconds of it there are worth as much.
    pub lasts: i64,
    /// What is to be paid so that it stays as long as it is.
    pub missing: Money,
    /// What a unit of its tariff is there before anything comes off: where its parts are good is said by that (`Rules::places`).
    pub unit: Money,
    /// It ends by the clock: it cannot become longer or shorter.
    pub fixed: bool,
}

/// What a session comes to in another zone, block by block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// What can have another price, in the order in which it is played.
    pub turns: Vec<Turn>,
    /// Why the price of the rest is kept, each reason once.
    pub kept: Vec<WhyKept>,
    /// What a unit of each costs there, together: a form says it, so that another price is noticed.
    pub prices: Money,
    /// Milliseconds that are left of all of it once it is converted.
    converted: i64,
    /// Does time that ends by the clock stand behind what becomes longer?
    squeezes: bool,
}

impl Elsewhere {
    /// That which a part comes from that a move left: the rest of a block, or the difference right behind it.
    pub fn turn_of(&self, part: &TimeBlock, earlier: &TimeBlock) -> Option<&Turn> {
        let of = part.continues.or(earlier.continues)?;
        self.turns.iter().find(|turn| turn.block == of)
    }

    /// Is it another price at all?
    pub fn differs(&self) -> bool {
        self.turns.iter().any(|turn| turn.lasts != turn.rest)
    }

    /// Milliseconds that are left after what can be converted was.
    ///
    /// # Errors
    /// [`MovingFault::KeepOnly`], [`MovingFault::TooLittle`].
    pub fn converted(&self) -> Result<i64, MovingFault> {
        let mut turns = self.turns.iter().filter(|turn| !turn.fixed).peekable();
        if turns.peek().is_none() {
            let why = if self.turns.is_empty() { self.why() } else { WhyKept::EndsByClock };
            return Err(MovingFault::KeepOnly(why));
        }
        if turns.any(|turn| turn.lasts == 0) {
            return Err(MovingFault::TooLittle);
        }
        if self.squeezes {
            return Err(MovingFault::KeepOnly(WhyKept::ClockBehind));
        }
        Ok(self.converted)
    }

    /// What is to be paid so that all of it stays as long as it is.
    ///
    /// # Errors
    /// [`MovingFault::KeepOnly`], [`MovingFault::TooLittle`], [`MovingFault::NothingToPay`].
    pub fn missing(&self) -> Result<Money, MovingFault> {
        if self.turns.is_empty() {
            return Err(MovingFault::KeepOnly(self.why()));
        }
        if self.turns.iter().any(|turn| turn.lasts == 0) {
            return Err(MovingFault::TooLittle);
        }
        match self.turns.iter().map(|turn| turn.missing).sum() {
            Money::ZERO => Err(MovingFault::NothingToPay),
            missing => Ok(missing),
        }
    }

    /// With the difference that was said while it was paid: less time is left by the press, and more than is due now was
    /// charged. `before` is what it came to when the form may have said it at the earliest. What is more stands with what
    /// is played first.
    ///
    /// # Errors
    /// What [`Elsewhere::missing`] refuses; [`Refusal::PriceChanged`] for less than is due now, or more than was due then.
    pub fn with_difference(mut self, said: &Typed, before: &Self) -> Result<Self, Refusal> {
        let due = self.missing().map_err(Refusal::Moving)?;
        let said = said.0.trim();
        if said.is_empty() {
            return Ok(self);
        }
        let most = before.missing().unwrap_or(due).max(due);
        let said = said.parse().ok().and_then(Money::of).filter(|said| (due..=most).contains(said));
        let more = said.and_then(|said| said.less(due)).ok_or(Refusal::PriceChanged)?;
        if let Some(first) = self.turns.iter_mut().find(|turn| turn.missing > Money::ZERO) {
            first.missing = first.missing + more;
        }
        Ok(self)
    }

    fn why(&self) -> WhyKept {
        self.kept.first().copied().unwrap_or(WhyKept::NothingLeft)
    }
}

/// The part of a block that the difference paid for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The block that stays as long as it is with it.
    pub of: TimeBlockId,
    /// What was sold.
    pub block: TimeBlock,
}

/// What the line of a difference is called behind the name of its tariff: nobody bought one more hour.
pub const DIFFERENCE: &str = " (difference)";

impl TimeBlock {
    /// The tariff of which it is the difference, if it is one.
    pub fn difference_of(&self) -> Option<&str> {
        self.tariff_name.strip_suffix(DIFFERENCE)
    }

    /// Leaves it so many seconds, and makes a block of the rest, which lasts otherwise. What paid for it is parted without
    /// a remainder: the rest never has more of it than its seconds had cost.
    #[must_use]
    pub fn cut(&mut self, to: i64, rest: TimeBlockId, lasts: i64, at: Moment) -> Self {
        let part = |amount: Money| amount.share(self.seconds - to, self.seconds, Money::ZERO);
        let paid: Vec<_> = self.paid.iter().map(|(through, amount)| (*through, part(*amount))).collect();
        let price = paid.iter().map(|(_, amount)| *amount).sum();
        for ((_, whole), (_, part)) in self.paid.iter_mut().zip(&paid) {
            *whole = whole.less(*part).unwrap_or_default();
        }
        self.price = self.price.less(price).unwrap_or_default();
        self.seconds = to;
        Self {
            id: rest,
            seconds: lasts,
            price,
            paid,
            change: Money::ZERO,
            bought_at: at,
            continues: Some(self.id),
            ..self.clone()
        }
    }
}

impl Session {
    /// What the time that is left at `now` comes to in a zone. `offer` says what a block's tariff is in a zone now.
    pub fn elsewhere<'offer>(
        &self,
        zone: ZoneId,
        now: Moment,
        step: Money,
        offer: impl Fn(&TimeBlock, ZoneId) -> Option<&'offer Offer>,
    ) -> Elsewhere {
        let mut all = Elsewhere::default();
        let mut rests: Vec<(&TimeBlock, i64)> = self.unused_blocks(now).collect();
        rests.reverse();
        for (block, milliseconds) in rests {
            match turned(block, milliseconds / 1000, zone, step, &offer) {
                Ok(turn) => {
                    let unit = offer(block, zone).and_then(Offer::charged).unwrap_or_default();
                    all.prices = all.prices + unit;
                    all.turns.push(turn);
                }
                Err(why) if all.kept.contains(&why) => {}
                Err(why) => all.kept.push(why),
            }
        }
        for turn in &mut all.turns {
            turn.fixed = self.is_fixed(turn, now);
        }
        (all.converted, all.squeezes) = self.as_converted(&all.turns, now);
        all
    }

    /// Is it over by the clock, so that no more of it could be played there? What expires some day after it is no matter.
    fn is_fixed(&self, turn: &Turn, now: Moment) -> bool {
        let more = (turn.lasts - turn.rest).max(1);
        let mut longer = self.clone();
        for block in longer.blocks.iter_mut().filter(|block| block.id == turn.block) {
            block.seconds += more;
        }
        longer.rest_of(turn.block, now) < self.rest_of(turn.block, now) + more * 1000
    }

    /// Milliseconds that can still be played of a block.
    fn rest_of(&self, block: TimeBlockId, now: Moment) -> i64 {
        self.unused_blocks(now).find(|(known, _)| known.id == block).map_or(0, |(_, part)| part)
    }

    /// How many milliseconds are left once these are converted, by the session's own clock; and does time that ends by the
    /// clock stand behind any that becomes longer?
    fn as_converted(&self, turns: &[Turn], now: Moment) -> (i64, bool) {
        let mut session = self.clone();
        let turned = |block: &TimeBlock| turns.iter().find(|turn| turn.block == block.id && !turn.fixed);
        for block in &mut session.blocks {
            block.seconds += turned(block).map_or(0, |turn| turn.lasts - turn.rest);
        }
        let squeezes = self.unused_blocks(now).any(|(block, part)| {
            let expected = part + turned(block).map_or(0, |turn| turn.lasts - turn.rest) * 1000;
            session.rest_of(block.id, now) < expected
        });
        (session.remaining(now).num_milliseconds(), squeezes)
    }

    /// What can be converted becomes as much time as it is worth in a zone; what it was sold for goes with it.
    ///
    /// # Errors
    /// What [`Elsewhere::converted`] refuses.
    pub fn convert(mut self, there: &Elsewhere, zone: ZoneId, now: Moment) -> Result<Self, Refusal> {
        there.converted().map_err(Refusal::Moving)?;
        for turn in there.turns.iter().filter(|turn| !turn.fixed && turn.lasts != turn.rest) {
            self.part(turn, zone, now);
        }
        Ok(self)
    }

    /// What the difference paid for makes each block as long again as it is.
    #[must_use]
    pub fn charge(mut self, there: &Elsewhere, zone: ZoneId, paid: Vec<Difference>, now: Moment) -> Self {
        for Difference { of, block } in paid {
            if let Some(turn) = there.turns.iter().find(|turn| turn.block == of)
                && let Some(place) = self.part(turn, zone, now)
            {
                self.blocks.insert(place + 1, block);
            }
        }
        self
    }

    /// Cuts a block at what was played of it; the rest stands right behind it. Says where.
    fn part(&mut self, turn: &Turn, zone: ZoneId, now: Moment) -> Option<usize> {
        let place = self.blocks.iter().position(|block| block.id == turn.block)?;
        let block = self.blocks.get_mut(place)?;
        let rest = block.cut(block.seconds - turn.rest, TimeBlockId::fresh(), turn.lasts, now);
        self.blocks.insert(place + 1, TimeBlock { zone: Some(zone), ..rest });
        Some(place + 1)
    }

    /// What paid for all of it, each way once.
    pub fn paid_through(&self) -> Vec<(Through, Money)> {
        let mut all: Vec<(Through, Money)> = Vec::new();
        for (through, amount) in self.blocks.iter().flat_map(|block| &block.paid) {
            match all.iter_mut().find(|(known, _)| known == through) {
                Some((_, sum)) => *sum = *sum + *amount,
                None => all.push((*through, *amount)),
            }
        }
        all
    }

    /// The blocks as they were sold: without those that go on with another one.
    pub fn sales(&self) -> impl Iterator<Item = &TimeBlock> {
        self.blocks.iter().filter(|block| block.continues.is_none())
    }
}

fn turned<'offer>(
    block: &TimeBlock,
    rest: i64,
    zone: ZoneId,
    step: Money,
    offer: &impl Fn(&TimeBlock, ZoneId) -> Option<&'offer Offer>,
) -> Result<Turn, WhyKept> {
    if rest == 0 {
        return Err(WhyKept::NothingLeft);
    }
    let rate = Rate::there(block, zone, offer)?;
    let paid = Rate::of(block.price, block.seconds);
    let (lasts, missing) = (rate.lasts(paid, rest), rate.missing(paid, rest, step));
    let (lasts, missing) = lasts.zip(missing).ok_or(WhyKept::NotSold)?;
    let unit = offer(block, zone).and_then(|there| there.unit_price).ok_or(WhyKept::NotSold)?;
    Ok(Turn { block: block.id, rest, lasts, missing, unit, fixed: false })
}
