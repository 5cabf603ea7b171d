//! Where items of a file are, among the cities and rooms of the forum.

use crate::{
    model::{Item, Room, RoomId, word_of},
    store,
};
use forums::{City, CityId, Forum};
use kernel::{
    Result, Text,
    db::{Json, Tx},
};
use std::collections::BTreeSet;

/// Where an item is, among the cities and rooms of the forum.
#[derive(Default)]
pub(super) struct At {
    pub city: Option<CityId>,
    pub to_city: Option<CityId>,
    pub room: Option<RoomId>,
    /// The zone of the city where a journey ends.
    pub ends_in: Option<jiff::tz::TimeZone>,
}

/// The cities and rooms of the forum; those that a file names and nobody knows yet are added.
pub(super) struct Places<'f> {
    pub forum: &'f Forum,
    /// The language of names that files have in none.
    pub lang: String,
    pub cities: Vec<City>,
    pub rooms: Vec<Room>,
}

impl Places<'_> {
    pub async fn find(&mut self, tx: &mut Tx, it: &schedules::Item, before: Option<&Item>) -> Result<At> {
        let zone = it.when.as_ref().and_then(|when| when.start.time_zone().iana_name().map(str::to_owned));
        let city = match &it.place.city {
            Some(name) => Some(self.city(tx, name, zone.as_deref()).await?),
            None => before.and_then(|before| before.city),
        };
        let to_city = match &it.to_city {
            Some(name) => Some(self.city(tx, name, None).await?),
            None => None,
        };
        let ends_in = self.cities.iter().find(|city| Some(city.id) == to_city);
        let ends_in = ends_in.and_then(|city| jiff::tz::TimeZone::get(&city.zone).ok());
        let (room, venue) = (it.place.room.as_deref(), it.place.venue.as_deref());
        let room = match (room, venue) {
            (Some(room), venue) => Some(self.room(tx, room, venue, city, false).await?),
            (None, Some(house)) => Some(self.room(tx, house, None, city, true).await?),
            (None, None) => None,
        };
        let city = city.or_else(|| self.rooms.iter().find(|it| Some(it.id) == room)?.city);
        Ok(At { city, to_city, room, ends_in })
    }

    async fn city(&mut self, tx: &mut Tx, name: &str, zone: Option<&str>) -> Result<CityId> {
        if let Some(city) = self.cities.iter().find(|city| is_named(&city.name, name)) {
            return Ok(city.id);
        }
        let taken: BTreeSet<&str> = self.cities.iter().map(|city| city.slug.as_str()).collect();
        let mut city = City {
            id: CityId(tx.new_id()),
            slug: free_word(name, "city", &taken),
            name: Text::new(self.lang.clone(), name).into(),
            zone: zone.unwrap_or(&self.forum.zone).to_owned(),
            starts_on: self.forum.starts_on,
            ends_on: self.forum.ends_on,
            venues: Json(vec![]),
        };
        city.id = forums::add_city(tx, self.forum.id, &city).await?;
        let id = city.id;
        self.cities.push(city);
        Ok(id)
    }

    async fn room(
        &mut self,
        tx: &mut Tx,
        name: &str,
        venue: Option<&str>,
        city: Option<CityId>,
        is_house: bool,
    ) -> Result<RoomId> {
        let fits = |room: &&Room| {
            is_named(&room.name, name)
                && room.is_house == is_house
                && venue.is_none_or(|venue| room.venue.is_empty() || is_named(&room.venue, venue))
                && (city.is_none() || room.city.is_none() || room.city == city)
        };
        // What stands first is meant; one that was removed comes back when something happens there again.
        let mut found: Vec<usize> = (0..self.rooms.len()).filter(|at| fits(&&self.rooms[*at])).collect();
        found.sort_by_key(|at| self.rooms[*at].removed_at.is_some());
        if let Some(at) = found.first().copied() {
            if self.rooms[at].removed_at.take().is_some() {
                let position = i64::try_from(at).unwrap_or(i64::MAX);
                store::write_room(tx, self.forum.id, position, &self.rooms[at]).await?;
            }
            return Ok(self.rooms[at].id);
        }
        let taken: BTreeSet<&str> = self.rooms.iter().map(|room| room.slug.as_str()).collect();
        let slug = free_word(name, if is_house { "house" } else { "room" }, &taken);
        let text =
            |text: Option<&str>| text.map_or_else(Text::default, |text| Text::new(self.lang.clone(), text));
        let (venue, name) = (text(venue), text(Some(name)));
        let position = i64::try_from(self.rooms.len()).unwrap_or(i64::MAX);
        let mut room = Room {
            id: RoomId(tx.new_id()),
            slug,
            city,
            venue: Json(venue),
            name: Json(name),
            seats: None,
            shared: is_house,
            is_house,
            equipment: Json(vec![]),
            equipment_words: Json(Text::default()),
            removed_at: None,
        };
        room.id = store::write_room(tx, self.forum.id, position, &room).await?;
        let id = room.id;
        self.rooms.push(room);
        Ok(id)
    }
}

fn is_named(text: &Text, name: &str) -> bool {
    text.versions.values().any(|version| version.text == name)
}

fn free_word(name: &str, otherwise: &str, taken: &BTreeSet<&str>) -> String {
    let word = word_of(name);
    let wanted = if word.is_empty() { otherwise } else { &word };
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    let mut words = std::iter::once(wanted.to_owned()).chain(numbered);
    words.find(|word| !taken.contains(word.as_str())).expect("there is always another number")
}
