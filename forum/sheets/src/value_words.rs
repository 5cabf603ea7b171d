//! Words for values, in nine languages: standing in a delegation, languages, months, yes and no: `value_words.tsv`.

use crate::clean;
use std::{collections::HashMap, sync::LazyLock};

/// Kind and folded word → value.
static TABLE: LazyLock<HashMap<(&str, String), &str>> =
    LazyLock::new(|| entries().map(|(kind, value, word)| ((kind, key(kind, word)), value)).collect());

/// Months and answers are compared as written: `Temmuz` is July and `тамыз` August, and both fold to the same; yes and no are
/// too short for a spelling to be guessed.
fn key(kind: &str, word: &str) -> String {
    match kind {
        "month" => clean::words(word),
        "answer" => clean::words(&word.replace(['\'', '’', '‘', 'ʻ', 'ʼ', '`'], "")),
        _ => lingua::fold(word),
    }
}

/// Kind, value and word of every entry.
fn entries() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = include_str!("value_words.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| {
        let mut parts = line.split('\t');
        let (kind, value) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        parts.next().unwrap_or_default().split('|').map(move |word| (kind, value, word))
    })
}

/// `head`, `deputy` or `member`.
pub fn role(text: &str) -> Option<&'static str> {
    TABLE.get(&("role", lingua::fold(text))).copied().or_else(|| {
        let words = ["head", "deputy", "member"];
        words.into_iter().find(|word| text.eq_ignore_ascii_case(word))
    })
}

/// Whether a cell says yes (cleared, admitted, `+`) or no (refused, not admitted), in one of the nine languages; `None` where it
/// says neither: a dash may be either.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match text.trim() {
        "+" | "✓" | "✔" | "☑" => return Some(true),
        "✗" | "✘" | "☒" => return Some(false),
        _ => {}
    }
    TABLE.get(&("answer", key("answer", text))).map(|value| *value == "yes")
}

/// The BCP 47 tag of a language: a tag itself, or the language's name in one of the nine.
pub fn language(text: &str) -> Option<String> {
    if let Some(tag) = TABLE.get(&("language", lingua::fold(text))) {
        return Some((*tag).to_owned());
    }
    let mut parts = text.split(['-', '_']);
    let primary = parts.next().unwrap_or_default();
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let subtag =
        |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_tag =
        (2..=3).contains(&primary.len()) && letters(primary) && parts.all(subtag) && text.len() <= 35;
    is_tag.then(|| {
        let rest = text[primary.len()..].replace('_', "-");
        primary.to_ascii_lowercase() + &rest
    })
}

/// The number of a month, from 1.
pub fn month(word: &str) -> Option<u8> {
    TABLE.get(&("month", key("month", word))).and_then(|number| number.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn no_word_means_two_values() {
        let mut values: BTreeMap<(&str, String), &str> = BTreeMap::new();
        for (kind, value, word) in entries() {
            let first = *values.entry((kind, key(kind, word))).or_insert(value);
            assert_eq!(first, value, "{kind} {word}");
        }
    }

    #[test]
    fn values_are_known_in_every_language() {
        for text in ["Глава делегации", "HEAD", "küldöttségvezető", "басшы", "Heyet Başkanı"]
        {
            assert_eq!(role(text), Some("head"), "{text}");
        }
        assert_eq!(role("водитель"), None);
        for (text, tag) in [
            ("Қазақша", "kk"),
            ("казахский", "kk"),
            ("KK", "kk"),
            ("oʻzbek tili", "uz"),
            ("O'zbekcha", "uz"),
            ("sr_Latn-RS", "sr-Latn-RS"),
            ("Türkmençe", "tk"),
            ("Türkçe", "tr"),
        ] {
            assert_eq!(language(text).as_deref(), Some(tag), "{text}");
        }
        for text in [
            "Yes",
            "CLEARED",
            "approved",
            "Да",
            "допущен",
            "рұқсат етілді",
            "Ооба",
            "bəli",
            "EVET",
            "İZİN VERİLDİ",
            "ha",
            "hawa",
            "Igen",
            "engedélyezve",
            "+",
        ] {
            assert_eq!(yes_or_no(text), Some(true), "{text}");
        }
        for text in [
            "No",
            "not cleared",
            "REFUSED",
            "Нет",
            "отказано",
            "не допущена",
            "Жоқ",
            "жок",
            "xeyr",
            "Hayır",
            "yoʻq",
            "yo'q",
            "Ýok",
            "NEM",
            "elutasítva",
        ] {
            assert_eq!(yes_or_no(text), Some(false), "{text}");
        }
        for text in ["", "-", "?", "maybe", "x", "0", "not", "cleared on Friday"] {
            assert_eq!(yes_or_no(text), None, "{text}");
        }
        for text in ["", "k", "язык", "en-", "en--x", "e1"] {
            assert_eq!(language(text), None, "{text}");
        }
        assert_eq!((month("Қыркүйек"), month("szeptember"), month("XIII")), (Some(9), Some(9), None));
    }
}
