//! The life of a session before it begins.

use chrono::TimeDelta;

use super::{BookingFault, LEAST, Planned, Terms, Unclaimed, Wanted, free::whole_minute};
use crate::{
    ids::{ClientTariffId, DeviceId, SegmentId},
    money::Money,
    orders::Through,
    refusal::Refusal,
    sessions::{EndReason, Kept, Leftover, Segment, SegmentKind, Session, SessionState, TimeBlock},
    time::Moment,
};

/// What the house sees less than this late happens at its own moment.
const PROMPT: TimeDelta = TimeDelta::minutes(1);
/// A seat that was not free is looked at again after this.
const AGAIN: TimeDelta = TimeDelta::seconds(15);

/// What comes of a paid booking by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// It begins: as of this moment.
    Begins(Moment),
    /// Nobody came.
    NoShow,
    /// It is looked at again then; `None`: staff decide.
    Later(Option<Moment>),
}

/// What comes back when a booking is cancelled, or when nobody came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Freed {
    /// What is given back, with what paid for it or where it goes.
    pub back: Vec<(Through, Money)>,
    /// What the club keeps.
    pub burnt: Money,
    /// Bought time that goes back onto the client's account.
    pub seconds: i64,
    /// The same, block by block.
    pub kept: Vec<Kept>,
}

impl Freed {
    /// All that is given back.
    pub fn total(&self) -> Money {
        self.back.iter().map(|(_, amount)| *amount).sum()
    }

    /// As it is noted on the session.
    pub fn leftover(&self) -> Leftover {
        Leftover { kept: self.kept.clone(), back: self.back.clone(), ..Leftover::default() }
    }
}

impl SessionState {
    /// Is it a booking, that has not begun?
    pub const fn is_before_start(self) -> bool {
        matches!(self, Self::AwaitingPayment | Self::Waiting)
    }

    /// Does somebody play?
    pub const fn is_running(self) -> bool {
        matches!(self, Self::Active | Self::Paused)
    }

    /// Is it over for good?
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Ended | Self::Cancelled)
    }
}

impl Session {
    /// What was booked and has not begun.
    pub fn booking(&self) -> Option<&Planned> {
        self.planned.as_deref().filter(|_| self.state.is_before_start())
    }

    /// How long it is: what was bought and can be played from its start on, or what is to be paid for.
    pub fn length(&self) -> TimeDelta {
        let wanted = self.planned.as_ref().and_then(|planned| planned.terms.wanted.as_ref());
        match wanted.filter(|_| self.blocks.is_empty()) {
            Some(wanted) => TimeDelta::seconds(wanted.seconds),
            None if self.state.is_before_start() => self.remaining(self.started_at),
            None => self.bought(),
        }
    }

    /// For what the device is kept for it, as the clock says: of a paused one until its time would run out if the pause
    /// went on as long as it can.
    pub fn busy(&self) -> Option<(Moment, Moment)> {
        if let Some(planned) = self.booking() {
            return Some((planned.from, planned.from + self.length()));
        }
        let open = self.open()?;
        let end = match self.state {
            SessionState::Paused => self.resumes_at? + self.remaining(open.from),
            _ => return Some((open.from, self.ends_at()?)),
        };
        Some((open.from, self.until.map_or(end, |until| until.min(end))))
    }

    /// Ends no later than the device is somebody else's; a pause is as short as that needs. What is not played by then is
    /// as after an early end.
    #[must_use]
    pub fn fitted(self, gap: Option<Moment>) -> Self {
        self.fitted_from(gap, Moment::UNIX_EPOCH)
    }

    /// The same of what gets longer in the middle of a pause: what has been paused is not played after the fact.
    #[must_use]
    pub fn fitted_from(mut self, gap: Option<Moment>, now: Moment) -> Self {
        self.until = None;
        let (Some(gap), Some(open)) = (gap, self.open().map(|open| open.from)) else { return self };
        let rest = self.remaining(open);
        if let Some(resumes) = self.resumes_at {
            self.resumes_at = Some(resumes.min((gap - rest).max(open).max(now)));
        }
        if self.busy().is_some_and(|(_, end)| end > gap) {
            self.until = Some(gap);
        }
        self
    }

