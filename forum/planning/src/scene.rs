//! The plan as clashes are looked for in it.

use crate::{
    clashes::{Busy, Clash, Hall, House, Place, Scene, Slot, Ways, Who},
    model::{Absence, Answered},
    people_of::People,
    plan::{Plan, Planned},
    store::{self, Seat},
};
use forums::{City, CityId, ForumId};
use jiff::ZonedDateTime;
use kernel::{Result, db::Tx};
use programme::{Equipment, ItemId, Kind, NewPart, Role, Room, RoomId};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// Everything that a page of planning reads of a forum.
pub(crate) struct Board {
    pub plan: Plan,
    pub people: People,
    pub rooms: Vec<Room>,
    pub cities: Vec<City>,
    pub ways: Ways,
    pub absences: Vec<Absence>,
    /// In what somebody does not take a part that is planned for them.
    declined: BTreeSet<(ItemId, Uuid)>,
}

impl Board {
    pub async fn load(tx: &mut Tx, forum: ForumId) -> Result<Board> {
        let cities = store::ways(tx, forum).await?.into_iter().map(|(from, to, min)| ((from, to), min));
        let answers = store::invitations(tx, forum).await?.into_iter();
        let declined = answers.filter(|it| it.state == Answered::Declined);
        let houses = store::house_ways(tx, forum).await?.into_iter().map(|(from, to, min)| ((from, to), min));
        Ok(Board {
            plan: Plan::load(tx, forum).await?,
            people: People::of(tx, forum).await?,
            rooms: programme::all_rooms(tx, forum).await?,
            cities: forums::cities(tx, forum).await?,
            ways: Ways { cities: cities.collect(), houses: houses.collect() },
            absences: store::absences(tx, forum).await?,
            declined: declined.map(|it| (it.item, it.registration)).collect(),
        })
    }

    /// Whoever has a part in an item and does not take it.
    pub fn declined(&self, item: &Planned) -> Vec<&Seat> {
        let mut seen = BTreeSet::new();
        let seats = item.draft.people.iter().filter_map(|part| self.people.seat(part));
        seats.filter(|seat| self.has_declined(item.id, seat.id) && seen.insert(seat.id)).collect()
    }

    /// Those of everything that takes place, as hints. They are answers and no matter of time.
    pub fn refusals(&self) -> impl Iterator<Item = Clash> {
        let there = self.plan.items.iter().filter(|item| self.plan.takes_place(item));
        there.flat_map(move |item| {
            let hint = |seat: &Seat| Clash::Declined { who: Who::Registered(seat.id), item: item.id };
            self.declined(item).into_iter().map(hint).collect::<Vec<_>>()
        })
    }

    /// Whether somebody was asked to take a part in an item, and does not.
    pub fn has_declined(&self, item: ItemId, registration: Uuid) -> bool {
        self.declined.contains(&(item, registration))
    }

    /// Whether somebody with a part may be reckoned with.
    pub fn comes(&self, item: ItemId, part: &NewPart) -> bool {
        self.people.seat(part).is_none_or(|seat| !self.has_declined(item, seat.id))
    }

    pub fn room(&self, id: Option<RoomId>) -> Option<&Room> {
        self.rooms.iter().find(|room| Some(room.id) == id)
    }

    /// Rooms in which more may be planned.
    pub fn open_rooms(&self) -> impl Iterator<Item = &Room> {
        self.rooms.iter().filter(|room| room.removed_at.is_none())
    }

    pub fn city(&self, id: Option<CityId>) -> Option<&City> {
        self.cities.iter().find(|city| Some(city.id) == id)
    }

    /// What takes place, where and with whom.
    pub fn scene(&self) -> Scene {
        let halls: HashMap<RoomId, Hall> = self.rooms.iter().map(|room| (room.id, self.hall(room))).collect();
        let mut absent: BTreeMap<Who, Vec<(i64, i64)>> = BTreeMap::new();
        for it in &self.absences {
            let times = (it.from_at.as_second(), it.to_at.as_second());
            absent.entry(Who::Registered(it.registration)).or_default().push(times);
        }
        let heard = self.heard();
        Scene {
            slots: self.plan.items.iter().filter_map(|item| self.slot(item, &halls, &heard)).collect(),
            halls: halls.into_iter().collect(),
            only: self.people.only_delegates(),
            ways: self.ways.clone(),
            absent,
        }
    }

