//! Where logs go: to standard error, as text for people or as JSON for programs.

use kernel::config::{Log, LogFormat};
use tracing_subscriber::{EnvFilter, fmt};

/// Begins to log. `RUST_LOG` goes before the settings.
pub fn begin(log: &Log) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(&log.filter));
    let to = fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match log.format {
        LogFormat::Text => to.init(),
        LogFormat::Json => to.json().flatten_event(true).init(),
    }
}
