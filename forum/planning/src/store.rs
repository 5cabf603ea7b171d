//! All SQL of planning.

mod absences;
mod house_ways;
mod nested;
mod tellings;
mod texts;

pub(crate) use absences::{absence, absences, absences_of, forget_absences, insert_absence, remove_absence};
pub(crate) use house_ways::{house_ways, write_house_way};
pub(crate) use nested::is_untouched;
pub(crate) use tellings::{
    Telling, Told, drop_telling, insert_telling, items_told, telling, telling_goes_on,
};
pub(crate) use texts::{change_texts, version_texts, write_texts, write_version_texts};

use crate::model::{Answered, Change, Draft, Invitation, Version, VersionItem};
use forums::{CityId, ForumId};
use jiff::Timestamp;
use kernel::{
    Result, Text,
    db::{Json, Tx},
};
use people::PersonId;
use programme::ItemId;
use uuid::Uuid;

macro_rules! changes {
    ($rest:literal) => {
        concat!(
            "select item, stamp, base, removed, draft, texts is not null as has_texts, changed_at from planning_change ",
            $rest
        )
    };
}

/// Everything that is changed and not published.
pub(crate) async fn changes(tx: &mut Tx, forum: ForumId) -> Result<Vec<Change>> {
    Ok(tx.sql(changes!("where forum = $1 order by item")).bind(forum).all().await?)
}

