//! A whole name in one cell, cut into its parts. A guess: whoever sends the list sees it before anything is kept.

use std::collections::VecDeque;

/// The parts of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Family name; never empty where there is any name.
    pub family: String,
    /// Given names.
    pub given: String,
    /// Patronymic, where it is seen to be one.
    pub patronymic: String,
}

/// Languages whose lists have the family name first.
const FAMILY_FIRST: [&str; 6] = ["hu", "kk", "ky", "ru", "tk", "uz"];

/// Words that follow a father's name, folded: `oğlu`, `qızı`, `ұлы`, `қызы`, `oʻgʻli`, `qizi`, `uulu`, `кызы`, `ogly`, `gyzy`.
const SON_OR_DAUGHTER: [&str; 9] = ["oğlu", "qızı", "oʻgʻli", "qizi", "ұлы", "қызы", "уулу", "кызы", "ogly"];

/// How patronymics end that are one word.
const PATRONYMIC_ENDINGS: [&str; 10] =
    ["ович", "евич", "овна", "евна", "ична", "ұлы", "қызы", "уулу", "кызы", "ovich"];

/// Cuts a name in the order of `language`. A comma ends the family name; a word all in capitals beside others is the
/// family name; a patronymic is known by its ending.
pub fn split(name: &str, language: &str) -> Parts {
    if let Some((family, rest)) = name.split_once(',') {
        let (patronymic, given) = without_patronymic(rest.split_whitespace().collect());
        return Parts { family: family.trim().to_owned(), given: joined(given), patronymic }
            .with_a_family_name();
    }
    let (patronymic, mut words) = without_patronymic(name.split_whitespace().collect());
    let family = match capitals(&words) {
        Some(at) => words.remove(at),
        None if is_family_first(language) => words.pop_front(),
        None => words.pop_back(),
    };
    Parts { family: family.unwrap_or_default().to_owned(), given: joined(words), patronymic }
        .with_a_family_name()
}

impl Parts {
    fn with_a_family_name(mut self) -> Parts {
        for part in [&mut self.given, &mut self.patronymic] {
            if self.family.is_empty() {
                self.family = std::mem::take(part);
            }
        }
        self
    }
}

fn is_family_first(language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or_default();
    FAMILY_FIRST.iter().any(|known| primary.eq_ignore_ascii_case(known))
}

/// The one word that is all in capitals.
fn capitals(words: &VecDeque<&str>) -> Option<usize> {
    let is_loud = |word: &str| {
        word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.chars().any(char::is_lowercase)
    };
    let mut loud = words.iter().enumerate().filter(|(_, word)| is_loud(word)).map(|(at, _)| at);
    match (loud.next(), loud.next()) {
        (Some(at), None) if words.len() > 1 => Some(at),
        _ => None,
    }
}

/// The patronymic of a name of three words or more, and the other words.
fn without_patronymic(mut words: VecDeque<&str>) -> (String, VecDeque<&str>) {
    if words.len() < 3 {
        return (String::new(), words);
    }
    let same = |word: &str, known: &str| lingua::fold(word) == lingua::fold(known);
    let particle = words.iter().rposition(|word| SON_OR_DAUGHTER.iter().any(|known| same(word, known)));
    if let Some(at) = particle.filter(|at| *at > 0 && words.len() > 3) {
        let particle = words.remove(at).unwrap_or_default();
        let father = words.remove(at - 1).unwrap_or_default();
        return (format!("{father} {particle}"), words);
    }
    let ends = |word: &&str| {
        PATRONYMIC_ENDINGS.iter().any(|ending| lingua::case::lower(word, "ru").ends_with(ending))
    };
    // Not the first word: `Рабинович Лев` has a family name that looks like a patronymic.
    match words.iter().skip(1).position(ends) {
        Some(at) => (words.remove(at + 1).unwrap_or_default().to_owned(), words),
        None => (String::new(), words),
    }
}

fn joined(words: VecDeque<&str>) -> String {
    Vec::from(words).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(name: &str, language: &str) -> [String; 3] {
        let Parts { family, given, patronymic } = split(name, language);
        [family, given, patronymic]
    }

    #[test]
    fn a_name_is_cut_in_the_order_of_its_language() {
        assert_eq!(parts("Ахметова Гүлнұр Серікқызы", "kk"), ["Ахметова", "Гүлнұр", "Серікқызы"]);
        assert_eq!(parts("Петров Иван Сергеевич", "ru"), ["Петров", "Иван", "Сергеевич"]);
        assert_eq!(parts("Иван Сергеевич Петров", "en"), ["Петров", "Иван", "Сергеевич"]);
        assert_eq!(parts("Leyla Rəşid qızı Əliyeva", "az"), ["Əliyeva", "Leyla", "Rəşid qızı"]);
        assert_eq!(parts("Karimov Jasur Rustam oʻgʻli", "uz"), ["Karimov", "Jasur", "Rustam oʻgʻli"]);
        assert_eq!(parts("Nagy Éva", "hu"), ["Nagy", "Éva", ""]);
        assert_eq!(parts("Mehmet Ali Yılmaz", "tr"), ["Yılmaz", "Mehmet Ali", ""]);
        assert_eq!(parts("YILMAZ Mehmet", "tr"), ["YILMAZ", "Mehmet", ""]);
        assert_eq!(parts("Yılmaz, Mehmet Ali", "ru"), ["Yılmaz", "Mehmet Ali", ""]);
    }

    #[test]
    fn one_word_is_a_family_name_and_nothing_is_nothing() {
        assert_eq!(parts("Сұлтан", "kk"), ["Сұлтан", "", ""]);
        assert_eq!(parts(", Анна", "ru"), ["Анна", "", ""]);
        assert_eq!(parts("", "en"), ["", "", ""]);
    }
}
