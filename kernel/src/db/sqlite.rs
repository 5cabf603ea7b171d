//! The SQLite side: a pool of readers, and one writer's seat whose commits are shared.
//!
//! Acts happen one after another, each inside a savepoint. [`Commits`] ends the batch of all who acted since the last
//! commit, and all of them get their answer when the disk has it ("group commit").

use super::{
    Cell, Error, Record, Result, Row, Value,
    record::{Line, places},
    sqlite_commits::{Commits, Disk, Ended, settle},
    sqlite_log::{FILE_BYTES, Log},
};
use crate::measures::Measures;
use rusqlite::{
    Connection, OpenFlags, ToSql,
    config::DbConfig,
    types::{ToSqlOutput, ValueRef},
};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tokio::sync::{Mutex as Turn, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore, watch};

/// Readers at once. Reads are short and run on the async threads, so more would only wait for a core.
const READERS_MAX: usize = 8;
/// How often a writer looks whether another process (an import, a backup) has let the file go.
const LOOK_AGAIN: Duration = Duration::from_millis(1);
/// How long it looks before it gives up.
const BUSY_MAX: Duration = Duration::from_secs(10);
/// How long bulk work leaves the file alone between two acts: whoever looks finds it free.
const WAY_GIVEN: Duration = Duration::from_millis(2);
/// Statements kept prepared on each connection.
const STATEMENTS_MAX: usize = 512;

pub(super) struct Sqlite {
    file: PathBuf,
    readers: Arc<Readers>,
    seat: Arc<Turn<Seat>>,
    commits: Commits,
}

struct Readers {
    free: Mutex<Vec<Connection>>,
    places: Arc<Semaphore>,
}

/// A connection that reads one consistent picture, and goes back to the pool when dropped.
pub(super) struct Reader {
    connection: Option<Connection>,
    readers: Arc<Readers>,
    _place: OwnedSemaphorePermit,
}

/// Who sits here writes.
pub(super) struct Seat {
    /// Away only while something long runs off the async threads, during which the seat is locked.
    connection: Option<Connection>,
    /// The open commit; tells everyone in it how it ended.
    batch: Option<watch::Sender<Option<bool>>>,
    size: usize,
    /// Whether an act has begun and not ended. One that was dropped in the middle, with the runtime under it, must not
    /// become part of the commit.
    is_acting: bool,
    log: Log,
    disk: Arc<Disk>,
    measures: Arc<Measures>,
}

/// How the commit that an act is part of ends.
pub(super) type Ending = watch::Receiver<Option<bool>>;

impl Sqlite {
    pub(super) fn open(file: &Path, measures: Arc<Measures>) -> Result<Sqlite> {
        let disk = Disk::under(Log::of(file.to_path_buf()).file().to_path_buf());
        Sqlite::on(disk, file, measures)
    }

    pub(super) fn on(disk: Disk, file: &Path, measures: Arc<Measures>) -> Result<Sqlite> {
        // Who sits in the seat is alone with its connection; SQLite need not lock it once more.
        let mut writer = Connection::open_with_flags(
            file,
            OpenFlags::SQLITE_OPEN_READ_WRITE
                | OpenFlags::SQLITE_OPEN_CREATE
                | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        writer.pragma_update(None, "journal_mode", "wal")?;
        set_up(&writer)?;
        // The answer is given after the write is on disk, for which [`Commits`] waits; and what is deleted is gone. The log
        // is ours to look after.
        writer.execute_batch(
            "pragma synchronous = normal; pragma secure_delete = on; pragma wal_autocheckpoint = 0;",
        )?;
        writer.pragma_update(None, "journal_size_limit", FILE_BYTES)?;
        let log = Log::of(file.to_path_buf());
        log.watch(&mut writer)?;
        let seat = Arc::new(Turn::new(Seat {
            connection: Some(writer),
            batch: None,
            size: 0,
            is_acting: false,
            log: log.clone(),
            disk: Arc::new(disk),
            measures,
        }));
        Ok(Sqlite {
            file: file.to_path_buf(),
            readers: Arc::new(Readers {
                free: Mutex::default(),
                places: Arc::new(Semaphore::new(READERS_MAX)),
            }),
            commits: Commits::begin(seat.clone(), log)?,
            seat,
        })
    }

    pub(super) async fn reader(&self) -> Result<Reader> {
        let place = self.readers.places.clone().acquire_owned().await.expect("the semaphore is never closed");
        let free = self.readers.free.lock().expect("nobody panics holding the pool").pop();
        let connection = match free {
            Some(connection) => connection,
            None => open_reader(&self.file)?,
        };
        connection.prepare_cached("begin")?.raw_execute()?;
        Ok(Reader { connection: Some(connection), readers: self.readers.clone(), _place: place })
    }

    /// Takes the seat and opens a savepoint in the current commit.
    pub(super) async fn sit(&self) -> Result<(OwnedMutexGuard<Seat>, Ending)> {
        let mut seat = self.seat.clone().lock_owned().await;
        let ending = seat.open().await?;
        Ok((seat, ending))
    }

    /// Leaves the file alone for a moment, for another process that waits for it.
    pub(super) async fn give_way(&self) {
        tokio::time::sleep(WAY_GIVEN).await;
    }

    /// Leaves the seat: keeps or undoes the act, which is committed with its neighbours.
    pub(super) fn leave(&self, mut seat: OwnedMutexGuard<Seat>, keep: bool) -> Result<()> {
        let closed = seat.close(keep);
        drop(seat);
        self.commits.ring()?;
        closed
    }

    /// Everything outside acts that needs the writer alone: migrations.
    pub(super) async fn alone<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let mut seat = self.seat.clone().lock_owned().await;
        let (ended, disk) = (seat.end(), seat.disk.clone());
        seat.away(move |connection| {
            settle(ended);
            let done = work(connection)?;
            if disk.sync() { Ok(done) } else { Err(Error::Commit) }
        })
        .await
    }

