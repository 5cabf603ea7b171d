//! The schema and the small example in it, made once and copied for each test: making its tables anew and filling them
//! takes some ten times as long.

use super::{
    Load, beginning,
    database::{address, connected, creation, run},
    lent::{LENT, keeping},
};
use kernel::{
    db::{Clock, Db},
    rights::By,
};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    sync::LazyLock,
    time::SystemTime,
};
use tokio::sync::OnceCell;

/// Test programs run beside each other: one makes the database on the server, the others wait for it.
const LOCK: i64 = 0x776f_726c_6473;

/// Makes SQLite's database file.
pub async fn copy_to(file: &Path) {
    static BYTES: OnceCell<Vec<u8>> = OnceCell::const_new();
    let bytes = BYTES.get_or_init(on_sqlite).await;
    std::fs::write(file, bytes).expect("a database file");
}

async fn on_sqlite() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder of one's own");
    let file = folder.path().join("kurultai.db");
    let db = Db::sqlite(&file, Clock::standing(beginning())).expect("a database file");
    fill(&db).await;
    // What is still in the log comes into the file.
    db.scrub().await.expect("a file alone");
    std::fs::read(&file).expect("a database file")
}

async fn fill(db: &Db) {
    db.migrate().await.expect("the schema");
    db.act(&By::Console, Load).await.expect("the example loads");
}

/// The name of a database on this server that is to be copied. It stays on the server, named after what it was made from,
/// for whoever tests next.
pub async fn on_server(server: &str) -> &'static str {
    static READY: OnceCell<()> = OnceCell::const_new();
    READY.get_or_init(|| make_on_server(server)).await;
    &NAME
}

static NAME: LazyLock<String> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut hasher = DefaultHasher::new();
    for folder in MADE_FROM {
        written(&root.join(folder)).hash(&mut hasher);
    }
    format!("world_{:016x}", hasher.finish())
});

/// What the database is made from: its schema, the example, and whatever loads it.
const MADE_FROM: [&str; 5] =
    ["migrations", "examples/minimal", "kernel/src", "coalition", "forum/forums/src"];

/// The files in a folder, and when each was written.
fn written(folder: &Path) -> Vec<(PathBuf, SystemTime)> {
    let mut files = vec![];
    for entry in std::fs::read_dir(folder).expect("a folder of the project").flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => files.extend(written(&entry.path())),
            _ => files.extend(entry.metadata().and_then(|it| it.modified()).map(|at| (entry.path(), at))),
        }
    }
    files.sort();
    files
}

async fn make_on_server(server: &str) {
    let (client, connection) = tokio_postgres::connect(server, tokio_postgres::NoTls)
        .await
        .expect("TEST_POSTGRES names a server that answers");
    tokio::spawn(connection);
    client.execute("select pg_advisory_lock($1)", &[&LOCK]).await.expect("the server waits");
    let there = "select 1 from pg_database where datname = $1";
    if client.query_opt(there, &[&*NAME]).await.expect("the server tells its databases").is_none() {
        fill_on(server).await;
    }
    client.execute("select pg_advisory_unlock($1)", &[&LOCK]).await.expect("the server goes on");
}

/// It has its name when it is whole: a program that was stopped in the middle leaves nothing that others would copy.
async fn fill_on(server: &str) {
    let (name, unfinished) = (&*NAME, format!("{}_unfinished", *NAME));
    drop_left(server).await;
    run(server, format!("drop database if exists {unfinished} with (force)")).await;
    run(server, creation(&unfinished, "template0")).await;
    let url = address(server, &unfinished);
    let db = Db::postgres(&url, Clock::standing(beginning())).await.expect("a database on the server");
    fill(&db).await;
    let tables = db.read().await.expect("a reader").tables().await.expect("its tables");
    // The server waits until nobody is in it.
    drop(db);
    connected(&url).await.batch_execute(&keeping(&tables)).await.expect("the example is kept");
    run(server, format!("alter database {unfinished} rename to {name}")).await;
}

/// What test programs have lent from an earlier template, and nobody is in, is of no use any more.
async fn drop_left(server: &str) {
    let left = "select datname from pg_database d where starts_with(datname, $1)
                and not exists (select from pg_stat_activity where datname = d.datname)";
    let left = connected(server).await.query(left, &[&LENT]).await.expect("the server tells its databases");
    for row in left {
        run(server, format!("drop database if exists {} with (force)", row.get::<_, &str>(0))).await;
    }
}
