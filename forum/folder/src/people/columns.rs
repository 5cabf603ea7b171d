//! The header of a list of people: which column means what.

use super::sheet::Known;
use crate::{FieldKind, What, wellformed};

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// One of [`OWN`].
    Own(&'static str),
    /// `position_en`: the position in a language.
    PositionIn(String),
    /// `organisation_en`: the organisation's name in a language.
    OrganisationIn(String),
    /// An answer to the field of that id.
    Answer(String),
}

/// The columns that every list may have, in the order in which they are written.
pub const OWN: [&str; 22] = [
    "ref",
    "delegation",
    "category",
    "role",
    "family_name",
    "given_name",
    "patronymic",
    "latin_family",
    "latin_given",
    "passport_name",
    "email",
    "phone",
    "language",
    "title",
    "position",
    "position_language",
    "protocol_rank",
    "birth_date",
    "organisation_ref",
    "organisation",
    "organisation_language",
    "photo",
];

/// The columns without which a list is none.
pub const REQUIRED: [&str; 4] = ["delegation", "category", "family_name", "given_name"];

const POSITION_IN: &str = "position_";
const ORGANISATION_IN: &str = "organisation_";

/// Whether a list of people gives a meaning of its own to that name, so that no field of the form may have it.
pub fn is_own_column(name: &str) -> bool {
    OWN.contains(&name) || name.starts_with(POSITION_IN) || name.starts_with(ORGANISATION_IN)
}

/// What the column of that name holds, or what is wrong with the name.
pub fn column(name: &str, known: &Known<'_>) -> Result<Column, What> {
    // Photos come by upload: a list names no files.
    if let Some(own) = OWN.iter().find(|own| **own == name && **own != "photo") {
        return Ok(Column::Own(own));
    }
    if let Some(tag) = name.strip_prefix(POSITION_IN) {
        return language(tag).map(Column::PositionIn);
    }
    if let Some(tag) = name.strip_prefix(ORGANISATION_IN) {
        return language(tag).map(Column::OrganisationIn);
    }
    let by_list = |kind| !matches!(kind, FieldKind::File | FieldKind::Photo);
    match known.fields.iter().find(|field| field.id == name && by_list(field.kind)) {
        Some(field) => Ok(Column::Answer(field.id.clone())),
        None => Err(What::UnknownKey { key: name.to_owned() }),
    }
}

fn language(tag: &str) -> Result<String, What> {
    if wellformed::is_language_tag(tag) {
        Ok(tag.to_owned())
    } else {
        Err(What::BadLanguage { value: tag.to_owned() })
    }
}
