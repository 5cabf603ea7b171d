//! A database of its own for each test, on each engine; gone when the test ends.

use crate::lent::Lent;
use kernel::db::{Clock, Db};
use std::{
    path::Path,
    sync::{LazyLock, mpsc},
};
use tokio::{runtime::Runtime, sync::OnceCell};
use tokio_postgres::{Client, NoTls};
use uuid::Uuid;

/// A test's own database. Dropped, it is gone; SQLite's goes with its folder.
pub enum Database {
    /// A file in the test's data folder.
    Sqlite,
    /// A database on a server.
    Postgres {
        /// The server's address.
        server: String,
        /// The database's name.
        name: String,
    },
    /// A database on a server, which the next test gets once this one has ended.
    Lent(Lent),
}

/// One on SQLite, and one on the server that `TEST_POSTGRES` names; both without any table.
///
/// # Panics
/// When that server does not answer.
pub async fn each() -> Vec<Database> {
    let mut all = vec![Database::Sqlite];
    if let Some(server) = server() {
        let name = format!("test_{}", Uuid::new_v4().simple());
        run(&server, creation(&name, "template0")).await;
        all.push(Database::Postgres { server, name });
    }
    all
}

/// The same, where the server's has every table of the product, and the small example in them.
///
/// # Panics
/// When that server does not answer, or the example cannot be loaded.
pub(crate) async fn each_filled() -> Vec<Database> {
    let mut all = vec![Database::Sqlite];
    if let Some(server) = server() {
        all.push(Database::Lent(Lent::to_a_test(&server).await));
    }
    all
}

fn server() -> Option<String> {
    std::env::var("TEST_POSTGRES").ok()
}

/// What makes a database that sorts text by bytes. Its files are copied as they are: the server's other way reads every
/// page and writes it down twice, which takes twice the work.
pub(crate) fn creation(name: &str, template: &str) -> String {
    format!(
        "create database {name} template {template} strategy file_copy encoding 'UTF8' lc_collate 'C' lc_ctype 'C'"
    )
}

/// The address of a database on a server, whose own address names another.
pub(crate) fn address(server: &str, name: &str) -> String {
    let (address, _) = server.rsplit_once('/').expect("TEST_POSTGRES ends with a database");
    format!("{address}/{name}")
}

/// Tells the server something, in the one session that a test program has for it.
pub(crate) async fn run(server: &str, statement: String) {
    let server = server.to_owned();
    BESIDE.spawn(async move { told(&server, &statement).await }).await.expect("the server does as told");
}

/// Where sessions are at home that outlive a test: its own runtime ends with it.
pub(crate) static BESIDE: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
});

async fn told(server: &str, statement: &str) {
    static SESSION: OnceCell<Client> = OnceCell::const_new();
    let session = SESSION.get_or_init(|| connected(server)).await;
    session.batch_execute(statement).await.expect("the server does as told");
}

/// What ends a database's sessions until none is left: the server itself, told to drop it, would look again only after a
/// tenth of a second.
fn emptying(name: &str) -> String {
    let sessions = format!("from pg_stat_activity where datname = '{name}'");
    format!(
        "do $$ begin
            while exists (select {sessions}) loop
                perform pg_terminate_backend(pid) {sessions};
                perform pg_sleep(0.001), pg_stat_clear_snapshot();
            end loop;
        end $$"
    )
}

/// A session, at home where this is called.
pub(crate) async fn connected(server: &str) -> Client {
    let (client, connection) =
        tokio_postgres::connect(server, NoTls).await.expect("TEST_POSTGRES names a server that answers");
    tokio::spawn(connection);
    client
}

impl Database {
    /// The engine's name, for people.
    pub fn engine(&self) -> &'static str {
        match self {
            Database::Sqlite => "SQLite",
            Database::Postgres { .. } | Database::Lent(_) => "PostgreSQL",
        }
    }

    /// Its address, as the setting `database_url` has it; `None`: the file in the data folder.
    ///
    /// # Panics
    /// When `TEST_POSTGRES` does not end with a database.
    pub fn url(&self) -> Option<String> {
        match self {
            Database::Sqlite => None,
            Database::Postgres { server, name } => Some(address(server, name)),
            Database::Lent(lent) => Some(lent.url()),
        }
    }

    /// Opens it.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub async fn open(&self, data: &Path, clock: Clock) -> Db {
        match self {
            Database::Sqlite => Db::sqlite(&data.join("kurultai.db"), clock).expect("a database file"),
            Database::Postgres { server, name } => {
                Db::postgres(&address(server, name), clock).await.expect("a database on the server")
            }
            Database::Lent(lent) => lent.db(clock),
        }
    }

    /// Prepares a statement of the product's schema without running it.
    pub(crate) async fn understands(&self, data: &Path, statement: &str) -> Result<(), String> {
        match self {
            Database::Sqlite => {
                let connection = rusqlite::Connection::open(data.join("kurultai.db"))
                    .map_err(|error| error.to_string())?;
                connection.prepare(statement).map(drop).map_err(|error| error.to_string())
            }
            Database::Postgres { .. } => unreachable!("it has no tables"),
            Database::Lent(lent) => lent.understands(statement).await,
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Database::Postgres { server, name } = self else { return };
        let (server, name) = (server.clone(), name.clone());
        let (done, is_done) = mpsc::channel();
        // The test's own runtime may be ending, and its sessions with it.
        BESIDE.spawn(async move {
            told(&server, &emptying(&name)).await;
            told(&server, &format!("drop database if exists {name} with (force)")).await;
            let _ = done.send(());
        });
        let _ = is_done.recv();
    }
}
