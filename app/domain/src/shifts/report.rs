//! What a shift comes to: one computation for the X-report, which closes nothing, and the Z-report, which is kept
//! (decision 34).

use serde::{Deserialize, Serialize};

use super::{CashMove, Pile, Shift, Tax};
use crate::{
    ids::{DeviceId, SessionId, StaffId},
    ledger::{Account, Why},
    money::{Balance, Money},
    orders::Through,
    sessions::past::Named,
    time::Moment,
    transactions::Leg,
};

/// What all transactions of one kind moved that one person did: a row of the grouped sums.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Why.
    pub why: Why,
    /// Who did it; `None`: the house.
    pub staff: Option<Named<StaffId>>,
    /// Is it about something that was sold: the sale, or what gave it back or put it right?
    pub sale: bool,
    /// How many transactions.
    pub count: i64,
    /// What moved in each account.
    pub legs: Vec<Leg>,
}

impl Row {
    fn on(&self, account: Account) -> Balance {
        self.legs.iter().filter(|leg| leg.account == account).map(|leg| leg.amount).sum()
    }
}

/// Amounts by method.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByMethod {
    /// In the till.
    pub cash: Balance,
    /// On the terminal.
    pub card: Balance,
    /// On the balances of clients.
    pub balance: Balance,
    /// Of their bonus.
    pub bonus: Balance,
}

impl ByMethod {
    /// What clients and the club have more of after these: as a list of transactions shows it.
    fn moved(row: &Row) -> Self {
        let on = |through: Through| {
            let moved = row.on(through.account());
            if through.account().is_clients() { moved.opposite() } else { moved }
        };
        let [cash, card, balance, bonus] =
            [Through::Cash, Through::Card, Through::Balance, Through::Bonus].map(on);
        Self { cash, card, balance, bonus }
    }

    /// With what a sale was paid: what the balance lost, it paid.
    fn paid(row: &Row) -> Self {
        let moved = Self::moved(row);
        Self { balance: moved.balance.opposite(), bonus: moved.bonus.opposite(), ..moved }
    }

    fn and(self, other: Self) -> Self {
        Self {
            cash: self.cash + other.cash,
            card: self.card + other.card,
            balance: self.balance + other.balance,
            bonus: self.bonus + other.bonus,
        }
    }

    /// Money: everything but the bonus, which is shown apart (decision 28).
    pub fn money(self) -> Balance {
        self.cash + self.card + self.balance
    }
}

/// What was done for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// Why.
    pub why: Why,
    /// How many transactions.
    pub count: i64,
    /// What they moved.
    pub moved: ByMethod,
}

/// What one person did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffSum {
    /// Who: two people may be called the same.
    pub id: StaffId,
    /// What they are called.
    pub name: String,
    /// How many transactions.
    pub count: i64,
    /// Revenue in cash and by card that they took, less what they gave back.
    pub taken: ByMethod,
    /// What they sold for money.
    pub sold: Balance,
}

/// What was sold with a tax in its price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxSum {
    /// Which, as it was when it was sold.
    pub tax: Tax,
    /// For how much money, less what was put back; the tax is in it.
    pub sold: Balance,
}

/// What was sold of one tariff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TariffSum {
    /// As it was called.
    pub name: String,
    /// How many visits began with it.
    pub sessions: i64,
    /// How many units people sold. What the house sells by the minute is cut as the balance allows, and has none.
    pub units: i64,
    /// For how much, with what bonus paid; with what the house sold by the minute, less what it gave back.
    pub total: Balance,
}

/// What the club owes: clients' money and time (decision 28).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owed {
    /// What was paid in advance here and is not spent; below zero where more was spent here than paid in.
    pub balance: Balance,
    /// Bonus that was given here and is neither spent nor expired.
    pub bonus: Balance,
    /// Bought seconds of those who play now that they have not played, and of bookings that are paid and have not begun.
    pub playing: i64,
    /// What these seconds cost, without what bonus paid.
    pub unused: Money,
    /// Seconds that clients kept of earlier visits.
    pub kept: i64,
    /// What they cost, without what bonus paid.
    pub kept_cost: Money,
}

