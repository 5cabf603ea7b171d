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
    EndDate,
    AllDay,
    Private,
    Published,
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
            "end_date" => EndDate,
            "all_day" => AllDay,
            "private" => Private,
            "published" => Published,
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

/// Words before the name of a field that name the item alone: `Session start`, `Proposal title`.
const OF_ITEM: [&str; 10] = [
    "session",
    "event",
    "talk",
    "proposal",
    "submission",
    "presentation",
    "activity",
    "item",
    "scheduled",
    "programme",
];

/// What is said of a field beside it and makes it no other: how it is measured or written.
const UNITS: [&str; 27] = [
    "min",
    "mins",
    "minutes",
    "minute",
    "minuten",
    "minuti",
    "minutos",
    "мин",
    "минут",
    "минуты",
    "dəq",
    "dəqiqə",
    "dk",
    "dakika",
    "daqiqa",
    "perc",
    "мүн",
    "h",
    "hours",
    "hrs",
    "uhr",
    "ч",
    "local",
    "optional",
    "required",
    "pflichtfeld",
    "s",
];

/// What a heading says in brackets.
pub fn remark(heading: &str) -> Option<&str> {
    let inner = heading.trim().trim_end_matches([':', '*', ' ']).strip_suffix([')', ']'])?;
    inner.rsplit_once(['(', '[']).map(|(_, remark)| remark.trim()).filter(|it| !it.is_empty())
}

/// Whether the rest of a heading leaves the field what it is: a language, a number, a unit, a way of writing, a zone.
fn is_beside(rest: &str) -> bool {
    let folded = lingua::fold(rest);
    let is_pattern = rest.len() >= 2 && rest.chars().all(|c| "dmyhsDMYHSтгдмчТГДМЧ:./- ".contains(c));
    rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        || UNITS.iter().any(|unit| lingua::fold(unit) == folded)
        || is_pattern
        || super::zones::by_name(rest).is_some()
}

/// Whether a heading is a word of the table and nothing else: `Room`, not `Room 1`.
pub fn is_word(heading: &str) -> bool {
    let heading = heading.trim_start_matches(['*', ' ']).trim_end_matches([':', '*', ' ']);
    // Signs alone (`№`) are folded to nothing, and nothing is no word.
    !heading.is_empty() && heading.len() <= 120 && TABLE.contains_key(&lingua::fold(heading))
}

/// What a heading says, and the language of its column where it says so: `Title (ru)`, `title_en`, `Название`. A known word
/// with another behind it is another field: `Speaker Email` is nobody's name.
pub fn says(heading: &str) -> Option<(Column, Option<String>)> {
    let heading = heading.trim_start_matches(['*', ' ']).trim_end_matches([':', '*', ' ']);
    if heading.is_empty() || heading.len() > 120 {
        return None;
    }
    let known = |text: &str| TABLE.get(&lingua::fold(text)).copied();
    if let Some(column) = known(heading) {
        return Some((column, None));
    }
    let before = |end: usize| heading[..end].trim_end_matches(['(', '[', ' ', '_', '-', ':', '/']);
    let language =
        |text: &str| tag(text).filter(|_| text.len() <= 7).or_else(|| super::kinds::language(text));
    if let Some((first, rest)) = heading.split_once([' ', '_', '-'])
        && OF_ITEM.iter().any(|it| first.eq_ignore_ascii_case(it))
        && let Some(found) = says(rest)
    {
        return Some(found);
    }
    if let Some((first, second)) = heading.split_once('/')
        && let Some(column) = known(first.trim()).filter(|_| known(second.trim()).is_some())
    {
        return Some((column, None));
    }
    let words = heading.trim_end_matches([')', ']']);
    let at = match remark(heading) {
        Some(_) => words.rfind(['(', '['])?,
        None => words.rfind(['_', ' ', '/', ':', '.'])?,
    };
    let last = words[at + 1..].trim();
    let column = known(before(at)).or_else(|| says(before(at)).map(|(column, _)| column))?;
    let is_person = matches!(column, Column::Speaker | Column::Moderator);
    match language(last) {
        _ if is_person && ["name", "names"].iter().any(|it| last.eq_ignore_ascii_case(it)) => {
            Some((column, None))
        }
        Some(lang) if column.is_worded() => Some((column, Some(lang))),
        _ if is_beside(last) => Some((column, None)),
        _ => None,
    }
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
        for (heading, column) in [
            ("Session Date", Date),
            ("*Time Start", Start),
            ("Room/Location (optional)", Room),
            ("session_start", Start),
            ("Proposal title", Title),
            ("Event Status", Status),
            ("Scheduled Duration", Duration),
            ("Scheduled At", Start),
            ("Room/Location", Room),
            ("Speaker 2", Speaker),
            ("Speaker names", Speaker),
            ("Speaker 1 Name", Speaker),
            ("Date (dd/mm/yyyy)", Date),
            ("Start (UTC)", Start),
            ("Duration [minutes]", Duration),
            ("Titel", Title),
            ("Beginn", Start),
            ("Heure de début", Start),
            ("End Date", EndDate),
            ("All day event", AllDay),
            ("Start Date & Time", Start),
            ("End Date & Time", End),
            ("event_key", Id),
            ("Tracks (Optional)", Track),
            ("Published (Y/N)", Published),
        ] {
            assert_eq!(says(heading), Some((column, None)), "{heading}");
        }
        for heading in [
            "Speaker Email",
            "Speaker Bio",
            "Speaker Company",
            "Room Capacity",
            "Speaker (e-mail)",
            "Title colour",
        ] {
            assert_eq!(says(heading), None, "{heading}");
        }
        assert_eq!(says("Favourite colour"), None);
        assert_eq!(says(""), None);
    }
}
