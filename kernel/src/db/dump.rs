//! The whole database in a form that belongs to neither engine: tables with columns of the common tongue, rows as JSON.
//! What is read here from one engine, [`super::Fill`] writes into either.

use super::{Cell, Column, Error, Mismatch, Result, Row, Tx, Value, tx::Connection};
use data_encoding::BASE64;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::{borrow::Cow, collections::BTreeSet};
use uuid::Uuid;

/// A table, as both engines have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns; those that an engine fills by itself are not among them.
    pub columns: Vec<TableColumn>,
    /// The tables that its rows refer to.
    #[serde(skip)]
    pub(super) refers_to: Vec<String>,
}

/// A column of a [`Table`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableColumn {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

/// What a column holds, and how that is written as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// `boolean`: `true` or `false`
    Bool,
    /// `bigint`: a number
    Int,
    /// `double precision`: a number
    Real,
    /// `text`: a string
    Text,
    /// `bytea`: base64
    Bytes,
    /// `uuid`: a string
    Uuid,
    /// `timestamptz`: microseconds since 1970
    Time,
    /// `jsonb`: its text, as a string
    Json,
}

impl Kind {
    /// Of the type under which a column is declared, in the words of the migrations or of PostgreSQL's catalogue.
    pub(super) fn declared(words: &str) -> Option<Kind> {
        Some(match words.to_ascii_lowercase().as_str() {
            "boolean" => Kind::Bool,
            "bigint" => Kind::Int,
            "double precision" => Kind::Real,
            "text" => Kind::Text,
            "bytea" => Kind::Bytes,
            "uuid" => Kind::Uuid,
            "timestamptz" | "timestamp with time zone" => Kind::Time,
            "jsonb" => Kind::Json,
            _ => return None,
        })
    }

    /// A cell of such a column as JSON.
    pub(super) fn write(self, cell: Cell<'_>) -> Result<Json, Mismatch> {
        if cell == Cell::Null {
            return Ok(Json::Null);
        }
        Ok(match self {
            Kind::Bool => bool::read(cell)?.into(),
            Kind::Int => i64::read(cell)?.into(),
            Kind::Real => match cell {
                Cell::Int(it) => it.into(),
                cell => f64::read(cell)?.into(),
            },
            Kind::Text | Kind::Json => String::read(cell)?.into(),
            Kind::Bytes => BASE64.encode(&Vec::<u8>::read(cell)?).into(),
            Kind::Uuid => Uuid::read(cell)?.to_string().into(),
            Kind::Time => Timestamp::read(cell)?.as_microsecond().into(),
        })
    }

    /// What [`Kind::write`] has written, as a value for a statement; `None` when it is something else.
    pub(super) fn value(self, json: Json) -> Option<Value<'static>> {
        let text = |json: Json| match json {
            Json::String(text) => Some(text),
            _ => None,
        };
        Some(match (self, json) {
            (_, Json::Null) => Value::Null,
            (Kind::Bool, json) => Value::Bool(json.as_bool()?),
            (Kind::Int, json) => Value::Int(json.as_i64()?),
            (Kind::Real, json) => Value::Real(json.as_f64()?),
            (Kind::Text, json) => Value::Text(Cow::Owned(text(json)?)),
            (Kind::Json, json) => Value::Json(Cow::Owned(text(json)?)),
            (Kind::Bytes, json) => Value::Bytes(Cow::Owned(BASE64.decode(text(json)?.as_bytes()).ok()?)),
            (Kind::Uuid, json) => Value::Uuid(text(json)?.parse().ok()?),
            (Kind::Time, json) => Value::Time(Timestamp::from_microsecond(json.as_i64()?).ok()?),
        })
    }
}

/// The one table whose rows have an order of their own, which PostgreSQL keeps in a column that it fills by itself.
pub(super) const JOURNAL: &str = "journal";

impl Table {
    /// Every column of every row, in a stable order where the order means something.
    fn select(&self, on_postgres: bool) -> String {
        let columns: Vec<String> = self.columns.iter().map(|column| quoted(&column.name)).collect();
        let order = match (self.name == JOURNAL, on_postgres) {
            (true, true) => " order by number, inserted",
            (true, false) => " order by number",
            (false, _) => "",
        };
        format!("select {} from {}{order}", columns.join(", "), quoted(&self.name))
    }

    fn row(&self, row: &Row<'_>) -> Result<Vec<Json>> {
        let cell = |(position, column): (usize, &TableColumn)| {
            let written = row.cell(position).map(|cell| column.kind.write(cell))?;
            written.map_err(|mismatch| Error::Column { column: column.name.clone(), mismatch })
        };
        self.columns.iter().enumerate().map(cell).collect()
    }
}

/// A name between the marks that both engines take for one: `ref`, `at` and `key` are words of SQL.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

impl Tx {
    /// Every table of the database, each after those that its rows refer to.
    ///
    /// # Errors
    /// When a column is outside the common tongue, or tables refer to each other in a circle; what the engine says.
    pub async fn tables(&mut self) -> Result<Vec<Table>> {
        let mut tables = vec![];
        for name in self.table_names().await? {
            tables.push(self.table(name).await?);
        }
        in_order(tables)
    }

