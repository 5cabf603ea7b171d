//! The PostgreSQL side: a pool of sessions, each act a transaction of its own.

use super::{Cell, Error, Result, Row, Value, record::Line};
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, QueueMode, RecyclingMethod};
use futures_util::TryStreamExt;
use jiff::Timestamp;
use std::{error::Error as StdError, pin::pin};
use tokio_postgres::{
    NoTls,
    binary_copy::BinaryCopyInWriter,
    types::{FromSql, IsNull, ToSql, Type, to_sql_checked},
};
use uuid::Uuid;

/// Sessions at once, per node.
const SESSIONS_MAX: usize = 20;
/// PostgreSQL counts microseconds from 2000-01-01T00:00:00Z.
const EPOCH_2000_US: i64 = 946_684_800_000_000;

pub(super) struct Postgres {
    pool: Pool,
}

/// An open transaction. Dropped without [`Session::commit`], it is undone.
pub(super) struct Session {
    client: Option<Object>,
}

impl Postgres {
    pub(super) async fn connect(url: &str) -> Result<Postgres> {
        let config: tokio_postgres::Config = url.parse()?;
        let manager =
            Manager::from_config(config, NoTls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        // Whoever was used last knows its tables and statements best; in turn, every session would learn all of them.
        let pool = Pool::builder(manager).max_size(SESSIONS_MAX).queue_mode(QueueMode::Lifo).build()?;
        must_sort_by_bytes(&pool.get().await?).await?;
        Ok(Postgres { pool })
    }

    pub(super) async fn begin(&self) -> Result<Session> {
        self.begin_with("begin").await
    }

    pub(super) async fn begin_reading(&self) -> Result<Session> {
        self.begin_with("begin isolation level repeatable read read only").await
    }

    async fn begin_with(&self, text: &str) -> Result<Session> {
        // It is one to be ended already while it begins: whoever asked may be gone before the server has answered.
        let session = Session { client: Some(self.pool.get().await?) };
        session.batch(text).await?;
        Ok(session)
    }

    /// A session outside any transaction: migrations, the numberer's lock.
    pub(super) async fn client(&self) -> Result<Object> {
        Ok(self.pool.get().await?)
    }

    pub(super) async fn scrub(&self) -> Result<()> {
        Ok(self.pool.get().await?.batch_execute("vacuum full").await?)
    }
}

/// Text in SQL is compared by bytes on both engines; names are sorted by language, above SQL.
async fn must_sort_by_bytes(client: &Object) -> Result<()> {
    let row = client
        .query_one("select datcollate from pg_database where datname = current_database()", &[])
        .await?;
    let collation: &str = row.try_get(0)?;
    if matches!(collation, "C" | "POSIX") || collation.starts_with("C.") {
        return Ok(());
    }
    Err(Error::Other(format!(
        "the database has collation {collation}; create it with: create database … template template0 lc_collate 'C' lc_ctype 'C' encoding 'UTF8'"
    )))
}

impl Session {
    fn client(&self) -> &Object {
        self.client.as_ref().expect("a session has its client until it ends")
    }

