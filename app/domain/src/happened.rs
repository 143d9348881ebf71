//! "What happened here": one page for a dispute, about a visit or about a transaction, with all that moved around it.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    clubs::ClubCard,
    ids::{ClientId, SessionId, ShiftId, TransactionId},
    money::{Balance, Money},
    sessions::past::{Deed, Named, SessionStory},
    staff::Me,
    time::{LocalTimes, Moment},
    transactions::TransactionLine,
};

/// What is asked about. It travels as a word: `session_ID`, `transaction_ID`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum About {
    /// A visit.
    Session(SessionId),
    /// A transaction: with the visit that it paid for, if there is one.
    Transaction(TransactionId),
}

/// What is no word of that kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NothingKnown;

impl fmt::Display for NothingKnown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("neither a session nor a transaction")
    }
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Session(id) => write!(f, "session_{id}"),
            Self::Transaction(id) => write!(f, "transaction_{id}"),
        }
    }
}

impl FromStr for About {
    type Err = NothingKnown;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = match text.split_once('_') {
            Some(("session", id)) => id.parse().map(Self::Session),
            Some(("transaction", id)) => id.parse().map(Self::Transaction),
            _ => return Err(NothingKnown),
        };
        known.map_err(|_| NothingKnown)
    }
}

impl TryFrom<String> for About {
    type Error = NothingKnown;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<About> for String {
    fn from(about: About) -> Self {
        about.to_string()
    }
}

/// What a client had at a moment, by the ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Real money.
    pub balance: Balance,
    /// Bonus, also what had expired and was not booked yet.
    pub bonus: Balance,
}

/// What a client had before, in between and now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// Before the first transaction of the story.
    pub before: Held,
    /// After each of those that stand in a row, in their order. What puts one of them right later is not among them.
    pub after: Vec<(TransactionId, Held)>,
    /// Now.
    pub now: Held,
}

impl Course {
    /// From what a client has now, and what all transactions since the first of these moved: `row` says of each what it
    /// changed, `since` what all of them and those after them did.
    pub fn of(now: Held, since: Held, row: &[(TransactionId, Held)]) -> Self {
        let minus = |all: Balance, part: Balance| all + part.opposite();
        let before =
            Held { balance: minus(now.balance, since.balance), bonus: minus(now.bonus, since.bonus) };
        let mut held = before;
        let after = row.iter().map(|(id, change)| {
            held = Held { balance: held.balance + change.balance, bonus: held.bonus + change.bonus };
            (*id, held)
        });
        Self { before, after: after.collect(), now }
    }

    /// What they had after this transaction.
    pub fn after(&self, id: TransactionId) -> Option<Held> {
        self.after.iter().find(|(known, _)| *known == id).map(|(_, held)| *held)
    }
}

/// What was handed over for a transaction and what went back of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// Of which.
    pub transaction: TransactionId,
    /// Handed over.
    pub tendered: Money,
    /// Gone back.
    pub change: Money,
}

/// A shift in which something of the story was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShiftNote {
    /// Which.
    pub id: ShiftId,
    /// Its number.
    pub number: i32,
    /// When it was opened, and by whom.
    pub opened: (Moment, String),
    /// What was counted into the till; `None` for those who may not see expected cash (decision 33).
    pub opening_cash: Option<Money>,
    /// When it was closed, and by whom.
    pub closed: Option<(Moment, String)>,
    /// What was counted, and how much that is more or less than expected; `None` for those who may not see it.
    pub count: Option<(Money, Balance)>,
}

/// The whole story for a dispute, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// Its wall clock, from the first moment of the story on.
    pub times: LocalTimes,
    /// What was asked about.
    pub about: About,
    /// Whose story it is; `None` where it is nobody's.
    pub client: Option<Named<ClientId>>,
    /// Are they registered? The Unknown Guest has no account.
    pub registered: bool,
    /// The visit, if it is about one that may be seen.
    pub visit: Option<SessionStory>,
    /// What moved, in order: from the last top-up before on; empty for those who may not see it.
    pub transactions: Vec<TransactionLine>,
    /// Did more move before, than is shown?
    pub earlier: bool,
    /// What the client had, where that may be seen.
    pub course: Option<Course>,
    /// What was handed over for top-ups.
    pub handed: Vec<Handed>,
    /// What somebody tried with the client's money or seat meanwhile, and was not done.
    pub tries: Vec<Deed>,
    /// The shifts in which it was done.
    pub shifts: Vec<ShiftNote>,
    /// The server's clock.
    pub now: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_is_about_is_read_from_its_own_word() {
        for about in [About::Session(SessionId::fresh()), About::Transaction(TransactionId::fresh())] {
            assert_eq!(About::try_from(String::from(about)), Ok(about));
        }
        for nonsense in ["", "session", "session_", "session_x", "visit_019aa000-0000-7000-8000-000000000000"]
        {
            assert_eq!(nonsense.parse::<About>(), Err(NothingKnown), "{nonsense}");
        }
    }

    #[test]
    fn what_somebody_had_is_reckoned_back_from_what_they_have() {
        let held = |balance, bonus| Held { balance: Balance::of(balance), bonus: Balance::of(bonus) };
        let [first, second] = [TransactionId::fresh(), TransactionId::fresh()];
        // 700 and 40 now; two moved +500 and -300, and something later took another 100.
        let row = [(first, held(500, 50)), (second, held(-300, -10))];
        let course = Course::of(held(700, 40), held(100, 40), &row);
        assert_eq!(course.before, held(600, 0));
        assert_eq!(course.after(first), Some(held(1100, 50)));
        assert_eq!(course.after(second), Some(held(800, 40)));
        assert_eq!((course.after(TransactionId::fresh()), course.now), (None, held(700, 40)));
    }
}
