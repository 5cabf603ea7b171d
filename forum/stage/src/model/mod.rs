//! What a stage consists of: clocks, lists of speakers and what a hall shows. Nothing here reads or writes.

mod budget;
mod clock;
mod crowd;
mod heard;
mod link;
mod picture;
mod queue;
mod rehearsal;
mod step;

pub use budget::{granted, left};
pub use clock::{BUDGET_S_MAX, Clock, Colour, EXTENSION_S_MAX, LIMIT_S_MAX, LIMIT_S_MIN};
pub use crowd::{
    Became, Focus, OPTIONS_MAX, PENDING_MAX, POLL_LETTERS_MAX, POLLS_MAX, Poll, PollId, PollState,
    QUESTION_LETTERS_MAX, QUESTIONS_MAX, Question, QuestionId, QuestionState, percents, rank,
};
pub use heard::{Spoken, Sum, firsts, sums};
pub(crate) use link::{screen_mark, screen_secret};
pub use people::Bearer;
pub use picture::{PICTURE_LETTERS_MAX, PICTURES_MAX, Picture, PictureId};
pub use queue::{Heard, Placed, Turn, Waiting, Why, moved, order};
pub(crate) use rehearsal::InTheWay;
pub use rehearsal::{Calm, Rehearsal, RehearsalEnded, Waits};
pub use step::{Before, Moved, Step};

use delegations::DelegationId;
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Text,
    db::{Json, Shared},
    live::Topic,
};
use people::PersonId;
use programme::{ItemId, RoomId};
use registration::{Part, RegistrationId, Standing};
use serde::{Deserialize, Serialize};

kernel::id! {
    /// Somebody's place on a list.
    pub EntryId;
    /// An act of a console that can be undone.
    pub StepId;
}

/// Contributions that wait on one list at most.
pub const WAITING_MAX: usize = 500;
/// Contributions of one list at most, heard ones too.
pub const ENTRIES_MAX: i64 = 5_000;
/// Letters of a message on the screens.
pub const MESSAGE_LETTERS_MAX: usize = 160;
/// Letters of a moderator's reason.
pub const REASON_LETTERS_MAX: usize = 300;
/// Minutes that a countdown runs at most.
pub const COUNTDOWN_MIN_MAX: i64 = 240;
/// Minutes by which an item is declared late at most; items may begin earlier, too.
pub const DELAY_MIN_MAX: i64 = 600;
/// Halls that share one list at most.
pub const HALLS_MAX: usize = 8;

kernel::text_enum! {
    /// What somebody asks the floor for.
    pub enum Contribution {
        /// To speak to the item.
        Speech = "speech",
        /// To ask whoever has spoken.
        Question = "question",
        /// To answer what was asked.
        Reply = "reply",
        /// About the procedure: heard at once.
        Point = "point",
        /// To answer what was said about them: at the end, also when the list is closed.
        Right = "right",
    }
}

impl Contribution {
    /// Whether it takes from the time of the delegation and the item, and counts as having spoken.
    pub fn counts(self) -> bool {
        self != Contribution::Point
    }
}

kernel::text_enum! {
    /// What a point of order asks for; the order is that in which they are heard.
    pub enum Motion {
        /// That the rules are kept.
        Order = "order",
        /// To suspend the meeting.
        Suspend = "suspend",
        /// To adjourn the meeting.
        AdjournMeeting = "adjourn-meeting",
        /// To adjourn the debate on the item.
        AdjournDebate = "adjourn-debate",
        /// To close the debate on the item.
        CloseDebate = "close-debate",
    }
}

kernel::text_enum! {
    /// How far a contribution is.
    pub enum State {
        /// It waits.
        Waiting = "waiting",
        /// It is being heard.
        Speaking = "speaking",
        /// It was heard.
        Done = "done",
        /// It was given up, or taken off the list.
        Left = "left",
    }
}

