//! What is done to a cell before it is taken for a value: outer blanks, doubled blanks and invisible filling go, and
//! what could deceive is found.

use crate::What;
use unicode_normalization::UnicodeNormalization;

/// The text of a cell in NFC: one blank between words, none around them, no line ends, no soft hyphens, zero-width
/// spaces or byte order marks, which texts copied from elsewhere bring along.
pub fn tidy(text: &str) -> String {
    let filling = |c: &char| matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}');
    let composed: String = text.nfc().filter(|c| !filling(c)).collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a text, small and without signs: for tables of words. It tells apart what [`lingua::fold`] does not, and
/// sees one letter in the four kinds of i.
pub fn words(text: &str) -> String {
    let small = |c: char| match c {
        'ı' | 'İ' | 'I' => vec!['i'],
        '№' => vec!['n', 'o', ' '],
        other => other.to_lowercase().collect(),
    };
    let letters: String =
        text.nfc().flat_map(small).map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with a tidy line of text that may have so many characters.
pub fn line_fault(text: &str, chars_max: usize) -> Option<What> {
    if text.chars().any(turns_direction) {
        return Some(What::DirectionMarks);
    }
    if text.chars().any(char::is_control) {
        return Some(What::ControlCharacters);
    }
    let too_long = text.chars().nth(chars_max).is_some();
    too_long.then_some(What::TooLong { limit: chars_max })
}

/// Marks that turn the direction of what follows (Unicode Standard Annex 9, section 2).
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// An address as a mail server takes it (RFC 5321, section 4.5.3.1; letters beyond ASCII by RFC 6531), small in its
/// ASCII letters, without the `mailto:` and the angle brackets that copying brings; `None` for anything else.
pub fn email(text: &str) -> Option<String> {
    let text = text.trim_start_matches("mailto:").trim_start_matches('<').trim_end_matches('>');
    let (local, domain) = text.split_once('@')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || (!c.is_ascii() && c.is_alphanumeric());
    let local_fits = |c: char| plain(c) || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let dots_fit = !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
    let label_fits = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| plain(c) || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let fits = text.len() <= 254
        && (1..=64).contains(&local.len())
        && local.chars().all(local_fits)
        && dots_fit
        && domain.contains('.')
        && domain.split('.').all(label_fits);
    fits.then(|| text.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_loses_what_nobody_sees() {
        assert_eq!(tidy("  Gül\u{200b}şən\u{a0}\n Əli\u{ad}yeva\u{feff} "), "Gülşən Əliyeva");
        assert_eq!(tidy("Кё\u{301}роглы и\u{306}"), "Кё\u{301}роглы й");
    }

    #[test]
    fn what_could_deceive_is_found() {
        assert_eq!(line_fault("Ali\u{202e}yev", 100), Some(What::DirectionMarks));
        assert_eq!(line_fault("Ali\u{7}yev", 100), Some(What::ControlCharacters));
        assert_eq!(line_fault(&"ә".repeat(101), 100), Some(What::TooLong { limit: 100 }));
        assert_eq!(line_fault(&"ә".repeat(100), 100), None);
    }

    #[test]
    fn an_address_is_taken_as_people_paste_it() {
        assert_eq!(email("Aida@NGO.example").as_deref(), Some("aida@ngo.example"));
        assert_eq!(email("mailto:a.b+c@x-y.example").as_deref(), Some("a.b+c@x-y.example"));
        assert_eq!(email("<ə@misal.example>").as_deref(), Some("ə@misal.example"));
        for no in
            ["", "a", "a@b", "a@@b.c", "a@b.c; d@e.f", "a b@c.de", "a..b@c.de", "@c.de", "a@-c.de", "a@c..de"]
        {
            assert_eq!(email(no), None, "{no}");
        }
    }
}
