//! Organisations: NGOs and other bodies, once, over all forums.
//!
//! Who: whoever enters people.  Owns: `organisation`.  Announces: nothing.
//! Leans on: nothing above the kernel.
//!
//! Always true:
//! - A name says in which language it is and what kind of name it is; the first one entered is official.
//! - Two organisations are never made one by the house itself: what is entered under the official name of one that is
//!   known, letter for letter but for capitals and apostrophes, is that one; anything less is a pair for a person.
//! - What was merged is found by all its names, as the whole that it is a part of.

mod alike;
mod merge;
mod search;
mod store;

pub use alike::alike;
pub use merge::{Written, merge, take_apart};
pub use search::{FoundName, Hit, Reading, find, like};
pub use store::{by_id, find_or_add, names_of, of_forum, whole};

use kernel::db::Json;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

kernel::words!("organisations");

kernel::id! {
    /// An organisation, once, over all forums.
    pub OrganisationId;
}

kernel::text_enum! {
    /// What a name of an organisation is.
    pub enum NameKind {
        /// As registered.
        Official = "official",
        /// A translation that the organisation has authorised.
        Translation = "translation",
        /// The official name in another script.
        Transliteration = "transliteration",
    }
}

/// An organisation's name in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The name.
    pub text: String,
    /// What kind of name it is.
    pub kind: NameKind,
}

/// Names by BCP 47 tag.
pub type Names = BTreeMap<String, Name>;

kernel::record! {
    /// An organisation.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Organisation {
        /// Its id.
        pub id: OrganisationId,
        /// Its official name.
        pub name: String,
        /// All its names.
        pub names: Json<Names>,
        /// The register in which it is entered.
        pub register: String,
        /// Its number there.
        pub number: String,
        /// Where it has its seat.
        pub seat: String,
    }
}

impl Organisation {
    /// Its name for a reader of `lang`, else the official one.
    pub fn shown(&self, lang: &str) -> &str {
        self.names.get(lang).map_or(self.name.as_str(), |name| name.text.as_str())
    }
}
