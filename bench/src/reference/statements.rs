//! The statements of one act, ready to be filled in.

use domain::hall::Hall;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::Outcome;

/// An act as the database sees it.
pub struct Act {
    pub name: &'static str,
    text: &'static str,
    /// New ids of each, in the order of their numbers.
    pub new: &'static [&'static str],
    /// No run does it as often.
    pub most: u32,
    /// After so many it begins with the same device or session again.
    pub turns: usize,
    /// As many letters stand in what is entered into the audit log, and in the news.
    letters: (usize, usize),
}

pub const START: Act = Act {
    name: "start_session",
    text: include_str!("start_session.sql"),
    new: &[
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
        "job",
    ],
    most: 6000,
    turns: 19_000,
    letters: (249, 926),
};

pub const TOP_UP: Act = Act {
    name: "top_up",
    text: include_str!("top_up.sql"),
    new: &["transaction", "leg", "counter", "news", "job"],
    most: 1_000_000,
    turns: 1,
    letters: (199, 114),
};

pub const BOOK: Act = Act {
    name: "book",
    text: include_str!("book.sql"),
    new: &["session", "order", "line", "transaction", "leg", "counter", "payment", "block", "news", "job"],
    most: 6000,
    turns: 2000,
    letters: (295, 984),
};

pub const EXTEND: Act = Act {
    name: "extend",
    text: include_str!("extend.sql"),
    new: &["order", "line", "transaction", "leg", "counter", "payment", "block", "news", "job"],
    most: 6000,
    turns: 2000,
    letters: (200, 1297),
};

pub const MOVE: Act = Act {
    name: "move",
    text: include_str!("move.sql"),
    new: &["act", "segment", "news"],
    most: 6000,
    turns: 2000,
    letters: (143, 1484),
};

pub const END: Act = Act {
    name: "end",
    text: include_str!("end.sql"),
    new: &["act", "news"],
    most: 9000,
    turns: 19_000,
    letters: (137, 1613),
};

/// So many take turns where an act is about a client.
pub const PAYING: usize = 2000;

/// One of them.
pub fn paying(place: usize) -> Uuid {
    Uuid::from_u128(0xc << 124 | (place % PAYING) as u128)
}

/// A session that is there before anything is measured.
pub fn visit(place: usize) -> Uuid {
    Uuid::from_u128(0xb << 124 | place as u128)
}

impl Act {
    /// Each statement with its words in braces replaced by what `fill` gives for them.
    pub fn filled(&self, mut fill: impl FnMut(usize, &str) -> Outcome<String>) -> Outcome<Vec<String>> {
        let text: String =
            self.text.lines().filter(|line| !line.starts_with("--")).flat_map(|line| [line, " "]).collect();
        let statements = text.split(';').map(str::trim).filter(|statement| !statement.is_empty());
        statements.enumerate().map(|(place, statement)| put_in(place, statement, &mut fill)).collect()
    }

    /// As long as what is entered into the audit log.
    pub fn input(&self) -> Value {
        json!({ "start": "x".repeat(self.letters.0) })
    }

    /// As long as what is frozen of a booking.
    pub fn terms() -> Value {
        json!({ "itself": true, "grace_minutes": 15, "unclaimed": "balance", "moves": 0 })
    }

    /// As long as its news.
    pub fn body(&self) -> Value {
        json!({ "session": "x".repeat(self.letters.1) })
    }
}

fn put_in(
    place: usize,
    statement: &str,
    fill: &mut impl FnMut(usize, &str) -> Outcome<String>,
) -> Outcome<String> {
    let mut parts = statement.split('{');
    let mut sql = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (word, rest) = part.split_once('}').ok_or("a brace in a reference is not closed")?;
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
        "tariff" => hall.offers.offers.first().ok_or("nothing is for sale")?.tariff.0,
        "zone" => hall.zones.first().ok_or("there is no zone")?.id.0,
        unknown => return Err(format!("a reference asks for {unknown}").into()),
    })
}
