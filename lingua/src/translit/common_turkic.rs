//! The Common Turkic Alphabet of 34 letters as a way to show names of every Turkic language alike.
//!
//! Source: the Declaration on Common Turkic Alphabet of the Turkic World Common Alphabet Commission, Baku, 11 September 2024
//! (A B C Ç D E Ə(Ä) F G Ğ H X I İ J K Q L M N Ñ O Ö P R S Ş T U Ū Ü V Y Z). It is law nowhere yet: a display choice.
//! It says nothing on the Uzbek oʻ: ö is written, as in the Uzbek alphabet of 1993.

use super::rules::{Rule, When::Always, letters};

/// Kazakh Cyrillic; й is y as in the alphabet's own examples.
const KAZAKH: &str = "а=a ә=ə б=b в=v г=g ғ=ğ д=d е=e ё=yo ж=j з=z и=i й=y к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s \
    т=t у=u ұ=ū ү=ü ф=f х=x һ=h ц=ts ч=ç ш=ş щ=şç ъ= ы=ı і=i ь= э=e ю=yu я=ya";

/// Kyrgyz Cyrillic.
const KYRGYZ: &str = "а=a б=b в=v г=g д=d е=e ё=yo ж=c з=z и=i й=y к=k л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t у=u \
    ү=ü ф=f х=x ц=ts ч=ç ш=ş щ=şç ъ= ы=ı ь= э=e ю=yu я=ya";

/// Uzbek Latin; j is ж or җ alike there, so it is c as in the other Turkic languages.
const UZBEK: &str = "oʻ=ö gʻ=ğ sh=ş ch=ç ng=ñ j=c ʼ= w=v";

/// Turkmen Latin.
const TURKMEN: &str = "ä=ə ý=y y=ı ž=j j=c ň=ñ w=v";

/// The letters of a language that differ in the Common Turkic Alphabet; none when the language is not Turkic.
pub(super) fn from(language: &str) -> Option<Vec<Rule>> {
    Some(match language {
        "az" | "tr" => vec![("ä", "ə", Always)],
        "kk" => letters(KAZAKH).collect(),
        "ky" => letters(KYRGYZ).collect(),
        "uz" => letters(UZBEK).collect(),
        "tk" => letters(TURKMEN).collect(),
        _ => return None,
    })
}

/// The alphabet's other letter for ə.
pub(super) const WITH_UMLAUT: &[Rule] = &[("ə", "ä", Always)];
