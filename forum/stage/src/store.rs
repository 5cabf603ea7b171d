//! All SQL of the stage.

use crate::model::{Contribution, ENTRIES_MAX, Entry, EntryId, Hall, List, Motion, Moved, State, Turn};
use delegations::DelegationId;
use forums::ForumId;
use kernel::{Result, db::Tx};
use people::PersonId;
use programme::{Delays, Halls, ItemId, RoomId};
use registration::RegistrationId;
use std::collections::BTreeMap;

mod crew;
mod crowd;
mod heard;
mod pictures;
mod rehearsal;
mod screens;
mod steps;

pub use crew::moderators;
pub(crate) use crowd::{
    NewQuestion, answer, answers_of, ask, count_questions, decide, forget_question, poll, question,
    questions_of, remove_poll, rewrite_poll, set_poll, support, supported, voices_of, withdraw, write_poll,
};
pub use crowd::{polls, questions, tally};
pub(crate) use heard::spoken;
pub use pictures::pictures;
pub(crate) use pictures::{add_picture, count_pictures, picture, picture_is_there, remove_picture};
pub use rehearsal::rehearsal;
pub(crate) use rehearsal::{begin_rehearsal, end_rehearsal, forget_in_rehearsals, in_the_way};
pub(crate) use screens::{link, renew_link};
pub(crate) use steps::{
    forget_all_steps, forget_steps, forget_steps_of, keep_step, keep_step_as, last_step, last_step_with,
    remove_step, step_is_there,
};

/// What a hall shows.
///
/// # Errors
/// What the database says.
pub async fn hall(tx: &mut Tx, forum: ForumId, hall: RoomId) -> Result<Hall> {
    let known: Option<Hall> = tx
        .sql("select hall, forum, revision, item, says, counts_to, focus from stage_hall where hall = $1 and forum = $2")
        .bind(hall)
        .bind(forum)
        .optional()
        .await?;
    Ok(known.unwrap_or_else(|| Hall::new(forum, hall)))
}

/// The forum that a hall is for; `None`: there is no such hall.
pub(crate) async fn forum_of(tx: &mut Tx, hall: RoomId) -> Result<Option<ForumId>> {
    let found: Option<(ForumId,)> =
        tx.sql("select forum from programme_room where id = $1").bind(hall).optional().await?;
    Ok(found.map(|(forum,)| forum))
}

/// Every hall of a forum in which something was done.
pub(crate) async fn halls(tx: &mut Tx, forum: ForumId) -> Result<Vec<Hall>> {
    Ok(tx
        .sql("select hall, forum, revision, item, says, counts_to, focus from stage_hall where forum = $1")
        .bind(forum)
        .all()
        .await?)
}

/// Writes what a hall shows.
pub(crate) async fn put_hall(tx: &mut Tx, it: &Hall) -> Result<()> {
    tx.sql(
        "insert into stage_hall (hall, forum, revision, item, says, counts_to, focus) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (hall) do update set revision = excluded.revision, item = excluded.item,
           says = excluded.says, counts_to = excluded.counts_to, focus = excluded.focus",
    )
    .bind(it.hall)
    .bind(it.forum)
    .bind(it.revision)
    .bind(it.item)
    .bind(it.says.as_ref())
    .bind(it.counts_to)
    .bind(it.focus.as_ref())
    .run()
    .await?;
    Ok(())
}

