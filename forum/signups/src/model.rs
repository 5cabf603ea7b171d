//! Places at an item, who has one, and the address of a calendar.

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use forums::ForumId;
use jiff::Timestamp;
use kernel::secret;
use programme::{Item, ItemId, Status};
use registration::RegistrationId;
use serde::{Deserialize, Serialize};

kernel::id! {
    /// Somebody's place at an item, or in the line for one.
    pub SignupId;
    /// A calendar of somebody's programme.
    pub FeedId;
}

kernel::text_enum! {
    /// Whether somebody has a place.
    pub enum Standing {
        /// They have.
        In = "in",
        /// They wait for one.
        Waiting = "waiting",
    }
}

/// Places of one item, at most.
pub const PLACES_MAX: i64 = 100_000;
/// People who wait for one item, at most.
pub(crate) const WAITING_MAX: i64 = 5_000;
/// Items that one person signs up for, at most.
pub(crate) const SIGNUPS_MAX: i64 = 200;
/// Items that one person marks, at most.
pub(crate) const BOOKMARKS_MAX: i64 = 1_000;

kernel::record! {
    /// So many places at an item.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Offer {
        /// Which item.
        pub item: ItemId,
        /// Of which forum.
        pub forum: ForumId,
        /// How many.
        pub places: i64,
        /// From when on people sign up; `None`: at once.
        pub opens_at: Option<Timestamp>,
        /// Until when; `None`: until the item begins.
        pub closes_at: Option<Timestamp>,
    }
}

/// Whether people may sign up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Not before this.
    From(Timestamp),
    /// They may; until then, if that is known.
    Open(Option<Timestamp>),
    /// No more.
    Over,
    /// The item is cancelled.
    Cancelled,
}

impl Offer {
    /// By which one that was seen is known again; empty where there is none.
    pub fn mark(offer: Option<&Offer>) -> String {
        let second = |at: Option<Timestamp>| at.map(|at| at.as_second().to_string()).unwrap_or_default();
        let mark = |it: &Offer| format!("{} {} {}", it.places, second(it.opens_at), second(it.closes_at));
        offer.map(mark).unwrap_or_default()
    }

    /// Whether people may sign up at `now`.
    pub fn opening(&self, item: &Item, now: Timestamp) -> Opening {
        let until = self.closes_at.or_else(|| item.starts().map(|at| at.timestamp()));
        match (self.opens_at, until) {
            _ if item.status == Status::Cancelled => Opening::Cancelled,
            (_, Some(until)) if until <= now => Opening::Over,
            (Some(from), _) if now < from => Opening::From(from),
            (_, until) => Opening::Open(until),
        }
    }
}

kernel::record! {
    /// Somebody's place at an item, or in the line for one.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Signup {
        /// Its id.
        pub id: SignupId,
        /// Of which forum.
        pub forum: ForumId,
        /// At which item.
        pub item: ItemId,
        /// Whose.
        pub registration: RegistrationId,
        /// Whether it is a place.
        pub standing: Standing,
        /// In which order they came; ascending, not without gaps.
        pub place: i64,
        /// Since when.
        pub created_at: Timestamp,
    }
}

/// What somebody who signs up gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Got {
    /// A place.
    Place,
    /// This place in the line, from 1.
    Line(i64),
}

kernel::record! {
    /// A calendar of somebody's programme; of its secret the database knows only the hash.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Feed {
        /// Its id; a new address has a new one.
        pub id: FeedId,
        /// Whose.
        pub registration: RegistrationId,
        /// Since when.
        pub created_at: Timestamp,
    }
}

impl FeedId {
    /// The secret in the address, made from the id and the installation's key: its owner can copy it again, and whoever
    /// reads the database cannot.
    pub fn secret(self, seal: &[u8; 32]) -> String {
        BASE64URL_NOPAD.encode(&secret::hash(&format!("{}:calendar:{}", HEXLOWER.encode(seal), self.0)))
    }
}
