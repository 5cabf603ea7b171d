//! schedule.xml of any dialect: pentabarf, frab, pretalx, wafer, and others that put events with titles and times into days and
//! rooms.
//!
//! The file is read as a stream; what is kept at a time is one event. Entities that a file declares itself are refused, and nothing is
//! ever fetched.

use super::{
    Given,
    address::absolute,
    clock::{self, Clock, Moment},
    draft::{Draft, Start, Worded, some},
    extras,
    gather::Gathering,
    kinds, lengths, markup, to_text,
};
use crate::{At, Change, Link, NESTING_MAX, Note, Participant, Read, Refusal, Role, Source};
use jiff::{
    SignedDuration, ZonedDateTime,
    civil::{Date, Time},
};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

/// Elements that are items, whatever their dialect.
const ITEMS: [&str; 6] = ["event", "talk", "session", "contribution", "presentation", "item"];

/// Elements within one event: more is no event.
const NODES_MAX: usize = 20_000;

pub fn read(bytes: &[u8], given: &Given) -> Result<Read, Refusal> {
    let (text, note) = decoded(bytes);
    let mut reading = Reading {
        xml: Reader::from_str(&text),
        text: &text,
        counted_to: 0,
        line: 1,
        clock: Clock::new(&given.zone),
        gathering: Gathering::default(),
        context: vec![],
        conference: Conference::default(),
        has_root: false,
        counts: [0; 3],
        lang: None,
        title_lang: None,
    };
    let config = reading.xml.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    reading.gathering.notes.extend(note);
    reading.run()?;
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

/// An element with what is in it.
#[derive(Debug, Default)]
struct Node {
    name: String,
    attributes: Vec<(String, String)>,
    /// From instructions `<?kurultai …?>` within it.
    own: Vec<(String, String)>,
    text: String,
    children: Vec<Node>,
    line: u32,
}

impl Node {
    fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim());
        found.filter(|value| !value.is_empty())
    }

    fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    fn all<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Node> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of the first of these children that has any.
    fn first(&self, names: &[&str]) -> Option<String> {
        let found = names.iter().flat_map(|name| self.all(name));
        found.map(|child| child.text.trim()).find(|text| !text.is_empty()).map(str::to_owned)
    }

    /// A text or an attribute of any of these names.
    fn value(&self, names: &[&str]) -> Option<String> {
        let of_attribute = || names.iter().find_map(|name| self.attribute(name)).map(str::to_owned);
        self.first(names).or_else(of_attribute)
    }

    /// What a file of ours says beyond the format; it may be empty.
    fn own(&self, name: &str) -> Option<&str> {
        self.own.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn is_item(&self) -> bool {
        ITEMS.contains(&self.name.as_str())
    }
}

/// A day or a room that events stand in.
struct Around {
    name: String,
    day: Option<Date>,
    /// When the day begins: a time of day before it belongs to the next date.
    day_start: Option<Time>,
    room: Option<String>,
}

/// What the file says of the whole.
#[derive(Default)]
struct Conference {
    title: Worded,
    acronym: Option<String>,
    version: Option<String>,
    url: Option<String>,
    base_url: Option<String>,
    start: Option<String>,
    end: Option<String>,
    zone: Option<String>,
    day_change: Option<Time>,
    city: Option<String>,
    venue: Option<String>,
}

impl Conference {
    fn tell(self, gathering: &mut Gathering, clock: &Clock) {
        let day = |text: &Option<String>| text.as_deref().and_then(clock::moment).and_then(|it| it.day);
        let about = &mut gathering.about;
        self.title.0.into_iter().for_each(|(lang, text)| about.title.write(&lang, text));
        about.acronym = self.acronym;
        about.version = self.version;
        about.url = self.url;
        about.base_url = self.base_url;
        about.zone = clock.of_file.as_ref().map(clock::name_of);
        about.days = day(&self.start).zip(day(&self.end));
        (about.place.city, about.place.venue) = (self.city, self.venue);
    }
}

