//! A pair, and what a merge has changed.

use jiff::{Timestamp, civil::Date};
use kernel::db::Json;
use people::{Names, NewPerson, Person, PersonId, alike::Reason};
use registration::{RegistrationId, Stood};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

kernel::id! {
    /// Two that may be one.
    pub LikenessId;
}

kernel::id! {
    /// A merge, which can be undone.
    pub MergingId;
}

kernel::text_enum! {
    /// What a pair is of.
    pub enum Kind {
        /// Two persons.
        Person = "person",
        /// Two organisations.
        Organisation = "organisation",
    }
}

kernel::text_enum! {
    /// What was decided about a pair.
    pub enum Standing {
        /// Nothing yet.
        Open = "open",
        /// They are one.
        Merged = "merged",
        /// They are two.
        Different = "different",
    }
}

kernel::text_enum! {
    /// What agrees beside the names.
    pub enum Agrees {
        /// The mailbox.
        Email = "email",
        /// The date of birth.
        BirthDate = "birth-date",
        /// The organisation.
        Organisation = "organisation",
    }
}

kernel::record! {
    /// Two that may be one. `one` is the smaller id.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Likeness {
        /// Its id.
        pub id: LikenessId,
        /// What the two are.
        pub kind: Kind,
        /// The one.
        pub one: Uuid,
        /// The other.
        pub other: Uuid,
        /// How sure, in thousandths.
        pub score: i64,
        /// A [`Reason`]'s word.
        pub reasons: String,
        /// Words of [`Agrees`], separated by blanks.
        pub agrees: String,
        /// The hash of what was compared.
        pub compared: String,
        /// What was decided.
        pub standing: Standing,
        /// Since when it is known.
        pub found_at: Timestamp,
        /// When it was decided.
        pub decided_at: Option<Timestamp>,
        /// By whom.
        pub decided_by: Option<Uuid>,
    }
}

impl Likeness {
    /// Both, in the order in which they are kept.
    pub fn both(&self) -> [Uuid; 2] {
        [self.one, self.other]
    }

    /// What agrees beside the names.
    pub fn agreements(&self) -> Vec<Agrees> {
        self.agrees.split(' ').filter_map(Agrees::from_word).collect()
    }

    /// How the names were read as each other.
    pub fn reason(&self) -> Reason {
        Reason::from_word(&self.reasons).unwrap_or(Reason::Spelling)
    }
}

kernel::record! {
    /// A merge as it is kept.
    #[derive(Clone, Debug)]
    pub struct Merging {
        /// Its id.
        pub id: MergingId,
        /// The pair that was decided.
        pub likeness: LikenessId,
        /// Who or what goes on.
        pub stays: Uuid,
        /// Who or what is a part of it since.
        pub goes: Uuid,
        /// As it was before.
        pub before: Json<serde_json::Value>,
        /// As the merge left the one that stays.
        pub after: Json<serde_json::Value>,
        /// When.
        pub merged_at: Timestamp,
        /// By whom.
        pub merged_by: Option<Uuid>,
        /// When it was undone.
        pub undone_at: Option<Timestamp>,
    }
}

/// What a merge of two persons may take from either.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Fields {
    pub names: Names,
    pub email: Option<String>,
    pub mailbox_own: bool,
    pub language: String,
    pub birth_date: Option<Date>,
    pub photo: Option<Uuid>,
}

/// The fields between which somebody chooses, by the words of forms; several columns may be one field.
pub(crate) const FIELDS: [&str; 7] =
    ["names", "latin", "passport", "email", "language", "birth_date", "photo"];

impl Fields {
    pub fn of(person: &Person) -> Fields {
        Fields {
            names: person.names(),
            email: person.email.clone(),
            mailbox_own: person.mailbox_own,
            language: person.language.clone(),
            birth_date: person.birth_date,
            photo: person.photo,
        }
    }

    /// The person that these fields make, but for the photo.
    pub fn person(&self) -> NewPerson {
        NewPerson {
            names: self.names.clone(),
            email: self.email.clone(),
            mailbox_own: self.mailbox_own,
            language: self.language.clone(),
            birth_date: self.birth_date,
        }
    }

    /// Whether a field is the same in both.
    pub fn agrees(&self, other: &Fields, field: &str) -> bool {
        let mut mixed = self.clone();
        mixed.take(other, field);
        mixed == *self
    }

    /// Takes a field over from `other`.
    pub fn take(&mut self, other: &Fields, field: &str) {
        let (names, theirs) = (&mut self.names, &other.names);
        match field {
            "names" => {
                names.family_name.clone_from(&theirs.family_name);
                names.given_name.clone_from(&theirs.given_name);
                names.patronymic.clone_from(&theirs.patronymic);
            }
            "latin" => {
                names.latin_family.clone_from(&theirs.latin_family);
                names.latin_given.clone_from(&theirs.latin_given);
            }
            "passport" => names.passport_name.clone_from(&theirs.passport_name),
            "email" => {
                self.email.clone_from(&other.email);
                self.mailbox_own = other.mailbox_own;
            }
            "language" => self.language.clone_from(&other.language),
            "birth_date" => self.birth_date = other.birth_date,
            "photo" => self.photo = other.photo,
            _ => {}
        }
    }
}

/// How two persons stood before they were made one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Before {
    /// The one who stays.
    pub fields: Fields,
    /// The registrations of both.
    pub registrations: Vec<Stood>,
    /// Those of them that gave their place up, each with the number of the ticket that ended.
    pub absorbed: Vec<(RegistrationId, Option<i64>)>,
    /// The mandates that went over, and whether the one who stays had them before.
    pub mandates: Vec<(String, Option<Uuid>, Option<Uuid>, bool)>,
    /// That somebody was inside by a registration that gave its place up, and is so by the one that holds.
    #[serde(default)]
    pub presence: Vec<(RegistrationId, RegistrationId, Vec<door::Moved>)>,
    /// The access rules that named the one who goes, and whether they named the one who stays too.
    pub rules: Vec<(door::RuleId, bool)>,
}

/// How two organisations stood before they were made one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct BeforeOrganisation {
    /// The one that stays.
    pub organisation: organisations::Written,
    /// The registrations that went over.
    pub moved: Vec<RegistrationId>,
}

/// Whichever of a pair is the other one.
pub(crate) fn the_other(it: &Likeness, stays: Uuid) -> Option<Uuid> {
    match it.both() {
        [one, other] if one == stays => Some(other),
        [one, other] if other == stays => Some(one),
        _ => None,
    }
}

/// The two persons of a pair.
pub(crate) fn persons(it: &Likeness) -> [PersonId; 2] {
    it.both().map(PersonId)
}
