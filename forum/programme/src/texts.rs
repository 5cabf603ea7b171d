//! Texts of files and texts of the house: what one says in some languages goes into what the other has in many.

use kernel::Text;
use schedules::{Texts, UNKNOWN};
use std::collections::BTreeSet;

/// What decides which language of a new text was first.
pub(crate) struct Languages {
    /// The language that is spoken in an item; empty where nobody said.
    pub spoken: String,
    /// The coalition's languages, in their order.
    pub house: Vec<String>,
    /// The languages that the file is in: what it does not say in these is not said.
    pub of_file: BTreeSet<String>,
}

impl Languages {
    /// What a text becomes when a file says it anew: the languages of the file as the file has them, the others as they
    /// were. A text of no known language takes the place of the original.
    pub fn merged(&self, before: &Text, incoming: &Texts) -> Text {
        if before.is_empty() {
            return self.new_text(incoming);
        }
        let mut text = before.clone();
        let known = |text: &Text, said: &str| text.versions.values().any(|version| version.text == said);
        for (lang, said) in incoming.iter() {
            if lang != UNKNOWN {
                // The same words again are no new translation.
                if before.versions.get(lang).is_none_or(|version| version.text != said) {
                    text.write(lang, said);
                }
            } else if !known(before, said) {
                let original = text.original.clone();
                text.write(&original, said);
            }
        }
        let unsaid = |lang: &&String| incoming.get(lang).is_none();
        for lang in self.of_file.iter().filter(unsaid).filter(|lang| *lang != UNKNOWN || incoming.is_empty())
        {
            text.versions.remove(lang);
        }
        if !text.versions.contains_key(&text.original) {
            let next = self.house.iter().find(|lang| text.versions.contains_key(*lang));
            text.original = next.or_else(|| text.versions.keys().next()).cloned().unwrap_or_default();
        }
        text
    }

    fn new_text(&self, incoming: &Texts) -> Text {
        let wanted = [self.spoken.as_str()].into_iter().chain(self.house.iter().map(String::as_str));
        let first = wanted.chain([UNKNOWN]).find(|lang| incoming.get(lang).is_some());
        let first = first.or_else(|| incoming.iter().next().map(|(lang, _)| lang)).unwrap_or_default();
        Text::parallel(first, incoming.iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())))
    }
}

/// A text of the house, as files have it.
pub(crate) fn outgoing(text: &Text) -> Texts {
    let mut texts = Texts::default();
    for (lang, version) in &text.versions {
        texts.write(lang, version.text.as_str());
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(of_file: &[&str]) -> Languages {
        Languages {
            spoken: String::new(),
            house: vec!["az".into(), "en".into()],
            of_file: of_file.iter().map(|lang| (*lang).to_owned()).collect(),
        }
    }

    #[test]
    fn a_file_in_one_language_leaves_the_others_as_they_were() {
        let before = Text::parallel("az", [("az".into(), "Açılış".into()), ("kk".into(), "Ашылу".into())]);
        let after = languages(&["kk"]).merged(&before, &Texts::new("kk", "Ашылу салтанаты"));
        assert_eq!(after.show("az", &[]).text, "Açılış");
        assert_eq!(after.show("kk", &[]).text, "Ашылу салтанаты");
    }

    #[test]
    fn what_a_file_does_not_say_any_more_in_its_language_is_gone() {
        let before = Text::parallel("az", [("az".into(), "Açılış".into()), ("kk".into(), "Ашылу".into())]);
        let after = languages(&["az"]).merged(&before, &Texts::default());
        assert_eq!((after.original.as_str(), after.versions.len()), ("kk", 1));
    }

    #[test]
    fn a_text_of_no_known_language_is_new_words_for_the_original() {
        let before = languages(&["und"]).merged(&Text::default(), &Texts::unknown("Opening"));
        assert_eq!(before.original, "und");
        let after = languages(&["und"]).merged(&before, &Texts::unknown("The opening"));
        assert_eq!((after.in_lang("en", &[]), after.versions.len()), ("The opening", 1));
    }
}
