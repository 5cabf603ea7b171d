//! How the programme of a folder becomes the forum's.

use crate::{
    delays,
    folder_of::{Standing, standing},
    model::{Equipment, Item, ItemId, Kind, Matter, NewItem, NewPart, Role, Room, RoomId, Status},
    store,
};
use folder::{Folder, Worded, programme as files};
use forums::{CityId, ForumId, Fresh, plain, text};
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
    let all = depth_first(&folder.programme);
    let items = store::items(tx, forum).await?;
    let ids = all.iter().map(|(_, item)| (item.id.as_str(), Named::of(forum, &item.id, &items))).collect();
    let standing = standing(tx, forum, folder).await?;
    let mut loading = Loading { forum, folder, cities, rooms, ids, standing, overwrite, left };
    loading.remove_others(tx, items).await?;
    for (position, (parent, item)) in (0i64..).zip(&all) {
        loading.one(tx, position, *parent, item).await?;
    }
    tx.changed(Topic::new("site", forum.0));
    delays::settle(tx, forum).await?;
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
    let known = store::rooms(tx, forum).await?;
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
                    Fresh::ChangedOnSite => {
                        room.city = cities.get(&city.id).copied();
                        let stands =
                            known.iter().any(|it| it.slug == room.slug && said_of(it) == said_of(&room));
                        left.extend((!stands).then(|| format!("room {}", room.slug)));
                    }
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

/// What a folder says of a room.
fn said_of(room: &Room) -> impl PartialEq {
    let words = [&room.name, &room.venue, &room.equipment_words].map(|text| plain(text));
    (room.city, words, room.seats, room.shared, room.is_house, room.equipment.0.clone())
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

/// The word by which the folder that an item came from knows it; none: it came from no folder.
pub fn came_from_folder(item: &Item) -> Option<&str> {
    item.source_id.as_deref().filter(|_| item.source.as_deref() == Some(FOLDER))
}

/// A house may have the id of a room.
pub(crate) fn house_word(folder: &Folder, venue: &str) -> String {
    let mut rooms = folder.cities.iter().flat_map(|city| &city.venues).flat_map(|venue| &venue.rooms);
    if rooms.any(|room| room.id == venue) { format!("{venue}-house") } else { venue.to_owned() }
}

/// Which item of the forum a folder's word names.
#[derive(Clone, Copy)]
struct Named {
    id: ItemId,
    /// It did not come from a folder: it was made here, and is in one that was written here.
    is_own: bool,
}

impl Named {
    fn of(forum: ForumId, word: &str, items: &[Item]) -> Named {
        if let Some(item) = items.iter().find(|item| came_from_folder(item) == Some(word)) {
            return Named { id: item.id, is_own: false };
        }
        let by_word = items.iter().find(|item| item.slug == word);
        by_word.map_or(Named { id: item_id(forum, word), is_own: false }, |item| Named {
            id: item.id,
            is_own: true,
        })
    }
}

struct Loading<'f> {
    forum: ForumId,
    folder: &'f Folder,
    cities: BTreeMap<String, CityId>,
    rooms: BTreeMap<String, RoomId>,
    ids: BTreeMap<&'f str, Named>,
    standing: BTreeMap<ItemId, Standing>,
    overwrite: bool,
    left: Vec<String>,
}

impl Loading<'_> {
    fn id_of(&self, item: &files::Item) -> ItemId {
        self.ids.get(item.id.as_str()).map_or_else(|| item_id(self.forum, &item.id), |named| named.id)
    }

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
        let lies_in = parent.map(|parent| self.id_of(parent));
        let stands = self.standing.get(&self.id_of(item)).filter(|it| {
            it.parent == lies_in && files::Item { id: item.id.clone(), ..it.item.clone() } == alone
        });
        let is_own = self.ids.get(item.id.as_str()).is_some_and(|named| named.is_own);
        // What was made here has its place among what came from the folder wherever that puts it.
        if stands.is_some_and(|it| is_own || it.place == position) {
            return Ok(());
        }
        let is_left = if is_own {
            !self.overwrite
        } else {
            let content = json!([position, parent.map(|it| &it.id), alone]);
            match forums::decide(tx, self.forum, ITEM, &item.id, &content, self.overwrite).await? {
                Fresh::Same => return Ok(()),
                Fresh::ChangedOnSite => true,
                Fresh::Write => false,
            }
        };
        if is_left {
            self.left.extend(stands.is_none().then(|| format!("programme {}", item.id)));
            return Ok(());
        }
        let new = self.item(tx, position, lies_in, item).await?;
        store::write(tx, &new).await?;
        if item.withheld {
            store::withhold(tx, new.item.id).await?;
        }
        let parts: Vec<NewPart> = item.people.iter().map(part).collect();
        store::write_parts(tx, self.forum, new.item.id, &parts).await
    }

    async fn item(
        &self,
        tx: &mut Tx,
        position: i64,
        parent: Option<ItemId>,
        item: &files::Item,
    ) -> Result<NewItem> {
        let id = self.id_of(item);
        let before = store::by_id(tx, id).await?;
        let ends_in = item.to_city.as_ref().unwrap_or(&item.city);
        let house = item.venue.as_ref().map(|venue| house_word(self.folder, venue));
        let room = item.room.as_ref().or(house.as_ref());
        Ok(NewItem {
            item: Item {
                id,
                slug: store::free_word(tx, self.forum, &item.id, id).await?,
                parent,
                position,
                kind: Kind::from_word(item.kind.word()).unwrap_or(Kind::Other),
                status: item.status.and_then(|it| Status::from_word(it.word())).unwrap_or(Status::Confirmed),
                city: self.cities.get(&item.city).copied(),
                to_city: item.to_city.as_ref().and_then(|city| self.cities.get(city).copied()),
                room: room.and_then(|room| self.rooms.get(room).copied()),
                place: Json(Text::default()),
                starts_at: self.at(&item.city, item.starts),
                ends_at: self.at(ends_in, item.ends),
                all_day: false,
                title: Json(text(&item.title)),
                subtitle: Json(text(&item.subtitle)),
                track: String::new(),
                language: item.language.clone().unwrap_or_default(),
                source_id: Some(item.id.clone()),
                source: Some(FOLDER.to_owned()),
                expected: before.as_ref().and_then(|before| before.expected),
                sequence: before.map_or(0, |before| before.sequence + 1),
                changed_at: tx.now,
            },
            forum: self.forum,
            summary: text(&item.summary),
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
    async fn remove_others(&mut self, tx: &mut Tx, items: Vec<Item>) -> Result<()> {
        let kept: BTreeSet<ItemId> = self.ids.values().map(|named| named.id).collect();
        let gone = |item: &Item| came_from_folder(item).is_some() && !kept.contains(&item.id);
        for item in items.into_iter().filter(gone) {
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
        reference: numbered(from),
        from_language: from.from.clone().unwrap_or_default(),
        to_language: from.into.clone().unwrap_or_default(),
        description: text(&from.description),
        ..NewPart::default()
    }
}

/// Number and delegation, where several have given that number: nobody is known by both together until they are named.
fn numbered(from: &files::Part) -> Option<String> {
    let reference = from.reference.as_ref()?;
    Some(match &from.delegation {
        Some(delegation) => format!("{delegation}/{reference}"),
        None => reference.clone(),
    })
}

/// Gives the parts that the folder has given to a number of a delegation to whoever has it, inside the caller's act: after the
/// people were loaded.
///
/// # Errors
/// What the database says.
pub async fn name_numbered(tx: &mut Tx, forum: ForumId) -> Result<()> {
    store::name_numbered(tx, forum).await
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
