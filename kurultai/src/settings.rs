//! Settings: the defaults, then `kurultai.toml`, then the environment (`KURULTAI_PUBLIC_URL`, `KURULTAI_SMTP__URL` …).

use figment::{
    Figment,
    providers::{Env, Format, Toml},
};
use kernel::config::Config;
use std::path::Path;

/// Reads the settings. `file` must exist when it is named; `kurultai.toml` need not.
///
/// # Errors
/// When a setting is unknown or of the wrong kind; the message says which and where.
pub fn read(file: Option<&Path>) -> anyhow::Result<Config> {
    let toml = match file {
        Some(file) => Toml::file_exact(file),
        None => Toml::file("kurultai.toml"),
    };
    Ok(Figment::new()
        .merge(toml)
        .merge(Env::prefixed("KURULTAI_").ignore(&["bin", "test_data", "backup_passphrase"]).split("__"))
        .extract()?)
}
