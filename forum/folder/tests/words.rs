//! Every fault has its message in every language of the interface, with the values that the fault gives.

use fluent_syntax::{ast::Entry, parser};
use folder::{Kind, Noun, What, Worded};
use std::{collections::BTreeSet, path::PathBuf};

const LANGUAGES: [&str; 9] = ["az", "tr", "uz", "kk", "ky", "tk", "hu", "ru", "en"];

/// One of each.
fn every_fault() -> Vec<What> {
    let value = String::new;
    vec![
        What::NoFile,
        What::Unreadable,
        What::FileTooLarge { limit_mb: 1 },
        What::NotUtf8,
        What::Syntax { detail: value() },
        What::TooDeep { limit: 1 },
        What::Missing,
        What::UnknownKey { key: value() },
        What::WrongKind { wanted: Kind::Text },
        What::BadId { value: value() },
        What::Reserved { value: value() },
        What::Duplicate { value: value(), first_line: 1 },
        What::BadLanguage { value: value() },
        What::UnknownLanguage { value: value() },
        What::Unknown { noun: Noun::City, value: value() },
        What::NotOneOf { value: value(), allowed: value() },
        What::BadDate { value: value() },
        What::BadTime { value: value() },
        What::BadTimeZone { value: value() },
        What::BadCountry { value: value() },
        What::Unprintable { letters: value() },
        What::EndsBeforeStart,
        What::OutOfRange,
        What::BadNumber { value: value() },
        What::BadEmail { value: value() },
        What::BadColour { value: value() },
        What::TooLong { limit: 1 },
        What::TooMany { limit: 1 },
        What::Invisible { character: value() },
        What::Cells { found: 1, wanted: 1 },
        What::SecondHead { first_line: 1 },
        What::SeveralPeople { value: "7".into(), delegations: "upper-river, lower-river".into() },
        What::OtherName { first_line: 1 },
        What::NotAsked { category: value() },
    ]
}

fn file(language: &str) -> String {
    let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    std::fs::read_to_string(locales.join(language).join("folder.ftl")).expect("all nine have the file")
}

/// The source text of each message, by id.
fn messages(language: &str) -> Vec<(String, String)> {
    let parsed = parser::parse(file(language)).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let text = |pattern: &fluent_syntax::ast::Pattern<String>| format!("{pattern:?}");
    let message = |entry: &Entry<String>| match entry {
        Entry::Message(it) => Some((it.id.name.clone(), it.value.as_ref().map(text).unwrap_or_default())),
        _ => None,
    };
    parsed.body.iter().filter_map(message).collect()
}

#[test]
fn every_fault_has_a_message_with_its_values_in_every_language() {
    let places = ["folder-at-field", "folder-at-line", "folder-at-file"].map(str::to_owned);
    let wanted: BTreeSet<String> =
        every_fault().iter().map(|what| format!("folder-{}", what.code())).chain(places).collect();
    for language in LANGUAGES {
        let messages = messages(language);
        let found: BTreeSet<String> = messages.iter().map(|(id, _)| id.clone()).collect();
        assert_eq!(found, wanted, "{language}");
        for what in every_fault() {
            let (_, text) = messages.iter().find(|(id, _)| id["folder-".len()..] == *what.code()).unwrap();
            for (name, _) in what.arguments() {
                assert!(
                    text.contains(&format!("\"{name}\"")),
                    "{language}: {} does not show {name}",
                    what.code()
                );
            }
        }
    }
}

#[test]
fn messages_that_choose_by_a_word_know_every_word() {
    for language in LANGUAGES {
        let text = file(language);
        let words = Kind::ALL.iter().map(|it| it.word()).chain(Noun::ALL.iter().map(|it| it.word()));
        for word in words {
            assert!(text.contains(&format!("[{word}] ")), "{language} lacks {word}");
        }
    }
}
