//! Days that are counted or named after the week, as programmes have them that nobody dated: `Day 1`, `2-й день`, `Szombat`.
//! Which day that is, only the days of the forum say. The words are in `day_words.tsv`.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use std::{collections::HashMap, sync::LazyLock};

/// A day without its date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NamedDay {
    /// The first day is 1.
    Counted(i8),
    Weekday(Weekday),
}

/// More days no forum has.
const DAYS_MAX: i8 = 60;

/// A text longer than this is a sentence.
const NAME_BYTES_MAX: usize = 60;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Class {
    Day,
    Suffix,
    Ordinal,
    Weekday,
}

static TABLE: LazyLock<HashMap<(Class, String), i8>> = LazyLock::new(|| {
    let words = entries().filter_map(|(class, number, word)| Some(((class?, lingua::fold(word)), number?)));
    words.collect()
});

fn entries() -> impl Iterator<Item = (Option<Class>, Option<i8>, &'static str)> {
    let lines = include_str!("day_words.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| {
        let mut parts = line.split('\t');
        let class = match parts.next().unwrap_or_default() {
            "day" => Some(Class::Day),
            "suffix" => Some(Class::Suffix),
            "ordinal" => Some(Class::Ordinal),
            "weekday" => Some(Class::Weekday),
            _ => None,
        };
        let number = parts.next().unwrap_or_default().parse().ok();
        parts.next().unwrap_or_default().split('|').map(move |word| (class, number, word))
    })
}

fn number_of(class: Class, word: &str) -> Option<i8> {
    TABLE.get(&(class, lingua::fold(word))).copied()
}

/// The day that a text names and does not date; `None` for any other text.
pub fn named_day(text: &str) -> Option<NamedDay> {
    let text = text.trim().trim_end_matches(['.', ':', ',']);
    if text.is_empty() || text.len() > NAME_BYTES_MAX {
        return None;
    }
    let words = words(text);
    counted(&words).or_else(|| {
        let of_week = |text: &str| number_of(Class::Weekday, text).and_then(weekday);
        let without_day = match words.split_last() {
            Some((last, before)) if number_of(Class::Day, last).is_some() => before.join(" "),
            _ => text.to_owned(),
        };
        of_week(text).or_else(|| of_week(&without_day)).map(NamedDay::Weekday)
    })
}

/// `Day 1`, `1-nap`, `2-й день`, `Third day`.
fn counted(words: &[&str]) -> Option<NamedDay> {
    let mut number = None;
    let mut has_day = false;
    for word in words {
        let of_digits: Option<i8> = word.parse().ok().filter(|it| (1..=DAYS_MAX).contains(it));
        match of_digits.or_else(|| roman(word)).or_else(|| number_of(Class::Ordinal, word)) {
            // `1-ci`: what is glued to a number is its ending, whatever it means alone.
            _ if number.is_some() && number_of(Class::Suffix, word).is_some() => {}
            Some(found) if number.is_none() => number = Some(found),
            None if !has_day && number_of(Class::Day, word).is_some() => has_day = true,
            _ => return None,
        }
    }
    number.filter(|_| has_day).map(NamedDay::Counted)
}

/// `II`, in capitals: folded, `ii` and `iii` are one.
fn roman(word: &str) -> Option<i8> {
    ["I", "II", "III", "IV", "V", "VI", "VII"]
        .iter()
        .zip(1..)
        .find(|(it, _)| *it == &word)
        .map(|(_, number)| number)
}

/// The words of a text; numbers are words, however they are joined to others.
fn words(text: &str) -> Vec<&str> {
    let mut words = vec![];
    for piece in text.split(|c: char| !c.is_alphanumeric() && c != 'ʻ').filter(|it| !it.is_empty()) {
        let mut rest = piece;
        while let Some(first) = rest.chars().next() {
            let is_digit = first.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != is_digit).unwrap_or(rest.len());
            words.push(&rest[..end]);
            rest = &rest[end..];
        }
    }
    words
}

fn weekday(number: i8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(number).ok()
}

impl NamedDay {
    /// Its date, where the first and the last day of the forum say it: there are so many days, or one such day of the week.
    pub fn within(self, forum: Option<(Date, Date)>) -> Option<Date> {
        let (first, last) = forum?;
        match self {
            NamedDay::Counted(number) => {
                first.checked_add((number - 1).days()).ok().filter(|day| *day <= last)
            }
            NamedDay::Weekday(weekday) => {
                let mut days = (0..7).filter_map(|ahead: i32| first.checked_add(ahead.days()).ok());
                let day = days.find(|day| day.weekday() == weekday).filter(|day| *day <= last)?;
                // A forum of more than a week has two such days.
                let second = day.checked_add(7.days()).ok()?;
                (second > last).then_some(day)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_line_of_the_table_means_something() {
        for (class, number, word) in entries() {
            assert!(class.is_some() && number.is_some() && !word.trim().is_empty(), "{word}");
        }
    }

    #[test]
    fn a_day_is_counted_in_the_words_of_each_language() {
        for (text, number) in [
            ("Day 1", 1),
            ("DAY2", 2),
            ("2nd day", 2),
            ("1. Tag", 1),
            ("1-ci gün", 1),
            ("Üçüncü gün", 3),
            ("2. Gün", 2),
            ("3-kun", 3),
            ("1-күн", 1),
            ("Екінші күн", 2),
            ("1-nji gün", 1),
            ("1-nap", 1),
            ("II. nap", 2),
            ("III. nap", 3),
            ("День 1", 1),
            ("2-й день", 2),
            ("День первый:", 1),
        ] {
            assert_eq!(named_day(text), Some(NamedDay::Counted(number)), "{text}");
        }
        for text in ["", "Day", "1", "Day 0", "Day 99", "Day 1 of 4", "Daytime 1", "First", "Room 1", "1.2"] {
            assert_eq!(named_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_of_the_week_is_known_in_each_language() {
        for text in [
            "Saturday",
            "Şənbə",
            "cumartesi",
            "Shanba",
            "СЕНБІ",
            "ишемби",
            "Şenbe güni",
            "Szombat",
            "Суббота",
        ] {
            assert_eq!(named_day(text), Some(NamedDay::Weekday(Weekday::Saturday)), "{text}");
        }
        assert_eq!(named_day("Anna"), None);
    }

    #[test]
    fn the_days_of_the_forum_date_it() {
        let forum = Some((date(2026, 9, 5), date(2026, 9, 8)));
        for (text, day) in [
            ("Day 1", Some(date(2026, 9, 5))),
            ("Day 4", Some(date(2026, 9, 8))),
            ("Day 5", None),
            ("Sunday", Some(date(2026, 9, 6))),
            ("Friday", None),
        ] {
            assert_eq!(named_day(text).and_then(|it| it.within(forum)), day, "{text}");
        }
        let two_weeks = Some((date(2026, 9, 5), date(2026, 9, 18)));
        assert_eq!(NamedDay::Weekday(Weekday::Sunday).within(two_weeks), None);
        assert_eq!(NamedDay::Counted(1).within(None), None);
    }
}
