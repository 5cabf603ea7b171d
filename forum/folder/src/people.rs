//! The people of a forum, one a row.

use crate::text::Text;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// A row of `people.csv`: a person, as sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The line of the file, from 1, that the row begins on.
    pub line: u32,
    /// The sender's own number: same `ref`, same person.
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
    /// What they are in their organisation: column `position` in the person's language, `position_en` … beside it.
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
    /// Natively; never empty.
    pub family: String,
    /// Natively; empty for a person of one name, whose row says `-`.
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

/// A standing in a delegation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DelegationRole {
    /// At most one in each delegation.
    Head,
    /// Acts for the head.
    Deputy,
    /// Everybody else.
    #[default]
    Member,
}

/// An organisation, as people's rows name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// The sender's own number for it.
    pub reference: Option<String>,
    /// Column `organisation` in the person's language, `organisation_en` … beside it.
    pub name: Text,
}
