//! Content in many languages: which was first, and which are out of date.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text in several languages, with the language it was first written in.
///
/// Each translation remembers the revision of the original that it was made from; an edit of the original makes the
/// others stale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The BCP 47 tag of the original.
    pub original: String,
    /// How often the original was written, from 1.
    pub revision: u32,
    /// By BCP 47 tag.
    pub versions: BTreeMap<String, Version>,
}

/// The text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The text itself.
    pub text: String,
    /// The revision of the original that it renders.
    pub of: u32,
}

/// A text as shown to somebody: in which language, and whether the original has changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'t> {
    /// The tag for the `lang` attribute.
    pub lang: &'t str,
    /// The text.
    pub text: &'t str,
    /// The original is newer.
    pub stale: bool,
}

impl Text {
    /// A text with its original in `lang`.
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Text {
        let mut new = Text { original: lang.into(), ..Text::default() };
        let lang = new.original.clone();
        new.write(&lang, text);
        new
    }

    /// A text whose versions were written together, none of them stale.
    pub fn parallel(original: &str, versions: impl IntoIterator<Item = (String, String)>) -> Text {
        let versions = versions.into_iter().map(|(lang, text)| (lang, Version { text, of: 1 })).collect();
        Text { original: original.to_owned(), revision: 1, versions }
    }

    /// Writes one language. Writing the original anew makes every other version stale; an empty text removes one.
    pub fn write(&mut self, lang: &str, text: impl Into<String>) {
        let text = text.into();
        let unchanged = self
            .versions
            .get(lang)
            .is_some_and(|version| version.text == text && version.of == self.revision);
        if unchanged {
            return;
        }
        if lang == self.original {
            self.revision += 1;
        }
        if text.trim().is_empty() {
            self.versions.remove(lang);
        } else {
            self.versions.insert(lang.to_owned(), Version { text, of: self.revision });
        }
    }

    /// Whether nothing is written in any language.
    pub fn is_empty(&self) -> bool {
        self.versions.is_empty()
    }

    /// In the reader's language, else its primary language, else along the chain, else the original, else any.
    pub fn show<'t>(&'t self, lang: &str, chain: &[String]) -> Shown<'t> {
        let primary = lang.split('-').next().unwrap_or(lang);
        let wanted = [lang, primary]
            .into_iter()
            .chain(chain.iter().map(String::as_str))
            .chain([self.original.as_str()]);
        let found = wanted.into_iter().find_map(|tag| self.versions.get_key_value(tag));
        match found.or_else(|| self.versions.iter().next()) {
            Some((tag, version)) => {
                Shown { lang: tag, text: &version.text, stale: version.of < self.revision }
            }
            None => Shown { lang: "", text: "", stale: false },
        }
    }

    /// [`Text::show`], the text alone.
    pub fn in_lang(&self, lang: &str, chain: &[String]) -> &str {
        self.show(lang, chain).text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_of_the_original_makes_the_translations_stale() {
        let mut text = Text::new("az", "Forum");
        text.write("kk", "Форум");
        assert!(!text.show("kk", &[]).stale);
        text.write("az", "Həmrəylik forumu");
        assert!(text.show("kk", &[]).stale);
        text.write("kk", "Ынтымақтастық форумы");
        assert!(!text.show("kk", &[]).stale);
    }

    #[test]
    fn a_reader_gets_their_language_else_the_chain_else_the_original() {
        let text = Text::parallel(
            "az",
            [("az".into(), "a".into()), ("en".into(), "e".into()), ("kk".into(), "k".into())],
        );
        assert_eq!(text.show("kk-Latn", &[]).lang, "kk");
        assert_eq!(text.show("hu", &["en".into()]).lang, "en");
        assert_eq!(text.show("hu", &[]).lang, "az");
    }
}
