//! By how much items move: what is late in a hall moves what follows there.

use crate::{
    model::{Item, ItemId, Kind, Room, RoomId, Status},
    tree::Tree,
};
use jiff::{Timestamp, civil::Date};
use kernel::Text;
use std::collections::BTreeMap;

/// The halls of a forum and of those held within it. A hall of the same name in the same house is the same hall.
#[derive(Clone, Debug, Default)]
pub struct Halls {
    all: Vec<Room>,
    same: BTreeMap<RoomId, RoomId>,
}

impl Halls {
    /// Those of one forum.
    pub fn of(rooms: Vec<Room>) -> Halls {
        let mut halls = Halls::default();
        halls.add(rooms);
        halls
    }

    /// Adds those of another forum, after the ones that it is held within.
    pub fn add(&mut self, rooms: Vec<Room>) {
        for room in &rooms {
            if let Some(known) = self.all.iter().find(|known| is_same_hall(known, room)) {
                self.same.insert(room.id, known.id);
            }
        }
        self.all.extend(rooms);
    }

    /// The hall that something in that room has to wait for; none where several things may happen at once.
    fn in_turn(&self, room: RoomId) -> Option<RoomId> {
        let is_shared = self.all.iter().any(|it| it.id == room && it.shared);
        (!is_shared).then(|| self.same.get(&room).copied().unwrap_or(room))
    }
}

/// Whether two forums, of which one is held within the other, mean one hall: by its name and its house in any language that both
/// have.
pub fn is_same_hall(one: &Room, other: &Room) -> bool {
    let is_said = |one: &Text, other: &Text| {
        let mut both = one.versions.iter().filter_map(|(lang, it)| Some((it, other.versions.get(lang)?)));
        both.any(|(one, other)| one.text == other.text && !one.text.is_empty())
    };
    let in_one_house =
        is_said(one.house(), other.house()) || one.house().is_empty() && other.house().is_empty();
    one.is_house == other.is_house && in_one_house && is_said(&one.name, &other.name)
}

/// When an item begins, its place among all, and which it is.
type Turn = (Timestamp, usize, ItemId);

/// By how many minutes items move: what was declared of one holds for it and for what follows in its hall on the same day, until
/// something else is declared. Where several things may happen at once nothing waits for another, and it holds for what lies in
/// the item. Of two that begin at once the first comes first.
pub fn shifts<'i>(
    items: impl IntoIterator<Item = &'i Item>,
    halls: &Halls,
    declared: &BTreeMap<ItemId, i64>,
) -> BTreeMap<ItemId, i64> {
    let mut shifts = BTreeMap::new();
    if declared.is_empty() {
        return shifts;
    }
    let items: Vec<&Item> = items.into_iter().collect();
    let tree = Tree::of(items.iter().copied());
    let mut days: BTreeMap<(RoomId, Date), Vec<Turn>> = BTreeMap::new();
    for (place, item) in items.iter().copied().enumerate().filter(|(_, item)| can_be_late(item)) {
        let Some(starts) = item.starts() else { continue };
        match tree.hall(item).and_then(|hall| halls.in_turn(hall)) {
            Some(hall) => {
                let day = days.entry((hall, starts.date())).or_default();
                day.push((starts.timestamp(), place, item.id));
            }
            None => shifts.extend(tree.declared_over(item, declared).map(|minutes| (item.id, minutes))),
        }
    }
    for mut day in days.into_values() {
        day.sort();
        let mut shift = 0;
        for (_, _, item) in day {
            shift = declared.get(&item).copied().unwrap_or(shift);
            shifts.insert(item, shift);
        }
    }
    shifts.retain(|_, minutes| *minutes != 0);
    shifts
}

fn can_be_late(item: &Item) -> bool {
    item.kind != Kind::Part && item.status != Status::Cancelled && !item.all_day
}

#[cfg(test)]
mod tests {
    use super::{Halls, shifts};
    use crate::model::{Item, ItemId, Room, RoomId, Status};
    use kernel::{Text, db::Json};
    use uuid::Uuid;

    const HALL: RoomId = RoomId(Uuid::from_u128(90));
    const OTHER: RoomId = RoomId(Uuid::from_u128(91));
    /// Where several things happen at once.
    const YARD: RoomId = RoomId(Uuid::from_u128(92));
    /// The hall, as a forum within the forum has it.
    const SAME: RoomId = RoomId(Uuid::from_u128(93));

