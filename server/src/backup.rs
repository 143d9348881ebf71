//! The club in one file, made while it is served, and the way back.

mod postgres;

use std::{
    error::Error,
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Read},
    path::{Path, PathBuf},
    process::ExitCode,
};

use club::{
    Club, backup as copies,
    clock::SystemClock,
    verify::{self, Wrong},
};

use crate::{cli, config::Config};

type Outcome<T = ExitCode> = Result<T, Box<dyn Error>>;

/// How an SQLite file begins.
const SQLITE: &[u8] = b"SQLite format 3\0";

/// Makes the file, which must be new. It gets its name when it is complete.
pub(crate) async fn backup(config: &Config, file: &Path) -> Outcome {
    if fs::symlink_metadata(file).is_ok() {
        return Err(format!("{} is there already; give the name of a new file", file.display()).into());
    }
    let part = Part::new(file)?;
    if sqlite_file(config).is_none() {
        postgres::dump(&config.database_url, &part.path)?;
        part.keep_as(file)?;
        println!("The backup is {}.", file.display());
        return Ok(ExitCode::SUCCESS);
    }
    let club = cli::open(config, SystemClock).await?;
    let copied = copies::copy_into(&club, text_of(&part.path)?).await;
    club.close().await?;
    copied?;
    let wrong = faults(&sqlite_url(&part.path)?).await?;
    part.keep_as(file)?;
    println!("The backup is {}.", file.display());
    Ok(cli::tell_faults(&wrong))
}

/// Makes the club of a backup the club of the database, which must be empty, and brings its tables up to date.
pub(crate) async fn restore(config: &Config, file: &Path) -> Outcome {
    match sqlite_file(config) {
        Some(target) => restore_file(config, file, &target).await,
        None => restore_postgres(config, file).await,
    }
}

/// Everything is tried on a copy beside the place: what is wrong with the backup never gets there.
async fn restore_file(config: &Config, file: &Path, target: &Path) -> Outcome {
    if !begins_with(file, SQLITE)? {
        return Err(format!("{} is no backup of an SQLite database", file.display()).into());
    }
    let journal = beside(file, "-wal")?;
    if length(&journal)? > 0 {
        let why = "the file is a database in use, or was copied from one; no backup has a journal";
        return Err(format!("{}: {why}", journal.display()).into());
    }
    for used in [target.to_owned(), beside(target, "-wal")?] {
        if length(&used)? > 0 {
            let why = "is not empty, and nothing is written over; stop the program and move it away first";
            return Err(format!("{} {why}", used.display()).into());
        }
    }
    config.make_data_folder()?;
    let part = Part::new(target)?;
    // Not `fs::copy`: a backup may be read-only, the database is not.
    io::copy(&mut File::open(file)?, &mut OpenOptions::new().write(true).open(&part.path)?)?;
    let url = sqlite_url(&part.path)?;
    let club = Club::open(&url, SystemClock).await?;
    let ours = copies::is_ours(&club).await;
    club.close().await?;
    if !ours? {
        return Err(format!("{} holds no club", file.display()).into());
    }
    migrations::up(&url).await?;
    let wrong = faults(&url).await?;
    let code = cli::tell_faults(&wrong);
    if length(&beside(&part.path, "-wal")?)? > 0 {
        return Err("the copy was not closed: SQLite left a journal beside it".into());
    }
    if wrong.is_empty() {
        part.keep_as(target)?;
        println!("The club of {} is restored.", file.display());
    } else {
        println!("{} was not restored.", file.display());
    }
    Ok(code)
}

