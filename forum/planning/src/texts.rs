//! What an item says beside its title, in each language. Read item by item: a plan of a thousand items does without.

use crate::store;
use forums::ForumId;
use kernel::{Result, Text, db::Tx};
use programme::{ItemId, NewItem};
use serde::{Deserialize, Serialize};

/// Letters of a subtitle. What is typed here fits into a folder: a forum that was given out is taken in again.
pub(crate) const SUBTITLE_LETTERS_MAX: usize = folder::TITLE_CHARS_MAX;
/// Letters of a summary.
pub(crate) const SUMMARY_LETTERS_MAX: usize = 10_000;
/// Letters of a description, and of an address that is read out.
pub(crate) const DESCRIPTION_LETTERS_MAX: usize = folder::DESCRIPTION_CHARS_MAX;

/// What an item says beside its title.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// One line more.
    pub subtitle: Text,
    /// A few sentences, in the small markup of the site.
    pub summary: Text,
    /// About what, in the small markup of the site; of an address the words that are read out.
    pub description: Text,
}

/// A text with the name of its field and how many letters it may have.
pub(crate) type Named<'t> = (&'static str, &'t Text, usize);

impl Texts {
    /// What an item says on the site.
    pub fn of(item: &NewItem) -> Texts {
        Texts {
            subtitle: item.item.subtitle.0.clone(),
            summary: item.summary.clone(),
            description: item.description.clone(),
        }
    }

    /// Each with the name of its field.
    pub(crate) fn named(&self) -> [Named<'_>; 3] {
        [
            ("subtitle", &self.subtitle, SUBTITLE_LETTERS_MAX),
            ("summary", &self.summary, SUMMARY_LETTERS_MAX),
            ("description", &self.description, DESCRIPTION_LETTERS_MAX),
        ]
    }

    /// Whether both say the same in every language, however often it was written.
    pub(crate) fn says_as(&self, other: &Texts) -> bool {
        self.named().iter().zip(other.named()).all(|(one, other)| words(one.1).eq(words(other.1)))
    }

    /// The languages in which they say something else.
    pub(crate) fn languages_unlike(&self, other: &Texts) -> Vec<String> {
        let both = self.named().into_iter().zip(other.named());
        let mut found: Vec<String> = both.flat_map(|(one, other)| unlike(one.1, other.1)).collect();
        found.sort();
        found.dedup();
        found
    }
}

fn words(text: &Text) -> impl Iterator<Item = (&String, &String)> {
    text.versions.iter().map(|(lang, version)| (lang, &version.text))
}

/// The languages in which two texts differ, in the order of their tags.
pub(crate) fn unlike(was: &Text, becomes: &Text) -> Vec<String> {
    let said = |text: &Text, lang: &str| text.versions.get(lang).map(|version| version.text.clone());
    let mut langs: Vec<&String> = was.versions.keys().chain(becomes.versions.keys()).collect();
    langs.sort();
    langs.dedup();
    langs.retain(|lang| said(was, lang) != said(becomes, lang));
    langs.into_iter().cloned().collect()
}

/// What a version changed of the texts of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rewritten {
    /// What it said; nothing where it was new.
    pub was: Texts,
    /// What it says.
    pub becomes: Texts,
}

/// What an item says on the site; nothing where it is not there.
pub(crate) async fn published_texts(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<Texts> {
    Ok(programme::whole(tx, forum, item).await?.as_ref().map(Texts::of).unwrap_or_default())
}

/// What an item is to say, as it is planned now.
pub(crate) async fn planned_texts(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<Texts> {
    match store::change_texts(tx, forum, item).await? {
        Some(texts) => Ok(texts),
        None => published_texts(tx, forum, item).await,
    }
}

/// What a draft changes of the texts of an item.
pub(crate) async fn rewritten(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<Rewritten> {
    Ok(Rewritten {
        was: published_texts(tx, forum, item).await?,
        becomes: planned_texts(tx, forum, item).await?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_say_the_same_however_often_they_were_written() {
        let one = Texts { summary: Text::new("az", "Salam"), ..Texts::default() };
        let mut other = one.clone();
        other.summary.write("az", "Sabahınız xeyir");
        assert_eq!((one.says_as(&other), one.languages_unlike(&other)), (false, vec!["az".to_owned()]));
        other.summary.write("az", "Salam");
        assert!(one.says_as(&other) && one != other);
    }
}
