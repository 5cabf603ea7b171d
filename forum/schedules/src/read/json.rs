//! Schedule JSON of any dialect: the schedule schema with its days and rooms, its newer form with a list of events, and what other
//! programs make of the same.
//!
//! The whole file is walked. What has a title and a start is an item, whatever the names of the lists that it is in; days,
//! rooms and items that it stands in say what it does not.

use super::{
    Given,
    address::absolute,
    clock::{self, Clock, Moment},
    draft::{Draft, Start, Worded, some, tag},
    extras,
    gather::Gathering,
    kinds, to_text,
};
use crate::{
    At, Change, JSON_VALUES_MAX, Link, NESTING_MAX, Participant, Point, Read, Refusal, Role, Source,
};
use jiff::{SignedDuration, Timestamp, ZonedDateTime, civil::Date};
use serde_json::{Map, Value};
use std::collections::HashMap;

type Object = Map<String, Value>;

pub fn read(bytes: &[u8], given: &Given) -> Result<Read, Refusal> {
    let (text, note) = to_text(bytes, None);
    weigh(&text)?;
    let root: Value = serde_json::from_str(&text).map_err(|error| refusal(&error))?;
    let mut reading = Reading {
        clock: Clock::new(&given.zone),
        gathering: Gathering::default(),
        rooms: HashMap::new(),
        tracks: HashMap::new(),
        persons: HashMap::new(),
        base: None,
        lang: None,
        own: HashMap::new(),
        found_list: false,
    };
    reading.gathering.notes.extend(note);
    reading.about(&root);
    reading.walk(&root, &Around::default(), &Path(None, Step::Root), 0)?;
    if reading.gathering.drafts_mut().is_empty() && !reading.found_list {
        return Err(Refusal::NotASchedule);
    }
    Ok(reading.gathering.finish(Source::ScheduleJson))
}

fn refusal(error: &serde_json::Error) -> Refusal {
    if error.to_string().starts_with("recursion limit") {
        return Refusal::TooDeep { limit: NESTING_MAX };
    }
    Refusal::Damaged { line: u32::try_from(error.line()).unwrap_or(u32::MAX) }
}

/// Refuses a file of far more values than a programme has, before any of them takes memory.
fn weigh(text: &str) -> Result<(), Refusal> {
    let (mut values, mut depth, mut in_string, mut escaped) = (0_usize, 0_usize, false, false);
    for byte in text.bytes() {
        if in_string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => in_string = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => in_string = true,
            b'[' | b'{' => {
                values += 1;
                depth += 1;
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' | b':' => values += 1,
            _ => {}
        }
        if depth > NESTING_MAX {
            return Err(Refusal::TooDeep { limit: NESTING_MAX });
        }
        if values > JSON_VALUES_MAX {
            return Err(Refusal::TooMuch);
        }
    }
    Ok(())
}

/// What an item stands in.
#[derive(Clone, Default)]
struct Around {
    day: Option<Date>,
    room: Option<String>,
    parent: Option<String>,
    /// It stands in a list of items: it is one, even without a start.
    in_items: bool,
    /// The names here are names of rooms.
    names_rooms: bool,
}

/// The way to a value, without an allocation for each.
struct Path<'p>(Option<&'p Path<'p>>, Step<'p>);

enum Step<'p> {
    Root,
    Name(&'p str),
    Index(usize),
}

impl std::fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(before) = self.0 {
            before.fmt(f)?;
        }
        match self.1 {
            Step::Root => Ok(()),
            Step::Name(name) if self.0.is_some_and(|it| matches!(it.1, Step::Root)) => f.write_str(name),
            Step::Name(name) => write!(f, ".{}", name.chars().take(60).collect::<String>()),
            Step::Index(index) => write!(f, "[{index}]"),
        }
    }
}

struct Reading {
    clock: Clock,
    gathering: Gathering,
    /// By guid, id or slug: the names of rooms.
    rooms: HashMap<String, String>,
    tracks: HashMap<String, String>,
    persons: HashMap<String, String>,
    base: Option<String>,
    lang: Option<String>,
    own: HashMap<uuid::Uuid, Object>,
    found_list: bool,
}

/// Where our own files say what the format has no place for.
pub const OWN: &str = "x_kurultai";

/// Lists of items.
const LISTS: [&str; 9] = [
    "events",
    "sessions",
    "talks",
    "items",
    "results",
    "subevent",
    "contributions",
    "entries",
    "submissions",
];

/// Things that a file lists for others to name.
const REGISTERS: [&str; 6] = ["rooms", "tracks", "persons", "speakers", "locations", "people"];

/// Lists of what submissions are sorted by; their `items` are no items.
const SORTED_BY: [&str; 2] = ["categories", "questions"];

impl Reading {
    fn walk(&mut self, value: &Value, around: &Around, path: &Path<'_>, depth: usize) -> Result<(), Refusal> {
        if depth > NESTING_MAX {
            return Err(Refusal::TooDeep { limit: NESTING_MAX });
        }
        match value {
            Value::Array(values) => {
                for (index, value) in values.iter().enumerate() {
                    self.walk(value, around, &Path(Some(path), Step::Index(index)), depth + 1)?;
                }
                Ok(())
            }
            Value::Object(object) if is_item(object, around) => self.item(object, around, path, depth),
            Value::Object(object) => self.within(object, around, path, depth),
            _ => Ok(()),
        }
    }

