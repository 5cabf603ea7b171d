//! What happens at a forum, where, and who has a part in it.

use forums::{CityId, ForumId};
use jiff::{Timestamp, ZonedDateTime, civil::Date, fmt::temporal::DateTimeParser, tz::OffsetConflict};
use kernel::{Text, db::Json};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

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
    /// What somebody does in an item.
    pub enum Role {
        /// Leads the discussion.
        Moderator = "moderator",
        /// Presides over a meeting that decides.
        Chair = "chair",
        /// Speaks.
        Speaker = "speaker",
        /// Discusses with others.
        Panellist = "panellist",
        /// Wrote what is read out, and is absent.
        Author = "author",
        /// Reads out what somebody absent wrote.
        Reader = "reader",
        /// Interprets.
        Interpreter = "interpreter",
        /// Writes down what was said.
        Rapporteur = "rapporteur",
        /// Sees to sound, light and pictures.
        Technician = "technician",
        /// Receives guests.
        Host = "host",
        /// Performs.
        Performer = "performer",
        /// Arranges it.
        Organiser = "organiser",
        /// Is there as a guest.
        Guest = "guest",
        /// Contributes in another way.
        Contributor = "contributor",
    }
}

kernel::text_enum! {
    /// What a room has. The words are those of the folder's format.
    pub enum Equipment {
        /// Microphones and loudspeakers.
        Microphones = "microphones",
        /// A projector or a large screen.
        Projector = "projector",
        /// Booths of interpreters.
        Booths = "booths",
        /// Receivers by which interpreting is heard.
        Receivers = "receivers",
        /// A loop for hearing aids.
        HearingLoop = "hearing_loop",
        /// A way in without steps.
        StepFree = "step_free",
        /// What happens there can be sent live.
        Stream = "stream",
        /// What happens there can be recorded.
        Recording = "recording",
        /// Wireless internet.
        Internet = "internet",
    }
}

impl Equipment {
    /// Whether it matters to whoever comes, and not only to those who arrange it.
    pub fn is_for_guests(self) -> bool {
        matches!(
            self,
            Equipment::Receivers | Equipment::HearingLoop | Equipment::StepFree | Equipment::Internet
        )
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
    /// A hall, a room, a yard of a forum; a whole house where nothing smaller is known.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Room {
        /// Its id.
        pub id: RoomId,
        /// Its word in addresses.
        pub slug: String,
        /// In which city, where that is known.
        pub city: Option<CityId>,
        /// The house that it is in; empty where it is the house, or where nobody knows.
        pub venue: Json<Text>,
        /// Its name.
        pub name: Json<Text>,
        /// How many people it seats.
        pub seats: Option<i64>,
        /// Whether several things may happen in it at once.
        pub shared: bool,
        /// Whether it is a whole house.
        pub is_house: bool,
        /// What it has.
        pub equipment: Json<Vec<Equipment>>,
        /// What else it has.
        pub equipment_words: Json<Text>,
        /// Since when nothing more is planned in it.
        pub removed_at: Option<Timestamp>,
    }
}

impl Room {
    /// The house that it is or is in, by its name; empty where nobody knows.
    pub fn house(&self) -> &Text {
        if self.is_house { &self.name } else { &self.venue }
    }

    /// Whether it is the house of that room.
    pub fn holds(&self, room: &Room) -> bool {
        self.is_house && !room.is_house && room.city == self.city && room.venue == self.name
    }
}

kernel::record! {
    /// Something that happens at a forum, as lists show it.
    #[derive(Clone, Debug, PartialEq)]
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

kernel::record! {
    /// The texts of an item that only its own page needs.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Body {
        /// Whose.
        pub id: ItemId,
        /// A few sentences, in the small markup of the site.
        pub summary: Json<Text>,
        /// About what, in the small markup of the site.
        pub description: Json<Text>,
        /// The rest.
        pub matter: Json<Matter>,
    }
}

/// What else is known of an item: what people follow, and what files that go out should say again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Matter {
    /// Pages about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Documents that belong to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Link>,
    /// Its page elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The kind in the source's own word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind_as_written: Option<String>,
    /// The licence of its recording.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Whether it must not be recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_recorded: Option<bool>,
    /// Where on earth, in degrees north and east.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<(f64, f64)>,
    /// `guid` of schedule.xml.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guid: Option<Uuid>,
    /// `id` of schedule.xml.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u64>,
    /// The short code of a submission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The name in the source's addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
}

/// An address on the web with what it leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// `https://…` or `http://…`.
    pub url: String,
    /// What is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The source's word for what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

kernel::record! {
    /// Somebody's part in an item, with the name that is shown.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Participant {
        /// Its id.
        pub id: Uuid,
        /// In which item.
        pub item: ItemId,
        /// What they do.
        pub role: Role,
        /// The number of their registration in the sender's list.
        pub reference: Option<String>,
        /// The name, where it is nobody's registration.
        pub name: String,
        /// Who it is, in words.
        pub description: Json<Text>,
        /// What the source calls them.
        pub source_id: Option<String>,
        /// From which language they interpret, as a BCP 47 tag; empty where nobody said.
        pub from_language: String,
        /// Into which.
        pub to_language: String,
        /// Their registration, where the part was given to it and not to a number.
        pub registration: Option<Uuid>,
        /// The name of whoever is registered, as long as they are.
        pub registered: Option<String>,
        /// The delegation of whoever is registered.
        pub delegation: Option<Json<Text>>,
    }
}

impl Participant {
    /// The name that is shown: of the registration, else as it was given; empty where only words say who it is.
    pub fn shown_name(&self) -> &str {
        self.registered.as_deref().unwrap_or(&self.name)
    }

    /// The same part, to be written again.
    pub fn again(&self) -> NewPart {
        NewPart {
            role: Some(self.role),
            registration: self.registration,
            reference: self.reference.clone(),
            name: self.name.clone(),
            description: self.description.0.clone(),
            source_id: self.source_id.clone(),
            from_language: self.from_language.clone(),
            to_language: self.to_language.clone(),
        }
    }

    /// Whether there is anything to show: whoever has withdrawn is nobody any more.
    pub fn is_somebody(&self) -> bool {
        !self.shown_name().is_empty() || !self.description.is_empty()
    }
}

/// Somebody's part in an item, to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewPart {
    /// What they do.
    pub role: Option<Role>,
    /// Their registration.
    pub registration: Option<Uuid>,
    /// The number of their registration in the sender's list, where the registration itself is not known.
    pub reference: Option<String>,
    /// The name, where it is nobody's registration.
    pub name: String,
    /// Who it is, in words.
    pub description: Text,
    /// What the source calls them.
    pub source_id: Option<String>,
    /// From which language they interpret, as a BCP 47 tag; empty where nobody said.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub from_language: String,
    /// Into which.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub to_language: String,
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
