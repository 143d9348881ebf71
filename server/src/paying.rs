//! Payments by card on their way to the clubs' terminals: one at a time at each, all terminals side by side. What leaves
//! is written down before, so that whatever stops the program nothing is sent twice; what nobody answered is asked
//! about until it is known.

use std::{collections::HashSet, time::Duration};

use app::words::sentence;
use club::{
    Club, Error, Result,
    card_payments::queue::{self, Said, Work},
};
use domain::{
    card_payments::{Heard, PaymentState, Terminal},
    ids::{CardPaymentId, ClubId},
};
use terminal::{
    Approval, Books, Charge, Outcome, Patience, Refused, Terminal as _,
    payments::{Journal, State, go_on},
    zvt::Zvt,
};
use tokio::{select, sync::watch, task::JoinSet, time::sleep};

/// The clock of the machine may be set: look now and then.
const LOOK_AGAIN: Duration = Duration::from_secs(30);
/// After a failure of the database, before the next try.
const BREATH: Duration = Duration::from_secs(1);
/// So often it is looked whether somebody wants a payment stopped.
const STOPS: Duration = Duration::from_millis(300);
/// The terminal's code for a payment that was taken back before.
const TAKEN_BACK: u8 = 0xB4;

/// Asks whatever is to be asked, for ever. A failure of the database ends no conversation with a terminal.
pub async fn run(club: &Club, patience: &Patience) {
    let mut busy = HashSet::new();
    let mut terminals = JoinSet::new();
    loop {
        let (due, mut next) = match queue::due(club).await {
            Ok(due) => (due, LOOK_AGAIN),
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "what the terminals are to do is not known"
                );
                (Vec::new(), BREATH)
            }
        };
        for (at, when) in due.into_iter().filter(|(at, _)| !busy.contains(at)).collect::<Vec<_>>() {
            let wait = (when - club.now()).to_std().unwrap_or_default();
            if wait.is_zero() {
                busy.insert(at);
                terminals.spawn(keep_asking(club.clone(), at, *patience));
            } else {
                next = next.min(wait);
            }
        }
        select! {
            Some(done) = terminals.join_next() => {
                match done {
                    Ok(at) => drop(busy.remove(&at)),
                    // Which one it was is not known: all of them are looked at again, when none is asked any more.
                    Err(_) => {
                        while terminals.join_next().await.is_some() {}
                        busy.clear();
                    }
                }
            }
            () = sleep(next) => {}
            () = club.charges() => {}
        }
    }
}

/// Asks the terminal of a club until nothing is to be asked now.
async fn keep_asking(club: Club, at: ClubId, patience: Patience) -> ClubId {
    loop {
        match ask_next(&club, at, &patience).await {
            Ok(true) => {}
            Ok(false) => return at,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a payment was not written down");
                sleep(BREATH).await;
                return at;
            }
        }
    }
}

/// Is there, after this, more to ask?
async fn ask_next(club: &Club, at: ClubId, patience: &Patience) -> Result<bool> {
    if let Some((terminal, currency)) = queue::test(club, at).await? {
        let number = terminal.charge(domain::money::Money::ZERO, &currency).map_or(0, |(_, number)| number);
        let tested = zvt(&terminal, patience).test(number).await;
        let said = tested.map_or_else(|refused| refused.words(), |_| String::new());
        queue::tested(club, at, &said).await?;
    }
    let Some(work) = queue::next(club, at).await? else { return Ok(false) };
    let (fresh, id) = (work.state == PaymentState::Requested, work.id);
    let says = |heard, words: &str| queue::heard(club, at, id, heard, in_words(words));
    if work.waited {
        says(Heard::NotCharged, "It waited too long for the terminal: try again, or take cash").await?;
        return Ok(true);
    }
    let Some((amount, currency)) = work.terminal.charge(work.amount, &work.currency) else {
        let heard = if fresh { Heard::NotCharged } else { Heard::Unanswered };
        says(heard, "The terminal does not take such an amount: take cash").await?;
        return Ok(true);
    };
    if !fresh && !queue::asking(club, at, id).await? {
        return Ok(true);
    }
    let (mut zvt, charge) = (zvt(&work.terminal, patience), Charge { amount, currency });
    if work.state == PaymentState::TakingBack {
        take_back(club, at, &work, &mut zvt, charge).await?;
        return Ok(true);
    }
    let mut journal = Written::new(club.clone(), at, work);
    let (stop, stopped) = watch::channel(false);
    select! {
        _ = go_on(&mut zvt, charge, &mut journal, stopped) => {}
        () = watch_for_stop(club, at, id, &stop) => {}
    }
    match journal.failed {
        Some(error) => Err(error),
        None => Ok(true),
    }
}

fn zvt(terminal: &Terminal, patience: &Patience) -> Zvt {
    let address = format!("{}:{}", terminal.host, terminal.port);
    Zvt::new(address, u32::try_from(terminal.password).unwrap_or_default(), *patience)
}

/// Tells the payment when somebody wants it stopped, and never comes back.
async fn watch_for_stop(club: &Club, at: ClubId, id: CardPaymentId, stop: &watch::Sender<bool>) {
    loop {
        sleep(STOPS).await;
        if matches!(queue::is_stopping(club, at, id).await, Ok(true)) {
            stop.send_replace(true);
        }
    }
}

