//! Drafts become the programme: some at a time, all of them one version.

use crate::{
    acts::must_plan,
    jobs::{TOLD_AFTER, Tell},
    model::{Change, Draft, VersionItem, topic},
    plan::{Plan, Planned},
    store,
    texts::{Rewritten, Texts},
};
use forums::ForumId;
use kernel::{
    Error, Result, Text,
    db::{Act, Json, Tx},
    jobs,
    journal::Subject,
    rights::By,
};
use programme::{Item, ItemId, Matter, NewItem};
use serde_json::Value;
use std::collections::HashSet;
use uuid::Uuid;

/// Items that one act publishes: the one writer's seat is held for a few hundredths of a second.
pub const ITEMS_AT_ONCE: usize = 100;

/// Some drafts are published, as they were seen.
pub struct Publish {
    /// In which forum.
    pub forum: ForumId,
    /// The version that they belong to; none: a new one begins.
    pub number: Option<i64>,
    /// Which items, each with the stamp of the draft that was seen.
    pub items: Vec<(ItemId, Uuid)>,
    /// Whether these are the last of it: then everybody concerned is told.
    pub is_last: bool,
}

impl Act for Publish {
    /// The version.
    type Out = i64;
    const VERB: &'static str = "planning.publish";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        tx.alone("planning of", self.forum.0).await?;
        tx.about(Subject::new("forum", self.forum.0));
        tx.changed(topic(self.forum));
        let number = match self.number {
            Some(number) if number < store::next_number(tx, self.forum).await? => number,
            Some(_) => return Err(Error::NotFound),
            None => {
                let number = store::next_number(tx, self.forum).await?;
                store::insert_version(tx, self.forum, number).await?;
                number
            }
        };
        let mut done = 0;
        for (item, stamp) in self.items.iter().take(ITEMS_AT_ONCE) {
            done += usize::from(self.one(tx, number, *item, *stamp).await?);
        }
        tx.on(Subject::new("forum", self.forum.0));
        programme::settle(tx, self.forum).await?;
        tx.fact("planned_version", Value::Null, number);
        tx.fact("items", Value::Null, done);
        if self.is_last {
            let then = tx.now + TOLD_AFTER;
            jobs::later_at(tx, &Tell { forum: self.forum }, then).await?;
        }
        Ok(number)
    }
}

impl Publish {
    /// Answers whether it was published: not what was changed since it was seen, on either side.
    async fn one(&self, tx: &mut Tx, number: i64, item: ItemId, stamp: Uuid) -> Result<bool> {
        let change = store::change(tx, self.forum, item).await?.filter(|change| change.stamp == stamp);
        let Some(change) = change else { return Ok(false) };
        let before = programme::whole(tx, self.forum, item).await?;
        if before.as_ref().map(|before| before.item.sequence) != change.base {
            return Ok(false);
        }
        let was = match &before {
            Some(before) => {
                let people = programme::participants_of(tx, item).await?;
                Some(Json(Draft::of(&before.item, &people)))
            }
            None => None,
        };
        let texts = self.texts(tx, &change, before.as_ref()).await?;
        let becomes = (!change.removed).then(|| match &was {
            Some(was) => Json(change.draft.0.clone().over(was)),
            None => change.draft.clone(),
        });
        tx.on(Subject::new("item", item.0));
        tx.fact("planned_version", Value::Null, number);
        match &becomes {
            None => programme::take_out(tx, self.forum, item).await?,
            Some(draft) => {
                let mut new = whole(self.forum, item, draft, before, tx.now);
                if let Some(texts) = &texts {
                    put_texts(&mut new, &texts.becomes);
                }
                programme::put(tx, new, &draft.people).await?;
            }
        }
        let has_texts = texts.is_some();
        store::insert_version_item(tx, self.forum, &VersionItem { number, item, was, becomes, has_texts })
            .await?;
        if let Some(texts) = &texts {
            store::write_version_texts(tx, self.forum, (number, item), texts).await?;
        }
        store::drop_change(tx, item).await?;
        Ok(true)
    }

    /// What becomes of its texts; `None` where they stay.
    async fn texts(
        &self,
        tx: &mut Tx,
        change: &Change,
        before: Option<&NewItem>,
    ) -> Result<Option<Json<Rewritten>>> {
        if !change.has_texts {
            return Ok(None);
        }
        let becomes = store::change_texts(tx, self.forum, change.item).await?;
        let was = before.map(Texts::of).unwrap_or_default();
        let becomes = becomes.filter(|becomes| !change.removed && *becomes != was);
        Ok(becomes.map(|becomes| Json(Rewritten { was, becomes })))
    }
}

fn put_texts(item: &mut NewItem, texts: &Texts) {
    item.item.subtitle = Json(texts.subtitle.clone());
    item.summary.clone_from(&texts.summary);
    item.description.clone_from(&texts.description);
}

/// What is published: what the draft says, and of what it says nothing, what was there before.
fn whole(
    forum: ForumId,
    id: ItemId,
    draft: &Draft,
    before: Option<NewItem>,
    now: jiff::Timestamp,
) -> NewItem {
    let mut new = before.unwrap_or_else(|| NewItem {
        item: empty(id, draft, now),
        forum,
        summary: Text::default(),
        description: Text::default(),
        matter: Matter::default(),
    });
    let it = &mut new.item;
    it.title = Json(draft.title.clone());
    it.kind = draft.kind;
    it.status = draft.status;
    it.parent = draft.parent;
    it.city = draft.city;
    it.to_city = draft.to_city;
    it.room = draft.room;
    it.starts_at.clone_from(&draft.starts_at);
    it.ends_at.clone_from(&draft.ends_at);
    it.all_day = draft.all_day;
    it.expected = draft.expected;
    if let Some(language) = &draft.language {
        it.language.clone_from(language);
    }
    if it.room.is_some() {
        it.place = Json(Text::default());
    }
    new
}

fn empty(id: ItemId, draft: &Draft, now: jiff::Timestamp) -> Item {
    Item {
        id,
        slug: String::new(),
        parent: None,
        position: 0,
        kind: draft.kind,
        status: draft.status,
        city: None,
        to_city: None,
        room: None,
        place: Json(Text::default()),
        starts_at: None,
        ends_at: None,
        all_day: false,
        title: Json(Text::default()),
        subtitle: Json(Text::default()),
        track: String::new(),
        language: String::new(),
        source_id: None,
        source: None,
        expected: None,
        sequence: 0,
        changed_at: now,
    }
}

/// The drafts in the order in which they can be published: nothing before what it lies in, removals last.
pub(crate) fn in_order(plan: &Plan) -> Vec<&Planned> {
    let mut ordered: Vec<&Planned> = vec![];
    let mut seen: HashSet<ItemId> = HashSet::new();
    let stays = |item: &&Planned| item.stamp.is_some() && item.state != crate::State::Removed;
    for item in plan.items.iter().filter(stays) {
        let mut way = plan.above(item.id);
        way.reverse();
        way.push(item);
        ordered.extend(way.into_iter().filter(stays).filter(|it| seen.insert(it.id)));
    }
    ordered.extend(plan.items.iter().filter(|item| item.state == crate::State::Removed));
    ordered
}

/// By what a confirmation says which drafts it has seen.
pub(crate) fn seen_of(plan: &Plan) -> String {
    let stamps = plan.changed().filter_map(|item| item.stamp);
    let (count, newest) =
        stamps.fold((0, None), |(count, newest), stamp| (count + 1, newest.max(Some(stamp))));
    format!("{count}-{}", newest.unwrap_or_default())
}
