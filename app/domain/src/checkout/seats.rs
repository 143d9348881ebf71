//! Which seats are free at a time, and for how long.

use serde::{Deserialize, Serialize};

use crate::{bookings::Stretch, ids::DeviceId, time::Moment};

/// A device at a chosen time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatThen {
    /// Which.
    pub device: DeviceId,
    /// Nobody is there then.
    pub free: bool,
    /// Until when nobody is there, `None`: for as long as anybody knows. Where somebody is: when it is free next; `None`:
    /// nobody knows.
    pub until: Option<Moment>,
}

impl SeatThen {
    /// Of a device, of all stretches of all devices.
    pub fn of(device: DeviceId, taken: &[(DeviceId, Stretch)], at: Moment) -> Self {
        let here = taken.iter().filter(|(there, _)| *there == device).map(|(_, stretch)| stretch);
        let here: Vec<&Stretch> = here.collect();
        let covers =
            |stretch: &Stretch, at: Moment| stretch.from <= at && stretch.to.is_none_or(|to| at < to);
        let covered = |at: Moment| here.iter().find(|stretch| covers(stretch, at));
        if covered(at).is_none() {
            let next = here.iter().map(|stretch| stretch.from).filter(|from| *from > at).min();
            return Self { device, free: true, until: next };
        }
        // Each step ends at the end of a stretch, which is later each time.
        let mut next = Some(at);
        while let Some(taken) = next.and_then(covered) {
            next = taken.to;
        }
        Self { device, free: false, until: next }
    }

    /// Is it free from then until `to`?
    pub fn fits(&self, to: Moment) -> bool {
        self.free && self.until.is_none_or(|until| to <= until)
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::bookings::Taker;

    fn at(minute: i64) -> Moment {
        Moment::UNIX_EPOCH + TimeDelta::minutes(minute)
    }

    #[test]
    fn a_seat_by_cases() {
        let (here, elsewhere) = (DeviceId::fresh(), DeviceId::fresh());
        let by = || Taker::Hold("New mouse".into());
        let stretch = |device: DeviceId, from, to: Option<i64>| {
            (device, Stretch { by: by(), from: at(from), to: to.map(at) })
        };
        let of = |stretches: &[(i64, Option<i64>)], minute| {
            let mut all: Vec<(DeviceId, Stretch)> =
                stretches.iter().map(|(from, to)| stretch(here, *from, *to)).collect();
            all.push(stretch(elsewhere, 0, None));
            let seat = SeatThen::of(here, &all, at(minute));
            (seat.free, seat.until.map(|until| (until - at(0)).num_minutes()))
        };
        for (stretches, minute, expected) in [
            (vec![], 0, (true, None)),
            (vec![(10, Some(20))], 0, (true, Some(10))),
            (vec![(10, Some(20))], 10, (false, Some(20))),
            (vec![(10, Some(20))], 19, (false, Some(20))),
            (vec![(10, Some(20))], 20, (true, None)),
            // One after the other: free after the last of them.
            (vec![(20, Some(30)), (10, Some(20)), (40, Some(50))], 15, (false, Some(30))),
            (vec![(20, Some(30)), (40, None)], 30, (true, Some(40))),
            (vec![(20, Some(30)), (30, None)], 25, (false, None)),
            (vec![(5, None)], 7, (false, None)),
        ] {
            assert_eq!(of(&stretches, minute), expected, "{stretches:?} at {minute}");
        }
        let free = SeatThen::of(here, &[stretch(here, 60, None)], at(0));
        assert!(free.fits(at(60)) && !free.fits(at(61)));
        assert!(!SeatThen { free: false, ..free }.fits(at(1)));
    }
}
