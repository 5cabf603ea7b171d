//! What is said of an item, of a file, of a refusal: codes with values. Each code's message is `schedules-` with the code.

use serde::{Deserialize, Serialize};

/// A field of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The title.
    Title,
    /// The subtitle.
    Subtitle,
    /// The summary.
    Summary,
    /// The description.
    Description,
    /// The place.
    Place,
    /// The track.
    Track,
    /// The people.
    People,
    /// The links.
    Links,
    /// The attachments.
    Attachments,
    /// An id, a code, a name in addresses.
    Id,
    /// Anything else.
    Other,
}

/// What was done to an item so that it could be taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// The file names no time zone: its hours are those of this one.
    ZoneAssumed {
        /// The IANA name.
        zone: String,
    },
    /// The file's name for a time zone is none of IANA's; it means this one.
    ZoneMapped {
        /// As written.
        from: String,
        /// The IANA name.
        zone: String,
    },
    /// Nobody knows the time zone that the file names: its hours are those of this one.
    ZoneUnknown {
        /// As written.
        from: String,
        /// The IANA name.
        zone: String,
    },
    /// An hour that the clocks leave out: the time is moved past it.
    HourSkipped {
        /// The time taken, `03:30`.
        time: String,
    },
    /// It begins after midnight of the day that it stands under: it is on the next one.
    NextDay {
        /// The day taken, `2026-09-05`.
        day: String,
    },
    /// The file says two different times of its start: this one is taken.
    TimesDisagree {
        /// The time taken, `10:30`.
        time: String,
    },
    /// It has no length: it lasts until the next one in its room begins.
    DurationFromNext {
        /// Minutes.
        minutes: i64,
    },
    /// It has no length that could be read: it lasts this long.
    DurationAssumed {
        /// Minutes.
        minutes: i64,
    },
    /// It has no title: the beginning of its text is one.
    TitleFromText,
    /// A text was too long.
    TextCut {
        /// Which one.
        field: Field,
        /// How many characters fit.
        limit: usize,
    },
    /// There were too many of them.
    ListCut {
        /// Of what.
        field: Field,
        /// How many fit.
        limit: usize,
    },
    /// HTML became the small markup of texts.
    HtmlCleaned,
    /// Broken letters or invisible control characters were removed.
    LettersMended,
    /// The same id stands at another item: this one got a longer one.
    IdRenamed {
        /// As written.
        from: String,
        /// The id taken.
        to: String,
    },
    /// It has no id: one was made from its title, its time and its room.
    IdMade,
    /// What stands where an address belongs is no address of the web.
    AddressDropped {
        /// As written.
        value: String,
    },
    /// What stands where a language belongs is no language.
    LanguageDropped {
        /// As written.
        value: String,
    },
    /// It belongs to something that is not in the file.
    ParentDropped {
        /// The id as written.
        value: String,
    },
    /// It recurs: there are so many of it.
    Expanded {
        /// How many.
        count: usize,
    },
    /// It recurs without end or too often: only so many were taken.
    RecurrenceCut {
        /// How many.
        count: usize,
    },
    /// How it recurs could not be read: it was taken once.
    RecurrenceDropped {
        /// As written.
        value: String,
    },
    /// Something of it could not be read and was left away.
    ValueDropped {
        /// As written.
        value: String,
    },
}

/// Why an item was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Neither a title nor a text that could give one.
    NoTitle,
    /// No start.
    NoStart,
    /// A start that is no time of any day.
    BadStart {
        /// As written.
        value: String,
    },
    /// A time of day, and nothing says of which day.
    NoDay {
        /// As written.
        value: String,
    },
    /// A day that is another one elsewhere: `9/5/2026`.
    AmbiguousDay {
        /// As written.
        value: String,
    },
    /// Its calendar keeps it from others.
    Private,
    /// The same item stands before it.
    Duplicate {
        /// The id of both.
        id: String,
    },
    /// A newer state of it stands in the same file.
    Superseded {
        /// The id of both.
        id: String,
    },
    /// It recurs, and never within the days of the forum.
    NoOccurrence,
    /// A task, a note, a busy time: no event.
    NotAnEvent {
        /// What it is, as written.
        value: String,
    },
    /// The file breaks off within it.
    CutOff,
    /// The row is broken: quotation marks or the number of its cells.
    BrokenRow,
}

/// What is to be said of a file as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// The letters are not in UTF-8; by what they look like they are in this code page.
    Encoding {
        /// Its name.
        name: String,
    },
    /// The file is broken from this line on; what stands before it was read.
    CutOff {
        /// The line, from 1.
        line: u32,
    },
    /// Nothing in it is an event.
    NoItems,
    /// This column was not understood.
    ColumnUnknown {
        /// Its heading.
        heading: String,
    },
    /// This sheet of the workbook has no headings of a programme.
    SheetUnknown {
        /// Its name.
        name: String,
    },
}

