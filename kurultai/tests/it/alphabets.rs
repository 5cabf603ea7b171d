//! Every word of the interface is written in its language's own letters; what is not is a term on a short list.

use crate::tidy::project;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// The small letters of each official alphabet; capitals are formed from them below.
const ALPHABETS: [(&str, &str); 9] = [
    ("az", "abcçdeəfgğhxıijkqlmnoöprsştuüvyz"),
    ("tr", "abcçdefgğhıijklmnoöprsştuüvyzâîû"),
    ("uz", "abdefghijklmnopqrstuvxyzcʻʼ"),
    ("kk", "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
    ("ky", "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"),
    ("tk", "abçdeäfghijžklmnňoöprsştuüwyýz"),
    ("hu", "aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyz"),
    ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    ("en", "abcdefghijklmnopqrstuvwxyz"),
];

#[test]
fn every_word_is_written_in_the_letters_of_its_language() {
    let terms = terms();
    let mut faults = vec![];
    for (lang, alphabet) in ALPHABETS {
        for (id, text) in messages(lang) {
            let strange =
                words(&text).filter(|word| !terms.contains(*word) && !is_written_in(word, lang, alphabet));
            faults.extend(strange.map(|word| format!("{lang} {id}: {word}")));
        }
    }
    assert!(faults.is_empty(), "not in their alphabet, and not in locales/TERMS.txt:\n{}", faults.join("\n"));
}

/// One term a line; lines that begin with # explain.
fn terms() -> BTreeSet<String> {
    let text = std::fs::read_to_string(project().join("locales/TERMS.txt")).expect("locales/TERMS.txt");
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

fn is_written_in(word: &str, lang: &str, alphabet: &str) -> bool {
    let small = lingua::case::lower(word, lang);
    small.chars().all(|letter| !letter.is_alphabetic() || alphabet.contains(letter) || letter == '\u{307}')
}

/// Runs of letters with the marks that belong to them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphabetic() && !matches!(it, 'ʻ' | 'ʼ' | '.' | '_'))
        .map(|word| word.trim_matches(['.', '_']))
        .filter(|word| !word.is_empty())
}

fn messages(lang: &str) -> Vec<(String, String)> {
    let mut found = vec![];
    for (_, text) in files(lang) {
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("a Fluent file parses");
        for entry in &resource.body {
            if let Entry::Message(message) = entry
                && let Some(value) = &message.value
            {
                let mut text = String::new();
                walk(value, &mut text);
                found.push((message.id.name.to_owned(), text));
            }
        }
    }
    found
}

/// The Fluent files of a language: name within the project, and text.
pub fn files(lang: &str) -> Vec<(String, String)> {
    let folder = project().join("locales").join(lang);
    let paths =
        std::fs::read_dir(folder).expect("a language's folder").map(|entry| entry.expect("a file").path());
    paths
        .filter(|path| path.extension().is_some_and(|it| it == "ftl"))
        .map(|path| {
            let name = path.file_name().expect("a file has a name").to_string_lossy();
            let text = std::fs::read_to_string(&path).expect("a Fluent file is UTF-8");
            (format!("locales/{lang}/{name}"), text)
        })
        .collect()
}

/// The text of a message, with a blank for every placeable.
fn walk(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                text.push(' ');
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        walk(&variant.value, text);
                        text.push(' ');
                    }
                }
                if let Expression::Inline(InlineExpression::Placeable { expression }) = expression
                    && let Expression::Select { variants, .. } = expression.as_ref()
                {
                    variants.iter().for_each(|variant| walk(&variant.value, text));
                }
            }
        }
    }
}
