//! SQLite's write-ahead log, taken over into the database file beside the writer: whoever commits waits for the log's
//! fsync, and not for the megabytes that were written since the last time.
//!
//! SQLite does this by itself after every so many pages, in the commit that happens to come then; at a full door that
//! commit takes as long as fifty others. A passive checkpoint (sqlite.org/pragma.html#pragma_wal_checkpoint) holds up
//! neither readers nor the writer, but under load it never comes to the end of a log that grows meanwhile, and only a log
//! that was taken over whole is begun anew. So the large part is taken over beside the writer, again and again until the
//! rest is small, and that by the writer itself.

use super::{Error, Result};
use rusqlite::{Connection, hooks::Wal};
use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI32, AtomicU8, Ordering::SeqCst},
    },
};

/// A log of so many pages of 4 KiB is taken over. At a full door that is every two seconds: whoever waits for the rest is
/// less than one in a hundred.
pub(super) const PAGES_MAX: i32 = 4 * 1024;
/// So few are taken over in the time of a commit: they may be left to the writer.
const REST_PAGES: i32 = 64;
/// Bytes that its file keeps when it is begun anew: a disk takes what is written over in half the time of what makes a file
/// longer. One that bulk work has made very long is cut.
pub(super) const FILE_BYTES: i64 = 32 * 1024 * 1024;

/// Nothing is to be done.
const SHORT: u8 = 0;
/// The large part is being taken over.
const UNDER_WAY: u8 = 1;
/// It was: the rest is short.
const REST: u8 = 2;

#[derive(Clone)]
pub(super) struct Log {
    database: PathBuf,
    file: PathBuf,
    state: Arc<AtomicU8>,
    /// How many pages stood in it after the newest commit.
    pages: Arc<AtomicI32>,
}

impl Log {
    pub(super) fn of(database: PathBuf) -> Log {
        let mut file = database.clone().into_os_string();
        file.push("-wal");
        Log { database, file: file.into(), state: Arc::default(), pages: Arc::default() }
    }

    /// Learns from the writer how long the log is after each commit.
    pub(super) fn watch(&self, writer: &mut Connection) -> Result<()> {
        let pages = self.pages.clone();
        let note = move |_: &mut Wal, found| {
            pages.store(found, SeqCst);
            Ok(())
        };
        Ok(writer.wal_hook(Some(note))?)
    }

    /// How many pages stood in it after the newest commit.
    pub(super) fn pages(&self) -> i32 {
        self.pages.load(SeqCst)
    }

    /// The file that it stands in.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// After a commit: whether the writer is to take over the rest now. Where the log has grown long, the large part begins.
    pub(super) fn rest_is_due(&self) -> bool {
        if self.state.compare_exchange(REST, SHORT, SeqCst, SeqCst).is_ok() {
            return true;
        }
        if self.pages() > PAGES_MAX && self.state.compare_exchange(SHORT, UNDER_WAY, SeqCst, SeqCst).is_ok() {
            let log = self.clone();
            std::thread::spawn(move || {
                told(log.take_over_beside());
                log.state.store(REST, SeqCst);
            });
        }
        false
    }

    /// Takes over what the log holds, and again what comes meanwhile, as long as each time less than half is left: a writer
    /// that is as quick, and a reader that looks at the log, would only make it longer.
    fn take_over_beside(&self) -> Result<()> {
        let connection = Connection::open(&self.database)?;
        let mut before = self.pages();
        loop {
            let _turn = turn(&self.file)?;
            let rest = self.pages() - checkpoint(&connection)?;
            if rest <= REST_PAGES || rest > before / 2 {
                return Ok(());
            }
            before = rest;
        }
    }

    /// Takes over what the log holds.
    pub(super) fn take_over(&self) -> impl FnOnce(&Connection) {
        |writer| told(turn(&self.file).and_then(|_turn| Ok(checkpoint(writer).map(drop)?)))
    }

    /// Takes over all of it and leaves nothing in it. Readers that still look at it are waited for, as long as the
    /// connection waits for anything.
    pub(super) fn empty(&self) -> impl FnOnce(&Connection) -> Result<()> + Send + use<> {
        let file = self.file.clone();
        move |writer| {
            let _turn = turn(&file)?;
            let busy: i64 = writer.query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))?;
            match busy {
                0 => Ok(()),
                _ => Err(Error::Other("the log could not be emptied while a reader looks at it".into())),
            }
        }
    }
}

/// Whoever takes over does so alone, beside other processes too: SQLite turns a second one away at once, whatever its
/// patience (sqlite.org/c3ref/wal_checkpoint_v2.html). The lock is on the log, on which SQLite itself takes none: to open
/// and close the database file would drop SQLite's own (sqlite.org/howtocorrupt.html, 2.2).
fn turn(file: &Path) -> Result<File> {
    let taken = File::open(file).and_then(|it| it.lock().map(|()| it));
    taken.map_err(|error| Error::Other(format!("whose turn it is to take the log over: {error}")))
}

/// Answers how many pages of the log are taken over by now.
fn checkpoint(connection: &Connection) -> rusqlite::Result<i32> {
    connection.query_row("pragma wal_checkpoint(passive)", [], |row| row.get(2))
}