struct Reading<'t> {
    xml: Reader<&'t [u8]>,
    text: &'t str,
    counted_to: usize,
    line: u32,
    clock: Clock,
    gathering: Gathering,
    context: Vec<Around>,
    conference: Conference,
    has_root: bool,
    /// Days, rooms of the day and events of the room so far.
    counts: [usize; 3],
    /// The language that the file's own writer says its texts are in, and that of the title of the whole.
    lang: Option<String>,
    title_lang: Option<String>,
}

/// How the reading of a piece ended.
enum Piece {
    Whole(Node),
    /// The file ends or breaks within it.
    Cut(Node),
}

impl<'t> Reading<'t> {
    fn run(&mut self) -> Result<(), Refusal> {
        loop {
            match self.xml.read_event() {
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
        let line = self.line();
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
            let known =
                ["schedule", "conference", "program", "programme", "timetable", "events", "iconf", "event"];
            if !known.contains(&name.as_str()) {
                return Err(Refusal::NotASchedule);
            }
            self.has_root = true;
        }
        match name.as_str() {
            "day" | "room" => return self.around(name, start, is_empty),
            name if ITEMS.contains(&name) => {
                let (node, is_cut) = self.piece(start, is_empty)?;
                self.item(&node, None, is_cut)?;
                return if is_cut { self.cut() } else { Ok(()) };
            }
            "schedule" | "conference" | "program" | "programme" | "timetable" | "events" | "days"
            | "rooms" | "iconf" => {
                let node = node_of(start, self.line());
                self.conference.zone =
                    self.conference.zone.take().or(node.value(&["time_zone_name", "timezone"]));
                if !is_empty {
                    self.open(name.clone())?;
                }
                return Ok(());
            }
            _ => {}
        }
        let (node, is_cut) = self.piece(start, is_empty)?;
        self.about(&node);
        if is_cut { self.cut() } else { Ok(()) }
    }

    fn open(&mut self, name: String) -> Result<(), Refusal> {
        if self.context.len() >= NESTING_MAX {
            return Err(Refusal::TooDeep { limit: NESTING_MAX });
        }
        self.context.push(Around { name, day: None, day_start: None, room: None });
        Ok(())
    }

    fn around(&mut self, name: String, start: &BytesStart<'t>, is_empty: bool) -> Result<(), Refusal> {
        let node = node_of(start, self.line());
        if name == "day" {
            self.counts = [self.counts[0] + 1, 0, 0];
        } else {
            self.counts = [self.counts[0], self.counts[1] + 1, 0];
        }
        if is_empty {
            return Ok(());
        }
        self.open(name)?;
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
                around.room = node.attribute("name").map(str::to_owned);
            }
        }
        Ok(())
    }

    /// A closing tag closes what was opened last under its name.
    fn end(&mut self, name: &str) {
        if let Some(at) = self.context.iter().rposition(|around| around.name == name) {
            self.context.truncate(at);
        }
    }

    /// An element as a whole, and whether the file ends within it.
    fn piece(&mut self, start: &BytesStart<'t>, is_empty: bool) -> Result<(Node, bool), Refusal> {
        let root = node_of(start, self.line());
        if is_empty {
            return Ok((root, false));
        }
        match self.filled(root)? {
            Piece::Whole(node) => Ok((node, false)),
            Piece::Cut(node) => Ok((node, true)),
        }
    }

    fn filled(&mut self, root: Node) -> Result<Piece, Refusal> {
        let mut open = vec![root];
        let mut nodes = 1;
        loop {
            let event = self.xml.read_event();
            let line = self.line();
            let Some(top) = open.last_mut() else { return Err(Refusal::Damaged { line }) };
            match event {
                Ok(Event::Start(start)) => {
                    nodes += 1;
                    open.push(node_of(&start, line));
                }
                Ok(Event::Empty(start)) => {
                    nodes += 1;
                    top.children.push(node_of(&start, line));
                }
                Ok(Event::End(end)) => {
                    let name = local(end.name().as_ref());
                    // A closing tag without an opening one says nothing; one that skips some closes them.
                    if let Some(at) = open.iter().rposition(|node| node.name == name) {
                        while open.len() > at + 1 {
                            shut(&mut open);
                        }
                        if open.len() == 1 {
                            return Ok(Piece::Whole(open.remove(0)));
                        }
                        shut(&mut open);
                    }
                }
                Ok(Event::Text(text)) => top.text.push_str(&text),
                Ok(Event::CData(text)) => top.text.push_str(&text),
                Ok(Event::GeneralRef(name)) => match markup::decoded_entity(&name) {
                    Some(letters) => top.text.push_str(&letters),
                    None => top.text.push_str(&format!("&{};", &*name)),
                },
                Ok(Event::PI(instruction)) if instruction.target() == "kurultai" => {
                    top.own.extend(attributes_of(instruction.attributes()));
                }
                Ok(Event::Eof) | Err(_) => {
                    while open.len() > 1 {
                        shut(&mut open);
                    }
                    return Ok(Piece::Cut(open.remove(0)));
                }
                Ok(_) => {}
            }
            if open.len() + self.context.len() > NESTING_MAX {
                return Err(Refusal::TooDeep { limit: NESTING_MAX });
            }
            if nodes > NODES_MAX {
                return Err(Refusal::TooMuch);
            }
        }
    }

    /// The line that is being read.
    fn line(&mut self) -> u32 {
        let at = usize::try_from(self.xml.buffer_position()).unwrap_or(usize::MAX).min(self.text.len());
        if at > self.counted_to {
            let passed =
                self.text.as_bytes()[self.counted_to..at].iter().filter(|byte| **byte == b'\n').count();
            self.line = self.line.saturating_add(u32::try_from(passed).unwrap_or(u32::MAX));
            self.counted_to = at;
        }
        self.line
    }

    /// An element that is neither day, room nor event: it may say something of the whole.
    fn about(&mut self, node: &Node) {
        let in_schedule = self.context.last().is_some_and(|it| it.name != "day" && it.name != "room");
        if !in_schedule {
            return;
        }
        let conference = &mut self.conference;
        let text = some(&node.text);
        let once = |slot: &mut Option<String>| *slot = slot.take().or_else(|| text.clone());
        match node.name.as_str() {
            "title" | "name" => {
                let said = [node.attribute("lang"), self.title_lang.as_deref(), self.lang.as_deref()];
                let lang = said.into_iter().flatten().next().map(str::to_owned);
                conference.title.add(lang.as_deref(), &node.text);
            }
            "acronym" => once(&mut conference.acronym),
            "version" | "release" => once(&mut conference.version),
            "url" if self.context.last().is_some_and(|it| it.name == "conference") => {
                once(&mut conference.url)
            }
            "base_url" | "baseurl" => once(&mut conference.base_url),
            "start" | "first_day" => once(&mut conference.start),
            "end" | "last_day" => once(&mut conference.end),
            "city" => once(&mut conference.city),
            "venue" => once(&mut conference.venue),
            "day_change" => {
                conference.day_change = text.as_deref().and_then(clock::moment).and_then(|it| it.time)
            }
            "time_zone_name" | "timezone" | "time_zone" => once(&mut conference.zone),
            _ => {}
        }
        if let (Some(zone), None) = (&self.conference.zone, &self.clock.of_file) {
            self.clock.set_file_zone(zone);
        }
    }
}

