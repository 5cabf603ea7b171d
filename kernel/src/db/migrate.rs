//! Migrations: one text for both engines, or a pair where an engine needs its own.

use super::{Db, Engine, Error, Result};
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "../migrations"]
struct Files;

/// One step of the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// `0001_journal`: the order is the order of names.
    pub name: String,
    /// What SQLite runs.
    pub sqlite: String,
    /// What PostgreSQL runs.
    pub postgres: String,
}

impl Migration {
    /// Every migration of the product, in order.
    ///
    /// # Panics
    /// When a committed file is not UTF-8 or one of a pair is missing, which the tests would have shown.
    pub fn all() -> Vec<Migration> {
        let mut names: Vec<String> = Files::iter().map(|file| stem(&file).to_owned()).collect();
        names.sort();
        names.dedup();
        names.into_iter().map(Migration::named).collect()
    }

    fn named(name: String) -> Migration {
        let text = |suffix: &str| {
            let file = Files::get(&format!("{name}{suffix}"))?;
            Some(String::from_utf8(file.data.into_owned()).expect("migrations are UTF-8"))
        };
        let both = text(".sql");
        let sqlite = text(".sqlite.sql").or_else(|| both.clone()).expect("a migration has a text for SQLite");
        let postgres = text(".postgres.sql").or(both).expect("a migration has a text for PostgreSQL");
        Migration { name, sqlite, postgres }
    }
}

fn stem(file: &str) -> &str {
    file.split_once('.').map_or(file, |(stem, _)| stem)
}

pub(super) const TABLE: &str = "create table if not exists migration (name text primary key)";

impl Db {
    /// Brings the schema up to date. Nodes that start together do it one after another.
    ///
    /// # Errors
    /// What the engine says to a statement; the step that failed leaves nothing behind.
    pub async fn migrate(&self) -> Result<()> {
        self.migrate_by(Migration::all()).await
    }

    pub(super) async fn migrate_by(&self, steps: Vec<Migration>) -> Result<()> {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.alone(move |connection| on_sqlite(connection, &steps)).await,
            Engine::Postgres(postgres) => on_postgres(&*postgres.client().await?, &steps).await,
        }
    }
}

fn on_sqlite(connection: &rusqlite::Connection, steps: &[Migration]) -> Result<()> {
    connection.execute_batch(TABLE)?;
    for step in steps {
        let done: bool = connection.query_row(
            "select exists (select 1 from migration where name = $1)",
            [&step.name],
            |row| row.get(0),
        )?;
        if done {
            continue;
        }
        connection.execute_batch("begin immediate")?;
        let ran = connection
            .execute_batch(&step.sqlite)
            .and_then(|()| connection.execute("insert into migration (name) values ($1)", [&step.name]));
        connection.execute_batch(if ran.is_ok() { "commit" } else { "rollback" })?;
        ran.map_err(|error| Error::Other(format!("migration {}: {error}", step.name)))?;
    }
    Ok(())
}

/// Any number will do as long as every version uses the same: "kurultai" read as eight bytes.
const MIGRATION_LOCK: i64 = 0x6b75_7275_6c74_6169;

async fn on_postgres(client: &tokio_postgres::Client, steps: &[Migration]) -> Result<()> {
    client.execute("select pg_advisory_lock($1)", &[&MIGRATION_LOCK]).await?;
    let done = steps_on_postgres(client, steps).await;
    client.execute("select pg_advisory_unlock($1)", &[&MIGRATION_LOCK]).await?;
    done
}

async fn steps_on_postgres(client: &tokio_postgres::Client, steps: &[Migration]) -> Result<()> {
    client.batch_execute(TABLE).await?;
    for step in steps {
        let found = client.query_opt("select 1 from migration where name = $1", &[&step.name]).await?;
        if found.is_some() {
            continue;
        }
        let name = step.name.replace('\'', "''");
        let text =
            format!("begin; {}; insert into migration (name) values ('{name}'); commit", step.postgres);
        if let Err(error) = client.batch_execute(&text).await {
            client.batch_execute("rollback").await?;
            return Err(Error::Other(format!("migration {}: {error:?}", step.name)));
        }
    }
    Ok(())
}
