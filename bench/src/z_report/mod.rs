//! The report of a shift with ten thousand transactions: what it costs beside a raw grouped sum of the same postings on the
//! same database, and what top-ups over HTTP keep of their rate while it is asked for again and again. Its Z-report must be
//! what adding up every posting in Rust says, or nothing was measured. The worse database counts.

mod acts;
mod naive;

use std::time::{Duration, Instant};

use club::{Club, Desk, clock::SystemClock, shifts};
use domain::{
    ids::{ActId, ShiftId},
    money::Typed,
    shifts::{Besides, Close},
    staff::Me,
};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use serde_json::Map;

use crate::{
    Outcome,
    browser::{Browser, CLIENTS},
    figure::{Measured, Round, middle, rounded},
    house::House,
    presses::{self, SECONDS},
    reference::postgres,
};

/// So many transactions at least.
const TRANSACTIONS: usize = 10_000;
/// Each is asked so often in a round; the middle counts.
const TIMES: usize = 5;
/// Asked so often before: every connection of the club's sixteen plans a statement anew five times, and never after that.
const WARM: usize = 6 * 16;
/// Whoever looks at the shift asks again after so long.
const AGAIN: Duration = Duration::from_millis(250);

pub async fn of_ten_thousand(rounds: usize) -> Outcome<Measured> {
    let server = postgres::server()?;
    let devices = u32::try_from(CLIENTS)?;
    let mut measured = Vec::new();
    for name in ["sqlite", "postgres"] {
        let house = match name {
            "sqlite" => House::on_sqlite(devices).await?,
            _ => House::on_postgres(&server, devices).await?,
        };
        presses::register(&house).await?;
        let night = Night::of(&house).await?;
        acts::done(&night.club, &house.hall, TRANSACTIONS).await?;
        if name == "postgres" {
            postgres::settle(&house).await?;
        }
        let round = night.costs(rounds).await?;
        let mut told = Map::new();
        let (kept, asked) = while_asked(&house, rounds).await?;
        told.insert("top_ups_kept".to_owned(), rounded(kept, 1000.0).into());
        told.insert("asked".to_owned(), asked.into());
        told.insert("transactions".to_owned(), night.closed().await?.into());
        measured.push((name, round, told));
    }
    Measured::worst(measured).ok_or_else(|| "nothing was measured".into())
}

/// A shift, and who asks about it.
struct Night {
    club: Club,
    me: Me,
    shift: ShiftId,
    db: DatabaseConnection,
}

impl Night {
    async fn of(house: &House) -> Outcome<Self> {
        let club = Club::open(&house.url, SystemClock).await?;
        let shift = house.hall.shift.as_ref().ok_or("no shift is open")?.id;
        let db = Database::connect(&house.url).await?;
        Ok(Self { club, me: house.hall.me.clone(), shift, db })
    }

    fn desk(&self) -> Desk {
        self.club.desk(self.me.clone())
    }

    /// The report and the raw sum in turn, in milliseconds.
    async fn costs(&self, rounds: usize) -> Outcome<Round> {
        for _ in 0..WARM {
            self.grouped().await?;
            shifts::report(&self.desk(), self.shift).await?;
        }
        let mut all = Vec::new();
        for _ in 0..rounds {
            let (mut ours, mut reference) = (Vec::new(), Vec::new());
            for _ in 0..TIMES {
                let began = Instant::now();
                self.grouped().await?;
                reference.push(began.elapsed().as_secs_f64() * 1000.0);
                let began = Instant::now();
                shifts::report(&self.desk(), self.shift).await?;
                ours.push(began.elapsed().as_secs_f64() * 1000.0);
            }
            all.push(Round { ours: median(ours), reference: median(reference) });
        }
        Ok(middle(all))
    }

    /// As little as can be asked: every posting of the shift, by reason and account.
    async fn grouped(&self) -> Outcome {
        let sql = r#"select t.why, a.kind, count(*), sum(p.amount) from "transaction" t
            join posting p on p.transaction_id = t.id join account a on a.id = p.account_id
            where t.shift_id = $1 group by t.why, a.kind"#;
        let statement =
            Statement::from_sql_and_values(self.db.get_database_backend(), sql, [self.shift.into()]);
        let rows = self.db.query_all_raw(statement).await?;
        if rows.is_empty() { Err("a shift without postings".into()) } else { Ok(()) }
    }

    /// Closes it, holds its Z-report against every posting, and says how many transactions there were.
    async fn closed(self) -> Outcome<i64> {
        let close = Close {
            id: ActId::fresh(),
            shift: self.shift,
            counted: Typed("1".to_owned()),
            note: Typed::default(),
            besides: Besides::default(),
        };
        shifts::close(&self.desk(), close).await?;
        let page = shifts::report(&self.desk(), self.shift).await?;
        if !page.kept {
            return Err("the Z-report was not kept".into());
        }
        let transactions = naive::held_against(&self.db, &page.report).await?;
        self.db.close().await?;
        self.club.close().await?;
        Ok(transactions)
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// What top-ups keep of their rate while somebody looks at the shift: the middle of the rounds; and how often they looked.
async fn while_asked(house: &House, rounds: usize) -> Outcome<(f64, u32)> {
    let desk = presses::Desk::open(house.clone(), &presses::TOP_UP).await?;
    let (mut kept, mut asked) = (Vec::new(), 0);
    for _ in 0..rounds {
        let reference = desk.acts_a_second().await?;
        let looks = tokio::spawn(look(desk.browser.clone()));
        let ours = desk.acts_a_second().await?;
        asked += looks.await??;
        kept.push(Round { ours, reference });
    }
    Ok((middle(kept).ratio(), asked))
}

/// For as long as the rate is measured.
async fn look(browser: Browser) -> Outcome<u32> {
    let until = Instant::now() + Duration::from_secs(SECONDS);
    let mut asked = 0;
    while Instant::now() < until {
        browser.get("/api/shift").await?.bytes().await?;
        asked += 1;
        tokio::time::sleep(AGAIN).await;
    }
    Ok(asked)
}
