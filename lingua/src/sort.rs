//! Alphabetical order as each language has it.
//!
//! ICU (CLDR) has the official order of az, tr, uz, kk, ky, tk, hu, ru and en. It has none for four alphabets that
//! we meet: Azerbaijani and Uzbek Cyrillic, the Kazakh Latin alphabet of 2021 and the Common Turkic Alphabet. For
//! these each letter out of place is compared as its neighbour in the alphabet followed by U+FFFF, which sorts after
//! every letter (UTS 35, part 5, "special-purpose characters"): `ә` as `е` + U+FFFF stands after every `е…`.

use std::cmp::Ordering;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu::locale::Locale;
use unicode_normalization::UnicodeNormalization;

use crate::placed::placed;
use crate::script::Script;
use crate::tag::Tag;

/// Compares texts as one viewer's alphabet does. Make it once per list: it loads ICU's tables.
pub struct Sorter {
    collator: CollatorBorrowed<'static>,
    spelling: Spelling,
    /// The alphabet that its readers look names up in.
    script: Script,
}

/// What is done to a text before ICU sees it.
#[derive(Clone, Copy)]
enum Spelling {
    AsWritten,
    /// Any apostrophe counts as that of the Uzbek alphabet: CLDR's order knows three of the five.
    Uzbek,
    Neighbours(&'static [(&'static str, char, usize)]),
}

// Where each order is from says `tests/alphabets.tsv`, which holds them all.
// Each row: the letters (capital and small), the letter before them, how many letters already follow that one.

/// Azerbaijani Cyrillic, 1958: А Б В Г Ғ Д Е Ә Ж З И Ы Ј К Ҝ Л М Н О Ө П Р С Т У Ү Ф Х Һ Ч Ҹ Ш.
const AZ_CYRL: &[(&str, char, usize)] = &[
    ("Ғғ", 'г', 1),
    ("Әә", 'е', 1),
    ("Ыы", 'и', 1),
    ("Јј", 'и', 2),
    ("Ҝҝ", 'к', 1),
    ("Өө", 'о', 1),
    ("Үү", 'у', 1),
    ("Һһ", 'х', 1),
    ("Ҹҹ", 'ч', 1),
];
/// Uzbek Cyrillic, 1940: as Russian, and Ў Қ Ғ Ҳ after Я.
const UZ_CYRL: &[(&str, char, usize)] = &[("Ўў", 'я', 1), ("Ққ", 'я', 2), ("Ғғ", 'я', 3), ("Ҳҳ", 'я', 4)];
/// Kazakh Latin, 2021: A Ä B D E F G Ğ H I İ J K Q L M N Ñ O Ö P R S Ş T U Ū Ü V Y Z.
const KK_LATN: &[(&str, char, usize)] = &[
    ("Ää", 'a', 1),
    ("Ğğ", 'g', 1),
    ("Iı", 'i', 0),
    ("İi", 'i', 1),
    ("Qq", 'k', 1),
    ("Ññ", 'n', 1),
    ("Öö", 'o', 1),
    ("Şş", 's', 1),
    ("Ūū", 'u', 1),
    ("Üü", 'u', 2),
];
/// Common Turkic Alphabet, 2024: A B C Ç D E Ə(Ä) F G Ğ H X I İ J K Q L M N Ñ O Ö P R S Ş T U Ū Ü V Y Z.
const CTA: &[(&str, char, usize)] = &[
    ("Çç", 'c', 1),
    ("Əə", 'e', 1),
    ("Ää", 'e', 1),
    ("Ğğ", 'g', 1),
    ("Xx", 'h', 1),
    ("Iı", 'i', 0),
    ("İi", 'i', 1),
    ("Qq", 'k', 1),
    ("Ññ", 'n', 1),
    ("Öö", 'o', 1),
    ("Şş", 's', 1),
    ("Ūū", 'u', 1),
    ("Üü", 'u', 2),
];

