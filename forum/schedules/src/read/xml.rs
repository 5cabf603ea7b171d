//! schedule.xml of any dialect: pentabarf, frab, pretalx, wafer, and others that put events with titles and times into days and
//! rooms.
//!
//! The file is read as a stream; what is kept at a time is one event. Entities that a file declares itself are refused, and nothing is
//! ever fetched.

mod about;
mod elements;
mod item;
mod node;
mod xcal;

use self::{
    about::Conference,
    elements::Elements,
    node::{Node, attributes_of, local, node_of, value_of},
};
use super::{
    Given,
    clock::{self, Clock},
    draft::{Draft, Start},
    gather::Gathering,
    ical, to_text,
};
use crate::{NESTING_MAX, Note, Read, Refusal, Source};
use jiff::civil::{Date, Time};
use quick_xml::events::{BytesStart, Event};

/// Elements that are items, whatever their dialect.
const ITEMS: [&str; 9] =
    ["event", "talk", "session", "contribution", "presentation", "item", "entry", "slot", "lecture"];

/// Elements that only hold others.
const HOLDERS: [&str; 19] = [
    "schedule",
    "conference",
    "program",
    "programme",
    "timetable",
    "events",
    "days",
    "rooms",
    "iconf",
    "agenda",
    "sessions",
    "talks",
    "entries",
    "slots",
    "items",
    "lectures",
    "tracks",
    "calendar",
    "timeslots",
];

pub fn read(bytes: &[u8], given: &Given) -> Result<Read, Refusal> {
    let (text, note) = decoded(bytes);
    if xcal::is_one(&text) {
        return ical::read_lines(xcal::lines(&text)?, note, None, given);
    }
    let mut reading = Reading {
        xml: Elements::of(&text),
        clock: Clock::new(&given.zone),
        gathering: Gathering::default(),
        context: vec![],
        conference: Conference::default(),
        has_root: false,
        is_doubtful: false,
        counts: [0; 3],
        lang: None,
        title_lang: None,
    };
    reading.gathering.notes.extend(note);
    reading.run().map_err(|refusal| match refusal {
        Refusal::Damaged { .. } if reading.is_doubtful => Refusal::NotASchedule,
        other => other,
    })?;
    let is_timed = |draft: &Draft| matches!(draft.start, Start::At(_));
    if reading.is_doubtful && !reading.gathering.drafts_mut().iter().any(is_timed) {
        return Err(Refusal::NotASchedule);
    }
    let Reading { mut gathering, conference, clock, .. } = reading;
    conference.tell(&mut gathering, &clock);
    Ok(gathering.finish(Source::ScheduleXml))
}

/// The text by its declaration. A declaration that the bytes contradict is not believed.
fn decoded(bytes: &[u8]) -> (std::borrow::Cow<'_, str>, Option<Note>) {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
    let declared = head.split("?>").next().and_then(|declaration| {
        let (_, after) = declaration.split_once("encoding")?;
        let value = after.trim_start().strip_prefix('=')?.trim_start();
        let mark = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        value[1..].split(mark).next().map(str::to_owned)
    });
    let is_wide = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || bytes.contains(&0);
    let is_utf8 = std::str::from_utf8(bytes).is_ok();
    let declared = declared.filter(|name| {
        let name_is_utf8 = name.eq_ignore_ascii_case("utf-8") || name.eq_ignore_ascii_case("utf8");
        !is_wide && !name_is_utf8 && (bytes.is_ascii() || !is_utf8)
    });
    to_text(bytes, declared.as_deref())
}

const TITLES: [&str; 7] =
    ["title", "name", "summary", "session_title", "event_title", "talk_title", "heading"];
const STARTS: [&str; 9] = [
    "start",
    "start_time",
    "begin",
    "start_date_time",
    "begins",
    "starts_at",
    "begin_time",
    "session_start",
    "time",
];
const ENDS: [&str; 8] =
    ["end", "end_time", "end_date", "finish", "end_date_time", "ends_at", "finish_time", "session_end"];

/// A day or a room that events stand in.
struct Around {
    name: String,
    day: Option<Date>,
    /// When the day begins: a time of day before it belongs to the next date.
    day_start: Option<Time>,
    room: Option<String>,
}

struct Reading<'t> {
    xml: Elements<'t>,
    clock: Clock,
    gathering: Gathering,
    context: Vec<Around>,
    conference: Conference,
    has_root: bool,
    /// The root is none of a schedule's: it is one only if events with times are in it.
    is_doubtful: bool,
    /// Days, rooms of the day and events of the room so far.
    counts: [usize; 3],
    /// The language that the file's own writer says its texts are in, and that of the title of the whole.
    lang: Option<String>,
    title_lang: Option<String>,
}

