//! What a browser loads once: everything in the folder of assets, compressed with brotli.

use std::fs;

use crate::{Outcome, figure::Round};

/// What it may weigh.
const AIM_KB: f64 = 300.0;

pub fn weighed() -> Outcome<Round> {
    let mut bytes = 0;
    for entry in fs::read_dir("target/site/pkg")? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|extension| extension == "br") {
            bytes += entry.metadata()?.len();
        }
    }
    if bytes == 0 {
        return Err("target/site/pkg holds nothing compressed: build the release first".into());
    }
    Ok(Round { ours: bytes as f64 / 1000.0, reference: AIM_KB })
}
