//! What an item of a JSON file says: its names, words, place, times, people and links.

use super::{
    Around, Object, Reading,
    values::{first_text, get, localised, name_or_text, scalar, text},
};
use crate::{
    Change, Link, Participant, Point, Role,
    read::{
        address::absolute,
        clock::{self, Clock, Moment},
        draft::{Draft, Start, some, tag},
        kinds, lengths,
    },
};
use jiff::{SignedDuration, Timestamp, ZonedDateTime};
use serde_json::Value;

impl Reading {
    pub(super) fn ids(&self, object: &Object, around: &Around, draft: &mut Draft) {
        draft.guid = text(object, &["guid", "uuid"]).and_then(|it| uuid::Uuid::parse_str(&it).ok());
        draft.guid = draft.guid.filter(|it| !it.is_nil());
        draft.number = text(object, &["id"]).and_then(|it| it.parse().ok());
        draft.code = text(object, &["code"]);
        draft.slug = text(object, &["slug"]);
        let written = text(object, &["guid", "uuid", "code", "id", "@id", "identifier", "uniqueid", "uid"]);
        draft.id = draft.guid.map(|it| it.to_string()).or(written);
        let parent =
            get(object, "x_parent").or_else(|| get(object, "parent")).and_then(name_or_text(&["guid", "id"]));
        draft.parent = parent.or_else(|| around.parent.clone());
    }

    pub(super) fn words(&self, object: &Object, draft: &mut Draft) {
        let said = self.own(draft);
        for (worded, names, field) in [
            (&mut draft.title, &["title", "name", "summary_title"][..], "title"),
            (&mut draft.subtitle, &["subtitle"], "subtitle"),
            (&mut draft.summary, &["abstract", "summary", "short_description"], "summary"),
            (&mut draft.description, &["description", "details", "body"], "description"),
        ] {
            let lang = said.and_then(|said| text(said, &[field])).or_else(|| self.lang.clone());
            for value in names.iter().filter_map(|name| get(object, name)) {
                localised(value, lang.as_deref(), worded);
            }
            // `title_de`, `description_en`.
            let with_tag =
                |name: &str| names.iter().find_map(|it| tag(name.strip_prefix(it)?.strip_prefix('_')?));
            for (name, value) in object.iter().filter(|(_, value)| value.is_string()) {
                if let Some(lang) = with_tag(name) {
                    localised(value, Some(&lang), worded);
                }
            }
        }
        let kind = ["type", "session_type", "submission_type", "format", "entrytype"];
        draft.kind_as_written =
            kind.iter().find_map(|it| get(object, it).and_then(name_or_text(&["name", "en"])));
        let language = ["language", "inlanguage", "content_locale", "spoken_language"];
        draft.language = language
            .iter()
            .find_map(|it| get(object, it).and_then(name_or_text(&["alternatename", "code", "name"])));
        let track = get(object, "track").or_else(|| get(object, "category"));
        draft.track = track.and_then(|track| {
            let known = track.as_object().and_then(|it| text(it, &["guid", "slug", "id"]));
            let known = known.or_else(|| track.as_i64().map(|it| it.to_string()));
            let named = name_or_text(&["name", "title", "en", "slug"])(track);
            known.and_then(|id| self.tracks.get(&id).cloned()).or(named)
        });
    }

    pub(super) fn place(&self, object: &Object, around: &Around, draft: &mut Draft) {
        let slot = slot(object);
        let of_slot = slot.and_then(|it| get(it, "room"));
        let room = get(object, "room").or_else(|| get(object, "location")).or(of_slot);
        let id = ["roomid", "room_id"].iter().find_map(|it| text(object, &[it]));
        let by_id = id.and_then(|id| self.rooms.get(&id).cloned());
        let name = room.and_then(|room| match room {
            Value::Object(place) => {
                let known = text(place, &["guid", "id", "slug"]).and_then(|id| self.rooms.get(&id).cloned());
                text(place, &["name", "title", "en"]).or(known).or_else(|| first_text(get(place, "name")?))
            }
            other => scalar(other).map(|it| self.rooms.get(&it).cloned().unwrap_or(it)),
        });
        draft.room =
            text(object, &["roomname", "room_name"]).or(name).or(by_id).or_else(|| around.room.clone());
        if let Some(Value::Object(place)) = get(object, "location") {
            let address = get(place, "address").and_then(Value::as_object);
            draft.city = address.and_then(|it| text(it, &["addresslocality"]));
            draft.venue = get(place, "containedinplace").and_then(name_or_text(&["name"]));
            let geo = get(place, "geo").and_then(Value::as_object);
            let number = |name: &str| geo.and_then(|it| get(it, name)).and_then(Value::as_f64);
            draft.point = number("latitude")
                .zip(number("longitude"))
                .map(|(latitude, longitude)| Point { latitude, longitude });
        }
        draft.city = text(object, &["city"]).or(draft.city.take());
        draft.venue = text(object, &["venue"]).or(draft.venue.take());
    }

