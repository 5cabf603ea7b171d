//! Azerbaijani, Cyrillic (1958) and Latin (1991).
//!
//! The two alphabets were made letter for letter. Source: Law of the Republic of Azerbaijan of 25 December 1991 on
//! the restoration of the Azerbaijani alphabet with Latin script; letter values as in CLDR's `az-t-az-cyrl-m0-bgn`.
//! Letters before 1958 and of Russian loans (ц щ э ю я й ё ь ъ) are read only.

use super::rules::{Rule, When::Always, letters, reversed};

/// The letters that correspond one to one, Cyrillic first.
const LETTERS: &str = "а=a б=b в=v г=q ғ=ğ д=d е=e ә=ə ж=j з=z и=i ы=ı ј=y к=k ҝ=g л=l м=m н=n о=o ө=ö п=p р=r с=s т=t у=u \
    ү=ü ф=f х=x һ=h ч=ç ҹ=c ш=ş";

/// Letters of older spelling and of Russian loans.
const LOANS: &str = "ц=ts щ=şç э=e ю=yu я=ya й=y ё=yo ь= ъ=";

/// Cyrillic to Latin.
pub(super) fn to_latin() -> Vec<Rule> {
    letters(LETTERS).chain(letters(LOANS)).collect()
}

/// Latin to Cyrillic.
pub(super) fn to_cyrillic() -> Vec<Rule> {
    reversed(LETTERS).chain([("ä", "ә", Always), ("w", "в", Always)]).collect()
}
