//! Top-ups a second over HTTP by somebody who is signed in, from 16 clients at once, each on the disk when it is answered,
//! against the database doing the same statements and nothing else.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use domain::{hall::Hall, ids::TransactionId};
use sea_orm::{ConnectionTrait, Database, Statement, Value};
use uuid::Uuid;

use crate::{
    Outcome,
    browser::{Browser, Press, rate, times},
    figure::Round,
    house::House,
    program::Program,
    reference::{
        self,
        postgres::WARMING,
        statements::{PAYING, TOP_UP, paying},
    },
    start::SECONDS,
};

pub async fn on_sqlite(rounds: usize) -> Outcome<Vec<Round>> {
    let (house, beside) = (House::on_sqlite(1).await?, House::on_sqlite(1).await?);
    register(&house).await?;
    register(&beside).await?;
    let desk = Desk::open(house).await?;
    let mut raw = reference::sqlite::Raw::open(beside, &TOP_UP).await?;
    let mut measured = Vec::new();
    for _ in 0..rounds {
        let reference = raw.acts_a_second(SECONDS).await?;
        measured.push(Round { ours: desk.top_ups_a_second().await?, reference });
    }
    Ok(measured)
}

pub async fn on_postgres(rounds: usize) -> Outcome<Vec<Round>> {
    let server = reference::postgres::server()?;
    let (house, beside) = (House::on_postgres(&server, 1).await?, House::on_postgres(&server, 1).await?);
    register(&house).await?;
    register(&beside).await?;
    let desk = Desk::open(house).await?;
    reference::postgres::warm_up(&beside, &TOP_UP).await?;
    desk.warm_up().await?;
    let mut measured = Vec::new();
    for round in (0..).take(rounds) {
        let reference = reference::postgres::acts_a_second(&beside, &TOP_UP, SECONDS, round).await?;
        measured.push(Round { ours: desk.top_ups_a_second().await?, reference });
    }
    Ok(measured)
}

/// Clients with the ids that the reference knows, who have had money before.
pub async fn register(house: &House) -> Outcome {
    let db = Database::connect(&house.url).await?;
    let organisation = house.hall.me.organisation.0;
    for place in 0..PAYING {
        let (id, phone) = (paying(place), format!("7701{place:07}"));
        let reversed: String = phone.chars().rev().collect();
        let sql = "insert into client (id, organisation_id, kind, name, phone, created_at, name_folded,
                phone_reversed, number) values ($1, $2, 'registered', 'Arman', $3, $4, 'arman', $5, $6)";
        let values: [Value; 6] = [
            id.into(),
            organisation.into(),
            format!("+{phone}").into(),
            house.hall.now.into(),
            reversed.into(),
            (place as i64 + 1).into(),
        ];
        db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
        let sql = "insert into client_balance (client_id, balance, bonus) values ($1, 0, 0)";
        db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [id.into()])).await?;
    }
    Ok(db.close().await?)
}

/// Where clients queue up.
pub struct Desk {
    _program: Program,
    pub browser: Browser,
    house: House,
    hall: Arc<Hall>,
    next: Arc<AtomicUsize>,
}

impl Desk {
    pub async fn open(house: House) -> Outcome<Self> {
        let program = Program::clubdeck(&house.url).await?;
        let browser = Browser::signed_in(&program.address).await?;
        let hall = Arc::new(house.hall.clone());
        Ok(Self { _program: program, browser, house, hall, next: Arc::default() })
    }

    /// As the reference is.
    async fn warm_up(&self) -> Outcome {
        times(WARMING, self.press()).await?;
        reference::postgres::settle(&self.house).await
    }

    pub async fn top_ups_a_second(&self) -> Outcome<f64> {
        rate(SECONDS, self.press()).await
    }

    fn press(&self) -> impl Fn() -> Press + Clone + Send + 'static {
        let (browser, hall, next) = (self.browser.clone(), self.hall.clone(), self.next.clone());
        move || {
            let (browser, hall, next) = (browser.clone(), hall.clone(), next.clone());
            Box::pin(async move {
                let client = paying(next.fetch_add(1, Ordering::Relaxed));
                let form = top_up(&hall, client);
                browser.post("/api/balances/top-up", form).await?.bytes().await?;
                Ok(())
            })
        }
    }
}

/// 500 in cash.
fn top_up(hall: &Hall, client: Uuid) -> String {
    let (id, club) = (TransactionId::fresh(), hall.club.id);
    format!(
        "top_up[id]={id}&top_up[club]={club}&top_up[client]={client}&top_up[amount]=500\
         &top_up[method]=cash&top_up[tendered]=1000"
    )
}
