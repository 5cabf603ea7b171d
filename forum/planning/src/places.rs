//! Places are written: cities, houses, rooms. They are on the site at once; items that leave a place do so as drafts.

use crate::{
    State,
    acts::{must_plan, write, wrong},
    model::{Draft, topic},
    plan::{Plan, Planned},
    say,
};
use forums::{City, ForumId, Venue};
use kernel::{
    Error, Result, Text,
    db::{Act, Json, Tx},
    journal::Subject,
    rights::By,
    shell,
};
use programme::{Room, RoomId};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Rooms and houses of a forum, at most.
pub(crate) const PLACES_MAX: usize = 500;
/// Seats of a room, at most.
pub(crate) const SEATS_MAX: i64 = 1_000_000;

pub(crate) async fn begin(tx: &mut Tx, forum: ForumId) -> Result<()> {
    tx.alone("planning of", forum.0).await?;
    tx.about(Subject::new("forum", forum.0));
    tx.changed(topic(forum));
    Ok(())
}

/// By what whoever changes a place says what they have seen.
pub(crate) fn seen_of(room: &Room, venue: Option<&Venue>) -> String {
    let all = json!([
        room.city,
        room.venue,
        room.name,
        room.seats,
        room.shared,
        room.equipment,
        room.equipment_words,
        venue
    ]);
    Uuid::new_v5(&room.id.0, all.to_string().as_bytes()).to_string()
}

/// The house of a city by its name: with address and degrees.
pub(crate) fn venue_of<'c>(cities: &'c [City], room: &Room) -> Option<&'c Venue> {
    let city = cities.iter().find(|city| Some(city.id) == room.city)?;
    city.venues.iter().find(|venue| room.is_house && venue.name == room.name.0)
}

/// The rooms as they are listed: city by city, house by house, each with its rooms; last those that are in no known house.
pub(crate) fn in_order<'r>(cities: &[City], rooms: &'r [Room]) -> Vec<&'r Room> {
    let mut ordered: Vec<&Room> = vec![];
    let of_cities = cities.iter().map(|city| Some(city.id)).chain([None]);
    for city in of_cities {
        let own = |room: &&Room| room.city == city;
        for house in rooms.iter().filter(own).filter(|room| room.is_house) {
            ordered.push(house);
            ordered.extend(rooms.iter().filter(|room| house.holds(room)));
        }
        let is_new = |room: &&Room| !ordered.iter().any(|it| it.id == room.id);
        let others: Vec<&Room> = rooms.iter().filter(own).filter(is_new).collect();
        ordered.extend(others);
    }
    ordered
}

/// A house or a room is made, or is otherwise than it was.
pub struct SavePlace {
    /// In which forum.
    pub forum: ForumId,
    /// What the editor has seen; empty where it is new.
    pub seen: String,
    /// What it is to be; its word is found, where it is new.
    pub room: Room,
    /// Of a house: how to find it.
    pub address: Text,
    /// Of a house: degrees north and east.
    pub point: Option<(f64, f64)>,
}

impl Act for SavePlace {
    type Out = ();
    const VERB: &'static str = "planning.place-save";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let all = programme::all_rooms(tx, self.forum).await?;
        let cities = forums::cities(tx, self.forum).await?;
        let before = all.iter().find(|room| room.id == self.room.id);
        let venue = before.and_then(|before| venue_of(&cities, before));
        let seen = before.map(|before| seen_of(before, venue)).unwrap_or_default();
        if seen != self.seen {
            return Err(wrong(crate::acts::SEEN, say::place_changed_meanwhile()));
        }
        self.must_fit(&all, &cities)?;
        let title = |name: &Text| name.in_lang(&name.original, &[]).to_owned();
        let was = before.map(|before| title(&before.name)).filter(|was| *was != title(&self.room.name));
        tx.fact("planned_place", was.map_or(Value::Null, Value::String), title(&self.room.name));
        let slug = programme::put_room(tx, self.forum, self.room.clone()).await?;
        if self.room.is_house {
            self.write_venue(tx, &cities, before, slug).await?;
        }
        order(tx, self.forum).await
    }
}

