//! The running order of a hall: its items as things stand, each with its lines.

use crate::{
    model::{Cue, CueId},
    store,
};
use forums::ForumId;
use jiff::{SignedDuration, Timestamp, ZonedDateTime, civil::Date};
use kernel::{Result, db::Tx};
use programme::{Item, ItemId, Kind, RoomId, Status, as_they_stand};
use std::collections::BTreeMap;

/// What happens in a hall, over all days.
#[derive(Clone, Debug, Default)]
pub struct Order {
    /// Items in the order in which they begin.
    pub stretches: Vec<Stretch>,
    /// Lines whose item takes place in no hall any more.
    pub lost: Vec<Cue>,
}

/// An item with its lines.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// What happens.
    pub item: Item,
    /// When it was planned to begin, by the clocks of its place.
    pub planned: ZonedDateTime,
    /// By how many minutes it moves.
    pub shift: i64,
    /// What is written to the item itself.
    pub own: Option<Cue>,
    /// Its lines, in their order.
    pub cues: Vec<Cue>,
}

impl Stretch {
    /// The day on which it stands in the running order.
    pub fn day(&self) -> Date {
        self.planned.date()
    }

    /// The time so many minutes after it begins, as things stand.
    pub fn at(&self, minute: i64) -> ZonedDateTime {
        self.local(self.planned.timestamp() + SignedDuration::from_mins(self.shift + minute))
    }

    /// An instant by the clocks of its place.
    pub fn local(&self, at: Timestamp) -> ZonedDateTime {
        at.to_zoned_datetime(self.planned.time_zone().clone())
    }

    /// How many minutes it was planned to last.
    pub fn minutes(&self) -> i64 {
        let ends = self.item.ends().map_or(self.planned.timestamp(), |ends| ends.timestamp());
        ends.duration_since(self.planned.timestamp()).as_secs().max(0) / 60
    }
}

/// Whether an item is something that happens in a hall.
fn takes_place(item: &Item) -> bool {
    item.room.is_some()
        && item.kind != Kind::Part
        && item.status != Status::Cancelled
        && item.starts().is_some()
}

impl Order {
    /// The running order of a hall.
    ///
    /// # Errors
    /// What the database says.
    pub async fn load(tx: &mut Tx, forum: ForumId, hall: RoomId) -> Result<Order> {
        let items = as_they_stand(programme::items(tx, forum).await?);
        let shifts = stage::shifts(tx, forum).await?;
        let cues = store::of_forum(tx, forum).await?;
        Ok(Order::of(hall, &items, &shifts, cues))
    }

    /// The same, of what was read, with the minutes by which items move.
    pub(crate) fn of(hall: RoomId, items: &[Item], shifts: &BTreeMap<ItemId, i64>, cues: Vec<Cue>) -> Order {
        let mut here: Vec<(&Item, ZonedDateTime)> = items
            .iter()
            .filter(|item| item.room == Some(hall) && takes_place(item))
            .filter_map(|item| Some((item, item.starts()?)))
            .collect();
        here.sort_by_key(|(item, starts)| (starts.timestamp(), item.position));
        let mut by_item: BTreeMap<ItemId, Vec<Cue>> = BTreeMap::new();
        let mut lost = vec![];
        for cue in cues {
            match items.iter().find(|item| item.id == cue.item && takes_place(item)) {
                Some(item) if item.room == Some(hall) => by_item.entry(item.id).or_default().push(cue),
                Some(_) => {}
                None if cue.hall == hall && !cue.own => lost.push(cue),
                None => {}
            }
        }
        let stretch = |(item, planned): (&Item, ZonedDateTime)| {
            let mut cues = by_item.remove(&item.id).unwrap_or_default();
            let own = cues.iter().position(|cue| cue.own).map(|at| cues.remove(at));
            cues.sort_by_key(|cue| (cue.minute, cue.place, cue.id));
            let shift = shifts.get(&item.id).copied().unwrap_or_default();
            Stretch { item: item.clone(), planned, shift, own, cues }
        };
        Order { stretches: here.into_iter().map(stretch).collect(), lost }
    }

    /// The days on which something happens.
    pub fn days(&self) -> Vec<Date> {
        let mut days: Vec<Date> = self.stretches.iter().map(Stretch::day).collect();
        days.dedup();
        days
    }

    /// What happens on a day.
    pub fn on(&self, day: Date) -> impl Iterator<Item = &Stretch> {
        self.stretches.iter().filter(move |stretch| stretch.day() == day)
    }

    /// Where a line goes when it goes past its neighbour on the same day: the item, the minute, and the lines of that item
    /// in their new order. `None`: it is the first or the last already.
    pub(crate) fn past_neighbour(&self, id: CueId, up: bool) -> Option<(ItemId, i64, Vec<CueId>)> {
        let (at, index) = self.stretches.iter().enumerate().find_map(|(at, stretch)| {
            stretch.cues.iter().position(|cue| cue.id == id).map(|index| (at, index))
        })?;
        let stretch = &self.stretches[at];
        let mut ids: Vec<CueId> = stretch.cues.iter().map(|cue| cue.id).collect();
        let neighbour = if up { index.checked_sub(1) } else { Some(index + 1).filter(|it| *it < ids.len()) };
        if let Some(neighbour) = neighbour {
            ids.swap(index, neighbour);
            return Some((stretch.item.id, stretch.cues[neighbour].minute, ids));
        }
        let next = if up { at.checked_sub(1) } else { Some(at + 1) };
        let next = self.stretches.get(next?).filter(|next| next.day() == stretch.day())?;
        let mut ids: Vec<CueId> = next.cues.iter().map(|cue| cue.id).collect();
        if up {
            ids.push(id);
            let last = next.cues.last().map_or(next.minutes(), |cue| cue.minute);
            Some((next.item.id, last, ids))
        } else {
            ids.insert(0, id);
            Some((next.item.id, next.cues.first().map_or(0, |cue| cue.minute), ids))
        }
    }
}
