//! A name in another alphabet: transliteration within a language, the Common Turkic Alphabet, passports, English.
//!
//! [`convert`] is the one way in; each table stands in a module of its own, with its source. What a person wrote is
//! never overwritten by any of these: they are for showing, comparing and suggesting.

mod azerbaijani;
mod common_turkic;
mod english;
mod kazakh;
mod kyrgyz;
mod passport;
pub(crate) mod rules;
mod russian;
mod turkmen;
mod uzbek;

use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub use passport::name_field;
use rules::{LetterI, Rule, apply};

use crate::case;
use crate::script::{self, Script};
use crate::tag::Tag;

/// What a text may become, see [`convert`].
const TARGETS: [&str; 18] = [
    "az", "az-Cyrl", "uz", "uz-Cyrl", "kk", "kk-Latn", "ky", "ky-Latn", "tk", "tk-Cyrl", "ru", "ru-Latn",
    "tr", "hu", "cta", "cta-a", "icao", "en",
];

/// There is no table from the one to the other. Its message says what there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undefined {
    /// The tag of the text's language.
    pub from: String,
    /// The tag of what was wanted.
    pub to: String,
}

impl std::fmt::Display for Undefined {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "no transliteration from {} to {}; ", self.from, self.to)?;
        let defined = |to: &&str| convert("", &self.from, to).is_ok();
        let there: Vec<&str> = TARGETS.into_iter().filter(defined).collect();
        match there.as_slice() {
            [] => f.write_str("the languages are az, tr, uz, kk, ky, tk, hu, ru, en"),
            some => write!(f, "from {} there is: {}", self.from, some.join(", ")),
        }
    }
}

impl std::error::Error for Undefined {}

/// Rewrites a text in another alphabet.
///
/// `from` is the language of the text: `az tr uz kk ky tk hu ru en`; its script is seen from the letters unless the tag
/// says it (`uz-Cyrl`). `to` is one of
///
/// * the same language in its other alphabet: `az`, `az-Cyrl`, `uz`, `uz-Cyrl`, `kk`, `kk-Latn`, `ky`, `ky-Latn`,
///   `tk`, `tk-Cyrl`, `ru`, `ru-Latn`;
/// * `cta`, the Common Turkic Alphabet with Ə, or `cta-a` with Ä instead;
/// * `icao`, the capitals of a passport's machine-readable zone;
/// * `en`, as the English press writes names of that nation.
///
/// What no table knows stays as it is, except in `icao`, which has A to Z, space and hyphen only.
///
/// # Errors
/// [`Undefined`] when there is no table for the pair, for instance from `hu` to `cta`.
///
/// ```
/// use lingua::translit::convert;
/// assert_eq!(convert("Һаҹыјев", "az", "az").unwrap(), "Hacıyev");
/// assert_eq!(convert("Hacıyev", "az", "en").unwrap(), "Hajiyev");
/// assert_eq!(convert("Тоқаев", "kk", "kk-Latn").unwrap(), "Toqaev");
/// ```
pub fn convert(text: &str, from: &str, to: &str) -> Result<String, Undefined> {
    let undefined = || Undefined { from: from.to_owned(), to: to.to_owned() };
    let source = Tag::read(from);
    let own = main_alphabet(text, &source).ok_or_else(undefined)?;
    let language = source.language.as_str();
    let wanted = Tag::read(to);
    match wanted.language.as_str() {
        "cta" => {
            let shown = common_turkic(&own, language).ok_or_else(undefined)?;
            match to.trim().to_ascii_lowercase().as_str() {
                "cta" => Ok(shown),
                "cta-a" | "cta_a" => {
                    Ok(apply(&shown, common_turkic::WITH_UMLAUT, LetterI::Two, LetterI::Two))
                }
                _ => Err(undefined()),
            }
        }
        "icao" => passport_letters(&own, language).ok_or_else(undefined),
        "en" if language != "en" => english(&own, language).ok_or_else(undefined),
        same if same == language => in_script(&own, language, wanted.script.as_deref()).ok_or_else(undefined),
        _ => Err(undefined()),
    }
}

/// The language in whose spelling somebody of `language` has a word: their own, unless it is in Cyrillic letters and none of
/// it is one that only their own Cyrillic alphabet has. Such a name of somebody who writes Azerbaijani, Turkish, Uzbek,
/// Turkmen or Hungarian is as Russian papers have it: `Гаджиев` is no Azerbaijani spelling of Hacıyev, `Һаҹыјев` is.
#[must_use]
pub fn spelt_in<'l>(word: &str, language: &'l str) -> &'l str {
    let own = language.split(['-', '_']).next().unwrap_or(language);
    let letters = match own {
        "az" => "ғҝәјөүһҹ",
        "uz" => "ўқғҳ",
        "tk" => "җңөүә",
        "kk" | "ky" | "ru" => return own,
        _ => "",
    };
    match script::of(word) {
        Script::Cyrillic if !case::lower(word, "ru").chars().any(|letter| letters.contains(letter)) => "ru",
        _ => own,
    }
}

