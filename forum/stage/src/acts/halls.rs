//! What a hall shows.

use super::{announce, at_console, change, finish, item_of, moved_on, must_run};
use crate::{
    model::{Before, COUNTDOWN_MIN_MAX, DELAY_MIN_MAX, HALLS_MAX, Hall, MESSAGE_LETTERS_MAX, topic},
    say, store,
};
use forums::ForumId;
use jiff::SignedDuration;
use kernel::{
    Error, Result, Text,
    db::{Act, Json, Tx},
    form::check_line,
    rights::By,
};
use programme::{ItemId, RoomId};
use serde_json::Value;

/// Writes what a hall shows, and tells its screens.
pub(super) async fn show(tx: &mut Tx, mut hall: Hall) -> Result<()> {
    hall.revision += 1;
    store::put_hall(tx, &hall).await?;
    tx.changed(topic(hall.hall.0));
    tx.changed(topic(hall.forum.0));
    Ok(())
}

/// The hall, as the author saw it.
pub(super) async fn begin(tx: &mut Tx, forum: ForumId, hall: RoomId, seen: i64) -> Result<Hall> {
    let hall = at_console(tx, forum, hall).await?;
    if hall.revision == seen { Ok(hall) } else { Err(moved_on()) }
}

/// Another item goes on in a hall. Whoever had the floor in the one before has ended, and its list is closed, unless another
/// hall is still at it: nobody waits for a floor that nobody gives.
pub struct PutItem {
    /// Of which forum.
    pub forum: ForumId,
    /// In which hall.
    pub hall: RoomId,
    /// The hall's revision that the author saw.
    pub seen: i64,
    /// Which item; `None`: none.
    pub item: Option<ItemId>,
}

impl Act for PutItem {
    type Out = ();
    const VERB: &'static str = "stage.item";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hall = begin(tx, self.forum, self.hall, self.seen).await?;
        let mut before = Before::of(&hall);
        if let Some(old) = hall.item.filter(|old| Some(*old) != self.item) {
            self.leave(tx, old, &mut before).await?;
        }
        let mut slug = String::new();
        if let Some(item) = self.item {
            slug = item_of(tx, self.forum, item).await?.slug;
            self.enter(tx, item, &mut before).await?;
        }
        let step_item = hall.item.or(self.item);
        store::keep_step(tx, self.forum, Self::VERB, &before, step_item).await?;
        tx.fact("stage_item", Value::Null, slug);
        // What was shown of the item before goes with it.
        let focus = hall.focus.clone().filter(|_| hall.item == self.item);
        show(tx, Hall { item: self.item, focus, ..hall }).await
    }
}

impl PutItem {
    /// The hall is not at that item any more.
    async fn leave(&self, tx: &mut Tx, item: ItemId, before: &mut Before) -> Result<()> {
        let halls = store::halls(tx, self.forum).await?;
        let elsewhere = halls.iter().any(|it| it.hall != self.hall && it.item == Some(item));
        let mut list = store::list(tx, self.forum, item).await?;
        if elsewhere || (list.entry.is_none() && !list.open) {
            return Ok(());
        }
        before.lists.push(list.clone());
        let mut entries = store::entries(tx, item).await?;
        let now = tx.now;
        finish(tx, &mut list, &mut entries, &mut before.entries, now).await?;
        if list.open {
            tx.fact("stage_open", "open", "closed");
            list.open = false;
        }
        change(tx, &mut list).await
    }

    /// The hall is one of those that the item's list is for.
    async fn enter(&self, tx: &mut Tx, item: ItemId, before: &mut Before) -> Result<()> {
        let mut list = store::list(tx, self.forum, item).await?;
        if list.halls.contains(&self.hall) {
            return Ok(());
        }
        if list.halls.len() >= HALLS_MAX {
            return Err(Error::Refused(say::too_many_halls(HALLS_MAX)));
        }
        before.lists.push(list.clone());
        list.halls.0.push(self.hall);
        change(tx, &mut list).await
    }
}

/// A message on the screens of a hall; an empty one takes it away.
pub struct PutMessage {
    /// Of which forum.
    pub forum: ForumId,
    /// In which hall.
    pub hall: RoomId,
    /// The hall's revision that the author saw.
    pub seen: i64,
    /// What it says, in each language in which it was typed.
    pub message: Text,
}

impl Act for PutMessage {
    type Out = ();
    const VERB: &'static str = "stage.message";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for version in self.message.versions.values() {
            check_line(&version.text, MESSAGE_LETTERS_MAX)
                .map_err(|say| Error::Invalid(vec![("message".into(), say)]))?;
        }
        let says = Some(Json(self.message.clone())).filter(|it| !it.is_empty());
        let hall = begin(tx, self.forum, self.hall, self.seen).await?;
        keep(tx, Self::VERB, &hall, None).await?;
        // What it says may be about anybody, and is not for good.
        let shown = |text: &Option<Json<Text>>| if text.is_some() { "shown" } else { "none" };
        tx.fact("stage_message", shown(&hall.says), shown(&says));
        show(tx, Hall { says, ..hall }).await
    }
}

/// A countdown on the screens of a hall.
pub struct CountDown {
    /// Of which forum.
    pub forum: ForumId,
    /// In which hall.
    pub hall: RoomId,
    /// The hall's revision that the author saw.
    pub seen: i64,
    /// For how many minutes from now; `None`: none.
    pub minutes: Option<i64>,
}

impl Act for CountDown {
    type Out = ();
    const VERB: &'static str = "stage.countdown";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let minutes = self.minutes.map(|it| it.clamp(1, COUNTDOWN_MIN_MAX));
        let hall = begin(tx, self.forum, self.hall, self.seen).await?;
        keep(tx, Self::VERB, &hall, None).await?;
        tx.fact("stage_countdown", Value::Null, minutes);
        let counts_to = minutes.map(|minutes| tx.now + SignedDuration::from_mins(minutes));
        show(tx, Hall { counts_to, ..hall }).await
    }
}

/// An item begins so many minutes later than planned (earlier: less than nothing), and with it what follows in its hall.
pub struct Declare {
    /// Of which forum.
    pub forum: ForumId,
    /// At the console of which hall.
    pub hall: RoomId,
    /// Which item.
    pub item: ItemId,
    /// What the author saw declared.
    pub seen: Option<i64>,
    /// How many minutes; `None`: nothing is declared.
    pub minutes: Option<i64>,
}

impl Act for Declare {
    type Out = ();
    const VERB: &'static str = "stage.delay";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hall = at_console(tx, self.forum, self.hall).await?;
        let item = item_of(tx, self.forum, self.item).await?;
        let known = store::delays(tx, self.forum).await?.get(&self.item).copied();
        if known != self.seen {
            return Err(moved_on());
        }
        let minutes = self.minutes.map(|it| it.clamp(-DELAY_MIN_MAX, DELAY_MIN_MAX));
        keep(tx, Self::VERB, &hall, Some((self.item, known))).await?;
        store::declare(tx, self.forum, self.item, minutes).await?;
        tx.fact("stage_item", Value::Null, item.slug);
        tx.fact("stage_delay", known, minutes);
        let list = store::list(tx, self.forum, self.item).await?;
        announce(tx, &list);
        tx.changed(topic(self.hall.0));
        Ok(())
    }
}

pub(super) async fn keep(
    tx: &mut Tx,
    verb: &str,
    hall: &Hall,
    delay: Option<(ItemId, Option<i64>)>,
) -> Result<()> {
    let before = Before { delay, ..Before::of(hall) };
    store::keep_step(tx, hall.forum, verb, &before, None).await
}
