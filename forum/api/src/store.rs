//! All SQL of this room: kept answers, and the joins by which programs read.

use crate::{
    once::{Kept, Key},
    page::Window,
};
use door::CheckpointId;
use forums::{CategoryId, ForumId};
use jiff::Timestamp;
use kernel::{
    Result, Text,
    db::{Json, Sql, Tx},
};
use organisations::{Names as OrganisationNames, OrganisationId};
use people::PersonId;
use registration::{Answers, Part, RegistrationId, Source, Standing};
use uuid::Uuid;

kernel::record! {
    /// A registration with whatever a program is told of it.
    #[derive(Clone, Debug)]
    pub(crate) struct RegistrationRow {
        pub(crate) id: RegistrationId,
        pub(crate) forum: ForumId,
        pub(crate) person: PersonId,
        pub(crate) name: String,
        pub(crate) family_name: String,
        pub(crate) given_name: String,
        pub(crate) patronymic: String,
        pub(crate) latin_family: String,
        pub(crate) latin_given: String,
        pub(crate) language: String,
        pub(crate) erased_at: Option<Timestamp>,
        pub(crate) delegation: Option<Uuid>,
        pub(crate) delegation_slug: Option<String>,
        pub(crate) category: CategoryId,
        pub(crate) category_slug: String,
        pub(crate) organisation: Option<OrganisationId>,
        pub(crate) organisation_name: Option<String>,
        pub(crate) organisation_names: Option<Json<OrganisationNames>>,
        pub(crate) part: Part,
        pub(crate) title: String,
        pub(crate) position: Json<Text>,
        pub(crate) protocol_rank: i64,
        pub(crate) answers: Json<Answers>,
        pub(crate) standing: Standing,
        pub(crate) reserve_position: Option<i64>,
        pub(crate) step_place: i64,
        pub(crate) step: Option<String>,
        pub(crate) accredited: bool,
        pub(crate) may_enter: bool,
        pub(crate) source: Source,
        pub(crate) reference: Option<String>,
        pub(crate) created_at: Timestamp,
        pub(crate) changed_at: Timestamp,
        pub(crate) accredited_at: Option<Timestamp>,
    }
}

macro_rules! registrations {
    ($rest:literal) => {
        concat!(
            "select r.id, r.forum, r.person, p.name, p.family_name, p.given_name, p.patronymic, p.latin_family, p.latin_given,
               p.language, p.erased_at, r.delegation, d.slug as delegation_slug, r.category, c.slug as category_slug,
               r.organisation, o.name as organisation_name, o.names as organisation_names, r.part, r.title, r.position,
               r.protocol_rank, r.answers, r.standing, r.step_place, r.accredited, r.may_enter, r.source,
               r.ref as reference, r.created_at, r.accredited_at, ",
            "case when p.changed_at > r.changed_at then p.changed_at else r.changed_at end as changed_at,
               case when r.standing = 'reserve' then (
                 select count(*) from registration w where w.forum = r.forum and w.delegation = r.delegation
                   and w.category = r.category and w.standing = 'reserve' and w.reserve_place <= r.reserve_place
               ) end as reserve_position,
               (select s.slug from step s where s.forum = r.forum and s.place = r.step_place) as step
             from registration r
               join person p on p.id = r.person
               join category c on c.id = r.category
               left join delegation d on d.id = r.delegation
               left join organisation o on o.id = r.organisation ",
            $rest
        )
    };
}

/// Which registrations are asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    pub forum: Option<ForumId>,
    pub delegation: Option<Uuid>,
    pub category: Option<Uuid>,
    pub standing: Option<Standing>,
    pub accredited: Option<bool>,
    pub person: Option<Uuid>,
    /// Changed at or after this instant; then the list is in the order of change.
    pub changed_since: Option<Timestamp>,
}

/// The registration of that id; `forum`: only if it is of that one.
pub(crate) async fn registration(
    tx: &mut Tx,
    id: Uuid,
    forum: Option<Uuid>,
) -> Result<Option<RegistrationRow>> {
    Ok(tx
        .sql(registrations!("where r.id = $1 and (r.forum = $2 or $2 is null)"))
        .bind(id)
        .bind(forum)
        .optional()
        .await?)
}

