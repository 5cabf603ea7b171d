//! Rows, and what can be read from one.

use super::{Cell, Column, Error, Result, postgres, sqlite};

/// A row of either engine.
pub struct Row<'r> {
    line: Line<'r>,
    /// Where the fields of the record stand in it; empty: each at its own place.
    places: &'r [usize],
}

/// What the engine gave.
pub(super) enum Line<'r> {
    /// From SQLite.
    Sqlite(&'r rusqlite::Row<'r>),
    /// From PostgreSQL.
    Postgres(&'r tokio_postgres::Row),
}

impl<'r> Row<'r> {
    /// A row whose cells are asked for by their position.
    pub(super) fn new(line: Line<'r>) -> Row<'r> {
        Row { line, places: &[] }
    }

    /// A row of a record whose fields stand at these places.
    pub(super) fn with(line: Line<'r>, places: &'r [usize]) -> Row<'r> {
        Row { line, places }
    }

    /// The record's field of that name, which is its `nth`, from 0.
    ///
    /// # Errors
    /// When its column holds another type.
    pub fn field<T: Column>(&self, nth: usize, name: &str) -> Result<T> {
        let place = self.places.get(nth).copied().unwrap_or(nth);
        T::read(self.cell(place)?).map_err(|mismatch| Error::Column { column: name.into(), mismatch })
    }

    /// The column at that position, from 0.
    ///
    /// # Errors
    /// When there is no such column or it holds another type.
    pub fn at<T: Column>(&self, position: usize) -> Result<T> {
        T::read(self.cell(position)?)
            .map_err(|mismatch| Error::Column { column: position.to_string(), mismatch })
    }

    /// The cell at that position, from 0, whatever it holds.
    pub(super) fn cell(&self, position: usize) -> Result<Cell<'_>> {
        Ok(match self.line {
            Line::Sqlite(row) => sqlite::cell(row.get_ref(position)?),
            Line::Postgres(row) => row.try_get::<_, postgres::AnyCell<'_>>(position)?.0,
        })
    }
}

/// Where the fields of a record stand among the columns of a statement: asked once, not for each row.
///
/// # Errors
/// When a field has no column.
pub(super) fn places(fields: &[&'static str], columns: &[&str]) -> Result<Vec<usize>> {
    // Most statements name their columns as the record does: then each field stands at its own place.
    if columns.starts_with(fields) {
        return Ok(vec![]);
    }
    let place = |field: &&'static str| {
        let found = columns.iter().position(|column| column == field);
        found.ok_or_else(|| Error::Other(format!("the statement has no column {field}")))
    };
    fields.iter().map(place).collect()
}

/// What can be read from a row: a struct made by [`record!`](crate::record), or a tuple by position.
pub trait Record: Sized + Send {
    /// The columns that it looks for by name; none where it reads by position.
    const FIELDS: &'static [&'static str] = &[];

    /// Reads the row.
    ///
    /// # Errors
    /// When a column is missing or of another type.
    fn read(row: &Row<'_>) -> Result<Self>;
}

macro_rules! tuples {
    ($(($($type:ident $at:tt),+))+) => {$(
        impl<$($type: Column + Send),+> Record for ($($type,)+) {
            fn read(row: &Row<'_>) -> Result<Self> {
                Ok(($(row.at::<$type>($at)?,)+))
            }
        }
    )+};
}

tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
}

/// A struct whose fields are the columns of a row, by name.
///
/// `kernel::record! { /// … pub struct Person { /// … pub id: PersonId, … } }`
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$fmeta:meta])* $fvis:vis $field:ident : $type:ty),* $(,)? }) => {
        $(#[$meta])*
        $vis struct $name { $($(#[$fmeta])* $fvis $field: $type),* }

        impl $crate::db::Record for $name {
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];

            fn read(row: &$crate::db::Row<'_>) -> $crate::db::Result<Self> {
                let mut nth = 0..;
                Ok(Self { $($field: row.field(nth.next().unwrap_or_default(), stringify!($field))?),* })
            }
        }
    };
}