/// Why a file is not taken at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// No bytes, or nothing in them.
    Empty,
    /// More bytes than a programme may have.
    FileTooLarge {
        /// How many megabytes it may have.
        limit_mb: usize,
    },
    /// More items than a programme may have.
    TooManyItems {
        /// How many it may have.
        limit: usize,
    },
    /// Elements within elements, deeper than any programme.
    TooDeep {
        /// How deep they may be.
        limit: usize,
    },
    /// Far more inside than a programme has.
    TooMuch,
    /// Neither a schedule nor a calendar nor a list.
    NotASchedule,
    /// A list without a column of titles or of times.
    NoColumns,
    /// It cannot be read.
    Damaged {
        /// The line where reading ended, from 1; 0 where there are none.
        line: u32,
    },
    /// It declares entities of its own, which programmes do not and attackers do.
    Entities,
    /// A workbook of Excel 97-2003, or one with a password.
    OldWorkbook,
    /// It could not be read from where it lies.
    Unreadable,
}

/// A value in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A text.
    Text(String),
    /// A number, with its plurals.
    Number(i64),
    /// The name of a field, in the words of the reader: `schedules-field-` with its code.
    Field(Field),
}

impl Change {
    /// The machine's word for it. The message's id is this with `schedules-` before it.
    pub fn code(&self) -> &'static str {
        match self {
            Change::ZoneAssumed { .. } => "zone-assumed",
            Change::ZoneMapped { .. } => "zone-mapped",
            Change::ZoneUnknown { .. } => "zone-unknown",
            Change::HourSkipped { .. } => "hour-skipped",
            Change::NextDay { .. } => "next-day",
            Change::TimesDisagree { .. } => "times-disagree",
            Change::DurationFromNext { .. } => "duration-from-next",
            Change::DurationAssumed { .. } => "duration-assumed",
            Change::TitleFromText => "title-from-text",
            Change::TextCut { .. } => "text-cut",
            Change::ListCut { .. } => "list-cut",
            Change::HtmlCleaned => "html-cleaned",
            Change::LettersMended => "letters-mended",
            Change::IdRenamed { .. } => "id-renamed",
            Change::IdMade => "id-made",
            Change::AddressDropped { .. } => "address-dropped",
            Change::LanguageDropped { .. } => "language-dropped",
            Change::ParentDropped { .. } => "parent-dropped",
            Change::Expanded { .. } => "expanded",
            Change::RecurrenceCut { .. } => "recurrence-cut",
            Change::RecurrenceDropped { .. } => "recurrence-dropped",
            Change::ValueDropped { .. } => "value-dropped",
        }
    }

    /// The values of its message, by their names in the Fluent files.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        use Argument::*;
        match self {
            Change::ZoneAssumed { zone } => vec![("zone", Text(zone.clone()))],
            Change::ZoneMapped { from, zone } => {
                vec![("from", Text(from.clone())), ("zone", Text(zone.clone()))]
            }
            Change::ZoneUnknown { from, zone } => {
                vec![("from", Text(from.clone())), ("zone", Text(zone.clone()))]
            }
            Change::HourSkipped { time } => vec![("time", Text(time.clone()))],
            Change::NextDay { day } => vec![("day", Text(day.clone()))],
            Change::TimesDisagree { time } => vec![("time", Text(time.clone()))],
            Change::DurationFromNext { minutes } => vec![("minutes", Number(*minutes))],
            Change::DurationAssumed { minutes } => vec![("minutes", Number(*minutes))],
            Change::TextCut { field, limit } => vec![("field", Field(*field)), ("limit", number(*limit))],
            Change::ListCut { field, limit } => vec![("field", Field(*field)), ("limit", number(*limit))],
            Change::IdRenamed { from, to } => vec![("from", Text(from.clone())), ("to", Text(to.clone()))],
            Change::AddressDropped { value } => vec![("value", Text(value.clone()))],
            Change::LanguageDropped { value } => vec![("value", Text(value.clone()))],
            Change::ParentDropped { value } => vec![("value", Text(value.clone()))],
            Change::Expanded { count } => vec![("count", number(*count))],
            Change::RecurrenceCut { count } => vec![("count", number(*count))],
            Change::RecurrenceDropped { value } => vec![("value", Text(value.clone()))],
            Change::ValueDropped { value } => vec![("value", Text(value.clone()))],
            Change::TitleFromText | Change::HtmlCleaned | Change::LettersMended | Change::IdMade => vec![],
        }
    }
}

