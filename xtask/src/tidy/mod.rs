//! The laws of this repository that no compiler knows. Each is one function from files to breaches, with
//! tests that show it a breach.

use std::{fmt, fs, path::Path, process::Command};

use self::source::Source;
use crate::outcome::{Context, Outcome};

mod commands;
mod constraints;
mod crates;
mod database;
mod habits;
mod server_functions;
mod source;
mod values;

/// A place where a law is broken.
#[derive(Debug, PartialEq)]
struct Breach {
    path: String,
    line: usize,
    law: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.law)
    }
}

/// Prints every breach; fails if there is one.
pub fn tidy() -> Outcome {
    let files = files()?;
    let mut breaches = laws(&files);
    breaches.extend(crates::keep_their_order(&metadata()?));
    for breach in &breaches {
        println!("{breach}");
    }
    match breaches.len() {
        0 => {
            println!("tidy: {} files keep the laws", files.len());
            Ok(())
        }
        1 => Err("one breach of the laws".into()),
        many => Err(format!("{many} breaches of the laws")),
    }
}

fn laws(files: &[Source]) -> Vec<Breach> {
    let of_one_file = [
        database::is_named_at_home,
        server_functions::live_in_api_files,
        server_functions::only_open_the_desk,
        values::time_comes_from_the_clock,
        values::domain_has_no_floats,
        values::wire_has_no_usize,
        habits::files_are_short,
        habits::nothing_is_left_to_do,
        habits::lints_are_expected_not_allowed,
        habits::no_test_is_skipped,
    ];
    let of_all = [commands::ask_first, constraints::each_has_a_refusal, constraints::each_refusal_has_words];
    let mut breaches: Vec<_> =
        files.iter().flat_map(|file| of_one_file.iter().flat_map(|law| law(file))).collect();
    breaches.extend(of_all.iter().flat_map(|law| law(files)));
    breaches
}

/// What git knows or would know, of the kinds that laws read.
fn files() -> Outcome<Vec<Source>> {
    let list = run("git", &["ls-files", "--cached", "--others", "--exclude-standard"])?;
    let kinds = ["rs", "css", "ts", "sql", "sh"];
    let ours = |path: &&str| {
        let path = Path::new(path);
        path.is_file() && path.extension().is_some_and(|kind| kinds.iter().any(|known| kind == *known))
    };
    list.lines()
        .filter(ours)
        .map(|path| Ok(Source::new(path, fs::read_to_string(path).context(path)?)))
        .collect()
}

fn metadata() -> Outcome<serde_json::Value> {
    let cargo = std::env::var("CARGO").context("xtask is started by cargo: cargo xtask")?;
    let told = run(&cargo, &["metadata", "--no-deps", "--format-version", "1"])?;
    serde_json::from_str(&told).context("cargo metadata")
}

fn run(program: &str, arguments: &[&str]) -> Outcome<String> {
    let output = Command::new(program).args(arguments).output().context(program)?;
    if !output.status.success() {
        return Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr).trim_end()));
    }
    String::from_utf8(output.stdout).context(program)
}
