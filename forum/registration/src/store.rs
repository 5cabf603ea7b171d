//! All SQL on the tables of this room.

use crate::{
    invites::{CreateInvite, Invite, InviteId},
    model::{Answers, Count, Entry, Filter, Listed, Part, Registration, RegistrationId, Standing},
    reckoned,
};
use delegations::DelegationId;
use forums::{CategoryId, ForumId};
use jiff::Timestamp;
use kernel::{
    Result, Text,
    db::{Json, Sql, Tx},
};
use organisations::OrganisationId;
use people::PersonId;
use uuid::Uuid;

macro_rules! registrations {
    ($rest:literal) => {
        concat!(
            "select id, forum, person, delegation, category, organisation, part, title, position, protocol_rank, answers,
               form_version, standing, reserve_place, step_place, accredited, may_enter, source, ref as reference, revision,
               created_at, accredited_at
             from registration ",
            $rest
        )
    };
}

macro_rules! listed {
    ($rest:literal) => {
        concat!(
            "select r.id, r.person, p.name, p.family_name, p.given_name, p.latin_family, p.latin_given, p.passport_name, p.language,
               p.email, p.photo, r.delegation, d.slug as delegation_slug, d.name as delegation_name, r.category,
               c.slug as category_slug, c.name as category_name, c.colour as category_colour, r.organisation,
               o.name as organisation_name, o.names as organisation_names, r.part, r.title, r.position, r.protocol_rank,
               r.standing, r.reserve_place, r.step_place, r.accredited, r.may_enter, r.source, r.ref as reference,
               r.created_at, r.accredited_at ",
            filtered!(),
            $rest
        )
    };
}