/// By what a list is ordered, and how long people speak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Whoever has a place in the protocol, and heads of delegations, are heard first.
    pub protocol_first: bool,
    /// Whoever was not heard yet goes before whoever was.
    pub first_timers: bool,
    /// Delegations that were heard less go before those that were heard more.
    pub balance: bool,
    /// Halls take turns.
    pub alternate: bool,
    /// The hall may ask from its telephones.
    pub questions: bool,
    /// Seconds of a speech.
    pub speech_s: i64,
    /// Seconds of a question.
    pub question_s: i64,
    /// Seconds of a reply.
    pub reply_s: i64,
    /// Seconds of a point of order.
    pub point_s: i64,
    /// Seconds of a right of reply.
    pub right_s: i64,
    /// Seconds before the end at which a clock turns yellow.
    pub warn_s: i64,
    /// Seconds that a delegation has in all.
    pub delegation_s: Option<i64>,
    /// Seconds that there are for the item in all.
    pub total_s: Option<i64>,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            protocol_first: true,
            first_timers: true,
            balance: true,
            alternate: true,
            questions: true,
            speech_s: 300,
            question_s: 60,
            reply_s: 120,
            point_s: 120,
            right_s: 180,
            warn_s: 60,
            delegation_s: None,
            total_s: None,
        }
    }
}

impl Rules {
    /// How long a contribution of that kind may take.
    pub fn limit_ms(&self, kind: Contribution) -> i64 {
        1000 * match kind {
            Contribution::Speech => self.speech_s,
            Contribution::Question => self.question_s,
            Contribution::Reply => self.reply_s,
            Contribution::Point => self.point_s,
            Contribution::Right => self.right_s,
        }
    }
}

kernel::record! {
    /// What a hall shows.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Hall {
        /// Which hall.
        pub hall: RoomId,
        /// Of which forum.
        pub forum: ForumId,
        /// Counts what was put on its screens.
        pub revision: i64,
        /// The item that goes on in it.
        pub item: Option<ItemId>,
        /// A message to the hall; none: it has none.
        #[serde(default)]
        pub says: Option<Json<Text>>,
        /// What a countdown runs to.
        pub counts_to: Option<Timestamp>,
        /// What they show beside the floor.
        #[serde(default)]
        pub focus: Option<Json<Focus>>,
    }
}

impl Hall {
    /// A hall in which nothing was done yet.
    pub fn new(forum: ForumId, hall: RoomId) -> Hall {
        Hall { hall, forum, revision: 0, item: None, says: None, counts_to: None, focus: None }
    }
}

kernel::record! {
    /// The list of speakers of an item, with whoever has the floor.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct List {
        /// Of which item.
        pub item: ItemId,
        /// Of which forum.
        pub forum: ForumId,
        /// Counts what consoles have changed; starting and pausing the clock is no change.
        pub revision: i64,
        /// Whether more people may come.
        pub open: bool,
        /// The halls that it is for.
        pub halls: Json<Vec<RoomId>>,
        /// Its rules.
        pub rules: Json<Rules>,
        /// Who has the floor.
        pub entry: Option<EntryId>,
        /// What the clock allows, in milliseconds.
        pub limit_ms: i64,
        /// What it has counted before it was paused last.
        pub spent_ms: i64,
        /// Since when it runs.
        pub since: Option<Timestamp>,
    }
}

impl List {
    /// A closed list without entries.
    pub fn new(forum: ForumId, item: ItemId) -> List {
        List {
            item,
            forum,
            revision: 0,
            open: false,
            halls: Json(vec![]),
            rules: Json(Rules::default()),
            entry: None,
            limit_ms: 0,
            spent_ms: 0,
            since: None,
        }
    }

    /// The clock of whoever has the floor.
    pub fn clock(&self) -> Clock {
        Clock { limit_ms: self.limit_ms, spent_ms: self.spent_ms, since: self.since }
    }

    /// Who has the floor and how their clock stands, as one word: whether somebody else has moved it since.
    pub fn floor(&self) -> String {
        let entry = self.entry.map(|it| it.to_string()).unwrap_or_default();
        let since = self.since.map(|it| it.as_microsecond().to_string()).unwrap_or_default();
        format!("{entry}/{}/{}/{since}", self.limit_ms, self.spent_ms)
    }

    /// The same list with that clock.
    pub fn set_clock(&mut self, clock: Clock) {
        (self.limit_ms, self.spent_ms, self.since) = (clock.limit_ms, clock.spent_ms, clock.since);
    }
}

