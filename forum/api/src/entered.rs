//! What programs send: people, organisations and changes, made into the rooms' own values.

use crate::view::{Texts, texts};
use jiff::civil::Date;
use kernel::{Text, schema::Day};
use people::{Names, NewPerson};
use registration::{Answers, Data, OrganisationName, POSITION_LETTERS_MAX, RANK_DEFAULT, TITLE_LETTERS_MAX};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A person as they are entered. A family name or a given name is needed.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct EnteredPerson {
    /// Family name in its own script.
    pub family_name: String,
    /// Given name in its own script.
    pub given_name: String,
    /// Patronymic.
    pub patronymic: String,
    /// Family name in Latin letters, as the person spells it.
    pub latin_family: String,
    /// Given name in Latin letters.
    pub latin_given: String,
    /// The whole name exactly as the passport has it.
    pub passport_name: String,
    /// Their mailbox; a person may have none.
    pub email: Option<String>,
    /// Whether nobody else reads that mailbox, as whoever enters the person vouches.
    pub mailbox_own: bool,
    /// The language that they are written to in, one of the coalition's; its first where none is given.
    pub language: Option<String>,
    /// Date of birth.
    #[schemars(with = "Option<Day>")]
    pub birth_date: Option<Date>,
}

impl EnteredPerson {
    /// As the house enters somebody; `language`: where none is given.
    pub fn into_new(self, language: &str) -> NewPerson {
        NewPerson {
            names: Names {
                family_name: self.family_name,
                given_name: self.given_name,
                patronymic: self.patronymic,
                latin_family: self.latin_family,
                latin_given: self.latin_given,
                passport_name: self.passport_name,
            },
            email: self.email,
            mailbox_own: self.mailbox_own,
            language: self.language.unwrap_or_else(|| language.to_owned()),
            birth_date: self.birth_date,
        }
    }
}

impl From<NewPerson> for EnteredPerson {
    fn from(person: NewPerson) -> EnteredPerson {
        EnteredPerson {
            family_name: person.names.family_name,
            given_name: person.names.given_name,
            patronymic: person.names.patronymic,
            latin_family: person.names.latin_family,
            latin_given: person.names.latin_given,
            passport_name: person.names.passport_name,
            email: person.email,
            mailbox_own: person.mailbox_own,
            language: Some(person.language),
            birth_date: person.birth_date,
        }
    }
}

/// An organisation as it is entered: found by exactly this name, else added.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EnteredOrganisation {
    /// Its official name.
    #[schemars(length(min = 1, max = POSITION_LETTERS_MAX))]
    pub name: String,
    /// The language of that name, BCP 47; the person's where none is given.
    pub language: Option<String>,
    /// Names in other languages by BCP 47 tag.
    #[serde(default)]
    pub names: Texts,
}

impl EnteredOrganisation {
    /// As registration takes it; `language`: where none is given.
    pub fn into_name(self, language: &str) -> OrganisationName {
        OrganisationName {
            name: self.name,
            lang: self.language.unwrap_or_else(|| language.to_owned()),
            others: self.names.into_iter().collect(),
        }
    }
}

/// What can be changed of a registration, as it is now: a merge patch is laid over this.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub(crate) struct Editable {
    pub person: EnteredPerson,
    pub organisation: Option<EnteredOrganisation>,
    pub title: String,
    pub position: Texts,
    pub protocol_rank: i64,
    pub answers: Answers,
}

impl Default for Editable {
    fn default() -> Editable {
        Editable {
            person: EnteredPerson::default(),
            organisation: None,
            title: String::new(),
            position: Texts::new(),
            protocol_rank: RANK_DEFAULT,
            answers: Answers::new(),
        }
    }
}

impl From<&Data> for Editable {
    fn from(data: &Data) -> Editable {
        let organisation = data.organisation.clone().map(|it| EnteredOrganisation {
            name: it.name,
            language: Some(it.lang),
            names: it.others.into_iter().collect(),
        });
        Editable {
            person: data.person.clone().into(),
            organisation,
            title: data.title.clone(),
            position: texts(&data.position),
            protocol_rank: data.protocol_rank,
            answers: data.answers.clone(),
        }
    }
}

