//! Many rows into a table at once: PostgreSQL copies them, SQLite takes a hundred at a time. Meanwhile nothing is checked,
//! and indexes are made when all is there.

use std::{borrow::Cow, fmt::Write, path::Path};

use chrono::{NaiveDate, SecondsFormat};
use domain::time::Moment;
use sea_orm::sqlx::{
    self, AssertSqlSafe, Connection, Executor, PgConnection, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use uuid::Uuid;

use crate::Outcome;

/// What stands in a column of a row.
#[derive(Clone)]
pub enum Cell {
    Nothing,
    Id(Uuid),
    Number(i64),
    Text(Cow<'static, str>),
    At(Moment),
    Day(NaiveDate),
}

/// All that is filled from nothing.
const EMPTIED: [&str; 15] = [
    "transaction",
    "posting",
    "top_up",
    "bonus_lot",
    "bonus_move",
    "order",
    "order_line",
    "payment",
    "session",
    "segment",
    "time_block",
    "client_balance",
    "client_totals",
    "client_name_part",
    "transaction_seal",
];

/// So many rows in one statement of SQLite.
const SOME: usize = 100;
/// So many bytes are sent to PostgreSQL at once.
const PIECE: usize = 1 << 20;

pub enum Store {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Store {
    pub async fn open(url: &str) -> Outcome<Self> {
        let Some(file) = url.strip_prefix("sqlite://") else {
            return Ok(Self::Postgres(PgConnection::connect(url).await?));
        };
        let options = SqliteConnectOptions::new().filename(Path::new(file));
        let options = options.journal_mode(SqliteJournalMode::Off).synchronous(SqliteSynchronous::Off);
        let options = options.foreign_keys(false).pragma("cache_size", "-1000000");
        Ok(Self::Sqlite(SqliteConnection::connect_with(&options).await?))
    }

    pub async fn tell(&mut self, sql: &str) -> Outcome {
        let sql = AssertSqlSafe(sql.to_owned());
        match self {
            Self::Sqlite(db) => db.execute(sqlx::raw_sql(sql)).await.map(|_| ())?,
            Self::Postgres(db) => db.execute(sqlx::raw_sql(sql)).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Does something that a trigger forbids. Nothing else is allowed meanwhile; on PostgreSQL no trigger is heard anyway.
    pub async fn without_trigger(&mut self, trigger: &str, sql: &str) -> Outcome {
        if matches!(self, Self::Postgres(_)) {
            return self.tell(sql).await;
        }
        let made = self.texts(format!("select sql from sqlite_schema where name = '{trigger}'")).await?;
        self.tell(&format!("drop trigger {trigger}")).await?;
        self.tell(sql).await?;
        self.tell(&made.concat()).await
    }

    /// Texts, each the first column of a row.
    async fn texts(&mut self, sql: String) -> Outcome<Vec<String>> {
        let sql = AssertSqlSafe(sql);
        Ok(match self {
            Self::Sqlite(db) => sqlx::query_scalar(sql).fetch_all(db).await?,
            Self::Postgres(db) => sqlx::query_scalar(sql).fetch_all(db).await?,
        })
    }

    /// Empties these tables, takes away what slows down filling them and that of clients, and gives the statements that
    /// make it again.
    pub async fn bare(&mut self) -> Outcome<Vec<String>> {
        let names = format!("'client', '{}'", EMPTIED.join("', '"));
        let (what, drops) = if matches!(self, Self::Sqlite(_)) {
            let which = format!(
                "from sqlite_master where sql is not null and type in ('index', 'trigger') and tbl_name in ({names})"
            );
            (format!("select sql {which}"), format!("select 'drop ' || type || ' ' || name {which}"))
        } else {
            let which = format!(
                "from pg_indexes where tablename in ({names}) and indexname not in (select conname from pg_constraint)"
            );
            (format!("select indexdef {which}"), format!("select 'drop index ' || indexname {which}"))
        };
        let again = self.texts(what).await?;
        for drop in self.texts(drops).await? {
            self.tell(&drop).await?;
        }
        if matches!(self, Self::Postgres(_)) {
            self.tell("set session_replication_role = replica; set maintenance_work_mem = '1GB'; begin;")
                .await?;
            // What is copied into a table that was emptied meanwhile needs no vacuum afterwards.
            self.tell(&format!("truncate \"{}\" cascade", EMPTIED.join("\", \""))).await?;
        } else {
            self.tell("begin").await?;
        }
        Ok(again)
    }

    /// All these rows.
    pub async fn fill<const N: usize>(
        &mut self,
        table: &str,
        columns: [&str; N],
        rows: impl Iterator<Item = [Cell; N]>,
    ) -> Outcome {
        let into = format!("\"{table}\" ({})", columns.join(", "));
        match self {
            Self::Sqlite(db) => insert(db, &into, rows).await,
            Self::Postgres(db) => {
                let how = if EMPTIED.contains(&table) { " (freeze)" } else { "" };
                copy(db, &format!("copy {into} from stdin{how}"), rows).await
            }
        }
    }
}

async fn insert<const N: usize>(
    db: &mut SqliteConnection,
    into: &str,
    rows: impl Iterator<Item = [Cell; N]>,
) -> Outcome {
    let row = format!("({})", ["?"; N].join(", "));
    let sql = |rows: usize| format!("insert into {into} values {}", vec![row.as_str(); rows].join(", "));
    let whole = sql(SOME);
    let mut rows = rows.peekable();
    while rows.peek().is_some() {
        let some: Vec<[Cell; N]> = rows.by_ref().take(SOME).collect();
        let sql = if some.len() == SOME { whole.clone() } else { sql(some.len()) };
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for cell in some.into_iter().flatten() {
            query = match cell {
                Cell::Nothing => query.bind(None::<i64>),
                Cell::Id(id) => query.bind(id),
                Cell::Number(number) => query.bind(number),
                Cell::Text(text) => query.bind(text.into_owned()),
                Cell::At(at) => query.bind(written(at)),
                Cell::Day(day) => query.bind(day.to_string()),
            };
        }
        query.execute(&mut *db).await?;
    }
    Ok(())
}

async fn copy<const N: usize>(
    db: &mut PgConnection,
    sql: &str,
    rows: impl Iterator<Item = [Cell; N]>,
) -> Outcome {
    let mut copy = db.copy_in_raw(sql).await?;
    let mut piece = String::with_capacity(PIECE * 2);
    for row in rows {
        for (place, cell) in row.into_iter().enumerate() {
            if place > 0 {
                piece.push('\t');
            }
            match cell {
                Cell::Nothing => piece.push_str("\\N"),
                Cell::Id(id) => write!(piece, "{id}")?,
                Cell::Number(number) => write!(piece, "{number}")?,
                Cell::Text(text) => piece.push_str(&text),
                Cell::At(at) => piece.push_str(&written(at)),
                Cell::Day(day) => write!(piece, "{day}")?,
            }
        }
        piece.push('\n');
        if piece.len() > PIECE {
            copy.send(piece.as_bytes()).await?;
            piece.clear();
        }
    }
    copy.send(piece.as_bytes()).await?;
    copy.finish().await?;
    Ok(())
}

/// As the program writes it on SQLite; PostgreSQL reads it too.
fn written(at: Moment) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, false)
}
