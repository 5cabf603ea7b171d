//! The people of a forum, one a row of `people.csv`.
//!
//! [`read_csv`] reads such a file, [`read_rows`] the same from any other table, [`to_csv`] writes it.

mod cells;
mod columns;
mod rows;
mod sheet;
mod write;

pub use columns::is_own_column;
pub use sheet::{Known, Sheet, read_csv, read_rows};
pub use write::to_csv;

use crate::{text::Text, worded::worded};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// A row of `people.csv`: a person, as sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The line of the file, from 1, that the row begins on.
    pub line: u32,
    /// The sender's own number: same `ref` of the same delegation, same person.
    pub reference: Option<String>,
    /// The id of the delegation.
    pub delegation: String,
    /// The id of the category.
    pub category: String,
    /// The standing in the delegation.
    pub role: DelegationRole,
    /// The name in its three spellings.
    pub name: Name,
    /// Perhaps shared with others, perhaps none.
    pub email: Option<String>,
    /// As written.
    pub phone: Option<String>,
    /// The BCP 47 tag of the language to write to them in.
    pub language: Option<String>,
    /// `Dr.`, `Prof.`, as written.
    pub title: Option<String>,
    /// What they are in their organisation. Column `position` is in the language that `position_language` says, else the
    /// person's, else the delegation's first; `position_en` … stand beside it.
    pub position: Text,
    /// Before whom in a list of honour; 1 is first.
    pub protocol_rank: Option<u32>,
    /// The day of birth.
    pub birth_date: Option<Date>,
    /// Whom they come from.
    pub organisation: Option<Organisation>,
    /// Answers to the fields that their category asks for, by field id.
    pub answers: BTreeMap<String, String>,
}

/// A name as written natively, in Latin, and as in the passport.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Name {
    /// Natively; where a person has one name, it or the given name is empty, and the row says `-` there.
    pub family: String,
    /// Natively.
    pub given: String,
    /// Natively, where there is one: `Kərim oğlu`.
    pub patronymic: Option<String>,
    /// In Latin letters.
    pub latin_family: Option<String>,
    /// In Latin letters.
    pub latin_given: Option<String>,
    /// As the passport prints it.
    pub passport: Option<String>,
}

worded! {
    /// A standing in a delegation.
    pub enum DelegationRole {
        /// At most one in each delegation.
        Head = "head",
        /// Acts for the head.
        Deputy = "deputy",
        /// Everybody else.
        Member = "member",
    }
}

/// An organisation, as people's rows name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// The sender's own number for it.
    pub reference: Option<String>,
    /// Column `organisation` is in the language that `organisation_language` says, else the delegation's first;
    /// `organisation_en` … stand beside it. Rows of one `organisation_ref` may leave the name to one of them.
    pub name: Text,
}