/// What gives the cash in the till away: before the count it takes a right to know it (decision 33).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Cash basis: top-ups and direct payments, less what was given back.
    pub taken: ByMethod,
    /// Accrual: what was sold, less what was put back, also by the house, by what paid for it.
    pub sold: ByMethod,
    /// What time was sold for, without bonus.
    pub time: Balance,
    /// Everything that moved money, by reason.
    pub done: Vec<Done>,
    /// By person.
    pub staff: Vec<StaffSum>,
    /// What should be in the till.
    pub expected: Balance,
    /// By tariff.
    pub tariffs: Vec<TariffSum>,
    /// By the tax in the price: by accrual, none on top-ups (decision 29a). What was put back counts with the tax that it
    /// was sold with.
    #[serde(default)]
    pub taxes: Vec<TaxSum>,
    /// What the house did by itself since the shift before was closed.
    pub between: Vec<Done>,
    /// What the club owes at the end of it.
    pub owed: Owed,
    /// Bonus that was given, less what was taken back of it.
    pub bonus_given: Balance,
    /// What discounts took off what was sold in the shift, and what the ledger says that the house sold, less what was given
    /// back of that.
    pub discounts: Balance,
    /// The same of minutes that came to nothing, which the ledger knows nothing of: what the house sold, less what went back
    /// of any. `None`: the report was made before that was counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discounts_to_nothing: Option<Balance>,
}

impl Figures {
    /// All that discounts took off, less what was given back of that.
    pub fn taken_off(&self) -> Balance {
        self.discounts + self.discounts_to_nothing.unwrap_or(Balance::ZERO)
    }

    /// What the ledger says of a shift that was opened with so much.
    pub fn of(opening: Money, rows: &[Row], between: &[Row]) -> Self {
        let mut figures = Self {
            expected: Balance::plus(opening),
            done: done(rows),
            between: done(between),
            ..Self::default()
        };
        for row in rows {
            figures.add(row);
        }
        // It is in no shift: what it put back of what was sold stands in this report, or in none.
        for row in between {
            figures.accrue(row);
        }
        figures.staff.sort_by(|a, b| (&a.name, a.id.0).cmp(&(&b.name, b.id.0)));
        figures
    }

    fn add(&mut self, row: &Row) {
        // The opening is counted, not reckoned; the difference is what the count says.
        if !matches!(row.why, Why::OpeningCash | Why::ShiftDifference) {
            self.expected = self.expected + row.on(Account::Till);
        }
        let taken = taken(row);
        self.taken = self.taken.and(taken);
        let sold = self.accrue(row);
        let Some(person) = &row.staff else { return };
        let nobody = || StaffSum {
            id: person.id,
            name: person.name.clone(),
            count: 0,
            taken: ByMethod::default(),
            sold: Balance::ZERO,
        };
        let place = self.staff.iter().position(|known| known.id == person.id);
        let place = place.unwrap_or_else(|| {
            self.staff.push(nobody());
            self.staff.len() - 1
        });
        let sum = &mut self.staff[place];
        sum.count += row.count;
        sum.taken = sum.taken.and(taken);
        sum.sold = sum.sold + sold;
    }

    /// By accrual. What was sold for money.
    fn accrue(&mut self, row: &Row) -> Balance {
        let sold = row.on(Account::TariffIncome).opposite();
        self.time = self.time + sold;
        self.bonus_given = self.bonus_given + row.on(Account::BonusGiven);
        if row.sale {
            self.sold = self.sold.and(ByMethod::paid(row));
        }
        sold
    }

    /// What was done for a reason.
    pub fn done(&self, why: Why) -> Option<&Done> {
        self.done.iter().find(|done| done.why == why)
    }
}

/// Revenue in cash and by card: not what was counted in, or moved between till and safe.
fn taken(row: &Row) -> ByMethod {
    let not_revenue = matches!(
        row.why,
        Why::OpeningCash | Why::ShiftDifference | Why::CashIn | Why::CashOut | Why::Collection
    );
    if not_revenue {
        return ByMethod::default();
    }
    ByMethod { cash: row.on(Account::Till), card: row.on(Account::Card), ..ByMethod::default() }
}