    pub(super) async fn query(&self, text: &str, values: &[Value<'_>]) -> Result<Vec<tokio_postgres::Row>> {
        let statement = self.client().prepare_cached(text).await?;
        Ok(self.client().query(&statement, &parameters(values)).await?)
    }

    pub(super) async fn execute(&self, text: &str, values: &[Value<'_>]) -> Result<u64> {
        let statement = self.client().prepare_cached(text).await?;
        Ok(self.client().execute(&statement, &parameters(values)).await?)
    }

    /// Runs statements that have no parameters and answer nothing: a schema being made.
    pub(super) async fn batch(&self, text: &str) -> Result<()> {
        Ok(self.client().batch_execute(text).await?)
    }

    /// Walks the rows of a statement one by one, so that a large table never stands in memory.
    pub(super) async fn each(
        &self,
        text: &str,
        each: &mut (dyn FnMut(&Row<'_>) -> Result<()> + Send),
    ) -> Result<u64> {
        let mut rows = pin!(self.client().query_raw::<_, Value<'_>, _>(text, []).await?);
        let mut number = 0;
        while let Some(row) = rows.try_next().await? {
            each(&Row::new(Line::Postgres(&row)))?;
            number += 1;
        }
        Ok(number)
    }

    /// Writes rows into a table in one statement, so that they may refer to each other, whichever comes first.
    pub(super) async fn copy_in(
        &self,
        text: &str,
        types: &[Type],
        rows: &mut dyn Iterator<Item = Result<Vec<Value<'static>>>>,
    ) -> Result<u64> {
        let sink = self.client().copy_in(text).await?;
        let mut writer = pin!(BinaryCopyInWriter::new(sink, types));
        for row in rows {
            let row = row?;
            writer.as_mut().write(&parameters(&row)).await?;
        }
        Ok(writer.finish().await?)
    }

    pub(super) async fn commit(mut self) -> Result<()> {
        let open = Open(self.client.take());
        open.end("commit").await
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let open = Open(self.client.take());
        if let (Some(_), Ok(runtime)) = (&open.0, tokio::runtime::Handle::try_current()) {
            runtime.spawn(open.end("rollback"));
        }
    }
}

/// A client in the middle of a transaction. Whoever got it next would go on in the middle: unless the transaction is known
/// to have ended, nobody gets it again.
struct Open(Option<Object>);

impl Open {
    async fn end(mut self, text: &str) -> Result<()> {
        if let Some(client) = &self.0 {
            client.batch_execute(text).await?;
        }
        // Back to the others.
        drop(self.0.take());
        Ok(())
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        drop(self.0.take().map(Object::take));
    }
}

fn parameters<'v>(values: &'v [Value<'_>]) -> Vec<&'v (dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

type Written = Result<IsNull, Box<dyn StdError + Sync + Send>>;

impl ToSql for Value<'_> {
    fn to_sql(&self, ty: &Type, out: &mut bytes::BytesMut) -> Written {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Bool(it) => it.to_sql(ty, out),
            Value::Int(it) => whole(*it, ty, out),
            Value::Real(it) => it.to_sql(ty, out),
            Value::Text(it) | Value::Json(it) => {
                if *ty == Type::JSONB {
                    out.extend_from_slice(&[1]);
                }
                it.as_ref().to_sql(&Type::TEXT, out)
            }
            Value::Bytes(it) => it.as_ref().to_sql(ty, out),
            Value::Uuid(it) => it.as_bytes().as_slice().to_sql(&Type::BYTEA, out),
            Value::Time(it) => (it.as_microsecond() - EPOCH_2000_US).to_sql(&Type::INT8, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

fn whole(it: i64, ty: &Type, out: &mut bytes::BytesMut) -> Written {
    match *ty {
        Type::INT4 => i32::try_from(it)?.to_sql(ty, out),
        Type::INT2 => i16::try_from(it)?.to_sql(ty, out),
        Type::INT8 => it.to_sql(ty, out),
        _ => Err(format!("a whole number for a parameter of type {ty}").into()),
    }
}

/// A cell of any type that the house uses.
pub(super) struct AnyCell<'r>(pub(super) Cell<'r>);

impl<'r> FromSql<'r> for AnyCell<'r> {
    fn from_sql(ty: &Type, raw: &'r [u8]) -> Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(AnyCell(match *ty {
            Type::BOOL => Cell::Bool(bool::from_sql(ty, raw)?),
            Type::INT2 => Cell::Int(i16::from_sql(ty, raw)?.into()),
            Type::INT4 => Cell::Int(i32::from_sql(ty, raw)?.into()),
            Type::INT8 => Cell::Int(i64::from_sql(ty, raw)?),
            Type::FLOAT8 => Cell::Real(f64::from_sql(ty, raw)?),
            Type::BYTEA => Cell::Bytes(raw),
            Type::UUID => Cell::Uuid(Uuid::from_slice(raw)?),
            Type::TIMESTAMPTZ => {
                let since = i64::from_sql(&Type::INT8, raw)?;
                Cell::Time(Timestamp::from_microsecond(since.saturating_add(EPOCH_2000_US))?)
            }
            Type::JSONB => Cell::Text(std::str::from_utf8(raw.get(1..).unwrap_or_default())?),
            Type::TEXT | Type::VARCHAR | Type::NAME | Type::BPCHAR | Type::JSON => {
                Cell::Text(std::str::from_utf8(raw)?)
            }
            _ => return Err(format!("a column of type {ty} is outside the common tongue").into()),
        }))
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn StdError + Sync + Send>> {
        Ok(AnyCell(Cell::Null))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}
