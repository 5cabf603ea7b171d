//! The programme as a tree: forum, part (city and day), session, item.

use crate::{text::Text, worded::worded};
use jiff::{Timestamp, civil::DateTime};
use serde::Serialize;

/// Something that happens. What lies in it happens within it, and inherits its city, venue and room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its id, unique over the whole programme.
    pub id: String,
    /// What it is.
    pub kind: ItemKind,
    /// Whether it takes place, where that is not as usual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// The id of its city, its own or inherited.
    pub city: String,
    /// The id of its venue, its own or inherited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<String>,
    /// The id of its room, its own or inherited with the venue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// When it begins, by the clocks of its city.
    pub starts: DateTime,
    /// When it ends, by the clocks of its city, or of `to_city` where it is a journey.
    pub ends: DateTime,
    /// Where a journey ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_city: Option<String>,
    /// Which language is spoken, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// How many places it has, where people sign up for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub places: Option<u32>,
    /// From when on they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_opens: Option<Timestamp>,
    /// Until when; else until it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_closes: Option<Timestamp>,
    /// Whether nobody may read its text yet, though it is no address.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub withheld: bool,
    /// Its title.
    pub title: Text,
    /// One line more.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub subtitle: Text,
    /// A few sentences, as [`crate::Page::body`].
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub summary: Text,
    /// What it is about, as [`crate::Page::body`]; of an address the words that are read out.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub description: Text,
    /// Who has a role in it.
    #[serde(rename = "person", skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Part>,
    /// What it consists of.
    #[serde(rename = "item", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
}

worded! {
    /// What an item of the programme is.
    pub enum ItemKind {
        /// A part of the forum: a day in a city.
        Part = "part",
        /// A session that is none of the kinds below.
        Session = "session",
        /// A ceremony.
        Ceremony = "ceremony",
        /// A panel.
        Panel = "panel",
        /// A forum within this forum, with organisers of its own.
        Forum = "forum",
        /// A founding conference, an assembly: a meeting that decides.
        Conference = "conference",
        /// A message of somebody absent, read out.
        Address = "address",
        /// A speech.
        Speech = "speech",
        /// A film shown.
        Video = "video",
        /// A text or a question put to the vote.
        Vote = "vote",
        /// An election.
        Election = "election",
        /// A signing.
        Signing = "signing",
        /// A visit: stands, a town, a house.
        Visit = "visit",
        /// A cultural programme.
        Cultural = "cultural",
        /// A meal.
        Meal = "meal",
        /// A pause.
        Break = "break",
        /// Arrival, registration, collecting badges.
        Registration = "registration",
        /// A meeting of few.
        Meeting = "meeting",
        /// Everybody works.
        Workshop = "workshop",
        /// A journey.
        Travel = "travel",
        /// Beside the forum.
        SideEvent = "side-event",
        /// Anything else.
        Other = "other",
    }
}

worded! {
    /// Whether an item of the programme takes place; where nothing is said, it does.
    pub enum Status {
        /// It may.
        Tentative = "tentative",
        /// It does not.
        Cancelled = "cancelled",
    }
}

/// A person's role in an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What they do.
    pub role: Role,
    /// Their `ref` in `people.csv`.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The id of the delegation that has given it, where several have given the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delegation: Option<String>,
    /// From which language an interpreter interprets, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Into which.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub into: Option<String>,
    /// Who it is, where no person is named: an assistant to the head of state.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub description: Text,
}

worded! {
    /// What a person does in an item of the programme.
    pub enum Role {
        /// Leads the discussion.
        Moderator = "moderator",
        /// Speaks.
        Speaker = "speaker",
        /// Discusses with others.
        Panellist = "panellist",
        /// Wrote an address and is absent.
        Author = "author",
        /// Reads an absent author's address.
        Reader = "reader",
        /// Presides over a meeting that decides.
        Chair = "chair",
        /// Receives guests.
        Host = "host",
        /// Interprets.
        Interpreter = "interpreter",
        /// Performs.
        Performer = "performer",
        /// Writes down what was said.
        Rapporteur = "rapporteur",
        /// Sees to sound, light and pictures.
        Technician = "technician",
        /// Arranges it.
        Organiser = "organiser",
        /// Is there as a guest.
        Guest = "guest",
        /// Contributes in another way.
        Contributor = "contributor",
    }
}
