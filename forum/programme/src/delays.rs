//! What begins at another time than planned. It is declared of one item, and moves what follows in its hall on that day; the
//! plan stays what it is, and what is expected stands beside it.

mod shifts;

pub use shifts::{Halls, is_same_hall, shifts};

use crate::{
    Words,
    model::{Item, ItemId},
    store,
};
use forums::ForumId;
use jiff::{SignedDuration, Timestamp, ZonedDateTime};
use kernel::{
    Lang, Result, dates,
    db::Tx,
    jobs::{self, Job},
    live::Topic,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Minutes from which on those concerned are told, and told again when so many have been added or made good. What is less is
/// made good on the way to the hall, and a hall wanders by minutes all day: each would be a letter.
pub const TOLD_FROM_MIN: i64 = 10;
/// How long something has to stand before it is told: a slip of the hand is taken back by then.
pub const TOLD_AFTER: SignedDuration = SignedDuration::from_mins(1);

kernel::record! {
    /// An item that begins at another time than planned, or did for a while.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Delay {
        /// Which item.
        pub item: ItemId,
        /// What was declared of the item itself, in minutes.
        pub declared: Option<i64>,
        /// By how many minutes it moves as things stand; 0: it begins as planned again.
        pub minutes: i64,
        /// How often that has changed.
        pub revision: i64,
        /// When it changed last.
        pub changed_at: Timestamp,
        /// What those concerned are told.
        pub announced: i64,
    }
}

/// Something of a forum begins at another time since a while: those concerned may have to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delayed {
    /// Of which forum.
    pub forum: ForumId,
}

impl Job for Delayed {
    const KIND: &'static str = "programme.delayed";
}

/// What of a forum begins at another time than planned, or did for a while.
#[derive(Clone, Debug, Default)]
pub struct Delays(BTreeMap<ItemId, Delay>);

impl Delays {
    /// Reads them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn of(tx: &mut Tx, forum: ForumId) -> Result<Delays> {
        let all = store::delays(tx, forum).await?;
        Ok(Delays(all.into_iter().map(|it| (it.item, it)).collect()))
    }

    /// That of an item.
    pub fn get(&self, item: ItemId) -> Option<&Delay> {
        self.0.get(&item)
    }

    /// By how many minutes an item moves.
    pub fn minutes(&self, item: ItemId) -> i64 {
        self.get(item).map_or(0, |it| it.minutes)
    }

    /// When an item is expected to begin, by the clocks of its place; none: as planned.
    pub fn begins(&self, item: &Item) -> Option<ZonedDateTime> {
        moved(item.starts(), self.minutes(item.id))
    }

    /// When it is expected to end; none: as planned.
    pub fn ends(&self, item: &Item) -> Option<ZonedDateTime> {
        moved(item.ends(), self.minutes(item.id))
    }

    /// When an item is expected to begin, as long as that is news: until its day is over. A hall that is at it hours later is
    /// late, whatever the clock says of the item.
    pub fn expected(&self, item: &Item, now: Timestamp) -> Option<ZonedDateTime> {
        let begins = self.begins(item)?;
        let ends = self.ends(item).unwrap_or_else(|| begins.clone());
        (ends.time_zone().to_datetime(now).date() <= ends.date()).then_some(begins)
    }

    /// The same in words; empty where an item begins as planned, and when its day is over.
    pub fn expected_in_words(&self, lang: Lang, item: &Item, now: Timestamp) -> String {
        let begins = self.expected(item, now);
        begins.map(|at| Words(lang).expected(dates::time(at.time()))).unwrap_or_default()
    }
}

fn moved(planned: Option<ZonedDateTime>, minutes: i64) -> Option<ZonedDateTime> {
    planned.filter(|_| minutes != 0)?.checked_add(SignedDuration::from_mins(minutes)).ok()
}

/// What was declared of items, in minutes.
///
/// # Errors
/// What the database says.
pub async fn declared(tx: &mut Tx, forum: ForumId) -> Result<BTreeMap<ItemId, i64>> {
    let all = store::delays(tx, forum).await?;
    Ok(all.into_iter().filter_map(|it| Some((it.item, it.declared?))).collect())
}

/// An item begins so many minutes later than planned (earlier: less than nothing), and with it what follows; `None`: it moves
/// with what comes before it. Inside the caller's act.
///
/// # Errors
/// What the database says.
pub async fn declare(tx: &mut Tx, forum: ForumId, item: ItemId, minutes: Option<i64>) -> Result<()> {
    let family = family(tx, forum).await?;
    // Of all of them, in whichever it is declared: they may be in one hall.
    tx.alone("delays of", family[0].0).await?;
    store::declare_delay(tx, forum, item, minutes).await?;
    settle_all(tx, &family).await
}

/// Works out anew what moves and by how much, inside the caller's act: after something was declared, and whenever the programme
/// has changed, for what follows in a hall is another then.
///
/// # Errors
/// What the database says.
pub async fn settle(tx: &mut Tx, forum: ForumId) -> Result<()> {
    let family = family(tx, forum).await?;
    settle_all(tx, &family).await
}

async fn settle_all(tx: &mut Tx, family: &[ForumId]) -> Result<()> {
    let mut known = vec![];
    for forum in family {
        known.extend(store::delays(tx, *forum).await?);
    }
    if known.iter().all(|it| it.declared.is_none() && it.minutes == 0) {
        return Ok(());
    }
    let declared = known.iter().filter_map(|it| Some((it.item, it.declared?))).collect();
    let minutes: BTreeMap<ItemId, i64> = known.into_iter().map(|it| (it.item, it.minutes)).collect();
    let (mut items, mut halls) = (vec![], Halls::default());
    for forum in family {
        items.extend(store::items(tx, *forum).await?.into_iter().map(|item| (*forum, item)));
        halls.add(store::all_rooms(tx, *forum).await?);
    }
    let shifts = shifts(items.iter().map(|(_, item)| item), &halls, &declared);
    let mut moved = BTreeSet::new();
    for (forum, item) in &items {
        let is = shifts.get(&item.id).copied().unwrap_or_default();
        if is != minutes.get(&item.id).copied().unwrap_or_default() {
            store::delay(tx, *forum, item.id, is).await?;
            moved.insert(*forum);
        }
    }
    for forum in moved {
        tx.changed(Topic::new("site", forum.0));
        let stands = tx.now + TOLD_AFTER;
        jobs::once_at(tx, &Delayed { forum }, stands).await?;
    }
    Ok(())
}

/// A forum with those it is held within and those held within it, the outermost first: they may share halls.
async fn family(tx: &mut Tx, forum: ForumId) -> Result<Vec<ForumId>> {
    let outermost = forums::outermost(tx, forum).await?;
    forums::below(tx, outermost).await
}

/// Announces what has moved by [`TOLD_FROM_MIN`] or more since it was announced last, has stood for a while and has not begun.
/// Those concerned are told of what is announced, inside the caller's act.
///
/// # Errors
/// What the database says.
pub async fn announce(tx: &mut Tx, forum: ForumId) -> Result<()> {
    let now = tx.now;
    let delays = Delays::of(tx, forum).await?;
    let is_news =
        |it: &&Delay| (it.minutes - it.announced).abs() >= TOLD_FROM_MIN && it.changed_at + TOLD_AFTER <= now;
    for it in delays.0.values().filter(is_news) {
        let item = store::by_id(tx, it.item).await?;
        let begins = item.and_then(|item| delays.begins(&item).or_else(|| item.starts()));
        if begins.is_some_and(|begins| now < begins.timestamp()) {
            store::announce_delay(tx, it.item, it.minutes).await?;
        }
    }
    Ok(())
}
