//! The same report by adding up every posting, one by one.

use std::collections::{BTreeMap, HashSet};

use domain::{
    ledger::{Account, Why},
    shifts::{Figures, Report},
};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use uuid::Uuid;

use crate::Outcome;

struct Posting {
    transaction: Uuid,
    why: String,
    account: String,
    amount: i64,
}

/// Says how many transactions there are.
///
/// # Errors
/// When the report says anything else.
pub async fn held_against(db: &DatabaseConnection, report: &Report) -> Outcome<i64> {
    let figures = report.figures.as_ref().ok_or("a Z-report without figures")?;
    let postings = postings(db, report).await?;
    let told = told(figures);
    let reckoned = reckoned(&postings, report.shift.opening_cash.minor());
    if told != reckoned {
        return Err(format!("the Z-report says {told:?}, every posting says {reckoned:?}").into());
    }
    let transactions: HashSet<Uuid> = postings.iter().map(|posting| posting.transaction).collect();
    Ok(i64::try_from(transactions.len())?)
}

/// All of the shift but for what its count found.
async fn postings(db: &DatabaseConnection, report: &Report) -> Outcome<Vec<Posting>> {
    let sql = r#"select p.transaction_id, t.why, a.kind, p.amount from posting p
        join "transaction" t on t.id = p.transaction_id join account a on a.id = p.account_id
        where t.shift_id = $1 and t.why <> 'shift_difference'"#;
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [report.shift.id.into()]);
    let rows = db.query_all_raw(statement).await?;
    let posting = |row: &sea_orm::QueryResult| {
        Ok(Posting {
            transaction: row.try_get_by_index(0)?,
            why: row.try_get_by_index(1)?,
            account: row.try_get_by_index(2)?,
            amount: row.try_get_by_index(3)?,
        })
    };
    rows.iter().map(posting).collect()
}

type Sums = BTreeMap<String, i64>;

/// What the report says, each with its name.
fn told(figures: &Figures) -> Sums {
    let mut sums = Sums::from([
        ("taken in cash".to_owned(), figures.taken.cash.minor()),
        ("taken by card".to_owned(), figures.taken.card.minor()),
        ("time".to_owned(), figures.time.minor()),
        ("sold".to_owned(), figures.sold.money().minor()),
        ("expected".to_owned(), figures.expected.minor()),
        ("bonus given".to_owned(), figures.bonus_given.minor()),
        ("owed".to_owned(), figures.owed.balance.minor()),
        ("owed bonus".to_owned(), figures.owed.bonus.minor()),
        ("staff cash".to_owned(), figures.staff.iter().map(|person| person.taken.cash.minor()).sum()),
        ("staff count".to_owned(), figures.staff.iter().map(|person| person.count).sum()),
    ]);
    for done in &figures.done {
        let why = done.why.slug();
        sums.insert(format!("{why} count"), done.count);
        sums.insert(format!("{why} cash"), done.moved.cash.minor());
        sums.insert(format!("{why} card"), done.moved.card.minor());
        sums.insert(format!("{why} balance"), done.moved.balance.minor());
        sums.insert(format!("{why} bonus"), done.moved.bonus.minor());
    }
    sums
}

fn reckoned(postings: &[Posting], opening: i64) -> Sums {
    let sum = |account: Account, which: &dyn Fn(&str) -> bool| -> i64 {
        let fits = |posting: &&Posting| posting.account == account.slug() && which(&posting.why);
        postings.iter().filter(fits).map(|posting| posting.amount).sum()
    };
    let all = |_: &str| true;
    let counted = |why: &str| why == Why::OpeningCash.slug();
    let own = |why: &str| [Why::CashIn, Why::CashOut, Why::Collection].iter().any(|own| own.slug() == why);
    let revenue = |why: &str| !counted(why) && !own(why);
    let time = -sum(Account::TariffIncome, &all);
    let mut sums = Sums::from([
        ("taken in cash".to_owned(), sum(Account::Till, &revenue)),
        ("taken by card".to_owned(), sum(Account::Card, &revenue)),
        ("time".to_owned(), time),
        ("sold".to_owned(), time),
        ("expected".to_owned(), opening + sum(Account::Till, &|why| !counted(why))),
        ("bonus given".to_owned(), sum(Account::BonusGiven, &all)),
        ("owed".to_owned(), -sum(Account::ClientBalance, &all)),
        ("owed bonus".to_owned(), -sum(Account::ClientBonus, &all)),
        ("staff cash".to_owned(), sum(Account::Till, &revenue)),
    ]);
    let mut of: BTreeMap<&str, HashSet<Uuid>> = BTreeMap::new();
    for posting in postings {
        of.entry(&posting.why).or_default().insert(posting.transaction);
    }
    let count = |ids: &HashSet<Uuid>| i64::try_from(ids.len()).unwrap_or(i64::MAX);
    sums.insert("staff count".to_owned(), of.values().map(count).sum());
    for (why, ids) in &of {
        let only = |other: &str| other == *why;
        sums.insert(format!("{why} count"), count(ids));
        sums.insert(format!("{why} cash"), sum(Account::Till, &only));
        sums.insert(format!("{why} card"), sum(Account::Card, &only));
        sums.insert(format!("{why} balance"), -sum(Account::ClientBalance, &only));
        sums.insert(format!("{why} bonus"), -sum(Account::ClientBonus, &only));
    }
    sums
}
