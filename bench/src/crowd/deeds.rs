//! What they did: each deed is a transaction of the ledger, nineteen seconds after the one before it. What it was follows
//! from its number alone.

use domain::ledger::Account;

use super::{BEGAN_MS, Size};

/// From one to the next. Two hundred devices are enough for sessions of an hour, one on each.
pub const STEP_MS: i64 = 19_000;
/// Every so many deeds one is of who comes all the time.
const OFTEN: u64 = 50;
/// Of so many deeds the last is of who is served by everybody at once.
const LAST: u64 = 2500;
/// An hour, in milliseconds.
pub const HOUR_MS: i64 = 3_600_000;
/// What it costs.
pub const PRICE: i64 = 600;

/// One transaction.
#[derive(Clone, Copy)]
pub struct Deed {
    pub number: u64,
    pub at_ms: i64,
    /// The client's number.
    pub person: u64,
    pub what: What,
    pub amount: i64,
}

#[derive(Clone, Copy)]
pub enum What {
    /// What it earned is in a lot of its own.
    TopUp {
        cash: bool,
        bonus: i64,
    },
    /// An hour, paid from the balance or in cash.
    Sale {
        cash: bool,
    },
    Correction,
    Bonus,
}

/// Who has a long history: every fiftieth transaction is theirs.
pub const REGULAR: u64 = 1;
/// Whom everybody serves at once: the last transactions are theirs.
const HOT: u64 = 2;
/// Those two are there before everybody else.
const FIRST: u64 = 3;

/// When a client comes for the first time, in milliseconds.
pub const fn first_of(person: u64) -> i64 {
    let rank = person.saturating_sub(FIRST);
    BEGAN_MS + (rank + rank / (OFTEN - 1)) as i64 * STEP_MS
}

/// Of who comes all the time the one that so many are later than; every second is a visit.
pub fn regular(size: Size, later: u64, visit: bool) -> Deed {
    let each = if visit { 2 * OFTEN } else { OFTEN };
    deed(size, size.deeds - 1 - later * each)
}

/// All of them.
pub fn all(size: Size) -> impl Iterator<Item = Deed> {
    (0..size.deeds).map(move |number| deed(size, number))
}

pub fn deed(size: Size, number: u64) -> Deed {
    let (person, what, amount) = if number % OFTEN == OFTEN - 1 {
        match number / OFTEN % 2 {
            0 => (REGULAR, What::TopUp { cash: true, bonus: 0 }, 1000),
            _ => (REGULAR, What::Sale { cash: false }, PRICE),
        }
    } else if number >= size.deeds - size.deeds / LAST {
        (HOT, What::TopUp { cash: false, bonus: 0 }, 500)
    } else {
        let rank = number - number / OFTEN;
        let person = rank % (size.people - FIRST + 1) + FIRST;
        let (what, amount) = ordinary(person, rank / (size.people - FIRST + 1));
        (person, what, amount)
    };
    Deed { number, at_ms: BEGAN_MS + number as i64 * STEP_MS, person, what, amount }
}

/// What an ordinary client does the first, second, third time. Nobody spends what they have not paid in.
fn ordinary(person: u64, round: u64) -> (What, i64) {
    let cash = !person.is_multiple_of(3);
    match (round, person % 4) {
        (0, _) => (What::TopUp { cash, bonus: 0 }, 1500 + (person % 9) as i64 * 500),
        (1, 0 | 2) | (3, 3) => (What::Sale { cash: false }, PRICE),
        (1, _) | (2, _) => (What::TopUp { cash, bonus: 200 }, 2000),
        (3, 0) => (What::Correction, 100),
        (3, 1) => (What::Bonus, 150),
        (3, _) => (What::Sale { cash: true }, PRICE),
        _ => (What::TopUp { cash, bonus: 0 }, 1000),
    }
}

impl Deed {
    /// The legs: whose account, and by how much.
    pub fn legs(&self) -> Vec<(Account, i64)> {
        let amount = self.amount;
        match self.what {
            What::TopUp { cash, bonus } => {
                let through = if cash { Account::Till } else { Account::Card };
                let mut legs = vec![(Account::ClientBalance, -amount), (through, amount)];
                if bonus > 0 {
                    legs.extend([(Account::ClientBonus, -bonus), (Account::BonusGiven, bonus)]);
                }
                legs
            }
            What::Sale { cash } => {
                let from = if cash { Account::Till } else { Account::ClientBalance };
                vec![(Account::TariffIncome, -amount), (from, amount)]
            }
            What::Correction => vec![(Account::ClientBalance, -amount), (Account::Correction, amount)],
            What::Bonus => vec![(Account::ClientBonus, -amount), (Account::BonusGiven, amount)],
        }
    }

    /// By how much it changed an account.
    pub fn on(&self, account: Account) -> i64 {
        self.legs().iter().filter(|(on, _)| *on == account).map(|(_, amount)| amount).sum()
    }

    /// The bonus that it earned.
    pub fn bonus(&self) -> i64 {
        -self.on(Account::ClientBonus)
    }
}
