//! The values of messages: texts, numbers, names of fields.

use serde::{Deserialize, Serialize};

/// A value in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A text.
    Text(String),
    /// A number, with its plurals.
    Number(i64),
    /// The name of a field, in the words of the reader: `schedules-field-` with its code.
    Field(Field),
}

/// A field of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The title.
    Title,
    /// The subtitle.
    Subtitle,
    /// The summary.
    Summary,
    /// The description.
    Description,
    /// The place.
    Place,
    /// The track.
    Track,
    /// The people.
    People,
    /// The languages that are spoken.
    Languages,
    /// The links.
    Links,
    /// The attachments.
    Attachments,
    /// An id, a code, a name in addresses.
    Id,
    /// Anything else.
    Other,
}

impl Field {
    /// Every field.
    pub const ALL: [Field; 12] = [
        Field::Title,
        Field::Subtitle,
        Field::Summary,
        Field::Description,
        Field::Place,
        Field::Track,
        Field::People,
        Field::Languages,
        Field::Links,
        Field::Attachments,
        Field::Id,
        Field::Other,
    ];

    /// The machine's word for it. The message's id is this with `schedules-field-` before it.
    pub fn code(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Subtitle => "subtitle",
            Field::Summary => "summary",
            Field::Description => "description",
            Field::Place => "place",
            Field::Track => "track",
            Field::People => "people",
            Field::Languages => "languages",
            Field::Links => "links",
            Field::Attachments => "attachments",
            Field::Id => "id",
            Field::Other => "other",
        }
    }
}

pub(crate) fn number(count: usize) -> Argument {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
