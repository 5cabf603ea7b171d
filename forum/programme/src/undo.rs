//! A file that went in is undone as a whole: what each item was before is kept beside it for a while. What somebody has changed
//! since stays.

use crate::{
    bring::{ROWS_AT_ONCE, must_manage},
    delays,
    load::ITEM,
    model::{Item, ItemId, Matter, NewItem, NewPart, Participant, RoomId},
    say, store,
};
use forums::{CityId, Forum, ForumId};
use jiff::{SignedDuration, Timestamp, civil::Date};
use kernel::{
    Error, Result, Text,
    db::{Act, Db, Json, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;
use uuid::Uuid;

kernel::id! {
    /// A file that went in.
    pub ArrivalId;
}

/// How many days a file can be undone.
pub(crate) const UNDONE_WITHIN_DAYS: i64 = 30;

kernel::record! {
    /// A file that went in.
    #[derive(Clone, Debug)]
    pub(crate) struct Arrival {
        pub id: ArrivalId,
        pub forum: ForumId,
        /// What its sender calls it.
        pub name: String,
        pub arrived_at: Timestamp,
        /// What it made of the days of its forum, where it was the first to say any.
        pub days: Option<Json<Days>>,
        /// The rooms that it added.
        pub rooms: Json<Vec<RoomId>>,
    }
}

/// The days and the zone of a forum before a file set them, and after.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Days {
    pub before: (Date, Date, String),
    pub after: (Date, Date, String),
}

kernel::record! {
    /// An item that a file wrote.
    #[derive(Clone, Debug)]
    pub(crate) struct Written {
        pub nth: i64,
        pub item: ItemId,
        /// The name under which it is remembered as taken in.
        pub key: String,
        /// What it was before; nothing where it was not there.
        pub before: Option<Json<Whole>>,
        /// As what it was remembered.
        pub loaded: Option<String>,
        /// What tells what the file made of it.
        pub made: Uuid,
    }
}

/// An item whole, with everybody's part in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Whole {
    item: Item,
    summary: Text,
    description: Text,
    matter: Matter,
    parts: Vec<NewPart>,
}

impl Whole {
    pub async fn of(tx: &mut Tx, id: ItemId) -> Result<Option<Whole>> {
        let Some(item) = store::by_id(tx, id).await? else { return Ok(None) };
        let Some(body) = store::body(tx, id).await? else { return Ok(None) };
        let parts = store::participants_of(tx, id).await?.iter().map(Participant::again).collect();
        let (summary, description, matter) = (body.summary.0, body.description.0, body.matter.0);
        Ok(Some(Whole { item, summary, description, matter, parts }))
    }

    /// What tells it from what somebody has made of it: all but how often it was changed, and its place among the others.
    fn digest(&self) -> Uuid {
        let item = Item { sequence: 0, position: 0, changed_at: Timestamp::UNIX_EPOCH, ..self.item.clone() };
        let whole = Whole { item, ..self.clone() };
        let json = serde_json::to_vec(&whole).expect("our own types are written as JSON");
        Uuid::new_v5(&self.item.id.0, &json)
    }

    fn title(&self) -> String {
        self.item.title.in_lang(&self.item.title.original, &[]).to_owned()
    }
}

/// An item before a file writes it.
pub(crate) struct Was {
    key: String,
    before: Option<Whole>,
    loaded: Option<String>,
}

impl Was {
    /// `loaded`: as what it was remembered.
    pub async fn of(tx: &mut Tx, id: ItemId, key: &str, loaded: Option<String>) -> Result<Was> {
        Ok(Was { key: key.to_owned(), before: Whole::of(tx, id).await?, loaded })
    }

    /// Writes down what it was and what has become of it.
    pub async fn written(self, tx: &mut Tx, arrival: ArrivalId, id: ItemId) -> Result<()> {
        let Some(made) = Whole::of(tx, id).await? else { return Ok(()) };
        let before = self.before.map(Json);
        let it =
            Written { nth: 0, item: id, key: self.key, before, loaded: self.loaded, made: made.digest() };
        store::insert_written(tx, arrival, &it).await
    }
}

/// Writes down that a file goes in, and forgets those that went in long ago.
pub(crate) async fn arrive(tx: &mut Tx, id: ArrivalId, forum: ForumId, name: &str) -> Result<()> {
    let long_ago = tx.now - SignedDuration::from_hours(24 * UNDONE_WITHIN_DAYS);
    store::remove_arrivals_until(tx, long_ago).await?;
    store::arrive(tx, id, forum, name).await
}

/// What becomes of an item when its file is undone.
enum Fate {
    /// Only the file had it.
    Removed(String),
    /// It is again what it was.
    Restored(Box<Whole>),
    /// Somebody has changed it since, or taken it out where it was there before.
    Kept(String),
    /// Somebody has taken out what only the file had.
    Gone,
}

async fn fate(tx: &mut Tx, it: &Written) -> Result<Fate> {
    let now = Whole::of(tx, it.item).await?;
    Ok(match (now, it.before.clone()) {
        (None, None) => Fate::Gone,
        (None, Some(before)) => Fate::Kept(before.0.title()),
        (Some(now), _) if now.digest() != it.made => Fate::Kept(now.title()),
        (Some(now), None) => Fate::Removed(now.title()),
        (Some(_), Some(before)) => Fate::Restored(Box::new(before.0)),
    })
}

/// What is undone, by the titles of the items.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Undone {
    pub removed: Vec<String>,
    pub restored: Vec<String>,
    pub kept: Vec<String>,
}

