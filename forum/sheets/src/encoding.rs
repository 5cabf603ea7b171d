//! Which encoding a text is in.
//!
//! UTF-8 and UTF-16 are seen. Among the Windows code pages of our languages (1251 Cyrillic, 1254 Turkish, 1250 Central
//! European) the one wins in which the letters stand among letters of their own kind; the reader is told the guess.

use crate::Note;
use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1254};
use std::borrow::Cow;

/// Bytes that a guess looks at.
const SAMPLE_BYTES: usize = 256 * 1024;

/// The text in UTF-8, without a byte order mark; in the encoding of that WHATWG label where it is wanted. The note says which
/// encoding was guessed. Bytes that mean nothing stay as they are where the text is UTF-8 already, so that the
/// reader finds the cell that they are in; elsewhere they become U+FFFD.
pub fn to_utf8<'b>(bytes: &'b [u8], wanted: Option<&str>) -> (Cow<'b, [u8]>, Option<Note>) {
    if let Some(encoding) = wanted.and_then(|label| Encoding::for_label(label.as_bytes())) {
        return (decoded(encoding, bytes), None);
    }
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (decoded(encoding, bytes), None);
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return (decoded(encoding, bytes), Some(Note::Encoding(encoding.name())));
    }
    if is_mostly_utf8(bytes) {
        return (Cow::Borrowed(bytes), None);
    }
    let encoding = code_page(bytes);
    (decoded(encoding, bytes), Some(Note::Encoding(encoding.name())))
}

fn decoded<'b>(encoding: &'static Encoding, bytes: &'b [u8]) -> Cow<'b, [u8]> {
    if encoding == encoding_rs::UTF_8 {
        return Cow::Borrowed(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes));
    }
    match encoding.decode_with_bom_removal(bytes).0 {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    }
}

/// A text of separators and line ends has a zero byte beside each of them.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let enough = sample.len() / 16 + 1;
    match () {
        () if odd >= enough && even == 0 => Some(UTF_16LE),
        () if even >= enough && odd == 0 => Some(UTF_16BE),
        () => None,
    }
}

/// Whether the text is UTF-8, perhaps with a few broken places: letters of several bytes outnumber what is broken.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken == 0 || whole > broken * 2
}

fn code_page(bytes: &[u8]) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(SAMPLE_BYTES)];
    let pages = [WINDOWS_1251, WINDOWS_1254, WINDOWS_1250];
    // The last of equals wins: a text that says nothing is Cyrillic, as most old lists are.
    let best = pages.into_iter().rev().max_by_key(|page| likeness(page, sample));
    best.unwrap_or(WINDOWS_1251)
}

/// Letters of our languages that these code pages have beyond ASCII.
const TURKISH: &str = "çğıöşüâîûÇĞİÖŞÜÂÎÛ";
const CENTRAL: &str = "áéíóöőúüűÁÉÍÓÖŐÚÜŰňžýçşäŇŽÝÇŞÄčšřěůťďČŠŘĚŮŤĎłńśźżąęćŁŃŚŹŻĄĘĆ";
const SIGNS: &str = "«»“”„‘’–—…№\u{a0}§©®°";

/// How much the sample looks like a text of that code page: each letter beyond ASCII speaks for or against it.
fn likeness(page: &'static Encoding, sample: &[u8]) -> i64 {
    let (text, _) = page.decode_without_bom_handling(sample);
    let letters: Vec<char> = text.chars().collect();
    let at = |index: Option<usize>| index.and_then(|index| letters.get(index)).copied().unwrap_or(' ');
    let mut score = 0;
    for (index, letter) in letters.iter().enumerate().filter(|(_, letter)| !letter.is_ascii()) {
        let around = [at(index.checked_sub(1)), at(index.checked_add(1))];
        score += match letter {
            letter if SIGNS.contains(*letter) => 0,
            letter if !letter.is_alphabetic() => -4,
            'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' => cyrillic(*letter, around),
            letter if page == WINDOWS_1251 && ('\u{400}'..='\u{45f}').contains(letter) => 0,
            letter if page == WINDOWS_1254 && TURKISH.contains(*letter) => latin(around),
            letter if page == WINDOWS_1250 && CENTRAL.contains(*letter) => latin(around),
            _ => -2,
        };
    }
    score
}

/// A Cyrillic letter stands among Cyrillic ones, and no capital follows a small one.
fn cyrillic(letter: char, around: [char; 2]) -> i64 {
    let mixed = around.iter().any(char::is_ascii_alphabetic);
    let case_broken = around[0].is_lowercase() && letter.is_uppercase();
    if mixed || case_broken { -3 } else { 1 }
}

/// A Latin letter with a mark stands among letters of ASCII.
fn latin(around: [char; 2]) -> i64 {
    if around.iter().all(|it| it.is_alphabetic() && !it.is_ascii()) { -2 } else { 1 }
}
