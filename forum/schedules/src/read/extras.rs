//! What our own files say beyond their format, so that they can be read again without loss: by names, wherever the format lets
//! them stand.

use super::{
    draft::{Draft, Start, some},
    kinds, zones,
};
use crate::{Kind, Point, Role};
use jiff::tz::TimeZone;

/// Takes what a file of ours says of an item beside its format's own fields, which are read already.
pub fn apply(draft: &mut Draft, said: impl Fn(&str) -> Option<String>) {
    let text = |name: &str| said(name).and_then(|it| some(&it));
    draft.id = text("id").or(draft.id.take());
    draft.parent = text("parent").or(draft.parent.take());
    draft.kind = text("kind").as_deref().and_then(Kind::from_code).or(draft.kind);
    // Where the source had no word of its own, ours stands for it.
    if draft.kind.is_some_and(|kind| draft.kind_as_written.as_deref() == Some(kind.code())) {
        draft.kind_as_written = None;
    }
    draft.city = text("city").or(draft.city.take());
    draft.venue = text("venue").or(draft.venue.take());
    draft.to_city = text("to_city").or(draft.to_city.take());
    draft.room = said("room").map(|room| some(&room)).unwrap_or(draft.room.take());
    draft.point = text("point").as_deref().and_then(point).or(draft.point);
    draft.sequence = text("sequence").and_then(|it| it.parse().ok()).unwrap_or(draft.sequence);
    draft.modified = text("modified").and_then(|it| it.parse().ok()).or(draft.modified);
    draft.all_day |= text("all_day").is_some();
    if let Some(status) = text("status") {
        draft.status = kinds::status(&status);
    }
    if let Some(zone) = text("zone").as_deref().and_then(zone) {
        show_in(draft, &zone);
    }
    if let Some(seconds) = text("seconds").and_then(|it| it.parse().ok()) {
        draft.duration = Some(jiff::SignedDuration::from_secs(seconds)).filter(|it| !it.is_negative());
    }
    for (person, role) in draft.people.iter_mut().zip(text("roles").unwrap_or_default().split(',')) {
        person.role = Role::from_code(role).unwrap_or(person.role);
    }
}

fn show_in(draft: &mut Draft, zone: &TimeZone) {
    if let Start::At(start) = &draft.start {
        draft.start = Start::At(start.with_time_zone(zone.clone()));
    }
}

fn zone(name: &str) -> Option<TimeZone> {
    match zones::by_name(name)? {
        zones::Named::Iana(zone) | zones::Named::Mapped(zone) => Some(zone),
    }
}

/// `40.4093;49.8671`, with a comma in some programs.
pub fn point(text: &str) -> Option<Point> {
    let (latitude, longitude) = text.split_once([';', ','])?;
    Some(Point { latitude: latitude.trim().parse().ok()?, longitude: longitude.trim().parse().ok()? })
}
