//! Where a forum takes place: cities, their houses, the rooms in them, and the ways between.

use crate::{text::Text, worded::worded};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use serde::Serialize;

/// A city of the forum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct City {
    /// Its id.
    pub id: String,
    /// IANA name, which is checked to be known: `Asia/Baku`.
    pub time_zone: String,
    /// First day there.
    pub from: Date,
    /// Last day there.
    pub to: Date,
    /// Its name.
    pub name: Text,
    /// Its houses.
    #[serde(rename = "venue", skip_serializing_if = "Vec::is_empty")]
    pub venues: Vec<Venue>,
}

impl City {
    /// The moment at which clocks in this city show `local`; in a gap or fold of daylight saving the later or earlier one,
    /// as RFC 5545 has it. `None` only outside the range of years of `jiff`.
    pub fn instant(&self, local: DateTime) -> Option<Timestamp> {
        let zone = TimeZone::get(&self.time_zone).ok()?;
        zone.to_timestamp(local).ok()
    }
}

/// A house of a city.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Venue {
    /// Its id, unique over all cities.
    pub id: String,
    /// Degrees north.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Degrees east.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// Its name.
    pub name: Text,
    /// How to find it.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub address: Text,
    /// Its halls and rooms.
    #[serde(rename = "room", skip_serializing_if = "Vec::is_empty")]
    pub rooms: Vec<Room>,
}

/// A hall or room of a venue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Room {
    /// Its id, unique over all venues.
    pub id: String,
    /// How many people it seats.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// Whether several things may happen in it at once: stands, a yard.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
    /// What it has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub equipment: Vec<Equipment>,
    /// Its name.
    pub name: Text,
    /// What else it has.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub more_equipment: Text,
}

worded! {
    /// What a room has.
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

/// How long it takes from one place to another; the same place twice: within it, where nothing closer is said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Way {
    /// What its ends are.
    pub between: Between,
    /// The id of one end.
    pub from: String,
    /// The id of the other. Both directions take as long.
    pub to: String,
    /// How long it takes.
    pub minutes: u32,
}

worded! {
    /// What a way is between.
    pub enum Between {
        /// Two cities; the same twice: two houses of it.
        Cities = "cities",
        /// Two houses of a city; the same twice: two rooms of it.
        Venues = "venues",
    }
}
