//! All SQL of the programme.

mod arrivals;
mod delays;
mod named;
mod released;
mod rooms;

pub(crate) use arrivals::{
    arrival, arrival_set_days, arrival_set_rooms, arrivals, arrive, insert_written, remove_arrival,
    remove_arrivals_until, remove_unused_room, remove_written, written,
};
pub(crate) use delays::{announce_delay, declare_delay, delay, delays};
pub(crate) use named::{only_named, remove_named};
pub(crate) use released::{
    is_elsewhere, is_under_embargo, item_of, public_bodies, public_body, release, withheld, withhold,
};
pub use rooms::{all_rooms, rooms};
pub(crate) use rooms::{place_room, remove_rooms, rename_house_of, write_room};

use crate::model::{Body, Item, ItemId, NewItem, NewPart, Participant, Role, Status};
use crate::sent::{Sent, SentId};
use forums::ForumId;
use kernel::{
    Result,
    db::{Json, Tx},
};
use people::PersonId;
use uuid::Uuid;

macro_rules! items {
    ($rest:literal) => {
        concat!(
            "select id, slug, parent, position, kind, status, city, to_city, room, place, starts_at, ends_at, all_day, title,
               subtitle, track, language, source_id, source, expected, sequence, changed_at
             from programme_item ",
            $rest
        )
    };
}

/// The whole programme, depth first.
///
/// # Errors
/// What the database says.
pub async fn items(tx: &mut Tx, forum: ForumId) -> Result<Vec<Item>> {
    Ok(tx.sql(items!("where forum = $1 order by position, id")).bind(forum).all().await?)
}

/// How many items a forum has.
///
/// # Errors
/// What the database says.
pub async fn count(tx: &mut Tx, forum: ForumId) -> Result<i64> {
    let (count,): (i64,) =
        tx.sql("select count(*) from programme_item where forum = $1").bind(forum).one().await?;
    Ok(count)
}

/// The item of that word.
///
/// # Errors
/// What the database says.
pub async fn by_slug(tx: &mut Tx, forum: ForumId, slug: &str) -> Result<Option<Item>> {
    Ok(tx.sql(items!("where forum = $1 and slug = $2")).bind(forum).bind(slug).optional().await?)
}

/// The item of that id.
///
/// # Errors
/// What the database says.
pub async fn by_id(tx: &mut Tx, id: ItemId) -> Result<Option<Item>> {
    Ok(tx.sql(items!("where id = $1")).bind(id).optional().await?)
}

/// The wanted word for an item, or the next one (`opening-2`) that no other item has.
pub(crate) async fn free_word(tx: &mut Tx, forum: ForumId, wanted: &str, id: ItemId) -> Result<String> {
    let mut word = wanted.to_owned();
    let mut number = 1;
    while by_slug(tx, forum, &word).await?.is_some_and(|other| other.id != id) {
        number += 1;
        word = format!("{wanted}-{number}");
    }
    Ok(word)
}

/// The place of the last of all items; -1 where there is none.
pub(crate) async fn last_position(tx: &mut Tx, forum: ForumId) -> Result<i64> {
    let (last,): (Option<i64>,) =
        tx.sql("select max(position) from programme_item where forum = $1").bind(forum).one().await?;
    Ok(last.unwrap_or(-1))
}

/// The texts of every item.
pub(crate) async fn bodies(tx: &mut Tx, forum: ForumId) -> Result<Vec<Body>> {
    Ok(tx
        .sql("select id, summary, description, matter from programme_item where forum = $1 order by id")
        .bind(forum)
        .all()
        .await?)
}

/// The texts of an item.
pub(crate) async fn body(tx: &mut Tx, id: ItemId) -> Result<Option<Body>> {
    Ok(tx
        .sql("select id, summary, description, matter from programme_item where id = $1")
        .bind(id)
        .optional()
        .await?)
}

// Two delegations may have used one number in their lists: then the first one is meant.
macro_rules! parts {
    ($rest:literal) => {
        concat!(
            "select a.id, a.item, a.role, a.ref as reference, a.name, a.description, a.source_id, a.from_language,
               a.to_language, a.registration, p.name as registered, d.name as delegation, r.ref as number, d.slug as numbered_by,
               coalesce(v.state = 'declined', false) as declined
             from programme_part a
             left join registration r on r.standing in ('active', 'reserve') and r.id = coalesce(a.registration,
               (select o.id from registration o where o.forum = a.forum and o.ref = a.ref
                and o.standing in ('active', 'reserve') order by o.id limit 1))
             left join person p on p.id = r.person and p.erased_at is null
             left join delegation d on d.id = r.delegation
             left join planning_invitation v on v.item = a.item and v.registration = r.id ",
            $rest
        )
    };
}

