//! iCalendar (RFC 5545): lines of at most 75 octets that no character is cut by, zones by their IANA names with their rules, ids and
//! stamps from the data.
//!
//! A calendar is what people go by: an item that is late stands in it at the time at which it is expected, with the time that was
//! planned beside it for our own reader.

use super::{
    Out,
    folding::{Line, on_one_line},
    two, vtimezone,
};
use crate::{Item, Link, Programme, Role, Shown, Status, Texts, When};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime},
    tz::{Offset, TimeZone},
};
use std::{collections::BTreeMap, fmt::Write, ops::Range};

/// The programme as a calendar of its items. Parts, which only hold others, are not in it.
pub fn icalendar(programme: &Programme, out: &Out) -> String {
    let items = || programme.items.iter().filter(|item| !item.kind.is_part());
    let text = String::with_capacity(programme.items.len() * 2_500 + 2_000);
    let mut writer = Writer { text, out, clocks: vec![] };
    writer.head(programme);
    for (name, (zone, from, to)) in zones(items()) {
        vtimezone::write(&mut writer.text, &zone, &name, from, to);
    }
    for item in items() {
        if let Some(when) = item.as_things_stand() {
            writer.event(item, &when);
        }
    }
    writer.text.push_str("END:VCALENDAR\r\n");
    writer.text
}

/// Every zone that items are in, by its name, with the first and last instant that matter.
fn zones<'i>(items: impl Iterator<Item = &'i Item>) -> BTreeMap<String, (TimeZone, Timestamp, Timestamp)> {
    let mut zones: BTreeMap<String, (TimeZone, Timestamp, Timestamp)> = BTreeMap::new();
    for when in items.filter_map(Item::as_things_stand).filter(|when| !when.all_day) {
        let Some(name) = zone_name(&when) else { continue };
        let (from, to) = (when.start.timestamp(), end(&when));
        if let Some((_, first, last)) = zones.get_mut(name) {
            (*first, *last) = ((*first).min(from), (*last).max(to));
        } else {
            zones.insert(name.to_owned(), (when.start.time_zone().clone(), from, to));
        }
    }
    zones
}

/// The zone's IANA name; none for UTC and for a zone that has none.
fn zone_name(when: &When) -> Option<&str> {
    when.start.time_zone().iana_name().filter(|name| !matches!(*name, "UTC" | "Etc/UTC" | "Etc/Unknown"))
}

/// The instant that an item ends; what would be beyond all calendars ends as it begins.
fn end(when: &When) -> Timestamp {
    let start = when.start.timestamp();
    start.checked_add(when.duration).unwrap_or(start)
}

struct Writer<'o> {
    text: String,
    out: &'o Out,
    /// The clocks of each zone, as they stood when they were asked last.
    clocks: Vec<Clocks>,
}

/// What the clocks of a zone show between two turns; to ask the rules of a zone costs more than all else that is written of a
/// time.
struct Clocks {
    zone: TimeZone,
    offset: Offset,
    turns: Range<Timestamp>,
    /// Until then they show again what they showed before they were set back.
    again_until: Timestamp,
}

impl Clocks {
    fn at(zone: &TimeZone, at: Timestamp) -> Clocks {
        // A turn at this very instant is past.
        let past = zone.preceding(at.checked_add(1.nanosecond()).unwrap_or(at)).next();
        let next = zone.following(at).next();
        let from = past.map_or(Timestamp::MIN, |turn| turn.timestamp());
        let until = next.map_or(Timestamp::MAX, |turn| turn.timestamp());
        let offset = zone.to_offset(at);
        let before = zone.to_offset(from.checked_sub(1.nanosecond()).unwrap_or(from));
        let set_back = (before.seconds() - offset.seconds()).max(0).seconds();
        let again_until = from.checked_add(set_back).unwrap_or(from);
        Clocks { zone: zone.clone(), offset, turns: from..until, again_until }
    }
}

