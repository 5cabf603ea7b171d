//! Russian in Latin letters and back.
//!
//! Source: the BGN/PCGN romanisation of 1947 without its marks (no ʹ ʺ ·), as the English press uses it; letters as in
//! CLDR's `ru-Latn-t-ru-m0-bgn`. Back, the soft sign cannot be seen and `y` is й after a vowel and at the end.

use super::rules::{
    Rule,
    When::{AfterVowel, Always, End, Glide, Start},
    letters, reversed,
};

/// Letters that correspond one to one, Cyrillic first.
const LETTERS: &str = "а=a б=b в=v г=g д=d ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh \
    щ=shch ю=yu я=ya";

/// Cyrillic to Latin.
pub(super) fn to_latin() -> Vec<Rule> {
    let mut rules: Vec<Rule> = vec![
        ("е", "ye", Glide),
        ("е", "e", Always),
        ("ё", "yo", Always),
        ("й", "y", Always),
        ("ы", "y", Always),
        ("э", "e", Always),
        ("ъ", "", Always),
        ("ь", "", Always),
    ];
    rules.extend(letters(LETTERS));
    rules
}

/// Latin to Cyrillic.
pub(super) fn to_cyrillic() -> Vec<Rule> {
    let mut rules: Vec<Rule> = vec![
        ("ye", "е", Glide),
        ("ye", "ье", Always),
        ("e", "э", Start),
        ("e", "е", Always),
        ("yo", "ё", Always),
        ("yy", "ый", End),
        ("iy", "ий", Always),
        ("y", "й", AfterVowel),
        ("y", "ы", Always),
        ("j", "дж", Always),
        ("h", "х", Always),
        ("w", "в", Always),
        ("c", "к", Always),
        ("q", "к", Always),
        ("x", "кс", Always),
    ];
    rules.extend(reversed(LETTERS));
    rules
}
