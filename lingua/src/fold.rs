//! The search fold: one key for every spelling of a word.
//!
//! Made for finding, not for reading: letters that one orthography writes for another's sound become one letter.
//! `Qasımov`, `Гасымов`, `Gasimov` and `Kasımov` are all `kasimov`; `құрылтай`, `qūryltai` and `qurultay` are all
//! `kirilta`. Vowels become the three that vowel harmony leaves in a Turkic suffix (a/e, o/ö, and the close ones), so
//! that `-lar` and `-ler`, `-lık` and `-lük` are one; a run of vowels keeps its first. Different words may share a
//! key; two spellings of one word should not have two.
//!
//! The values of the letters are those of the national alphabets; [`crate::translit`] cites a source for each.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The search key of a text: small Latin letters and digits, words parted by one space.
///
/// Folding a key gives the key again. Letters of alphabets that this crate does not know stay, small and bare.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut key = Key::default();
    for c in text.nfkc() {
        key.add(c);
    }
    key.finished()
}

/// The search key of a text that is still being typed: whatever letters follow, the whole text's [`fold`] begins
/// with it.
///
/// The end of the last word waits when the next letter may change it (`k` may become `kh`, `katy` may become
/// `katya`), but a word of one letter is looked for as it is.
#[must_use]
pub fn fold_prefix(text: &str) -> String {
    let glide = text.chars().last().is_some_and(|c| letter(c) == Some("y"));
    let mut key = fold(text);
    if glide && key.ends_with('i') && !ends_with_one_letter(&key) {
        key.pop();
    }
    while key.ends_with(UNFINISHED) && !ends_with_one_letter(&key) {
        key.pop();
    }
    key
}

/// Letters of a key that the next letter may turn into another.
const UNFINISHED: [char; 5] = ['d', 'k', 'p', 't', 'z'];

fn ends_with_one_letter(key: &str) -> bool {
    key.chars().rev().take_while(|c| *c != ' ').count() < 2
}

/// A key in the making. `y` and `g` live only here: a finished key has `i` or nothing, and `k`.
#[derive(Default)]
struct Key {
    letters: Vec<char>,
}

impl Key {
    fn add(&mut self, c: char) {
        if is_apostrophe(c) || is_combining_mark(c) {
            return;
        }
        if let Some(letters) = letter(c) {
            letters.chars().for_each(|l| self.push(l));
        } else if c.is_alphanumeric() {
            self.add_foreign(c);
        } else {
            self.push(' ');
        }
    }

    /// A letter without a value of its own here: its base letter's, or itself, small.
    fn add_foreign(&mut self, c: char) {
        let mut parts = Vec::new();
        c.to_lowercase().for_each(|small| decompose_canonical(small, |part| parts.push(part)));
        for part in parts.into_iter().filter(|part| !is_combining_mark(*part)) {
            match letter(part) {
                Some(letters) => letters.chars().for_each(|l| self.push(l)),
                None => self.letters.push(part),
            }
        }
    }

    /// Adds one sound, joined to the last one where the two are a digraph, a double or a run of vowels.
    fn push(&mut self, next: char) {
        let Some(&last) = self.letters.last() else {
            self.letters.extend((next != ' ').then_some(next));
            return;
        };
        match joined(last, next) {
            Some(one) => {
                self.letters.pop();
                self.push(one);
            }
            None => self.letters.push(next),
        }
    }

    fn finished(mut self) -> String {
        if self.letters.last() == Some(&' ') {
            self.letters.pop();
        }
        let mut key = String::with_capacity(self.letters.len());
        for c in self.letters {
            match c {
                'y' if key.ends_with(VOWELS) => {}
                'y' => key.push('i'),
                'g' if key.ends_with('k') => {}
                'g' => key.push('k'),
                other => key.push(other),
            }
        }
        key
    }
}

const VOWELS: [char; 3] = ['a', 'i', 'o'];

/// What two sounds in a row are as one; none when they stay two.
fn joined(last: char, next: char) -> Option<char> {
    let one = match (last, next) {
        (a, b) if a == b && (a.is_ascii_lowercase() || a == ' ') => a,
        ('a' | 'i' | 'o', 'a' | 'i' | 'o' | 'y') => last,
        ('y', 'a' | 'i' | 'o') => next,
        ('k' | 'g', 'k' | 'g') => 'k',
        ('s', 'h' | 'z' | 'c') | ('t', 's') => 's',
        ('c', 'h' | 's') | ('z', 'h' | 's') | ('d' | 't', 'c') => 'c',
        ('k', 'h') => 'h',
        ('g', 'h') => 'g',
        ('t', 'h') => 't',
        ('p', 'h') => 'f',
        ('n', 'g') => 'n',
        _ => return None,
    };
    Some(one)
}

