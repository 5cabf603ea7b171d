//! Values on their way into a statement and cells on their way out, the same on both engines.
//!
//! SQLite keeps a uuid as 16 bytes, an instant as microseconds since 1970 and JSON as text; PostgreSQL has types of
//! its own for all three. Nobody above this file sees the difference.

use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use std::borrow::Cow;
use uuid::Uuid;

/// A parameter of a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'q> {
    /// No value.
    Null,
    /// `boolean`
    Bool(bool),
    /// `bigint`
    Int(i64),
    /// `double precision`
    Real(f64),
    /// `text`
    Text(Cow<'q, str>),
    /// `bytea` on PostgreSQL, `blob` on SQLite
    Bytes(Cow<'q, [u8]>),
    /// `uuid`
    Uuid(Uuid),
    /// `timestamptz`
    Time(Timestamp),
    /// `jsonb`
    Json(Cow<'q, str>),
}

/// What can be a parameter.
pub trait Bind<'q> {
    /// The value as both engines take it.
    fn value(self) -> Value<'q>;
}

/// One cell of a row, as the engine gave it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'r> {
    /// No value.
    Null,
    /// PostgreSQL's `boolean`.
    Bool(bool),
    /// A whole number; SQLite's `boolean` and `timestamptz` too.
    Int(i64),
    /// A number with a fraction.
    Real(f64),
    /// Text; JSON on both engines.
    Text(&'r str),
    /// Bytes; SQLite's `uuid` too.
    Bytes(&'r [u8]),
    /// PostgreSQL's `uuid`.
    Uuid(Uuid),
    /// PostgreSQL's `timestamptz`.
    Time(Timestamp),
}

/// A cell was not what the row's field needs.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("expected {wanted}, found {found}")]
pub struct Mismatch {
    /// The type that was wanted.
    pub wanted: &'static str,
    /// What was there; never the value itself, which may be personal.
    pub found: String,
}

/// What can be read from a cell.
pub trait Column: Sized {
    /// Reads the cell.
    ///
    /// # Errors
    /// When the cell holds another kind of value.
    fn read(cell: Cell<'_>) -> Result<Self, Mismatch>;
}

impl Cell<'_> {
    /// The mismatch of this cell with the wanted type.
    pub fn mismatch(&self, wanted: &'static str) -> Mismatch {
        let found = match self {
            Cell::Null => "null",
            Cell::Bool(_) => "boolean",
            Cell::Int(_) => "integer",
            Cell::Real(_) => "real",
            Cell::Text(_) => "text",
            Cell::Bytes(_) => "bytes",
            Cell::Uuid(_) => "uuid",
            Cell::Time(_) => "timestamp",
        };
        Mismatch { wanted, found: found.into() }
    }
}

impl<'q> Bind<'q> for Value<'q> {
    fn value(self) -> Value<'q> {
        self
    }
}

impl<'q, T: Bind<'q>> Bind<'q> for Option<T> {
    fn value(self) -> Value<'q> {
        self.map_or(Value::Null, Bind::value)
    }
}

impl<T: Column> Column for Option<T> {
    fn read(cell: Cell<'_>) -> Result<Self, Mismatch> {
        match cell {
            Cell::Null => Ok(None),
            cell => T::read(cell).map(Some),
        }
    }
}

macro_rules! bind {
    ($($type:ty => |$it:ident| $value:expr;)*) => {$(
        impl<'q> Bind<'q> for $type {
            fn value(self) -> Value<'q> {
                let $it = self;
                $value
            }
        }
    )*};
}

bind! {
    bool => |it| Value::Bool(it);
    i64 => |it| Value::Int(it);
    i32 => |it| Value::Int(it.into());
    u32 => |it| Value::Int(it.into());
    u16 => |it| Value::Int(it.into());
    f64 => |it| Value::Real(it);
    &'q str => |it| Value::Text(Cow::Borrowed(it));
    String => |it| Value::Text(Cow::Owned(it));
    &'q String => |it| Value::Text(Cow::Borrowed(it));
    &'q [u8] => |it| Value::Bytes(Cow::Borrowed(it));
    Vec<u8> => |it| Value::Bytes(Cow::Owned(it));
    &'q Vec<u8> => |it| Value::Bytes(Cow::Borrowed(it));
    Uuid => |it| Value::Uuid(it);
    Timestamp => |it| Value::Time(it);
    jiff::civil::Date => |it| Value::Text(Cow::Owned(it.to_string()));
}

