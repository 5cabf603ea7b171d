//! What a single value must look like, whatever it belongs to.

use crate::What;
use jiff::civil::Date;

/// Most characters of a name, a title or another single line.
pub const LINE_CHARS_MAX: usize = 250;
/// Most characters of a text of paragraphs.
pub const BODY_CHARS_MAX: usize = 20_000;
/// Most characters of a title, a subtitle and the name of a place.
pub const TITLE_CHARS_MAX: usize = 500;
/// Most characters of a description, and of an address that is read out.
pub const DESCRIPTION_CHARS_MAX: usize = 50_000;

const ID_CHARS_MAX: usize = 64;

/// An id: `a-z`, `0-9` and hyphens, beginning with a letter or digit.
pub fn is_id(value: &str) -> bool {
    is_word(value, '-')
}

/// The id of a field, which is also the name of a column: `a-z`, `0-9` and `_`.
pub fn is_field_id(value: &str) -> bool {
    is_word(value, '_')
}

fn is_word(value: &str, joint: char) -> bool {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    value.len() <= ID_CHARS_MAX && value.starts_with(letter) && value.chars().all(|c| letter(c) || c == joint)
}

/// A language tag, well-formed by RFC 5646, section 2.1, without the grandfathered ones.
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-').peekable();
    let shaped = |part: &str, from: usize, to: usize, fits: fn(&char) -> bool| {
        (from..=to).contains(&part.len()) && part.chars().all(|c| fits(&c))
    };
    let letters = char::is_ascii_alphabetic as fn(&char) -> bool;
    let digits = char::is_ascii_digit as fn(&char) -> bool;
    let either = char::is_ascii_alphanumeric as fn(&char) -> bool;

    let primary = parts.next().unwrap_or_default();
    if !shaped(primary, 2, 8, letters) {
        return primary.eq_ignore_ascii_case("x")
            && parts.peek().is_some()
            && parts.all(|it| shaped(it, 1, 8, either));
    }
    if primary.len() <= 3 {
        for _ in 0..3 {
            parts.next_if(|it| shaped(it, 3, 3, letters));
        }
    }
    parts.next_if(|it| shaped(it, 4, 4, letters));
    parts.next_if(|it| shaped(it, 2, 2, letters) || shaped(it, 3, 3, digits));
    let variant = |it: &&str| {
        shaped(it, 5, 8, either) || (shaped(it, 4, 4, either) && it.starts_with(|c: char| c.is_ascii_digit()))
    };
    while parts.next_if(variant).is_some() {}

    while let Some(singleton) = parts.next() {
        let least = if singleton.eq_ignore_ascii_case("x") { 1 } else { 2 };
        if !shaped(singleton, 1, 1, either) || !parts.peek().is_some_and(|it| shaped(it, least, 8, either)) {
            return false;
        }
        while parts.next_if(|it| shaped(it, least, 8, either)).is_some() {}
    }
    true
}

/// An address that a mail server may take: one `@`, a local part of at most 64 bytes, a domain with a dot, 254 bytes in all
/// (RFC 5321, section 4.5.3.1). Letters beyond ASCII may occur on both sides (RFC 6531); quoted local parts may not.
pub fn is_email(value: &str) -> bool {
    let Some((local, domain)) = value.split_once('@') else { return false };
    let plain = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii();
    let local_fits = |c: char| plain(c) || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let dots_fit = |part: &str| !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
    let label_fits = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| plain(c) || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    value.len() <= 254
        && (1..=64).contains(&local.len())
        && local.chars().all(local_fits)
        && dots_fit(local)
        && domain.contains('.')
        && domain.split('.').all(label_fits)
        && !value.chars().any(|c| c.is_whitespace() || is_invisible(c))
}

/// `#rrggbb`.
pub fn is_colour(value: &str) -> bool {
    value
        .strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit()))
}

/// `2025-11-24` and nothing else: other orders of day, month and year mean different days in different countries.
pub fn date(value: &str) -> Option<Date> {
    let shaped = value.len() == 10 && value.chars().all(|c| c.is_ascii_digit() || c == '-');
    if shaped { value.parse().ok() } else { None }
}

/// What is wrong with a single line of text, such as a name.
pub fn line_fault(value: &str) -> Option<What> {
    fault_in(value, LINE_CHARS_MAX, is_invisible)
}

/// What is wrong with a title or the name of a place.
pub fn title_fault(value: &str) -> Option<What> {
    fault_in(value, TITLE_CHARS_MAX, is_invisible)
}

/// What is wrong with a text of paragraphs.
pub fn body_fault(value: &str) -> Option<What> {
    fault_in(value, BODY_CHARS_MAX, is_in_no_body)
}

/// What is wrong with a description.
pub fn description_fault(value: &str) -> Option<What> {
    fault_in(value, DESCRIPTION_CHARS_MAX, is_in_no_body)
}

fn is_in_no_body(c: char) -> bool {
    is_invisible(c) && !matches!(c, '\n' | '\r' | '\t' | '\u{AD}')
}

fn fault_in(value: &str, chars_max: usize, forbidden: impl Fn(char) -> bool) -> Option<What> {
    if let Some(found) = value.chars().find(|c| forbidden(*c)) {
        return Some(What::Invisible { character: format!("U+{:04X}", u32::from(found)) });
    }
    let too_long = value.chars().nth(chars_max).is_some();
    too_long.then(|| What::TooLong { limit: u32::try_from(chars_max).unwrap_or(u32::MAX) })
}

/// Controls, soft hyphen, zero width space, byte order mark, and marks that turn the direction of what follows.
/// The joiners U+200C and U+200D are letters' business in several scripts and stay.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_tags_are_those_of_rfc_5646() {
        for tag in [
            "az",
            "kk-Latn",
            "tr-CY",
            "sr-Latn-RS",
            "es-419",
            "de-CH-1996",
            "zh-yue",
            "en-u-ca-iso8601",
            "x-a",
        ] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in ["", "a", "az_Cyrl", "kk-", "-kk", "русский", "en-x", "en-u", "kk-Latn-Latn", "abcdefghi"]
        {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }

    #[test]
    fn an_e_mail_address_has_a_mailbox_and_a_domain() {
        for address in
            ["a@b.example", "o'neil+x@a-b.example.org", "ə@misal.example", "почта@пример.испытание"]
        {
            assert!(is_email(address), "{address}");
        }
        for address in [
            "a",
            "@b.example",
            "a@b",
            "a b@c.example",
            "a@@c.example",
            "a@.example",
            "a..b@c.example",
            "a@-b.example",
        ] {
            assert!(!is_email(address), "{address}");
        }
    }

    #[test]
    fn a_day_is_written_in_one_way_only() {
        assert_eq!(date("2025-11-24"), Some(jiff::civil::date(2025, 11, 24)));
        for value in
            ["24.11.2025", "2025-02-30", "2025-1-2", "20251124", "2025-11-24T10:00", "", "２０２５-11-24"]
        {
            assert_eq!(date(value), None, "{value}");
        }
    }

    #[test]
    fn a_mark_that_turns_the_direction_is_named() {
        let fault = line_fault("Ali\u{202E}yev");
        assert_eq!(fault, Some(What::Invisible { character: "U+202E".into() }));
        assert_eq!(line_fault(&"a".repeat(300)), Some(What::TooLong { limit: 250 }));
        assert_eq!(title_fault(&"a".repeat(501)), Some(What::TooLong { limit: 500 }));
        assert_eq!(line_fault("Ұлттық қор — Oʻzbekiston"), None);
        assert_eq!(body_fault("one\n\ntwo"), None);
    }
}