    /// Goes on into an object that is no item: a day, a room, a conference.
    fn within(
        &mut self,
        object: &Object,
        around: &Around,
        path: &Path<'_>,
        depth: usize,
    ) -> Result<(), Refusal> {
        let mut here = Around { in_items: false, names_rooms: false, ..around.clone() };
        if !around.names_rooms {
            let day = text(object, &["date", "day"]).and_then(|it| clock::moment(&it)).and_then(|it| it.day);
            here.day = day.or(here.day);
        }
        let lists_items = LISTS.iter().any(|name| get(object, name).is_some_and(Value::is_array));
        if lists_items && around.room.is_none() && around.day.is_some() {
            here.room = text(object, &["name", "room", "title"]);
        }
        for (name, value) in object.iter().filter(|(name, _)| *name != OWN) {
            let small = name.to_ascii_lowercase();
            let is_register = REGISTERS.contains(&small.as_str());
            let mut below = here.clone();
            if around.names_rooms {
                below.room = Some(name.clone());
                below.in_items = true;
            }
            if small == "rooms" && value.is_object() {
                below.names_rooms = true;
                self.found_list = true;
            } else if LISTS.contains(&small.as_str()) {
                below.in_items = true;
                self.found_list |= value.is_array();
            } else if (is_register && !holds_items(value)) || SORTED_BY.contains(&small.as_str()) {
                continue;
            }
            below.day = clock::moment(name).and_then(|it| it.day).or(below.day);
            self.walk(value, &below, &Path(Some(path), Step::Name(name)), depth + 1)?;
        }
        Ok(())
    }

    fn item(
        &mut self,
        object: &Object,
        around: &Around,
        path: &Path<'_>,
        depth: usize,
    ) -> Result<(), Refusal> {
        let draft = self.draft(object, around, path);
        let own = draft.id.clone().or_else(|| draft.guid.map(|it| it.to_string()));
        let room = draft.room.clone();
        self.gathering.take(draft)?;
        for (name, value) in object {
            let small = name.to_ascii_lowercase();
            let holds = LISTS.contains(&small.as_str()) || small == "children" || small == "sub_events";
            if holds && (value.is_array() || value.is_object()) {
                let below = Around {
                    parent: own.clone(),
                    room: room.clone(),
                    in_items: true,
                    names_rooms: false,
                    day: around.day,
                };
                self.walk(value, &below, &Path(Some(path), Step::Name(name)), depth + 1)?;
            }
        }
        Ok(())
    }

    fn draft(&self, object: &Object, around: &Around, path: &Path<'_>) -> Draft {
        let mut draft = Draft { at: At { line: 0, path: path.to_string() }, ..Draft::default() };
        self.ids(object, around, &mut draft);
        self.words(object, &mut draft);
        self.place(object, around, &mut draft);
        self.time(object, around, &mut draft);
        self.others(object, &mut draft);
        if let Some(own) = self.own(&draft) {
            extras::apply(&mut draft, |name| own.get(name).and_then(Value::as_str).map(str::to_owned));
        }
        draft
    }

    /// What a file of ours says of the item beyond the format.
    fn own(&self, draft: &Draft) -> Option<&Object> {
        self.own.get(&draft.guid?)
    }

