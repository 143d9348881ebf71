//! Measures what Clubdeck promises of speed: each figure is a ratio to a reference that runs in turn with it, on the
//! same disk and in the same minutes, so that a slow machine does not make it worse. The middle of three rounds
//! counts. `make bench` builds what is measured and runs this.
//!
//! A line of JSON a figure goes to standard output and to `target/bench.jsonl`.

mod assets;
mod browser;
mod crowd;
mod disk;
mod figure;
mod hall;
mod history;
mod house;
mod presses;
mod program;
mod push;
mod reference;
mod screens;
mod search;
mod z_report;

use std::{env, error::Error, fs, process::ExitCode};

use crate::figure::{FIGURES, Figure, Measured};

/// What can go wrong ends the run: half a measurement is none.
type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

const ROUNDS: usize = 3;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve-page", file] => reference::page::serve(file).await,
        ["serve-broadcast"] => reference::broadcast::serve().await,
        wanted => measure(wanted).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

/// All figures, or those that were named.
async fn measure(wanted: &[&str]) -> Outcome {
    if let Some(unknown) = wanted.iter().find(|name| FIGURES.iter().all(|figure| figure.name != **name)) {
        return Err(format!("there is no figure {unknown}").into());
    }
    if fs::exists(disk::FOLDER)? {
        fs::remove_dir_all(disk::FOLDER)?;
    }
    fs::create_dir_all(disk::FOLDER)?;
    let chosen = FIGURES.iter().filter(|figure| wanted.is_empty() || wanted.contains(&figure.name));
    let mut lines = String::new();
    for figure in chosen {
        let line = of(figure).await?;
        println!("{line}");
        lines += &format!("{line}\n");
    }
    fs::write("target/bench.jsonl", lines)?;
    Ok(())
}

async fn of(figure: &Figure) -> Outcome<String> {
    let measured: Measured = match figure.name {
        "start_session_sqlite" => presses::START.on_sqlite(ROUNDS).await?.into(),
        "start_session_postgres" => presses::START.on_postgres(ROUNDS).await?.into(),
        "top_up_sqlite" => presses::TOP_UP.on_sqlite(ROUNDS).await?.into(),
        "top_up_postgres" => presses::TOP_UP.on_postgres(ROUNDS).await?.into(),
        "book" => presses::BOOK.on_both(ROUNDS).await?,
        "extend" => presses::EXTEND.on_both(ROUNDS).await?,
        "move" => presses::MOVE.on_both(ROUNDS).await?,
        // Whoever has left does not leave again: there are guests for two rounds.
        "end" => presses::END.on_both(2).await?,
        "client_by_phone_growth" => search::by_phone(ROUNDS).await?,
        "z_report_10k" => z_report::of_ten_thousand(ROUNDS).await?,
        "screens_million" => screens::of_a_million().await?,
        "history_last_page" => history::last_page(ROUNDS).await?,
        "hall_100" => hall::with(100, ROUNDS).await?.into(),
        "hall_500" => hall::with(500, ROUNDS).await?.into(),
        "push_100_p99" => push::to(100, ROUNDS).await?.into(),
        "push_1000_p99" => push::to(1000, ROUNDS).await?.into(),
        _ => vec![assets::weighed()?].into(),
    };
    Ok(figure.line(measured, disk::fdatasync_ms()?))
}
