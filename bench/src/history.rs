//! The thousandth page of a long history against its first: of the transactions of a client who has a hundred thousand
//! of them, as the page of the client asks for them.

use std::time::Instant;

use serde_json::{Map, Value};

use crate::{
    Outcome,
    browser::Browser,
    crowd::{
        self, MILLION,
        deeds::{REGULAR, regular},
        people::Person,
        rows::Kind,
    },
    figure::{Measured, Round, middle, rounded},
    program::Program,
    reference::postgres,
};

/// Pages of each kind a round, one after the other.
const PAGES: usize = 7;
const LAST: u64 = 1000;
/// On each.
const ROWS: usize = 50;

/// On both databases; the worse counts.
pub async fn last_page(rounds: usize) -> Outcome<Measured> {
    let server = postgres::server()?;
    let mut measured = Vec::new();
    for (name, url) in [
        ("sqlite", crowd::on_sqlite(MILLION).await?),
        ("postgres", crowd::on_postgres(&server, MILLION).await?),
    ] {
        let program = Program::clubdeck(&url).await?;
        let browser = Browser::signed_in(&program.address).await?;
        let (mut told, mut worse) = (Map::new(), None::<Round>);
        for tab in ["transactions", "sessions"] {
            let round = first_and_last(&browser, tab, rounds).await?;
            told.insert(format!("{tab}_first_ms"), rounded(round.reference, 100.0).into());
            told.insert(format!("{tab}_last_ms"), rounded(round.ours, 100.0).into());
            worse = Some(worse.filter(|worse| worse.ratio() >= round.ratio()).unwrap_or(round));
        }
        measured.push((name, worse.ok_or("nothing was measured")?, told));
    }
    Measured::worst(measured).ok_or_else(|| "nothing was measured".into())
}

async fn first_and_last(browser: &Browser, tab: &str, rounds: usize) -> Outcome<Round> {
    let visits = tab == "sessions";
    let before = regular(MILLION, (LAST - 1) * ROWS as u64 - 1, visits);
    let id = before.id(if visits { Kind::Session } else { Kind::Transaction });
    let (first, last) = (String::new(), format!("%26before%3D{}_{id}", before.at_ms));
    let mut turns = Vec::new();
    for _ in 0..rounds {
        let reference = pages(browser, tab, &first).await?;
        turns.push(Round { reference, ours: pages(browser, tab, &last).await? });
    }
    Ok(middle(turns))
}

/// The middle of several, in milliseconds.
async fn pages(browser: &Browser, tab: &str, before: &str) -> Outcome<f64> {
    let client = Person::of(REGULAR).id();
    let path = format!("/api/clients/card?question=client%3D{client}%26tab%3D{tab}{before}");
    let part = if tab == "sessions" { "visits" } else { tab };
    let mut times = Vec::new();
    for _ in 0..PAGES {
        let began = Instant::now();
        let page = browser.get(&path).await?.text().await?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
        let page: Value = serde_json::from_str(&page)?;
        let rows = page[part]["rows"].as_array().map_or(0, Vec::len);
        if rows != ROWS {
            return Err(format!("{path} shows {rows} rows").into());
        }
    }
    times.sort_by(f64::total_cmp);
    Ok(times[times.len() / 2])
}