async fn restore_postgres(config: &Config, file: &Path) -> Outcome {
    if !begins_with(file, postgres::DUMP)? {
        return Err(format!("{} is no backup of a PostgreSQL database", file.display()).into());
    }
    let club = cli::open(config, SystemClock).await?;
    let tables = copies::tables(&club).await;
    club.close().await?;
    if tables? > 0 {
        return Err("the database is not empty, and nothing is written over; give a new one".into());
    }
    postgres::load(&config.database_url, file)?;
    cli::migrate(config).await?;
    let club = cli::open(config, SystemClock).await?;
    let wrong = verify::verify(&club).await;
    club.close().await?;
    println!("The club of {} is restored.", file.display());
    Ok(cli::tell_faults(&wrong?))
}

async fn faults(url: &str) -> Outcome<Vec<Wrong>> {
    let club = Club::open(url, SystemClock).await?;
    let wrong = verify::verify(&club).await;
    club.close().await?;
    Ok(wrong?)
}

/// A file under way: `FILE.part`, gone again if it is not kept. Only its owner reads it: it holds the whole club.
struct Part {
    path: PathBuf,
    kept: bool,
}

impl Part {
    fn new(file: &Path) -> Outcome<Self> {
        let path = beside(file, ".part")?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(_) => Ok(Self { path, kept: false }),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let why = "is there: another one is under way, or one broke off; then delete it";
                Err(format!("{} {why}", path.display()).into())
            }
            Err(error) => Err(format!("{}: {error}", path.display()).into()),
        }
    }

    /// On the disk first, then under its name, which nobody may have taken meanwhile.
    fn keep_as(mut self, file: &Path) -> Outcome<()> {
        OpenOptions::new().write(true).open(&self.path)?.sync_all()?;
        if fs::symlink_metadata(file).is_ok_and(|there| there.len() == 0) {
            fs::remove_file(file)?;
        }
        // Unlike a renaming it never replaces a file.
        fs::hard_link(&self.path, file).map_err(|error| format!("{}: {error}", file.display()))?;
        fs::remove_file(&self.path)?;
        self.kept = true;
        #[cfg(unix)]
        if let Some(folder) = std::path::absolute(file)?.parent() {
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if self.kept {
            return;
        }
        for ending in ["", "-wal", "-shm", "-journal"] {
            // What is not there needs no deleting, and what cannot be deleted is named at the next try.
            let _gone = beside(&self.path, ending).map(fs::remove_file);
        }
    }
}

/// The file of the database, if it is SQLite's.
fn sqlite_file(config: &Config) -> Option<PathBuf> {
    let rest = config.database_url.strip_prefix("sqlite://")?;
    let name = rest.split('?').next().unwrap_or(rest);
    Some(PathBuf::from(postgres::decoded(name)))
}

/// The address of a file. What has a meaning in addresses is escaped.
fn sqlite_url(file: &Path) -> Outcome<String> {
    let file = std::path::absolute(file)?;
    let path = text_of(&file)?.replace('%', "%25").replace('?', "%3F").replace('#', "%23");
    Ok(format!("sqlite://{path}"))
}

fn text_of(path: &Path) -> Outcome<&str> {
    path.to_str().ok_or_else(|| format!("{}: the name is not in UTF-8", path.display()).into())
}

/// The file with the same name and an ending more.
fn beside(file: &Path, ending: &str) -> Outcome<PathBuf> {
    let name = file.file_name().ok_or_else(|| format!("{} is no name of a file", file.display()))?;
    let mut name: OsString = name.to_owned();
    name.push(ending);
    Ok(file.with_file_name(name))
}

/// In bytes; nothing where there is no such file.
fn length(file: &Path) -> Outcome<u64> {
    match fs::metadata(file) {
        Ok(found) => Ok(found.len()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
        Err(error) => Err(format!("{}: {error}", file.display()).into()),
    }
}

fn begins_with(file: &Path, beginning: &[u8]) -> Outcome<bool> {
    let named = |error: io::Error| format!("{}: {error}", file.display());
    let mut found = Vec::new();
    let opened = File::open(file).map_err(named)?;
    opened.take(beginning.len() as u64).read_to_end(&mut found).map_err(named)?;
    Ok(found == beginning)
}
