//! The message to a hall, as it is typed at its console: in as many languages as somebody can.

use super::poll::languages;
use crate::model::Hall;
use forums::Here;
use kernel::dates;

/// What its fields are called, before the language.
pub(super) const MESSAGE: &str = "message_";

/// A field of it.
pub(super) struct Field {
    pub name: String,
    pub tag: String,
    pub language: String,
    pub words: String,
}

impl Field {
    /// The language of the page.
    pub fn first(here: &Here, hall: &Hall) -> Field {
        Field::of(hall, here.tag.clone())
    }

    /// All other languages.
    pub fn others(here: &Here, hall: &Hall) -> Vec<Field> {
        languages(here, None).into_iter().skip(1).map(|tag| Field::of(hall, tag)).collect()
    }

    fn of(hall: &Hall, tag: String) -> Field {
        let version = hall.says.as_ref().and_then(|it| it.versions.get(&tag));
        Field {
            name: format!("{MESSAGE}{tag}"),
            language: dates::language_name(&tag),
            words: version.map(|it| it.text.clone()).unwrap_or_default(),
            tag,
        }
    }
}
