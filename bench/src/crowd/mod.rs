//! A club that a crowd of clients came to for years: a million who left five million transactions in the ledger, with
//! their visits, bonus, balances and seals, so that `verify` finds nothing wrong. Made once for a schema and kept under
//! `data/bench`, because it takes minutes; PostgreSQL keeps its own in `CLUBDECK_TEST_POSTGRES`.

pub mod deeds;
pub mod fill;
pub mod people;
pub mod rows;
mod store;

use std::{fs, io, time::Instant};

use chrono::{DateTime, NaiveDate};
use club::clock::Clock;
use domain::time::Moment;
use sea_orm::{ConnectionTrait, Database, Statement};
use uuid::Uuid;

use crate::{Outcome, house::House, reference::postgres};

/// What is made otherwise is made anew.
const VERSION: u32 = 2;
/// Midnight, and an eighth of a second, on the first of January 2021.
const BEGAN_MS: i64 = 1_609_459_200_125;
const DAY_MS: i64 = 86_400_000;
/// Where SQLite's files are kept.
const KEPT: &str = "data/bench";
/// As many as sessions of an hour need, one each nineteen seconds.
const DEVICES: u32 = 200;

/// How many there are.
#[derive(Clone, Copy)]
pub struct Size {
    pub people: u64,
    pub deeds: u64,
}

pub const MILLION: Size = Size { people: 1_000_000, deeds: 5_000_000 };
pub const FEW: Size = Size { people: 2_000, deeds: 10_000 };

/// An id as the program makes them: in the order of time, and each only once.
fn id(kind: u16, at_ms: i64, number: u64, leg: u64) -> Uuid {
    let (at_ms, kind, rest) = (at_ms as u128, u128::from(kind), u128::from(number << 3 | leg));
    Uuid::from_u128(at_ms << 80 | 0x7 << 76 | kind << 64 | 0b10 << 62 | rest)
}

fn moment(ms: i64) -> Moment {
    DateTime::from_timestamp_millis(ms).unwrap_or_default()
}

/// An hour before it began.
struct Before;

impl Clock for Before {
    fn now(&self) -> Moment {
        moment(BEGAN_MS - deeds::HOUR_MS)
    }
}

impl Size {
    /// What it is kept as.
    fn name(self) -> String {
        format!("crowd_{}_v{VERSION}_{}", migrations::newest(), self.people)
    }
}

/// The day on which so much of all was done.
pub fn day(size: Size, hundredths: u64) -> NaiveDate {
    moment(deeds::deed(size, size.deeds / 100 * hundredths).at_ms).date_naive()
}

/// The address of such a club on SQLite.
pub async fn on_sqlite(size: Size) -> Outcome<String> {
    fs::create_dir_all(KEPT)?;
    let kept = format!("{KEPT}/{}.db", size.name());
    if !fs::exists(&kept)? {
        for entry in fs::read_dir(KEPT)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let old = name.starts_with("filling") || is_old(&name, size);
            if old && name.contains(".db") {
                fs::remove_file(entry.path())?;
            }
        }
        let url = format!("sqlite://{KEPT}/filling.db");
        filled(url, size).await?;
        fs::rename(format!("{KEPT}/filling.db"), &kept)?;
    }
    Ok(format!("sqlite://{kept}"))
}

/// The address of such a club in this PostgreSQL.
pub async fn on_postgres(server: &str, size: Size) -> Outcome<String> {
    let name = size.name();
    let there = databases(server).await?;
    if !there.contains(&name) {
        for old in there.iter().filter(|there| there.starts_with("filling") || is_old(there, size)) {
            postgres::tell(server, &format!("drop database {old}")).await?;
        }
        filled(postgres::fresh(server, "filling").await?, size).await?;
        postgres::tell(server, &format!("alter database filling rename to {name}")).await?;
    }
    postgres::named(server, &name)
}

/// Reads what clients are found by, so that it is in memory as it is where people work.
pub async fn warmed(url: &str) -> Outcome {
    if let Some(file) = url.strip_prefix("sqlite://") {
        let mut file = fs::File::open(file)?;
        tokio::task::spawn_blocking(move || io::copy(&mut file, &mut io::sink())).await??;
        return Ok(());
    }
    let db = Database::connect(url).await?;
    for what in ["sum(length(name))", "count(distinct phone)", "count(distinct phone_reversed)"] {
        let by_index = if what.starts_with("count") { "off" } else { "on" };
        let sql = format!(
            "set enable_seqscan = {by_index}; select {what} from client where kind = 'registered'
                and organisation_id = (select id from organisation)"
        );
        db.execute_unprepared(&sql).await?;
    }
    Ok(db.close().await?)
}

/// Of the same size, and of another schema.
fn is_old(name: &str, size: Size) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    name.starts_with("crowd_") && stem.ends_with(&format!("_{}", size.people)) && stem != size.name()
}

async fn databases(server: &str) -> Outcome<Vec<String>> {
    let db = Database::connect(server).await?;
    let sql = "select datname::text from pg_database";
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    db.close().await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}

async fn filled(url: String, size: Size) -> Outcome {
    let began = Instant::now();
    let house = House::furnished(url, DEVICES, Before, "0").await?;
    let url = house.url.clone();
    fill::fill(house, size).await?;
    if url.starts_with("postgres") {
        postgres::tell(&url, "vacuum analyze").await?;
    }
    eprintln!("bench: {} clients made in {} s", size.people, began.elapsed().as_secs());
    Ok(())
}
