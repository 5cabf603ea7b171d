//! What an item has from what it lies in.

use crate::{
    model::{Item, ItemId, RoomId, Status},
    store,
};
use kernel::{Result, db::Tx};
use std::collections::BTreeMap;

/// What is said of where something takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// In this room.
    In(RoomId),
    /// In no room of the forum: on a journey, or where words say.
    Elsewhere,
    /// Nothing.
    Nothing,
}

impl Said {
    /// By its own room, and whether it is said to be in none.
    pub fn of(room: Option<RoomId>, is_elsewhere: bool) -> Said {
        match room {
            Some(room) => Said::In(room),
            None if is_elsewhere => Said::Elsewhere,
            None => Said::Nothing,
        }
    }
}

/// In which room something takes place, by what is said of it and of all that it lies in, from the inside out: in its own, else
/// in that of what it lies in, unless it is said to be elsewhere. The one rule for what is published and for what is planned.
pub fn room_of(upward: impl IntoIterator<Item = Said>) -> Option<RoomId> {
    match upward.into_iter().find(|it| *it != Said::Nothing) {
        Some(Said::In(room)) => Some(room),
        _ => None,
    }
}

/// Items by their ids.
pub(crate) struct Tree<'i>(BTreeMap<ItemId, &'i Item>);

impl<'i> Tree<'i> {
    pub fn of(items: impl IntoIterator<Item = &'i Item>) -> Tree<'i> {
        Tree(items.into_iter().map(|item| (item.id, item)).collect())
    }

    /// An item and all that it lies in, from the inside out.
    fn upward(&self, item: &'i Item) -> impl Iterator<Item = &'i Item> {
        let above = move |item: &&'i Item| item.parent.and_then(|parent| self.0.get(&parent).copied());
        // A tree has no way back down, but a database could be told one.
        std::iter::successors(Some(item), above).take(self.0.len())
    }

    /// Where an item takes place, by [`room_of`].
    pub fn hall(&self, item: &'i Item) -> Option<RoomId> {
        room_of(self.upward(item).map(|it| Said::of(it.room, it.to_city.is_some() || !it.place.is_empty())))
    }

    /// What was declared of an item, else of what it lies in on that day.
    pub fn declared_over(&self, item: &'i Item, declared: &BTreeMap<ItemId, i64>) -> Option<i64> {
        let mut on_that_day = self.upward(item).take_while(|it| it.day() == item.day());
        on_that_day.find_map(|it| declared.get(&it.id)).copied()
    }
}

/// The items of a forum with what each has from what it lies in: the room where it has none of its own, and that it does not
/// take place where the whole does not.
pub fn as_they_stand(mut items: Vec<Item>) -> Vec<Item> {
    let tree = Tree::of(&items);
    let is_off = |item| tree.upward(item).any(|it| it.status == Status::Cancelled);
    let stands: Vec<_> = items.iter().map(|item| (tree.hall(item), is_off(item))).collect();
    for (item, (room, is_off)) in items.iter_mut().zip(stands) {
        item.room = room;
        if is_off {
            item.status = Status::Cancelled;
        }
    }
    items
}

/// The same of one item.
///
/// # Errors
/// What the database says.
pub async fn as_it_stands(tx: &mut Tx, item: Item) -> Result<Item> {
    let mut way = vec![item];
    // As above: never further up than a programme is deep.
    while let Some(parent) = way.last().and_then(|it| it.parent).filter(|_| way.len() < DEPTH_MAX) {
        match store::by_id(tx, parent).await? {
            Some(parent) => way.push(parent),
            None => break,
        }
    }
    Ok(as_they_stand(way).swap_remove(0))
}

/// Items that lie in one another.
const DEPTH_MAX: usize = 64;

#[cfg(test)]
mod tests {
    use super::as_they_stand;
    use crate::model::{Item, RoomId, Status};
    use kernel::{Text, db::Json};
    use uuid::Uuid;

    fn hall(number: u128) -> Option<RoomId> {
        Some(RoomId(Uuid::from_u128(number)))
    }

    fn inside(of: u128, item: Item) -> Item {
        Item { parent: Some(crate::model::item_for_tests(of).id), ..item }
    }

    #[test]
    fn what_has_no_room_of_its_own_takes_place_in_that_of_the_whole_unless_it_is_said_to_be_elsewhere() {
        let item = crate::model::item_for_tests;
        let elsewhere = Json(Text::new("en", "In the garden"));
        let items = vec![
            Item { room: hall(90), ..item(1) },
            inside(1, item(2)),
            inside(2, item(3)),
            inside(1, Item { room: hall(91), ..item(4) }),
            inside(1, Item { place: elsewhere, ..item(5) }),
        ];
        let rooms: Vec<_> = as_they_stand(items).into_iter().map(|it| it.room).collect();
        assert_eq!(rooms, [hall(90), hall(90), hall(90), hall(91), None]);
    }

    #[test]
    fn nothing_of_what_is_cancelled_takes_place() {
        let item = crate::model::item_for_tests;
        let items = vec![
            Item { status: Status::Cancelled, ..item(1) },
            inside(1, item(2)),
            inside(2, item(3)),
            item(4),
        ];
        let off = as_they_stand(items).into_iter().map(|it| it.status == Status::Cancelled);
        assert_eq!(off.collect::<Vec<_>>(), [true, true, true, false]);
    }
}
