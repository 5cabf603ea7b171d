//! Rows, and what can be read from one.

use super::{Cell, Column, Error, Result, postgres, sqlite};

/// A row of either engine.
pub enum Row<'r> {
    /// From SQLite.
    Sqlite(&'r rusqlite::Row<'r>),
    /// From PostgreSQL.
    Postgres(&'r tokio_postgres::Row),
}

impl Row<'_> {
    /// The column of that name.
    ///
    /// # Errors
    /// When there is no such column or it holds another type.
    pub fn get<T: Column>(&self, name: &str) -> Result<T> {
        let cell = match self {
            Row::Sqlite(row) => sqlite::cell(row.get_ref(name)?),
            Row::Postgres(row) => row.try_get::<_, postgres::AnyCell<'_>>(name)?.0,
        };
        T::read(cell).map_err(|mismatch| Error::Column { column: name.into(), mismatch })
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
        Ok(match self {
            Row::Sqlite(row) => sqlite::cell(row.get_ref(position)?),
            Row::Postgres(row) => row.try_get::<_, postgres::AnyCell<'_>>(position)?.0,
        })
    }
}

/// What can be read from a row: a struct made by [`record!`](crate::record), or a tuple by position.
pub trait Record: Sized + Send {
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
            fn read(row: &$crate::db::Row<'_>) -> $crate::db::Result<Self> {
                Ok(Self { $($field: row.get(stringify!($field))?),* })
            }
        }
    };
}
