//! An empty database is filled with tables that [`super::Tx::each_row`] has read from another one, all or nothing.

use super::{
    Clock, Db, Error, Kind, Migration, Result, Table, TableColumn, Tx, Value,
    dump::{JOURNAL, quoted},
    migrate,
    postgres::{Postgres, Session},
    tx,
};
use crate::rights::By;
use rusqlite::Connection;
use serde_json::Value as Json;
use std::path::Path;
use tokio_postgres::types::Type;

/// A database being filled. Dropped without [`Fill::finish`], a PostgreSQL database is as it was, and the file of SQLite
/// is one to throw away.
pub struct Fill {
    engine: Engine,
    tables: Vec<Table>,
}

enum Engine {
    Sqlite(Box<Connection>),
    Postgres(Box<Tx>),
}

/// The tables that a PostgreSQL database has now; none in a new one.
///
/// # Errors
/// When the server does not answer.
pub async fn tables_in(url: &str) -> Result<Vec<String>> {
    Db::postgres(url, Clock::System).await?.read().await?.table_names().await
}

/// The migrations of those names, in order.
fn steps(names: &[String]) -> Result<Vec<Migration>> {
    let all = Migration::all();
    let unknown: Vec<&str> =
        names.iter().filter(|name| !all.iter().any(|step| step.name == **name)).map(String::as_str).collect();
    if unknown.is_empty() {
        return Ok(all.into_iter().filter(|step| names.contains(&step.name)).collect());
    }
    Err(Error::Other(format!(
        "a newer version of this program is needed: one that knows {}",
        unknown.join(", ")
    )))
}

impl Fill {
    /// Makes `file` a database with the schema of those migrations and no rows.
    ///
    /// # Errors
    /// When the file is there already, or a migration is not known here.
    pub async fn sqlite(file: &Path, migrations: &[String]) -> Result<Fill> {
        let steps = steps(migrations)?;
        if file.exists() {
            return Err(Error::Other(format!("{} is there already", file.display())));
        }
        let db = Db::sqlite(file, Clock::System)?;
        db.migrate_by(steps).await?;
        let tables = db.read().await?.tables().await?;
        drop(db);
        let connection = Connection::open(file)?;
        // References are checked once, at the end.
        connection.execute_batch(
            "pragma synchronous = full; pragma foreign_keys = off; pragma secure_delete = on; begin immediate",
        )?;
        for table in &tables {
            connection.execute_batch(&format!("delete from {}", quoted(&table.name)))?;
        }
        Ok(Fill { engine: Engine::Sqlite(Box::new(connection)), tables })
    }

    /// Makes the database at `url` one with the schema of those migrations and no rows. Its present tables, if it has
    /// any, are dropped in the same transaction.
    ///
    /// # Errors
    /// When its tables are not of this program, or a migration is not known here; what the server says.
    pub async fn postgres(url: &str, migrations: &[String]) -> Result<Fill> {
        let steps = steps(migrations)?;
        let session = Postgres::connect(url).await?.begin().await?;
        let mut tx = Tx::new(tx::Connection::Postgres(session), Clock::System.now(), By::House);
        let present = tx.table_names().await?;
        if !present.is_empty() && !present.iter().any(|name| name == "migration") {
            return Err(Error::Other("the database holds tables of another program".into()));
        }
        if !present.is_empty() {
            let names: Vec<String> = present.iter().map(|name| quoted(name)).collect();
            session_of(&tx).batch(&format!("drop table {} cascade", names.join(", "))).await?;
        }
        session_of(&tx).batch(migrate::TABLE).await?;
        for step in &steps {
            session_of(&tx).batch(&step.postgres).await?;
        }
        let tables = tx.tables().await?;
        let names: Vec<String> = tables.iter().map(|table| quoted(&table.name)).collect();
        session_of(&tx).batch(&format!("truncate {}", names.join(", "))).await?;
        Ok(Fill { engine: Engine::Postgres(Box::new(tx)), tables })
    }

