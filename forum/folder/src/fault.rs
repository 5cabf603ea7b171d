//! What is wrong with a folder: a value with a place. The words are in `locales/<lang>/folder.ftl`.

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

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A day or time.
    Date,
    /// A list.
    List,
    /// A table.
    Table,
}

/// What a reference refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noun {
    /// A delegation.
    Delegation,
    /// A category.
    Category,
    /// A city.
    City,
    /// A venue.
    Venue,
    /// A room.
    Room,
    /// A zone.
    Zone,
    /// A field of the form.
    Field,
    /// A person's `ref`.
    Person,
}
