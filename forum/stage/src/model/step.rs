//! Acts of consoles that can be undone.

use super::{Became, EntryId, Hall, List, State, StepId};
use jiff::Timestamp;
use kernel::db::Json;
use programme::{ItemId, RoomId};
use serde::{Deserialize, Serialize};

/// What was there before an act of a console, so that it can be undone.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Before {
    /// The hall.
    pub hall: Hall,
    /// Lists that were changed.
    pub lists: Vec<List>,
    /// Contributions that were moved: as they were, and the state into which they were brought.
    pub entries: Vec<Moved>,
    /// The delay of an item in minutes, where that was declared.
    pub delay: Option<(ItemId, Option<i64>)>,
    /// Questions and polls.
    #[serde(default)]
    pub became: Vec<Became>,
}

impl Before {
    /// A hall as it is, with nothing else that changes.
    pub fn of(hall: &Hall) -> Before {
        Before { hall: hall.clone(), lists: vec![], entries: vec![], delay: None, became: vec![] }
    }
}

/// A contribution before and after an act.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Moved {
    /// Which.
    pub id: EntryId,
    /// Its state before.
    pub state: State,
    /// Its state after.
    pub became: State,
    /// The turn that it had.
    pub turn: Option<i64>,
    /// When that was given.
    pub turn_at: Option<Timestamp>,
    /// The reason of it.
    pub reason: String,
    /// How long it had been heard.
    pub spent_ms: i64,
}

kernel::record! {
    /// An act of a console.
    #[derive(Clone, Debug)]
    pub struct Step {
        /// Its id.
        pub id: StepId,
        /// Its number within the forum.
        pub number: i64,
        /// In which hall.
        pub hall: RoomId,
        /// With which list.
        pub item: Option<ItemId>,
        /// What it was: the verb of the journal.
        pub verb: String,
        /// What was there before.
        pub before: Json<Before>,
    }
}
