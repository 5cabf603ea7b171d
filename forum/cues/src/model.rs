//! A line of a running order.

use forums::ForumId;
use jiff::Timestamp;
use kernel::{Text, db::Json, live::Topic};
use programme::{ItemId, RoomId};

kernel::id! {
    /// A line of a running order; the line of an item itself has the id of the item.
    pub CueId;
}

/// Letters of what is to be done.
pub const TEXT_LETTERS_MAX: usize = 300;
/// Letters of who does it.
pub const WHO_LETTERS_MAX: usize = 120;
/// Letters of an address.
pub const LINK_LETTERS_MAX: usize = 500;
/// Letters of a note.
pub const NOTE_LETTERS_MAX: usize = 500;
/// Minutes before an item begins, at most.
pub const BEFORE_MIN_MAX: i64 = 600;
/// Minutes after an item began, at most.
pub const AFTER_MIN_MAX: i64 = 24 * 60;
/// Lines of an item, at most.
pub const CUES_MAX: usize = 200;

kernel::record! {
    /// A line of a running order, as it is kept.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Cue {
        /// Its id.
        pub id: CueId,
        /// In which hall it was when it was written.
        pub hall: RoomId,
        /// The item that it hangs on.
        pub item: ItemId,
        /// Whether it is the line of the item itself.
        pub own: bool,
        /// How many minutes after the item begins; before it: less than nothing.
        pub minute: i64,
        /// Its place among the lines of the item.
        pub place: i64,
        /// What is to be done.
        pub text: Json<Text>,
        /// Who does it: a part or a person.
        pub who: String,
        /// The address of a file or page; empty where there is none.
        pub link: String,
        /// Anything else.
        pub note: String,
        /// Counts its edits.
        pub revision: i64,
        /// Since when it is done.
        pub done_at: Option<Timestamp>,
        /// Who marked it, while they are known.
        pub done_by_name: Option<String>,
    }
}

/// A line as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// How many minutes after the item begins.
    pub minute: i64,
    /// What is to be done.
    pub text: String,
    /// In which language that is written, BCP 47.
    pub language: String,
    /// Who does it.
    pub who: String,
    /// An address.
    pub link: String,
    /// Anything else.
    pub note: String,
}

/// Whoever watches the running orders of a forum.
pub(crate) fn topic(forum: ForumId) -> Topic {
    Topic::new("cues", forum.0)
}