/// The money goes back to the card; it is asked until the terminal says so, or somebody who has looked there.
async fn take_back(club: &Club, at: ClubId, work: &Work, zvt: &mut Zvt, charge: Charge) -> Result<()> {
    let receipt = work.receipt.and_then(|receipt| u16::try_from(receipt).ok());
    let (heard, words) = match receipt {
        Some(receipt) => given_back(&zvt.take_back(charge, receipt).await, receipt),
        None => (
            Heard::NotGivenBack,
            "The terminal told no number of its receipt. Give the money back at the terminal, then say so here"
                .to_owned(),
        ),
    };
    queue::heard(club, at, work.id, heard, in_words(&words)).await
}

/// What is asked again is nobody's to do: it would be given back twice.
fn given_back(outcome: &Outcome, receipt: u16) -> (Heard, String) {
    match outcome {
        Outcome::Approved(_) | Outcome::Refused(Refused::Other { code: TAKEN_BACK, .. }) => (
            Heard::GivenBack,
            "What was paid for could not be done any more: the card got its money back".to_owned(),
        ),
        Outcome::Unknown | Outcome::Refused(Refused::NoConnection) => (
            Heard::Unanswered,
            format!("The terminal does not answer: it is asked again to give back receipt {receipt}"),
        ),
        Outcome::Refused(refused) => (
            Heard::NotGivenBack,
            format!(
                "{}. Give the money of receipt {receipt} back at the terminal, then say so here",
                refused.words()
            ),
        ),
    }
}

fn in_words(words: &str) -> Said {
    Said { words: words.to_owned(), ..Said::default() }
}

/// Where the terminal's payment is written down: in the club.
struct Written {
    club: Club,
    at: ClubId,
    work: Work,
    state: State,
    failed: Option<Error>,
}

impl Written {
    fn new(club: Club, at: ClubId, work: Work) -> Self {
        let state = match work.state {
            PaymentState::Requested => State::Requested,
            _ => State::Unknown(books(&work.before)),
        };
        Self { club, at, work, state, failed: None }
    }

    async fn write(&self, state: &State) -> Result<bool> {
        let (club, at, id) = (&self.club, self.at, self.work.id);
        let (heard, said) = match state {
            State::Requested => return Ok(true),
            State::Sent(books) => return queue::sent(club, at, id, kept(*books)).await,
            State::Unknown(_) => (Heard::Unanswered, Said::default()),
            State::Refused(refused) => (Heard::NotCharged, in_words(&refused.words())),
            State::Approved(approval) => return self.charged(approval).await,
        };
        queue::heard(club, at, id, heard, said).await?;
        Ok(true)
    }

    /// What it pays for is done with it, or the money goes back.
    async fn charged(&self, approval: &Approval) -> Result<bool> {
        let (club, at, id) = (&self.club, self.at, self.work.id);
        let why = match queue::charged(club, at, id, said(approval)).await {
            Ok(()) => return Ok(true),
            Err(Error::Db(cause)) => {
                tracing::error!(payment = %id, error = &cause as &dyn std::error::Error, "a charge was not booked");
                // What the terminal said of it is kept, for whoever has to settle it.
                let words = "The card was charged, and that could not be booked: it is tried again";
                let said = Said { words: words.to_owned(), ..said(approval) };
                queue::heard(club, at, id, Heard::Unanswered, said).await?;
                return Ok(true);
            }
            Err(Error::Refused(refusal)) => sentence(&refusal, &self.work.currency),
            Err(Error::Forbidden(_) | Error::Missing) => {
                "What was paid for is not there any more.".to_owned()
            }
        };
        tracing::warn!(club = %at, payment = %id, why, "what a card paid for could not be done: the money goes back");
        queue::heard(club, at, id, Heard::ChargedForNothing, Said { words: why, ..said(approval) }).await?;
        Ok(true)
    }
}

impl Journal for Written {
    fn state(&self) -> State {
        self.state.clone()
    }

    async fn put(&mut self, state: State) -> bool {
        match self.write(&state).await {
            Ok(true) => {
                self.state = state;
                true
            }
            Ok(false) => false,
            Err(error) => {
                self.failed = Some(error);
                false
            }
        }
    }
}

fn said(approval: &Approval) -> Said {
    Said {
        receipt: approval.receipt.map(i32::from),
        trace: approval.trace.and_then(|trace| i32::try_from(trace).ok()),
        card: format!("{} {}", approval.card, approval.number).trim().to_owned(),
        words: String::new(),
    }
}

fn kept(books: Books) -> queue::Books {
    queue::Books {
        receipt: books.last_receipt.into(),
        count: books.count.into(),
        total: i64::try_from(books.total).unwrap_or(i64::MAX),
    }
}

fn books(kept: &queue::Books) -> Books {
    Books {
        last_receipt: u16::try_from(kept.receipt).unwrap_or_default(),
        count: u32::try_from(kept.count).unwrap_or_default(),
        total: u64::try_from(kept.total).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_terminal_will_not_give_back_is_for_somebody_to_do() {
        let other = |code| Outcome::Refused(Refused::Other { code, text: "cannot be taken back".into() });
        let by_hand = "Give the money of receipt 8 back at the terminal";
        for (outcome, heard, sends) in [
            (Outcome::Approved(Approval::default()), Heard::GivenBack, false),
            (other(TAKEN_BACK), Heard::GivenBack, false),
            (Outcome::Unknown, Heard::Unanswered, false),
            (Outcome::Refused(Refused::NoConnection), Heard::Unanswered, false),
            (other(0xB5), Heard::NotGivenBack, true),
            (Outcome::Refused(Refused::Declined { code: 5 }), Heard::NotGivenBack, true),
        ] {
            let (came, words) = given_back(&outcome, 8);
            assert_eq!((came, words.contains(by_hand)), (heard, sends), "{outcome:?}: {words}");
        }
    }
}