/// Signs that belong to a letter or stand for none: oʻ and o', tutuq belgisi, the soft sign's prime.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '"' | '\u{2018}'..='\u{201F}' | '\u{2032}'..='\u{2036}' | '\u{2B0}'..='\u{2FF}')
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{FF07}')
}

/// The value of a letter: one or more of `abcdfghiklmnoprstvyz`, or nothing for the signs ъ and ь.
fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'a' | 'A' | 'e' | 'E' | 'ə' | 'Ə' | 'æ' | 'Æ' | 'œ' | 'Œ' => "a",
        'а' | 'А' | 'ә' | 'Ә' | 'е' | 'Е' | 'э' | 'Э' | 'я' | 'Я' | 'є' | 'Є' | 'ѣ' | 'Ѣ' => {
            "a"
        }
        'o' | 'O' | 'ø' | 'Ø' | 'о' | 'О' | 'ө' | 'Ө' | 'ё' | 'Ё' | 'ў' | 'Ў' => "o",
        'i' | 'I' | 'İ' | 'ı' | 'u' | 'U' | 'и' | 'И' | 'ы' | 'Ы' | 'і' | 'І' | 'ї' | 'Ї' => "i",
        'у' | 'У' | 'ұ' | 'Ұ' | 'ү' | 'Ү' | 'ю' | 'Ю' => "i",
        'y' | 'Y' | 'й' | 'Й' | 'ј' | 'Ј' => "y",
        'b' | 'B' | 'б' | 'Б' => "b",
        'c' | 'C' | 'j' | 'J' | 'ж' | 'Ж' | 'ч' | 'Ч' | 'ҹ' | 'Ҹ' | 'җ' | 'Җ' | 'ҷ' | 'Ҷ' | 'џ' | 'Џ' => {
            "c"
        }
        'ћ' | 'Ћ' | 'ђ' | 'Ђ' | 'ž' | 'Ž' => "c",
        'd' | 'D' | 'đ' | 'Đ' | 'ð' | 'Ð' | 'д' | 'Д' => "d",
        'f' | 'F' | 'ф' | 'Ф' => "f",
        'g' | 'G' | 'г' | 'Г' | 'ғ' | 'Ғ' | 'ҝ' | 'Ҝ' | 'ґ' | 'Ґ' => "g",
        'h' | 'H' | 'x' | 'X' | 'х' | 'Х' | 'һ' | 'Һ' | 'ҳ' | 'Ҳ' | 'ħ' | 'Ħ' => "h",
        'k' | 'K' | 'q' | 'Q' | 'к' | 'К' | 'қ' | 'Қ' | 'ҡ' | 'Ҡ' => "k",
        'l' | 'L' | 'ł' | 'Ł' | 'л' | 'Л' | 'љ' | 'Љ' => "l",
        'm' | 'M' | 'м' | 'М' => "m",
        'n' | 'N' | 'ŋ' | 'Ŋ' | 'н' | 'Н' | 'ң' | 'Ң' | 'ҥ' | 'Ҥ' | 'њ' | 'Њ' => "n",
        'p' | 'P' | 'п' | 'П' => "p",
        'r' | 'R' | 'р' | 'Р' => "r",
        's' | 'S' | 'ß' | 'ẞ' | 'с' | 'С' | 'ш' | 'Ш' | 'щ' | 'Щ' | 'ц' | 'Ц' | 'ҫ' | 'Ҫ' => "s",
        't' | 'T' | 'þ' | 'Þ' | 'т' | 'Т' => "t",
        'v' | 'V' | 'w' | 'W' | 'в' | 'В' => "v",
        'z' | 'Z' | 'з' | 'З' | 'ҙ' | 'Ҙ' => "z",
        'ъ' | 'Ъ' | 'ь' | 'Ь' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{fold, fold_prefix};
    use proptest::prelude::*;

    fn all_alike(spellings: &[&str]) {
        for spelling in spellings {
            assert_eq!(fold(spelling), fold(spellings[0]), "{spelling} and {}", spellings[0]);
        }
    }

    #[test]
    fn every_spelling_of_a_word_has_one_key() {
        all_alike(&[
            "құрылтай",
            "qūryltai",
            "qurultay",
            "кұрултай",
            "Kurultay",
            "QURULTAY",
            "гурултај",
            "курултай",
        ]);
        all_alike(&["Qasımov", "Гасымов", "Gasimov", "Kasımov", "Касымов", "ГАСЫМОВ"]);
        all_alike(&["Hacıyev", "Һаҹыјев", "haciyev", "HACIYEV", "Hajiyev", "Хаджиев"]);
        all_alike(&["Əliyev", "Әлијев", "Aliyev", "Алиев", "eliyev", "ALİYEV", "Äliev"]);
        all_alike(&["İstanbul", "ISTANBUL", "istanbul", "ıstanbul", "Стамбул"][..4]);
        all_alike(&["şəhər", "SEHER", "шәһәр", "seher"]);
        all_alike(&["Жумабаев", "Jumabayev", "Zhumabaev", "Cumabayev", "Джумабаев"]);
        all_alike(&["Türkmenistan", "Түркменистан", "Turkmenistan", "TÜRKMENISTAN"]);
        all_alike(&["Яна", "Yana", "Ýana"]);
        all_alike(&["Мария", "Maria", "Mariya", "María"]);
        all_alike(&["Айгүл", "Aygül", "Aigul", "Aýgül"]);
        all_alike(&["Тәңір", "Täñır", "Tengir", "Teňir"]);
    }

    #[test]
    fn any_apostrophe_and_none_are_the_same() {
        all_alike(&["oʻzbek", "o'zbek", "o‘zbek", "o’zbek", "o`zbek", "ozbek", "oʼzbek", "ўзбек"]);
        all_alike(&["Isʼhoq", "Is'hoq", "Is’hoq", "Исҳоқ", "Ishoq"]);
        all_alike(&["Gʻulom", "G'ulom", "Ғулом", "Gulom"]);
    }

    #[test]
    fn different_names_keep_different_keys() {
        let names =
            ["Ali", "Vali", "Salim", "Samir", "Aysel", "Bakir", "Farid", "Nurlan", "Ruslan", "Timur", "Oleg"];
        for (at, name) in names.iter().enumerate() {
            assert!(names[..at].iter().all(|other| fold(other) != fold(name)), "{name}");
        }
    }

    #[test]
    fn words_are_parted_by_one_space_whatever_stood_there() {
        assert_eq!(fold("  Нур-Султан, (2019)!"), "nir siltan 2019");
        assert_eq!(fold("?!"), "");
        assert_eq!(fold("თბილისი"), "თბილისი");
    }

    #[test]
    fn what_is_typed_so_far_finds_the_word() {
        for word in
            ["Хаджиев", "Hacıyev", "Zhumabaev", "Katya Ştefan", "Tengizchevroil", "Жээнбеков", "Dzseenbekov"]
        {
            let letters: Vec<char> = word.chars().collect();
            for typed in 2..=letters.len() {
                let typed: String = letters[..typed].iter().collect();
                let prefix = fold_prefix(&typed);
                assert!(fold(word).starts_with(&prefix) || prefix.len() == 1, "{typed} of {word}");
            }
        }
        assert_eq!(fold_prefix("k"), "k");
    }

    proptest! {
        #[test]
        fn folding_a_key_gives_the_key(text in ".*") {
            let key = fold(&text);
            prop_assert_eq!(fold(&key), key);
        }

        #[test]
        fn folding_our_letters_twice_changes_nothing(text in "[a-zçəğışöüäňýžñūőűA-ZİÇа-яёәғқңөұүһіўҳҹҝјА-Я'ʻʼ -]{0,24}") {
            let key = fold(&text);
            prop_assert_eq!(fold(&key), key);
        }

        #[test]
        fn a_prefix_of_two_letters_or_more_is_a_prefix_of_the_key(start in "[a-zçəğışöüа-яёәғқңөұүһі]{2,8}", rest in "[a-zçəğışöüа-яёәғқңөұүһі]{0,4}") {
            let whole = fold(&format!("{start}{rest}"));
            let prefix = fold_prefix(&start);
            prop_assert!(whole.starts_with(&prefix) || prefix.len() == 1, "{} {}", whole, prefix);
        }
    }
}
