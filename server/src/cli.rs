//! What can be typed.

use std::{error::Error, process::ExitCode};

use clap::{Args, Parser, Subcommand};
use club::{
    Club,
    clock::SystemClock,
    clubs::{self, Tenancy},
    demo, verify,
};

use crate::{
    config::{Config, Source},
    logs, serve,
};

/// Clubdeck runs a computer club: the hall of gaming PCs and consoles, the sessions on them, the till.
///
/// One program with a database inside (SQLite), or on PostgreSQL. Every option can also be set in the environment
/// (CLUBDECK_…) or in a TOML file; an option typed here wins over the environment, which wins over the file.
#[derive(Debug, Parser)]
#[command(name = "clubdeck", version, subcommand_required = true, arg_required_else_help = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    source: Source,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the club: brings the tables up to date, then answers browsers until it is told to stop.
    ///
    /// Try it with: clubdeck serve --demo --database-url sqlite://data/clubdeck.db --listen 127.0.0.1:3000
    Serve(Serve),
    /// Brings the tables of the database up to date, and stops.
    Migrate,
    /// Makes a demo club in an empty database, and stops.
    Demo,
    /// Looks for what cannot be true in the database: a line for each, and exit status 1 if there is any (2 if it
    /// could not look).
    Verify,
}

#[derive(Debug, Args)]
struct Serve {
    /// Makes a demo club first if the database is empty. Refuses a real club's database.
    #[arg(long)]
    demo: bool,
}

type Outcome = Result<ExitCode, Box<dyn Error>>;

/// Does what was typed. What goes wrong is told in words on standard error.
pub fn run(cli: Cli) -> ExitCode {
    match start(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("clubdeck: {}", told(error.as_ref()));
            ExitCode::from(2)
        }
    }
}

fn start(cli: Cli) -> Outcome {
    let config = cli.source.read()?;
    logs::start(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match cli.command {
            Command::Serve(Serve { demo }) => serve::serve(&config, demo).await.map(|()| ExitCode::SUCCESS),
            Command::Migrate => migrate(&config).await.map(|()| ExitCode::SUCCESS),
            Command::Demo => make_demo(&config).await,
            Command::Verify => look_for_faults(&config).await,
        }
    })
}

/// With everything that caused it.
fn told(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let said = error.to_string();
        if !text.contains(&said) {
            text = format!("{text}: {said}");
        }
        cause = error.source();
    }
    text
}

/// Brings the tables up to date; makes the folder of an SQLite file that is to be made.
pub(crate) async fn migrate(config: &Config) -> Result<(), Box<dyn Error>> {
    config.make_data_folder()?;
    migrations::up(&config.database_url).await.map_err(|error| config.not_opened(&error))?;
    tracing::info!("the tables are up to date");
    Ok(())
}

pub(crate) async fn open(config: &Config, clock: impl club::clock::Clock) -> Result<Club, Box<dyn Error>> {
    Ok(Club::open(&config.database_url, clock).await.map_err(|error| config.not_opened(&error))?)
}

async fn make_demo(config: &Config) -> Outcome {
    migrate(config).await?;
    let club = open(config, SystemClock).await?;
    if clubs::tenancy(&club).await? != Tenancy::Empty {
        return Err("there is a club in this database already; a demo is made only in an empty one".into());
    }
    demo::furnish(&club).await?;
    club.close().await?;
    println!("The demo club is ready.");
    Ok(ExitCode::SUCCESS)
}

async fn look_for_faults(config: &Config) -> Outcome {
    let club = open(config, SystemClock).await?;
    let wrong = verify::verify(&club).await?;
    club.close().await?;
    for wrong in &wrong {
        println!("{}: {}", wrong.what, wrong.why);
    }
    Ok(if wrong.is_empty() {
        println!("Nothing wrong was found.");
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}