    /// The names of all tables, whosever they are.
    pub(super) async fn table_names(&mut self) -> Result<Vec<String>> {
        let names: Vec<(String,)> = match self.is_postgres() {
            true => self.sql(
                "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = current_schema() and c.relkind = 'r' order by c.relname",
            ),
            false => self.sql(
                "select name from sqlite_master where type = 'table' and substr(name, 1, 7) <> 'sqlite_' order by name",
            ),
        }
        .all()
        .await?;
        Ok(names.into_iter().map(|(name,)| name).collect())
    }

    async fn table(&mut self, name: String) -> Result<Table> {
        let (columns, references) = match self.is_postgres() {
            true => (
                "select a.attname, format_type(a.atttypid, a.atttypmod) from pg_attribute a
                 join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = current_schema() and c.relname = $1 and a.attnum > 0 and not a.attisdropped
                   and a.attidentity = '' and a.attgenerated = '' order by a.attnum",
                "select f.relname from pg_constraint k join pg_class c on c.oid = k.conrelid
                 join pg_class f on f.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname = current_schema() and k.contype = 'f' and c.relname = $1",
            ),
            false => (
                "select name, type from pragma_table_info($1) order by cid",
                "select \"table\" from pragma_foreign_key_list($1)",
            ),
        };
        let columns: Vec<(String, String)> = self.sql(columns).bind(&name).all().await?;
        let references: Vec<(String,)> = self.sql(references).bind(&name).all().await?;
        let column = |(column, declared): (String, String)| match Kind::declared(&declared) {
            Some(kind) => Ok(TableColumn { name: column, kind }),
            None => Err(Error::Other(format!(
                "{name}.{column} is a {declared}, which is outside the common tongue"
            ))),
        };
        let columns = columns.into_iter().map(column).collect::<Result<_>>()?;
        Ok(Table { columns, refers_to: references.into_iter().map(|(it,)| it).collect(), name })
    }

    /// Hands out every row of a table, one after another, in the order of its columns. Answers how many.
    ///
    /// # Errors
    /// What `each` says, which ends it; what the engine says.
    pub async fn each_row(
        &mut self,
        table: &Table,
        each: &mut (dyn FnMut(Vec<Json>) -> std::io::Result<()> + Send),
    ) -> Result<u64> {
        let mut hand_out =
            |row: &Row<'_>| each(table.row(row)?).map_err(|error| Error::Other(error.to_string()));
        let text = table.select(self.is_postgres());
        match &mut self.connection {
            Connection::SqliteRead(reader) => reader.each(&text, &mut hand_out),
            Connection::Postgres(session) => session.each(&text, &mut hand_out).await,
            Connection::SqliteAct(_) => Err(Error::Other("tables are read in a reading transaction".into())),
        }
    }
}

/// Each table after those that it refers to; to itself it may.
fn in_order(mut tables: Vec<Table>) -> Result<Vec<Table>> {
    let mut ordered: Vec<Table> = vec![];
    while !tables.is_empty() {
        let names: BTreeSet<String> = tables.iter().map(|table| table.name.clone()).collect();
        let waits = |table: &Table| table.refers_to.iter().any(|it| *it != table.name && names.contains(it));
        let (later, now): (Vec<Table>, Vec<Table>) = tables.into_iter().partition(waits);
        if now.is_empty() {
            return Err(Error::Other(format!("tables refer to each other in a circle: {names:?}")));
        }
        ordered.extend(now);
        tables = later;
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str, refers_to: &[&str]) -> Table {
        let refers_to = refers_to.iter().map(|it| (*it).to_owned()).collect();
        Table { name: name.into(), columns: vec![], refers_to }
    }

    #[test]
    fn a_table_comes_after_those_it_refers_to() {
        let tables = vec![table("a", &["c", "a"]), table("b", &["a"]), table("c", &[])];
        let names: Vec<String> = in_order(tables).expect("no circle").into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["c", "a", "b"]);
        assert!(in_order(vec![table("a", &["b"]), table("b", &["a"])]).is_err());
    }

    #[test]
    fn what_is_written_is_read_back() {
        let id = Uuid::from_u128(7);
        let time = Timestamp::from_microsecond(1_700_000_000_123_456).expect("an instant");
        for (kind, cell, value) in [
            (Kind::Bool, Cell::Int(1), Value::Bool(true)),
            (Kind::Int, Cell::Int(-3), Value::Int(-3)),
            (Kind::Real, Cell::Real(0.5), Value::Real(0.5)),
            (Kind::Text, Cell::Text("Өмүр\n\"x\""), Value::Text("Өмүр\n\"x\"".into())),
            (Kind::Bytes, Cell::Bytes(&[0, 255]), Value::Bytes(Cow::Borrowed(&[0, 255]))),
            (Kind::Uuid, Cell::Bytes(id.as_bytes()), Value::Uuid(id)),
            (Kind::Time, Cell::Int(1_700_000_000_123_456), Value::Time(time)),
            (Kind::Json, Cell::Text("{\"a\":1}"), Value::Json("{\"a\":1}".into())),
            (Kind::Text, Cell::Null, Value::Null),
        ] {
            assert_eq!(kind.value(kind.write(cell).expect("it fits")), Some(value), "{kind:?}");
        }
        assert_eq!(Kind::Uuid.value(Json::from(3)), None);
    }
}
