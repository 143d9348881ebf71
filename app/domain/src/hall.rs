//! The live board: which seat is in which state.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    card_payments::CardPayment,
    clubs::ClubCard,
    devices::{Device, Zone},
    holds::Hold,
    hours::HoursNow,
    ids::ClientId,
    minutes::Rate,
    money::Money,
    printers::PrinterSign,
    sessions::{Session, SessionState},
    shifts::Shift,
    staff::Me,
    tariffs::Offers,
    time::{LocalTimes, Moment},
};

/// What a card says (decision 1): always an icon and a word, never colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SeatState {
    /// Nobody sits here.
    Free,
    /// Somebody plays.
    InSession,
    /// Somebody plays, and not for long.
    EndingSoon,
    /// The client's clock stands, the seat stays theirs.
    Paused,
    /// Somebody pays by card for their time here; it begins when the terminal says yes.
    AwaitingPayment,
    /// Somebody has booked it, and their time is about to come, or has come.
    Waiting,
    /// The device is out of service.
    OnHold,
}

impl SeatState {
    /// In the order in which filters list them.
    pub const ALL: [Self; 7] = [
        Self::Free,
        Self::InSession,
        Self::EndingSoon,
        Self::Paused,
        Self::Waiting,
        Self::AwaitingPayment,
        Self::OnHold,
    ];

    /// The same, where somebody has booked a free seat and begins soon.
    #[must_use]
    pub fn awaited(self, booked: &[Session], club: &ClubCard, now: Moment) -> Self {
        match self {
            Self::Free if awaited(booked, club, now).is_some() => Self::Waiting,
            state => state,
        }
    }

    /// The same, where who sits there goes on by the minute when what they bought is over: what a minute costs there, and
    /// when the device is booked next.
    #[must_use]
    pub fn going_on(
        self,
        session: Option<&Session>,
        rate: Option<Rate>,
        gap: Option<Moment>,
        (club, now): (&ClubCard, Moment),
    ) -> Self {
        let lasts = session.zip(rate).map(|(session, rate)| session.lasts_at(rate, gap, now));
        match self {
            Self::EndingSoon if lasts.is_some_and(|lasts| lasts >= club.warning()) => Self::InSession,
            state => state,
        }
    }

    /// The same, where somebody is paying by card for the seat.
    #[must_use]
    pub const fn kept(self, for_who_pays: bool) -> Self {
        match self {
            Self::Free if for_who_pays => Self::AwaitingPayment,
            state => state,
        }
    }

    /// Of a seat with this session and this hold on it, or none. A hold that is over at `now` holds nothing.
    pub fn of(session: Option<&Session>, hold: Option<&Hold>, club: &ClubCard, now: Moment) -> Self {
        let unused = if hold.is_some_and(|hold| hold.is_on(now)) { Self::OnHold } else { Self::Free };
        match session {
            None => unused,
            Some(session) => match session.state {
                SessionState::Ended
                | SessionState::Cancelled
                | SessionState::AwaitingPayment
                | SessionState::Waiting => unused,
                SessionState::Paused => Self::Paused,
                SessionState::Active if session.lasts(now) < club.warning() => Self::EndingSoon,
                SessionState::Active => Self::InSession,
            },
        }
    }

    /// The word on the card.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Free => "Free",
            Self::InSession => "In session",
            Self::EndingSoon => "Ending soon",
            Self::Paused => "Paused",
            Self::AwaitingPayment => "Paying",
            Self::Waiting => "Waiting",
            Self::OnHold => "On hold",
        }
    }

    /// The word in a URL and in a class.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::InSession => "in-session",
            Self::EndingSoon => "ending-soon",
            Self::Paused => "paused",
            Self::AwaitingPayment => "awaiting-payment",
            Self::Waiting => "waiting",
            Self::OnHold => "on-hold",
        }
    }
}

/// Of what is booked at a seat, what begins soon or should have begun: under the club's warning threshold. What staff have left
/// standing after its time is not in the way of what comes.
pub fn awaited<'booked>(
    booked: &'booked [Session],
    club: &ClubCard,
    now: Moment,
) -> Option<&'booked Session> {
    let soon = |session: &&Session| session.booking().is_some_and(|plan| plan.from <= now + club.warning());
    let over = |session: &Session| session.busy().is_some_and(|(_, end)| end <= now);
    booked.iter().filter(soon).min_by_key(|session| (over(session), session.started_at))
}

/// How many seats are in which state (decision 3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// All seats.
    pub seats: u32,
    /// Nobody sits there.
    pub free: u32,
    /// Somebody plays.
    pub playing: u32,
    /// Somebody plays, and not for long; counted in `playing` too.
    pub ending_soon: u32,
    /// Somebody's clock stands.
    pub paused: u32,
    /// Kept for somebody who pays by card just now.
    pub awaiting: u32,
    /// Kept for somebody who has booked it and begins soon.
    pub waiting: u32,
    /// Out of service.
    pub on_hold: u32,
}

