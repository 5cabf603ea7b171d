//! What a folder says of a forum. Names of fields are the keys of `forum.toml`; ids are small ASCII letters, digits and
//! hyphens, unique among their kind in one folder.

use crate::{
    people::Person,
    places::{City, Way},
    programme::Item,
    secretariat::Official,
    text::Text,
    worded::worded,
};
use jiff::{Timestamp, civil::Date};
use serde::Serialize;
use std::collections::BTreeMap;

/// A forum as a folder of files: `forum.toml` and, where it is there, `people.csv`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Folder {
    /// The coalition whose forum it is.
    #[serde(skip_serializing_if = "Coalition::is_said_above")]
    pub coalition: Coalition,
    /// The forum itself.
    pub forum: Forum,
    /// Where it takes place, in the order of the journey; at least one.
    #[serde(rename = "city")]
    pub cities: Vec<City>,
    /// How long it takes from one place to another, as far as somebody has said.
    #[serde(rename = "way", skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<Way>,
    /// What categories may ask for beyond [`BUILT_IN_FIELDS`].
    #[serde(rename = "field", skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// In which capacities people take part; at least one.
    #[serde(rename = "category")]
    pub categories: Vec<Category>,
    /// The sides that seat people; at least one.
    #[serde(rename = "delegation")]
    pub delegations: Vec<Delegation>,
    /// How a standing is called before the first and after the last step.
    pub accreditation: Accreditation,
    /// The decisions from nomination to accreditation, in their order.
    #[serde(rename = "step", skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// What a ticket may open.
    #[serde(rename = "zone", skip_serializing_if = "Vec::is_empty")]
    pub zones: Vec<Zone>,
    /// Where tickets are read.
    #[serde(rename = "checkpoint", skip_serializing_if = "Vec::is_empty")]
    pub checkpoints: Vec<Checkpoint>,
    /// Who may pass which zone, when.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<Access>,
    /// Who works for the forum, from the day on which this is loaded.
    #[serde(rename = "secretariat", skip_serializing_if = "Vec::is_empty")]
    pub secretariat: Vec<Official>,
    /// Texts of the public site.
    #[serde(rename = "page", skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<Page>,
    /// What happens, as a tree: parts of the forum, their sessions, their items.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub programme: Vec<Item>,
    /// Everybody in `people.csv`; empty when there is no such file.
    #[serde(skip)]
    pub people: Vec<Person>,
    /// The forums held within this one, each a folder of its own: `forums/ID`.
    #[serde(skip)]
    pub nested: Vec<Folder>,
}

/// The organisation of organisations that an installation serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coalition {
    /// Its id.
    pub id: String,
    /// BCP 47 tags of the languages that it publishes in, in the order of its lists; at least one.
    pub languages: Vec<String>,
    /// Which languages a reader gets, in this order, where their own is not written.
    pub fallback: Vec<String>,
    /// Its name.
    pub name: Text,
    /// Where it sits.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub seat: Text,
    /// Whether the folder of the forum above says it: a forum within a forum has no other.
    #[serde(skip)]
    pub is_above: bool,
}

impl Coalition {
    fn is_said_above(&self) -> bool {
        self.is_above
    }
}

/// An event of the coalition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Forum {
    /// Its id, which is also its part of an address: `solidarity-forum-2025`.
    pub id: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Where anybody may write to.
    pub contact_email: String,
    /// `#rrggbb` of the site and the badges.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
    /// `#rrggbb` of what stands out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<String>,
    /// Whether badges show the photo.
    pub photos_on_badges: bool,
    /// Its name in full.
    pub name: Text,
    /// Its name where there is little room.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub short_name: Text,
    /// One sentence under the name.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub tagline: Text,
    /// When people may register.
    pub registration: Window,
}

/// From when to when; open at an end that is not given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Window {
    /// The first moment. In the file without an offset: by the clock of the first city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens: Option<Timestamp>,
    /// The moment after the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes: Option<Timestamp>,
}

/// The questions that every registration can be asked without being defined: the columns of `people.csv`, and the photo.
pub const BUILT_IN_FIELDS: [&str; 18] = [
    "delegation",
    "category",
    "role",
    "family_name",
    "given_name",
    "patronymic",
    "latin_family",
    "latin_given",
    "passport_name",
    "email",
    "phone",
    "language",
    "title",
    "position",
    "protocol_rank",
    "birth_date",
    "organisation",
    "photo",
];

/// A question of the registration form that the forum adds to the built-in ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Its id, also the name of its column in `people.csv`: small letters, digits and `_`.
    pub id: String,
    /// What can be answered.
    pub kind: FieldKind,
    /// Whether a form without it is incomplete.
    pub required: bool,
    /// The question.
    pub label: Text,
    /// A sentence of help under it.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub help: Text,
    /// What can be chosen, where the kind is [`FieldKind::Choice`].
    #[serde(rename = "choice", skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}

worded! {
    /// What can be answered to a question.
    pub enum FieldKind {
        /// One line.
        Text = "text",
        /// Several lines.
        LongText = "long_text",
        /// One of a list.
        Choice = "choice",
        /// A day.
        Date = "date",
        /// A country, by its code of ISO 3166-1: `KZ`.
        Country = "country",
        /// One of the delegations.
        Delegation = "delegation",
        /// A document.
        File = "file",
        /// A picture.
        Photo = "photo",
        /// Yes, or no answer.
        Consent = "consent",
    }
}

/// One of the answers that a question offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its id, which is what `people.csv` holds.
    pub id: String,
    /// Whether it is offered to nobody any more.
    #[serde(skip_serializing_if = "is_no")]
    pub closed: bool,
    /// As shown.
    pub label: Text,
}

