//! Which database, and what its processes cost.

use crate::process;
use anyhow::Context;
use kernel::db::{Clock, Db};
use std::{path::Path, time::Duration};
use tokio_postgres::NoTls;

/// A database under the house.
#[derive(Clone)]
pub enum Engine {
    /// A file in the data folder: all work is done by the house's own process.
    Sqlite,
    /// A server, which works beside it.
    Postgres {
        /// Its address, up to the database's name.
        server: String,
        /// The process whose children do the work.
        postmaster: u32,
    },
}

impl std::fmt::Display for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Engine::Sqlite => "SQLite",
            Engine::Postgres { .. } => "PostgreSQL",
        })
    }
}

impl Engine {
    /// SQLite, and PostgreSQL where `TEST_POSTGRES` names a server.
    pub async fn each() -> anyhow::Result<Vec<Engine>> {
        let mut all = vec![Engine::Sqlite];
        if let Ok(url) = std::env::var("TEST_POSTGRES") {
            let (server, _) = url.rsplit_once('/').context("TEST_POSTGRES ends with a database")?;
            let (client, connection) = tokio_postgres::connect(&url, NoTls).await?;
            let connection = tokio::spawn(connection);
            let backend: i32 = client.query_one("select pg_backend_pid()", &[]).await?.get(0);
            let postmaster = process::parent_of(u32::try_from(backend)?)?;
            drop(client);
            connection.await??;
            all.push(Engine::Postgres { server: server.to_owned(), postmaster });
        }
        Ok(all)
    }

    /// A database of that name: its address for `database_url`; `None` for a file in the data folder.
    ///
    /// `like`: the database that it is a copy of; nobody may be connected to that one.
    pub async fn create(&self, name: &str, like: Option<&str>) -> anyhow::Result<Option<String>> {
        let Engine::Postgres { server, .. } = self else { return Ok(None) };
        let template = like.unwrap_or("template0");
        let statement =
            format!("create database {name} template {template} encoding 'UTF8' lc_collate 'C' lc_ctype 'C'");
        let (client, connection) = tokio_postgres::connect(&format!("{server}/postgres"), NoTls).await?;
        let connection = tokio::spawn(connection);
        client.batch_execute(&format!("drop database if exists {name} with (force)")).await?;
        // A copy is made of what nobody is connected to; whoever was has been killed, and PostgreSQL learns it late.
        client
            .execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1",
                &[&template],
            )
            .await?;
        client.batch_execute(&statement).await?;
        drop(client);
        connection.await??;
        Ok(Some(format!("{server}/{name}")))
    }

    /// The CPU time of the database's own processes so far.
    pub fn cpu(&self) -> anyhow::Result<Duration> {
        match self {
            Engine::Sqlite => Ok(Duration::ZERO),
            Engine::Postgres { postmaster, .. } => process::family_cpu(*postmaster),
        }
    }
}

/// Opens a house's database beside the house, to look at it.
pub async fn open(data: &Path, url: Option<&str>) -> anyhow::Result<Db> {
    match url {
        Some(url) => Db::postgres(url, Clock::System).await.context("the house's database"),
        None => Db::sqlite(&data.join("kurultai.db"), Clock::System).context("the house's database"),
    }
}