/// Everybody who has a part in a programme, item by item in their order.
///
/// # Errors
/// What the database says.
pub async fn participants(tx: &mut Tx, forum: ForumId) -> Result<Vec<Participant>> {
    Ok(tx.sql(parts!("where a.forum = $1 order by a.item, a.position, a.id")).bind(forum).all().await?)
}

/// The numbers in the lists of delegations, each with the delegation's id in a folder: of those who are in its list of people.
pub(crate) async fn numbers(tx: &mut Tx, forum: ForumId) -> Result<Vec<(String, String)>> {
    Ok(tx
        .sql(
            "select r.ref, d.slug from registration r join delegation d on d.id = r.delegation
             join seat s on s.forum = r.forum and s.delegation = r.delegation
             join person p on p.id = r.person and p.erased_at is null
             where r.forum = $1 and r.ref is not null and r.standing in ('active', 'reserve')",
        )
        .bind(forum)
        .all()
        .await?)
}

/// Gives parts that a folder has given to a number of a delegation (`upper-river/7`) to whoever has it.
pub(crate) async fn name_numbered(tx: &mut Tx, forum: ForumId) -> Result<()> {
    tx.sql(
        "update programme_part set registration =
           (select r.id from registration r join delegation d on d.id = r.delegation
            where r.forum = programme_part.forum and d.slug || '/' || r.ref = programme_part.ref
              and r.standing in ('active', 'reserve') order by r.id limit 1)
         where forum = $1 and registration is null and ref like '%/%'",
    )
    .bind(forum)
    .run()
    .await?;
    Ok(())
}

/// Everybody who has a part in an item.
///
/// # Errors
/// What the database says.
pub async fn participants_of(tx: &mut Tx, item: ItemId) -> Result<Vec<Participant>> {
    Ok(tx.sql(parts!("where a.item = $1 order by a.position, a.id")).bind(item).all().await?)
}

/// Writes an item whole, in place of the one with its id. What was an address and was not released keeps its text to itself.
pub(crate) async fn write(tx: &mut Tx, new: &NewItem) -> Result<()> {
    let (it, now) = (&new.item, tx.now);
    tx.sql(
        "insert into programme_item (id, forum, slug, parent, position, kind, status, city, to_city, room, place, starts_at,
           ends_at, all_day, title, subtitle, summary, description, track, language, matter, source, source_id, sequence,
           changed_at, expected)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
           $25, $26)
         on conflict (id) do update set slug = excluded.slug, parent = excluded.parent, position = excluded.position,
           kind = excluded.kind, status = excluded.status, city = excluded.city, to_city = excluded.to_city,
           room = excluded.room, place = excluded.place, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
           all_day = excluded.all_day, title = excluded.title, subtitle = excluded.subtitle, summary = excluded.summary,
           description = excluded.description, track = excluded.track, language = excluded.language,
           matter = excluded.matter, source = excluded.source, source_id = excluded.source_id,
           sequence = excluded.sequence, changed_at = excluded.changed_at, expected = excluded.expected,
           withheld = programme_item.released_at is null and excluded.kind <> 'address'
             and (programme_item.withheld or programme_item.kind = 'address')",
    )
    .bind(it.id)
    .bind(new.forum)
    .bind(&it.slug)
    .bind(it.parent)
    .bind(it.position)
    .bind(it.kind)
    .bind(it.status)
    .bind(it.city)
    .bind(it.to_city)
    .bind(it.room)
    .bind(&it.place)
    .bind(it.starts_at.as_ref())
    .bind(it.ends_at.as_ref())
    .bind(it.all_day)
    .bind(&it.title)
    .bind(&it.subtitle)
    .bind(&Json(&new.summary))
    .bind(&Json(&new.description))
    .bind(&it.track)
    .bind(&it.language)
    .bind(&Json(&new.matter))
    .bind(it.source.as_ref())
    .bind(it.source_id.as_ref())
    .bind(it.sequence)
    .bind(now)
    .bind(it.expected)
    .run()
    .await?;
    Ok(())
}

