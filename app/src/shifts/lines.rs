//! A report in words: the same lines on the screen, on paper and in a file.

use domain::{
    ledger::Why,
    money::{Balance, Currency, Money},
    shifts::{Article, Done, Figures, Report, TaxSum, sum},
    time::{LocalTimes, countdown},
};

/// What stands in one place of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Blank,
    /// Words.
    Words(String),
    /// How many.
    Number(i64),
    /// An amount.
    Amount(Balance),
}

impl Cell {
    /// As people read it.
    pub fn shown(&self, currency: &Currency) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Words(words) => words.clone(),
            Self::Number(number) => number.to_string(),
            Self::Amount(amount) => currency.balance(*amount),
        }
    }
}

/// Some lines under a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What they are about.
    pub title: &'static str,
    /// What stands above each place; empty for lines of one.
    pub head: &'static [&'static str],
    /// Each with its name.
    pub lines: Vec<(String, Vec<Cell>)>,
}

impl Section {
    /// These lines.
    pub fn new<N: Into<String>>(
        title: &'static str,
        head: &'static [&'static str],
        lines: impl IntoIterator<Item = (N, Vec<Cell>)>,
    ) -> Self {
        Self { title, head, lines: lines.into_iter().map(|(name, cells)| (name.into(), cells)).collect() }
    }
}

fn amount(amount: Balance) -> Cell {
    Cell::Amount(amount)
}

fn money(money: Money) -> Cell {
    Cell::Amount(Balance::plus(money))
}

fn words(words: impl Into<String>) -> Cell {
    Cell::Words(words.into())
}

fn length(seconds: i64) -> Cell {
    words(countdown(chrono::TimeDelta::seconds(seconds)))
}

/// All of a report that this person may know.
pub fn sections(report: &Report, times: &LocalTimes) -> Vec<Section> {
    let figures = report.figures.as_ref();
    let mut all = vec![about(report, times)];
    all.extend(figures.into_iter().flat_map(|figures| [revenue(figures), categories(figures)]));
    all.extend(figures.filter(|figures| !figures.taxes.is_empty()).map(taxes));
    all.push(till(report));
    all.push(terminal(report));
    all.push(visits(report));
    if let Some(figures) = figures {
        all.push(tariffs(figures));
        all.push(bonus(figures));
    }
    all.push(moves(report));
    all.push(expenses(report));
    if let Some(figures) = figures {
        all.push(done("What was done", &figures.done));
        all.push(staff(figures));
        all.push(owed(figures));
        all.push(done("Between shifts, by itself", &figures.between));
    }
    all.push(carried(report));
    all.extend(seal(report));
    all.retain(|section| !section.lines.is_empty());
    all
}

fn about(report: &Report, times: &LocalTimes) -> Section {
    let shift = &report.shift;
    let mut lines = vec![
        ("Business day", vec![words(shift.business_day.format("%-d %b %Y").to_string())]),
        ("Opened", vec![words(format!("{} by {}", times.day_hour_minute(shift.opened_at), shift.opened_by))]),
    ];
    lines.push(match &shift.closed {
        Some(closing) => {
            ("Closed", vec![words(format!("{} by {}", times.day_hour_minute(closing.at), closing.by))])
        }
        None => ("As of", vec![words(times.day_hour_minute(report.at))]),
    });
    if let Some(closing) = shift.closed.as_ref().filter(|closing| !closing.note.is_empty()) {
        lines.push(("Note", vec![words(closing.note.clone())]));
    }
    Section::new("Shift", &[], lines)
}

fn revenue(figures: &Figures) -> Section {
    let (taken, sold) = (figures.taken, figures.sold);
    Section::new(
        "Revenue",
        &["Cash basis", "Accrual"],
        [
            ("Cash", vec![amount(taken.cash), amount(sold.cash)]),
            ("Card", vec![amount(taken.card), amount(sold.card)]),
            ("Balance", vec![Cell::Blank, amount(sold.balance)]),
            ("Total", vec![amount(taken.money()), amount(sold.money())]),
            ("Paid with bonus, apart", vec![Cell::Blank, amount(sold.bonus)]),
        ],
    )
}

