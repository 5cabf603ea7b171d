//! The schema, made once and copied for each test: making its tables anew takes some five times as long.

use super::{
    beginning,
    database::{address, creation, run},
};
use kernel::db::{Clock, Db, Migration};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
    sync::LazyLock,
};
use tokio::sync::OnceCell;

/// Test programs run beside each other: one makes the schema on the server, the others wait for it.
const LOCK: i64 = 0x776f_726c_6473;

/// Makes SQLite's database file, with all tables and nothing in them.
pub async fn copy_to(file: &Path) {
    static BYTES: OnceCell<Vec<u8>> = OnceCell::const_new();
    let bytes = BYTES.get_or_init(on_sqlite).await;
    std::fs::write(file, bytes).expect("a database file");
}

async fn on_sqlite() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder of one's own");
    let file = folder.path().join("kurultai.db");
    let db = Db::sqlite(&file, Clock::standing(beginning())).expect("a database file");
    db.migrate().await.expect("the schema");
    // What is still in the log comes into the file.
    db.scrub().await.expect("a file alone");
    std::fs::read(&file).expect("a database file")
}

/// The name of a database on this server that has all tables and nothing in them, to be copied. It stays on the server,
/// named after the migrations, for whoever tests next.
pub async fn on_server(server: &str) -> &'static str {
    static READY: OnceCell<()> = OnceCell::const_new();
    READY.get_or_init(|| make_on_server(server)).await;
    &NAME
}

static NAME: LazyLock<String> = LazyLock::new(|| {
    let mut hasher = DefaultHasher::new();
    for step in Migration::all() {
        (step.name, step.postgres).hash(&mut hasher);
    }
    format!("schema_{:016x}", hasher.finish())
});

async fn make_on_server(server: &str) {
    let (client, connection) = tokio_postgres::connect(server, tokio_postgres::NoTls)
        .await
        .expect("TEST_POSTGRES names a server that answers");
    tokio::spawn(connection);
    client.execute("select pg_advisory_lock($1)", &[&LOCK]).await.expect("the server waits");
    let there = "select 1 from pg_database where datname = $1";
    if client.query_opt(there, &[&*NAME]).await.expect("the server tells its databases").is_none() {
        migrate_on(server).await;
    }
    client.execute("select pg_advisory_unlock($1)", &[&LOCK]).await.expect("the server goes on");
}

/// It has its name when it is whole: a program that was stopped in the middle leaves nothing that others would copy.
async fn migrate_on(server: &str) {
    let (name, unfinished) = (&*NAME, format!("{}_unfinished", *NAME));
    run(server, format!("drop database if exists {unfinished} with (force)")).await;
    run(server, creation(&unfinished, "template0")).await;
    let url = address(server, &unfinished);
    let db = Db::postgres(&url, Clock::standing(beginning())).await.expect("a database on the server");
    db.migrate().await.expect("the schema");
    // The server waits until nobody is in it.
    drop(db);
    run(server, format!("alter database {unfinished} rename to {name}")).await;
}
