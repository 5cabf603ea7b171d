//! What is to be said of a file as a whole. A code with values; its message is `schedules-` with the code.

use crate::Argument;
use serde::{Deserialize, Serialize};

/// What is to be said of a file as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// The letters are not in UTF-8; by what they look like they are in this code page.
    Encoding {
        /// Its name.
        name: String,
    },
    /// The file is broken from this line on; what stands before it was read.
    CutOff {
        /// The line, from 1.
        line: u32,
    },
    /// Nothing in it is an event.
    NoItems,
    /// The table is no list but a grid, with an item in each cell.
    Grid,
    /// The list has no headings: what its columns are was seen from what is in them.
    Unheaded,
    /// This column was not understood.
    ColumnUnknown {
        /// Its heading.
        heading: String,
    },
    /// This sheet of the workbook has no headings of a programme.
    SheetUnknown {
        /// Its name.
        name: String,
    },
}

impl Note {
    /// The machine's word for it. The message's id is this with `schedules-` before it.
    pub fn code(&self) -> &'static str {
        match self {
            Note::Encoding { .. } => "note-encoding",
            Note::CutOff { .. } => "note-cut-off",
            Note::NoItems => "note-no-items",
            Note::Grid => "note-grid",
            Note::Unheaded => "note-unheaded",
            Note::ColumnUnknown { .. } => "note-column-unknown",
            Note::SheetUnknown { .. } => "note-sheet-unknown",
        }
    }

    /// The values of its message, by their names in the Fluent files.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        use Argument::*;
        match self {
            Note::Encoding { name } => vec![("name", Text(name.clone()))],
            Note::CutOff { line } => vec![("line", Text(line.to_string()))],
            Note::ColumnUnknown { heading } => vec![("heading", Text(heading.clone()))],
            Note::SheetUnknown { name } => vec![("name", Text(name.clone()))],
            Note::NoItems | Note::Grid | Note::Unheaded => vec![],
        }
    }
}
