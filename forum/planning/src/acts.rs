//! What an editor does to a plan. Every change is a draft, and is made against what the editor has seen.

use crate::{
    model::{Change, Draft, State, topic},
    plan::{Plan, Planned, current},
    say, store, times,
};
use forums::{CityId, Forum, ForumId};
use jiff::{SignedDuration, civil::DateTime};
use kernel::{
    Error, Result,
    db::{Act, Json, Tx},
    journal::Subject,
    rights::{By, Right, Scope},
    shell,
};
use programme::{ItemId, RoomId, Status};
use serde_json::Value;

/// # Errors
/// [`Error::Forbidden`] for whoever does not run the forum.
pub(crate) fn must_plan(by: &By, forum: ForumId) -> Result<()> {
    by.must(Right::ManageForum, Scope::forum(forum.0))
}

pub(crate) fn wrong(field: &str, say: kernel::Say) -> Error {
    Error::Invalid(vec![(field.to_owned(), say)])
}

/// The field under which a form is told that somebody else was quicker.
pub(crate) const SEEN: &str = "seen";

/// What every change of an item begins with: nobody else plans in this forum meanwhile, and nobody has since the editor
/// looked.
pub(crate) async fn as_seen(tx: &mut Tx, forum: ForumId, item: ItemId, seen: &str) -> Result<Planned> {
    let planned = begin(tx, forum, item).await?.ok_or(Error::NotFound)?;
    if planned.seen == seen { Ok(planned) } else { Err(wrong(SEEN, say::changed_meanwhile())) }
}

/// An item as it is planned now; `None`: it is new.
///
/// # Errors
/// [`Error::NotFound`] for an item of another forum.
pub(crate) async fn begin(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<Option<Planned>> {
    tx.alone("planning of", forum.0).await?;
    tx.about(Subject::new("forum", forum.0));
    tx.about(Subject::new("item", item.0));
    tx.changed(topic(forum));
    if store::is_elsewhere(tx, forum, item).await? {
        return Err(Error::NotFound);
    }
    current(tx, forum, item).await
}

/// Keeps a draft, and says so in the journal.
pub(crate) async fn keep(
    tx: &mut Tx,
    forum: ForumId,
    item: ItemId,
    before: Option<&Planned>,
    draft: Draft,
    removed: bool,
) -> Result<()> {
    state(tx, before.map(|before| &before.draft), &draft);
    write(tx, forum, item, before, draft, removed).await
}

/// Keeps a draft, whose texts stay; one that says what is published already is none.
pub(crate) async fn write(
    tx: &mut Tx,
    forum: ForumId,
    item: ItemId,
    before: Option<&Planned>,
    draft: Draft,
    removed: bool,
) -> Result<()> {
    let has_texts = before.is_some_and(|before| before.has_texts);
    let is_published = before.and_then(|before| before.published.as_ref()) == Some(&draft);
    if is_published && !removed && !has_texts {
        return store::drop_change(tx, item).await;
    }
    let base = before.and_then(|before| before.sequence);
    let (stamp, changed_at) = (tx.new_id(), tx.now);
    let change = Change { item, stamp, base, removed, draft: Json(draft), has_texts, changed_at };
    store::write_change(tx, forum, &change).await
}

/// What the journal keeps of a change: never who has a part in it.
fn state(tx: &mut Tx, before: Option<&Draft>, after: &Draft) {
    let title = |draft: &Draft| draft.title.in_lang(&draft.title.original, &[]).to_owned();
    let start = |draft: &Draft| draft.starts_at.clone().map_or(Value::Null, Value::String);
    let title_before = before.map(title).filter(|before| *before != title(after));
    tx.fact("planned_item", title_before.map_or(Value::Null, Value::String), title(after));
    let start_before = before.map_or(Value::Null, start);
    if start_before != start(after) {
        tx.fact("planned_start", start_before, start(after));
    }
    let end = |draft: &Draft| draft.ends_at.clone().map_or(Value::Null, Value::String);
    let end_before = before.map_or(Value::Null, end);
    if before.is_some_and(|before| before.starts_at == after.starts_at) && end_before != end(after) {
        tx.fact("planned_end", end_before, end(after));
    }
}

/// An item goes to another time or room, with all that lies in it.
pub struct Move {
    /// In which forum.
    pub forum: Forum,
    /// Which.
    pub item: ItemId,
    /// What the editor has seen.
    pub seen: String,
    /// The room that it needs for itself.
    pub room: Option<RoomId>,
    /// When it begins, by the clocks of its place.
    pub to: DateTime,
}

impl Act for Move {
    type Out = ();
    const VERB: &'static str = "planning.move";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = as_seen(tx, self.forum.id, self.item, &self.seen).await?;
        let cities = forums::cities(tx, self.forum.id).await?;
        let rooms = programme::rooms(tx, self.forum.id).await?;
        let room = rooms.iter().find(|room| Some(room.id) == self.room);
        if self.room.is_some() && room.is_none() {
            return Err(wrong("room", shell::say::field_not_in_list()));
        }
        let from = before.draft.starts().ok_or_else(|| Error::Refused(say::has_no_time()))?;
        let by = self.to.duration_since(from.datetime());
        let city = room.and_then(|room| room.city).or(before.draft.city);
        let zone = times::zone_of(&self.forum, &cities, city);
        let step = Step { by, room: self.room, city, before: &before.draft, zone };
        let draft = step.own().ok_or_else(|| wrong("starts", say::time_unreadable()))?;
        keep(tx, self.forum.id, self.item, Some(&before), draft, false).await?;
        let plan = Plan::load(tx, self.forum.id).await?;
        let inside = plan.below(self.item);
        for inner in &inside {
            if let Some(draft) = step.inner(&inner.draft) {
                write(tx, self.forum.id, inner.id, Some(inner), draft, inner.state == State::Removed).await?;
            }
        }
        tx.fact("items", Value::Null, 1 + inside.len());
        Ok(())
    }
}

