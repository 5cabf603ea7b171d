//! One word for one thing: what `locales/GLOSSARY.md` says is what the texts say.

use crate::{alphabets::files, tidy::project};
use std::collections::BTreeMap;

#[test]
fn every_term_of_the_glossary_is_used_in_its_language() {
    let glossary = glossary();
    let texts = texts(&glossary.languages);
    let mut faults = vec![];
    for row in &glossary.rows {
        assert_eq!(row.len(), glossary.languages.len(), "a word for each language: {row:?}");
        // The first column is English and says, where it must, which of two things is meant: "zone (of entry)".
        for (lang, term) in glossary.languages.iter().zip(row).skip(1) {
            if !texts[lang].contains(&lingua::case::lower(term, lang)) {
                faults.push(format!("{lang}: {term}"));
            }
        }
    }
    assert!(faults.is_empty(), "in locales/GLOSSARY.md, but in no text:\n{}", faults.join("\n"));
}

#[test]
fn no_text_uses_a_word_that_the_glossary_rules_out() {
    let glossary = glossary();
    let mut faults = vec![];
    for (lang, words) in &glossary.not_used {
        for (file, text) in files(lang) {
            for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
                let said = lingua::case::lower(said(line), lang);
                let found = words.iter().filter(|word| begins_a_word(&said, word));
                faults.extend(found.map(|word| format!("{file}:{}: {word}", number + 1)));
            }
        }
    }
    assert!(faults.is_empty(), "ruled out by locales/GLOSSARY.md:\n{}", faults.join("\n"));
}

struct Glossary {
    languages: Vec<String>,
    rows: Vec<Vec<String>>,
    /// Beginnings of words, by language.
    not_used: BTreeMap<String, Vec<String>>,
}

fn glossary() -> Glossary {
    let text = std::fs::read_to_string(project().join("locales/GLOSSARY.md")).expect("locales/GLOSSARY.md");
    let (table, not_used) = text.split_once("\n## Not used\n").expect("the words that are not used");
    let mut rows = table.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")).map(cells);
    let languages = rows.next().expect("a table");
    assert_eq!(languages.len(), 9);
    Glossary { languages, rows: rows.collect(), not_used: not_used.lines().filter_map(ruled_out).collect() }
}

fn cells(row: &str) -> Vec<String> {
    row.split(" | ").map(|cell| cell.trim().to_owned()).collect()
}

/// `- xx: word, word`
fn ruled_out(line: &str) -> Option<(String, Vec<String>)> {
    let (lang, words) = line.strip_prefix("- ")?.split_once(": ")?;
    Some((lang.to_owned(), words.split(", ").map(|word| word.trim().to_owned()).collect()))
}

/// All texts of a language, in small letters.
fn texts(languages: &[String]) -> BTreeMap<&String, String> {
    let all =
        |lang: &str| files(lang).into_iter().map(|(_, text)| lingua::case::lower(&text, lang)).collect();
    languages.iter().map(|lang| (lang, all(lang))).collect()
}

/// A line without the key before it, which is English.
fn said(line: &str) -> &str {
    line.split_once(" = ").map_or(line, |(_, text)| text)
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(|before: char| before.is_alphanumeric() || before == '-' || before == '$')
    })
}
