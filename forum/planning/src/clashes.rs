//! Clashes of a plan: who or what would have to be in two places. Pure: times, rooms and people in, hints out.
//!
//! Everything is walked in the order of time, resource by resource, so that the cost grows with the number of items and not
//! with its square.

mod mends;
mod ways;

use forums::CityId;
use programme::{ItemId, RoomId};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

pub use mends::{free_rooms, larger_later, next_free, next_free_from};
pub use ways::{BETWEEN_CITIES_MIN, BETWEEN_HOUSES_MIN, House, Place, Ways};

/// Hints of one plan, at most: beyond that a list helps nobody.
pub const CLASHES_MAX: usize = 500;

/// Somebody who has a part in something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// By their registration.
    Registered(Uuid),
    /// By a name that is nobody's registration, folded.
    Named(String),
}

/// Somebody who has to be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Busy {
    /// Who.
    pub who: Who,
    /// Whether they interpret.
    pub interprets: bool,
}

/// Something that takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What.
    pub item: ItemId,
    /// What it lies in, all the way up: these are not in its way.
    pub above: Vec<ItemId>,
    /// When it begins, in seconds since 1970.
    pub starts: i64,
    /// When it ends.
    pub ends: i64,
    /// The room that it needs for itself.
    pub room: Option<RoomId>,
    /// Where it is.
    pub place: Place,
    /// Where it ends, if that is elsewhere.
    pub ends_in: Option<CityId>,
    /// Who has to be there.
    pub people: Vec<Busy>,
    /// How many are expected.
    pub expected: Option<i64>,
    /// Whether there are booths where it is, a language is spoken that is known, and nobody is to interpret from it.
    pub unheard: bool,
}

/// A room, as far as it matters here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hall {
    /// How many it seats.
    pub seats: Option<i64>,
    /// Whether several things may happen in it at once.
    pub shared: bool,
    /// Whether more may be planned in it.
    pub is_open: bool,
    /// Where it is.
    pub place: Place,
}

impl Default for Hall {
    fn default() -> Hall {
        Hall { seats: None, shared: false, is_open: true, place: Place::default() }
    }
}

/// A whole plan.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// What takes place.
    pub slots: Vec<Slot>,
    /// The rooms.
    pub halls: BTreeMap<RoomId, Hall>,
    /// Those who are their delegation's only delegate.
    pub only: BTreeSet<Who>,
    /// How long ways take.
    pub ways: Ways,
    /// When somebody cannot be anywhere: from and to, in seconds since 1970.
    pub absent: BTreeMap<Who, Vec<(i64, i64)>>,
}

/// Something that cannot be as it is planned. `a` begins no later than `b`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Clash {
    /// A room is needed twice.
    Room {
        /// Which room.
        room: RoomId,
        /// The earlier one.
        a: ItemId,
        /// The later one.
        b: ItemId,
    },
    /// Somebody has to be in two places.
    Person {
        /// Who.
        who: Who,
        /// The earlier one.
        a: ItemId,
        /// The later one.
        b: ItemId,
    },
    /// Somebody who is all that a delegation has is to be in two places.
    OnlyDelegate {
        /// Who.
        who: Who,
        /// The earlier one.
        a: ItemId,
        /// The later one.
        b: ItemId,
    },
    /// An interpreter has to be in two places.
    Interpreter {
        /// Who.
        who: Who,
        /// The earlier one.
        a: ItemId,
        /// The later one.
        b: ItemId,
    },
    /// Somebody cannot get from one place to the other in time.
    Way {
        /// Who.
        who: Who,
        /// Where they come from.
        a: ItemId,
        /// Where they have to be.
        b: ItemId,
        /// Minutes that the way takes.
        needs: i64,
        /// Minutes that there are.
        has: i64,
    },
    /// More people are expected than there are seats.
    Seats {
        /// What.
        item: ItemId,
        /// How many are expected.
        expected: i64,
        /// How many seats there are.
        seats: i64,
    },
    /// Somebody has said that they cannot be there then.
    Absent {
        /// Who.
        who: Who,
        /// In what they have a part.
        item: ItemId,
        /// Since when they cannot, in seconds since 1970.
        from: i64,
        /// Until when.
        to: i64,
    },
    /// Somebody was asked and does not take their part.
    Declined {
        /// Who.
        who: Who,
        /// In what they have it.
        item: ItemId,
    },
    /// There are booths, and nobody interprets from the language that is spoken.
    Unheard {
        /// What.
        item: ItemId,
    },
}

impl Clash {
    /// The items that it is about: the one to mend last.
    pub fn items(&self) -> (ItemId, ItemId) {
        match *self {
            Clash::Room { a, b, .. }
            | Clash::Person { a, b, .. }
            | Clash::OnlyDelegate { a, b, .. }
            | Clash::Interpreter { a, b, .. }
            | Clash::Way { a, b, .. } => (a, b),
            Clash::Seats { item, .. }
            | Clash::Absent { item, .. }
            | Clash::Declined { item, .. }
            | Clash::Unheard { item } => (item, item),
        }
    }

    /// Whether it may be meant: it is said, and the item is not marked.
    pub fn is_gentle(&self) -> bool {
        matches!(self, Clash::Unheard { .. })
    }
}