fn categories(figures: &Figures) -> Section {
    let of = |why: Why| figures.done(why).map_or(Balance::ZERO, |done| done.moved.cash + done.moved.card);
    Section::new(
        "By category",
        &[],
        [
            ("Time sold", vec![amount(figures.time)]),
            ("Top-ups", vec![amount(of(Why::TopUp))]),
            ("Refunds", vec![amount(of(Why::Refund))]),
            ("Discounts", vec![amount(figures.taken_off())]),
        ],
    )
}

/// In what was sold for money, less what was put back, by the tax that it was sold with.
fn taxes(figures: &Figures) -> Section {
    let line = |TaxSum { tax, sold }: &TaxSum| {
        let contained = tax.contained(*sold);
        let cells = [contained, *sold + contained.opposite(), *sold].map(amount).to_vec();
        (tax.words(), cells)
    };
    Section::new("Tax in what was sold", &["Tax", "Net", "Gross"], figures.taxes.iter().map(line))
}

/// What should be in the till comes from these lines, in this order.
fn till(report: &Report) -> Section {
    let shift = &report.shift;
    let mut lines = vec![("Opening cash".to_owned(), vec![money(shift.opening_cash)])];
    if let Some(figures) = &report.figures {
        lines.push(("Revenue in cash".to_owned(), vec![amount(figures.taken.cash)]));
    }
    let signed = [(Why::CashIn, "Cash in"), (Why::CashOut, "Cash out"), (Why::Collection, "Collected")];
    lines.extend(signed.map(|(why, name)| {
        let moved = Balance::plus(sum(&report.moves, why));
        (name.to_owned(), vec![amount(if why == Why::CashIn { moved } else { moved.opposite() })])
    }));
    if let Some(figures) = &report.figures {
        lines.push(("Expected".to_owned(), vec![amount(figures.expected)]));
    }
    if let Some(closing) = &shift.closed {
        lines.push(("Counted".to_owned(), vec![money(closing.counted)]));
        lines.push(("Difference".to_owned(), vec![amount(closing.difference)]));
    }
    Section::new("Till", &[], lines)
}

fn terminal(report: &Report) -> Section {
    let mut lines = vec![("Booked", vec![amount(report.card)])];
    if let Some((says, differs)) = report.terminal.zip(report.terminal_difference()) {
        lines.push(("The terminal says", vec![money(says)]));
        lines.push(("Terminal difference", vec![amount(differs)]));
    }
    Section::new("Card terminal", &[], lines)
}

fn visits(report: &Report) -> Section {
    let average = report.average.map_or_else(|| words("—"), length);
    Section::new(
        "Sessions",
        &[],
        [("Started", vec![Cell::Number(report.sessions)]), ("Average length", vec![average])],
    )
}

fn tariffs(figures: &Figures) -> Section {
    let lines = figures.tariffs.iter().map(|tariff| {
        let cells = vec![Cell::Number(tariff.sessions), Cell::Number(tariff.units), amount(tariff.total)];
        (tariff.name.clone(), cells)
    });
    Section::new("Tariffs", &["Sessions", "Sold", "For"], lines)
}

fn bonus(figures: &Figures) -> Section {
    Section::new(
        "Bonus",
        &[],
        [("Given", vec![amount(figures.bonus_given)]), ("Spent", vec![amount(figures.sold.bonus)])],
    )
}

fn moves(report: &Report) -> Section {
    let lines = report.moves.iter().map(|moved| {
        let sum = Balance::plus(moved.amount);
        let sum = if moved.article.comes_in() { sum } else { sum.opposite() };
        let name = format!("{}: {}", moved.article.why().word(), moved.article.word());
        (name, vec![words(moved.comment.clone()), words(moved.by.clone()), amount(sum)])
    });
    Section::new("Cash moves", &["Comment", "By", "Amount"], lines)
}

fn expenses(report: &Report) -> Section {
    let of = |article: Article| {
        let moves = report.moves.iter().filter(|moved| moved.article == article);
        let spent: Money = moves.map(|moved| moved.amount).sum();
        (spent > Money::ZERO).then(|| (article.word(), vec![money(spent)]))
    };
    let spent = Article::ALL.into_iter().filter(|article| article.why() == Why::CashOut);
    Section::new("Expenses", &[], spent.filter_map(of))
}

