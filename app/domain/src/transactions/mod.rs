//! What people see of the ledger, and how a mistake in it is put right: by another transaction that names it.

mod commands;
mod putting_right;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::{
    commands::{ChangeMethod, Flag, Resolve, Reverse, Void},
    putting_right::{KeptTime, PutRight, Standing, change_method, reverse, void_sale},
};
use crate::{
    balances::Balances,
    clubs::ClubCard,
    ids::{ClientId, FlagId, SessionId, ShiftId, StaffId, TransactionId},
    ledger::{Account, Why},
    lists::{self, Cursor, day},
    money::{Balance, Money},
    orders::{SoldLine, Through},
    sessions::past::Named,
    staff::Me,
    time::{LocalTimes, Moment},
};

/// Which transactions of a club are looked up. It travels as the query of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct TransactionFilter {
    /// Done on this day of the club or later.
    pub from: Option<NaiveDate>,
    /// Done on this day of the club or earlier.
    pub to: Option<NaiveDate>,
    /// Only for this reason.
    pub why: Option<Why>,
    /// Only those that moved something here.
    pub through: Option<Through>,
    /// Only of this client.
    pub client: Option<ClientId>,
    /// Only by this person.
    pub staff: Option<StaffId>,
    /// Only in this shift.
    pub shift: Option<ShiftId>,
    /// Only those that are flagged.
    pub flagged: bool,
    /// Only those that stand behind this place of the list.
    pub before: Option<Cursor<TransactionId>>,
}

impl TransactionFilter {
    /// What is not understood is not there.
    pub fn read(word: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name: &str| word(name).unwrap_or_default();
        let (why, through) = (word("why"), word("method"));
        Self {
            from: day(&word("from")),
            to: day(&word("to")),
            why: Why::ALL.iter().copied().find(|known| known.slug() == why),
            through: Through::ALL.into_iter().find(|known| known.slug() == through),
            client: word("client").parse().ok(),
            staff: word("staff").parse().ok(),
            shift: word("shift").parse().ok(),
            flagged: word("flagged") == "yes",
            before: word("before").parse().ok(),
        }
    }

    /// The query of an address, without its question mark.
    pub fn query(&self) -> String {
        lists::query([
            ("from", self.from.map(|day| day.to_string())),
            ("to", self.to.map(|day| day.to_string())),
            ("why", self.why.map(|why| why.slug().to_owned())),
            ("method", self.through.map(|through| through.slug().to_owned())),
            ("client", self.client.map(|client| client.to_string())),
            ("staff", self.staff.map(|staff| staff.to_string())),
            ("shift", self.shift.map(|shift| shift.to_string())),
            ("flagged", self.flagged.then(|| "yes".to_owned())),
            ("before", self.before.map(|before| before.to_string())),
        ])
    }

    /// The same transactions, from this place of the list on.
    #[must_use]
    pub fn behind(&self, before: Option<Cursor<TransactionId>>) -> Self {
        Self { before, ..self.clone() }
    }

    /// The most days that are summed up while somebody waits.
    pub const DAYS_MOST: i64 = 92;

    /// Does it keep to what can be summed up while somebody waits: some days, a shift, or what is flagged?
    pub fn is_bounded(&self) -> bool {
        let days = self.from.zip(self.to).map(|(from, to)| (to - from).num_days());
        days.is_some_and(|days| days <= Self::DAYS_MOST) || self.shift.is_some() || self.flagged
    }
}

impl From<String> for TransactionFilter {
    fn from(query: String) -> Self {
        Self::read(|name: &str| lists::value(&query, name))
    }
}

impl From<TransactionFilter> for String {
    fn from(filter: TransactionFilter) -> Self {
        filter.query()
    }
}

/// What moved in one account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leg {
    /// Where.
    pub account: Account,
    /// How much, as the ledger has it: what is owed to clients is below zero.
    pub amount: Balance,
}

/// One transaction in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransactionLine {
    /// Which.
    pub id: TransactionId,
    /// When.
    pub at: Moment,
    /// The day that it is booked on.
    pub business_day: NaiveDate,
    /// Why.
    pub why: Why,
    /// What was typed as the reason; empty where none is asked for.
    pub reason: String,
    /// Whose money.
    pub client: Option<Named<ClientId>>,
    /// Who did it; `None`: the house.
    pub staff: Option<String>,
    /// In which shift; `None`: in none.
    pub shift: Option<Named<ShiftId>>,
    /// In which club.
    pub club: String,
    /// What it puts right.
    pub corrects: Option<TransactionId>,
    /// Was it put right itself?
    pub corrected: bool,
    /// Is it flagged?
    pub flagged: bool,
    /// What moved where.
    pub legs: Vec<Leg>,
}