impl Slot {
    /// Whether both cannot be had at once. What ends when the other begins is no clash.
    pub fn meets(&self, other: &Slot) -> bool {
        self.starts < other.ends && other.starts < self.ends
    }

    /// Whether one lies in the other: a speech is not in the way of its session.
    pub fn is_kin(&self, other: &Slot) -> bool {
        self.item == other.item || self.above.contains(&other.item) || other.above.contains(&self.item)
    }

    /// Those of times from and to in which it falls.
    fn within<'t>(&self, times: Option<&'t Vec<(i64, i64)>>) -> impl Iterator<Item = (i64, i64)> + use<'t> {
        let (starts, ends) = (self.starts, self.ends);
        times.into_iter().flatten().copied().filter(move |(from, to)| starts < *to && *from < ends)
    }

    /// Where whoever was there is afterwards.
    fn place_after(&self) -> Place {
        match self.ends_in {
            Some(city) => Place { city: Some(city), ..Place::default() },
            None => self.place.clone(),
        }
    }
}

/// Everything that cannot be as it is planned, in the order of time.
pub fn clashes(scene: &Scene) -> Vec<Clash> {
    let mut order: Vec<&Slot> = scene.slots.iter().collect();
    order.sort_by_key(|slot| (slot.starts, slot.item));
    let mut by_room: BTreeMap<RoomId, Vec<&Slot>> = BTreeMap::new();
    let mut by_person: BTreeMap<&Who, Vec<(&Slot, bool)>> = BTreeMap::new();
    let mut found = vec![];
    for slot in order.iter().copied() {
        if let Some(room) = slot.room {
            by_room.entry(room).or_default().push(slot);
        }
        let mut seen = BTreeSet::new();
        for busy in slot.people.iter().filter(|busy| seen.insert(&busy.who)) {
            let interprets = slot.people.iter().any(|it| it.who == busy.who && it.interprets);
            by_person.entry(&busy.who).or_default().push((slot, interprets));
        }
        found.extend(too_full(scene, slot));
        let absent = seen.iter().flat_map(|who| {
            let times = slot.within(scene.absent.get(*who));
            times.map(|(from, to)| Clash::Absent { who: (*who).clone(), item: slot.item, from, to })
        });
        found.extend(absent);
        found.extend(slot.unheard.then_some(Clash::Unheard { item: slot.item }));
    }
    for (room, slots) in by_room {
        if scene.halls.get(&room).is_none_or(|hall| !hall.shared) {
            let slots: Vec<_> = slots.into_iter().map(|slot| (slot, false)).collect();
            meetings(&slots, &mut found, |a, b, _| Clash::Room { room, a, b });
        }
    }
    for (who, slots) in by_person {
        meetings(&slots, &mut found, |a, b, interprets| {
            let who = who.clone();
            match (interprets, scene.only.contains(&who)) {
                (true, _) => Clash::Interpreter { who, a, b },
                (_, true) => Clash::OnlyDelegate { who, a, b },
                _ => Clash::Person { who, a, b },
            }
        });
        journeys(scene, who, &slots, &mut found);
    }
    let starts: BTreeMap<ItemId, i64> = order.iter().map(|slot| (slot.item, slot.starts)).collect();
    found.sort_by_cached_key(|clash| (starts.get(&clash.items().1).copied(), clash.clone()));
    found
}

fn too_full(scene: &Scene, slot: &Slot) -> Option<Clash> {
    let seats = scene.halls.get(&slot.room?)?.seats?;
    let expected = slot.expected.filter(|expected| *expected > seats)?;
    Some(Clash::Seats { item: slot.item, expected, seats })
}

/// Every two that need the same at once. `slots` are in the order of time.
fn meetings(slots: &[(&Slot, bool)], found: &mut Vec<Clash>, clash: impl Fn(ItemId, ItemId, bool) -> Clash) {
    let mut going_on: Vec<(&Slot, bool)> = vec![];
    for (slot, interprets) in slots {
        going_on.retain(|(earlier, _)| earlier.ends > slot.starts);
        for (earlier, also) in &going_on {
            if found.len() >= CLASHES_MAX {
                return;
            }
            if slot.meets(earlier) && !slot.is_kin(earlier) {
                found.push(clash(earlier.item, slot.item, *interprets || *also));
            }
        }
        going_on.push((slot, *interprets));
    }
}

/// Ways that take longer than there is time between what somebody does.
fn journeys(scene: &Scene, who: &Who, slots: &[(&Slot, bool)], found: &mut Vec<Clash>) {
    let mut last: Option<&Slot> = None;
    for (slot, _) in slots {
        if let Some(before) = last.filter(|before| before.ends <= slot.starts && !slot.is_kin(before)) {
            let needs = scene.ways.minutes(&before.place_after(), &slot.place);
            let has = (slot.starts - before.ends) / 60;
            if needs > has && found.len() < CLASHES_MAX {
                found.push(Clash::Way { who: who.clone(), a: before.item, b: slot.item, needs, has });
            }
        }
        if last.is_none_or(|before| slot.ends >= before.ends) {
            last = Some(slot);
        }
    }
}
