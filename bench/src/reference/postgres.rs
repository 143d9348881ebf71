//! PostgreSQL alone: the statements of an act by pgbench, from as many clients, prepared, on the same server.

use std::{env, fs};

use sea_orm::{ConnectionTrait, Database};
use tokio::process::Command;

use super::statements::{Act, PAYING, given};
use crate::{Outcome, browser::CLIENTS, disk::FOLDER, house::House};

/// The server that `scripts/postgres.sh` started.
pub fn server() -> Outcome<String> {
    Ok(env::var("CLUBDECK_TEST_POSTGRES").map_err(|_| "no PostgreSQL: run it by make bench")?)
}

/// The address of a new database of this server.
pub async fn fresh(server: &str, name: &str) -> Outcome<String> {
    tell(server, &format!("create database {name}")).await?;
    named(server, name)
}

/// The address of one of its databases.
pub fn named(server: &str, name: &str) -> Outcome<String> {
    let (base, _) = server.rsplit_once('/').ok_or("the address of PostgreSQL names no database")?;
    Ok(format!("{base}/{name}"))
}

/// One statement.
pub async fn tell(url: &str, sql: &str) -> Outcome {
    let db = Database::connect(url).await?;
    db.execute_unprepared(sql).await?;
    Ok(db.close().await?)
}

/// As autovacuum would a minute later: the planner knows how many rows there are.
pub async fn settle(house: &House) -> Outcome {
    tell(&house.url, "vacuum analyze").await
}

/// Gives the devices of a house, where nobody sits yet, ids that a script can reckon.
pub async fn number_devices(house: &House) -> Outcome {
    let sql = "with numbered as (select id, row_number() over (order by id) - 1 as place from device)
         update device set id = ('d' || lpad(to_hex(place), 31, '0'))::uuid from numbered
         where numbered.id = device.id";
    tell(&house.url, sql).await
}

/// Each client does it so often before anything is measured: a plan that was made for empty tables reads all of them,
/// however they grow.
pub const WARMING: u32 = 20;

/// Done a few times, and settled.
pub async fn warm_up(house: &House, act: &Act) -> Outcome {
    run(house, act, 0, &format!("--transactions={WARMING}")).await?;
    settle(house).await
}

/// Measured for so many seconds; each round goes on with devices that none before it has used. The first second is not
/// counted: in it the new connections make their plans, which those of the program have.
pub async fn acts_a_second(house: &House, act: &Act, seconds: u64, round: u32) -> Outcome<f64> {
    let first = WARMING * CLIENTS as u32 + round * act.most;
    let told = run(house, act, first, &format!("--time={}", seconds + 1)).await?;
    let rate =
        |line: &str| line.strip_prefix("progress: ")?.split(", ").nth(1)?.strip_suffix(" tps")?.parse().ok();
    let rates: Vec<f64> = told.lines().filter_map(rate).skip(1).collect();
    match rates.len() {
        0 => Err(format!("pgbench told no rate:\n{told}").into()),
        all => Ok(rates.iter().sum::<f64>() / all as f64),
    }
}

/// From one of its numbers on. Gives what pgbench says each second.
async fn run(house: &House, act: &Act, first: u32, until: &str) -> Outcome<String> {
    let script = format!("{FOLDER}/{}.pgbench", act.name);
    fs::write(&script, script_for(house, act).await?)?;
    let mut command = Command::new("pgbench");
    command.args([
        "--no-vacuum",
        "--protocol=prepared",
        "--jobs=2",
        "--progress=1",
        "--file",
        &script,
        until,
    ]);
    command.arg(format!("--client={CLIENTS}"));
    command.arg(format!("--define=first={first}")).arg("--define=done=0").arg(&house.url);
    let told = command.output().await?;
    let said = String::from_utf8(told.stderr)?;
    if told.status.success() { Ok(said) } else { Err(format!("pgbench failed:\n{said}").into()) }
}

/// Ids are made of a number that no client uses twice.
async fn script_for(house: &House, act: &Act) -> Outcome<String> {
    let db = Database::connect(&house.url).await?;
    super::sign_in(&db, house).await?;
    db.close().await?;
    let turns = act.turns;
    let statements = act.filled(|_, word| {
        Ok(match word {
            "for share" => " for share".to_owned(),
            "for update" => " for no key update".to_owned(),
            "now" => "now()".to_owned(),
            "due" => "now() + interval '1 hour'".to_owned(),
            "day" => "current_date".to_owned(),
            "from" => format!("now() + interval '1 day' + interval '1 hour' * (:place / {turns})"),
            "until" => format!("now() + interval '25 hours' + interval '1 hour' * (:place / {turns})"),
            // After what was there before.
            "position" => format!("(:place / {turns} + 1)::int"),
            "visit" => id('b', &format!(":place % {turns}")),
            "other" => id('d', &format!(":place % {turns} + {turns} * (1 - :place / {turns} % 2)")),
            "left" => id('d', &format!(":place % {turns} + {turns} * (:place / {turns} % 2)")),
            "input" => format!("'{}'::jsonb", act.input()),
            // What stands right behind a colon is a variable to pgbench.
            "terms" => format!("'{}'::jsonb", Act::terms().to_string().replace(':', ": ")),
            "body" => format!("'{}'::jsonb", act.body()),
            "client" => id('c', &format!(":place % {PAYING}")),
            "device" => id('d', &format!(":place % {turns}")),
            word => match act.new.iter().position(|new| *new == word) {
                Some(kind) => id(NEW[kind], ":place"),
                None => format!("'{}'::uuid", given(&house.hall, word)?),
            },
        })
    })?;
    let mut script = format!("\\set place :first + :done * {CLIENTS} + :client_id\n\\set done :done + 1\n");
    for statement in statements {
        script += &format!("{statement};\n");
    }
    Ok(script)
}

/// What the ids of new rows begin with.
const NEW: [char; 11] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a'];

/// An id of a kind that is reckoned from a number.
fn id(kind: char, number: &str) -> String {
    format!("('{kind}' || lpad(to_hex(({number})::bigint), 31, '0'))::uuid")
}
