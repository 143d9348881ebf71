//! What a minute of play costs at a moment, and how long it costs that.

use super::{Almanac, Tariff, Use, Wanted};
use crate::{money::Money, time::Moment};

/// The hours around a moment in which a tariff is played by the minute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinuteHours {
    /// An hour of it in them.
    pub hour: Money,
    /// What they are called; `None`: always.
    pub window: Option<String>,
    /// Then they end, or others begin, and the price is asked for again; `None`: never.
    pub until: Option<Moment>,
}

impl Tariff {
    /// By the first use that covers the moment and has a price in the zone. Whoever plays already (`going_on`) goes on in the
    /// finish hours of a use, where no other begins.
    pub fn minute_hours(
        &self,
        wanted: &Wanted<'_>,
        almanac: &impl Almanac,
        going_on: bool,
    ) -> Option<MinuteHours> {
        let here = || self.uses.iter().filter_map(|of| Some((of, of.price(wanted.zone)?)));
        let hours = |of: &Use, hour: Money, until: Option<Moment>| MinuteHours {
            hour,
            window: of.start.and_then(|start| almanac.schedule(start)),
            until,
        };
        // What stands before it takes over when its hours begin.
        let taken_over = |of: &Use| {
            let before = here().map(|(before, _)| before).take_while(|before| *before != of);
            before
                .filter_map(|before| almanac.next(before.start.or(before.finish)?, wanted.at))
                .map(|next| next.from)
                .min()
        };
        let begins = here().find_map(|(of, hour)| {
            let schedule = of.start.or(of.finish);
            let ends = match schedule {
                None => None,
                Some(schedule) => Some(almanac.window(schedule, wanted.at)?.to),
            };
            Some(hours(of, hour, ends.into_iter().chain(taken_over(of)).min()))
        });
        let goes_on = || {
            let begin = here().filter_map(|(of, _)| almanac.next(of.start.or(of.finish)?, wanted.at));
            let begin = begin.map(|next| next.from).min();
            here().find_map(|(of, hour)| {
                let until = almanac.window(of.finish?, wanted.at)?.to;
                Some(hours(of, hour, begin.into_iter().chain([until]).min()))
            })
        };
        begins.or_else(|| if going_on { goes_on() } else { None })
    }
}