    /// What there is to pay for.
    ///
    /// # Errors
    /// [`BookingFault::PaidAlready`], `Begun`, `Over`.
    pub fn to_pay(&self, now: Moment) -> Result<&Wanted, Refusal> {
        let wanted = self.still_booked(now)?.terms.wanted.as_ref();
        wanted.ok_or(Refusal::Booking(BookingFault::PaidAlready))
    }

    /// Is paid: it waits for its time.
    ///
    /// # Errors
    /// [`BookingFault::PaidAlready`], `Begun`, `Over`.
    pub fn paid_with(mut self, block: TimeBlock, now: Moment) -> Result<Self, Refusal> {
        let planned = self.still_booked(now)?;
        if self.state == SessionState::Waiting {
            return Err(Refusal::Booking(BookingFault::PaidAlready));
        }
        let mut planned = planned.clone();
        planned.pay_by = None;
        planned.terms.wanted = None;
        planned.next = planned.terms.first_turn(planned.from).map(|next| next.max(now));
        self.blocks.push(block);
        self.state = SessionState::Waiting;
        self.planned = Some(Box::new(planned));
        Ok(self)
    }

    /// Begins. It keeps its full length where the device is free for it, otherwise what fits before `gap`.
    ///
    /// # Errors
    /// [`BookingFault::NotPaid`], `Begun`, `Over`.
    pub fn begun(mut self, from: Moment, by: Option<&str>, gap: Option<Moment>) -> Result<Self, Refusal> {
        self.still_booked(from)?;
        if self.state == SessionState::AwaitingPayment {
            return Err(Refusal::Booking(BookingFault::NotPaid));
        }
        self.segments.push(Segment {
            id: SegmentId::fresh(),
            device: self.device,
            kind: SegmentKind::Playing,
            from,
            to: None,
        });
        self.state = SessionState::Active;
        self.started_at = from;
        if let Some(by) = by {
            by.clone_into(&mut self.started_by);
        }
        if let Some(planned) = &mut self.planned {
            planned.next = None;
        }
        Ok(self.fitted(gap))
    }

    /// Is moved to another device or time.
    ///
    /// # Errors
    /// [`BookingFault::SamePlace`], `Begun`, `Over`.
    pub fn moved(mut self, device: DeviceId, from: Moment, now: Moment) -> Result<Self, Refusal> {
        let mut planned = self.still_booked(now)?.clone();
        if (self.device, planned.from) == (device, from) {
            return Err(Refusal::Booking(BookingFault::SamePlace));
        }
        planned.pay_by = planned.pay_by.map(|pay_by| pay_by.min(from));
        planned.next = planned.next.and_then(|_| planned.terms.first_turn(from));
        if self.state == SessionState::Waiting {
            planned.next = planned.terms.first_turn(from);
        }
        planned.from = from;
        planned.terms.moves += 1;
        self.device = device;
        self.started_at = from;
        self.planned = Some(Box::new(planned));
        Ok(self)
    }

    /// Is over before it began.
    ///
    /// # Errors
    /// [`BookingFault::Begun`], `Over`.
    pub fn cancelled(self, now: Moment, why: EndReason, by: Option<&str>) -> Result<Self, Refusal> {
        self.still_booked(now)?;
        Ok(self.over(now, why, by.map(ToOwned::to_owned)))
    }

    /// What goes back when it is cancelled: everything.
    pub fn returned(&self) -> Freed {
        let mut freed = self.freed();
        // No rounding: nothing of it was played.
        for (through, amount) in self.unused(self.started_at, Money::ZERO) {
            freed.back.push((through, amount));
        }
        freed
    }

