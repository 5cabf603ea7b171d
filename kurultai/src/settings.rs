//! Settings: the defaults, then `kurultai.toml`, then the environment (`KURULTAI_PUBLIC_URL`, `KURULTAI_SMTP__URL` …).

use anyhow::Context;
use figment::{
    Figment,
    providers::{Env, Format, Toml},
};
use kernel::config::Config;
use std::path::Path;
use tracing_subscriber::EnvFilter;

/// Reads the settings. `file` must exist when it is named; `kurultai.toml` need not.
///
/// # Errors
/// When a setting is unknown, of the wrong kind or contradicts another; the message says which and where.
pub fn read(file: Option<&Path>) -> anyhow::Result<Config> {
    let toml = match file {
        Some(file) => Toml::file_exact(file),
        None => Toml::file("kurultai.toml"),
    };
    let config: Config = Figment::new()
        .merge(toml)
        .merge(Env::prefixed("KURULTAI_").ignore(&["bin", "test_data", "backup_passphrase"]).split("__"))
        .extract()?;
    config.check().map_err(anyhow::Error::msg)?;
    let filter = EnvFilter::try_new(&config.log.filter);
    filter.with_context(|| format!("log.filter is none: {}", config.log.filter))?;
    Ok(config)
}