fn shut(open: &mut Vec<Node>) {
    if let Some(node) = open.pop()
        && let Some(parent) = open.last_mut()
    {
        parent.children.push(node);
    }
}

/// The name without its prefix, small in ASCII: dialects do not agree on either.
fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_ascii_lowercase()
}

fn node_of(start: &BytesStart<'_>, line: u32) -> Node {
    let attributes = attributes_of(start.attributes());
    Node { name: local(start.name().as_ref()), attributes, line, ..Node::default() }
}

/// Attributes as far as they can be read, each once.
fn attributes_of(attributes: quick_xml::events::attributes::Attributes<'_>) -> Vec<(String, String)> {
    let mut attributes = attributes;
    attributes.with_checks(false);
    let read = attributes.filter_map(Result::ok).take(50).map(|attribute| {
        let (value, _) = unescaped(&attribute.value);
        (local(attribute.key.as_ref()), value)
    });
    read.collect()
}

fn value_of(attributes: &[(String, String)], name: &str) -> Option<String> {
    attributes.iter().find(|(key, _)| key == name).and_then(|(_, value)| some(value))
}

/// The text with its entities decoded, and whether there were any.
fn unescaped(text: &str) -> (String, bool) {
    if !text.contains('&') {
        return (text.to_owned(), false);
    }
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split('&');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let decoded = part.split_once(';').filter(|(name, _)| name.len() < 34);
        match decoded.and_then(|(name, rest)| Some((markup::decoded_entity(name)?, rest))) {
            Some((letters, rest)) => {
                out.push_str(&letters);
                out.push_str(rest);
            }
            None => {
                out.push('&');
                out.push_str(part);
            }
        }
    }
    (out, true)
}

