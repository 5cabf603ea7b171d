//! The programme as a folder says it: the other direction of [`crate::load()`].

use crate::{
    load::house_word,
    model::{self, Body, ItemId, Kind, Participant, Role, Room},
    store,
};
use folder::{
    Folder, Worded,
    programme::{Item, ItemKind, Part, Role as FileRole, Status as FileStatus},
};
use forums::{City, ForumId, plain};
use kernel::{Result, db::Tx};
use std::{cell::Cell, collections::BTreeMap};

// A folder says in whole what a programme file brings.
const _: () = assert!(
    folder::TITLE_CHARS_MAX >= schedules::LINE_CHARS_MAX
        && folder::BODY_CHARS_MAX >= schedules::SUMMARY_CHARS_MAX
        && folder::DESCRIPTION_CHARS_MAX >= schedules::DESCRIPTION_CHARS_MAX
);

/// Writes the rooms and the programme of a forum into its folder. Rooms of a house that nobody knows are left out; so are parts of
/// which nothing says any more whose they are, and it answers how many.
///
/// # Errors
/// What the database says; an item without a city or a time, which a folder cannot say.
pub async fn into_folder(tx: &mut Tx, forum: ForumId, folder: &mut Folder) -> Result<usize> {
    let cities = forums::cities(tx, forum).await?;
    let items = store::items(tx, forum).await?;
    let is_used = |room: &Room| items.iter().any(|item| item.room == Some(room.id));
    let mut rooms = store::all_rooms(tx, forum).await?;
    rooms.retain(|room| room.removed_at.is_none() || is_used(room));
    places(folder, &cities, &rooms);
    let mut inside: BTreeMap<Option<ItemId>, Vec<model::Item>> = BTreeMap::new();
    for item in items {
        inside.entry(item.parent).or_default().push(item);
    }
    let writer = Writer { are_known: true, ..Writer::of(tx, forum, folder).await? };
    let programme = writer.items(&mut inside, None)?;
    let left_out = writer.left_out.get();
    folder.programme = programme;
    Ok(left_out)
}

/// An item as it stands here, as the folder would say it.
pub(crate) struct Standing {
    /// Its place among all, each after the one that it lies in.
    pub place: i64,
    /// What it lies in.
    pub parent: Option<ItemId>,
    /// By itself, without what lies in it.
    pub item: Item,
}

/// Every item of a forum as a folder with these places would say it; those that it cannot say are not there.
///
/// # Errors
/// What the database says.
pub(crate) async fn standing(
    tx: &mut Tx,
    forum: ForumId,
    folder: &Folder,
) -> Result<BTreeMap<ItemId, Standing>> {
    let items = store::items(tx, forum).await?;
    if items.is_empty() {
        return Ok(BTreeMap::new());
    }
    let writer = Writer::of(tx, forum, folder).await?;
    let mut inside: BTreeMap<Option<ItemId>, Vec<&model::Item>> = BTreeMap::new();
    for item in &items {
        inside.entry(item.parent).or_default().push(item);
    }
    let mut found = BTreeMap::new();
    let mut open: Vec<&model::Item> = inside.remove(&None).unwrap_or_default();
    open.reverse();
    let mut place = 0;
    while let Some(item) = open.pop() {
        if let Ok(said) = writer.item(item, vec![]) {
            found.insert(item.id, Standing { place, parent: item.parent, item: said });
        }
        place += 1;
        open.extend(inside.remove(&Some(item.id)).unwrap_or_default().into_iter().rev());
    }
    Ok(found)
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

/// The word by which a folder knows a house.
pub fn venue_of<'f>(folder: &'f Folder, house: &Room) -> Option<&'f str> {
    let venues = || folder.cities.iter().flat_map(|city| &city.venues);
    let by_word = venues().find(|venue| house_word(folder, &venue.id) == house.slug);
    let name = plain(&house.name);
    by_word.or_else(|| venues().find(|venue| venue.name == name)).map(|venue| venue.id.as_str())
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
    /// Whose texts are under embargo though they are no addresses.
    withheld: Vec<ItemId>,
    /// Summaries and descriptions.
    bodies: BTreeMap<ItemId, (folder::Text, folder::Text)>,
    people: BTreeMap<ItemId, Vec<Participant>>,
    /// By number: the delegations that have somebody with it.
    numbers: BTreeMap<String, Vec<String>>,
    /// Whether everybody is named whom a folder can name. While one is loaded its people are still to come.
    are_known: bool,
    /// Parts of which nothing says whose they are.
    left_out: Cell<usize>,
}

