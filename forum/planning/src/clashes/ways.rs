//! Places, and how long it takes from one to another.

use forums::CityId;
use programme::RoomId;
use std::collections::BTreeMap;

/// From one city to another, where nobody has said how long it takes.
pub const BETWEEN_CITIES_MIN: i64 = 240;
/// From one house to another in the same city.
pub const BETWEEN_HOUSES_MIN: i64 = 20;

/// A house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum House {
    /// One of the forum's.
    Known(RoomId),
    /// By the name that it was first given.
    Named(String),
}

/// Where something is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The city.
    pub city: Option<CityId>,
    /// The house.
    pub house: Option<House>,
    /// The room in it.
    pub room: Option<RoomId>,
}

/// How long ways take, in minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// Between two cities, and (the same city twice) between houses of one; the smaller id first.
    pub cities: BTreeMap<(CityId, CityId), i64>,
    /// Between two houses of a city, and (the same house twice) between rooms of one; the smaller id first.
    pub houses: BTreeMap<(RoomId, RoomId), i64>,
}

impl Ways {
    /// Minutes from one place to another.
    pub fn minutes(&self, from: &Place, to: &Place) -> i64 {
        let cities = |a: CityId, b: CityId| self.cities.get(&(a.min(b), a.max(b))).copied();
        if let (Some(a), Some(b)) = (from.city, to.city)
            && a != b
        {
            return cities(a, b).unwrap_or(BETWEEN_CITIES_MIN);
        }
        let (Some(one), Some(other)) = (&from.house, &to.house) else { return 0 };
        let houses = match (one, other) {
            (House::Known(a), House::Known(b)) => self.houses.get(&(*a.min(b), *a.max(b))).copied(),
            _ => None,
        };
        if one == other {
            let is_elsewhere = from.room.is_some() && to.room.is_some() && from.room != to.room;
            return houses.filter(|_| is_elsewhere).unwrap_or_default();
        }
        let usual = || from.city.or(to.city).and_then(|city| cities(city, city));
        houses.or_else(usual).unwrap_or(BETWEEN_HOUSES_MIN)
    }
}
