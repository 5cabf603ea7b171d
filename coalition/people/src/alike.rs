//! How alike two people's names are, as far as their names can tell: for whoever looks for one person entered twice.

use crate::{Names, Words};
use kernel::Lang;
use lingua::{
    names::{ReadAs, SameWord, Score, similarity},
    script,
};

/// Names less alike than this are not one person's, whatever else agrees: a family shares its mailbox and its house.
pub const NAMES_MIN: f32 = 0.55;

kernel::text_enum! {
    /// How a name was read as another.
    pub enum Reason {
        /// Letter for letter.
        Same = "same",
        /// Another spelling of it.
        Spelling = "spelling",
        /// Another form of it: Иван and John.
        OneName = "one-name",
        /// An initial stands for a word.
        Initial = "initial",
    }
}

/// How alike two people's names are in the pair of their spellings that is most alike; the same whichever comes first.
#[must_use]
pub fn names(a: &Names, b: &Names) -> Score {
    let mut best = Score { value: 0.0, reason: lingua::names::Reason::default() };
    for ours in spellings(a) {
        for theirs in spellings(b) {
            let score = similarity(&ours, &theirs);
            if score.value > best.value {
                best = score;
            }
        }
    }
    best
}

/// A name as it is written, and in Latin letters.
#[must_use]
pub fn spellings(names: &Names) -> Vec<String> {
    let own = [&names.family_name, &names.given_name, &names.patronymic];
    let latin = [&names.latin_family, &names.latin_given];
    let joined = |parts: &[&String]| parts.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" ");
    [joined(&own), joined(&latin)].into_iter().filter(|name| !name.trim().is_empty()).collect()
}

/// The one word for how the names were read as each other: the least plain of their words.
#[must_use]
pub fn reason(why: &lingua::names::Reason) -> Reason {
    let any = |test: fn(&SameWord) -> bool| why.words.iter().any(test);
    if any(|it| it.reading == ReadAs::OneName && script::of(&it.ours) == script::of(&it.theirs)) {
        Reason::OneName
    } else if any(|it| it.reading == ReadAs::Initial) {
        Reason::Initial
    } else if any(|it| it.reading != ReadAs::Same) {
        // Between two scripts the spelling says more: Hacıyev and Гаджиев are forms of one name too.
        Reason::Spelling
    } else {
        Reason::Same
    }
}

/// How the names were read as each other, in the reader's words.
#[must_use]
pub fn in_words(lang: Lang, reason: Reason) -> String {
    let t = Words(lang);
    match reason {
        Reason::Same => t.alike_same(),
        Reason::Spelling => t.alike_spelling(),
        Reason::OneName => t.alike_one_name(),
        Reason::Initial => t.alike_initial(),
    }
}

/// `93 %`, from thousandths.
#[must_use]
pub fn percent(lang: Lang, thousandths: i64) -> String {
    Words(lang).alike_percent((thousandths + 5) / 10)
}

/// A score as it is kept and shown: in thousandths.
#[must_use]
pub fn thousandths(score: f32) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a score from 0 to 1")]
    let whole = (score * 1000.0).round() as i64;
    whole.clamp(0, 1000)
}

/// That the mailboxes agree, in the reader's words.
#[must_use]
pub fn same_email(lang: Lang) -> String {
    Words(lang).alike_email()
}

/// That the dates of birth agree, in the reader's words.
#[must_use]
pub fn same_birth_date(lang: Lang) -> String {
    Words(lang).alike_birth_date()
}