/// What is read out of an event.
impl Reading<'_> {
    fn item(&mut self, node: &Node, parent: Option<&str>, is_cut: bool) -> Result<(), Refusal> {
        self.counts[2] += 1;
        let mut draft = Draft { at: self.at(node), ..Draft::default() };
        self.ids(node, parent, &mut draft);
        self.words(node, &mut draft);
        self.place(node, &mut draft);
        self.time(node, &mut draft);
        self.others(node, &mut draft);
        extras::apply(&mut draft, |name| node.own(name).map(str::to_owned));
        if is_cut {
            draft.left_out = Some(crate::Reason::CutOff);
        }
        let own = draft.id.clone().or_else(|| draft.guid.map(|it| it.to_string()));
        self.gathering.take(draft)?;
        for child in node.children.iter().filter(|child| child.is_item()) {
            self.item(child, own.as_deref(), is_cut)?;
        }
        Ok(())
    }

    fn at(&self, node: &Node) -> At {
        let [day, room, event] = self.counts;
        let has = |name: &str| self.context.iter().any(|around| around.name == name);
        let mut path = String::new();
        for (name, number) in [("day", day), ("room", room)] {
            if has(name) {
                path.push_str(&format!("{name} {number} / "));
            }
        }
        At { line: node.line, path: format!("{path}{} {event}", node.name) }
    }

    fn ids(&self, node: &Node, parent: Option<&str>, draft: &mut Draft) {
        let guid = node.value(&["guid", "uuid"]).and_then(|it| uuid::Uuid::parse_str(&it).ok());
        let number = node.attribute("id").or(node.attribute("event_id")).map(str::to_owned);
        let code = node.attribute("code").map(str::to_owned);
        draft.guid = guid.filter(|it| !it.is_nil());
        draft.number = number.as_deref().and_then(|it| it.parse().ok());
        draft.id = draft
            .guid
            .map(|it| it.to_string())
            .or_else(|| node.value(&["guid", "uuid"]))
            .or_else(|| code.clone())
            .or(number)
            .or_else(|| node.value(&["id", "uid", "code"]));
        draft.code = code;
        draft.slug = node.value(&["slug", "tag"]);
        draft.parent = parent.map(str::to_owned);
    }

    fn words(&self, node: &Node, draft: &mut Draft) {
        let write = |worded: &mut Worded, names: &[&str], field: &str| {
            for child in names.iter().flat_map(|name| node.all(name)) {
                let said = node.own(field).or(child.attribute("lang")).or(self.lang.as_deref());
                worded.add(said, &child.text);
            }
        };
        write(&mut draft.title, &["title", "name"], "title");
        write(&mut draft.subtitle, &["subtitle"], "subtitle");
        write(&mut draft.summary, &["abstract", "summary"], "summary");
        write(&mut draft.description, &["description"], "description");
        if draft.title.0.is_empty()
            && let Some(title) = node.attribute("title")
        {
            draft.title.add(None, title);
        }
        draft.kind_as_written = node.value(&["type", "kind", "event_type"]);
        draft.track = node.value(&["track"]);
        draft.language = node.value(&["language", "lang"]);
    }

    fn place(&self, node: &Node, draft: &mut Draft) {
        let around = self.context.iter().rev().find_map(|around| around.room.clone());
        draft.room = node.first(&["room", "conference_room", "location"]).or(around);
        draft.venue = node.first(&["venue"]);
        draft.city = node.first(&["city"]);
    }

    fn others(&self, node: &Node, draft: &mut Draft) {
        for (list, one, role) in [
            ("persons", "person", Role::Speaker),
            ("speakers", "speaker", Role::Speaker),
            ("presenters", "presenter", Role::Speaker),
            ("conveners", "convener", Role::Chair),
            ("moderators", "moderator", Role::Moderator),
        ] {
            let lists = node.all(list).flat_map(|it| it.all(one)).chain(node.all(one));
            draft.people.extend(lists.filter_map(|person| participant(person, role)));
        }
        draft.links = self.links(node, "links", "link");
        draft.attachments = self.links(node, "attachments", "attachment");
        for (name, kind) in
            [("feedback_url", "feedback"), ("origin_url", "origin"), ("video_download_url", "video")]
        {
            let url = node.first(&[name]);
            draft.links.extend(url.map(|url| Link { url, title: None, kind: Some(kind.to_owned()) }));
        }
        if let Some(recording) = node.child("recording") {
            draft.licence = recording.first(&["license", "licence"]);
            let opt_out = recording.value(&["optout", "opt_out"]);
            draft.opt_out = opt_out.as_deref().and_then(truth);
        }
        draft.url = node.first(&["url"]).map(|url| self.absolute(&url));
        let state = node.value(&["status", "state"]).unwrap_or_default();
        draft.status = kinds::status(&state);
        let modified = node.value(&["last_modified", "modified", "updated"]);
        let modified = modified.as_deref().and_then(clock::moment);
        let modified = modified.and_then(|it| self.clock.resolve(&it, &mut vec![]));
        draft.modified = modified.map(|it| it.timestamp());
    }

    fn links(&self, node: &Node, list: &str, one: &str) -> Vec<Link> {
        let all = node.all(list).flat_map(|it| it.all(one)).chain(node.all(one));
        let links = all.filter_map(|link| {
            let text = some(&link.text);
            let href = link.attribute("href").or(link.attribute("url")).map(str::to_owned);
            let title = text.clone().filter(|text| Some(text) != href.as_ref());
            let url = self.absolute(&href.or(text)?);
            let kind = link.attribute("type").or(link.attribute("rel")).map(str::to_owned);
            Some(Link { url, title: title.filter(|it| *it != url_of(link)), kind })
        });
        links.collect()
    }

    /// An address by the file's base, where it is a relative one.
    fn absolute(&self, url: &str) -> String {
        absolute(url, self.conference.base_url.as_deref())
    }

    fn time(&self, node: &Node, draft: &mut Draft) {
        let date = node.value(&["date", "start_date", "startdate"]);
        let start = node.value(&["start", "start_time", "begin", "starttime"]);
        let (of_date, of_start) =
            (date.as_deref().and_then(clock::moment), start.as_deref().and_then(clock::moment));
        draft.start = match (&date, &start) {
            (None, None) => Start::Missing,
            _ => match self.begin(of_date.as_ref(), of_start.as_ref(), &mut draft.changes) {
                Some(start) => Start::At(start),
                None => Start::Bad(start.or(date).unwrap_or_default()),
            },
        };
        let written = node.value(&["duration"]);
        draft.duration = written.as_deref().and_then(lengths::duration).filter(|it| !it.is_zero());
        if let (None, Start::At(start)) = (draft.duration, &draft.start) {
            let end = node.value(&["end", "end_time", "end_date", "finish"]);
            draft.duration = end.as_deref().and_then(|end| self.until(start, end));
        }
    }

    /// The start by `date`, by `start`, by the day around; in this order.
    fn begin(
        &self,
        date: Option<&Moment>,
        start: Option<&Moment>,
        changes: &mut Vec<Change>,
    ) -> Option<ZonedDateTime> {
        let with_day = [date, start].into_iter().flatten().find(|it| it.day.is_some() && it.time.is_some());
        let time = start.and_then(|it| it.time);
        if let Some(moment) = with_day {
            let begin = self.clock.resolve(moment, changes)?;
            // In the file's own zone the two must agree; without one the hours may be of any.
            let disagrees = time.is_some_and(|time| {
                let own = moment.civil().map(|it| it.time());
                own != Some(time) && begin.time() != time && self.clock.of_file.is_some()
            });
            if disagrees {
                let time = format!("{:02}:{:02}", begin.hour(), begin.minute());
                changes.push(Change::TimesDisagree { time });
            }
            return Some(begin);
        }
        let around = || self.context.iter().rev().find(|around| around.day.is_some());
        let day = date.and_then(|it| it.day).or(start.and_then(|it| it.day));
        let day = day.or_else(|| around().and_then(|it| it.day))?;
        let start = start?;
        let moment = Moment { day: Some(day), ..start.clone() };
        // Before the hour that the day turns at it is the night after. A day that begins with its first item does not say
        // so of the registration that is earlier.
        let is_before = |turn: Option<Time>| turn.zip(start.time).is_some_and(|(turn, time)| time < turn);
        let is_small_hour = start.time.is_some_and(|time| time.hour() < 6);
        let is_night = match self.conference.day_change {
            Some(turn) => is_before(Some(turn)),
            None => is_small_hour && is_before(around().and_then(|it| it.day_start)),
        };
        if !is_night || start.day.is_some() || date.is_some() {
            return self.clock.resolve(&moment, changes);
        }
        let next = day.tomorrow().ok()?;
        let begin = self.clock.resolve(&Moment { day: Some(next), ..moment }, changes)?;
        changes.push(Change::NextDay { day: next.to_string() });
        Some(begin)
    }

    fn until(&self, start: &ZonedDateTime, end: &str) -> Option<SignedDuration> {
        let end = clock::moment(end)?;
        let day = end.day.unwrap_or(start.date());
        let on_day = Moment { day: Some(day), ..end.clone() };
        let instant = self.clock.resolve(&on_day, &mut vec![])?;
        let length = start.duration_until(&instant);
        let over_midnight = end.day.is_none() && length.is_negative();
        let length = if over_midnight { length + SignedDuration::from_hours(24) } else { length };
        (length.is_positive() && length <= crate::DURATION_MAX).then_some(length)
    }
}

fn url_of(link: &Node) -> String {
    link.attribute("href").unwrap_or_default().to_owned()
}

fn truth(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" => Some(true),
        "false" | "0" | "no" => Some(false),
        _ => None,
    }
}

fn participant(node: &Node, role: Role) -> Option<Participant> {
    let name = some(&node.text).or_else(|| node.value(&["name", "public_name", "full_public_name"]))?;
    let id = ["guid", "code", "id"].iter().find_map(|name| node.attribute(name)).map(str::to_owned);
    let said = node.value(&["role"]).as_deref().and_then(kinds::role);
    Some(Participant { id, name, role: said.unwrap_or(role) })
}