    /// From which languages somebody interprets in an item, in what it lies in or in what lies in it; an empty one where an
    /// interpreter has not said.
    fn heard(&self) -> HashMap<ItemId, BTreeSet<&str>> {
        let own: HashMap<ItemId, Vec<&str>> =
            self.plan.items.iter().map(|item| (item.id, self.interpreted_from(item))).collect();
        let mut heard: HashMap<ItemId, BTreeSet<&str>> = HashMap::new();
        for item in &self.plan.items {
            heard.entry(item.id).or_default().extend(&own[&item.id]);
            for above in self.plan.above(item.id) {
                heard.entry(above.id).or_default().extend(&own[&item.id]);
                heard.entry(item.id).or_default().extend(&own[&above.id]);
            }
        }
        heard
    }

    fn interpreted_from<'p>(&self, item: &'p Planned) -> Vec<&'p str> {
        let there = item.draft.people.iter().filter(|part| self.comes(item.id, part));
        there.filter_map(interprets_from).collect()
    }

    fn slot(
        &self,
        item: &Planned,
        halls: &HashMap<RoomId, Hall>,
        heard: &HashMap<ItemId, BTreeSet<&str>>,
    ) -> Option<Slot> {
        let it = &item.draft;
        // A day or a city only holds others; what lasts whole days is in nobody's way.
        if !self.plan.takes_place(item) || it.kind == Kind::Part || it.all_day {
            return None;
        }
        let second = |at: ZonedDateTime| at.timestamp().as_second();
        let (starts, ends) = (second(it.starts()?), second(it.ends()?));
        let room = self.plan.room_of(item);
        let hall = room.and_then(|room| halls.get(&room));
        let place = hall.map(|hall| hall.place.clone()).unwrap_or_default();
        let there = it.people.iter().filter(|part| self.comes(item.id, part));
        Some(Slot {
            item: item.id,
            above: self.plan.above(item.id).iter().map(|it| it.id).collect(),
            starts,
            ends: ends.max(starts),
            room: it.room,
            place: Place { city: place.city.or_else(|| self.plan.city_of(item)), ..place },
            ends_in: it.to_city,
            people: there.filter_map(|part| self.busy(part)).collect(),
            expected: it.expected,
            unheard: self.is_unheard(item, room, heard.get(&item.id)),
        })
    }

    fn is_unheard(&self, item: &Planned, room: Option<RoomId>, heard: Option<&BTreeSet<&str>>) -> bool {
        let spoken = item.draft.language.as_deref().map_or("", primary);
        let has_booths = || self.room(room).is_some_and(|room| room.equipment.contains(&Equipment::Booths));
        let is_heard = |heard: &BTreeSet<&str>| heard.contains(spoken) || heard.contains("");
        !spoken.is_empty() && has_booths() && !heard.is_some_and(is_heard)
    }

    fn hall(&self, room: &Room) -> Hall {
        let known = self.rooms.iter().find(|it| it.holds(room)).map(|house| house.id);
        let known = known.or(room.is_house.then_some(room.id));
        let name = room.house();
        let named = || Some(name.in_lang(&name.original, &[]).to_owned()).filter(|name| !name.is_empty());
        let house = known.map(House::Known).or_else(|| named().map(House::Named));
        let place = Place { city: room.city, house, room: (!room.is_house).then_some(room.id) };
        let is_open = room.removed_at.is_none();
        Hall { seats: room.seats, shared: room.shared, is_open, place }
    }

    /// Whoever wrote what is read out is absent.
    fn busy(&self, part: &NewPart) -> Option<Busy> {
        let role = part.role.filter(|role| *role != Role::Author)?;
        Some(Busy { who: self.people.who(part)?, interprets: role == Role::Interpreter })
    }
}

fn interprets_from(part: &NewPart) -> Option<&str> {
    (part.role == Some(Role::Interpreter)).then(|| primary(&part.from_language))
}

/// The language itself, without script or country.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
