//! What of a programme is somebody's, and what of it happens at the same time.

use crate::{
    model::{Signup, Standing},
    store,
};
use jiff::{SignedDuration, Timestamp};
use kernel::{Result, db::Tx};
use programme::{Around, Item, ItemId, Status};
use registration::RegistrationId;
use std::collections::{BTreeMap, BTreeSet};

/// What somebody has marked, signed up for, or has a part in.
pub(crate) struct Mine {
    pub bookmarks: BTreeSet<ItemId>,
    pub parts: BTreeSet<ItemId>,
    pub signups: BTreeMap<ItemId, Signup>,
    /// For each item that they wait for: which place of its line.
    pub lines: BTreeMap<ItemId, i64>,
}

impl Mine {
    pub async fn of(tx: &mut Tx, registration: RegistrationId) -> Result<Mine> {
        let bookmarks = store::bookmarks(tx, registration).await?.into_iter().collect();
        let parts = store::parts(tx, registration).await?.into_iter().collect();
        let signups = store::of_registration(tx, registration).await?;
        let mut lines = BTreeMap::new();
        for signup in signups.iter().filter(|it| it.standing == Standing::Waiting) {
            lines.insert(signup.item, store::waiting_up_to(tx, signup.item, signup.place).await?);
        }
        let signups = signups.into_iter().map(|it| (it.item, it)).collect();
        Ok(Mine { bookmarks, parts, signups, lines })
    }

    /// Whether an item is theirs in any way.
    pub fn has(&self, item: ItemId) -> bool {
        self.bookmarks.contains(&item) || self.parts.contains(&item) || self.signups.contains_key(&item)
    }

    /// Whether they only wait for a place at it.
    pub fn only_waits(&self, item: ItemId) -> bool {
        let waits = self.signups.get(&item).is_some_and(|it| it.standing == Standing::Waiting);
        waits && !self.parts.contains(&item)
    }
}

/// For each of these items: which others happen at the same time, as things stand. What lies in an item does not happen beside
/// it, and what is cancelled or lasts all day is in nobody's way.
pub(crate) fn clashes(mine: &[&Item], all: &[Item], around: &Around) -> BTreeMap<ItemId, Vec<ItemId>> {
    let parents: BTreeMap<ItemId, ItemId> =
        all.iter().filter_map(|item| Some((item.id, item.parent?))).collect();
    let mut timed: Vec<(Timestamp, Timestamp, ItemId)> =
        mine.iter().filter_map(|item| hours(item, around.delay_min(item.id))).collect();
    timed.sort();
    let mut clashes: BTreeMap<ItemId, Vec<ItemId>> = BTreeMap::new();
    for (at, (_, ends, one)) in timed.iter().enumerate() {
        for (_, _, other) in timed[at + 1..].iter().take_while(|(starts, ..)| starts < ends) {
            if !lies_in(&parents, *one, *other) && !lies_in(&parents, *other, *one) {
                clashes.entry(*one).or_default().push(*other);
                clashes.entry(*other).or_default().push(*one);
            }
        }
    }
    clashes
}

fn hours(item: &Item, delay_min: i64) -> Option<(Timestamp, Timestamp, ItemId)> {
    if item.all_day || item.status == Status::Cancelled {
        return None;
    }
    let delay = SignedDuration::from_mins(delay_min);
    let starts = item.starts()?.timestamp() + delay;
    let ends = item.ends().map_or(starts, |ends| ends.timestamp() + delay);
    (starts < ends).then_some((starts, ends, item.id))
}

/// Whether an item lies in another, at any depth.
fn lies_in(parents: &BTreeMap<ItemId, ItemId>, inner: ItemId, outer: ItemId) -> bool {
    let mut up = parents.get(&inner);
    // A tree has no way back down, but a database could be told one.
    for _ in 0..parents.len() {
        match up {
            Some(above) if *above == outer => return true,
            Some(above) => up = parents.get(above),
            None => return false,
        }
    }
    false
}
