//! A forum and what belongs to it.

use jiff::{Timestamp, ZonedDateTime, civil::Date, tz::TimeZone};
use kernel::{
    Lang, Text, dates,
    db::{Json, Shared},
};
use serde::{Deserialize, Serialize};

kernel::id! {
    /// A forum.
    pub ForumId;
    /// A city of a forum.
    pub CityId;
    /// A category of participants of a forum.
    pub CategoryId;
}

kernel::record! {
    /// The organisation of organisations that this installation serves.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Coalition {
        /// Its word.
        pub slug: String,
        /// Its name.
        pub name: Shared<Text>,
        /// The languages it publishes in, BCP 47.
        pub languages: Json<Vec<String>>,
        /// What a reader gets, in this order, where their own language is not written.
        pub chain: Json<Vec<String>>,
    }
}

/// By whose clocks a time is said: `UTC+04:00`. The names of zones are English, and a reader of another language may know
/// no such city.
pub fn clocks(at: &ZonedDateTime) -> String {
    at.strftime("UTC%:z").to_string()
}

kernel::record! {
    /// An event of the coalition.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Forum {
        /// Its id.
        pub id: ForumId,
        /// Its word in addresses.
        pub slug: String,
        /// Its name in full.
        pub name: Shared<Text>,
        /// Its name where there is little room.
        pub short_name: Shared<Text>,
        /// One sentence under the name.
        pub tagline: Shared<Text>,
        /// First day.
        pub starts_on: Date,
        /// Last day.
        pub ends_on: Date,
        /// The IANA time zone of its first city.
        pub zone: String,
        /// Where anybody may write to.
        pub contact: String,
        /// `#rrggbb` of its site and badges.
        pub accent: String,
        /// When registration opens; `None`: it is open.
        pub registration_opens: Option<Timestamp>,
        /// When it closes; `None`: never.
        pub registration_closes: Option<Timestamp>,
        /// Whether badges show the photo.
        pub photo_on_badge: bool,
        /// How a standing is called before the first step: nominated.
        pub begins: Shared<Text>,
        /// How it is called when all steps are taken: accredited.
        pub ends: Shared<Text>,
    }
}

/// `#0b5568`.
pub(crate) fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

impl Forum {
    /// Its short name, or its name where there is none.
    pub fn short(&self) -> &Text {
        if self.short_name.is_empty() { &self.name } else { &self.short_name }
    }

    /// Its time zone; UTC if this machine's table does not know it.
    pub fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// An instant by the clocks of the forum, which are said: whoever reads it may live by others.
    pub fn moment(&self, lang: Lang, at: Timestamp) -> String {
        let at = at.to_zoned_datetime(self.time_zone());
        format!("{}, {}", dates::moment(lang, at.timestamp(), at.time_zone()), clocks(&at))
    }

    /// Whether people may register at that instant.
    pub fn registration_is_open(&self, now: Timestamp) -> bool {
        self.registration_opens.is_none_or(|opens| opens <= now)
            && self.registration_closes.is_none_or(|closes| now < closes)
    }
}

kernel::record! {
    /// A city of a forum.
    #[derive(Clone, Debug, PartialEq)]
    pub struct City {
        /// Its id.
        pub id: CityId,
        /// Its word.
        pub slug: String,
        /// Its name.
        pub name: Shared<Text>,
        /// IANA time zone.
        pub zone: String,
        /// First day there.
        pub starts_on: Date,
        /// Last day there.
        pub ends_on: Date,
        /// Its houses.
        pub venues: Json<Vec<Venue>>,
    }
}

/// A house of a city.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Venue {
    /// Its word in folders; empty where it was loaded before words were kept.
    #[serde(default)]
    pub slug: String,
    /// Its name.
    pub name: Text,
    /// How to find it.
    pub address: Text,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Nothing more happens there: it is shown to nobody, and can be brought back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub removed: bool,
}

impl Venue {
    /// Where a map shows it: by its degrees, else by what is said of how to find it. Empty where neither is known.
    pub fn map(&self, tag: &str, chain: &[String]) -> String {
        match self.latitude.zip(self.longitude) {
            Some((latitude, longitude)) => map_of(latitude, longitude),
            None => match self.address.in_lang(tag, chain) {
                "" => String::new(),
                address => format!("{MAP}/search?query={}", escaped(address)),
            },
        }
    }
}

/// A map of the earth that anybody may use; it is linked to, and nothing of it is loaded.
const MAP: &str = "https://www.openstreetmap.org";

/// As RFC 3986 has a text within an address.
fn escaped(text: &str) -> String {
    let one = |byte: u8| match byte {
        b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(one).collect()
}

/// The address of a map with a mark at these degrees north and east.
pub fn map_of(latitude: f64, longitude: f64) -> String {
    format!("{MAP}/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}")
}

kernel::record! {
    /// In what capacity somebody takes part.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Category {
        /// Its id.
        pub id: CategoryId,
        /// Its word.
        pub slug: String,
        /// Its name for one person.
        pub name: Shared<Text>,
        /// `#rrggbb` on the badge.
        pub colour: String,
        /// Whether anybody may register in it without an invitation.
        pub public: bool,
        /// Whether its people may ask for the floor, and be put on a list of speakers.
        pub may_speak: bool,
        /// Built-in fields that its form must have answered, beyond the name.
        pub requires: Shared<Vec<String>>,
        /// The newest version of its form.
        pub version: i64,
    }
}

kernel::id! {
    /// A section of a page of the public site.
    pub SiteTextId;
}

kernel::text_enum! {
    /// A page of the public site whose texts an organiser writes.
    pub enum SitePage {
        /// What the site begins with.
        Home = "home",
        /// Practical information.
        Practical = "practical",
        /// How to register.
        Register = "register",
    }
}

impl SitePage {
    /// Whether the heading of its beginning is shown: the other pages bear the name that they have in the menu.
    pub fn shows_its_heading(self) -> bool {
        self == SitePage::Home
    }
}

kernel::record! {
    /// A section of a page of the public site.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SiteText {
        /// Its id.
        pub id: SiteTextId,
        /// `home`, `practical`, `register`.
        pub page: String,
        /// 0 is the page's own head.
        pub position: i64,
        /// Heading.
        pub title: Shared<Text>,
        /// Text, in the small markup of the site.
        pub body: Shared<Text>,
    }
}

kernel::id! {
    /// A step of a forum's accreditation.
    pub StepId;
}

kernel::text_enum! {
    /// Who takes a step.
    pub enum TakenBy {
        /// The head of the person's delegation, or a deputy.
        Head = "head",
        /// The forum's secretariat.
        Secretariat = "secretariat",
        /// Somebody outside, by a list that goes out and answers that come back.
        Outside = "outside",
    }
}

kernel::record! {
    /// A decision on the way to accreditation. A registration at `step_place` n has taken the steps 1 to n.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Step {
        /// Its id.
        pub id: StepId,
        /// Its word.
        pub slug: String,
        /// Its place, from 1.
        pub place: i64,
        /// The standing of somebody for whom it is taken.
        pub name: Shared<Text>,
        /// Who takes it.
        pub taken_by: TakenBy,
        /// Fields whose change re-opens it and the steps after it.
        pub vouches_for: Shared<Vec<String>>,
        /// Whether a person may still enter while it is re-opened.
        pub entry_when_reopened: bool,
    }
}