kernel::record! {
    /// A contribution, with whoever makes it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Entry {
        /// Its id.
        pub id: EntryId,
        /// To which item.
        pub item: ItemId,
        /// Whose; `None`: a delegation's, whoever it sends to the microphone.
        pub registration: Option<RegistrationId>,
        /// For which delegation.
        pub delegation: Option<DelegationId>,
        /// What for.
        pub kind: Contribution,
        /// Of a point of order: what it asks for.
        pub motion: Option<Motion>,
        /// In which hall they are.
        pub hall: Option<RoomId>,
        /// Since when they wait.
        pub joined_at: Timestamp,
        /// When they were called last.
        pub called_at: Option<Timestamp>,
        /// How far it is.
        pub state: State,
        /// The turn that a moderator gave it, counted from the first contribution to the item.
        pub turn: Option<i64>,
        /// When they gave it.
        pub turn_at: Option<Timestamp>,
        /// Why.
        pub reason: String,
        /// How long it was heard.
        pub spent_ms: i64,
        /// Who; none any more once the person was erased.
        pub person: Option<PersonId>,
        /// Their name.
        pub name: Option<String>,
        /// Family name in its own script.
        pub family_name: Option<String>,
        /// Given name in its own script.
        pub given_name: Option<String>,
        /// The language they are written to in.
        pub language: Option<String>,
        /// Family name in Latin letters.
        pub latin_family: Option<String>,
        /// Given name in Latin letters.
        pub latin_given: Option<String>,
        /// Their part in the delegation.
        pub part: Option<Part>,
        /// Their place in the protocol.
        pub protocol_rank: Option<i64>,
        /// How their registration stands.
        pub standing: Option<Standing>,
        /// Whether they are accredited.
        pub accredited: Option<bool>,
        /// Whether their category may speak.
        pub credentialed: Option<bool>,
        /// The delegation's name.
        pub delegation_name: Option<Shared<Text>>,
        /// The delegation's place in the protocol.
        pub seat: Option<i64>,
    }
}

impl Entry {
    /// Whether it waits and may be called: whoever has withdrawn meanwhile may not, nor whoever's category may not speak any more.
    pub fn is_waiting(&self) -> bool {
        self.state == State::Waiting && self.may_speak()
    }

    /// Whether its registration is accredited, in a category that may speak. A delegation's own entry was checked when it was made.
    pub fn may_speak(&self) -> bool {
        let is_accredited = self.standing == Some(Standing::Active) && self.accredited == Some(true);
        self.registration.is_none() || (is_accredited && self.credentialed == Some(true))
    }

    /// Its place in protocol order: people who have one, then heads by the order of delegations.
    fn protocol(&self) -> Option<i64> {
        let rank = self.protocol_rank.unwrap_or(registration::RANK_DEFAULT);
        if rank < registration::RANK_DEFAULT {
            return Some(rank);
        }
        let heads = self.part == Some(Part::Head) || self.registration.is_none();
        self.seat.filter(|_| heads).map(|seat| registration::RANK_DEFAULT.saturating_add(seat))
    }

    /// Whoever makes it, by name.
    pub fn bearer(&self) -> Bearer<'_> {
        Bearer {
            name: self.name.as_deref().unwrap_or_default(),
            language: self.language.as_deref().unwrap_or_default(),
            family_name: self.family_name.as_deref().unwrap_or_default(),
            given_name: self.given_name.as_deref().unwrap_or_default(),
            latin_family: self.latin_family.as_deref().unwrap_or_default(),
            latin_given: self.latin_given.as_deref().unwrap_or_default(),
        }
    }

    /// As the order of a list is made of it.
    pub fn waiting(&self) -> Waiting {
        Waiting {
            id: self.id,
            registration: self.registration,
            delegation: self.delegation,
            kind: self.kind,
            motion: self.motion,
            hall: self.hall,
            protocol: self.protocol(),
            joined_at: self.joined_at,
            turn: self.given(),
        }
    }

    /// The turn that a moderator gave it.
    pub(crate) fn given(&self) -> Option<Turn> {
        let given_at = self.turn_at.unwrap_or(self.joined_at);
        self.turn.map(|number| Turn { number, given_at })
    }
}

/// Whoever watches a hall, an item or a whole forum.
pub fn topic(id: uuid::Uuid) -> Topic {
    Topic::new("stage", id)
}
