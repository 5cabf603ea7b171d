//! All SQL on the tables of this room.

mod invites;
mod lists;
mod merging;
mod moving;
mod reserve;
mod steps;

pub(crate) use invites::{end_invite, forget_invitee, insert_invite, use_invite};
pub use invites::{invite, invite_by_secret, invites_of};
pub(crate) use lists::listed_within;
pub use lists::{answers, counts, how_many, listed, listed_one, of_delegation};
pub use merging::Stood;
pub(crate) use merging::{of_organisation, set_organisation, set_person, stood};
pub(crate) use moving::{Side, forget_reference, set_side};
pub use reserve::reserve;
pub(crate) use reserve::{
    reserve_begin, reserve_end, set_reserve_place, used, waiting_up_to, where_people_wait,
};

pub(crate) use steps::{set_places_of_steps, through_all_steps};

use crate::{
    model::{Answers, Entry, Part, Registration, RegistrationId, Standing},
    reckoned,
};
use delegations::DelegationId;
use forums::{CategoryId, ForumId};
use kernel::{
    Result, Text,
    db::{Json, Tx},
};
use organisations::OrganisationId;
use people::PersonId;
use uuid::Uuid;

macro_rules! registrations {
    ($rest:literal) => {
        concat!(
            "select id, forum, person, delegation, category, organisation, part, title, position, protocol_rank, answers,
               form_version, standing, reserve_place, given_up_by_self, step_place, accredited, may_enter, source,
               ref as reference, revision, created_at, accredited_at
             from registration ",
            $rest
        )
    };
}

/// The registration of that id.
///
/// # Errors
/// What the database says.
pub async fn by_id(tx: &mut Tx, id: RegistrationId) -> Result<Option<Registration>> {
    Ok(tx.sql(registrations!("where id = $1")).bind(id).optional().await?)
}

/// Every registration of a forum, in the order in which they came, `limit` of them after the first `skip`.
///
/// # Errors
/// What the database says.
pub async fn of_forum(tx: &mut Tx, forum: ForumId, skip: i64, limit: i64) -> Result<Vec<Registration>> {
    Ok(tx
        .sql(registrations!("where forum = $1 order by created_at, id limit $2 offset $3"))
        .bind(forum)
        .bind(limit)
        .bind(skip)
        .all()
        .await?)
}

/// The registrations of a person, the newest first, given up ones too.
///
/// # Errors
/// What the database says.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Registration>> {
    Ok(tx
        .sql(registrations!("where person = $1 order by created_at desc, id desc"))
        .bind(person)
        .all()
        .await?)
}

/// The registration of a person in a forum that holds a place or waits for one.
///
/// # Errors
/// What the database says.
pub async fn standing_of(tx: &mut Tx, forum: ForumId, person: PersonId) -> Result<Option<Registration>> {
    Ok(tx
        .sql(registrations!("where forum = $1 and person = $2 and standing in ('active', 'reserve')"))
        .bind(forum)
        .bind(person)
        .optional()
        .await?)
}

/// The registration that carries the sender's own number, within a delegation (`None`: outside all).
///
/// # Errors
/// What the database says.
pub async fn by_reference(
    tx: &mut Tx,
    forum: ForumId,
    delegation: Option<DelegationId>,
    reference: &str,
) -> Result<Option<Registration>> {
    Ok(tx
        .sql(registrations!("where forum = $1 and delegation is not distinct from $2 and ref = $3"))
        .bind(forum)
        .bind(delegation)
        .bind(reference)
        .optional()
        .await?)
}

/// How far a registration has come. Accreditation calls this inside its own act, and journals it.
///
/// # Errors
/// What the database says.
pub async fn set_progress(
    tx: &mut Tx,
    id: RegistrationId,
    step_place: i64,
    accredited: bool,
    may_enter: bool,
) -> Result<()> {
    let (now, since) = (tx.now, accredited.then_some(tx.now));
    tx.sql(
        "update registration set step_place = $2, accredited = $3, may_enter = $4,
           accredited_at = coalesce(accredited_at, $5), changed_at = $6 where id = $1",
    )
    .bind(id)
    .bind(step_place)
    .bind(accredited)
    .bind(may_enter)
    .bind(since)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

pub(crate) struct NewRow<'r> {
    pub id: RegistrationId,
    pub forum: ForumId,
    pub person: PersonId,
    pub organisation: Option<OrganisationId>,
    pub part: Part,
    pub form_version: i64,
    pub standing: Standing,
    pub reserve_place: Option<i64>,
    pub entry: &'r Entry,
}

pub(crate) async fn insert(tx: &mut Tx, row: &NewRow<'_>) -> Result<()> {
    let (now, entry) = (tx.now, row.entry);
    tx.sql(
        "insert into registration (id, forum, person, delegation, category, organisation, part, title, position, protocol_rank,
           answers, form_version, standing, reserve_place, source, ref, created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17)",
    )
    .bind(row.id)
    .bind(row.forum)
    .bind(row.person)
    .bind(entry.delegation)
    .bind(entry.category)
    .bind(row.organisation)
    .bind(row.part)
    .bind(&entry.title)
    .bind(&Json(&entry.position))
    .bind(entry.protocol_rank)
    .bind(&Json(&entry.answers))
    .bind(row.form_version)
    .bind(row.standing)
    .bind(row.reserve_place)
    .bind(entry.source)
    .bind(entry.reference.as_deref())
    .bind(now)
    .run()
    .await?;
    if let Some(delegation) = entry.delegation {
        reckoned::entered(tx, (row.forum, delegation, entry.category), row.standing);
    }
    Ok(())
}

