//! The live board: which seat is in which state.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    clubs::ClubCard,
    devices::{Device, Zone},
    ids::ClientId,
    money::Money,
    sessions::{Session, SessionState},
    shifts::Shift,
    staff::Me,
    tariffs::Tariff,
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
}

impl SeatState {
    /// In the order in which filters list them.
    pub const ALL: [Self; 4] = [Self::Free, Self::InSession, Self::EndingSoon, Self::Paused];

    /// Of a seat with this session on it, or none.
    pub fn of(session: Option<&Session>, club: &ClubCard, now: Moment) -> Self {
        match session {
            None => Self::Free,
            Some(session) => match session.state {
                SessionState::Ended => Self::Free,
                SessionState::Paused => Self::Paused,
                SessionState::Active if session.remaining(now) < club.warning() => Self::EndingSoon,
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
        }
    }

    /// The word in a URL and in a class.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::InSession => "in-session",
            Self::EndingSoon => "ending-soon",
            Self::Paused => "paused",
        }
    }
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
            }
            sum
        })
    }

    /// Seats that somebody sits at, playing or paused.
    pub const fn occupied(&self) -> u32 {
        self.playing + self.paused
    }

    /// Occupied seats of all seats, in whole percent, rounded down.
    pub const fn utilisation_percent(&self) -> u32 {
        match self.seats {
            0 => 0,
            seats => self.occupied() * 100 / seats,
        }
    }
}

/// The whole board in one answer, with everything its dialogs need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hall {
    /// The venue.
    pub club: ClubCard,
    /// Its wall clock, around now.
    pub times: LocalTimes,
    /// In the club's order.
    pub zones: Vec<Zone>,
    /// In the order of their numbers.
    pub devices: Vec<Device>,
    /// Those that run.
    pub sessions: Vec<Session>,
    /// What can be sold.
    pub tariffs: Vec<Tariff>,
    /// The built-in client.
    pub guest: ClientId,
    /// The open one.
    pub shift: Option<Shift>,
    /// The count of the last close: suggested as opening cash.
    pub last_count: Option<Money>,
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
}
