//! What was done to an item so that it could be taken. A code with values; its message is `schedules-` with the code.

use crate::{Argument, Field, argument::number};
use serde::{Deserialize, Serialize};

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
    /// The file describes a time zone of its own: its times stand by the clocks of this one.
    ZoneTurned {
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
    /// Nothing says how long it is: it lasts this long.
    DurationAssumed {
        /// Minutes.
        minutes: i64,
    },
    /// Its length is a bare number that can only be seconds.
    LengthInSeconds {
        /// As written.
        value: String,
        /// Minutes.
        minutes: i64,
    },
    /// Nothing says of which day it is: the forum's first one is taken.
    DayAssumed {
        /// The day taken, `2026-09-05`.
        day: String,
    },
    /// Its day is counted or named after the week: by the forum's days it is this one.
    DayCounted {
        /// As written.
        value: String,
        /// The day taken, `2026-09-05`.
        day: String,
    },
    /// It has no title: the beginning of its text is one.
    TitleFromText,
    /// What stands beside the title in one cell is taken for those who speak.
    SpeakersFromTitle {
        /// Their names.
        names: String,
    },
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

impl Change {
    /// The machine's word for it. The message's id is this with `schedules-` before it.
    pub fn code(&self) -> &'static str {
        match self {
            Change::ZoneAssumed { .. } => "zone-assumed",
            Change::ZoneMapped { .. } => "zone-mapped",
            Change::ZoneTurned { .. } => "zone-turned",
            Change::ZoneUnknown { .. } => "zone-unknown",
            Change::HourSkipped { .. } => "hour-skipped",
            Change::NextDay { .. } => "next-day",
            Change::TimesDisagree { .. } => "times-disagree",
            Change::DurationFromNext { .. } => "duration-from-next",
            Change::DurationAssumed { .. } => "duration-assumed",
            Change::LengthInSeconds { .. } => "length-in-seconds",
            Change::DayAssumed { .. } => "day-assumed",
            Change::DayCounted { .. } => "day-counted",
            Change::TitleFromText => "title-from-text",
            Change::SpeakersFromTitle { .. } => "speakers-from-title",
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
            Change::ZoneMapped { from, zone }
            | Change::ZoneTurned { from, zone }
            | Change::ZoneUnknown { from, zone } => {
                vec![("from", Text(from.clone())), ("zone", Text(zone.clone()))]
            }
            Change::HourSkipped { time } => vec![("time", Text(time.clone()))],
            Change::NextDay { day } => vec![("day", Text(day.clone()))],
            Change::TimesDisagree { time } => vec![("time", Text(time.clone()))],
            Change::DurationFromNext { minutes } => vec![("minutes", Number(*minutes))],
            Change::DurationAssumed { minutes } => vec![("minutes", Number(*minutes))],
            Change::LengthInSeconds { value, minutes } => {
                vec![("value", Text(value.clone())), ("minutes", Number(*minutes))]
            }
            Change::DayAssumed { day } => vec![("day", Text(day.clone()))],
            Change::DayCounted { value, day } => {
                vec![("value", Text(value.clone())), ("day", Text(day.clone()))]
            }
            Change::SpeakersFromTitle { names } => vec![("names", Text(names.clone()))],
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
