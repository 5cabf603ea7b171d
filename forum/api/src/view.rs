//! What programs are told: the shapes of the document, made from the rooms' own values.

use crate::store::{PersonRow, RegistrationRow};
use delegations::DelegationId;
use forums::{CategoryId, ForumId};
use jiff::{Timestamp, civil::Date};
use kernel::{
    Text,
    schema::{Day, Instant},
};
use organisations::OrganisationId;
use people::PersonId;
use registration::{Answers, Part, RegistrationId, Source, Standing};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// A text in several languages, by BCP 47 tag: `{"kk": "…", "en": "…"}`.
pub(crate) type Texts = BTreeMap<String, String>;

/// Every version of a text.
pub(crate) fn texts(text: &Text) -> Texts {
    text.versions.iter().map(|(lang, version)| (lang.clone(), version.text.clone())).collect()
}

/// The person of a registration, by name. Mailbox and date of birth are with the person itself.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct Participant {
    /// The person's id, the same in every forum.
    pub id: PersonId,
    /// The name as its bearer writes it, in the order of their language.
    pub name: String,
    /// Family name in its own script.
    pub family_name: String,
    /// Given name in its own script.
    pub given_name: String,
    /// Patronymic; empty where there is none.
    pub patronymic: String,
    /// Family name in Latin letters; empty where nobody gave it.
    pub latin_family: String,
    /// Given name in Latin letters.
    pub latin_given: String,
    /// The language that they are written to in, BCP 47.
    pub language: String,
    /// When the person was erased; then nothing else is known of them.
    #[schemars(with = "Option<Instant>")]
    pub erased_at: Option<Timestamp>,
}

/// The organisation of a registration.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// Its official name.
    pub name: String,
    /// Its names by BCP 47 tag.
    pub names: Texts,
}

/// A person's participation in one forum.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct Registration {
    /// Its id.
    pub id: RegistrationId,
    /// The forum.
    pub forum: ForumId,
    /// Who.
    pub person: Participant,
    /// The delegation; null for whoever comes on their own.
    pub delegation: Option<DelegationId>,
    /// The delegation's short name.
    pub delegation_slug: Option<String>,
    /// The category.
    pub category: CategoryId,
    /// The category's short name.
    pub category_slug: String,
    /// The organisation.
    pub organisation: Option<Organisation>,
    /// The part in the delegation.
    pub part: Part,
    /// `Dr.`, `академик`; empty where there is none.
    pub title: String,
    /// What the person is, by BCP 47 tag.
    pub position: Texts,
    /// The smaller, the further in front.
    pub protocol_rank: i64,
    /// The answers to the category's own questions, by their ids; a file's answer is the id of the file.
    pub answers: Answers,
    /// Whether it holds a place. `reserve`: the delegation's quota is full, and it waits.
    pub standing: Standing,
    /// The place on the reserve list, from 1; null for whoever does not wait.
    pub reserve_position: Option<i64>,
    /// How many steps of accreditation are taken.
    pub step_place: i64,
    /// The short name of the last step that was taken.
    pub step: Option<String>,
    /// Whether all steps are taken.
    pub accredited: bool,
    /// Whether the door lets the person in.
    pub may_enter: bool,
    /// How it came about.
    pub source: Source,
    /// The sender's own number.
    pub reference: Option<String>,
    /// Since when.
    #[schemars(with = "Instant")]
    pub created_at: Timestamp,
    /// When it, or its person, was last changed.
    #[schemars(with = "Instant")]
    pub changed_at: Timestamp,
    /// When it was first accredited.
    #[schemars(with = "Option<Instant>")]
    pub accredited_at: Option<Timestamp>,
}

