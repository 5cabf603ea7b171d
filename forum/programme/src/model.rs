//! What happens at a forum, where, and who has a part in it.

mod body;
mod people;
mod places;

pub use body::{Body, Link, Matter};
pub use people::{NewPart, Participant, Role};
pub use places::{Equipment, Room};

use forums::{CityId, ForumId};
use jiff::{Timestamp, ZonedDateTime, civil::Date, fmt::temporal::DateTimeParser, tz::OffsetConflict};
use kernel::{Text, db::Json};
use serde::{Deserialize, Serialize};

kernel::id! {
    /// An item of a programme.
    pub ItemId;
    /// A room of a forum.
    pub RoomId;
}

kernel::text_enum! {
    /// What an item is. The words are those of the folder's format and of files.
    pub enum Kind {
        /// A city or a day: it holds items and is none.
        Part = "part",
        /// A session: it holds items and has a time of its own.
        Session = "session",
        /// An opening, a closing, an award.
        Ceremony = "ceremony",
        /// A discussion of several.
        Panel = "panel",
        /// A forum within the forum.
        Forum = "forum",
        /// A meeting that decides: a founding conference, an assembly.
        Conference = "conference",
        /// A message of somebody absent, read out by a reader.
        Address = "address",
        /// Somebody speaks: a speech, a talk, a lecture.
        Speech = "speech",
        /// Everybody works.
        Workshop = "workshop",
        /// A meeting of few.
        Meeting = "meeting",
        /// A text or a question put to the vote.
        Vote = "vote",
        /// An election.
        Election = "election",
        /// A signing.
        Signing = "signing",
        /// A film shown.
        Video = "video",
        /// Music, theatre, an exhibition.
        Cultural = "cultural",
        /// Arrival, registration, collecting badges.
        Registration = "registration",
        /// A meal.
        Meal = "meal",
        /// A pause.
        Break = "break",
        /// A visit: stands, a town, a house.
        Visit = "visit",
        /// A journey from one place to another.
        Travel = "travel",
        /// Beside the forum.
        SideEvent = "side-event",
        /// Anything else.
        Other = "other",
    }
}

kernel::text_enum! {
    /// Whether an item takes place.
    pub enum Status {
        /// It does.
        Confirmed = "confirmed",
        /// It may.
        Tentative = "tentative",
        /// It does not.
        Cancelled = "cancelled",
    }
}

kernel::record! {
    /// Something that happens at a forum, as lists show it.
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Item {
        /// Its id.
        pub id: ItemId,
        /// Its word in addresses.
        pub slug: String,
        /// What it lies in.
        pub parent: Option<ItemId>,
        /// Its place among all, depth first.
        pub position: i64,
        /// What it is.
        pub kind: Kind,
        /// Whether it takes place.
        pub status: Status,
        /// In which city; where a journey begins.
        pub city: Option<CityId>,
        /// Where a journey ends.
        pub to_city: Option<CityId>,
        /// In which room.
        pub room: Option<RoomId>,
        /// Where, in words, if it is in no room of the forum.
        pub place: Json<Text>,
        /// When it begins, as RFC 9557 writes it; only a part may have no time.
        pub starts_at: Option<String>,
        /// When it ends; of a journey by the clocks of where it ends.
        pub ends_at: Option<String>,
        /// Whole days, without hours.
        pub all_day: bool,
        /// What.
        pub title: Json<Text>,
        /// One line more.
        pub subtitle: Json<Text>,
        /// The track that it belongs to; empty where there is none.
        pub track: String,
        /// The language that is spoken, as a BCP 47 tag; empty where nobody said.
        pub language: String,
        /// What it is called in the file or folder that it came from.
        pub source_id: Option<String>,
        /// The folder or the series of files that it came from.
        pub source: Option<String>,
        /// How many people are expected, where somebody said.
        pub expected: Option<i64>,
        /// How often it was changed since it was there.
        pub sequence: i64,
        /// When it was changed last; what is written stands for now.
        pub changed_at: Timestamp,
    }
}

impl Item {
    /// When it begins, by the clocks of its place.
    pub fn starts(&self) -> Option<ZonedDateTime> {
        self.starts_at.as_deref().and_then(moment)
    }

    /// When it ends, by the clocks of the place where it ends.
    pub fn ends(&self) -> Option<ZonedDateTime> {
        self.ends_at.as_deref().and_then(moment)
    }

    /// The day that it begins on, by the clocks of its place.
    pub fn day(&self) -> Option<Date> {
        self.starts().map(|starts| starts.date())
    }
}

/// An item to be written, whole.
#[derive(Clone, Debug)]
pub struct NewItem {
    /// As lists show it.
    pub item: Item,
    /// Of which forum.
    pub forum: ForumId,
    /// A few sentences.
    pub summary: Text,
    /// About what.
    pub description: Text,
    /// The rest.
    pub matter: Matter,
}

/// A time as it is kept. Whoever planned 11:00 means 11:00, also after the zone has changed its offset.
pub fn moment(text: &str) -> Option<ZonedDateTime> {
    static PARSER: DateTimeParser = DateTimeParser::new().offset_conflict(OffsetConflict::PreferOffset);
    PARSER.parse_zoned_datetime(text).ok()
}

/// A word for addresses made of any text: `a-z`, `0-9` and single hyphens; empty where nothing of that is in it.
pub(crate) fn word_of(text: &str) -> String {
    let mut word = String::new();
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            word.push(letter.to_ascii_lowercase());
        } else if !word.is_empty() && !word.ends_with('-') {
            word.push('-');
        }
        if word.len() >= WORD_CHARS_MAX {
            break;
        }
    }
    word.trim_end_matches('-').to_owned()
}

/// Letters of a word in addresses.
const WORD_CHARS_MAX: usize = 80;

/// An item of that number, with nothing said of it.
#[cfg(test)]
pub(crate) fn item_for_tests(number: u128) -> Item {
    Item {
        id: ItemId(uuid::Uuid::from_u128(number)),
        slug: number.to_string(),
        parent: None,
        position: i64::try_from(number).expect("a small number"),
        kind: Kind::Panel,
        status: Status::Confirmed,
        city: None,
        to_city: None,
        room: None,
        place: Json(Text::default()),
        starts_at: None,
        ends_at: None,
        all_day: false,
        title: Json(Text::default()),
        subtitle: Json(Text::default()),
        track: String::new(),
        language: String::new(),
        source_id: None,
        source: None,
        expected: None,
        sequence: 0,
        changed_at: Timestamp::UNIX_EPOCH,
    }
}

#[cfg(test)]
mod tests {
    use super::{moment, word_of};

    #[test]
    fn eleven_o_clock_stays_eleven_o_clock_when_a_zone_changes_its_offset() {
        // Kazakhstan has been at +05 since March 2024; a programme of 2023 was planned at +06.
        let planned = moment("2026-11-24T11:00:00+06:00[Asia/Almaty]").expect("a time");
        assert_eq!(planned.time(), jiff::civil::time(11, 0, 0, 0));
        assert_eq!(moment("2025-11-24T11:00:00[Asia/Baku]").expect("a time").offset().seconds(), 4 * 3600);
        assert_eq!(moment("tomorrow"), None);
    }

    #[test]
    fn a_word_for_addresses_has_only_letters_digits_and_hyphens() {
        assert_eq!(word_of("Opening: “Part 1”"), "opening-part-1");
        assert_eq!(word_of("Ашылу"), "");
    }
}