impl Summary {
    /// Counts the states.
    pub fn of(states: impl IntoIterator<Item = SeatState>) -> Self {
        states.into_iter().fold(Self::default(), |mut sum, state| {
            sum.seats += 1;
            match state {
                SeatState::Free => sum.free += 1,
                SeatState::InSession => sum.playing += 1,
                SeatState::EndingSoon => {
                    sum.playing += 1;
                    sum.ending_soon += 1;
                }
                SeatState::Paused => sum.paused += 1,
                SeatState::AwaitingPayment => sum.awaiting += 1,
                SeatState::Waiting => sum.waiting += 1,
                SeatState::OnHold => sum.on_hold += 1,
            }
            sum
        })
    }

    /// Seats that somebody sits at, playing or paused.
    pub const fn occupied(&self) -> u32 {
        self.playing + self.paused
    }

    /// Occupied seats of all that are in service, in whole percent, rounded down.
    pub const fn utilisation_percent(&self) -> u32 {
        match self.seats.saturating_sub(self.on_hold) {
            0 => 0,
            seats => self.occupied() * 100 / seats,
        }
    }
}

/// So far ahead the board knows what is booked.
pub const BOOKED_AHEAD: TimeDelta = TimeDelta::hours(48);

/// The whole board in one answer, with everything its dialogs need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hall {
    /// The venue.
    pub club: ClubCard,
    /// Its wall clock, around now.
    pub times: LocalTimes,
    /// Whether it is open, and until when.
    pub hours: HoursNow,
    /// In the club's order.
    pub zones: Vec<Zone>,
    /// In the order of their numbers.
    pub devices: Vec<Device>,
    /// Those that run.
    pub sessions: Vec<Session>,
    /// Those that are booked: what waits, and what begins within [`BOOKED_AHEAD`], the first to begin first.
    pub bookings: Vec<Session>,
    /// Those that are not over.
    pub holds: Vec<Hold>,
    /// What is on offer now, to anybody, in each zone.
    pub offers: Offers,
    /// The built-in client.
    pub guest: ClientId,
    /// The open one.
    pub shift: Option<Shift>,
    /// The count of the last close: suggested as opening cash.
    pub last_count: Option<Money>,
    /// How the receipt printer is; `None`: there is none.
    pub printer: Option<PrinterSign>,
    /// The payments by card that wait, and those that failed a short while ago.
    pub payments: Vec<CardPayment>,
    /// Who looks.
    pub me: Me,
    /// The server's clock.
    pub now: Moment,
    /// The last line of news that this answer has in it.
    pub seen: i64,
    /// For the first form on the page.
    pub form: Uuid,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_counts_every_seat_once() {
        use SeatState::{EndingSoon, Free, InSession, Paused};
        let sum = Summary::of([Free, InSession, InSession, EndingSoon, Paused, Free, Free]);
        assert_eq!((sum.seats, sum.free, sum.occupied()), (7, 3, 4));
        assert_eq!((sum.playing, sum.ending_soon, sum.paused), (3, 1, 1));
        assert_eq!(sum.utilisation_percent(), 57);
        assert_eq!(Summary::of([]).utilisation_percent(), 0);
    }

    #[test]
    fn what_is_on_hold_is_kept_out_of_the_utilisation() {
        use SeatState::{Free, InSession, OnHold, Paused};
        for (states, occupied, on_hold, percent) in [
            (vec![InSession, Free, OnHold, OnHold], 1, 2, 50),
            (vec![InSession, Free, Free, Free], 1, 0, 25),
            (vec![InSession, Paused, OnHold], 2, 1, 100),
            (vec![OnHold, OnHold], 0, 2, 0),
            (vec![OnHold, Free, Free, InSession], 1, 1, 33),
        ] {
            let sum = Summary::of(states.clone());
            let counted = (sum.occupied(), sum.on_hold, sum.utilisation_percent());
            assert_eq!(counted, (occupied, on_hold, percent), "{states:?}");
            assert_eq!(sum.seats, sum.free + sum.occupied() + sum.on_hold, "{states:?}");
        }
    }

    #[test]
    fn a_seat_is_on_hold_until_the_end_of_its_hold() {
        let at = |minute: i64| Moment::UNIX_EPOCH + chrono::TimeDelta::minutes(minute);
        let club = ClubCard {
            id: crate::ids::ClubId::fresh(),
            name: "Nebula".into(),
            currency: crate::money::Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 },
            price_step: Money::ZERO,
            warning_minutes: 5,
            longest_pause_minutes: 30,
            day_starts_at: chrono::NaiveTime::MIN,
            booking: crate::bookings::BookingHabits::usual(),
        };
        let hold = Hold {
            id: crate::ids::HoldId::fresh(),
            club: club.id,
            device: crate::ids::DeviceId::fresh(),
            reason: "New mouse".into(),
            from: at(0),
            placed_by: "Dana".into(),
            until: Some(at(30)),
            released: None,
        };
        let open = Hold { until: None, ..hold.clone() };
        let released = open.clone().release(at(10), "Dana").unwrap();
        for (hold, minute, state) in [
            (None, 0, SeatState::Free),
            (Some(&hold), 29, SeatState::OnHold),
            (Some(&hold), 30, SeatState::Free),
            (Some(&open), 9999, SeatState::OnHold),
            (Some(&released), 10, SeatState::Free),
        ] {
            assert_eq!(SeatState::of(None, hold, &club, at(minute)), state, "{hold:?} at {minute}");
        }
    }
}
