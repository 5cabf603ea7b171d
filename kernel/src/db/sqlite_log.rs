//! SQLite's write-ahead log, taken over into the database file beside the writer: whoever commits waits for the log's
//! fsync, and not for the megabytes that were written since the last time.
//!
//! SQLite does this by itself after every so many pages, in the commit that happens to come then; at a full door that
//! commit takes as long as fifty others. A passive checkpoint (sqlite.org/pragma.html#pragma_wal_checkpoint) holds up
//! neither readers nor the writer, but under load it never comes to the end of a log that grows meanwhile, and only a log
//! that was taken over whole is begun anew. So the large part is taken over beside the writer, and the small rest by the
//! writer itself.

use rusqlite::Connection;
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering::SeqCst},
    },
};

/// A log of so many bytes is taken over.
const BYTES_MAX: u64 = 8 * 1024 * 1024;

/// Nothing is to be done.
const SHORT: u8 = 0;
/// The large part is being taken over.
const UNDER_WAY: u8 = 1;
/// It was: the rest is short.
const REST: u8 = 2;

pub(super) struct Log {
    database: PathBuf,
    file: PathBuf,
    state: Arc<AtomicU8>,
}

impl Log {
    pub(super) fn of(database: PathBuf) -> Log {
        let mut file = database.clone().into_os_string();
        file.push("-wal");
        Log { database, file: file.into(), state: Arc::default() }
    }

    /// After a commit: whether the writer is to take over the rest now. Where the log has grown long, the large part begins.
    pub(super) fn rest_is_due(&self) -> bool {
        if self.state.compare_exchange(REST, SHORT, SeqCst, SeqCst).is_ok() {
            return true;
        }
        if self.is_long() && self.state.compare_exchange(SHORT, UNDER_WAY, SeqCst, SeqCst).is_ok() {
            let (database, state) = (self.database.clone(), self.state.clone());
            std::thread::spawn(move || {
                told(Connection::open(database).and_then(|it| checkpoint(&it)));
                state.store(REST, SeqCst);
            });
        }
        false
    }

    fn is_long(&self) -> bool {
        std::fs::metadata(&self.file).is_ok_and(|it| it.len() > BYTES_MAX)
    }
}

/// Takes over what the connection's log holds.
pub(super) fn take_over(writer: &Connection) {
    told(checkpoint(writer));
}

fn checkpoint(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_row("pragma wal_checkpoint(passive)", [], |_| Ok(()))
}

/// What was not taken over now is taken over the next time.
fn told(done: rusqlite::Result<()>) {
    if let Err(error) = done {
        tracing::warn!(%error, "the database's log could not be taken over");
    }
}
