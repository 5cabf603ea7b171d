//! All SQL of notices.

use crate::{
    model::{Audience, Draft, Notice, NoticeId, State},
    readers::Reader,
};
use forums::{CityId, ForumId};
use kernel::{
    Result, Text,
    db::{Json, Tx},
};
use people::PersonId;
use programme::ItemId;
use uuid::Uuid;

macro_rules! notices {
    ($rest:literal) => {
        concat!(
            "select n.id, n.forum, n.title, n.body, n.city, n.category, n.delegation, n.unplaced, n.expires_at,
               n.replaces, n.state, n.revision, n.sent_at, n.ended_at, n.looked_at, n.people, n.letters,
               p.name as sent_by_name
             from notice n
             left join person p on p.id = n.sent_by and p.erased_at is null ",
            $rest
        )
    };
}

/// Notices that a page of a forum lists, at most.
const LISTED_MAX: i64 = 200;

/// The notices of a forum, drafts too, the newest first.
pub(crate) async fn of_forum(tx: &mut Tx, forum: ForumId) -> Result<Vec<Notice>> {
    Ok(tx
        .sql(notices!("where n.forum = $1 order by n.created_at desc, n.id desc limit $2"))
        .bind(forum)
        .bind(LISTED_MAX)
        .all()
        .await?)
}

/// What is shown now, the newest first.
pub(crate) async fn shown(tx: &mut Tx, forum: ForumId) -> Result<Vec<Notice>> {
    let now = tx.now;
    Ok(tx
        .sql(notices!(
            "where n.forum = $1 and n.expires_at > $2 and n.ended_at is null and n.state <> 'draft'
             order by n.sent_at desc, n.id desc limit 20"
        ))
        .bind(forum)
        .bind(now)
        .all()
        .await?)
}

/// The notice of that id, if it is the forum's.
pub(crate) async fn by_id(tx: &mut Tx, forum: ForumId, id: NoticeId) -> Result<Option<Notice>> {
    Ok(tx.sql(notices!("where n.id = $1 and n.forum = $2")).bind(id).bind(forum).optional().await?)
}

/// Keeps a new draft.
pub(crate) async fn insert(
    tx: &mut Tx,
    forum: ForumId,
    id: NoticeId,
    draft: &Draft,
    replaces: Option<NoticeId>,
) -> Result<()> {
    let (by, now) = (tx.by.person(), tx.now);
    tx.sql(
        "insert into notice (id, forum, title, body, city, category, delegation, unplaced, expires_at, replaces, state,
           revision, created_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'draft', 1, $11, $12)",
    )
    .bind(id)
    .bind(forum)
    .bind(&Json(draft.title.clone()))
    .bind(&Json(draft.body.clone()))
    .bind(draft.audience.city)
    .bind(draft.audience.category)
    .bind(draft.audience.delegation)
    .bind(draft.audience.unplaced)
    .bind(draft.expires_at)
    .bind(replaces)
    .bind(by)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Writes a draft anew.
pub(crate) async fn rewrite(tx: &mut Tx, id: NoticeId, draft: &Draft) -> Result<()> {
    tx.sql(
        "update notice set title = $2, body = $3, city = $4, category = $5, delegation = $6, unplaced = $7,
           expires_at = $8, revision = revision + 1 where id = $1 and state = 'draft'",
    )
    .bind(id)
    .bind(&Json(draft.title.clone()))
    .bind(&Json(draft.body.clone()))
    .bind(draft.audience.city)
    .bind(draft.audience.category)
    .bind(draft.audience.delegation)
    .bind(draft.audience.unplaced)
    .bind(draft.expires_at)
    .run()
    .await?;
    Ok(())
}

/// Forgets a draft.
pub(crate) async fn remove(tx: &mut Tx, id: NoticeId) -> Result<()> {
    tx.sql("delete from notice where id = $1 and state = 'draft'").bind(id).run().await?;
    Ok(())
}

/// A draft goes out. Answers whether it was one.
pub(crate) async fn send(tx: &mut Tx, id: NoticeId) -> Result<bool> {
    let (by, now) = (tx.by.person(), tx.now);
    let sent = tx
        .sql("update notice set state = 'sending', sent_by = $2, sent_at = $3 where id = $1 and state = 'draft'")
        .bind(id)
        .bind(by)
        .bind(now)
        .run()
        .await?;
    Ok(sent > 0)
}

/// A notice is not shown any more. Answers whether it was until now.
pub(crate) async fn end(tx: &mut Tx, id: NoticeId) -> Result<bool> {
    let now = tx.now;
    let ended = tx
        .sql("update notice set ended_at = $2 where id = $1 and ended_at is null and state <> 'draft'")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(ended > 0)
}