/// The change of an item.
pub(crate) async fn change(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<Option<Change>> {
    Ok(tx.sql(changes!("where item = $1 and forum = $2")).bind(item).bind(forum).optional().await?)
}

/// Whether an item is planned or published in another forum.
pub(crate) async fn is_elsewhere(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<bool> {
    let other: Option<(i64,)> = tx
        .sql(
            "select 1 from programme_item where id = $1 and forum <> $2
             union all select 1 from planning_change where item = $1 and forum <> $2 limit 1",
        )
        .bind(item)
        .bind(forum)
        .optional()
        .await?;
    Ok(other.is_some())
}

/// Keeps a change in place of the one before it, whose texts stay.
pub(crate) async fn write_change(tx: &mut Tx, forum: ForumId, change: &Change) -> Result<()> {
    let by = tx.by.person();
    tx.sql(
        "insert into planning_change (item, forum, stamp, base, removed, draft, by_person, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (item) do update set stamp = excluded.stamp, base = excluded.base, removed = excluded.removed,
           draft = excluded.draft, by_person = excluded.by_person, changed_at = excluded.changed_at",
    )
    .bind(change.item)
    .bind(forum)
    .bind(change.stamp)
    .bind(change.base)
    .bind(change.removed)
    .bind(&change.draft)
    .bind(by)
    .bind(change.changed_at)
    .run()
    .await?;
    Ok(())
}

/// Forgets the change of an item.
pub(crate) async fn drop_change(tx: &mut Tx, item: ItemId) -> Result<()> {
    tx.sql("delete from planning_change where item = $1").bind(item).run().await?;
    Ok(())
}

/// The number that the next version gets.
pub(crate) async fn next_number(tx: &mut Tx, forum: ForumId) -> Result<i64> {
    let (last,): (Option<i64>,) =
        tx.sql("select max(number) from planning_version where forum = $1").bind(forum).one().await?;
    Ok(last.unwrap_or_default() + 1)
}

/// Begins a version.
pub(crate) async fn insert_version(tx: &mut Tx, forum: ForumId, number: i64) -> Result<()> {
    let (by, now) = (tx.by.person(), tx.now);
    tx.sql("insert into planning_version (forum, number, by_person, published_at) values ($1, $2, $3, $4)")
        .bind(forum)
        .bind(number)
        .bind(by)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Keeps what a version changed of an item.
pub(crate) async fn insert_version_item(tx: &mut Tx, forum: ForumId, it: &VersionItem) -> Result<()> {
    tx.sql(
        "insert into planning_version_item (forum, number, item, was, becomes) values ($1, $2, $3, $4, $5)",
    )
    .bind(forum)
    .bind(it.number)
    .bind(it.item)
    .bind(it.was.as_ref())
    .bind(it.becomes.as_ref())
    .run()
    .await?;
    Ok(())
}

/// The versions of a forum, the newest first.
pub(crate) async fn versions(tx: &mut Tx, forum: ForumId) -> Result<Vec<Version>> {
    Ok(tx
        .sql(
            "select v.number, p.name as by_name, v.published_at,
               (select count(*) from planning_version_item i where i.forum = v.forum and i.number = v.number) as items
             from planning_version v
             left join person p on p.id = v.by_person and p.erased_at is null
             where v.forum = $1 order by v.number desc limit 200",
        )
        .bind(forum)
        .all()
        .await?)
}

/// What versions changed, from the one after `after` up to `to`, in their order.
pub(crate) async fn version_items(
    tx: &mut Tx,
    forum: ForumId,
    after: i64,
    to: i64,
) -> Result<Vec<VersionItem>> {
    Ok(tx
        .sql(
            "select number, item, was, becomes, texts is not null as has_texts from planning_version_item
             where forum = $1 and number > $2 and number <= $3 order by number, item limit 5000",
        )
        .bind(forum)
        .bind(after)
        .bind(to)
        .all()
        .await?)
}

/// What was published and nobody has been told of, the oldest first: version and item.
pub(crate) async fn untold(tx: &mut Tx, forum: ForumId) -> Result<Vec<(i64, ItemId)>> {
    Ok(tx
        .sql(
            "select number, item from planning_version_item
             where forum = $1 and not told order by number, item",
        )
        .bind(forum)
        .all()
        .await?)
}

/// When the oldest and the newest of what nobody has been told of were published; none: everybody is told.
pub(crate) async fn untold_since(tx: &mut Tx, forum: ForumId) -> Result<Option<(Timestamp, Timestamp)>> {
    let (oldest, newest): (Option<Timestamp>, Option<Timestamp>) = tx
        .sql(
            "select min(v.published_at), max(v.published_at) from planning_version v
             where v.forum = $1 and exists (
               select 1 from planning_version_item i where i.forum = v.forum and i.number = v.number and not i.told)",
        )
        .bind(forum)
        .one()
        .await?;
    Ok(oldest.zip(newest))
}

/// Those concerned are told of all of it.
pub(crate) async fn set_told(tx: &mut Tx, forum: ForumId) -> Result<()> {
    tx.sql("update planning_version_item set told = true where forum = $1 and not told")
        .bind(forum)
        .run()
        .await?;
    Ok(())
}

/// Everything that any version says, of the forums in which somebody is registered: to be searched for their name.
pub(crate) async fn version_items_of(tx: &mut Tx, forum: ForumId) -> Result<Vec<VersionItem>> {
    Ok(tx
        .sql(
            "select number, item, was, becomes, texts is not null as has_texts from planning_version_item
             where forum = $1",
        )
        .bind(forum)
        .all()
        .await?)
}

/// Writes anew what a version says of an item, without somebody who was erased.
pub(crate) async fn rewrite_version_item(tx: &mut Tx, forum: ForumId, it: &VersionItem) -> Result<()> {
    tx.sql(
        "update planning_version_item set was = $4, becomes = $5
         where forum = $1 and number = $2 and item = $3",
    )
    .bind(forum)
    .bind(it.number)
    .bind(it.item)
    .bind(it.was.as_ref())
    .bind(it.becomes.as_ref())
    .run()
    .await?;
    Ok(())
}

/// Writes a draft anew, without somebody who was erased.
pub(crate) async fn rewrite_draft(tx: &mut Tx, item: ItemId, draft: &Json<Draft>) -> Result<()> {
    tx.sql("update planning_change set draft = $2 where item = $1").bind(item).bind(draft).run().await?;
    Ok(())
}

/// How long ways take, as far as somebody has said.
pub(crate) async fn ways(tx: &mut Tx, forum: ForumId) -> Result<Vec<(CityId, CityId, i64)>> {
    Ok(tx
        .sql("select from_city, to_city, minutes from planning_way where forum = $1 order by from_city, to_city")
        .bind(forum)
        .all()
        .await?)
}

/// Says how long a way takes.
pub(crate) async fn write_way(
    tx: &mut Tx,
    forum: ForumId,
    (from, to): (CityId, CityId),
    minutes: i64,
) -> Result<()> {
    tx.sql(
        "insert into planning_way (forum, from_city, to_city, minutes) values ($1, $2, $3, $4)
         on conflict (forum, from_city, to_city) do update set minutes = excluded.minutes",
    )
    .bind(forum)
    .bind(from)
    .bind(to)
    .bind(minutes)
    .run()
    .await?;
    Ok(())
}

kernel::record! {
    /// Somebody who may be given a part.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Seat {
        /// Their registration.
        pub id: Uuid,
        /// Its number in the sender's list.
        pub reference: Option<String>,
        /// Who.
        pub person: PersonId,
        /// Their name.
        pub name: String,
        /// The language that they are written to in.
        pub language: String,
        pub family_name: String,
        pub given_name: String,
        pub latin_family: String,
        pub latin_given: String,
        /// Their mailbox.
        pub email: Option<String>,
        /// Their delegation.
        pub delegation: Option<Uuid>,
        /// Its name.
        pub delegation_name: Option<Json<Text>>,
    }
}

impl Seat {
    /// Their name, to be shown.
    pub fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }
}

/// Everybody who takes part in a forum.
pub(crate) async fn seats(tx: &mut Tx, forum: ForumId) -> Result<Vec<Seat>> {
    Ok(tx
        .sql(
            "select r.id, r.ref as reference, p.id as person, p.name, p.language, p.family_name, p.given_name,
               p.latin_family, p.latin_given, p.email, r.delegation, d.name as delegation_name
             from registration r
             join person p on p.id = r.person and p.erased_at is null
             left join delegation d on d.id = r.delegation
             where r.forum = $1 and r.standing in ('active', 'reserve') order by r.id",
        )
        .bind(forum)
        .all()
        .await?)
}

/// The invitations of a forum.
pub(crate) async fn invitations(tx: &mut Tx, forum: ForumId) -> Result<Vec<Invitation>> {
    Ok(tx
        .sql("select item, registration, state from planning_invitation where forum = $1 order by item, registration")
        .bind(forum)
        .all()
        .await?)
}

/// Whether somebody was asked to take a part in a forum, or is entrusted with a text that was not released yet.
pub(crate) async fn has_parts(tx: &mut Tx, forum: ForumId, person: PersonId) -> Result<bool> {
    let asked: Option<(i64,)> = tx
        .sql(
            "select 1 from registration r
             where r.person = $1 and r.forum = $2
               and (exists (select 1 from planning_invitation i where i.registration = r.id)
                 or exists (select 1 from programme_part a join programme_item t on t.id = a.item
                   where a.forum = r.forum and a.role in ('author', 'reader', 'interpreter')
                     and (t.kind = 'address' or t.withheld) and t.released_at is null
                     and (a.registration = r.id or a.registration is null and a.ref = r.ref)))
             limit 1",
        )
        .bind(person)
        .bind(forum)
        .optional()
        .await?;
    Ok(asked.is_some())
}

/// What somebody said who was asked; none: nobody asked.
pub(crate) async fn answered(tx: &mut Tx, item: ItemId, registration: Uuid) -> Result<Option<Answered>> {
    let state: Option<(Answered,)> = tx
        .sql("select state from planning_invitation where item = $1 and registration = $2")
        .bind(item)
        .bind(registration)
        .optional()
        .await?;
    Ok(state.map(|(state,)| state))
}

/// Somebody is asked, or asked again.
pub(crate) async fn invite(tx: &mut Tx, forum: ForumId, item: ItemId, registration: Uuid) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "insert into planning_invitation (item, registration, forum, state, asked_at) values ($1, $2, $3, 'invited', $4)
         on conflict (item, registration) do update set state = 'invited', asked_at = excluded.asked_at, answered_at = null",
    )
    .bind(item)
    .bind(registration)
    .bind(forum)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Keeps what somebody answered.
