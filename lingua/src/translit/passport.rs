//! Names in the letters A to Z of machine-readable travel documents.
//!
//! Source: ICAO Doc 9303, part 3, section 6 (transliterations of national characters) and part 4, section 4.2.3
//! (truncation of names). Ә Ғ Қ Ң Ө Ұ Ү Һ and the Azerbaijani and Uzbek letters are not in ICAO's table: there the
//! practice of the passports stands (Kazakhstan and Kyrgyzstan A G K N O U H; Azerbaijan the English form; Uzbekistan
//! the Latin spelling without apostrophes; Türkiye and Turkmenistan O and U without E). Of these practices no public rule
//! was found: they are this project's, from spellings of names in the press of these states, and
//! wait for a reader who issues passports. What a passport really says is typed from it; this is what to expect.

use super::rules::{Rule, letters};

/// Cyrillic letters, with those of Kazakh and Kyrgyz at the end.
const CYRILLIC: &str = "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh \
    ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia і=i ї=i є=ie ґ=g ў=u ј=j љ=lj њ=nj ћ=c ђ=d џ=dz ѓ=g ќ=k ѕ=dz \
    ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ҳ=h ҹ=j ҝ=g";

/// Latin letters that are more than a letter with a mark.
const LATIN: &str = "ə=a ı=i æ=ae œ=oe ø=oe å=aa ð=d đ=d þ=th ß=ss ł=l ŋ=n";

/// Ä, Ö and Ü as ICAO recommends them first; the Turkic passports and the Hungarian table leave the E away.
const WITH_E: &str = "ä=ae ö=oe ü=ue";

/// The letters of a language as the machine-readable zone has them, before capitals.
pub(super) fn from(language: &str) -> Vec<Rule> {
    let common = letters(CYRILLIC).chain(letters(LATIN));
    match language {
        "az" | "tr" | "uz" | "kk" | "ky" | "tk" | "hu" | "cta" => common.collect(),
        _ => common.chain(letters(WITH_E)).collect(),
    }
}

/// The name field of a machine-readable zone: `SURNAME<<GIVEN<NAMES<<<`, exactly `length` characters (39 on a
/// passport, 30 on a card).
///
/// `surname` and `given` are names in A to Z, as [`super::convert`] to `icao` gives them. A name that is too long
/// is shortened from its end, keeping a letter of every part while there is room; its last character is then a letter,
/// which is how a reader knows (part 4, 4.2.3).
#[must_use]
pub fn name_field(surname: &str, given: &str, length: usize) -> String {
    let mut surname = parts(surname);
    let mut given = parts(given);
    while field(&surname, &given).len() > length && (shorten(&mut given) || shorten(&mut surname)) {}
    let mut written = field(&surname, &given);
    written.truncate(length);
    while written.len() < length {
        written.push('<');
    }
    written
}

fn parts(name: &str) -> Vec<String> {
    let bare = name.replace(['\'', '’', 'ʼ', 'ʻ'], "");
    let letters = |part: &str| -> String {
        part.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_uppercase()).collect()
    };
    bare.split(|c: char| !c.is_ascii_alphabetic()).map(letters).filter(|part| !part.is_empty()).collect()
}

fn field(surname: &[String], given: &[String]) -> String {
    match given.is_empty() {
        true => surname.join("<"),
        false => format!("{}<<{}", surname.join("<"), given.join("<")),
    }
}

/// Takes one letter away: of the last part that has more than one, else the last part but the first.
fn shorten(parts: &mut Vec<String>) -> bool {
    if let Some(part) = parts.iter_mut().rev().find(|part| part.len() > 1) {
        part.pop();
        return true;
    }
    parts.len() > 1 && parts.pop().is_some()
}
