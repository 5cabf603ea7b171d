//! What an event of a schedule.xml says: its names, words, place, times, people and links.

use super::{ENDS, Node, Reading, STARTS};
use crate::{
    At, Change, Kind, Link, Participant, Refusal, Role,
    read::{
        address::absolute,
        clock::{self, Moment, push_once},
        draft::{Draft, Start, Worded, names, some},
        extras,
        gather::excerpt,
        kinds, lengths,
        table_times::DayOrder,
    },
};
use jiff::{ZonedDateTime, civil::Time};

/// What is read out of an event.
/// The names of a title; a summary is one only where there is none.
const TITLED: [&str; 6] = ["title", "name", "session_title", "event_title", "talk_title", "heading"];

impl Reading<'_> {
    pub(super) fn item(&mut self, node: &Node, parent: Option<&str>, is_cut: bool) -> Result<(), Refusal> {
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
        write(&mut draft.title, &TITLED, "title");
        write(&mut draft.subtitle, &["subtitle"], "subtitle");
        write(&mut draft.summary, &["abstract", "summary"], "summary");
        write(&mut draft.description, &["description"], "description");
        // A calendar's summary is the title.
        if draft.title.0.is_empty()
            && node.attribute("title").is_none()
            && node.child("description").is_some()
        {
            draft.title = std::mem::take(&mut draft.summary);
        }
        if draft.title.0.is_empty()
            && let Some(title) = TITLED.iter().find_map(|name| node.attribute(name))
        {
            draft.title.add(None, title);
        }
        draft.kind_as_written = node.value(&["type", "kind", "event_type"]);
        draft.track = node.value(&["track"]);
        let category = node.value(&["category"]);
        let is_kind = category.as_deref().is_some_and(|it| kinds::kind(it, "") != Kind::Other);
        let slot = if is_kind { &mut draft.kind_as_written } else { &mut draft.track };
        *slot = slot.take().or(category);
        draft.language = node.value(&["language", "lang"]);
    }

    fn place(&self, node: &Node, draft: &mut Draft) {
        let around = self.context.iter().rev().find_map(|around| around.room.clone());
        let rooms = ["room", "conference_room", "location", "room_name", "session_room", "hall", "stage"];
        let named = || node.child("room").and_then(|it| it.attribute("name")).map(str::to_owned);
        draft.room = node.value(&rooms).or_else(named).or(around);
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
            ("authors", "author", Role::Speaker),
        ] {
            let lists = node.all(list).flat_map(|it| it.all(one)).chain(node.all(one));
            draft.people.extend(lists.filter_map(|person| participant(person, role)));
        }
        // As one text: `<speakers>Ann Lee, Bob Roe</speakers>`.
        if draft.people.is_empty() {
            let text = node.value(&[
                "speakers",
                "persons",
                "speaker_names",
                "speaker_name",
                "presenters",
                "speaker",
            ]);
            let names = text.map(|it| names(&it)).unwrap_or_default().into_iter();
            draft.people.extend(names.map(|name| Participant { id: None, name, role: Role::Speaker }));
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
        let start = node.value(&STARTS);
        let of_date = date.as_deref().and_then(clock::moment);
        let range = |start: &str| DayOrder::Unknown.range(start);
        let (of_start, of_range_end) = start.as_deref().map(range).unwrap_or_default();
        draft.start = match (&date, &start) {
            (None, None) => Start::Missing,
            _ => match self.begin(of_date.as_ref(), of_start.as_ref(), &mut draft.changes) {
                Some(start) => Start::At(start),
                None => Start::Bad(start.or(date).unwrap_or_default()),
            },
        };
        let written = node.value(&["duration"]);
        draft.duration = written.as_deref().and_then(lengths::duration).filter(|it| !it.is_zero());
        if let (Some(written), None) = (&written, draft.duration) {
            push_once(&mut draft.changes, Change::ValueDropped { value: excerpt(written) });
        }
        if let (None, Start::At(start)) = (draft.duration, &draft.start) {
            let end = node.value(&ENDS);
            let moment = end.as_deref().and_then(clock::moment).or(of_range_end);
            draft.duration = moment.and_then(|end| clock::until(&self.clock, start, &end));
            if let (Some(end), None) = (end, draft.duration) {
                push_once(&mut draft.changes, Change::ValueDropped { value: excerpt(&end) });
            }
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
        let is_before = |turn: Option<Time>| {
            turn.zip(start.time).is_some_and(|(turn, time)| time < turn && !start.is_day_after)
        };
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
