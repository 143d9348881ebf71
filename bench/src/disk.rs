//! What the machine gives: how long the disk takes, and how busy the machine is.

use std::{
    fs::{self, File},
    io::Write,
    time::Instant,
};

use crate::Outcome;

/// Where everything that is measured lies: on the disk of the checkout.
pub const FOLDER: &str = "target/bench";

/// The middle of 51 small writes, each waited for.
pub fn fdatasync_ms() -> Outcome<f64> {
    fs::create_dir_all(FOLDER)?;
    let path = format!("{FOLDER}/fdatasync");
    let mut file = File::create(&path)?;
    let mut times = Vec::new();
    for _ in 0..51 {
        let began = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    fs::remove_file(path)?;
    times.sort_by(f64::total_cmp);
    Ok(times[times.len() / 2])
}

/// The machine's load over the last minute; nothing where it does not say.
pub fn load() -> Option<f64> {
    fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()
}