/// One for each reason, in the order of the reasons.
fn done(rows: &[Row]) -> Vec<Done> {
    let of = |why: &Why| {
        let rows = || rows.iter().filter(|row| row.why == *why);
        let count = rows().map(|row| row.count).sum();
        let moved = rows().map(ByMethod::moved).fold(ByMethod::default(), ByMethod::and);
        (count > 0).then_some(Done { why: *why, count, moved })
    };
    Why::ALL.iter().filter_map(of).collect()
}

/// A visit that goes on into the next shift.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// Which.
    pub session: SessionId,
    /// Where.
    pub device: DeviceId,
    /// `PC 12`.
    pub device_name: String,
    /// Bought seconds that are not played.
    pub left: i64,
}

/// The newest seal of the ledger when a report was made: the hash holds all that was written before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    /// How many transactions are sealed.
    pub number: i64,
    /// 64 hexadecimal digits.
    pub hash: String,
}

/// The report of a shift: a Z-report when it is closed, an X-report until then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Which, with who opened and closed it, and the count.
    pub shift: Shift,
    /// As of when.
    pub at: Moment,
    /// What the terminal took, less what it gave back.
    pub card: Balance,
    /// How many visits began.
    pub sessions: i64,
    /// How long those of them that have ended were played, in seconds, on average; `None` while none has.
    pub average: Option<i64>,
    /// Cash in, cash out and collections, the first first.
    pub moves: Vec<CashMove>,
    /// Visits that go on in the next shift.
    pub carried: Vec<Carried>,
    /// Of what the count was made up; empty when one sum was typed.
    pub piles: Vec<Pile>,
    /// What the terminal itself says it took.
    pub terminal: Option<Money>,
    /// Seals the ledger up to it; an X-report has none.
    pub seal: Option<Seal>,
    /// `None`: who looks may not know what should be in the till.
    pub figures: Option<Figures>,
}

impl Report {
    /// For those who may not know what should be in the till before it is counted. A closed one hides nothing.
    #[must_use]
    pub fn blind(self) -> Self {
        if self.shift.closed.is_some() { self } else { Self { figures: None, ..self } }
    }

    /// What the terminal says less what was booked; `None` when nobody asked it.
    pub fn terminal_difference(&self) -> Option<Balance> {
        self.terminal.map(|terminal| Balance::difference(terminal, self.card))
    }

