//! A programme, whatever file it was in: a tree of items, each with its times, its place and its people.

use crate::Texts;
use jiff::{SignedDuration, Timestamp, ZonedDateTime, civil::Date};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use uuid::Uuid;

/// A programme of events.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    /// What the file says of the whole.
    pub about: About,
    /// The items in the order of the file. Every id is there once; a parent is an id of this list, and nobody is their own
    /// ancestor.
    pub items: Vec<Item>,
}

/// What a file says of the whole programme.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// The event's name.
    pub title: Texts,
    /// Its short name, as written.
    pub acronym: Option<String>,
    /// Its address on the web.
    pub url: Option<String>,
    /// What relative addresses of the file begin with.
    pub base_url: Option<String>,
    /// The state of the programme, as its program counts them.
    pub version: Option<String>,
    /// The IANA name of its time zone.
    pub zone: Option<String>,
    /// Its first and last day.
    pub days: Option<(Date, Date)>,
    /// The venue and the city of the whole.
    pub place: Place,
}

/// One item: a part (a city, a day), a session, or what happens in one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// What it is called from file to file: the source's own id where it has one, else made from what it is. Another
    /// reading of the same file gives the same id.
    pub id: String,
    /// The id of the item that it belongs to; `None` for the top of the tree.
    pub parent: Option<String>,
    /// The other names that its source has for it.
    pub source: SourceIds,
    /// What kind of thing it is.
    pub kind: Kind,
    /// The kind in the source's own word: `devroom`, `Short talk (20 minutes)`.
    pub kind_as_written: Option<String>,
    /// One line.
    pub title: Texts,
    /// One line.
    pub subtitle: Texts,
    /// A few sentences, in the small markup of texts.
    pub summary: Texts,
    /// All of it, in the small markup of texts.
    pub description: Texts,
    /// When it begins and how long it lasts; only a part may have no time.
    pub when: Option<When>,
    /// Where it is; where a journey begins.
    pub place: Place,
    /// The city where a journey ends.
    pub to_city: Option<String>,
    /// The track or stream that it belongs to.
    pub track: Option<String>,
    /// Who takes part, in the order of the source.
    pub people: Vec<Participant>,
    /// Pages about it.
    pub links: Vec<Link>,
    /// Documents that belong to it.
    pub attachments: Vec<Link>,
    /// The language that is spoken, as a BCP 47 tag.
    pub language: Option<String>,
    /// What may be recorded.
    pub recording: Recording,
    /// Its page on the web.
    pub url: Option<String>,
    /// Whether it takes place.
    pub status: Status,
    /// How often its source has changed it (RFC 5545, section 3.8.7.4).
    pub sequence: u32,
    /// When its source last changed it.
    pub modified: Option<Timestamp>,
    /// When it is expected to begin, where that is another time than planned. No file that is read says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<ZonedDateTime>,
    /// What is to be said of it for now: that it is late. No file that is read says so.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
}

/// What a source calls an item, beside its id; kept so that a file going out has the same names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceIds {
    /// `guid` of schedule.xml and schedule JSON.
    pub guid: Option<Uuid>,
    /// `id` of schedule.xml and schedule JSON; from 1.
    pub number: Option<u64>,
    /// The short code of a submission.
    pub code: Option<String>,
    /// The name in addresses.
    pub slug: Option<String>,
}

/// When an item takes place.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct When {
    /// The instant that it begins, in the zone of its place.
    pub start: ZonedDateTime,
    /// How long it lasts; never negative.
    pub duration: SignedDuration,
    /// Whole days, without hours.
    pub all_day: bool,
}

/// Where an item takes place; whatever of it is known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The city.
    pub city: Option<String>,
    /// The house.
    pub venue: Option<String>,
    /// The room.
    pub room: Option<String>,
    /// Where on earth.
    pub point: Option<Point>,
}

/// A point on earth, in degrees (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// North is positive.
    pub latitude: f64,
    /// East is positive.
    pub longitude: f64,
}

/// Somebody who takes part in an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// What the source calls them: guid, code or number; the same for one person in all items.
    pub id: Option<String>,
    /// Their name as written.
    pub name: String,
    /// What they do there.
    pub role: Role,
}

/// An address on the web with what it leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// `https://…` or `http://…`.
    pub url: String,
    /// What is there.
    pub title: Option<String>,
    /// The source's word for what it is: `slides`, `paper`, `feedback`.
    pub kind: Option<String>,
}

/// What may be recorded of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// The licence of the recording.
    pub licence: Option<String>,
    /// Whether it must not be recorded; `None` where nobody said.
    pub opt_out: Option<bool>,
}

/// Whether an item takes place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It does.
    #[default]
    Confirmed,
    /// It may.
    Tentative,
    /// It does not, and who had it in their calendar should learn so.
    Cancelled,
}

