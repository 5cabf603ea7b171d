//! A list that was sent, and what was decided about it.

use delegations::DelegationId;
use forums::ForumId;
use jiff::Timestamp;
use kernel::db::Json;
use registration::RegistrationId;
use serde::{Deserialize, Serialize};
use sheets::{As, Format, Mapping};
use std::collections::BTreeMap;
use uuid::Uuid;

kernel::id! {
    /// A list that was sent.
    pub ListId;
}

kernel::text_enum! {
    /// How far a list is.
    pub enum State {
        /// It is looked through.
        Open = "open",
        /// It is going in.
        Running = "running",
        /// It has gone in.
        Done = "done",
        /// It was stopped before its end: its sender lost the right, or its file was removed.
        Stopped = "stopped",
    }
}

kernel::record! {
    /// A list that was sent.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentList {
        /// Its id.
        pub id: ListId,
        /// For which forum.
        pub forum: ForumId,
        /// For which delegation; `None`: its rows say so themselves.
        pub delegation: Option<DelegationId>,
        /// Who sent it.
        pub by_person: Uuid,
        /// Its file, as long as it is kept.
        pub file: Option<Uuid>,
        /// `csv` or `xlsx`.
        pub format: String,
        /// The language of whoever has none in it, BCP 47.
        pub language: String,
        /// How it is read, and what was decided.
        pub plan: Json<Plan>,
        /// How far it is.
        pub state: State,
        /// Its rows.
        pub total: i64,
        /// Rows that are through, in their order.
        pub done: i64,
        /// What came of them.
        pub tally: Json<Tally>,
        /// When it was sent.
        pub created_at: Timestamp,
        /// When it was through.
        pub ended_at: Option<Timestamp>,
    }
}

impl SentList {
    /// The kind of file it came in.
    pub fn format(&self) -> Format {
        if self.format == Format::Xlsx.ending() { Format::Xlsx } else { Format::Csv }
    }
}

/// How a list is read, and what was decided about its rows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// How the file is read.
    pub read_as: As,
    /// Which column is what.
    pub mapping: Mapping,
    /// The word of the category of whoever has none in the list.
    pub category: Option<String>,
    /// What was decided about rows that look like somebody else, by line.
    pub answers: BTreeMap<u32, Answer>,
    /// Whether the people get letters.
    pub letters: bool,
}

/// Whether two are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// The same: the row brings this registration up to date.
    Same(RegistrationId),
    /// Somebody new.
    New,
    /// The row is left out.
    Skip,
}

/// What came of the rows of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    /// Registered with a place.
    pub new: usize,
    /// Registered on the reserve list.
    pub reserve: usize,
    /// Already there, and brought up to date.
    pub changed: usize,
    /// Left out because somebody decided so.
    pub skipped: usize,
    /// Not let in because something is wrong with them.
    pub bad: usize,
    /// The lines of those that looked well, and were refused on the way in.
    pub refused: Vec<u32>,
}