macro_rules! column {
    ($($type:ty, $wanted:literal: $($cell:pat => $value:expr),+;)*) => {$(
        impl Column for $type {
            fn read(cell: Cell<'_>) -> Result<Self, Mismatch> {
                match cell {
                    $($cell => $value.ok_or_else(|| cell.mismatch($wanted)),)+
                    other => Err(other.mismatch($wanted)),
                }
            }
        }
    )*};
}

column! {
    bool, "boolean": Cell::Bool(it) => Some(it), Cell::Int(it) => Some(it != 0);
    i64, "integer": Cell::Int(it) => Some(it);
    i32, "integer": Cell::Int(it) => i32::try_from(it).ok();
    u32, "integer": Cell::Int(it) => u32::try_from(it).ok();
    u16, "integer": Cell::Int(it) => u16::try_from(it).ok();
    f64, "real": Cell::Real(it) => Some(it);
    String, "text": Cell::Text(it) => Some(it.to_owned());
    Vec<u8>, "bytes": Cell::Bytes(it) => Some(it.to_vec());
    Uuid, "uuid": Cell::Uuid(it) => Some(it), Cell::Bytes(it) => Uuid::from_slice(it).ok();
    Timestamp, "timestamp": Cell::Time(it) => Some(it), Cell::Int(it) => Timestamp::from_microsecond(it).ok();
    jiff::civil::Date, "date as text": Cell::Text(it) => it.parse().ok();
}

/// A value kept as JSON (`jsonb`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Json<T>(pub T);

impl<'q, T: Serialize> Bind<'q> for &Json<T> {
    fn value(self) -> Value<'q> {
        Value::Json(Cow::Owned(serde_json::to_string(&self.0).expect("our own types are written as JSON")))
    }
}

impl<T: DeserializeOwned> Column for Json<T> {
    fn read(cell: Cell<'_>) -> Result<Self, Mismatch> {
        let Cell::Text(text) = cell else { return Err(cell.mismatch("json")) };
        serde_json::from_str(text).map(Json).map_err(|error| Mismatch {
            wanted: "json",
            found: format!("other JSON at column {}", error.column()),
        })
    }
}

impl<T> std::ops::Deref for Json<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

/// A newtype over `Uuid` that names whose id it is.
///
/// `kernel::id!(/// A person, once, over all forums. pub PersonId);`
#[macro_export]
macro_rules! id {
    ($($(#[$meta:meta])* $vis:vis $name:ident;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
        #[serde(transparent)]
        $vis struct $name(pub ::uuid::Uuid);

        impl $crate::db::Bind<'_> for $name {
            fn value(self) -> $crate::db::Value<'static> {
                $crate::db::Value::Uuid(self.0)
            }
        }

        impl $crate::db::Column for $name {
            fn read(cell: $crate::db::Cell<'_>) -> Result<Self, $crate::db::Mismatch> {
                <::uuid::Uuid as $crate::db::Column>::read(cell).map($name)
            }
        }

        impl $crate::schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                $crate::schemars::json_schema!({"type": "string", "format": "uuid"})
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map($name)
            }
        }
    )+};
}

/// An enum kept as text, with the word for each variant.
///
/// `kernel::text_enum!(/// Where it stands. pub enum Standing { /// Waits. Applied = "applied", … });`
#[macro_export]
macro_rules! text_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize)]
        $vis enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every variant, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word under which it is kept.
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            /// The variant of a word.
            pub fn from_word(word: &str) -> Option<$name> {
                match word { $($word => Some($name::$variant),)+ _ => None }
            }
        }

        impl $crate::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(_: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                let words: Vec<&str> = $name::ALL.iter().map(|it| it.word()).collect();
                $crate::schemars::json_schema!({"type": "string", "enum": words})
            }
        }

        impl $crate::db::Bind<'_> for $name {
            fn value(self) -> $crate::db::Value<'static> {
                $crate::db::Value::Text(::std::borrow::Cow::Borrowed(self.word()))
            }
        }

        impl $crate::db::Column for $name {
            fn read(cell: $crate::db::Cell<'_>) -> Result<Self, $crate::db::Mismatch> {
                let $crate::db::Cell::Text(word) = cell else { return Err(cell.mismatch(stringify!($name))) };
                $name::from_word(word).ok_or_else(|| cell.mismatch(stringify!($name)))
            }
        }
    };
}
