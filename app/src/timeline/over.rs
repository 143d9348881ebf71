//! What is over, as far as it was heard since the page was loaded.

use domain::{
    holds::Hold,
    sessions::Session,
    timeline::{Of, Stretch},
};
use leptos::prelude::*;

/// No more than this is kept: what came before is asked for when another stretch of time is shown.
const MOST: usize = 400;

/// What was heard to be over.
#[derive(Clone, Copy, Debug, Default)]
pub struct Over {
    heard: RwSignal<Vec<Stretch>>,
    missed: RwSignal<u32>,
}

impl Over {
    /// A session as it is now.
    pub fn hear_session(self, session: &Session) {
        if session.state.is_over() {
            self.hear(Stretch::of_session(session));
        }
    }

    /// A hold as it is now.
    pub fn hear_hold(self, hold: &Hold) {
        if hold.released.is_some() {
            self.hear(vec![Stretch::of_hold(hold)]);
        }
    }

    fn hear(self, over: Vec<Stretch>) {
        self.heard.update(|heard| {
            let anew = |known: &Stretch| over.iter().all(|stretch| stretch.of != known.of);
            heard.retain(anew);
            heard.extend(over);
            let old = heard.len().saturating_sub(MOST);
            heard.drain(..old);
        });
    }

    /// Too much was missed: what is over is to be asked for again.
    pub fn miss(self) {
        self.heard.update(Vec::clear);
        self.missed.update(|times| *times = times.wrapping_add(1));
    }

    /// How often too much was missed.
    pub fn missed(self) -> u32 {
        self.missed.get()
    }

    /// What was asked for, and what was heard since.
    pub fn with(self, asked: &[Stretch]) -> Vec<Stretch> {
        self.heard.with(|heard| {
            let known = |of: Of| asked.iter().any(|stretch| stretch.of == of);
            let heard = heard.iter().filter(|stretch| !known(stretch.of));
            asked.iter().chain(heard).cloned().collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        ids::{DeviceId, SessionId},
        time::Moment,
        timeline::Phase,
    };

    use super::*;

    fn visit(id: SessionId) -> Stretch {
        Stretch {
            of: Of::Session(id),
            phase: Phase::Over,
            device: DeviceId::fresh(),
            who: "Timur".into(),
            from: Moment::UNIX_EPOCH,
            to: Some(Moment::UNIX_EPOCH),
        }
    }

    #[test]
    fn what_is_over_is_shown_once() {
        Owner::new().with(|| {
            let (over, [one, two]) = (Over::default(), [SessionId::fresh(), SessionId::fresh()]);
            over.hear(vec![visit(one), visit(one)]);
            over.hear(vec![visit(one), visit(one)]);
            over.hear(vec![visit(two)]);
            assert_eq!(over.with(&[]).len(), 3);
            assert_eq!(over.with(&[visit(one)]).len(), 2);
            over.miss();
            assert_eq!((over.with(&[visit(one)]).len(), untrack(|| over.missed())), (1, 1));
        });
    }
}
