//! Where what clashes could be instead.

use super::{Hall, Scene, Slot};
use programme::{ItemId, RoomId};
use std::collections::BTreeSet;

/// Times that are proposed lie on such minutes.
const GRID_SECONDS: i64 = 300;
/// How far ahead a free time is looked for.
const AHEAD_SECONDS: i64 = 24 * 3600;

/// When an item could begin instead, as early as possible after its own time: its room and its people are free then, those of
/// what lies in it too, and can get there.
pub fn next_free(scene: &Scene, item: ItemId) -> Option<i64> {
    next_free_from(scene, item, i64::MIN)
}

/// The same, not before a moment.
pub fn next_free_from(scene: &Scene, item: ItemId, from: i64) -> Option<i64> {
    free_at(scene, slot_of(scene, item)?, from)
}

/// A larger room in the same city, and when the item could be in it: as early as possible.
pub fn larger_later(scene: &Scene, item: ItemId) -> Option<(RoomId, i64)> {
    let slot = slot_of(scene, item)?;
    let others = fitting(scene, slot).filter_map(|(room, hall)| {
        let there = Slot { room: Some(room), place: hall.place.clone(), ..slot.clone() };
        Some((free_at(scene, &there, i64::MIN)?, hall.seats, room))
    });
    others.min().map(|(at, _, room)| (room, at))
}

/// Rooms in the same city that are free at an item's time and seat those who are expected, the smallest first.
pub fn free_rooms(scene: &Scene, item: ItemId) -> Vec<RoomId> {
    let Some(slot) = slot_of(scene, item) else { return vec![] };
    let taken: BTreeSet<RoomId> = scene
        .slots
        .iter()
        .filter(|other| !other.is_kin(slot) && other.meets(slot))
        .filter_map(|other| other.room)
        .collect();
    let mut free: Vec<(bool, i64, RoomId)> = fitting(scene, slot)
        .filter(|(room, hall)| hall.shared || !taken.contains(room))
        .map(|(room, hall)| (hall.shared, hall.seats.unwrap_or(i64::MAX), room))
        .collect();
    free.sort_unstable();
    free.into_iter().map(|(_, _, room)| room).collect()
}

fn slot_of(scene: &Scene, item: ItemId) -> Option<&Slot> {
    scene.slots.iter().find(|slot| slot.item == item)
}

/// Other rooms in the same city in which more may be planned, and which seat those who are expected.
fn fitting<'s>(scene: &'s Scene, slot: &'s Slot) -> impl Iterator<Item = (RoomId, &'s Hall)> {
    let seats_them = |hall: &Hall| match (slot.expected, hall.seats) {
        (Some(expected), Some(seats)) => seats >= expected,
        (Some(_), None) => false,
        (None, _) => true,
    };
    let others = scene.halls.iter().filter(move |(room, _)| Some(**room) != slot.room);
    others
        .filter(move |(_, hall)| hall.is_open && hall.place.city == slot.place.city && seats_them(hall))
        .map(|(room, hall)| (*room, hall))
}

/// When `slot` could begin, with all that lies in it; none where it is free when it is.
fn free_at(scene: &Scene, slot: &Slot, from: i64) -> Option<i64> {
    let is_inside = |other: &Slot| other.above.contains(&slot.item);
    let inside = scene.slots.iter().filter(|other| is_inside(other));
    // Beginnings between which, both excluded, somebody or something would not be free.
    let mut taken: Vec<(i64, i64)> = vec![];
    for part in std::iter::once(slot).chain(inside) {
        let others = scene.slots.iter().filter(|other| !is_inside(other) && !other.is_kin(part));
        let (after, long) = (part.starts - slot.starts, (part.ends - part.starts).max(1));
        let times = others.filter_map(|other| needs(scene, part, other)).chain(absences(scene, part));
        taken.extend(times.map(|(from, to)| (from - after - long, to - after)));
    }
    taken.sort_unstable();
    let mut at = slot.starts.max(from);
    for (after, before) in taken {
        if after < at && at < before {
            at = (before + GRID_SECONDS - 1).div_euclid(GRID_SECONDS) * GRID_SECONDS;
        }
    }
    (at != slot.starts && at - slot.starts <= AHEAD_SECONDS).then_some(at)
}

/// The time for which another item holds what `slot` needs, ways there and back included.
fn needs(scene: &Scene, slot: &Slot, other: &Slot) -> Option<(i64, i64)> {
    let is_alone = |room: RoomId| scene.halls.get(&room).is_none_or(|hall| !hall.shared);
    let same_person = slot.people.iter().any(|busy| other.people.iter().any(|its| its.who == busy.who));
    let (before, after) = if same_person {
        let there = scene.ways.minutes(&slot.place_after(), &other.place);
        (there, scene.ways.minutes(&other.place_after(), &slot.place))
    } else if slot.room.is_some() && slot.room == other.room && slot.room.is_some_and(is_alone) {
        (0, 0)
    } else {
        return None;
    };
    Some((other.starts - before * 60, other.ends + after * 60))
}

/// When somebody of `slot` cannot be anywhere.
fn absences(scene: &Scene, slot: &Slot) -> impl Iterator<Item = (i64, i64)> {
    slot.people.iter().filter_map(|busy| scene.absent.get(&busy.who)).flatten().copied()
}
