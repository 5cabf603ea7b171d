//! What the hall asks and answers from its telephones: questions and quick polls.

use super::{Bearer, PictureId};
use jiff::Timestamp;
use kernel::{
    Text,
    db::{Json, Shared},
};
use media::RecordingId;
use people::PersonId;
use programme::ItemId;
use registration::RegistrationId;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

kernel::id! {
    /// A question from the hall.
    pub QuestionId;
    /// A quick poll.
    pub PollId;
}

/// Letters of a question.
pub const QUESTION_LETTERS_MAX: usize = 280;
/// Questions of one person to one item that wait for the moderator.
pub const PENDING_MAX: i64 = 3;
/// Questions to one item.
pub const QUESTIONS_MAX: i64 = 500;
/// Polls of one item.
pub const POLLS_MAX: i64 = 50;
/// Answers that a poll offers.
pub const OPTIONS_MAX: usize = 8;
/// Letters of a poll's question, and of an answer.
pub const POLL_LETTERS_MAX: usize = 200;
/// The answers of a poll without options of its own: yes, no, abstention.
pub const PLAIN_OPTIONS: usize = 3;

kernel::text_enum! {
    /// How far a question is.
    pub enum QuestionState {
        /// The moderator has not looked at it.
        Pending = "pending",
        /// The hall sees it, and supports it.
        Open = "open",
        /// It was answered.
        Answered = "answered",
        /// The moderator has not let it through.
        Declined = "declined",
        /// Whoever asked has taken it back.
        Withdrawn = "withdrawn",
    }
}

kernel::text_enum! {
    /// How far a poll is.
    pub enum PollState {
        /// It is being written.
        Draft = "draft",
        /// It takes answers.
        Open = "open",
        /// It takes no more.
        Closed = "closed",
    }
}

kernel::record! {
    /// A question from the hall.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Question {
        /// Its id.
        pub id: QuestionId,
        /// To which item.
        pub item: ItemId,
        /// Whose.
        pub registration: RegistrationId,
        /// BCP 47 tag of its language.
        pub language: String,
        /// What is asked.
        pub words: String,
        /// Whether others than moderators read who asks.
        pub named: bool,
        /// How far it is.
        pub state: QuestionState,
        /// Since when.
        pub asked_at: Timestamp,
        /// How many want it to be answered.
        pub votes: i64,
        /// Who asks; none any more once the person was erased.
        pub person: Option<PersonId>,
        /// Their name.
        pub name: Option<String>,
        /// Family name in its own script.
        pub family_name: Option<String>,
        /// Given name in its own script.
        pub given_name: Option<String>,
        /// The language they are written to in.
        pub person_language: Option<String>,
        /// Family name in Latin letters.
        pub latin_family: Option<String>,
        /// Given name in Latin letters.
        pub latin_given: Option<String>,
        /// Their delegation's name.
        pub delegation_name: Option<Shared<Text>>,
    }
}

impl Question {
    /// Whoever asks, by name.
    pub fn bearer(&self) -> Bearer<'_> {
        Bearer {
            name: self.name.as_deref().unwrap_or_default(),
            language: self.person_language.as_deref().unwrap_or_default(),
            family_name: self.family_name.as_deref().unwrap_or_default(),
            given_name: self.given_name.as_deref().unwrap_or_default(),
            latin_family: self.latin_family.as_deref().unwrap_or_default(),
            latin_given: self.latin_given.as_deref().unwrap_or_default(),
        }
    }
}

/// What most want to be answered comes first; of those that as many want, what was asked first.
pub fn rank(questions: &mut [Question]) {
    questions.sort_by_key(|it| (Reverse(it.votes), it.asked_at, it.id));
}

kernel::record! {
    /// A quick poll: what the hall thinks at this moment. It decides nothing.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Poll {
        /// Its id.
        pub id: PollId,
        /// At which item.
        pub item: ItemId,
        /// What is asked.
        pub question: Json<Text>,
        /// What can be answered; empty: yes, no and abstention.
        pub options: Json<Vec<Text>>,
        /// How far it is.
        pub state: PollState,
    }
}

impl Poll {
    /// How many answers it offers.
    pub fn offers(&self) -> usize {
        if self.options.is_empty() { PLAIN_OPTIONS } else { self.options.len() }
    }
}

/// Each count as a share of all in percent. The shares of what was answered add up to 100: what rounding takes is given to
/// those that lose most by it, of equals to the first.
pub fn percents(counts: &[i64]) -> Vec<i64> {
    let total: i64 = counts.iter().sum();
    if total == 0 {
        return vec![0; counts.len()];
    }
    let mut shares: Vec<i64> = counts.iter().map(|count| count * 100 / total).collect();
    let mut by_loss: Vec<usize> = (0..counts.len()).collect();
    by_loss.sort_by_key(|at| Reverse(counts[*at] * 100 % total));
    let lost = 100 - shares.iter().sum::<i64>();
    for at in by_loss.into_iter().take(usize::try_from(lost).unwrap_or_default()) {
        shares[at] += 1;
    }
    shares
}

/// What a hall's screens show beside the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Focus {
    /// A question from the hall.
    Question(QuestionId),
    /// A poll with its answers.
    Poll(PollId),
    /// The text of an address that was released, moving on while it is read.
    Text {
        /// The address.
        item: ItemId,
        /// How long it has moved before it was paused last.
        spent_ms: i64,
        /// Since when it moves.
        since: Option<Timestamp>,
    },
    /// Something that is seen or heard of the item, played by all screens at once.
    Recording {
        /// Which.
        id: RecordingId,
        /// How long it had played before it was paused last.
        spent_ms: i64,
        /// Since when it plays.
        since: Option<Timestamp>,
    },
    /// A picture.
    Picture(PictureId),
}

impl Focus {
    /// Its word in the journal.
    pub fn word(self) -> &'static str {
        match self {
            Focus::Question(_) => "question",
            Focus::Poll(_) => "poll",
            Focus::Text { .. } => "text",
            Focus::Recording { .. } => "recording",
            Focus::Picture(_) => "picture",
        }
    }
}

/// What became of a question or a poll by an act that can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Became {
    /// A question: which, its state before and after.
    Question(QuestionId, QuestionState, QuestionState),
    /// A poll, in the same way.
    Poll(PollId, PollState, PollState),
}