/// The tables of one language between its main alphabet and its other one.
struct Alphabets {
    to_other: Vec<Rule>,
    to_main: Vec<Rule>,
    main: (Script, LetterI),
    other: (Script, LetterI),
}

fn alphabets(language: &str) -> Option<&'static Alphabets> {
    use LetterI::{One, Two};
    use Script::{Cyrillic, Latin};
    static TABLES: OnceLock<[(&str, Alphabets); 6]> = OnceLock::new();
    let latin =
        |to_main, to_other, i| Alphabets { to_main, to_other, main: (Latin, i), other: (Cyrillic, One) };
    let cyrillic =
        |to_main, to_other, i| Alphabets { to_main, to_other, main: (Cyrillic, One), other: (Latin, i) };
    let tables = TABLES.get_or_init(|| {
        [
            ("az", latin(azerbaijani::to_latin(), azerbaijani::to_cyrillic(), Two)),
            ("uz", latin(uzbek::to_latin(), uzbek::to_cyrillic(), One)),
            ("tk", latin(turkmen::to_latin(), turkmen::to_cyrillic(), One)),
            ("kk", cyrillic(kazakh::to_cyrillic(), kazakh::to_latin(), Two)),
            ("ky", cyrillic(kyrgyz::to_cyrillic(), kyrgyz::to_latin(), One)),
            ("ru", cyrillic(russian::to_cyrillic(), russian::to_latin(), One)),
        ]
    });
    tables.iter().find(|(name, _)| *name == language).map(|(_, tables)| tables)
}

/// The text in the alphabet that its language is mainly written in today.
fn main_alphabet(text: &str, source: &Tag) -> Option<String> {
    let language = source.language.as_str();
    let text: String = text.nfc().collect();
    let text = if language == "uz" { uzbek::respelt(&text) } else { text };
    let Some(tables) = alphabets(language) else {
        return matches!(language, "tr" | "hu" | "en").then_some(text);
    };
    let written = match source.script.as_deref() {
        Some("Cyrl") => Script::Cyrillic,
        Some("Latn") => Script::Latin,
        Some(_) => return None,
        None => script::of(&text),
    };
    let other = written == tables.other.0 || written == Script::Mixed;
    Some(if other { apply(&text, &tables.to_main, tables.other.1, tables.main.1) } else { text })
}

fn in_script(own: &str, language: &str, script: Option<&str>) -> Option<String> {
    let Some(tables) = alphabets(language) else {
        return matches!(script, None | Some("Latn")).then(|| own.to_owned());
    };
    let wanted = match script {
        Some("Cyrl") => Script::Cyrillic,
        Some("Latn") => Script::Latin,
        Some(_) => return None,
        None => tables.main.0,
    };
    Some(if wanted == tables.main.0 {
        own.to_owned()
    } else {
        apply(own, &tables.to_other, tables.main.1, tables.other.1)
    })
}

fn common_turkic(own: &str, language: &str) -> Option<String> {
    let rules = common_turkic::from(language)?;
    Some(apply(own, &rules, letter_i(language), LetterI::Two))
}

fn english(own: &str, language: &str) -> Option<String> {
    let rules = english::from(language)?;
    Some(without_marks(&apply(own, &rules, letter_i(language), LetterI::One)))
}

fn passport_letters(own: &str, language: &str) -> Option<String> {
    // Azerbaijani passports carry the English form.
    let own = if language == "az" { english(own, language)? } else { own.to_owned() };
    let plain = without_marks(&apply(&own, &passport::from(language), letter_i(language), LetterI::One));
    let kept = case::upper(&plain, "en");
    Some(kept.chars().filter(|c| c.is_ascii_uppercase() || matches!(c, ' ' | '-')).collect())
}

fn letter_i(language: &str) -> LetterI {
    if matches!(language, "az" | "tr") { LetterI::Two } else { LetterI::One }
}

/// Latin letters without their marks and the apostrophes of letters; й and ё keep theirs, they are letters.
fn without_marks(text: &str) -> String {
    let bare = |c: char| -> String {
        match c {
            'ı' => "i".to_owned(),
            'ʻ' | 'ʼ' => String::new(),
            _ if script::of_char(c) == Script::Latin => {
                c.nfd().filter(|part| !is_combining_mark(*part)).collect()
            }
            _ => c.to_string(),
        }
    };
    text.nfc().map(bare).collect()
}

#[cfg(test)]
mod tests;
