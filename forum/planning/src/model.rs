//! What planning decides about an item, and how a change of it stands.

use forums::{CityId, ForumId};
use jiff::{Timestamp, ZonedDateTime, civil::Date};
use kernel::{Text, db::Json, live::Topic};
use programme::{Item, ItemId, Kind, NewPart, Participant, RoomId, Status, moment};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Who watches the planning of a forum.
pub(crate) fn topic(forum: ForumId) -> Topic {
    Topic::new("planning", forum.0)
}

/// Items that are planned in a forum, at most.
pub(crate) const ITEMS_MAX: usize = 5_000;
/// People with a part in one item, at most.
pub(crate) const PEOPLE_MAX: usize = 60;
/// Letters of a title, as many as a folder takes.
pub(crate) const TITLE_LETTERS_MAX: usize = folder::TITLE_CHARS_MAX;

/// Everything that planning decides about an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// What.
    pub title: Text,
    /// What it is.
    pub kind: Kind,
    /// Whether it takes place.
    pub status: Status,
    /// What it lies in.
    pub parent: Option<ItemId>,
    /// In which city; where a journey begins.
    pub city: Option<CityId>,
    /// Where a journey ends.
    pub to_city: Option<CityId>,
    /// In which room; none: in that of what it lies in.
    pub room: Option<RoomId>,
    /// When it begins, as the programme keeps times.
    pub starts_at: Option<String>,
    /// When it ends.
    pub ends_at: Option<String>,
    /// Whole days, without hours.
    pub all_day: bool,
    /// How many people are expected.
    pub expected: Option<i64>,
    /// Which language is spoken, as a BCP 47 tag; empty where nobody said. None in what was written before it was asked.
    #[serde(default)]
    pub language: Option<String>,
    /// Who has a part in it.
    pub people: Vec<NewPart>,
}

impl Draft {
    /// A new item without anything.
    pub fn new() -> Draft {
        Draft {
            title: Text::default(),
            kind: Kind::Session,
            status: Status::Confirmed,
            parent: None,
            city: None,
            to_city: None,
            room: None,
            starts_at: None,
            ends_at: None,
            all_day: false,
            expected: None,
            language: Some(String::new()),
            people: vec![],
        }
    }

    /// What is published of an item, as a draft that changes nothing.
    pub fn of(item: &Item, people: &[Participant]) -> Draft {
        Draft {
            title: item.title.0.clone(),
            kind: item.kind,
            status: item.status,
            parent: item.parent,
            city: item.city,
            to_city: item.to_city,
            room: item.room,
            starts_at: item.starts_at.clone(),
            ends_at: item.ends_at.clone(),
            all_day: item.all_day,
            expected: item.expected,
            language: Some(item.language.clone()),
            people: people.iter().map(Participant::again).collect(),
        }
    }

    /// The same, with the language that is spoken today where it was written before anybody asked.
    pub(crate) fn over(mut self, published: &Draft) -> Draft {
        if self.language.is_none() {
            self.language.clone_from(&published.language);
        }
        self
    }

    /// When it begins, by the clocks of its place.
    pub fn starts(&self) -> Option<ZonedDateTime> {
        self.starts_at.as_deref().and_then(moment)
    }

    /// When it ends, by the clocks of where it ends.
    pub fn ends(&self) -> Option<ZonedDateTime> {
        self.ends_at.as_deref().and_then(moment)
    }

    /// The day on which it begins.
    pub fn day(&self) -> Option<Date> {
        self.starts().map(|at| at.date())
    }
}

impl Default for Draft {
    fn default() -> Draft {
        Draft::new()
    }
}

kernel::record! {
    /// A change that is not published yet.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Change {
        /// Of which item; one that is new has its id already.
        pub item: ItemId,
        /// New with every change.
        pub stamp: Uuid,
        /// The number of the published item that it was made against; none: it is new.
        pub base: Option<i64>,
        /// Whether the item is to go.
        pub removed: bool,
        /// What it is to be.
        pub draft: Json<Draft>,
        /// Whether its texts are to be others, too.
        pub has_texts: bool,
        /// When it was made.
        pub changed_at: Timestamp,
    }
}

/// How an item stands between what is published and what is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// As it is published.
    Published,
    /// Not published yet.
    New,
    /// Published, and planned otherwise.
    Changed,
    /// Published, and to be removed.
    Removed,
}

kernel::record! {
    /// Something that was published.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Version {
        /// Its number, from 1.
        pub number: i64,
        /// By whom.
        pub by_name: Option<String>,
        /// When.
        pub published_at: Timestamp,
        /// How many items it changed.
        pub items: i64,
    }
}

kernel::record! {
    /// What a version changed of an item.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct VersionItem {
        /// Which version.
        pub number: i64,
        /// Which item.
        pub item: ItemId,
        /// What it was; none: it was not there.
        pub was: Option<Json<Draft>>,
        /// What it became; none: it was removed.
        pub becomes: Option<Json<Draft>>,
        /// Whether its texts became others.
        pub has_texts: bool,
    }
}

kernel::text_enum! {
    /// What somebody said who was asked to take a part.
    pub enum Answered {
        /// Nothing yet.
        Invited = "invited",
        /// They will.
        Confirmed = "confirmed",
        /// They will not.
        Declined = "declined",
    }
}

kernel::record! {
    /// Somebody who was asked to take a part.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Invitation {
        /// In which item.
        pub item: ItemId,
        /// Whose registration.
        pub registration: Uuid,
        /// What they said.
        pub state: Answered,
    }
}

kernel::id! {
    /// A time in which somebody cannot take a part.
    pub AbsenceId;
}

/// Letters of a reason.
pub(crate) const REASON_LETTERS_MAX: usize = 300;
/// Such times of one person, at most.
pub(crate) const ABSENCES_MAX: usize = 40;

kernel::record! {
    /// When somebody cannot take a part.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Absence {
        /// Its id.
        pub id: AbsenceId,
        /// Whose registration.
        pub registration: Uuid,
        /// Since when.
        pub from_at: Timestamp,
        /// Until when.
        pub to_at: Timestamp,
        /// Why, in their words; for those who plan. Empty where they did not say.
        pub reason: String,
    }
}
