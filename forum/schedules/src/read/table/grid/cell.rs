//! What one cell of a grid says of its item: `09:15 Title – Speaker`, with more in the lines below.

use crate::{
    Kind,
    read::{clock::Moment, draft::names, kinds, table_times::DayOrder},
};

/// The parts of a cell.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Parts {
    /// When it begins and ends, where it says so itself.
    pub(super) time: Option<(Moment, Option<Moment>)>,
    pub(super) title: String,
    pub(super) people: Vec<String>,
    /// What stands in the lines below.
    pub(super) rest: String,
}

/// More people than this are a sentence.
const PEOPLE_MAX: usize = 12;
/// Names are of so many words at least and at most.
const WORDS_OF_NAME: std::ops::RangeInclusive<usize> = 2..=5;

impl Parts {
    pub(super) fn of(cell: &str, order: DayOrder) -> Parts {
        let (time, text) = own_time(cell.trim(), order);
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let first = lines.next().unwrap_or_default();
        let (title, mut said) = title_and_people(first);
        let mut rest = vec![];
        for line in lines {
            match people(line).filter(|_| rest.is_empty()) {
                Some(people) => said.extend(people),
                None => rest.push(line),
            }
        }
        Parts { time, title: title.to_owned(), people: said, rest: rest.join("\n") }
    }
}

/// A time that the text begins with, and what is behind it.
fn own_time(text: &str, order: DayOrder) -> (Option<(Moment, Option<Moment>)>, &str) {
    let letters = text.find(char::is_alphabetic).unwrap_or(text.len());
    // `9:15 am`.
    let half = text
        .get(letters..letters + 2)
        .filter(|it| it.eq_ignore_ascii_case("am") || it.eq_ignore_ascii_case("pm"));
    let is_half = half.is_some() && !text[letters + 2..].starts_with(char::is_alphanumeric);
    let end = if is_half { letters + 2 } else { letters };
    let before = text[..end].trim_end_matches([' ', ':', '–', '—', '-', '(', '"', '«', '„', '“']);
    if !before.contains(':') || end >= text.len() {
        return (None, text);
    }
    match order.range(before) {
        (Some(start), end) if start.time.is_some() && start.day.is_none() => {
            (Some((start, end)), text[before.len()..].trim_start_matches([' ', ':', '–', '—', '-']))
        }
        _ => (None, text),
    }
}

/// `Title – Ann Lee, Bob Roe`, `Title (Ann Lee)`; a text whose other part is no name is a title as a whole.
fn title_and_people(line: &str) -> (&str, Vec<String>) {
    for sign in [" – ", " — ", " - ", " | "] {
        let Some((title, after)) = line.rsplit_once(sign) else { continue };
        if let Some(people) = people(after).filter(|_| !title.trim().is_empty()) {
            return (title.trim(), people);
        }
    }
    let bracketed = line.strip_suffix(')').and_then(|it| it.rsplit_once('('));
    if let Some((title, inner)) = bracketed.filter(|(title, _)| !title.trim().is_empty())
        && let Some(people) = people(inner)
    {
        return (title.trim(), people);
    }
    (line, vec![])
}

/// The names of a text that is nothing but names.
pub(super) fn people(text: &str) -> Option<Vec<String>> {
    let names = names(text.trim());
    let is_some = !names.is_empty() && names.len() <= PEOPLE_MAX;
    (is_some && names.iter().all(|name| is_name(name))).then_some(names)
}

/// Whether every word begins with a capital, as in names and in few titles, and none is of programmes (`Gala Dinner`); `Moderator: Ann Lee` has a role before it.
fn is_name(text: &str) -> bool {
    // `von`, `de la`, `oğlu`, `qızı`, `kyzy`, `uulu` among the others.
    const SMALL: [&str; 24] = [
        "von", "van", "der", "den", "de", "la", "le", "di", "da", "dos", "bin", "ibn", "al", "el", "oğlu",
        "qızı", "kızı", "oglu", "kyzy", "uulu", "qizi", "oʻgʻli", "uly", "gyzy",
    ];
    let name = text.rsplit(": ").next().unwrap_or(text);
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_of_name = |word: &&str| {
        let begins = word.chars().next().is_some_and(char::is_uppercase);
        let letters =
            word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’' | 'ʻ' | 'ʼ'));
        (begins && letters) || SMALL.contains(word)
    };
    let is_shouted =
        words.iter().all(|word| word.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase));
    let is_of_programme = kinds::kind(name, "") != Kind::Other;
    WORDS_OF_NAME.contains(&words.len()) && words.iter().all(is_of_name) && !is_shouted && !is_of_programme
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(cell: &str) -> String {
        let parts = Parts::of(cell, DayOrder::Unknown);
        let time = |it: &Moment| it.time.map(|it| it.strftime("%H:%M").to_string()).unwrap_or_default();
        let time = parts
            .time
            .map(|(start, end)| format!("{}-{}", time(&start), end.map_or(String::new(), |it| time(&it))));
        [time.unwrap_or_default(), parts.title, parts.people.join("+"), parts.rest].join(" | ")
    }

    #[test]
    fn a_cell_is_taken_apart_where_its_parts_are_clear() {
        for (cell, parts) in [
            ("Opening", " | Opening |  | "),
            ("Water and rivers – Ann Lee", " | Water and rivers | Ann Lee | "),
            ("Вода и реки — Анна Ли, Боб Роу", " | Вода и реки | Анна Ли+Боб Роу | "),
            ("Su (Əli Məmməd oğlu Əliyev)", " | Su | Əli Məmməd oğlu Əliyev | "),
            ("Panel - what next", " | Panel - what next |  | "),
            (
                "Plenary\nDr. Éva Nagy\nOn the rights of rivers",
                " | Plenary | Dr. Éva Nagy | On the rights of rivers",
            ),
            ("9:15 Coffee", "09:15- | Coffee |  | "),
            ("9:15–9:45: Coffee", "09:15-09:45 | Coffee |  | "),
            ("2:15 pm Tea", "14:15- | Tea |  | "),
            ("2026: what next", " | 2026: what next |  | "),
            ("Evening – Gala Dinner", " | Evening – Gala Dinner |  | "),
            ("Day 1 – PART TWO", " | Day 1 – PART TWO |  | "),
            ("", " |  |  | "),
        ] {
            assert_eq!(shown(cell), parts, "{cell}");
        }
    }
}