    /// Does a count or a terminal not say what was expected?
    pub fn differs(&self) -> bool {
        let wrong = |difference: Balance| difference != Balance::ZERO;
        self.shift.closed.as_ref().is_some_and(|closing| wrong(closing.difference))
            || self.terminal_difference().is_some_and(wrong)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn row(why: Why, sale: bool, count: i64, legs: &[(Account, i64)]) -> Row {
        let legs =
            legs.iter().map(|&(account, amount)| Leg { account, amount: Balance::of(amount) }).collect();
        let staff = Some(Named { id: StaffId(uuid::Uuid::nil()), name: "Dana".into() });
        Row { why, staff, sale, count, legs }
    }

    /// A night by hand.
    fn night() -> Vec<Row> {
        use Account::{BonusSpent, Card, ClientBalance, ClientBonus, Expense, Safe, TariffIncome, Till};
        vec![
            row(
                Why::TariffSale,
                true,
                3,
                &[
                    (Till, 900),
                    (Card, 500),
                    (ClientBalance, 700),
                    (ClientBonus, 100),
                    (BonusSpent, -100),
                    (TariffIncome, -2100),
                ],
            ),
            row(Why::TopUp, false, 2, &[(Till, 3000), (Card, 2000), (ClientBalance, -5000)]),
            row(Why::Refund, true, 1, &[(TariffIncome, 400), (Till, -400)]),
            row(Why::Refund, false, 1, &[(ClientBalance, 1000), (Till, -1000)]),
            row(Why::MethodChange, true, 1, &[(Till, -200), (Card, 200)]),
            row(Why::Reversal, true, 1, &[(TariffIncome, 300), (ClientBalance, -300)]),
            row(Why::CashOut, false, 1, &[(Till, -250), (Expense, 250)]),
            row(Why::Collection, false, 1, &[(Till, -1500), (Safe, 1500)]),
            row(Why::OpeningCash, false, 1, &[(Till, 777), (Account::Difference, -777)]),
        ]
    }

    #[test]
    fn a_night_by_hand() {
        let figures = Figures::of(Money::of(20_000).unwrap(), &night(), &[]);
        let by = |cash, card, balance, bonus| {
            let [cash, card, balance, bonus] = [cash, card, balance, bonus].map(Balance::of);
            ByMethod { cash, card, balance, bonus }
        };
        assert_eq!(figures.taken, by(900 + 3000 - 400 - 1000 - 200, 500 + 2000 + 200, 0, 0));
        assert_eq!(figures.sold, by(900 - 400 - 200, 500 + 200, 700 - 300, 100));
        assert_eq!(figures.time, Balance::of(2100 - 400 - 300));
        assert_eq!(figures.sold.money(), figures.time);
        assert_eq!(figures.expected, Balance::of(20_000 + 2300 - 250 - 1500));
        assert_eq!(
            figures.done(Why::Refund).map(|done| (done.count, done.moved.cash)),
            Some((2, Balance::of(-1400)))
        );
        let dana = &figures.staff[0];
        assert_eq!((dana.count, dana.taken, dana.sold), (12, figures.taken, figures.time));
    }

    #[test]
    fn what_the_house_gives_back_was_not_sold() {
        use Account::{ClientBalance, TariffIncome};
        let back =
            Row { staff: None, ..row(Why::Refund, true, 1, &[(TariffIncome, 600), (ClientBalance, -600)]) };
        let without = Figures::of(Money::ZERO, &night(), &[]);
        let with = Figures::of(Money::ZERO, &night(), std::slice::from_ref(&back));
        assert_eq!(with.time, without.time + Balance::of(-600));
        assert_eq!(with.sold.balance, without.sold.balance + Balance::of(-600));
        assert_eq!(with.sold.money(), with.time);
        let same = |figures: &Figures| (figures.taken, figures.expected, figures.staff.clone());
        assert_eq!(same(&with), same(&without), "neither cash nor a person");
    }

    fn some_rows() -> impl Strategy<Value = Vec<Row>> {
        let one = (0..Why::ALL.len(), any::<bool>(), 1..50_i64, -9000..9000_i64, -9000..9000_i64);
        prop::collection::vec(one, 0..20).prop_map(|all| {
            let row = |(why, sale, count, till, card): (usize, bool, i64, i64, i64)| {
                let income = (Account::TariffIncome, -till - card);
                row(Why::ALL[why], sale, count, &[(Account::Till, till), (Account::Card, card), income])
            };
            all.into_iter().map(row).collect()
        })
    }

    proptest! {
        /// However a night is cut into two lists of rows, it comes to the same.
        #[test]
        fn sums_do_not_depend_on_how_rows_are_grouped(rows in some_rows(), cut in 0..20_usize) {
            let opening = Money::of(500).unwrap();
            let whole = Figures::of(opening, &rows, &[]);
            let mut turned = rows.clone();
            turned.rotate_left(cut.min(rows.len()));
            prop_assert_eq!(&whole, &Figures::of(opening, &turned, &[]));
            let till: Balance = rows.iter()
                .filter(|row| !matches!(row.why, Why::OpeningCash | Why::ShiftDifference))
                .map(|row| row.on(Account::Till)).sum();
            prop_assert_eq!(whole.expected, Balance::plus(opening) + till);
            prop_assert_eq!(whole.done.iter().map(|done| done.count).sum::<i64>(), rows.iter().map(|row| row.count).sum::<i64>());
            prop_assert_eq!(whole.staff.iter().map(|one| one.taken.money()).sum::<Balance>(), whole.taken.money());
        }
    }
}