impl SavePlace {
    fn must_fit(&self, all: &[Room], cities: &[City]) -> Result<()> {
        let it = &self.room;
        if it.name.is_empty() {
            return Err(wrong("name", shell::say::field_required()));
        }
        if all.len() >= PLACES_MAX && all.iter().all(|room| room.id != it.id) {
            return Err(Error::Refused(say::too_many_places(PLACES_MAX)));
        }
        if it.city.is_some_and(|city| cities.iter().all(|known| known.id != city)) {
            return Err(wrong("city", shell::say::field_not_in_list()));
        }
        // Two houses of one name could not be told apart by their rooms.
        let same = |room: &&Room| {
            room.id != it.id && room.city == it.city && room.is_house == it.is_house && room.venue == it.venue
        };
        if all.iter().filter(same).any(|room| room.name == it.name) {
            return Err(wrong("name", say::place_there_already()));
        }
        Ok(())
    }

    /// Address and degrees stand with the city.
    async fn write_venue(
        &self,
        tx: &mut Tx,
        cities: &[City],
        before: Option<&Room>,
        slug: String,
    ) -> Result<()> {
        let Some(mut city) = cities.iter().find(|city| Some(city.id) == self.room.city).cloned() else {
            return Ok(());
        };
        let was = before.map(|before| &before.name.0);
        let at = city.venues.0.iter().position(|venue| Some(&venue.name) == was);
        let (latitude, longitude) = self.point.unzip();
        let venue = Venue {
            slug: at.map(|at| city.venues.0[at].slug.clone()).filter(|word| !word.is_empty()).unwrap_or(slug),
            name: self.room.name.0.clone(),
            address: self.address.clone(),
            latitude,
            longitude,
            removed: self.room.removed_at.is_some(),
        };
        match at {
            Some(at) => city.venues.0[at] = venue,
            None => city.venues.0.push(venue),
        }
        forums::put_city(tx, self.forum, &city).await
    }
}

/// Puts rooms and houses in the order in which they are listed.
async fn order(tx: &mut Tx, forum: ForumId) -> Result<()> {
    let cities = forums::cities(tx, forum).await?;
    let rooms = programme::all_rooms(tx, forum).await?;
    let ordered: Vec<RoomId> = in_order(&cities, &rooms).iter().map(|room| room.id).collect();
    programme::order_rooms(tx, forum, &ordered).await
}

/// A house changes places with the one before or after it in its city, a room with the one in its house.
pub struct MovePlace {
    /// In which forum.
    pub forum: ForumId,
    /// Which.
    pub id: RoomId,
    /// Towards the beginning.
    pub up: bool,
}

impl Act for MovePlace {
    type Out = ();
    const VERB: &'static str = "planning.place-move";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let cities = forums::cities(tx, self.forum).await?;
        let rooms = programme::all_rooms(tx, self.forum).await?;
        let ordered: Vec<Room> = in_order(&cities, &rooms).into_iter().cloned().collect();
        let it = ordered.iter().position(|room| room.id == self.id).ok_or(Error::NotFound)?;
        let beside = |at: &usize| {
            let (one, other) = (&ordered[it], &ordered[*at]);
            let alike = one.is_house == other.is_house && one.city == other.city;
            alike && one.venue == other.venue && other.removed_at.is_none()
        };
        let other = if self.up { (0..it).rev().find(beside) } else { (it + 1..ordered.len()).find(beside) };
        let Some(other) = other else { return Ok(()) };
        let mut ids: Vec<RoomId> = ordered.iter().map(|room| room.id).collect();
        ids.swap(it, other);
        programme::order_rooms(tx, self.forum, &ids).await?;
        // A house takes its rooms along.
        order(tx, self.forum).await?;
        let title = &ordered[it].name;
        tx.fact("planned_place", Value::Null, title.in_lang(&title.original, &[]));
        self.order_venues(tx, &cities).await
    }
}

impl MovePlace {
    /// The public site lists the houses of a city as the city has them.
    async fn order_venues(&self, tx: &mut Tx, cities: &[City]) -> Result<()> {
        let rooms = programme::all_rooms(tx, self.forum).await?;
        for city in cities {
            let at = |venue: &Venue| {
                let house =
                    |room: &Room| room.is_house && room.city == Some(city.id) && room.name.0 == venue.name;
                rooms.iter().position(house).unwrap_or(usize::MAX)
            };
            let mut venues = city.venues.0.clone();
            venues.sort_by_key(at);
            if venues != city.venues.0 {
                forums::put_city(tx, self.forum, &City { venues: Json(venues), ..city.clone() }).await?;
            }
        }
        Ok(())
    }
}

