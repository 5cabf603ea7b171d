//! Times of a plan: as they are typed, by the clocks of a place; as the programme keeps them.

use forums::{City, CityId, Forum};
use jiff::{SignedDuration, ZonedDateTime, civil::DateTime, tz::TimeZone};
use programme::moment;

/// The clocks of a city; of the forum where none is known.
pub(crate) fn zone_of(forum: &Forum, cities: &[City], city: Option<CityId>) -> TimeZone {
    let zone = cities.iter().find(|it| Some(it.id) == city).and_then(|city| TimeZone::get(&city.zone).ok());
    zone.unwrap_or_else(|| forum.time_zone())
}

/// A time as it is kept.
pub(crate) fn kept(local: DateTime, zone: &TimeZone) -> Option<String> {
    local.to_zoned_datetime(zone.clone()).ok().map(|at| at.to_string())
}

/// A time that was kept, so much later by the clocks of its place, or by those of another.
pub(crate) fn shifted(kept_time: &str, by: SignedDuration, zone: Option<&TimeZone>) -> Option<String> {
    let at = moment(kept_time)?;
    let local = at.datetime().checked_add(by).ok()?;
    kept(local, zone.unwrap_or(at.time_zone()))
}

/// So many minutes after a time, by the clocks of another place.
pub(crate) fn later(at: &ZonedDateTime, minutes: i64, zone: &TimeZone) -> Option<String> {
    let end = at.timestamp().checked_add(SignedDuration::from_mins(minutes)).ok()?;
    Some(end.to_zoned_datetime(zone.clone()).to_string())
}

/// A time as browsers send it: `2025-11-24T11:00`.
pub(crate) fn typed(text: &str) -> Option<DateTime> {
    text.trim().parse::<DateTime>().ok().filter(|at| (2000..2100).contains(&at.year()))
}

/// A time as browsers want it.
pub(crate) fn for_field(kept_time: Option<&str>) -> String {
    let at = kept_time.and_then(moment);
    at.map(|at| at.strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()
}
