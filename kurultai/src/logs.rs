//! Where logs go: to standard error, as text for people or as JSON for programs.
//!
//! Lines are written by a thread of their own, as many at once as have come: a check-in need not wait for whoever reads
//! them. Nothing is dropped; a program that is killed takes the lines of its last moment with it.

use kernel::config::{Log, LogFormat};
use std::{
    io::{BufWriter, stderr},
    sync::{Mutex, PoisonError},
};
use tracing_appender::non_blocking::{NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::{EnvFilter, fmt};

/// The thread that writes.
static WRITES: Mutex<Option<WorkerGuard>> = Mutex::new(None);

/// Begins to log. `RUST_LOG` goes before the settings.
pub fn begin(log: &Log) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(&log.filter));
    let lines = NonBlockingBuilder::default().lossy(false).thread_name("logs");
    let (lines, writes) = lines.finish(BufWriter::new(stderr()));
    *WRITES.lock().unwrap_or_else(PoisonError::into_inner) = Some(writes);
    let to = fmt().with_env_filter(filter).with_writer(lines);
    match log.format {
        LogFormat::Text => to.init(),
        LogFormat::Json => to.json().flatten_event(true).init(),
    }
}

/// Waits until all lines are written: the last thing that a program does.
pub fn end() {
    drop(WRITES.lock().unwrap_or_else(PoisonError::into_inner).take());
}
