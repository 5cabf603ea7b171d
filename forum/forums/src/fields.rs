//! What a category's form asks for.

use kernel::Text;
use serde::{Deserialize, Serialize};

kernel::text_enum! {
    /// What kind of answer a field takes.
    pub enum FieldKind {
        /// One line.
        Text = "text",
        /// Several lines.
        LongText = "long_text",
        /// One of a list.
        Choice = "choice",
        /// A day.
        Date = "date",
        /// A country, kept as its code of ISO 3166-1.
        Country = "country",
        /// One of the delegations.
        Delegation = "delegation",
        /// A document.
        File = "file",
        /// A picture.
        Photo = "photo",
        /// Yes, or no answer.
        Consent = "consent",
    }
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its word in files, answers and journal.
    pub id: String,
    /// What it takes.
    pub kind: FieldKind,
    /// Whether it must be answered.
    pub required: bool,
    /// The question.
    pub label: Text,
    /// A sentence of help.
    pub help: Text,
    /// What can be chosen.
    pub choices: Vec<Choice>,
}

/// One of the answers that a field offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What is kept.
    pub id: String,
    /// What is shown.
    pub label: Text,
    /// It is offered to nobody any more, and read where somebody has chosen it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub closed: bool,
}

impl Field {
    /// The choices that are offered to whoever has answered `answer` so far.
    pub fn offered(&self, answer: &str) -> impl Iterator<Item = &Choice> {
        self.choices.iter().filter(move |choice| !choice.closed || choice.id == answer)
    }
}
