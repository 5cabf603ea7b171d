//! Forms: what was typed, what is wrong with it, and the page again with both.

use crate::{
    shell::say,
    words::{Lang, Say},
};
use serde::Deserialize;
use std::{collections::BTreeMap, ops::RangeInclusive};

/// What somebody typed, field by field, with what is wrong. A page shows both again.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: BTreeMap<String, Vec<String>>,
    errors: Vec<(String, Say)>,
}

impl<'de> Deserialize<'de> for Form {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Form, D::Error> {
        let pairs = Vec::<(String, String)>::deserialize(deserializer)?;
        Ok(Form::from_pairs(pairs))
    }
}

/// Letters in a short field, unless it says otherwise.
pub const LINE_MAX: usize = 200;
/// Letters in a long field.
pub const TEXT_MAX: usize = 20_000;
/// Years of four digits: what fewer say, somebody typed short.
const YEARS: RangeInclusive<i16> = 1000..=9999;

impl Form {
    /// From names and values in the order they came.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Form {
        let mut form = Form::default();
        for (name, value) in pairs {
            form.values.entry(name).or_default().push(value);
        }
        form
    }

    /// Puts a value into a field, for a page that shows what is stored.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.values.insert(name.to_owned(), vec![value.into()]);
    }

    /// The value of a field as it was typed; empty when it is not there.
    pub fn value(&self, name: &str) -> &str {
        self.values.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// All values of a field that may have several.
    pub fn values(&self, name: &str) -> &[String] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a field has this value among its values: for check boxes.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values(name).iter().any(|it| it == value)
    }

    /// What is wrong with a field, in a language; empty when nothing is.
    pub fn error(&self, lang: Lang, name: &str) -> String {
        self.errors.iter().find(|(field, _)| field == name).map(|(_, say)| lang.tell(say)).unwrap_or_default()
    }

    /// Everything that is wrong: field and words, in the order it was found.
    pub fn errors(&self, lang: Lang) -> Vec<(String, String)> {
        self.errors.iter().map(|(field, say)| (field.clone(), lang.tell(say))).collect()
    }

    /// Whether nothing is wrong.
    pub fn is_good(&self) -> bool {
        self.errors.is_empty()
    }

    /// Says what is wrong with a field.
    pub fn refuse(&mut self, name: &str, say: Say) {
        self.errors.push((name.to_owned(), say));
    }

    /// Everything that is wrong, without a language yet: for an error of an act or of the API.
    pub fn into_errors(self) -> Vec<(String, Say)> {
        self.errors
    }

    /// A line of text, trimmed and in NFC order as typed; `None` when it is empty.
    pub fn line(&mut self, name: &str, letters_max: usize) -> Option<String> {
        let value = self.value(name).trim().to_owned();
        if let Err(say) = check_line(&value, letters_max) {
            self.refuse(name, say);
            return None;
        }
        (!value.is_empty()).then_some(value)
    }

    /// A line of text that must be there.
    pub fn required(&mut self, name: &str, letters_max: usize) -> String {
        let wrong = self.errors.len();
        let line = self.line(name, letters_max);
        if line.is_none() && self.errors.len() == wrong {
            self.refuse(name, say::field_required());
        }
        line.unwrap_or_default()
    }

    /// An e-mail address, made small; `None` when the field is empty.
    pub fn email(&mut self, name: &str) -> Option<String> {
        let line = self.line(name, 254)?;
        match checked_email(&line) {
            Some(email) => Some(email),
            None => {
                self.refuse(name, say::field_not_email("name@example.org"));
                None
            }
        }
    }

    /// A date as browsers send it (`2025-11-24`); `None` when the field is empty.
    pub fn date(&mut self, name: &str) -> Option<jiff::civil::Date> {
        let line = self.line(name, 10)?;
        match line.parse::<jiff::civil::Date>() {
            Ok(date) if YEARS.contains(&date.year()) => Some(date),
            // Browsers send the year 26 for what was meant as 2026.
            _ => {
                self.refuse(name, say::field_not_date("2025-11-24"));
                None
            }
        }
    }

    /// A whole number from `least` to `most`; `None` when the field is empty.
    pub fn number(&mut self, name: &str, least: i64, most: i64) -> Option<i64> {
        let line = self.line(name, 20)?;
        let wrong = match line.parse::<i64>() {
            Ok(number) if number < least => say::field_too_small(least),
            Ok(number) if number > most => say::field_too_large(most),
            Ok(number) => return Some(number),
            Err(_) => say::field_not_number(),
        };
        self.refuse(name, wrong);
        None
    }

    /// One of a list; `None` when the field is empty.
    pub fn one_of<'o>(&mut self, name: &str, offered: impl IntoIterator<Item = &'o str>) -> Option<&'o str> {
        let value = self.value(name).to_owned();
        if value.is_empty() {
            return None;
        }
        let found = offered.into_iter().find(|it| *it == value);
        if found.is_none() {
            self.refuse(name, say::field_not_in_list());
        }
        found
    }
}

/// Whether a line is fit to be kept: not too long, every letter whole, nothing in it that nobody sees.
///
/// # Errors
/// What is wrong with it.
pub fn check_line(value: &str, letters_max: usize) -> Result<(), Say> {
    let letters = value.chars().count();
    if letters > letters_max {
        return Err(say::field_too_long(letters_max));
    }
    if value.chars().any(is_direction_mark) {
        return Err(say::field_direction_marks());
    }
    if value.chars().any(is_unseen) {
        return Err(say::field_control_characters());
    }
    // What was not UTF-8 arrives as this sign, from every kind of body.
    if value.contains(char::REPLACEMENT_CHARACTER) {
        return Err(say::field_damaged());
    }
    Ok(())
}

/// Marks that turn the direction of text around (Unicode TR 9): in a name they only deceive.
fn is_direction_mark(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{061c}')
}

/// Control characters, and spaces and hyphens without width: two names that look the same would be different ones. The
/// joiners U+200C and U+200D stay, which some scripts are written with.
fn is_unseen(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}')
}

/// An address made small if it has the shape of one (RFC 5321, as far as people write them).
pub fn checked_email(text: &str) -> Option<String> {
    let (local, domain) = text.trim().rsplit_once('@')?;
    let shaped = !local.is_empty()
        && local.len() <= 64
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !domain.contains("..")
        && !text.trim().contains(|it: char| {
            it.is_whitespace() || it.is_control() || matches!(it, ',' | ';' | '<' | '>' | '(' | ')' | '"')
        });
    (shaped && text.parse::<lettre::Address>().is_ok()).then(|| text.trim().to_ascii_lowercase())
}
