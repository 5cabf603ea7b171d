//! The letters of a name word as the matcher sees them: small, without marks that people leave out, one byte each.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word in symbols: 1 to [`LATIN_COUNT`] are Latin letters, then Cyrillic, then buckets for everything else.
pub type Symbols = Vec<u8>;

/// Latin letters, and those with a mark that changes the sound more than the eye.
const LATIN: &str = "abcdefghijklmnopqrstuvwxyzəçşğöüž";
const CYRILLIC: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіҳўҹҝјҗєїґћђљњџѓќ";
/// How many Latin symbols there are.
pub const LATIN_COUNT: u8 = 33;
/// How many symbols have a meaning; what is above is a letter of another alphabet, equal to itself at most.
pub const KNOWN_COUNT: u8 = 91;
/// The sign for a letter that no table knows begins here.
const FOREIGN: u8 = 128;

/// The symbols of a word. White space and signs are left out.
#[must_use]
pub fn symbols(word: &str) -> Symbols {
    let mut out = Symbols::with_capacity(word.len());
    for c in word.nfkc() {
        push(c, &mut out);
    }
    out
}

/// The letter that a symbol stands for; `*` for one of another alphabet.
#[must_use]
pub fn letter(symbol: u8) -> char {
    LATIN.chars().chain(CYRILLIC.chars()).nth(usize::from(symbol).wrapping_sub(1)).unwrap_or('*')
}

/// Whether the symbol is a Latin letter.
#[must_use]
pub fn is_latin(symbol: u8) -> bool {
    (1..=LATIN_COUNT).contains(&symbol)
}

fn push(c: char, out: &mut Symbols) {
    let small = match c {
        'İ' | 'I' | 'ı' => 'i',
        _ => c.to_lowercase().next().unwrap_or(c),
    };
    if let Some(symbol) = known(small) {
        out.push(symbol);
        return;
    }
    match small {
        // The turned comma of oʻ and the apostrophe letters are no letters here.
        '\u{2B0}'..='\u{2FF}' => {}
        'æ' => out.extend([known('a'), known('e')].into_iter().flatten()),
        'œ' => out.extend([known('o'), known('e')].into_iter().flatten()),
        'ß' => out.extend([known('s'), known('s')].into_iter().flatten()),
        'þ' => out.extend([known('t'), known('h')].into_iter().flatten()),
        'ø' => out.extend(known('o')),
        'đ' | 'ð' => out.extend(known('d')),
        'ł' => out.extend(known('l')),
        'ŋ' => out.extend(known('n')),
        'ħ' => out.extend(known('h')),
        _ => {
            let bare = small.nfd().filter(|part| !is_combining_mark(*part) && part.is_alphanumeric());
            out.extend(bare.map(|part| known(part).unwrap_or_else(|| foreign(part))));
        }
    }
}

fn known(c: char) -> Option<u8> {
    let at = match c {
        'a'..='z' => return Some(c as u8 - b'a' + 1),
        'а'..='я' => c as u32 - 'а' as u32 + u32::from(LATIN_COUNT),
        _ => LATIN.chars().chain(CYRILLIC.chars()).position(|l| l == c)? as u32,
    };
    u8::try_from(at + 1).ok()
}

fn foreign(c: char) -> u8 {
    FOREIGN + (c as u32 % 127) as u8
}

#[cfg(test)]
mod tests {
    use super::{CYRILLIC, KNOWN_COUNT, LATIN, LATIN_COUNT, letter, symbols};

    #[test]
    fn every_letter_has_its_own_symbol_and_comes_back() {
        assert_eq!(LATIN.chars().count(), usize::from(LATIN_COUNT));
        assert_eq!(CYRILLIC.chars().count(), usize::from(KNOWN_COUNT - LATIN_COUNT));
        for c in LATIN.chars().chain(CYRILLIC.chars()) {
            let symbols = symbols(&c.to_string());
            assert_eq!(symbols.iter().map(|s| letter(*s)).collect::<Vec<_>>(), [c]);
        }
    }

    #[test]
    fn marks_that_people_leave_out_are_left_out() {
        assert_eq!(symbols("Gʻulom-Ýazmyrat Łódź"), symbols("gulomyazmyratlodz"));
        assert_eq!(symbols("İLHAM"), symbols("ılham"));
        assert_ne!(symbols("Şəki"), symbols("seki"));
    }
}
