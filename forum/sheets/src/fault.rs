//! What is wrong with a list, a row or a cell: values without words. The words are in `locales/<lang>/sheets.ftl`.

use serde::{Deserialize, Serialize};

/// Why a file is not taken at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No bytes, or nothing in them.
    Empty,
    /// Headings and no row under them.
    OnlyHeadings,
    /// More bytes than a list may have.
    FileTooLarge {
        /// How many megabytes it may have.
        limit_mb: usize,
    },
    /// More rows than a list may have.
    TooManyRows {
        /// How many it may have.
        limit: usize,
    },
    /// More columns than a list may have.
    TooManyColumns {
        /// How many it may have.
        limit: usize,
    },
    /// Far more text inside than a list of people has.
    TooMuchText,
    /// Neither text nor a workbook.
    NotAList,
    /// A workbook of Excel 97-2003, or one with a password.
    OldWorkbook,
    /// HTML or XML, which programs also write under the name of a workbook.
    Markup,
    /// A table of OpenDocument.
    OpenDocument,
    /// A workbook that cannot be read.
    Damaged,
    /// The workbook has no sheet of that name.
    NoSheet {
        /// The name.
        name: String,
    },
}

/// Something wrong in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The line of the text, or the row of the sheet; from 1.
    pub line: u32,
    /// The column, from 0; `None` where the whole row is meant.
    pub column: Option<usize>,
    /// What is wrong there.
    pub what: What,
}

/// What is wrong in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// Neither a family name nor a given name.
    NameMissing,
    /// Nothing is there, where something must be.
    Missing,
    /// More characters than fit.
    TooLong {
        /// How many fit.
        limit: usize,
    },
    /// Invisible marks that turn the direction of writing.
    DirectionMarks,
    /// Invisible control characters.
    ControlCharacters,
    /// Letters that the printing fonts lack.
    Unprintable {
        /// Those letters, with spaces.
        letters: String,
    },
    /// Letters of another alphabet where Latin ones belong.
    NotLatin,
    /// Bytes that mean no letter in the file's encoding, or a letter that was lost before.
    BrokenLetters,
    /// A quotation mark that is not closed, or text after a closed one.
    BrokenQuotes,
    /// A row of more cells than the list has columns.
    Cells {
        /// Cells of the row.
        found: usize,
        /// Columns of the list.
        wanted: usize,
    },
    /// A formula without a result: `#REF!`.
    FormulaError {
        /// As the cell shows it.
        value: String,
    },
    /// No e-mail address.
    NotEmail {
        /// As written.
        value: String,
    },
    /// No day of the calendar.
    NotDate {
        /// As written.
        value: String,
    },
    /// A day that is another one in another country: `5/9/2026`.
    AmbiguousDate {
        /// As written.
        value: String,
    },
    /// Nobody alive was born on that day.
    DateOutOfRange {
        /// As written.
        value: String,
    },
    /// No whole number from 1.
    NotNumber {
        /// As written.
        value: String,
    },
    /// No category of this forum.
    UnknownCategory {
        /// As written.
        value: String,
    },
    /// No delegation at this forum.
    UnknownDelegation {
        /// As written.
        value: String,
    },
    /// A delegation that the sender may not send.
    OtherDelegation {
        /// As written.
        value: String,
    },
    /// None of the answers that a question offers.
    UnknownAnswer {
        /// As written.
        value: String,
    },
    /// Not head, deputy or member.
    UnknownRole {
        /// As written.
        value: String,
    },
    /// A second head of one delegation.
    SecondHead {
        /// The line of the first.
        line: u32,
    },
    /// No language.
    UnknownLanguage {
        /// As written.
        value: String,
    },
    /// Everything looked well, and yet the forum did not take it: names and addresses have rules beyond ours.
    NotTaken,
    /// The same number in two rows.
    DuplicateRef {
        /// As written.
        value: String,
        /// The line that has it first.
        line: u32,
    },
}

/// A value in the message of a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A text.
    Text(String),
    /// A number, with its plurals.
    Number(usize),
}

impl Fault {
    pub(crate) fn row(line: u32, what: What) -> Fault {
        Fault { line, column: None, what }
    }

    pub(crate) fn cell(line: u32, column: usize, what: What) -> Fault {
        Fault { line, column: Some(column), what }
    }

    pub(crate) fn too_long(line: u32, column: usize, limit: usize) -> Fault {
        Fault::cell(line, column, What::TooLong { limit })
    }

