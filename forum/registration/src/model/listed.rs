//! Registrations as lists show and count them.

use super::{Part, RegistrationId, Source, Standing};
use delegations::DelegationId;
use forums::{CategoryId, ForumId};
use jiff::Timestamp;
use kernel::{
    Text,
    db::{Json, Shared},
};
use organisations::{Names as OrganisationNames, OrganisationId};
use people::{Names, PersonId};
use uuid::Uuid;

kernel::record! {
    /// A registration as lists show it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Listed {
        /// Its id.
        pub id: RegistrationId,
        /// Who.
        pub person: PersonId,
        /// Their name as they write it, in the order of their language.
        pub name: String,
        /// Family name in its own script, to sort by.
        pub family_name: String,
        /// Given name in its own script.
        pub given_name: String,
        /// Family name in Latin letters.
        pub latin_family: String,
        /// Given name in Latin letters.
        pub latin_given: String,
        /// The whole name exactly as the passport has it.
        pub passport_name: String,
        /// The language they are written to in.
        pub language: String,
        /// Their mailbox.
        pub email: Option<String>,
        /// Their photo.
        pub photo: Option<Uuid>,
        /// For which delegation.
        pub delegation: Option<DelegationId>,
        /// Its word in addresses.
        pub delegation_slug: Option<String>,
        /// Its name.
        pub delegation_name: Option<Shared<Text>>,
        /// In which category.
        pub category: CategoryId,
        /// Its word.
        pub category_slug: String,
        /// Its name for one person.
        pub category_name: Shared<Text>,
        /// `#rrggbb` of its badges.
        pub category_colour: String,
        /// For which organisation.
        pub organisation: Option<OrganisationId>,
        /// Its official name.
        pub organisation_name: Option<String>,
        /// All its names.
        pub organisation_names: Option<Json<OrganisationNames>>,
        /// The part in the delegation.
        pub part: Part,
        /// `Dr.`, `академик`.
        pub title: String,
        /// What the person is.
        pub position: Json<Text>,
        /// The smaller, the further in front.
        pub protocol_rank: i64,
        /// Whether it holds a place.
        pub standing: Standing,
        /// The place on the reserve list.
        pub reserve_place: Option<i64>,
        /// How many steps are taken.
        pub step_place: i64,
        /// Whether all are.
        pub accredited: bool,
        /// Whether the door lets the person in.
        pub may_enter: bool,
        /// How it came about.
        pub source: Source,
        /// The sender's own number.
        pub reference: Option<String>,
        /// Since when.
        pub created_at: Timestamp,
        /// When it was first accredited.
        pub accredited_at: Option<Timestamp>,
    }
}

impl Listed {
    /// The person's name in Latin letters; empty where nobody gave one.
    pub fn latin(&self) -> String {
        people::shown_latin(&Names {
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            latin_family: self.latin_family.clone(),
            latin_given: self.latin_given.clone(),
            ..Names::default()
        })
    }

    /// The organisation's name for a reader of `lang`, else the official one; empty where there is none.
    pub fn organisation_for(&self, lang: &str) -> &str {
        let named =
            self.organisation_names.as_ref().and_then(|names| names.get(lang)).map(|name| name.text.as_str());
        named.or(self.organisation_name.as_deref()).unwrap_or_default()
    }

    /// What is strange about the passport's spelling, if anything is.
    pub fn passport_mismatch(&self) -> Option<people::passport::Mismatch> {
        let names = Names {
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            latin_family: self.latin_family.clone(),
            latin_given: self.latin_given.clone(),
            passport_name: self.passport_name.clone(),
            ..Names::default()
        };
        people::passport::mismatch(&names, &self.language)
    }

    /// Their name, to be shown and sorted.
    pub fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }
}

/// Which registrations a list shows.
#[derive(Clone, Debug)]
pub struct Filter {
    /// Of which forum.
    pub forum: ForumId,
    /// Of one delegation.
    pub delegation: Option<DelegationId>,
    /// Of one category.
    pub category: Option<CategoryId>,
    /// Of one organisation.
    pub organisation: Option<OrganisationId>,
    /// Of one standing.
    pub standing: Option<Standing>,
    /// With exactly so many steps taken.
    pub step_place: Option<i64>,
    /// Accredited or not.
    pub accredited: Option<bool>,
    /// Words of a name or of an organisation, in any spelling; empty: everybody.
    pub search: String,
    /// Whether everybody stands in the reader's alphabet, and not in the order in which they came.
    pub is_sorted: bool,
    /// How many at most.
    pub limit: i64,
    /// After how many.
    pub skip: i64,
}

/// Registrations that one list holds at most.
pub const LIST_MAX: i64 = 5000;

impl Filter {
    /// Everybody of a forum, up to [`LIST_MAX`].
    pub fn of(forum: ForumId) -> Filter {
        Filter {
            forum,
            delegation: None,
            category: None,
            organisation: None,
            standing: None,
            step_place: None,
            accredited: None,
            search: String::new(),
            is_sorted: false,
            limit: LIST_MAX,
            skip: 0,
        }
    }
}

kernel::record! {
    /// How many registrations are alike.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Count {
        /// Of which delegation.
        pub delegation: Option<DelegationId>,
        /// In which category.
        pub category: CategoryId,
        /// Of which standing.
        pub standing: Standing,
        /// Accredited or not.
        pub accredited: bool,
        /// How many.
        pub number: i64,
    }
}
