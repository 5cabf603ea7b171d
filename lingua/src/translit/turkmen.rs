//! Turkmen, Cyrillic (1940) and Latin (1993, final letters 1999).
//!
//! Source: the decree of 12 April 1993 on the Turkmen alphabet with its changes to 1999; letter values as in the
//! BGN/PCGN correspondence table of 2000 (`Чаршаңңы` is `Çarşaňňy`, `Ныязов` `Nyýazow`, `Ёлөтен` `Ýolöten`). CLDR's
//! `tk-t-tk-cyrl-m0-bgn` leaves И and Җ as they are and is no model.

use super::rules::{
    Rule,
    When::{Always, Glide, Start},
    letters, reversed,
};

/// Letters that correspond one to one, Cyrillic first.
const LETTERS: &str = "а=a б=b в=w г=g д=d ж=ž җ=j з=z и=i й=ý к=k л=l м=m н=n ң=ň о=o ө=ö п=p р=r с=s т=t у=u ү=ü ф=f х=h \
    ч=ç ш=ş ы=y ә=ä ё=ýo ю=ýu я=ýa";

/// Cyrillic to Latin.
pub(super) fn to_latin() -> Vec<Rule> {
    let mut rules: Vec<Rule> = vec![
        ("е", "ýe", Glide),
        ("е", "e", Always),
        ("э", "e", Always),
        ("ц", "s", Always),
        ("щ", "şç", Always),
        ("ъ", "", Always),
        ("ь", "", Always),
    ];
    rules.extend(letters(LETTERS));
    rules
}

/// Latin to Cyrillic; the letters before 1999 (ÿ ¥ for ý, £ ſ for ž, ñ for ň, $ ¢ for ş) are read too.
pub(super) fn to_cyrillic() -> Vec<Rule> {
    let mut rules: Vec<Rule> = vec![
        ("ýe", "е", Always),
        ("e", "э", Start),
        ("e", "е", Always),
        ("ÿ", "й", Always),
        ("¥", "Й", Always),
        ("£", "Ж", Always),
        ("ſ", "ж", Always),
        ("ñ", "ң", Always),
        ("$", "Ш", Always),
        ("¢", "ш", Always),
        ("v", "в", Always),
    ];
    rules.extend(reversed(LETTERS));
    rules
}
