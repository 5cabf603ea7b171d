//! A text in several languages, as a folder holds it.

use serde::ser::{Serialize, SerializeMap, Serializer};
use std::collections::BTreeMap;

/// What is written in each language, and which language was first.
///
/// In a file: `name = { az = "…", en = "…" }` or lines `name.az = "…"`. The first key written is the original, unless
/// `original = "en"` among them says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    original: String,
    versions: BTreeMap<String, String>,
}

impl Text {
    /// A text whose original is in the language of that BCP 47 tag.
    pub fn new(original: impl Into<String>, text: impl Into<String>) -> Text {
        let mut new = Text { original: original.into(), versions: BTreeMap::new() };
        new.versions.insert(new.original.clone(), text.into());
        new
    }

    /// The tag of the original; empty when nothing is written at all.
    pub fn original(&self) -> &str {
        &self.original
    }

    /// What is written in exactly that language.
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.versions.get(tag).map(String::as_str)
    }

    /// Tag and text of every language, in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.versions.iter().map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Writes one language; the first one written is the original.
    pub fn write(&mut self, tag: impl Into<String>, text: impl Into<String>) {
        let tag = tag.into();
        if self.versions.is_empty() {
            self.original.clone_from(&tag);
        }
        self.versions.insert(tag, text.into());
    }

    /// Says which language is the original. Returns false, and changes nothing, where that one is not written.
    pub fn set_original(&mut self, tag: &str) -> bool {
        let written = self.versions.contains_key(tag);
        if written {
            tag.clone_into(&mut self.original);
        }
        written
    }

    /// Whether nothing is written in any language.
    pub fn is_empty(&self) -> bool {
        self.versions.is_empty()
    }
}

/// As a map: `original` first, then every language.
impl Serialize for Text {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.versions.len() + 1))?;
        map.serialize_entry("original", &self.original)?;
        for (tag, text) in &self.versions {
            map.serialize_entry(tag, text)?;
        }
        map.end()
    }
}
