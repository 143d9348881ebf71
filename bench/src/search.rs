//! How long it takes to find a client among a million, against a club that has two thousand: by the whole phone, by its
//! last digits, by a part of the name; over HTTP, from 16 clients at once, each time somebody else.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use serde_json::{Map, Value};

use crate::{
    Outcome,
    browser::{Browser, rate},
    crowd::{self, FEW, MILLION, Size, people::Person},
    figure::{Measured, Round, middle, rounded},
    program::Program,
    reference::postgres,
};

const SECONDS: u64 = 2;

#[derive(Clone, Copy)]
enum Way {
    Phone,
    LastDigits,
    Name,
}

/// On both databases; the worse counts.
pub async fn by_phone(rounds: usize) -> Outcome<Measured> {
    let server = postgres::server()?;
    let sqlite = [crowd::on_sqlite(FEW).await?, crowd::on_sqlite(MILLION).await?];
    let postgres = [crowd::on_postgres(&server, FEW).await?, crowd::on_postgres(&server, MILLION).await?];
    let mut measured = Vec::new();
    for (name, [few, million]) in [("sqlite", sqlite), ("postgres", postgres)] {
        crowd::warmed(&million).await?;
        let (few, million) = (Desk::open(&few, FEW).await?, Desk::open(&million, MILLION).await?);
        let mut turns = Vec::new();
        for _ in 0..rounds {
            turns.push(Round {
                reference: few.time(Way::Phone).await?,
                ours: million.time(Way::Phone).await?,
            });
        }
        let round = middle(turns);
        let mut told = Map::new();
        told.insert("by_phone_per_second".to_owned(), rounded(1000.0 / round.ours, 1.0).into());
        for (way, word) in [(Way::LastDigits, "by_last_digits"), (Way::Name, "by_name")] {
            let round = Round { reference: few.time(way).await?, ours: million.time(way).await? };
            told.insert(format!("{word}_ms"), Value::from(rounded(round.ours, 100.0)));
            told.insert(format!("{word}_growth"), Value::from(rounded(round.ratio(), 1000.0)));
        }
        measured.push((name, round, told));
    }
    Measured::worst(measured).ok_or_else(|| "nothing was measured".into())
}

/// Where somebody is looked for.
struct Desk {
    _program: Program,
    browser: Browser,
    size: Size,
    next: Arc<AtomicU64>,
}

impl Desk {
    async fn open(url: &str, size: Size) -> Outcome<Self> {
        let program = Program::clubdeck(url).await?;
        let browser = Browser::signed_in(&program.address).await?;
        Ok(Self { _program: program, browser, size, next: Arc::default() })
    }

    /// Of one search, in milliseconds.
    async fn time(&self, way: Way) -> Outcome<f64> {
        let (browser, size, next) = (self.browser.clone(), self.size, self.next.clone());
        let act = move || {
            let (browser, next) = (browser.clone(), next.clone());
            async move {
                // From one end of the club to the other.
                let number = next.fetch_add(1, Ordering::Relaxed) * 7_368_787 % size.people + 1;
                sought(&browser, Person::of(number), way).await
            }
        };
        Ok(1000.0 / rate(SECONDS, act).await?)
    }
}

async fn sought(browser: &Browser, person: Person, way: Way) -> Outcome {
    let phone = person.phone();
    let words = match way {
        Way::Phone => format!("8{}", &phone[2..]),
        Way::LastDigits => phone[phone.len() - 4..].to_owned(),
        // Three letters from the middle of the last name, as capital ones.
        Way::Name => {
            let name = person.name();
            let last = name.split(' ').next_back().unwrap_or_default();
            last.chars().skip(last.chars().count().min(4) - 3).take(3).flat_map(char::to_uppercase).collect()
        }
    };
    let found = browser.get(&format!("/api/clients/find?words={words}")).await?.text().await?;
    let found: Value = serde_json::from_str(&found)?;
    let right = match way {
        Way::Phone => found["exact"] == person.id().to_string(),
        _ => found["clients"].as_array().is_some_and(|clients| !clients.is_empty()),
    };
    if right { Ok(()) } else { Err(format!("{words} is not found: {found}").into()) }
}
