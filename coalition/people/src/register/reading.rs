//! How what was typed was read as a word of a name, fit to be shown: `Hacıyev ≈ Гаджиев, Russian spelling`.

use super::everybody::Key;
use crate::Words;
use kernel::Lang;
use lingua::{
    names::{Match, ReadAs, SameWord, symbols::symbols},
    script,
    translit::spelt_in,
};

/// Which of a person's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spelling {
    /// As they write it.
    Own,
    /// In Latin letters.
    Latin,
    /// As in the passport.
    Passport,
}

impl Spelling {
    /// Every one.
    pub const ALL: [Spelling; 3] = [Spelling::Own, Spelling::Latin, Spelling::Passport];
}

/// A word that was typed, and the word of a name that it was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// As it was typed.
    pub typed: String,
    /// As the name has it.
    pub found: String,
    /// The primary tag of the language whose spelling of the name that is; none for Latin letters and passports.
    pub language: Option<String>,
    /// Which of the person's names it stands in.
    pub spelling: Spelling,
    /// Whether the two are forms of one name rather than spellings of one form: Иван and John.
    pub one_name: bool,
    /// Whether so little of what was typed is found again that somebody else may well be meant.
    pub distant: bool,
    /// Whether less of it is found again than two spellings of one name have in common as a rule: where somebody's name
    /// begins just as it was typed, this one is likely not meant.
    pub loose: bool,
}

/// Less of what was typed than this, of 1, and it is loose: spellings of one name by the rules of two languages have more,
/// `мамыр` and Mahir less.
const CLOSE_MIN: f32 = 0.92;

/// Less of what was typed than this, of 1, and the name is only similar. In a register of 2,000 names a search for another
/// name of two words finds as much in one of 27, and one of ten spellings of a right name by other rules has less: nobody
/// is left out for it, the list only says so ([`only_similar`]).
const PLAIN_MIN: f32 = 0.85;

impl Reading {
    /// How what was typed was read as a name of somebody who is written to in `language`.
    pub(super) fn of(found: &Match<Key>, language: &str) -> Option<Reading> {
        Reading::of_spelling(found, found.id.spelling, language)
    }

    /// The same of a name that is all that is known of its bearer.
    #[must_use]
    pub fn of_name<Id>(found: &Match<Id>) -> Option<Reading> {
        Reading::of_spelling(found, Spelling::Own, "")
    }

    /// What is worth saying about a match: the first word that is not plainly the beginning of the one it was read as.
    fn of_spelling<Id>(found: &Match<Id>, spelling: Spelling, language: &str) -> Option<Reading> {
        let told = |word: &&SameWord| {
            !matches!(word.reading, ReadAs::Same | ReadAs::Initial)
                && !symbols(&word.theirs).starts_with(&symbols(&word.ours))
        };
        let word = found.reason.words.iter().find(told)?;
        Some(Reading {
            typed: word.ours.clone(),
            found: word.theirs.clone(),
            language: (spelling == Spelling::Own).then(|| spelt_in(&word.theirs, language).to_owned()),
            spelling,
            // Between two scripts the spelling says more: Hacıyev and Гаджиев are forms of one name too.
            one_name: word.reading == ReadAs::OneName && script::of(&word.ours) == script::of(&word.theirs),
            distant: found.covered < PLAIN_MIN,
            loose: found.covered < CLOSE_MIN,
        })
    }
}

/// What is to be said above those who were found by a name, in the reader's words, when none of them may be meant; else, and
/// where there is nobody, empty. `readings`: how each of them was read.
pub fn only_similar<'a>(lang: Lang, readings: impl IntoIterator<Item = Option<&'a Reading>>) -> String {
    let mut readings = readings.into_iter().peekable();
    let similar = readings.peek().is_some() && readings.all(|it| it.is_some_and(|it| it.distant));
    if similar { Words(lang).only_similar() } else { String::new() }
}

/// Those who were found, and apart from them those whose names are only similar, where somebody's fits: they stand folded
/// away. `reading`: how what was typed was read.
pub fn apart<T>(found: Vec<T>, reading: impl Fn(&T) -> Option<&Reading>) -> (Vec<T>, Vec<T>) {
    let plain = found.iter().any(|it| reading(it).is_none());
    let is_similar = |it: &T| reading(it).is_some_and(|it| it.distant || (plain && it.loose));
    if found.iter().all(is_similar) {
        return (found, vec![]);
    }
    found.into_iter().partition(|it| !is_similar(it))
}

/// What folds those away whose names are only similar: `Similar names: 12`; empty where there are none.
#[must_use]
pub fn similar_too(lang: Lang, count: usize) -> String {
    if count == 0 { String::new() } else { Words(lang).similar_too(count) }
}

/// A reading in the reader's words.
pub fn in_words(lang: Lang, it: &Reading) -> String {
    let t = Words(lang);
    let how = match (it.spelling, it.language.as_deref()) {
        _ if it.one_name => t.spelling_one_name(),
        (Spelling::Latin, _) => t.spelling_latin(),
        (Spelling::Passport, _) => t.spelling_passport(),
        (Spelling::Own, Some("az")) => t.spelling_az(),
        (Spelling::Own, Some("tr")) => t.spelling_tr(),
        (Spelling::Own, Some("uz")) => t.spelling_uz(),
        (Spelling::Own, Some("kk")) => t.spelling_kk(),
        (Spelling::Own, Some("ky")) => t.spelling_ky(),
        (Spelling::Own, Some("tk")) => t.spelling_tk(),
        (Spelling::Own, Some("hu")) => t.spelling_hu(),
        (Spelling::Own, Some("ru")) => t.spelling_ru(),
        (Spelling::Own, _) => t.spelling_own(),
    };
    t.reading(it.typed.as_str(), it.found.as_str(), how)
}
