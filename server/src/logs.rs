//! What the program says of itself, on standard error. Never phones, never balances, never passwords.

use std::io;

use tracing_subscriber::{EnvFilter, fmt};

use crate::config::{BadSetting, Config, LogFormat};

/// Starts the log.
///
/// # Errors
/// [`BadSetting`] when the filter cannot be read.
pub fn start(config: &Config) -> Result<(), BadSetting> {
    let filter = EnvFilter::try_new(&config.log)
        .map_err(|error| BadSetting { setting: "log", why: format!("“{}”: {error}", config.log) })?;
    let log = fmt().with_env_filter(filter).with_writer(io::stderr);
    match config.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    Ok(())
}
