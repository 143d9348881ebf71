//! Questions that join several tables, in plain SQL that both databases read (`$1` is the first value).

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, FromQueryResult, IsolationLevel,
    Statement, TransactionOptions, TransactionTrait, Value,
};

use crate::error::Result;

pub(crate) fn statement(
    db: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Statement {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    #[cfg(test)]
    crate::plans::heard(&statement);
    statement
}

/// Every row of the answer.
pub(crate) async fn all<T: FromQueryResult>(
    db: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<T>> {
    Ok(T::find_by_statement(statement(db, sql, values)).all(db).await?)
}

/// The row of the answer, if there is one.
pub(crate) async fn one<T: FromQueryResult>(
    db: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Option<T>> {
    Ok(T::find_by_statement(statement(db, sql, values)).one(db).await?)
}

/// How many rows it changed.
pub(crate) async fn execute(
    db: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<u64> {
    Ok(db.execute_raw(statement(db, sql, values)).await?.rows_affected())
}

/// A whole number, as of a count or a sum.
pub(crate) async fn number(
    db: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<i64> {
    let row = db.query_one_raw(statement(db, sql, values)).await?;
    Ok(match row {
        Some(row) => row.try_get_by_index::<Option<i64>>(0)?.unwrap_or(0),
        None => 0,
    })
}

/// Several questions that see the same moment.
pub(crate) async fn snapshot(db: &DatabaseConnection) -> Result<DatabaseTransaction> {
    // SQLite's readers always see one moment from their first question on.
    let isolation_level =
        (db.get_database_backend() == DbBackend::Postgres).then_some(IsolationLevel::RepeatableRead);
    Ok(db.begin_with_options(TransactionOptions { isolation_level, ..TransactionOptions::default() }).await?)
}

/// How a row is locked.
#[derive(Clone, Copy)]
pub(crate) enum Lock {
    /// Others may lock it so too; nobody may change it.
    Share,
    /// Only ours.
    Update,
}

impl Lock {
    /// At the end of a `select`. SQLite has one writer at a time, and needs no word for it.
    pub(crate) fn clause(self, db: &impl ConnectionTrait) -> &'static str {
        match (db.get_database_backend(), self) {
            (DbBackend::Sqlite, _) => "",
            (_, Self::Share) => " for share",
            // Rows that refer to it may still be written: their check must not wait for us while we wait for them.
            (_, Self::Update) => " for no key update",
        }
    }
}

/// The places of so many values from one place on: `$2, $3, $4`.
pub(crate) fn places(from: usize, count: usize) -> String {
    let places: Vec<String> = (from..from + count).map(|place| format!("${place}")).collect();
    places.join(", ")
}

/// What a row must be, and the values in it. Each `#` stands for the next value.
#[derive(Clone)]
pub(crate) struct Conditions {
    pub(crate) sql: String,
    pub(crate) values: Vec<Value>,
}

impl Conditions {
    /// This too.
    pub(crate) fn and(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        let mut condition = condition.to_owned();
        for value in values {
            self.values.push(value);
            condition = condition.replacen('#', &format!("${}", self.values.len()), 1);
        }
        self.sql.push_str(" and ");
        self.sql.push_str(&condition);
    }
}