impl Sorter {
    /// The order of `lang`; one that nobody knows gets the order that fits most (CLDR's root).
    #[must_use]
    pub fn new(lang: &str) -> Self {
        let tag = Tag::read(lang);
        let (spelling, icu) = match tag.language.as_str() {
            "az" if tag.is("az", "Cyrl") => (Spelling::Neighbours(AZ_CYRL), "ru"),
            "uz" if tag.is("uz", "Cyrl") => (Spelling::Neighbours(UZ_CYRL), "ru"),
            "kk" if tag.is("kk", "Latn") => (Spelling::Neighbours(KK_LATN), "und"),
            "cta" => (Spelling::Neighbours(CTA), "und"),
            "uz" => (Spelling::Uzbek, "uz"),
            other => (Spelling::AsWritten, other),
        };
        let preferences: CollatorPreferences =
            icu.parse::<Locale>().map(|locale| (&locale).into()).unwrap_or_default();
        let collator = Collator::try_new(preferences, CollatorOptions::default())
            .or_else(|_| Collator::try_new(CollatorPreferences::default(), CollatorOptions::default()))
            .expect("the root order is compiled in");
        Self { collator, spelling, script: script_of(&tag) }
    }

    /// Which of two texts stands first; texts that differ only in what the alphabet does not see are told apart by
    /// their characters, so that a list has one order.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = match self.spelling {
            Spelling::AsWritten => self.collator.compare(a, b),
            _ => self.collator.compare(&self.respelt(a), &self.respelt(b)),
        };
        order.then_with(|| a.cmp(b))
    }

    /// A key whose bytes sort as [`Sorter::compare`] does, for a column to sort by. It holds for one version of this
    /// crate: make the keys anew after an upgrade.
    #[must_use]
    pub fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 3);
        let Ok(_) = self.collator.write_sort_key_to(&self.respelt(text), &mut key);
        key.push(0);
        key.extend_from_slice(text.as_bytes());
        key
    }

    /// The same for a name of somebody of `language`, in a list of names in several scripts: one in another script than the
    /// reader's stands where it would in theirs, and not in a block of its own after Z; those that stand at one place are
    /// told apart by how they are written.
    #[must_use]
    pub fn name_key(&self, name: &str, language: &str) -> Vec<u8> {
        let mut key = self.key(&placed(name, language, self.script));
        key.push(0);
        key.extend_from_slice(name.as_bytes());
        key
    }

    fn respelt(&self, text: &str) -> String {
        match self.spelling {
            Spelling::AsWritten => text.to_owned(),
            Spelling::Uzbek => uzbek_apostrophes(text),
            Spelling::Neighbours(letters) => with_neighbours(text, letters),
        }
    }
}

/// The script of a language's readers.
fn script_of(tag: &Tag) -> Script {
    match (tag.script.as_deref(), tag.language.as_str()) {
        (Some("Cyrl"), _) | (None, "kk" | "ky" | "ru") => Script::Cyrillic,
        (Some("Latn"), _) | (None, "az" | "tr" | "uz" | "tk" | "hu" | "en" | "cta") => Script::Latin,
        _ => Script::None,
    }
}

fn uzbek_apostrophes(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ') { 'ʻ' } else { c }).collect()
}

