//! What the stage was before a rehearsal.

use super::{
    Entry, EntryId, Hall, List, Poll, PollId, PollState, Question, QuestionId, QuestionState, State,
};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{db::Json, jobs::Job};
use programme::{ItemId, RoomId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The stage when nothing goes on: no hall is at an item, nobody has the floor, no list or poll is open.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Calm {
    /// What halls show.
    pub halls: Vec<Hall>,
    /// Lists of speakers.
    pub lists: Vec<List>,
    /// Whoever waits on them.
    pub waiting: Vec<Waits>,
    /// How far questions are.
    pub questions: BTreeMap<QuestionId, QuestionState>,
    /// How far polls are.
    pub polls: BTreeMap<PollId, PollState>,
}

/// What goes on, so that no rehearsal can begin.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct InTheWay {
    /// Halls that are at an item.
    pub halls: Vec<RoomId>,
    /// Items whose list is open, or of which somebody has the floor.
    pub lists: Vec<ItemId>,
    /// Items with an open poll.
    pub polls: Vec<ItemId>,
}

impl InTheWay {
    pub fn is_empty(&self) -> bool {
        self.halls.is_empty() && self.lists.is_empty() && self.polls.is_empty()
    }
}

kernel::record! {
    /// A contribution that waits.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Waits {
        /// Which.
        pub id: EntryId,
        /// The turn that a moderator gave it.
        pub turn: Option<i64>,
        /// When they gave it.
        pub turn_at: Option<Timestamp>,
        /// Why.
        pub reason: String,
    }
}

kernel::record! {
    /// A forum whose stage rehearses.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Rehearsal {
        /// Which forum.
        pub forum: ForumId,
        /// Since when.
        pub begun_at: Timestamp,
        /// What the stage was.
        pub before: Json<Calm>,
    }
}

/// A rehearsal has ended: what others have noted of it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RehearsalEnded {
    /// Of which forum.
    pub forum: ForumId,
    /// Since when it was rehearsed.
    pub begun_at: Timestamp,
    /// Until when.
    pub ended_at: Timestamp,
}

impl Job for RehearsalEnded {
    const KIND: &'static str = "stage.rehearsal-ended";
}

impl Rehearsal {
    /// What a hall showed.
    pub fn hall(&self, hall: RoomId) -> Hall {
        let known = self.before.halls.iter().find(|it| it.hall == hall);
        known.cloned().unwrap_or_else(|| Hall::new(self.forum, hall))
    }

    /// The list of an item.
    pub fn list(&self, item: ItemId) -> List {
        let known = self.before.lists.iter().find(|it| it.item == item);
        known.cloned().unwrap_or_else(|| List::new(self.forum, item))
    }

    /// The contributions to an item as they were, out of all that there are, whatever became of them.
    pub fn entries(&self, all: Vec<Entry>) -> Vec<Entry> {
        let as_it_was = |it: Entry| match self.before.waiting.iter().find(|was| was.id == it.id) {
            Some(was) => Some(Entry {
                state: State::Waiting,
                turn: was.turn,
                turn_at: was.turn_at,
                reason: was.reason.clone(),
                spent_ms: 0,
                called_at: None,
                ..it
            }),
            None => (it.joined_at < self.begun_at && it.state == State::Done).then_some(it),
        };
        all.into_iter().filter_map(as_it_was).collect()
    }

    /// A question as it was.
    pub fn question(&self, it: Question) -> Question {
        let state = self.before.questions.get(&it.id).copied().unwrap_or(it.state);
        Question { state, ..it }
    }

    /// A poll as it was; one that was written since is a draft.
    pub fn poll(&self, it: Poll) -> Poll {
        let state = self.before.polls.get(&it.id).copied().unwrap_or(PollState::Draft);
        Poll { state, ..it }
    }
}
