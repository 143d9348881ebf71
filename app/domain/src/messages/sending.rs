//! What becomes of a message that somebody tried to hand over.

use chrono::TimeDelta;

use crate::time::Moment;

/// What a try came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Came {
    /// The gateway said that it took the message.
    Taken,
    /// Not now: it could not be asked, was too busy, or broke.
    Later {
        /// What went wrong.
        why: String,
        /// In how many seconds it wants to be asked again, where it says so.
        asked: Option<i64>,
    },
    /// It said no.
    Refused {
        /// What it said.
        why: String,
    },
}

/// What becomes of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was handed over.
    HandedOver,
    /// It is tried again.
    Again {
        /// When.
        at: Moment,
        /// What went wrong.
        why: String,
    },
    /// It is given up.
    Failed {
        /// What went wrong.
        why: String,
    },
}

/// Seconds before the next try, after the first, the second and so on. After the last try there is none.
const WAITS: [i64; 5] = [2, 5, 15, 30, 60];

/// Longer than this nobody is made to wait, whatever a gateway asks for.
const ASKED_MOST: i64 = 300;

/// Of a message that was tried so often and is of no use later than `good_until`.
pub fn fate(came: Came, attempts: i32, good_until: Moment, now: Moment) -> Fate {
    let (why, asked) = match came {
        Came::Taken => return Fate::HandedOver,
        Came::Refused { why } => return Fate::Failed { why },
        Came::Later { why, asked } => (why, asked.unwrap_or(0).clamp(0, ASKED_MOST)),
    };
    let place = usize::try_from(attempts - 1).unwrap_or(0);
    let Some(wait) = WAITS.get(place) else {
        return Fate::Failed { why: format!("{why}; given up after {attempts} tries") };
    };
    let at = now + TimeDelta::seconds(asked.max(*wait));
    if at < good_until {
        Fate::Again { at, why }
    } else {
        Fate::Failed { why: format!("{why}; too late to try again") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_did_not_work_is_tried_again_for_a_while() {
        let now: Moment = "2026-11-22T15:30:00Z".parse().unwrap();
        let in_five = now + TimeDelta::minutes(5);
        let later = |asked| Came::Later { why: "503".into(), asked };
        let again = |seconds| Fate::Again { at: now + TimeDelta::seconds(seconds), why: "503".into() };
        let late = Fate::Failed { why: "503; too late to try again".into() };
        for (came, attempts, good_until, fate_is) in [
            (Came::Taken, 1, in_five, Fate::HandedOver),
            (Came::Taken, 9, now, Fate::HandedOver),
            (Came::Refused { why: "400".into() }, 1, in_five, Fate::Failed { why: "400".into() }),
            (later(None), 1, in_five, again(2)),
            (later(None), 2, in_five, again(5)),
            (later(None), 3, in_five, again(15)),
            (later(None), 4, in_five, again(30)),
            (later(None), 5, in_five, again(60)),
            (later(None), 6, in_five, Fate::Failed { why: "503; given up after 6 tries".into() }),
            (later(Some(1)), 2, in_five, again(5)),
            (later(Some(40)), 1, in_five, again(40)),
            (later(Some(-7)), 1, in_five, again(2)),
            // Nobody waits for a day because a gateway says so.
            (later(Some(86_400)), 1, in_five + TimeDelta::hours(1), again(300)),
            (later(Some(86_400)), 1, in_five, late.clone()),
            (later(None), 1, now + TimeDelta::seconds(2), late),
        ] {
            assert_eq!(fate(came.clone(), attempts, good_until, now), fate_is, "{came:?} {attempts}");
        }
    }
}
