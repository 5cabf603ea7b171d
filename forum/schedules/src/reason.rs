//! Why an item was left out. A code with values; its message is `schedules-` with the code.

use crate::Argument;
use serde::{Deserialize, Serialize};

/// Why an item was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Neither a title nor a text that could give one.
    NoTitle,
    /// No start.
    NoStart,
    /// A start that is no time of any day.
    BadStart {
        /// As written.
        value: String,
    },
    /// A time of day, and nothing says of which day.
    NoDay {
        /// As written.
        value: String,
    },
    /// A day that is counted or named after the week, and the forum's days do not say which it is.
    UndatedDay {
        /// As written.
        value: String,
    },
    /// A day that is another one elsewhere: `9/5/2026`.
    AmbiguousDay {
        /// As written.
        value: String,
    },
    /// Its calendar keeps it from others.
    Private,
    /// Its list says that it is not published.
    Unpublished,
    /// The same item stands before it.
    Duplicate {
        /// The id of both.
        id: String,
    },
    /// A newer state of it stands in the same file.
    Superseded {
        /// The id of both.
        id: String,
    },
    /// It recurs, and never within the days of the forum.
    NoOccurrence,
    /// A task, a note, a busy time: no event.
    NotAnEvent {
        /// What it is, as written.
        value: String,
    },
    /// The file breaks off within it.
    CutOff,
    /// The row is broken: quotation marks or the number of its cells.
    BrokenRow,
}

impl Reason {
    /// The machine's word for it. The message's id is this with `schedules-` before it.
    pub fn code(&self) -> &'static str {
        match self {
            Reason::NoTitle => "left-out-no-title",
            Reason::NoStart => "left-out-no-start",
            Reason::BadStart { .. } => "left-out-bad-start",
            Reason::NoDay { .. } => "left-out-no-day",
            Reason::UndatedDay { .. } => "left-out-undated-day",
            Reason::AmbiguousDay { .. } => "left-out-ambiguous-day",
            Reason::Private => "left-out-private",
            Reason::Unpublished => "left-out-unpublished",
            Reason::Duplicate { .. } => "left-out-duplicate",
            Reason::Superseded { .. } => "left-out-superseded",
            Reason::NoOccurrence => "left-out-no-occurrence",
            Reason::NotAnEvent { .. } => "left-out-not-an-event",
            Reason::CutOff => "left-out-cut-off",
            Reason::BrokenRow => "left-out-broken-row",
        }
    }

    /// The values of its message, by their names in the Fluent files.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        use Argument::*;
        match self {
            Reason::BadStart { value }
            | Reason::NoDay { value }
            | Reason::UndatedDay { value }
            | Reason::AmbiguousDay { value } => vec![("value", Text(value.clone()))],
            Reason::Duplicate { id } => vec![("id", Text(id.clone()))],
            Reason::Superseded { id } => vec![("id", Text(id.clone()))],
            Reason::NotAnEvent { value } => vec![("value", Text(value.clone()))],
            Reason::NoTitle
            | Reason::NoStart
            | Reason::Private
            | Reason::Unpublished
            | Reason::NoOccurrence
            | Reason::CutOff
            | Reason::BrokenRow => vec![],
        }
    }
}
