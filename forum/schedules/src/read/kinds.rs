//! What kind of item, what role, what language a word of a file means: `kind_words.tsv`.

use crate::{Kind, Role, Status};
use std::{collections::HashMap, sync::LazyLock};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Means {
    Kind(Kind),
    Role(Role),
    Language(&'static str),
}

/// Class and folded word → what it means. The first line that has a word keeps it.
static TABLE: LazyLock<HashMap<(&'static str, String), Means>> = LazyLock::new(|| {
    let mut table = HashMap::new();
    for (class, name, word) in entries() {
        let Some(means) = means(class, name) else { continue };
        table.entry((class, lingua::fold(word))).or_insert(means);
    }
    table
});

fn entries() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = include_str!("kind_words.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| {
        let mut parts = line.split('\t');
        let (class, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let words = parts.next().unwrap_or_default().split('|').chain([name]);
        words.map(move |word| (class, name, word))
    })
}

fn means(class: &str, name: &'static str) -> Option<Means> {
    match class {
        "kind" => Kind::from_code(name).map(Means::Kind),
        "role" => Role::from_code(name).map(Means::Role),
        "language" => Some(Means::Language(name)),
        _ => None,
    }
}

/// A word longer than this is a sentence, and says nothing about itself.
const WORD_BYTES_MAX: usize = 200;

fn whole(class: &'static str, word: &str) -> Option<Means> {
    if word.len() > WORD_BYTES_MAX {
        return None;
    }
    TABLE.get(&(class, lingua::fold(word))).copied()
}

/// The kind that a file's word means: as a whole, else by the first of its words that is known; where it says nothing, by a title
/// that is nothing but the name of a kind (`Lunch`).
pub fn kind(word: &str, title: &str) -> Kind {
    let by_word = || {
        let words = word.get(..WORD_BYTES_MAX).unwrap_or(word);
        words.split(|c: char| !c.is_alphanumeric() && c != '-' && c != 'ʻ').find_map(|it| whole("kind", it))
    };
    match whole("kind", word).or_else(by_word).or_else(|| whole("kind", title)) {
        Some(Means::Kind(kind)) if !kind.is_part() => kind,
        _ => Kind::Other,
    }
}

/// The role that a file's word means.
pub fn role(word: &str) -> Option<Role> {
    match whole("role", word)? {
        Means::Role(role) => Some(role),
        _ => None,
    }
}

/// What a file's word says of whether something takes place.
pub fn status(word: &str) -> Status {
    let word = word.rsplit('/').next().unwrap_or(word).trim().to_ascii_lowercase();
    match word.as_str() {
        "cancelled" | "canceled" | "eventcancelled" | "withdrawn" | "deleted" | "rejected" => {
            Status::Cancelled
        }
        "tentative" | "draft" | "submitted" | "eventpostponed" | "needs-action" => Status::Tentative,
        _ => Status::Confirmed,
    }
}

/// The tag of a language that is called by its name.
pub fn language(word: &str) -> Option<String> {
    match whole("language", word.trim())? {
        Means::Language(tag) => Some(tag.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_means_something() {
        for (class, name, word) in entries() {
            assert!(means(class, name).is_some(), "{class} {name}");
            assert!(!word.trim().is_empty(), "{class} {name}");
        }
    }

    #[test]
    fn a_kind_is_known_by_the_words_of_programmes() {
        for (word, title, read) in [
            ("Short talk (20 minutes)", "", Kind::Speech),
            ("lecture", "", Kind::Speech),
            ("devroom", "", Kind::Speech),
            ("Панельная дискуссия", "", Kind::Panel),
            ("AÇILIŞ", "", Kind::Ceremony),
            ("Kávészünet", "", Kind::Break),
            ("", "Lunch", Kind::Meal),
            ("", "Lunch politics of the region", Kind::Other),
            ("BoF", "", Kind::Meeting),
            ("side-event", "", Kind::SideEvent),
            ("Expert", "", Kind::Other),
        ] {
            assert_eq!(kind(word, title), read, "{word} {title}");
        }
    }

    #[test]
    fn roles_and_languages_are_known_by_name() {
        assert_eq!(role("Ведущий"), Some(Role::Moderator));
        assert_eq!(role("SPEAKER"), Some(Role::Speaker));
        assert_eq!(role("plumber"), None);
        assert_eq!(language("Русский").as_deref(), Some("ru"));
        assert_eq!(language("Magyar").as_deref(), Some("hu"));
    }
}
