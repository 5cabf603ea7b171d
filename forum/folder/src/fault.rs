//! What is wrong with a folder: a value with a place. The words are in `locales/<lang>/folder.ftl`.

use crate::{Worded, worded::worded};

/// A fault and its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file's name in the folder.
    pub file: String,
    /// The line, from 1; `None` where the whole file is meant.
    pub line: Option<u32>,
    /// The key (`delegation[2].name.kk`) or column (`birth_date`); empty where the whole line is meant.
    pub field: String,
    /// What is wrong there.
    pub what: What,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The file is not there.
    NoFile,
    /// The file could not be read for another reason.
    Unreadable,
    /// More bytes than a folder's file may have.
    FileTooLarge {
        /// How many megabytes it may have.
        limit_mb: u32,
    },
    /// Bytes that are no UTF-8.
    NotUtf8,
    /// No TOML.
    Syntax {
        /// What the parser says, in English.
        detail: String,
    },
    /// Tables in tables in tables.
    TooDeep {
        /// How deep they may lie.
        limit: u32,
    },
    /// Nothing is there, where something must be.
    Missing,
    /// A key that means nothing here.
    UnknownKey {
        /// The key.
        key: String,
    },
    /// A value of another kind.
    WrongKind {
        /// The kind that belongs there.
        wanted: Kind,
    },
    /// Ids are small ASCII letters, digits and hyphens.
    BadId {
        /// As written.
        value: String,
    },
    /// The name of a built-in field, or of a column of people, for something else.
    Reserved {
        /// As written.
        value: String,
    },
    /// The same id, `ref` or order twice.
    Duplicate {
        /// As written.
        value: String,
        /// The line that has it first.
        first_line: u32,
    },
    /// No BCP 47 tag.
    BadLanguage {
        /// As written.
        value: String,
    },
    /// A tag that is none of the coalition's languages.
    UnknownLanguage {
        /// As written.
        value: String,
    },
    /// A reference to nothing.
    Unknown {
        /// What it should be.
        noun: Noun,
        /// As written.
        value: String,
    },
    /// A `ref` that several delegations have given, each to somebody of its own.
    SeveralPeople {
        /// As written.
        value: String,
        /// Their ids, with commas.
        delegations: String,
    },
    /// None of the words that can stand there.
    NotOneOf {
        /// As written.
        value: String,
        /// The words, with commas.
        allowed: String,
    },
    /// No day of the calendar.
    BadDate {
        /// As written.
        value: String,
    },
    /// No time.
    BadTime {
        /// As written.
        value: String,
    },
    /// No IANA time zone.
    BadTimeZone {
        /// As written.
        value: String,
    },
    /// No code of a country.
    BadCountry {
        /// As written.
        value: String,
    },
    /// Letters that the fonts of badges lack.
    Unprintable {
        /// The letters.
        letters: String,
    },
    /// An end before its beginning.
    EndsBeforeStart,
    /// Outside what it belongs to: the forum's days, the city's, the part of the programme around it.
    OutOfRange,
    /// A number outside its bounds, or none.
    BadNumber {
        /// As written.
        value: String,
    },
    /// No e-mail address.
    BadEmail {
        /// As written.
        value: String,
    },
    /// No `#rrggbb`.
    BadColour {
        /// As written.
        value: String,
    },
    /// A longer text than fits.
    TooLong {
        /// How many characters fit.
        limit: u32,
    },
    /// More rows or entries than fit.
    TooMany {
        /// How many fit.
        limit: u32,
    },
    /// A character that nobody sees: a control, a mark of direction.
    Invisible {
        /// `U+202E`.
        character: String,
    },
    /// A row of more or fewer cells than the header.
    Cells {
        /// Cells of the row.
        found: u32,
        /// Cells of the header.
        wanted: u32,
    },
    /// A second head of one delegation.
    SecondHead {
        /// The line of the first.
        first_line: u32,
    },
    /// Two rows name one organisation differently.
    OtherName {
        /// The line that names it first.
        first_line: u32,
    },
    /// An answer to a question that the category does not ask.
    NotAsked {
        /// The category's id.
        category: String,
    },
}

worded! {
    /// A kind of value.
    pub enum Kind {
        /// A text.
        Text = "text",
        /// `true` or `false`.
        Boolean = "boolean",
        /// A number.
        Number = "number",
        /// A day or time.
        Date = "date",
        /// A list.
        List = "list",
        /// A table.
        Table = "table",
    }
}

worded! {
    /// What a reference refers to.
    pub enum Noun {
        /// A delegation.
        Delegation = "delegation",
        /// A category.
        Category = "category",
        /// A city.
        City = "city",
        /// A venue.
        Venue = "venue",
        /// A room.
        Room = "room",
        /// A zone.
        Zone = "zone",
        /// A step of the accreditation.
        Step = "step",
        /// A field of the form.
        Field = "field",
        /// A person's `ref`.
        Person = "person",
    }
}