    #[cfg(test)]
    pub(super) async fn pages_in_log(&self) -> i32 {
        self.seat.lock().await.log.pages()
    }

    pub(super) async fn scrub(&self) -> Result<()> {
        let mut seat = self.seat.clone().lock_owned().await;
        let (ended, empty) = (seat.end(), seat.log.empty());
        seat.away(move |connection| {
            settle(ended);
            connection.busy_timeout(BUSY_MAX)?;
            connection.execute_batch("vacuum")?;
            empty(connection)
        })
        .await
    }
}

fn open_reader(file: &Path) -> Result<Connection> {
    let connection = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    set_up(&connection)?;
    Ok(connection)
}

fn set_up(connection: &Connection) -> Result<()> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
    // A plan rests on the statement and not on what is bound: otherwise many are made anew at each asking.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.execute_batch(
        "pragma foreign_keys = on; pragma busy_timeout = 5000; pragma cache_size = -8192; pragma mmap_size = 268435456; pragma temp_store = memory;",
    )?;
    Ok(())
}

impl Reader {
    /// Walks the rows of a statement one by one, so that a large table never stands in memory.
    pub(super) fn each(
        &mut self,
        text: &str,
        each: &mut (dyn FnMut(&Row<'_>) -> Result<()> + Send),
    ) -> Result<u64> {
        let connection = self.connection.as_ref().expect("a reader has its connection until it is dropped");
        let mut statement = connection.prepare(text)?;
        let mut rows = statement.raw_query();
        let mut number = 0;
        while let Some(row) = rows.next()? {
            each(&Row::new(Line::Sqlite(row)))?;
            number += 1;
        }
        Ok(number)
    }

    pub(super) fn all<T: Record>(&mut self, text: &str, values: &[Value<'_>]) -> Result<Vec<T>> {
        all(self.connection.as_ref().expect("a reader has its connection until it is dropped"), text, values)
    }

    pub(super) fn run(&mut self, text: &str, values: &[Value<'_>]) -> Result<u64> {
        run(self.connection.as_ref().expect("a reader has its connection until it is dropped"), text, values)
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        // A connection that cannot end its transaction is closed instead of being used again.
        let ended = connection.prepare_cached("rollback").and_then(|mut it| it.raw_execute()).is_ok();
        if ended {
            self.readers.free.lock().expect("nobody panics holding the pool").push(connection);
        }
    }
}

impl Seat {
    fn connection(&self) -> &Connection {
        self.connection.as_ref().expect("the connection is away only while the seat is locked")
    }

    fn plain(&self, text: &str) -> Result<()> {
        self.connection().prepare_cached(text)?.raw_execute()?;
        Ok(())
    }

    async fn open(&mut self) -> Result<Ending> {
        if self.disk.is_lost() {
            return Err(Error::Commit);
        }
        self.drop_half_done();
        if self.batch.is_none() {
            self.begin().await?;
            self.batch = Some(watch::Sender::new(None));
            self.size = 0;
        }
        self.plain("savepoint act")?;
        self.is_acting = true;
        self.size += 1;
        Ok(self.batch.as_ref().expect("opened above").subscribe())
    }

    /// Begins the next commit. SQLite's own waiting would hold an async thread, and looks more and more seldom: while
    /// another process writes much, it hardly ever finds the file free.
    async fn begin(&mut self) -> Result<()> {
        let began = Instant::now();
        loop {
            self.connection().busy_timeout(Duration::ZERO)?;
            let begun = self.plain("begin immediate");
            self.connection().busy_timeout(BUSY_MAX)?;
            match begun {
                Err(Error::Sqlite(error)) if is_busy(&error) && began.elapsed() < BUSY_MAX => {
                    tokio::time::sleep(LOOK_AGAIN).await;
                }
                begun => return begun,
            }
        }
    }

    fn close(&mut self, keep: bool) -> Result<()> {
        if !keep {
            self.plain("rollback to act")?;
        }
        self.plain("release act")?;
        self.is_acting = false;
        Ok(())
    }

    fn drop_half_done(&mut self) {
        if self.is_acting
            && let Err(error) = self.close(false)
        {
            tracing::error!(%error, "an act that was dropped could not be undone");
        }
    }

    /// Ends the open batch; the disk is still to be waited for.
    pub(super) fn end(&mut self) -> Option<Ended> {
        let batch = self.batch.take()?;
        self.drop_half_done();
        self.measures.commit(self.size);
        // What an act has begun and cannot be undone takes its neighbours with it.
        let committed = if self.is_acting { Err(Error::Commit) } else { self.plain("commit") };
        if let Err(error) = &committed {
            tracing::error!(%error, "a commit failed: its acts are undone");
            // The next act must find no half-open transaction; if there is none, this says so and that is well.
            drop(self.plain("rollback"));
            self.is_acting = false;
        }
        Some(Ended { batch, is_committed: committed.is_ok(), disk: self.disk.clone() })
    }

    /// Runs work with the connection, on a thread that may wait.
    pub(super) fn with<T>(&mut self, work: impl FnOnce(&Connection) -> T) -> T {
        work(self.connection())
    }

    /// Runs work that takes long off the async threads.
    async fn away<T: Send + 'static>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let connection = self.connection.take().expect("one at a time: the seat is locked");
        let done = tokio::task::spawn_blocking(move || {
            let result = work(&connection);
            (connection, result)
        });
        let (connection, result) = done.await.map_err(|error| Error::Other(error.to_string()))?;
        self.connection = Some(connection);
        result
    }

    pub(super) fn all<T: Record>(&mut self, text: &str, values: &[Value<'_>]) -> Result<Vec<T>> {
        all(self.connection(), text, values)
    }

    pub(super) fn run(&mut self, text: &str, values: &[Value<'_>]) -> Result<u64> {
        run(self.connection(), text, values)
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy)
}

fn all<T: Record>(connection: &Connection, text: &str, values: &[Value<'_>]) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(text)?;
    bind(&mut statement, values)?;
    let mut rows = statement.raw_query();
    let (mut found, mut at) = (vec![], None);
    while let Some(row) = rows.next()? {
        let at = match &at {
            Some(at) => at,
            None => at.insert(places(T::FIELDS, &row.as_ref().column_names().collect::<Vec<_>>())?),
        };
        found.push(T::read(&Row::with(Line::Sqlite(row), at))?);
    }
    Ok(found)
}

fn run(connection: &Connection, text: &str, values: &[Value<'_>]) -> Result<u64> {
    let mut statement = connection.prepare_cached(text)?;
    bind(&mut statement, values)?;
    Ok(statement.raw_execute()? as u64)
}

/// SQLite numbers `$2` by where it first appears; PostgreSQL by its name. We mean the name.
fn bind(statement: &mut rusqlite::CachedStatement<'_>, values: &[Value<'_>]) -> Result<()> {
    for index in 1..=statement.parameter_count() {
        let name = statement.parameter_name(index).unwrap_or_default();
        let number: Option<usize> = name.strip_prefix('$').and_then(|digits| digits.parse().ok());
        let value = number
            .and_then(|number| values.get(number.checked_sub(1)?))
            .ok_or_else(|| Error::Other(format!("parameter {name} is not bound")))?;
        statement.raw_bind_parameter(index, value)?;
    }
    Ok(())
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Value::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Value::Bool(it) => ToSqlOutput::Owned(i64::from(*it).into()),
            Value::Int(it) => ToSqlOutput::Owned((*it).into()),
            Value::Real(it) => ToSqlOutput::Owned((*it).into()),
            Value::Text(it) | Value::Json(it) => ToSqlOutput::Borrowed(ValueRef::Text(it.as_bytes())),
            Value::Bytes(it) => ToSqlOutput::Borrowed(ValueRef::Blob(it)),
            Value::Uuid(it) => ToSqlOutput::Borrowed(ValueRef::Blob(it.as_bytes())),
            Value::Time(it) => ToSqlOutput::Owned(it.as_microsecond().into()),
        })
    }
}

pub(super) fn cell(value: ValueRef<'_>) -> Cell<'_> {
    match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(it) => Cell::Int(it),
        ValueRef::Real(it) => Cell::Real(it),
        // SQLite promises UTF-8 for text written as text; what is not is given as the bytes that it is.
        ValueRef::Text(it) => std::str::from_utf8(it).map_or(Cell::Bytes(it), Cell::Text),
        ValueRef::Blob(it) => Cell::Bytes(it),
    }
}
