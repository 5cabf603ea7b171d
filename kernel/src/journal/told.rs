//! The journal's words: its verbs, fields and values as a person reads them.

crate::words!("journal");

use crate::words::Lang;

/// What was done, for an act's verb: `lists.bring-in`. `None` where the journal has no words for it.
pub fn verb(lang: Lang, verb: &str) -> Option<String> {
    found(lang, &["verb", verb])
}

/// What a field is called: `nominate_until`.
pub fn field(lang: Lang, field: &str) -> Option<String> {
    found(lang, &["field", field])
}

/// A value that is a word of the house: the standing `reserve`.
pub fn value(lang: Lang, field: &str, value: &str) -> Option<String> {
    found(lang, &["value", field, value])
}

fn found(lang: Lang, parts: &[&str]) -> Option<String> {
    let id = format!("journal-{}", parts.join("-")).replace(['.', '_'], "-");
    ROOM.find(lang, &id)
}