    pub(crate) fn cells(line: u32, found: usize, wanted: usize) -> Fault {
        Fault::row(line, What::Cells { found, wanted })
    }
}

impl Refusal {
    /// The machine's word for it. The message's id is this with `sheets-` before it.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::Empty => "empty",
            Refusal::OnlyHeadings => "only-headings",
            Refusal::FileTooLarge { .. } => "file-too-large",
            Refusal::TooManyRows { .. } => "too-many-rows",
            Refusal::TooManyColumns { .. } => "too-many-columns",
            Refusal::TooMuchText => "too-much-text",
            Refusal::NotAList => "not-a-list",
            Refusal::OldWorkbook => "old-workbook",
            Refusal::Markup => "markup",
            Refusal::OpenDocument => "open-document",
            Refusal::Damaged => "damaged",
            Refusal::NoSheet { .. } => "no-sheet",
        }
    }

    /// The values of its message, by their names in the Fluent files.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        use Argument::{Number, Text};
        match self {
            Refusal::FileTooLarge { limit_mb } => vec![("limit", Number(*limit_mb))],
            Refusal::TooManyRows { limit } | Refusal::TooManyColumns { limit } => {
                vec![("limit", Number(*limit))]
            }
            Refusal::NoSheet { name } => vec![("name", Text(name.clone()))],
            _ => vec![],
        }
    }
}

impl What {
    /// The machine's word for it. The message's id is this with `sheets-` before it.
    pub fn code(&self) -> &'static str {
        match self {
            What::NameMissing => "name-missing",
            What::Missing => "missing",
            What::TooLong { .. } => "too-long",
            What::DirectionMarks => "direction-marks",
            What::ControlCharacters => "control-characters",
            What::Unprintable { .. } => "unprintable",
            What::NotLatin => "not-latin",
            What::BrokenLetters => "broken-letters",
            What::BrokenQuotes => "broken-quotes",
            What::Cells { .. } => "cells",
            What::FormulaError { .. } => "formula-error",
            What::NotEmail { .. } => "not-email",
            What::NotDate { .. } => "not-date",
            What::AmbiguousDate { .. } => "ambiguous-date",
            What::DateOutOfRange { .. } => "date-out-of-range",
            What::NotNumber { .. } => "not-number",
            What::UnknownCategory { .. } => "unknown-category",
            What::UnknownDelegation { .. } => "unknown-delegation",
            What::OtherDelegation { .. } => "other-delegation",
            What::UnknownAnswer { .. } => "unknown-answer",
            What::UnknownRole { .. } => "unknown-role",
            What::SecondHead { .. } => "second-head",
            What::UnknownLanguage { .. } => "unknown-language",
            What::NotTaken => "not-taken",
            What::DuplicateRef { .. } => "duplicate-ref",
        }
    }

    /// The values of its message, by their names in the Fluent files.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        use Argument::{Number, Text};
        match self {
            What::TooLong { limit } => vec![("limit", Number(*limit))],
            What::Unprintable { letters } => vec![("letters", Text(letters.clone()))],
            What::Cells { found, wanted } => vec![("found", Number(*found)), ("wanted", Number(*wanted))],
            What::FormulaError { value }
            | What::NotEmail { value }
            | What::NotDate { value }
            | What::AmbiguousDate { value }
            | What::DateOutOfRange { value }
            | What::NotNumber { value }
            | What::UnknownCategory { value }
            | What::UnknownDelegation { value }
            | What::OtherDelegation { value }
            | What::UnknownAnswer { value }
            | What::UnknownRole { value }
            | What::UnknownLanguage { value } => vec![("value", Text(value.clone()))],
            // A line's number is a name, not a count: it takes no thousands separators and no plural.
            What::SecondHead { line } => vec![("line", Text(line.to_string()))],
            What::DuplicateRef { value, line } => {
                vec![("value", Text(value.clone())), ("line", Text(line.to_string()))]
            }
            What::NameMissing
            | What::NotTaken
            | What::Missing
            | What::DirectionMarks
            | What::ControlCharacters
            | What::NotLatin
            | What::BrokenLetters
            | What::BrokenQuotes => vec![],
        }
    }
}

/// For logs and tests: `12:3 not-email`. People get the words of their language.
impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.line)?;
        if let Some(column) = self.column {
            write!(f, ":{}", column + 1)?;
        }
        write!(f, " {}", self.what.code())
    }
}
