//! Where things happen: rooms, houses, and what they have.

use super::RoomId;
use forums::CityId;
use jiff::Timestamp;
use kernel::{Text, db::Json};

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