/// A value in the message of a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A text, or a word that the message selects on.
    Text(String),
    /// A number, with its plurals.
    Number(u32),
}

impl What {
    /// The machine's word for it, `no-file`.
    pub fn code(&self) -> &'static str {
        self.message().trim_start_matches("folder-")
    }

    /// The id of its message in the Fluent files.
    pub fn message(&self) -> &'static str {
        match self {
            What::NoFile => "folder-no-file",
            What::Unreadable => "folder-unreadable",
            What::FileTooLarge { .. } => "folder-file-too-large",
            What::NotUtf8 => "folder-not-utf8",
            What::Syntax { .. } => "folder-syntax",
            What::TooDeep { .. } => "folder-too-deep",
            What::Missing => "folder-missing",
            What::UnknownKey { .. } => "folder-unknown-key",
            What::WrongKind { .. } => "folder-wrong-kind",
            What::BadId { .. } => "folder-bad-id",
            What::Reserved { .. } => "folder-reserved",
            What::Duplicate { .. } => "folder-duplicate",
            What::BadLanguage { .. } => "folder-bad-language",
            What::UnknownLanguage { .. } => "folder-unknown-language",
            What::Unknown { .. } => "folder-unknown",
            What::SeveralPeople { .. } => "folder-several-people",
            What::NotOneOf { .. } => "folder-not-one-of",
            What::BadDate { .. } => "folder-bad-date",
            What::BadTime { .. } => "folder-bad-time",
            What::BadTimeZone { .. } => "folder-bad-time-zone",
            What::BadCountry { .. } => "folder-bad-country",
            What::Unprintable { .. } => "folder-unprintable",
            What::EndsBeforeStart => "folder-ends-before-start",
            What::OutOfRange => "folder-out-of-range",
            What::BadNumber { .. } => "folder-bad-number",
            What::BadEmail { .. } => "folder-bad-email",
            What::BadColour { .. } => "folder-bad-colour",
            What::TooLong { .. } => "folder-too-long",
            What::TooMany { .. } => "folder-too-many",
            What::Invisible { .. } => "folder-invisible",
            What::Cells { .. } => "folder-cells",
            What::SecondHead { .. } => "folder-second-head",
            What::OtherName { .. } => "folder-other-name",
            What::NotAsked { .. } => "folder-not-asked",
        }
    }

    /// The values of its message, by their names in the Fluent files.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        use Argument::{Number, Text};
        match self {
            What::NoFile | What::Unreadable | What::NotUtf8 | What::Missing => vec![],
            What::EndsBeforeStart | What::OutOfRange => vec![],
            What::FileTooLarge { limit_mb } => vec![("limit", Number(*limit_mb))],
            What::TooDeep { limit } | What::TooLong { limit } | What::TooMany { limit } => {
                vec![("limit", Number(*limit))]
            }
            What::Syntax { detail } => vec![("detail", Text(detail.clone()))],
            What::UnknownKey { key } => vec![("key", Text(key.clone()))],
            What::WrongKind { wanted } => vec![("wanted", Text(wanted.word().to_owned()))],
            What::BadId { value }
            | What::Reserved { value }
            | What::BadLanguage { value }
            | What::UnknownLanguage { value }
            | What::BadDate { value }
            | What::BadTime { value }
            | What::BadTimeZone { value }
            | What::BadNumber { value }
            | What::BadEmail { value }
            | What::BadCountry { value }
            | What::BadColour { value } => vec![("value", Text(value.clone()))],
            What::Duplicate { value, first_line } => {
                vec![("value", Text(value.clone())), ("line", Text(first_line.to_string()))]
            }
            What::Unknown { noun, value } => {
                vec![("noun", Text(noun.word().to_owned())), ("value", Text(value.clone()))]
            }
            What::SeveralPeople { value, delegations } => {
                vec![("value", Text(value.clone())), ("delegations", Text(delegations.clone()))]
            }
            What::NotOneOf { value, allowed } => {
                vec![("value", Text(value.clone())), ("allowed", Text(allowed.clone()))]
            }
            What::Unprintable { letters } => vec![("letters", Text(letters.clone()))],
            What::Invisible { character } => vec![("character", Text(character.clone()))],
            What::Cells { found, wanted } => vec![("found", Number(*found)), ("wanted", Number(*wanted))],
            What::SecondHead { first_line } | What::OtherName { first_line } => {
                vec![("line", Text(first_line.to_string()))]
            }
            What::NotAsked { category } => vec![("category", Text(category.clone()))],
        }
    }
}

/// For logs and tests: `people.csv:12 email bad-email`. People get the words of their language.
impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.field.is_empty() {
            write!(f, " {}", self.field)?;
        }
        write!(f, " {}", self.what.code())
    }
}
