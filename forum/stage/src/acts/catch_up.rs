//! What a console did while it had lost the server.

use super::{Floor, about_entry, before, change, finish, moved_on, moved_to, must_run, speakers};
use crate::{
    model::{Clock, Entry, EntryId, List, Moved, State, StepId, granted},
    store,
};
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Result,
    db::{Act, Tx},
    rights::By,
};
use serde_json::Value as Json;

/// Deeds that are taken at once at most.
pub(crate) const DID_MAX: usize = 500;
/// Whoever was away for longer tells nothing of a clock.
const AGO_MS_MAX: i64 = 12 * 3_600_000;

/// A console that had lost the server went on by itself: what it did, in that order, on return. What others did meanwhile
/// stands: when somebody else has moved the floor since, nothing is done; when somebody who was called does not wait any
/// more, what was done up to there is.
pub struct CatchUp {
    /// On which list. What the author saw of it is in `left`.
    pub floor: Floor,
    /// Its name: sent once more, since the answer was lost, it is done once.
    pub id: StepId,
    /// The floor as it was when the server was lost: [`List::floor`].
    pub left: String,
    /// What was done.
    pub did: Vec<Did>,
}

/// Something that was done so long ago.
#[derive(Clone, Copy, Debug)]
pub struct Did {
    /// What.
    pub what: Deed,
    /// How long ago.
    pub ago_ms: i64,
}

/// What a console can do without the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Whoever comes next has the floor.
    Call(EntryId),
    /// The clock runs, or stands.
    Run(bool),
    /// So many seconds more, or less.
    Extend(i64),
    /// Whoever has the floor has ended.
    End,
}

impl Act for CatchUp {
    /// How many of them were done.
    type Out = usize;
    const VERB: &'static str = "stage.catch-up";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.floor.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let (hall, mut list) = self.floor.begin_unseen(tx).await?;
        if store::step_is_there(tx, self.id, hall.hall).await? {
            return Ok(self.did.len());
        }
        if hall.item != Some(list.item) || list.floor() != self.left {
            return Err(moved_on());
        }
        let mut step = before(&hall, &list, vec![]);
        let mut entries = store::entries(tx, list.item).await?;
        let mut done = 0;
        for did in &self.did {
            let at = tx.now - SignedDuration::from_millis(did.ago_ms.clamp(0, AGO_MS_MAX));
            if !does(tx, &mut list, &mut entries, &mut step.entries, did.what, at).await? {
                break;
            }
            done += 1;
        }
        if done == 0 {
            return Err(moved_on());
        }
        store::keep_step_as(tx, self.id, list.forum, Self::VERB, &step, Some(list.item)).await?;
        tx.fact("stage_late", Json::Null, done);
        change(tx, &mut list).await?;
        Ok(done)
    }
}

/// Does what was done at that instant. Answers false, and changes nothing, when it does not fit any more.
async fn does(
    tx: &mut Tx,
    list: &mut List,
    entries: &mut [Entry],
    moved: &mut Vec<Moved>,
    what: Deed,
    at: Timestamp,
) -> Result<bool> {
    match what {
        Deed::Call(id) => return called(tx, list, entries, moved, id, at).await,
        _ if list.entry.is_none() => return Ok(false),
        Deed::Run(true) => list.set_clock(list.clock().start(at)),
        Deed::Run(false) => list.set_clock(list.clock().pause(at)),
        Deed::Extend(seconds) => list.set_clock(speakers::extended(list.clock(), seconds)),
        Deed::End => finish(tx, list, entries, moved, at).await?,
    }
    Ok(true)
}

/// Whoever was called then has spoken, whatever the rules say by now: that the server was away is the reason.
async fn called(
    tx: &mut Tx,
    list: &mut List,
    entries: &mut [Entry],
    moved: &mut Vec<Moved>,
    id: EntryId,
    at: Timestamp,
) -> Result<bool> {
    let Some(waits) = entries.iter().position(|it| it.id == id && it.is_waiting()) else { return Ok(false) };
    if !store::bring(tx, id, State::Waiting, State::Speaking).await? {
        return Ok(false);
    }
    finish(tx, list, entries, moved, at).await?;
    let entry = &entries[waits];
    let limit_ms = match granted(&list.rules, entries, entry.kind, entry.delegation) {
        0 => list.rules.limit_ms(entry.kind),
        limit_ms => limit_ms,
    };
    moved.push(moved_to(entry, State::Speaking));
    about_entry(tx, entry);
    entries[waits].state = State::Speaking;
    list.entry = Some(id);
    list.set_clock(Clock::of(limit_ms));
    Ok(true)
}
