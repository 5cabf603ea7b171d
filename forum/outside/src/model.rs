//! A list that went out, a file of answers, and what becomes of each answer.

use forums::{ForumId, Step, StepId};
use jiff::{SignedDuration, Timestamp};
use kernel::{db::Json, live::Topic};
use registration::{RegistrationId, Standing};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

kernel::id! {
    /// A list of people that went out.
    pub ListId;
    /// A file of answers.
    pub AnswersId;
}

/// How long a list and a file of answers are kept.
pub(crate) const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// People on one list, at most: with photos a workbook of as many is all that a mailbox takes.
pub(crate) const PEOPLE_MAX: usize = 2_000;

/// Whoever watches the lists and answers of a step.
pub(crate) fn topic(step: StepId) -> Topic {
    Topic::new("outside", step.0)
}

kernel::text_enum! {
    /// How far the workbook of a list is.
    pub enum Making {
        /// It waits, or is being made.
        Waiting = "waiting",
        /// It can be fetched.
        Ready = "ready",
        /// It could not be made.
        Failed = "failed",
        /// It was removed: after a while, or because somebody in it was erased.
        Gone = "gone",
    }
}

kernel::text_enum! {
    /// How far a file of answers is.
    pub enum State {
        /// It is looked through.
        Open = "open",
        /// Its answers are being counted.
        Running = "running",
        /// They are counted.
        Done = "done",
        /// It was stopped before its end: whoever sent it lost the right, or the file was removed.
        Stopped = "stopped",
    }
}

kernel::text_enum! {
    /// What an answer is, or was, good for.
    pub enum Fate {
        /// It takes the step.
        Cleared = "cleared",
        /// It refuses the registration.
        Refused = "refused",
        /// The registration stands as the answer says already.
        AlreadySo = "already_so",
        /// There is no answer in the row.
        NoAnswer = "no_answer",
        /// The answer is neither yes nor no.
        Unreadable = "unreadable",
        /// It refuses without a reason, and the person must be told one.
        NoReason = "no_reason",
        /// The row has no reference.
        NoReference = "no_reference",
        /// No list of this step has the reference.
        Unknown = "unknown",
        /// The name beside the reference is not that of whoever it stands for.
        OtherName = "other_name",
        /// Two rows answer differently for one person.
        Contradicted = "contradicted",
        /// The registration does not wait at this step any more.
        NotWaiting = "not_waiting",
        /// What the answer rests on was changed since the list went out.
        Changed = "changed",
    }
}

impl Fate {
    /// Whether the answer counts.
    pub fn counts(self) -> bool {
        matches!(self, Fate::Cleared | Fate::Refused)
    }

    /// Whether somebody has to look at the row again.
    pub fn is_bad(self) -> bool {
        !self.counts() && self != Fate::AlreadySo
    }
}

/// A row of a file of answers, and what becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The row's number in the file.
    pub line: u32,
    /// Whose answer it is, where the reference is known.
    pub registration: Option<RegistrationId>,
    /// What becomes of it.
    pub fate: Fate,
}

kernel::record! {
    /// A list of people that went out.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OutList {
        /// Its id.
        pub id: ListId,
        /// In which forum.
        pub forum: ForumId,
        /// For which step.
        pub step: StepId,
        /// Who sent it.
        pub by_person: Uuid,
        /// The language it is written in, BCP 47.
        pub lang: String,
        /// Which fields are on it, by their words.
        pub fields: Json<Vec<String>>,
        /// How many people are on it.
        pub people: i64,
        /// How far its workbook is.
        pub making: Making,
        /// The workbook, as long as it is kept.
        pub file: Option<Uuid>,
        /// When it was sent.
        pub sent_at: Timestamp,
    }
}

kernel::record! {
    /// A file of answers.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Answers {
        /// Its id.
        pub id: AnswersId,
        /// In which forum.
        pub forum: ForumId,
        /// For which step.
        pub step: StepId,
        /// Who sent it in.
        pub by_person: Uuid,
        /// The file, as long as it is kept.
        pub file: Option<Uuid>,
        /// How far it is.
        pub state: State,
        /// The reason for those who are refused without one.
        pub reason: String,
        /// What became of each row: as planned, and once it is counted, as it was.
        pub report: Json<Vec<Told>>,
        /// Rows that are through, in their order.
        pub done: i64,
        /// When it came.
        pub created_at: Timestamp,
        /// When it was through.
        pub ended_at: Option<Timestamp>,
    }
}

/// What an answer does to a registration as it stands. `same`: nothing that it rests on was changed since the list went out.
pub(crate) fn fate(step: &Step, standing: Standing, step_place: i64, same: bool, cleared: bool) -> Fate {
    match standing {
        Standing::Refused if !cleared => Fate::AlreadySo,
        Standing::Active if step_place >= step.place && cleared => Fate::AlreadySo,
        Standing::Active if step_place + 1 == step.place => match (same, cleared) {
            (false, _) => Fate::Changed,
            (true, true) => Fate::Cleared,
            (true, false) => Fate::Refused,
        },
        _ => Fate::NotWaiting,
    }
}