    pub(super) fn time(&self, object: &Object, around: &Around, draft: &mut Draft) {
        let slot = slot(object);
        let value = |names: &[&str]| text(object, names).or_else(|| slot.and_then(|slot| text(slot, names)));
        let zone = value(&["timezone", "time_zone"]);
        let nested = |name: &str| get(object, name).and_then(Value::as_object);
        // `{"date": "2026-09-05", "time": "14:30:00", "tz": "Asia/Baku"}`.
        let apart = |name: &str| {
            nested(name).and_then(|it| Some(format!("{} {}", text(it, &["date"])?, text(it, &["time"])?)))
        };
        let zone = zone.or_else(|| nested("startdate").and_then(|it| text(it, &["tz"])));
        let date = value(&["date"]);
        let start = apart("startdate").or_else(|| value(&START));
        let clock = match &zone {
            None => self.clock.clone(),
            Some(zone) => {
                let mut clock = self.clock.clone();
                clock.set_file_zone(zone);
                clock
            }
        };
        let moments = [date.as_deref(), start.as_deref()].map(|it| it.and_then(moment));
        draft.start = match (&date, &start) {
            (None, None) => Start::Missing,
            _ => match begin(&clock, &moments, around, &mut draft.changes) {
                Some(start) => Start::At(start),
                None => Start::Bad(start.or(date).unwrap_or_default()),
            },
        };
        let Start::At(begin) = &draft.start else { return };
        draft.all_day = moments.iter().flatten().all(|it| it.time.is_none());
        let end = apart("enddate").or_else(|| {
            value(&["end", "end_time", "endtime", "ends_at", "endsat", "enddate", "end_date", "finish"])
        });
        let of_end = end.as_deref().and_then(|end| until(&clock, begin, end));
        let duration =
            value(&["duration", "duration_minutes", "length"]).as_deref().and_then(lengths::duration);
        // The newer form has no length where it has an end; the older one has an end where it has a length.
        draft.duration = duration.filter(|it| !it.is_zero()).or(of_end);
        if draft.all_day && draft.duration.is_none() {
            draft.duration = Some(SignedDuration::from_hours(24));
        }
    }

    pub(super) fn others(&self, object: &Object, draft: &mut Draft) {
        for (name, role) in [
            ("persons", Role::Speaker),
            ("speakers", Role::Speaker),
            ("participants", Role::Speaker),
            ("performer", Role::Speaker),
            ("performers", Role::Speaker),
            ("presenters", Role::Speaker),
            ("moderators", Role::Moderator),
            ("conveners", Role::Chair),
            ("organizer", Role::Organiser),
        ] {
            let Some(value) = get(object, name) else { continue };
            let one = std::slice::from_ref(value);
            let all = value.as_array().map_or(one, Vec::as_slice);
            draft.people.extend(all.iter().filter_map(|it| self.participant(it, role)));
        }
        draft.links = self.links(object, "links");
        draft.attachments = self.links(object, "attachments");
        for (name, kind) in
            [("feedback_url", "feedback"), ("origin_url", "origin"), ("video_download_url", "video")]
        {
            let url = text(object, &[name]);
            draft.links.extend(url.map(|url| Link { url, title: None, kind: Some(kind.to_owned()) }));
        }
        draft.url = text(object, &["url", "public_url", "frontend_link"])
            .map(|it| absolute(&it, self.base.as_deref()));
        draft.licence = text(object, &["recording_license", "license"]);
        draft.opt_out = get(object, "do_not_record").and_then(Value::as_bool);
        let state = text(object, &["state", "status", "eventstatus"]).unwrap_or_default();
        draft.status = kinds::status(&state);
        if get(object, "is_cancelled").or(get(object, "cancelled")).and_then(Value::as_bool) == Some(true) {
            draft.status = crate::Status::Cancelled;
        }
        let modified = text(object, &["updated_at", "modified", "datemodified", "last_modified"]);
        let modified = modified.as_deref().and_then(moment);
        let modified = modified.and_then(|it| self.clock.resolve(&it, &mut vec![]));
        draft.modified = modified.map(|it| it.timestamp());
    }