    /// Writes rows into a table, whose columns came in this order. Answers how many.
    ///
    /// # Errors
    /// When the table or a column is not of the schema, or a row is not of its kinds; what `rows` and the engine say.
    pub async fn rows(
        &mut self,
        table: &str,
        columns: &[String],
        rows: &mut dyn Iterator<Item = std::io::Result<Vec<Json>>>,
    ) -> Result<u64> {
        let known = self.tables.iter().find(|it| it.name == table);
        let known = known.ok_or_else(|| Error::Other(format!("there is no table {table}")))?;
        let columns = columns
            .iter()
            .map(|name| known.columns.iter().find(|it| it.name == *name).cloned())
            .collect::<Option<Vec<TableColumn>>>()
            .ok_or_else(|| Error::Other(format!("{table} has other columns")))?;
        let mut values = rows.map(|row| {
            let row = row.map_err(|error| Error::Other(error.to_string()))?;
            typed(&columns, row).ok_or_else(|| Error::Other(format!("a row of {table} is not of its kinds")))
        });
        match &self.engine {
            Engine::Sqlite(connection) => into_sqlite(connection, table, &columns, &mut values),
            Engine::Postgres(tx) => {
                let names: Vec<String> = columns.iter().map(|it| quoted(&it.name)).collect();
                let types: Vec<Type> = columns.iter().map(|it| type_of(it.kind)).collect();
                let text = format!("copy {} ({}) from stdin binary", quoted(table), names.join(", "));
                session_of(tx).copy_in(&text, &types, &mut values).await
            }
        }
    }

    /// Checks what refers to what, and keeps it all.
    ///
    /// # Errors
    /// When a row refers to one that is not there; what the engine says.
    pub async fn finish(self) -> Result<()> {
        match self.engine {
            Engine::Sqlite(connection) => {
                let broken: Option<String> = connection
                    .prepare("pragma foreign_key_check")?
                    .query_map([], |row| row.get(0))?
                    .next()
                    .transpose()?;
                if let Some(table) = broken {
                    return Err(Error::Other(format!("a row of {table} refers to one that is not there")));
                }
                connection.execute_batch("commit; pragma journal_mode = wal")?;
                connection.close().map_err(|(_, error)| error)?;
                Ok(())
            }
            Engine::Postgres(tx) => match tx.connection {
                tx::Connection::Postgres(session) => session.commit().await,
                _ => unreachable!("it was made with a session"),
            },
        }
    }
}

fn session_of(tx: &Tx) -> &Session {
    match &tx.connection {
        tx::Connection::Postgres(session) => session,
        _ => unreachable!("it was made with a session"),
    }
}

fn typed(columns: &[TableColumn], row: Vec<Json>) -> Option<Vec<Value<'static>>> {
    if row.len() != columns.len() {
        return None;
    }
    columns.iter().zip(row).map(|(column, cell)| column.kind.value(cell)).collect()
}

type Typed<'r> = &'r mut dyn Iterator<Item = Result<Vec<Value<'static>>>>;

fn into_sqlite(
    connection: &Connection,
    table: &str,
    columns: &[TableColumn],
    rows: Typed<'_>,
) -> Result<u64> {
    let names: Vec<String> = columns.iter().map(|it| quoted(&it.name)).collect();
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
    let text = format!("insert into {} ({}) values ({})", quoted(table), names.join(", "), places.join(", "));
    let mut statement = connection.prepare(&text)?;
    // PostgreSQL numbers entries after their commit; those that it had not come to get their numbers here.
    let numbers = columns.iter().position(|it| table == JOURNAL && it.name == "number");
    let (mut written, mut newest) = (0, 0);
    for row in rows {
        let mut row = row?;
        if let Some(at) = numbers {
            newest = match row[at] {
                Value::Int(number) => number,
                _ => newest + 1,
            };
            row[at] = Value::Int(newest);
        }
        written += statement.execute(rusqlite::params_from_iter(&row))? as u64;
    }
    Ok(written)
}

fn type_of(kind: Kind) -> Type {
    match kind {
        Kind::Bool => Type::BOOL,
        Kind::Int => Type::INT8,
        Kind::Real => Type::FLOAT8,
        Kind::Text => Type::TEXT,
        Kind::Bytes => Type::BYTEA,
        Kind::Uuid => Type::UUID,
        Kind::Time => Type::TIMESTAMPTZ,
        Kind::Json => Type::JSONB,
    }
}
