//! Lays the parts out in `target/site`, compressed for a release, and tells their sizes.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use super::{Profile, files_under};
use crate::outcome::{Context, Outcome};

const SITE: &str = "target/site";

/// One file of the site.
pub struct Part {
    /// Where it lies in the site.
    path: PathBuf,
    bytes: Vec<u8>,
    /// Its line in `hash.txt`, where it is named by its content.
    hash_line: Option<String>,
}

impl Part {
    /// A part of the program, named by what is in it.
    pub fn hashed(extension: &str, bytes: Vec<u8>) -> Self {
        let hash = hash(&bytes);
        let path = PathBuf::from(format!("pkg/clubdeck.{hash}.{extension}"));
        Self { path, bytes, hash_line: Some(format!("{extension}: {hash}\n")) }
    }

    /// A file that others know by its name.
    pub fn named(path: PathBuf, bytes: Vec<u8>) -> Self {
        Self { path, bytes, hash_line: None }
    }

    fn beside(&self, extension: &str) -> PathBuf {
        let mut path = Path::new(SITE).join(&self.path).into_os_string();
        path.push(extension);
        path.into()
    }
}

/// A name for these bytes.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..8].iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a String takes all that is written to it");
        hex
    })
}

/// Lays out the site: the new beside the old, then `hash.txt`, then the old goes.
pub fn pack(parts: &[Part], profile: Profile) -> Outcome {
    let mut present = BTreeSet::new();
    for part in parts {
        let is_new = write_if_new(&part.beside(""), &part.bytes)?;
        present.insert(part.beside(""));
        if profile == Profile::Release {
            compress(part, is_new)?;
            present.extend([part.beside(".br"), part.beside(".gz")]);
        }
    }
    let hashes = Path::new(SITE).join("hash.txt");
    write_if_new(&hashes, hash_lines(parts).as_bytes())?;
    present.insert(hashes);
    sweep(&present)?;
    print!("{}", report(parts));
    Ok(())
}

/// Read by `leptos::HydrationScripts` and `leptos_meta::HashedStylesheet`.
fn hash_lines(parts: &[Part]) -> String {
    parts.iter().filter_map(|part| part.hash_line.as_deref()).collect()
}

fn write_if_new(path: &Path, bytes: &[u8]) -> Outcome<bool> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(false);
    }
    let home = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(home).context(home.display())?;
    // Whole or not at all, should the build be stopped here: what is present is not written again.
    let draft = home.join("draft");
    fs::write(&draft, bytes).and_then(|()| fs::rename(&draft, path)).context(path.display())?;
    Ok(true)
}

fn compress(part: &Part, is_new: bool) -> Outcome {
    for (extension, squeeze) in [(".gz", gzip as fn(&[u8]) -> std::io::Result<Vec<u8>>), (".br", brotli)] {
        let path = part.beside(extension);
        if is_new || !path.exists() {
            let small = squeeze(&part.bytes).context(path.display())?;
            write_if_new(&path, &small)?;
        }
    }
    Ok(())
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let best = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut small, &best)?;
    Ok(small)
}

/// Removes what an earlier build left.
fn sweep(present: &BTreeSet<PathBuf>) -> Outcome {
    for path in files_under(Path::new(SITE))? {
        if !present.contains(&path) {
            fs::remove_file(&path).context(path.display())?;
        }
    }
    Ok(())
}

/// A line a file, and what a first visit costs: the program and its style.
fn report(parts: &[Part]) -> String {
    let mut lines = row(SITE, ["bytes".into(), "gzip".into(), "brotli".into()]);
    for part in parts {
        let compressed =
            |extension| size(&part.beside(extension)).map_or("-".into(), |size| size.to_string());
        let sizes = [part.bytes.len().to_string(), compressed(".gz"), compressed(".br")];
        lines += &row(&part.path.display().to_string(), sizes);
    }
    let hashed = parts.iter().filter(|part| part.hash_line.is_some());
    if let Some(sum) = hashed.map(|part| size(&part.beside(".br"))).sum::<Option<u64>>() {
        lines += &format!("wasm + js + css: {:.1} kB brotli\n", sum as f64 / 1000.0);
    }
    lines
}

fn row(name: &str, sizes: [String; 3]) -> String {
    let [raw, gzip, brotli] = sizes;
    format!("{name:<40} {raw:>10} {gzip:>10} {brotli:>10}\n")
}

fn size(path: &Path) -> Option<u64> {
    fs::metadata(path).ok().map(|file| file.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_follows_the_content() {
        assert_eq!(hash(b"a"), hash(b"a"));
        assert_ne!(hash(b"a"), hash(b"b"));
        assert_eq!(hash(b"a").len(), 16);
    }

    #[test]
    fn hash_lines_name_only_what_is_hashed() {
        let parts = [Part::hashed("js", b"1".to_vec()), Part::named("favicon.svg".into(), b"2".to_vec())];
        assert_eq!(hash_lines(&parts), format!("js: {}\n", hash(b"1")));
    }

    #[test]
    fn compressed_bytes_are_fewer() {
        let text = "session ".repeat(100);
        assert!(gzip(text.as_bytes()).unwrap().len() < 100);
        assert!(brotli(text.as_bytes()).unwrap().len() < 100);
    }
}
