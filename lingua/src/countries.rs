//! Countries and territories: the codes of ISO 3166-1 and their names in the nine languages, as CLDR has them.
//!
//! A country is what somebody answers who is asked for theirs; a side that seats people at a forum is none.

use crate::{case, fold, sort::Sorter, tag::Tag};
use std::{
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};

/// Languages of the names, in the order of the columns of `data/countries.tsv`; the last one is for all others.
const LANGUAGES: [&str; 9] = ["az", "tr", "uz", "kk", "ky", "tk", "hu", "ru", "en"];

/// What people write beside the names of CLDR.
const OTHER_NAMES: &[(&str, &str)] = &[
    ("AE", "UAE"),
    ("AE", "ОАЭ"),
    ("AE", "БАӘ"),
    ("AE", "BAE"),
    ("AE", "BƏƏ"),
    ("AE", "Объединённые Арабские Эмираты"),
    ("BY", "Белоруссия"),
    ("CD", "Демократическая Республика Конго"),
    ("CD", "Democratic Republic of the Congo"),
    ("CG", "Республика Конго"),
    ("CG", "Republic of the Congo"),
    ("CI", "Ivory Coast"),
    ("CN", "Китайская Народная Республика"),
    ("CZ", "Czech Republic"),
    ("CZ", "Чешская Республика"),
    ("GB", "UK"),
    ("GB", "Great Britain"),
    ("IR", "Islamic Republic of Iran"),
    ("KG", "Kyrgyz Republic"),
    ("KG", "Кыргызская Республика"),
    ("KG", "Кыргыз Республикасы"),
    ("KP", "Северная Корея"),
    ("KR", "Южная Корея"),
    ("KR", "Republic of Korea"),
    ("MD", "Молдавия"),
    ("MK", "Macedonia"),
    ("MK", "Македония"),
    ("NL", "Holland"),
    ("NL", "Голландия"),
    ("PS", "Palestine"),
    ("PS", "Палестина"),
    ("PS", "Filistin"),
    ("RU", "Russian Federation"),
    ("RU", "Российская Федерация"),
    ("TR", "Turkey"),
    ("US", "United States of America"),
    ("US", "Соединённые Штаты Америки"),
    ("US", "США"),
    ("US", "ABŞ"),
    ("US", "ABD"),
    ("US", "AQSH"),
    ("US", "АҚШ"),
];

struct Country {
    code: &'static str,
    three_letters: &'static str,
    names: [&'static str; LANGUAGES.len()],
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let rows = include_str!("../data/countries.tsv").lines().filter(|line| !line.starts_with('#'));
    let country = |line: &'static str| {
        let mut cells = line.split('\t');
        let mut next = || cells.next().expect("every row of data/countries.tsv has all columns");
        let (code, three_letters) = (next(), next());
        Country { code, three_letters, names: std::array::from_fn(|_| next()) }
    };
    rows.map(country).collect()
});

/// Countries by their names; `None` where several have one name, which then names none.
type ByName = HashMap<String, Option<&'static str>>;

/// By names as they are written, in letters of any size.
static BY_NAME: LazyLock<ByName> = LazyLock::new(|| by_name(small));

/// By names in any spelling, in which Ghana and Guyana are one.
static BY_SPELLING: LazyLock<ByName> = LazyLock::new(|| by_name(fold));

fn small(name: &str) -> String {
    case::lower(name, "en")
}

fn by_name(key: fn(&str) -> String) -> ByName {
    let mut by_name = ByName::new();
    let names = COUNTRIES.iter().flat_map(|it| it.names.iter().map(|name| (it.code, *name)));
    for (code, name) in names.chain(OTHER_NAMES.iter().copied()) {
        let found = by_name.entry(key(name)).or_insert(Some(code));
        if *found != Some(code) {
            *found = None;
        }
    }
    by_name
}

/// Every code, in the order of codes.
pub fn codes() -> impl Iterator<Item = &'static str> {
    COUNTRIES.iter().map(|it| it.code)
}

/// Whether it is a code as it is kept: two capital letters.
#[must_use]
pub fn is_code(text: &str) -> bool {
    by_code(text).is_some()
}

fn by_code(code: &str) -> Option<&'static Country> {
    let at = COUNTRIES.binary_search_by(|it| it.code.cmp(code)).ok()?;
    COUNTRIES.get(at)
}