impl<'t> Reading<'t> {
    fn run(&mut self) -> Result<(), Refusal> {
        loop {
            match self.xml.event() {
                Ok(Event::Start(start)) => self.start(&start, false)?,
                Ok(Event::Empty(start)) => self.start(&start, true)?,
                Ok(Event::End(end)) => self.end(&local(end.name().as_ref())),
                Ok(Event::PI(instruction)) if instruction.target() == "kurultai" => {
                    let attributes = attributes_of(instruction.attributes());
                    self.lang = value_of(&attributes, "lang").or(self.lang.take());
                    self.title_lang = value_of(&attributes, "title").or(self.title_lang.take());
                }
                Ok(Event::DocType(doctype)) if doctype.to_ascii_uppercase().contains("<!ENTITY") => {
                    return Err(Refusal::Entities);
                }
                Ok(Event::Eof) if !self.has_root => return Err(Refusal::NotASchedule),
                Ok(Event::Eof) if !self.context.is_empty() => return self.cut(),
                Ok(Event::Eof) => return Ok(()),
                Ok(_) => {}
                Err(_) => return self.cut(),
            }
        }
    }

    /// The file is broken here. What was read is kept, if it is anything.
    fn cut(&mut self) -> Result<(), Refusal> {
        let line = self.xml.line();
        if self.gathering.drafts_mut().is_empty() {
            return Err(Refusal::Damaged { line });
        }
        self.gathering.notes.push(Note::CutOff { line });
        self.context.clear();
        Ok(())
    }

    fn start(&mut self, start: &BytesStart<'t>, is_empty: bool) -> Result<(), Refusal> {
        let name = local(start.name().as_ref());
        if !self.has_root {
            self.has_root = true;
            let known =
                ["schedule", "conference", "program", "programme", "timetable", "events", "iconf", "event"];
            if !known.contains(&name.as_str()) {
                self.is_doubtful = true;
                return if is_empty || ITEMS.contains(&name.as_str()) {
                    Err(Refusal::NotASchedule)
                } else {
                    self.open(name)
                };
            }
        }
        match name.as_str() {
            "day" | "room" => return self.around(name, start, is_empty),
            name if ITEMS.contains(&name) => {
                let (node, is_cut) = self.xml.piece(start, is_empty, self.context.len())?;
                self.item(&node, None, is_cut)?;
                return if is_cut { self.cut() } else { Ok(()) };
            }
            holder if HOLDERS.contains(&holder) => {
                let node = node_of(start, self.xml.line());
                self.conference.zone =
                    self.conference.zone.take().or(node.value(&["time_zone_name", "timezone"]));
                if !is_empty {
                    self.open(name.clone())?;
                }
                return Ok(());
            }
            _ => {}
        }
        let (node, is_cut) = self.xml.piece(start, is_empty, self.context.len())?;
        self.about(&node);
        self.loose(&node, is_cut)?;
        if is_cut { self.cut() } else { Ok(()) }
    }

    /// Items in an element that nobody knows, and that element itself where it is one.
    fn loose(&mut self, node: &Node, is_cut: bool) -> Result<(), Refusal> {
        if node.is_item() || (node.is_like_item() && !self.context.is_empty() && !node.holds_items()) {
            return self.item(node, None, is_cut);
        }
        let around = matches!(node.name.as_str(), "day" | "room");
        if around {
            self.enter(node);
        }
        for child in &node.children {
            self.loose(child, is_cut)?;
        }
        if around {
            self.context.pop();
        }
        Ok(())
    }

    fn open(&mut self, name: String) -> Result<(), Refusal> {
        if self.context.len() >= NESTING_MAX {
            return Err(Refusal::TooDeep { limit: NESTING_MAX });
        }
        self.context.push(Around { name, day: None, day_start: None, room: None });
        Ok(())
    }

    fn around(&mut self, name: String, start: &BytesStart<'t>, is_empty: bool) -> Result<(), Refusal> {
        let node = node_of(start, self.xml.line());
        if name == "day" {
            self.counts = [self.counts[0] + 1, 0, 0];
        } else {
            self.counts = [self.counts[0], self.counts[1] + 1, 0];
        }
        if is_empty {
            return Ok(());
        }
        self.open(name)?;
        self.context.pop();
        self.enter(&node);
        Ok(())
    }

    /// Goes into a day or a room.
    fn enter(&mut self, node: &Node) {
        let name = node.name.clone();
        self.context.push(Around { name, day: None, day_start: None, room: None });
        if let Some(around) = self.context.last_mut() {
            around.day = node.attribute("date").and_then(clock::moment).and_then(|it| it.day);
            let day_start = node.attribute("start").and_then(clock::moment);
            // By the file's own clocks, where it names them.
            let resolved =
                day_start.as_ref().filter(|it| it.offset.is_some() && self.clock.of_file.is_some());
            let local = resolved.and_then(|it| self.clock.resolve(it, &mut vec![])).map(|it| it.time());
            around.day_start = local.or(day_start.as_ref().and_then(|it| it.time));
            around.day = around.day.or(day_start.and_then(|it| it.day));
            if around.name == "room" {
                let id = node.attribute("id").filter(|it| it.parse::<u64>().is_err());
                let named = ["name", "title", "label"].iter().find_map(|it| node.attribute(it)).or(id);
                around.room = named.map(str::to_owned);
            }
        }
    }

    /// A closing tag closes what was opened last under its name.
    fn end(&mut self, name: &str) {
        if let Some(at) = self.context.iter().rposition(|around| around.name == name) {
            self.context.truncate(at);
        }
    }
}