impl Writer<'_> {
    fn head(&mut self, programme: &Programme) {
        let (name, version) = &self.out.generator;
        self.text.push_str("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        self.line("PRODID:", &format!("-//{name}//{version}//EN"));
        self.text.push_str("CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
        // The name twice: by the standard (RFC 7986) and as programs have always had it.
        self.texts("NAME", &programme.about.title);
        self.texts("X-WR-CALNAME", &programme.about.title);
        if let Some(zone) = &programme.about.zone {
            self.line("X-WR-TIMEZONE:", zone);
        }
        self.raw("X-KURULTAI-LANGUAGE:", &self.out.lang.clone());
        if let Some(url) = &self.out.self_url {
            self.raw("SOURCE;VALUE=URI:", url);
        }
        self.stamp("LAST-MODIFIED:", self.out.as_of);
    }

    fn event(&mut self, item: &Item, when: &When) {
        self.text.push_str("BEGIN:VEVENT\r\n");
        self.line("UID:", &item.id);
        self.text.push_str("DTSTAMP:");
        let begin = self.text.len();
        self.stamp("", item.modified.unwrap_or(self.out.as_of));
        let stamp = begin..self.text.len();
        if item.modified.is_some() {
            self.text.push_str("LAST-MODIFIED:");
            self.text.extend_from_within(stamp);
        }
        let _ = write!(self.text, "SEQUENCE:{}\r\n", item.sequence);
        self.when(when);
        if let Some(planned) = item.when.as_ref().filter(|_| item.expected.is_some()) {
            self.planned(planned);
        }
        self.texts("SUMMARY", &item.title);
        self.texts("X-KURULTAI-SUBTITLE", &item.subtitle);
        self.description(item);
        self.place(item);
        self.people(item);
        self.others(item);
        self.text.push_str(match item.status {
            Status::Confirmed => "STATUS:CONFIRMED\r\nEND:VEVENT\r\n",
            Status::Tentative => "STATUS:TENTATIVE\r\nEND:VEVENT\r\n",
            Status::Cancelled => "STATUS:CANCELLED\r\nEND:VEVENT\r\n",
        });
    }

    fn when(&mut self, when: &When) {
        if when.all_day {
            let days = when.duration.as_hours().div_euclid(24).max(1);
            let first = when.start.date();
            let end = first.checked_add(jiff::Span::new().days(days)).unwrap_or(first);
            self.day("DTSTART", first);
            self.day("DTEND", end);
            return;
        }
        let start = when.start.timestamp();
        let zone = zone_name(when).map(|name| (name, when.start.time_zone()));
        let begins = zone.and_then(|(name, zone)| self.shown_by_clocks(name, zone, start));
        if begins.is_none() {
            // Else it would be shown by the clocks of the whole calendar.
            self.raw("X-KURULTAI-ZONE:", zone.map_or("UTC", |(name, _)| name));
        }
        self.time("DTSTART", zone.zip(begins), start);
        let end = end(when);
        let ends = zone.and_then(|(name, zone)| self.shown_by_clocks(name, zone, end));
        self.time("DTEND", zone.zip(ends), end);
    }

    /// Our own reader takes this for the beginning: a calendar that comes back makes no delay part of the plan.
    fn planned(&mut self, when: &When) {
        let start = when.start.timestamp();
        let zone = zone_name(when).map(|name| (name, when.start.time_zone()));
        let begins = zone.and_then(|(name, zone)| self.shown_by_clocks(name, zone, start));
        self.time("X-KURULTAI-PLANNED", zone.zip(begins), start);
    }

    /// An instant by the clocks of its zone, or else in UTC.
    fn time(&mut self, name: &str, local: Option<((&str, &TimeZone), DateTime)>, at: Timestamp) {
        match local {
            Some(((zone, _), datetime)) => self.local(name, zone, datetime),
            None => {
                self.text.push_str(name);
                self.stamp(":", at);
            }
        }
    }

    /// What the clocks of a zone show at an instant; none where they have shown it before, for what they show twice means the
    /// first time (RFC 5545, 3.3.5).
    fn shown_by_clocks(&mut self, name: &str, zone: &TimeZone, at: Timestamp) -> Option<DateTime> {
        // To compare zones themselves costs more than their names.
        let known = self.clocks.iter().position(|clocks| clocks.zone.iana_name() == Some(name));
        let known = known.unwrap_or_else(|| {
            self.clocks.push(Clocks::at(zone, at));
            self.clocks.len() - 1
        });
        let clocks = &mut self.clocks[known];
        if !clocks.turns.contains(&at) {
            *clocks = Clocks::at(zone, at);
        }
        (at >= clocks.again_until).then(|| clocks.offset.to_datetime(at))
    }

    fn day(&mut self, name: &str, day: Date) {
        self.text.push_str(name);
        self.text.push_str(";VALUE=DATE:");
        super::four(&mut self.text, day.year());
        two(&mut self.text, day.month());
        two(&mut self.text, day.day());
        self.text.push_str("\r\n");
    }

    fn local(&mut self, name: &str, zone: &str, at: DateTime) {
        for part in [name, ";TZID=", zone, ":"] {
            self.text.push_str(part);
        }
        vtimezone::civil(&mut self.text, at);
        self.text.push_str("\r\n");
    }

    /// Programs that know no summary show it where there is no description.
    fn description(&mut self, item: &Item) {
        let (summary, description) = (self.out.text(&item.summary), self.out.text(&item.description));
        if let Some(shown) = summary {
            self.shown("X-KURULTAI-SUMMARY", shown);
        }
        match (summary, description) {
            (_, Some(shown)) => self.shown("DESCRIPTION", shown),
            (Some(shown), None) => self.shown("DESCRIPTION;X-KURULTAI-OF=SUMMARY", shown),
            (None, None) => {}
        }
    }

    fn place(&mut self, item: &Item) {
        let place = &item.place;
        let mut parts = [&place.room, &place.venue, &place.city].into_iter().filter_map(|it| it.as_deref());
        if let Some(first) = parts.next() {
            let mut line = Line::begin(&mut self.text, "LOCATION:");
            line.escaped(first);
            for part in parts {
                line.escaped(", ");
                line.escaped(part);
            }
            line.end();
        }
        if place.venue.is_some() || place.city.is_some() {
            for (name, value) in [
                ("X-KURULTAI-ROOM:", &place.room),
                ("X-KURULTAI-VENUE:", &place.venue),
                ("X-KURULTAI-CITY:", &place.city),
            ] {
                self.optional(name, value.as_deref());
            }
        }
        self.optional("X-KURULTAI-TO-CITY:", item.to_city.as_deref());
        if let Some(point) = place.point {
            let _ = write!(self.text, "GEO:{:.6};{:.6}\r\n", point.latitude, point.longitude);
        }
    }

    fn people(&mut self, item: &Item) {
        for person in &item.people {
            let role = match person.role {
                Role::Chair | Role::Moderator => "CHAIR",
                _ => "REQ-PARTICIPANT",
            };
            let mut line = Line::begin(&mut self.text, "ATTENDEE;CN=");
            line.quoted(&person.name);
            line.push(";CUTYPE=INDIVIDUAL;ROLE=");
            line.push(role);
            line.push(";X-KURULTAI-ROLE=");
            line.push(person.role.code());
            if let Some(id) = &person.id {
                line.push(";X-KURULTAI-ID=");
                line.quoted(id);
            }
            // An address that no mail reaches: the person's own is nobody's business.
            line.push(":invalid:nomail");
            line.end();
        }
    }

    fn others(&mut self, item: &Item) {
        self.optional("CATEGORIES:", item.track.as_deref());
        self.raw("X-KURULTAI-KIND:", item.kind.code());
        self.optional("X-KURULTAI-TYPE:", item.kind_as_written.as_deref());
        self.optional("RELATED-TO:", item.parent.as_deref());
        if let Some(url) = self.out.url(item) {
            self.raw("URL:", &url);
        }
        item.attachments.iter().for_each(|link| self.link("ATTACH", link));
        item.links.iter().for_each(|link| self.link("X-KURULTAI-LINK;VALUE=URI", link));
        if let Some(language) = &item.language {
            self.raw("X-KURULTAI-LANGUAGE:", language);
        }
        self.optional("X-KURULTAI-LICENCE:", item.recording.licence.as_deref());
        if let Some(opt_out) = item.recording.opt_out {
            self.raw("X-KURULTAI-OPT-OUT:", if opt_out { "TRUE" } else { "FALSE" });
        }
        let source = &item.source;
        if let Some(guid) = source.guid.map(|guid| guid.to_string()).filter(|guid| *guid != item.id) {
            self.raw("X-KURULTAI-GUID:", &guid);
        }
        if let Some(number) = source.number {
            let _ = write!(self.text, "X-KURULTAI-NUMBER:{number}\r\n");
        }
        self.optional("X-KURULTAI-CODE:", source.code.as_deref());
        self.optional("X-KURULTAI-SLUG:", source.slug.as_deref());
    }

    fn link(&mut self, name: &str, link: &Link) {
        let mut line = Line::begin(&mut self.text, name);
        if let Some(title) = &link.title {
            line.push(";X-KURULTAI-TITLE=");
            line.quoted(title);
        }
        if let Some(kind) = &link.kind {
            line.push(";X-KURULTAI-TYPE=");
            line.quoted(kind);
        }
        line.push(":");
        line.push(&on_one_line(&link.url));
        line.end();
    }

    fn optional(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.line(name, value);
        }
    }

    fn texts(&mut self, name: &str, texts: &Texts) {
        if let Some(shown) = self.out.text(texts) {
            self.shown(name, shown);
        }
    }

    /// A text with the language that it is in.
    fn shown(&mut self, name: &str, shown: Shown<'_>) {
        let mut line = Line::begin(&mut self.text, name);
        if shown.lang != crate::UNKNOWN {
            line.push(";LANGUAGE=");
            line.push(shown.lang);
        }
        line.push(":");
        line.escaped(shown.text);
        line.end();
    }

    /// A property with a text, which is escaped. The name ends with its colon.
    fn line(&mut self, name: &str, text: &str) {
        let mut line = Line::begin(&mut self.text, name);
        line.escaped(text);
        line.end();
    }

    /// A property whose value stays as it is; its name, which ends with the colon, may have parameters that hold neither
    /// quotation marks nor line ends.
    fn raw(&mut self, name: &str, value: &str) {
        let mut line = Line::begin(&mut self.text, name);
        line.push(&on_one_line(value));
        line.end();
    }

    fn stamp(&mut self, name: &str, at: Timestamp) {
        self.text.push_str(name);
        vtimezone::civil(&mut self.text, Offset::UTC.to_datetime(at));
        self.text.push_str("Z\r\n");
    }
}