pub(crate) async fn answer(tx: &mut Tx, item: ItemId, registration: Uuid, state: Answered) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "update planning_invitation set state = $3, answered_at = $4 where item = $1 and registration = $2",
    )
    .bind(item)
    .bind(registration)
    .bind(state)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

kernel::record! {
    /// An invitation of somebody, for them to read.
    pub(crate) struct HeldInvitation {
        pub forum: String,
        pub item: ItemId,
        pub state: Answered,
    }
}

/// What somebody was asked.
pub(crate) async fn invitations_of(tx: &mut Tx, person: PersonId) -> Result<Vec<HeldInvitation>> {
    Ok(tx
        .sql(
            "select f.slug as forum, i.item, i.state
             from planning_invitation i
             join registration r on r.id = i.registration
             join forum f on f.id = i.forum
             where r.person = $1 order by f.slug, i.item",
        )
        .bind(person)
        .all()
        .await?)
}

/// Forgets what somebody was asked, and which drafts are theirs.
pub(crate) async fn forget(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.sql("delete from planning_invitation where registration in (select id from registration where person = $1)")
        .bind(person)
        .run()
        .await?;
    tx.sql("update planning_change set by_person = null where by_person = $1").bind(person).run().await?;
    tx.sql("update planning_version set by_person = null where by_person = $1").bind(person).run().await?;
    Ok(())
}

kernel::record! {
    /// A registration of somebody, and what it is known by.
    pub(crate) struct Known {
        pub id: Uuid,
        pub forum: ForumId,
        pub reference: Option<String>,
        pub name: String,
    }
}

/// By what a person may be named in drafts.
pub(crate) async fn known_by(tx: &mut Tx, person: PersonId) -> Result<Vec<Known>> {
    Ok(tx
        .sql(
            "select r.id, r.forum, r.ref as reference, p.name from registration r
             join person p on p.id = r.person where r.person = $1",
        )
        .bind(person)
        .all()
        .await?)
}
