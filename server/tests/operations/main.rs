//! The program as somebody types it: a backup, and the way back, on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[cfg(unix)]
mod tls;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use uuid::Uuid;

struct Done {
    status: i32,
    out: String,
    errors: String,
}

fn run(command: &mut Command) -> Done {
    let done = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Done { status: done.status.code().unwrap(), out: text(done.stdout), errors: text(done.stderr) }
}

/// `clubdeck WORDS --database-url URL` in a folder where no settings lie.
fn clubdeck(folder: &Path, url: &str, words: &[&str]) -> Done {
    let mut command = Command::new(env!("CARGO_BIN_EXE_clubdeck"));
    run(command.args(words).args(["--log", "error", "--database-url", url]).current_dir(folder))
}

#[track_caller]
fn well(done: &Done) {
    assert_eq!(done.status, 0, "{}{}", done.out, done.errors);
}

#[track_caller]
fn refused(done: &Done, why: &str) {
    assert_eq!(done.status, 2, "{}{}", done.out, done.errors);
    assert!(done.errors.contains(why), "{}", done.errors);
}

fn fresh_name() -> String {
    format!("operations_{}", Uuid::now_v7().simple())
}

fn fresh_folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(fresh_name());
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_club_in_a_file_comes_back() {
    let folder = fresh_folder();
    let (first, second) = ("sqlite://data/first.db", "sqlite://new/second.db");
    well(&clubdeck(&folder, first, &["demo"]));
    let made = clubdeck(&folder, first, &["backup", "copy 1.db"]);
    well(&made);
    assert!(made.out.contains("copy 1.db") && made.out.contains("Nothing wrong was found."), "{}", made.out);
    well(&clubdeck(&folder, second, &["restore", "copy 1.db"]));
    let left: Vec<_> =
        fs::read_dir(folder.join("new")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["second.db"]);
    well(&clubdeck(&folder, second, &["verify"]));
    refused(&clubdeck(&folder, second, &["demo"]), "there is a club in this database already");
}

#[test]
fn nothing_is_written_over_and_only_a_club_is_restored() {
    let folder = fresh_folder();
    let url = "sqlite://club.db";
    well(&clubdeck(&folder, url, &["demo"]));
    well(&clubdeck(&folder, url, &["backup", "copy.db"]));
    refused(&clubdeck(&folder, url, &["backup", "copy.db"]), "copy.db is there already");
    refused(&clubdeck(&folder, url, &["restore", "copy.db"]), "club.db is not empty");
    fs::write(folder.join("letter.txt"), "Dear club").unwrap();
    refused(&clubdeck(&folder, "sqlite://x.db", &["restore", "letter.txt"]), "letter.txt is no backup");
    refused(&clubdeck(&folder, "sqlite://x.db", &["restore", "none.db"]), "none.db");
    fs::write(folder.join("y.db-wal"), "of another database").unwrap();
    refused(&clubdeck(&folder, "sqlite://y.db", &["restore", "copy.db"]), "y.db-wal is not empty");
    assert!(!folder.join("x.db").exists() && !folder.join("y.db").exists());
}

#[test]
fn who_lost_phone_and_password_is_let_in_again() {
    let folder = fresh_folder();
    let url = "sqlite://club.db";
    well(&clubdeck(&folder, url, &["demo", "--without-past"]));
    let password = || {
        let recovered = clubdeck(&folder, url, &["recover", "owner"]);
        well(&recovered);
        let told = recovered.out.lines().next().unwrap().strip_prefix("New password of owner: ");
        told.unwrap().to_owned()
    };
    let (first, second) = (password(), password());
    assert!(first.len() == 19 && first != second, "{first} {second}");
    refused(&clubdeck(&folder, url, &["recover", "nobody"]), "nobody signs in as “nobody”");
    well(&clubdeck(&folder, url, &["verify"]));
}

#[cfg(unix)]
#[test]
fn a_backup_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;

    let folder = fresh_folder();
    well(&clubdeck(&folder, "sqlite://club.db", &["demo"]));
    well(&clubdeck(&folder, "sqlite://club.db", &["backup", "copy.db"]));
    let mode = fs::metadata(folder.join("copy.db")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

/// The address of a new, empty database, with a password in it that must not be seen anywhere.
fn fresh_postgres() -> String {
    let server = std::env::var("CLUBDECK_TEST_POSTGRES").expect(
        "CLUBDECK_TEST_POSTGRES names no PostgreSQL: `make test` starts one, so does scripts/postgres.sh",
    );
    let name = fresh_name();
    let made = run(Command::new("createdb").arg(format!("--maintenance-db={server}")).arg(&name));
    well(&made);
    let (base, _) = server.rsplit_once('/').unwrap();
    let (scheme, rest) = base.split_once("://").unwrap();
    match rest.split_once('@') {
        Some((user, host)) if !user.contains(':') => format!("{scheme}://{user}:{PASSWORD}@{host}/{name}"),
        _ => format!("{base}/{name}"),
    }
}

const PASSWORD: &str = "do-not-tell";

/// Everything in a table, as PostgreSQL's own program says it.
fn rows(url: &str, table: &str) -> Vec<String> {
    let everything = format!("--command=table {table}");
    let how = ["--no-align", "--tuples-only", "--no-psqlrc", &everything, url];
    let said = run(Command::new("psql").args(how));
    well(&said);
    let mut rows: Vec<String> = said.out.lines().map(str::to_owned).collect();
    rows.sort();
    rows
}

#[test]
fn a_club_on_postgresql_comes_back() {
    let folder = fresh_folder();
    let (first, second) = (fresh_postgres(), fresh_postgres());
    well(&clubdeck(&folder, &first, &["demo"]));
    well(&clubdeck(&folder, &first, &["backup", "club.dump"]));
    refused(&clubdeck(&folder, &first, &["restore", "club.dump"]), "the database is not empty");
    well(&clubdeck(&folder, &second, &["restore", "club.dump"]));
    well(&clubdeck(&folder, &second, &["verify"]));
    for table in ["session", "posting", "staff", "audit_entry"] {
        let before = rows(&first, table);
        assert!(!before.is_empty(), "{table} has rows");
        assert_eq!(rows(&second, table), before, "{table}");
    }
}

#[test]
fn a_password_is_not_told_when_something_fails() {
    let folder = fresh_folder();
    fs::write(folder.join("club.dump"), "PGDMP and nothing more").unwrap();
    let url = fresh_postgres();
    let broken = clubdeck(&folder, &url, &["restore", "club.dump"]);
    refused(&broken, "pg_restore failed");
    let nowhere = format!("postgres://club:{PASSWORD}@127.0.0.1:1x/club");
    let unread = clubdeck(&folder, &nowhere, &["backup", "x.dump"]);
    assert_eq!(unread.status, 2);
    let unopened = clubdeck(&folder, &nowhere, &["verify"]);
    assert_eq!(unopened.status, 2);
    for done in [broken, unread, unopened] {
        assert!(!done.errors.contains(PASSWORD) && !done.out.contains(PASSWORD), "{}", done.errors);
    }
    assert!(!folder.join("x.dump.part").exists());
}
