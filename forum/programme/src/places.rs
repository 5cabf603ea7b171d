//! Rooms and houses as they are written by those who plan. A folder that comes later leaves what was changed here; their order
//! alone is no such change.

use crate::{
    load::ROOM,
    model::{Room, RoomId, word_of},
    store,
};
use forums::ForumId;
use kernel::{Result, Text, db::Tx, live::Topic};

/// Writes a room, inside the caller's act: in place of the one with its id, else behind all others and with a word of its
/// own, which it answers. A house that gets another name gives it to its rooms.
///
/// # Errors
/// What the database says.
pub async fn put_room(tx: &mut Tx, forum: ForumId, mut room: Room) -> Result<String> {
    let all = store::all_rooms(tx, forum).await?;
    let place = all.iter().position(|it| it.id == room.id);
    let is_new = place.is_none();
    match place.and_then(|at| all.get(at)) {
        Some(before) => {
            room.slug.clone_from(&before.slug);
            if room.is_house && before.name != room.name {
                for inside in all.iter().filter(|it| before.holds(it)) {
                    store::rename_house_of(tx, inside.id, &room.name).await?;
                    forums::changed_on_site(tx, forum, ROOM, &inside.slug).await?;
                }
            }
        }
        None => {
            let taken: Vec<&str> = all.iter().map(|room| room.slug.as_str()).collect();
            room.slug = free_word(&room.name, "room", &taken);
        }
    }
    let position = i64::try_from(place.unwrap_or(all.len())).unwrap_or(i64::MAX);
    store::write_room(tx, forum, position, &room).await?;
    if is_new {
        forums::made_on_site(tx, forum, ROOM, &room.slug).await?;
    } else {
        forums::changed_on_site(tx, forum, ROOM, &room.slug).await?;
    }
    tx.changed(Topic::new("site", forum.0));
    Ok(room.slug)
}

/// Puts rooms in this order, inside the caller's act; those that are not named come after them, as they were.
///
/// # Errors
/// What the database says.
pub async fn order_rooms(tx: &mut Tx, forum: ForumId, order: &[RoomId]) -> Result<()> {
    let all = store::all_rooms(tx, forum).await?;
    let others = all.iter().map(|room| room.id).filter(|id| !order.contains(id));
    let known = order.iter().copied().filter(|id| all.iter().any(|room| room.id == *id));
    for (position, id) in (0i64..).zip(known.chain(others).collect::<Vec<_>>()) {
        store::place_room(tx, id, position).await?;
    }
    tx.changed(Topic::new("site", forum.0));
    Ok(())
}

/// Removes all rooms of a forum in which nothing has ever been planned, inside the caller's act.
///
/// # Errors
/// What the database says, where something is in one.
pub async fn remove_rooms(tx: &mut Tx, forum: ForumId) -> Result<()> {
    store::remove_rooms(tx, forum).await
}

/// A word for a folder, made of a name or else this one, that is none of those taken.
pub fn free_word(name: &Text, otherwise: &str, taken: &[&str]) -> String {
    let mut words = name.versions.values().map(|version| word_of(&version.text));
    let wanted = words.find(|word| word.len() > 1).unwrap_or_else(|| otherwise.to_owned());
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    let mut words = std::iter::once(wanted.clone()).chain(numbered);
    words.find(|word| !taken.contains(&word.as_str())).expect("there is always another number")
}
