//! What Clubdeck is compared with: as little as can be written for the same work, with the same settings.

pub mod broadcast;
pub mod page;
pub mod postgres;
pub mod sqlite;
pub mod statements;

use chrono::TimeDelta;
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement, Value};
use serde_json::json;

use crate::{Outcome, house::House};

/// Whoever asks is looked up: the references know one who is signed in.
async fn sign_in(db: &DatabaseConnection, house: &House) -> Outcome {
    let sql = "insert into sign_in (id, staff_id, data, expires_at) values ('reference', $1, $2, $3)
        on conflict (id) do nothing";
    let (who, long) = (house.hall.me.id, house.hall.now + TimeDelta::days(10_000));
    let data = json!({ "staff": who, "epoch": 0, "since": house.hall.now, "seen": house.hall.now });
    let values: [Value; 3] = [who.0.into(), data.to_string().into(), long.into()];
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    Ok(())
}
