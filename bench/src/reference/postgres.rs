//! PostgreSQL alone: the statements of a start by pgbench, from as many clients, prepared, on the same server.

use std::{
    env, fs,
    process::Stdio,
    sync::atomic::{AtomicU32, Ordering},
};

use sea_orm::{ConnectionTrait, Database};
use tokio::process::Command;

use super::statements::{NEW, body, filled, given, input};
use crate::{Outcome, browser::CLIENTS, disk::FOLDER, house::House};

/// The server that `scripts/postgres.sh` started.
pub fn server() -> Outcome<String> {
    Ok(env::var("CLUBDECK_TEST_POSTGRES").map_err(|_| "no PostgreSQL: run it by make bench")?)
}

pub async fn make_database(server: &str, name: &str) -> Outcome {
    let db = Database::connect(server).await?;
    db.execute_unprepared(&format!("create database {name}")).await?;
    Ok(db.close().await?)
}

/// As autovacuum would a minute after so many devices were added: the planner knows how many there are.
pub async fn settle(house: &House) -> Outcome {
    let db = Database::connect(&house.url).await?;
    db.execute_unprepared("vacuum analyze").await?;
    Ok(db.close().await?)
}

/// Measured for so many seconds.
pub async fn starts_a_second(house: &House, seconds: u64) -> Outcome<f64> {
    /// Each run goes on with devices that no run before it has used.
    static ROUND: AtomicU32 = AtomicU32::new(0);
    let script = format!("{FOLDER}/start_session.pgbench");
    fs::write(&script, script_for(house).await?)?;
    let first = ROUND.fetch_add(1, Ordering::Relaxed) * 6000;
    let mut command = Command::new("pgbench");
    command.args(["--no-vacuum", "--protocol=prepared", "--jobs=2", "--file", &script]);
    command.arg(format!("--client={CLIENTS}")).arg(format!("--time={seconds}"));
    command.arg(format!("--define=first={first}")).arg("--define=done=0").arg(&house.url);
    let told = command.stderr(Stdio::inherit()).output().await?;
    let told = String::from_utf8(told.stdout)?;
    let rate = told.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
    rate.ok_or_else(|| format!("pgbench told no rate:\n{told}").into())
}

/// Ids are made of a number that no client uses twice; the devices' are made so before.
async fn script_for(house: &House) -> Outcome<String> {
    let db = Database::connect(&house.url).await?;
    let [till, income] = super::accounts(&db).await?;
    db.execute_unprepared(
        "with numbered as (select id, row_number() over (order by id) - 1 as place from device)
         update device set id = ('d' || lpad(to_hex(place), 31, '0'))::uuid from numbered
         where numbered.id = device.id and device.id::text not like 'd0000000%'",
    )
    .await?;
    db.close().await?;
    settle(house).await?;
    let statements = filled(|_, word| {
        Ok(match word {
            "for share" => " for share".to_owned(),
            "for update" => " for no key update".to_owned(),
            "now" => "now()".to_owned(),
            "due" => "now() + interval '1 hour'".to_owned(),
            "day" => "current_date".to_owned(),
            "input" => format!("'{}'::jsonb", input()),
            "body" => format!("'{}'::jsonb", body()),
            "till" => format!("'{till}'::uuid"),
            "income" => format!("'{income}'::uuid"),
            "device" => "('d' || lpad(to_hex(:place::bigint), 31, '0'))::uuid".to_owned(),
            word => match NEW.iter().position(|new| *new == word) {
                Some(kind) => format!("('{kind:x}' || lpad(to_hex(:place::bigint), 31, '0'))::uuid"),
                None => format!("'{}'::uuid", given(&house.hall, word)?),
            },
        })
    })?;
    let mut script =
        format!("\\set place :first + :done * {CLIENTS} + :client_id\n\\set done :done + 1\nbegin;\n");
    for statement in statements {
        script += &format!("{statement};\n");
    }
    Ok(script + "commit;\n")
}