impl TransactionLine {
    /// What the client has more or less of: below zero what was taken.
    pub fn change(&self, through: Through) -> Balance {
        let moved: Balance =
            self.legs.iter().filter(|leg| leg.account == through.account()).map(|leg| leg.amount).sum();
        if through.account().is_clients() { moved.opposite() } else { moved }
    }

    /// With what it was paid, or paid out.
    pub fn through(&self) -> Vec<Through> {
        Through::ALL.into_iter().filter(|through| self.change(*through) != Balance::ZERO).collect()
    }

    /// Where the line stands in the list.
    pub const fn cursor(&self) -> Cursor<TransactionId> {
        Cursor { at: self.at, id: self.id }
    }
}

/// A page of transactions, newest first, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transactions {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// For the moments on the page.
    pub times: LocalTimes,
    /// Whoever did something here, to choose from.
    pub staff: Vec<Named<StaffId>>,
    /// Which were asked for.
    pub filter: TransactionFilter,
    /// The transactions.
    pub rows: Vec<TransactionLine>,
    /// What they all, also those on other pages, moved in each account; `None` where that is too much to count.
    pub sums: Option<Vec<Leg>>,
    /// Do the sums leave out the open shift? They do for those who may not know what should be in its till before it is
    /// counted (decision 33): legs sum to zero, so that any account would tell.
    pub blind: bool,
    /// Where older ones begin, if there are any.
    pub older: Option<Cursor<TransactionId>>,
    /// The server's clock.
    pub now: Moment,
}

/// A page of one client's transactions in all clubs, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientTransactions {
    /// What they have now.
    pub balances: Balances,
    /// The transactions.
    pub rows: Vec<TransactionLine>,
    /// Where older ones begin, if there are any.
    pub older: Option<Cursor<TransactionId>>,
}

/// A mark that somebody should look at a transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlagNote {
    /// Its id.
    pub id: FlagId,
    /// What seems wrong.
    pub note: String,
    /// Who flagged it.
    pub by: String,
    /// When.
    pub at: Moment,
    /// Who looked at it, and when.
    pub resolved: Option<(String, Moment)>,
}

/// One transaction with its whole story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransactionStory {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// For the moments on the page.
    pub times: LocalTimes,
    /// The transaction.
    pub transaction: TransactionLine,
    /// What it puts right.
    pub corrects: Option<TransactionLine>,
    /// What put it right, the first first.
    pub corrected_by: Vec<TransactionLine>,
    /// Is its client registered? The Unknown Guest has no page.
    pub registered: bool,
    /// The visit that it paid for.
    pub session: Option<SessionId>,
    /// What was sold, line by line.
    pub lines: Vec<SoldLine>,
    /// What somebody flagged it for, the first first.
    pub flags: Vec<FlagNote>,
    /// The cash that was handed over and what went back, of a top-up or a sale.
    pub tendered: Option<(Money, Money)>,
    /// Is there a receipt printer in use?
    pub printer: bool,
    /// The shift in which it could be put right now.
    pub open_shift: Option<ShiftId>,
    /// What was counted when the last shift was closed.
    pub last_count: Option<Money>,
    /// For the first form on the page.
    pub form: Uuid,
}

impl TransactionStory {
    /// What it comes to in an account, with all that corrects it.
    pub fn stands_at(&self, account: Account) -> Balance {
        let all = std::iter::once(&self.transaction).chain(&self.corrected_by);
        let legs = all.flat_map(|line| &line.legs).filter(|leg| leg.account == account);
        legs.map(|leg| leg.amount).sum()
    }
}

/// What a money act answers with: what it did, and what the client has now. It is the slip, too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The transaction.
    pub transaction: TransactionLine,
    /// What the client has now, the Unknown Guest nothing; `None` where it is nobody's.
    pub balances: Option<Balances>,
    /// What was handed over and what went back, of a top-up.
    pub tendered: Option<(Money, Money)>,
    /// What a void should have taken and did not find.
    pub missing: Money,
    /// What it should have taken of the bonus; what a refund deducted for it.
    pub bonus_missing: Money,
}
