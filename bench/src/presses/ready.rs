//! What has to be there before somebody presses.

use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use club::{Club, clock::SystemClock, sessions};
use domain::{
    ids::SessionId,
    money::Typed,
    orders::Method,
    sessions::{Parts, Start},
};
use sea_orm::{ConnectionTrait, Database, Statement, Value};
use tokio::{task::JoinSet, time::sleep};

use super::{Ready, forms::tariff};
use crate::{
    Outcome,
    browser::CLIENTS,
    house::House,
    reference::{
        postgres::settle,
        statements::{PAYING, paying, visit},
    },
};

/// So many guests sit down before the planner is told of them.
const FIRST: usize = 500;

impl Ready {
    pub(super) async fn make(self, house: &House) -> Outcome {
        match self {
            Self::Empty => Ok(()),
            Self::Clients => register(house).await,
            Self::Seated(guests) => seat_all(house, usize::try_from(guests)?).await,
        }
    }
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

/// Guests with the sessions that the reference knows. The first of them sit down alone: PostgreSQL then knows how many
/// there are, and does not read all of them for each of the others.
async fn seat_all(house: &House, guests: usize) -> Outcome {
    let first = guests.min(FIRST);
    seat_more(house, 0..first).await?;
    if house.url.starts_with("postgres") {
        settle(house).await?;
    }
    seat_more(house, first..guests).await
}

/// Waits until the program has sealed all that was made ready: where a club is open, that was done within a minute.
pub(super) async fn sealed(house: &House) -> Outcome {
    let db = Database::connect(&house.url).await?;
    let left = Statement::from_string(db.get_database_backend(), "select 1 from seal_queue limit 1");
    while db.query_one_raw(left.clone()).await?.is_some() {
        sleep(Duration::from_millis(100)).await;
    }
    Ok(db.close().await?)
}

/// By the club's own commands, many at once.
async fn seat_more(house: &House, places: Range<usize>) -> Outcome {
    let club = Arc::new(Club::open(&house.url, SystemClock).await?);
    let (hall, next) = (Arc::new(house.hall.clone()), Arc::new(AtomicUsize::new(places.start)));
    let (mut desks, last) = (JoinSet::new(), places.end);
    for _ in 0..CLIENTS {
        let (club, hall, next) = (club.clone(), hall.clone(), next.clone());
        desks.spawn(async move {
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                let Some(device) = hall.devices.get(place).filter(|_| place < last) else {
                    return Outcome::Ok(());
                };
                let start = Start {
                    id: SessionId(visit(place)),
                    client: hall.guest,
                    device: device.id,
                    tariff: tariff(&hall)?,
                    quantity: 1,
                    method: Method::Cash,
                    tendered: Typed::default(),
                    second_seat: false,
                    serve_banned: false,
                    parts: Parts::default(),
                };
                sessions::start(&club.desk(hall.me.clone()), start).await?;
            }
        });
    }
    while let Some(desk) = desks.join_next().await {
        desk??;
    }
    Arc::into_inner(club).ok_or("somebody is still at the desk")?.close().await?;
    Ok(())
}
