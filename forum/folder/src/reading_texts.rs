//! Texts in several languages, days and times: the values of a TOML file that have rules of their own.

use crate::{
    Kind, Text, What,
    reading::{Section, Spot},
    wellformed,
};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
};
use toml::de::DeValue;

impl Section<'_> {
    /// A name or title in several languages.
    pub fn text(&self, key: &'static str) -> Text {
        self.text_of(key, wellformed::line_fault)
    }

    /// A name or title that must be there.
    pub fn required_text(&self, key: &'static str) -> Text {
        let text = self.text(key);
        self.required(key, Some(()).filter(|()| !text.is_empty()));
        text
    }

    /// The title of an item, or the name of a place, in several languages.
    pub fn title(&self, key: &'static str) -> Text {
        self.text_of(key, wellformed::title_fault)
    }

    /// A title that must be there.
    pub fn required_title(&self, key: &'static str) -> Text {
        let text = self.title(key);
        self.required(key, Some(()).filter(|()| !text.is_empty()));
        text
    }

    /// What an item is about, in several languages.
    pub fn description(&self, key: &'static str) -> Text {
        self.text_of(key, wellformed::description_fault)
    }

    /// Paragraphs in several languages.
    pub fn body(&self, key: &'static str) -> Text {
        self.text_of(key, wellformed::body_fault)
    }

    /// Paragraphs that must be there.
    pub fn required_body(&self, key: &'static str) -> Text {
        let text = self.body(key);
        self.required(key, Some(()).filter(|()| !text.is_empty()));
        text
    }

    fn text_of(&self, key: &'static str, fault_in: fn(&str) -> Option<What>) -> Text {
        let mut text = Text::default();
        let Some(versions) = self.table(key) else { return text };
        let mut original = None;
        for (spot, tag, value) in versions.entries() {
            let Some(value) = value.as_str() else {
                self.reading.fault(&spot, What::WrongKind { wanted: Kind::Text });
                continue;
            };
            if tag == "original" {
                original = Some((spot, value));
                continue;
            }
            self.check_version(&spot, tag, value, fault_in);
            text.write(tag, value);
        }
        if let Some((spot, tag)) = original.filter(|(_, tag)| !text.set_original(tag)) {
            self.reading.fault(&spot, What::UnknownLanguage { value: tag.to_owned() });
        }
        if text.is_empty() {
            self.fault(key, What::Missing);
        }
        text
    }

    fn check_version(&self, spot: &Spot, tag: &str, value: &str, fault_in: fn(&str) -> Option<What>) {
        let languages = self.reading.languages.borrow();
        if !wellformed::is_language_tag(tag) {
            self.reading.fault(spot, What::BadLanguage { value: tag.to_owned() });
        } else if !languages.is_empty() && !languages.iter().any(|known| known == tag) {
            self.reading.fault(spot, What::UnknownLanguage { value: tag.to_owned() });
        }
        let missing = value.trim().is_empty().then_some(What::Missing);
        if let Some(what) = missing.or_else(|| fault_in(value)) {
            self.reading.fault(spot, what);
        }
    }

    /// A list of language tags; `known` says whether they must be the coalition's.
    pub fn language_tags(&self, key: &'static str, known: bool) -> Vec<String> {
        let list = self.list(key);
        let mut seen: Vec<String> = vec![];
        for (spot, tag) in list {
            let languages = self.reading.languages.borrow();
            if !wellformed::is_language_tag(&tag) {
                self.reading.fault(&spot, What::BadLanguage { value: tag.clone() });
            } else if known && !languages.is_empty() && !languages.contains(&tag) {
                self.reading.fault(&spot, What::UnknownLanguage { value: tag.clone() });
            }
            if seen.contains(&tag) {
                self.reading.fault(&spot, What::Duplicate { value: tag, first_line: spot.line });
            } else {
                seen.push(tag);
            }
        }
        seen
    }

    /// A day: TOML's own, or a text `2025-11-24`.
    pub fn date(&self, key: &'static str) -> Option<Date> {
        let value = self.time_as_written(key)?;
        let date = wellformed::date(&value);
        if date.is_none() {
            self.fault(key, What::BadDate { value });
        }
        date
    }

    /// A list of days.
    pub fn dates(&self, key: &'static str) -> Vec<Date> {
        let one = |(spot, value): (Spot, String)| {
            let date = wellformed::date(&value);
            if date.is_none() {
                self.reading.fault(&spot, What::BadDate { value });
            }
            date
        };
        self.list(key).into_iter().filter_map(one).collect()
    }

    /// A moment: with an offset, or by the clock of the first city.
    pub fn moment(&self, key: &'static str) -> Option<Timestamp> {
        let value = self.time_as_written(key)?;
        let by_the_city = |local: DateTime| self.reading.zone.borrow().to_timestamp(local).ok();
        let moment = value.parse().ok().or_else(|| by_the_city(local_time(&value)?));
        if moment.is_none() {
            self.fault(key, What::BadTime { value });
        }
        moment
    }

    /// A time by the clock of some city, without an offset.
    pub fn local_time(&self, key: &'static str) -> Option<DateTime> {
        let value = self.time_as_written(key)?;
        let time = local_time(&value);
        if time.is_none() {
            self.fault(key, What::BadTime { value });
        }
        time
    }

    fn time_as_written(&self, key: &'static str) -> Option<String> {
        self.value_of(key, Kind::Date, |value| match value {
            DeValue::Datetime(time) => Some(time.to_string()),
            DeValue::String(text) => Some(text.to_string()),
            _ => None,
        })
    }

    /// Files a fault at `key` when `to` is before `from`.
    pub fn in_order<T: PartialOrd>(&self, key: &str, from: Option<T>, to: Option<T>) {
        if matches!((from, to), (Some(from), Some(to)) if to < from) {
            self.fault(key, What::EndsBeforeStart);
        }
    }

    /// Files a fault at `key` for a day outside `from..=to`.
    pub fn within(&self, key: &str, day: Option<Date>, from: Option<Date>, to: Option<Date>) {
        let (Some(day), Some(from), Some(to)) = (day, from, to) else { return };
        if day < from || day > to {
            self.fault(key, What::OutOfRange);
        }
    }
}

/// `2025-11-24T10:00`, `2025-11-24 10:00:00`; no day alone, no offset.
fn local_time(value: &str) -> Option<DateTime> {
    let has_time = value.len() > 10;
    let has_offset =
        value.ends_with(['Z', 'z']) || value.get(11..).is_some_and(|time| time.contains(['+', '-', '[']));
    if has_time && !has_offset { value.parse().ok() } else { None }
}
