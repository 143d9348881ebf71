//! What cargo does not do by itself: `cargo xtask build` makes the browser's files, `cargo xtask tidy` checks
//! the laws of this repository.

use std::process::ExitCode;

use clap::Parser;

use crate::outcome::{Context, Outcome};

mod build;
mod outcome;
mod tidy;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds the browser's files and checks the laws of this repository")]
enum Task {
    /// Build what a browser loads into target/site
    Build {
        /// Make it small: optimised, compressed
        #[arg(long)]
        release: bool,
    },
    /// Check the laws of this repository
    Tidy,
}

fn main() -> ExitCode {
    let task = Task::parse();
    match go_to_root().and_then(|()| task.run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

impl Task {
    fn run(self) -> Outcome {
        match self {
            Self::Build { release: true } => build::build(build::Profile::Release),
            Self::Build { release: false } => build::build(build::Profile::Dev),
            Self::Tidy => tidy::tidy(),
        }
    }
}

/// All paths below are written from the root of the repository.
fn go_to_root() -> Outcome {
    let here = std::env::var("CARGO_MANIFEST_DIR").context("xtask is started by cargo: cargo xtask")?;
    std::env::set_current_dir(format!("{here}/..")).context(here)
}
