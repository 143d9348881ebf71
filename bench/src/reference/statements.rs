//! The statements of one start, ready to be filled in.

use domain::hall::Hall;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::Outcome;

const START: &str = include_str!("start_session.sql");

/// New ids of each start, in the order of their numbers.
pub const NEW: [&str; 11] = [
    "session",
    "order",
    "line",
    "transaction",
    "leg",
    "counter",
    "payment",
    "segment",
    "block",
    "news",
    "device",
];

/// Each statement with its words in braces replaced by what `fill` gives for them.
pub fn filled(mut fill: impl FnMut(usize, &str) -> Outcome<String>) -> Outcome<Vec<String>> {
    let text: String =
        START.lines().filter(|line| !line.starts_with("--")).flat_map(|line| [line, " "]).collect();
    let statements = text.split(';').map(str::trim).filter(|statement| !statement.is_empty());
    statements.enumerate().map(|(place, statement)| put_in(place, statement, &mut fill)).collect()
}

fn put_in(
    place: usize,
    statement: &str,
    fill: &mut impl FnMut(usize, &str) -> Outcome<String>,
) -> Outcome<String> {
    let mut parts = statement.split('{');
    let mut sql = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (word, rest) = part.split_once('}').ok_or("a brace in start_session.sql is not closed")?;
        sql += &fill(place, word)?;
        sql += rest;
    }
    Ok(sql)
}

/// What is the same each time.
pub fn given(hall: &Hall, word: &str) -> Outcome<Uuid> {
    Ok(match word {
        "organisation" => hall.me.organisation.0,
        "club" => hall.club.id.0,
        "staff" => hall.me.id.0,
        "guest" => hall.guest.0,
        "shift" => hall.shift.as_ref().ok_or("there is no shift")?.id.0,
        "tariff" => hall.tariffs.first().ok_or("nothing is for sale")?.id.0,
        "zone" => hall.zones.first().ok_or("there is no zone")?.id.0,
        unknown => return Err(format!("start_session.sql asks for {unknown}").into()),
    })
}

/// As long as what is entered into the audit log.
pub fn input() -> Value {
    json!({ "start": "x".repeat(290) })
}

/// As long as the news of a start.
pub fn body() -> Value {
    json!({ "session": "x".repeat(860) })
}
