//! What heads a column of a programme as a list, in nine languages: `table_words.tsv`.

use super::draft::tag;
use std::{collections::HashMap, sync::LazyLock};

/// What a column has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    Title,
    Subtitle,
    Date,
    Start,
    End,
    Duration,
    Room,
    Venue,
    City,
    Speaker,
    Moderator,
    Kind,
    Track,
    Summary,
    Description,
    Language,
    Id,
    Url,
    Status,
    Zone,
    Licence,
    Ignored,
}

impl Column {
    fn from_word(word: &str) -> Option<Column> {
        use Column::*;
        Some(match word {
            "title" => Title,
            "subtitle" => Subtitle,
            "date" => Date,
            "start" => Start,
            "end" => End,
            "duration" => Duration,
            "room" => Room,
            "venue" => Venue,
            "city" => City,
            "speaker" => Speaker,
            "moderator" => Moderator,
            "kind" => Kind,
            "track" => Track,
            "summary" => Summary,
            "description" => Description,
            "language" => Language,
            "id" => Id,
            "url" => Url,
            "status" => Status,
            "zone" => Zone,
            "licence" => Licence,
            "ignored" => Ignored,
            _ => return None,
        })
    }

    /// Whether there may be several of it, each in a language.
    pub fn is_worded(self) -> bool {
        matches!(self, Column::Title | Column::Subtitle | Column::Summary | Column::Description)
    }
}

static TABLE: LazyLock<HashMap<String, Column>> = LazyLock::new(|| {
    let mut table = HashMap::new();
    for (name, word) in entries() {
        if let Some(column) = Column::from_word(name) {
            table.entry(lingua::fold(word)).or_insert(column);
        }
    }
    table
});

fn entries() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = include_str!("table_words.tsv").lines().filter(|line| !line.starts_with("# "));
    lines.flat_map(|line| {
        let mut parts = line.split('\t');
        let name = parts.next().unwrap_or_default();
        parts.nth(1).unwrap_or_default().split('|').map(move |word| (name, word))
    })
}

/// What a heading says, and the language of its column where it says so: `Title (ru)`, `title_en`, `Название`.
pub fn says(heading: &str) -> Option<(Column, Option<String>)> {
    let heading = heading.trim().trim_end_matches([':', '*', ' ']);
    if heading.is_empty() || heading.len() > 120 {
        return None;
    }
    let known = |text: &str| TABLE.get(&lingua::fold(text)).copied();
    if let Some(column) = known(heading) {
        return Some((column, None));
    }
    let before = |end: usize| heading[..end].trim_end_matches(['(', '[', ' ', '_', '-', ':', '/']);
    let words = heading.trim_end_matches([')', ']']);
    let at = words.rfind(['(', '[', '_', ' ', '/', ':'])?;
    let last = &words[at + 1..];
    let column = known(before(at))?;
    let lang = tag(last).filter(|_| last.len() <= 7).or_else(|| super::kinds::language(last));
    Some((column, lang.filter(|_| column.is_worded())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_names_a_column() {
        for (name, word) in entries() {
            assert!(Column::from_word(name).is_some(), "{name}");
            assert!(!word.trim().is_empty(), "{name}");
        }
    }

    #[test]
    fn a_heading_is_known_as_people_write_it() {
        use Column::*;
        for (heading, column, lang) in [
            ("Title", Title, None),
            ("НАЗВАНИЕ", Title, None),
            ("Title (ru)", Title, Some("ru")),
            ("title_en", Title, Some("en")),
            ("Название (English)", Title, Some("en")),
            ("Başlanğıc", Start, None),
            ("Kezdés:", Start, None),
            ("Время начала", Start, None),
            ("Terem", Room, None),
            ("Докладчики", Speaker, None),
            ("Duration (min)", Duration, None),
            ("Узактыгы", Duration, None),
        ] {
            assert_eq!(says(heading), Some((column, lang.map(str::to_owned))), "{heading}");
        }
        assert_eq!(says("Favourite colour"), None);
        assert_eq!(says(""), None);
    }
}