fn with_neighbours(text: &str, letters: &[(&str, char, usize)]) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.nfc() {
        let Some((pair, neighbour, after)) = letters.iter().find(|(pair, ..)| pair.contains(c)) else {
            out.push(c);
            continue;
        };
        match pair.starts_with(c) {
            true => out.extend(neighbour.to_uppercase()),
            false => out.push(*neighbour),
        }
        out.extend(std::iter::repeat_n('\u{FFFF}', *after));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Sorter;

    /// The official alphabets, a line each: language, letters.
    fn alphabets() -> Vec<(&'static str, &'static str)> {
        include_str!("../tests/alphabets.tsv").lines().filter_map(|line| line.split_once('\t')).collect()
    }

    #[test]
    fn every_alphabet_is_in_its_official_order() {
        for (lang, alphabet) in alphabets() {
            let sorter = Sorter::new(lang);
            let letters: Vec<&str> = alphabet.split(' ').collect();
            for case in [crate::case::upper, crate::case::lower] {
                let official: Vec<String> = letters.iter().map(|l| case(l, lang)).collect();
                let mut sorted = official.clone();
                sorted.sort_by(|a, b| sorter.compare(a, b));
                assert_eq!(sorted, official, "{lang}");
                sorted.sort_by_key(|l| sorter.key(l));
                assert_eq!(sorted, official, "{lang} by keys");
            }
        }
    }

    #[test]
    fn a_letter_of_its_own_stands_after_all_words_with_the_letter_before() {
        for (lang, alphabet) in alphabets() {
            let sorter = Sorter::new(lang);
            // Dictionaries sort ё as е.
            let letters: Vec<&str> = alphabet.split(' ').filter(|l| *l != "Ё").collect();
            // A last letter that makes no digraph with the one before it.
            let last = if lang == "hu" { "Ü" } else { letters[letters.len() - 1] };
            for pair in letters.windows(2) {
                let (before, after) = (format!("{}{last}", pair[0]), format!("{}{}", pair[1], letters[0]));
                assert!(sorter.compare(&before, &after).is_lt(), "{lang}: {before} < {after}");
                assert!(sorter.key(&before) < sorter.key(&after), "{lang}: {before} < {after} by keys");
            }
        }
    }

    #[test]
    fn uzbek_apostrophes_are_one() {
        let sorter = Sorter::new("uz");
        for apostrophe in ["'", "’", "‘", "`", "ʼ", "ʻ"] {
            let word = format!("o{apostrophe}tkir");
            assert!(sorter.compare("zuhra", &word).is_lt(), "{word}");
            assert!(sorter.compare(&word, "gʻulom").is_lt(), "{word}");
        }
    }

    #[test]
    fn capitals_do_not_part_a_list() {
        let mut names = ["Əli", "Zaur", "əhməd", "Elçin", "ZAHİD"];
        names.sort_by(|a, b| Sorter::new("az").compare(a, b));
        assert_eq!(names, ["Elçin", "əhməd", "Əli", "ZAHİD", "Zaur"]);
    }

    /// Names with the languages of their bearers, as a reader of `lang` finds them.
    fn listed<'n>(lang: &str, names: &[(&'n str, &str)]) -> Vec<&'n str> {
        let (sorter, mut names) = (Sorter::new(lang), names.to_vec());
        names.sort_by_cached_key(|(name, language)| sorter.name_key(name, language));
        names.into_iter().map(|(name, _)| name).collect()
    }

    const MIXED: [(&str, &str); 7] = [
        ("Zərdabi", "az"),
        ("Гаджиев", "ru"),
        ("Әлиев", "kk"),
        ("Hacıyev", "az"),
        ("Тоқаев", "kk"),
        ("Szabó", "hu"),
        ("Fərəcov", "az"),
    ];

    #[test]
    fn a_list_in_two_scripts_has_one_alphabet_for_readers_of_latin_letters() {
        let expected = ["Әлиев", "Fərəcov", "Гаджиев", "Hacıyev", "Szabó", "Тоқаев", "Zərdabi"];
        for lang in ["en", "tr", "hu"] {
            assert_eq!(listed(lang, &MIXED), expected, "{lang}");
        }
    }

    #[test]
    fn a_list_in_two_scripts_has_one_alphabet_for_readers_of_cyrillic_letters() {
        let expected = ["Әлиев", "Hacıyev", "Гаджиев", "Zərdabi", "Szabó", "Тоқаев", "Fərəcov"];
        for lang in ["ru", "kk", "ky"] {
            assert_eq!(listed(lang, &MIXED), expected, "{lang}");
        }
    }

    #[test]
    fn old_azerbaijani_letters_stand_among_the_new_ones_for_whoever_reads_these() {
        let names =
            [("Һүсејнов", "az"), ("Ҹәфәров", "az"), ("Cavadov", "az"), ("Əliyev", "az"), ("Xəlilov", "az")];
        assert_eq!(listed("az", &names), ["Cavadov", "Ҹәфәров", "Əliyev", "Һүсејнов", "Xəlilov"]);
    }

    #[test]
    fn a_sorter_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Sorter>();
    }
}
