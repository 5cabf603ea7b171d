//! What a list is measured by: what its cells can name, and what they may say.

use jiff::civil::Date;

/// Something that a cell can name: a category, a delegation, a question of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Its id in our own files, which a cell may have as well.
    pub id: String,
    /// Its names in all languages.
    pub names: Vec<String>,
}

/// A question of a form that a column may answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its id and its words in all languages.
    pub asks: Choice,
    /// What is taken for an answer.
    pub takes: Takes,
}

/// What a question takes for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A text.
    Text {
        /// Most characters of it.
        chars_max: usize,
    },
    /// A day, kept as `2026-09-05`.
    Day,
    /// A country by its code or its name in any of the nine languages, kept as its code.
    Country,
    /// One of these, kept as its id.
    OneOf(Vec<Choice>),
}

/// What a list is measured by.
pub struct Rules<'r> {
    /// The forum's categories.
    pub categories: Vec<Choice>,
    /// The category of whoever has none in the list.
    pub category: Option<String>,
    /// The delegations at the forum.
    pub delegations: Vec<Choice>,
    /// The delegation of whoever has none in the list.
    pub delegation: Option<String>,
    /// Whether a list may name any delegation, or only that one.
    pub any_delegation: bool,
    /// The questions of the forms that a column may answer.
    pub questions: Vec<Question>,
    /// The language of whoever has none in the list, BCP 47.
    pub language: String,
    /// Nobody is born after it.
    pub today: Date,
    /// Whether the printing fonts have a letter.
    pub is_printable: &'r (dyn Fn(char) -> bool + Sync),
}