/// Writes who has a part in an item, in place of those who had.
pub(crate) async fn write_parts(tx: &mut Tx, forum: ForumId, item: ItemId, parts: &[NewPart]) -> Result<()> {
    tx.sql("delete from programme_part where item = $1").bind(item).run().await?;
    for (position, part) in (0i64..).zip(parts) {
        let id = tx.new_id();
        tx.sql(
            "insert into programme_part (id, forum, item, position, role, ref, name, description, source_id,
               registration, from_language, to_language)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(id)
        .bind(forum)
        .bind(item)
        .bind(position)
        .bind(part.role.unwrap_or(Role::Speaker))
        .bind(part.reference.as_ref())
        .bind(&part.name)
        .bind(&Json(&part.description))
        .bind(part.source_id.as_ref())
        .bind(part.registration)
        .bind(&part.from_language)
        .bind(&part.to_language)
        .run()
        .await?;
    }
    Ok(())
}

/// Removes an item with everybody's part in it. What lay in it lies where it lay.
pub(crate) async fn remove(tx: &mut Tx, id: ItemId) -> Result<()> {
    tx.sql("delete from programme_part where item = $1").bind(id).run().await?;
    tx.sql("delete from programme_delay where item = $1").bind(id).run().await?;
    tx.sql("update programme_item set parent = (select parent from programme_item where id = $1) where parent = $1")
        .bind(id)
        .run()
        .await?;
    tx.sql("delete from programme_item where id = $1").bind(id).run().await?;
    Ok(())
}

/// Gives an item another word in addresses; what it is stays, and its number with it.
pub(crate) async fn set_word(tx: &mut Tx, id: ItemId, word: &str) -> Result<()> {
    let now = tx.now;
    tx.sql("update programme_item set slug = $2, changed_at = $3 where id = $1")
        .bind(id)
        .bind(word)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Whether an item takes place from now on.
pub(crate) async fn set_status(tx: &mut Tx, id: ItemId, status: Status) -> Result<()> {
    let now = tx.now;
    tx.sql("update programme_item set status = $2, sequence = sequence + 1, changed_at = $3 where id = $1")
        .bind(id)
        .bind(status)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

pub(crate) async fn insert_sent(tx: &mut Tx, sent: &Sent) -> Result<()> {
    tx.sql("insert into programme_file (id, forum, file, name, sent_at) values ($1, $2, $3, $4, $5)")
        .bind(sent.id)
        .bind(sent.forum)
        .bind(sent.file)
        .bind(&sent.name)
        .bind(sent.sent_at)
        .run()
        .await?;
    Ok(())
}

/// A file that was sent.
pub(crate) async fn sent(tx: &mut Tx, id: SentId) -> Result<Option<Sent>> {
    Ok(tx
        .sql("select id, forum, file, name, sent_at from programme_file where id = $1")
        .bind(id)
        .optional()
        .await?)
}

/// Files that wait to be looked through, the newest first.
pub(crate) async fn waiting(tx: &mut Tx, forum: ForumId) -> Result<Vec<Sent>> {
    Ok(tx
        .sql(
            "select id, forum, file, name, sent_at from programme_file where forum = $1
             order by sent_at desc, id desc limit 50",
        )
        .bind(forum)
        .all()
        .await?)
}

/// The files that are kept: of one sending, or (`None`) of all.
pub(crate) async fn files_sent(tx: &mut Tx, id: Option<SentId>) -> Result<Vec<Uuid>> {
    let files: Vec<(Uuid,)> =
        tx.sql("select file from programme_file where id = $1 or $1 is null").bind(id).all().await?;
    Ok(files.into_iter().map(|(file,)| file).collect())
}

/// Removes one sending, or (`None`) all.
pub(crate) async fn remove_sent(tx: &mut Tx, id: Option<SentId>) -> Result<()> {
    tx.sql("delete from programme_file where id = $1 or $1 is null").bind(id).run().await?;
    Ok(())
}

kernel::record! {
    /// A part of somebody, for them to read.
    pub(crate) struct HeldPart {
        pub id: Uuid,
        pub forum_id: ForumId,
        pub forum: String,
        pub item: String,
        pub role: Role,
    }
}

/// Where somebody has a part: by their registration, or by exactly their name in a forum where they are registered.
pub(crate) async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<HeldPart>> {
    Ok(tx
        .sql(
            "select distinct a.id, f.id as forum_id, f.slug as forum, i.slug as item, a.role
             from registration r
             join person p on p.id = r.person
             join programme_part a on a.forum = r.forum and (a.registration = r.id or a.ref = r.ref or a.name = p.name)
             join programme_item i on i.id = a.item
             join forum f on f.id = a.forum
             where r.person = $1 order by f.slug, i.slug, a.id",
        )
        .bind(person)
        .all()
        .await?)
}

pub(crate) async fn remove_part(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.sql("delete from programme_part where id = $1").bind(id).run().await?;
    Ok(())
}
