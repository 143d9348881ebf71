//! A payment by card from its wish to its end, whatever happens to the line, the terminal or the program in between.

use tokio::sync::watch;

use crate::{Approval, Books, Charge, Outcome, Refused, Terminal};

/// How far a payment is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Somebody wants it. Nothing was sent.
    Requested,
    /// It was sent, or is about to be, when the terminal's books said this.
    Sent(Books),
    /// It was sent, and nobody knows.
    Unknown(Books),
    /// The card was charged.
    Approved(Approval),
    /// It was not.
    Refused(Refused),
}

impl State {
    /// Is it neither the one nor the other? Such a payment keeps its shift from closing.
    pub const fn is_pending(&self) -> bool {
        matches!(self, Self::Requested | Self::Sent(_) | Self::Unknown(_))
    }

    /// What the payment becomes, once this is known of it. What has ended stays as it ended; what was not sent cannot be
    /// approved.
    #[must_use]
    pub fn after(self, outcome: Outcome) -> Self {
        match (self, outcome) {
            (Self::Requested, Outcome::Refused(why)) => Self::Refused(why),
            (Self::Sent(_) | Self::Unknown(_), Outcome::Refused(why)) => Self::Refused(why),
            (Self::Sent(_) | Self::Unknown(_), Outcome::Approved(approval)) => Self::Approved(approval),
            (Self::Sent(before) | Self::Unknown(before), Outcome::Unknown) => Self::Unknown(before),
            (state, _) => state,
        }
    }
}

/// Where payments are written down, so that they outlive the program.
pub trait Journal {
    /// How far it is.
    fn state(&self) -> State;

    /// Writes it down; `false` where that failed, and then nothing may be sent.
    fn put(&mut self, state: State) -> impl Future<Output = bool> + Send;
}

/// Takes the payment one step on, and says how far it is: what is requested is sent, once; what was sent is asked about.
/// Called again it does the next step, also after a restart in the middle.
pub async fn go_on<T: Terminal>(
    terminal: &mut T,
    charge: Charge,
    journal: &mut (impl Journal + Send),
    stop: watch::Receiver<bool>,
) -> State {
    let outcome = match journal.state() {
        State::Requested => terminal.charge(charge, journal, stop).await,
        State::Sent(before) | State::Unknown(before) => terminal.find_out(charge, before).await,
        ended => return ended,
    };
    let after = journal.state().after(outcome);
    // What could not be written down is asked about again.
    journal.put(after).await;
    journal.state()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_way_leads_back_and_nothing_is_approved_that_was_not_sent() {
        let books = Books { last_receipt: 1, count: 1, total: 900 };
        let approved = || Outcome::Approved(Approval::default());
        let refused = || Outcome::Refused(Refused::Stopped);
        let ends = [State::Approved(Approval::default()), State::Refused(Refused::Stopped)];
        for end in ends {
            for outcome in [approved(), refused(), Outcome::Unknown] {
                assert_eq!(end.clone().after(outcome), end);
            }
            assert!(!end.is_pending());
        }
        assert_eq!(State::Requested.after(approved()), State::Requested);
        assert_eq!(State::Requested.after(Outcome::Unknown), State::Requested);
        assert_eq!(State::Requested.after(refused()), State::Refused(Refused::Stopped));
        for state in [State::Sent(books), State::Unknown(books)] {
            assert_eq!(state.clone().after(approved()), State::Approved(Approval::default()));
            assert_eq!(state.clone().after(refused()), State::Refused(Refused::Stopped));
            assert_eq!(state.clone().after(Outcome::Unknown), State::Unknown(books));
            assert!(state.is_pending());
        }
    }
}
