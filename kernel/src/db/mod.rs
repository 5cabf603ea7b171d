//! One SQL text, two engines.
//!
//! [`Tx`] is an open transaction on SQLite or PostgreSQL. `tx.sql("…$1…").bind(x)` runs the same portable statement on
//! either; only this folder knows which one is underneath. SQLite is called inline (a point read takes microseconds,
//! a hop to a thread fifty times that); only commits have a thread of their own.
//!
//! Every write is an [`Act`]: a value with a verb, the right it needs and what it does, run in one transaction that also
//! writes the journal's entry.

mod act;
mod dump;
mod fill;
mod migrate;
mod postgres;
mod record;
mod shared;
mod sql;
mod sqlite;
mod sqlite_commits;
mod sqlite_log;
mod tx;
mod value;

pub use act::{Act, Chore};
pub use dump::{Kind, Table, TableColumn};
pub use fill::{Fill, tables_in};
pub use migrate::Migration;
pub use record::{Record, Row};
pub use shared::Shared;
pub use sql::Sql;
pub(crate) use tx::After;
pub use tx::Tx;
pub use value::{Bind, Cell, Column, Json, Mismatch, Value};

use crate::{live::Live, measures::Measures};
use jiff::{SignedDuration, Timestamp};
use std::{
    path::Path,
    sync::{Arc, Mutex},
};

/// What can go wrong below SQL.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// SQLite said no.
    #[error("SQLite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// PostgreSQL said no.
    #[error("PostgreSQL: {0:?}")]
    Postgres(#[from] tokio_postgres::Error),
    /// No connection could be had.
    #[error("no PostgreSQL connection: {0}")]
    Pool(#[from] deadpool_postgres::PoolError),
    /// The pool could not be built.
    #[error("PostgreSQL pool: {0}")]
    Build(#[from] deadpool_postgres::BuildError),
    /// A column held something other than what the row expects.
    #[error("column {column}: {mismatch}")]
    Column {
        /// The column's name or position.
        column: String,
        /// What was expected and what was there.
        mismatch: Mismatch,
    },
    /// A query for exactly one row found none.
    #[error("no row")]
    NoRow,
    /// The commit that this act shared with others failed.
    #[error("the commit failed")]
    Commit,
    /// A statement could not be run at all.
    #[error("{0}")]
    Other(String),
}

/// A result of the database.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Two acts collided in PostgreSQL (serialization failure or deadlock); doing it again is right.
    pub fn is_collision(&self) -> bool {
        use tokio_postgres::error::SqlState;
        let Error::Postgres(error) = self else { return false };
        error.code().is_some_and(|code| {
            *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED
        })
    }
}

/// Where the house gets its time from. Tests hold it still and move it by hand.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands until it is moved.
    Standing(Arc<Mutex<Timestamp>>),
}

impl Clock {
    /// A clock that stands at `at`.
    pub fn standing(at: Timestamp) -> Clock {
        Clock::Standing(Arc::new(Mutex::new(at)))
    }

    /// This instant, in whole microseconds, which is what both engines keep.
    #[expect(clippy::disallowed_methods, reason = "the one place where the house reads the machine's clock")]
    pub fn now(&self) -> Timestamp {
        let now = match self {
            Clock::System => Timestamp::now(),
            Clock::Standing(at) => *at.lock().expect("nobody panics while holding the clock"),
        };
        Timestamp::from_microsecond(now.as_microsecond()).expect("an instant cut to microseconds is in range")
    }

    /// Moves a standing clock on; the system's clock goes by itself.
    pub fn advance(&self, by: SignedDuration) {
        if let Clock::Standing(at) = self {
            *at.lock().expect("nobody panics while holding the clock") += by;
        }
    }
}

/// The database of the installation.
#[derive(Clone)]
pub struct Db {
    engine: Engine,
    /// Where acts and questions get their time.
    pub clock: Clock,
    /// Who hears of changes.
    pub live: Live,
    /// What is measured.
    pub measures: Arc<Measures>,
}

#[derive(Clone)]
enum Engine {
    Sqlite(Arc<sqlite::Sqlite>),
    Postgres(Arc<postgres::Postgres>),
}

impl Db {
    /// Opens the embedded database in `file`, which is made if it is not there.
    ///
    /// # Errors
    /// When the file cannot be opened or is not a database.
    pub fn sqlite(file: &Path, clock: Clock) -> Result<Db> {
        let measures = Arc::new(Measures::default());
        let engine = Engine::Sqlite(Arc::new(sqlite::Sqlite::open(file, measures.clone())?));
        Ok(Db { engine, clock, live: Live::default(), measures })
    }

    /// Connects to a PostgreSQL server: `postgres://user:password@host/database`.
    ///
    /// # Errors
    /// When the address is not understood or the server does not answer.
    pub async fn postgres(url: &str, clock: Clock) -> Result<Db> {
        let engine = Engine::Postgres(Arc::new(postgres::Postgres::connect(url).await?));
        Ok(Db { engine, clock, live: Live::default(), measures: Arc::default() })
    }

    /// The same database as a process would see it that has just begun: by a clock of its own, with nobody who listens and
    /// nothing measured. Tests hand a database on to one another so, sessions and all.
    pub fn anew(&self, clock: Clock) -> Db {
        Db { engine: self.engine.clone(), clock, live: Live::default(), measures: Arc::default() }
    }

    /// Whether the engine underneath is PostgreSQL. For the numberer, the worker and migrations only.
    pub fn is_postgres(&self) -> bool {
        matches!(self.engine, Engine::Postgres(_))
    }

    /// A transaction that only reads: one consistent picture.
    ///
    /// # Errors
    /// When no connection can be had.
    pub async fn read(&self) -> Result<Tx> {
        let connection = match &self.engine {
            Engine::Sqlite(sqlite) => tx::Connection::SqliteRead(sqlite.reader().await?),
            Engine::Postgres(postgres) => tx::Connection::Postgres(postgres.begin_reading().await?),
        };
        Ok(Tx::new(connection, self.clock.now(), crate::rights::By::Anyone))
    }

    /// Between two acts of bulk work: lets another process write that waits for SQLite's file, which only one has at a
    /// time. Within a process, and on PostgreSQL, acts take turns by themselves.
    pub async fn give_way(&self) {
        if let Engine::Sqlite(sqlite) = &self.engine {
            sqlite.give_way().await;
        }
    }

    /// Makes every byte that was deleted unreadable: rewrites SQLite's file and empties its log. PostgreSQL: full vacuum.
    ///
    /// # Errors
    /// When the engine refuses.
    pub async fn scrub(&self) -> Result<()> {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.scrub().await,
            Engine::Postgres(postgres) => postgres.scrub().await,
        }
    }
}

/// A new id of this instant, for what is named before it is written: a form, a file.
pub fn fresh_id(clock: &Clock) -> uuid::Uuid {
    tx::id_at(clock.now())
}