/// What a filter leaves; names are searched by [`crate::search()`].
macro_rules! filtered {
    () => {
        "from registration r
           join person p on p.id = r.person
           join category c on c.id = r.category
           left join delegation d on d.id = r.delegation
           left join organisation o on o.id = r.organisation
         where r.forum = $1
           and (r.delegation = $2 or $2 is null)
           and (r.category = $3 or $3 is null)
           and (r.standing = $4 or $4 is null)
           and (r.step_place = $5 or $5 is null)
           and (r.accredited = $6 or $6 is null) "
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

/// The registrations that a filter leaves, whatever is searched for, in the order in which they came. Names are sorted by whoever shows them, in the
/// reader's alphabet.
///
/// # Errors
/// What the database says.
pub async fn listed(tx: &mut Tx, filter: &Filter) -> Result<Vec<Listed>> {
    let sql = tx.sql(listed!("order by r.created_at, r.id limit $7 offset $8"));
    Ok(narrowed(sql, filter).bind(filter.limit).bind(filter.skip).all().await?)
}

/// How many registrations a filter leaves, over all its pages.
///
/// # Errors
/// What the database says.
pub async fn how_many(tx: &mut Tx, filter: &Filter) -> Result<i64> {
    let sql = tx.sql(concat!("select count(*) ", filtered!()));
    let (number,): (i64,) = narrowed(sql, filter).one().await?;
    Ok(number)
}

/// A delegation's registrations in a forum that hold a place or wait for one, as lists show them: those with a place
/// in the order in which they came, then the reserve in the head's order.
///
/// # Errors
/// What the database says.
pub async fn of_delegation(tx: &mut Tx, forum: ForumId, delegation: DelegationId) -> Result<Vec<Listed>> {
    let sql = tx.sql(listed!(
        "and r.standing in ('active', 'reserve') order by r.standing, r.reserve_place, r.created_at, r.id limit 5000"
    ));
    Ok(narrowed(sql, &Filter { delegation: Some(delegation), ..Filter::of(forum) }).all().await?)
}

/// One registration as lists show it.
///
/// # Errors
/// What the database says.
pub async fn listed_one(tx: &mut Tx, forum: ForumId, id: RegistrationId) -> Result<Option<Listed>> {
    listed_within(tx, &Filter::of(forum), id).await
}

/// The same, if it is one of those that a filter leaves.
pub(crate) async fn listed_within(
    tx: &mut Tx,
    filter: &Filter,
    id: RegistrationId,
) -> Result<Option<Listed>> {
    let sql = tx.sql(listed!("and r.id = $7"));
    Ok(narrowed(sql, filter).bind(id).optional().await?)
}

fn narrowed<'t, 'q>(sql: Sql<'t, 'q>, filter: &Filter) -> Sql<'t, 'q> {
    sql.bind(filter.forum)
        .bind(filter.delegation)
        .bind(filter.category)
        .bind(filter.standing)
        .bind(filter.step_place)
        .bind(filter.accredited)
}

/// How many registrations of a forum there are, by delegation, category, standing and accreditation.
///
/// # Errors
/// What the database says.
pub async fn counts(tx: &mut Tx, forum: ForumId) -> Result<Vec<Count>> {
    Ok(tx
        .sql(
            "select delegation, category, standing, accredited, count(*) as number from registration where forum = $1
             group by delegation, category, standing, accredited",
        )
        .bind(forum)
        .all()
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

/// How many places a delegation uses in a category.
pub(crate) async fn used(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
) -> Result<i64> {
    let (number,): (i64,) = tx
        .sql("select count(*) from registration where forum = $1 and delegation = $2 and category = $3 and standing = 'active'")
        .bind(forum)
        .bind(delegation)
        .bind(category)
        .one()
        .await?;
    Ok(number)
}

/// The reserve of a delegation in a category, in the head's order.
///
/// # Errors
/// What the database says.
pub async fn reserve(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
) -> Result<Vec<(RegistrationId, i64)>> {
    Ok(tx
        .sql(
            "select id, coalesce(reserve_place, 0) from registration where forum = $1 and delegation = $2 and category = $3
               and standing = 'reserve' order by reserve_place, id",
        )
        .bind(forum)
        .bind(delegation)
        .bind(category)
        .all()
        .await?)
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

pub(crate) async fn set_reserve_place(tx: &mut Tx, id: RegistrationId, place: i64) -> Result<()> {
    let now = tx.now;
    tx.sql("update registration set reserve_place = $2, changed_at = $3 where id = $1")
        .bind(id)
        .bind(place)
        .bind(now)
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

kernel::record! {
    /// How a registration stands: what [`crate::absorb`] changes of it, and what is needed to put it back.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct Stood {
        /// Which.
        pub registration: RegistrationId,
        /// In which forum.
        pub forum: ForumId,
        /// Whose.
        pub person: PersonId,
        /// Whether it holds a place.
        pub standing: Standing,
        /// The place on the reserve list.
        pub reserve_place: Option<i64>,
        /// The part in the delegation.
        pub part: Part,
        /// How many steps are taken.
        pub step_place: i64,
        /// Whether all are.
        pub accredited: bool,
        /// Whether the door lets the person in.
        pub may_enter: bool,
    }
}

pub(crate) async fn stood(tx: &mut Tx, person: PersonId) -> Result<Vec<Stood>> {
    Ok(tx
        .sql(
            "select id as registration, forum, person, standing, reserve_place, part, step_place, accredited, may_enter
             from registration where person = $1 order by created_at, id",
        )
        .bind(person)
        .all()
        .await?)
}

pub(crate) async fn set_person(tx: &mut Tx, id: RegistrationId, person: PersonId) -> Result<()> {
    let now = tx.now;
    tx.sql("update registration set person = $2, revision = revision + 1, changed_at = $3 where id = $1")
        .bind(id)
        .bind(person)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Registrations that are moved from one organisation to another at once, at most.
const MOVED_MAX: i64 = 5000;

pub(crate) async fn of_organisation(
    tx: &mut Tx,
    organisation: OrganisationId,
) -> Result<Vec<RegistrationId>> {
    let found: Vec<(RegistrationId,)> = tx
        .sql("select id from registration where organisation = $1 order by created_at, id limit $2")
        .bind(organisation)
        .bind(MOVED_MAX)
        .all()
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Answers the forum of the registration; nothing when it is not with that organisation any more.
pub(crate) async fn set_organisation(
    tx: &mut Tx,
    id: RegistrationId,
    from: OrganisationId,
    to: OrganisationId,
) -> Result<Option<Uuid>> {
    let now = tx.now;
    let found: Option<(Uuid,)> = tx
        .sql(
            "update registration set organisation = $3, revision = revision + 1, changed_at = $4
             where id = $1 and organisation = $2 returning forum",
        )
        .bind(id)
        .bind(from)
        .bind(to)
        .bind(now)
        .optional()
        .await?;
    Ok(found.map(|(forum,)| forum))
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

/// The last place of the reserve; 0 when nobody waits.
pub(crate) async fn reserve_end(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
) -> Result<i64> {
    let (last,): (i64,) = tx
        .sql(
            "select coalesce(max(reserve_place), 0) from registration where forum = $1 and delegation = $2 and category = $3
               and standing = 'reserve'",
        )
        .bind(forum)
        .bind(delegation)
        .bind(category)
        .one()
        .await?;
    Ok(last)
}

/// The first place of the reserve; 1 when nobody waits.
pub(crate) async fn reserve_begin(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
) -> Result<i64> {
    let (first,): (i64,) = tx
        .sql(
            "select coalesce(min(reserve_place), 1) from registration where forum = $1 and delegation = $2 and category = $3
               and standing = 'reserve'",
        )
        .bind(forum)
        .bind(delegation)
        .bind(category)
        .one()
        .await?;
    Ok(first)
}

/// Delegations and categories of a forum in which somebody waits.
pub(crate) async fn where_people_wait(
    tx: &mut Tx,
    forum: ForumId,
) -> Result<Vec<(DelegationId, CategoryId)>> {
    Ok(tx
        .sql(
            "select distinct delegation, category from registration
             where forum = $1 and standing = 'reserve' and delegation is not null order by delegation, category",
        )
        .bind(forum)
        .all()
        .await?)
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

macro_rules! invites {
    ($rest:literal) => {
        concat!(
            "select id, forum, delegation, category, registration, email, lang, note, created_at, ends_at, used_at, ended_at
             from invite ",
            $rest
        )
    };
}

/// The invite link of that id.
///
/// # Errors
/// What the database says.
pub async fn invite(tx: &mut Tx, id: InviteId) -> Result<Option<Invite>> {
    Ok(tx.sql(invites!("where id = $1")).bind(id).optional().await?)
}

/// The invite link of that secret, also one that is over.
///
/// # Errors
/// What the database says.
pub async fn invite_by_secret(tx: &mut Tx, secret: &str) -> Result<Option<Invite>> {
    Ok(tx.sql(invites!("where secret = $1")).bind(kernel::secret::hash(secret)).optional().await?)
}

/// A delegation's invite links in a forum, the newest first.
///
/// # Errors
/// What the database says.
pub async fn invites_of(tx: &mut Tx, forum: ForumId, delegation: DelegationId) -> Result<Vec<Invite>> {
    Ok(tx
        .sql(invites!("where forum = $1 and delegation = $2 order by created_at desc, id desc limit 500"))
        .bind(forum)
        .bind(delegation)
        .all()
        .await?)
}

pub(crate) async fn insert_invite(
    tx: &mut Tx,
    id: InviteId,
    new: &CreateInvite,
    ends_at: Timestamp,
    secret: &[u8],
) -> Result<()> {
    let (now, by) = (tx.now, tx.by.person());
    tx.sql(
        "insert into invite (id, secret, forum, delegation, category, email, lang, note, created_by, created_at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(id)
    .bind(secret)
    .bind(new.forum.id)
    .bind(new.delegation)
    .bind(new.category)
    .bind(new.email.as_deref())
    .bind(&new.lang)
    .bind(&new.note)
    .bind(by)
    .bind(now)
    .bind(ends_at)
    .run()
    .await?;
    Ok(())
}

/// Takes a link back. Answers whether it was still good.
pub(crate) async fn end_invite(tx: &mut Tx, id: InviteId) -> Result<bool> {
    let now = tx.now;
    let ended = tx
        .sql("update invite set ended_at = $2 where id = $1 and used_at is null and ended_at is null")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(ended > 0)
}

pub(crate) async fn use_invite(tx: &mut Tx, id: InviteId, registration: RegistrationId) -> Result<()> {
    let now = tx.now;
    tx.sql("update invite set used_at = $2, registration = $3 where id = $1")
        .bind(id)
        .bind(now)
        .bind(registration)
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
    Ok(answer.is_some())
}

/// How many people wait up to this place of the reserve.
pub(crate) async fn waiting_up_to(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
    place: i64,
) -> Result<i64> {
    let (number,): (i64,) = tx
        .sql(
            "select count(*) from registration where forum = $1 and delegation = $2 and category = $3
               and standing = 'reserve' and reserve_place <= $4",
        )
        .bind(forum)
        .bind(delegation)
        .bind(category)
        .bind(place)
        .one()
        .await?;
    Ok(number)
}
