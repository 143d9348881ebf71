//! Makes `target/site`, all that a browser loads: the program, its style, and the files of `style/public`.
//!
//! What is named by its content (`pkg/clubdeck.HASH.js`) may be cached for ever; `hash.txt` tells the server
//! the names of today. What has not changed since the last time is not made again.

use std::{
    fs,
    path::{Path, PathBuf},
};

use self::pack::Part;
use crate::outcome::{Context, Outcome};

mod css;
mod pack;
mod program;

/// For whom it is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Built quickly, with names for the debugger.
    Dev,
    /// Loads quickly: small and compressed.
    Release,
}

impl Profile {
    fn name(self) -> &'static str {
        match self {
            Self::Dev => "wasm-dev",
            Self::Release => "wasm-release",
        }
    }
}

/// Builds the browser's files into `target/site`.
pub fn build(profile: Profile) -> Outcome {
    let mut parts = program::build(profile)?;
    parts.push(Part::hashed("css", css::bundle(Path::new("style/clubdeck.css"))?.into_bytes()));
    parts.extend(public_files(Path::new("style/public"))?);
    pack::pack(&parts, profile)
}

/// The files that keep their names: the icon, the manifest.
fn public_files(home: &Path) -> Outcome<Vec<Part>> {
    let keep_name = |path: PathBuf| {
        let name = path.strip_prefix(home).context(path.display())?.to_path_buf();
        Ok(Part::named(name, read(&path)?))
    };
    files_under(home)?.into_iter().map(keep_name).collect()
}

fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).context(path.display())
}

/// All files below a folder, in order; none where there is no such folder.
fn files_under(home: &Path) -> Outcome<Vec<PathBuf>> {
    if !home.exists() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(home).context(home.display())? {
        let path = entry.context(home.display())?.path();
        if path.is_dir() {
            found.extend(files_under(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
