//! Letter case as each language has it.
//!
//! ICU knows the pairs I/ı and İ/i for `tr` and `az` alone. The Kazakh Latin alphabet of 2021 and the Common Turkic
//! Alphabet of 2024 have the same pairs, so their texts are cased as Turkish.

use std::sync::OnceLock;

use icu::casemap::options::TitlecaseOptions;
use icu::casemap::{CaseMapper, TitlecaseMapper, TitlecaseMapperBorrowed};
use icu::locale::{LanguageIdentifier, langid};
use unicode_normalization::UnicodeNormalization;

use crate::tag::Tag;

/// The text in capitals, by the rules of `lang`: `istanbul` is `İSTANBUL` in `tr`, `az`, `kk-Latn` and `cta`.
#[must_use]
pub fn upper(text: &str, lang: &str) -> String {
    CaseMapper::new().uppercase_to_string(text, &rules(lang)).into_owned()
}

/// The text in small letters, by the rules of `lang`: `IŞIQ` is `ışıq` in `az`.
#[must_use]
pub fn lower(text: &str, lang: &str) -> String {
    CaseMapper::new().lowercase_to_string(text, &rules(lang)).into_owned()
}

/// Every word with one capital and the rest small, as names are written: `əliyeva-İSMAYIL` is `Əliyeva-İsmayıl`.
///
/// A word begins at the start, after white space and after a hyphen. What a person wrote with inner capitals
/// (`McDonald`) loses them: use it for names that came in one case.
#[must_use]
pub fn title(text: &str, lang: &str) -> String {
    let rules = rules(lang);
    text.split_inclusive(|c: char| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–'))
        .map(|word| titles().titlecase_segment_to_string(word, &rules, TitlecaseOptions::default()))
        .collect()
}

/// The text as it is compared with another where capitals, the kind of apostrophe, blanks and the way in which a letter is
/// encoded say nothing, and every letter does.
///
/// Unlike [`crate::fold()`] it keeps different words apart: `Есіл` and `Асыл` have one key there, and are two here. What it
/// gives is for comparing, never for showing; both texts by the rules of one language.
///
/// ```
/// use lingua::case::caseless;
/// assert_eq!(caseless("IŞIQ  Birliyi", "az"), caseless("Işıq BİRLİYİ", "az"));
/// assert_eq!(caseless("Oʻzbekiston", "uz"), caseless("o'zbekiston", "uz"));
/// assert_ne!(caseless("Есіл", "kk"), caseless("Асыл", "kk"));
/// ```
#[must_use]
pub fn caseless(text: &str, lang: &str) -> String {
    let mapper = CaseMapper::new();
    let small = match rules(lang) {
        turkic if turkic == langid!("tr") || turkic == langid!("az") => mapper.fold_turkic_string(text),
        _ => mapper.fold_string(text),
    };
    let letters: String = small.nfc().map(|c| if is_apostrophe(c) { '\'' } else { c }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Signs that people type for one another: oʻ, o', o‘, oʼ.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '‘' | '’' | '‛' | '′' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ˈ' | '＇')
}

fn titles() -> TitlecaseMapperBorrowed<'static> {
    static MAPPER: OnceLock<TitlecaseMapperBorrowed<'static>> = OnceLock::new();
    *MAPPER.get_or_init(TitlecaseMapper::new)
}

fn rules(lang: &str) -> LanguageIdentifier {
    let tag = Tag::read(lang);
    match tag.language.as_str() {
        "tr" | "cta" => langid!("tr"),
        "az" => langid!("az"),
        "kk" if tag.script.as_deref() == Some("Latn") => langid!("tr"),
        // Lithuanian, Greek, Dutch and Armenian have rules of their own in ICU.
        other => other.parse().unwrap_or(LanguageIdentifier::UNKNOWN),
    }
}

#[cfg(test)]
mod tests {
    use super::{caseless, lower, title, upper};

    #[test]
    fn the_turkic_latin_alphabets_keep_their_two_letters_i() {
        for lang in ["tr", "tr-CY", "az", "az-Latn", "kk-Latn", "cta"] {
            assert_eq!(upper("istanbul ışıq", lang), "İSTANBUL IŞIQ", "{lang}");
            assert_eq!(lower("İSTANBUL IŞIQ", lang), "istanbul ışıq", "{lang}");
        }
    }

    #[test]
    fn the_others_have_one_letter_i() {
        for lang in ["uz", "tk", "hu", "en", "kk", "ru", "no such tag!"] {
            assert_eq!(upper("istanbul", lang), "ISTANBUL", "{lang}");
            assert_eq!(lower("TASHKENT IV", lang), "tashkent iv", "{lang}");
        }
        assert_eq!(upper("қазақ елі", "kk"), "ҚАЗАҚ ЕЛІ");
    }

    #[test]
    fn capitals_apostrophes_blanks_and_encodings_say_nothing_where_texts_are_compared() {
        for (a, b, lang) in [
            ("IŞIQ Birliyi", " Işıq  BİRLİYİ ", "az"),
            ("Türkmen ILI", "türkmen ili", "tk"),
            ("Oʻzbekiston", "O’ZBEKISTON", "uz"),
            ("Е\u{308}лка", "ёлка", "ru"),
            ("STRASSE", "Straße", "en"),
        ] {
            assert_eq!(caseless(a, lang), caseless(b, lang), "{lang}");
        }
    }

    #[test]
    fn every_letter_says_something_where_texts_are_compared() {
        for (a, b, lang) in [
            ("Есіл", "Асыл", "kk"),
            ("Sarı", "Sari", "tr"),
            ("Əli", "Ali", "az"),
            ("Нұр", "Нур", "kk"),
            ("Nur", "Нур", "uz"),
            ("Nur-1", "Nur 1", "uz"),
        ] {
            assert_ne!(caseless(a, lang), caseless(b, lang), "{lang}");
        }
    }

    #[test]
    fn names_in_one_case_get_their_capitals() {
        assert_eq!(title("ilham ƏLİYEV-IŞIQLI", "az"), "İlham Əliyev-Işıqlı");
        assert_eq!(title("gʻULOMOV oʻTKIR", "uz"), "Gʻulomov Oʻtkir");
        assert_eq!(title("ҚОСАЙ ұлы", "kk"), "Қосай Ұлы");
        assert_eq!(title("  dzsingisz   kán ", "hu"), "  Dzsingisz   Kán ");
    }
}