fn done(title: &'static str, all: &[Done]) -> Section {
    let lines = all.iter().map(|done| {
        let moved = done.moved;
        let amounts = [moved.cash, moved.card, moved.balance, moved.bonus].map(amount);
        let cells = std::iter::once(Cell::Number(done.count)).chain(amounts);
        (done.why.word(), cells.collect())
    });
    Section::new(title, &["Times", "Cash", "Card", "Balance", "Bonus"], lines)
}

fn staff(figures: &Figures) -> Section {
    let lines = figures.staff.iter().map(|person| {
        let taken = person.taken;
        let cells =
            vec![Cell::Number(person.count), amount(taken.cash), amount(taken.card), amount(person.sold)];
        (person.name.clone(), cells)
    });
    Section::new("Staff", &["Acts", "Cash", "Card", "Time sold"], lines)
}

fn owed(figures: &Figures) -> Section {
    let owed = figures.owed;
    Section::new(
        "Owed to clients",
        &[],
        [
            ("On balances, paid in here", vec![amount(owed.balance)]),
            ("Bonus, given here", vec![amount(owed.bonus)]),
            ("Time of those who play, and booked", vec![length(owed.playing)]),
            ("Its price", vec![money(owed.unused)]),
            ("Kept time of clients", vec![length(owed.kept)]),
            ("Price of kept time", vec![money(owed.kept_cost)]),
        ],
    )
}

/// Of an open shift all who play would be carried over; only of a closed one it is said.
fn carried(report: &Report) -> Section {
    let known = report.carried.iter().filter(|_| report.shift.closed.is_some());
    Section::new(
        "Carried over",
        &["Time left"],
        known.map(|one| (one.device_name.clone(), vec![length(one.left)])),
    )
}

fn seal(report: &Report) -> Option<Section> {
    let seal = report.seal.as_ref()?;
    let lines =
        [("Sealed transactions", vec![Cell::Number(seal.number)]), ("Seal", vec![words(seal.hash.clone())])];
    Some(Section::new("Ledger", &[], lines))
}

#[cfg(test)]
mod tests {
    use domain::{
        ids::{ActId, ShiftId},
        shifts::{Shift, Tax},
        time::Moment,
    };

    use super::*;

    fn report(figures: Option<Figures>) -> Report {
        let at: Moment = "2026-11-22T15:30:00Z".parse().unwrap();
        let shift = Shift {
            id: ShiftId(ActId::fresh().0),
            number: 7,
            business_day: at.date_naive(),
            opened_at: at,
            opened_by: "Dana".into(),
            opening_cash: Money::of(20_000).unwrap(),
            closed: None,
        };
        Report {
            shift,
            at,
            card: Balance::of(500),
            sessions: 3,
            average: None,
            moves: Vec::new(),
            carried: Vec::new(),
            piles: Vec::new(),
            terminal: None,
            seal: None,
            figures,
        }
    }

    #[test]
    fn what_gives_the_cash_away_is_said_only_to_those_who_may_know_it() {
        let times = LocalTimes { first: 0, changes: vec![] };
        let titles = |figures| {
            let sections = sections(&report(figures), &times);
            sections.iter().map(|section| section.title).collect::<Vec<_>>()
        };
        assert_eq!(titles(None), ["Shift", "Till", "Card terminal", "Sessions"]);
        let all = titles(Some(Figures::default()));
        assert!(all.contains(&"Revenue") && all.contains(&"Owed to clients"));
        let tax = Tax { name: "НДС".into(), hundredths: 1200 };
        let taxes = vec![TaxSum { tax, sold: Balance::of(1120) }];
        let told = sections(&report(Some(Figures { taxes, ..Figures::default() })), &times);
        let tax = told.iter().find(|section| section.title == "Tax in what was sold").unwrap();
        let cells = [120, 1000, 1120].map(|minor| Cell::Amount(Balance::of(minor))).to_vec();
        assert_eq!(tax.lines, [("НДС 12%".to_owned(), cells)]);
        let blind = sections(&report(None), &times);
        let till: Vec<&str> = blind[1].lines.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(till, ["Opening cash", "Cash in", "Cash out", "Collected"]);
    }
}
