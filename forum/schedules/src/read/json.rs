//! Schedule JSON of any dialect: the schedule schema with its days and rooms, its newer form with a list of events, and what other
//! programs make of the same.
//!
//! The whole file is walked. What has a title and a start is an item, whatever the names of the lists that it is in; days,
//! rooms and items that it stands in say what it does not.

mod about;
mod broken;
mod item;
mod jcal;
mod unit;
mod values;
mod when;

use self::{
    item::TITLE,
    unit::Unit,
    values::{get, text},
    when::{START, has_start},
};
use super::{
    Given,
    clock::{self, Clock, push_once},
    draft::{Draft, Start, is_same},
    extras,
    gather::Gathering,
    ical, to_text,
};
use crate::{At, Change, JSON_VALUES_MAX, NESTING_MAX, Note, Read, Refusal, Source};
use jiff::civil::{Date, Time};
use serde_json::{Map, Value};
use std::{borrow::Cow, collections::HashMap};

type Object = Map<String, Value>;

pub fn read(bytes: &[u8], given: &Given) -> Result<Read, Refusal> {
    let (text, note) = to_text(bytes, None);
    weigh(&text)?;
    let (root, cut) = whole_or_before(&text)?;
    if let Some(lines) = jcal::lines(&root, cut.is_some()) {
        return ical::read_lines(lines, note, cut, given);
    }
    let mut reading = Reading {
        clock: Clock::new(&given.zone),
        gathering: Gathering::default(),
        rooms: HashMap::new(),
        tracks: HashMap::new(),
        persons: HashMap::new(),
        base: None,
        lang: None,
        own: HashMap::new(),
        sorted: HashMap::new(),
        found_list: false,
        unit: Unit::of(&root),
    };
    reading.gathering.notes.extend(note);
    reading.about(&root);
    reading.walk(&root, &Around::default(), &Path(None, Step::Root), 0)?;
    match cut {
        Some(line) if reading.gathering.drafts_mut().is_empty() => return Err(Refusal::Damaged { line }),
        Some(line) => reading.gathering.notes.push(Note::CutOff { line }),
        None if reading.gathering.drafts_mut().is_empty() && !reading.found_list => {
            return Err(Refusal::NotASchedule);
        }
        None => {}
    }
    Ok(reading.gathering.finish(Source::ScheduleJson))
}

/// The file, or what stands in it before the line where it is broken.
fn whole_or_before(text: &str) -> Result<(Value, Option<u32>), Refusal> {
    let fault = match serde_json::from_str(text) {
        Ok(root) => return Ok((root, None)),
        Err(fault) => fault,
    };
    if fault.to_string().starts_with("recursion limit") {
        return Err(Refusal::TooDeep { limit: NESTING_MAX });
    }
    // One object on each line.
    let each = serde_json::Deserializer::from_str(text).into_iter().collect::<Result<Vec<Value>, _>>();
    if let Ok(values) = each {
        return Ok((Value::Array(values), None));
    }
    let line = u32::try_from(fault.line()).unwrap_or(u32::MAX);
    let root = broken::before(text, &fault).ok_or(Refusal::Damaged { line })?;
    Ok((root, Some(line)))
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
    /// When that day begins: a time of day before it belongs to the next date.
    day_start: Option<Time>,
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
    /// By id: the name of a list that sessions are sorted by, and that of its entry.
    sorted: HashMap<String, (String, String)>,
    found_list: bool,
    /// What a bare number of a length counts.
    unit: Unit,
}

/// Where our own files say what the format has no place for.
pub const OWN: &str = "x_kurultai";

/// More times of one item are none of a programme.
const SLOTS_MAX: usize = 20;