/// A page's rows of registrations, in the order in which they came, or were changed.
pub(crate) async fn registrations(
    tx: &mut Tx,
    wanted: &Wanted,
    window: &Window,
) -> Result<Vec<RegistrationRow>> {
    let Some(since) = wanted.changed_since else {
        let sql = tx.sql(registrations!(
            "where (r.forum = $1 or $1 is null) and (r.delegation = $2 or $2 is null) and (r.category = $3 or $3 is null)
               and (r.standing = $4 or $4 is null) and (r.accredited = $5 or $5 is null) and (r.person = $6 or $6 is null)
               and (r.created_at, r.id) > ($7, $8)
             order by r.created_at, r.id limit $9"
        ));
        return Ok(narrowed(sql, wanted, window).bind(window.rows()).all().await?);
    };
    let sql = tx.sql(registrations!(
        "where (r.forum = $1 or $1 is null) and (r.delegation = $2 or $2 is null) and (r.category = $3 or $3 is null)
           and (r.standing = $4 or $4 is null) and (r.accredited = $5 or $5 is null) and (r.person = $6 or $6 is null)
           and (case when p.changed_at > r.changed_at then p.changed_at else r.changed_at end, r.id) > ($7, $8)
           and (r.changed_at >= $10 or p.changed_at >= $10)
         order by changed_at, r.id limit $9"
    ));
    Ok(narrowed(sql, wanted, window).bind(window.rows()).bind(since).all().await?)
}

fn narrowed<'t, 'q>(sql: Sql<'t, 'q>, wanted: &Wanted, window: &Window) -> Sql<'t, 'q> {
    sql.bind(wanted.forum)
        .bind(wanted.delegation)
        .bind(wanted.category)
        .bind(wanted.standing)
        .bind(wanted.accredited)
        .bind(wanted.person)
        .bind(window.after.instant())
        .bind(window.after.id)
}

kernel::record! {
    /// A person as programs read them.
    #[derive(Clone, Debug)]
    pub(crate) struct PersonRow {
        pub(crate) id: PersonId,
        pub(crate) name: String,
        pub(crate) family_name: String,
        pub(crate) given_name: String,
        pub(crate) patronymic: String,
        pub(crate) latin_family: String,
        pub(crate) latin_given: String,
        pub(crate) passport_name: String,
        pub(crate) email: Option<String>,
        pub(crate) mailbox_own: bool,
        pub(crate) language: String,
        pub(crate) birth_date: Option<jiff::civil::Date>,
        pub(crate) photo: Option<Uuid>,
        pub(crate) created_at: Timestamp,
        pub(crate) changed_at: Timestamp,
        pub(crate) erased_at: Option<Timestamp>,
    }
}

impl PersonRow {
    /// All that is known of their name.
    pub(crate) fn names(&self) -> people::Names {
        people::Names {
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            patronymic: self.patronymic.clone(),
            latin_family: self.latin_family.clone(),
            latin_given: self.latin_given.clone(),
            passport_name: self.passport_name.clone(),
        }
    }
}

macro_rules! people {
    ($rest:literal) => {
        concat!(
            "select p.id, p.name, p.family_name, p.given_name, p.patronymic, p.latin_family, p.latin_given, p.passport_name,
               p.email, p.mailbox_own, p.language, p.birth_date, p.photo, p.created_at, p.changed_at, p.erased_at
             from person p
             where exists (select 1 from registration r where r.person = p.id and (r.forum = $1 or $1 is null)) ",
            $rest
        )
    };
}

/// The person of that id, if they take part in that forum (`None`: in any).
pub(crate) async fn person(tx: &mut Tx, id: Uuid, forum: Option<Uuid>) -> Result<Option<PersonRow>> {
    Ok(tx.sql(people!("and p.id = $2")).bind(forum).bind(id).optional().await?)
}

/// A page's rows of people who take part, in the order in which they were entered; with `since`, in the order of change,
/// and with those who were erased, so that whoever keeps a copy forgets them too.
pub(crate) async fn people(
    tx: &mut Tx,
    forum: Option<ForumId>,
    since: Option<Timestamp>,
    window: &Window,
) -> Result<Vec<PersonRow>> {
    let after = window.after;
    let Some(since) = since else {
        let sql = tx.sql(people!(
            "and p.erased_at is null and (p.created_at, p.id) > ($2, $3) order by p.created_at, p.id limit $4"
        ));
        return Ok(sql.bind(forum).bind(after.instant()).bind(after.id).bind(window.rows()).all().await?);
    };
    let sql = tx.sql(people!(
        "and p.changed_at >= $5 and (p.changed_at, p.id) > ($2, $3) order by p.changed_at, p.id limit $4"
    ));
    Ok(sql.bind(forum).bind(after.instant()).bind(after.id).bind(window.rows()).bind(since).all().await?)
}

