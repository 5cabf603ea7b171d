//! The plan as clashes are looked for in it.

use crate::{
    clashes::{Busy, Hall, House, Place, Scene, Slot, Ways},
    model::State,
    people_of::People,
    plan::{Plan, Planned},
    store,
};
use forums::{City, CityId, ForumId};
use jiff::ZonedDateTime;
use kernel::{Result, db::Tx};
use programme::{Kind, Role, Room, RoomId, Status};
use std::collections::HashMap;

/// Everything that a page of planning reads of a forum.
pub(crate) struct Board {
    pub plan: Plan,
    pub people: People,
    pub rooms: Vec<Room>,
    pub cities: Vec<City>,
    pub ways: Ways,
}

impl Board {
    pub async fn load(tx: &mut Tx, forum: ForumId) -> Result<Board> {
        let ways = store::ways(tx, forum).await?.into_iter().map(|(from, to, min)| ((from, to), min));
        Ok(Board {
            plan: Plan::load(tx, forum).await?,
            people: People::of(tx, forum).await?,
            rooms: programme::rooms(tx, forum).await?,
            cities: forums::cities(tx, forum).await?,
            ways: Ways(ways.collect()),
        })
    }

    pub fn room(&self, id: Option<RoomId>) -> Option<&Room> {
        self.rooms.iter().find(|room| Some(room.id) == id)
    }

    pub fn city(&self, id: Option<CityId>) -> Option<&City> {
        self.cities.iter().find(|city| Some(city.id) == id)
    }

    /// What takes place, where and with whom.
    pub fn scene(&self) -> Scene {
        let halls: HashMap<RoomId, Hall> = self.rooms.iter().map(|room| (room.id, hall(room))).collect();
        Scene {
            slots: self.plan.items.iter().filter_map(|item| self.slot(item, &halls)).collect(),
            halls: halls.into_iter().collect(),
            only: self.people.only_delegates(),
            ways: self.ways.clone(),
        }
    }

    fn slot(&self, item: &Planned, halls: &HashMap<RoomId, Hall>) -> Option<Slot> {
        let it = &item.draft;
        let takes_place = it.status != Status::Cancelled && item.state != State::Removed;
        // A day or a city only holds others; what lasts whole days is in nobody's way.
        if !takes_place || it.kind == Kind::Part || it.all_day {
            return None;
        }
        let second = |at: ZonedDateTime| at.timestamp().as_second();
        let (starts, ends) = (second(it.starts()?), second(it.ends()?));
        let hall = self.plan.room_of(item).and_then(|room| halls.get(&room));
        let place = hall.map(|hall| hall.place.clone()).unwrap_or_default();
        Some(Slot {
            item: item.id,
            above: self.plan.above(item.id).iter().map(|it| it.id).collect(),
            starts,
            ends: ends.max(starts),
            room: it.room,
            place: Place { city: place.city.or_else(|| self.plan.city_of(item)), house: place.house },
            ends_in: it.to_city,
            people: it.people.iter().filter_map(|part| self.busy(part)).collect(),
            expected: it.expected,
        })
    }

    /// Whoever wrote what is read out is absent.
    fn busy(&self, part: &programme::NewPart) -> Option<Busy> {
        let role = part.role.filter(|role| *role != Role::Author)?;
        Some(Busy { who: self.people.who(part)?, interprets: role == Role::Interpreter })
    }
}

fn hall(room: &Room) -> Hall {
    let name = if room.is_house { &room.name } else { &room.venue };
    let house: Option<House> = Some(name.in_lang(&name.original, &[]).to_owned());
    Hall {
        seats: room.seats,
        shared: room.shared,
        place: Place { city: room.city, house: house.filter(|house| !house.is_empty()) },
    }
}
