//! A registration, and what somebody enters to make one.

mod listed;

pub use listed::{Count, Filter, LIST_MAX, Listed};

use delegations::DelegationId;
use forums::{CategoryId, ForumId, Step};
use jiff::Timestamp;
use kernel::{Text, db::Json, jobs::Job};
use organisations::OrganisationId;
use people::{Names, NewPerson, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

kernel::id! {
    /// A person's participation in one forum.
    pub RegistrationId;
}

kernel::text_enum! {
    /// Whether a registration holds a place.
    pub enum Standing {
        /// It holds a place.
        Active = "active",
        /// It waits for one.
        Reserve = "reserve",
        /// It was given up, by the person or the delegation.
        Withdrawn = "withdrawn",
        /// Accreditation said no.
        Refused = "refused",
    }
}

kernel::text_enum! {
    /// The person's part in their delegation.
    pub enum Part {
        /// Leads it.
        Head = "head",
        /// Stands in for the head.
        Deputy = "deputy",
        /// Belongs to it.
        Member = "member",
    }
}

kernel::text_enum! {
    /// How a registration came about.
    pub enum Source {
        /// Entered by the head or a deputy.
        Nominated = "nominated",
        /// By the public form.
        Public = "public",
        /// By an invite link.
        Invite = "invite",
        /// From a file.
        Import = "import",
        /// At the desk on site.
        Desk = "desk",
        /// By a program.
        Api = "api",
    }
}

/// What was answered to the questions of a form: id of the field and its value; a file's field holds the file's id.
pub type Answers = BTreeMap<String, String>;

/// Where the answer to the built-in question for a telephone number is kept.
pub const PHONE: &str = "phone";
/// The protocol rank of whoever has none.
pub const RANK_DEFAULT: i64 = 1000;
/// Letters in a title.
pub const TITLE_LETTERS_MAX: usize = 60;
/// Letters in a position or in the name of an organisation.
pub const POSITION_LETTERS_MAX: usize = 200;

kernel::record! {
    /// A person's participation in one forum, in one category.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Registration {
        /// Its id.
        pub id: RegistrationId,
        /// In which forum.
        pub forum: ForumId,
        /// Who.
        pub person: PersonId,
        /// For which delegation.
        pub delegation: Option<DelegationId>,
        /// In which category.
        pub category: CategoryId,
        /// For which organisation.
        pub organisation: Option<OrganisationId>,
        /// The part in the delegation.
        pub part: Part,
        /// `Dr.`, `академик`; empty where there is none.
        pub title: String,
        /// What the person is, in the languages it was given in.
        pub position: Json<Text>,
        /// The smaller, the further in front.
        pub protocol_rank: i64,
        /// The answers to the form.
        pub answers: Json<Answers>,
        /// Which version of the category's form they answer.
        pub form_version: i64,
        /// Whether it holds a place.
        pub standing: Standing,
        /// The place on the reserve list, ascending but not without gaps; `None` for whoever is not on it.
        pub reserve_place: Option<i64>,
        /// Whether the person themself has given it up, and nobody for them.
        pub given_up_by_self: bool,
        /// How many steps of accreditation are taken.
        pub step_place: i64,
        /// Whether all are.
        pub accredited: bool,
        /// Whether the door lets the person in.
        pub may_enter: bool,
        /// How it came about.
        pub source: Source,
        /// The sender's own number (column `ref`).
        pub reference: Option<String>,
        /// Counts edits, for two editors at once.
        pub revision: i64,
        /// Since when.
        pub created_at: Timestamp,
        /// When it was first accredited.
        pub accredited_at: Option<Timestamp>,
    }
}

/// Who is registered.
#[derive(Clone, Debug, PartialEq)]
pub enum Whom {
    /// Somebody who is entered with it.
    New(NewPerson),
    /// Somebody who is known already.
    Known(PersonId),
}

/// An organisation as it is written in a form or file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationName {
    /// Its official name.
    pub name: String,
    /// The language of that name, BCP 47.
    pub lang: String,
    /// Names in other languages: tag and name.
    pub others: Vec<(String, String)>,
}

