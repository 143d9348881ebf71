//! What Clubdeck is compared with: as little as can be written for the same work, with the same settings.

pub mod broadcast;
pub mod page;
pub mod postgres;
pub mod sqlite;
mod statements;

use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use uuid::Uuid;

use crate::Outcome;

/// Where the money of a start moves: till and income.
async fn accounts(db: &DatabaseConnection) -> Outcome<[Uuid; 2]> {
    let mut found = [Uuid::nil(); 2];
    for (place, kind) in ["till", "tariff_income"].into_iter().enumerate() {
        let sql = format!("select id from account where kind = '{kind}'");
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
        found[place] = row.ok_or("a club without accounts")?.try_get_by_index(0)?;
    }
    Ok(found)
}