/// Lists of items.
const LISTS: [&str; 11] = [
    "breaks",
    "commonsessions",
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
            Value::Object(object) => {
                let flat = flat(object);
                match is_item(&flat, around) {
                    true => self.item(&flat, around, path, depth),
                    false => self.within(object, around, path, depth),
                }
            }
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
            let begins = text(object, &["day_start"]).and_then(|it| clock::moment(&it));
            let resolved = begins.as_ref().filter(|it| it.offset.is_some() && self.clock.of_file.is_some());
            let local = resolved.and_then(|it| self.clock.resolve(it, &mut vec![])).map(|it| it.time());
            here.day_start = local.or(begins.and_then(|it| it.time)).or(here.day_start);
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
        let drafts = self.drafts(object, around, path);
        let first = drafts.first();
        let own = first.and_then(|it| it.id.clone().or_else(|| it.guid.map(|it| it.to_string())));
        let room = first.and_then(|it| it.room.clone());
        for draft in drafts {
            self.gathering.take(draft)?;
        }
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
                    day_start: around.day_start,
                };
                self.walk(value, &below, &Path(Some(path), Step::Name(name)), depth + 1)?;
            }
        }
        Ok(())
    }

    /// An item; one that is held at several times as several, each with its own place.
    fn drafts(&self, object: &Object, around: &Around, path: &Path<'_>) -> Vec<Draft> {
        let mut drafts = vec![self.draft(object, around, path)];
        let has_own = START.iter().any(|name| get(object, name).is_some_and(|it| !it.is_null()));
        let slots = get(object, "slots").and_then(Value::as_array).filter(|_| !has_own);
        let [_, others @ ..] = slots.map(Vec::as_slice).unwrap_or_default() else { return drafts };
        if others.is_empty() {
            return drafts;
        }
        let mut without = object.clone();
        without.retain(|name, _| !is_same(name, "slots") && !is_same(name, "slot"));
        for slot in others.iter().filter(|it| it.is_object()).take(SLOTS_MAX) {
            let mut again = without.clone();
            again.insert("slot".to_owned(), slot.clone());
            let mut draft = self.draft(&again, around, path);
            let id = draft.id.take().or_else(|| draft.guid.map(|it| it.to_string()));
            if let (Some(id), Start::At(start)) = (id, &draft.start) {
                draft.id = Some(format!("{id}/{}", start.timestamp()));
            }
            // Files going out must not give them twice.
            (draft.guid, draft.number) = (None, None);
            drafts.push(draft);
        }
        let count = drafts.len();
        if let Some(first) = drafts.first_mut() {
            push_once(&mut first.changes, Change::Expanded { count });
        }
        drafts
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
}

/// Whether an object is an item: it has a title and a start, or stands in a list of items with a title or an id.
fn is_item(object: &Object, around: &Around) -> bool {
    let has = |name: &str| get(object, name).is_some_and(|value| !value.is_null());
    let has_title = TITLE.iter().any(|name| has(name)) || (has("summary") && has_start(object, around));
    let holds = ["days", "rooms", "conference", "schedule"].iter().any(|name| {
        let holds = get(object, name).is_some_and(holds_objects);
        // The rooms of an item are only named.
        holds && (*name != "rooms" || !around.in_items || get(object, name).is_some_and(holds_items))
    });
    let is_room = around.day.is_some() && around.room.is_none() && LISTS.iter().any(|name| has(name));
    let has_start = has_start(object, around);
    // Indico gives the whole event a title, a start and its contributions.
    let is_whole = object.get("_type").and_then(Value::as_str) == Some("Conference");
    if holds || is_whole || (is_room && !has_start) {
        return false;
    }
    (has_title && has_start) || (around.in_items && (has_title || has("guid") || has("id") || has_start))
}

/// An item that says things of itself in an object of their own, as one object: `attributes` of JSON:API, the `submission` of
/// a slot. What stands outside counts first.
fn flat(object: &Object) -> Cow<'_, Object> {
    const WITHIN: [&str; 4] = ["attributes", "submission", "extendedprops", "meta"];
    let within = WITHIN.iter().filter_map(|name| get(object, name).and_then(Value::as_object));
    let mut flat = Cow::Borrowed(object);
    for inner in within {
        let flat = flat.to_mut();
        for (name, value) in inner {
            if flat.get(name).is_none_or(Value::is_null) {
                flat.insert(name.clone(), value.clone());
            }
        }
    }
    flat
}

fn holds_objects(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(values) => values.iter().any(|it| it.is_object() || it.is_array()),
        _ => false,
    }
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