/// What was not taken over now is taken over the next time.
fn told(done: Result<()>) {
    if let Err(error) = done {
        tracing::warn!(%error, "the database's log could not be taken over");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::params;

    /// More commits than a log of [`PAGES_MAX`] needs to be taken over by far.
    const COMMITS_MAX: i64 = 20_000;
    /// Bytes of a row.
    const ROW: i64 = 40_000;

    /// A database whose log is looked after as the seat's is.
    struct Written {
        log: Log,
        writer: Connection,
        _folder: tempfile::TempDir,
        /// Rows whose commit was answered.
        rows: i64,
        /// Pages that stood in the log when it was longest.
        longest: i32,
    }

    impl Written {
        fn new() -> Written {
            let folder = tempfile::tempdir().unwrap();
            let database = folder.path().join("kurultai.db");
            let mut writer = Connection::open(&database).unwrap();
            writer.pragma_update(None, "journal_mode", "wal").unwrap();
            writer
                .execute_batch(
                    "pragma synchronous = full; pragma wal_autocheckpoint = 0;
                     create table only_here (number integer primary key, bytes blob not null);",
                )
                .unwrap();
            let log = Log::of(database);
            log.watch(&mut writer).unwrap();
            Written { log, writer, _folder: folder, rows: 0, longest: 0 }
        }

        /// One commit, and nothing done about the log.
        fn write(&mut self) {
            self.rows += 1;
            assert!(self.rows < COMMITS_MAX, "the log is never taken over");
            let row = params![self.rows, ROW];
            self.writer.execute("insert into only_here values ($1, zeroblob($2))", row).unwrap();
            self.longest = self.longest.max(self.log.pages());
        }

        /// One commit; answers whether the writer is to take over the rest.
        fn commit(&mut self) -> bool {
            self.write();
            self.log.rest_is_due()
        }

        /// Commits until something has come to be.
        fn commit_until(&mut self, is: impl Fn(&Written) -> bool) {
            while !is(self) {
                if self.commit() {
                    self.log.take_over()(&self.writer);
                }
            }
        }

        /// Rows that are found after the power has gone now.
        fn rows_after_a_cut(&self) -> i64 {
            let other = tempfile::tempdir().unwrap();
            let database = other.path().join("kurultai.db");
            std::fs::copy(&self.log.database, &database).unwrap();
            std::fs::copy(&self.log.file, other.path().join("kurultai.db-wal")).unwrap();
            let found = Connection::open(database).unwrap();
            let sound: String = found.query_row("pragma integrity_check", [], |row| row.get(0)).unwrap();
            assert_eq!(sound, "ok");
            found
                .query_row("select count(*) from only_here where length(bytes) > 0", [], |row| row.get(0))
                .unwrap()
        }
    }

    fn bytes(file: &Path) -> u64 {
        std::fs::metadata(file).unwrap().len()
    }

    fn bytes_of(pages: i32) -> u64 {
        u64::from(pages.unsigned_abs()) * 4096
    }

    /// Of a log with so many pages: each has a header before it, and all have one (sqlite.org/walformat.html).
    fn bytes_of_log(pages: i32) -> u64 {
        bytes_of(pages) + u64::from(pages.unsigned_abs()) * 24 + 32
    }

    #[test]
    fn under_load_the_log_is_taken_over_and_begun_anew_again_and_again() {
        let mut it = Written::new();
        for _ in 0..3 {
            it.commit_until(|it| it.log.pages() > PAGES_MAX);
            it.commit_until(|it| it.log.pages() < PAGES_MAX / 2);
        }
        assert!(bytes(&it.log.database) > 2 * bytes_of(PAGES_MAX));
        // How long it gets meanwhile is for the machine to say.
        assert!(bytes(&it.log.file) <= bytes_of_log(it.longest), "the log is written over");
    }

    #[test]
    fn a_log_that_a_reader_looks_at_grows_on_and_is_begun_anew_when_the_reader_has_gone() {
        let mut it = Written::new();
        it.commit();
        let reader = Connection::open(&it.log.database).unwrap();
        reader.execute_batch("begin").unwrap();
        let seen =
            || -> i64 { reader.query_row("select count(*) from only_here", [], |row| row.get(0)).unwrap() };
        assert_eq!(seen(), 1);
        it.commit_until(|it| it.log.pages() > 2 * PAGES_MAX);
        assert_eq!(seen(), 1, "a reader sees one picture");
        reader.execute_batch("rollback").unwrap();
        it.commit_until(|it| it.log.pages() < PAGES_MAX / 2);
    }

    #[test]
    fn nothing_that_was_answered_is_lost_wherever_the_taking_over_stands() {
        let mut it = Written::new();
        it.commit_until(|it| it.log.state.load(SeqCst) != SHORT);
        while it.log.state.load(SeqCst) != REST {
            it.write();
        }
        assert_eq!(it.rows_after_a_cut(), it.rows, "the large part is taken over");
        assert!(it.commit(), "the rest is due");
        it.log.take_over()(&it.writer);
        assert_eq!(it.rows_after_a_cut(), it.rows, "the rest is, too");
        it.commit();
        assert!(it.log.pages() < PAGES_MAX / 2, "the log is begun anew");
        assert_eq!(it.rows_after_a_cut(), it.rows);
    }

    #[test]
    fn emptying_the_log_waits_for_whoever_takes_it_over() {
        let mut it = Written::new();
        it.commit();
        let mine = turn(&it.log.file).unwrap();
        let (empty, database) = (it.log.empty(), it.log.database.clone());
        let other = std::thread::spawn(move || empty(&Connection::open(database).unwrap()));
        assert!(bytes(&it.log.file) > 0, "nobody empties it meanwhile");
        drop(mine);
        other.join().unwrap().unwrap();
        assert_eq!(bytes(&it.log.file), 0);
    }
}
