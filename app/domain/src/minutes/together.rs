//! Several seats that one balance pays for.

use chrono::TimeDelta;

use super::{Rate, Room, next, rate::FORECAST};
use crate::{money::Money, sessions::Session, time::Moment};

/// A seat that goes on by the minute when its time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Going {
    /// Then it is over.
    pub ends: Moment,
    /// With what it goes on.
    pub rate: Rate,
    /// So many minutes were bought at it before.
    pub run: i64,
    /// Until when there is room.
    pub room: Room,
}

/// What of a balance each of several seats will have, in their order. It is bought as the house buys it: whose time is over first
/// has the first minutes, at most [`SLICE`](super::SLICE) at once, until it covers no more. At one moment the first of them is first.
pub fn parts(balance: Money, seats: &[Going]) -> Vec<Money> {
    let mut parts = vec![Money::ZERO; seats.len()];
    let mut left = balance;
    let mut going: Vec<(Going, &mut Money)> = seats.iter().copied().zip(&mut parts).collect();
    let beyond = seats.iter().map(|seat| seat.ends).min().map(|first| first + TimeDelta::minutes(FORECAST));
    while let Some((place, (seat, part))) =
        going.iter_mut().enumerate().min_by_key(|(_, (seat, _))| seat.ends)
    {
        match next(seat.ends, seat.rate, seat.run, left, seat.room) {
            Ok(bought) if beyond.is_some_and(|beyond| seat.ends < beyond) => {
                left = left.less(bought.total).unwrap_or_default();
                **part = **part + bought.total;
                seat.ends += TimeDelta::minutes(bought.minutes);
                seat.run += bought.minutes;
            }
            _ => drop(going.remove(place)),
        }
    }
    parts
}

impl Session {
    /// With what it goes on when its time is over; who only wishes to, at what a minute costs there, until the device is booked.
    pub fn going(&self, rate: Option<Rate>, gap: Option<Moment>, now: Moment) -> Option<Going> {
        let ends = self.ends_at().unwrap_or_else(|| self.covered_until(now));
        match &self.by_minute {
            _ if !self.state.is_running() => None,
            Some(with) => Some(Going { ends, rate: with.rate, run: with.run, room: with.room }),
            None if self.continues => {
                Some(Going { ends, rate: rate?, run: 0, room: Room { gap, hours: None } })
            }
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(minute: i64) -> Moment {
        Moment::from_timestamp_millis(1_800_000_000_000 + minute * 60_000).unwrap()
    }

    fn money(minor: i64) -> Money {
        Money::of(minor).unwrap()
    }

    /// At so much an hour, when so many minutes have passed, and not later than that.
    fn seat((hour, ends, gap): (i64, i64, Option<i64>)) -> Going {
        let rate = Rate { hour: money(hour), percent_off: 0, step: money(1) };
        Going { ends: at(ends), rate, run: 0, room: Room { gap: gap.map(at), hours: None } }
    }

    #[test]
    fn whose_time_is_over_first_has_the_first_minutes() {
        for (balance, seats, expected) in [
            (100, vec![(600, 5, None)], vec![100]),
            // Ten minutes of one of them, and the other one ends.
            (100, vec![(600, 5, None), (600, 8, None)], vec![100, 0]),
            (100, vec![(600, 8, None), (600, 5, None)], vec![0, 100]),
            (100, vec![(600, 5, None), (600, 5, None)], vec![100, 0]),
            // 5: a hundred; 8: a hundred; 15: the rest.
            (250, vec![(600, 5, None), (600, 8, None)], vec![150, 100]),
            // What costs twice as much is bought as often.
            (600, vec![(600, 5, None), (1200, 8, None)], vec![200, 400]),
            // What is over later waits, and there may be nothing left for it.
            (200, vec![(600, 0, None), (600, 60, None)], vec![200, 0]),
            (700, vec![(600, 0, None), (600, 59, None)], vec![600, 100]),
            // Of who has to leave the others have the rest.
            (250, vec![(600, 5, Some(9)), (600, 8, None)], vec![40, 210]),
            (0, vec![(600, 5, None), (600, 8, None)], vec![0, 0]),
            // What costs nothing goes on, and takes nothing.
            (100, vec![(0, 5, None), (600, 8, None)], vec![0, 100]),
            (100, vec![], vec![]),
        ] {
            let seats: Vec<Going> = seats.into_iter().map(seat).collect();
            let expected: Vec<Money> = expected.into_iter().map(money).collect();
            assert_eq!(parts(money(balance), &seats), expected, "{balance} {seats:?}");
        }
    }

    proptest! {
        #[test]
        fn no_more_is_promised_than_there_is(
            balance in 0..5000_i64, seats in prop::collection::vec((0..2000_i64, 0..90_i64, prop::option::of(0..200_i64)), 1..5),
        ) {
            let seats: Vec<Going> = seats.into_iter().map(seat).collect();
            let parts = parts(money(balance), &seats);
            prop_assert!(parts.iter().copied().sum::<Money>() <= money(balance));
            // Alone, a seat has as long as it is told.
            if let ([only], [part]) = (seats.as_slice(), parts.as_slice()) {
                let lasts = |money| only.room.minutes(only.ends, only.rate.lasts(money, 0));
                prop_assert_eq!(lasts(*part), lasts(money(balance)));
            }
        }
    }
}
