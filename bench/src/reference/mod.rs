//! What Clubdeck is compared with: as little as can be written for the same work, with the same settings.

pub mod broadcast;
pub mod page;
pub mod postgres;
pub mod sqlite;
pub mod statements;

use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use uuid::Uuid;

use crate::Outcome;

/// Where money moves, by the words of the references.
const ACCOUNTS: [(&str, &str); 3] =
    [("till", "till"), ("income", "tariff_income"), ("balance", "client_balance")];

/// The accounts with their words.
async fn accounts(db: &DatabaseConnection) -> Outcome<Vec<(&'static str, Uuid)>> {
    let mut found = Vec::new();
    for (word, kind) in ACCOUNTS {
        let sql = format!("select id from account where kind = '{kind}'");
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
        found.push((word, row.ok_or("a club without accounts")?.try_get_by_index(0)?));
    }
    Ok(found)
}

fn account(accounts: &[(&str, Uuid)], word: &str) -> Option<Uuid> {
    accounts.iter().find(|(name, _)| *name == word).map(|(_, id)| *id)
}
