//! `/forums`: what a program must know of a forum to speak of it: ids and short names of its categories, steps and
//! checkpoints.

use crate::{
    call::Call,
    operation::{About, Table},
    page::{Mark, Page, Window},
    view::{Texts, texts},
};
use forums::{CategoryId, FieldKind, Forum, ForumId, StepId, TakenBy};
use jiff::{Timestamp, civil::Date};
use kernel::{
    Error, Result,
    db::Tx,
    schema::{Day, Instant},
    web::Who,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

const TAG: &str = "forums";

pub(crate) fn operations(table: Table) -> Table {
    table.list("/api/v1/forums", Who::AnyProgram, LIST, list).one(
        "/api/v1/forums/{id}",
        Who::AnyProgram,
        ONE,
        one,
    )
}

const LIST: About = About {
    id: "listForums",
    tag: TAG,
    summary: "The forums that the token is for",
    text: "A token that was made for one forum finds that one.",
};

const ONE: About = About {
    id: "getForum",
    tag: TAG,
    summary: "One forum, with its categories, steps and checkpoints",
    text: "Here are the ids and short names that other operations take.",
};

/// Nothing narrows the list of forums.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Asked {}

/// An event of the coalition.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Forum")]
struct View {
    /// Its id.
    id: ForumId,
    /// Its word in addresses.
    slug: String,
    /// Its name in full, by BCP 47 tag.
    name: Texts,
    /// Its name where there is little room.
    short_name: Texts,
    /// First day.
    #[schemars(with = "Day")]
    starts_on: Date,
    /// Last day.
    #[schemars(with = "Day")]
    ends_on: Date,
    /// The IANA time zone of its first city.
    time_zone: String,
    /// When registration opens; null: it is open.
    #[schemars(with = "Option<Instant>")]
    registration_opens: Option<Timestamp>,
    /// When it closes; null: never.
    #[schemars(with = "Option<Instant>")]
    registration_closes: Option<Timestamp>,
}

impl From<&Forum> for View {
    fn from(forum: &Forum) -> View {
        View {
            id: forum.id,
            slug: forum.slug.clone(),
            name: texts(&forum.name),
            short_name: texts(forum.short()),
            starts_on: forum.starts_on,
            ends_on: forum.ends_on,
            time_zone: forum.zone.clone(),
            registration_opens: forum.registration_opens,
            registration_closes: forum.registration_closes,
        }
    }
}

/// A forum with what belongs to it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "ForumWhole")]
struct Whole {
    /// Its id; the same as `forum.id`.
    id: ForumId,
    /// The forum.
    forum: View,
    /// In what capacity people take part.
    categories: Vec<Category>,
    /// The steps of its accreditation, in order.
    steps: Vec<Step>,
    /// Where tickets are read.
    checkpoints: Vec<Checkpoint>,
}

/// In what capacity somebody takes part.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Category {
    /// Its id.
    id: CategoryId,
    /// Its short name.
    slug: String,
    /// Its name for one person, by BCP 47 tag.
    name: Texts,
    /// Whether anybody may register in it without an invitation.
    public: bool,
    /// Whether its people may ask for the floor.
    may_speak: bool,
    /// Built-in fields that its form must have answered, beyond the name.
    requires: Vec<String>,
    /// Its own questions, as of the newest version of its form.
    questions: Vec<Question>,
}

/// A question of a category's form.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Question {
    /// Its id: the key among a registration's `answers`.
    id: String,
    /// What kind of answer it takes. `consent` is answered by `yes`, `delegation` by a short name, a `date` by
    /// `2027-05-14`; a `file` or `photo` cannot be answered here.
    kind: FieldKind,
    /// Whether it must be answered.
    required: bool,
    /// The question, by BCP 47 tag.
    label: Texts,
    /// What can be chosen.
    choices: Vec<String>,
}

/// A decision on the way to accreditation.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Step {
    /// Its id.
    id: StepId,
    /// Its short name.
    slug: String,
    /// Its place, from 1.
    place: i64,
    /// The standing of somebody for whom it is taken, by BCP 47 tag.
    name: Texts,
    /// Who takes it.
    taken_by: TakenBy,
}

/// Where tickets are read.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Checkpoint {
    /// Its id.
    id: door::CheckpointId,
    /// Its name, by BCP 47 tag.
    name: Texts,
    /// The name of its city.
    city: Texts,
    /// The zone that it opens.
    zone: door::ZoneId,
    /// That zone's name.
    zone_name: Texts,
    /// Which way people pass.
    direction: door::Direction,
    /// First day.
    #[schemars(with = "Day")]
    starts_on: Date,
    /// Last day.
    #[schemars(with = "Day")]
    ends_on: Date,
    /// Since when it is closed, or its zone; null while it is open. A ticket that is read here is not let in, whatever the day.
    #[schemars(with = "Option<Instant>")]
    closed_at: Option<Timestamp>,
}

async fn list(call: Call, _: Asked, window: Window) -> Result<Page<View>> {
    let mut tx = call.visit.app.db.read().await?;
    let all = forums::forums(&mut tx).await?;
    let seen = all.iter().filter(|forum| call.covers(forum.id));
    Ok(window.page_of_all(seen.map(|forum| (Mark { at: 0, id: forum.id.0 }, View::from(forum))).collect()))
}

async fn one(call: Call) -> Result<Whole> {
    let mut tx = call.visit.app.db.read().await?;
    let id = ForumId(call.id()?);
    let forum =
        forums::forum_by_id(&mut tx, id).await?.filter(|it| call.covers(it.id)).ok_or(Error::NotFound)?;
    Ok(Whole {
        id,
        forum: View::from(&forum),
        categories: categories(&mut tx, id).await?,
        steps: steps(&mut tx, id).await?,
        checkpoints: checkpoints(&mut tx, id.0).await?,
    })
}

async fn categories(tx: &mut Tx, forum: ForumId) -> Result<Vec<Category>> {
    let mut views = vec![];
    for category in forums::categories(tx, forum).await? {
        let form = forums::form(tx, category.id, category.version).await?;
        let questions = form.iter().map(|field| Question {
            id: field.id.clone(),
            kind: field.kind,
            required: field.required,
            label: texts(&field.label),
            choices: field.offered("").map(|choice| choice.id.clone()).collect(),
        });
        views.push(Category {
            id: category.id,
            slug: category.slug,
            name: texts(&category.name),
            public: category.public,
            may_speak: category.may_speak,
            requires: category.requires.to_vec(),
            questions: questions.collect(),
        });
    }
    Ok(views)
}

async fn steps(tx: &mut Tx, forum: ForumId) -> Result<Vec<Step>> {
    let steps = forums::steps(tx, forum).await?;
    let view = |step: forums::Step| Step {
        id: step.id,
        slug: step.slug,
        place: step.place,
        name: texts(&step.name),
        taken_by: step.taken_by,
    };
    Ok(steps.into_iter().map(view).collect())
}

async fn checkpoints(tx: &mut Tx, forum: Uuid) -> Result<Vec<Checkpoint>> {
    let checkpoints = door::checkpoints(tx, forum).await?;
    let view = |it: door::Checkpoint| Checkpoint {
        id: it.id,
        name: texts(&it.name),
        city: texts(&it.city),
        zone: it.zone,
        zone_name: texts(&it.zone_name),
        direction: it.direction,
        starts_on: it.starts_on,
        ends_on: it.ends_on,
        closed_at: it.closed_since(),
    };
    Ok(checkpoints.into_iter().map(view).collect())
}