/// How far an item goes.
struct Step<'d> {
    by: SignedDuration,
    room: Option<RoomId>,
    city: Option<CityId>,
    before: &'d Draft,
    zone: jiff::tz::TimeZone,
}

impl Step<'_> {
    fn own(&self) -> Option<Draft> {
        let it = self.before;
        let ends_zone = it.to_city.is_none().then_some(&self.zone);
        Some(Draft {
            room: self.room,
            city: self.city,
            starts_at: Some(times::shifted(it.starts_at.as_deref()?, self.by, Some(&self.zone))?),
            ends_at: Some(times::shifted(it.ends_at.as_deref()?, self.by, ends_zone)?),
            ..it.clone()
        })
    }

    /// What lies in it goes along; what has a room of its own elsewhere keeps it.
    fn inner(&self, it: &Draft) -> Option<Draft> {
        let along = it.city == self.before.city && it.to_city.is_none();
        let zone = along.then_some(&self.zone);
        Some(Draft {
            room: if it.room == self.before.room && it.room.is_some() { self.room } else { it.room },
            city: if along { self.city } else { it.city },
            starts_at: Some(times::shifted(it.starts_at.as_deref()?, self.by, zone)?),
            ends_at: Some(times::shifted(it.ends_at.as_deref()?, self.by, zone)?),
            ..it.clone()
        })
    }
}

/// An item does not take place, or does after all.
pub struct Cancel {
    /// In which forum.
    pub forum: ForumId,
    /// Which.
    pub item: ItemId,
    /// What the editor has seen.
    pub seen: String,
    /// Whether it is cancelled.
    pub cancelled: bool,
}

impl Act for Cancel {
    type Out = ();
    const VERB: &'static str = "planning.cancel";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = as_seen(tx, self.forum, self.item, &self.seen).await?;
        let status = if self.cancelled { Status::Cancelled } else { Status::Confirmed };
        let draft = Draft { status, ..before.draft.clone() };
        keep(tx, self.forum, self.item, Some(&before), draft, false).await
    }
}

/// An item is to be removed; one that was never published is gone at once.
pub struct Remove {
    /// In which forum.
    pub forum: ForumId,
    /// Which.
    pub item: ItemId,
    /// What the editor has seen.
    pub seen: String,
}

impl Act for Remove {
    type Out = ();
    const VERB: &'static str = "planning.remove";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = as_seen(tx, self.forum, self.item, &self.seen).await?;
        match &before.published {
            None => {
                state(tx, None, &before.draft);
                store::drop_change(tx, self.item).await
            }
            Some(published) => {
                keep(tx, self.forum, self.item, Some(&before), published.clone(), true).await?;
                store::write_texts(tx, self.item, None).await
            }
        }
    }
}

/// A draft is given up: what is published stays.
pub struct Discard {
    /// In which forum.
    pub forum: ForumId,
    /// Of which item.
    pub item: ItemId,
    /// What the editor has seen.
    pub seen: String,
}

impl Act for Discard {
    type Out = ();
    const VERB: &'static str = "planning.discard";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = as_seen(tx, self.forum, self.item, &self.seen).await?;
        state(tx, None, &before.draft);
        store::drop_change(tx, self.item).await
    }
}
