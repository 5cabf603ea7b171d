//! Who has the floor, and their clock.

use super::{Floor, about_entry, announce, because, before, change, finish, moved_on, moved_to, must_run};
use crate::{
    model::{
        Clock, EXTENSION_S_MAX, Entry, EntryId, Heard, List, REASON_LETTERS_MAX, State, Turn, Waiting,
        granted, moved, order,
    },
    say, store,
};
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    form::check_line,
    rights::By,
};
use serde_json::Value as Json;

/// What was heard of an item so far.
pub(crate) fn heard_of(entries: &[Entry]) -> Heard {
    let mut called: Vec<&Entry> =
        entries.iter().filter(|it| matches!(it.state, State::Speaking | State::Done)).collect();
    called.sort_by_key(|it| (it.called_at, it.id));
    let mut heard = Heard::default();
    for entry in called {
        heard.add(&entry.waiting());
    }
    heard
}

/// Those who wait, in the order in which they are heard.
pub fn in_order(list: &List, entries: &[Entry]) -> Vec<crate::model::Placed> {
    order(&waiting(entries), &heard_of(entries), &list.rules)
}

/// The turns by which somebody who waits gets that place, counted from 1: theirs, and those of others who were moved before.
pub(super) fn turns(
    list: &List,
    entries: &[Entry],
    whom: EntryId,
    place: usize,
    now: Timestamp,
) -> Vec<(EntryId, Turn)> {
    moved(whom, place, now, &waiting(entries), &heard_of(entries), &list.rules)
}

fn waiting(entries: &[Entry]) -> Vec<Waiting> {
    entries.iter().filter(|it| it.is_waiting()).map(Entry::waiting).collect()
}

/// Checks a moderator's reason.
pub(crate) fn checked_reason(reason: &str) -> Result<String> {
    let reason = reason.trim().to_owned();
    check_line(&reason, REASON_LETTERS_MAX).map_err(|say| Error::Invalid(vec![("reason".into(), say)]))?;
    Ok(reason)
}

/// Gives somebody the floor; whoever had it has ended. The clock stands until it is started.
pub struct Call {
    /// On which list.
    pub floor: Floor,
    /// Whose contribution.
    pub entry: EntryId,
    /// Why, where it is not their turn or their time is used up.
    pub reason: String,
}

impl Act for Call {
    type Out = ();
    const VERB: &'static str = "stage.call";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.floor.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let reason = checked_reason(&self.reason)?;
        let (hall, mut list) = self.floor.begin(tx).await?;
        let mut entries = store::entries(tx, list.item).await?;
        let next = in_order(&list, &entries).first().map(|place| place.id);
        let called =
            entries.iter().find(|it| it.id == self.entry && it.is_waiting()).cloned().ok_or_else(moved_on)?;
        if next != Some(called.id) && reason.is_empty() {
            return Err(Error::Refused(say::reason_needed()));
        }
        let mut step = before(&hall, &list, vec![]);
        let now = tx.now;
        finish(tx, &mut list, &mut entries, &mut step.entries, now).await?;
        let limit_ms = match granted(&list.rules, &entries, called.kind, called.delegation) {
            0 if reason.is_empty() => return Err(Error::Refused(say::no_time_left())),
            0 => list.rules.limit_ms(called.kind),
            limit_ms => limit_ms,
        };
        step.entries.push(moved_to(&called, State::Speaking));
        if !store::bring(tx, called.id, State::Waiting, State::Speaking).await? {
            return Err(moved_on());
        }
        store::keep_step(tx, list.forum, Self::VERB, &step, Some(list.item)).await?;
        list.entry = Some(called.id);
        list.set_clock(Clock::of(limit_ms));
        about_entry(tx, &called);
        tx.fact("stage_limit", Json::Null, limit_ms / 1000);
        because(tx, &called, &reason);
        change(tx, &mut list).await
    }
}

/// Starts the clock of whoever has the floor, or pauses it. What runs goes on running, what stands goes on standing.
pub struct Run {
    /// On which list.
    pub floor: Floor,
    /// Who had the floor when the author looked.
    pub entry: EntryId,
    /// Whether it runs from now on.
    pub runs: bool,
}

impl Act for Run {
    type Out = ();
    const VERB: &'static str = "stage.clock";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.floor.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        // Any number of hands may start it; only another speaker's clock is not theirs to start.
        let (hall, mut list) = self.floor.begin_unseen(tx).await?;
        if list.entry != Some(self.entry) {
            return Err(moved_on());
        }
        let was = list.clock();
        let is = if self.runs { was.start(tx.now) } else { was.pause(tx.now) };
        if is != was {
            let step = before(&hall, &list, vec![]);
            store::keep_step(tx, list.forum, Self::VERB, &step, Some(list.item)).await?;
            tx.fact("stage_clock", running(&was), running(&is));
            list.set_clock(is);
            store::put_list(tx, &list).await?;
            announce(tx, &list);
        }
        Ok(())
    }
}

fn running(clock: &Clock) -> &'static str {
    if clock.since.is_some() { "runs" } else { "stands" }
}

/// Gives whoever has the floor more time, or less.
pub struct Extend {
    /// On which list.
    pub floor: Floor,
    /// By how much.
    pub seconds: i64,
}

impl Act for Extend {
    type Out = ();
    const VERB: &'static str = "stage.extend";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.floor.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (hall, mut list) = self.floor.begin(tx).await?;
        if list.entry.is_none() {
            return Err(Error::Refused(say::nobody_speaks()));
        }
        let step = before(&hall, &list, vec![]);
        store::keep_step(tx, list.forum, Self::VERB, &step, Some(list.item)).await?;
        let is = extended(list.clock(), self.seconds);
        tx.fact("stage_limit", list.limit_ms / 1000, is.limit_ms / 1000);
        list.set_clock(is);
        change(tx, &mut list).await
    }
}

pub(super) fn extended(clock: Clock, seconds: i64) -> Clock {
    clock.extend(seconds.clamp(-EXTENSION_S_MAX, EXTENSION_S_MAX) * 1000)
}

/// Whoever has the floor has ended.
pub struct End {
    /// On which list.
    pub floor: Floor,
}

impl Act for End {
    type Out = ();
    const VERB: &'static str = "stage.end";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.floor.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (hall, mut list) = self.floor.begin(tx).await?;
        let mut entries = store::entries(tx, list.item).await?;
        let speaking = entries.iter().find(|it| Some(it.id) == list.entry).cloned();
        let speaking = speaking.ok_or_else(|| Error::Refused(say::nobody_speaks()))?;
        let mut step = before(&hall, &list, vec![]);
        let now = tx.now;
        tx.fact("stage_heard", Json::Null, list.clock().spent_at(now) / 1000);
        finish(tx, &mut list, &mut entries, &mut step.entries, now).await?;
        store::keep_step(tx, list.forum, Self::VERB, &step, Some(list.item)).await?;
        about_entry(tx, &speaking);
        change(tx, &mut list).await
    }
}
