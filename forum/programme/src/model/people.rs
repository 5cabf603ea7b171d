//! Who has a part in an item, and which.

use super::ItemId;
use kernel::{Text, db::Json};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

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
        /// The number of whoever is registered in their delegation's list, as it is now.
        pub number: Option<String>,
        /// The id of that delegation in a folder.
        pub numbered_by: Option<String>,
        /// Whether they were asked, and said that they do not take the part.
        pub declined: bool,
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

    /// Whether there is anything to show: whoever has withdrawn is nobody any more, and whoever has declined does not come.
    pub fn is_somebody(&self) -> bool {
        !self.declined && self.is_known()
    }

    /// Whether it can be said who it is.
    pub(crate) fn is_known(&self) -> bool {
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
