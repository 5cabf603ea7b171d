//! How the programme of a folder becomes the forum's.

use crate::{
    model::{Equipment, Item, ItemId, Kind, Matter, NewItem, NewPart, Role, Room, RoomId, Status},
    store,
};
use folder::{Folder, Worded, programme as files};
use forums::{CityId, ForumId, Fresh, text};
use jiff::civil::DateTime;
use kernel::{
    Result, Text,
    db::{Json, Tx},
    live::Topic,
};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What came from a folder says so in its `source`.
pub(crate) const FOLDER: &str = "folder";

/// What an item or a room is remembered as, for `forums::decide`.
pub(crate) const ITEM: &str = "programme-item";
pub(crate) const ROOM: &str = "programme-room";

/// Loads rooms and programme of a folder, inside the caller's act. Answers what was left because the site has changed it.
///
/// # Errors
/// What the database says.
pub async fn load(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<Vec<String>> {
    let cities = forums::cities(tx, forum).await?;
    let cities: BTreeMap<String, CityId> = cities.into_iter().map(|city| (city.slug, city.id)).collect();
    let left = rooms(tx, forum, folder, &cities, overwrite).await?;
    let rooms = store::rooms(tx, forum).await?;
    let rooms = rooms.into_iter().map(|room| (room.slug, room.id)).collect();
    let mut loading = Loading { forum, folder, cities, rooms, overwrite, left };
    let all = depth_first(&folder.programme);
    loading.remove_others(tx, &all).await?;
    for (position, (parent, item)) in (0i64..).zip(&all) {
        loading.one(tx, position, *parent, item).await?;
    }
    tx.changed(Topic::new("site", forum.0));
    Ok(loading.left)
}

/// Every room, and every house as a room of its own: items may be in a house and in no room of it. Answers what was left.
async fn rooms(
    tx: &mut Tx,
    forum: ForumId,
    folder: &Folder,
    cities: &BTreeMap<String, CityId>,
    overwrite: bool,
) -> Result<Vec<String>> {
    let (mut position, mut left) = (0, vec![]);
    for city in &folder.cities {
        for venue in &city.venues {
            let (house, house_name) = (house_word(folder, &venue.id), text(&venue.name));
            let house = new_room(&house, house_name.clone(), Text::default(), &[], (None, true, true));
            let inside = venue.rooms.iter().map(|room| {
                let seats = room.seats.map(i64::from);
                let mut new = new_room(
                    &room.id,
                    text(&room.name),
                    house_name.clone(),
                    &room.equipment,
                    (seats, room.shared, false),
                );
                new.equipment_words = Json(text(&room.more_equipment));
                new
            });
            for mut room in std::iter::once(house).chain(inside) {
                position += 1;
                let mut content = json!([position, city.id, room.name, room.venue, room.seats, room.shared]);
                if !room.equipment.is_empty() || !room.equipment_words.is_empty() {
                    content = json!([content, room.equipment, room.equipment_words]);
                }
                match forums::decide(tx, forum, ROOM, &room.slug, &content, overwrite).await? {
                    Fresh::Same => {}
                    Fresh::ChangedOnSite => left.push(format!("room {}", room.slug)),
                    Fresh::Write => {
                        room.id = RoomId(tx.new_id());
                        room.city = cities.get(&city.id).copied();
                        store::write_room(tx, forum, position, &room).await?;
                    }
                }
            }
        }
    }
    Ok(left)
}

/// A room of a folder that has no id and no city yet; the last are its seats, whether it is shared, whether it is a house.
fn new_room(
    slug: &str,
    name: Text,
    venue: Text,
    equipment: &[folder::Equipment],
    (seats, shared, is_house): (Option<i64>, bool, bool),
) -> Room {
    let known = equipment.iter().filter_map(|it| Equipment::from_word(it.word()));
    Room {
        id: RoomId(Uuid::nil()),
        slug: slug.to_owned(),
        city: None,
        venue: Json(venue),
        name: Json(name),
        seats,
        shared,
        is_house,
        equipment: Json(known.collect()),
        equipment_words: Json(Text::default()),
        removed_at: None,
    }
}

/// A house may have the id of a room.
pub(crate) fn house_word(folder: &Folder, venue: &str) -> String {
    let mut rooms = folder.cities.iter().flat_map(|city| &city.venues).flat_map(|venue| &venue.rooms);
    if rooms.any(|room| room.id == venue) { format!("{venue}-house") } else { venue.to_owned() }
}

struct Loading<'f> {
    forum: ForumId,
    folder: &'f Folder,
    cities: BTreeMap<String, CityId>,
    rooms: BTreeMap<String, RoomId>,
    overwrite: bool,
    left: Vec<String>,
}

