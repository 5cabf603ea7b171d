//! All SQL of running orders.

use crate::model::{Cue, CueId};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Result, Text,
    db::{Json, Tx},
};
use people::PersonId;
use programme::ItemId;

macro_rules! cues {
    ($rest:literal) => {
        concat!(
            "select c.id, c.hall, c.item, c.own, c.minute, c.place, c.text, c.who, c.link, c.note, c.revision, c.done_at,
               p.name as done_by_name
             from cue c
             left join person p on p.id = c.done_by and p.erased_at is null ",
            $rest
        )
    };
}

/// The lines of all running orders of a forum.
pub(crate) async fn of_forum(tx: &mut Tx, forum: ForumId) -> Result<Vec<Cue>> {
    Ok(tx.sql(cues!("where c.forum = $1 order by c.item, c.minute, c.place, c.id")).bind(forum).all().await?)
}

/// The line of that id, if it is the forum's.
pub(crate) async fn by_id(tx: &mut Tx, forum: ForumId, id: CueId) -> Result<Option<Cue>> {
    Ok(tx.sql(cues!("where c.id = $1 and c.forum = $2")).bind(id).bind(forum).optional().await?)
}

/// How many lines an item has, and the last place among them.
pub(crate) async fn places(tx: &mut Tx, item: ItemId) -> Result<(i64, i64)> {
    Ok(tx.sql("select count(*), coalesce(max(place), 0) from cue where item = $1").bind(item).one().await?)
}

/// Writes a line, new or anew.
pub(crate) async fn put(tx: &mut Tx, forum: ForumId, cue: &Cue) -> Result<()> {
    tx.sql(
        "insert into cue (id, forum, hall, item, own, minute, place, text, who, link, note, revision)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (id) do update set hall = excluded.hall, item = excluded.item, minute = excluded.minute,
           place = excluded.place, text = excluded.text, who = excluded.who, link = excluded.link, note = excluded.note,
           revision = excluded.revision",
    )
    .bind(cue.id)
    .bind(forum)
    .bind(cue.hall)
    .bind(cue.item)
    .bind(cue.own)
    .bind(cue.minute)
    .bind(cue.place)
    .bind(&cue.text)
    .bind(cue.who.as_str())
    .bind(cue.link.as_str())
    .bind(cue.note.as_str())
    .bind(cue.revision)
    .run()
    .await?;
    Ok(())
}

/// Gives a line its place among the lines of its item.
pub(crate) async fn set_place(tx: &mut Tx, id: CueId, place: i64) -> Result<()> {
    tx.sql("update cue set place = $2 where id = $1").bind(id).bind(place).run().await?;
    Ok(())
}

/// Marks a line as done now, or as not done. Answers whether that was new.
pub(crate) async fn mark(tx: &mut Tx, id: CueId, done: bool) -> Result<bool> {
    let (by, now) = (tx.by.person(), tx.now);
    let changed = if done {
        tx.sql("update cue set done_at = $2, done_by = $3 where id = $1 and done_at is null")
            .bind(id)
            .bind(now)
            .bind(by)
            .run()
            .await?
    } else {
        tx.sql("update cue set done_at = null, done_by = null where id = $1 and done_at is not null")
            .bind(id)
            .run()
            .await?
    };
    Ok(changed > 0)
}

/// Whether lines of a forum were marked as done between two instants.
pub(crate) async fn any_done_between(
    tx: &mut Tx,
    forum: ForumId,
    from: Timestamp,
    until: Timestamp,
) -> Result<bool> {
    let (count,): (i64,) = tx
        .sql("select count(*) from cue where forum = $1 and done_at >= $2 and done_at <= $3")
        .bind(forum)
        .bind(from)
        .bind(until)
        .one()
        .await?;
    Ok(count > 0)
}

/// Takes those marks off.
pub(crate) async fn unmark_between(
    tx: &mut Tx,
    forum: ForumId,
    from: Timestamp,
    until: Timestamp,
) -> Result<()> {
    tx.sql(
        "update cue set done_at = null, done_by = null where forum = $1 and done_at >= $2 and done_at <= $3",
    )
    .bind(forum)
    .bind(from)
    .bind(until)
    .run()
    .await?;
    Ok(())
}

/// Removes a line.
pub(crate) async fn remove(tx: &mut Tx, id: CueId) -> Result<()> {
    tx.sql("delete from cue where id = $1").bind(id).run().await?;
    Ok(())
}

kernel::record! {
    /// A line that somebody marked as done, or that names them, for them to read.
    pub(crate) struct Theirs {
        pub forum: String,
        pub text: Json<Text>,
        pub who: String,
        pub done_at: Option<Timestamp>,
    }
}

/// The lines that a person marked as done, and those that name them.
pub(crate) async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Theirs>> {
    Ok(tx
        .sql(
            "select f.slug as forum, c.text, c.who, c.done_at from cue c join forum f on f.id = c.forum
             where c.done_by = $1 or c.who = (select name from person where id = $1 and name <> '')
             order by c.forum, c.item, c.minute, c.id",
        )
        .bind(person)
        .all()
        .await?)
}

/// Forgets who marked lines as done, and takes a person's name off those that name them.
pub(crate) async fn forget(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.sql("update cue set done_by = null where done_by = $1").bind(person).run().await?;
    tx.sql("update cue set who = '' where who = (select name from person where id = $1 and name <> '')")
        .bind(person)
        .run()
        .await?;
    Ok(())
}
