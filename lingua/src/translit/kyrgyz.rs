//! Kyrgyz Cyrillic in Latin letters.
//!
//! No law gives Kyrgyz a Latin alphabet. Source: the BGN/PCGN romanisation of 1979, which the government's own for
//! place names follows (approved in 2008, in detail in 2010: UNGEGN Working Group on Romanization Systems, 2016); the
//! letters as in CLDR's `ky-Latn-t-ky-m0-bgn`. Back, `y` is й beside a vowel and ы elsewhere.

use super::rules::{
    Rule,
    When::{Always, BesideVowel},
    letters, reversed,
};

/// Letters that correspond one to one, Cyrillic first.
const LETTERS: &str = "а=a б=b в=v г=g д=d е=e ё=yo ж=j з=z и=i к=k л=l м=m н=n ң=ng о=o ө=ö п=p р=r с=s т=t у=u ү=ü ф=f \
    х=kh ц=ts ч=ch ш=sh щ=shch ю=yu я=ya";

/// Cyrillic to Latin.
pub(super) fn to_latin() -> Vec<Rule> {
    letters(LETTERS).chain(letters("й=y ы=y э=e ъ= ь=")).collect()
}

/// Latin to Cyrillic: `ng` is always ң, `e` always е.
pub(super) fn to_cyrillic() -> Vec<Rule> {
    let mut rules: Vec<Rule> = vec![
        ("y", "й", BesideVowel),
        ("y", "ы", Always),
        ("zh", "ж", Always),
        ("e", "э", super::rules::When::Start),
    ];
    rules.extend(reversed(LETTERS));
    rules
}