    fn id(number: u128) -> ItemId {
        ItemId(Uuid::from_u128(number))
    }

    /// An item of an hour, at that hour of a day of November.
    fn item(number: u128, day: i8, hour: i8, room: Option<RoomId>) -> Item {
        let at = |hour: i8| Some(format!("2025-11-{day:02}T{hour:02}:00:00+04:00[Asia/Baku]"));
        Item { room, starts_at: at(hour), ends_at: at(hour + 1), ..crate::model::item_for_tests(number) }
    }

    fn room(id: RoomId, name: &str, shared: bool) -> Room {
        Room {
            id,
            slug: id.0.to_string(),
            city: None,
            venue: Json(Text::new("en", "Solidarity Palace")),
            name: Json(Text::new("en", name)),
            seats: None,
            shared,
            is_house: false,
            equipment: Json(vec![]),
            equipment_words: Json(Text::default()),
            removed_at: None,
        }
    }

    fn minutes<const N: usize>(items: [Item; N], declared: &[(u128, i64)]) -> [i64; N] {
        let declared = declared.iter().map(|(number, minutes)| (id(*number), *minutes)).collect();
        let mut halls = Halls::default();
        halls.add(vec![room(HALL, "Great Hall", false), room(OTHER, "Small Hall", false)]);
        halls.add(vec![room(YARD, "Yard", true), room(SAME, "Great Hall", false)]);
        let shifts = shifts(&items, &halls, &declared);
        items.map(|item| shifts.get(&item.id).copied().unwrap_or_default())
    }

    #[test]
    fn a_delay_moves_what_follows_in_the_hall_that_day() {
        let items = || {
            let in_hall = |number, day, hour| item(number, day, hour, Some(HALL));
            let (next_day, elsewhere) = (in_hall(4, 25, 9), item(5, 24, 11, Some(OTHER)));
            [in_hall(1, 24, 9), in_hall(2, 24, 10), in_hall(3, 24, 11), next_day, elsewhere]
        };
        assert_eq!(minutes(items(), &[]), [0, 0, 0, 0, 0]);
        assert_eq!(minutes(items(), &[(2, 15)]), [0, 15, 15, 0, 0]);
        assert_eq!(minutes(items(), &[(1, 15), (3, 0)]), [15, 15, 0, 0, 0]);
    }

    #[test]
    fn what_lies_in_an_item_without_a_hall_of_its_own_moves_with_it() {
        let inside = |item: Item| Item { parent: Some(id(1)), ..item };
        let items =
            [item(1, 24, 9, Some(HALL)), inside(item(2, 24, 10, None)), inside(item(3, 24, 10, Some(OTHER)))];
        assert_eq!(minutes(items, &[(1, 20)]), [20, 20, 0]);
    }

    #[test]
    fn where_several_things_happen_at_once_a_delay_moves_what_lies_in_the_item_and_nothing_else() {
        let inside = Item { parent: Some(id(1)), ..item(2, 24, 10, None) };
        let items = [item(1, 24, 9, Some(YARD)), inside, item(3, 24, 11, Some(YARD))];
        assert_eq!(minutes(items, &[(1, 20)]), [20, 20, 0]);
    }

    #[test]
    fn a_hall_is_one_for_a_forum_and_for_those_held_within_it() {
        let items = [
            item(1, 24, 9, Some(HALL)),
            item(2, 24, 12, Some(HALL)),
            item(3, 24, 9, Some(SAME)),
            item(4, 24, 10, Some(SAME)),
        ];
        assert_eq!(minutes(items.clone(), &[(1, 20)]), [20, 20, 20, 20]);
        assert_eq!(minutes(items, &[(4, 30)]), [0, 30, 0, 30]);
    }

    #[test]
    fn what_does_not_take_place_and_what_lasts_whole_days_is_not_late() {
        let items = [
            item(1, 24, 9, Some(HALL)),
            Item { status: Status::Cancelled, ..item(2, 24, 10, Some(HALL)) },
            Item { all_day: true, ..item(3, 24, 11, Some(HALL)) },
            item(4, 24, 12, None),
        ];
        assert_eq!(minutes(items, &[(1, 20), (4, 5)]), [20, 0, 0, 5]);
    }
}
