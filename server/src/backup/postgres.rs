//! PostgreSQL's own programs, `pg_dump` and `pg_restore`. The password goes to them by the environment: what a
//! program is started with is seen by every user of the machine.

use std::{error::Error, ffi::OsString, io, path::Path, process::Command};

/// How the file of `pg_dump --format=custom` begins.
pub(super) const DUMP: &[u8] = b"PGDMP";

/// Writes the whole database into the file.
pub(super) fn dump(url: &str, file: &Path) -> Result<(), Box<dyn Error>> {
    let mut to = OsString::from("--file=");
    to.push(file);
    run("pg_dump", url, [OsString::from("--format=custom"), OsString::from("--no-password"), to])
}

/// Fills an empty database; all of it or nothing.
pub(super) fn load(url: &str, file: &Path) -> Result<(), Box<dyn Error>> {
    let how = ["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", "--no-password"]
        .map(OsString::from);
    run("pg_restore", url, how.into_iter().chain([file.as_os_str().to_owned()]))
}

fn run(
    program: &str,
    url: &str,
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<(), Box<dyn Error>> {
    let (open, password) = without_password(url);
    let mut command = Command::new(program);
    command.arg(format!("--dbname={open}")).args(arguments);
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    let typed = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    let typed = typed.collect::<Vec<_>>().join(" ");
    match command.output() {
        Ok(done) if done.status.success() => Ok(()),
        Ok(done) => {
            let said = String::from_utf8_lossy(&done.stderr).trim().to_owned();
            Err(format!("{program} failed ({}): {said}", done.status).into())
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let what = "is not on the PATH: it comes with PostgreSQL's client programs. Where it is, type";
            Err(format!("{program} {what}: {program} {typed}").into())
        }
        Err(error) => Err(format!("{program}: {error}").into()),
    }
}

/// The address without its password, and the password.
fn without_password(url: &str) -> (String, Option<String>) {
    let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let (person, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    let (user, mut password) = match person.split_once(':') {
        Some((user, password)) => (user, Some(password)),
        None => (person, None),
    };
    let mut settings = Vec::new();
    for setting in query.split('&').filter(|setting| !setting.is_empty()) {
        match setting.strip_prefix("password=") {
            Some(said) => password = Some(said),
            None => settings.push(setting),
        }
    }
    let at = if user.is_empty() { "" } else { "@" };
    let question = if settings.is_empty() { "" } else { "?" };
    let open = format!("{scheme}://{user}{at}{host}{path}{question}{}", settings.join("&"));
    (open, password.map(decoded))
}

/// Without the escapes of an address: `%41` is `A`.
pub(super) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = if *first == b'%' { after.get(..2).and_then(byte_of) } else { None };
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn byte_of(hex: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_goes_another_way_than_the_address() {
        for (url, open, password) in [
            ("postgres://club@host/deck", "postgres://club@host/deck", None),
            ("postgres://club:s%40cret@host:5433/deck", "postgres://club@host:5433/deck", Some("s@cret")),
            ("postgresql://club:a:b@[::1]/deck?x=1", "postgresql://club@[::1]/deck?x=1", Some("a:b")),
            ("postgres://host/deck?password=p%25&x=1", "postgres://host/deck?x=1", Some("p%")),
            ("postgres://host/deck?password=p", "postgres://host/deck", Some("p")),
        ] {
            assert_eq!(without_password(url), (open.to_owned(), password.map(str::to_owned)));
        }
    }

    #[test]
    fn what_is_no_escape_stays() {
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%zz%4"), "%zz%4");
        assert_eq!(decoded("%D0%AF"), "Я");
    }

    #[test]
    fn a_program_that_is_not_there_is_named_without_the_password() {
        let url = "postgres://club:secret@host/deck";
        let said = run("pg_no_such_program", url, [OsString::from("--file=x")]).unwrap_err().to_string();
        assert!(said.contains("pg_no_such_program --dbname=postgres://club@host/deck --file=x"), "{said}");
        assert!(!said.contains("secret"), "{said}");
    }
}