    fn ids(&self, object: &Object, around: &Around, draft: &mut Draft) {
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

    fn words(&self, object: &Object, draft: &mut Draft) {
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

    fn place(&self, object: &Object, around: &Around, draft: &mut Draft) {
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

    fn time(&self, object: &Object, around: &Around, draft: &mut Draft) {
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
            value(&["duration", "duration_minutes", "length"]).as_deref().and_then(clock::duration);
        // The newer form has no length where it has an end; the older one has an end where it has a length.
        draft.duration = duration.filter(|it| !it.is_zero()).or(of_end);
        if draft.all_day && draft.duration.is_none() {
            draft.duration = Some(SignedDuration::from_hours(24));
        }
    }

    fn others(&self, object: &Object, draft: &mut Draft) {
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

/// What the file says of the whole.
impl Reading {
    fn about(&mut self, root: &Value) {
        let schedule = root.get("schedule").unwrap_or(root);
        let conference = schedule.get("conference").unwrap_or(schedule);
        let Value::Object(conference) = conference else { return };
        let empty = Object::new();
        let schedule = schedule.as_object().unwrap_or(&empty);
        let own = get(schedule, OWN).and_then(Value::as_object);
        let own_lang = own.and_then(|own| text(own, &["title"]));
        if let Some(own) = own {
            self.lang = text(own, &["lang"]).as_deref().and_then(tag);
            let items = get(own, "items").and_then(Value::as_object).into_iter().flatten();
            self.own = items
                .filter_map(|(id, it)| Some((uuid::Uuid::parse_str(id).ok()?, it.as_object()?.clone())))
                .collect();
        }
        self.base = text(schedule, &["base_url"]).or_else(|| text(conference, &["base_url"]));
        if let Some(zone) = text(conference, &["time_zone_name", "timezone", "time_zone"]) {
            self.clock.set_file_zone(&zone);
        }
        let about = &mut self.gathering.about;
        let mut title = Worded::default();
        if let Some(value) = get(conference, "title").or_else(|| get(conference, "name")) {
            localised(value, own_lang.as_deref().or(self.lang.as_deref()), &mut title);
        }
        title.0.into_iter().for_each(|(lang, text)| about.title.write(&lang, text));
        about.acronym = text(conference, &["acronym", "slug"]);
        about.version = text(schedule, &["version"]);
        about.url = text(conference, &["url"]);
        about.base_url.clone_from(&self.base);
        about.zone = self.clock.of_file.as_ref().map(clock::name_of);
        let day =
            |names: &[&str]| text(conference, names).and_then(|it| clock::moment(&it)).and_then(|it| it.day);
        about.days = day(&["start", "startdate"]).zip(day(&["end", "enddate"]));
        for (holder, name) in [
            (conference, "rooms"),
            (schedule, "rooms"),
            (conference, "tracks"),
            (schedule, "tracks"),
            (schedule, "persons"),
            (schedule, "speakers"),
            (conference, "persons"),
        ] {
            self.register(name, get(holder, name));
        }
    }

    fn register(&mut self, name: &str, value: Option<&Value>) {
        let Some(Value::Array(values)) = value else { return };
        let register = match name {
            "rooms" => &mut self.rooms,
            "tracks" => &mut self.tracks,
            _ => &mut self.persons,
        };
        for entry in values.iter().filter_map(Value::as_object) {
            let name = text(entry, &["name", "title", "public_name", "fullname"]);
            let name = name.or_else(|| get(entry, "name").and_then(first_text));
            let Some(name) = name else { continue };
            let ids = ["guid", "id", "slug", "code"].iter().filter_map(|key| text(entry, &[key]));
            // One id of two rooms names neither: some programs give all rooms the same.
            for id in ids {
                register
                    .entry(id)
                    .and_modify(|known| {
                        if *known != name {
                            known.clear()
                        }
                    })
                    .or_insert_with(|| name.clone());
            }
        }
        register.retain(|_, name| !name.is_empty());
    }
}

/// The names of a start. `date` stands by itself.
const START: [&str; 10] = [
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

/// Whether an object is an item: it has a title and a start, or stands in a list of items with a title or an id.
fn is_item(object: &Object, around: &Around) -> bool {
    let has = |name: &str| get(object, name).is_some_and(|value| !value.is_null());
    let has_title = has("title") || has("name");
    let holds = ["days", "rooms", "conference", "schedule"].iter().any(|name| has(name));
    let is_room = around.day.is_some() && around.room.is_none() && LISTS.iter().any(|name| has(name));
    let has_start =
        START.iter().any(|name| has(name)) || (has("date") && has("duration")) || has("slot") || has("slots");
    if holds || (is_room && !has_start) {
        return false;
    }
    (has_title && has_start) || (around.in_items && (has_title || has("guid") || has("id") || has_start))
}

/// Whether a list of rooms has items in its rooms.
fn holds_items(value: &Value) -> bool {
    let holds = |value: &Value| {
        value
            .as_object()
            .is_some_and(|it| LISTS.iter().any(|name| get(it, name).is_some_and(Value::is_array)))
    };
    value.is_object() || value.as_array().is_some_and(|values| values.iter().any(holds))
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

/// A value by its name, whose letters may be large or small.
fn get<'o>(object: &'o Object, name: &str) -> Option<&'o Value> {
    let exact = object.get(name);
    exact.or_else(|| object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value))
}

/// The first of these that is a text or a number.
fn text(object: &Object, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| get(object, name).and_then(scalar))
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A text, or the text of any of these names in an object; for use in chains.
fn name_or_text(names: &'static [&'static str]) -> impl Fn(&Value) -> Option<String> {
    move |value| match value {
        Value::Object(object) => text(object, names),
        Value::Array(values) => values.first().and_then(|first| name_or_text(names)(first)),
        other => scalar(other),
    }
}

fn first_text(value: &Value) -> Option<String> {
    value.as_object()?.values().find_map(scalar)
}

/// A text, a map of languages to texts, or JSON-LD's `{"@value": …, "@language": …}`, one or several.
fn localised(value: &Value, lang: Option<&str>, worded: &mut Worded) {
    match value {
        Value::String(text) => worded.add(lang, text),
        Value::Array(values) => values.iter().take(100).for_each(|value| localised(value, lang, worded)),
        Value::Object(object) => match get(object, "@value") {
            Some(value) => {
                let said = text(object, &["@language"]);
                worded.add(said.as_deref().or(lang), value.as_str().unwrap_or_default());
            }
            None => {
                for (key, value) in object {
                    if let (Some(lang), Value::String(text)) = (tag(key), value) {
                        worded.add(Some(&lang), text);
                    }
                }
            }
        },
        _ => {}
    }
}