/// By which registration a person is changed: one that stands before others, then the newest.
pub(crate) async fn registration_to_change(
    tx: &mut Tx,
    person: Uuid,
    forum: Option<Uuid>,
) -> Result<Option<RegistrationId>> {
    let found: Option<(RegistrationId,)> = tx
        .sql(
            "select id from registration where person = $1 and (forum = $2 or $2 is null)
             order by case when standing in ('active', 'reserve') then 0 else 1 end, created_at desc, id desc limit 1",
        )
        .bind(person)
        .bind(forum)
        .optional()
        .await?;
    Ok(found.map(|(id,)| id))
}

/// Which scans are asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct WantedScans {
    pub forum: Option<ForumId>,
    pub checkpoint: Option<CheckpointId>,
    pub registration: Option<Uuid>,
}

/// A page's scans, in the order in which they arrived: when, id, and the record as it is stored.
pub(crate) async fn scans(
    tx: &mut Tx,
    wanted: &WantedScans,
    window: &Window,
) -> Result<Vec<(Timestamp, Uuid, String)>> {
    Ok(tx
        .sql(
            "select received_at, id, record from scan
             where (forum = $1 or $1 is null) and (checkpoint = $2 or $2 is null) and (registration = $3 or $3 is null)
               and (received_at, id) > ($4, $5)
             order by received_at, id limit $6",
        )
        .bind(wanted.forum)
        .bind(wanted.checkpoint)
        .bind(wanted.registration)
        .bind(window.after.instant())
        .bind(window.after.id)
        .bind(window.rows())
        .all()
        .await?)
}

/// Takes a key for a write that begins. Answers false when it is taken.
pub(crate) async fn claim_key(tx: &mut Tx, key: &Key) -> Result<bool> {
    let now = tx.now;
    let taken = tx
        .sql(
            "insert into idempotency (token, key, request, status, body, created_at) values ($1, $2, $3, 0, '', $4)
             on conflict (token, key) do nothing",
        )
        .bind(key.token)
        .bind(&key.key)
        .bind(&key.request)
        .bind(now)
        .run()
        .await?;
    Ok(taken > 0)
}

/// What was asked with a key, and the answer: hash of the request, status, body.
pub(crate) async fn kept_answer(tx: &mut Tx, key: &Key) -> Result<Option<(Vec<u8>, i64, String)>> {
    Ok(tx
        .sql("select request, status, body from idempotency where token = $1 and key = $2")
        .bind(key.token)
        .bind(&key.key)
        .optional()
        .await?)
}

/// Keeps the answer to the write that has taken the key.
pub(crate) async fn keep_answer(tx: &mut Tx, key: &Key, kept: &Kept, person: PersonId) -> Result<()> {
    tx.sql("update idempotency set status = $3, body = $4, person = $5 where token = $1 and key = $2")
        .bind(key.token)
        .bind(&key.key)
        .bind(i64::from(kept.status))
        .bind(&kept.body)
        .bind(person)
        .run()
        .await?;
    Ok(())
}

/// Removes answers that were kept before an instant, so many at most. Answers how many.
pub(crate) async fn forget_answers(tx: &mut Tx, before: Timestamp, limit: i64) -> Result<u64> {
    Ok(tx
        .sql(
            "delete from idempotency where (token, key) in (
               select token, key from idempotency where created_at < $1 order by created_at limit $2)",
        )
        .bind(before)
        .bind(limit)
        .run()
        .await?)
}

/// Answers that one download holds, at most.
const ANSWERS_MAX: i64 = 1000;

/// The answers that speak of a person, with when they were given.
pub(crate) async fn answers_about(tx: &mut Tx, person: PersonId) -> Result<Vec<(Timestamp, String)>> {
    Ok(tx
        .sql("select created_at, body from idempotency where person = $1 order by created_at, key limit $2")
        .bind(person)
        .bind(ANSWERS_MAX)
        .all()
        .await?)
}

pub(crate) async fn erase_answers(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.sql("delete from idempotency where person = $1").bind(person).run().await?;
    Ok(())
}