impl Loading<'_> {
    async fn one(
        &mut self,
        tx: &mut Tx,
        position: i64,
        parent: Option<&files::Item>,
        item: &files::Item,
    ) -> Result<()> {
        // Places belong to those who sign up.
        let mut alone = files::Item { items: vec![], ..item.clone() };
        (alone.places, alone.signup_opens, alone.signup_closes) = (None, None, None);
        let content = json!([position, parent.map(|it| &it.id), alone]);
        match forums::decide(tx, self.forum, ITEM, &item.id, &content, self.overwrite).await? {
            Fresh::Same => return Ok(()),
            Fresh::ChangedOnSite => {
                self.left.push(format!("programme {}", item.id));
                return Ok(());
            }
            Fresh::Write => {}
        }
        let new = self.item(tx, position, parent, item).await?;
        store::write(tx, &new).await?;
        let parts: Vec<NewPart> = item.people.iter().map(part).collect();
        store::write_parts(tx, self.forum, new.item.id, &parts).await
    }

    async fn item(
        &self,
        tx: &mut Tx,
        position: i64,
        parent: Option<&files::Item>,
        item: &files::Item,
    ) -> Result<NewItem> {
        let id = item_id(self.forum, &item.id);
        let before = store::by_id(tx, id).await?;
        let ends_in = item.to_city.as_ref().unwrap_or(&item.city);
        let house = item.venue.as_ref().map(|venue| house_word(self.folder, venue));
        let room = item.room.as_ref().or(house.as_ref());
        Ok(NewItem {
            item: Item {
                id,
                slug: store::free_word(tx, self.forum, &item.id, id).await?,
                parent: parent.map(|parent| item_id(self.forum, &parent.id)),
                position,
                kind: Kind::from_word(item.kind.word()).unwrap_or(Kind::Other),
                status: Status::Confirmed,
                city: self.cities.get(&item.city).copied(),
                to_city: item.to_city.as_ref().and_then(|city| self.cities.get(city).copied()),
                room: room.and_then(|room| self.rooms.get(room).copied()),
                place: Json(Text::default()),
                starts_at: self.at(&item.city, item.starts),
                ends_at: self.at(ends_in, item.ends),
                all_day: false,
                title: Json(text(&item.title)),
                subtitle: Json(Text::default()),
                track: String::new(),
                language: item.language.clone().unwrap_or_default(),
                source_id: Some(item.id.clone()),
                source: Some(FOLDER.to_owned()),
                expected: before.as_ref().and_then(|before| before.expected),
                sequence: before.map_or(0, |before| before.sequence + 1),
                changed_at: tx.now,
            },
            forum: self.forum,
            summary: Text::default(),
            description: text(&item.description),
            matter: Matter::default(),
        })
    }

    /// A time by the clocks of a city, as it is kept.
    fn at(&self, city: &str, time: DateTime) -> Option<String> {
        let city = self.folder.cities.iter().find(|it| it.id == city)?;
        time.in_tz(&city.time_zone).ok().map(|at| at.to_string())
    }

    /// What came from the folder and is not in it any more is removed, as long as nobody has changed it here. Those that
    /// stay give their places free first: positions and words are the new order's.
    async fn remove_others(
        &mut self,
        tx: &mut Tx,
        all: &[(Option<&files::Item>, &files::Item)],
    ) -> Result<()> {
        let kept: BTreeSet<&str> = all.iter().map(|(_, item)| item.id.as_str()).collect();
        let gone = |item: &Item| {
            item.source.as_deref() == Some(FOLDER)
                && item.source_id.as_deref().is_some_and(|id| !kept.contains(id))
        };
        for item in store::items(tx, self.forum).await?.into_iter().filter(gone) {
            let word = item.source_id.as_deref().unwrap_or_default();
            match forums::decide(tx, self.forum, ITEM, word, &json!(null), self.overwrite).await? {
                Fresh::ChangedOnSite => self.left.push(format!("programme {word}")),
                Fresh::Same | Fresh::Write => store::remove(tx, item.id).await?,
            }
        }
        Ok(())
    }
}

/// The same item keeps its id over loads, so that bookmarks and links hold.
pub(crate) fn item_id(forum: ForumId, word: &str) -> ItemId {
    ItemId(Uuid::new_v5(&forum.0, word.as_bytes()))
}

fn part(from: &files::Part) -> NewPart {
    NewPart {
        role: Role::from_word(from.role.word()),
        reference: from.reference.clone(),
        from_language: from.from.clone().unwrap_or_default(),
        to_language: from.into.clone().unwrap_or_default(),
        description: text(&from.description),
        ..NewPart::default()
    }
}

/// Every item after the one it lies in, with that one.
fn depth_first(items: &[files::Item]) -> Vec<(Option<&files::Item>, &files::Item)> {
    fn visit<'i>(
        parent: Option<&'i files::Item>,
        items: &'i [files::Item],
        out: &mut Vec<(Option<&'i files::Item>, &'i files::Item)>,
    ) {
        for item in items {
            out.push((parent, item));
            visit(Some(item), &item.items, out);
        }
    }
    let mut out = vec![];
    visit(None, items, &mut out);
    out
}