impl<'f> Writer<'f> {
    async fn of(tx: &mut Tx, forum: ForumId, folder: &'f Folder) -> Result<Writer<'f>> {
        let bodies = store::bodies(tx, forum).await?;
        let mut people: BTreeMap<ItemId, Vec<Participant>> = BTreeMap::new();
        for part in store::participants(tx, forum).await? {
            people.entry(part.item).or_default().push(part);
        }
        let texts = |body: Body| (body.id, (plain(&body.summary), plain(&body.description)));
        let bodies = bodies.into_iter().map(texts).collect();
        let cities = forums::cities(tx, forum).await?;
        let rooms = store::all_rooms(tx, forum).await?;
        let withheld = store::withheld(tx, forum).await?;
        let mut numbers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (number, delegation) in store::numbers(tx, forum).await? {
            numbers.entry(number).or_default().push(delegation);
        }
        let (are_known, left_out) = (false, Cell::new(0));
        Ok(Writer { folder, cities, rooms, withheld, bodies, people, numbers, are_known, left_out })
    }

    fn items(
        &self,
        inside: &mut BTreeMap<Option<ItemId>, Vec<model::Item>>,
        parent: Option<ItemId>,
    ) -> Result<Vec<Item>> {
        let here = inside.remove(&parent).unwrap_or_default();
        let one = |item: model::Item| {
            let below = self.items(inside, Some(item.id))?;
            self.item(&item, below)
        };
        here.into_iter().map(one).collect()
    }

    fn item(&self, item: &model::Item, items: Vec<Item>) -> Result<Item> {
        let wrong =
            |what: &str| anyhow::anyhow!("the programme's {} has {what} that a folder cannot say", item.slug);
        let (venue, room) = self.place(item);
        let people = self.people.get(&item.id).map(Vec::as_slice).unwrap_or_default();
        let (summary, description) = self.bodies.get(&item.id).cloned().unwrap_or_default();
        Ok(Item {
            kind: kind(item.kind),
            status: FileStatus::from_word(item.status.word()),
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
            withheld: self.withheld.contains(&item.id),
            title: plain(&item.title),
            subtitle: plain(&item.subtitle),
            summary,
            description,
            people: people.iter().filter_map(|part| self.part(part)).collect(),
            items,
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
        if room.is_house {
            return (venue_of(self.folder, room).map(str::to_owned), None);
        }
        let mut venues = self.folder.cities.iter().flat_map(|city| &city.venues);
        let house = venues.find(|venue| venue.rooms.iter().any(|it| it.id == room.slug));
        (house.map(|venue| venue.id.clone()), house.map(|_| room.slug.clone()))
    }

    /// Whoever is in no delegation's list, or has no number in it, is said in words.
    fn part(&self, part: &Participant) -> Option<Part> {
        let (reference, delegation) = self.number(part);
        let mut description = plain(&part.description);
        let name = part.shown_name();
        if reference.is_none() && description.is_empty() && !name.is_empty() {
            let lang = self.folder.coalition.languages.first().map_or("und", String::as_str);
            description.write(lang, name);
        }
        if reference.is_none() && description.is_empty() {
            self.left_out.set(self.left_out.get() + 1);
            return None;
        }
        let tag = |tag: &String| Some(tag.clone()).filter(|tag| folder::is_language_tag(tag));
        Some(Part {
            role: role(part.role),
            reference,
            delegation,
            from: tag(&part.from_language),
            into: tag(&part.to_language),
            description,
        })
    }

    /// The number of whoever has a part, and the delegation that has given it, where several have given the same.
    fn number(&self, part: &Participant) -> (Option<String>, Option<String>) {
        let known = part.number.as_ref().zip(part.numbered_by.as_ref());
        if let Some((number, delegation)) = known
            && let Some(given) = self.numbers.get(number).filter(|given| given.contains(delegation))
        {
            return (Some(number.clone()), Some(delegation.clone()).filter(|_| given.len() > 1));
        }
        let is_somebody = self.are_known || part.registered.is_some();
        match &part.reference {
            Some(reference) if !is_somebody => (Some(reference.clone()), None),
            _ => (None, None),
        }
    }
}

fn kind(kind: Kind) -> ItemKind {
    ItemKind::from_word(kind.word()).unwrap_or(ItemKind::Other)
}

fn role(role: Role) -> FileRole {
    FileRole::from_word(role.word()).unwrap_or(FileRole::Contributor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Status;

    #[test]
    fn a_folder_has_a_word_for_every_kind_and_every_role() {
        for it in Kind::ALL {
            assert_eq!(kind(*it).word(), it.word());
        }
        for it in Role::ALL {
            assert_eq!(role(*it).word(), it.word());
        }
        for it in FileStatus::ALL {
            assert!(Status::from_word(it.word()).is_some_and(|it| it != Status::Confirmed));
        }
    }
}