/// What the country of that code is called in a language; in English, where the language is none of the nine.
#[must_use]
pub fn name(code: &str, lang: &str) -> Option<&'static str> {
    by_code(code).map(|it| it.names[column(lang)])
}

fn column(lang: &str) -> usize {
    let tag = Tag::read(lang);
    LANGUAGES.iter().position(|it| *it == tag.language).unwrap_or(LANGUAGES.len() - 1)
}

/// Code and name of each in the alphabet of a language: what a list to choose from shows.
#[must_use]
pub fn sorted(lang: &str) -> &'static [(&'static str, &'static str)] {
    static SORTED: [OnceLock<Vec<(&str, &str)>>; LANGUAGES.len()] =
        [const { OnceLock::new() }; LANGUAGES.len()];
    let column = column(lang);
    SORTED[column].get_or_init(|| {
        let sorter = Sorter::new(LANGUAGES[column]);
        let mut all: Vec<_> = COUNTRIES.iter().map(|it| (it.code, it.names[column])).collect();
        all.sort_by_cached_key(|(_, name)| sorter.key(name));
        all
    })
}

/// The code of what somebody has written: a code of two or three letters, or a name in any of the nine languages, in any
/// spelling.
#[must_use]
pub fn find(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let capitals = text.to_ascii_uppercase();
    let by_letters = || COUNTRIES.iter().find(|it| it.code == capitals || it.three_letters == capitals);
    let by_name = || BY_NAME.get(&small(text)).copied().flatten();
    let by_spelling = || BY_SPELLING.get(&fold(text)).copied().flatten();
    by_letters().map(|it| it.code).or_else(by_name).or_else(by_spelling)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_of_iso_3166_has_a_name_in_each_language() {
        assert_eq!(codes().count(), 249);
        assert!(codes().is_sorted());
        for country in COUNTRIES.iter() {
            assert_eq!((country.code.len(), country.three_letters.len()), (2, 3), "{}", country.code);
            for (lang, name) in LANGUAGES.iter().zip(country.names) {
                assert!(!name.trim().is_empty() && name.trim() == name, "{} in {lang}", country.code);
            }
        }
    }

    #[test]
    fn a_name_is_that_of_the_readers_language_and_english_for_all_others() {
        let kazakhstan = ["az", "kk", "hu", "en", "pt", "kk-KZ"].map(|lang| name("KZ", lang).unwrap_or("?"));
        let wanted = ["Qazaxıstan", "Қазақстан", "Kazahsztán", "Kazakhstan", "Kazakhstan", "Қазақстан"];
        assert_eq!(kazakhstan, wanted);
        assert_eq!((name("kz", "en"), name("XX", "en")), (None, None));
    }

    #[test]
    fn countries_stand_in_the_alphabet_of_the_reader() {
        let place = |lang: &str, code: &str| sorted(lang).iter().position(|it| it.0 == code);
        // In Hungarian cs is a letter after c, in Turkish ç.
        assert!(place("hu", "CW") < place("hu", "CZ"), "Curaçao, Csehország");
        assert!(place("tr", "DJ") < place("tr", "CN"), "Cibuti, Çin");
        assert_eq!(sorted("pt"), sorted("en"));
    }

    #[test]
    fn a_country_is_found_by_its_code_and_by_its_name_in_any_language_and_spelling() {
        for (text, code) in [
            ("KZ", "KZ"),
            (" kz ", "KZ"),
            ("KAZ", "KZ"),
            ("Казахстан", "KZ"),
            ("қазақстан", "KZ"),
            ("MAGYARORSZÁG", "HU"),
            ("Turkey", "TR"),
            ("Türkiye", "TR"),
            ("Turkiya", "TR"),
            ("США", "US"),
            ("UK", "GB"),
            ("гана", "GH"),
            ("ГАЙАНА", "GY"),
        ] {
            assert_eq!(find(text), Some(code), "{text}");
        }
        for nothing in ["", "-", "Atlantis", "XX", "XKX"] {
            assert_eq!(find(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn every_name_finds_its_own_country() {
        let names = COUNTRIES.iter().flat_map(|it| it.names.iter().map(|name| (it.code, *name)));
        let lost: Vec<_> = names.filter(|(code, name)| find(name) != Some(code)).collect();
        assert_eq!(lost, []);
    }
}