impl From<RegistrationRow> for Registration {
    fn from(row: RegistrationRow) -> Registration {
        let names = row.organisation_names.map(|names| names.0).unwrap_or_default();
        let names = names.into_iter().map(|(lang, name)| (lang, name.text)).collect();
        let organisation = row.organisation.map(|id| Organisation {
            id,
            name: row.organisation_name.unwrap_or_default(),
            names,
        });
        Registration {
            id: row.id,
            forum: row.forum,
            person: Participant {
                id: row.person,
                name: row.name,
                family_name: row.family_name,
                given_name: row.given_name,
                patronymic: row.patronymic,
                latin_family: row.latin_family,
                latin_given: row.latin_given,
                language: row.language,
                erased_at: row.erased_at,
            },
            delegation: row.delegation.map(DelegationId),
            delegation_slug: row.delegation_slug,
            category: row.category,
            category_slug: row.category_slug,
            organisation,
            part: row.part,
            title: row.title,
            position: texts(&row.position),
            protocol_rank: row.protocol_rank,
            answers: row.answers.0,
            standing: row.standing,
            reserve_position: row.reserve_position,
            step_place: row.step_place,
            step: row.step,
            accredited: row.accredited,
            may_enter: row.may_enter,
            source: row.source,
            reference: row.reference,
            created_at: row.created_at,
            changed_at: row.changed_at,
            accredited_at: row.accredited_at,
        }
    }
}

/// A human, once, over all forums.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct Person {
    /// Their id.
    pub id: PersonId,
    /// The name as its bearer writes it, in the order of their language.
    pub name: String,
    /// Family name in its own script.
    pub family_name: String,
    /// Given name in its own script.
    pub given_name: String,
    /// Patronymic; empty where there is none.
    pub patronymic: String,
    /// Family name in Latin letters; empty where nobody gave it.
    pub latin_family: String,
    /// Given name in Latin letters.
    pub latin_given: String,
    /// The whole name exactly as the passport has it.
    pub passport_name: String,
    /// Spellings that were expected of the parts of the name which the passport spells otherwise, the likeliest first; empty
    /// where it is as expected. Nothing is corrected: a passport may be right.
    pub passport_expected: Vec<String>,
    /// Their mailbox.
    pub email: Option<String>,
    /// Whether nobody else reads that mailbox.
    pub mailbox_own: bool,
    /// The language that they are written to in, BCP 47.
    pub language: String,
    /// Date of birth, where a forum asks for it.
    #[schemars(with = "Option<Day>")]
    pub birth_date: Option<Date>,
    /// Whether there is a photo.
    pub has_photo: bool,
    /// When they were entered.
    #[schemars(with = "Instant")]
    pub created_at: Timestamp,
    /// When they were last changed.
    #[schemars(with = "Instant")]
    pub changed_at: Timestamp,
    /// When they were erased; then nothing else is known of them.
    #[schemars(with = "Option<Instant>")]
    pub erased_at: Option<Timestamp>,
}

impl From<PersonRow> for Person {
    fn from(row: PersonRow) -> Person {
        let expected = people::passport::mismatch(&row.names(), &row.language).map(|it| it.expected);
        Person {
            passport_expected: expected.unwrap_or_default(),
            id: row.id,
            name: row.name,
            family_name: row.family_name,
            given_name: row.given_name,
            patronymic: row.patronymic,
            latin_family: row.latin_family,
            latin_given: row.latin_given,
            passport_name: row.passport_name,
            email: row.email,
            mailbox_own: row.mailbox_own,
            language: row.language,
            birth_date: row.birth_date,
            has_photo: row.photo.is_some(),
            created_at: row.created_at,
            changed_at: row.changed_at,
            erased_at: row.erased_at,
        }
    }
}

/// A step of accreditation that a change has opened again.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ReopenedStep {
    /// The step's id.
    pub id: forums::StepId,
    /// Its short name.
    pub slug: String,
}

/// A registration that was changed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ChangedRegistration {
    /// As it is now. The `ETag` of this answer is its own.
    pub registration: Registration,
    /// The fields in which it differs from before.
    pub fields: Vec<String>,
    /// The steps that are open again, the lowest first: they vouched for what was changed.
    pub reopened: Vec<ReopenedStep>,
}

/// A person who was changed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(crate) struct ChangedPerson {
    /// As they are now. The `ETag` of this answer is theirs.
    pub person: Person,
    /// The fields in which they differ from before.
    pub fields: Vec<String>,
    /// The registration by which they were changed.
    pub registration: RegistrationId,
    /// The steps of it that are open again, the lowest first.
    pub reopened: Vec<ReopenedStep>,
}