    /// What goes back when nobody came. Bought time goes back onto the client's account either way.
    pub fn unclaimed(&self, guest: bool) -> Freed {
        let mut freed = self.freed();
        let policy = self.planned.as_ref().map_or(Unclaimed::Burn, |planned| planned.terms.unclaimed);
        for (through, amount) in self.unused(self.started_at, Money::ZERO) {
            match policy {
                Unclaimed::Balance if !guest => {
                    let to = if through == Through::Bonus { Through::Bonus } else { Through::Balance };
                    match freed.back.iter_mut().find(|(known, _)| *known == to) {
                        Some((_, sum)) => *sum = *sum + amount,
                        None => freed.back.push((to, amount)),
                    }
                }
                _ => freed.burnt = freed.burnt + amount,
            }
        }
        freed
    }

    fn freed(&self) -> Freed {
        let kept: Vec<Kept> = self.blocks.iter().filter_map(back_to_account).collect();
        Freed { seconds: kept.iter().map(|kept| kept.seconds).sum(), kept, ..Freed::default() }
    }

    /// The first moment at which staff may say that nobody came.
    pub fn no_show_from(&self) -> Option<Moment> {
        self.booking().map(|planned| planned.from + planned.terms.grace())
    }

    /// What comes of a paid booking at its moment, when the house sees it at `now`. Nobody is made to pay for what the
    /// house saw late: it begins then, and who may still come has the minutes of grace from then on.
    pub fn due(&self, now: Moment, free: bool) -> Option<Due> {
        let planned = self.booking().filter(|_| self.state == SessionState::Waiting)?;
        let next = planned.next.filter(|next| *next <= now)?;
        if !planned.terms.itself {
            let late = now - next > PROMPT;
            return Some(if late { Due::Later(Some(now + planned.terms.grace())) } else { Due::NoShow });
        }
        Some(match () {
            () if now >= planned.from + self.length() => Due::Later(None),
            () if !free => Due::Later(Some(now + AGAIN)),
            () if now - planned.from < PROMPT => Due::Begins(planned.from),
            () => Due::Begins(now),
        })
    }

    /// Looked at again later.
    #[must_use]
    pub fn put_off(mut self, next: Option<Moment>) -> Self {
        if let Some(planned) = &mut self.planned {
            planned.next = next;
        }
        self
    }

    fn still_booked(&self, now: Moment) -> Result<&Planned, Refusal> {
        let fault = match self.state {
            SessionState::AwaitingPayment | SessionState::Waiting => None,
            SessionState::Active | SessionState::Paused => Some(BookingFault::Begun),
            SessionState::Ended | SessionState::Cancelled => Some(BookingFault::Over),
        };
        let unpaid = self.due_at().filter(|due| self.state == SessionState::AwaitingPayment && *due <= now);
        match (fault, unpaid, self.planned.as_deref()) {
            (None, None, Some(planned)) => Ok(planned),
            (Some(fault), ..) => Err(Refusal::Booking(fault)),
            _ => Err(Refusal::Booking(BookingFault::Over)),
        }
    }
}

fn back_to_account(block: &TimeBlock) -> Option<Kept> {
    let id: ClientTariffId = block.used?.id;
    Some(Kept {
        block: block.id,
        back_to: Some(id),
        tariff: block.tariff_name.clone(),
        seconds: block.seconds,
        cost: Money::ZERO,
        cost_bonus: Money::ZERO,
        began: None,
    })
}

impl Terms {
    /// When a booking may begin: in a whole minute that is still to come, and not too far ahead.
    ///
    /// # Errors
    /// [`BookingFault::PastStart`], [`BookingFault::TooFar`].
    pub fn start(at: Moment, now: Moment) -> Result<Moment, Refusal> {
        let from = whole_minute(at);
        match () {
            () if from <= now => Err(Refusal::Booking(BookingFault::PastStart)),
            () if from - now > super::FURTHEST => {
                Err(Refusal::Booking(BookingFault::TooFar { days: super::FURTHEST.num_days() }))
            }
            () => Ok(from),
        }
    }
}

/// Is there a whole minute before the device is somebody else's (decision 13)?
pub fn fits(from: Moment, gap: Option<Moment>) -> bool {
    gap.is_none_or(|gap| gap - from >= LEAST)
}
