//! Kazakh, Cyrillic (1940) and the Latin alphabet of 2021.
//!
//! Source: the alphabet of 31 letters shown by the government's national commission on 28 January 2021 and its
//! transliteration of the standard sample text of April 2021. The decrees on record (569 of 2017, 637 of 2018) hold
//! older letter sets, so this is a view: never store it as the name.
//!
//! Not one to one: `i` is и or й, `h` is х or һ. Back, й stands after a vowel and и elsewhere, х for every `h`.

use super::rules::{
    Rule,
    When::{AfterVowel, Always, Glide},
    letters, reversed,
};

/// Letters that correspond one to one, Cyrillic first.
const LETTERS: &str = "а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ж=j з=z к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t у=u ұ=ū ү=ü \
    ф=f ш=ş ы=y і=ı ч=tş ц=ts";

/// Letters that share a Latin one with another.
const MERGED: &str = "и=i й=i х=h һ=h щ=ş э=e ё=io ю=iu я=ia ъ= ь=";

/// Cyrillic to Latin.
pub(super) fn to_latin() -> Vec<Rule> {
    letters(LETTERS).chain(letters(MERGED)).collect()
}

/// Latin to Cyrillic; the acutes of 2018 (á ǵ ń ó ú ý, sh, ch) are read too.
pub(super) fn to_cyrillic() -> Vec<Rule> {
    let mut rules: Vec<Rule> = vec![
        ("i", "й", AfterVowel),
        ("i", "и", Always),
        ("h", "х", Always),
        ("ia", "я", Glide),
        ("iu", "ю", Glide),
        ("io", "ё", Glide),
        ("á", "ә", Always),
        ("ǵ", "ғ", Always),
        ("ń", "ң", Always),
        ("ó", "ө", Always),
        ("ú", "ү", Always),
        ("ý", "у", Always),
        ("sh", "ш", Always),
        ("ch", "ч", Always),
        ("ə", "ә", Always),
        ("w", "у", Always),
        ("x", "х", Always),
        ("c", "ц", Always),
    ];
    rules.extend(reversed(LETTERS));
    rules
}
