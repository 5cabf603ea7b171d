//! The programme as a folder says it: the other direction of [`crate::load()`].

use crate::{
    load::house_word,
    model::{self, Kind, Participant, Role, Room},
    store,
};
use folder::{
    Folder, Worded,
    programme::{Item, ItemKind, Part, Role as FileRole},
};
use forums::{City, ForumId, plain};
use kernel::{Result, db::Tx};
use std::collections::BTreeMap;

/// Writes the rooms and the programme of a forum into its folder. Rooms of a house that nobody knows are left out, and kinds
/// and roles that a folder has no word for get the nearest one.
///
/// # Errors
/// What the database says; an item without a city or a time, which a folder cannot say.
pub async fn into_folder(tx: &mut Tx, forum: ForumId, folder: &mut Folder) -> Result<()> {
    let cities = forums::cities(tx, forum).await?;
    let items = store::items(tx, forum).await?;
    let is_used = |room: &Room| items.iter().any(|item| item.room == Some(room.id));
    let mut rooms = store::all_rooms(tx, forum).await?;
    rooms.retain(|room| room.removed_at.is_none() || is_used(room));
    places(folder, &cities, &rooms);
    let bodies = store::bodies(tx, forum).await?;
    let mut people: BTreeMap<model::ItemId, Vec<Participant>> = BTreeMap::new();
    for part in store::participants(tx, forum).await? {
        people.entry(part.item).or_default().push(part);
    }
    let mut inside: BTreeMap<Option<model::ItemId>, Vec<model::Item>> = BTreeMap::new();
    for item in items {
        inside.entry(item.parent).or_default().push(item);
    }
    let descriptions = bodies.into_iter().map(|body| (body.id, plain(&body.description))).collect();
    let programme = Writer { folder: &*folder, cities, rooms, descriptions, people, inside }.items(None)?;
    folder.programme = programme;
    Ok(())
}

/// Each house with its rooms, in their order.
fn places(folder: &mut Folder, cities: &[City], rooms: &[Room]) {
    for city in cities {
        let Some(out) = folder.cities.iter_mut().find(|it| it.id == city.slug) else { continue };
        for house in rooms.iter().filter(|room| room.is_house && room.city == Some(city.id)) {
            let name = plain(&house.name);
            let venue = match out.venues.iter().position(|venue| venue.name == name) {
                Some(at) => &mut out.venues[at],
                None => {
                    let (id, address) = (house.slug.clone(), folder::Text::default());
                    let (latitude, longitude) = (None, None);
                    out.venues.push(folder::Venue { id, latitude, longitude, name, address, rooms: vec![] });
                    out.venues.last_mut().expect("one was pushed")
                }
            };
            venue.rooms = rooms.iter().filter(|room| house.holds(room)).map(room_of).collect();
        }
    }
}

fn room_of(room: &Room) -> folder::Room {
    let words = room.equipment.iter().filter_map(|it| folder::Equipment::from_word(it.word()));
    folder::Room {
        id: room.slug.clone(),
        seats: room.seats.and_then(|seats| u32::try_from(seats).ok()).filter(|seats| *seats > 0),
        shared: room.shared,
        equipment: words.collect(),
        name: plain(&room.name),
        more_equipment: plain(&room.equipment_words),
    }
}

struct Writer<'f> {
    folder: &'f Folder,
    cities: Vec<City>,
    rooms: Vec<Room>,
    descriptions: BTreeMap<model::ItemId, folder::Text>,
    people: BTreeMap<model::ItemId, Vec<Participant>>,
    inside: BTreeMap<Option<model::ItemId>, Vec<model::Item>>,
}

impl Writer<'_> {
    fn items(&mut self, parent: Option<model::ItemId>) -> Result<Vec<Item>> {
        let here = self.inside.remove(&parent).unwrap_or_default();
        here.into_iter().map(|item| self.item(item)).collect()
    }

    fn item(&mut self, item: model::Item) -> Result<Item> {
        let wrong =
            |what: &str| anyhow::anyhow!("the programme's {} has {what} that a folder cannot say", item.slug);
        let (venue, room) = self.place(&item);
        let people = self.people.remove(&item.id).unwrap_or_default();
        Ok(Item {
            kind: kind(item.kind),
            city: self.city(item.city).ok_or_else(|| wrong("no city"))?,
            venue,
            room,
            starts: item.starts().ok_or_else(|| wrong("no beginning"))?.datetime(),
            ends: item.ends().ok_or_else(|| wrong("no end"))?.datetime(),
            to_city: self.city(item.to_city),
            language: Some(item.language.clone()).filter(|tag| folder::is_language_tag(tag)),
            places: None,
            signup_opens: None,
            signup_closes: None,
            title: plain(&item.title),
            description: self.descriptions.remove(&item.id).unwrap_or_default(),
            people: people.iter().map(|part| self.part(part)).collect(),
            items: self.items(Some(item.id))?,
            id: item.slug.clone(),
        })
    }

    fn city(&self, id: Option<forums::CityId>) -> Option<String> {
        self.cities.iter().find(|city| Some(city.id) == id).map(|city| city.slug.clone())
    }

    /// House and room by their words in the folder.
    fn place(&self, item: &model::Item) -> (Option<String>, Option<String>) {
        let Some(room) = self.rooms.iter().find(|room| Some(room.id) == item.room) else {
            return (None, None);
        };
        let mut venues = self.folder.cities.iter().flat_map(|city| &city.venues);
        if room.is_house {
            let by_word = self.folder.cities.iter().flat_map(|city| &city.venues);
            let mut by_word = by_word.filter(|venue| house_word(self.folder, &venue.id) == room.slug);
            let name = plain(&room.name);
            let house = by_word.next().or_else(|| venues.find(|venue| venue.name == name));
            return (house.map(|venue| venue.id.clone()), None);
        }
        let house = venues.find(|venue| venue.rooms.iter().any(|it| it.id == room.slug));
        (house.map(|venue| venue.id.clone()), house.map(|_| room.slug.clone()))
    }

    /// Whoever is nobody's registration is said in words.
    fn part(&self, part: &Participant) -> Part {
        let mut description = plain(&part.description);
        if part.reference.is_none() && description.is_empty() {
            let lang = self.folder.coalition.languages.first().map_or("und", String::as_str);
            description.write(lang, part.shown_name());
        }
        let tag = |tag: &String| Some(tag.clone()).filter(|tag| folder::is_language_tag(tag));
        Part {
            role: role(part.role),
            reference: part.reference.clone(),
            from: tag(&part.from_language),
            into: tag(&part.to_language),
            description,
        }
    }
}

fn kind(kind: Kind) -> ItemKind {
    ItemKind::from_word(kind.word()).unwrap_or(ItemKind::Session)
}

fn role(role: Role) -> FileRole {
    let nearest = match role {
        Role::Organiser | Role::Technician => FileRole::Host,
        _ => FileRole::Speaker,
    };
    FileRole::from_word(role.word()).unwrap_or(nearest)
}
