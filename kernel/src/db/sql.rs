//! A statement with its parameters, ready to run on whichever engine the transaction is.

use super::{
    Bind, Error, Record, Result, Row, Tx, Value,
    record::{Line, places},
    tx::Connection,
};

/// A statement on its way: bind, then ask.
#[must_use = "a statement does nothing until it is asked: one, optional, all or run"]
pub struct Sql<'t, 'q> {
    tx: &'t mut Tx,
    text: &'static str,
    values: Vec<Value<'q>>,
}

impl<'t, 'q> Sql<'t, 'q> {
    pub(super) fn new(tx: &'t mut Tx, text: &'static str) -> Sql<'t, 'q> {
        Sql { tx, text, values: Vec::with_capacity(8) }
    }

    /// The next parameter: `$1`, then `$2` …
    pub fn bind(mut self, value: impl Bind<'q>) -> Self {
        self.values.push(value.value());
        self
    }

    /// Exactly one row.
    ///
    /// # Errors
    /// [`Error::NoRow`] when there is none; what the engine says otherwise.
    pub async fn one<T: Record>(self) -> Result<T> {
        self.optional().await?.ok_or(Error::NoRow)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn optional<T: Record>(self) -> Result<Option<T>> {
        Ok(self.all().await?.into_iter().next())
    }

    /// Every row.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn all<T: Record>(self) -> Result<Vec<T>> {
        self.tx.statements += 1;
        match &mut self.tx.connection {
            Connection::SqliteRead(reader) => reader.all(self.text, &self.values),
            Connection::SqliteAct(seat) => seat.all(self.text, &self.values),
            Connection::Postgres(session) => {
                let rows = session.query(self.text, &self.values).await?;
                let Some(first) = rows.first() else { return Ok(vec![]) };
                let columns: Vec<&str> = first.columns().iter().map(|column| column.name()).collect();
                let at = places(T::FIELDS, &columns)?;
                rows.iter().map(|row| T::read(&Row::with(Line::Postgres(row), &at))).collect()
            }
        }
    }

    /// Runs it and says how many rows it touched.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn run(self) -> Result<u64> {
        self.tx.statements += 1;
        match &mut self.tx.connection {
            Connection::SqliteRead(reader) => reader.run(self.text, &self.values),
            Connection::SqliteAct(seat) => seat.run(self.text, &self.values),
            Connection::Postgres(session) => session.execute(self.text, &self.values).await,
        }
    }
}
