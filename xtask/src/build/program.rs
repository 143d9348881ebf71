//! The program: our Rust as WASM, and the JavaScript that loads it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::UNIX_EPOCH,
};

use wasm_bindgen_cli_support::Bindgen;

use super::{Profile, files_under, pack, pack::Part, read};
use crate::outcome::{Context, Outcome};

/// What today's browsers know. Not `--all-features`: that turns on compact imports, which Chromium refuses.
const WASM_OPT: [&str; 8] = [
    "-Os",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
];

/// Builds the program and gives its parts.
pub fn build(profile: Profile) -> Outcome<Vec<Part>> {
    compile(profile)?;
    let compiled =
        Path::new("target/front/wasm32-unknown-unknown").join(profile.name()).join("frontend.wasm");
    let bound = Path::new("target/front/bound").join(profile.name());
    if !is_made_of(&bound, &compiled)? {
        bind(&compiled, &bound, profile)?;
        note_origin(&bound, &compiled)?;
    }
    parts(&bound)
}

fn compile(profile: Profile) -> Outcome {
    let cargo = std::env::var("CARGO").context("xtask is started by cargo: cargo xtask")?;
    let mut command = Command::new(cargo);
    command
        .args(["build", "--locked", "--package", "frontend", "--lib", "--target", "wasm32-unknown-unknown"])
        .args(["--profile", profile.name(), "--target-dir", "target/front"]);
    succeed(command, "cargo build --package frontend")
}

fn bind(compiled: &Path, bound: &Path, profile: Profile) -> Outcome {
    println!("xtask: binding {} to JavaScript", compiled.display());
    if bound.exists() {
        fs::remove_dir_all(bound).context(bound.display())?;
    }
    let release = profile == Profile::Release;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).out_name("clubdeck").typescript(false);
    bindgen.remove_name_section(release).remove_producers_section(release);
    bindgen
        .web(true)
        .context("wasm-bindgen")?
        .generate(bound)
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?;

    let (raw, wasm) = (bound.join("clubdeck_bg.wasm"), bound.join("clubdeck.wasm"));
    if release { optimise(&raw, &wasm) } else { fs::rename(&raw, &wasm).context(wasm.display()) }
}

fn optimise(raw: &Path, wasm: &Path) -> Outcome {
    println!("xtask: making it smaller with wasm-opt");
    let mut command = Command::new("node");
    command.arg("tools/node_modules/binaryen/bin/wasm-opt").args(WASM_OPT).arg(raw).arg("-o").arg(wasm);
    succeed(command, "wasm-opt, which scripts/setup.sh run installs")?;
    fs::remove_file(raw).context(raw.display())
}

fn parts(bound: &Path) -> Outcome<Vec<Part>> {
    let mut parts = vec![
        Part::hashed("js", read(&bound.join("clubdeck.js"))?),
        Part::hashed("wasm", read(&bound.join("clubdeck.wasm"))?),
    ];
    // JavaScript that a dependency brought along; the program imports it by these names.
    for path in files_under(&bound.join("snippets"))? {
        let name = path.strip_prefix(bound).context(path.display())?;
        parts.push(Part::named(Path::new("pkg").join(name), read(&path)?));
    }
    Ok(parts)
}

fn is_made_of(bound: &Path, compiled: &Path) -> Outcome<bool> {
    let known = fs::read_to_string(origin_note(bound)).unwrap_or_default();
    Ok(known == origin(compiled)?)
}

fn note_origin(bound: &Path, compiled: &Path) -> Outcome {
    let note = origin_note(bound);
    fs::write(&note, origin(compiled)?).context(note.display())
}

fn origin_note(bound: &Path) -> PathBuf {
    bound.join("made-of.txt")
}

/// What the outcome depends on: what cargo made, and this very tool.
fn origin(compiled: &Path) -> Outcome<String> {
    let tool = std::env::current_exe().and_then(fs::metadata).and_then(|tool| tool.modified());
    let tool_age = tool.context("xtask")?.duration_since(UNIX_EPOCH).context("xtask")?;
    Ok(format!("{} by {}", pack::hash(&read(compiled)?), tool_age.as_nanos()))
}

fn succeed(mut command: Command, name: &str) -> Outcome {
    let status = command.status().context(name)?;
    if status.success() { Ok(()) } else { Err(format!("{name}: {status}")) }
}