impl Reason {
    /// The machine's word for it. The message's id is this with `schedules-` before it.
    pub fn code(&self) -> &'static str {
        match self {
            Reason::NoTitle => "left-out-no-title",
            Reason::NoStart => "left-out-no-start",
            Reason::BadStart { .. } => "left-out-bad-start",
            Reason::NoDay { .. } => "left-out-no-day",
            Reason::AmbiguousDay { .. } => "left-out-ambiguous-day",
            Reason::Private => "left-out-private",
            Reason::Duplicate { .. } => "left-out-duplicate",
            Reason::Superseded { .. } => "left-out-superseded",
            Reason::NoOccurrence => "left-out-no-occurrence",
            Reason::NotAnEvent { .. } => "left-out-not-an-event",
            Reason::CutOff => "left-out-cut-off",
            Reason::BrokenRow => "left-out-broken-row",
        }
    }

    /// The values of its message, by their names in the Fluent files.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        use Argument::*;
        match self {
            Reason::BadStart { value } | Reason::NoDay { value } | Reason::AmbiguousDay { value } => {
                vec![("value", Text(value.clone()))]
            }
            Reason::Duplicate { id } => vec![("id", Text(id.clone()))],
            Reason::Superseded { id } => vec![("id", Text(id.clone()))],
            Reason::NotAnEvent { value } => vec![("value", Text(value.clone()))],
            Reason::NoTitle
            | Reason::NoStart
            | Reason::Private
            | Reason::NoOccurrence
            | Reason::CutOff
            | Reason::BrokenRow => vec![],
        }
    }
}

impl Note {
    /// The machine's word for it. The message's id is this with `schedules-` before it.
    pub fn code(&self) -> &'static str {
        match self {
            Note::Encoding { .. } => "note-encoding",
            Note::CutOff { .. } => "note-cut-off",
            Note::NoItems => "note-no-items",
            Note::ColumnUnknown { .. } => "note-column-unknown",
            Note::SheetUnknown { .. } => "note-sheet-unknown",
        }
    }

    /// The values of its message, by their names in the Fluent files.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        use Argument::*;
        match self {
            Note::Encoding { name } => vec![("name", Text(name.clone()))],
            Note::CutOff { line } => vec![("line", Text(line.to_string()))],
            Note::ColumnUnknown { heading } => vec![("heading", Text(heading.clone()))],
            Note::SheetUnknown { name } => vec![("name", Text(name.clone()))],
            Note::NoItems => vec![],
        }
    }
}

impl Refusal {
    /// The machine's word for it. The message's id is this with `schedules-` before it.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::Empty => "refused-empty",
            Refusal::FileTooLarge { .. } => "refused-file-too-large",
            Refusal::TooManyItems { .. } => "refused-too-many-items",
            Refusal::TooDeep { .. } => "refused-too-deep",
            Refusal::TooMuch => "refused-too-much",
            Refusal::NotASchedule => "refused-not-a-schedule",
            Refusal::NoColumns => "refused-no-columns",
            Refusal::Damaged { .. } => "refused-damaged",
            Refusal::Entities => "refused-entities",
            Refusal::OldWorkbook => "refused-old-workbook",
            Refusal::Unreadable => "refused-unreadable",
        }
    }

    /// The values of its message, by their names in the Fluent files.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        use Argument::*;
        match self {
            Refusal::FileTooLarge { limit_mb } => vec![("limit", number(*limit_mb))],
            Refusal::TooManyItems { limit } => vec![("limit", number(*limit))],
            Refusal::TooDeep { limit } => vec![("limit", number(*limit))],
            Refusal::Damaged { line } => vec![("line", Text(line.to_string()))],
            Refusal::Empty
            | Refusal::TooMuch
            | Refusal::NotASchedule
            | Refusal::NoColumns
            | Refusal::Entities
            | Refusal::OldWorkbook
            | Refusal::Unreadable => vec![],
        }
    }
}

impl Field {
    /// Every field.
    pub const ALL: [Field; 11] = [
        Field::Title,
        Field::Subtitle,
        Field::Summary,
        Field::Description,
        Field::Place,
        Field::Track,
        Field::People,
        Field::Links,
        Field::Attachments,
        Field::Id,
        Field::Other,
    ];

    /// The machine's word for it. The message's id is this with `schedules-field-` before it.
    pub fn code(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Subtitle => "subtitle",
            Field::Summary => "summary",
            Field::Description => "description",
            Field::Place => "place",
            Field::Track => "track",
            Field::People => "people",
            Field::Links => "links",
            Field::Attachments => "attachments",
            Field::Id => "id",
            Field::Other => "other",
        }
    }
}

fn number(count: usize) -> Argument {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
