//! Which of the nine languages a text is in.
//!
//! Sequences of one to three letters and whole words, counted in the project's own texts (`data/languages`: frequent
//! words and what the interface says, in all nine), weighed as a naive Bayes classifier does. The Cyrillic forms of
//! Azerbaijani, Uzbek and Turkmen come from the same texts by [`crate::translit`]. Do not ask it about a single name.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::script::{self, Script};
use crate::translit::convert;

/// The language that a text is most likely in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guess {
    /// `az tr uz kk ky tk hu ru en`.
    pub language: &'static str,
    /// The alphabet of the text.
    pub script: Script,
    /// How much likelier than the next language, in nats: 2 is a fair bet, 10 beyond doubt.
    pub lead: f32,
}

/// The language of a text of three words or more; none when two languages are about as likely, when the letters are
/// of another alphabet, and when there are none.
///
/// ```
/// use lingua::language::guess;
/// assert_eq!(guess("Hər kəsin bu sənədi oxumaq hüququ var").map(|g| g.language), Some("az"));
/// assert_eq!(guess("1917 – 2026"), None);
/// ```
#[must_use]
pub fn guess(text: &str) -> Option<Guess> {
    let script = script::of(text);
    if matches!(script, Script::None | Script::Other) {
        return None;
    }
    let cyrillic = text.chars().filter(|c| script::of_char(*c) == Script::Cyrillic).count();
    let latin = text.chars().filter(|c| script::of_char(*c) == Script::Latin).count();
    let mostly = if cyrillic > latin { Script::Cyrillic } else { Script::Latin };
    let words = words(text);
    let mut ranked: Vec<(f32, &'static str)> = profiles()
        .iter()
        .filter(|profile| profile.script == mostly)
        .map(|profile| (words.iter().map(|word| profile.surprise(word)).sum(), profile.language))
        .collect();
    ranked.sort_by(|a, b| a.0.total_cmp(&b.0));
    let [(best, language), (next, _), ..] = ranked[..] else { return None };
    let lead = next - best;
    (lead >= LEAD_MIN).then_some(Guess { language, script: mostly, lead })
}

/// A smaller lead is "not sure".
const LEAD_MIN: f32 = 0.7;
/// The longest text that is looked at; more only repeats it.
const WORDS_MAX: usize = 200;
/// How much a word says when it is known as a whole, against its letters.
const WORD_WEIGHT: f32 = 1.5;

/// What is known of one language in one script.
struct Profile {
    language: &'static str,
    script: Script,
    /// For every sequence of letters, and every word in brackets, how surprising it is.
    surprises: HashMap<String, f32>,
    unseen: f32,
    unseen_word: f32,
}

fn profiles() -> &'static [Profile] {
    static PROFILES: OnceLock<Vec<Profile>> = OnceLock::new();
    PROFILES.get_or_init(|| {
        let mut profiles = Vec::new();
        for (language, text) in TEXTS {
            let main = if matches!(language, "kk" | "ky" | "ru") { Script::Cyrillic } else { Script::Latin };
            profiles.push(Profile::learn(language, main, text));
            let other = match language {
                "az" => "az-Cyrl",
                "uz" => "uz-Cyrl",
                "tk" => "tk-Cyrl",
                _ => continue,
            };
            if let Ok(cyrillic) = convert(text, language, other) {
                profiles.push(Profile::learn(language, Script::Cyrillic, &cyrillic));
            }
        }
        profiles
    })
}

const TEXTS: [(&str, &str); 9] = [
    ("az", include_str!("../data/languages/az.txt")),
    ("tr", include_str!("../data/languages/tr.txt")),
    ("uz", include_str!("../data/languages/uz.txt")),
    ("kk", include_str!("../data/languages/kk.txt")),
    ("ky", include_str!("../data/languages/ky.txt")),
    ("tk", include_str!("../data/languages/tk.txt")),
    ("hu", include_str!("../data/languages/hu.txt")),
    ("ru", include_str!("../data/languages/ru.txt")),
    ("en", include_str!("../data/languages/en.txt")),
];

impl Profile {
    fn learn(language: &'static str, script: Script, text: &str) -> Self {
        let mut counts: HashMap<String, u32> = HashMap::new();
        let (mut grams, mut whole) = (0_u32, 0_u32);
        for word in text.lines().flat_map(all_words) {
            for gram in grams_of(&word) {
                *counts.entry(gram).or_default() += 1;
                grams += 1;
            }
            *counts.entry(bracketed(&word)).or_default() += 1;
            whole += 1;
        }
        let surprise = |count: f32, total: u32| -((count + 0.3) / (total as f32 + 3000.0)).ln();
        let surprises = counts
            .into_iter()
            .map(|(key, count)| {
                let total = if key.starts_with('[') { whole } else { grams };
                (key, surprise(count as f32, total))
            })
            .collect();
        Self { language, script, surprises, unseen: surprise(0.0, grams), unseen_word: surprise(0.0, whole) }
    }

    fn surprise(&self, word: &str) -> f32 {
        let known = |key: String, unseen: f32| self.surprises.get(&key).copied().unwrap_or(unseen);
        let letters: f32 = grams_of(word).map(|gram| known(gram, self.unseen)).sum();
        // Each letter is seen about three times.
        letters / 3.0 + known(bracketed(word), self.unseen_word) * WORD_WEIGHT
    }
}