/// Nothing more is planned in a room, or in a house with its rooms. What is planned there goes elsewhere, as drafts; what is
/// published stays where it is until these are.
pub struct RemovePlace {
    /// In which forum.
    pub forum: ForumId,
    /// Which.
    pub id: RoomId,
    /// Where that goes that is planned there; none: into no room.
    pub to: Option<RoomId>,
}

/// What goes with a room when it is removed: itself, and the rooms of a house.
pub(crate) fn goes_with(rooms: &[Room], id: RoomId) -> Vec<&Room> {
    let Some(it) = rooms.iter().find(|room| room.id == id) else { return vec![] };
    rooms.iter().filter(|room| room.id == id || it.holds(room)).collect()
}

/// What is planned in one of these rooms.
pub(crate) fn planned_in<'p>(plan: &'p Plan, rooms: &[&Room]) -> Vec<&'p Planned> {
    let ids: BTreeSet<RoomId> = rooms.iter().map(|room| room.id).collect();
    let is_there = |item: &&Planned| {
        item.state != State::Removed && item.draft.room.is_some_and(|room| ids.contains(&room))
    };
    plan.items.iter().filter(is_there).collect()
}

impl Act for RemovePlace {
    /// How many items have become drafts.
    type Out = usize;
    const VERB: &'static str = "planning.place-remove";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        begin(tx, self.forum).await?;
        let rooms = programme::rooms(tx, self.forum).await?;
        let gone = goes_with(&rooms, self.id);
        let it = gone.iter().find(|room| room.id == self.id).ok_or(Error::NotFound)?;
        let to = rooms.iter().find(|room| Some(room.id) == self.to);
        // Times are by the clocks of a city.
        let fits = |to: &Room| to.city == it.city && gone.iter().all(|room| room.id != to.id);
        if self.to.is_some() && !to.is_some_and(fits) {
            return Err(wrong("to", shell::say::field_not_in_list()));
        }
        let plan = Plan::load(tx, self.forum).await?;
        let items = planned_in(&plan, &gone);
        for item in &items {
            let draft = Draft { room: self.to, city: item.draft.city.or(it.city), ..item.draft.clone() };
            write(tx, self.forum, item.id, Some(item), draft, false).await?;
        }
        let now = tx.now;
        for room in &gone {
            let removed = Room { removed_at: Some(now), ..(*room).clone() };
            programme::put_room(tx, self.forum, removed).await?;
        }
        hide(tx, self.forum, it, true).await?;
        tx.fact("planned_place", it.name.in_lang(&it.name.original, &[]), Value::Null);
        tx.fact("items", Value::Null, items.len());
        Ok(items.len())
    }
}

/// Whether the public site shows a house.
async fn hide(tx: &mut Tx, forum: ForumId, house: &Room, removed: bool) -> Result<()> {
    let cities = forums::cities(tx, forum).await?;
    let Some(mut city) = cities.into_iter().find(|city| Some(city.id) == house.city) else { return Ok(()) };
    let is_it = |venue: &&mut Venue| house.is_house && venue.name == house.name.0;
    let Some(venue) = city.venues.0.iter_mut().find(is_it) else { return Ok(()) };
    venue.removed = removed;
    forums::put_city(tx, forum, &city).await
}

/// A room that was removed is there again, and the house that it is in.
pub struct RestorePlace {
    /// In which forum.
    pub forum: ForumId,
    /// Which.
    pub id: RoomId,
}

impl Act for RestorePlace {
    type Out = ();
    const VERB: &'static str = "planning.place-restore";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let rooms = programme::all_rooms(tx, self.forum).await?;
        let it = rooms.iter().find(|room| room.id == self.id).ok_or(Error::NotFound)?;
        let back = rooms.iter().filter(|room| room.id == it.id || room.holds(it));
        for room in back.filter(|room| room.removed_at.is_some()) {
            programme::put_room(tx, self.forum, Room { removed_at: None, ..room.clone() }).await?;
            hide(tx, self.forum, room, false).await?;
        }
        tx.fact("planned_place", Value::Null, it.name.in_lang(&it.name.original, &[]));
        Ok(())
    }
}