/// What kind of thing an item is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A city or a day: it holds items and is none.
    Part,
    /// A session: it holds items and has a time of its own.
    Session,
    /// An opening, a closing, an award.
    Ceremony,
    /// A discussion of several.
    Panel,
    /// A forum within the forum.
    Forum,
    /// A meeting that decides: a founding conference, an assembly.
    Conference,
    /// A message of somebody absent, read out by a reader.
    Address,
    /// Somebody speaks: a speech, a talk, a lecture.
    Speech,
    /// Everybody works.
    Workshop,
    /// A meeting of few.
    Meeting,
    /// A text or a question put to the vote.
    Vote,
    /// An election.
    Election,
    /// A signing.
    Signing,
    /// A film shown.
    Video,
    /// Music, theatre, an exhibition.
    Cultural,
    /// Arrival, registration, collecting badges.
    Registration,
    /// A meal.
    Meal,
    /// A pause.
    Break,
    /// A visit: stands, a town, a house.
    Visit,
    /// A journey from one place to another.
    Travel,
    /// Beside the forum.
    SideEvent,
    /// Anything else.
    #[default]
    Other,
}

/// What somebody does in an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Speaks.
    #[default]
    Speaker,
    /// Leads the discussion.
    Moderator,
    /// Chairs the meeting.
    Chair,
    /// Discusses with others.
    Panellist,
    /// Wrote what is read out.
    Author,
    /// Reads out what somebody absent wrote.
    Reader,
    /// Interprets.
    Interpreter,
    /// Receives guests.
    Host,
    /// Performs.
    Performer,
    /// Arranges it.
    Organiser,
    /// Is there as a guest.
    Guest,
    /// Contributes in another way.
    Contributor,
}

/// The same instant in the same zone, for the same time.
impl PartialEq for When {
    fn eq(&self, other: &When) -> bool {
        self.start == other.start
            && self.start.time_zone() == other.start.time_zone()
            && (self.duration, self.all_day) == (other.duration, other.all_day)
    }
}

impl Item {
    /// When it takes place as things stand: as it is expected, else as it was planned.
    pub fn as_things_stand(&self) -> Option<Cow<'_, When>> {
        let when = self.when.as_ref()?;
        Some(match &self.expected {
            Some(start) => Cow::Owned(When { start: start.clone(), ..when.clone() }),
            None => Cow::Borrowed(when),
        })
    }
}

impl When {
    /// The instant that it ends, in the same zone; the start itself where that would be beyond all calendars.
    pub fn end(&self) -> ZonedDateTime {
        self.start.checked_add(self.duration).unwrap_or_else(|_| self.start.clone())
    }

    /// How long it lasts in whole minutes, rounded up.
    pub fn minutes(&self) -> i64 {
        self.duration.as_secs().max(0).div_euclid(60) + i64::from(self.duration.as_secs() % 60 > 0)
    }
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 22] = [
        Kind::Part,
        Kind::Session,
        Kind::Ceremony,
        Kind::Panel,
        Kind::Forum,
        Kind::Conference,
        Kind::Address,
        Kind::Speech,
        Kind::Workshop,
        Kind::Meeting,
        Kind::Vote,
        Kind::Election,
        Kind::Signing,
        Kind::Video,
        Kind::Cultural,
        Kind::Registration,
        Kind::Meal,
        Kind::Break,
        Kind::Visit,
        Kind::Travel,
        Kind::SideEvent,
        Kind::Other,
    ];

    /// The word for it in files: `side-event`.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Part => "part",
            Kind::Session => "session",
            Kind::Ceremony => "ceremony",
            Kind::Panel => "panel",
            Kind::Forum => "forum",
            Kind::Conference => "conference",
            Kind::Address => "address",
            Kind::Speech => "speech",
            Kind::Workshop => "workshop",
            Kind::Meeting => "meeting",
            Kind::Vote => "vote",
            Kind::Election => "election",
            Kind::Signing => "signing",
            Kind::Video => "video",
            Kind::Cultural => "cultural",
            Kind::Registration => "registration",
            Kind::Meal => "meal",
            Kind::Break => "break",
            Kind::Visit => "visit",
            Kind::Travel => "travel",
            Kind::SideEvent => "side-event",
            Kind::Other => "other",
        }
    }

    /// The kind of a word in files; `None` for any other word.
    pub fn from_code(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it only holds other items and is never an event of a calendar.
    pub fn is_part(self) -> bool {
        self == Kind::Part
    }
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 12] = [
        Role::Speaker,
        Role::Moderator,
        Role::Chair,
        Role::Panellist,
        Role::Author,
        Role::Reader,
        Role::Interpreter,
        Role::Host,
        Role::Performer,
        Role::Organiser,
        Role::Guest,
        Role::Contributor,
    ];

    /// The word for it in files: `moderator`.
    pub fn code(self) -> &'static str {
        match self {
            Role::Speaker => "speaker",
            Role::Moderator => "moderator",
            Role::Chair => "chair",
            Role::Panellist => "panellist",
            Role::Author => "author",
            Role::Reader => "reader",
            Role::Interpreter => "interpreter",
            Role::Host => "host",
            Role::Performer => "performer",
            Role::Organiser => "organiser",
            Role::Guest => "guest",
            Role::Contributor => "contributor",
        }
    }

    /// The role of a word in files; `None` for any other word.
    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }
}
