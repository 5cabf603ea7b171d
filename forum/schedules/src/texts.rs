//! One text in several languages.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The tag of a text whose language its file does not say (BCP 47, section 4.1).
pub const UNKNOWN: &str = "und";

/// A text by BCP 47 tag. There are no empty ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct Texts(
    /// By tag, each once: so few that a list is searched sooner than a tree.
    Vec<(String, String)>,
);

impl From<BTreeMap<String, String>> for Texts {
    fn from(texts: BTreeMap<String, String>) -> Texts {
        Texts(texts.into_iter().collect())
    }
}

impl From<Texts> for BTreeMap<String, String> {
    fn from(texts: Texts) -> BTreeMap<String, String> {
        texts.0.into_iter().collect()
    }
}

/// A text as it is shown to somebody, and in which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'t> {
    /// The tag; [`UNKNOWN`] where nobody said.
    pub lang: &'t str,
    /// The text.
    pub text: &'t str,
}

impl Texts {
    /// A text in one language; nothing if it is blank.
    pub fn new(lang: &str, text: impl Into<String>) -> Texts {
        let mut texts = Texts::default();
        texts.write(lang, text);
        texts
    }

    /// A text whose language is not known.
    pub fn unknown(text: impl Into<String>) -> Texts {
        Texts::new(UNKNOWN, text)
    }

    /// Writes one language; a blank text removes it.
    pub fn write(&mut self, lang: &str, text: impl Into<String>) {
        let text = text.into();
        let place = self.0.binary_search_by(|(other, _)| other.as_str().cmp(lang));
        match (place, text.trim().is_empty()) {
            (Ok(at), true) => _ = self.0.remove(at),
            (Ok(at), false) => self.0[at].1 = text,
            (Err(_), true) => {}
            (Err(at), false) => self.0.insert(at, (lang.to_owned(), text)),
        }
    }

    /// The text of exactly this tag.
    pub fn get(&self, lang: &str) -> Option<&str> {
        self.exactly(lang).map(|shown| shown.text)
    }

    /// Every tag with its text, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(lang, text)| (lang.as_str(), text.as_str()))
    }

    /// Whether nothing is written in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In the wanted language, else in another form of it (`uz` for `uz-Cyrl`), else along the chain, else in a
    /// language that nobody named, else in any.
    pub fn shown(&self, lang: &str, fallback: &[String]) -> Option<Shown<'_>> {
        // One that is alone is shown whoever asks.
        if self.0.len() < 2 {
            return self.0.first().map(shown);
        }
        let chain = std::iter::once(lang).chain(fallback.iter().map(String::as_str));
        let found = chain.map(|tag| self.in_form_of(tag)).find(Option::is_some).flatten();
        found.or_else(|| self.exactly(UNKNOWN)).or_else(|| self.0.first().map(shown))
    }

    fn exactly(&self, tag: &str) -> Option<Shown<'_>> {
        self.0.iter().find(|(other, _)| other == tag).map(shown)
    }

    fn in_form_of(&self, tag: &str) -> Option<Shown<'_>> {
        let language = primary(tag);
        self.exactly(tag).or_else(|| self.0.iter().find(|(other, _)| primary(other) == language).map(shown))
    }
}

fn shown((lang, text): &(String, String)) -> Shown<'_> {
    Shown { lang, text }
}

/// The language of a tag, without its script.
fn primary(tag: &str) -> &str {
    tag.bytes().position(|byte| byte == b'-').map_or(tag, |end| &tag[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_that_is_shown_is_said() {
        let mut title = Texts::new("ru", "Открытие");
        title.write("uz-Cyrl", "Очилиш");
        let chain = ["ru".to_owned()];
        assert_eq!(title.shown("uz", &chain), Some(Shown { lang: "uz-Cyrl", text: "Очилиш" }));
        assert_eq!(title.shown("hu", &chain), Some(Shown { lang: "ru", text: "Открытие" }));
        assert_eq!(Texts::unknown("x").shown("hu", &chain), Some(Shown { lang: "und", text: "x" }));
        assert_eq!(Texts::default().shown("hu", &chain), None);
    }

    #[test]
    fn a_blank_text_is_none() {
        let mut title = Texts::new("en", "Opening");
        title.write("en", " \n");
        assert!(title.is_empty());
    }
}