impl Undone {
    fn count(&mut self, fate: &Fate) {
        match fate {
            Fate::Removed(title) => self.removed.push(title.clone()),
            Fate::Restored(before) => self.restored.push(before.title()),
            Fate::Kept(title) => self.kept.push(title.clone()),
            Fate::Gone => {}
        }
    }

    fn add(&mut self, other: Undone) {
        self.removed.extend(other.removed);
        self.restored.extend(other.restored);
        self.kept.extend(other.kept);
    }
}

/// What would be undone, in the order of the file.
pub(crate) async fn would_be_undone(tx: &mut Tx, arrival: ArrivalId) -> Result<Undone> {
    let mut undone = Undone::default();
    for it in store::written(tx, arrival, schedules::ITEMS_MAX).await?.iter().rev() {
        undone.count(&fate(tx, it).await?);
    }
    Ok(undone)
}

/// Undoes a file, some items at a time, so that others write in between. Broken off, it goes on when it is asked for again.
pub(crate) async fn undo(db: &Db, by: &By, forum: ForumId, arrival: ArrivalId) -> Result<Undone> {
    let mut undone = Undone::default();
    loop {
        let (some, is_over) = db.act(by, Undo { forum, arrival }).await?;
        undone.add(some);
        if is_over {
            return Ok(undone);
        }
        db.give_way().await;
    }
}

/// Some items of a file are undone. Answers which, and whether they were the last.
struct Undo {
    forum: ForumId,
    arrival: ArrivalId,
}

impl Act for Undo {
    type Out = (Undone, bool);
    const VERB: &'static str = "programme.undo";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<(Undone, bool)> {
        tx.about(Subject::new("forum", self.forum.0));
        let arrival = store::arrival(tx, self.arrival).await?.filter(|it| it.forum == self.forum);
        let arrival = arrival.ok_or(Error::Refused(say::arrival_gone()))?;
        let written = store::written(tx, arrival.id, ROWS_AT_ONCE).await?;
        let around = Around::of(tx, self.forum).await?;
        let mut undone = Undone::default();
        for it in &written {
            let fate = fate(tx, it).await?;
            undone.count(&fate);
            match fate {
                Fate::Removed(_) => store::remove(tx, it.item).await?,
                Fate::Restored(before) => around.restore(tx, *before).await?,
                Fate::Kept(_) | Fate::Gone => continue,
            }
            forums::remember_again(tx, self.forum, ITEM, &it.key, it.loaded.as_deref()).await?;
        }
        let is_over = written.len() < ROWS_AT_ONCE;
        match written.last() {
            Some(last) if !is_over => store::remove_written(tx, arrival.id, last.nth).await?,
            _ => finish(tx, &arrival).await?,
        }
        tx.fact("items", Value::Null, undone.removed.len() + undone.restored.len());
        tx.changed(Topic::new("site", self.forum.0));
        delays::settle(tx, self.forum).await?;
        Ok((undone, is_over))
    }
}

/// The last of it: rooms that nobody needs, and the days that it set.
async fn finish(tx: &mut Tx, arrival: &Arrival) -> Result<()> {
    for room in &arrival.rooms.0 {
        store::remove_unused_room(tx, *room).await?;
    }
    let forum = forums::forum_by_id(tx, arrival.forum).await?.ok_or(Error::NotFound)?;
    let is_as_set = |days: &&Days| days.after == (forum.starts_on, forum.ends_on, forum.zone.clone());
    if let Some(Days { before: (first, last, zone), .. }) =
        arrival.days.as_ref().map(|it| &it.0).filter(is_as_set)
    {
        forums::set_days(tx, arrival.forum, (*first, *last), zone).await?;
        tx.fact("starts_on", forum.starts_on.to_string(), first.to_string());
        tx.fact("ends_on", forum.ends_on.to_string(), last.to_string());
    }
    store::remove_arrival(tx, arrival.id).await
}

/// The days and the zone of a forum.
pub(crate) fn days_of(forum: &Forum) -> (Date, Date, String) {
    (forum.starts_on, forum.ends_on, forum.zone.clone())
}

/// What an item may lie in that was there before.
struct Around {
    forum: ForumId,
    rooms: BTreeSet<RoomId>,
    cities: BTreeSet<CityId>,
}

impl Around {
    async fn of(tx: &mut Tx, forum: ForumId) -> Result<Around> {
        let rooms = store::all_rooms(tx, forum).await?.iter().map(|room| room.id).collect();
        let cities = forums::cities(tx, forum).await?.iter().map(|city| city.id).collect();
        Ok(Around { forum, rooms, cities })
    }

    /// Writes an item as it was, with the next number: calendars show a change only if it is higher.
    async fn restore(&self, tx: &mut Tx, before: Whole) -> Result<()> {
        let Whole { mut item, summary, description, matter, parts } = before;
        let id = item.id;
        if let Some(now) = store::by_id(tx, id).await? {
            (item.sequence, item.position) = (now.sequence + 1, now.position);
        }
        item.slug = store::free_word(tx, self.forum, &item.slug, id).await?;
        item.room = item.room.filter(|room| self.rooms.contains(room));
        item.city = item.city.filter(|city| self.cities.contains(city));
        item.to_city = item.to_city.filter(|city| self.cities.contains(city));
        if let Some(parent) = item.parent
            && store::item_of(tx, self.forum, parent).await?.is_none()
        {
            item.parent = None;
        }
        store::write(tx, &NewItem { item, forum: self.forum, summary, description, matter }).await?;
        store::write_parts(tx, self.forum, id, &parts).await
    }
}