/// The list of an item.
///
/// # Errors
/// What the database says.
pub async fn list(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<List> {
    let known: Option<List> = tx
        .sql(
            "select item, forum, revision, open, halls, rules, entry, limit_ms, spent_ms, since
             from stage_list where item = $1 and forum = $2",
        )
        .bind(item)
        .bind(forum)
        .optional()
        .await?;
    Ok(known.unwrap_or_else(|| List::new(forum, item)))
}

/// Every list of a forum that was ever opened or on stage.
pub(crate) async fn lists(tx: &mut Tx, forum: ForumId) -> Result<Vec<List>> {
    Ok(tx
        .sql(
            "select item, forum, revision, open, halls, rules, entry, limit_ms, spent_ms, since
             from stage_list where forum = $1",
        )
        .bind(forum)
        .all()
        .await?)
}

/// Writes a list.
pub(crate) async fn put_list(tx: &mut Tx, it: &List) -> Result<()> {
    tx.sql(
        "insert into stage_list (item, forum, revision, open, halls, rules, entry, limit_ms, spent_ms, since)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (item) do update set revision = excluded.revision, open = excluded.open, halls = excluded.halls,
           rules = excluded.rules, entry = excluded.entry, limit_ms = excluded.limit_ms, spent_ms = excluded.spent_ms,
           since = excluded.since",
    )
    .bind(it.item)
    .bind(it.forum)
    .bind(it.revision)
    .bind(it.open)
    .bind(&it.halls)
    .bind(&it.rules)
    .bind(it.entry)
    .bind(it.limit_ms)
    .bind(it.spent_ms)
    .bind(it.since)
    .run()
    .await?;
    Ok(())
}

macro_rules! entries {
    ($rest:literal) => {
        concat!(
            "select e.id, e.item, e.registration, e.delegation, e.kind, e.motion, e.hall, e.joined_at, e.called_at, e.state, e.turn,
               e.turn_at, e.reason, e.spent_ms, p.id as person, p.name, p.family_name, p.given_name, p.language, p.latin_family, p.latin_given, r.part, r.protocol_rank,
               r.standing, r.accredited, c.may_speak as credentialed, d.name as delegation_name, s.position as seat
             from stage_entry e
             left join registration r on r.id = e.registration
             left join category c on c.id = r.category
             left join person p on p.id = r.person and p.erased_at is null
             left join delegation d on d.id = e.delegation
             left join seat s on s.forum = e.forum and s.delegation = e.delegation ",
            $rest
        )
    };
}

/// Every contribution to an item, in the order in which they were asked for.
///
/// # Errors
/// What the database says.
pub async fn entries(tx: &mut Tx, item: ItemId) -> Result<Vec<Entry>> {
    Ok(tx
        .sql(entries!("where e.item = $1 and e.state <> 'left' order by e.joined_at, e.id limit $2"))
        .bind(item)
        .bind(ENTRIES_MAX)
        .all()
        .await?)
}

/// The same with those that were given up or taken off.
pub(crate) async fn all_entries(tx: &mut Tx, item: ItemId) -> Result<Vec<Entry>> {
    Ok(tx
        .sql(entries!("where e.item = $1 order by e.joined_at, e.id limit $2"))
        .bind(item)
        .bind(ENTRIES_MAX)
        .all()
        .await?)
}

/// A contribution.
pub(crate) async fn entry(tx: &mut Tx, id: EntryId) -> Result<Option<Entry>> {
    Ok(tx.sql(entries!("where e.id = $1")).bind(id).optional().await?)
}

/// How many contributions to an item were asked for, and how many of them wait.
pub(crate) async fn count(tx: &mut Tx, item: ItemId) -> Result<(i64, i64)> {
    Ok(tx
        .sql(
            "select count(*), coalesce(sum(case when state = 'waiting' then 1 else 0 end), 0)
             from stage_entry where item = $1",
        )
        .bind(item)
        .one()
        .await?)
}

/// A contribution to be written.
pub(crate) struct NewEntry {
    pub id: EntryId,
    pub forum: ForumId,
    pub item: ItemId,
    pub registration: Option<RegistrationId>,
    pub delegation: Option<DelegationId>,
    pub kind: Contribution,
    pub motion: Option<Motion>,
    pub hall: Option<RoomId>,
}

/// Lets somebody wait. Answers false, and changes nothing, when they wait or speak already with that kind.
pub(crate) async fn wait(tx: &mut Tx, new: &NewEntry) -> Result<bool> {
    let now = tx.now;
    let waits = tx
        .sql(
            "insert into stage_entry (id, forum, item, registration, delegation, kind, motion, hall, joined_at, state, turn,
               reason, spent_ms)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', null, '', 0) on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.forum)
        .bind(new.item)
        .bind(new.registration)
        .bind(new.delegation)
        .bind(new.kind)
        .bind(new.motion)
        .bind(new.hall)
        .bind(now)
        .run()
        .await?;
    Ok(waits > 0)
}

/// Brings a contribution from one state to another. Answers false, and changes nothing, when it is in another state.
pub(crate) async fn bring(tx: &mut Tx, id: EntryId, from: State, to: State) -> Result<bool> {
    let called_at = Some(tx.now).filter(|_| to == State::Speaking);
    let brought = tx
        .sql("update stage_entry set state = $3, called_at = coalesce($4, called_at) where id = $1 and state = $2")
        .bind(id)
        .bind(from)
        .bind(to)
        .bind(called_at)
        .run()
        .await?;
    Ok(brought > 0)
}

/// Keeps how long a contribution was heard.
pub(crate) async fn heard(tx: &mut Tx, id: EntryId, spent_ms: i64) -> Result<()> {
    tx.sql("update stage_entry set spent_ms = $2 where id = $1").bind(id).bind(spent_ms).run().await?;
    Ok(())
}

/// Gives a contribution a turn, or (`None`) lets the rules decide again.
pub(crate) async fn turn(tx: &mut Tx, id: EntryId, turn: Option<Turn>, reason: &str) -> Result<()> {
    tx.sql("update stage_entry set turn = $2, turn_at = $3, reason = $4 where id = $1 and state = 'waiting'")
        .bind(id)
        .bind(turn.map(|it| it.number))
        .bind(turn.map(|it| it.given_at))
        .bind(reason)
        .run()
        .await?;
    Ok(())
}

/// Puts a contribution back as it was. Answers false, and changes nothing, when something else became of it.
pub(crate) async fn put_back(tx: &mut Tx, it: &Moved) -> Result<bool> {
    let back = tx
        .sql(
            "update stage_entry set state = $3, turn = $4, turn_at = $5, reason = $6, spent_ms = $7 where id = $1 and state = $2
               and not exists (select 1 from stage_entry o where o.id <> stage_entry.id and o.item = stage_entry.item
                 and o.kind = stage_entry.kind and o.state in ('waiting', 'speaking')
                 and o.registration is not distinct from stage_entry.registration
                 and (o.registration is not null or o.delegation is not distinct from stage_entry.delegation))",
        )
        .bind(it.id)
        .bind(it.became)
        .bind(it.state)
        .bind(it.turn)
        .bind(it.turn_at)
        .bind(&it.reason)
        .bind(it.spent_ms)
        .run()
        .await?;
    Ok(back > 0)
}

/// Items of a forum that were declared late, with their minutes; in a rehearsal those that were declared in it.
///
/// # Errors
/// What the database says.
pub async fn delays(tx: &mut Tx, forum: ForumId) -> Result<BTreeMap<ItemId, i64>> {
    if rehearsal(tx, forum).await?.is_none() {
        return programme::declared(tx, forum).await;
    }
    let rows: Vec<(ItemId, i64)> =
        tx.sql("select item, minutes from stage_delay where forum = $1").bind(forum).all().await?;
    Ok(rows.into_iter().collect())
}

/// By how many minutes items of a forum move; in a rehearsal by what was declared in it.
///
/// # Errors
/// What the database says.
pub async fn shifts(tx: &mut Tx, forum: ForumId) -> Result<BTreeMap<ItemId, i64>> {
    let items = programme::items(tx, forum).await?;
    if rehearsal(tx, forum).await?.is_none() {
        let known = Delays::of(tx, forum).await?;
        return Ok(items.iter().map(|item| (item.id, known.minutes(item.id))).collect());
    }
    let halls = Halls::of(programme::all_rooms(tx, forum).await?);
    Ok(programme::shifts(&items, &halls, &delays(tx, forum).await?))
}

/// Declares an item late; `None`: as if nothing had been declared. What is declared in a rehearsal stays in it.
pub(crate) async fn declare(tx: &mut Tx, forum: ForumId, item: ItemId, minutes: Option<i64>) -> Result<()> {
    if rehearsal(tx, forum).await?.is_none() {
        return programme::declare(tx, forum, item, minutes).await;
    }
    let Some(minutes) = minutes else {
        tx.sql("delete from stage_delay where item = $1").bind(item).run().await?;
        return Ok(());
    };
    tx.sql(
        "insert into stage_delay (item, forum, minutes) values ($1, $2, $3)
         on conflict (item) do update set minutes = excluded.minutes",
    )
    .bind(item)
    .bind(forum)
    .bind(minutes)
    .run()
    .await?;
    Ok(())
}

kernel::record! {
    /// A contribution of somebody, for them to read.
    pub(crate) struct HeldEntry {
        pub id: EntryId,
        pub item_id: ItemId,
        pub forum: String,
        pub item: Option<String>,
        pub kind: Contribution,
        pub state: State,
        pub joined_at: jiff::Timestamp,
        pub reason: String,
        pub spent_ms: i64,
    }
}

/// The contributions of a person.
pub(crate) async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<HeldEntry>> {
    Ok(tx
        .sql(
            "select e.id, e.item as item_id, f.slug as forum, i.slug as item, e.kind, e.state, e.joined_at, e.reason, e.spent_ms
             from registration r
             join stage_entry e on e.registration = r.id
             join forum f on f.id = e.forum
             left join programme_item i on i.id = e.item
             where r.person = $1 order by e.joined_at, e.id",
        )
        .bind(person)
        .all()
        .await?)
}

/// Takes a moderator's words off a contribution, and the contribution off the list if it waits.
pub(crate) async fn forget(tx: &mut Tx, id: EntryId) -> Result<()> {
    tx.sql(
        "update stage_entry set reason = '', turn = null, turn_at = null,
           state = case when state = 'waiting' then 'left' else state end where id = $1",
    )
    .bind(id)
    .run()
    .await?;
    Ok(())
}
