//! A notice, and whom it is for.

use delegations::DelegationId;
use forums::{CategoryId, CityId, ForumId};
use jiff::{SignedDuration, Timestamp};
use kernel::{Text, db::Json, live::Topic};

kernel::id! {
    /// A notice.
    pub NoticeId;
}

/// Letters of what it is about.
pub const TITLE_LETTERS_MAX: usize = 120;
/// Letters of what it says.
pub const BODY_LETTERS_MAX: usize = 2_000;
/// Letters of a body that stands above the pages; a longer one is read on the page of notices.
pub(crate) const BANNER_LETTERS_MAX: usize = 200;
/// How long a notice is shown at most.
pub const SHOWN_FOR_MAX: SignedDuration = SignedDuration::from_hours(31 * 24);
/// How long it is shown if nobody says otherwise.
pub(crate) const SHOWN_FOR: SignedDuration = SignedDuration::from_hours(12);

kernel::text_enum! {
    /// How far a notice is.
    pub enum State {
        /// Nobody but its authors sees it.
        Draft = "draft",
        /// It is shown, and its letters are being written.
        Sending = "sending",
        /// It is shown, and all its letters are written.
        Sent = "sent",
    }
}

kernel::record! {
    /// A notice, as it is kept.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Notice {
        /// Its id.
        pub id: NoticeId,
        /// To which forum.
        pub forum: ForumId,
        /// What it is about.
        pub title: Json<Text>,
        /// What it says.
        pub body: Json<Text>,
        /// To whoever is in this city.
        pub city: Option<CityId>,
        /// To whoever takes part in this category.
        pub category: Option<CategoryId>,
        /// To the people of this delegation.
        pub delegation: Option<DelegationId>,
        /// Of a city: also to those of whom nothing says where they are.
        pub unplaced: bool,
        /// When it is not shown any more.
        pub expires_at: Timestamp,
        /// The one that it corrects.
        pub replaces: Option<NoticeId>,
        /// How far it is.
        pub state: State,
        /// Counts the edits of a draft.
        pub revision: i64,
        /// When it was sent.
        pub sent_at: Option<Timestamp>,
        /// When it was taken down, or corrected.
        pub ended_at: Option<Timestamp>,
        /// The last registration that was looked at while its letters are written.
        pub looked_at: Option<uuid::Uuid>,
        /// How many people it was for, as far as they were looked at.
        pub people: i64,
        /// How many letters were written.
        pub letters: i64,
        /// Who sent it, while they are known.
        pub sent_by_name: Option<String>,
    }
}

impl Notice {
    /// Whether it is shown at that instant.
    pub fn is_shown(&self, now: Timestamp) -> bool {
        self.state != State::Draft && self.ended_at.is_none() && now < self.expires_at
    }

    /// Whom it is for.
    pub fn audience(&self) -> Audience {
        Audience {
            city: self.city,
            category: self.category,
            delegation: self.delegation,
            unplaced: self.unplaced,
        }
    }
}

/// Whom a notice is for; everything empty: everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Audience {
    /// Whoever is in this city.
    pub city: Option<CityId>,
    /// Whoever takes part in this category.
    pub category: Option<CategoryId>,
    /// The people of this delegation.
    pub delegation: Option<DelegationId>,
    /// Of a city: also those of whom nothing says where they are.
    pub unplaced: bool,
}

impl Audience {
    /// Whether it is for everybody, also for those who only read the site.
    pub fn is_everybody(&self) -> bool {
        self.city.is_none() && self.category.is_none() && self.delegation.is_none()
    }
}

/// A notice as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What it is about.
    pub title: Text,
    /// What it says.
    pub body: Text,
    /// Whom it is for.
    pub audience: Audience,
    /// When it is not shown any more.
    pub expires_at: Timestamp,
}

/// Whoever watches the notices of a forum.
pub(crate) fn topic(forum: ForumId) -> Topic {
    Topic::new("notices", forum.0)
}
