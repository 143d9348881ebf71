//! SQLite alone: the statements of an act, one transaction after the other, each waited for, with the settings that
//! Clubdeck writes with.

use std::time::{Duration, Instant};

use chrono::TimeDelta;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, SqliteTransactionMode,
    Statement, TransactionOptions, TransactionTrait, Value,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use uuid::Uuid;

use super::statements::{Act, given, paying, visit};
use crate::{Outcome, house::House};

/// A connection, and what it does over and over.
pub struct Raw {
    db: DatabaseConnection,
    house: House,
    act: &'static Act,
    /// SQL, and the words of its values.
    statements: Vec<(String, Vec<String>)>,
    next: usize,
}

impl Raw {
    pub async fn open(house: House, act: &'static Act) -> Outcome<Self> {
        let mut options = ConnectOptions::new(&house.url);
        options.max_connections(1).sqlx_logging(false);
        options.map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
        });
        let db = Database::connect(options).await?;
        super::sign_in(&db, &house).await?;
        let mut words: Vec<Vec<String>> = Vec::new();
        let sql = act.filled(|place, word| {
            if word.starts_with("for ") {
                return Ok(String::new());
            }
            words.resize(words.len().max(place + 1), Vec::new());
            words[place].push(word.to_owned());
            Ok(format!("${}", words[place].len()))
        })?;
        words.resize(sql.len(), Vec::new());
        Ok(Self { db, house, act, statements: sql.into_iter().zip(words).collect(), next: 0 })
    }

    /// Measured for so many seconds.
    pub async fn acts_a_second(&mut self, seconds: u64) -> Outcome<f64> {
        let began = Instant::now();
        let mut done = 0u32;
        while began.elapsed() < Duration::from_secs(seconds) {
            self.once().await?;
            done += 1;
        }
        Ok(f64::from(done) / began.elapsed().as_secs_f64())
    }

    async fn once(&mut self) -> Outcome {
        let place = self.next;
        self.next += 1;
        let new: Vec<_> = self.act.new.iter().map(|word| (*word, Uuid::now_v7())).collect();
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let mut transaction = None;
        for (sql, words) in &self.statements {
            let values: Outcome<Vec<Value>> =
                words.iter().map(|word| self.value(word, &new, place)).collect();
            let statement = Statement::from_sql_and_values(DbBackend::Sqlite, sql, values?);
            match (sql.as_str(), &transaction) {
                ("begin", _) => transaction = Some(self.db.begin_with_options(options).await?),
                ("commit", _) => {}
                (_, Some(open)) => run(open, statement).await?,
                (_, None) => run(&self.db, statement).await?,
            }
        }
        Ok(transaction.ok_or("an act that begins no transaction")?.commit().await?)
    }

    fn value(&self, word: &str, new: &[(&str, Uuid)], place: usize) -> Outcome<Value> {
        if let Some((_, id)) = new.iter().find(|(name, _)| *name == word) {
            return Ok((*id).into());
        }
        let now = self.house.hall.now;
        let turns = self.act.turns;
        let (whose, trip) = (place % turns, place / turns);
        let from = now + TimeDelta::days(1) + TimeDelta::hours(i64::try_from(trip)?);
        let device = |place: usize| {
            Outcome::Ok(self.house.hall.devices.get(place).ok_or("there are too few devices")?.id.0)
        };
        Ok(match word {
            "now" => now.into(),
            "due" => (now + TimeDelta::hours(1)).into(),
            "day" => now.date_naive().into(),
            "input" => self.act.input().into(),
            "terms" => Act::terms().into(),
            "body" => self.act.body().into(),
            "device" => device(whose)?.into(),
            "visit" => visit(whose).into(),
            "other" => device(whose + turns * (1 - trip % 2))?.into(),
            "left" => device(whose + turns * (trip % 2))?.into(),
            "from" => from.into(),
            "until" => (from + TimeDelta::hours(1)).into(),
            // After what was there before.
            "position" => (i32::try_from(trip)? + 1).into(),
            "client" => paying(place).into(),
            word => given(&self.house.hall, word)?.into(),
        })
    }
}

async fn run(db: &impl ConnectionTrait, statement: Statement) -> Outcome {
    if statement.sql.starts_with("select") {
        db.query_all_raw(statement).await?;
    } else {
        db.execute_raw(statement).await?;
    }
    Ok(())
}
