//! What can be typed.

use std::{error::Error, path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};
use club::{
    Club,
    clock::SystemClock,
    clubs::{self, Tenancy},
    demo, staff,
    verify::{self, Wrong},
};

use crate::{
    backup,
    config::{Config, Source},
    logs, serve,
    tls::make::Make,
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
    /// Makes a demo club with three past weeks in an empty database, and stops.
    Demo(Demo),
    /// Looks for what cannot be true in the database: a line for each, and exit status 1 if there is any (2 if it
    /// could not look). Says the newest seal of each club's ledger.
    Verify(Verify),
    /// Copies the club into a new file, also while it is served, and looks for faults in the copy (SQLite; PostgreSQL's
    /// copy is made by pg_dump). Exit status 1 if there are any.
    Backup(Archive),
    /// Lets somebody in again who lost password or phone: prints a new password, removes the second factor and ends the
    /// sign-ins of this login. For whoever has the machine, also while the club is served.
    Recover(Recover),
    /// Makes the club of a backup the club of an empty database, and brings its tables up to date.
    Restore(Archive),
    /// Makes a local authority and a certificate for the names and addresses of this machine, so that the club's devices
    /// sign in safely and their cameras work. Run again it keeps the authority and makes only a new certificate.
    Tls(Make),
}

#[derive(Debug, Args)]
struct Archive {
    /// The file of the backup.
    file: PathBuf,
}

#[derive(Debug, Args)]
struct Verify {
    /// The hash of a seal that was written down: also looks whether the ledger still has it. Without it a ledger that was
    /// rewritten whole cannot be told from a true one.
    #[arg(long, value_name = "HASH")]
    against: Option<String>,
}

#[derive(Debug, Args)]
struct Recover {
    /// What the person signs in with.
    login: String,
}

#[derive(Debug, Args)]
struct Serve {
    /// Makes a demo club first if the database is empty. Refuses a real club's database.
    #[arg(long)]
    demo: bool,
    #[command(flatten)]
    made: Demo,
}

/// How a demo club is made.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Demo {
    /// The demo club begins this evening, without its three past weeks: it is made at once.
    #[arg(long)]
    without_past: bool,
}

impl Demo {
    /// Makes it in an empty database.
    pub(crate) async fn furnish(self, club: &Club) -> club::Result<()> {
        if self.without_past { demo::furnish(club).await } else { demo::furnish_with_past(club).await }
    }
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
            Command::Serve(Serve { demo, made }) => {
                serve::serve(&config, demo.then_some(made)).await.map(|()| ExitCode::SUCCESS)
            }
            Command::Migrate => migrate(&config).await.map(|()| ExitCode::SUCCESS),
            Command::Demo(made) => make_demo(&config, made).await,
            Command::Verify(Verify { against }) => look_for_faults(&config, against.as_deref()).await,
            Command::Recover(Recover { login }) => recover(&config, &login).await,
            Command::Backup(Archive { file }) => backup::backup(&config, &file).await,
            Command::Restore(Archive { file }) => backup::restore(&config, &file).await,
            Command::Tls(make) => make.run(),
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

async fn make_demo(config: &Config, made: Demo) -> Outcome {
    migrate(config).await?;
    let club = open(config, SystemClock).await?;
    if clubs::tenancy(&club).await? != Tenancy::Empty {
        return Err("there is a club in this database already; a demo is made only in an empty one".into());
    }
    made.furnish(&club).await?;
    club.close().await?;
    println!("The demo club is ready.");
    Ok(ExitCode::SUCCESS)
}

async fn recover(config: &Config, login: &str) -> Outcome {
    let club = open(config, SystemClock).await?;
    let recovered = staff::recover(&club, login).await;
    club.close().await?;
    match recovered {
        Ok(password) => {
            println!("New password of {login}: {}", password.0);
            println!("It is shown only here. Whoever signs in with it chooses another one under their name.");
            Ok(ExitCode::SUCCESS)
        }
        Err(club::Error::Missing) => Err(format!("nobody signs in as “{login}”").into()),
        Err(error) => Err(error.into()),
    }
}

async fn look_for_faults(config: &Config, against: Option<&str>) -> Outcome {
    let club = open(config, SystemClock).await?;
    let against = against.map(|hash| hash.trim().to_lowercase());
    let report = verify::report(&club, against.as_deref()).await?;
    club.close().await?;
    for newest in &report.newest {
        println!("{}: seal {} is {}", newest.club, newest.number, newest.hash);
    }
    Ok(tell_faults(&report.wrong))
}

/// A line for each fault, or the good news.
pub(crate) fn tell_faults(wrong: &[Wrong]) -> ExitCode {
    for wrong in wrong {
        println!("{}: {}", wrong.what, wrong.why);
    }
    if wrong.is_empty() {
        println!("Nothing wrong was found.");
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    }
}