impl Editable {
    /// As registration takes it. `before`: what it is laid over, whose texts keep their originals; `language`: of
    /// whoever names none.
    pub fn into_data(self, before: &Data, language: &str) -> Data {
        let person = self.person.into_new(language);
        Data {
            organisation: self.organisation.map(|it| it.into_name(&person.language)),
            title: self.title,
            position: written(&before.position, self.position, &person.language),
            protocol_rank: self.protocol_rank,
            answers: self.answers,
            person,
        }
    }
}

/// A text with these versions: those that stay as they were, keep what they were made from.
fn written(before: &Text, versions: Texts, language: &str) -> Text {
    if before.is_empty() {
        let original = if versions.contains_key(language) { Some(language) } else { None };
        let original = original.or_else(|| versions.keys().next().map(String::as_str));
        return original.map(str::to_owned).map_or_else(Text::default, |it| Text::parallel(&it, versions));
    }
    let mut text = before.clone();
    let gone: Vec<String> =
        before.versions.keys().filter(|lang| !versions.contains_key(*lang)).cloned().collect();
    for lang in gone {
        text.versions.remove(&lang);
    }
    // The original first: it makes those stale that are not written with it.
    let original = text.original.clone();
    let (first, others): (Vec<_>, Vec<_>) = versions.into_iter().partition(|(lang, _)| *lang == original);
    for (lang, version) in first.into_iter().chain(others) {
        if before.versions.get(&lang).is_none_or(|known| known.text != version) {
            text.write(&lang, version);
        }
    }
    text
}

/// A change of a person, as a merge patch (RFC 7396): what is not named stays, null empties.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PersonPatch {
    /// Family name in its own script.
    pub family_name: Option<String>,
    /// Given name in its own script.
    pub given_name: Option<String>,
    /// Patronymic.
    pub patronymic: Option<String>,
    /// Family name in Latin letters.
    pub latin_family: Option<String>,
    /// Given name in Latin letters.
    pub latin_given: Option<String>,
    /// The whole name exactly as the passport has it.
    pub passport_name: Option<String>,
    /// Their mailbox.
    pub email: Option<String>,
    /// Whether nobody else reads that mailbox.
    pub mailbox_own: Option<bool>,
    /// The language that they are written to in.
    pub language: Option<String>,
    /// Date of birth.
    #[schemars(with = "Option<Day>")]
    pub birth_date: Option<Date>,
}

/// A change of a registration, as a merge patch (RFC 7396): what is not named stays, null empties.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegistrationPatch {
    /// Another category; it cannot be emptied.
    pub category: Option<Uuid>,
    /// Another delegation; null: for none.
    pub delegation: Option<Uuid>,
    /// Where all places are taken in the other category or delegation: it waits for one; else it is refused.
    pub may_wait: Option<bool>,
    /// Changes of the person.
    pub person: Option<PersonPatch>,
    /// The organisation; null: for none.
    pub organisation: Option<OrganisationPatch>,
    /// `Dr.`, `академик`.
    #[schemars(length(max = TITLE_LETTERS_MAX))]
    pub title: Option<String>,
    /// What the person is, by BCP 47 tag; a language's null removes it.
    pub position: Option<BTreeMap<String, Option<String>>>,
    /// The smaller, the further in front.
    #[schemars(range(min = 0, max = 9999))]
    pub protocol_rank: Option<i64>,
    /// Answers to the category's questions, by their ids; null takes an answer back.
    pub answers: Option<BTreeMap<String, Option<String>>>,
}

/// The organisation of a registration, changed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganisationPatch {
    /// Its official name.
    pub name: Option<String>,
    /// The language of that name.
    pub language: Option<String>,
    /// Names in other languages by BCP 47 tag.
    pub names: Option<BTreeMap<String, Option<String>>>,
}