/// Everything that registers one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Who.
    pub whom: Whom,
    /// For which delegation.
    pub delegation: Option<DelegationId>,
    /// In which category.
    pub category: CategoryId,
    /// For which organisation.
    pub organisation: Option<OrganisationName>,
    /// The part in the delegation. Whoever may not give it gives [`Part::Member`].
    pub part: Part,
    /// `Dr.`, `академик`.
    pub title: String,
    /// What the person is.
    pub position: Text,
    /// The smaller, the further in front; [`RANK_DEFAULT`] where there is none.
    pub protocol_rank: i64,
    /// The answers to the category's form.
    pub answers: Answers,
    /// The photo, a file that is kept already.
    pub photo: Option<Uuid>,
    /// The sender's own number: same number in the same delegation, same registration.
    pub reference: Option<String>,
    /// What was sent, by [`form_id`]: sent again, it is the same registration.
    pub form: Option<Uuid>,
    /// How it comes about.
    pub source: Source,
    /// Those of like names whom whoever enters it was shown, and has said that this is somebody else.
    pub others: Vec<RegistrationId>,
    /// The person gets no letter about it: their mailbox has had enough of them within the hour.
    pub quiet: bool,
    /// The public address of the installation, to which the letter leads; `None`: no letter is written.
    pub home: Option<String>,
}

impl Entry {
    /// A member with nothing but a name and a category.
    pub fn new(whom: Whom, category: CategoryId, source: Source) -> Entry {
        Entry {
            whom,
            delegation: None,
            category,
            organisation: None,
            part: Part::Member,
            title: String::new(),
            position: Text::default(),
            protocol_rank: RANK_DEFAULT,
            answers: Answers::new(),
            photo: None,
            reference: None,
            form: None,
            source,
            others: vec![],
            quiet: false,
            home: None,
        }
    }
}

/// The id of what was sent: the id that the page gave its form, and the names in it. Whoever goes back in the browser
/// and registers somebody else by the same page sends something else.
pub fn form_id(page: &str, names: &Names) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("registration form {page} {}", names.fold()).as_bytes())
}

/// What came of an [`Entry`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entered {
    /// It holds a place.
    Active(RegistrationId),
    /// The quota is full: it waits, at this place of the list from 1.
    Reserve(RegistrationId, i64),
    /// It was there already: the same form, the sender's same number, or a person who is registered.
    Same(RegistrationId),
}

impl Entered {
    /// Which registration.
    pub fn id(self) -> RegistrationId {
        match self {
            Entered::Active(id) | Entered::Reserve(id, _) | Entered::Same(id) => id,
        }
    }
}

/// Somebody holds a place and has no step of accreditation before them: accreditation follows this up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registered {
    /// Which.
    pub registration: RegistrationId,
}

/// A registration was given up: its ticket ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// Which.
    pub registration: RegistrationId,
}

/// An edit has re-opened a step and those after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reopened {
    /// Which.
    pub registration: RegistrationId,
    /// The lowest step that is open again.
    pub step: forums::StepId,
    /// What was changed.
    pub fields: Vec<String>,
}

/// People of a forum are new or have other names, birth dates or mailboxes: whoever looks for the same person entered
/// twice looks again. One an act is enough, whatever number of people it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleChanged {
    /// In which forum.
    pub forum: ForumId,
}

/// Whoever entered somebody was shown others of like names, and has said that these are others: whoever looks for the
/// same person entered twice need not ask again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidAnother {
    /// Who was entered.
    pub registration: RegistrationId,
    /// Whom it is not.
    pub others: Vec<RegistrationId>,
    /// Who has said so.
    pub by: Uuid,
}

impl Job for SaidAnother {
    const KIND: &'static str = "registration.said-another";
}

impl Job for PeopleChanged {
    const KIND: &'static str = "registration.people-changed";
}

impl Job for Registered {
    const KIND: &'static str = "registration.registered";
}

impl Job for Withdrawn {
    const KIND: &'static str = "registration.withdrawn";
}

impl Job for Reopened {
    const KIND: &'static str = "registration.reopened";
}

/// The taken steps that a change of these fields re-opens, in order: the lowest one that vouches for one of them, and
/// those after it. Empty when none vouches.
pub fn reopened_by<'s>(steps: &'s [Step], step_place: i64, fields: &[String]) -> Vec<&'s Step> {
    let taken = || steps.iter().filter(|step| step.place <= step_place);
    let vouches = |step: &&Step| step.vouches_for.iter().any(|vouched| fields.contains(vouched));
    let Some(lowest) = taken().filter(vouches).map(|step| step.place).min() else { return vec![] };
    taken().filter(|step| step.place >= lowest).collect()
}