fn words(text: &str) -> Vec<String> {
    all_words(text).take(WORDS_MAX).collect()
}

/// Words in small letters. İ and I are both i here: a text in capitals does not say which it means.
fn all_words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic() && !is_apostrophe(c)).map(small).filter(|word| !word.is_empty())
}

fn small(word: &str) -> String {
    let word = word.trim_matches(is_apostrophe);
    let letters =
        word.chars().flat_map(|c| if matches!(c, 'İ' | 'I') { 'i'.to_lowercase() } else { c.to_lowercase() });
    letters.map(|c| if is_apostrophe(c) { 'ʻ' } else { c }).collect()
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | 'ʻ' | 'ʼ')
}

/// The sequences of one to three letters of a word, its edges included.
fn grams_of(word: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
    let mut grams = Vec::with_capacity(letters.len() * 3);
    for length in 1..=3 {
        grams.extend(letters.windows(length).map(|gram| gram.iter().collect::<String>()));
    }
    grams.into_iter().filter(|gram| gram != " ")
}

fn bracketed(word: &str) -> String {
    format!("[{word}]")
}

#[cfg(test)]
mod tests {
    use super::guess;
    use crate::script::Script;
    use proptest::prelude::*;

    #[test]
    fn each_language_is_known_by_a_few_words() {
        for (text, language) in [
            ("Konfransa hazırlıq başa çatıb", "az"),
            ("Toplantıya katılmak isteyenler için", "tr"),
            ("Yigʻilishda qatnashish uchun kelganlar", "uz"),
            ("Жиналысқа қатысушылар саны", "kk"),
            ("Жыйынга катышкандардын саны", "ky"),
            ("Ýygnaga gatnaşýanlaryň sany", "tk"),
            ("A találkozón részt vevők száma", "hu"),
            ("Число участников встречи выросло", "ru"),
            ("The number of people who came", "en"),
        ] {
            assert_eq!(guess(text).map(|g| g.language), Some(language), "{text}");
        }
    }

    #[test]
    fn the_older_alphabet_of_a_language_is_known_too() {
        let found = guess("Һәр кәсин азад сөз һүгугу вардыр").unwrap();
        assert_eq!((found.language, found.script), ("az", Script::Cyrillic));
        assert_eq!(guess("Ҳар бир инсон ўз ҳуқуқига эга").map(|g| g.language), Some("uz"));
    }

    #[test]
    fn what_has_no_words_or_none_of_ours_is_not_guessed() {
        for text in ["", "2026 — 15:30", "საქართველო", "%&/()"] {
            assert_eq!(guess(text), None, "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn no_text_is_too_strange(text in ".{0,80}") {
            let _ = guess(&text);
        }
    }

    /// How many opening words of the paragraphs of the Universal Declaration of Human Rights, which nothing here has learned
    /// from, are known for their language, and of how many; none where the data are not there.
    fn known_by_three_words(texts: &[(&str, &str)]) -> Option<(u32, u32)> {
        let Ok(folder) = std::env::var("KURULTAI_TEST_DATA") else {
            eprintln!("skipped: KURULTAI_TEST_DATA is not set");
            return None;
        };
        let (mut right, mut all) = (0_u32, 0_u32);
        for (language, file) in texts {
            let text =
                std::fs::read_to_string(format!("{folder}/udhr/udhr_{file}.xml")).expect("the declaration");
            let paragraphs =
                text.split("<para>").skip(1).filter_map(|p| p.split_once("</para>")).map(|(p, _)| p);
            let (mut ours, mut count) = (0_u32, 0_u32);
            for opening in paragraphs.map(|p| p.split_whitespace().take(3).collect::<Vec<_>>().join(" ")) {
                if opening.split(' ').count() < 3 {
                    continue;
                }
                let found = guess(&opening).map(|g| g.language);
                if found != Some(*language) {
                    eprintln!("{language}: {opening} is {found:?}");
                }
                ours += u32::from(found == Some(*language));
                count += 1;
            }
            eprintln!("{language}: {ours} of {count}");
            right += ours;
            all += count;
        }
        Some((right, all))
    }

    #[test]
    fn the_first_three_words_of_other_texts_are_enough() {
        let texts = [
            ("az", "azj_latn"),
            ("tr", "tur"),
            ("uz", "uzn_latn"),
            ("kk", "kaz"),
            ("ky", "kir"),
            ("tk", "tuk_latn"),
            ("hu", "hun"),
            ("ru", "rus"),
            ("en", "eng"),
        ];
        let Some((right, all)) = known_by_three_words(&texts) else { return };
        assert!(f64::from(right) / f64::from(all) >= 0.93, "{right} of {all}");
    }

    #[test]
    fn the_first_three_words_are_enough_in_the_older_alphabets_too() {
        let texts = [("az", "azj_cyrl"), ("uz", "uzn_cyrl"), ("tk", "tuk_cyrl")];
        let Some((right, all)) = known_by_three_words(&texts) else { return };
        assert!(f64::from(right) / f64::from(all) >= 0.93, "{right} of {all}");
    }
}