    fn participant(&self, value: &Value, role: Role) -> Option<Participant> {
        let Value::Object(person) = value else {
            let written = scalar(value)?;
            let known = self.persons.get(&written);
            let id = known.map(|_| written.clone());
            return Some(Participant { id, name: known.cloned().unwrap_or(written), role });
        };
        let id = text(person, &["guid", "code", "id", "@id"]);
        let whole = || {
            let parts =
                [text(person, &["first_name", "firstname"]), text(person, &["last_name", "lastname"])];
            some(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
        };
        let named = text(person, &["name", "public_name", "full_public_name", "fullname", "full_name"])
            .or_else(whole);
        let known = || id.as_ref().and_then(|id| self.persons.get(id).cloned());
        let said = text(person, &["role"]).as_deref().and_then(kinds::role);
        Some(Participant { name: named.or_else(known)?, id, role: said.unwrap_or(role) })
    }

    fn links(&self, object: &Object, name: &str) -> Vec<Link> {
        let Some(Value::Array(values)) = get(object, name) else { return vec![] };
        let links = values.iter().filter_map(|value| {
            let Value::Object(link) = value else {
                let url = absolute(&scalar(value)?, self.base.as_deref());
                return Some(Link { url, title: None, kind: None });
            };
            let url = absolute(&text(link, &["url", "href", "link"])?, self.base.as_deref());
            let kind = text(link, &["type", "kind"]).map(|it| it.to_ascii_lowercase());
            Some(Link { url, title: text(link, &["title", "name", "description"]), kind })
        });
        links.collect()
    }
}

/// The names of a start. `date` stands by itself.
pub(super) const START: [&str; 10] = [
    "start",
    "start_time",
    "starttime",
    "starts_at",
    "startsat",
    "startdate",
    "start_date",
    "begin",
    "dtstart",
    "begins",
];

/// When and where an item is, where that is apart from what it is; of several times the first.
fn slot(object: &Object) -> Option<&Object> {
    let first = || get(object, "slots").and_then(Value::as_array).and_then(|slots| slots.first());
    get(object, "slot").filter(|it| it.is_object()).or_else(first).and_then(Value::as_object)
}

fn begin(
    clock: &Clock,
    [date, start]: &[Option<Moment>; 2],
    around: &Around,
    changes: &mut Vec<Change>,
) -> Option<ZonedDateTime> {
    let whole = [start, date].into_iter().flatten().find(|it| it.day.is_some() && it.time.is_some());
    if let Some(moment) = whole {
        return clock.resolve(moment, changes);
    }
    let day = [start, date].into_iter().flatten().find_map(|it| it.day).or(around.day)?;
    let timed = [start, date].into_iter().flatten().find(|it| it.time.is_some());
    let moment = timed.cloned().unwrap_or_default();
    clock.resolve(&Moment { day: Some(day), ..moment }, changes)
}

fn until(clock: &Clock, begin: &ZonedDateTime, end: &str) -> Option<SignedDuration> {
    let end = moment(end)?;
    let day = end.day.unwrap_or(begin.date());
    let instant = clock.resolve(&Moment { day: Some(day), ..end.clone() }, &mut vec![])?;
    let length = begin.duration_until(&instant);
    let over_midnight = end.day.is_none() && length.is_negative();
    let length = if over_midnight { length + SignedDuration::from_hours(24) } else { length };
    (length.is_positive() && length <= crate::DURATION_MAX).then_some(length)
}

/// A moment; a bare number is seconds or milliseconds since 1970.
fn moment(text: &str) -> Option<Moment> {
    let is_number = text.len() >= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number {
        return clock::moment(text);
    }
    let number: i64 = text.parse().ok()?;
    let seconds = if number > 100_000_000_000 { number / 1000 } else { number };
    let civil = jiff::tz::Offset::UTC.to_datetime(Timestamp::from_second(seconds).ok()?);
    Some(Moment {
        day: Some(civil.date()),
        time: Some(civil.time()),
        offset: Some(jiff::tz::Offset::UTC),
        is_midnight_after: false,
    })
}
