//! The places of `forum.toml`, and the ways between them.

use crate::{
    Between, City, Noun, Room, Venue, Way, What, Worded,
    read_forum::{COUNT_MAX, Days, days_within, each, each_required},
    reading::Section,
};
use jiff::tz::TimeZone;

/// A way takes at most two days.
const MINUTES_MAX: u32 = 2 * 24 * 60;

pub fn cities(root: &Section<'_>, days: Days) -> Vec<City> {
    let cities = each_required(root, "city", |it| city(it, days));
    if let Some(zone) = cities.first().and_then(|city| TimeZone::get(&city.time_zone).ok()) {
        root.reading.zone.replace(zone);
    }
    cities
}

fn city(it: &Section<'_>, days: Days) -> City {
    let known = |zone: &str| TimeZone::get(zone).is_ok();
    let time_zone = it.checked_line("time_zone", known, |value| What::BadTimeZone { value });
    let (from, to) = days_within(it, days);
    City {
        id: it.id(Noun::City.word()),
        time_zone: it.required("time_zone", time_zone),
        from,
        to,
        name: it.required_title("name"),
        venues: each(it, "venue", venue),
    }
}

fn venue(it: &Section<'_>) -> Venue {
    Venue {
        id: it.id(Noun::Venue.word()),
        latitude: it.decimal("latitude", -90.0..=90.0),
        longitude: it.decimal("longitude", -180.0..=180.0),
        name: it.required_title("name"),
        address: it.title("address"),
        rooms: each(it, "room", room),
    }
}

fn room(it: &Section<'_>) -> Room {
    Room {
        id: it.id(Noun::Room.word()),
        seats: it.number("seats", 1..=COUNT_MAX),
        shared: it.flag("shared").unwrap_or_default(),
        equipment: it.words("equipment"),
        name: it.required_title("name"),
        more_equipment: it.title("more_equipment"),
    }
}

pub fn way(it: &Section<'_>) -> Way {
    let between = it.word("between");
    let noun = if between == Some(Between::Venues) { Noun::Venue } else { Noun::City };
    let end = |key| it.required(key, it.reference(key, noun));
    let (from, to) = (end("from"), end("to"));
    // There and back it is one way.
    let ends = [from.as_str().min(&to), from.as_str().max(&to)].join(" – ");
    it.reading.declare(&format!("way between {}", noun.word()), &ends, &it.spot_of("from"));
    Way {
        between: it.required("between", between.map(Some)).unwrap_or(Between::Cities),
        minutes: it.required("minutes", it.number("minutes", 0..=MINUTES_MAX)),
        from,
        to,
    }
}
