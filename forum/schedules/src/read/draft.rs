//! An item as a reader finds it, before it is cleaned, named and put into the tree.

use crate::{At, Change, Kind, Link, Participant, Point, Reason, Status, UNKNOWN};
use jiff::{SignedDuration, Timestamp, ZonedDateTime};
use uuid::Uuid;

/// An item as it stands in the file.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    pub at: At,
    /// The source's own id.
    pub id: Option<String>,
    pub guid: Option<Uuid>,
    pub number: Option<u64>,
    pub code: Option<String>,
    pub slug: Option<String>,
    /// The id of its parent as the source has it.
    pub parent: Option<String>,
    /// The kind in the source's word.
    pub kind_as_written: Option<String>,
    /// The kind where the file says it in ours.
    pub kind: Option<Kind>,
    pub title: Worded,
    pub subtitle: Worded,
    pub summary: Worded,
    pub description: Worded,
    pub start: Start,
    pub duration: Option<SignedDuration>,
    pub all_day: bool,
    pub city: Option<String>,
    pub to_city: Option<String>,
    pub venue: Option<String>,
    pub room: Option<String>,
    pub point: Option<Point>,
    pub track: Option<String>,
    pub people: Vec<Participant>,
    pub links: Vec<Link>,
    pub attachments: Vec<Link>,
    pub language: Option<String>,
    pub licence: Option<String>,
    pub opt_out: Option<bool>,
    pub url: Option<String>,
    pub status: Status,
    pub sequence: u32,
    pub modified: Option<Timestamp>,
    pub changes: Vec<Change>,
    /// Why it cannot be taken, where its reader knows.
    pub left_out: Option<Reason>,
}

/// When a draft begins.
#[derive(Clone, Debug, Default)]
pub enum Start {
    /// Nothing says so.
    #[default]
    Missing,
    /// What says so could not be read.
    Bad(String),
    /// Then.
    At(ZonedDateTime),
    /// It recurs: the end of each occurrence's id, and its start.
    Each(Vec<(String, ZonedDateTime)>),
}

/// A text in the languages that the file names.
#[derive(Clone, Debug, Default)]
pub struct Worded(pub Vec<(String, String)>);

impl Worded {
    /// Adds a text; without a language it is in one that nobody knows. The first text of a language stays.
    pub fn add(&mut self, lang: Option<&str>, text: &str) {
        let lang = lang.and_then(tag).unwrap_or_else(|| UNKNOWN.to_owned());
        if !text.trim().is_empty() && self.0.len() < 100 && self.0.iter().all(|(other, _)| *other != lang) {
            self.0.push((lang, text.to_owned()));
        }
    }
}

/// A BCP 47 tag as it is written best, `uz-Cyrl`; `None` for what is none (`de_DE` is `de-DE`).
pub fn tag(text: &str) -> Option<String> {
    let text = text.trim().replace('_', "-");
    let fits = |(index, part): (usize, &str)| match index {
        0 => (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic()),
        _ => (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()),
    };
    if text.len() > 35 || !text.split('-').enumerate().all(fits) {
        return None;
    }
    let parts = text.split('-').enumerate().map(|(index, part)| match (index, part.len()) {
        (0, _) => part.to_ascii_lowercase(),
        (_, 2) => part.to_ascii_uppercase(),
        (_, 4) if !part.starts_with(|c: char| c.is_ascii_digit()) => {
            part[..1].to_ascii_uppercase() + &part[1..].to_ascii_lowercase()
        }
        _ => part.to_ascii_lowercase(),
    });
    Some(parts.collect::<Vec<_>>().join("-"))
}

/// A text, if there is one.
pub fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The names of a text: by semicolons or bars, else by commas, unless `Lee, Ann` is one.
pub fn names(text: &str) -> Vec<String> {
    let signs: &[char] = if text.contains([';', '|', '\n']) { &[';', '|', '\n'] } else { &[','] };
    let parts: Vec<String> = text.split(signs).filter_map(some).take(500).collect();
    let is_one = signs == [','] && parts.len() == 2 && parts.iter().all(|part| !part.contains(' '));
    if is_one {
        return some(text).into_iter().collect();
    }
    // `Ann Lee & Bob Roe`, but not `Smith & Co`.
    let several =
        |part: &String| part.split(" & ").flat_map(|it| it.split(" / ")).all(|it| it.trim().contains(' '));
    let split = |part: String| match several(&part) {
        true => part.split(" & ").flat_map(|it| it.split(" / ")).filter_map(some).collect(),
        false => vec![part],
    };
    parts.into_iter().flat_map(split).collect()
}

/// Whether two names are one, however their words are joined: `starts_at`, `startsAt`, `starts-at`.
pub fn is_same(key: &str, name: &str) -> bool {
    fn plain(text: &str) -> impl Iterator<Item = u8> + '_ {
        text.bytes().filter(|byte| !matches!(byte, b'_' | b'-' | b' ')).map(|byte| byte.to_ascii_lowercase())
    }
    plain(key).eq(plain(name))
}

#[cfg(test)]
mod tests {
    use super::tag;

    #[test]
    fn a_language_is_known_however_it_is_written() {
        for (text, read) in [
            ("en", Some("en")),
            ("DE", Some("de")),
            ("de_DE", Some("de-DE")),
            ("uz-cyrl", Some("uz-Cyrl")),
            ("es-419", Some("es-419")),
            ("English", None),
            ("", None),
            ("e", None),
            ("en-", None),
            ("de, en", None),
        ] {
            assert_eq!(tag(text).as_deref(), read, "{text}");
        }
    }
}