/// Notes how far the letters of a notice are.
pub(crate) async fn set_looked_at(
    tx: &mut Tx,
    id: NoticeId,
    last: Option<Uuid>,
    people: usize,
    letters: usize,
    state: State,
) -> Result<()> {
    tx.sql(
        "update notice set looked_at = coalesce($2, looked_at), people = people + $3, letters = letters + $4, state = $5
         where id = $1",
    )
    .bind(id)
    .bind(last)
    .bind(i64::try_from(people).unwrap_or(i64::MAX))
    .bind(i64::try_from(letters).unwrap_or(i64::MAX))
    .bind(state)
    .run()
    .await?;
    Ok(())
}

/// The people of a forum who take part, in a category and for a delegation where the audience names one, after a
/// registration.
pub(crate) async fn taking_part(
    tx: &mut Tx,
    forum: ForumId,
    audience: &Audience,
    after: Uuid,
    limit: i64,
) -> Result<Vec<Reader>> {
    Ok(tx
        .sql(
            "select r.id as registration, r.person, p.name, p.email, p.language
             from registration r join person p on p.id = r.person
             where r.forum = $1 and r.standing = 'active' and p.erased_at is null
               and (r.category = $2 or $2 is null) and (r.delegation = $3 or $3 is null) and r.id > $4
             order by r.id limit $5",
        )
        .bind(forum)
        .bind(audience.category)
        .bind(audience.delegation)
        .bind(after)
        .bind(limit)
        .all()
        .await?)
}

/// The registration by which somebody takes part, if it is in the audience's category and delegation.
pub(crate) async fn registration_of(
    tx: &mut Tx,
    forum: ForumId,
    audience: &Audience,
    person: PersonId,
) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> = tx
        .sql(
            "select id from registration where person = $1 and forum = $2 and standing = 'active'
               and (category = $3 or $3 is null) and (delegation = $4 or $4 is null)",
        )
        .bind(person)
        .bind(forum)
        .bind(audience.category)
        .bind(audience.delegation)
        .optional()
        .await?;
    Ok(found.map(|(id,)| id))
}

/// The city of the checkpoint at which tickets of these registrations were read, the last reading last.
pub(crate) async fn read_last(
    tx: &mut Tx,
    forum: ForumId,
    after: Uuid,
    to: Uuid,
) -> Result<Vec<(Uuid, CityId)>> {
    Ok(tx
        .sql(
            "select p.registration, c.city from presence p
             join scan s on s.id = p.scan
             join checkpoint c on c.id = s.checkpoint
             where c.forum = $1 and p.registration > $2 and p.registration <= $3
             order by p.since, p.registration, p.zone",
        )
        .bind(forum)
        .bind(after)
        .bind(to)
        .all()
        .await?)
}

/// The items in which these registrations have a part, a place or a mark.
pub(crate) async fn has_to_do(
    tx: &mut Tx,
    forum: ForumId,
    after: Uuid,
    to: Uuid,
) -> Result<Vec<(Uuid, ItemId)>> {
    Ok(tx
        .sql(
            "select a.registration, a.item from programme_part a
             where a.forum = $1 and a.registration > $2 and a.registration <= $3
             union select r.id, a.item from registration r
             join programme_part a on a.forum = r.forum and a.registration is null and a.ref = r.ref
             where r.forum = $1 and r.id > $2 and r.id <= $3
             union select s.registration, s.item from signup s
             where s.forum = $1 and s.standing = 'in' and s.registration > $2 and s.registration <= $3
             union select b.registration, b.item from bookmark b join registration r on r.id = b.registration
             where r.forum = $1 and r.id > $2 and r.id <= $3",
        )
        .bind(forum)
        .bind(after)
        .bind(to)
        .all()
        .await?)
}

kernel::record! {
    /// A notice that somebody wrote or sent, for them to read.
    pub(crate) struct Theirs {
        pub forum: String,
        pub title: Json<Text>,
        pub body: Json<Text>,
        pub created_at: jiff::Timestamp,
        pub sent_at: Option<jiff::Timestamp>,
    }
}

/// The notices that a person wrote or sent.
pub(crate) async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Theirs>> {
    Ok(tx
        .sql(
            "select f.slug as forum, n.title, n.body, n.created_at, n.sent_at from notice n
             join forum f on f.id = n.forum
             where n.sent_by = $1 or n.created_by = $1 order by n.created_at, n.id",
        )
        .bind(person)
        .all()
        .await?)
}

/// Forgets by whom notices were written and sent.
pub(crate) async fn forget(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.sql("update notice set sent_by = null where sent_by = $1").bind(person).run().await?;
    tx.sql("update notice set created_by = null where created_by = $1").bind(person).run().await?;
    Ok(())
}