/// In which capacity a person takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Category {
    /// Its id.
    pub id: String,
    /// `#rrggbb` on the badge.
    pub colour: String,
    /// Whether anybody may register in it without an invitation.
    pub public_registration: bool,
    /// Whether its people may ask for the floor; as a rule they may.
    #[serde(skip_serializing_if = "Clone::clone")]
    pub may_speak: bool,
    /// Built-in fields without which a form is incomplete, beyond the name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<String>,
    /// Ids of the [`Field`]s it asks for, in their order on the form.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
    /// Its name for one person.
    pub name: Text,
}

/// A side that seats people, usually a country; never a code of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Delegation {
    /// Its id.
    pub id: String,
    /// Its languages; its names are sorted by the first.
    pub languages: Vec<String>,
    /// Its place in the order of protocol, from 1; no two have the same.
    pub order: u32,
    /// Until when it may nominate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nomination_deadline: Option<Timestamp>,
    /// Its name.
    pub name: Text,
    /// Places by category id; a category that is not here has none.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub quotas: BTreeMap<String, Places>,
}

/// How many of a delegation may come in a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// So many.
    Limited(u32),
    /// As many as want to; written as [`Places::UNLIMITED`].
    Unlimited,
}

impl Places {
    /// The word that stands where a number would.
    pub const UNLIMITED: &'static str = "unlimited";
}

impl Serialize for Places {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Places::Limited(places) => to.serialize_u32(*places),
            Places::Unlimited => to.serialize_str(Places::UNLIMITED),
        }
    }
}

/// How standings at either end of the accreditation are called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Accreditation {
    /// Before the first step is taken: nominated.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub begins: Text,
    /// When all steps are taken: accredited.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub ends: Text,
}

/// A decision on the way to accreditation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Its id.
    pub id: String,
    /// Who takes it.
    pub taken_by: TakenBy,
    /// Fields that it vouches for, built-in or defined: changing one re-opens it and the steps after it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub vouches_for: Vec<String>,
    /// Whether a person may still enter while it is re-opened.
    pub entry_when_reopened: bool,
    /// The standing of somebody for whom it has been taken: confirmed by the head of delegation.
    pub name: Text,
}

worded! {
    /// Who takes a step.
    pub enum TakenBy {
        /// The head of the person's delegation, or a deputy.
        Head = "head",
        /// The organiser's secretariat.
        Secretariat = "secretariat",
        /// Somebody outside, by a list that goes out and answers that come back.
        Outside = "outside",
    }
}

/// A part of a venue, or of the forum, that a ticket may open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Zone {
    /// Its id.
    pub id: String,
    /// Whether nobody is let in any more.
    #[serde(skip_serializing_if = "is_no")]
    pub closed: bool,
    /// Its name.
    pub name: Text,
}

/// Where tickets are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Checkpoint {
    /// Its id.
    pub id: String,
    /// The id of its city.
    pub city: String,
    /// The id of the zone that it opens.
    pub zone: String,
    /// Which way people pass.
    pub direction: Direction,
    /// First day.
    pub from: Date,
    /// Last day, with which its devices end.
    pub to: Date,
    /// Whether nobody is let in here any more.
    #[serde(skip_serializing_if = "is_no")]
    pub closed: bool,
    /// Its name.
    pub name: Text,
}

fn is_no(flag: &bool) -> bool {
    !flag
}

worded! {
    /// Which way people pass a checkpoint.
    pub enum Direction {
        /// Inwards.
        In = "in",
        /// Outwards.
        Out = "out",
        /// Either; the device says which.
        Both = "both",
    }
}

/// Who may pass a zone, or may not. An empty list means all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Access {
    /// The id of the zone.
    pub zone: String,
    /// Whether it refuses whom it names; else it lets them in.
    #[serde(skip_serializing_if = "is_no")]
    pub refused: bool,
    /// Ids of categories.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// Ids of delegations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub delegations: Vec<String>,
    /// Days of the forum.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Date>,
    /// The id of the step that they must have reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// Whether it was for people of whom none takes part any more: then it is for nobody.
    #[serde(skip_serializing_if = "is_no")]
    pub nobody: bool,
    /// Single people.
    #[serde(rename = "person", skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Bearer>,
}

/// Somebody whom a rule names: by the `ref` of `people.csv`, else by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Bearer {
    /// The id of their delegation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delegation: Option<String>,
    /// Their `ref`.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Family name in its own script.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub family_name: String,
    /// Given name in its own script.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub given_name: String,
}

/// A text of the public site. `home`, `practical` and `register` are the ids of those pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// What it begins with: paragraphs, `- ` lists, `**strong**`, `[links](https://…)`.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub body: Text,
    /// Its sections.
    #[serde(rename = "section", skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
}

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Its heading.
    pub title: Text,
    /// Its text, as [`Page::body`].
    pub body: Text,
}

impl Folder {
    /// The delegation of that id.
    pub fn delegation(&self, id: &str) -> Option<&Delegation> {
        self.delegations.iter().find(|it| it.id == id)
    }

    /// The category of that id.
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.categories.iter().find(|it| it.id == id)
    }

    /// The city of that id.
    pub fn city(&self, id: &str) -> Option<&City> {
        self.cities.iter().find(|it| it.id == id)
    }

    /// The added fields that a category asks for, in their order on the form.
    pub fn fields_of<'f>(&'f self, category: &'f Category) -> impl Iterator<Item = &'f Field> {
        category.fields.iter().filter_map(|id| self.fields.iter().find(|field| field.id == *id))
    }
}
