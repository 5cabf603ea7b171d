//! What became of a file: values without words. The words are in `locales/<lang>/schedules.ftl`.

use crate::{Change, Note, Programme, Reason};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A file as it was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Read {
    /// What was taken.
    pub programme: Programme,
    /// What became of each item of the file.
    pub report: Report,
}

/// What became of each item of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What kind of file it is.
    pub source: Source,
    /// What is to be said of the file as a whole.
    pub notes: Vec<Note>,
    /// Every item of the file exactly once, in its order.
    pub entries: Vec<Entry>,
}

/// What kind of file a programme came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// schedule.xml of any dialect.
    ScheduleXml,
    /// Schedule JSON of any dialect.
    ScheduleJson,
    /// iCalendar.
    ICalendar,
    /// Text with separators.
    Csv,
    /// An Excel workbook.
    Xlsx,
}

/// Where something stands in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct At {
    /// The line of a text, the row of a sheet; from 1; 0 where there are none.
    pub line: u32,
    /// The way to it: `day 2 / room 3 / event 1`, `VEVENT 4`, the name of a sheet.
    pub path: String,
}

/// What became of one item of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Where it stands.
    pub at: At,
    /// What its source calls it, where it does.
    pub source_id: Option<String>,
    /// Its title as far as it could be read.
    pub title: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is in the programme.
    Taken {
        /// As these items; more than one where it recurs.
        items: Vec<String>,
        /// What is not as the source has it; empty where everything is.
        changes: Vec<Change>,
    },
    /// It is not.
    LeftOut(Reason),
}

/// How many items of a file were taken as they are, with changes, and not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Taken as they are.
    pub taken: usize,
    /// Taken with changes; not among `taken`.
    pub changed: usize,
    /// Left out.
    pub left_out: usize,
    /// How often each change was made and each reason given, by their codes.
    pub codes: BTreeMap<String, usize>,
}

impl Report {
    /// How many items were taken as they are, with changes, and not; the three make up the entries.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for entry in &self.entries {
            match &entry.outcome {
                Outcome::Taken { changes, .. } if changes.is_empty() => tally.taken += 1,
                Outcome::Taken { changes, .. } => {
                    tally.changed += 1;
                    changes.iter().for_each(|change| tally.count(change.code()));
                }
                Outcome::LeftOut(reason) => {
                    tally.left_out += 1;
                    tally.count(reason.code());
                }
            }
        }
        tally
    }
}

impl Tally {
    fn count(&mut self, code: &str) {
        *self.codes.entry(code.to_owned()).or_default() += 1;
    }
}
