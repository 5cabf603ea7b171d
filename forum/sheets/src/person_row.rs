//! A person, as a row of a list says.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A person, as a row says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonRow {
    /// The line of the text or the row of the sheet, from 1.
    pub line: u32,
    /// The sender's own number.
    pub reference: Option<String>,
    /// Family name in its own script; empty for a person of one name only where the given name is not.
    pub family_name: String,
    /// Given name in its own script.
    pub given_name: String,
    /// Patronymic.
    pub patronymic: String,
    /// Family name in Latin letters.
    pub latin_family: String,
    /// Given name in Latin letters.
    pub latin_given: String,
    /// The whole name as the passport has it.
    pub passport_name: String,
    /// E-mail address, small.
    pub email: Option<String>,
    /// The language to write to them in, BCP 47.
    pub language: String,
    /// Day of birth.
    pub birth_date: Option<Date>,
    /// Whom they come from, by language; in their own under [`PersonRow::language`].
    pub organisation: BTreeMap<String, String>,
    /// `Dr.`, `Prof.`.
    pub title: String,
    /// What they are there, by language.
    pub position: BTreeMap<String, String>,
    /// Their place in a list of honour.
    pub protocol_rank: Option<u32>,
    /// The id of their category.
    pub category: String,
    /// Their standing in the delegation; `None` where the list does not say.
    pub role: Option<Role>,
    /// The id of their delegation.
    pub delegation: Option<String>,
    /// Answers by the id of the question, for the forum to check.
    pub answers: BTreeMap<String, String>,
}

/// A standing in a delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// At most one in each delegation.
    Head,
    /// Acts for the head.
    Deputy,
    /// Everybody else.
    Member,
}

impl Role {
    /// Its word in files.
    pub fn word(self) -> &'static str {
        match self {
            Role::Head => "head",
            Role::Deputy => "deputy",
            Role::Member => "member",
        }
    }
}