pub(crate) async fn set_standing(
    tx: &mut Tx,
    id: RegistrationId,
    standing: Standing,
    reserve_place: Option<i64>,
) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "update registration set standing = $2, reserve_place = $3, revision = revision + 1, changed_at = $4 where id = $1",
    )
    .bind(id)
    .bind(standing)
    .bind(reserve_place)
    .bind(now)
    .run()
    .await?;
    reckoned::forget(tx);
    Ok(())
}

/// Whether the person themself has given up a registration that was given up.
pub(crate) async fn set_given_up(tx: &mut Tx, id: RegistrationId, by_self: bool) -> Result<()> {
    tx.sql("update registration set given_up_by_self = $2 where id = $1")
        .bind(id)
        .bind(by_self)
        .run()
        .await?;
    Ok(())
}

pub(crate) async fn set_part(tx: &mut Tx, id: RegistrationId, part: Part) -> Result<()> {
    let now = tx.now;
    tx.sql("update registration set part = $2, changed_at = $3 where id = $1")
        .bind(id)
        .bind(part)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// The heads of a delegation in a forum.
pub(crate) async fn heads(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
) -> Result<Vec<Registration>> {
    Ok(tx
        .sql(registrations!("where forum = $1 and delegation = $2 and part = 'head'"))
        .bind(forum)
        .bind(delegation)
        .all()
        .await?)
}

pub(crate) struct Changed<'c> {
    pub organisation: Option<OrganisationId>,
    pub title: &'c str,
    pub position: &'c Text,
    pub protocol_rank: i64,
    pub answers: &'c Answers,
    pub form_version: i64,
}

/// Writes what was edited, if the registration still is at `revision`. Answers whether it was.
pub(crate) async fn change(tx: &mut Tx, id: RegistrationId, revision: i64, to: &Changed<'_>) -> Result<bool> {
    let now = tx.now;
    let written = tx
        .sql(
            "update registration set organisation = $3, title = $4, position = $5, protocol_rank = $6, answers = $7,
               form_version = $8, revision = revision + 1, changed_at = $9 where id = $1 and revision = $2",
        )
        .bind(id)
        .bind(revision)
        .bind(to.organisation)
        .bind(to.title)
        .bind(&Json(to.position))
        .bind(to.protocol_rank)
        .bind(&Json(to.answers))
        .bind(to.form_version)
        .bind(now)
        .run()
        .await?;
    Ok(written > 0)
}

/// Takes everything about the person out of their registrations; what is left counts.
pub(crate) async fn erase_of(tx: &mut Tx, person: PersonId) -> Result<()> {
    let (now, position, answers) = (tx.now, Json(Text::default()), Json(Answers::new()));
    tx.sql(
        "update registration set title = '', position = $2, answers = $3, ref = null, organisation = null, revision = revision + 1,
           changed_at = $4
         where person = $1",
    )
    .bind(person)
    .bind(&position)
    .bind(&answers)
    .bind(now)
    .run()
    .await?;
    tx.sql(
        "update invite set email = null, note = '' where registration in (select id from registration where person = $1)",
    )
    .bind(person)
    .run()
    .await?;
    Ok(())
}

/// The registration that a form made, when it was sent before.
pub(crate) async fn exists(tx: &mut Tx, id: Uuid) -> Result<bool> {
    let found: Option<(Uuid,)> =
        tx.sql("select id from registration where id = $1").bind(id).optional().await?;
    Ok(found.is_some())
}

/// The newest version of a category's form; `None` when the category is not of this forum.
pub(crate) async fn form_version(tx: &mut Tx, forum: ForumId, category: CategoryId) -> Result<Option<i64>> {
    let found: Option<(i64,)> = tx
        .sql("select version from category where id = $1 and forum = $2")
        .bind(category)
        .bind(forum)
        .optional()
        .await?;
    Ok(found.map(|(version,)| version))
}

pub(crate) async fn set_answers(
    tx: &mut Tx,
    id: RegistrationId,
    answers: &Answers,
    form_version: i64,
) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "update registration set answers = $2, form_version = $3, revision = revision + 1, changed_at = $4 where id = $1",
    )
        .bind(id)
        .bind(&Json(answers))
        .bind(form_version)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Whether a person or an answer refers to a file.
pub(crate) async fn is_used(tx: &mut Tx, file: Uuid) -> Result<bool> {
    let photo: Option<(Uuid,)> =
        tx.sql("select id from person where photo = $1 limit 1").bind(file).optional().await?;
    if photo.is_some() {
        return Ok(true);
    }
    let answer: Option<(Uuid,)> = tx
        .sql(
            "select id from registration
             where replace(cast(answers as text), $1, '') <> cast(answers as text) limit 1",
        )
        .bind(file.to_string())
        .optional()
        .await?;
    if answer.is_some() {
        return Ok(true);
    }
    // What a merge has replaced comes back when it is undone.
    let merged: Option<(Uuid,)> = tx
        .sql(
            "select id from merging
             where undone_at is null and (replace(cast(before as text), $1, '') <> cast(before as text)
               or replace(cast(after as text), $1, '') <> cast(after as text)) limit 1",
        )
        .bind(file.to_string())
        .optional()
        .await?;
    Ok(merged.is_some())
}
