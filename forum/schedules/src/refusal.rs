//! Why a file is not taken at all. A code with values; its message is `schedules-` with the code.

use crate::{Argument, argument::number};
use serde::{Deserialize, Serialize};

/// Why a file is not taken at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// No bytes, or nothing in them.
    Empty,
    /// More bytes than a programme may have.
    FileTooLarge {
        /// How many megabytes it may have.
        limit_mb: usize,
    },
    /// More items than a programme may have.
    TooManyItems {
        /// How many it may have.
        limit: usize,
    },
    /// Elements within elements, deeper than any programme.
    TooDeep {
        /// How deep they may be.
        limit: usize,
    },
    /// Far more inside than a programme has.
    TooMuch,
    /// Neither a schedule nor a calendar nor a list.
    NotASchedule,
    /// A list without a column of titles or of times.
    NoColumns,
    /// It cannot be read.
    Damaged {
        /// The line where reading ended, from 1; 0 where there are none.
        line: u32,
    },
    /// It declares entities of its own, which programmes do not and attackers do.
    Entities,
    /// A workbook of Excel 97-2003, or one with a password.
    OldWorkbook,
    /// An archive, or a document that is packed like one.
    Archive,
    /// A document for people: PDF, Word, OpenDocument, a presentation.
    Document,
    /// A page of the web.
    WebPage,
    /// It could not be read from where it lies.
    Unreadable,
}

impl Refusal {
    /// The machine's word for it. The message's id is this with `schedules-` before it.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::Empty => "refused-empty",
            Refusal::FileTooLarge { .. } => "refused-file-too-large",
            Refusal::TooManyItems { .. } => "refused-too-many-items",
            Refusal::TooDeep { .. } => "refused-too-deep",
            Refusal::TooMuch => "refused-too-much",
            Refusal::NotASchedule => "refused-not-a-schedule",
            Refusal::NoColumns => "refused-no-columns",
            Refusal::Damaged { line: 0 } => "refused-damaged-whole",
            Refusal::Damaged { .. } => "refused-damaged",
            Refusal::Entities => "refused-entities",
            Refusal::OldWorkbook => "refused-old-workbook",
            Refusal::Archive => "refused-archive",
            Refusal::Document => "refused-document",
            Refusal::WebPage => "refused-web-page",
            Refusal::Unreadable => "refused-unreadable",
        }
    }

    /// The values of its message, by their names in the Fluent files.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        use Argument::*;
        match self {
            Refusal::FileTooLarge { limit_mb } => vec![("limit", number(*limit_mb))],
            Refusal::TooManyItems { limit } => vec![("limit", number(*limit))],
            Refusal::TooDeep { limit } => vec![("limit", number(*limit))],
            Refusal::Damaged { line: 0 } => vec![],
            Refusal::Damaged { line } => vec![("line", Text(line.to_string()))],
            Refusal::Empty
            | Refusal::TooMuch
            | Refusal::NotASchedule
            | Refusal::NoColumns
            | Refusal::Entities
            | Refusal::OldWorkbook
            | Refusal::Archive
            | Refusal::Document
            | Refusal::WebPage
            | Refusal::Unreadable => vec![],
        }
    }
}
